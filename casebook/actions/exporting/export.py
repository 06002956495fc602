"""Exporting: a case as text for somebody, as a document or a table, or all that is needed to read cases back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.exporting.answers import ExportAnswers, checked, options_of
from casebook.actions.exporting.kept_files import KeptFiles, kept_files
from casebook.actions.exporting.left_out import LeftOut
from casebook.actions.exporting.nothing_left import check_left, closed_remarks
from casebook.actions.exporting.remarks import told_remarks
from casebook.actions.exporting.unsettled import without_promises
from casebook.actions.told_language import language_of
from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.without_private import without_private
from casebook.exporters.identity import identity_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Rendered, rendered
from casebook.language.language import language_named
from casebook.parsing.clock import Clock
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, CaseWithEntries, Company
from casebook.records.person import NOBODY, Person
from casebook.store.reader import Reader

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.exporters.formats.json_rows import ToldCase
    from casebook.masking import SensitiveKind

_CASES_AT_ONCE = 50
"""How many cases are looked through, or told, at once."""

_ENTRIES_AT_ONCE = 2_000
"""Of so many entries, one case with more aside."""


class Exported(Frozen):
    """What was exported, as text, or as bytes that are read from the book while they are taken.

    `warnings` are what is worth knowing of it, all there once the output was taken; `messages` are the parts that a text is sent
    in, where it is.
    """

    output: str | Iterator[bytes]
    warnings: Sequence[str] = ()
    messages: Sequence[str] = ()


def export_case(
    connection: Connection,
    case: Case,
    answers: ExportAnswers,
    clock: Clock,
    progress: ProgressBar = no_progress_bar,
    writing: ProgressBar = no_progress_bar,
) -> Exported:
    """One case, as it is wanted; `progress` shows how far masking is, `writing` what is given piece by piece.

    Raises UnknownLanguage, TooShortALimit, NoSuchExport where this format is not written for this recipient, and
    CaseNotWhole where somebody changed the case behind casebook's back, unless that is to be `unchecked`.
    """
    remarks = remarks_on_changes(connection, [case], unchecked=answers.unchecked)
    if answers.format.is_lossless:
        return _lossless(connection, [case], answers, clock.now, writing, remarks, every=False)
    reader = Reader(connection)
    found = reader.case_with_entries(case)
    shown = found if answers.include_private else without_private(found, told=answers.format.is_told)
    facts = gather(shown, clock.now)
    kept = kept_files(connection, case, facts, answers.format, strip=answers.strip)
    company = reader.company(case.company) if answers.format.is_told else None
    exported = export_facts(facts, answers, progress, reader.person(), company, kept)
    return replace(exported, warnings=(*remarks, *exported.warnings, *(kept.warnings() if kept else ())))


def export_every_case(
    connection: Connection,
    answers: ExportAnswers,
    clock: Clock,
    progress: ProgressBar = no_progress_bar,
    writing: ProgressBar = no_progress_bar,
) -> Exported:
    """Every case of the book in one document, the closed ones too. Raises UnknownLanguage, CaseNotWhole.

    All of them are looked through before the first is handed on, of which `progress` is told; `writing` of the rest.
    """
    cases = Reader(connection).cases()
    with progress("looking through", len(cases), unit="cases") as advance:
        remarks = []
        for start in range(0, len(cases), _CASES_AT_ONCE):
            some = cases[start : start + _CASES_AT_ONCE]
            remarks += remarks_on_changes(connection, some, unchecked=answers.unchecked)
            advance(len(some))
    return _lossless(connection, cases, answers, clock.now, writing, remarks, every=True)


def export_facts(
    facts: CaseFacts,
    answers: ExportAnswers,
    progress: ProgressBar = no_progress_bar,
    person: Person = NOBODY,
    company: Company | None = None,
    kept: KeptFiles | None = None,
) -> Exported:
    """One case in a format that is a text, from its facts alone; `progress` shows how far masking is and that it is written,
    `person` keeps the book, `company` is what that has of the company, and `kept` what of its files is shown or attached.

    Raises NotFoldable, FormIsWhole, UnknownLanguage, UnknownPlace, TooShortALimit, NoSuchExport, IdentifyNeedsText,
    NothingToTell, CaseClosed and NothingOwed.
    """
    checked(answers)
    if answers.signed and not person.name:
        person = replace(person, name=answers.signed)
    language, warnings = language_of(answers.language, facts)
    options = replace(options_of(answers, language, person), company=company, fonts=tuple(answers.fonts))
    if kept is not None:
        options = replace(options, pictures=kept.pictures, files=kept.files, digests=kept.digests)
    if answers.leave_out:
        facts = without_promises(facts, answers.leave_out)
    check_left(facts, answers, options)
    counts: Mapping[SensitiveKind, int] = {}
    if _is_masked(answers):
        facts, options, counts = _masked(facts, options, person, progress)
    # What a text is made of is decided from all of it, so that nothing can be told of it before it is there.
    with progress("writing", len(facts.entries), unit="entries", at_once=True) as advance:
        written = _rendered(facts, answers, options)
        advance(len(facts.entries))
    warnings += _masked_warnings(counts, str(written.text) if answers.format.is_foldable else None)
    remarks = told_remarks(facts, options, answers, written)
    output = written.text if isinstance(written.text, str) else iter((written.text,))
    return Exported(output, (*warnings, *closed_remarks(facts, answers), *remarks), written.messages)


def _rendered(facts: CaseFacts, answers: ExportAnswers, options: ExportOptions) -> Rendered:
    """The export, by its form or by the person's own template."""
    if answers.template is None:
        return rendered(answers.recipient, answers.format, facts, options)
    from casebook.exporters.template import rendered_template

    return rendered_template(answers.template.source, answers.template.name, facts, options)


