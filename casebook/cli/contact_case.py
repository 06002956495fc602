"""The case that a contact belongs to: one that is named or chosen, or one that is yet to be opened with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from casebook.actions import log_contact
from casebook.actions.answers.text_answers import blank_to_none
from casebook.cli.resolve import resolve_case_and_text, resolve_case_before
from casebook.terminal.asking.questions import confirm
from casebook.terminal.stdin import check_stdin_named_once

if TYPE_CHECKING:
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader
    from casebook.terminal.context import Context


def named(
    ctx: Context, case: Optional[str], text: Optional[str], others: dict[str, Optional[str]]
) -> tuple[Optional[str], Optional[str]]:
    """What was typed as the case and as the text. Raises what `check_stdin_named_once` does."""
    case, text = resolve_case_and_text(ctx, case, text)
    check_stdin_named_once({"TEXT": text, **others})
    return case, text


def as_set(ctx: Context, case: Case) -> Case:
    """The case, one that is yet to be opened with what the person has set for new ones. Raises UnknownLanguage, WrongCountry."""
    language, country = ctx.settings.language, ctx.settings.country
    if case.uuid or not (language or country):
        return case
    from dataclasses import replace

    from casebook.actions.answers.case_answers import parse_country, parse_language

    return replace(case, language=parse_language(language), country=parse_country(country))


def case_meant(ctx: Context, reader: Reader, name: Optional[str], text: Optional[str], company: Optional[str]) -> Case:
    """The case the contact belongs to; one that is yet to be opened where a new handle comes with a company."""
    company = blank_to_none(company)
    if company is None:
        return resolve_case_before(ctx, reader, "add", name, text)
    case = log_contact.new_or_existing_case(reader, name, company, ctx.clock)
    near = log_contact.near_open_case(reader, case) if ctx.interactive else None
    if near is None or confirm(
        ctx, f"There is an open case '{near.handle}' with {near.company}. Is '{case.handle}' another one?"
    ):
        return case
    if confirm(ctx, f"Record it in '{near.handle}'?", default=True):
        return near
    raise log_contact.HandleMissing()
