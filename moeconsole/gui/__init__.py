"""The window. Alone with app.py it may import PySide6."""
