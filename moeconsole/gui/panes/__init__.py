"""The parts of the window. A pane imports no other pane; the main window connects them."""
