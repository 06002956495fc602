"""What kind of thing a promise is, from its words. One whose kind is not sure is OTHER, and is told in its own words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from casebook.domain import promise_words
from casebook.domain.promised_things import tells_nothing
from casebook.language.promised_acts import kinds_of_acts
from casebook.parsing.promises import words_beside_kinds as beside
from casebook.parsing.promises.dates_in_commas import without_second_commas
from casebook.parsing.promises.in_writing import is_promised_in_writing
from casebook.parsing.promises.other_words import in_other_words
from casebook.parsing.promises.sent_after import as_sent_after
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.folding import folded
from casebook.text.quick_choices import QuickChoices
from casebook.text.quick_pattern import QuickPattern
from casebook.text.spelled_sums import with_sums_in_figures

LONGEST_READ = 5_000
"""So many characters of a promise are read."""

_ON_IT = QuickPattern(r"\bon (?=(?:the|your|my|this)\b(?! (?:\w+ )?(?:card|account|statement)\b))", exact=True)
_AGAIN = QuickPattern(r"(?<!')\bre[- ](?=send|ship|deliver)", exact=True)
_IN_THE_END = QuickPattern(r"\bover (?=(?:\S+ ){1,4}(?:minut|kwartier|uur|uren|werkdag|dag|wee?k|maand))", exact=True)
"""`on` that means about, `re-send` as one word, and Dutch `over` that means in."""

_ELIDED = QuickPattern(r"\b(?:l|d|qu)'(?=[^\W\d_])", exact=True)
"""What French writes together with the word behind it: `l'échanger`."""

_UNAVAILABLE = QuickPattern(promise_words.UNAVAILABLE, exact=True)
_READY = QuickPattern(promise_words.READY, exact=True)

_OF_A_DAY = QuickPattern(
    r"(?<=[a-z]), (?=(?:den |dem |the |le |el )?\d{1,2}(?:st|nd|rd|th|\.|er)? [a-z])|"
    r"(?<=[a-z]), (?=\d{1,2}\.\d{1,2}\.)|(?<=\.\d\.|\d\d\.), (?=[a-z])|(?<=\.20\d\d), (?=[a-z])|"
    r", (?=(?:between|tussen|zwischen|entre|from|van|von) (?:las )?\d)|, (?=(?:gut|zuruck|terug)\W*$)",
    exact=True,
)
"""The comma between a day of the week, its date and its hours, and the rest of a verb, which parts no clauses: `am Freitag,
27. November, von 8 …`, `schreiben wir bis Freitag, 27. November, gut`."""

_DOTTED = QuickPattern(r"(?<=\d\.\d|\.\d\d)\.(?= [a-z])", exact=True)
"""The mark behind the month of one, which ends none either: *am 22.9. ab*."""

_ASKED = frozenset("dire dis dira dirai dirons savoir sait voir verifier regarder chercher trouver".split())
"""Behind these, `ou` is where and not or: pour vous dire où ça en est."""

_NOT_MEASURED = (Promised.DELIVERY, Promised.REPAIR)
"""What is not done by who comes to look and to measure."""

_AND = frozenset("and plus en und et y".split())
_NEAR = 2
"""How many words before a kind's own a "no" makes it nothing that is promised."""

_MAY_WAIT = frozenset(
    "once after when following upon from as soon pending zodra zogauw nadat wanneer na of vanaf snel sobald nachdem nach sowie "
    "als wenn ab apres des lorsque quand fois suivant reception depuis partir tras despues desde cuando vez cuanto previa "
    "previo".split()
)
"""One of these begins what a promise waits for, in any language: without one the words for that need not be loaded."""


