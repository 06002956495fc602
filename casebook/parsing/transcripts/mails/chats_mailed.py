"""A chat that a program sent as a mail when it was over."""

from __future__ import annotations

import re
from dataclasses import replace

from casebook.parsing.transcripts.chats.chat import chat_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.mails.lines import body_lines, header_line
from casebook.parsing.transcripts.mails.mails import mails_in, taken_apart
from casebook.parsing.transcripts.mails.own_words import ABOVE_THIS, comment_head
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.times.times_inside import times_inside
from casebook.parsing.transcripts.turns import Line, Talk

_FEWEST_TURNS, _FEWEST_TOLD, _MOST_TIMED = 4, 2, 0.7
"""A mail is a chat where it has so many messages, or so many and says that it is one, and so large a part of them with a time.
Our own choice."""

_OF_A_CHAT = re.compile(
    r"\b(?:transcripts?|(?:chat|conversation|gesprek|gesprach|discussion|tchat|conversacion)\w* (?:started|ended|begonnen|beendet"
    r"|gestart|beeindigd|commence\w*|termine\w*|iniciad\w+|finalizad\w+)|chat-?(?:verlauf|protokoll|geschiedenis|verslag|gesprek)"
    r"|gespreksverslag|gesprachsverlauf|(?:historique|transcription|retranscription|transcripcion|historial) (?:de|du|del) \w+)"
)
"""How a program calls the chat that it sends."""


def chat_in_mail(data: bytes, known: KnownNames) -> Talk | None:
    """The chat that a program sent as a mail when it was over; None where the mail is words of somebody's own."""
    mails = list(mails_in(data))
    if len(mails) != 1:
        return None
    raw, first = mails[0]
    message = taken_apart(raw)
    if message is None:
        return None
    heads = [header_line(message, raw, first, name) for name in ("Subject", "Date")]
    body = [*heads, *body_lines(message, raw, first)]
    subject, sent, *lines = (Line(number, text) for number, (_, text) in enumerate(body, 1))
    comments = [(at, size) for at in range(len(lines)) if (size := comment_head(lines, at))]
    if len(comments) > 1:
        return None  # a help desk's comments, each of which is a mail
    of_mail = {lines[at + more].number for at, size in comments for more in range(size)}
    of_mail |= {line.number for line in lines if ABOVE_THIS.fullmatch(line.text)}
    lines = [Line(line.number, "") if line.number in of_mail else line for line in lines]
    talk = chat_of(lines, known)
    timed = sum(turn.stamp is not None and (turn.stamp.time or turn.stamp.elapsed) is not None for turn in talk.turns)
    fewest = _FEWEST_TOLD if any(_OF_A_CHAT.search(plain(line.text)) for line in (subject, *lines)) else _FEWEST_TURNS
    if len(talk.turns) < fewest or timed < _MOST_TIMED * len(talk.turns):
        return None
    if len({turn.speaker for turn in talk.turns}) < len(("the person", "somebody")):
        return None
    notices = ((subject, None), *talk.notices)
    if not _has_day(talk):
        notices = (*notices[:1], (Line(sent.number, f"Date: {sent.text}"), None), *talk.notices)
    return replace(talk, notices=notices, places=tuple(place for place, _ in body))


def _has_day(talk: Talk) -> bool:
    """Whether a day stands in it anywhere; else it was that of the mail."""
    told = (one for line, _ in talk.notices for one in times_inside(line.text))
    return any(stamp is not None and stamp.day is not None for stamp in (*told, *(turn.stamp for turn in talk.turns)))
