"""When somebody can be reached, told before or behind a promise: we're here Monday to Friday, 9 to 5; it comes Thursday.

Nothing here raises.
"""

from __future__ import annotations

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Time, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises.clause_words import AHEAD
from casebook.parsing.promises.clauses import Clauses
from casebook.parsing.tokens import skip, word_at

_REACHED = frozenset(
    "reach reached reachable available open opened opening hours lines staffed answer answered monitored "
    "bereikbaar geopend open telefonisch openingstijden openingsuren bereiken geoffnet offnungszeiten erreichbar erreichen "
    "joignable joignables joindre ouvert ouverts ouverte ouvertes disponible disponibles horaires horaire "
    "abierto abiertos abierta abiertas localizable localizables horario atendemos atencion".split()
)
"""In a clause with days of the week or hours, that it is when somebody can be reached."""
_HERE = frozenset("here there around da voor for la".split())
"""With "we are", that they can be: wir sind für Sie da."""
_WE_ARE = frozenset("we we're wij i i'm ik sind zijn are am is our onze".split())
_YOU = frozenset("you u je jou ihnen sie".split())
_COMES = frozenset(
    "deliver delivers delivery delivered arrive arrives come comes coming visit refund refunded send sends collect bezorg "
    "bezorgt bezorgen levert leveren komt komen langs krijgt terugbetaald will".split()
)
_LEADS = ("from", "van", "between", "tussen", "on", "op", "every", "each", "elke", "iedere", ",", "(")


def end_of_opening_hours(parts: Parts, clauses: Clauses, at: int, told: int) -> int | None:
    """Where days of the week or hours end that begin here and are when somebody can be reached; None where none do.

    More of them follow those that end at `told`: Mo-Fr 9-18 Uhr, Sa 9-17 Uhr.
    """
    if skip(parts.tokens, told, *_LEADS, "and", "en", "/", ";") == at > told:
        return _end_of_more(parts, clauses, at)
    place = skip(parts.tokens, at, *_LEADS)
    days, hours = parts.days_at(place), parts.hours_at(place)
    if days is None and hours is None:
        end = _end_of_weekdays(parts, place)
        return end if end is not None and _tells_of_it(parts, clauses, at) else None
    whole = days is not None and isinstance(days.first, Weekday) and isinstance(days.last, Weekday)
    if not (whole or hours is not None) or not _tells_of_it(parts, clauses, at):
        return None
    return days.end if days is not None else hours.end if hours is not None else None


def _end_of_weekdays(parts: Parts, at: int) -> int | None:
    """Where it ends that begins here with a weekday and goes to another: Monday to Friday, which hours may follow."""
    weekdays = date_words.numbered("WEEKDAYS")
    to = word_at(parts.tokens, at) in weekdays and word_at(parts.tokens, at + 1) in (
        "to",
        "tot",
        "through",
        "thru",
        "-",
        "–",
    )
    return at + 3 if to and word_at(parts.tokens, at + 2) in weekdays else None


def _end_of_more(parts: Parts, clauses: Clauses, at: int) -> int | None:
    """Where a weekday with its hours ends that begins here, or the hours alone, of no step that comes then."""
    day = parts.days_at(at) or parts.at(at)
    place = at if day is None or isinstance(day, Time) else skip(parts.tokens, day.end, *_LEADS)
    hours = parts.hours_at(place)
    said = {word_at(parts.tokens, one) for one in clauses.places(at)}
    return None if hours is None or said & (_COMES | AHEAD) else hours.end


def _tells_of_it(parts: Parts, clauses: Clauses, at: int) -> bool:
    """Whether the clause here says that somebody can be reached, and names days of the week or hours from one to another."""
    places = clauses.places(at)
    said = {word_at(parts.tokens, place).replace("’", "'") for place in clauses.with_label(at)[0]} | {
        word_at(parts.tokens, place).replace("’", "'") for place in places
    }
    here = said & _HERE and said & _WE_ARE and (said & _YOU or said & {"here", "da"})
    weekdays = sum(word_at(parts.tokens, place) in date_words.numbered("WEEKDAYS") for place in places)
    timed = any(parts.hours_at(place) is not None or isinstance(parts.at(place), Time) for place in places)
    if said & (_COMES | AHEAD) or any(word.endswith("'ll") for word in said):
        return False
    return bool(said & _REACHED or here) and (weekdays > 1 or timed) and (weekdays != 1)
