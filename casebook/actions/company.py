"""Companies: what is kept of each, corrected, hidden, and which are known, from the cases too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.company_answers import CompanyAnswers
from casebook.actions.answers.kept_values import fields_given, kept_fields, kept_value
from casebook.actions.answers.short_answers import none_warnings
from casebook.actions.answers.text_answers import checked_text
from casebook.actions.company_sources import sources_with
from casebook.actions.editing.edited_values import diff
from casebook.actions.results import Done, DoneTogether, FieldChange
from casebook.actions.suggested_commands import command_line
from casebook.domain.company_suggestions import Suggestion, suggested_for, suggested_names
from casebook.errors import CasebookError, ExitCode, UsageError, listed, shortened
from casebook.parsing.clock import Clock
from casebook.records.company import Company, company_ref
from casebook.records.kinds import COMPANY
from casebook.records.revision import Action
from casebook.store.reader import Reader
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen, is_blank


class CompanyNotNamed(UsageError):
    """A blank stands where a company has to be named."""

    def __str__(self) -> str:
        return "which company? Type its name: casebook company Amazon."


class NoSuchCompany(CasebookError):
    """No case is with a company of that name, and nothing is kept of one; `near` are the nearest names."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, near: Sequence[str]) -> None:
        self.name, self.near = name, tuple(near)

    def __str__(self) -> str:
        hint = f"Did you mean '{self.near[0]}'?" if self.near else "`casebook company` lists those known."
        return f"no case is with '{shortened(self.name)}', and nothing is kept of it. {hint}"


