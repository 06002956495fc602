"""The book, the one file that holds everything: its reading side, its writing side, its migrations, its chains of digests.

Rows are read and written by the codecs of the kinds, each change in one transaction with the revision that keeps it.
SQLModel states the same tables in `tables`, which what comes from outside is held against; no everyday command imports it.

`store.errors` is loaded when one of its errors is raised, or caught: they are as many classes as most commands need without.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in `casebook`

if TYPE_CHECKING:
    from casebook.store import errors as errors


def __getattr__(name: str) -> object:
    if name == "errors":
        from importlib import import_module

        return import_module("casebook.store.errors")
    raise AttributeError(f"module 'casebook.store' has no attribute {name!r}")
