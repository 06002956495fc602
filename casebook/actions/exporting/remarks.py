"""What is worth knowing of a text that tells a case, beside what was masked in it."""

from __future__ import annotations

from dataclasses import replace

from casebook.actions.box_limit import over_box
from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.numbers_typed import number_remarks
from casebook.actions.exporting.unsettled import unsettled_remarks, waiting_remarks
from casebook.actions.noticed.money_noticed import money_remarks
from casebook.actions.noticed.stake_remarks import stake_remarks
from casebook.actions.noticed.sums import rest_remarks
from casebook.actions.told_language import all_texts, typed_language_remarks
from casebook.domain.case_facts import CaseFacts
from casebook.errors import listed, shortened
from casebook.exporters.facts.asked.request import Instead
from casebook.exporters.facts.problem.lead_parts import wanted_kinds
from casebook.exporters.formats.text import Omitted
from casebook.exporters.identity import identity_line
from casebook.exporters.lead.lead import ROOM, Lead
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Recipient, Rendered
from casebook.exporters.words.asked_last import asked_in_problem, asked_last, no_want_typed
from casebook.exporters.words.erased_texts import erased_told_in
from casebook.exporters.words.statements import statements_of
from casebook.exporters.words.typed import one_line
from casebook.exporters.words.typed_deadlines import with_typed_deadlines
from casebook.language.language import language_named
from casebook.parsing.sums import money_in
from casebook.records.values import as_typed
from casebook.records.vocabularies import EventKind, Promised, PromiseState
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.day_names import short_day

MENTION_OVER = 1000
"""A remark says how long a text is when it is over this many characters."""


def told_remarks(facts: CaseFacts, options: ExportOptions, answers: ExportAnswers, written: Rendered) -> list[str]:
    """Of a text that tells the case in sentences: what it could not tell well, and how to mend that."""
    if written.lead is None:
        return []
    in_another = [] if answers.language else typed_language_remarks(facts.case, all_texts(facts))
    facts, is_foldable = erased_told_in(facts, options.language), answers.format.is_foldable
    if written.is_form:
        is_pasted = answers.recipient is Recipient.MANAGER and answers.format.is_foldable
        too_long = over_box(written.plain, options.company) if is_pasted else ""
        in_parts = [f"the text {too_long}; it is told whole, so paste it in parts."] if too_long else []
        return [*_form_remarks(facts, options, written), *in_parts, *in_another]
    text, above = written.plain, identity_line(options) if is_foldable else ""
    remarks = [
        *unsettled_remarks(facts, text, language_named(options.language, facts.case.country)),
        *waiting_remarks(facts),
        *_private_sum_remarks(facts),
        *money_remarks(facts, options.language),
        *_problem_remarks(facts, written.lead),
        *_typed_remarks(facts),
        *number_remarks(facts, language_named(options.language)),
        *_want_remarks(facts, options, written.lead),
        *_ask_remarks(facts, options, written.lead),
        *([] if options.ask else [*rest_remarks(facts), *stake_remarks(facts)]),
        *_kept_remarks(facts, options),
        *_of_others_remarks(facts, written.lead),
        *_day_remarks(facts, options),
        *in_another,
    ]
    if above and not options.parts and above not in text:
        remarks.append("there was no room for who you are, so it is not told; a higher limit tells it.")
    return [*remarks, *_length_remarks(options, answers, written)]


def _length_remarks(options: ExportOptions, answers: ExportAnswers, written: Rendered) -> list[str]:
    """That a text to paste is long, or too long for the box that it goes into, with how it is made to fit."""
    if not answers.format.is_foldable or answers.place is not None:
        return []
    too_long = next(filter(None, (over_box(each, options.company) for each in written.messages or [written.plain])), "")
    if too_long and options.company:
        what, limit = "one of the messages" if written.messages else "the text", f"--limit {options.company.limit}"
        return [f"{what} {too_long}; {limit} makes it fit, --parts {limit} splits it."]
    if options.limit is None and not options.parts and len(written.plain) > MENTION_OVER:
        return [f"the text has {len(written.plain):,} characters; --limit N shortens it, --parts splits it."]
    return []


def _form_remarks(facts: CaseFacts, options: ExportOptions, written: Rendered) -> list[str]:
    """Of a form, which has room for everything: what it has blanks for, and what it cannot know."""
    nothing = not one_line(facts.case.problem) and written.lead is not None and not written.lead.tells_what
    edit = f'casebook edit {facts.case.handle} --problem "…".'
    is_said = any(each.endswith(edit) for each in written.missing)
    unsaid = [f"nothing in it says what went wrong: {edit}"] if nothing and not is_said else []
    return [
        *written.missing,
        *unsaid,
        *_omitted_remarks(facts, written.omitted),
        *unsettled_remarks(facts, written.plain, language_named(options.language, facts.case.country)),
        *waiting_remarks(facts),
        *_private_sum_remarks(facts),
        *money_remarks(facts, options.language),
        *_want_remarks(facts, options),
        *([] if options.ask else [*rest_remarks(facts), *stake_remarks(facts)]),
        *_kept_remarks(facts, options),
        *_day_remarks(facts, options),
    ]


