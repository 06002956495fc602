"""`restore`: see `cli/backups.py`, whose command it is."""

from casebook.cli.backups import restore_

__all__ = ["restore_"]
