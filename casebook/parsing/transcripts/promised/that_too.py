"""What the person names beside a refund, and the company says yes to in a word, as in `And the £35? – Yes, that too`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.people import Person
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Promised
from casebook.text.spelled_sums import with_sums_in_figures

_TOO = re.compile(
    r"\W*(?:(?:yes|yeah|yep|sure|of course|ja|jazeker|zeker|klar|naturlich|oui|bien sur|si|claro|por supuesto)[,.! ]+)*"
    r"(?:(?:that|that one|it|this|those|them|that's|the fee)(?: is| will be| goes| as)? (?:too|as well|also|included|in there)|"
    r"also that|as well|"
    r"(?:die|dat|dit|deze|het)(?: bedrag| kosten)? (?:ook|net zo|zit erbij)|ook (?:die|dat)|"
    r"(?:die|das|den|diese|dies|der) (?:auch|ebenfalls|ebenso)|auch (?:die|das|den)|ebenfalls|"
    r"(?:ca|cela|ceux-la|celle-la|ceux-ci|celui-la)? ?(?:aussi|egalement)|"
    r"(?:(?:eso|esos|esas|esa|ese|ello|los) )?tambien|(?:too|ook|auch))\W*"
)
"""A yes to one thing more, and nothing else."""

_PAID_BY_ME = re.compile(
    r"\b(?:do|must|should|have to|moet|muss|dois|debo|tengo que) (?:i|we|ik|ich|wir|je|on|nous)\b|\b(?:i|ik|ich|je|yo)\b[^.?!]*"
    r"\b(?:pay|owe|betalen|zahlen|payer|pagar)\b"
)
"""What the person asks whether they have to pay."""


def named_beside(text: str) -> str:
    """The part of what the person said that names one sum and asks whether it is meant too; "" where none does.

    >>> named_beside("and the €35 admin fee, they took that separately"), named_beside("Do I pay the €35?")
    ('and the €35 admin fee', '')
    """
    if len(set(money_in(with_sums_in_figures(text)))) != 1 or _PAID_BY_ME.search(plain(text)):
        return ""
    parts = re.split(r"(?:[,;](?!\d)|[.!?](?!\d))\s*", text)
    return next((part.strip(" ¿¡") for part in parts if money_in(with_sums_in_figures(part))), "")


def said_too(asked: Line, answer: str, one: Person, at: int, last: Made | None) -> Made | None:
    """What is promised of the sum that was named, as the refund before it was; None where the answer is no such yes."""
    if last is None or last.kind is not Promised.REFUND or not _TOO.fullmatch(plain(answer)):
        return None
    text = f"“{asked.text}” – {answer.rstrip(' .!')} ({last.text})"
    return Made(text, last.kind, last.due, asked, one, at, last.day, apart=True)
