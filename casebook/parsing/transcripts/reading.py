"""A transcript read: bytes or text in, findings out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.broken_lines import with_sentences_over_turns, with_whole_messages
from casebook.parsing.transcripts.channels_told import channel_of, with_channel_above
from casebook.parsing.transcripts.chats.archives import chat_in_archive
from casebook.parsing.transcripts.chats.chat import chat_of
from casebook.parsing.transcripts.chats.exported_rows import exported_rows
from casebook.parsing.transcripts.chats.heads import is_me
from casebook.parsing.transcripts.chats.marked_sides import chat_by_marks, indented_in
from casebook.parsing.transcripts.chats.phone_backups import is_phone_backup, phone_backup_of
from casebook.parsing.transcripts.chats.timed_blocks import chat_in_timed_blocks
from casebook.parsing.transcripts.chats.unnamed import unnamed_chat
from casebook.parsing.transcripts.chats.unnamed_company import company_alone, with_unnamed_company
from casebook.parsing.transcripts.decoding import decoded, lines_of, page_lines, plain
from casebook.parsing.transcripts.findings import Finding, Findings, What
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.mails.answers_between import with_answers_between
from casebook.parsing.transcripts.mails.chats_mailed import chat_in_mail
from casebook.parsing.transcripts.mails.mails import is_mail, mails_of
from casebook.parsing.transcripts.mails.pasted_letters import pasted_letter
from casebook.parsing.transcripts.notes.call import told_of
from casebook.parsing.transcripts.notes.numbers import bare_numbers
from casebook.parsing.transcripts.notes.quoted_answers import quotes_answers
from casebook.parsing.transcripts.notes.short_days import with_years_noted
from casebook.parsing.transcripts.notes.timed import headed_notes, timed_notes
from casebook.parsing.transcripts.numbers.numbers import numbers_in
from casebook.parsing.transcripts.outcomes import outcome_of
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.promised.promised import Promises
from casebook.parsing.transcripts.promised.sums_said import sums_in_talk
from casebook.parsing.transcripts.recordings.subtitles import is_subtitles, recording_of, speech_of, subtitles_of
from casebook.parsing.transcripts.recordings.voicemails import voicemail_of
from casebook.parsing.transcripts.times.minutes_counted import with_hours_counted
from casebook.parsing.transcripts.times.times import days_begin, times_of
from casebook.parsing.transcripts.times.times_found import as_last_past, moment_made, order_begun_on, times_found
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk, Turn
from casebook.records.values import Moment

if TYPE_CHECKING:
    from casebook.records.kinds import Case


class KnownSpeakers(NamedTuple):
    """What the book knows of those who speak: the person's name, the case's company, the language they speak, and the country
    whose holidays are no business days."""

    customer: str | None = None
    company: str | None = None
    language: str | None = None
    country: str | None = None

    @classmethod
    def in_case(cls, customer: str | None, case: Case | None) -> KnownSpeakers:
        """The person by their name, and what a case tells of the others; of no case nothing."""
        return cls(customer, case.company or None, case.language, case.country) if case else cls(customer)


def read_transcript(data: bytes, known: KnownSpeakers, clock: Clock, at: Moment | None = None) -> Findings:
    """All that is found in these bytes; `at` is when it took place, where that is known otherwise."""
    return findings_of(talk_of(data, known, clock), known, clock, at)


def talk_of(data: bytes, known: KnownSpeakers, clock: Clock) -> Talk:
    """The transcript taken apart, whatever form it has."""
    data = chat_in_archive(data)
    names = _names(known)
    if (page := page_lines(data)) is not None:
        lines = [Line(number, text) for number, (_, text) in enumerate(page, 1)]
        return replace(_talk_in(lines, names, known), places=tuple(number for number, _ in page))
    if is_mail(data):
        return mailed_chat(data, known) or mails_of(data, known.customer, known.company)
    text = decoded(data)
    if is_phone_backup(text):
        return phone_backup_of(text, clock.now.tzinfo, known.company)
    written = with_years_noted(with_hours_counted(lines_of(text)), clock)
    lines = [Line(number, line) for number, line in enumerate(written, 1)]
    return with_channel_above(_talk_in(lines, names, known, indented_in(text)), lines)


def mailed_chat(data: bytes, known: KnownSpeakers) -> Talk | None:
    """The chat that a program sent as a mail when it was over; None where the mail is words of somebody's own."""
    chat = chat_in_mail(data, _names(known))
    return without_unnamed(chat, known) if chat else None


