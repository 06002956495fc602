"""What is remembered of each mail while a box is gone through: who, when, which numbers; its words only if it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.message import Message
from hashlib import sha256
from typing import NamedTuple

from casebook.importers.draft import BadDraft
from casebook.importers.known_numbers import bare_numbers
from casebook.importers.mail.files import LONGEST_MAIL, RawMail, Spot
from casebook.importers.mail.parties import never_answers
from casebook.parsing.transcripts.mails.mails import sent_on
from casebook.text.documents.mail_bodies import rough_text_of_mail
from casebook.text.documents.mail_headers import Address, addresses, header, headers, message_ids, when_sent
from casebook.text.documents.mail_message import BadMail, message_in
from casebook.text.folding import folded
from casebook.text.sizes import size_words

_NOT_SENT = {"drafts", "concepten", "entwurfe", "brouillons", "borradores", "draft"}
_UNWANTED = {"spam", "junk", "$junk"}
_THROWN_AWAY = {*_UNWANTED, "trash", "prullenbak", "papierkorb", "corbeille", "papelera"}
"""Labels of Gmail for what was never sent, what was judged to be unwanted, and what was thrown away, in five languages; and the
marks that mail programs give to what they judge so."""

_FOLDER_OF_UNWANTED = re.compile(
    r"(?:^|/)\.?(?:inbox\.)?(?:spam|junk(?:[ -]?e-?mail)?|ongewenste e-?mail|unerwunscht|courrier indesirable"
    r"|indesirables|correo no deseado|no deseado)(?:\.sbd|\.mbox|\.mbx)?(?:/|$)"
)
"""Folders, and boxes named for them, into which mail programs put what they judge so."""

_DELETED = 0x0008
"""Of Thunderbird's `X-Mozilla-Status`: it was deleted, and stands in the file until that is compacted."""


class SeenMail(NamedTuple):
    """A mail as far as it decides which case it belongs to."""

    place: str
    spot: Spot
    identity: str
    """Its Message-ID, else the SHA-256 of all of it."""
    answers: tuple[str, ...]
    """The identities of the mails before it in its thread."""
    sender: Address
    readers: tuple[Address, ...]
    delivered: tuple[str, ...]
    subject: str
    sent: datetime | None
    named: frozenset[str]
    """The bare numbers in its subject."""
    numbers: frozenset[str]
    """All bare numbers in it; of what goes to many none but those in the subject."""
    is_bulk: bool
    """Whether it went to many."""
    is_program: bool
    """Whether a program wrote it."""
    is_unwanted: bool = False
    """Whether a mail program judged it to be unwanted."""
    dated: str = ""
    """What it says of when it was sent, as it is written, where that is no time."""

    @property
    def people(self) -> tuple[Address, ...]:
        """Who wrote it and who was to read it."""
        return (self.sender, *self.readers)


def seen(raw: RawMail) -> SeenMail | BadDraft | None:
    """What there is to remember of a mail; None of one that was never sent, or was deleted."""
    if raw.content is None:
        return BadDraft(raw.place, f"it has more than {size_words(LONGEST_MAIL)}")
    if not raw.content.strip():
        return None
    try:
        message = message_in(raw.content)
    except BadMail as refusal:
        return BadDraft(raw.place, f"the mail {refusal.why}")
    if _is_not_sent(message, raw.flags):
        return None
    senders = addresses(message, "From") or addresses(message, "Sender", "Reply-To", "Return-Path")
    if not senders:
        return BadDraft(raw.place, "it says nobody who wrote it")
    return _as_sent_first(_of_message(message, raw, senders[0]), message)


def _as_sent_first(one: SeenMail, message: Message) -> SeenMail:
    """The same as from who wrote it, and when they did, where the person only sent it on to themselves."""
    within = sent_on(message)
    if within is None or not within.address:
        return one
    sent = within.sent and within.sent.replace(tzinfo=one.sent.tzinfo if one.sent else UTC)
    sender = Address(within.name, within.address.lower())
    return one._replace(sender=sender, sent=sent or one.sent, is_program=never_answers(sender))


def _of_message(message: Message, raw: RawMail, sender: Address) -> SeenMail:
    subject, is_bulk = header(message, "Subject"), _is_bulk(message)
    ids = message_ids(message, "Message-ID")
    automatic = folded(header(message, "Auto-Submitted"))
    sent = when_sent(message)
    return SeenMail(
        raw.place,
        raw.spot,
        ids[0] if ids else sha256(raw.content or b"").hexdigest(),
        message_ids(message, "References", "In-Reply-To"),
        sender,
        addresses(message, "To", "Cc"),
        tuple(one.address for one in addresses(message, "Delivered-To", "X-Original-To", "Envelope-To")),
        subject,
        sent,
        bare_numbers(subject),
        bare_numbers(f"{subject}\n{rough_text_of_mail(message)}"),
        is_bulk,
        never_answers(sender) or automatic.startswith("auto"),
        _is_unwanted(message, raw.spot.name),
        "" if sent else header(message, "Date"),
    )


def _is_not_sent(message: Message, flags: str) -> bool:
    status = header(message, "X-Mozilla-Status")
    if status and int(status, 16) & _DELETED if _is_hex(status) else False:
        return True
    labels = set(_labels(message))
    drafted = header(message, "X-Unsent") == "1" or bool(header(message, "X-Mozilla-Draft-Info"))
    return drafted or bool(labels & _NOT_SENT) or "D" in flags or "T" in flags


def _is_hex(text: str) -> bool:
    return bool(text) and all(one in "0123456789abcdefABCDEF" for one in text)


def _labels(message: Message) -> Iterator[str]:
    for text in headers(message, "X-Gmail-Labels"):
        yield from (folded(label.strip(' "')) for label in text.split(","))


def _is_unwanted(message: Message, name: str) -> bool:
    """Whether a mail program judged it so: by a label, a mark, a head, or the folder of this name that it put it in."""
    marks = {mark for key in ("X-Mozilla-Keys", "X-Keywords") for mark in folded(header(message, key)).split()}
    judged = any(folded(header(message, key)).startswith("yes") for key in ("X-Spam-Flag", "X-Spam-Status"))
    return judged or bool({*_labels(message), *marks} & _UNWANTED) or bool(_FOLDER_OF_UNWANTED.search(folded(name)))


def _is_bulk(message: Message) -> bool:
    """Whether it went to many: a list, a newsletter, or what was thrown away unread."""
    many = header(message, "List-Id") or header(message, "List-Unsubscribe")
    precedence = folded(header(message, "Precedence")) in ("bulk", "list", "junk")
    return bool(many) or precedence or bool(set(_labels(message)) & _THROWN_AWAY)
