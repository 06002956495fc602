"""The numbers in a transcript: whose each is, by what stands before it; what is not told so is none.

A case number is taken where the company gives it, an order or a parcel wherever it is called one. The word nearest before
a number decides: what is called an account, a telephone or a card never becomes anything else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.booking_codes import booking_codes
from casebook.parsing.transcripts.numbers.denied_numbers import denied_in, put_right, without_denied
from casebook.parsing.transcripts.numbers.given_numbers import announces_a_case
from casebook.parsing.transcripts.numbers.hearsay import THE_PERSON, is_hearsay
from casebook.parsing.transcripts.numbers.number_labels import (
    is_called,
    label_before,
    label_of,
    names_a_number,
)
from casebook.parsing.transcripts.numbers.number_pairs import numbers_alike, numbers_beside, things_alike
from casebook.parsing.transcripts.numbers.number_shapes import NO_NUMBER, is_if_called, is_number, is_plate, is_short
from casebook.parsing.transcripts.numbers.number_tokens import READ_OUT, TOKEN
from casebook.parsing.transcripts.numbers.numbered_rows import without_row_numbers
from casebook.parsing.transcripts.numbers.numbers_asked import is_a_sentence, labels_asked
from casebook.parsing.transcripts.numbers.numbers_of_others import is_of_a_body
from casebook.parsing.transcripts.numbers.orders_to_choose import of_the_chosen_order
from casebook.parsing.transcripts.numbers.parcels_told import is_of_carrier, is_parcels
from casebook.parsing.transcripts.numbers.receipts_named import is_of_a_receipt
from casebook.parsing.transcripts.numbers.telephones import is_american_telephone, is_telephone
from casebook.parsing.transcripts.numbers.titled_numbers import is_bracketed, titled_numbers
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk, Turn
from casebook.records.values import normalized

_AMAZON = re.compile(r"\d{3}-\d{7}-\d{7}")
_SERVICE_NOW = re.compile(r"(?:CS|INC|REQ|RITM|S?C?TASK|PRB|CHG|IMS|WO)\d{7,10}")
"""What ServiceNow calls its records, by the kind of each (its number maintenance, default prefixes)."""


def numbers_in(talk: Talk, people: People) -> list[Finding]:
    """The case, order and parcel numbers, each once, in order."""
    found: list[Finding] = []
    for line, _ in talk.notices:
        found += numbers_in_text(line.text, [line], Side.NOBODY, "", "")
    if talk.is_forum and not talk.theirs:  # where anybody may write, a page counts its complaints itself
        found = [one._replace(sure=one.sure and one.what is not What.CASE_NUMBER) for one in found]
    found += titled_numbers(talk)
    if talk.layout is Layout.TOLD:
        return _each_once(_with_beside(found, talk, people))
    asked = {Side.NOBODY: "", Side.COMPANY: "", Side.CUSTOMER: ""}
    last, unasked = Side.NOBODY, list[Turn]()
    is_call = pattern(in_any("by_phone")).search
    noted = talk.layout is Layout.HEADS and any(is_call(plain(line.text)) for line, _ in talk.notices)
    for turn, one in zip(talk.turns, people.of_turn, strict=True):
        if talk.is_forum and one.side is Side.NOBODY:
            continue  # what others tell of themselves
        other = Side.CUSTOMER if one.side is Side.COMPANY else Side.COMPANY
        if noted and one.side is Side.CUSTOMER:
            found += _noted_numbers(turn)
        is_late = asked[one.side] != "" and last is one.side
        question = asked[other] if not is_late or _is_number_alone(turn.text) else ""
        if one.side is Side.COMPANY and last is one.side and announces_a_case(asked[one.side]):
            question = _CASE_NUMBER if _is_number_alone(turn.text) else question
        if one.side is Side.CUSTOMER and not labels_asked(plain(question)):
            unasked.append(turn)
        told = list(numbers_in_text(turn.text, list(turn.lines), one.side, one.name, question))
        found += told
        asked[one.side], last = turn.text, one.side
        asked[other] = "" if told else asked[other]  # what was asked for is answered once
    found = of_the_chosen_order(found, talk, people)
    others = any(one.what is What.CASE_NUMBER and one.by != THE_PERSON for one in found)
    answered = _first_answer(talk, people)
    found = [
        one._replace(sure=one.sure or (one.by == THE_PERSON and _tells(one, answered)))
        for one in found
        if not (is_hearsay(one, talk, people, others=others) or _is_anothers(one, people.company))
    ]
    found = _with_beside(found, talk, people)
    return _each_once([*found, *_unnamed_order(unasked, found)])


def _is_anothers(one: Finding, company: str) -> bool:
    """Whether a number that the person names is that of some authority, as they tell behind it."""
    behind = one.line.text.partition(one.value)[2]
    return one.what is What.CASE_NUMBER and one.by == THE_PERSON and is_of_a_body(plain(behind), company)


def _with_beside(found: Sequence[Finding], talk: Talk, people: People) -> list[Finding]:
    """The numbers that are not denied, with those that stand beside one of them, or are written alike."""
    denied = [*denied_in(talk)]
    found = put_right(found, denied)
    alike = *numbers_alike(talk, found, people.of_turn), *things_alike(talk, found)
    return put_right([*found, *numbers_beside(talk, found), *alike], denied)


def _is_number_alone(text: str) -> bool:
    """Whether a message that comes a while after the question is no more than an answer: `ja, 2025-8812-K`."""
    token = TOKEN.search(text)
    if token is None or is_telephone(plain(text[token.start() :])):
        return False
    return (
        len(text[: token.start()].split()) <= _MOST_BEFORE
        and not text[token.end() :].strip(" .!")[:1].isalnum()
        and (not names_a_number(text[: token.start()]))
    )


def _noted_numbers(turn: Turn) -> Iterator[Finding]:
    """The numbers that who notes a call down writes on lines of their own."""
    for line in turn.lines:
        if _is_noted(line.text):
            yield from numbers_in_text(line.text, [line], Side.NOBODY, "", "")


def _is_noted(text: str) -> bool:
    """Whether a line of who notes a call down is a number under its name: `kenmerk: EN-2026-33817`."""
    label, _, number = text.partition(":")
    return names_a_number(label) and TOKEN.fullmatch(number.strip()) is not None


_CASE_NUMBER = "case number?"
"""What is answered by a number alone, right behind a message that says that a case is opened."""

_LIKE_AN_ORDER = re.compile(r"[A-Z]{2,6}(?:\d{2,4})?-?\d{2,}(?:-\d{2,})*(?!\w)")
"""Letters, then at least four figures: what shops call an order, and little else is written so."""


def _unnamed_order(unasked: list[Turn], found: list[Finding]) -> list[Finding]:
    """The first number that looks like an order, where nothing is called one, in what the person said without being asked for
    a number: it is asked about.
    """
    if any(one.what is What.ORDER for one in found):
        return []
    known = {normalized(one.value) for one in found}
    for turn in unasked:
        for token in TOKEN.finditer(turn.text):
            number, small = _trimmed(token[0]), plain(turn.text)
            other = (label_before(small, token.start()) or (What.ORDER, True))[0]
            other = other if other is not What.CASE_NUMBER else None
            is_like = (
                _LIKE_AN_ORDER.fullmatch(number)
                and not NO_NUMBER.fullmatch(number)
                and sum(map(str.isdigit, number)) > _FEW_FIGURES
            )
            is_like = is_like and not ("-" not in number and _OF_A_THING.search(small[: token.start()]))
            is_like = is_like and other is not None
            is_like = is_like or is_of_a_receipt(small[: token.start()], number)
            if is_like and normalized(number) not in known:
                return [Finding(What.ORDER, number, _line_of(turn.text, token.start(), list(turn.lines)), False)]
    return []


_OF_A_THING = re.compile(r"[^\W\d_]{4,} $")
"""What a number in one piece is of, where it stands right behind it: `fiets SF88291`."""

_FEW_FIGURES = 3
"""A number with fewer figures than one more may be a model or a street. Our own choice."""


_TELLING, _OPENING = 6, 5
"""A shorter number may be anything's, and is asked about; one less tells where the person begins with it. Our own choice."""


