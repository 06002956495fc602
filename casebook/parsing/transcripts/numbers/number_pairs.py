"""Two numbers that are named together, or written alike: what the one is, the other is as well (`zwei Anfragen, 480993 und
481207`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.numbers.number_labels import label_before
from casebook.parsing.transcripts.people.people import Person
from casebook.parsing.transcripts.turns import Layout, Side, Talk
from casebook.records.values import normalized

_PAIR = re.compile(
    r"(?<![\w€$£/.,-])(?=(?P<one>#?(?:[A-Z]{1,4} )?(?=[\w/-]*\d)[\w/-]++)(?:, ?| ?& ?| ?\+ ?|,? (?:and|en|und|et|y|e) )"
    r"(?P<other>#?(?:[A-Z]{1,4} )?(?=[\w/-]*\d)[\w/-]++)(?![\w€$£%]|[.,:]\d))"
)
"""What stands in one breath: a mark or an *and* between two numbers, and nothing else. Nothing of a number is given up again, so
that a long row of figures is gone through once."""

_LEAST = 5
"""Shorter numbers may be amounts or hours. Our own choice."""


def numbers_beside(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """What stands beside one of these findings and is written alike, letters where it has letters and figures where figures."""
    known = {normalized(one.value): one for one in found}
    for line in (*(line for line, _ in talk.notices), *(line for turn in talk.turns for line in turn.lines)):
        for pair in _PAIR.finditer(line.text):
            numbers = [pair[group].lstrip("#").rstrip("-/") for group in ("one", "other")]
            keys = [normalized(number) for number in numbers]
            if _form(numbers[0]) != _form(numbers[1]) or len(keys[0]) < _LEAST or keys[0] == keys[1]:
                continue
            for at, key in enumerate(keys):
                told = known.get(keys[1 - at])
                if told is not None and key not in known:
                    known[key] = told._replace(value=numbers[at], line=line)
                    yield known[key]


_LETTERED = re.compile(r"(?=[\d/.-]*[A-Za-z])[A-Za-z0-9]+(?:[-/.][A-Za-z0-9]+)+")
"""A number with letters, in two parts at least: each number of a company's cases is then written like the others."""

_PARTS_ALIKE = re.compile(r"[A-Za-z]+")


def numbers_alike(talk: Talk, found: Sequence[Finding], people: Sequence[Person]) -> Iterator[Finding]:
    """What is written like a case's number of these findings, with the same letters, and is not said to be of anything else.

    What the person alone names without a word for it is asked about, unless the company then says that the two are one.
    """
    known = {normalized(one.value) for one in found}
    cases = [one for one in found if one.what is What.CASE_NUMBER and one.sure and _LETTERED.fullmatch(one.value)]
    cases = [one for one in cases if re.search(r"\d{3}", one.value) and _alone_so(one, found)]
    turns = list(zip(talk.turns, people, strict=False)) if cases and not talk.is_forum else []  # others have cases too
    for at, (turn, who) in enumerate(turns):
        is_theirs = talk.layout is Layout.TOLD or who.side is Side.COMPANY
        joined = is_theirs or any(
            _JOINED.search(plain(one.text)) for one, by in turns[at + 1 :] if by.side is Side.COMPANY
        )
        for line, token in ((one, token) for one in turn.lines for token in _TOKEN.finditer(one.text)):
            alike = next((one for one in cases if _written(one.value) == _written(token[0])), None)
            told = label_before(plain(line.text), token.start())
            is_none = told is not None and (told[0] is not What.CASE_NUMBER or not is_theirs)
            if alike is None or normalized(token[0]) in known or is_none:
                continue
            known.add(normalized(token[0]))
            yield alike._replace(value=token[0], line=line, sure=joined)


_THINGS = (What.PARCEL, What.ORDER)
_PIECE = re.compile(r"(?<![\w€$£@/.,+-])(?=[A-Za-z]*\d)(?=\w*[A-Za-z]{2})[A-Za-z0-9]{9,}(?![\w@-])")
"""A number in one piece, with letters: those of a shop's orders, or of a carrier's parcels, are then written alike."""


def things_alike(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """What is written like the number of an order or a parcel of these findings, with the same letters, whoever names it.

    Not what is called something else in the same breath.
    """
    known = {normalized(one.value) for one in found}
    things = [one for one in found if one.what in _THINGS and one.sure and _PIECE.fullmatch(one.value)]
    things = [one for one in things if _alone_so(one, found)]
    for line in (one for turn in talk.turns for one in turn.lines) if things and not talk.is_forum else ():
        small = plain(line.text)
        for token in _PIECE.finditer(line.text):
            alike = next((one for one in things if _written(one.value) == _written(token[0])), None)
            begun = max(found.end() for found in re.finditer(r"^|[,.;!?] ", small[: token.start()]))
            told = label_before(small[begun:], token.start() - begun)
            is_other = told is not None and alike is not None and told[0] is not alike.what
            if alike is None or is_other or normalized(token[0]) in known:
                continue
            known.add(normalized(token[0]))
            yield alike._replace(value=token[0], line=line)


_TOKEN = re.compile(rf"(?<![\w€$£@/.,+-]){_LETTERED.pattern}(?![\w@-])")
_JOINED = re.compile(
    r"\b(?:linked|joined|merged|combined|the two|same (?:matter|case|thing)|gekoppeld|samengevoegd|dezelfde zaak|"
    r"zusammen\w*|verknupft|derselbe (?:fall|vorgang)|regroupe\w*|fusionne\w*|rattache\w*|meme dossier|unido|vinculad\w+|"
    r"juntado|mismo (?:caso|asunto|expediente))\b"
)
"""How a company says that two cases are one."""


def _alone_so(one: Finding, found: Sequence[Finding]) -> bool:
    """Whether nothing of another kind is numbered so: a shop may give orders and cases numbers of one form."""
    return not any(other.what is not one.what and _written(other.value) == _written(one.value) for other in found)


def _written(number: str) -> tuple[str, tuple[str, ...]]:
    """How a number is written: its form, and its letters, but for one at its end that may count: `FL-2290-A`, `FL-2114-C`."""
    letters = _PARTS_ALIKE.findall(plain(number))
    counts = len(letters) > 1 and len(letters[-1]) == 1 and number[-1:].isalpha()
    return _form(number), tuple(letters[:-1] if counts else letters)


def _form(number: str) -> str:
    """A number with each letter and each figure as one sign: `HC-20931` is `a-0`, each as often as it stands there."""
    return re.sub(r"[a-z]", "a", re.sub(r"\d", "0", plain(number)))
