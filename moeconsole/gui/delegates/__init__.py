"""Item delegates: how rows of the models are drawn and edited."""
