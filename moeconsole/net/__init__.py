"""The way to the network: one request out, one exchange back. Knows neither store nor sandbox."""
