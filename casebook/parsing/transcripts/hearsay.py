"""A case number that the person alone names, while the company gives another: whether it is the company's too."""

from __future__ import annotations

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.number_labels import speaks_of_it
from casebook.parsing.transcripts.people import People
from casebook.parsing.transcripts.turns import Side, Talk
from casebook.records.values import normalized

THE_PERSON = "?"
"""By whom a number was said that only the person named."""

_ANSWERS = 2
"""So many answers to a number may speak of it: a program passes the person on before. Our own choice."""


def is_hearsay(finding: Finding, talk: Talk, people: People, *, others: bool) -> bool:
    """Whether a case number is one that the person alone names: the company neither asked for it nor said it itself.

    `others`: the company gave a case number. Where it gave none, the one that the person is there about is the case's.
    """
    if not others or finding.what is not What.CASE_NUMBER or finding.sure or finding.by != THE_PERSON:
        return False
    said = [turn for turn, one in zip(talk.turns, people.of_turn, strict=True) if one.side is Side.COMPANY]
    answers = [turn.text for turn in said if turn.lines and turn.lines[0].number > finding.line.number][:_ANSWERS]
    is_said = normalized(finding.value) in normalized("\n".join(turn.text for turn in said))
    return not (is_said or any(speaks_of_it(plain(answer)) for answer in answers))
