"""Whether what was written down of a contact says already what was promised there, in whichever words, and for which day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.thing_words import things_in
from casebook.exporters.facts.promises.promised_thing import due_date_in_sentence, without_due_words
from casebook.exporters.words.already_told import is_told, names_day
from casebook.exporters.words.statements import may_turn, statements_of
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern, compiled
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND_OR_BUT
from casebook.text.words.negations import says_no

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Promise

_EAST_ASIAN = "\u2e80"
"""From this letter on a word of one or two says what a thing is."""

_LEAST, _STEM = 4, 5
"""Words of fewer letters say nothing of a thing, and of longer ones that many say which they are. Our own choice."""

_ALL = QuickPattern(r"(?:all|everything|alles|toute?s?|todo|toda|it|that)\b")
"""Words for the whole of it, which a promise without a sum is of."""
_MONTH = 31
_CLAUSES = re.compile(rf"[,;:]\s|\b(?:{AND_OR_BUT})\b", re.IGNORECASE)


def says_it(wording: Wording, promise: Promise, said: str, lead: str = "", *, is_over: bool = False) -> bool:
    """Whether it says what was promised: in the promise's own words, with its day in other words of like meaning, or in a
    sentence that names a time by which the same day is meant.

    Where the `lead` tells the rest of it, its kind is enough, unless it is due between two days, of which the last `is_over` and
    told there.
    """
    typed = one_line(promise.text)
    if not said:
        return False
    if typed and is_told(typed.casefold(), said.casefold()):
        return True
    if says_no(typed):  # who else says no need not mean the same
        return False
    is_one_day = is_over or promise.due is None or promise.due_from in (None, promise.due.day)
    if lead and is_one_day and (not typed or _says_thing(wording, promise, f"{lead} {said}")):
        return says_kind(promise, said) or _says_thing(wording, promise, said) or says_due(wording, promise, said)
    if says_day(promise, said) and (_says_thing(wording, promise, said) if typed else says_kind(promise, said)):
        return True
    return not typed and says_kind(promise, said) and says_due(wording, promise, said)


def says_words(wording: Wording, promise: Promise, said: str) -> bool:
    """Whether one of its sentences has all that the promise's words say of what was promised, of which these are two or more.

    Of a sentence that begins with *he* or *she*, who promised it, one is enough.
    """
    if any(_has_all(one_line(promise.text), each) for each in statements_of(said)):
        return True
    thing, is_one_day = without_due_words(wording, promise), promise.due_from in (None, promise.due and promise.due.day)
    if promise.due is None or not is_one_day:
        return False
    lead = wording.language.lead
    theirs = (each for each in sentences(said) if lead.goes_on.match(each) and not says_no(each))
    said_by_them = (each for each in theirs if not lead.said_by_them.search(each))
    return any(_has_all(thing, each) for each in statements_of(said)) or any(
        _has_all(thing, each, least=1) for each in said_by_them
    )


def says_news(lead: str, news: str) -> bool:
    """Whether a sentence of the lead has all the words and numbers of this news of a parcel, of which there are three or more, in
    the same order."""
    said = (each for each in sentences(lead) if may_turn(each) == may_turn(news))
    return any(_has_all(news, each, least=3) and _in_order(news, each) for each in said)


_SHOWN = QuickPattern(
    r"(?:marked|shows?|says|status|gemarkeerd|toont|zegt|gemeldet|zeigt|meldet|marqué\w*|montre|indique|muestra|dice|marcad[oa])\b"
)
"""What stands in news of a parcel for that it is so, according to the carrier."""

_NOT_MINE = QuickPattern(
    r"(?:(?:is |was |and )?not (?:mine|ours)|(?:dat is |is )?niet (?:de|het) (?:mijne|onze)|niet van (?:mij|ons)"
    r"|nicht (?:meine?[rs]?|unsere?|von (?:mir|uns))|pas (?:l[ae] (?:mien(?:ne)?|nôtre)|(?:à|de) (?:moi|nous))"
    r"|no (?:es )?(?:l[ao] |el )?(?:mí[oa]|nuestr[oa]))"
)
"""What is shown is another's."""

_OWN = r"(?:my|our|mijn|ons|onze|meine?[mnr]?|unsere?|mon|ma|notre|mi|nuestr[oa])"


def says_by_clauses(lead: str, news: str) -> bool:
    """Whether each clause of the news has no word or number that the lead has not, but for the word that it is shown: *marked
    delivered 14:12, photo shows a blue door, not mine* beside *delivered at 14:12 with a photo of a blue door. My door is white*.
    """
    before: list[str] = []
    said = " ".join(each for each in sentences(lead) if not may_turn(each))
    for clause in re.split(r"[,;] ", news.rstrip(". ")):
        words = [each for each in _row_of(clause) if not _SHOWN.match(each)]
        if _NOT_MINE.fullmatch(clause):
            is_said = any(re.search(rf"\b{_OWN} {re.escape(each)}\b", lead, re.IGNORECASE) for each in before)
        else:
            numbers = re.findall(r"\d[\d.,:]*\d|\d", clause)
            is_said = bool(words or numbers) and words_shared(" ".join(words), said) == len(set(words))
            is_said &= all(is_told(each, said) for each in numbers)
        if not is_said or (may_turn(clause) and not _NOT_MINE.fullmatch(clause)):
            return False
        before = words or before
    return True


