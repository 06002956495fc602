"""How long something holds, or how things are on a day, which is no promise of it: valid until, closed on, use it before.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.your_part import is_away, is_ended
from casebook.parsing.promises.endings import tells_that_it_was_ended

_HOURS_LEAD = frozenset(
    "at from van tussen between on until till again om vanaf op tot weer daily mon monday ma".split()
)
_GOOD_UNTIL = frozenset(("good", until) for until in ("thru", "through", "until", "till", "til"))
_LAST = frozenset("last final next laatste volgende".split())
_TAKEN = frozenset("draft debit incasso afschrijving".split())
"""What is taken from the person on a day: the final draft, de laatste incasso."""
_COVER = frozenset("warranty guarantee garantie".split())
_STAYS = frozenset("lasts lasted waits ligt liggen blijft blijven stays stay remains remain held kept lies".split())
_STORED = frozenset("bewaard gespeichert opgeslagen aufbewahrt gearchiveerd stored".split())
_LONG = date_words.numbered("MONTHS").keys() | frozenset("week month year maand jaar quarter kwartaal".split())
_OPEN_TO_ALL = clause_words.SHOPS - frozenset("i ik my mijn we wij they".split())
"""What opens on a day for everybody: the office opens on Tuesday; not: we open a case on Tuesday."""
_AFFAIRS = frozenset(
    "inventur inventaire inventario stocktaking strike staking holiday feestdag snow neige sneeuw uitverkoop sales soldes trial "
    "proefperiode tarieven prices prijzen verhuist".split()
)
"""What is so on a day for everybody, and is no step of what was promised: a strike, a holiday, other prices."""
_TAKEN_MONEY = frozenset("billed debited incasso geincasseerd instalment installment termijnbedrag renews".split())
_DEBITS = frozenset(("buchen", "af"))
"""German for taking money, told in two words: am 20. buchen wir wieder ab."""
_ABOUT = frozenset("about for over on regarding concerning via sobre wegen voor".split())
"""Before what is taken, that somebody only speaks of it: they call on Monday about the instalment."""
_TO_SAY = frozenset("whether say tell know check zeggen vertellen weten melden checken kijken".split())
"""Between a day and what is taken, that somebody says then how that is: on Monday to say whether the instalment is right."""
_IS_TAKEN = frozenset("goes leaves taken collected comes due".split())
_GIVEN_BACK = clause_words.PAID_BACK | frozenset("refund reversed back terug zuruckgebucht teruggeboekt".split())
_BREAK = frozenset("break pauze feierabend schluss".split())
_RIGHTS = (["right", "to"], ["entitled", "to"], ["recht"], ["recht", "op"], ["aanspraak"], ["aanspraak", "op"])
"""Right before an amount of time, that it is what somebody may take: u hebt recht op 14 dagen."""
_HAVE = frozenset("have has get gets heeft hebben krijgt krijgen".split())
_TO_DO = frozenset("to om tijd time".split())
_ONLY = frozenset("only alleen enkel uitsluitend".split())
_NEAR = 3
"""So many words may stand between that something is about a thing, and the thing: via the of instalment. Our own choice."""
_PAIRS = (
    ("last", "day"),
    ("laatste", "dag"),
    ("best", "before"),
    ("invoice", "date"),
    ("order", "date"),
    ("opening", "hours"),
)


def tells_how_long(words: Sequence[str], before: Sequence[str], word: str) -> bool:
    """Whether a clause tells how long something holds; some of its words stand before its day, which begins with `word`.

    Not when a subscription ends that somebody ended.
    """
    return not tells_that_it_was_ended(set(words)) and _holds_so_long(words, before, word)


def _holds_so_long(words: Sequence[str], before: Sequence[str], word: str) -> bool:
    said, led = set(words), set(before)
    if "rekening" in said:
        said -= clause_words.HOLDING  # houd er rekening mee dat het tot 30 dagen kan duren
    offered = said & clause_words.OFFERS and said & clause_words.LASTS and word != "by"
    offered = offered or (said & clause_words.OFFERS and said & _ONLY)
    offered = offered or (said & clause_words.ON_SALE and said & clause_words.STARTS)
    shut = said & clause_words.CLOSED and not is_ended(words)
    closed = shut and word not in clause_words.BY
    good = any(pair in _GOOD_UNTIL or (pair[0] in _LAST and pair[1] in _TAKEN) for pair in pairwise(words))
    if said & clause_words.VALID or closed or offered or good or _names_a_pair(words):
        return True
    until = bool(clause_words.UNTIL & {word, *before[-1:]}) or {"t", "m"} <= said
    so_long = until or bool({"met", "by", "with", "another"} & set(before[-1:]))
    if said & clause_words.EXTENDED and (so_long or (led & clause_words.EXTENDED and _is_so_much(word))):
        return True  # de termijn met zes weken verlengen, extends the warranty by 6 months
    if said & clause_words.ABSENT or (said & {"would", "zou"} and said & {"slot", "appointment", "afspraak"}):
        return True
    if is_away(words) and not led & clause_words.BY_THEN:
        return True
    if word.isdecimal() and said & clause_words.HOLDING and not said & (clause_words.AHEAD | clause_words.PATIENCE):
        return True  # ik hou het 48 uur vast
    if (
        _is_of_others(words, before, word)
        or _is_allotted(words, before)
        or _is_habit(words[len(before) :], before)
        or _is_opening(words)
    ):
        return True
    if _is_kept_so_long(before, words[len(before) :]) or _ends_itself(words):
        return True
    if led & clause_words.AGAIN_AND_AGAIN and word not in ("within", "binnen"):
        return True  # uitbetaling steeds op de 25e
    used = led & clause_words.USED and (until or word in clause_words.BY)
    away = word in ("from", "van") and led & clause_words.AWAY
    kept = clause_words.KEPT | clause_words.OUT_OF_IT | clause_words.HOLDING | clause_words.GOES_ON
    out = said & kept or ("back", "order") in pairwise(words)
    return bool(used or away or (until and out))


def _is_of_others(words: Sequence[str], before: Sequence[str], word: str) -> bool:
    """Whether a clause tells what is so for everybody then or may be, what is taken from the person, when somebody rests."""
    said, led = set(words), set(before)
    why = clause_words.AHEAD | due_words.BECAUSE | {"because", "since", "due"}
    ours = said & why or words[:1] == ["of"] or any(one.endswith(("'ll", "’ll")) for one in said)
    may_be = list(before[-2:]) in (["could", "be"], ["might", "be"])
    affair = said & _AFFAIRS and word not in clause_words.BY and not led & clause_words.BY_THEN and not ours
    debit = "debit" in said and said & _IS_TAKEN
    taken = (_names_what_is_taken(words, len(before)) or said >= _DEBITS or debit) and not said & _GIVEN_BACK
    return bool(may_be or affair or taken or (said & _BREAK and word in ("at", "om")))


def _names_what_is_taken(words: Sequence[str], at: int) -> bool:
    """Whether money is named that is taken each time, and is not only what somebody speaks of, or will say of it then, on the day
    at this place."""
    places = (place for place, word in enumerate(words) if word in _TAKEN_MONEY)
    return any(
        _ABOUT.isdisjoint(words[max(place - _NEAR, 0) : place]) and _TO_SAY.isdisjoint(words[at:place])
        for place in places
    )


def _is_so_much(word: str) -> bool:
    return word in ("by", "met", "with", "for") or word.isdecimal()


def _is_allotted(words: Sequence[str], before: Sequence[str]) -> bool:
    """Whether an amount of time is what somebody else has to do something, or may take: the seller has 3 days to respond."""
    lead = before[: -1 if before and before[-1] in date_words.ARTICLES else None]
    if lead and (list(lead[-1:]) in _RIGHTS or list(lead[-2:]) in _RIGHTS):
        return True
    has = _HAVE & set(before[-3:]) and not {"we", "wij", "i", "ik"} & set(before)
    behind = pairwise(words[len(before) :])
    return bool(has) and any(date_words.unit_named(unit) and to in _TO_DO for unit, to in behind)


def _is_habit(behind: Sequence[str], before: Sequence[str]) -> bool:
    """Whether a bare weekday is the only one on which something is ever done: ik werk alleen op maandag."""
    days = [word for word in behind if word not in ("in", "on", "op", "the")]
    bare = len(days) == 1 and days[0] in date_words.numbered("WEEKDAYS")
    return bare and bool(_ONLY & set(before)) and not clause_words.AHEAD & set(before)


def _names_a_pair(words: Sequence[str]) -> bool:
    """Whether two words that tell of it are among these: Friday is the last day; not the last day of the month."""
    said = set(words)
    return any(said.issuperset(pair) and not _is_a_day_itself(pair, words) for pair in _PAIRS)


def _is_a_day_itself(pair: tuple[str, str], words: Sequence[str]) -> bool:
    """Whether the last day is that of a week, a month or a year, and so a day like another."""
    return pair[1] in ("day", "dag") and any(
        two == pair and words[place + 2 : place + 3] in (["of"], ["van"]) and _LONG & set(words[place + 3 : place + 5])
        for place, two in enumerate(pairwise(words))
    )


def _ends_itself(words: Sequence[str]) -> bool:
    """Whether something else ends then, told in a clause of its own: the strike, which ends Friday."""
    return bool({"ends", "eindigt", "afloopt"} & set(words)) and words[0] in ("which", "that", "who", "die", "dat")


def _is_kept_so_long(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a number `behind` is how long something stays somewhere, or is covered: uw pakket ligt 7 dagen klaar."""
    word = behind[0] if behind else ""
    before = [one for one in before if one not in ("another", "nog", "still")]
    number = word.isdecimal() or word in date_words.numbered("NUMBERS")
    so_long = [date_words.unit_named(one) for one in behind[1:2]] in (["year"], ["month"])
    covered = bool(_COVER & set(before)) and (so_long or before[-1:] in (["is"], ["of"], ["duurt"], ["for"]))
    stored = bool(_STORED & set(behind))  # worden 6 maanden bewaard
    return number and ((bool(before) and before[-1] in _STAYS) or covered or stored)


def _is_opening(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells when they open or stop: lines are open until 5, my shift ends at 6; no case."""
    for place, word in enumerate(words):
        before, lead = set(words[:place]), words[place + 1 : place + 2]
        if word in clause_words.OPENS and clause_words.SHOPS & before:
            on_a_day = (
                (clause_words.BEING_SO | _OPEN_TO_ALL) & before and lead and lead[0] in date_words.numbered("WEEKDAYS")
            )
            then = lead and lead[0] in date_words.named_days() and {"at", "om"} & set(words[place:])
            return not lead or lead[0] in _HOURS_LEAD or lead[0][0].isdigit() or bool(on_a_day or then)
    return False