def _omitted_remarks(facts: CaseFacts, omitted: Omitted | None) -> list[str]:
    """What had no room in a form that is to fit a limit, and how much that is."""
    if omitted is None or not omitted.characters:
        return []
    named = listed([f"{facts.case.handle}/{number}" for number in omitted.entries])
    lines = f"{omitted.lines} of {omitted.most} lines{f' ({named})' if named else ''}"
    return [f"left out for want of room: {lines}; {omitted.characters:,} characters, with what is told more shortly."]


def _private_sum_remarks(facts: CaseFacts) -> list[str]:
    """Which private sums are left out, where a total cannot be told as whole without them, and how to include them."""
    without = replace(facts, left_out=()).balances
    changed = {one.currency for one in without} - {one.currency for one in facts.balances if one in without}
    private = [
        each
        for each in facts.left_out
        if (each.amount.currency in changed if each.amount else changed and each.event is EventKind.REFUNDED)
    ]
    if not private:
        return []
    named = listed([f"{facts.case.handle}/{each.number}" for each in private])
    which = (
        f"{named} is private, so the totals it changes"
        if len(private) == 1
        else f"{named} are private, so the totals they change"
    )
    return [f"{which} are not told; --include-private tells them."]


def _day_remarks(facts: CaseFacts, options: ExportOptions) -> list[str]:
    """How to keep the day that is asked for, so that the next text can say whether it has passed; nothing where it is kept."""
    kept = facts.deadline.deadline if facts.deadline else None
    if facts.case.closed:
        return []
    if options.by is None:
        return _typed_day_remarks(facts)
    if options.by == kept:
        return []
    return [f"to keep that day, log the contact with it: casebook add {facts.case.handle} --deadline {options.by}."]


def _typed_day_remarks(facts: CaseFacts) -> list[str]:
    """How to keep a day that only the words of a contact give them, and that the text tells."""
    given = with_typed_deadlines(facts).deadline
    if given is None or given.deadline is None or facts.deadline == given:
        return []
    contact = f"{facts.case.handle}/{given.number}"
    told = (
        f"the words of {contact} give them until {short_day(given.deadline)}, which is told as the day they were given"
    )
    return [f"{told}; to keep it: casebook edit {contact} --deadline {given.deadline}."]


def _problem_remarks(facts: CaseFacts, lead: Lead) -> list[str]:
    """That nobody wrote what went wrong, and what is told in its place; or that no first sentence of it is short enough, for
    itself or for what was promised beside it."""
    problem, edit = statements_of(facts.case.problem), f'casebook edit {facts.case.handle} --problem "…".'
    if not problem and not (lead.tells_what or _begins_with_a_note(facts, lead)):
        return [f"nothing in the text says what went wrong; say it in a short sentence: {edit}"]
    if not problem:
        so = (
            f"so the text begins with '{shortened(lead.found)}'"
            if lead.found
            else "and the text begins with what was said"
        )
        return [] if facts.case.closed else [f"what went wrong is not recorded, {so}; to say it in a sentence: {edit}"]
    length, say = len(one_line(problem[0])), f"say in a short one what went wrong: {edit}"
    if lead.problem:
        is_crowded = lead.promise is not None and not lead.tells_promise and length > ROOM // 2
        crowded = (
            f"the first sentence of the problem has {length} characters, so that what was promised is not told first"
        )
        return [f"{crowded}; {say}"] if is_crowded else []
    return [f"the first sentence of the problem has {length} characters, too many to be told first; {say}"]


def _begins_with_a_note(facts: CaseFacts, lead: Lead) -> bool:
    """Whether the lead tells the first sentence of the first contact as what somebody said: that may be what went wrong."""
    noted = next((statements_of(each.text) for each in facts.contacts if each.text), [])
    return bool(noted) and noted[0].rstrip(" .").casefold() in lead.text.casefold()


def _typed_remarks(facts: CaseFacts) -> list[str]:
    """That words which name a day by another are told as they stand, where nobody knows when they were typed."""
    unknown = (key for key, typed in (facts.typed or {}).items() if typed is None)
    return [
        f"'{words}' in the {name} is told as it stands, since it is not known when it was typed; write the date: "
        f'casebook edit {facts.case.handle} --{name} "…".'
        for name, words in unknown
    ]


