"""`attachments`: see `cli/evidence.py`, whose command it is."""

from casebook.cli.evidence import attachments_

__all__ = ["attachments_"]
