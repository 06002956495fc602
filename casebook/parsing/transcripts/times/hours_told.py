"""Lines of a page that say when somebody can be reached: `Lines open 8am to 8pm`, `ma t/m vr 8.30 - 21.00 uur`. Their times are
none of the conversation's."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_of, every_name

_DAYS = any_of(every_name(WEEKDAYS, SHORT_WEEKDAYS))
_TO = r"(?:-|–|—|to|through|thru|until|till|t/m|tot(?: en met)?|bis|au?|al|hasta)"
_CLOCK = r"(?:2[0-4]|[01]?\d)(?:[.:h]\s?[0-5]\d|\s?h)?(?:\s?[ap]\.?m\.?|\s?(?:uhr|uur|u|hrs?|h))?"
_SPAN = rf"(?<![\d.,:/-]){_CLOCK}\s?{_TO}\s?(?:las? |les? )?{_CLOCK}(?![\d:/])"
_WEEK = (
    rf"\b{_DAYS}s?\.?\s?{_TO}\s?(?:le |el )?{_DAYS}s?\b|\b(?:daily|every day|(?:7|seven) days|week-?days|dagelijks|"
    r"werkdagen|elke dag|(?:7|zeven) dagen|taglich|werktags|jeden tag|(?:7|sieben) tage|tous les jours|jours ouvr\w+|"
    r"todos los dias|dias (?:laborables|habiles)|cada dia)\b|\b(?:7\s?j?/\s?7|24\s?h?/\s?7)"
)
_OPEN = (
    r"\b(?:opening (?:hours|times)|(?:office|business|service|chat|phone|support) hours|hours|open|available|reachable|"
    r"openingstijden|openingsuren|geopend|bereikbaar|offnungszeiten|servicezeiten|sprechzeiten|geoffnet|erreichbar|fur sie da|"
    r"horaires?|ouverte?s?|joignables?|disponibles?|horarios?|abiert[oa]s?|atencion)\b"
)
_OPENS_OR_CLOSES = (
    r"\b(?:open (?:until|till|from)|opens|closes|open tot|geopend tot|sluit|offnet|geoffnet bis|schliesst|schließt|ferme|ouvre|"
    r"ouvert jusqu'a|cierra|abre|abierto hasta)\b"
)
_WHOLE = r"\d{1,2}(?:\s?[ap]\.?m\.?|\s?(?:uhr|uur|u|hrs?|h))?"
_BESIDE_A_TELEPHONE = rf"(?:\d[ ./()-]{{0,2}}){{8}}[^\d+]{{1,4}}{_WHOLE}\s?{_TO}\s?{_WHOLE}(?![\d:.])"
"""Whole hours right behind the end of a telephone number: `1800 000 4141 (7 AM – 11 PM)`."""

_HOURS = re.compile(
    rf"(?=.*{_SPAN})(?:.*(?:{_WEEK}|{_OPEN}))|.*{_OPENS_OR_CLOSES}[^.!?]{{0,12}}\b{_CLOCK}(?!\w)|.*{_BESIDE_A_TELEPHONE}",
    re.DOTALL,
)


def tells_hours(text: str) -> bool:
    """Whether a line says when somebody can be reached.

    >>> tells_hours("Nos conseillers, du lundi au vendredi de 9 h à 18 h"), tells_hours("Tuesday 3 November, 09:14 - 09:41")
    (True, False)
    """
    return _HOURS.match(plain(text)) is not None