def remarks_on_changes(connection: Connection, cases: Sequence[Case], *, unchecked: bool) -> list[str]:
    """What is to be said of cases that leave the book although they are not as they were written.

    Raises CaseNotWhole unless they may leave `unchecked`. Only what is theirs is read, once where nothing is found.
    """
    from casebook import store
    from casebook.store.checking.check import problems_of

    remarks: list[str] = []
    if next(problems_of(connection, [case.uuid for case in cases]), None) is None:
        return remarks
    for case in cases:
        found = list(problems_of(connection, [case.uuid]))
        if found and not unchecked:
            raise store.errors.CaseNotWhole(case.handle, found[0], len(found))
        if found:
            what = "is not as casebook wrote it, and is exported as it stands; `casebook check` says what is wrong."
            remarks.append(f"{case.handle} {what}")
    return remarks


def _lossless(
    connection: Connection,
    cases: Sequence[Case],
    answers: ExportAnswers,
    now: datetime,
    writing: ProgressBar,
    remarks: Sequence[str],
    *,
    every: bool,
) -> Exported:
    """What gives the cases back: their document, or the ZIP with their files. One case after the other is read for it."""
    from casebook.actions.exporting import archive as export_archive

    if answers.language:
        language_named(answers.language)
    # Of one case no more is looked at than is its own, however many others there are.
    reader, in_zip, alone = Reader(connection), answers.format.is_binary, None if every else cases[0]
    left_out = LeftOut(reader.attachments_held(alone), in_zip=in_zip)
    companies, left = _companies_leaving(reader, answers) if every else ((), ())
    warnings = [*remarks, *left]
    leaving = _Leaving(reader, answers, now, left_out)

    def facts(numbers: Mapping[str, int]) -> Iterator[CaseFacts | ToldCase]:
        with writing("writing", len(cases), unit="cases") as advance:
            for some in _some_at_once(cases, numbers):
                for one in leaving.each(some, many=every):
                    yield one
                    advance(1)

    def output() -> Iterator[bytes]:
        authors, numbers = reader.authors if answers.include_author else None, reader.last_numbers(alone)
        document = export_archive.document(
            facts(numbers), numbers, now, every=every, in_zip=in_zip, authors=authors, companies=companies
        )
        yield from export_archive.packed(connection, left_out.files, document, writing) if in_zip else document
        warnings.extend([*_masked_warnings(leaving.counts), *left_out.warnings()])
        warnings.extend(export_archive.location_warnings(connection, left_out.files()) if in_zip else ())

    return Exported(output(), warnings)


