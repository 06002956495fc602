"""`import`: see `cli/moving.py`, whose command it is."""

from casebook.cli.moving import import_

__all__ = ["import_"]
