"""What was promised by its kind, in a few words: `refund promised`, `promised a technician`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.kinds_of_parts import kinds_of
from casebook.exporters.facts.promises.overtaken import nobody_came_for
from casebook.exporters.facts.promises.promise_due import awaited, due_beside
from casebook.exporters.facts.promises.promise_end import PromiseEnd
from casebook.exporters.facts.promises.promised_thing import (
    SAYS_LITTLE,
    is_conditional,
    is_no_mere_kind,
    thing_promised,
)
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import Promised, PromiseState
from casebook.text.brackets import in_brackets

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording


_LONGEST_WAIT = 60
"""How much of what a promise waits for is told in a few words. Our own choice."""


_OVER = (PromiseState.KEPT, PromiseState.WITHDRAWN)
"""What nobody waits for any more, and nobody broke."""


def kinds_promised(
    wording: Wording, promises: Sequence[PromiseFacts], *, ended: bool = False, spoken_to: str | None = None
) -> list[str]:
    """The kinds of these promises, each once, several plain ones in one: `promised a technician and a refund`.

    Of one that was kept or withdrawn that it was: else it would read as broken, or as standing. Where nothing else tells how
    they `ended`, of one known to be broken that too: `reply promised by 28 Apr; no answer came`. Beside those of others than
    who was `spoken_to` last, whom the line names, stands who made them: `callback promised (Ines)`.
    """
    made: dict[str, list[PromiseFacts]] = {}
    for each in promises:
        made.setdefault(_another(each, spoken_to), []).append(each)
    return [
        in_brackets(kind, by) if by else kind
        for by, theirs in made.items()
        for kind in _kinds_of_one(wording, theirs, ended=ended)
    ]


def _another(facts: PromiseFacts, spoken_to: str | None) -> str:
    """Who made it, where that is another than who was spoken to last."""
    by = "" if spoken_to is None else one_line(facts.made_by)
    return "" if by == spoken_to else by


def _kinds_of_one(wording: Wording, promises: Sequence[PromiseFacts], *, ended: bool) -> list[str]:
    """The same of promises that one made."""
    broken = {each.promise.number for each in promises if ended and _is_known_to_be_broken(wording, each)}
    ends = (
        _broken(wording, each) if each.promise.number in broken else _kind_and_end(wording, each) for each in promises
    )
    told = list(dict.fromkeys(filter(None, ends)))
    plain = [
        each
        for each in promises
        if _is_plain(each)
        and each.state not in _OVER
        and each.promise.number not in broken
        and kind_promised(wording, each)
    ]
    whats = dict.fromkeys(
        thing_of(wording, each) or wording.language.promised_as[each.promise.promised] for each in plain
    )
    if len(whats) < 2:
        return told
    alone = {kind_promised(wording, each) for each in plain}
    together = wording.language.log.promised_thing.format(what=wording.language.listed(list(whats)))
    return [together, *(each for each in told if each not in alone)]


def _kind_and_end(wording: Wording, facts: PromiseFacts) -> str:
    kind = kind_promised(wording, facts)
    return f"{kind} ({wording.language.states[facts.state]})" if kind and facts.state in _OVER else kind


def _is_known_to_be_broken(wording: Wording, facts: PromiseFacts) -> bool:
    """Whether the person settled it so, and no later line says that nobody came."""
    return facts.state is PromiseState.BROKEN and _is_plain(facts) and not nobody_came_for(wording, facts)


def _broken(wording: Wording, facts: PromiseFacts) -> str:
    """`reply promised by 28 Apr; no answer came`; nothing where neither its kind nor its words say what it was."""
    what, language = what_of(wording, facts), wording.language
    if not what:
        return ""
    due = due_beside(wording, facts.promise, what, is_loose=False, is_dated=False)
    thing = thing_of(wording, facts)
    form = language.log.promised_thing if thing else language.kind_promised
    is_verb_last = language.log.promised_behind_its_day and due.startswith(" ")
    told = form.format(what=f"{what}{due}") if is_verb_last else f"{form.format(what=what)}{due}"
    return (
        f"{told}{PromiseEnd(wording, facts).text(thing or language.promised_as[facts.promise.promised], noted=False)}"
    )


def kind_promised(wording: Wording, facts: PromiseFacts) -> str:
    """What was promised, by its kind: `refund promised`; nothing where neither kind nor words say what.

    A kind that says little gives way to its words (`promised a technician`). Of what was declined it says that it was offered,
    and of what hangs on something that it does, and on what where that is short.
    """
    language, thing, what = wording.language, thing_of(wording, facts), what_of(wording, facts)
    if not what:
        return ""
    if facts.state is PromiseState.DECLINED:
        return language.kind_declined.format(what=what)
    form = language.log.promised_thing if thing else language.kind_promised
    waits_for = awaited(wording, facts.promise) if facts.promise.waits else ""
    if 0 < len(waits_for) <= _LONGEST_WAIT:
        return f"{form.format(what=what)}, {waits_for}"
    return (form if _is_plain(facts) else language.log.promised_if).format(what=what)


def what_of(wording: Wording, facts: PromiseFacts) -> str:
    """What was promised: in words of its own where its kind says little, else its kind; nothing where neither says what."""
    kind = facts.promise.promised
    is_unnamed = kind is Promised.OTHER or is_no_mere_kind(facts.promise)
    kinds = [wording.kind_of(each) for each in kinds_of(facts.promise)]
    return thing_of(wording, facts) or ("" if is_unnamed else wording.language.listed(kinds))


def thing_of(wording: Wording, facts: PromiseFacts) -> str:
    """What was promised in words of its own, where its kind says little, or another thing."""
    is_kind_poor = facts.promise.promised in SAYS_LITTLE or is_no_mere_kind(facts.promise)
    return thing_promised(wording, facts.promise) if is_kind_poor else ""


def _is_plain(facts: PromiseFacts) -> bool:
    """Whether it was promised, and not only offered, or if something happens."""
    promise = facts.promise
    hangs = promise.waits or (not promise.after and is_conditional(one_line(promise.text)))
    return facts.state is not PromiseState.DECLINED and not hangs
