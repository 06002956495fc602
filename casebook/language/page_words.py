"""What a page says beside the case itself: what is drawn of it, and where a reader can go."""

from __future__ import annotations

from casebook.records.frozen import Frozen


class PageWords(Frozen):
    """The words of a page. Gaps are filled in with `str.format`."""

    contents: str
    chart: str
    """The heading of what is drawn."""
    skip_chart: str
    from_to: str
    """The `{first}` and the `{last}` day that are drawn."""

    contacts: str
    parcels: str
    payments: str
    events: str
    silence: str
    silent_days: tuple[str, ...]
    """How many days without an entry, from the `{first}` day to the `{last}`, in the forms of a plural."""
    today: str
    closed: str

    contact: str
    attempt: str
    parcel: str
    going_back: str
    paid: str
    came_back: str
    event: str

    until_due: str
    """The part of a bar up to the day that something was promised for."""
    may_come: str
    """The part in which it may come: the days of a range."""
    past_due: str
    no_day: str
    unsettled: str
    """That nobody said what became of it."""
    again: str
    perhaps: str
    """That a later contact may have answered it."""
    again_on: str

    evidence: str
    promised_in: str
    promised_here: str
    belongs_to: str
    picture: str
    """What stands in the place of a picture that cannot be seen: its `{name}`."""
