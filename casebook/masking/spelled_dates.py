"""Days and years as words: how a date of birth is told where no figures are at hand (`the third of March nineteen sixty`)."""

from __future__ import annotations

_ENGLISH = (
    "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|one|two|three|four|five|six|seven"
    "|eight|nine)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six"
    "|seven|eigh|nine)teen(?:th)?|(?:twen|thir)ti?(?:eth|y)"
)
_DUTCH = (
    "(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:ën|en))?(?:twintig|dertig)(?:ste)?|eerste|tweede|derde"
    "|vierde|vijfde|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien"
    "|zeventien|achttien|negentien)(?:de)?"
)
_GERMAN = (
    "(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig)(?:ste[rn]?)?|(?:zwanzig|dreißig)ste[rn]?"
    "|erste[rn]?|dritte[rn]?|(?:zwei|vier|fünf|sechs|sieb|siebe|ach|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn"
    "|sechzehn|siebzehn|achtzehn|neunzehn)te[rn]?"
)
_ROMANCE = (
    "premier|deux|trois|quatre|cinq|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize"
    "|(?:vingt|trente)(?:[ -](?:et[ -])?(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf))?|primero?|dos|tres|cuatro|cinco"
    r"|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\w{3,6}|veinti?\w{0,7}|treinta(?: y uno)?|due|tre"
    r"|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|venti?\w{0,8}"
    "|trenta?(?:uno)?"
)
DAY_IN_WORDS = rf"(?i:{_ENGLISH}|{_DUTCH}|{_GERMAN}|{_ROMANCE})"
"""A day of the month."""

YEAR_IN_WORDS = (
    r"(?i:nineteen (?:hundred (?:and )?)?[a-z]{3,9}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|two thousand(?: (?:and )?[a-z]{3,9})?"
    r"|twenty (?:oh )?[a-z]{3,9}|negentien(?:honderd)?[ -]?[a-zë]{4,24}|tweeduizend(?: ?[a-zë]{3,12})?"
    r"|neunzehnhundert[a-zäöüß]{4,24}"
    r"|zweitausend[a-zäöüß]{0,12}|(?:mille neuf cents?|dix-neuf cents?|deux mille)(?:[ -][a-z]{2,10}){0,4}|(?:mil novecientos"
    r"|dos mil)(?: [a-zé]{1,12}){0,3}"
    r"|(?:millenovecento|duemila)[a-zé]{0,20})"
)
"""The year that somebody was born in."""

YEAR_HINTS = (
    "nineteen twothousand twenty negentien tweeduizend neunzehn zweitausend mille neufcent novecient dosmil duemila"
)
"""What each of these years has in it."""
