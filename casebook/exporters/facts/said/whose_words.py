"""Whose words a contact's text holds, sentence by sentence, and how that is said before them.

People write down what they did, what they were told, and what the other side claims, all in one list. Behind a name alone
each reads as what that person said: what the person did themselves is told as done `with` them, and what only the other
side claims as theirs. Nothing that was typed is rewritten. Where neither is sure, the name stands as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from casebook.domain.notes.own_messages import is_own_message
from casebook.domain.notes.own_story import is_own_story
from casebook.exporters.facts.evidence.proof_words import without_that
from casebook.exporters.facts.noted.who_came import tells_of_who_came
from casebook.exporters.facts.problem.own_account import is_of_own_account
from casebook.exporters.facts.refusals.refusals import refuses
from casebook.exporters.facts.said.of_mine import is_told_of_me
from casebook.exporters.facts.said.only_names import only_names, says_what_they_are, says_who_it_was
from casebook.exporters.facts.said.reported import SO_I, is_all_my_own, may_be_seen, tells_of_me
from casebook.exporters.facts.said.said_by_others import is_told_by_the_person
from casebook.exporters.facts.said.said_that import SAID_THAT, with_that, without_says
from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.facts.said.their_words import behind_who, named_again, needs_no_head, their_words
from casebook.exporters.facts.said.told_by_party import behind_party, is_said_by_party
from casebook.exporters.facts.said.way_typed import says_its_way
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.quoted_words import in_quotation_marks, is_quotation
from casebook.exporters.words.statements import joined, statements_of
from casebook.exporters.words.typed import beside_day, capitalised, one_line
from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.text.brackets import in_brackets
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_LEAST_CLAIMED = 3
"""Of fewer words nobody claims anything: no, not today. Our own choice."""


class Voice(Enum):
    """Whose words a text holds."""

    REPORTED = auto()
    """It says itself who said or did what, or nobody can be sure."""
    OWN = auto()
    """A part of it is what the person did, saw or said themselves."""
    CLAIMED = auto()
    """It is what the other side holds, or says that the person has to do."""


def voice_of(wording: Wording, contact: Contact, said: Sequence[str]) -> Voice:
    """Whose words these sentences hold: what begins as nobody's may go on with the person's own; a quotation is theirs."""
    if said and is_quotation(contact.text):
        is_known = contact.incoming or one_line(contact.who) or contact.role not in (None, Role.OTHER)
        return Voice.REPORTED if is_known else Voice.CLAIMED
    if said and is_said_by_party(contact, said[0]):
        return Voice.REPORTED
    voice = _voice_at_first(wording, contact, said)
    if voice is Voice.REPORTED and not contact.incoming and _has_own_words(wording, contact, said):
        return Voice.OWN
    if voice is Voice.CLAIMED and _goes_on_as_own(wording, contact, said):
        return Voice.REPORTED if contact.incoming else Voice.OWN
    return voice


_THEIR_RULE = QuickPattern(
    r"(?:can(?:['’]t|not)|no (?:note|record|request|trace|proof|entry|exception)s?)\b"
    r"|geen (?:melding|notitie|verzoek|bewijs|uitzondering)"
    r"|kein\w* (?:vermerk|notiz|antrag|nachweis|ausnahme)|aucune? (?:note|trace|demande|preuve|exception)"
    r"|(?:no hay|no consta|ningun\w*|sin) (?:nota|registro|solicitud|prueba|excepción)"
    r"|.*\b(?:needed|required|must|ha(?:s|ve) to|needs? to|nodig|vereist|moet(?:en)?|muss|müssen|erforderlich|nötig|notwendig"
    r"|doit|doivent|il faut|nécessaire|requise?|debe|deben|hay que|hace falta|necesari[oa])\b"
)
"""What a sentence says that goes on with why they refused: what they have no note of, or what would be needed."""

_BEHIND_A_DAY = re.compile(r"(?<=\d [A-Za-z]{3}\.) (?=[A-ZÀ-Ý])")
"""Where another sentence may begin behind a short month: *booked in on 8 Aug. A bot closed the chat*."""


def _goes_on_as_own(wording: Wording, contact: Contact, said: Sequence[str]) -> bool:
    """Whether behind the first sentence, which is theirs, another is or may be the person's own."""
    others = [part for each in said for sentence in sentences(each) for part in _BEHIND_A_DAY.split(sentence)][1:]
    return any(may_be_own(wording, contact, each) for each in others)


