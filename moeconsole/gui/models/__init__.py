"""Qt models: thin adapters of the document, of issues, history and files. They import no widgets."""
