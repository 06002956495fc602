"""Two numbers that are named together: what the one is, the other is as well (`zwei Anfragen, 480993 und 481207`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding
from casebook.parsing.transcripts.turns import Talk
from casebook.records.values import normalized

_PAIR = re.compile(
    r"(?<![\w€$£/.,-])(?=(?P<one>#?(?:[A-Z]{1,4} )?[\w/-]*\d[\w/-]*)(?:, ?| ?& ?| ?\+ ?|,? (?:and|en|und|et|y|e) )"
    r"(?P<other>#?(?:[A-Z]{1,4} )?[\w/-]*\d[\w/-]*)(?![\w€$£%]|[.,:]\d))"
)
"""What stands in one breath: a mark or an *and* between two numbers, and nothing else."""

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


def _form(number: str) -> str:
    """A number with each letter and each figure as one sign: `HC-20931` is `a-0`, each as often as it stands there."""
    return re.sub(r"[a-z]", "a", re.sub(r"\d", "0", plain(number)))