def may_be_own(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether what was said behind what is theirs is or may be the person's own: nothing that says whose it is, or goes on with
    why they refused."""
    theirs, own = wording.language.log.told_to_do, wording.language.lead.own_account
    if theirs.match(said) or not (own.match(said) or not _THEIR_RULE.match(said)):
        return False
    return not names_who_said_it(wording, contact, said)


def _has_own_words(wording: Wording, contact: Contact, said: Sequence[str]) -> bool:
    """Whether a sentence says what the person did or saw, or stands bare before one that says whose it is: *nobody came. They say
    he tried to call me.* Whoever marks what they were told did not mean that."""
    whole = statements_of(contact.text)
    told = whole if said[:1] == whole[:1] else said  # what is told elsewhere may have said whose the first is
    log, parts = wording.language.log, [sentence for each in told for sentence in sentences(each)]
    if parts and one_line(contact.who) and log.did_it.match(parts[0]):
        return False  # behind their name it is theirs
    if parts and only_names(wording, contact, parts[0]):
        del parts[0]
    if any(map(log.own_doing.match, parts)):
        return True
    marked = (place for place, each in enumerate(parts) if names_who_said_it(wording, contact, each))
    return next(marked, 0) > 0


def _voice_at_first(wording: Wording, contact: Contact, said: Sequence[str]) -> Voice:
    """The same by how the first of them begins."""
    log, first = wording.language.log, said[0] if said else ""
    if not first or log.refused.match(first):
        return Voice.REPORTED
    if is_own_doing(wording, contact, first) or log.own_doing.match(" ".join(sentences(joined(said))[:2])):
        return Voice.REPORTED if contact.incoming else Voice.OWN
    if not contact.incoming and is_told_by_the_person(wording, contact, first):
        return Voice.OWN
    told_to_do = log.told_to_do.match(first)
    if names_who_said_it(wording, contact, first[told_to_do.end() :] if told_to_do else first):
        return Voice.REPORTED
    if told_to_do:
        return Voice.CLAIMED
    if is_of_own_account(wording, contact, first):
        return Voice.OWN
    return Voice.CLAIMED if _is_a_reason(wording, contact, first) else Voice.REPORTED


def _is_written(contact: Contact) -> bool:
    """Whether it came in, and was written and said by nobody."""
    return contact.incoming and contact.channel in (Channel.EMAIL, Channel.LETTER)


def head_of(wording: Wording, contact: Contact, voice: Voice, said: Sequence[str]) -> str:
    """Who it was and how, as the line of a contact begins: `Marcus (supervisor)`, `with Maria`, `according to Steve`; only how it
    was where the first sentence says all that is known of who, and nothing of a chat then."""
    language = wording.language
    if is_own_message(contact):
        return in_brackets(language.log.i_wrote, language.channels[contact.channel])
    if is_own_story(contact):
        return ""
    if is_attempt(wording, contact, voice, said):
        return language.log.no_answer_from.format(who=wording.who_answered(contact))
    is_own = voice is Voice.OWN and contact.channel is Channel.CHAT  # a name before that reads as who said it
    names_them = says_who_it_was(contact, [joined(said)] if is_own else said)
    if voice is Voice.OWN and wording.who_answered(contact) and not names_them:
        return language.log.with_whom.format(who=wording.who_and_how(contact))
    says_so = _is_written(contact) and not wording.who(contact)  # *letter from Amazon*, but not before *I need a form*
    if voice is Voice.CLAIMED and not (says_so and said and not language.log.told_to_do.match(said[0])):
        return language.log.according_to.format(who=wording.who_answered(contact) or wording.company_and_how(contact))
    typed = replace(wording, to_company=False).contact(contact).casefold()  # *email from Amazon: we look into it*
    is_way_said = said and not wording.who(contact) and says_its_way(contact, said[0])
    if is_way_said or (said and is_told(typed, said[0].casefold()[: len(typed) + 1])):
        return ""
    if names_them or says_what_they_are(wording, contact, said):
        return "" if contact.channel is Channel.CHAT else wording.channel_alone(contact)
    if said and contact.channel is Channel.CHAT and not (contact.incoming or wording.who(contact)):
        return ""  # what nobody said otherwise is recorded as a chat, a call that is told in words too
    who = wording.who_and_how(contact)
    return language.log.with_whom.format(who=who) if said and tells_of_who_came(wording, contact, said[0]) else who


def is_attempt(wording: Wording, contact: Contact, voice: Voice, said: Sequence[str]) -> bool:
    """Whether nobody who is named answered, and what was said is what the person did of that. What a bot says it answered."""
    is_named = bool(one_line(contact.agent) or one_line(contact.party)) and contact.role is not Role.BOT
    is_theirs = voice is Voice.REPORTED and any(names_who_said_it(wording, contact, each) for each in said[:1])
    return contact.outcome is Outcome.NO_ANSWER and is_named and not contact.incoming and bool(said) and not is_theirs


_BEHIND_THAT = QuickPattern(r"(?:dat|dass|que)\b|qu['’]")
"""What is left of *zij zei dat …* without who said so: it goes on behind who said it and when, as it did."""

_I = QuickPattern(r"(?:i|we|ik|wij|ich|wir|je|j['’]|nous|yo|nosotr[oa]s)\b")
"""How a sentence begins of which either side may be the *I*."""

_OF_THEM = QuickPattern(
    r"(?:now )?(?:they|their)\b|(?:nu )?(?:ze|zij|hun)\b|(?:maintenant )?(?:ils|elles|leurs?)\b|(?:ahora )?dicen\b"
)
"""How a sentence begins that speaks of the company: no message of theirs does."""


def is_about_message(wording: Wording, contact: Contact, said: Sequence[str]) -> bool:
    """Whether what was written down of a message that came in is, or may be, what the person says of it, in a part at least."""
    parts = [sentence for each in said for sentence in sentences(each)] if contact.incoming else []
    log, first = wording.language.log, statements_of(contact.text)[:1]
    own = log.own_doing
    if contact.incoming and refuses(contact) and said and list(said[:1]) != first:
        return not log.told_to_do.match(said[0])  # why they refused is told elsewhere: this may be the answer to it
    if parts and _voice_at_first(wording, contact, said) is Voice.CLAIMED and _goes_on_as_own(wording, contact, said):
        return True
    return any(
        _OF_THEM.match(each) is not None or each.endswith("!!") or (own.match(each) is not None and not _I.match(each))
        for each in parts
    )


def begun_by(wording: Wording, contact: Contact, text: str) -> str:
    """What they did, as it goes on behind their name: of a text that tells it without a subject, or that begins with their name
    or with what they are; nothing of others, nor of a message."""
    log, agent = wording.language.log, one_line(contact.agent).partition(" (")[0]
    if contact.incoming or not wording.who(contact) or their_words(wording, text) != text:
        return ""
    if log.did_it.match(text):
        return f"{text[:1].lower()}{text[1:]}"
    if SAID_THAT.match(text):
        return log.said_that.format(text=f"{text[:1].lower()}{text[1:]}")
    rest = text[len(agent) + 1 :] if agent and text.casefold().startswith(f"{agent.casefold()} ") else ""
    if not rest and agent and contact.role in (Role.SUPERVISOR, Role.MANAGER) and (found := log.own_role.match(text)):
        rest = text[found.end() :]
    return rest if rest[:1].islower() else ""


def said_in(wording: Wording, contact: Contact, said: str, *, who: str = "", more: str = "") -> str:
    """`Bo said on 3 Nov: it was never scanned`, as a sentence without a mark; what the person did `with` them, and what they
    have to do `according to` them, is told as that, and what another said whose name stands before it as theirs."""
    speaker, words = spoken_by_another(contact, said)
    if speaker:
        said_on = wording.language.said_on
        return said_on.format(who=speaker, day=wording.day(contact.at), more=more, text=words.rstrip(" ."))
    again, rest = named_again(wording, contact, said)
    who, typed = who or again, rest or said
    said = behind_party(contact, typed if contact.incoming else their_words(wording, behind_who(contact, typed)))
    is_behind_that = _BEHIND_THAT.match(said) is not None and _BEHIND_THAT.match(typed) is None
    language, voice = wording.language, voice_of(wording, contact, [said])
    is_plain = voice is Voice.REPORTED and not (contact.incoming or is_quotation(contact.text))
    if is_plain and any(tells_of_me(wording, each) for each in sentences(said)):
        voice = Voice.OWN  # behind *Bo said* an *I* is Bo
    if is_own_message(contact):
        own = language.quoted.format(text=capitalised(said))
        return language.log.i_wrote_on.format(day=wording.day(contact.at), more=more, text=own)
    plain = said.rstrip(" .")
    if (without_who := language.lead.ends_with_who.sub("", plain)) not in ("", plain):  # else *zum 31.1.* may be a day
        said = without_who.rstrip(" ,")
    name, log = who or one_line(contact.who), language.log
    if needs_no_head(wording, contact, said) or is_own_story(contact):
        return beside_day(said, f"{wording.day(contact.at)}{more}", language.colon)
    said_on = language.wrote_on if (is_written := _is_written(contact)) else language.said_on
    form = {Voice.OWN: log.with_whom_on, Voice.CLAIMED: log.according_to_on}.get(voice, said_on)
    if not name and voice is not Voice.OWN and not is_written:
        name = "" if contact.role in (None, Role.OTHER) else language.nameless[contact.role]
        if not name and voice is Voice.REPORTED and may_be_seen(wording, contact, said):
            return beside_day(said, f"{wording.day(contact.at)}{more}", language.colon)
        form = language.said_on if name else language.was_told_on  # the company may be whoever reads it
    head = form.format(who=name or wording.company, day=wording.day(contact.at), more=more, text="")
    if is_quotation(contact.text):
        return f"{head}{in_quotation_marks(wording, contact, said)}"
    said = with_that(language.code, without_says(said)) if voice is Voice.REPORTED and name else said
    if voice is Voice.REPORTED and (is_behind_that or SAID_THAT.match(said)):
        comma = "," if ", {text}" in log.said_that or more.startswith(",") else ""
        plain = head.rstrip(": \u00a0")
        return f"{plain}{comma} {said[:1].lower()}{said[1:]}"  # *said on 2 March that I hear by Friday*
    return f"{head}{without_that(said) if voice is Voice.REPORTED else said}"


def is_own_doing(wording: Wording, contact: Contact, said: str) -> bool:
    """Whether it begins with what the person did or got, or its first sentence goes on with that."""
    begins = wording.language.log.own_doing.match(said) is not None or is_all_my_own(wording, contact, said)
    return is_told_of_me(contact, said) or begins or any(map(SO_I.search, sentences(said)[:1]))


def _is_a_reason(wording: Wording, contact: Contact, statement: str) -> bool:
    """Whether it is why they refused: a bare statement, as the first there is; what follows in a message may be the answer."""
    if not refuses(contact) or len(statement.split()) < _LEAST_CLAIMED:
        return False
    first = next(iter(statements_of(contact.text)), "")
    is_bare = not (is_own_doing(wording, contact, first) or names_who_said_it(wording, contact, first))
    if (statement if contact.incoming else statement.casefold().rstrip(".")) in (first, first.casefold().rstrip(".")):
        return is_bare
    return not contact.incoming and is_bare and wording.language.lead.own_account.match(statement) is None


def names_who_said_it(wording: Wording, contact: Contact, statement: str) -> bool:
    """Whether it tells itself who says so: *he*, *they said*, or the name it begins with."""
    if wording.language.lead.hearsay.search(statement):
        return True
    names = filter(None, map(one_line, (contact.agent, contact.party, wording.company)))
    return any(statement.casefold().startswith(name.casefold()) for name in names)
