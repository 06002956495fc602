"""Of which promises the refunds of a case came: of none, where a refund is of nothing that is asked for. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.refunds_of_promises import owners_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from casebook.domain.promises import PromiseFacts
    from casebook.domain.refunds_of_promises import Owners
    from casebook.records.kinds import Case, Contact, Event


def owners_in(
    case: Case,
    events: Iterable[Event],
    refunds: Sequence[Event],
    promises: Sequence[PromiseFacts],
    contacts: Sequence[Contact],
) -> Owners:
    """Of which promises of a case each refund came (see `owners_of`): of none, where it is of nothing that is asked for."""
    owners = owners_of(refunds, promises, contacts)
    if not refunds or not promises:
        return owners
    from casebook.domain.refunded_beside import with_those_beside

    return with_those_beside(case, events, promises, owners)
