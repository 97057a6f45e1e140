"""A stand-in for the Event API on loopback, for the first send and for integration tests."""
