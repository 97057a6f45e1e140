"""Moe Console: compose, check, send and replay events for the MoEngage Event API."""

__version__ = "0.1.0"
