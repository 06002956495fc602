"""What a page tells: the case file, with what is drawn of it and what each entry leads to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from casebook.domain.chart import BarEnd, Chart, Lane, chart_of
from casebook.exporters import case_file
from casebook.exporters.case_file import ref_of
from casebook.exporters.facts.promises.promise_due import due_words
from casebook.exporters.form_wording import FormWording
from casebook.exporters.wording import Wording
from casebook.exporters.words.typed import capitalised, one_line
from casebook.language.form_words import form_words
from casebook.language.language import Language, language_named
from casebook.records.frozen import Frozen
from casebook.records.kinds import Attachment, Contact, Promise
from casebook.records.vocabularies import Promised
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.chart import Bar, Mark, MarkKind
    from casebook.domain.promises import PromiseFacts
    from casebook.domain.silences import Silence
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Item, Report, Section
    from casebook.exporters.pictures import Picture

LONGEST_THING = 80
"""How much is told beside its bar of what was promised in words of its own. Our own choice."""


class Link(NamedTuple):
    """Where an entry leads: why, to which entry, and what that is called."""

    label: str
    ref: str
    text: str


class File(Frozen):
    """A file kept with the case; its picture where it is one and can be shown."""

    name: str
    note: str
    sha256: str
    picture: Picture | None


class ToldMark(NamedTuple):
    """A mark with the point that tells its entry: the name of that, and its words."""

    mark: Mark
    ref: str
    words: str


class ToldBar(NamedTuple):
    """A promise beside its bar: what was promised and by whom, and how that stands."""

    bar: Bar
    ref: str
    thing: str
    standing: str


class ToldSilence(NamedTuple):
    """A silence, and how long it was."""

    silence: Silence
    words: str


class Drawing(Frozen):
    """What is drawn of the case, in words beside: the rows of marks that have any, the bars, the silences."""

    chart: Chart
    span: str
    lanes: tuple[tuple[Lane, tuple[ToldMark, ...]], ...]
    bars: tuple[ToldBar, ...]
    silences: tuple[ToldSilence, ...]

    @cached_property
    def ends(self) -> Mapping[str, BarEnd]:
        """What became of each promise, by the name of the point that tells it."""
        return {told.ref: told.bar.became for told in self.bars}

    @cached_property
    def kinds(self) -> Mapping[str, MarkKind]:
        """As what each entry is drawn, by the name of the point that tells it."""
        return {told.ref: told.mark.kind for _, marks in self.lanes for told in marks}


class Page(Frozen):
    """A report with the drawing of it (None where nothing happened), and by the name of each entry its day as ISO 8601 has it,
    where it leads, and the file that it is."""

    report: Report
    language: Language
    drawing: Drawing | None
    days: Mapping[str, str]
    links: Mapping[str, Sequence[Link]]
    files: Mapping[str, File]

    @property
    def ends(self) -> Mapping[str, BarEnd]:
        """What became of each promise that is drawn, by the name of the point that tells it."""
        return self.drawing.ends if self.drawing else {}

    @property
    def lead(self) -> Lead:
        """What comes first and can stand alone."""
        return self.report.lead

    @property
    def sections(self) -> Sequence[Section]:
        """The sections that say anything."""
        return [section for section in self.report.sections if section.items or section.quotation]

    @property
    def drawn_before(self) -> int:
        """Before which of the sections the drawing stands: below what the case is about and what is asked; where neither is told,
        before the first that tells of entries."""
        asked = [place + 1 for place, section in enumerate(self.sections) if section.quotation]
        happened = [place for place, section in enumerate(self.sections) if any(item.ref for item in section.items)]
        return [*asked[-1:], *happened, len(self.sections)][0]


def outline(facts: CaseFacts, options: ExportOptions) -> Page:
    """The whole case as a page. Raises what the case file raises: `UnknownLanguage`, and `UnknownKind` for a strange entry."""
    report = case_file.outline(facts, options)
    language = language_named(options.language, facts.case.country)
    wording = FormWording(facts, language, words=form_words(language.code))
    pictures, digests = {each.sha256: each for each in options.pictures}, options.digests or {}
    return Page(
        report,
        wording.language,
        _drawing(wording, report),
        {ref_of(wording, entry): entry.at.at for entry in facts.entries},
        _links(wording),
        {
            ref_of(wording, file): File(
                one_line(file.name) or "?",
                one_line(file.text),
                one_line(digests.get(file.sha256, file.sha256)),
                pictures.get(file.sha256),
            )
            for file in facts.attachments
        },
    )


def _links(wording: Wording) -> Mapping[str, Sequence[Link]]:
    """Where each entry leads: to its files, from a file to what it belongs to, from a contact to its promises and back."""
    facts, words = wording.facts, wording.language.page
    links: dict[str, list[Link]] = defaultdict(list)
    for entry in facts.entries:
        ref = ref_of(wording, entry)
        match entry:
            case Promise(made_in=int(number)) if isinstance(facts.promise(entry.number).made_in, Contact):
                contact = facts.entry(number)
                assert isinstance(contact, Contact)
                there, thing = ref_of(wording, contact), _thing(wording, facts.promise(entry.number))
                links[ref].append(Link(words.promised_in, there, wording.contact(contact)))
                links[there].append(Link(words.promised_here, ref, thing))
            case Attachment(attached_to=int(number)) if number in facts.positions:
                there = ref_of(wording, facts.entry(number))
                links[there].append(Link(words.evidence, ref, one_line(entry.name) or "?"))
                links[ref].append(Link(words.belongs_to, there, there))
    return links


def _drawing(wording: Wording, report: Report) -> Drawing | None:
    chart, language = chart_of(wording.facts), wording.language
    if chart is None:
        return None
    told = dict(_told_by(report))
    lanes = ((lane, tuple(_told_mark(wording, mark, told) for mark in chart.lane(lane))) for lane in Lane)
    return Drawing(
        chart,
        language.page.from_to.format(first=language.day(chart.axis.first), last=language.day(chart.axis.last)),
        tuple((lane, marks) for lane, marks in lanes if marks),
        tuple(_told_bar(wording, bar, report.lead) for bar in chart.bars),
        tuple(_told_silence(language, silence) for silence in chart.silences),
    )


def _told_by(report: Report) -> Iterator[tuple[str, tuple[str, str]]]:
    """By the name of each entry the name of the one whose point tells it, and the words of that."""

    def of(items: Sequence[Item]) -> Iterator[tuple[str, tuple[str, str]]]:
        for item in items:
            words = ", ".join(filter(None, (item.when, item.text)))
            for ref in (item.ref, *item.covers):
                yield ref, (ref, words)
            yield from of(item.items)

    for section in report.sections:
        yield from of(section.items)


def _told_mark(wording: Wording, mark: Mark, told: Mapping[str, tuple[str, str]]) -> ToldMark:
    ref, words = told[ref_of(wording, wording.facts.entry(mark.number))]
    return ToldMark(mark, ref, words)


def _told_bar(wording: Wording, bar: Bar, lead: Lead) -> ToldBar:
    facts, words = wording.facts.promise(bar.number), wording.language.page
    thing = ", ".join(filter(None, [_thing(wording, facts), one_line(facts.made_by)]))
    parts = [due_words(wording, facts) or words.no_day, case_file.standing(wording, facts, lead)]
    if bar.became is BarEnd.REPLACED:
        parts.append(words.again_on.format(day=wording.day_named(bar.end)))
    if bar.became is BarEnd.ANSWERED:
        parts.append(words.perhaps)
    return ToldBar(bar, ref_of(wording, facts.promise), thing, ", ".join(filter(None, parts)))


def _thing(wording: Wording, facts: PromiseFacts) -> str:
    """What was promised, in a word where its kind has one, else in its own."""
    kind = facts.promise.promised
    text = one_line(facts.promise.text) if kind is Promised.OTHER else ""
    return ellipsize(capitalised(text), LONGEST_THING) if text else capitalised(wording.kind_of(kind))


def _told_silence(language: Language, silence: Silence) -> ToldSilence:
    first, last = language.day(silence.first), language.day(silence.last)
    return ToldSilence(silence, language.in_number(language.page.silent_days, silence.days, first=first, last=last))
