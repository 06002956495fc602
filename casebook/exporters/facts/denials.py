"""That an agent has nothing of what the person says: no evidence, though it names what would be."""

from __future__ import annotations

from casebook.records.kinds import Contact, Entry
from casebook.text.quick_pattern import QuickPattern

_DENIES = QuickPattern(
    r"\b(?:sees?|saw|finds?|found|has|have|had|shows?|showed|there (?:is|was)|got|received|says?|said) (?:no|nothing"
    r"|none|only (?:one|a))\b|\bno (?:record|trace|sign|note|log)s?\b|\b(?:cannot|can['’]t|could ?n[o'’]t|couldn['’]t"
    r"|not) (?:find|see|trace|locate)\b|\b(?:ziet?|zag|vindt?|vond|heeft|hebben|staat|is) (?:er )?(?:geen|niets"
    r"|niks)\b|\bgeen (?:spoor|melding|notitie)\b|\b(?:kan|kon|kunnen|konden) (?:\w+ ){0,3}niet (?:vinden|zien"
    r"|terugvinden)\b|\b(?:sieht|sah|findet|fand|hat|haben|liegt|liege|steht) (?:\w+ ){0,2}(?:keine?\w*|nichts)\b"
    r"|\bkeine?\w* (?:eintrag|vermerk|spur)\b|\b(?:nicht|nichts) (?:gefunden|auffindbar|zu finden|sehen)\b"
    r"|\b(?:ne )?(?:voit|trouve|a|ont|retrouve) (?:aucun\w*|rien|pas)\b|\baucune? (?:trace|demande|dossier)\b"
    r"|\bno (?:ve|ven|encuentra\w*|encuentro|consta|aparece|figura|hay|tiene\w*)\b"
)
"""What an agent did not find in their own papers speaks for the company, and shows nothing."""


def denies(entry: Entry, said: str) -> bool:
    """Whether somebody of the company says there that they have nothing of it."""
    return isinstance(entry, Contact) and not entry.party and _DENIES.search(said) is not None
