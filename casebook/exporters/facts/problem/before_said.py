"""What the person tells of themselves in a sentence before what somebody said, which stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.words.statements import may_turn
from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from collections.abc import Mapping

    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

LEAST_CLAUSE = 18
"""A clause of fewer characters, before what somebody said, tells nothing alone. Our own choice."""

_BOUGHT = QuickPattern(
    r"\b(?:bought|ordered|booked|paid|gekocht|besteld|geboekt|betaald|gekauft|bestellt|gebucht|bezahlt|achetée?s?|commandée?s?"
    r"|réservée?s?|payée?s?|comprad[oa]s?|compré|pedid[oa]s?|pedí|reservad[oa]s?|reservé|pagad[oa]s?|pagué)\b"
)
"""What only the person does, so that no company says it of itself."""


_FROM_THEM: Mapping[str, tuple[QuickPattern, str]] = {
    "en": (QuickPattern(r"\bfrom them\b"), "from you"),
    "nl": (QuickPattern(r"\bbij (?:hen|hun|ze)\b"), "bij u"),
    "de": (QuickPattern(r"\bbei (?:denen|ihnen)\b"), "bei Ihnen"),
    "fr": (QuickPattern(r"\bchez eux\b"), "chez vous"),
    "es": (QuickPattern(r"\b(?:con ellos|a ellos)\b"), "a ustedes"),
}
"""Where it was bought, as the person writes of the company, and how they write to it."""


_SOMEBODY_SAYS = QuickPattern(
    r", (?:(?:and|but|now|en|nu|und|jetzt|et|y|ahora) )?"
    r"(?:(?:the|this|some) (?:girl|lady|lad|lass|guy|bloke|man|woman|person|agent|rep|clerk) (?:there |on the phone )?"
    r"(?:says?|said|promise[ds]|tells me|told me)"
    r"|(?:het|de|dat|die) (?:meisje|dame|mevrouw|meneer|man|vrouw|medewerk(?:er|ster)|jongen) (?:zegt|zei|belooft|beloofde)"
    r"|(?:die|der|das) (?:dame|frau|herr|mann|mitarbeiter(?:in)?|mädchen|kerl) (?:sagt|sagte|meint|meinte|verspricht|versprach)"
    r"|(?:la|le|l['’]|une?) ?(?:fille|dame|femme|personne|conseill[eè]re?|monsieur|type|agente?) (?:me )?(?:dit|promet|assure"
    r"|m['’]a dit|m['’]a promis|a dit|a promis)"
    r"|(?:la|el|una?) (?:chica|chico|señora|señor|mujer|hombre|persona|operador[ae]?|agente|tipo) (?:me )?(?:dice|dijo|promete"
    r"|prometió|asegura))[ ,]"
)
"""Where a clause begins that tells what whoever answered said, by no name of theirs: *the girl says she sees it*."""


def before_the_name(statement: str, who: str) -> str:
    """What stands before the clause that begins with the name of `who` answered, in small letters, or a word for them: *cancelled
    on 27 Feb* of *cancelled on 27 Feb, Priya at the desk said it ends in March*; nothing where the rest may turn it."""
    said, comma, rest = statement.casefold().partition(f", {who} ")
    if not comma and (found := _SOMEBODY_SAYS.search(statement)):
        said, comma, rest = statement[: found.start()], found[0], statement[found.end() :]
    is_long = bool(who and comma) and len(said) >= LEAST_CLAUSE
    return statement[: len(said)] if is_long and not may_turn(rest) else ""


def bought_before_said(wording: Wording, contact: Contact, statement: str) -> str:
    """`gift card bought on 14 Aug, refused at the till` of *gift card bought on 14 Aug, refused at the till, the cashier says it
    is not active*: what was bought on a day and what went wrong with it; nothing where somebody is named who may say that."""
    lead, clauses = wording.language.lead, statement.split(", ")
    said_at = next((at for at, each in enumerate(clauses) if lead.hearsay.search(each)), 0)
    told = ", ".join(clauses[:said_at])
    if contact.incoming or one_line(contact.who) or not _BOUGHT.search(clauses[0]):
        return ""
    them, you = _FROM_THEM[wording.language.code]
    is_told = said_at > 1 and names_a_day(wording, told) and lead.complains.search(told) is not None
    return them.sub(you, told) if is_told else ""
