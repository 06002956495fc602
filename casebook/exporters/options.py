"""How an export is wanted."""

from __future__ import annotations

from casebook.records.frozen import Frozen


class ExportOptions(Frozen):
    """`language` is a code (`en`, `nl`); `limit` counts characters; `ask` replaces what is wanted in this export.

    `excel` writes a table as spreadsheet programs read it; `lead` is only what comes first in a text to paste.
    """

    language: str = "en"
    limit: int | None = None
    parts: bool = False
    ask: str | None = None
    excel: bool = False
    lead: bool = False