def _names(known: KnownSpeakers) -> KnownNames:
    person = (known.customer, *(known.customer or "").split()[:1])
    return KnownNames(*(frozenset(plain(name) for name in each if name) for each in (person, (known.company,))))


def _talk_in(
    lines: Sequence[Line], names: KnownNames, known: KnownSpeakers, indented: frozenset[int] = frozenset()
) -> Talk:
    """The transcript in lines of text; `indented` are the numbers of those that begin further right than others."""
    if is_subtitles(lines):
        return subtitles_of(lines, names)
    if (exported := exported_rows(lines)) is not None:
        return exported
    if (message := voicemail_of(lines)) is not None:
        return message
    if (timed := chat_in_timed_blocks(lines)) is not None:
        return timed
    talk = with_unnamed_company(with_whole_messages(chat_of(lines, names)), names.person)
    few = len(talk.turns) < _FEWEST_TURNS or not any(turn.speaker for turn in talk.turns[1:]) or _is_quoted(talk)
    if few and (chat := chat_by_marks(lines, indented) or unnamed_chat(lines, names, marked=True)) is not None:
        return chat
    is_loose = few or _is_told(talk)
    if (is_loose or _has_no_times(talk)) and (letter := pasted_letter(lines, names, firm=not is_loose)) is not None:
        return letter
    if few and (noted := timed_notes(lines, names.all) or headed_notes(talk, lines, names.all)) is not None:
        return noted
    if _is_told(talk):
        return (
            recording_of(lines)
            or speech_of(lines)
            or (told_of(lines, names.all) if quotes_answers(lines) else None)
            or unnamed_chat(lines, names, marked=False)
            or told_of(lines, names.all)
            or (company_alone(lines) if not talk.turns else None)
            or without_unnamed(talk, known)
        )
    return without_unnamed(talk, known)


def _is_quoted(talk: Talk) -> bool:
    """Whether a name on a line of its own is quoted, as the one beneath an answered mail is: `> Rupert Ansell`."""
    return any(turn.head is not None and turn.head.text.startswith(">") for turn in talk.turns)


def _is_told(talk: Talk) -> bool:
    """Whether so little of it is speech that it may be told of: a label and a colon look like a head."""
    spoken = sum(len(turn.said) for turn in talk.turns)
    return (
        not talk.turns
        or _is_only_named(talk)
        or (
            not _is_answered(talk)
            and talk.layout is Layout.HEADS
            and spoken <= _FEW
            and not any(turn.stamp for turn in talk.turns[_is_heading(talk) :])
        )
    )


def _is_only_named(talk: Talk) -> bool:
    """Whether the only name stands alone above lines that each say something else, as that of who noted them does."""
    return talk.layout is Layout.NAMES and _is_heading(talk) and talk.turns[0].stamp is None


def _is_heading(talk: Talk) -> bool:
    """Whether the only head stands above a few lines, as what a note is about does: `Orme - 5/11, 9h40 - virement bloqué`."""
    return len(talk.turns) == 1 and len(talk.turns[0].loose) >= _FEW


def _is_answered(talk: Talk) -> bool:
    """Whether the person is named as who speaks first of two, and all else stands below: `You: hi`, `Sam: …`."""
    first, *others = talk.turns
    is_all = first.head is not None and not any(line.number < first.head.number for line, _ in talk.notices)
    return is_all and is_me(first.speaker or "") and any(not is_me(turn.speaker or "") for turn in others)


def _has_no_times(talk: Talk) -> bool:
    """Whether names stand on lines of their own and no time of day does, as the names of two stand in a letter."""
    return (
        talk.layout is Layout.NAMES
        and not talk.is_forum
        and not any(turn.stamp and turn.stamp.is_timed for turn in talk.turns)
    )


_FEWEST_TURNS = 2
"""Where fewer turns have a name, that of the company may stand above a chat whose messages have none. Our own choice."""

_FEW = 2
"""So many lines with a colon may stand in a text that tells. Our own choice."""


def without_unnamed(talk: Talk, known: KnownSpeakers) -> Talk:
    """The same where no turn is the person's: lines without a head, in a chat whose messages have one, are then theirs."""
    if talk.layout is not Layout.HEADS or not any(turn.loose for turn in talk.turns):
        return talk
    if People(talk, known.customer, known.company).has_named_customer:
        return talk
    turns: list[Turn] = []
    for turn in talk.turns:
        turns.append(Turn(turn.speaker, turn.said, turn.stamp, (), turn.head))
        if turn.loose:
            turns.append(Turn(None, turn.loose))
    return replace(talk, turns=tuple(turns))


