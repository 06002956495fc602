"""What was noticed in the text of a contact, as a person reads it: a sentence, a question, and the contact with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.noticed.details_noticed import Noticed, details_noticed
from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.clock import Clock
from casebook.parsing.named_parties import party_named
from casebook.records.kinds import Case, Contact
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.store.reader import Reader
from casebook.text.comparing import as_seen, is_blank
from casebook.text.words.day_names import minutes_words, short_day

_WAYS = {
    Channel.PHONE: "a phone call",
    Channel.EMAIL: "an email",
    Channel.IN_PERSON: "a visit",
    Channel.LETTER: "a letter",
    Channel.SOCIAL: "a message on social media",
}


def details_remarks(case: Case, contact: Contact, noticed: Noticed) -> list[str]:
    """What to say of all that was noticed, each with the command that keeps it."""
    return list(
        filter(None, (noticed_details_remark(case, contact, noticed), _maybe_agent_remark(case, contact, noticed)))
    )


def noticed_details_remark(case: Case, contact: Contact, noticed: Noticed) -> str:
    """A sentence that says what the text tells, with the command that keeps it; nothing where it tells none of it."""
    told = _told(noticed)
    if not told:
        return ""
    fields: dict[str, object] = {
        "--agent": noticed.agent,
        "--role": noticed.role,
        "--case-number": noticed.case_number,
        "--with": noticed.party,
        "--channel": noticed.channel,
        "--outcome": _outcome(noticed),
        "--minutes": noticed.minutes,
        "--waiting": noticed.waiting,
        "--deadline": noticed.deadline.isoformat() if noticed.deadline else None,
        "--date": noticed.day.isoformat() if noticed.day else None,
    }
    options = [part for option, value in fields.items() if value for part in (option, str(value))]
    options += ["--incoming"] if noticed.incoming else []
    command = command_line(["casebook", "edit", f"{case.handle}/{contact.number}", *options])
    return f"the text {told}; keep {_them(noticed)} with {command}"


def _maybe_agent_remark(case: Case, contact: Contact, noticed: Noticed) -> str:
    """A sentence for the name that the text begins with, with the command that says that it is who answered; else nothing."""
    name = noticed.maybe
    if not name or noticed.party:
        return ""
    command = command_line(["casebook", "edit", f"{case.handle}/{contact.number}", "--agent", name])
    return f"if {shortened(name)} is who answered: {command}"


def details_question(noticed: Noticed) -> str:
    """The question whether what the text tells is kept with the contact; nothing where it tells none of it."""
    told = _told(noticed)
    return f"The text {told}. Keep {_them(noticed)}?" if told else ""


def maybe_agent_question(noticed: Noticed) -> str:
    """The question whether the name that the text begins with is of who answered; nothing where it begins with none."""
    return f"Is {shortened(noticed.maybe)} who answered?" if noticed.maybe and not noticed.party else ""


def with_known_names(answers: ContactAnswers, reader: Reader, case: Case) -> ContactAnswers:
    """The answers with the names of who keeps the book, who is nobody who answered, and of who else has to do with the case; as
    they are where they have them."""
    if answers.own_name is not None:
        return answers
    parties = reader.parties(case) if case.uuid else ()
    return answers._replace(own_name=reader.person().names, parties=parties)


def noticed_in(case: Case, answers: ContactAnswers, clock: Clock) -> Noticed:
    """What the text of a contact tells that is not recorded yet, where nothing was typed for it; where something was promised,
    no refusal of the rest."""
    own_name = answers.own_name or ""
    noticed = details_noticed(case, answers.contact, clock, has_way=answers.way_typed, own_name=own_name)
    named = party_named(case, answers.contact, answers.parties)
    if named and as_seen(named.party) != as_seen(noticed.party or ""):
        noticed = noticed._replace(party=None)  # which is a question of its own
    return noticed._replace(is_refused=noticed.is_refused and all(map(is_blank, answers.promises)))


def with_details(answers: ContactAnswers, noticed: Noticed, clock: Clock) -> ContactAnswers:
    """The answers with all that was noticed in their text."""
    contact = answers.contact
    return answers._replace(
        way_typed=True,
        contact=replace(
            contact,
            agent=contact.agent or noticed.agent,
            role=contact.role or noticed.role,
            case_number=contact.case_number or noticed.case_number,
            party=contact.party or noticed.party,
            channel=noticed.channel or contact.channel,
            incoming=contact.incoming or noticed.incoming,
            outcome=_outcome(noticed) or contact.outcome,
            minutes=contact.minutes if noticed.minutes is None else noticed.minutes,
            waiting=contact.waiting if noticed.waiting is None else noticed.waiting,
            deadline=contact.deadline or noticed.deadline,
            at=parse_past_date(noticed.day.isoformat(), clock) if noticed.day else contact.at,
        ),
    )


def _outcome(noticed: Noticed) -> Optional[Outcome]:
    """How it ended, where the text tells it."""
    if noticed.is_unanswered:
        return Outcome.NO_ANSWER
    return Outcome.REFUSED if noticed.is_refused else None


def _told(noticed: Noticed) -> str:
    """`names Jo and case number C-7, and tells of a phone call on 3 Nov`; nothing where it tells none of it."""
    names, things = _names(noticed), _things(noticed)
    told = [f"names {_and(names)}"] if names else []
    told += [f"tells of {_and(things)}"] if things else []
    told += ["says that they refused"] if noticed.is_refused else []
    told += [f"gives them until {short_day(noticed.deadline)}"] if noticed.deadline else []
    joint = ", and " if len(told) > 1 and (len(names) > 1 or len(things) > 1) else " and "
    return f"{', '.join(told[:-1])}{joint}{told[-1]}" if len(told) > 1 else "".join(told)


def _names(noticed: Noticed) -> list[str]:
    number = noticed.case_number and f"case number {noticed.case_number}"
    return [each for each in (noticed.agent, noticed.party, number) if each]


def _things(noticed: Noticed) -> list[str]:
    """What it tells of: how it took place and on which day, how long one waited, how long it took."""
    way = ""
    if noticed.is_unanswered:
        way = "a phone call that nobody answered"
    elif noticed.channel:
        way = f"{_WAYS[noticed.channel]}{' from them' if noticed.incoming else ''}"
    bot = "a bot" if noticed.role is Role.BOT else ""
    day = short_day(noticed.day) if noticed.day else ""
    waited = f"{minutes_words(noticed.waiting)} of waiting" if noticed.waiting else ""
    lasted = f"{minutes_words(noticed.minutes)} in all" if noticed.minutes else ""
    return [each for each in (" on ".join(filter(None, (way, day))), bot, waited, lasted) if each]


def _them(noticed: Noticed) -> str:
    """*that* of a single thing, *them* of more."""
    told = (*_names(noticed), noticed.channel or noticed.is_unanswered, noticed.role is Role.BOT)
    more = (noticed.waiting, noticed.minutes, noticed.deadline, noticed.day, noticed.is_refused)
    return "that" if sum(map(bool, (*told, *more))) == 1 else "them"


def _and(parts: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
