"""The sums that the company offered or confirmed; not those that were paid, cost or asked for."""

from __future__ import annotations

import re

from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people import People
from casebook.parsing.transcripts.turns import Side, Talk
from casebook.parsing.transcripts.words import in_any, pattern
from casebook.records.values import Money
from casebook.text.sentences import sentences


def sums_in_talk(talk: Talk, people: People) -> list[Finding]:
    """Each sum once, in order, as `86.40 GBP`."""
    found: dict[Money, Finding] = {}
    for turn, one in zip(talk.turns, people.of_turn, strict=True):
        if one.side is not Side.COMPANY:
            continue
        for line in turn.lines:
            for sentence in sentences(line.text):
                for part in re.split(rf",\s+(?!\d)|;\s+|\s(?:and|en|und|et|y|{in_any('but')})\s", sentence):
                    for money in money_in(part):
                        if _is_confirmed(plain(part), plain(sentence)):
                            found.setdefault(
                                money,
                                Finding(
                                    What.SUM,
                                    f"{money.amount} {money.currency}",
                                    line,
                                    True,
                                    one.name,
                                ),
                            )
    return list(found.values())


def _is_confirmed(part: str, sentence: str) -> bool:
    if pattern(in_any("negated")).search(part):
        return False
    if pattern(in_any("confirms_sum")).search(part):
        return True
    return pattern(in_any("confirms_sum")).search(sentence) is not None and not pattern(in_any("no_sum")).search(part)
