"""English."""

from __future__ import annotations

import re

from casebook.language.language import Language, own_words, words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role
from casebook.text.day_names import MONTHS


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`.

    >>> ordinal(111), ordinal(102)
    ('111th', '102nd')
    """
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def plural(number: int) -> int:
    """One, or many."""
    return 0 if number == 1 else 1


LANGUAGE = Language(
    code="en",
    months=MONTHS,
    decimal_mark=".",
    last_of_list=" and ",
    ordinal=ordinal,
    plural=plural,
    deadline=re.compile(
        r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
        r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b|(?:by|before|until) (?:the )?\d"
        r"|(?:within|in) (?:\d+|an?|one|two|three) (?:\w+ )?(?:hour|day|week|month)"
        r"|(?:by|before|on|until) (?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight)",
        re.IGNORECASE,
    ),
    channels=own_words(
        Channel, {"phone": "phone call", "form": "web form", "social": "social media message", "other": "contact"}
    ),
    channels_with=words(
        Channel,
        {
            "chat": "chat with {who}",
            "phone": "phone call with {who}",
            "email": "email, answered by {who}",
            "form": "web form, answered by {who}",
            "letter": "letter, answered by {who}",
            "social": "social media message, answered by {who}",
            "in-person": "in person with {who}",
            "other": "contact with {who}",
        },
    ),
    channels_from=words(
        Channel,
        {
            "chat": "chat message from {who}",
            "phone": "phone call from {who}",
            "email": "email from {who}",
            "form": "web message from {who}",
            "letter": "letter from {who}",
            "social": "social media message from {who}",
            "in-person": "visit from {who}",
            "other": "contact from {who}",
        },
    ),
    roles=own_words(Role),
    nameless=words(
        Role,
        {
            "bot": "a bot",
            "representative": "a representative",
            "supervisor": "a supervisor",
            "manager": "a manager",
            "other": "somebody else",
        },
    ),
    outcomes=own_words(Outcome),
    call_broke_off="the call broke off",
    broke_off="the conversation broke off",
    events=own_words(EventKind),
    promised=own_words(Promised, {"other": "something else"}),
    states=own_words(PromiseState, {"due": "due today", "broken": "not kept"}),
    currencies={},
    greeting="Hello, this is about a problem with {company}",
    greeting_orders=(
        "Hello, this is about my {company} order {orders}",
        "Hello, this is about my {company} orders {orders}",
    ),
    first_contact="This is my first contact about it.",
    nth_contact="This is my {nth} contact about it.",
    attempts=("{count} attempt to reach you was not answered.", "{count} attempts to reach you were not answered."),
    case_numbers=("Case number so far: {numbers}", "Case numbers so far: {numbers}"),
    wanted="What I ask for: {what}",
    wanted_before="What I asked for: {what}",
    at_stake="Amount at stake: {amount}",
    item="Item: {item}",
    closed_on="Closed on {day}",
    times_promised=("{what} promised", "{what} promised {count} times"),
    due="due {day}",
    first_due="first due {day}",
    due_between="due between {first} and {last}",
    due_today="due today, {day}",
    late=("{count} day late", "{count} days late"),
    not_kept="not kept",
    kept_on="kept on {day}",
    promised_plain="promised",
    promised_by="promised by {agent}",
    still_promised="Still promised",
    still_promised_by="Still promised by {agent}",
    so_far="So far:",
    case_number="case {number}",
    parcel="Parcel",
    parcel_with="Parcel with {carrier}",
    return_parcel="Return parcel",
    return_parcel_with="Return parcel with {carrier}",
    tracking_number="tracking number {number}",
    last_known="last known {day}",
    contacts_count=("{count} earlier contact", "{count} earlier contacts"),
    events_count=("{count} event", "{count} events"),
    promises_count=("{count} promise", "{count} promises"),
    parcels_count=("{count} parcel", "{count} parcels"),
    left_out="{what} left out.",
    files=("I have {count} file: {names}", "I have {count} files: {names}"),
    files_count=("I have {count} file to show.", "I have {count} files to show."),
    kept_with="with {ref}",
    ask_by="Please arrange this by {day}: {what}",
    ask="Please arrange this: {what}",
    solve_by="Please let me know by {day} how you will solve this.",
    confirm="Please confirm this, and give me your name and the reference number of this conversation. Thank you.",
    labels={
        "company": "Company",
        "order": "Order",
        "item": "Item",
        "amount": "Amount at stake",
        "case numbers": "Case numbers",
        "opened": "Opened",
        "closed": "Closed",
        "outcome": "Outcome",
        "problem": "The problem",
        "wanted": "What is asked for",
        "broken": "Promised and not done",
        "promises": "Promises",
        "timeline": "What happened",
        "parcels": "Parcels",
        "attachments": "Attachments",
    },
    minutes=("{count} minute", "{count} minutes"),
    rating="rated {rating} of 5",
    noted_later=("logged {count} day later", "logged {count} days later"),
    as_of="As of {day}.",
)
