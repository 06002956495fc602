"""What is asked of something that another program wrote: what its columns hold, which reading is meant, what is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.case_answers import WrongHandle, checked_handle
from casebook.errors import listed, shortened
from casebook.parsing.choices import NotAChoice, yes_or_no
from casebook.terminal.output import warn
from casebook.text.sanitise import for_screen

_NO_MORE = "q"

_CHOSEN_FROM = 9
"""How many orders are listed to be chosen from."""

if TYPE_CHECKING:
    from casebook.actions.importing.taken_offers import Taken
    from casebook.importers.draft import ColumnRead, DraftSource, Offer, TypedDraft
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context


def choose_word(ctx: Context, question: str, words: Sequence[str]) -> Optional[str]:
    """Which of these words a person answers with, or begins to; None where nobody can be asked, or nothing is answered."""
    if not ctx.interactive:
        return None
    from casebook.terminal.asking.questions import ask

    def parse(typed: str) -> str:
        meant = [word for word in words if word.startswith(typed.lower())]
        if len(meant) != 1:
            raise NotAChoice("that", typed, words)
        return meant[0]

    typed = ask(f"{for_screen(question, lines=False)} ({', '.join(words)})", parse)
    return parse(typed) if typed else None


def columns_agreed(ctx: Context, source: DraftSource, *, asks: bool) -> bool:
    """Whether the columns may be read so: shown and asked about where it `asks`; told elsewhere, and taken."""
    if not source.columns:
        return True
    if not asks:
        columns = listed([f"{one.what} from '{shortened(one.heading)}'" for one in source.columns], most=30)
        warn(ctx, f"its columns are read so: {columns}.")
        return True
    from casebook.terminal.asking.questions import confirm, say

    say("Its columns are read so:")
    widths = [max(len(getattr(one, name)) for one in source.columns) for name in ("what", "heading")]
    for one in source.columns:
        say(f"  {_line(one, widths)}")
    if source.left_out:
        say(f"  not read: {for_screen(listed([shortened(heading) for heading in source.left_out]), lines=False)}")
    if confirm(ctx, "Is that right?", default=True):
        return True
    warn(ctx, "nothing was imported; --map NAME=COLUMN says what a column is for, such as --map date=Datum.")
    return False


def offers_taken(source: DraftSource, cases: Sequence[Case]) -> tuple[Taken, ...]:
    """The offers that a person takes, asked one after the other: into one of the open `cases`, or a new one for it."""
    from casebook.terminal.asking.questions import say

    taken: list[Taken] = []
    known = {case.handle.lower(): case.handle for case in cases}
    say("No case is there for what follows. A handle opens one, or takes it into an open one; Enter passes, q ends.")
    for at, offer in enumerate(source.offers, 1):
        say(for_screen(f"{at} of {len(source.offers):,}: {offer.title}", lines=False))
        handle = _handle_for(known)
        if handle == _NO_MORE:
            break
        found = None if handle is None else _taken(offer, handle, known)
        if found is not None:
            known[found.handle.lower()] = found.handle
            taken.append(found)
    return tuple(taken)


def order_chosen(offers: Sequence[Offer]) -> Optional[str]:
    """The number of the order that is chosen from the newest, or typed; None where that is skipped."""
    from casebook.terminal.asking.questions import ask, say

    newest = [offer for offer in offers if offer.orders][:_CHOSEN_FROM]
    if not newest:
        return None
    say("Which order is it about?")
    for number, offer in enumerate(newest, 1):
        say(for_screen(f"  {number}  {offer.title}", lines=False))
    typed = ask(f"Number from the list, or the order's own ({len(offers):,} in all):")
    if typed is None or not typed.isdecimal() or not 1 <= int(typed) <= len(newest):
        return typed
    return newest[int(typed) - 1].orders[0]


def with_proposals_decided(ctx: Context, source: DraftSource) -> DraftSource:
    """The source with those of its proposals that a person agrees to among what is recorded, and no others."""
    from casebook.terminal.asking.questions import confirm

    agreed = []
    decided: set[str] = set()
    for one in source.proposals:
        if one.draft.place in decided:
            continue  # it is another case's by now
        told = f"{one.draft.case}: {one.why} ({one.draft.place}). Record it?"
        if confirm(ctx, for_screen(told, lines=False), default=True):
            agreed.append(one.draft)
            decided.add(one.draft.place)
    return source._replace(drafts=[*source.drafts, *agreed], proposals=())


def with_likely_decided(drafts: Sequence[TypedDraft], handle: Optional[str] = None) -> list[TypedDraft]:
    """The drafts with those of their likely promises that a person agrees to, each asked about; what was asked is listed no more.

    `handle` is the case that takes them where they tell none.
    """
    from casebook.terminal.asking.questions import ask

    decided: list[TypedDraft] = []
    is_done = False
    for draft in drafts:
        agreed = []
        for one in draft.likely:
            told = f"{draft.case or handle or ''} {draft.answers.get('date', '')[:10]}, {one.place}: “{one.text}”"
            answer = None if is_done else ask(f"{for_screen(told.strip(), lines=False)}\n{_MAY_BE}", _yes_no_or_end)
            is_done = is_done or (answer or "").lower() == _NO_MORE
            if not is_done and (answer is None or yes_or_no(answer, "that")):
                agreed.append(one)
        decided.append(draft if is_done and not agreed else draft.with_promised(agreed)._replace(likely=()))
    return decided


_MAY_BE = "This may be a promise. Record it as one? [Y/n, q leaves the rest]"


def _yes_no_or_end(typed: str) -> bool:
    return typed.lower() == _NO_MORE or yes_or_no(typed, "that")


def _handle_for(known: Mapping[str, str]) -> Optional[str]:
    """The handle that is typed for an offer, or that nothing more is wanted; None where it is passed."""
    from casebook.parsing.choices import NO, YES
    from casebook.terminal.asking.questions import ask

    def parse(typed: str) -> Optional[str]:
        lower = typed.lower()
        if lower in NO:
            return None
        if lower in YES and lower not in known:
            raise WrongHandle(typed)
        return lower if lower in (_NO_MORE, *known) else checked_handle(typed)

    typed = ask("Handle:", parse)
    return None if typed is None else parse(typed)


def _taken(offer: Offer, handle: str, known: Mapping[str, str]) -> Optional[Taken]:
    """The offer with the case that takes it; None where it would be opened, and nobody says with which company."""
    from casebook.actions.importing.taken_offers import Taken
    from casebook.terminal.asking.questions import ask

    if handle.lower() in known:
        return Taken(offer, known[handle.lower()])
    company = offer.case.get("company") or ask("Company:")
    return Taken(offer, handle, company) if company else None


def _line(column: ColumnRead, widths: Sequence[int]) -> str:
    told = f"{column.what:<{widths[0]}}  {shortened(column.heading):<{min(widths[1], 40)}}  {shortened(column.example)}"
    return for_screen(told, lines=False).rstrip()