@lru_cache(maxsize=128)  # a sentence of a chat is asked about as a whole and in its parts
def promise_kind_in(text: str) -> Promised:
    """What kind of promise these words make; OTHER when they do not say, or name several kinds of things.

    What is promised comes before what it is about: "an e-mail about your refund" is a reply, "the status of my refund"
    information. What has to happen first is not promised, wherever it stands, nor what happens otherwise.
    """
    whole = _words(text[:LONGEST_READ])
    kinds = _kinds_in(whole)
    if not kinds:
        return Promised.OTHER
    words = _without_what_for(_unconditional(text[:LONGEST_READ], whole))
    head = _before(words, promise_words.SUBJECT)
    for part in (head, _without_conditions(words), words):
        found = kinds if part == whole else _kinds_in(part)  # most are told in one clause
        if found:
            kind = _one_of(found, part)
            is_other = _is_one_of_two(kind, part) or _is_how_one_hears(kind, words) or _is_more_than(kind, part)
            return as_sent_after(Promised.OTHER if is_other else kind, part)
    return Promised.OTHER


@lru_cache(maxsize=256)  # what is wanted is asked for each sum, and for each order in which a lead grows
def kinds_named_in(text: str) -> frozenset[Promised]:
    """Every kind of thing these words name, such as what somebody wants: "a replacement or a refund" is both.

    What is refused is named too: "no refund" is a refund.
    """
    said = [word for word in _words(text[:LONGEST_READ]) if word not in promise_words.NEGATIONS]
    return frozenset(_kinds_in(said))


def _words(text: str) -> list[str]:
    """The words of a text, folded; what ends a clause is a word of its own, ` . ` or ` , `."""
    plain = _ON_IT.sub("about ", _OF_A_DAY.sub(" ", without_second_commas(with_sums_in_figures(folded(text)))))
    if "." in plain:
        plain = _DOTTED.sub("", beside.ORDINAL.sub("", plain))
    plain = beside.ROUND.sub("", plain)
    if any(map(plain.__contains__, "€$£")):
        plain = re.sub(r"[€$£] ?(\d(?:[\d.,]*\d)?)", r"\1 eur", plain)
        plain = re.sub(r"(?<=\d) ?[€$£]", " eur", plain)
    if "re-" in plain or "re " in plain:
        plain = _AGAIN.sub("re", plain)
    plain = _IN_THE_END.sub("in ", plain)
    if "'" in plain:
        plain = _ELIDED.sub("", plain)
    if "%" in plain:
        plain = re.sub(r"(\d) ?%", r"\1 percent", plain)
    words = re.findall(r"\d+(?:[.:,]\d+)+|[^\W_]+(?:'[^\W_]+)*|[.!?;:]|,", plain)
    said = f" {' '.join('.' if word in '!?;:' else word for word in words)} "
    said = beside.DATA_CHANGED.sub(" change", beside.TO_ARRANGE.sub(r"\g<calls>", said))
    said = beside.TO_SEE.sub(" ", in_other_words(beside.COSTS.sub(" kosten", said)))
    for pattern in _patterns("YOURS"), _patterns("SAYS_NOTHING"):
        said = f" {pattern.sub(' - ', said)} "
    if " werden " in said and _is_german(said.split()):
        said = said.replace(" werden ", " ")  # what will be, which in Dutch only was
    otherwise = _patterns("OTHERWISE").search(said)
    return (said[: otherwise.start()] if otherwise else said).split()


def _unconditional(text: str, whole: list[str]) -> list[str]:
    """Its words, `whole`, with one in the place of what has to happen first: *payment within 14 days after*.

    All of them where nothing is promised beside that.
    """
    if _MAY_WAIT.isdisjoint(whole):
        return whole
    from casebook.parsing.promises.condition_words import WHEN
    from casebook.parsing.promises.conditions import without_condition

    rest = _words(without_condition(text, f" {next(filter(WHEN.__contains__, whole), 'after')}"))
    says = any(word.isalpha() and not tells_nothing(Promised.OTHER, word) for word in rest)
    return rest if says else whole


