"""How fast the commands are, as whole processes: `python -m tests.bench`."""
