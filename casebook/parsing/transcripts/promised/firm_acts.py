"""Which promises that no kind has a name for are sure: an act on a contract, in whole words or of what the person asked about.

`And the membership itself? – We end it today` is as firm as `We are ending your membership today`.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.promises.contract_acts import acts_on_a_contract, ends_by_then, ends_it, names_what_ends
from casebook.parsing.transcripts.agreed.asked_things import asks_to_end
from casebook.parsing.transcripts.clauses.bare_answers import is_question
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised


def as_firm(made: Made, heard: Sequence[str], language: str, *, told: bool) -> Made:
    """What a clause may promise, marked where it is such an act.

    `heard` is what the person said until then; `told`: they tell of it afterwards.
    """
    made.firm = _is_firm(made, heard, language, told=told)
    return made


def _is_firm(made: Made, heard: Sequence[str], language: str, *, told: bool) -> bool:
    """Whether the company acts on a contract, or says that one ends then which the person asked to have ended."""
    if made.kind is not Promised.OTHER:
        return False
    small, asked = plain(made.text), [plain(each) for each in heard]
    if ends_by_then(small, language):
        return any(map(asks_to_end, asked))
    if acts_on_a_contract(small, plain(made.day), language, told=told):
        return True
    last = asked[-1] if asked else ""
    return ends_it(small, language) and (names_what_ends(last, language) or (is_question(last) and asks_to_end(small)))
