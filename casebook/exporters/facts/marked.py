"""What the person marked as what decides, in forms of which each tells less."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding_parts import parts_that_decide
from casebook.exporters.facts.their_words import told_by_party
from casebook.exporters.facts.whose_words import said_in
from casebook.exporters.words.statements import beginnings, statements_of
from casebook.exporters.words.typed import inside_a_sentence, join_heading, one_line
from casebook.records.kinds import Contact, Event

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Entry

_LEAST_MARKED = 25
"""The beginning of what was marked tells nothing if it is shorter. Our own choice."""


def marked(wording: Wording) -> list[str]:
    """`Bo said on 3 Nov: it was never scanned`, then without the day, without the name of who said so for another party, and less
    of it; none where nothing was marked. What was marked last is told."""
    entry = next((each for each in reversed(wording.facts.entries) if _is_marked(each)), None)
    if isinstance(entry, Event):
        text = "".join(statements_of(entry.text)[:1]).rstrip(".")
        said = ", ".join(filter(None, [wording.sum_of(entry), text]))
        return [join_heading(wording.event_heads(entry), said, wording.language.colon)]
    if not isinstance(entry, Contact) or not (said := "".join(statements_of(entry.text)[:1]).rstrip(".")):
        return []
    parts = dict.fromkeys((said, *parts_that_decide(wording, said), *reversed(beginnings(said, _LEAST_MARKED))))
    named = (
        join_heading([one_line(entry.who)], inside_a_sentence(each), wording.language.colon).rstrip(".")
        for each in parts
    )
    by_party = (told for each in parts for told in told_by_party(wording, entry, each))
    return [said_in(wording, entry, said), *sorted(dict.fromkeys((*named, *by_party)), key=len, reverse=True)]


def _is_marked(entry: Entry) -> bool:
    return isinstance(entry, Contact | Event) and entry.key and (isinstance(entry, Event) or bool(one_line(entry.text)))
