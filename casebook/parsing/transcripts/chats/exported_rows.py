"""Messages that a help desk exports as a table: a row of heads that say what each column holds, then a message a row.

Intercom, Zendesk, Freshchat and LivePerson name their columns alike in their last words: `author_name`, `sender`, `body`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import role_in
from casebook.parsing.transcripts.times.stamps import stamp_at
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn

_COLUMNS = {
    "said": "body message text content nachricht bericht mensaje contenu contenido texte texto tekst inhalt inhoud",
    "name": "name sender author from agent absender afzender expediteur remitente auteur autor naam nombre nom speaker "
    "by von van de par por door who wer wie qui quien user username handle account cuenta compte konto usuario utilisateur "
    "gebruiker benutzer nutzer",
    "side": "type role direction party rolle rol richtung richting profil profile profiel perfil funktion functie fonction",
    "sent": "at time timestamp date datetime sent zeit datum uhrzeit zeitpunkt zeitstempel tijd tijdstip heure horodatage "
    "horodate fecha hora tiempo created",
}
"""What the last word of a head says that its column holds."""

_CLOCKS = frozenset("time hour zeit uhrzeit tijd tijdstip heure hora".split())
"""What a column is called which holds the time of day alone, beside one with the day."""

_MINE = frozenset(
    "user customer lead visitor client consumer contact enduser inbound incoming guest klant kunde cliente".split()
)
_BOTS = frozenset("bot automation workflow".split())
_FEWEST = 2
"""A table of fewer rows is no conversation. Our own choice."""


class _Row(NamedTuple):
    """A message: the lines it stands in, and what each column holds."""

    number: int
    cells: dict[str, str]
    others: dict[str, str]
    """What else stands in it, by the head of its column."""


def exported_rows(lines: Sequence[Line]) -> Talk | None:
    """The conversation in such a table; None where these lines are none."""
    try:
        rows = list(_rows([line.text for line in lines]))
    except csv.Error:
        return None  # a quotation mark that is never closed, over more than a cell may hold
    if len(rows) < _FEWEST:
        return None
    sides = {_name(row): plain(row.cells.get("side", "")).replace("_", "").replace(" ", "") for row in rows}
    me = frozenset(plain(name) for name, side in sides.items() if side in _MINE)
    theirs = frozenset(plain(name) for name, side in sides.items() if side and side not in _MINE)
    return Talk(Layout.MESSAGES, tuple(map(_turn, rows)), tuple(_of_all(rows)), me=me, theirs=theirs)


def _of_all(rows: Sequence[_Row]) -> Iterator[tuple[Line, None]]:
    """What each row says alike in a column that holds none of the messages, as a line of its own: `ticket: TK-88127`."""
    for head, value in rows[0].others.items():
        if value and all(row.others.get(head) == value for row in rows):
            yield Line(rows[0].number, f"{head.replace('_', ' ')}: {value}"), None


def _rows(texts: Sequence[str]) -> Iterator[_Row]:
    """The rows under the heads that tell most; none where no column holds what was said, or none who said it."""
    heads = next((text for text in texts if text), "")
    mark = max(",;\t|", key=lambda each: len(_columns(heads, each)))
    columns = _columns(heads, mark)
    if "said" not in columns or not columns.keys() & {"name", "side"}:
        return
    named = next(csv.reader([heads], delimiter=mark))
    clocks = [at for at, head in enumerate(named) if _last_word(head) in _CLOCKS]
    reader = csv.reader((f"{text}\n" for text in texts), delimiter=mark)
    number = 1
    for cells in reader:
        held = {kind: cells[at].strip() for kind, at in columns.items() if at < len(cells)}
        if number > 1 + texts.index(heads) and held.get("said"):
            held["sent"] = _with_clock(held.get("sent", ""), [cells[at].strip() for at in clocks if at < len(cells)])
            others = {head.strip(): cell.strip() for head, cell in zip(named, cells, strict=False)}
            yield _Row(
                number, held, {head: cell for head, cell in others.items() if head and cell not in held.values()}
            )
        number = reader.line_num + 1


def _with_clock(sent: str, times: Sequence[str]) -> str:
    """When a message was sent, with the time of day from a column of its own: `20/10/2026` and `09:04`."""
    told = stamp_at(sent)
    if told is None or told[0].time is not None or told[0].day is None:
        return sent
    return next((f"{sent} {cell}" for cell in times if (at := stamp_at(cell)) and at[0].time and not at[0].day), sent)


def _last_word(head: str) -> str:
    """The last word of a head, in small letters, which says what its column holds; empty where it has none."""
    return next(reversed(plain(head).replace("_", " ").replace("-", " ").split()), "")


def _columns(heads: str, mark: str) -> dict[str, int]:
    """Where each kind of column stands, the first of a kind."""
    found: dict[str, int] = {}
    for at, cell in enumerate(next(csv.reader([heads], delimiter=mark), [])):
        last = _last_word(cell)
        for kind, words in _COLUMNS.items():
            if last in words.split():
                found.setdefault(kind, at)
    return found


def _name(row: _Row) -> str:
    name, side = row.cells.get("name", ""), row.cells.get("side", "")
    is_bot = plain(side) in _BOTS
    is_told = is_bot or role_in(side, "supervisor manager") is not None
    return f"{name} ({'bot' if is_bot else side})" if name and is_told else name or side


def _turn(row: _Row) -> Turn:
    sent = stamp_at(row.cells.get("sent", ""))
    said = tuple(
        Line(row.number + at, text.strip()) for at, text in enumerate(row.cells["said"].split("\n")) if text.strip()
    )
    return Turn(_name(row) or None, said, sent[0] if sent else None, (), said[0])
