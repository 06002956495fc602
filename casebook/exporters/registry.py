"""The forms a case can be exported in, in display order. A new one is a module with `render` and a line here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from casebook.domain.case_facts import CaseFacts
from casebook.errors import WrongValue
from casebook.exporters.options import ExportOptions

Renderer = Callable[[CaseFacts, ExportOptions], str]

FORMS: Mapping[str, str] = {
    "chat": "plain text to paste into a chat",
    "markdown": "the whole case as a document",
    "csv": "one row for each entry, for a spreadsheet",
    "json": "everything, to be read back without loss",
}
"""Each form's name, which is its module's, and what it is."""


class UnknownForm(WrongValue):
    """A form was asked for that nothing is exported in."""

    def __init__(self, name: str) -> None:
        self.name, self.known = name, tuple(FORMS)

    def __str__(self) -> str:
        return f"nothing is exported as '{self.name}'; choose {', '.join(self.known[:-1])} or {self.known[-1]}."


def renderer(name: str) -> Renderer:
    """The `render` of the form with this name, imported only now; raises `UnknownForm`."""
    if name not in FORMS:
        raise UnknownForm(name)
    render: Renderer = import_module(f"casebook.exporters.{name}").render
    return render
