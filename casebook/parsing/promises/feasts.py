"""What a promise tells of a feast or another reason why it is a later day: Monday is a holiday, due to the strike on Friday.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Iterable

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Count, NamedDay
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.spans.span_types import A_DAY
from casebook.parsing.tokens import skip, word_at

_FEASTS = date_words.FEASTS | frozenset(
    "holiday's feiertag feiertage ferie festivo fiesta puente pont brugdag bruckentag allerheiligen toussaint fronleichnam "
    "ascension assomption armistice epifania".split()
)
_HAPPENINGS = frozenset(
    "strike staking streik greve huelga snow sneeuw schnee neige weather weer storm stocktake stocktaking inventory inventaris "
    "maintenance onderhoud rush drukte peak volume volumes backlog".split()
)
_BECAUSE = frozenset("vanwege wegens wegen ivm".split())
_MAYBE_BECAUSE = frozenset("with given door".split())
"""These say why only before a feast: with Christmas, door de feestdagen."""
_BECAUSE_OF = frozenset((("due", "to"), ("because", "of"), ("owing", "to"), ("rekening", "met")))
_BESIDE = tuple(
    "the a an de het een our onze this dit deze that public bank national nationale federal legal official high busy next "
    "coming day dag on op of van rond around om over tijdens during before voor".split()
)
_ON = ("on", "op", "of", "van", "the", "de")
_IS = frozenset("is are zijn ist est es falls fall valt vallen fallt tombe cae wordt".split())
_ORDERS = frozenset(
    "order orders bestelling bestellingen commande commandes pedido pedidos card cards drukte rush".split()
)
_BUSY = frozenset("drukte rush busy peak hectiek piek trubel".split())
_LONGEST = 8


class Feasts:
    """The feasts that one promise tells of, and what it says is otherwise for them."""

    def __init__(self, parts: Parts, clauses: Clauses) -> None:
        self.parts, self.clauses = parts, clauses
        self._told: list[int] = []

    def end_of_one(self, at: int) -> int | None:
        """Where words end that begin here and tell of a feast, which is kept; None where none do."""
        end = _end_of_a_feast(self.parts, at)
        if end is not None:
            self._told.append(at)
        return end

    def may_count(self, places: range) -> bool:
        """Whether working days are counted here, of which a feast that is told of may be none."""
        counts = (part for place in places if isinstance(part := self.parts.at(place), Count))
        return bool(self._told) and any(part.unit == "business day" for part in counts)

    def put_off(self, at: int, set_aside: Iterable[tuple[int, int]]) -> bool:
        """Whether only the day here is it, for a feast or instead of another that is told before: niet de 22e, pas de 30e."""
        before = [word_at(self.parts.tokens, at - back) for back in range(5)]
        if "pas" not in before[:4]:
            return False
        if before[before.index("pas") + 1] in ("nu", "now"):
            return True  # nu pas op 8 december, which was to be earlier
        others = [start for start, end in set_aside if self.clauses.is_negated(start, end)]
        return any(other < at and not self.clauses.sentences_apart(other, at) for other in (*others, *self._told))


def _end_of_a_feast(parts: Parts, at: int) -> int | None:
    """Where words end that begin here and tell of a feast, or why it takes longer; None where none do."""
    word, following = word_at(parts.tokens, at), word_at(parts.tokens, at + 1)
    if (word, following) in _BECAUSE_OF or word in _BECAUSE or word in _MAYBE_BECAUSE:
        pair = (word, following) in _BECAUSE_OF
        return _end_of_reason(parts, at + 1 + pair, any_day=word in _BECAUSE or (pair and word != "rekening"))
    if [word_at(parts.tokens, at + gap) for gap in range(5)] == ["i", ".", "v", ".", "m"]:
        return _end_of_reason(parts, skip(parts.tokens, at + 5, "."), any_day=True)
    if word in _BUSY and isinstance(parts.at(skip(parts.tokens, at + 1, *_BESIDE)), NamedDay):
        return _feast_at(parts, skip(parts.tokens, at + 1, *_BESIDE))
    feast = _feast_at(parts, at)
    if feast is None:
        return _end_of_a_day_that_is_one(parts, at)
    if word_at(parts.tokens, feast) in _ORDERS and isinstance(parts.at(at), NamedDay):
        return feast + 1
    is_on = word_at(parts.tokens, feast - 1).endswith("'s") or word_at(parts.tokens, feast) in _IS
    day = parts.at(skip(parts.tokens, feast + 1 - word_at(parts.tokens, feast - 1).endswith("'s"), *_BESIDE))
    return day.end if is_on and isinstance(day, A_DAY) else None


def _end_of_reason(parts: Parts, at: int, *, any_day: bool) -> int | None:
    """Where a reason ends that begins here, and names a feast or, with `any_day`, a day: the holiday on Thursday."""
    place, told, last = at, False, None
    while place < at + _LONGEST:
        feast, part = _feast_at(parts, place), parts.at(place)
        if feast is not None or word_at(parts.tokens, place) in _HAPPENINGS:
            told, place = told or feast is not None, feast or place + 1
            last = place
        elif isinstance(part, A_DAY) and (
            (any_day and last is None) or (last is not None and word_at(parts.tokens, place - 1) in _ON)
        ):
            told, place = told or any_day, part.end
            last = place
        elif word_at(parts.tokens, place) in _BESIDE and not isinstance(part, Count):
            place += 1
        else:
            break
    return last if told else None


def _end_of_a_day_that_is_one(parts: Parts, at: int) -> int | None:
    """Where it ends that a day is a feast: Monday is a holiday, vrijdag is het Kerst, tomorrow's Thanksgiving."""
    day = parts.at(skip(parts.tokens, at, "on", "op", "the", "de"))
    if not isinstance(day, A_DAY) or isinstance(day, NamedDay):
        return None
    said = word_at(parts.tokens, day.end - 1).endswith("'s") or word_at(parts.tokens, day.end) in _IS
    place = day.end + (word_at(parts.tokens, day.end) in _IS)
    return _feast_at(parts, skip(parts.tokens, place, "also", "ook", *_BESIDE)) if said else None


def _feast_at(parts: Parts, at: int) -> int | None:
    """Where the name of a feast ends that stands here; None where none does."""
    part = parts.at(at)
    if isinstance(part, NamedDay):
        return part.end
    place = skip(parts.tokens, at, "bank", "public", "national", "federal", "jour", "dia", "day")
    return place + 1 if word_at(parts.tokens, place) in _FEASTS else None
