"""What a clause of a promise tells as past, or as what was meant once: it left on Monday, u belde maandag.

A clause is looked at as its words. Rules of our own. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from itertools import pairwise

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.promises.around import clause_words
from casebook.parsing.tokens import Token, skip, word_at

DONE = re.compile(
    r"(?!gevallen|gegevens|geduld|gebied|gewicht)(?:[a-z]{2,6})?ge[a-z]{2,}(?:d|t|en)|(?!bericht)(?:ver|be|ont)[a-z]{3,}(?:d|t|den)|ontvangen|besproken|vernomen|[a-z]{2,}ed"
)
"""A Dutch or English participle."""

_CAME = frozenset(
    "came called rang showed turned kwam belde kam venu appelé passé vino llamo gekomen verschenen come".split()
)
_NOBODY = frozenset("nobody niemand personne nadie never nooit jamais nie nunca didn't".split())
_YOU_SAID = frozenset(
    (you, said)
    for you in ("you", "u", "je", "jij")
    for said in ("asked", "wanted", "said", "told", "requested", "vroeg", "wilde", "zei", "gaf", "vertelde", "verzocht")
)
"""What the person said or wanted before: you asked for delivery on Friday."""
_HAD_TO = frozenset((("you", "had", "to"), ("you", "needed", "to"), ("you", "were", "to")))
_SENT = frozenset("shipped sent mailed posted dispatched verzonden verstuurd".split())
_SAID_BEFORE = clause_words.SAID | clause_words.AGREED | {"quoted", "assured", "gezegd"}
_GOES_ON = frozenset(
    "will comes goes gets is arrives lands reaches returns staat komt wordt gaat volgt krijgt krijg komen worden zal are".split()
)
_STRANDED = frozenset("with from on to for in".split())
_OF_A_THING = frozenset("came was were".split())
"""What was done with it: the card it came from, the account it was taken from."""
_BY = frozenset("by until within on".split())
_IT = frozenset("that dat it het the".split())
_WHOM = frozenset("to you u me mij us ons him her".split())
_LETTERS = frozenset(
    "letter brief mail email e-mail message bericht schreiben nachricht courrier lettre message carta correo".split()
)
_STATES = frozenset(
    "says states stated reads staat stond steht stand schrieb schreef schrijft promet promettait disait indique indiquait "
    "promete prometia decia dice indica indicaba".split()
)
"""With the day of a letter, that it is the letter that tells it."""
_WAS_MADE = (("was", "made"), ("werd", "gemaakt"))
"""How it is told of German, French and Spanish that something was done: see `languages/tenses.py`."""


def counts_from_a_day_told(tokens: Sequence[Token], start: int, at: int, told: Callable[[int], bool]) -> bool:
    """Whether what is here counts from a day `told` at a place before it: as I said on the 18th, it takes 10 days."""
    words = [word_at(tokens, place) for place in range(start, at)]
    is_dated = any(told(place) for place in range(start, at))
    if any(pair in _WAS_MADE for pair in pairwise(words)) and word_at(tokens, at) not in due_words.WITHIN:
        return is_dated  # le virement est parti lundi, il mettra 48 heures
    takes = next((place for place in range(at, max(start, at - 4), -1) if word_at(tokens, place) in due_words.TAKES), 0)
    sent = set(words) & _SENT
    if sent and {"dan", "then"} & set(words[-3:]):
        return is_dated  # op 3 juli is het verzonden en normaal is het er dan binnen 7 dagen
    if (takes and word_at(tokens, takes - 1) in ("and", "en")) or (
        sent and (takes or word_at(tokens, at - 1) in ("is", "it's"))
    ):
        return is_dated  # it was mailed on June 26 and takes 5 days
    if _STATES & set(words):  # in de brief van 3 november staat dat …
        letters = (place for place in range(start, at) if word_at(tokens, place) in _LETTERS)
        if any(told(one) for place in letters for one in range(place + 1, min(at, place + 5))):
            return True
    said = [place for place in range(start, at) if word_at(tokens, place) in _SAID_BEFORE]
    return any(told(one) for place in said for one in range(max(start, place - 4), min(at, place + 5)))


def behind_what_is_told_of(tokens: Sequence[Token], start: int, at: int) -> int:
    """Where a clause goes on behind what tells which one is meant: the money you paid / comes; who came Monday / will return.

    `start` where it tells nothing of that between it and `at`.
    """
    words = [word_at(tokens, place) for place in range(start, at)]
    told = 0 if words[:1] and words[0] in clause_words.HANGING else None
    did = clause_words.DID | (_OF_A_THING if "from" in words[-1:] else frozenset())
    for place in range(1, len(words) - 1):
        which = words[place] in clause_words.SUBJECTS and words[place + 1] in did
        if told is None and which and words[place - 1] not in ("and", "when", "before", "after", "once"):
            told = place
    if told is None:
        return start
    with_it = (place + 1 for place in range(told + 2, len(words)) if words[place] in _STRANDED)
    ends = next((place for place in with_it if [*words, "by"][place] in due_words.BEFORE | _BY), None)
    if ends is not None and any(map(_tells_what_comes, words[:told])):
        return start + ends  # it will go to the card you paid with / by Friday
    verb = next((place for place in range(told + 2, len(words)) if words[place] in _GOES_ON), None)
    return start if verb is None else start + verb


def _tells_what_comes(word: str) -> bool:
    """Whether a word before what tells which one is meant says that something is still to be done: we'll, going."""
    return word in clause_words.AHEAD | {"goes", "comes"} or word.replace("’", "'").endswith(("'ll", "ing"))


