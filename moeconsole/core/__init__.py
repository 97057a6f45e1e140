"""The pure core: no Qt, no files, no network, no clock, no randomness. Those come in as arguments."""
