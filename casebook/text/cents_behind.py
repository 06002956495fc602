"""The cents that people write behind the currency: `27 euro 50`, `27€50`, `27 Euro und 5 Cent`. Pure.

Two figures there may be a number of something else (*27 euro 50 stuks*): they are cents where nothing follows that they
may count.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

import re
from functools import cache
from typing import NamedTuple

from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS, any_of, every_name

BLANK = "(?: |\u00a0|\u202f)"
"""A blank in or beside a number, one that no line ends at or not."""

_JOINT = rf"(?:{BLANK}(?:and|en|und|et|y|con))?"

_GOES_ON = (
    r"by|on|onto|in|into|back|before|within|next|this|at|to|today|tomorrow|off|for|too|as|that|which|and|but|or|less|more|extra|refund\w*"
    r"|credit\w*|paid|charged|i|we|you|they|is|was|will|voor|op|terug\w*|binnen|uiterlijk|volgende|morgen|vandaag|aan|bij|van|te|naar|en|maar"
    r"|of|ik|we|je|u|ze|wordt|is|korting|krijg\w*|stort\w*|gestort|overge\w+|vergoed\w*|betaald|afgeschreven|minder|meer|kwijt"
    r"|am|an|auf|bis|zu|zurück\w*|heute|nächste\w*|für|von|vom|zum|und|aber|oder|ich|wir|sie|werden|wird|sind|haben|weniger|mehr|erstatt\w+"
    r"|gut\w*|überw\w+|bezahlt|gezahlt|abgebucht|rückerstatt\w*"
    r"|avant|d'ici|dans|sur|sous|le|la|les|demain|à|au|aux|de|du|en|pour|et|mais|ou|que|vous|je|nous|on|sont|seront|vont|sera|rembours\w+"
    r"|vers[ée]\w*|payés?|prélev\w+|offerts?|par|qui|chez"
    r"|el|los|las|antes|por|mañana|a|del|y|pero|o|se|le|te|lo|más|menos|devuelt\w+|pagad\w+|cobrad\w+|para|hoy|vamos|son"
    r"|it|it's|that's|then|so|there|he|she|dat|dit|het|die|dan|dus|ze|das|es|dann|also|er|ce|c'est|ça|cela|il|elle|alors|donc|eso|esto|ya"
    r"|será|estará|está"
)
"""Words behind a sum, none of which names what two figures may count."""


@cache
def _behind() -> QuickPattern:
    """Cents that are called so, that stand at the sign, or behind which the sentence ends or goes on with nothing to count."""
    goes_on, months = f"{_GOES_ON}|{any_of(every_name(WEEKDAYS))}", any_of(every_name(MONTHS, SHORT_MONTHS))
    return QuickPattern(
        rf"{_JOINT}{BLANK}(?P<few>\d{{1,2}}){BLANK}?(?:cents?|cts?|pence|p|centimes?|c[ée]ntimos?)\b"
        rf"|(?<=[€£$])(?P<glued>\d\d)(?![\w%€£$]|[.,:/-]\d)"
        rf"|{BLANK}(?:con{BLANK})?(?P<bare>\d\d)(?=[\s.,;:!?)»”\"…]*$|[,;!?)»”\"](?!\d)"
        rf"|[.](?!\d|{BLANK}?(?:{months})\b)|{BLANK}(?:[–—(-]{BLANK}?)?(?:{goes_on})(?!\w))"
    )


_DECIMALS = re.compile(r"[.,]\d{1,2}\Z")


class Cents(NamedTuple):
    """The two figures of the `cents`, and where they end in the text."""

    cents: str
    end: int


def cents_behind(text: str, end: int, number: str) -> Cents | None:
    """The cents of a whole `number` behind the currency that ends there; None where there are none.

    >>> cents_behind("27 euro 50.", 7, "27"), cents_behind("27 euro 50 stuks", 7, "27")
    (Cents(cents='50', end=10), None)
    >>> cents_behind("27 Euro und 5 Cent", 7, "27"), cents_behind("27,10 euro 50", 10, "27,10")
    (Cents(cents='05', end=18), None)
    """
    found = None if _DECIMALS.search(number) else _behind().match(text, end)
    if found is None:
        return None
    cents = found["few"] or found["glued"] or found["bare"]
    return Cents(cents.zfill(2), found.end())


def number_with(number: str, cents: str) -> str:
    """The number with these cents, behind the mark that does not group its thousands.

    >>> number_with("27", "50"), number_with("1.240", "50"), number_with("1,240", "50")
    ('27.50', '1.240,50', '1,240.50')
    """
    return f"{number}{',' if '.' in number else '.'}{cents}"


_WITH_CENTS = re.compile(r"(?P<number>[0-9](?:[0-9.,' ]*[0-9])?)(?P<currency> ?[^0-9.,' ]+)(?= ?[^ ]* ?[0-9])")


def cents_together(typed: str) -> str:
    """An amount that is typed with its cents behind its currency, with them before it; another as it is.

    >>> cents_together("27 euro 50"), cents_together("1 240€50"), cents_together("27 euro en 50 cent")
    ('27.50 euro', '1 240.50€', '27.50 euro')
    """
    found = _WITH_CENTS.match(typed)
    cents = cents_behind(typed, found.end(), found["number"]) if found else None
    if found is None or cents is None or cents.end != len(typed):
        return typed
    return f"{number_with(found['number'], cents.cents)}{found['currency']}"