def says_mostly(lead: str, typed: str) -> bool:
    """Whether the lead has most of the words typed, and all numbers."""
    numbers = re.findall(r"\d[\d.,]*\d|\d", typed)
    return words_shared(typed, lead) > words_unsaid(typed, lead) and all(is_told(each, lead) for each in numbers)


def says_mostly_each(lead: str, typed: Sequence[str]) -> bool:
    """Whether it has all words of each sentence of these but one, and all numbers."""
    told = [each for text in typed for each in sentences(text)]
    return bool(told) and all(says_mostly(lead, each) and words_unsaid(each, lead) <= 1 for each in told)


def _in_order(typed: str, said: str) -> bool:
    """Whether its words come one after another as these do, whatever stands between them."""
    left = iter(_row_of(said))
    return all(any(_is_meant_by(word, each) for each in left) for word in _row_of(typed))


def _is_meant_by(word: str, said: str) -> bool:
    """Whether that is said: a machine is the washing machine, which is one word in Dutch and in German. Where nothing parts
    words, all of it."""
    if max(word) >= _EAST_ASIAN:
        return word == said
    return word[:_STEM] == said[:_STEM] or (len(said) >= _STEM and word.endswith(said))


def _says_thing(wording: Wording, promise: Promise, said: str) -> bool:
    """Whether it has all the words that say what was promised, and its numbers."""
    return _has_all(without_due_words(wording, promise), said, least=1)


def _has_all(typed: str, said: str, least: int = 2) -> bool:
    """Whether it has all these words and numbers, of which there are so many words at least."""
    words, numbers, row = set(_row_of(typed)), re.findall(r"\d[\d.,]*\d|\d", typed), _row_of(said)
    is_said = all(any(_is_meant_by(word, each) for each in row) for word in words)
    return len(words) >= least and is_said and all(is_told(number, said) for number in numbers)


def says_kind(promise: Promise, said: str) -> bool:
    """Whether a clause of it that says no to nothing names the kind of what was promised."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    clauses = (clause for each in statements_of(said) for clause in _CLAUSES.split(each))
    named = (kinds_named_in(clause) for clause in clauses if not says_no(clause))
    return promise.promised is not Promised.OTHER and any(promise.promised in kinds for kinds in named)


def says_due(wording: Wording, promise: Promise, said: str) -> bool:
    """Whether a sentence of it names a time, within ten days, by Friday, that ends on the day on which it is due."""
    facts, due = wording.facts, promise.due
    read = (due_date_in_sentence(each, promise.at, facts) for each in statements_of(said))
    return due is not None and any(found is not None and found.last.day == due.day for found in read)


def says_another_time(wording: Wording, promise: Promise, said: str) -> bool:
    """Whether a sentence of it names a time that ends on another day than the one on which it is due."""
    facts, due = wording.facts, promise.due
    read = (due_date_in_sentence(each, promise.at, facts) for each in statements_of(said))
    return any(found is not None and (due is None or found.last.day != due.day) for found in read)


def says_day(promise: Promise, said: str) -> bool:
    """Whether it names the day that it is due on, with its month or as *the 25th* of the month to come."""
    due = promise.due
    if due is None or due.clock or promise.due_from not in (None, due.day):
        return False
    if names_day(said, due.day):
        return True
    is_near = 0 <= (due.day - promise.at.day).days < _MONTH
    the_25th = compiled(rf"\b(?:the|de|den|le|el|am) {due.day.day}(?:st|nd|rd|th|e|er|\.)?(?![\d:.,]\d|\d| ?%)\b")
    return is_near and the_25th.search(said) is not None


def words_shared(typed: str, said: str) -> int:
    """How many of the words typed are said."""
    row = _row_of(said)
    return sum(any(_is_meant_by(word, each) for each in row) for word in set(_row_of(typed)))


def words_unsaid(typed: str, said: str) -> int:
    """How many of the words typed are not said."""
    return len(set(_row_of(typed))) - words_shared(typed, said)


def says_how(promise: Promise, clause: str, said: str) -> bool:
    """Whether a clause that names the kind of what was promised has a word more than that, *free of charge*, that is not said."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    words = (word for word in _row_of(clause) if things_in(word) and not _ALL.match(word))
    without = (re.sub(rf"\b{word}\b", "", clause, flags=re.IGNORECASE) for word in words if words_unsaid(word, said))
    return any(promise.promised in kinds_named_in(rest) for rest in without)


def _row_of(text: str) -> list[str]:
    """The words that say something, in their order."""
    found = re.findall(r"[^\W\d_]+", text.casefold())
    return [word for word in found if len(word) >= _LEAST or max(word) >= _EAST_ASIAN]
