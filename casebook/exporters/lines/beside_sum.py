"""What was noted of a sum that is told above: what it says beside that, and whether it says anything."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import names_sum
from casebook.exporters.words.left_to_tell import HANGS
from casebook.exporters.words.statements import may_turn
from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_CAME_BACK = QuickPattern(
    r"refunded|reimbursed|repaid|received|teruggeboekt|teruggestort|terugbetaald|bijgeschreven|ontvangen"
    r"|zurückgebucht|zurückgezahlt|zurückerstattet|erstattet|gutgeschrieben|erhalten"
    r"|charge[- ]?back|charged back|gestorneerd|teruggehaald|zurückgeholt|rétrofacturation|récupérée?s?|contracargo"
    r"|recuperad[oa]s?"
    r"|remboursée?s?|recréditée?s?|reçue?s?|reembolsad[oa]s?|devuelt[oa]s?|abonad[oa]s?|recibid[oa]s?"
)
"""A note of a refund that says in a word no more than that it came."""

_BACK = QuickPattern(
    r"\b(?:back|came|arrived|got|terug|binnen|gekregen|kwam|gekomen|zurück|kam|kamen|gekommen|bekommen|revenue?s?|arrivée?s?"
    r"|llegó|llegaron)\b"
)
"""The same among other words."""


_DECLINED = QuickPattern(
    r"declined|refused|rejected|geweigerd|afgeslagen|afgewezen|abgelehnt|ausgeschlagen|refusée?s?|déclinée?s?|refus"
    r"|rechazad[oa]s?|rechacé|rehusé"
)
"""What says in a word no more than that the person would have none of an offer."""


def beside_its_sum(event: Event, notes: Sequence[str]) -> list[str]:
    """What was noted beside the sum, which is told above: *no explanation* of *only 120 back, no explanation*."""
    first, *others = notes or [""]
    if what_for := _what_its_sum_was_for(event, first):
        return [what_for, *others]
    clause, _, rest = first.partition(", ")
    is_beside = (
        bool(rest)
        and not HANGS.match(rest)
        and event.event is EventKind.REFUNDED
        and _is_its_sum(event, _figures([clause]))
    )
    return [each for each in (rest if is_beside else first, *others) if each]


BESIDE_FOR = QuickPattern(
    r"(?:(?:only|just|maar|alleen|slechts|nur|seulement|juste|solo|sólo|solamente) )?(?:for|voor|für|pour|para|por)\b"
)
"""How what was noted of a sum goes on that says what it was for."""


def _what_its_sum_was_for(event: Event, note: str) -> str:
    """`for the case only` of *19.99 GBP received for the case only*, of money that came back; nothing of any other note."""
    named = next(sums(note), None) if event.event is EventKind.REFUNDED else None
    if named is None or not note.startswith(named.typed) or not _is_its_sum(event, _figures([named.typed])):
        return ""
    came, _, rest = note.removeprefix(named.typed).strip().partition(" ")
    return rest if _CAME_BACK.fullmatch(came) and BESIDE_FOR.match(rest) else ""


def names_its_sum(event: Event, note: str) -> bool:
    """Whether its first clause says that so much came back, and names no other figure: *only 120 back, no explanation*."""
    clause = note.partition(", ")[0]
    is_said = any(map(_CAME_BACK.fullmatch, clause.casefold().split())) or _BACK.search(clause.casefold())
    return bool(is_said) and event.event is EventKind.REFUNDED and _is_its_sum(event, _figures([clause]))


def says_only_that(wording: Wording, event: Event, notes: Sequence[str]) -> bool:
    """Whether what was noted of money says no more than that so much came: *99 came*."""
    currency = event.amount.currency if event.amount else ""
    named = {word for note in notes for each in sums(note, currency) for word in each.typed.casefold().split()}
    words = {word for note in notes for word in re.findall(r"[\w’'.,-]*\w", note.casefold())}
    figures = _figures(notes)
    words -= named - figures  # the currency
    if event.event is EventKind.REFUNDED and all(map(_CAME_BACK.fullmatch, words)):
        return bool(words)
    if event.event is EventKind.DECLINED:
        words = {word for word in words if not _DECLINED.fullmatch(word)}
    is_plain = words - figures <= wording.language.lead.says_nothing_more and not any(map(may_turn, notes))
    return is_plain and _is_its_sum(event, figures)


def _figures(notes: Sequence[str]) -> set[str]:
    return {word for note in notes for word in re.findall(r"\d(?:[\w.,-]*\w)?", note.casefold())}


def _is_its_sum(event: Event, figures: Collection[str]) -> bool:
    """Whether there are figures, and each is the sum of the event."""
    amount = event.amount
    return (
        bool(figures) and amount is not None and all(names_sum(f"{each} {amount.currency}", amount) for each in figures)
    )
