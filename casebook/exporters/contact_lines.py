"""A contact on one line: the day, who it was, what was said and promised, and the company's number.

It grows from the gist (`18 Oct, Marcus (supervisor): refund promised, C-341777.`) by whole sentences to all that is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.exporters.outline import Countable, Fragment, Stage
from casebook.exporters.promise_due import due_words
from casebook.exporters.statements import growing
from casebook.exporters.wording import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import Outcome, Promised, PromiseState, Role
from casebook.text.breaks import ellipsize

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_GIST = 60
"""How long what was said may be and still be the gist of a contact, whole."""

_LONGEST_SENTENCE = 300
"""A longer sentence is cut as long as there is no room for all of the text."""


def contact_fragment(
    wording: Wording,
    contact: Contact,
    said: Sequence[str],
    promises: Sequence[PromiseFacts],
    key: PromiseFacts | None,
    rank: int,
) -> Fragment:
    """A contact, what was `said` in it in sentences, and the promises made in it; `key` is the promise that the lead tells."""
    is_key = key is not None and key.promise.made_in == contact.number
    brief, detail = _stages(contact, is_key)
    # An attempt is no contact, and how many there were stands above.
    counts_as = Countable.CONTACT if contact.answered else None
    forms = [(brief, _name_alone(wording, contact)), (brief, _gist(wording, contact, said, promises))]
    head, ended, kinds = _head(wording, contact), _ended_sentence(wording, contact), _kinds(wording, promises)
    for text in growing(ellipsize(statement, _LONGEST_SENTENCE) for statement in said):
        forms.append((detail, _line(head, f"{ended} {text}".strip(), kinds, contact)))
        detail = Stage.DETAIL
    forms.append((detail, _whole(wording, contact, said, promises, key)))
    return Fragment(tuple(_each_longer(forms)), rank, counts_as)


def _each_longer(forms: Sequence[tuple[Stage, str]]) -> Iterator[tuple[Stage, str]]:
    """The forms without those that are no longer than one before; the last is always there."""
    longest = 0
    for stage, form in forms[:-1]:
        if longest < len(form) < len(forms[-1][1]):
            longest = len(form)
            yield stage, form
    yield forms[-1]


def _stages(contact: Contact, is_key: bool) -> tuple[Stage, Stage]:
    if is_key:
        return Stage.KEY_CONTACT, Stage.KEY_DETAIL
    if contact.outcome is Outcome.REFUSED:
        return Stage.REFUSAL, Stage.REFUSAL_DETAIL
    if contact.role in (Role.SUPERVISOR, Role.MANAGER):
        return Stage.SUPERVISOR, Stage.SUPERVISOR_DETAIL
    return Stage.CONTACT, Stage.DETAIL


def _head(wording: Wording, contact: Contact, *, with_time: bool = False) -> str:
    """`18 Oct, Marcus (supervisor)`."""
    when = wording.date(contact.at) if with_time else wording.day(contact.at)
    return f"{when}, {wording.who_and_how(contact)}"


def _name_alone(wording: Wording, contact: Contact) -> str:
    """`18 Oct, Marcus, C-341777.`"""
    who = one_line(contact.who) or wording.who_and_how(contact)
    return as_sentence(", ".join(filter(None, [wording.day(contact.at), who, one_line(contact.case_number)])))


def _gist(wording: Wording, contact: Contact, said: Sequence[str], promises: Sequence[PromiseFacts]) -> str:
    """What it brought in a few words: how it ended, what was promised; else what was said, where that is short."""
    ended = wording.ended(contact)
    brought = [*([ended] if ended else []), *_kinds(wording, promises)]
    if not brought and said and len(said[0]) <= _GIST:
        return _line(_head(wording, contact), as_sentence(said[0]), [], contact)
    number = one_line(contact.case_number)
    return join_heading([_head(wording, contact)], ", ".join([*brought, *([number] if number else [])]))


def _ended_sentence(wording: Wording, contact: Contact) -> str:
    ended = wording.ended(contact)
    return as_sentence(capitalised(ended)) if ended else ""


def _kinds(wording: Wording, promises: Sequence[PromiseFacts]) -> list[str]:
    """`refund promised`, of each kind once."""
    language = wording.language
    kinds = dict.fromkeys(each.promise.promised for each in promises if each.promise.promised is not Promised.OTHER)
    return [language.kind_promised.format(what=language.promised[kind]) for kind in kinds]


def _line(head: str, text: str, promised: Sequence[str], contact: Contact) -> str:
    """All of it on one line, each part a sentence."""
    number = one_line(contact.case_number)
    parts = [join_heading([head], text), *(as_sentence(capitalised(each)) for each in promised)]
    return " ".join([*parts, *([as_sentence(number)] if number else [])])


def _whole(
    wording: Wording,
    contact: Contact,
    said: Sequence[str],
    promises: Sequence[PromiseFacts],
    key: PromiseFacts | None,
) -> str:
    """Everything that is known of it, but for what the lead told."""
    text = " ".join(map(as_sentence, said))
    ended = _ended_sentence(wording, contact) if text else wording.ended(contact)
    told = [_promise_line(wording, each, is_key=each is key, agent=contact.who, said=text) for each in promises]
    return _line(_head(wording, contact, with_time=True), f"{ended} {text}".strip(), list(filter(None, told)), contact)


def loose_promise_line(wording: Wording, promise: PromiseFacts, key: PromiseFacts | None) -> str:
    """A promise made outside a logged contact, with its day."""
    line = _promise_line(wording, promise, is_key=promise is key, agent=None)
    return f"{wording.date(promise.promise.at)}, {line[:1].lower()}{line[1:]}"


def _promise_line(wording: Wording, facts: PromiseFacts, *, is_key: bool, agent: str | None, said: str = "") -> str:
    """`Promised, due 23 Oct, not kept: full refund.`, and the note made on settling it; of the key promise its words.

    Its words are left out where they stand in what was `said`; then nothing is left of the key promise.
    """
    language = wording.language
    words = wording.promise_text(facts)
    words = "" if words in said else words
    if is_key and facts.missed and not words:
        return ""
    by = one_line(facts.made_by)
    promiser = language.promised_by.format(agent=by) if by and by != one_line(agent) else language.promised_plain
    state = wording.language.no_record_brief if facts.state is PromiseState.OVERDUE else wording.outcome(facts)
    heads = [promiser] if is_key and facts.missed else [promiser, due_words(wording, facts), state]
    line = capitalised(join_heading(heads, words))
    note = one_line(facts.promise.settled_note)
    return f"{line} {as_sentence(capitalised(note))}" if note and not is_key else line
