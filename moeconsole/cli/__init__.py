"""Commands, JSON shapes and exit statuses of the command line: an interface. Only the window loads Qt."""
