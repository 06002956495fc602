"""What is said of a thing that is promised beside a day, and is none of the day: how many there are, that it was missing, and
what a transcript puts in brackets behind what stands for it.

*The 2 missing chairs on 12 Oct*, *a refund of all three months by 18 Sep*, *zaterdag is ie [de reparatie] om 15u klaar*. Behind
the German *zwei Lampen bis* the day is no end of anything, as it would be behind the Dutch *tot*.
"""

from __future__ import annotations

import re

from casebook.parsing.time_hints import may_name_a_time
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_NUMBER = (
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf"
    r"|zwei|drei|funf|sechs|sieben|neun|zehn|zwolf|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze"
    r"|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)"
)
_SPAN = (
    r"(?:minut\w*|hours?|hrs?|days?|weeks?|months?|years?|nights?|uur|uren|dag|dagen|week|weken|maand|maanden|jaar|nachten"
    r"|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|nachte?n?|heures?|jours?|semaines?|mois|ans?|annees?|nuits?"
    r"|horas?|dias?|semanas?|mes|meses|anos?|noches?)"
)
_MONTH = r"(?:jan|feb|fev|mar|maa|mrt|apr|avr|abr|may|mai|mei|jun|jui|jul|aug|aou|ago|sep|okt|oct|nov|dez|dec|dic|ene)[^\W\d_]*"
_NO_THING = (
    rf"(?:{_SPAN}|{_MONTH}|working|business|werk\w*|arbeits\w*|calendar|eur\w*|gbp|usd|pounds?|dollars?|quid|percent|procent"
    r"|prozent|am|pm|uhr|h|o'clock|from|between|with|after|before|around|about|van|tussen|met|von|zwischen|mit|entre|desde|du|au|to|till|tot|bis|or|of|oder|and|en|und|et|y|a|at|om|um|by|on|op|in|de|del|le|der|den|the)"
)

_COUNTED = QuickPattern(
    rf"(?:^|(?<=\b(?:the|all|die|der|das|des|les|los|las|nos|vos|mes|sus|mis)\b )|(?<=\b(?:de)\b )|(?<=\b(?:of|my)\b ))"
    rf"{_NUMBER}(?= (?!{_NO_THING}\b)[^\W\d_]{{3,}})",
    exact=True,
)
"""A number before a thing, at the beginning or behind an article: behind *at* or *within* it may be a time."""

_MONTHS_BACK = QuickPattern(
    rf"(?<= )(?:of|for|van|von|fur|de|pour|por) (?:(?:all|the|last|alle|de|die|le|les|los|las|todos|tous|afgelopen|letzten"
    rf"|derniers|ultimos) ){{0,3}}{_NUMBER} {_SPAN}(?= )",
    exact=True,
)
"""For how long it is, behind what is promised: money for three months."""

_WAS_SO = QuickPattern(
    r"(?<= )(?:missing|lost|broken|dead|stuck|faulty|ontbrekende|vermiste|kapotte|defecte|fehlende[nrs]?|kaputte[nrs]?"
    r"|defekte[nrs]?)"
    r"(?= [^\W\d_]{3,})",
    exact=True,
)
"""What is amiss with a thing, before what it is: behind it the same would tell what was so on a day."""

_PUT_IN = QuickPattern(
    r"(?<=\w )\[(?:(?:the|de|het|uw|die|der|das|le|la|les|el|los|las) |l')[^\W\d_]+\](?= \w)",
    exact=True,
)
"""What a transcript put into a promise to say what it is of."""

_GERMAN_BY = re.compile(
    r"(?!(?:[Ww]ir|[Ii]ch|[Ss]ie|[Ee][rs]|[Mm]an|Das|Der|Die|Dies\w*)\b)(?:[\w.]+ ){0,2}[A-ZÄÖÜ][\w-]+ (?P<by>bis(?: zum)?)"
    r" (?:\d{1,2}\.|[A-Z][a-z]+)"
)
"""A thing in a few words alone, by a day: no sentence, which may say what lasts until then."""

_HOLDS = QuickPattern(
    r"\b(?:gultig|geoffnet|offen|gilt|geht|lauft|aktion|angebot|urlaub|garantie|frist|sperre|pause|zeit|kundbar|haltbar|erreichbar"
    r"|warten|dauert|ist|sind|war|von|ab|seit)\b",
    exact=True,
)
"""What lasts until a day."""

_A_TERM = QuickPattern(
    r"(?:delay|period|term|space|course|notice|wait|termijn|periode|frist|zeitraum|delai|plazo|within|binnen|innerhalb|termino)\W*$",
    exact=True,
)
"""Behind what it is how long it may take."""


def with_the_thing_alone(text: str) -> str:
    """The text with blanks in the place of what is said of the thing, as long as it was; as it is where it says nothing of it.

    >>> with_the_thing_alone("the 2 missing chairs on 12 Oct")
    'the           chairs on 12 Oct'
    >>> with_the_thing_alone("a refund of all three months by 18 Sep"), with_the_thing_alone("a delay of three months")
    ('a refund                     by 18 Sep', 'a delay of three months')
    >>> with_the_thing_alone("zaterdag is ie [de reparatie] om 15u klaar"), with_the_thing_alone("Estará [el viernes] allí")
    ('zaterdag is ie                om 15u klaar', 'Estará [el viernes] allí')
    >>> with_the_thing_alone("zwei Lampen bis zum 12. Dezember")
    '     Lampen am      12. Dezember'
    """
    small = folded(text)
    if len(small) != len(text):
        return text
    spans = [each.span() for each in (*_COUNTED.finditer(small), *_WAS_SO.finditer(small))]
    spans += [each.span() for each in _PUT_IN.finditer(small) if not may_name_a_time(each[0])]
    spans += [each.span() for each in _MONTHS_BACK.finditer(small) if not _A_TERM.search(small[: each.start()])]
    for start, end in spans:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    by = None if _HOLDS.search(small) else _GERMAN_BY.match(text.lstrip())
    at = len(text) - len(text.lstrip())
    return f"{text[: at + by.start('by')]}{'am'.ljust(len(by['by']))}{text[at + by.end('by') :]}" if by else text
