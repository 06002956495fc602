"""A folder or a ZIP with several kinds of things in it: each kind is read by its own importer, and all of it becomes one source.

What nothing reads is named. What needs a case that nobody named, and what of casebook's own is taken whole, is left for an
import of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial

from casebook.errors import listed, shortened
from casebook.importers.draft import (
    BadDraft,
    DraftSource,
    KnownBook,
    NotListed,
    Offer,
    Proposal,
    SourceOptions,
    TypedDraft,
)
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.mail.outlook import outlook_remarks
from casebook.importers.mixed_parts import parts_of
from casebook.importers.mixed_read import PartsRead
from casebook.importers.registry import MIXED, Importer, importer_for
from casebook.importers.workbooks.sheets import is_workbook
from casebook.records.values import normalized

_NAMED = 5


def importer_of(given: GivenSource) -> Importer:
    """The importer of a folder or a ZIP, which of one with several kinds of things reads them all.

    Raises UnknownFile, NotSavedAsCsv, and what opening files does.
    """
    found = [] if is_workbook(given.look) else parts_of(given).parts
    if not found or (len(found) == 1 and not found[0].name):
        return importer_for(given.look)
    takes = tuple(dict.fromkeys(option for part in found for option in part.importer.takes))
    what = "a folder" if given.look.is_folder else "a ZIP"
    return MIXED._replace(what=f"{what} with several kinds of things", takes=takes)


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """What all of its parts say; a bank's list is held against what the others tell too. Raises what opening its files does."""
    parts, unread = parts_of(given)
    choose = cache(wanted.asking.choose)  # a list that is read again asks nothing again
    wanted = wanted._replace(book=cache(wanted.book), asking=wanted.asking._replace(choose=choose))
    read = PartsRead(parts, wanted)
    if not read.sources and read.bad:
        raise NotImportable(read.bad[0].place, read.bad[0].why)
    left_out = outlook_remarks(unread)
    if unread:
        named = listed([*map(shortened, unread)], _NAMED)
        left_out.append(f"nothing here reads these beside the others, and they were left out: {named}.")
    what = f"{'a folder' if given.look.is_folder else 'a ZIP'} with {listed(read.kinds)}"

    def together(book: KnownBook | None) -> DraftSource:
        if book is not None:
            read.read_lists_again(wanted._replace(book=lambda: book))
        return _together(what, read.sources, read.bad, [*read.remarks, *left_out])

    source = together(None)
    return source._replace(later=together) if read.has_lists and source.drafts else source


def _when(draft: TypedDraft) -> str:
    """What sorts it among the others by its day and time; what tells no day as programs do stands last."""
    date = draft.answers.get("date", "")
    return date if re.match(r"\d{4}-\d\d-\d\d", date) else "9"


def _offers(offers: Sequence[Offer]) -> list[Offer]:
    """The same, those of one order put together, with all that each says."""
    found: dict[str, Offer] = {}
    for offer in offers:
        key = normalized(offer.orders[0]) if offer.orders else offer.title
        known = found.get(key)
        if known is None:
            found[key] = offer
            continue
        title = f"{known.title} · {offer.title.rpartition(' · ')[2]}"
        said = partial(_both, known.more, offer.more)
        found[key] = Offer(title, {**offer.case, **known.case}, known.orders, [*known.drafts, *offer.drafts], said)
    return list(found.values())


def _both(first: Callable[[], Mapping[str, str]], second: Callable[[], Mapping[str, str]]) -> Mapping[str, str]:
    return {**second(), **first()}


def _proposed_once(proposals: Sequence[Proposal]) -> list[Proposal]:
    """The same, without what another file of this folder proposes already: a bank gives one account out in several forms."""
    first: dict[tuple[object, object], Proposal] = {}
    for one in proposals:
        first.setdefault((one.draft.case, one.draft.identity), one)
    return list(first.values())


def _in_no_list(sources: Sequence[DraftSource], answered: frozenset[str]) -> list[NotListed]:
    """What none of the lists has of what a case waits for that is not `answered`, once for all that would have it."""
    found: dict[tuple[str, int], NotListed] = {}
    for one in (one for source in sources for one in source.not_listed if one.handle not in answered):
        known = found.get((one.handle, one.number))
        found[one.handle, one.number] = known.with_list(one) if known else one
    return list(found.values())


def _together(
    what: str, sources: Sequence[DraftSource], bad: Sequence[BadDraft], remarks: Sequence[str]
) -> DraftSource:
    # What was written about is likelier to be disputed than what was ordered.
    by_mail_first = sorted(sources, key=lambda source: source.part != "mail")
    answered = frozenset[str]().union(*(source.answered for source in sources))
    return DraftSource(
        sorted((draft for source in sources for draft in source.drafts), key=_when),
        [*bad, *(one for source in sources for one in source.bad)],
        [heading for source in sources for heading in source.left_out],
        what,
        "part",
        [*(sentence for source in sources for sentence in source.remarks), *remarks],
        _offers([offer for source in by_mail_first for offer in source.offers]),
        all(source.tells_cases for source in sources),
        {name: said for source in sources for name, said in source.said.items()},
        [column for source in sources for column in source.columns],
        _proposed_once([one for source in sources for one in source.proposals]),
        any(source.is_told for source in sources),
        proposes=any(source.proposes for source in sources),
        answered=answered,
        not_listed=_in_no_list(sources, answered),
    )
