"""Whether the clause a day stands in tells of a step that somebody promises, so that the day is the promise's.

Most clauses with a day in them are none: when a shop opens, an offer ends, a price goes up, an invoice was dated. They are
without number, and each in words of its own, so that a day is not taken wherever nothing says that it is none, but only
where something says that it is one: a person who acts or gets something, a thing that is promised (see
`domain.promise_words`), a word of coming and being done (see `coming_words`), a word that leads up to what is due (by,
within), or nothing at all beside the day, as in an answer. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from casebook.parsing.dates import due_words
from casebook.parsing.dates.date_parts import Calendar, Count, Digits, Weekday
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.bare_words import NEW, PEOPLE, TO_END, VISIT
from casebook.parsing.promises.coming_words import BEGINNINGS, OPENING, PERSONS, PRICES, SAYS_NOTHING, STANDING, WORDS
from casebook.parsing.promises.credited_on_bills import is_day_of_its_bill
from casebook.parsing.promises.endings import tells_that_it_was_ended
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.tokens import Token, TokenKind
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.folding import folded

_DUE = frozenset("by within binnen uiterlijk no allow give geef before inside due wait wacht wachten".split())
"""What leads up to a day that something will have been done by, or that is waited for."""
_TAKES = due_words.TAKES | due_words.LASTING | {"dauern", "durer", "prendre", "tardar"}
_WHY = frozenset("because since due given omdat want vanwege wegens wegen door ivm".split())
"""Behind these stands why it is another day: due to the bank holiday the refund is on Tuesday."""
_A_DAY = 24
"""So many hours are how long one waits; fewer are how long a step lasts: it takes ten minutes to reset."""
_WE = frozenset("i we ik wij ich wir je nous".split())
_DONE_FOR_ME = _WE | frozenset("me us mij ons mir uns will".split())
_MONEY = frozenset("€ $ £ euro euros eur quid pounds".split())
_BACK = frozenset("back terug weer wieder zuruck again open".split())
_BACK_IN = _BACK | frozenset("in on the is de we're we are wij zijn ich bin wir sind".split())
_CLOSED = clause_words.CLOSED | clause_words.NOT_IN - {"holiday"}
_NOBODY = frozenset("nothing nobody never niets niemand nooit rien nada nadie nunca nichts".split())
_PROMISE = frozenset(
    "promise guarantee promettre garantir beloven garanderen versprechen garantieren prometer garantizar".split()
)
_ONE = frozenset("a an een ein eine einen un une una".split())
_FEWEST, _FEW, _FEW_BESIDE = 2, 3, 6
_NO_THING = frozenset(
    "that thats that's it its it's this been be for waited waiting took lasted late after already only another about over than "
    "since down dead broken lost missing stuck ill sick busy defekt kaputt kapot stuk panne roto averiado "
    "was were is are holiday holidays leave notice trip nights open closed dicht zu ferme cerrado wait gone away off out until "
    "weg dat het al nog das es schon noch ca deja il cela ya lo eso i we they you he she ik wij ich wir je nous yo".split()
)
"""Before an amount of days it is no thing that comes."""
_IS_SO = re.compile(
    r"\w{2,}(?:ed|able|ible|bar|baar|é(?:e?s?)|[ai]d[oa]s?)|(?:\w{1,4})?ge\w{2,}(?:t|en|d)|(?:be|ver|er|ent|ont)\w{3,}(?:t|d)"
    r"|rang|sent|told|went|came|spoke|wrote|lost|open|\w+(?:ie|tr|ss)ert"
)
"""How something is, or what became of it, by how the word ends: blocked, *kündbar*, *gesperrt*, *bloqué*."""
_FROM = frozenset(
    "zum zur from since ab vanaf vom per till until bis tot hasta jusqu'au des depuis desde seit sinds".split()
)
_GIVEN_BACK = frozenset("back terug retour zuruck".split())
_COSTS_NOTHING = frozenset(("free", "gratis"))
_FREE = frozenset("gratis kostenlos gratuit gratuite".split())
_DONE_FREE = frozenset((Promised.REPLACEMENT, Promised.REPAIR, Promised.COLLECTION, Promised.CALLBACK))
"""What is no offer to everybody where it costs nothing: we send you a new one on Friday, free of charge."""
_DONE = frozenset(
    "gerepareerd hersteld geleverd bezorgd opgehaald repariert instandgesetzt geliefert zugestellt abgeholt ersetzt ausgetauscht "
    "repare reparee repares reparees livre livree livres livrees remplace remplacee reparado reparada reparados reparadas "
    "entregado entregada recogido recogida sustituido sustituida".split()
)
"""By what it is told that a thing of the person's will be done by then: *the laptop by 20 March, repaired free of charge*."""