def _first_answer(talk: Talk, people: People) -> int:
    """The line in which the company first answers the person; 0 where it never does."""
    sides = [
        (turn.lines[0].number, one.side) for turn, one in zip(talk.turns, people.of_turn, strict=True) if turn.lines
    ]
    asked = next((number for number, side in sides if side is Side.CUSTOMER), 0)
    return next((number for number, side in sides if side is Side.COMPANY and number > asked > 0), 0)


def _tells(one: Finding, answered: int) -> bool:
    """Whether a number that the person names is long enough; `answered` is the first line of the company's."""
    return len(normalized(one.value)) >= (_OPENING if one.line.number < answered else _TELLING)


def _each_once(found: list[Finding]) -> list[Finding]:
    first: dict[tuple[What, str], Finding] = {}
    for one in sorted(found, key=lambda each: (not each.sure, each.line.number)):
        first.setdefault((one.what, normalized(one.value)), one)
    order_like = {normalized(one.value) for one in found if one.what is not What.CASE_NUMBER}
    kept = [
        one
        for one in first.values()
        if (one.what is not What.CASE_NUMBER or normalized(one.value) not in order_like)
        and not any(_is_end_of(one, other) for other in first.values())
    ]
    return sorted(kept, key=lambda each: each.line.number)


def _is_end_of(one: Finding, whole: Finding) -> bool:
    """Whether a number is no more than the figures of one on the same line: `PL, 7 7 0 4 1. PL-77041`."""
    figures, letters = normalized(one.value), normalized(whole.value).rstrip("0123456789")
    same = one.what is whole.what and one.line.number == whole.line.number
    return same and figures.isdecimal() and bool(letters) and normalized(whole.value) == letters + figures


