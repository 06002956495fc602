"""What went wrong in the person's own words, where they wrote no problem: what they told of it in one of the first contacts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile, islice, takewhile
from typing import TYPE_CHECKING

from casebook.domain.notes.own_story import FIRST_ONES, is_own_story, is_what_they_write
from casebook.exporters.facts.noted.nothing_came import says_only_nothing
from casebook.exporters.facts.noted.own_days import with_its_days
from casebook.exporters.facts.noted.what_i_got import begins_with_what_i_got
from casebook.exporters.facts.problem.before_said import LEAST_CLAUSE, before_the_name, bought_before_said
from casebook.exporters.facts.problem.lead_parts import names_a_day
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.facts.said.reported import BUT_I, reports
from casebook.exporters.facts.to_come.said_at_length import due_of, reads_like_a_promise
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.quoted_words import is_quotation
from casebook.exporters.words.statements import answer_in, joined, may_turn, statements_of
from casebook.exporters.words.typed import capitalised, one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Channel, EventKind, Outcome
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def own_account(wording: Wording) -> list[str]:
    """What the person told of what happened in the first contact in which they did: the sentences with which it begins, that
    report nobody's words; of what came in from the company what it was, with the day. Of a later contact only what says what
    went wrong."""
    return next(iter(_accounts(wording)), (None, []))[1]


def is_of_own_account(wording: Wording, contact: Contact, statement: str) -> bool:
    """Whether the person tells there what had happened to them."""
    if contact.party or contact.number not in {each.number for each in _told_first(wording)}:
        return False  # of a long case most contacts are seen at once to tell nothing of it
    told_in, told = next(iter(_accounts(wording)), (None, []))
    return told_in is not None and told_in.number == contact.number and statement in told


def _accounts(wording: Wording) -> Iterator[tuple[Contact | None, list[str]]]:
    """The contacts in which it is told, with what is; without a contact what was noted before the first."""
    if noted := _noted_first(wording):
        yield None, noted
    for place, contact in enumerate(_told_first(wording)):
        told = list(_received_in(wording, contact)) or list(_told_in(wording, contact))
        if told and (not place or _says_what_went_wrong(wording, told)) and not _only_waits(wording, contact, told):
            yield contact, told


def _noted_first(wording: Wording) -> list[str]:
    """What the person noted of what went wrong before they spoke to anybody, where they wrote no problem."""
    texts = (each for each in wording.facts.entries if isinstance(each, Contact | Event) and one_line(each.text))
    first = next(texts, None)
    if not isinstance(first, Event) or first.event is not EventKind.NOTE or one_line(wording.facts.case.problem):
        return []
    told = [with_its_days(wording, first, each) for each in _until_reported(wording, statements_of(first.text))]
    tells = _says_what_went_wrong(wording, told) or any(sum_in(each) or names_a_day(wording, each) for each in told)
    return told if tells else []


_FEW = 6
"""A sentence of more words tells more than that nothing came. Our own choice."""


def _only_waits(wording: Wording, contact: Contact, told: list[str]) -> bool:
    """Whether it is only that nothing came yet, of something that was told before: without that, and its day, it says nothing."""
    lead, log = wording.language.lead, wording.language.log
    is_all = len(told) == 1 and len(told[0].split()) <= _FEW
    is_nothing = is_all and (says_only_nothing(told[0]) or lead.nothing_yet.search(told[0]))
    if not is_all or not (is_nothing or log.nothing_heard.search(told[0])):
        return False
    before = takewhile(lambda each: each.number != contact.number, wording.facts.entries)
    return any(isinstance(each, Contact | Event) and one_line(each.text) for each in before)


def _told_first(wording: Wording) -> list[Contact]:
    """The first contacts in which anything was told or came in, where a problem was written one alone; none with others before
    the company has been spoken to."""
    has_reached, contacts = wording.facts.has_reached, wording.facts.contacts
    told = (each for each in contacts if each.text and (each.incoming or has_reached(each)))
    first = next(told, None)
    if first is None or first.party or (is_quotation(first.text) and not first.incoming):
        return []  # what is nothing but a quotation is no account of the person's
    most = 1 if one_line(wording.facts.case.problem) else FIRST_ONES
    return [first, *islice((each for each in told if not each.party), most - 1)]


def _received_in(wording: Wording, contact: Contact) -> Iterator[str]:
    """What came in, as the person notes it, and what they say of it: *On 2 Apr I received a bill for 95.20. I cancelled in
    January.*"""
    log, (first, *others) = wording.language.log, statements_of(contact.text) or [""]
    if not contact.incoming or contact.channel is Channel.PHONE:
        return
    noted = capitalised(first) if wording.language.code == "de" else first[:1].lower() + first[1:]
    for pattern, form in log.received:
        if found := pattern.fullmatch(noted.rstrip(".")):
            what = found.expand(form)
            yield capitalised(log.received_on.format(day=wording.day(contact.at), what=what))
            yield from _until_reported(wording, others)
            return


def _until_reported(wording: Wording, statements: list[str]) -> Iterator[str]:
    """The sentences up to what somebody said, with the clauses before that."""
    lead = wording.language.lead
    for statement in statements:
        if lead.hearsay.search(statement) is None:
            yield statement
            continue
        clauses = re.split(rf", | (?=(?:{AND}) \w+)", statement)
        place = next(at for at, each in enumerate([*clauses, statement]) if lead.hearsay.search(each))
        said = statement[: statement.find(clauses[place])].rstrip(" ,") if 0 < place < len(clauses) else ""
        is_way = wording.language.log.got_through.fullmatch(said) is not None
        if len(said) >= LEAST_CLAUSE and not (is_way or may_turn(statement[len(said) :])):
            yield said
        return


def _but_got_through(wording: Wording, before: str) -> str:
    """What stands before a name without that the person rang them, at its end."""
    *told, last = sentences(before) or [""]
    return " ".join(told) if told and wording.language.log.got_through.fullmatch(last.rstrip(" .,")) else before


def _told_in(wording: Wording, contact: Contact) -> Iterator[str]:
    """The sentences with which it begins, the first of which is about the person and theirs, that report nobody's words."""
    lead, who = wording.language.lead, one_line(contact.agent).casefold()
    if is_own_story(contact):
        yield from _story_in(wording, contact)
        return
    if contact.incoming and not lead.own_things.match(contact.text or ""):
        return
    is_alone = _speaks_alone(wording, contact)
    for place, statement in enumerate(_statements(wording, contact)):
        begun, *others = sentences(statement)
        if not place and _comes(wording, contact, begun) and reads_like_a_promise(wording, contact, begun):
            return  # it is what they were told
        before = _but_got_through(wording, before_the_name(statement, who))
        if before and (place or lead.own_account.match(before) or _tells_of_own(wording, before)):
            yield with_its_days(wording, contact, before)
            continue
        is_mine = is_alone or begins_with_what_i_got(contact, begun)
        is_own = bool(place) or is_mine or lead.own_account.match(statement) or _tells_of_own(wording, begun)
        is_own = is_own or _happened_to_mine(wording, contact, begun)
        reported = lead.hearsay if place else lead.said_by_them
        is_theirs_since = bool(others) and reports(contact, others[0], lead.hearsay)
        of_own = begun if is_theirs_since else statement
        is_of_before = (  # they were told so then
            _was_told_then(wording, contact, of_own) if place else is_own and names_a_day(wording, of_own)
        )
        is_reported = reports(contact, of_own, reported) and not is_of_before
        if not is_own or is_reported or (who and is_told(who, of_own.casefold())):
            if not place and (bought := bought_before_said(wording, contact, statement)):
                yield with_its_days(wording, contact, bought)
            return
        yield with_its_days(wording, contact, of_own)
        if is_theirs_since:
            return


