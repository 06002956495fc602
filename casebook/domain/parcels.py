"""What is known of each parcel of a case, put together from all that was recorded about it. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.records.frozen import Frozen
from casebook.records.kinds import Event, Shipment
from casebook.records.values import normalized
from casebook.records.vocabularies import Check, EventKind


class Parcel(Frozen):
    """All that is known of one parcel: `updates` in order, `latest` the newest of them with words in it (or the newest)."""

    tracking: str | None
    carrier: str | None
    check: Check
    returning: bool
    updates: tuple[Shipment, ...]
    latest: Shipment


def parcels_of(shipments: Sequence[Shipment]) -> tuple[Parcel, ...]:
    """The parcels in order of first mention.

    An update without a number stands by itself unless there is one parcel only.
    """
    numbers = dict.fromkeys(normalized(shipment.tracking) for shipment in shipments if shipment.tracking)
    alone = next(iter(numbers)) if len(numbers) == 1 else ""
    grouped: dict[str, list[Shipment]] = {}
    for shipment in shipments:
        grouped.setdefault(normalized(shipment.tracking or "") or alone, []).append(shipment)
    return tuple(_parcel(updates) for updates in grouped.values())


def went_back(events: Sequence[Event], parcels: Sequence[Parcel]) -> bool:
    """Whether anything went back to the company, or goes."""
    return EventKind.RETURNED in {event.event for event in events} or any(parcel.returning for parcel in parcels)


def _parcel(updates: Sequence[Shipment]) -> Parcel:
    newest_first = updates[::-1]
    numbered = next((update for update in newest_first if update.tracking), None)
    return Parcel(
        tracking=numbered.tracking if numbered else None,
        carrier=next((update.carrier for update in newest_first if update.carrier), None),
        check=numbered.check if numbered else Check.NONE,
        returning=any(update.returning for update in updates),
        updates=tuple(updates),
        latest=next((update for update in newest_first if update.text), newest_first[0]),
    )
