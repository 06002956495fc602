"""When somebody can be reached, told before or behind a promise: we're here Monday to Friday, 9 to 5; it comes Thursday.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Time, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises.around.clause_words import AHEAD
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.tokens import TokenKind, number_at, skip, word_at

_REACHED = frozenset(
    "work works working werk werken arbeite arbeiten travaille travaillons trabajo trabajamos "
    "reach reached reachable available open opened opening hours lines staffed answer answered monitored "
    "bereikbaar geopend telefonisch openingstijden openingsuren bereiken bezet geoffnet offnungszeiten erreichbar erreichen "
    "besetzt joignable joignables joindre ouvert ouverts ouverte ouvertes disponible disponibles horaires horaire "
    "abierto abiertos abierta abiertas localizable localizables horario atendemos atencion".split()
)
"""In a clause with days of the week or hours, that it is when somebody can be reached."""
_HERE = frozenset("here there around da voor for la".split())
"""With "we are", that they can be: wir sind für Sie da."""
_WE_ARE = frozenset("we we're wij i i'm ik sind zijn are am is our onze".split())
_YOU = frozenset("you u je jou ihnen sie here da".split())
_DAILY = frozenset("werkdag werkdagen dag dagelijks".split())
_MAY_TELL = _REACHED | _HERE | {"er"}
_COMES = frozenset(
    "deliver delivers delivery delivered arrive arrives come comes coming visit refund refunded send sends collect bezorg "
    "bezorgt bezorgen levert leveren komt komen langs krijgt terugbetaald will".split()
)
_LEADS = ("from", "van", "between", "tussen", "on", "op", "every", "each", "elke", "iedere", ",", "(")
_BEGIN = frozenset(_LEADS)
_NUMBERS = (TokenKind.NUMBER, TokenKind.TIME, TokenKind.DIGITS)
_TO = ("to", "tot", "through", "thru", "-", "–")


def may_tell_of_hours(words: Iterable[str]) -> bool:
    """Whether any of these words can say that somebody can be reached; in most texts none does, and no more is asked."""
    return not _MAY_TELL.isdisjoint(words)


def end_of_opening_hours(parts: Parts, clauses: Clauses, at: int, told: int) -> int | None:
    """Where days of the week or hours end that begin here and are when somebody can be reached; None where none do.

    More of them follow those that end at `told`: Mo-Fr 9-18 Uhr, Sa 9-17 Uhr.
    """
    if not (
        parts.tokens[at].text in _BEGIN or parts.tokens[at].kind in _NUMBERS or parts.tokens[at].text in _weekdays()
    ):
        return None
    if skip(parts.tokens, told, *_LEADS, "and", "en", "/", ";") == at > told:
        return _end_of_more(parts, clauses, at)
    place = skip(parts.tokens, at, *_LEADS)
    days, hours = parts.days_at(place), parts.hours_at(place) or parts.hours_at(at)
    if days is not None and isinstance(days.first, Weekday) and isinstance(days.last, Weekday):
        end: int | None = days.end
    elif hours is not None:
        end = hours.end
    else:
        end = _end_of_weekdays(parts, place) if days is None else None
    return _past_hours(parts, end) if end is not None and _tells_of_it(parts, clauses, at) else None


def _weekdays() -> Mapping[str, int]:
    return date_words.numbered("WEEKDAYS")


def _end_of_weekdays(parts: Parts, at: int) -> int | None:
    """Where it ends that begins here with a weekday and goes to another: Monday to Friday, which hours may follow."""
    weekdays = _weekdays()
    to = word_at(parts.tokens, at) in weekdays and word_at(parts.tokens, at + 1) in _TO
    return at + 3 if to and word_at(parts.tokens, at + 2) in weekdays else None


def _past_hours(parts: Parts, at: int) -> int:
    """Past hours that follow, bare ones too: 8 to 8; the same place where none do."""
    place = skip(parts.tokens, at, *_LEADS)
    hours = parts.hours_at(place)
    if hours is not None:
        return hours.end
    bare = number_at(parts.tokens, place, 2) is not None and number_at(parts.tokens, place + 2, 2) is not None
    return place + 3 if bare and word_at(parts.tokens, place + 1) in _TO else at


def _end_of_more(parts: Parts, clauses: Clauses, at: int) -> int | None:
    """Where a weekday with its hours ends that begins here, or the hours alone, of no step that comes then."""
    day = parts.days_at(at) or parts.at(at)
    place = at if day is None or isinstance(day, Time) else day.end
    end = _past_hours(parts, place)
    said = {word_at(parts.tokens, one) for one in clauses.places(at)}
    return None if end == place or said & (_COMES | AHEAD) else end


def _tells_of_it(parts: Parts, clauses: Clauses, at: int) -> bool:
    """Whether the clause here says that somebody can be reached, and names days of the week or hours from one to another."""
    places = clauses.places(at)
    said = {word_at(parts.tokens, place) for clause in clauses.with_label(at) for place in clause}
    if said & (_COMES | AHEAD) or any(word.endswith("'ll") for word in said):
        return False
    here = bool(said & _HERE and said & _WE_ARE and said & _YOU) or ("er" in said and bool(said & _DAILY))
    weekdays = sum(word_at(parts.tokens, place) in _weekdays() for place in places)
    timed = any(parts.hours_at(place) is not None or isinstance(parts.at(place), Time) for place in places)
    return (here or bool(said & _REACHED)) and weekdays != 1 and (weekdays > 1 or timed)