def _without_what_for(words: list[str]) -> list[str]:
    """Its words without what a call or an answer that is promised is for."""
    before, rest = beside.and_what_for(words)
    return rest if before is not words and not set(OCCASIONS).isdisjoint(_kinds_in(before)) else words


def _is_german(words: list[str]) -> bool:
    from casebook.parsing.languages.detection import foreign_language_of

    return foreign_language_of(set(filter(str.isalpha, words))) == "de"


def _before(words: list[str], stops: Iterable[str]) -> list[str]:
    places = [place for place, word in enumerate(words) if word in stops]
    return words[: places[0]] if places else words


def _without_conditions(words: list[str]) -> list[str]:
    """The words with each clause left out that a condition begins."""
    left: list[str] = []
    conditional = False
    for word in words:
        conditional = word in promise_words.SUBJECT or (conditional and word not in ",.")
        if not conditional:
            left.append(word)
    return left


def _kinds_in(words: list[str]) -> dict[Promised, int]:
    """The kinds that are promised in these words, with the place where the words of each begin."""
    said, brought = beside.as_brought(f" {' '.join(words)} ")
    found = _found(said, "KINDS")
    if Promised.COLLECTION in found and (brings := beside.BRINGS_IT.search(said, found[Promised.COLLECTION])):
        del found[Promised.COLLECTION]
        found.setdefault(Promised.DELIVERY, brings.start())
    if found:
        return found
    likely = _weakest_last(_found(said, "LIKELY"), _found(said, "ACTS"))
    if likely and _patterns("MEASURES").search(said):
        return {kind: place for kind, place in likely.items() if kind not in _NOT_MEASURED}
    return likely or ({Promised.DELIVERY: brought} if brought is not None else {})


def _weakest_last(likely: dict[Promised, int], acted: dict[Promised, int]) -> dict[Promised, int]:
    """What is told by likely words, or by what is done to what: that something comes says least of what it is."""
    for found in (likely, acted):
        without: dict[Promised, int] = {kind: place for kind, place in found.items() if kind is not Promised.DELIVERY}
        if without:
            return without if found is acted else found
    return likely or acted


def _found(said: str, table: str) -> dict[Promised, int]:
    found: dict[Promised, int] = {}
    for kind in _lines(table):
        for match in _patterns(table, kind).finditer(said):
            before = said[: match.start() + 1].split()[-_NEAR:]
            after_no = any(word in promise_words.NEGATIONS for word in (*before, *match.group().split()))
            clause = said[match.end() :].partition(" . ")[0]
            of_a_charge = kind is not Promised.REFUND and beside.is_charged(said, match.start(), match.end(), kind)
            if not after_no and not of_a_charge and not _UNAVAILABLE.search(f"{clause} "):
                found[kind] = match.start()
                break
    return found


def _is_one_of_two(kind: Promised, words: list[str]) -> bool:
    """Whether the kind is promised or something else is: new shoes or the money back."""
    places = [at for at in range(1, len(words) - 1) if words[at] in ("or", "oder", "ou")]
    places = [at for at in places if words[at] != "ou" or words[at - 1] not in _ASKED]
    between = [(words[place - 1], words[place + 1]) for place in places]  # 3 or 4 days are one time
    return any(not (one.isdecimal() and other.isdecimal()) and not tells_nothing(kind, one) for one, other in between)


def _is_more_than(kind: Promised, words: list[str]) -> bool:
    """Whether money is promised and a new thing besides: 50 euros back and a new machine, which are no refund alone."""
    if kind is not Promised.REFUND or _AND.isdisjoint(words):
        return False
    said = f" {' '.join(words)} "
    at_things = (
        (said[: thing.start()].split()[-1:], said[thing.end() :].split()[:1])
        for thing in _patterns("NEW_THINGS").finditer(said)
    )
    return any(not _AND.isdisjoint((*before, *behind)) for before, behind in at_things)


