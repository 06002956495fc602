"""A page of a forum: above each post its writer, what the forum says of them, and when; below it buttons.

The lines are put as other chats have them: the name with its time, then what was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, may_be_name
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.turns import Line

_FEWEST = 2
"""Fewer posts make no page of a forum. Our own choice."""

_MOST_ABOUT = 4
"""So many lines at most tell of who wrote a post. Our own choice."""

_COUNTED = re.compile(
    r"(?:.{0,40}[·•|,:-] ?)?[\d.,]+k? (?:posts?|replies|messages?|kudos|solutions?|likes?|points?|berichten|reacties|beitrage?|"
    r"antworten|punkte|nachrichten|messages|reponses|mensajes|respuestas|publicaciones|puntos)|"
    r"(?:posts?|messages?|berichten|beitrage|nachrichten|mensajes|publicaciones|kudos|likes?|karma) ?: ?[\d.,]+k?|"
    r"(?:joined|member since|registered|lid sinds|geregistreerd|mitglied seit|registriert|dabei seit|membre depuis|"
    r"inscrite?(?: le)?|miembro desde|registrado)\b.{2,25}|(?:new |super |junior |senior |top )?(?:member|poster|"
    r"contributor|user)|moderator(?:in)?|moderat(?:eur|rice)|moderadora?|admin(?:istrator)?|beheerder|"
    r"(?:new|active|trusted|top) [a-z]+"
)
"""What a forum says of who writes: how much they wrote, since when they are there."""

_BADGE = re.compile(
    r"(?:[\w&.'-]+ ){0,3}"
    r"(?:rep(?:resentative)?|staff(?: member)?|employee|team|specialist|support|care|agent|advis[eo]r|"
    r"manager|medewerk(?:er|ster)|vertegenwoordiger|webcare|mitarbeiter(?:in)?|vertreter(?:in)?|kundenservice|"
    r"kundenbetreuung|equipe|conseill(?:er|ere)|representante?|service client|equipo|emplead[oa]|"
    r"atencion al cliente)(?: [\w&.'-]+){0,2}"
)
"""What a forum says of who answers for the company."""

_OFFICIAL = "Staff"
"""How such a writer is marked, whatever the forum calls it."""

_BUTTON = (
    r"(?:likes?|reply|report|share|quote|edit|helpful|thanks?|kudos|flag|upvote|downvote|vote|save|follow|solved|"
    r"accept as solution|vind ik leuk|leuk|beantwoorden|reageren|melden|rapporteren|delen|citeren|citeer|nuttig|bedankt|"
    r"gefallt mir|antworten|teilen|zitieren|hilfreich|danke|"
    r"j'aime|repondre|signaler|partager|citer|utile|merci|"
    r"me gusta|responder|denunciar|reportar|compartir|citar|util|gracias)"
)
_COUNT = r"(?: ?[(\[]?\d+[)\]]?)?"
_BUTTONS = re.compile(
    rf"\W*(?:\d+ )?{_BUTTON}{_COUNT}(?:\s*[·•|/,-]?\s+(?:\d+ )?{_BUTTON}{_COUNT})+\W*|{_BUTTON} ?[(\[]\d+[)\]]"
)


def posts_headed(lines: Sequence[Line]) -> list[Line]:
    """The lines with each post under one line of its writer and its time, and without buttons; as they are where no posts are."""
    heads: dict[int, tuple[int, Line]] = {}
    counted = 0
    for at, line in enumerate(lines):
        behind = _time_behind(lines, at) if _is_writer(line.text) else None
        if behind is not None:
            counted += any(_COUNTED.fullmatch(plain(one.text)) is not None for one in lines[at + 1 : behind])
            answers = any(_is_badge(one.text) for one in lines[at + 1 : behind])
            writer = f"{line.text} ({_OFFICIAL})" if answers else line.text
            heads[at] = behind, Line(line.number, f"{writer} · {lines[behind].text}")
    if counted < _FEWEST:
        return list(lines)
    found: list[Line] = []
    at = 0
    while at < len(lines):
        if at in heads:
            behind, head = heads[at]
            found.append(head)
            at = behind
        elif not _BUTTONS.fullmatch(plain(lines[at].text)):
            found.append(lines[at])
        at += 1
    return found


def _time_behind(lines: Sequence[Line], at: int) -> int | None:
    """The place of the day and time of a post whose writer stands at a place; None where no post begins there."""
    about = range(at + 1, min(at + 2 + _MOST_ABOUT, len(lines)))
    place = next((one for one in about if not _is_about(lines[one].text)), at + 1)
    sent = day_or_time_alone(lines[place].text) if at + 1 < place else None
    return place if sent is not None and sent.day is not None and sent.time is not None else None


def _is_writer(text: str) -> bool:
    return bool(text) and may_be_name(text) and _COUNTED.fullmatch(plain(text)) is None


def _is_about(text: str) -> bool:
    """Whether a line tells of who writes a post, or for whom they do."""
    return _COUNTED.fullmatch(plain(text)) is not None or _is_badge(text)


def _is_badge(text: str) -> bool:
    return text[:1].isupper() and _BADGE.fullmatch(plain(text)) is not None
