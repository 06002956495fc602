"""A mail as what a person would have typed of it: who wrote it and when, what they said, what the company promised in it.

Its words are those of who wrote it, never what it quotes: a promise in the mail below stands in that mail already.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from casebook.importers.draft import DraftFile, Likely, TypedDraft
from casebook.importers.mail.left_already import has_left
from casebook.importers.mail.page_links import without_page_links
from casebook.importers.mail.parties import has_name, party_of
from casebook.importers.mail.reading import Reading, ReadMail
from casebook.importers.mail.seen import SeenMail
from casebook.importers.mail.story import without_salutations
from casebook.importers.messages.talks import likely_in
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people.names import is_same, is_title
from casebook.parsing.transcripts.refused.money_refused import is_of_money
from casebook.records.kinds import CONTACT
from casebook.records.values import normalized
from casebook.records.vocabularies import Channel, Outcome, Promised
from casebook.text.documents.mail_bodies import files_of_mail
from casebook.text.documents.mail_message import message_in
from casebook.text.folding import folded
from casebook.text.sentences import sentences
from casebook.text.words.return_words import is_of_a_return

MOST_TOLD, MOST_OF_PROGRAMS = 900, 400
"""So many characters of a mail are told in the record, and of one that a program wrote; the whole is kept. Our own choice."""

_ANSWERED = re.compile(
    r"^\s*(?:\[[^\[\]]{2,40}\]\s*(?=(?:re|aw|antw|fwd?)\s*:))?"
    r"(?:\s*(?:re|aw|antw|sv|tr|fwd?|wg|rv|ref|doorst|enc|res)(?:\[\d+\])?\s*:\s*)+",
    re.IGNORECASE,
)
"""What says that a subject is that of the mail which is answered, the name of a help desk before it."""

_FOR_PROGRAMS = re.compile(r"\s*\[\s*ref:[^\[\]]*\]", re.IGNORECASE)
"""A number in a subject that only programs read."""


def draft_of(found: ReadMail, content: Callable[[], bytes], handle: str | None, by: Reading) -> TypedDraft | None:
    """What somebody would have typed of it; None of a mail that says nowhere when it was."""
    one = found.mail
    if one.sent is None:
        return None
    if found.is_chat:
        return _draft_of_chat(found, one.sent, content, handle, by)
    answers = {
        "date": _own_time(one.sent, by.clock),
        "channel": Channel.EMAIL.value,
        "text": told(found),
        **_who(found),
    }
    if party := _party(found, by):
        answers["with"] = party
    numbers = _taken(found, What.CASE_NUMBER)
    if numbers and found.is_theirs:
        answers["number"] = numbers[-1]
    for name, what in (("order", What.ORDER), ("tracking", What.PARCEL)):
        alone = {normalized(value): value for value in _taken(found, what)}
        if len(alone) == 1:
            answers[name] = next(iter(alone.values()))
    of_parcel = [one for one in found.findings.having(What.PARCEL) if one.value == answers.get("tracking")]
    if any(is_of_a_return(one.line.text) for one in of_parcel):
        answers["return"] = "yes"
    promises = _promised(found)
    if found.is_theirs and _refuses(found, promises):
        answers["outcome"] = Outcome.REFUSED.value
    return TypedDraft(
        CONTACT.name,
        answers,
        one.place,
        case=handle,
        identity=identity_in_book(one.identity),
        files=_files(found, content),
        promises=promises,
        likely=_likely(found),
    )


def _refuses(found: ReadMail, promises: Sequence[str]) -> bool:
    """Whether something is refused in it: of a mail that promises something, money where it promises none."""
    refused = _taken(found, What.REFUSAL)
    is_money_alone = any(map(is_of_money, refused)) and not any(map(is_of_money, promises))
    return bool(refused) and (not promises or is_money_alone)


def _draft_of_chat(
    found: ReadMail, sent: datetime, content: Callable[[], bytes], handle: str | None, by: Reading
) -> TypedDraft:
    """A chat that a program sent when it was over: a contact by chat, with its people, when it began."""
    start = next((one.value for one in found.findings.having(What.START) if one.sure), None)
    return TypedDraft(
        CONTACT.name,
        {"date": start if start and found.findings.dated else _own_time(sent, by.clock), "channel": Channel.CHAT.value},
        found.mail.place,
        case=handle,
        identity=identity_in_book(found.mail.identity),
        files=_files(found, content),
        findings=found.findings,
        likely=likely_in(found.findings),
    )


def _promised(found: ReadMail) -> tuple[str, ...]:
    """What the company promised in it; of what a program wrote, what has a day, of what went to many, when something comes."""
    said = [one for one in _said(found) if one.sure] if found.is_theirs else []
    if found.mail.is_bulk:
        said = [one for one in said if one.kind is Promised.DELIVERY]
    # Behind a greeting German goes on in small letters.
    taken = (one.value for one in said if one.due is not None or not _is_of_program(found))
    return tuple(text[:1].upper() + text[1:] for text in taken)


def without_estimates(found: ReadMail) -> ReadMail:
    """The mail without what a program estimates in it of when something comes."""
    if not _is_of_program(found):
        return found
    left = [one for one in found.findings.found if one.what is not What.PROMISE or one.kind is not Promised.DELIVERY]
    return found._replace(findings=replace(found.findings, found=tuple(left)))


def _is_of_program(found: ReadMail) -> bool:
    """Whether nobody wrote it to the person alone: what comes from where no answers go may be signed by somebody."""
    return found.mail.is_bulk or (found.mail.is_program and not _is_signed(found))


def _is_signed(found: ReadMail) -> bool:
    """Whether it is signed with a name, which is not that of the organisation whose address it is."""
    signed, sender = plain(found.words.signed.partition(" (")[0]), found.mail.sender
    if not signed or is_title(signed) or signed.split()[0] in plain(f"{sender.name} {sender.domain}"):
        return False
    return any(is_same(signed, plain(one.value)) for one in found.findings.having(What.AGENT))


def identity_in_book(identity: str) -> str:
    """What makes a mail with this Message-ID the same when it comes again."""
    return f"mail {identity}"


def known_draft(one: SeenMail, handle: str) -> TypedDraft:
    """A mail that is in the case already: all that has to be told of it is which."""
    return TypedDraft(CONTACT.name, {}, one.place, case=handle, identity=identity_in_book(one.identity))


def _likely(found: ReadMail) -> list[Likely]:
    """What may have been promised in it, and is not sure; nothing of what a program wrote."""
    if not found.is_theirs or _is_of_program(found):
        return []
    return [Likely(found.mail.place, one.value) for one in _said(found) if not one.sure]


def _said(found: ReadMail) -> list[Finding]:
    """What was or may have been promised in it, without what had happened by then."""
    day = found.mail.sent.date().isoformat() if found.mail.sent else ""
    return [one for one in found.findings.having(What.PROMISE) if not has_left(one, day)]


def told(found: ReadMail) -> str:
    """What stands in the record: the words without a greeting, those of a program only as far as they matter; above them the
    subject, unless the mail answers one that has it."""
    subject = _FOR_PROGRAMS.sub("", found.mail.subject).strip()
    most = MOST_OF_PROGRAMS if found.mail.is_program and not _is_signed(found) else MOST_TOLD
    text = without_salutations(found.words.text)
    text = without_page_links(text) if found.is_theirs else text
    if text != found.words.text and text[:1].islower():
        # Behind a greeting German goes on in small letters.
        text = text[0].upper() + text[1:]
    if text and _ANSWERED.match(subject):
        subject = ""
    subject = _ANSWERED.sub("", subject)
    if folded(text).startswith(folded(subject)):
        subject = ""
    if len(text) > most:
        text = f"{_beginning(text, most)} […]"
    return "\n".join(filter(None, (subject, text))) or "(no subject, no words)"


def without_answers(subject: str) -> str:
    """A subject without what says that it is that of a mail before."""
    return _ANSWERED.sub("", _FOR_PROGRAMS.sub("", subject)).strip()


def _beginning(text: str, most: int) -> str:
    """The first sentences of a text that have so many characters together; of one that is too long its words."""
    end = 0
    for sentence in sentences(text[: most + 1]):
        at = text.find(sentence, end)
        if at < 0 or at + len(sentence) > most:
            break
        end = at + len(sentence)
    return text[:end].rstrip() if end > most // 3 else text[:most].rpartition(" ")[0].rstrip()


def _party(found: ReadMail, by: Reading) -> str | None:
    """The organisation on the other side, where its name tells that it is not the company of the case: a carrier, a bank."""
    one = found.mail
    them = [one.sender] if found.is_theirs else [each for each in one.readers if each.address not in by.me]
    if not them or any(map(by.company.is_behind, them)):
        return None
    party = party_of(them[0])
    return None if party and has_name(by.company.name, party) else party


def _own_time(sent: datetime, clock: Clock) -> str:
    return sent.astimezone(clock.now.tzinfo).isoformat(timespec="minutes")


def _who(found: ReadMail) -> dict[str, str]:
    """Who wrote it, where that was the company: nobody, where a program did, which is no bot that anybody talks to."""
    if not found.is_theirs:
        return {}
    answers = {"incoming": "yes"}
    agents = found.findings.having(What.AGENT)
    if agents and not _is_of_program(found):
        answers["agent"] = agents[-1].value
        if agents[-1].role is not None:
            answers["role"] = agents[-1].role.value
    return answers


def _taken(found: ReadMail, what: What) -> list[str]:
    return [one.value for one in found.findings.having(what) if one.sure]


def _files(found: ReadMail, content: Callable[[], bytes]) -> tuple[DraftFile, ...]:
    """The mail as it came, then what came with it."""

    def attached(number: int) -> bytes:
        return files_of_mail(message_in(content()))[number].content

    day = found.mail.sent.date().isoformat() if found.mail.sent else ""
    words = re.sub(r"[^\w .,()-]+", " ", _ANSWERED.sub("", _FOR_PROGRAMS.sub("", found.mail.subject)))
    name = " ".join(f"{day} {words}".split())[:80].strip(" .") or "mail"
    files = [DraftFile(f"{name}.eml", content)]
    return (*files, *(DraftFile(name, partial(attached, at)) for at, name in enumerate(found.files)))