def _companies_leaving(reader: Reader, answers: ExportAnswers) -> tuple[Sequence[Company], Sequence[str]]:
    """What is kept of companies, as it leaves with the whole book; where that is masked nothing, and a sentence says so."""
    kept = reader.companies()
    if kept and _is_masked(answers):
        return (), ("what is kept of companies is left out of what is masked.",)
    return kept, ()


def _some_at_once(cases: Sequence[Case], last_numbers: Mapping[str, int]) -> Iterator[Sequence[Case]]:
    """The cases in their order, a few at a time: no more of the book is in memory, however many entries they have."""
    some: list[Case] = []
    entries = 0
    for case in cases:
        more = last_numbers.get(case.uuid, 0)
        if some and (len(some) == _CASES_AT_ONCE or entries + more > _ENTRIES_AT_ONCE):
            yield some
            some, entries = [], 0
        some.append(case)
        entries += more
    if some:
        yield some


class _Leaving:
    """Cases as they leave the book, one after another; what is masked is counted in `counts`, the rest in `left_out`."""

    def __init__(self, reader: Reader, answers: ExportAnswers, now: datetime, left_out: LeftOut) -> None:
        self._reader, self._answers, self._now, self._left_out = reader, answers, now, left_out
        self.counts: Counter[SensitiveKind] = Counter()

    def each(self, cases: Sequence[Case], *, many: bool) -> Iterator[CaseFacts | ToldCase]:
        """Of `many` that were looked through, those whose entries are told as they stand are told straight from their rows."""
        answers = self._answers
        straight = many and not (_is_masked(answers) or answers.include_author or answers.unchecked)
        told = self._told(cases) if straight else {}
        records = self._reader.cases_with_entries([case for case in cases if case.uuid not in told])
        for case in cases:
            if case.uuid in told:
                self._left_out.take_files(case, told[case.uuid].attachments)
                yield told[case.uuid]
            else:
                yield self._facts_of(next(records))

    def _told(self, cases: Sequence[Case]) -> Mapping[str, ToldCase]:
        from casebook.exporters.formats.json_rows import told_cases

        return told_cases(cases, self._reader.rows_of(cases), self._now, with_private=self._answers.include_private)

    def _facts_of(self, recorded: CaseWithEntries) -> CaseFacts:
        shown = recorded if self._answers.include_private else without_private(recorded, told=False)
        one = gather(shown, self._now)
        if _is_masked(self._answers):
            options = ExportOptions(language_of(self._answers.language, one)[0])
            one, _, found = _masked(one, options, self._reader.person())
            self.counts.update(found)
        self._left_out.take(recorded, one)
        return one


def _is_masked(answers: ExportAnswers) -> bool:
    """Whether what is not meant for others is masked: in all that people read, unless they say otherwise."""
    return answers.format.is_masked if answers.redact is None else answers.redact


def _masked(
    facts: CaseFacts, options: ExportOptions, person: Person, progress: ProgressBar = no_progress_bar
) -> tuple[CaseFacts, ExportOptions, Mapping[SensitiveKind, int]]:
    """Both without what is not meant for others, and how often something of each kind was masked.

    Of who keeps the book what the text tells itself stays.
    """
    from casebook.masking import OwnDetails, masker_of

    told = identity_of(options.person) if options.person else {}
    names = [told[name] for name in ("email", "customer") if name in told]
    masker = masker_of(facts, options.language, OwnDetails(person, told), names)
    with progress("masking", len(facts.entries), unit="entries") as advance:
        cleaned = masker.masked_facts(facts, advance)
    if options.ask:
        options = replace(options, ask=masker.masked(options.ask).text)
    return cleaned, options, masker.counts


def _masked_warnings(counts: Mapping[SensitiveKind, int], text: str | None = None) -> list[str]:
    """What was masked, if anything was; of a text that has room for a part of the case only what that shows."""
    if not counts:
        return []
    from casebook.masking import counts_in, summary

    return list(filter(None, [summary(counts if text is None else counts_in(text, counts))]))
