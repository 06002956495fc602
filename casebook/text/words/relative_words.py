"""Words that name a day by the one on which they are said: yesterday, by Friday, two weeks ago, in five languages.

Only found here, in one pattern that most texts are seen at once not to fit. What day they name, their reader says.
"""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import LANGUAGES, WEEKDAYS
from casebook.text.words.number_words import ONES, TEENS

_WEEKDAY = f"(?:{'|'.join(WEEKDAYS.values()).replace(' ', '|')})"
_BEFORE_WEEKDAY = (
    r"(?:(?:last|this|next|coming|vorige|afgelopen|deze|dit|aanstaande|komende|volgende|letzten|vergangenen|diesen|kommenden"
    r"|nächsten|le|ce|el|este|próximo|pasado) ){0,2}"
)
_BEHIND_WEEKDAY = r"(?: (?:dernier|prochain|pasado|próximo|que viene))?"
_FROM_TWO = [word for language in LANGUAGES for word in (*ONES[language].split()[2:], TEENS[language].split()[0])]
_COUNT = rf"(?:\d{{1,3}}|an?|one|een|één|eine[mr]|une?|una?|{'|'.join(dict.fromkeys(_FROM_TWO))})"
_DAYS = r"(?:days?|dagen|dag|tage?n?|jours?|días?)"
_LONGER = (
    r"(?:weeks?|months?|weken|week|maanden|maand|wochen?|monate?n?|monats?|semaines?|mois|semanas?|mes(?:es)?|fortnight|years?"
    r"|jaar|jahre?n?|ans?|años?)"
)
_AGE = r"(?:days?|weeks?|months?|dagen|dag|weken|week|maanden|maand|tage?|wochen?|monate?)"
"""What the age of a thing is told in that is soon another; of years it is the same for long."""


def _ago(unit: str) -> str:
    return rf"{_COUNT} {unit} (?:ago|geleden)\b|\bvor {_COUNT} {unit}\b|\bil y a {_COUNT} {unit}\b|\bhace {_COUNT} {unit}\b"


RELATIVE = QuickPattern(
    r"(?<![\w-])(?:"
    r"(?P<named>(?:the )?day (?:before yesterday|after tomorrow)"
    r"|(?:yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|today|tonight|last night"
    r"|this (?:morning|afternoon|evening)"
    r"|eergisteren|gister(?:en|ochtend|morgen|middag|avond)|vandaag|van(?:ochtend|morgen|middag|avond)|overmorgen"
    r"|(?:vorgestern|gestern|heute|übermorgen)(?: (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?"
    r"|avant-hier|hier(?: (?:soir|matin|après-midi))?|aujourd['’]hui|ce (?:matin|soir)|après-demain|demain"
    r"|(?:antes de ayer|anteayer|ayer)(?: por la (?:mañana|tarde|noche))?|anoche|hoy|esta (?:mañana|tarde|noche)|pasado mañana"
    rf"|(?<!la )mañana|(?<!\bam )(?<!\bden )(?<!\bde )(?<!guten )morgen|{_ago(_DAYS)})"
    rf"|(?P<weekday>{_BEFORE_WEEKDAY}{_WEEKDAY}{_BEHIND_WEEKDAY})"
    rf"|(?P<vague>{_ago(_LONGER)}|{_COUNT} {_AGE} (?:old|oud|alt)\b|(?:last|this|next) (?:week(?:end)?|month|year)"
    r"|(?:vorige|afgelopen|deze|volgende|komende) (?:week|maand)|(?:vorig|dit|volgend) (?:jaar|weekend)"
    r"|(?:letzte|vergangene|diese|nächste|kommende)[nrs]? (?:woche|wochenende|monat|jahr)s?"
    r"|la semaine (?:dernière|prochaine)|cette semaine|(?:le )?mois (?:dernier|prochain)|ce mois"
    r"|l['’]an dernier|l['’]année dernière"
    r"|la (?:próxima )?semana(?: pasada| que viene)|esta semana|la próxima semana|el (?:próximo )?mes(?: pasado| que viene)"
    r"|el próximo mes|este mes|el año pasado)"
    r")(?![\w-]|['’]s)"
)
"""Each by its kind: a day that is `named`, a `weekday`, or what is `vague`: a week, a month, so many weeks ago, so many months
old."""


def names_days(*texts: str | None) -> bool:
    """Whether any of the texts has such words."""
    return any(RELATIVE.search(text) for text in texts if text)


def names_one_day(text: str) -> bool:
    """Whether the text has words that name one day so, and not only a week, a month or so many of them ago."""
    return any(found.lastgroup != "vague" for found in RELATIVE.finditer(text))


def ends_with_day(text: str) -> bool:
    """Whether the last words of the text name a day, a week or a month so: *it comes next week*."""
    plain = text.rstrip(" .!")
    return any(found.end() == len(plain) for found in RELATIVE.finditer(plain))