_CHANGES = frozenset(
    "go goes going went up down rise rises rising change changes changing increase increases drop drops new omhoog omlaag stijgt "
    "stijgen daalt dalen wijzigt wijzigen verandert veranderen nieuwe steigt steigen sinkt sinken andert andern erhoht neue "
    "augmente augmentent augmentera baisse baissera change changera nouveau nouveaux sube suben subira baja bajan cambia cambian "
    "cambiara nuevo nuevos".split()
)
"""That a price changes, which nobody promises by telling it."""


def _is_of_a_price(kind: Promised, said: Set[str]) -> bool:
    """Whether a price is paid back, or told in these words, which do not say that it changes."""
    if kind is Promised.REFUND or said & _GIVEN_BACK:
        return True
    return kind in (Promised.INFORMATION, *OCCASIONS) and not said & _CHANGES


def tells_what_comes(parts: Parts, clauses: Clauses, lead: range) -> bool:
    """Whether the clause around the day at the places of `lead` tells of a promised step, with what labels it."""
    tokens, around = parts.tokens, clauses.with_label(lead.start)
    if is_day_of_its_bill(clauses, lead.start):
        return True
    count = next((part for place in lead if isinstance(part := parts.at(place), Count)), None)
    led = {tokens[place].text for place in lead}
    beside = [place for clause in around for place in _places_beside_times(parts, clause, lead)]
    words = {tokens[place].text.replace("’", "'") for place in beside if tokens[place].kind is TokenKind.WORD}
    typed = " ".join(clauses.text[tokens[place].start : tokens[place].end] for place in beside)
    said = {word.partition("'")[0] for word in words} | set(re.findall(r"[^\W\d_]+", folded(typed))) | words
    if count is not None and count.unit == "year" and count.last > 1:
        return False  # guaranteed for ten years
    if (led | words) & _TAKES and count is not None:
        return count.unit not in ("hour", "minute") or count.last >= _A_DAY
    if tells_that_it_was_ended(said) or TO_END.match(folded(typed)):
        return True
    said -= {"out"} if "instead" in said else frozenset()  # I'll be out on Monday instead
    is_visit = len(beside) <= _FEW_BESIDE and VISIT.search(folded(typed)) is not None
    if _only_stands(said - _COSTS_NOTHING if is_visit else said, typed):
        return False
    if count is None and _is_taken_back(words, clauses, lead, around[-1]):
        return False
    if (
        led & _DUE
        or words & due_words.WITHIN & _DUE
        or due_words.LATEST_BEHIND & {tokens[place].text for place in around[-1]}
    ):
        return True
    is_noted = _is_a_thing(beside, tokens) or _is_noted_span(count, lead, beside, words, tokens)
    is_noted |= _is_noted_thing(parts, lead, beside, words)
    if (count is not None and count.direction > 0) or is_noted:
        return True  # in 2 days; an assessor on 5 Nov
    is_somebody = is_visit or _is_someone_or_new(folded(typed), len(beside))  # damp survey tues 22nd
    if is_somebody or said & (WORDS | PERSONS) or any(word.startswith(BEGINNINGS) for word in said):
        return True
    is_sum = not _MONEY.isdisjoint(tokens[place].text for place in beside)
    return is_sum or words <= SAYS_NOTHING or promise_kind_in(typed) is not Promised.OTHER


