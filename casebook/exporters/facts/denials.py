"""That an agent has nothing of what the person says: no evidence, though it names what would be."""

from __future__ import annotations

from casebook.records.kinds import Contact, Entry
from casebook.text.quick_pattern import QuickPattern

_DENIES = QuickPattern(
    r"\b(?:sees?|saw|finds?|found|has|have|had|shows?|showed|there (?:is|was)|got|received|says?|said) (?:no|nothing|none"
    r"|only (?:one|a))\b"
    r"|\bno (?:record|trace|sign|note|log)s?\b|\b(?:cannot|can['’]t|could ?n[o'’]t|couldn['’]t|not) (?:find|see|trace|locate)\b"
    r"|\b(?:ziet?|zag|vindt?|vond|heeft|hebben|staat|is) (?:er )?(?:geen|niets|niks)\b|\bgeen (?:spoor|melding|notitie)\b"
    r"|\b(?:kan|kon|kunnen|konden) (?:\w+ ){0,3}niet (?:vinden|zien|terugvinden)\b"
    r"|\b(?:sieht|sah|findet|fand|hat|haben|liegt|liege|steht) (?:\w+ ){0,2}(?:keine?\w*|nichts)\b|\bkeine?\w* (?:eintrag"
    r"|vermerk|spur)\b"
    r"|\b(?:nicht|nichts) (?:gefunden|auffindbar|zu finden|sehen)\b|\b(?:ne )?(?:voit|trouve|a|ont|retrouve) (?:aucun\w*|rien"
    r"|pas)\b"
    r"|\baucune? (?:trace|demande|dossier)\b|\bno (?:ve|ven|encuentra\w*|encuentro|consta|aparece|figura|hay|tiene\w*)\b"
)
"""What an agent did not find in their own papers speaks for the company, and shows nothing."""


def denies(entry: Entry, said: str) -> bool:
    """Whether somebody of the company says there that they have nothing of it."""
    return isinstance(entry, Contact) and not entry.party and _DENIES.search(said) is not None