def _together(spelled: re.Match[str]) -> str:
    """A number that was read out, in one piece."""
    parts = re.split(r"[ ,]+", spelled[0])
    return "".join(
        part if len(part) == 1 or part.isupper() else ("/" if part in ("slash", "barra") else "-") for part in parts
    )


def numbers_in_text(text: str, lines: list[Line], side: Side, by: str, asked: str) -> Iterator[Finding]:
    """The numbers in these lines, whose text they are; `asked` is what the other side said before."""
    text = without_denied(without_row_numbers(READ_OUT.sub(_together, text)))
    small = plain(text)
    for code in booking_codes(text, small):
        yield Finding(What.ORDER, code[0], _line_of(text, code.start(), lines), True, by)
    tokens = list(TOKEN.finditer(text))
    for at, token in enumerate(tokens):
        number = _trimmed(token[0], small[: token.start()])
        end = token.start() + len(token[0])
        what = _what(small, token.start(), end, number)
        asked_for = (
            labels_asked(plain(asked), number, of_person=side is Side.CUSTOMER) if asked and what is None else []
        )
        most = _MOST_BEFORE if len(tokens) > 1 else _MOST_BEFORE_ONE
        before = text[: token.start()]
        answers = bool(asked_for) and (len(before.split()) <= most or is_a_sentence(text, token.start(), end))
        if answers and is_number(number, small, end) and not is_american_telephone(small[token.start() :]):
            what = asked_for[min(at, len(asked_for) - 1)], True
        if is_parcels(number, weak=not (answers and what)) and (
            what in (None, (None, False)) or (answers and what[0] is What.ORDER)
        ):
            what = What.PARCEL, True
        is_open = what is None or (
            what[0] is None and any(map(str.isalpha, token[0].replace("#", "x")))
        )  # my account [CB-118834]
        if side is Side.NOBODY and is_number(number, small, end) and is_bracketed(text, token, named=not is_open):
            what = What.CASE_NUMBER, True
        kind, sure = what or (None, False)
        if kind is None:
            continue
        if kind is What.CASE_NUMBER and side is Side.CUSTOMER and not answers:
            yield Finding(kind, number, _line_of(text, token.start(), lines), False, THE_PERSON)
            continue
        is_whole = kind is not What.PARCEL or len(normalized(number)) >= _TELLING
        yield Finding(kind, number, _line_of(text, token.start(), lines), sure and is_whole, by)


_MOST_BEFORE, _MOST_BEFORE_ONE = 3, 8
"""An answer to what was asked has no more words before the number, or before the only one. Our own choice."""


def _trimmed(number: str, before: str = "") -> str:
    """The number without its marks, and without a word that tells what it is: `dossier SAV 5518-20931`, `N° de SAV 260-4418`."""
    word, blank, rest = number.partition(" ")
    words = before.split()
    is_told = blank and word.isalpha() and names_a_number(word)
    is_told = is_told and (names_a_number(words[-1] if words else "") or pattern(_NUMBER_OF).search(before) is not None)
    is_told = is_told and "".join(each[0] for each in words[-len(word) :]) != plain(word)  # service request SR 448120
    return (rest if is_told else number).lstrip("#").rstrip("-/_.")


_NUMBER_OF = rf"(?<!\w)(?:{in_any('number_word')})[.:]? ?(?:(?:de|du|of|van|del) )?$"
"""What stands before the word that a number is of: `N° de`."""


def _line_of(text: str, at: int, lines: list[Line]) -> Line:
    return lines[min(text.count("\n", 0, at), len(lines) - 1)]


def _what(small: str, start: int, end: int, number: str) -> tuple[What | None, bool] | None:
    """What kind of number stands there, and whether that is sure; None where nothing tells, (None, …) where it is another."""
    if _AMAZON.fullmatch(number):
        return What.ORDER, True
    if _SERVICE_NOW.fullmatch(number):
        return What.CASE_NUMBER, True
    is_written_so = is_number(number, small, end) or (is_called(small, start) and is_if_called(number, small, end))
    if not (is_written_so or (_is_told_of(small[:start]) and is_short(number, small, end))):
        return None
    if is_plate(number, small, start, end):
        return None, True
    if is_of_carrier(small, start, number):
        return What.PARCEL, True
    return label_of(small, start, end)


_IT_IS = re.compile(r" (?:is|ist|lautet|luidt|est|es)(?: (?:le|la|el|de|die|now|nu|jetzt))?\W*$")
"""What stands between a name and its number: `Your case number is B-99.`"""


def _is_told_of(before: str) -> bool:
    """Whether what a number is of stands before it, with no more than that it *is* it between."""
    named = _IT_IS.sub("", before)
    return is_called(named, len(named))
