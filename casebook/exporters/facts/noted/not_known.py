"""That nobody knows what came of a promise: what was to come was not seen, a call or an answer was not heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.records.vocabularies import OCCASIONS, Promised

if TYPE_CHECKING:
    from casebook.language.language import Language


RECEIVED = (Promised.REFUND, Promised.REPLACEMENT, Promised.DELIVERY)
"""What somebody gets, where it comes."""


def no_record(language: Language, kind: Promised) -> str:
    """`I have no record that it happened`, of what is of this kind."""
    if kind in OCCASIONS:
        return language.lead.not_heard[0]
    return (kind in RECEIVED and language.log.not_received) or language.no_record


def no_record_brief(language: Language, kind: Promised) -> str:
    """`no sign of it yet`, in a row with a day."""
    return language.lead.not_heard[1] if kind in OCCASIONS else language.no_record_brief


def not_seen(language: Language, kind: Promised) -> str:
    """`I have seen no sign of it`, behind what was promised."""
    return language.lead.not_heard[2] if kind in OCCASIONS else language.lead.not_seen


def goes_on(language: Language, end: str) -> str:
    """What became of it as it goes on behind what was promised; what has a comma of its own is no clause, *, sans suite*."""
    return end if end.startswith(",") else f"{language.semicolon}{end}"


def all_not_known(language: Language) -> tuple[str, ...]:
    """Every form of it in the language, that of who is still waiting too."""
    lead = language.lead
    received = filter(None, [language.log.not_received])
    return (
        language.no_record,
        *received,
        language.no_record_brief,
        lead.not_seen,
        lead.still_waiting.lstrip(", "),
        *lead.not_heard,
    )
