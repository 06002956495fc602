"""What somebody gets to see, asked for in one call: a screen as a pipe receives it, a case without what is private."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from casebook.domain.case_facts import CaseFacts
from casebook.masking import Masker, SensitiveKind, masker_of
from casebook.masking.kept import KeptNumbers
from casebook.terminal.ansi import plain_rows
from casebook.terminal.columns import Table
from casebook.terminal.lines import Line


def to_plain_text(lines: Iterable[Line | Table]) -> str:
    """What a pipe or a file receives: every line on one row."""
    return "".join(plain_rows(lines))


def masked_facts(
    facts: CaseFacts, keep: Collection[str] | None = None, language: str = "en"
) -> tuple[CaseFacts, Mapping[SensitiveKind, int]]:
    """The facts with what was typed in them masked, and how often something of each kind was taken out.

    `keep` is, unless given, every order, case and tracking number of the case that is not private.
    """
    masker = masker_of(facts, language) if keep is None else Masker(KeptNumbers(keep), language)
    return masker.masked_facts(facts), dict(masker.counts)
