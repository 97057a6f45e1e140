"""What both faces, window and command line, do with the services. No Qt."""
