"""`attach`: see `cli/evidence.py`, whose command it is."""

from casebook.cli.evidence import attach_

__all__ = ["attach_"]
