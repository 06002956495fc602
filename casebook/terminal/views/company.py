"""Companies, as they are printed: one with all that is kept of it, or those that are known, a row each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.actions.suggested_commands import command_line
from casebook.records.company import company_ref
from casebook.records.kinds import COMPANY
from casebook.terminal.columns import AlignedRow, Table
from casebook.terminal.lines import Line, Span, Style, named, typed
from casebook.terminal.views.kept import kept_lines, kept_values
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.actions.company import CompanyChanged, KnownCompany


class CompanyView(NamedTuple):
    """What is kept of a company, and how many cases are with it."""

    known: KnownCompany
    now: datetime

    def text(self) -> tuple[Line, ...]:
        """`phone     0800 0000`, a line for each that is kept, and the cases with it."""
        name, cases = for_screen(self.known.company.name, lines=False), cases_words(self.known)
        if not self.known.says_anything:
            told = named({name: f"{cases}; nothing else is kept of it"})
        else:
            told = kept_lines(self.known.company, {"cases": cases})
        return (*told, *_not_known(self.known), *_suggestions(self.known))

    def document(self) -> dict[str, Any]:
        """What is kept of it, as `import` reads it; nothing of your cases, so that it can be handed on."""
        from casebook.exporters.document import companies_document

        suggested = [one._asdict() | {"looked_at": one.looked_at.isoformat()} for one in self.known.suggested]
        return companies_document([_told(self.known) | ({"suggested": suggested} if suggested else {})], self.now)


class CompaniesView(NamedTuple):
    """Every company that is known."""

    known: Sequence[KnownCompany]
    now: datetime

    def text(self) -> Iterable[Line | Table]:
        """A row for each: its name, how many cases are with it, and what is kept of it."""
        if not self.known:
            words = "No company is known yet. `casebook company NAME --phone NO` keeps what you know of one."
            return (Line((Span(words),)),)
        return (Table(tuple(map(_row, self.known)), typed=1),)

    def document(self) -> dict[str, Any]:
        """All of each, with how many cases are with it."""
        from casebook.exporters.document import companies_document

        counts = [{"cases": each.cases, "open_cases": each.open_cases} for each in self.known]
        told = [_told(each) | count for each, count in zip(self.known, counts, strict=True)]
        return companies_document(told, self.now)


class CompanyChangedResult(NamedTuple):
    """A company, after something was kept of it, changed or taken out."""

    changed: CompanyChanged
    now: datetime

    def text(self) -> str:
        """`company:Amazon  phone: nothing → 0800 0000`, a line for each field; before them that it is new."""
        from casebook.terminal.results import UNCHANGED, change_lines

        known, changes = self.changed.known, self.changed.changes
        words = change_lines([each for each in changes if not (self.changed.is_new and each.label == "name")], None)
        opened = [f"new · {cases_words(known)}"] if self.changed.is_new else []
        ref = for_screen(company_ref(known.company.name), lines=False)
        return "".join(f"{ref}  {each}\n" for each in [*opened, *words] or [UNCHANGED])

    def document(self) -> dict[str, Any]:
        """All that is kept of it by now."""
        return CompanyView(self.changed.known, self.now).document()


_FOR_A_CONTACT = {
    "contact": "PAGE",
    "chat": "PAGE",
    "phone": "NO",
    "hours": "TEXT",
    "address": "TEXT",
    "limit": "N",
    "human": "TEXT",
}
"""What a contact with a company needs of it, and what stands for each in the option that keeps it."""


def _not_known(known: KnownCompany) -> Iterator[Line]:
    """What is neither kept nor suggested of it, and how that is kept with where it is from; nothing where all of it is there."""
    there = {one.field for one in known.suggested}
    missing = [name for name in _FOR_A_CONTACT if getattr(known.company, name) is None and name not in there]
    if not missing:
        return
    words = ", ".join(COMPANY.field(name).label for name in missing)
    value = [COMPANY.field(missing[0]).option, _FOR_A_CONTACT[missing[0]], "--source", "TEXT"]
    way = command_line(["casebook", "company", known.company.name, *value])
    yield from named({"not known": f"{words}; to keep one, with where it is from: {for_screen(way, lines=False)}"})


def _suggestions(known: KnownCompany) -> Iterator[Line]:
    """What is suggested and not kept, each with where it is from; nothing of most companies."""
    if not known.suggested:
        return
    yield Line((Span("suggested, and not kept: look at the page first, it may have changed"),))
    values: dict[str, str] = {}
    for one in known.suggested:
        from_ = filter(None, (one.where, one.page, f"a copy of it was looked at on {one.looked_at.isoformat()}"))
        values[f"  {one.field}"] = f"{one.value}\n({' · '.join(from_)})"
    yield from named(values)
    way = command_line(["casebook", "company", known.company.name, "--take", known.suggested[0].field])
    yield Line((Span(f"to keep one, with its page: {for_screen(way, lines=False)}", Style.COPIED),))


def cases_words(known: KnownCompany) -> str:
    """`2 cases, 1 open`; `no case` where it is in none."""
    if not known.cases:
        return "no case"
    count = f"{known.cases} case{'s' if known.cases > 1 else ''}"
    return f"{count}, {known.open_cases} open" if known.open_cases else f"{count}, closed"


def _row(known: KnownCompany) -> AlignedRow:
    kept = [COMPANY.field(name).label for name, value in kept_values(known.company).items() if value and name != "name"]
    words = ", ".join(kept) or "nothing kept of it"
    cells = ((typed(known.company.name, Style.HEADING),), (Span(cases_words(known)),))
    return AlignedRow(Span("  "), cells, ((Span(words, Style.PLAIN if kept else Style.QUIET),),))


def _told(known: KnownCompany) -> dict[str, Any]:
    from casebook.exporters.document import company_alone

    return company_alone(known.company)
