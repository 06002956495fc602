"""`extract`: see `cli/evidence.py`, whose command it is."""

from casebook.cli.evidence import extract_

__all__ = ["extract_"]
