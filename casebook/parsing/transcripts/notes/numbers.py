"""A number that the person notes of a call and calls nothing but that: `Nummer ZG-991`, `numéro : 4471902`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.numbers.numbers import numbers_in_text
from casebook.parsing.transcripts.numbers.telephones import is_telephone
from casebook.parsing.transcripts.turns import Layout, Side, Talk
from casebook.text.sentences import sentences

_BARE = re.compile(
    r"\W*(?:(?:the|my|a|het|mijn|die|meine?|le|mon|el|mi) )?(?:number|nummer|numero|n[°º]|nr\.?|no\.) ?:? ?(?:is |ist |est |es )?"
)


def bare_numbers(talk: Talk, found: Sequence[Finding]) -> list[Finding]:
    """Such a number as that of the case, where `found` has none; likely only where it has no letters."""
    if talk.layout is not Layout.TOLD or any(one.what is What.CASE_NUMBER for one in found):
        return []
    for line, _ in talk.notices:
        for sentence in sentences(line.text):
            bare = _BARE.match(plain(sentence))
            rest = sentence[bare.end() :] if bare else ""
            if rest and not is_telephone(plain(rest)):
                named = numbers_in_text(rest, [line], Side.COMPANY, "", "case number?")
                return [
                    one._replace(sure=any(map(str.isalpha, one.value))) for one in named if one.what is What.CASE_NUMBER
                ]
    return []
