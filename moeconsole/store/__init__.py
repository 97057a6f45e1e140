"""What is kept on disk: history, templates, drafts, settings, secrets. Knows neither net nor sandbox."""
