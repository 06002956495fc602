"""`export`: see `cli/export.py`, whose command it is."""

from casebook.cli.export import export_

__all__ = ["export_"]