def _story_in(wording: Wording, contact: Contact) -> Iterator[str]:
    """What the person tells of themselves in what they noted of a message, up to what they were written, which stands with the
    last of it: that came of it."""
    told = [each for statement in statements_of(contact.text) for each in sentences(statement)]
    theirs = next((place for place, each in enumerate(told) if is_what_they_write(each)), len(told))
    yield from (with_its_days(wording, contact, each) for each in told[: theirs - 1])
    yield joined(told[theirs - 1 : theirs + 1])


def _happened_to_mine(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it tells, in a contact in which nobody is named, what happened on a day to what is the person's, and nothing that
    is to come: *bank blocked my card on 2 may*."""
    if one_line(contact.who) or not _OWN.search(sentence) or not names_a_day(wording, sentence):
        return False
    return not (
        _BY.search(sentence) or _comes(wording, contact, sentence) or reads_like_a_promise(wording, contact, sentence)
    )


_BY = QuickPattern(r"\b(?:by|before|within|inside|bis|binnen|uiterlijk|avant|d['’]ici|sous|antes|dentro)\b")


def _comes(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether it is told for a day to come."""
    due = due_of(wording, contact, sentence)
    return due is not None and due.last.day > contact.at.day


def _was_told_then(wording: Wording, contact: Contact, sentence: str) -> bool:
    """Whether somebody said so on a day that stands before that, of which the person tells to nobody who is named, or the person
    says there themselves what is so: *on 4 July they said it was scanned*, *they say I never did and I did on 3 Feb*."""
    said = wording.language.lead.hearsay.search(sentence)
    if said is None or one_line(contact.who) or reads_like_a_promise(wording, contact, sentence):
        return False
    answered = answer_in(sentence) or BUT_I.search(sentence[said.end() :])
    return bool(answered) or names_a_day(wording, sentence[: said.start()])


def _speaks_alone(wording: Wording, contact: Contact) -> bool:
    """Whether nobody is named who could have said the first sentence, and it says what went wrong, what is the person's, or
    came to them."""
    log, lead = wording.language.log, wording.language.lead
    parts = _sentences(wording, contact)
    first = next(iter(parts), "")
    is_answer = (
        refuses(contact) or log.told_to_do.match(first) or log.own_doing.match(first) or log.got_through.match(first)
    )
    had_no_answer = contact.outcome is Outcome.NO_ANSWER  # of a bot, whose answer that was
    is_theirs = bool(contact.who) and not (_named_later(wording, contact) or _CAME_SO.match(first))
    if is_theirs or contact.incoming or had_no_answer or is_answer or reports(contact, first, lead.hearsay):
        return False
    if reads_like_a_promise(wording, contact, first):
        return False
    begun = list(takewhile(lambda each: not reports(contact, each, lead.hearsay), parts))
    is_told = any(words.search(each) for each in begun for words in (lead.complains, _OWN, _GOT))
    return is_told or (
        _named_later(wording, contact) and any(sum_in(each) or names_a_day(wording, each) for each in begun)
    )


def _statements(wording: Wording, contact: Contact) -> list[str]:
    """What was typed of it, without how the person got through at its beginning: *rang them.*, *chat:*."""
    got_through = wording.language.log.got_through
    told = list(dropwhile(lambda each: got_through.fullmatch(each.rstrip(" .")), statements_of(contact.text)))
    return [_CHANNEL.sub("", told[0]), *told[1:]] if told else statements_of(contact.text)


_CHANNEL = QuickPattern(
    r"^(?:(?:live )?chat|tel(?:efoon|efon|ephone)?|phone|call|e?-?mail|anruf|appel|courriel|llamada|correo)"
    r"(?: ?:|[.,]) (?=\S+ \S+ \S)"
)
"""By what the person was in touch, before what they tell."""


def _sentences(wording: Wording, contact: Contact) -> list[str]:
    """Each sentence of it, a short one too."""
    return [each for statement in _statements(wording, contact) for each in sentences(statement)]


def _named_later(wording: Wording, contact: Contact) -> bool:
    """Whether whoever answered is named behind the first sentence: then that is nothing that they said."""
    _, *others = _sentences(wording, contact) or [""]
    name = one_line(contact.agent).casefold().split()[-1:]
    return bool(name) and any(is_told(name[0], each.casefold()) for each in others)


def _says_what_went_wrong(wording: Wording, told: list[str]) -> bool:
    return any(map(wording.language.lead.complains.search, told))


_OWN = QuickPattern(r"\b(?:my|our|mijn|onze?|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?)\b")


_CAME_SO = QuickPattern(
    r"(?:(?:the |my |de |het |mijn |der |die |das |mein\w* |le |la |mon |ma |el |los |mi )?[^\s,.]+ )?(?:came|arrived|died"
    "|broke|stopped|leaks|won['’]t|kwam|is stuk|werkt niet|doet het niet|laadt niet|ging kapot|kam|ist kaputt|geht nicht"
    "|est arrivée?|ne marche|ne fonctionne|est tombée?|llegó|llegaron|dejó de|se rompió|se estropeó|no funciona"
    "|no enciende|(?:geht|läuft|funktioniert|lädt|startet|heizt|kühlt|werkt|doet|laadt|start|verwarmt"
    r"|koelt)\b[^,.]{0,30}\b(?:nicht|niet))\b(?=.*\b\w+ \w+)"
)
"""How the person begins to tell in what state something came, or how it broke, which nobody tells them."""

_ME = QuickPattern(r"\b(?:i|we|ich|wir|ik|wij|j['’]\w+|nous)\b")


_GOT = QuickPattern(
    r"\b(?:got|received|collected|picked up|came|arrived|gekregen|ontvangen|kreeg|kwam|gekomen|opgehaald|bekommen|erhalten"
    r"|bekam|kam|gekommen|abgeholt|geliefert|reçue?|arrivé\w*|récupéré\w*|recogí|recibí|llegó|llegaron)\b"
)
"""What came to the person, of which only they know."""


def _tells_of_own(wording: Wording, sentence: str) -> bool:
    """Whether it says what went wrong with what is the person's, *no reception since, and my old number is gone*, or with what
    came, or what is so of them: *a bill of 1,240, I only live here since March*."""
    log, lead = wording.language.log, wording.language.lead
    is_me = _ME.search(sentence) is not None and not (log.told_to_do.search(sentence) or log.own_doing.match(sentence))
    complains = lead.complains.search(sentence) is not None
    tells = sum_in(sentence) or names_a_day(wording, sentence) or complains
    is_theirs = _OWN.search(sentence) is not None or (_GOT.search(sentence) is not None and not may_turn(sentence))
    return bool(tells) and (is_me or (is_theirs and complains))
