"""What the person marked as what decides, in forms of which each tells less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.bare_parts import tells_no_more, without_aside
from casebook.exporters.facts.deciding.deciding_parts import (
    findings,
    finds_fault,
    lost_what_it_shows,
    parts_that_decide,
    says_only_what_is_fine,
)
from casebook.exporters.facts.deciding.deciding_told import without_notes
from casebook.exporters.facts.deciding.had_before import HadBefore
from casebook.exporters.facts.deciding.had_told import behind_what_was_done, had_before_told, of_yours
from casebook.exporters.facts.deciding.party_find import party_find_told
from casebook.exporters.facts.deciding.readings import figures_first, longest_first
from casebook.exporters.facts.deciding.telling import how_telling, telling
from casebook.exporters.facts.deciding.their_message import confirmed_by_message, without_sorry
from casebook.exporters.facts.evidence.fewer_words import with_fewer
from casebook.exporters.facts.evidence.own_find import is_on_paper, own_finds
from casebook.exporters.facts.evidence.papers_sent import sent_paper_says, sent_paper_shows
from casebook.exporters.facts.evidence.points_back import without_pointing_back
from casebook.exporters.facts.evidence.proof_words import figures, is_of_theirs, paper_says
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.evidence.works_again import says_it_works, without_that_it_works
from casebook.exporters.facts.noted.dated import dated, saw_in, somebody_saw
from casebook.exporters.facts.said.by_name import with_their_name
from casebook.exporters.facts.said.their_words import behind_looking, behind_seeing, names_itself
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.facts.said.whose_words import said_in
from casebook.exporters.facts.said.without_me import without_me
from casebook.exporters.words.statements import beginnings, may_turn, statements_of
from casebook.exporters.words.typed import inside_a_sentence, join_heading, lines_of, one_line, without_stop
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_LEAST_MARKED = 25
"""The beginning of what was marked tells nothing if it is shorter. Our own choice."""


def marked(wording: Wording) -> list[str]:
    """`Bo said on 3 Nov: it was never scanned`, then without the day, without the name of who said so for another party, and less
    of it, as long as that still shows it; none where nothing was marked. What was marked last is told."""
    entry = marked_entry(wording)
    whole = (entry.text or "") if isinstance(entry, Contact | Event) else ""
    forms, colon = _forms(wording, entry), wording.language.colon
    return [each for each in forms if not tells_no_more(each.partition(colon)[2] or each, whole)]


def _forms(wording: Wording, entry: Entry | None) -> list[str]:
    """The same, also where what is left does not show it."""
    if isinstance(entry, Contact | Event) and (more := _said_later(wording, entry)):
        return more
    if isinstance(entry, Event):
        return _noted(wording, entry)
    said = _first_said(wording, entry) if isinstance(entry, Contact) else ""
    if not isinstance(entry, Contact) or not said:
        return []
    if sent := _sent(wording, entry, said):
        return sent
    parts = list(dict.fromkeys(part for each in (said, behind_looking(said)) for part in _parts_of(wording, each)))
    if confirmed := confirmed_by_message(wording, entry, parts):
        return confirmed
    who = one_line(entry.who)
    parts += [less for each in parts if who and (less := behind_seeing(each)) not in parts]
    named = (_behind(wording, entry, each) for each in filter(None, (without_me(entry, part) for part in parts)))
    by_party = (told for each in parts for told in told_by_party(wording, entry, each))
    others = [each for each in parts if not is_of_theirs(each)]
    papers = [*_on_paper(wording, others), *with_fewer([*filter(is_on_paper, others)])]
    found = party_find_told(wording, entry)[0] if entry.party else own_finds(wording, entry)
    forms = without_notes(dict.fromkeys((*with_fewer((*named, *by_party, *found)), *papers)))
    if any(map(finds_fault, forms)):
        forms = [each for each in forms if not says_only_what_is_fine(each)]
    colon, name = wording.language.colon, one_line(entry.party) or who
    return [_said_then(wording, entry, said), *longest_first(figures_first(name, forms, colon), colon)]


def _behind(wording: Wording, entry: Contact, said: str) -> str:
    """It behind the name of whoever said so, which it may begin with itself: *Airvia writes to me that the frame was fine*."""
    who = one_line(entry.who)
    if names_itself(wording, entry, said):
        return said.rstrip(".")
    headed = join_heading([who], inside_a_sentence(said), wording.language.colon).rstrip(".")
    return with_their_name(wording, who, said) or headed


def _said_later(wording: Wording, entry: Contact | Event) -> list[str]:
    """What a later sentence of it says that can be looked at, where the first says nothing of that: *They own the machine. It was
    300 euro over.*"""
    said = telling(wording, entry)[1]
    first = _first_said(wording, entry)
    is_later = said not in first and how_telling(wording, said) > 1 + how_telling(wording, first)
    if not is_later:
        return []
    forms = had_before_told(wording, HadBefore(entry, said))
    return sorted(forms, key=lambda each: len(figures(said) - figures(each)))


def _first_said(wording: Wording, entry: Contact | Event) -> str:
    """The first statement, without a mark and without a sentence that only says where that is written, that it works again, or of
    a contact that the person got in touch: in the mouth of whoever answered that would be untrue."""
    told, got_through = statements_of(entry.text), wording.language.log.got_through
    is_reached = (isinstance(entry, Contact) and got_through.fullmatch(each.rstrip(" .")) is not None for each in told)
    tells = (each for each, reached in zip(told, is_reached, strict=True) if not (says_it_works(each) or reached))
    return without_sorry(without_pointing_back(without_that_it_works(next(tells, "".join(told[:1]))))).rstrip(".")


def _sent(wording: Wording, entry: Contact, said: str) -> list[str]:
    """What a paper says that they sent to the company: that it was sent says nothing of who is right."""
    whole = () if entry.party else (said, *map(without_stop, sentences(said)[:1]))
    colon, quoted = wording.language.colon, wording.language.quoted
    sent = dict.fromkeys(told for each in whole for told in sent_paper_says(each, colon))
    sent |= dict.fromkeys(told for each in whole[1:] for told in sent_paper_shows(each, "", colon, quoted))
    return sorted(sent, key=len, reverse=True)


def marked_entry(wording: Wording) -> Entry | None:
    """What the person marked last as what decides; None where they marked nothing."""
    return next((each for each in reversed(wording.facts.entries) if _is_marked(each)), None)


def _said_then(wording: Wording, entry: Contact, said: str) -> str:
    """The same with its day: *On 27 Oct Kwame found the trays*, where that is what it says, else as what was said."""
    on_day = wording.language.on_day.format(day=wording.day(entry.at))
    saw = saw_in(wording, said) if with_their_name(wording, one_line(entry.who), said) else ""
    return somebody_saw(wording, one_line(entry.who), saw, on_day) if saw else said_in(wording, entry, said)


def _on_paper(wording: Wording, parts: Iterable[str]) -> Iterator[str]:
    """What a paper says, which needs nobody's name."""
    return (each for part in parts for each in paper_says(part, wording.language.colon))