def findings_of(talk: Talk, known: KnownSpeakers, clock: Clock, at: Moment | None = None) -> Findings:
    """What is found in a transcript that was taken apart. Days in promises are counted as where the case is."""
    clock, talk = replace(clock, country=known.country or clock.country), with_answers_between(talk)
    if at is not None:
        clock = replace(clock, date_order=order_begun_on(at.day, talk, clock) or clock.date_order)
    people = People(talk, known.customer, known.company)
    taken = times_of(talk, clock)
    taken = taken if talk.layout is Layout.TOLD else as_last_past(taken, clock)
    made = at or moment_made(taken, clock)
    language = _language(talk, people, known.language)
    whole = with_sentences_over_turns(talk, language)
    read = partial(Promises, whole, people, language)
    promises, numbers = read(made, clock), numbers_in(talk, people)
    found = [
        *_agents(people, days_begin(talk, clock)),
        *numbers,
        *bare_numbers(talk, numbers),
        *channel_of(talk),
        *times_found(talk, taken, clock),
        *promises.findings(),
        *promises.offers(),
        *sums_in_talk(whole, people, language, promises),
    ]
    ended = outcome_of(talk, people, language, found)
    if taken and taken.dated and not taken.sure and clock.date_order is None:
        found = _alike_in_either_order(found, talk, read, made, at, clock)
    found = [one._replace(sure=one.sure and (people.are_sure or one.what not in _BY_SOMEBODY)) for one in found + ended]
    return Findings(
        language,
        tuple(_in_file(one, talk.places) for one in found),
        taken.start if taken and taken.timed else None,
        bool(taken and taken.dated),
        talk.layout is Layout.TOLD,
        talk.layout is Layout.MAIL and _is_all_theirs(talk, people),
    )


_BY_SOMEBODY = frozenset((What.AGENT, What.TRANSFER, What.PROMISE, What.REFUSAL, What.OFFER, What.OUTCOME))
"""What is likely at most where nobody can say who of those that speak is the person."""


def _alike_in_either_order(
    found: Sequence[Finding],
    talk: Talk,
    read: Callable[[Moment, Clock], Promises],
    made: Moment,
    at: Moment | None,
    clock: Clock,
) -> list[Finding]:
    """The same, a promise being sure only where day and month in either order give it the same day: nobody knows which it is.
    `made` is when it took place in the order that was taken."""
    alike = [one for one in found if one.what is What.PROMISE and one.sure]
    for order in ("dmy", "mdy") if alike else ():
        other = replace(clock, date_order=order)
        when = at or moment_made(as_last_past(times_of(talk, other), other), other)
        if at is not None or when != made:  # else it was read so already
            due = {(one.line, one.value, one.due) for one in read(when, other).findings()}
            alike = [one for one in alike if (one.line, one.value, one.due) in due]
    return [one._replace(sure=one in alike) if one.what is What.PROMISE else one for one in found]


def _is_all_theirs(talk: Talk, people: People) -> bool:
    """Whether all that is said in it, beside what is quoted, is the company's."""
    own = [one.side for turn, one in zip(talk.turns, people.of_turn, strict=True) if not turn.quoted]
    return bool(own) and all(side is Side.COMPANY for side in own)


def _in_file(one: Finding, places: Sequence[int]) -> Finding:
    """A finding with the line of the file that its own stands in."""
    return one._replace(line=one.line._replace(number=places[one.line.number - 1])) if places else one


def _language(talk: Talk, people: People, expected: str | None) -> str:
    """The language of the company where it says enough to tell, else of whoever speaks; where neither does, the expected one."""
    theirs = [turn.text for turn, one in zip(talk.turns, people.of_turn, strict=True) if one.side is Side.COMPANY]
    said = "\n".join(theirs)
    return language_of(plain(said if len(said) >= _ENOUGH else "\n".join(turn.text for turn in talk.turns)), expected)


_ENOUGH = 80
"""Fewer characters tell no language by their everyday words. Our own choice."""


def _agents(people: People, begun: Sequence[int]) -> list[Finding]:
    """Who was met, and who passed the person on to whom: nobody to one of another day, which begins in the lines `begun`."""
    found = [Finding(What.AGENT, one.name, one.line, one.sure, role=one.role) for one in people.agents]
    for before, after in pairwise(people.agents):
        if not any(before.line.number < number <= after.line.number for number in begun):
            found.append(Finding(What.TRANSFER, f"{before.name} → {after.name}", after.line))
    return found
