"""A promise on a line that tells nothing else: a sentence of whoever made it, with the day behind what was promised.

When that happened on which it hangs stands in a clause of its own: behind what was promised it would be the day of that.
Who promised it is told beside what, where another was spoken to last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.promise_due import words_with_day
from casebook.exporters.facts.promises.promised_thing import thing_promised, without_due_words
from casebook.exporters.facts.promises.withdrawn_there import withdrawn_of
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import as_sentence, one_line
from casebook.records.vocabularies import PromiseState, Role
from casebook.text.brackets import in_brackets
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.wording import Wording


def promised_alone(wording: Wording, facts: PromiseFacts, who: str, told: tuple[str, str, str]) -> str:
    """`Ann promised a refund within 5 days, due 9 Sep (not kept).`, as it goes on from a day, of what is `told` of it: words, due
    day and outcome. Where nobody is known who made it, `promised: a refund within 5 days, due 9 Sep`.

    Its words stand between quotes where they are no thing that somebody can promise.
    """
    (words, due, outcome), language = told, wording.language
    plain = words.rstrip(".")
    happened = facts.promise.happened if words_with_day(wording, facts.promise, plain) != plain else None
    then = language.log.that_happened.format(day=wording.day(happened)) if happened else ""
    ended = f"{f' ({outcome})' if outcome else ''}{f'{language.semicolon}{then}' if then else ''}"
    behind = f", {due}" if due else ""
    if not who or facts.state is PromiseState.DECLINED:
        return as_sentence(f"{wording.promised_by(facts, who)}{language.colon}{plain}{behind}{ended}")
    what, quoted = _with_article(wording, facts, plain), plain.replace('"', "'")
    form = language.somebody_promised if what else language.somebody_promised_that
    return as_sentence(f"{form.format(who=who, what=what, text=quoted, on='')}{behind}{ended}")


def promiser_beside(wording: Wording, facts: PromiseFacts, spoken_to: str, lead: str) -> str:
    """`promised by Colin (supervisor)` where that is another than who was spoken to, else `promised`; the rank of another who
    answered there, where the `lead` does not tell that."""
    by, role = one_line(facts.made_by), facts.role
    if by == spoken_to:
        return wording.promised_by(facts, "")
    is_ranked = role in (Role.SUPERVISOR, Role.MANAGER) and facts.is_by_another
    what = wording.role_beside(role, by) if is_ranked else ""
    is_above = role is not None and is_told(f"{by}{wording.language.roles_beside[role]}".rstrip(", "), lead)
    return wording.promised_by(facts, in_brackets(by, what) if what and not is_above else by)


def withdrawn_beside(wording: Wording, promises: Sequence[PromiseFacts], said: str) -> list[str]:
    """`(withdrawn on 10 Nov)`, as it goes on behind what was `said` that says what was promised there: alone it would say the
    opposite; nothing where it says none that was withdrawn, or not as the last."""
    last = (sentences(said) or [""])[-1]
    over = withdrawn_of(promises, last)
    return [f"({wording.outcome(over[0])})"] if len(over) == 1 else []


def _with_article(wording: Wording, facts: PromiseFacts, words: str) -> str:
    """`un virement de 119,97 €` of *virement de 119,97 €*: all of the words as the object of a sentence; nothing where they
    are no thing. What is no more than its kind has the article of that."""
    typed, kind = one_line(facts.promise.text).rstrip("."), facts.promise.promised
    if words != typed:
        return wording.language.promised_as[kind] if words == wording.language.promised[kind] else words
    if sum_in(words) and words.startswith(sum_in(words)):
        return words
    thing, plain = thing_promised(wording, facts.promise), without_due_words(wording, facts.promise)
    is_whole = bool(thing) and words.startswith(plain) and thing.casefold().endswith(plain.casefold())
    return thing + words[len(plain) :] if is_whole else ""
