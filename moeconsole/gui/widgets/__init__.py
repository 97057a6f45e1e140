"""Widgets that know nothing of panes: line edits, badges, notices, the code view."""
