"""What airlines, railways and hotels call a booking: six letters or figures (IATA, record locator), mostly letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.numbers.number_labels import label_before, names_a_number

_CODE = re.compile(r"(?<![\w/-])(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6}(?![\w/-])")

_LEAST_FIGURES = 2
"""What has so many figures is read as any number is. Our own choice."""


_EVERYDAY = frozenset(
    "status refund return cancel change update broken damage urgent please number online issues".split()
)
"""What stands in capital letters behind an order and is no code."""


def booking_codes(text: str, small: str) -> Iterator[re.Match[str]]:
    """The places of such codes behind the word for a booking or an order; `small` is the text in small letters."""
    for code in _CODE.finditer(text):
        is_code = sum(map(str.isdigit, code[0])) < _LEAST_FIGURES and not _is_shouted(text, code)
        if is_code and label_before(small, code.start()) == (What.ORDER, True):
            yield code


def _is_shouted(text: str, code: re.Match[str]) -> bool:
    """Whether six capital letters are a word that a program or somebody in anger writes so: `Type ORDER, RETURN or AGENT`."""
    line = text[text.rfind("\n", 0, code.start()) + 1 :].partition("\n")[0]
    others = [word for word in re.findall(r"[^\W\d_]{4,}", line) if word.isupper() and word != code[0]]
    return code[0].isalpha() and (bool(others) or code[0].lower() in _EVERYDAY or names_a_number(code[0]))
