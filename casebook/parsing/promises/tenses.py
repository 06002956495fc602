"""Whether a clause tells of what was: its verb stands in the past, and nothing in it lies ahead.

A day in such a clause that nothing makes one to come (on Friday, today, this week) is the day it happened. What was
planned then (booked, moved to, a slot on) may still be to come, and so is what is led up to by such a word (by, for,
until). Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.around.past_clauses import DONE

_NOT_PAST = frozenset(
    "need feed speed bed red indeed shed seed proceed exceed succeed hundred united limited embed weed breed bleed based "
    "counted goed spoed gebied breed reed interested pleased allowed used advanced detailed sacred".split()
)
"""Words in -ed that are no past, or never tell what happened."""
_PLANNED = (
    clause_words.REPORTED
    | (clause_words.PLANNED_FOR - {"afspraak"})
    | frozenset(
        "due projected targeted allotted assigned reserved agreed offered set requested asked hoped wanted needed intended "
        "aangevraagd opengezet vastgelegd vastgezet genoteerd aangemeld gereserveerd ingeroosterd geregeld opgelost klaar".split()
    )
)
"""What was done to plan a day that may be still to come."""
_A_PLAN = frozenset(
    "slot slots appointment opening booking reservation spot date callback pickup redelivery window visit "
    "afspraak plek plekje tijdvak boeking datum gaatje".split()
)
"""What one has on a day once it was found or made: I found a slot on Friday."""
_AHEAD = frozenset(
    "will shall going is are am comes arrives goes gets lands leaves ships hits posts clears should can could may might would "
    "must need needs want wants expect expects plan plans aim aims hope hopes intend intends promise promises guarantee be "
    "being get getting gaat gaan zal zullen wordt worden komt komen krijgt krijgen kan kunnen moet moeten wil willen bel "
    "belt bellen stuur stuurt sturen lever levert leveren start begint staat ligt verwacht verwachten hoop hopen zou "
    "zouden".split()
)
"""In its clause, a past is an adjective, what is done to something, or not all that is said."""
_IRREGULAR = frozenset(
    "was were had went came found took gave made left broke saw spoke wrote rang brought kept held paid bought began "
    "stood ran fell sent knew thought heard caught drove threw chose forgot became felt spent did meant put "
    "waren hadden ging gingen kwam kwamen lag lagen stond stonden zag zagen bleef bleven werd werden vond vonden gaf gaven "
    "nam namen viel vielen liep liepen deed deden reed wist wisten dacht dachten kon konden moest moesten mocht mochten wilde "
    "weigerde weigerden tekende meldde meldden probeerde probeerden bevestigde vertelde zette pakte haalde maakte "
    "daalde steeg bereikte verscheen vertrok verdween brak stopte raakte "
    "boekte scande wachtte werkte miste mislukte lukte duurde duurden kostte "
    "kostten verwerkte mailde appte plaatste meldden vroeg vroegen sloot".split()
)
_BY_THEN = frozenset(
    "opgelost geregeld verholpen hersteld gerepareerd afgerond afgehandeld behandeld bezorgd geleverd gemaakt verwerkt".split()
)
"""What will be done by a day, where it is told as done: dat is vrijdag opgelost."""
_TO_PUT = frozenset("in through up out".split())
_WHOM = frozenset("you u je jou me mij us ons".split())
_SHOULD, _REALLY = frozenset("zou zouden".split()), frozenset("eigenlijk eigentlich".split())
_EARLIER = frozenset("previous former vorige precedent precedente anterior vorheriger vorherige vorige".split())
_HAVE = frozenset("have has had heeft hebben heb hebt is zijn ben".split())
_PERFECT = frozenset("heeft hebben heb hebt".split())
_DETERMINERS = frozenset("a an the your our my their his her its this that these those any new all".split())


def was_planned_then(words: Sequence[str], before: str) -> bool:
    """Whether a day behind such a word is what was once planned: your appointment was Tuesday, the driver had you down for it.

    `words` are those of its clause.
    """
    pairs = {*pairwise(words)}
    was = before in ("was", "were", "waren") and not set(words) & (_PLANNED | {"it", "het"})
    had = any(one in ("had", "hadden") and other in _WHOM for one, other in pairs)
    earlier = bool(_EARLIER & set(words)) and bool(set(words) & (clause_words.SAID | clause_words.AGREED))
    should = bool(_SHOULD & set(words) and _REALLY & set(words))  # het zou eigenlijk vrijdag komen
    return was or should or (had and "better" not in words) or earlier


def tells_what_was(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells of what has happened.

    >>> tells_what_was("he looked at it on".split()), tells_what_was("your delayed order is here on".split())
    (True, False)
    """
    words = words[max((at for at, word in enumerate(words[:4]) if word in ("sorry", "afraid")), default=-1) + 1 :]
    if any(one in ("was", "were") and other == "due" for one, other in pairwise(words)):
        return True
    said = {word.replace("’", "'") for word in words}
    if said & _PLANNED or (said & _A_PLAN and "had" not in said) or any(word.endswith("'ll") for word in said):
        return False
    done = any(DONE.fullmatch(word) for to, word in pairwise(["", *words]) if word not in _NOT_PAST and to != "te")
    if said & _PERFECT and done and not said & (_AHEAD - _HAVE):
        return True
    if _is_there_already(words):
        return True
    if said & _AHEAD or any(word.endswith(("'s", "'re", "'m")) and word[0] in "tiwyhs" for word in said):
        return False
    return any(_is_past(words, place) for place in range(len(words)))


def _is_there_already(words: Sequence[str]) -> bool:
    """Whether a Dutch clause ends with what is done by now: het label is vrijdag geprint; not: dat is vrijdag opgelost."""
    done = words and DONE.fullmatch(words[-1]) and words[-1] not in _NOT_PAST and not words[-1].endswith("ed")
    return bool(done and set(words) & {"is", "zijn"} and not set(words) & _AHEAD - {"is"} and words[-1] not in _BY_THEN)


def _is_past(words: Sequence[str], at: int) -> bool:
    if at == 0 or words[at - 2 : at - 1] in (["have"], ["get"]):
        return False  # delivered Friday, have it bagged
    word, before, after = words[at], words[at - 1], words[at + 1] if at + 1 < len(words) else ""
    if word == "put":
        return after in _TO_PUT
    if word in _IRREGULAR or word.endswith(("kwam", "kwamen", "gingen", "vielen", "namen", "bleven")):
        return True
    if word == "got":
        return after.endswith("ed") or after in ("stuck", "lost", "sent", "held")
    if word.endswith(("eerde", "eerden")) and not word.startswith(("ge", "verk")):
        return True
    regular = word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST
    return regular and before not in _DETERMINERS
