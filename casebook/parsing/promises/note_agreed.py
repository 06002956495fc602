"""An offer of a day that was agreed to, in a note typed in a hurry: *Gary can fit it tomorrow 1-3, that ok? – yes – booked*.

Without the yes behind it, the question leaves it open. Nothing here raises.
"""

from __future__ import annotations

from casebook.parsing.promises.note_parts import plain
from casebook.text.quick_pattern import QuickPattern

_LEAD = r"[,;]? *(?:[-–—] )?¿?"
_ASKS = QuickPattern(
    rf"{_LEAD}(?:(?:is|would|does|will) )?(?:(?:that|this|it|u|you) )?(?:be )?(?:ok(?:ay|e)?|alright|all right|good|fine|suits?"
    r"|works?|convenient)(?: (?:with|for) (?:me|you|u|us))?"
    rf"|{_LEAD}(?:past|schikt|lukt|komt)(?: (?:dat|het|u|je))?(?: (?:uit|u|je))?|{_LEAD}(?:is dat )?(?:goed|akkoord)(?: zo)?"
    rf"|{_LEAD}(?:passt|geht|ging)(?: (?:das|es|mir|ihnen|so))*|{_LEAD}(?:ist das )?in ordnung"
    rf"|{_LEAD}(?:ca|c'|est-ce que ca) ?(?:vous |me )?(?:va|est bon|marche|convient|ira)|{_LEAD}d'accord"
    rf"|{_LEAD}(?:(?:le|te|me) (?:va|viene|parece) bien|esta bien|vale|de acuerdo)",
    exact=True,
)
"""How it is asked whether a day will do, at the end of the sentence that names it."""

_YES = QuickPattern(
    r"\W*(?:i said |said |ich |habe? |hab |dit |dije (?:que )?)?(?:yes|yep|yeah|yup|ok(?:ay)?|fine|perfect|great|ja|jep|jo|prima"
    r"|goed|graag|passt|oui|parfait|si|vale|perfecto|claro)(?: (?:please|thanks|gesagt|gezegd|prima|perfect|great|super"
    r"|top|goed|gut|gerne|danke|merci|gracias|perfecto))?"
    r"(?:[\W_]+(?:all )?(?:(?:so |it's |its |is |now |staat |ist |c'est |queda |esta )?(?:booked|confirmed|noted|done|set"
    r"|agreed|in the diary|genoteerd|ingepland|geboekt|bevestigd|vastgelegd|vast|eingetragen|gebucht|notiert|vermerkt"
    r"|bestatigt|fest|note|notee|reserve|confirme|bloque|cale|apuntad[oa]|anotad[oa]|confirmad[oa]|reservado))(?: in)?)?\W*",
    exact=True,
)
"""That it will, and that it was booked."""


_QUESTION = QuickPattern(r"(?:is|are|was|would|ist|sind|zijn|est|sont|es|son|estan?)\b", exact=True)
"""How it begins where all of it is the question: *is friday ok?*."""


def agreed_in(sentence: str, behind: str) -> str:
    """What of a sentence that ends with the question is agreed to in the one `behind` it; nothing where it is not.

    >>> agreed_in("Gary can fit it friday, that ok?", "- yes - booked"), agreed_in("Gary can fit it friday, that ok?", "no")
    ('Gary can fit it friday', '')
    """
    if not sentence.endswith("?") or not _YES.fullmatch(plain(behind)):
        return ""
    said = sentence.rstrip(" ?")
    starts = (at for at, letter in enumerate(said) if letter in " ,;-–—")
    start = next((at for at in starts if _ASKS.fullmatch(plain(said[at:].strip()))), 0)
    offered = said[:start].rstrip(" ,;-–—")
    return "" if _QUESTION.match(plain(offered)) else offered
