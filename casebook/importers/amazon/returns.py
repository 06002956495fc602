"""What was sent back of an order, as Amazon's tables tell it.

A row is told once for each label, each step and each unit (eight times in exports of 2026): those that say the same are one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from casebook.importers.amazon.tables import Cells, as_prose
from casebook.importers.draft import TypedDraft
from casebook.records.kinds import EVENT, SHIPMENT
from casebook.records.values import normalized
from casebook.records.vocabularies import EventKind

ANNOUNCED = {
    "en": "return announced to Amazon",
    "nl": "retour aangemeld bij Amazon",
    "de": "Rücksendung bei Amazon angemeldet",
    "fr": "retour déclaré à Amazon",
    "es": "devolución solicitada a Amazon",
}
"""What the person did on the day that a return was made out, in the languages of cases; nothing was sent back by that yet."""


@dataclass
class SentBack:
    """A return: when it was made out, when what was returned got there, with which number, and why in Amazon's words."""

    created: date | None
    returned: date | None
    tracking: str | None
    why: str
    place: str

    @property
    def told(self) -> str:
        """The same without codes of Amazon's own."""
        return "; ".join(filter(None, map(as_prose, self.why.split("; "))))


def add_return(found: list[SentBack], row: Cells, day: Callable[[Cells, str], date | None]) -> None:
    """Put in what a row says of a return, where no row before said it; `day` reads the day in a column."""
    words = (row.get("name"), row.get("reason"), row.get("resolution"))
    why = "; ".join(dict.fromkeys(word for word in words if word))
    one = SentBack(day(row, "created"), day(row, "date"), row.get("parcel"), why, row.place)
    for same in found:
        if _is_same(same, one):
            same.created, same.returned = same.created or one.created, same.returned or one.returned
            same.tracking, same.why = same.tracking or one.tracking, same.why or one.why
            return
    found.append(one)


def _is_same(one: SentBack, other: SentBack) -> bool:
    pairs = (
        (one.created, other.created),
        (one.returned, other.returned),
        (normalized(one.tracking or ""), normalized(other.tracking or "")),
        (one.why, other.why),
    )
    differ = any(first and second and first != second for first, second in pairs)
    shared = any(first and first == second for first, second in pairs[:3])
    return shared and not differ


def return_drafts(
    found: Sequence[SentBack], language: str | None, identity: Callable[..., str]
) -> Iterator[TypedDraft]:
    """A line of each return: the parcel that it went in, that it was announced, and that it got there."""
    for one in found:
        made = one.created or one.returned
        if made is None:
            continue
        if one.tracking:
            answers = {"tracking": one.tracking, "date": made.isoformat(), "return": "yes", "text": one.told}
            yield _draft(SHIPMENT.name, answers, one, identity("return", normalized(one.tracking)))
        elif one.created:
            text = "; ".join(filter(None, (ANNOUNCED.get(language or "en", ANNOUNCED["en"]), one.told)))
            answers = {"event": EventKind.NOTE.value, "date": made.isoformat(), "text": text}
            yield _draft(EVENT.name, answers, one, identity("announced", answers["date"], one.why))
        if one.returned:
            answers = {"event": EventKind.RETURNED.value, "date": one.returned.isoformat(), "text": one.told}
            yield _draft(EVENT.name, answers, one, identity("returned", answers["date"], one.why))


def _draft(kind: str, answers: dict[str, str], one: SentBack, identity: str) -> TypedDraft:
    return TypedDraft(kind, {key: text for key, text in answers.items() if text}, one.place, identity=identity)