def _is_how_one_hears(kind: Promised, words: list[str]) -> bool:
    """Whether a call or an answer is only how one hears of a thing that comes: it is ready in three days, we call you."""
    if kind is Promised.REPLY and is_promised_in_writing(words):
        return True
    return kind in OCCASIONS and _READY.search(f" {' '.join(_without_conditions(words))} ") is not None


def _one_of(found: dict[Promised, int], words: list[str]) -> Promised:
    """The one kind there is, or the one that the others are only the way of; else OTHER."""
    kinds = set(found)
    if kinds - {Promised.DELIVERY} == {Promised.REPLY, Promised.INFORMATION} and _is_mailed(found, words):
        return Promised.INFORMATION
    for kind in found:
        kinds -= set(promise_words.STRONGER.get(kind, ()))
    if len(kinds) == 1:
        return kinds.pop()
    said = f" {' '.join(words)} "
    if kinds == {Promised.REPAIR, Promised.CALLBACK} and _rings_alone(said, found):
        return Promised.CALLBACK
    if kinds == {Promised.REPAIR, Promised.REPLACEMENT} and _patterns("FITS_A_PART").search(said):
        return Promised.REPAIR
    if kinds == {Promised.REPAIR, Promised.REPLACEMENT} and _patterns("CRAFTSMEN").search(said):
        return (
            Promised.OTHER if _patterns("REPLACES_IT").search(said) else Promised.REPAIR
        )  # who replaces a part repairs
    first = min(kinds, key=found.__getitem__)
    after_first = said[found[first] : min(found[kind] for kind in kinds - {first})]
    is_paper = kinds == {Promised.DELIVERY, Promised.INFORMATION} and first is Promised.INFORMATION
    if is_paper and " . " not in after_first and (_patterns("PAPERS").search(said) or beside.IS_BROUGHT.search(said)):
        return first  # a paper that is there on Friday
    arrives = kinds == {Promised.REFUND, Promised.DELIVERY} and first is Promised.REFUND
    if arrives and beside.is_money_that_comes(after_first):
        return first
    of_it = re.search(
        r" (?:of|van) (?:the|your|my|our|a|de|het|uw|je|mijn|een) $|(?: of| van| for| voor) $", f"{after_first} "
    )
    return first if of_it else Promised.OTHER


def _rings_alone(said: str, found: dict[Promised, int]) -> bool:
    """Whether who repairs is only the one who calls back: `Un technicien vous rappellera demain`."""
    subject = said[found[Promised.REPAIR] : found[Promised.CALLBACK]]
    if (
        len(subject.split()) > _NEAR
        or beside.CALLS_FIRST.search(said)
        or not _patterns("CRAFTSMEN").search(f"{subject} ")
    ):
        return False
    return Promised.REPAIR not in _kinds_in(_patterns("CRAFTSMEN").sub("", said).split())


def _is_mailed(found: dict[Promised, int], words: list[str]) -> bool:
    """Whether a mail is only how a paper comes: `the invoice goes out by mail on Friday`, `a mail with the invoice`."""
    said = f" {' '.join(words)} "
    paper = said[: found[Promised.REPLY] + 1]
    tells = _patterns("PAPERS").search(paper) or beside.CONFIRMS.search(paper) or _patterns("MAILED").search(said)
    return tells is not None and found[Promised.INFORMATION] < found[Promised.REPLY]


def _lines(table: str) -> Any:
    return kinds_of_acts() if table == "ACTS" else getattr(promise_words, table)


@cache
def _patterns(table: str, kind: Promised | None = None) -> QuickChoices:
    """The words of a table, or of a kind in it, as one pattern over words parted by one blank each."""
    lines = _lines(table)
    entries = "|".join(lines if kind is None else lines[kind])
    between = r" (?:(?![.,] )[^ ]+ ){0,8}?"
    return QuickChoices(" ", entries.replace(" … ", between).replace("*", "[^ ]*"), "(?= )")
