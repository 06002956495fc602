"""What the person noted of a part that came of what was said to come: how much, and what did not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from casebook.exporters.facts.noted.nothing_came import is_own
from casebook.exporters.facts.noted.own_days import with_its_days
from casebook.exporters.words.typed import inside_a_sentence, lines_of
from casebook.records.kinds import Contact, Event
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_LONGEST = 70
"""How long such a sentence may be and stand behind what was said. Our own choice."""

_CAME = QuickPattern(
    r"(?<![\w.,-])(?:[€$£] ?)?\d[\d.,]*(?<![.,])(?: ?(?:€|eur(?:os?)?|gbp|usd|pounds?))?(?: [^\W\d_]+){0,2}?"
    r" (?:came|arrived|received|in(?= (?:on|today|yesterday|my)\b)|back(?= (?:on|today|yesterday)\b)|gekomen|gekregen|ontvangen"
    r"|binnen(?! \d)|kwam|kamen|sind da|ist da|war da|bekommen|erhalten|eingegangen|angekommen|reçus?|reçues?|arrivée?s?|venus?"
    r"|recibid[oa]s?|llegaron)\b"
    r"|\b(?:got|received|kreeg|bekam|recibí|llegaron|han llegado)(?: \w+)? (?:[€$£] ?)?\d"
)
"""So much or so many, and that it came."""

_LESS = QuickPattern(
    r"\b(?:but (?:not|no)|without|only|just|maar (?:niet|geen)|zonder|alleen|slechts|enkel|aber (?:nicht|kein\w*)|ohne|nur"
    r"|mais (?:pas|sans|aucune?)|sans|seulement|pero (?:no|sin)|sin|solo|sólo|solamente"
    r"|(?:not|niet|nicht|pas|no) (?=(?:the |de |die |les |los )?[€$£]? ?\d)|instead of|in plaats van|(?:an)?statt|au lieu d"
    r"|en (?:vez|lugar) de"
    r"|(?:rest|remainder|reste|resto) (?:did(?: not|n['’]?t)|never|still|missing|kwam niet|nog niet|niet|kam nicht|fehlt|nicht"
    r"|pas|n['’]est pas|manque|no|falta))\b"
)
"""That not all of it did."""

_OF_ANOTHER = QuickPattern(
    r"\b(?:bank|insur\w+|verzeker\w+|versicher\w+|assur\w+|segur\w+|banque|banco|chargeback|paypal|klarna|if|when|wenn|als|si"
    r"|will|would|wird|zal|offer\w*|i paid|bill\w*|invoice\w*)\b|\?"
)
"""What may be another's money, or is still to come."""


class PartNoted(NamedTuple):
    """The words of it, without a mark, in `forms` of which each tells less, and the `entry` that they stand in."""

    forms: list[str]
    entry: Entry


def part_noted(wording: Wording, contact: Contact) -> PartNoted | None:
    """`121 came on 27 Jul but not the fees` of *121 came today but not the fees*: what the person noted last since the contact in
    which more was said to come; None where they noted nothing of the kind."""
    for entry in reversed(wording.facts.entries):
        if entry.at.instant <= contact.at.instant:
            return None
        if words := _part_in(wording, entry):
            return PartNoted([words, *_how_much(words)], entry)
    return None


def _how_much(words: str) -> list[str]:
    """How much came alone, `38.99 in on 14 May` of *38.99 in on 14 May, so only one of the two*."""
    first, comma, _ = words.partition(", ")
    return [first] if comma and _CAME.search(first) else []


def _part_in(wording: Wording, entry: Entry) -> str:
    """The first sentence of it, where that says so in nobody's words."""
    if not isinstance(entry, Contact | Event) or not is_own(entry):
        return ""
    said = next(iter(sentences(lines_of(entry.text))), "")
    less = _LESS.search(said)
    is_sure = less and not (wording.language.lead.hearsay.search(said) or _OF_ANOTHER.search(said))
    if not is_sure or len(said) > _LONGEST or not _CAME.search(said):
        return ""
    return inside_a_sentence(with_its_days(wording, entry, said).rstrip(". !"))