def tells_the_past(words: Sequence[str], before: Set[str], behind: Sequence[str]) -> bool:
    """Whether a clause in these words does, of which some stand `before` its day and some `behind` it."""
    if any(three in _HAD_TO for three in zip(words, words[1:], words[2:], strict=False)):
        return True
    elapsed = clause_words.ELAPSED & set(behind) or {"elapsed", "verstreken", "overschreden", "verlopen"} & set(words)
    pairs = {*pairwise(words), *pairwise(reversed(words))}
    if {"geprobeerd", "proberen"} & set(words) and {"heeft", "hebben", "heb", "had"} & set(words):
        return True
    if _was_done(words) or _went_on(words) or list(words[-2:]) == ["is", "over"]:
        return True
    if elapsed or pairs & (clause_words.WE_SAID | _YOU_SAID) or is_told_back(words):
        return True
    if clause_words.WERE_HERE & set(pairwise(words)) or (clause_words.EVERY & before and clause_words.SAY & set(words)):
        return True
    has_been = clause_words.PERFECT & set(words) and {"is", "zijn", "ben", "bent"} & set(words)
    if has_been and not clause_words.AHEAD & set(words):
        return True
    if is_done_already(words) or clause_words.WENT & before or "originally" in before or _has_happened(words):
        return True
    would = {"was", "were", "had", "hadden", "zou", "zouden"} & set(words)
    meant = clause_words.WITHDRAWN & before or "eerst" in words or ("moeten" in words and "zou" not in would)
    return bool(would and meant)


def _was_done(words: Sequence[str]) -> bool:
    """Whether a Dutch clause in these words tells of what was done, or is so by what is kept of it: werd bezorgd, volgens ons."""
    said = set(words)
    done = any(DONE.fullmatch(word) for word in words) and not said & (clause_words.REPORTED | clause_words.AHEAD)
    kept = {"systeem", "system", "administratie", "status", "volgsysteem"} & said and {"is", "zijn"} & said
    return bool(done and (kept or {"werd", "werden"} & said))


def _went_on(words: Sequence[str]) -> bool:
    """Whether an English clause in these words tells how long something had been so: it had been estimated for eleven months."""
    been = next((at for at, pair in enumerate(pairwise(words)) if pair in _HAD_BEEN), None)
    if been is None or "for" not in words[been:]:
        return False
    behind = words[words.index("for", been) + 1 :][:_LENGTH]
    return any(word in _LENGTHS for word in behind) and not _FROM_NOW & set(words[been:])


_HAD_BEEN = {(had, "been") for had in ("had", "has", "have", "he'd", "she'd", "it'd", "they'd")}
_LENGTHS = frozenset("days weeks months years week month year hours".split())
_LENGTH = 3
"""So many words may name a length of time: *more than eleven months*. Our own choice."""
_FROM_NOW = frozenset("time' time from now ahead".split())
"""What puts it ahead: booked for two weeks from now."""


