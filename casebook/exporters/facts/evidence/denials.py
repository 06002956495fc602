"""That an agent has nothing of what the person says, or tells them what to do: no evidence, though it names what would be."""

from __future__ import annotations

from casebook.records.kinds import Contact, Entry
from casebook.text.quick_pattern import QuickPattern

_DENIES = QuickPattern(
    r"\b(?:sees?|saw|finds?|found|has|have|had|shows?|showed|there (?:is|was)|got|received|says?|said) (?:no|nothing"
    r"|none|only (?:one|a))\b|\bno (?:record|trace|sign|note|log)s?\b|\b(?:cannot|can['’]t|could ?n[o'’]t|couldn['’]t"
    r"|not) (?:find|see|trace|locate)\b"
    r"|\bknows? nothing\b|\bweet (?:er )?(?:van )?(?:geen|niets|niks|nergens)\b"
    r"|\b(?:ziet?|zag|vindt?|vond|heeft|hebben|staat|is) (?:er )?(?:geen|niets"
    r"|niks)\b|\bgeen (?:spoor|melding|notitie)\b|\b(?:kan|kon|kunnen|konden) (?:\w+ ){0,3}niet (?:vinden|zien"
    r"|terugvinden)\b|\b(?:sieht|sah|findet|fand|hat|haben|liegt|liege|steht) (?:\w+ ){0,2}(?:keine?\w*|nichts)\b"
    r"|\bkeine?\w* (?:eintrag|vermerk|spur)\b|\bweiß (?:\w+ )?(?:von )?(?:nichts|keine\w*)\b"
    r"|\b(?:nicht|nichts) (?:gefunden|auffindbar|zu finden|sehen)\b"
    r"|\b(?:ne )?(?:voit|trouve|a|ont|retrouve) (?:aucun\w*|rien|pas)\b|\baucune? (?:trace|demande|dossier)\b"
    r"|\bne sait rien\b|\bno sabe nada\b"
    r"|\bno (?:ve|ven|encuentra\w*|encuentro|consta|aparece|figura|hay|tiene\w*)\b"
)
"""What an agent did not find in their own papers speaks for the company, and shows nothing."""


_WILL_NOT = QuickPattern(
    r"\b(?:won['’]?t|will not|cannot|can['’]t) (?:do|pay|act|help|say|tell|talk|speak)\b"
    r"|\b(?:wil|kan|doet|betaalt|praat) (?:\w+ )?(?:niet|niets|niks|alleen)\b"
    r"|\b(?:will|kann|macht|zahlt|spricht) (?:\w+ )?(?:nicht|nichts|nur)\b"
    r"|\bne (?:veut|peut|fait|paie|parle|répond) (?:rien|pas|qu)|\bno (?:quiere|puede|hace|paga|habla)\b"
)
"""What others will not do shows nothing either."""


_TO_DO = QuickPattern(
    r"(?:(?:\w+ )?(?:says?|said|zegt|zei|sagt|dit|dice):?(?: to)? )?"
    r"(?:(?:please )?(?:send|upload|attach|provide|fill (?:in|out)|file|submit|forward|e-?mail)(?: (?:me|us|them|him|her))?"
    r" (?:an?|the|my|your|more|some|proof|photos?|pics?)\b|(?:stuur|upload|mail|vul)(?: (?:me|ons|maar|even))? (?:een|de|het|je"
    r"|uw|foto)"
    r"|(?:schicken|senden|laden) sie\b|(?:schick|sende|lade)(?: mal)? (?:ein|das|den|die|fotos?)\b"
    r"|(?:envoyez|envoie|remplissez|joignez)\b|(?:envíe|envía|mande|manda|rellene|adjunte) (?:una?|el|la|las?|fotos?)\b)"
)
"""What somebody told the person to do, which shows nothing: *send a photo*."""


def denies(entry: Entry, said: str) -> bool:
    """Whether somebody of the company says there that they have nothing of it, or another party that they do nothing; or either
    what the person is to do."""
    if not isinstance(entry, Contact):
        return False
    return _TO_DO.match(said) is not None or (_WILL_NOT if entry.party else _DENIES).search(said) is not None
