"""A promise as a part of a contact's line, or as a line of its own: when it was due, in which words, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.evidence import became_of, came_instead
from casebook.exporters.facts.noted.not_known import all_not_known, no_record, no_record_brief
from casebook.exporters.facts.noted.nothing_came import nothing_came_by
from casebook.exporters.facts.promises.overtaken import is_answered, is_spoken_of
from casebook.exporters.facts.promises.promise_due import due_words, is_due_told, promised_due, with_due, words_with_day
from casebook.exporters.facts.promises.promise_end import PromiseEnd, did_not_come
from casebook.exporters.facts.promises.promised_kinds import kind_promised, what_of
from casebook.exporters.facts.promises.promised_thing import says_its_event
from casebook.exporters.facts.promises.said_already import says_day, says_due, says_it, says_kind, says_words
from casebook.exporters.facts.promises.thing_told import is_thing_told, is_told_beside
from casebook.exporters.facts.refusals.refusal_forms import joined_forms, refusal_forms
from casebook.exporters.lines.promised_alone import promised_alone, promiser_beside
from casebook.exporters.outline import Stage
from casebook.exporters.words.already_told import is_told, names_day
from casebook.exporters.words.sums_told import in_one_notation, note_told, sums_told, without_no_cents
from casebook.exporters.words.typed import as_sentence, capitalised, join_heading, one_line
from casebook.records.vocabularies import Promised
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.exporters.lead.lead import Lead
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

BRIEF = 160
"""How much of a promise stands alone where there is no room for all of it. Our own choice."""

SHORT = 60
"""How long a promise that the lead tells in other words may be and be told again. Our own choice."""

_RANGE = re.compile(r"\d ?(?:-|–|to|or|tot|of|à|bis|oder|y|ou|et) ?\d")
"""A promise that gives two days or numbers of them in its own words: `3-5 business days`."""


def each_longer(forms: Sequence[tuple[Stage, str]]) -> Iterator[tuple[Stage, str]]:
    """The forms without those that are no longer than one before, nor shorter than the last; the last is always there."""
    longest = 0
    for stage, form in forms[:-1]:
        if longest < len(form) < len(forms[-1][1]):
            longest = len(form)
            yield stage, form
    if forms:
        # The last comes as soon as the first that says the same.
        yield next(form for form in forms if form[1] == forms[-1][1])


def promise_line(
    wording: Wording,
    facts: PromiseFacts,
    lead: Lead,
    made_in: Contact | None = None,
    said: str = "",
    *,
    with_range: bool,
    alone: str | None = None,
) -> str:
    """`Promised, due 23 Oct: full refund (not kept).`, and the note made on settling it; where its line tells nothing else, a
    sentence of whoever made it, `alone`, or of nobody.

    Its words are left out where they stand in what was `said`, and its day where they name it. Of the promise that the lead
    tells, what stands there is left out too, and of one that should have come by now that it did not, and from which day on
    it might have come; where nothing is left of that, only its kind is told beside what was `said`: that it was promised there.
    """
    typed = wording.promise_text(facts)
    # Where it is not told, words of the lead are of something else, unless all of them stand there.
    is_key = facts is lead.promise and (lead.tells_promise or is_told(typed, lead.text))
    told = lead.text if is_key else ""
    is_over = bool(told) and facts.missed and is_due_told(wording, facts.promise, told)
    is_in = partial(_is_in, wording, facts, lead=told, is_over=is_over)
    is_said = (made_in is None or made_in.at.day == facts.promise.at.day) and is_in(said)  # else with its day
    with_its_day = f"{told} {wording.day(made_in.at)}" if told and made_in else told  # its line has that
    is_known = is_said or is_told(typed, told) or is_thing_told(wording, facts, with_its_day, is_over=is_over)
    words, is_day_said = "" if is_known else typed, is_said and _is_day_said(wording, facts, said)
    named = words or (typed if is_told(typed, told) else said)
    due = "" if is_day_said or (is_known and is_over) else _due(wording, facts, named, told, with_range=with_range)
    outcome = _outcome_beside(wording, facts, told)
    note = "" if is_key and lead.tells_promise else note_beside(wording, facts, told, outcome)
    if not (words or due or note or outcome) and (is_said or is_key):
        return "" if is_said or not said else _named_again(wording, facts, lead)
    is_due_alone = is_key and lead.tells_promise and not (words or outcome or note or is_said)
    line = _due_alone(wording, facts, due) if is_due_alone else ""
    if is_said and not due:
        line = _ended_beside(wording, facts, outcome, is_last=is_in(sentences(said)[-1]))
    elif not line:
        line = _line_of(wording, facts, made_in, (words, due, outcome), lead.text, is_said=is_said, alone=alone)
    return " ".join(filter(None, (line, as_sentence(capitalised(note)))))


def _is_in(wording: Wording, facts: PromiseFacts, said: str, lead: str, *, is_over: bool) -> bool:
    """Whether what was said has it, beside what the lead tells of it."""
    return says_it(wording, facts.promise, said, lead, is_over=is_over) or says_words(wording, facts.promise, said)


def _ended_beside(wording: Wording, facts: PromiseFacts, outcome: str, *, is_last: bool) -> str:
    """What came of it beside what was said: `(not kept).` where what was promised was said last, else with what it was, `Refund
    promised (not kept).`; a sentence of its own, where it is one: *I have no record that it happened*."""
    kind, language = facts.promise.promised, wording.language
    if not outcome or outcome == no_record_brief(language, kind):
        return as_sentence(capitalised(no_record(language, kind))) if outcome else ""
    if is_last:
        return as_sentence(f"({outcome})")
    typed = wording.promise_text(facts).rstrip(".")
    in_words = join_heading([language.promised_plain], typed if len(typed) <= SHORT else "", language.colon)
    named = kind_promised(wording, facts) or in_words.rstrip(".")
    return as_sentence(capitalised(f"{named} ({outcome})"))


def _due_alone(wording: Wording, facts: PromiseFacts, due: str) -> str:
    """`Promised: refund due 17 Mar.`: when it was due, of one of which the lead tells that it was promised; nothing of what may
    be anything, or hangs on something."""
    kind, language = facts.promise.promised, wording.language
    is_plain = bool(due) and kind is not Promised.OTHER and not facts.promise.after
    told = join_heading([language.promised_plain], f"{wording.kind_of(kind)} {due}", language.colon)
    return as_sentence(capitalised(told)) if is_plain else ""


def note_beside(wording: Wording, facts: PromiseFacts, told: str, outcome: str = "") -> str:
    """The note made on settling it beside what is `told` of it in the lead, and its `outcome`; nothing where it says no more."""
    note = note_told(wording.language, one_line(facts.promise.settled_note))
    is_end_alone = bool(told) and not PromiseEnd(wording, facts).note
    plain = sums_told(wording.language, note).rstrip(". ").casefold()
    same = partial(in_one_notation, wording.language)
    is_outcome = bool(outcome) and same(note.rstrip(". ")).casefold() == same(outcome).casefold()
    return "" if is_told(plain, told.casefold()) or is_outcome or is_end_alone else note


def _is_day_said(wording: Wording, facts: PromiseFacts, said: str) -> bool:
    """Whether it says when it is due: by that day, or in other words beside the word that it was promised."""
    promised = wording.language.promised_plain
    return says_day(facts.promise, said) or (
        is_told(promised, said.casefold()) and says_due(wording, facts.promise, said)
    )


def promise_lines(
    wording: Wording,
    promises: Sequence[PromiseFacts],
    lead: Lead,
    made_in: Contact,
    said: str,
    *,
    with_range: bool,
    above: str = "",
) -> list[str]:
    """The lines of all promises of a contact, without those of which nothing is left to tell beside what was `said`; of what
    stands `above` with its day no more is than what came of it.

    Of several that are left each is told in its words: nobody can tell which of two is due on a day or was not kept.
    """
    elsewhere = [each for each in promises if above and is_told_beside(wording, each, above)]
    last = said and sentences(said)[-1]
    ended = [
        _ended_beside(
            wording, each, _outcome(wording, each), is_last=len(promises) == 1 and says_kind(each.promise, last)
        )
        for each in elsewhere
        if each is not lead.promise
    ]
    others = [each for each in promises if each not in elsewhere]
    told = [(each, promise_line(wording, each, lead, made_in, said, with_range=with_range)) for each in others]
    left = [(each, line) for each, line in told if line]
    if len(left) < 2:
        return list(filter(None, [*(line for _, line in left), *ended]))
    named = (promise_line(wording, each, lead, made_in, with_range=with_range) for each, _ in left)
    return list(filter(None, [*ended, *(in_words or line for (_, line), in_words in zip(left, named, strict=True))]))


def _line_of(
    wording: Wording,
    facts: PromiseFacts,
    made_in: Contact | None,
    told: tuple[str, str, str],
    lead: str,
    *,
    is_said: bool,
    alone: str | None,
) -> str:
    """Who promised it, where that is another than who was spoken to, and of it what is `told`: words, due day and outcome.

    Without words it is called by its kind, beside whoever promised it where the `lead` does not name them.
    """
    words, due, outcome = told
    by, agent = one_line(facts.made_by), one_line(made_in.who) if made_in else ""
    promiser = promiser_beside(wording, facts, agent, lead)
    if not words and not is_said:
        is_named, kind, typed = (
            by in ("", agent) or is_told(by, lead),
            kind_promised(wording, facts),
            wording.promise_text(facts),
        )
        words = ("" if kind or len(typed) > SHORT else typed) if is_named else what_of(wording, facts)
        promiser = kind or promiser if is_named else promiser
    if words and alone is not None:
        return promised_alone(wording, facts, alone, (words, due, outcome))
    is_later = made_in is not None and facts.promise.at.day != made_in.at.day
    promised = join_heading([promiser, wording.day(facts.promise.at) if is_later else ""]).rstrip(".")
    if not _is_spoken(wording, words) and (in_one := with_due(wording, facts, words, due)):
        words, due = in_one, ""
    heads = promised_due(wording, facts, promised, due)
    words = words_with_day(wording, facts.promise, words).rstrip(".")
    if _is_spoken(wording, words):
        words = wording.language.quoted.format(text=words)
    ended = f", {outcome}" if words.endswith(")") and outcome else f" ({outcome})" if outcome else ""
    if words:
        return capitalised(join_heading(heads, f"{words}{ended}", wording.language.colon))
    is_joined = wording.language.lead.promised_by.strip() == wording.language.due and heads == [promised, due]
    return capitalised(as_sentence(f"{(' '.join(heads) if is_joined else join_heading(heads)).rstrip('.')}{ended}"))


def _is_spoken(wording: Wording, words: str) -> bool:
    """Whether they are those of whoever made it."""
    log = wording.language.log
    return any(each.search(words) for each in (log.spoken, log.to_me))


def is_dated_in(wording: Wording, facts: PromiseFacts, lead: Lead) -> bool:
    """Whether the lead names the day that it was promised on, and by whom; of somebody who was met once the name will do."""
    who = one_line(facts.made_by)
    is_day_told = is_told(wording.day(facts.promise.at), lead.text)
    met = sum(one_line(each.who) == who for each in wording.facts.contacts)
    return (is_day_told or met == 1) and (is_told(who, lead.text) if who else is_day_told)


def _named_again(wording: Wording, facts: PromiseFacts, lead: Lead) -> str:
    """That it was promised there, of one that the lead tells: in its own words where these are few and new, else by what it is;
    nothing where the lead has its day."""
    language, kind, typed = wording.language, kind_promised(wording, facts), wording.promise_text(facts)
    is_new = not (is_thing_told(wording, facts, lead.text) or is_told(typed.casefold(), lead.text.casefold()))
    if not kind and is_new and len(typed) <= SHORT:
        return capitalised(join_heading([language.promised_plain], typed, language.colon))
    return "" if is_dated_in(wording, facts, lead) else capitalised(kind or language.promised_plain)


def _outcome(wording: Wording, facts: PromiseFacts) -> str:
    """What became of it; nothing where later lines tell it."""
    return "" if is_answered(wording, facts) else became_of(wording, facts)


def _outcome_beside(wording: Wording, facts: PromiseFacts, told: str) -> str:
    """The same beside what is `told` of it in the lead; of the one that is told there no later line does."""
    if facts.missed and (_is_end_told(wording, facts, told) or is_spoken_of(wording, facts)):
        return ""
    return became_of(wording, facts) if told else _outcome(wording, facts)


def _is_end_told(wording: Wording, facts: PromiseFacts, told: str) -> bool:
    """Whether what came of a promise that did not come true is told, or that nobody knows."""
    if not told:
        return False
    language = wording.language
    ends = (
        *all_not_known(language),
        language.did_not[facts.promise.promised],
        did_not_come(language, facts.promise),
        language.not_kept,
        language.lead.nothing_came,
        came_instead(wording, facts),
        *refusal_forms(wording, facts),
        *joined_forms(wording, facts),
        nothing_came_by(wording, facts),
        PromiseEnd(wording, facts).noted,
    )
    return any(is_told(end, told) or is_told(without_no_cents(end), told) for end in ends)


def _names_hour(words: str, clock: datetime) -> bool:
    """Whether they name that time of day, as of noon or midnight as well, or until when: *between 8 and 12*."""
    hours = {clock.hour, clock.hour % 12 or 12}
    return any(re.search(rf"(?<![\d.:]){each}(?:[:.h]{clock:%M})?(?![\d:]|\.\d)", words) for each in hours)


def _due(wording: Wording, facts: PromiseFacts, words: str, told: str, *, with_range: bool) -> str:
    """When it was due; nothing where its words name that day or the lead told it, or it is the day it was made."""
    promise = facts.promise
    due = due_words(wording, facts, with_event=not (words and says_its_event(promise)))
    has_range = promise.due is not None and promise.due_from is not None and promise.due_from < promise.due.day
    is_all_told = is_told(due, told) or (not has_range and not promise.after and is_due_told(wording, promise, told))
    if promise.due is None or promise.after or is_all_told:
        return "" if is_all_told else due
    # *Before 13 July* names the day as well.
    named = (promise.due.day, promise.due.day + timedelta(days=1))
    is_hour_named = promise.due.clock is None or _names_hour(words, promise.due.clock)
    if not has_range and is_hour_named and any(names_day(words, day) for day in named):
        return ""
    is_range_told = not with_range or _RANGE.search(words) is not None
    if is_range_told and is_due_told(wording, promise, told):
        return ""
    is_same_day = promise.due.day == promise.at.day and not promise.due.has_time and not has_range
    return "" if is_same_day else due
