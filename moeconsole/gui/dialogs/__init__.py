"""Dialogs. They open without exec() and hand their result over by a signal."""