def _has_happened(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells of what was done, or should have been: you were charged, it should have come."""
    for before, word, following in zip(["", *words], words, words[1:], strict=False):
        done = following.endswith("ed") or following in clause_words.PARTICIPLES
        was = word in ("was", "were") and following not in clause_words.REPORTED
        have = before in ("should", "would", "could") and word in ("have", "of")
        should = have or word.replace("’", "'") in ("should've", "would've", "could've")
        subject = word in clause_words.SUBJECTS and before not in clause_words.HAVE_IT_DONE
        done = done or (should and following in ("told", "said", "let"))
        if (done and (was or should)) or (subject and following in clause_words.DID):
            return True
    return False


def is_done_already(words: Sequence[str]) -> bool:
    """Whether a clause in these words tells of what has been done by now: het is vrijdag al overgemaakt."""
    done = any(DONE.fullmatch(word) or word in clause_words.PARTICIPLES for word in words)
    if clause_words.REPORTED & set(words):
        return False
    at_once = any(before in clause_words.ALREADY and DONE.fullmatch(word) for before, word in pairwise(words))
    have = (at_once or clause_words.HAVE_BEEN & set(words)) and not clause_words.AHEAD & set(words)
    return bool(done and have and clause_words.ALREADY & set(words))


def is_told_back(words: Sequence[str]) -> bool:
    """Whether a Dutch clause in these words tells of what was done: u belde maandag, wat u maandag heeft betaald."""
    said = set(words)
    asked_to = any(before == "te" and word.endswith("en") for before, word in pairwise(words))
    if asked_to or said & (clause_words.AHEAD | clause_words.COMING):
        return False
    done = any(DONE.fullmatch(word) for word in words) and not clause_words.REPORTED & said
    you_have = said & clause_words.YOU & {"u", "je", "jij"} and said & clause_words.YOU_HAVE
    talked = clause_words.TALKED & said and said & (clause_words.YOU_HAVE | {"hebben"}) and "zodra" not in said
    return bool(clause_words.DUTCH_DID & said or (you_have and done) or talked)


def is_day_of_talk(tokens: Sequence[Token], at: int) -> bool:
    """Whether the weekday here is when people talked: our call on Monday, as agreed on Monday, on Monday she said."""
    word, weekdays = word_at(tokens, at), date_words.numbered("WEEKDAYS")
    if word not in weekdays and (
        word not in ("on", "op", "of", "van", "last", "afgelopen") or word_at(tokens, at + 1) not in weekdays
    ):
        return False
    before = word_at(tokens, at - 1)
    talk = before in clause_words.TALKS and word_at(tokens, at - 2) in clause_words.WHOSE
    agreed = before in clause_words.AGREED and word in ("on", "op")
    day = at + (word not in weekdays)
    behind = [word_at(tokens, place) for place in range(day + 1, day + 4)]
    around = {word_at(tokens, place) for place in range(day + 1, day + 8)}
    if around & _NOBODY and around & _CAME:
        return True  # they said Friday and nobody came
    vowed = behind[:2] == [",", "promised"] and not behind[2].isalnum()  # Friday, promised!
    said = set(behind[:2]) if behind[0] not in ("as", "zoals") and not vowed else set()
    english = any(one in clause_words.SUBJECTS and other in clause_words.SAID for one, other in pairwise(behind))
    have = clause_words.HAVE_BEEN & {word_at(tokens, place) for place in range(at - 4, at)}
    told = behind[:1] and behind[0] in clause_words.AGREED and have  # de manager heeft dinsdag beloofd te bellen
    return talk or agreed or english or bool(told) or bool(clause_words.SAID & said) or _was_told_it(tokens, at)


def _was_told_it(tokens: Sequence[Token], at: int) -> bool:
    """Whether *that* is what was said or promised on the day here: my colleague promised you that on Monday."""
    said = at - 1
    while said > 0 and word_at(tokens, said) in _IT | _WHOM:
        said -= 1
    around = {word_at(tokens, place) for place in range(max(0, said - 2), at)}
    day = skip(tokens, at, "on", "op", "of", "van", "last", "afgelopen")
    if word_at(tokens, day + 1)[:1].isalnum():
        return False  # he said that it comes on Friday
    return word_at(tokens, said) in _SAID_BEFORE and bool(around & _IT) and not around & clause_words.AHEAD