def _is_noted_span(
    count: Count | None, lead: range, beside: Sequence[int], words: Set[str], tokens: Sequence[Token]
) -> bool:
    """Whether a word or two stand before an amount of days, and nothing else, as what comes is noted: *chequebook 3-5 days*."""
    if count is None or count.end - lead.start != len(lead):
        return False
    if count.unit != "business day" and count.first >= count.last:
        return False  # the line was down 3 days
    return _is_all_told(lead, beside, words, tokens)


def _is_noted_thing(parts: Parts, lead: range, beside: Sequence[int], words: Set[str]) -> bool:
    """Whether a word or two stand before a day, and nothing else, as a thing that comes is noted: *hub on Monday*; none that
    tells how something is, or what became of it."""
    tokens = parts.tokens
    is_day = any(isinstance(parts.at(place), (Weekday, Calendar, Digits)) for place in lead)
    if not is_day or any(tokens[place].text in _FROM for place in lead) or any(map(_IS_SO.fullmatch, words)):
        return False
    return words.isdisjoint(_CLOSED | _NOBODY) and _is_all_told(lead, beside, words, tokens)


def _is_all_told(lead: range, beside: Sequence[int], words: Set[str], tokens: Sequence[Token]) -> bool:
    """Whether a word or two for a thing stand right before the time at the places of `lead`, and nothing else up to a mark."""
    is_alone = lead.stop >= len(tokens) or tokens[lead.stop].text in (".", ",", ";")
    is_it = 0 < len(beside) == len(words) <= _FEWEST and beside[-1] == lead.start - 1
    return is_alone and is_it and words.isdisjoint(_NO_THING)


def _only_stands(said: Set[str], typed: str) -> bool:
    """Whether it is how things stand, which nobody promises: no price that is paid back, and nothing done free for the person."""
    stands: Set[str] = set() if said & _WHY else said & (STANDING if said & _WE else STANDING | OPENING)
    if stands and stands <= _FREE and _is_done_free(said, promise_kind_in(typed)):
        return False
    return bool(stands) and not (stands <= PRICES and _is_of_a_price(promise_kind_in(typed), said))


def _is_done_free(said: Set[str], kind: Promised) -> bool:
    """Whether this is done for the person, and costs nothing."""
    is_done = kind in (*_DONE_FREE, Promised.DELIVERY) and not said.isdisjoint(_DONE)
    return is_done or bool(said & _DONE_FOR_ME and kind in _DONE_FREE)


def _is_someone_or_new(typed: str, length: int) -> bool:
    """Whether the few words beside a day name who comes, or begin with a new thing: somebody to look at it, new leg."""
    is_short = length <= _FEW_BESIDE
    return bool((is_short and PEOPLE.search(typed)) or PEOPLE.match(typed) or (is_short and NEW.match(typed)))


def _is_taken_back(words: Set[str], clauses: Clauses, lead: range, clause: range) -> bool:
    """Whether the rest of the sentence of a day that stands alone says that somebody was away, or that nothing is promised."""
    tokens, sentence = clauses.tokens, clauses.sentence(lead.start)
    before = {tokens[place].text for place in range(sentence.start, clause.start)}
    behind = {tokens[place].text.partition("'")[0] for place in range(clause.stop, sentence.stop)}
    if words <= _BACK_IN and words & _BACK and before & _CLOSED:
        return True  # we're closed on Monday, back in on the Tuesday
    begins = words <= SAYS_NOTHING and lead.start == clause.start
    return begins and bool(behind & (_NOBODY | STANDING) or (behind & clause_words.NOT and behind & _PROMISE))


def _is_a_thing(beside: Sequence[int], tokens: Sequence[Token]) -> bool:
    """Whether all that stands beside a day names something, as a promise is noted down: a plumber on Friday."""
    return 1 < len(beside) <= _FEW and tokens[beside[0]].text in _ONE and beside[-1] == beside[0] + len(beside) - 1


def _places_beside_times(parts: Parts, clause: range, lead: range) -> list[int]:
    """The places of a clause at which nothing of a time stands."""
    beside: list[int] = []
    place = clause.start
    while place < clause.stop:
        part = parts.at(place)
        if place not in lead and part is None:
            beside.append(place)
        place = max(place + 1, part.end if part is not None else 0)
    return beside
