"""The parts of a date, found in tokens. Nothing here looks at the present, and nothing raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates.count_grammar import count_at
from casebook.parsing.dates.date_parts import Part
from casebook.parsing.dates.day_grammar import calendar_at, named_at, period_at, weekday_at
from casebook.parsing.dates.digits_grammar import digits_at
from casebook.parsing.dates.named_days import named_day_at
from casebook.parsing.dates.range_grammar import DayRange, TimeRange, day_range_at, time_range_at
from casebook.parsing.dates.relative_days import beside_at, same_time_at, shifted_at, working_day_of_at
from casebook.parsing.dates.through_the_day import through_the_day_at
from casebook.parsing.dates.time_grammar import day_part_at, offset_at, time_at
from casebook.parsing.dates.week_grammar import day_behind_its_month_at, day_of_month_at, end_of_day_at, week_at
from casebook.parsing.tokens import Token, word_at

# The longer forms come first: what they are made of would be read alone.
_READERS = (
    named_day_at,
    end_of_day_at,
    same_time_at,
    working_day_of_at,
    beside_at,
    shifted_at,
    week_at,
    day_behind_its_month_at,
    period_at,
    calendar_at,
    time_at,
    count_at,
    day_of_month_at,
    weekday_at,
    named_at,
    through_the_day_at,
    digits_at,
    day_part_at,
    offset_at,
)

_BEGIN_NONE = frozenset(
    "you we i ik u uw your our je wij hij it it's it'll we'll you'll i'll i've us me they someone there er is are be "
    "been was werd will wordt have has had heeft heb hebben zijn can kan kunt should get krijgt staat come comes "
    "arrive arrives give need expect receive allow call belt bel bellen mail send sent ships post pay paid betalen "
    "said please made gemaakt promised delivered closed delivery levering order parcel pakket money geld bank account "
    "rekening invoice factuur refund replacement reply answer case contract euro to of on and for van tot en voor with not "
    "niet geen or that dat if als when komt terug back out no my mijn ons credit return retour receipt ontvangst "
    'card number team engineer monteur service . , : ; ? ! ( ) " € £ $'.split()
) | {""}
"""Everyday words and marks that begin no time: most of a promise is among them, and none of the readers needs to be asked;
nor where nothing stands, before the first word and behind the last."""


def part_at(tokens: Sequence[Token], at: int) -> Part | None:
    """The part that starts at this place; None where none does."""
    if word_at(tokens, at) in _BEGIN_NONE:
        return None
    for read in _READERS:
        part = read(tokens, at)
        if part is not None:
            return part
    return None


class Parts:
    """The parts of one text, each looked for once."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self._found: dict[int, Part | None] = {}
        self._days: dict[int, DayRange | None] = {}
        self._hours: dict[int, TimeRange | None] = {}

    def at(self, place: int) -> Part | None:
        """The part that starts at this place; None where none does."""
        if place not in self._found:
            self._found[place] = part_at(self.tokens, place)
        return self._found[place]

    def days_at(self, place: int) -> DayRange | None:
        """The days from one to another that start at this place; None where none do."""
        if place not in self._days:
            self._days[place] = day_range_at(self.tokens, place)
        return self._days[place]

    def hours_at(self, place: int) -> TimeRange | None:
        """The times from one to another that start at this place; None where none do."""
        if place not in self._hours:
            self._hours[place] = time_range_at(self.tokens, place)
        return self._hours[place]
