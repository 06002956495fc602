"""Casebook keeps the record of a dispute with a company's customer service.

From Python: `casebook.open_book(path)`, `casebook.render(facts)`; see `casebook/api.py`.
"""

from __future__ import annotations

TYPE_CHECKING = (
    False  # not `typing`: nothing can catch a Ctrl-C before `__main__` is reached, so the way there is short
)

if TYPE_CHECKING:
    from casebook.api import Book, CaseAnswers, open_book, render, render_bytes

__version__ = "0.1.0"

_FROM_API = ("Book", "CaseAnswers", "open_book", "render", "render_bytes")

__all__ = ["Book", "CaseAnswers", "__version__", "open_book", "render", "render_bytes"]


def __getattr__(name: str) -> object:
    """What is used from Python is imported when it is asked for, so that the command line starts without it."""
    if name in _FROM_API:
        from casebook import api

        return getattr(api, name)
    raise AttributeError(f"module 'casebook' has no attribute {name!r}")
