"""What shows who is right, told of one entry: with its day and whose it is, then in fewer words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.deciding_parts import behind_coming, parts_that_decide, says_something
from casebook.exporters.facts.evidence.evidence import NONE_CAME
from casebook.exporters.facts.evidence.own_proof import own_claim
from casebook.exporters.facts.evidence.proof_words import without_reader
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.noted.dated import saw_in, somebody_saw
from casebook.exporters.facts.promises.withdrawn_there import with_what_came_of_it
from casebook.exporters.facts.said.of_the_reader import dated_to_the_reader
from casebook.exporters.facts.said.reached import behind_who_was_reached
from casebook.exporters.facts.said.reported import tells_words_of_others
from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.facts.said.their_words import behind_looking, names_of_agent, their_words
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.facts.said.whose_words import begun_by, said_in
from casebook.exporters.words.quoted_words import is_quotation
from casebook.exporters.words.typed import beside_day, inside_a_sentence, join_heading, one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import EventKind
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from casebook.exporters.wording import Wording


def entry_told(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    """Its forms, those that are sentences first; what was withdrawn since with that."""
    return with_what_came_of_it(wording, entry, _forms_of(wording, entry, said))


def _forms_of(wording: Wording, entry: Contact | Event, said: str) -> list[str]:
    if isinstance(entry, Contact) and any(spoken_by_another(entry, said)):
        return [said_in(wording, entry, said)]
    found = said if isinstance(entry, Event) or entry.party else behind_looking(behind_who_was_reached(entry, said))
    whole = found if shows(wording, found) else said
    names = names_of_agent(one_line(entry.agent)) if isinstance(entry, Contact) else []
    said = whole if any(map(whole.startswith, names)) else behind_coming(whole)
    parts = dict.fromkeys((said, *parts_that_decide(wording, said)))
    forms = [_sentence_of(wording, entry, said, part.rstrip(".")) for part in parts]
    noted = [part for part, (_, is_whole) in zip(parts, forms, strict=True) if not is_whole and says_something(part)]
    bare = [text for text, is_whole in forms if not is_whole] if noted or isinstance(entry, Event) else []
    by_party = (told for part in parts for told in told_by_party(wording, entry, part.rstrip(".")))
    if claims := [] if _is_by_others(entry) else [*filter(None, map(own_claim, parts))]:
        return claims
    told = dict.fromkeys([*(text for text, is_whole in forms if is_whole), *_seen(wording, entry, said, parts)])
    return [*told, *by_party, *bare, *without_reader(wording, entry, parts), *_undated(wording, entry, parts)]


def _undated(wording: Wording, entry: Contact | Event, parts: Iterable[str]) -> Iterator[str]:
    """What the person noted themselves without the day, unless that nobody or nothing came, which tells nothing without it."""
    words = wording.language
    if not isinstance(entry, Event) or entry.event is not EventKind.NOTE:
        return
    for part in (each.rstrip(".") for each in parts):
        is_of_a_day = RELATIVE.search(part) or words.lead.nothing_yet.search(part) or NONE_CAME.search(part)
        if shows(wording, part) and says_something(part) and not (is_of_a_day or words.log.leans.match(part)):
            yield part


def _seen(wording: Wording, entry: Contact | Event, said: str, parts: Iterable[str]) -> Iterator[str]:
    """What whoever is named, or is meant by the word that it begins with, saw or confirmed, without the day."""
    begun = wording.language.lead.goes_on.match(said)
    if (
        isinstance(entry, Event)
        or entry.party
        or tells_words_of_others(wording, entry, said[begun.end() if begun else 0 :])
    ):
        return iter(())
    return filter(None, (_held_by(wording, entry, part.rstrip("."), is_dated=False) for part in parts))


def _is_by_others(entry: Contact | Event) -> bool:
    """Whether what was written down there may be the words of anybody but the person."""
    return isinstance(entry, Contact) and bool(entry.party or entry.incoming)


def is_mere_note(told: str) -> bool:
    """Whether evidence is told as a note behind its day, and in no sentence: *20 Apr: the wrong seal*."""
    return told[:1].isdigit()


def without_notes(forms: Iterable[str]) -> list[str]:
    """The forms that are sentences."""
    return [each for each in forms if not is_mere_note(each)]


def _sentence_of(wording: Wording, entry: Contact | Event, said: str, part: str) -> tuple[str, bool]:
    """This part of what was `said` there, with the day, without a mark, and whether it is a sentence: what happened, or what
    somebody said where they say so or another party is meant. What nobody is said to have said may be what they were told."""
    day, lead, colon = wording.day(wording.happened_at(entry)), wording.language.lead, wording.language.colon
    if isinstance(entry, Event):
        if not part and (alone := wording.language.log.event_alone.get(entry.event)):
            return alone.format(day=day), True
        is_missed = entry.event is EventKind.MISSED and shows(wording, said)
        sentence = dated_to_the_reader(wording, entry, part) if is_missed or entry.event is not EventKind.MISSED else ""
        timed = wording.event_heads(entry)
        heads = timed if len(timed) < 2 else [wording.day(entry.at), wording.event(entry)]
        return sentence or join_heading([day] if is_missed else heads, part, colon).rstrip("."), bool(sentence)
    if is_quotation(entry.text):
        return said_in(wording, entry, part), True
    name, behind, rest = part.partition(": ")
    if (
        behind
        and not entry.agent
        and name in map(one_line, (who for each in wording.facts.contacts for who in each.names))
    ):
        return wording.language.said_on.format(who=name, day=day, more="", text=rest), True  # *Gaz: it never arrived*
    is_told_by_name = bool(one_line(entry.agent)) and their_words(wording, said) != said
    is_theirs = entry.party or is_told_by_name or tells_words_of_others(wording, entry, said)
    sentence = "" if is_theirs and lead.goes_on.match(part) else dated_to_the_reader(wording, entry, part)
    if not sentence and said.startswith(part) and (did := _held_by(wording, entry, part)):
        return did, True
    if not sentence and is_theirs:
        said_so, name = lead.ends_with_who.search(part), one_line(entry.agent)
        if said_so is None:
            sentence = said_in(wording, entry, inside_a_sentence(part))
        elif name:
            sentence = lead.somebody_said_on.format(said=part[: said_so.start()].rstrip(" ,"), who=name, day=day)
    who = [one_line(entry.who) or wording.company] if is_theirs else []
    return sentence or join_heading([day, *who], part, colon).rstrip("."), bool(sentence)


def _held_by(wording: Wording, contact: Contact, part: str, *, is_dated: bool = True) -> str:
    """Who does or sees what the part tells, as one sentence with the day, or without: of one that has no subject, or begins with
    who it was or a word for them. Without the day only what they saw."""
    log, lead = wording.language.log, wording.language.lead
    name, day = one_line(contact.agent), wording.day(contact.at)
    holds = part[:1].lower() + part[1:] if log.holds.match(part) else ""
    did = begun_by(wording, contact, part) or holds
    theirs = did or (part if lead.goes_on.match(part) else "")
    if name and (saw := saw_in(wording, theirs)):
        return somebody_saw(wording, name, saw, wording.language.on_day.format(day=day) if is_dated else "")
    told = log.did.format(who=name, text=did) if name and did else ""
    return beside_day(told, day, wording.language.colon) if told and is_dated else ""