def _parts_of(wording: Wording, said: str) -> list[str]:
    """All of it, and what is as true alone and has most of the words that show who is right."""
    first, *others = sentences(said)
    alone = [] if any(map(may_turn, others)) else [without_stop(first)]
    begun = [
        one
        for each in (said, *alone)
        for one in beginnings(each, _LEAST_MARKED)
        if 2 * shows(wording, one) >= shows(wording, said)
    ]
    begun = [each for each in begun if not lost_what_it_shows(wording, each, said)]
    found = (one for each in begun for one in findings(wording, each))
    return list(dict.fromkeys((said, *alone, *parts_that_decide(wording, said), *reversed(begun), *found)))


def _noted(wording: Wording, event: Event) -> list[str]:
    """The event with its day; of a note that is a sentence, that with it, or alone, and less of it: it is their own."""
    said = _first_said(wording, event)
    beside = ", ".join(filter(None, [wording.sum_of(event), said]))
    headed = join_heading(wording.event_heads(event), beside, wording.language.colon).rstrip(".")
    if event.event is not EventKind.NOTE or not said:
        return [headed, *_on_paper(wording, (each.rstrip(".") for each in sentences(lines_of(event.text))))]
    parts = [*_parts_of(wording, said), *without_aside(said)]
    papers = [*_on_paper(wording, parts)]
    shorter = dict.fromkeys((*parts, *papers) if papers else with_fewer((*parts, *own_finds(wording, event))))
    shorter |= dict.fromkeys(behind_what_was_done(wording, said))
    forms = [dated(wording, event.at, said) or headed, *sorted(shorter, key=len, reverse=True)]
    return [of_yours(wording, each) for each in forms]


def _is_marked(entry: Entry) -> bool:
    return isinstance(entry, Contact | Event) and entry.key and (isinstance(entry, Event) or bool(one_line(entry.text)))
