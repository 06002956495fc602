"""What a page says in English beside the case itself."""

from __future__ import annotations

from casebook.language.page_words import PageWords

PAGE = PageWords(
    contents="Contents",
    chart="The case over time",
    skip_chart="Skip the drawing",
    from_to="{first} to {last}",
    contacts="Contacts",
    parcels="Parcels",
    payments="Payments",
    events="Events",
    silence="Silence",
    silent_days=(
        "{count} day without an entry, {first} to {last}",
        "{count} days without an entry, {first} to {last}",
    ),
    today="today",
    closed="closed",
    contact="contact",
    attempt="nobody was reached",
    parcel="news of a parcel",
    going_back="news of a return",
    paid="money went out",
    came_back="money came back",
    event="something else",
    until_due="until the day it was promised for",
    may_come="the days in which it was to come",
    past_due="past that day",
    no_day="promised for no day",
    unsettled="not settled",
    again="promised again",
    perhaps="perhaps answered since",
    again_on="promised again on {day}",
    evidence="Evidence",
    promised_in="Promised in",
    promised_here="Promised here",
    belongs_to="Belongs to",
    picture="Picture: {name}",
)
