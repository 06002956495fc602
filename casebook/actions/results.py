"""What actions return: what was done, as it stands in the book now, and the warnings that go with it.

A warning is a sentence for the person, to be shown once what was done is safe.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.records.kinds import AnyRecord, Case, Entry
from casebook.records.revision import Action
from casebook.records.values import Moment


class Recorded(NamedTuple):
    """The entries as recorded, the main one first, and their case; `opened` where the case was opened with them.

    `unchanged` where all of it stood so already, and nothing was written. `proposals` are warnings too: what may follow,
    with the command that records it; on a terminal that is asked instead.
    """

    case: Case
    entries: tuple[Entry, ...] = ()
    warnings: tuple[str, ...] = ()
    opened: bool = False
    unchanged: bool = False
    proposals: tuple[str, ...] = ()


class CaseChanged(NamedTuple):
    """A case that was closed or opened again; `act` is which of the two. `unchanged` where it was so already."""

    case: Case
    act: Action
    warnings: tuple[str, ...] = ()
    unchanged: bool = False


class FieldChange(NamedTuple):
    """One field of a case or an entry, before and after, by what it is called where it is typed.

    Where it `names_entry`, the values are the numbers of others of the case.
    """

    label: str
    before: object
    after: object
    names_entry: bool = False


class EntryChanges(NamedTuple):
    """An entry as it reads now, and every field that changed."""

    entry: Entry
    changes: tuple[FieldChange, ...]


class Edited(NamedTuple):
    """A case, or an entry of it, as it reads now, and every field that changed; `moved` are the entries that changed with it."""

    case: Case
    entry: Optional[Entry]
    changes: tuple[FieldChange, ...]
    warnings: tuple[str, ...] = ()
    moved: tuple[EntryChanges, ...] = ()


class States(NamedTuple):
    """A case, an entry of it, or what is of no case (who keeps the book, a company), before and after something was done to it;
    None where it was hidden.
    """

    case: Optional[Case]
    before: AnyRecord | None
    after: AnyRecord | None


class Done(NamedTuple):
    """One thing that was done to what `ref` names: a case, an entry, `me`, or `company:Amazon`.

    `undid` is the action that was undone or given back, if that was it, and `states` what it changed; `fields` are the
    fields of it that were erased, in words, where that was not all of it. `unchanged` where there was nothing to do.
    """

    ref: str
    act: Action
    undid: Optional[Action] = None
    states: Optional[States] = None
    fields: tuple[str, ...] = ()
    unchanged: bool = False


class DoneTogether(NamedTuple):
    """Everything that one command did; `since` is when what was undone had been written."""

    done: Sequence[Done]
    since: Optional[Moment] = None
    warnings: tuple[str, ...] = ()