def _want_remarks(facts: CaseFacts, options: ExportOptions, lead: Lead | None = None) -> list[str]:
    """That nobody wrote what is wanted, what the text asks for in the place of it, and how to say it."""
    if options.ask or not no_want_typed(facts):
        return []
    language, handle = language_named(options.language, facts.case.country), facts.case.handle
    last = asked_last(facts, language)
    if last is None and asked_in_problem(facts, language):
        so = "what the problem asks for"
    elif last is not None:
        so = f"what you asked for on {short_day(last.entry.at.day)} ({handle}/{last.entry.number})"
    else:
        so = "what was promised" if lead and lead.asks_promise else "nothing in particular"
    return [f'what you want is not recorded, so the text asks for {so}; to say it: casebook edit {handle} --want "…".']


def _kept_remarks(facts: CaseFacts, options: ExportOptions) -> list[str]:
    """That the text asks for what a promise brought, by how it was settled: nobody knows whether that was all of it."""
    if options.ask or facts.case.closed or facts.refunds:
        return []
    kinds = wanted_kinds(one_line(facts.case.want))
    promised = [each for each in facts.agreed_promises if each.promise.promised in kinds]
    last = promised[-1] if promised else None
    if last is None or last.state is not PromiseState.KEPT:
        return []
    handle = facts.case.handle
    owed = [each.money(each.owed) for each in facts.balances if each.owed]
    amount = f"{owed[0].amount} {owed[0].currency}" if len(owed) == 1 else "…"
    note = f"casebook note {handle} --kind refunded --amount '{amount}', or "
    came = f"{note if last.promise.promised is Promised.REFUND else ''}casebook close {handle}"
    edit = f'casebook edit {handle} --want "…".'
    return [
        f"{handle}/{last.promise.number} was kept, and the text still asks for it; if all came: {came}; if not: {edit}"
    ]


def _may_ask_again(facts: CaseFacts, options: ExportOptions) -> str:
    """That what is wanted may be money that came: all that was at stake is back, or as much as the one sum that is asked for and
    is not what is still owed; else nothing."""
    from casebook.exporters.facts.asked.balance_told import all_came
    from casebook.exporters.wording import Wording

    if all_came(Wording(facts, language_named(options.language, facts.case.country), years=False)):
        return "all of the money came, and the text still asks for what you want"
    wanted = money_in(facts.case.want or "", facts.case.currency, options.language)
    came = [each.money(each.returned) for each in facts.balances if each.currency in {one.currency for one in wanted}]
    owed = [each.money(each.owed) for each in facts.balances]
    if len(wanted) != 1 or len(came) != 1 or not 0 < wanted[0].minor <= came[0].minor or wanted[0] in owed:
        return ""
    return f"{as_typed(came[0])} came, and the text still asks for {as_typed(wanted[0])}"


_OF_OTHERS = QuickPattern(
    r"(?:that |for )?(?:they|them to)\b|dat (?:ze|zij)\b|dass die\b|die sollen\b|qu['’](?:ils|elles)\b|que (?:ellos|ellas)\b"
)
"""How an ask begins that speaks of whoever is asked as of others, with no other reading."""


def _of_others_remarks(facts: CaseFacts, lead: Lead) -> list[str]:
    """That what is wanted is asked of others than who reads it, in words that only the person can put otherwise; nothing where
    the text does."""
    begun = None if facts.case.closed else _OF_OTHERS.match(one_line(facts.case.want))
    if begun is None or begun[0].casefold() not in lead.text.casefold():
        return []
    edit = f'casebook edit {facts.case.handle} --want "…".'
    return [
        f"they read what you want, and it speaks of them as others ({begun[0]} …); write what they are to do: {edit}"
    ]


def _ask_remarks(facts: CaseFacts, options: ExportOptions, lead: Lead) -> list[str]:
    """That the text asks for something else than what is wanted, since money came: what, and how to ask otherwise. That it still
    asks for that, where all of the money came and money may be what is meant."""
    edit = f'casebook edit {facts.case.handle} --want "…".'
    match lead.instead:
        case Instead.NOTHING:
            came = "" if options.ask or facts.case.closed else _may_ask_again(facts, options)
            return [f"{came}; if that was it: casebook close {facts.case.handle}; if not: {edit}"] if came else []
        case Instead.CONFIRMATION:
            close = f"casebook close {facts.case.handle}"
            return [
                f"all of the money came, so the text asks them to confirm that; if that is all: {close}; if not: {edit}"
            ]
        case Instead.THE_REST:
            return [f"a part of the money came, so the text asks for the rest of it; to put that otherwise: {edit}"]
