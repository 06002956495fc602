"""What every command does around its own work: its world, the case that is meant, the dates that were typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Optional

from casebook import errors
from casebook.parsing.errors import UnreadableDate
from casebook.parsing.when import Clock, Direction, moment_now, read_when
from casebook.records.kinds import Case, CaseWithEntries, Entry, Promise
from casebook.records.values import Moment, Money
from casebook.store.reader import Reader
from casebook.terminal.context import Context, context_from


def context_of(context: Any) -> Context:
    """The world of the command that `ctx` stands for."""
    return context_from(**context.obj)


def case_meant(reader: Reader, name: Optional[str], ctx: Context) -> Case:
    """The case that was named; the only open one where none was; asked for on a terminal where several are open.

    Raises NoSuchCase, SeveralCases, NoCaseNamed.
    """
    if name is not None:
        return reader.case_named(name)
    if ctx.interactive:
        from casebook.cli.questions import which_case

        return which_case(reader.open_cases())
    return reader.only_open_case()


def entry_meant(reader: Reader, ref: str, ctx: Context) -> tuple[CaseWithEntries, Entry]:
    """The entry that `towel/3` names (or `3`, with one case open), and its case.

    Raises NoSuchEntry, and what `case_meant` does.
    """
    name, _, number = ref.rpartition("/")
    case = case_meant(reader, name or None, ctx)
    dossier = reader.dossier(case)
    for entry in dossier.entries:
        if number.isascii() and number.isdigit() and len(number) < 10 and entry.number == int(number):
            return dossier, entry
    raise errors.NoSuchEntry(ref, case.handle)


def case_or_entry(reader: Reader, name: str, ctx: Context) -> tuple[CaseWithEntries, Optional[Entry]]:
    """The case of that name, or the entry `towel/3` and its case. Raises NoSuchCase, SeveralCases, NoSuchEntry."""
    try:
        return reader.dossier(case_meant(reader, name, ctx)), None
    except errors.NoSuchCase:
        if "/" not in name:
            raise
    return entry_meant(reader, name, ctx)


def promise_meant(reader: Reader, ref: str, ctx: Context) -> tuple[Case, Promise]:
    """The promise that `towel/3` names. Raises NotAPromise, with the promises of the case, and what `entry_meant` does."""
    dossier, entry = entry_meant(reader, ref, ctx)
    if isinstance(entry, Promise):
        return dossier.case, entry
    handle = dossier.case.handle
    promises = [f"{handle}/{other.number}" for other in dossier.entries if isinstance(other, Promise)]
    raise errors.NotAPromise(f"{handle}/{entry.number}", type(entry).__name__.lower(), promises)


def happened(typed: Optional[str], ctx: Context, option: str = "--date") -> Moment:
    """When something happened; the present where nothing was typed. Raises UnreadableDate, NotYet.

    More than a year back is accepted with a remark.
    """
    if typed is None:
        return moment_now(ctx.clock)
    moment = read_date(typed, ctx.clock, Direction.PAST, option)
    if moment.utc > ctx.now or (not moment.has_time and moment.day > ctx.now.date()):
        raise errors.NotYet(option, typed, _said(moment))
    if moment.utc < ctx.now - timedelta(days=366):
        ctx.warn_later(f"{_said(moment)} is more than a year back; it is recorded so.")
    return moment


def read_date(typed: str, clock: Clock, towards: Direction, option: str) -> Moment:
    """What was typed after a date option. Raises UnreadableDate with the option's name."""
    try:
        return read_when(typed, clock, towards)
    except UnreadableDate as refusal:
        refusal.option = option
        raise


def due(
    text: str, by: Optional[str], made: Moment, case: Case, ctx: Context
) -> tuple[Optional[Moment], Optional[date]]:
    """The last day a promise may come true, and the first (an ISO date) of a range: from `by`, else from its words.

    Both look ahead from when the promise was made: what Maria promised on 31 October "by 2 Nov" was never 2 November of
    the year after, whenever it is logged.
    """
    clock = replace(ctx.clock, country=case.country)
    from casebook.parsing.due_dates import clock_of, due_of

    if by is not None:
        return read_date(by, clock_of(made, clock), Direction.AHEAD, "--by"), None
    found = due_of(text, made, clock)
    if found is None:
        return None, None
    return found.last, date.fromisoformat(found.first) if found.first else None


def blank_to_none(value: Optional[str]) -> Optional[str]:
    """A value as it was typed, or None where it is nothing but blanks."""
    return value if value and value.strip() else None


def checked_handle(typed: str) -> str:
    """A handle for a new case: letters, digits, `-`, `_` and `.`, at most 40. Raises WrongUse."""
    plain = typed.replace("-", "").replace("_", "").replace(".", "")
    if plain.isalnum() and typed[0].isalnum() and len(typed) <= 40 and typed.isprintable():
        return typed
    raise errors.WrongUse(
        f"'{errors.shortened(typed)}' cannot be a handle; "
        "take a short word of letters, digits, '-', '_' and '.', such as 'towel'."
    )


def read_amount(typed: Optional[str]) -> Optional[Money]:
    """An amount as it was typed, or None for nothing. Raises what `read_money` does."""
    if blank_to_none(typed) is None:
        return None
    from casebook.parsing.money import read_money

    return read_money(str(typed))


def read_language(typed: Optional[str]) -> Optional[str]:
    """The code of a language we write, or None for nothing. Raises UnknownLanguage."""
    if blank_to_none(typed) is None:
        return None
    from casebook.language.language import language_named

    return language_named(str(typed).lower()).code


def read_country(typed: Optional[str]) -> Optional[str]:
    """A country's two letters, or None for nothing. Raises WrongUse."""
    if blank_to_none(typed) is None:
        return None
    code = str(typed).strip().upper()
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise errors.WrongUse(f"--country takes two letters, such as NL or US, not '{typed}'.")
    return code


def _said(moment: Moment) -> str:
    from casebook.domain.moment_words import moment_words

    return moment_words(moment, moment)
