"""`backup`: see `cli/backups.py`, whose command it is."""

from casebook.cli.backups import backup_

__all__ = ["backup_"]