class NothingKept(UsageError):
    """A company was to be called otherwise of which nothing is kept but the name that cases have."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return (
            f"nothing is kept of '{shortened(self.name)}' that could be called otherwise; "
            "in a case its name is changed by casebook edit CASE --company NAME."
        )


class NothingSuggested(UsageError):
    """A value was to be taken that is not suggested; `fields` are those that are."""

    def __init__(self, name: str, field: str, fields: Sequence[str]) -> None:
        self.name, self.field, self.fields = name, field, tuple(fields)

    def __str__(self) -> str:
        there_is = f"--take has {listed(self.fields)}" if self.fields else "nothing is suggested of that company"
        return f"'{shortened(self.field)}' is not suggested for '{shortened(self.name)}'; {there_is}."


class TakenAndTyped(UsageError):
    """A value was typed, and to be taken from what is suggested."""

    def __init__(self, field: str) -> None:
        self.field = field

    def __str__(self) -> str:
        return f"--{self.field} and --take {self.field} say two things; leave one of them out."


class KnownCompany(NamedTuple):
    """A company as it is known: what is kept of it, without identity where nothing is, and how many cases are with it."""

    company: Company
    cases: int = 0
    open_cases: int = 0

    @property
    def says_anything(self) -> bool:
        """Whether anything is kept of it but its name."""
        return any(getattr(self.company, field.name) for field in kept_fields(COMPANY) if field.name != "name")

    @property
    def suggested(self) -> tuple[Suggestion, ...]:
        """What is suggested of it where nothing is kept."""
        found = suggested_for(self.company.name)
        return tuple(one for one in found if getattr(self.company, one.field) is None)


class CompanyChanged(NamedTuple):
    """A company as it is known now, and every field that changed; `is_new` where nothing was kept of it before."""

    known: KnownCompany
    changes: tuple[FieldChange, ...]
    is_new: bool = False
    warnings: tuple[str, ...] = ()


def known_companies(reader: Reader) -> list[KnownCompany]:
    """Every company that a case is with, or of which something is kept, by name."""
    found = {as_seen(company.name): KnownCompany(company) for company in reader.companies()}
    for case in reader.cases():
        known = found.setdefault(as_seen(case.company), KnownCompany(Company(name=case.company)))
        is_open = case.closed is None
        found[as_seen(case.company)] = known._replace(cases=known.cases + 1, open_cases=known.open_cases + is_open)
    return [found[key] for key in sorted(found)]


def known_company(reader: Reader, name: str) -> KnownCompany:
    """The company of that name; one of which something is suggested need not be known otherwise.

    Raises CompanyNotNamed, and NoSuchCompany with the nearest names.
    """
    plain, known = company_name(name), known_companies(reader)
    found = [each for each in known if as_seen(each.company.name) == as_seen(plain)]
    if not found and suggested_for(plain):
        return KnownCompany(Company(name=plain))
    if not found:
        suggested = [KnownCompany(Company(name=each)) for each in suggested_names()]
        raise NoSuchCompany(plain, _near(plain, [*suggested, *known]))
    return found[0]


def company_name(typed: str) -> str:
    """The name of a company from what was typed: on one line, single blanks. Raises CompanyNotNamed, TextTooLong, NotText."""
    if is_blank(typed):
        raise CompanyNotNamed
    return " ".join(str(checked_text(typed)).split())


def with_suggested(name: str, fields: Sequence[str], answers: CompanyAnswers) -> CompanyAnswers:
    """The answers, with what is suggested for these fields, and where that is from behind the source that was typed.

    Raises NothingSuggested, TakenAndTyped, CompanyNotNamed.
    """
    plain = company_name(name)
    suggested = {one.field: one for one in suggested_for(plain)}
    found, lines = answers, [answers.source] if answers.source else []
    for field in dict.fromkeys(each.strip().lstrip("-").lower() for each in fields):
        if field not in suggested:
            raise NothingSuggested(plain, field, list(suggested))
        if getattr(answers, field) is not None:
            raise TakenAndTyped(field)
        found = found._replace(**{field: suggested[field].value})
        lines.append(f"{field}: {suggested[field].page} ({suggested[field].looked_at.isoformat()})")
    return found._replace(source="\n".join(lines))


def keep_company(book: Writer, name: str, answers: CompanyAnswers, clock: Clock) -> CompanyChanged:
    """The company of that name with these answers; an empty one takes out what was there.

    A name that no case and no company has is a new one's, with a sentence where it is near another. Raises CompanyNotNamed,
    NothingKept, CompanyTaken, NotWrittenSo, OneLineOnly, NotAWholeNumber, TextTooLong, NotText, TooLong, ChangedMeanwhile.
    """
    from casebook.store.company import keep_company as keep

    plain, known = company_name(name), known_companies(book.reader)
    given = fields_given(COMPANY, answers)
    values: dict[str, Any] = {
        field.name: company_name(typed) if field.name == "name" else kept_value(COMPANY, field, typed, clock)
        for field, typed in given
    }
    warnings = none_warnings(*((field.option, typed) for field, typed in given))
    found = next((one for one in known if as_seen(one.company.name) == as_seen(plain)), None)
    before = found.company if found else Company(name=plain)
    if not before.uuid and answers.name is not None:
        raise NothingKept(plain)
    after = replace(before, **values)
    if after.source and after.source != before.source:
        of = [field.name for field, typed in given if typed.strip() and field.name not in ("name", "source")]
        after = replace(after, source=sources_with(before.source, after.source, of))
    if after == before:
        return CompanyChanged(found or KnownCompany(before), (), warnings=warnings)
    with book.transaction():
        kept = keep(book.revisions, before, after)
    near = () if found else _near_remarks(plain, answers, known)
    changes = diff(before, replace(kept, uuid=before.uuid))
    now = next(one for one in known_companies(book.reader) if one.company.uuid == kept.uuid)
    return CompanyChanged(now, changes, not before.uuid, (*warnings, *near))


def remove_company(book: Writer, company: Company) -> DoneTogether:
    """Hide what is kept of a company. Raises RemovedMeanwhile."""
    from casebook.store.company import remove_company as remove

    with book.transaction():
        remove(book.revisions, company)
    return DoneTogether([Done(company_ref(company.name), Action.REMOVED)])


def company_meant(reader: Reader, typed: Optional[str], *, even_hidden: bool = False) -> Optional[Company]:
    """The company that `company:Amazon` stands for; None for whatever does not begin so.

    Raises CompanyNotNamed, and NoSuchCompany where nothing is kept of one by that name.
    """
    beginning = company_ref("")
    if typed is None or not typed.lower().startswith(beginning):
        return None
    name = company_name(typed[len(beginning) :])
    found = reader.company(name) or (reader.hidden_company(name) if even_hidden else None)
    if found is None:
        raise NoSuchCompany(name, _near(name, [KnownCompany(company) for company in reader.companies()]))
    return found


def _near(name: str, known: Sequence[KnownCompany]) -> list[str]:
    names = {as_seen(each.company.name): each.company.name for each in known}
    return [names[key] for key in get_close_matches(as_seen(name), names, n=3, cutoff=0.7)]


def _near_remarks(name: str, answers: CompanyAnswers, known: Sequence[KnownCompany]) -> tuple[str, ...]:
    """A sentence where a company was named for the first time whose name is a slip from another's."""
    near = _near(name, known)
    if not near:
        return ()
    options = [word for field, typed in fields_given(COMPANY, answers) for word in (field.option, typed)]
    again = command_line(["casebook", "company", near[0], *options])
    return (f"there is '{near[0]}' too; if you meant that: casebook undo, then {again}",)
