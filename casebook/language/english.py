"""English."""

from __future__ import annotations

from casebook.language.english_asks import DEADLINE, REQUESTS
from casebook.language.english_lead import LEAD
from casebook.language.english_log import LOG
from casebook.language.english_page import PAGE
from casebook.language.language import Language
from casebook.language.words import own_words, words
from casebook.records.field import ERASED_TEXT
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
    group_mark=",",
    last_of_list=" and ",
    ordinal=ordinal,
    plural=plural,
    lead=LEAD,
    log=LOG,
    page=PAGE,
    deadline=DEADLINE,
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
    roles_beside=own_words(Role),
    erased=ERASED_TEXT,
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
    outcomes=own_words(Outcome, {"refused": "request refused"}),
    call_broke_off="the call was cut off",
    broke_off="the conversation was cut off",
    events=own_words(
        EventKind,
        {
            "accepted": "agreed",
            "declined": "I declined",
            "credited": "credit given, no money",
            "deadlock": "they will not move",
            "complained": "formal complaint made",
            "missed": "nobody came",
            "marked-delivered": "tracking says delivered, I did not receive it",
        },
    ),
    promised=own_words(Promised, {"other": "something else"}),
    states=own_words(PromiseState, {"due": "due today", "broken": "not kept", "declined": "which I declined"}),
    currencies={},
    about_orders=("Order {orders}", "Orders {orders}"),
    numbers={"booking": "booking", "ticket": "ticket", "serial number": "serial number", "policy": "policy"},
    about_company="I have a problem with {company}",
    problem_with="I have a problem with {item}",
    somebody_promised="{on}{who} promised {what}",
    was_promised="{on}I was promised {what}",
    somebody_promised_that='{on}{who} promised "{text}"',
    was_promised_that='{on}I was promised "{text}"',
    on_day="on {day} ",
    for_day=" for {day}",
    promised_as=words(
        Promised,
        {
            "refund": "a refund",
            "replacement": "a replacement",
            "delivery": "delivery",
            "callback": "a call back",
            "reply": "an answer",
            "repair": "a repair",
            "collection": "a collection",
            "information": "information",
            "other": "something",
        },
    ),
    of_amount="{what} of {amount}",
    did_not=words(
        Promised,
        {
            "refund": "it did not come",
            "replacement": "it did not come",
            "delivery": "it did not come",
            "callback": "nobody called",
            "reply": "no answer came",
            "repair": "it was not done",
            "collection": "nobody came for it",
            "information": "it did not come",
            "other": "it did not happen",
        },
    ),
    no_record="I have no record that it happened",
    no_record_brief="no record that it happened",
    others_missed=(
        "I have no record of another promise being kept",
        "I have no record of {count} other promises being kept",
    ),
    only_came="only {amount} came",
    came="{amount} came",
    refused_on="{who} refused my request on {day}",
    refused_what_on="{who} refused {what} on {day}",
    refused_it_on="{who} refused it on {day}",
    refused_undated="{who} refused my request",
    refused_plainly_on="my request was refused on {day}",
    asked_by="On {day} I asked for this by {last}",
    asked_by_and_passed="On {day} I asked for this by {last}; that day has passed",
    marked_delivered="marked as delivered",
    appointment_set="An appointment is set for {day}",
    appointment_was_set="An appointment was set for {day}",
    missed_appointment="nobody came to the appointment of {day}",
    to_come="to come",
    hours_spent=("I have spent more than an hour on this", "I have spent more than {count} hours on this"),
    paid_sum="paid {amount}",
    refunded_sum="refunded {amount} on {days}",
    refunded_of="refunded {amount} of {stake} on {days}",
    credited_sum="credited {amount}, which is no money back",
    costs_sum="costs {amount}",
    still_owed="still owed {amount}",
    number_words=("two", "three", "four", "five", "six"),
    told_apart="I was told {count} things: {things}",
    said_on="{who} said on {day}{more}: {text}",
    was_told_on="I was told on {day}{more}: {text}",
    follow_what="Please follow what {who} decided, or tell me who decides",
    which_holds="Please tell me which of them holds, and who decides",
    requests=REQUESTS,
    by_day=" by {day}",
    answer_by="Please answer by {day}.",
    solve_by="Please let me know by {day} how you will solve this.",
    wanted_before="What I asked for: {what}",
    case_is="Case {number}",
    amount_is="The amount is {amount}",
    happened_on={
        EventKind.ORDERED: "It was ordered on {day}",
        EventKind.PAID: "I paid on {day}",
    },
    nth_contact="This is my {nth} contact since {day}",
    attempts=("{count} attempt to reach you was not answered", "{count} attempts to reach you were not answered"),
    subject="About: {title}",
    items=("Item", "Items"),
    booked="Booked",
    at_price=("{item} at {price}", "{item} at {price} each"),
    closed_on="Closed on {day}",
    times_promised=("{what} promised", "{what} promised {count} times"),
    due="due {day}",
    first_due="first due {day}",
    due_between="due between {first} and {last}",
    due_today="due today, {day}",
    after_event="after {}".format,
    within="within {span} {after}",
    spans={
        "minute": ("{count} minute", "{count} minutes"),
        "hour": ("{count} hour", "{count} hours"),
        "day": ("{count} day", "{count} days"),
        "business day": ("{count} business day", "{count} business days"),
        "week": ("{count} week", "{count} weeks"),
        "month": ("{count} month", "{count} months"),
        "year": ("{count} year", "{count} years"),
    },
    happened_then="{after} ({day})",
    late=("{count} day late", "{count} days late"),
    not_kept="not kept",
    kept_on="kept on {day}",
    withdrawn_on="withdrawn on {day}",
    promised_plain="promised",
    promised_by="promised by {agent}",
    offered_plain="offered",
    offered_by="offered by {agent}",
    kind_declined="{what} offered and declined",
    kind_promised="{what} promised",
    kind_refused="{what} refused",
    case_number="case {number}",
    parcel="Parcel",
    parcel_with="Parcel with {carrier}",
    return_parcel="Return parcel",
    return_parcel_with="Return parcel with {carrier}",
    tracking_number="tracking number {number}",
    last_known="last known {day}",
    told_above="as told above",
    before_that="Before that, {news}",
    entries_left_out=("{count} entry is left out{among}.", "{count} entries are left out{among}."),
    missed_among=(", {count} promise past its day among them", ", {count} promises past their day among them"),
    files=("I have {count} file: {names}", "I have {count} files: {names}"),
    files_count=("I have {count} file to show.", "I have {count} files to show."),
    kept_with="with {ref}",
    closings=(
        "Please give me your name.",
        "Please give me your name and a reference.",
        "Please give me your name and a reference for this conversation.",
        "Please give me your name and a reference, or pass me to somebody who can decide.",
        "Please give me your name and a reference for this conversation, or pass me to somebody who can decide.",
        (
            "Please give me your name and a reference for this conversation."
            " If you cannot decide this, please pass me to somebody who can."
        ),
    ),
    identity={
        "name": "I am {value}",
        "email": "account {value}",
        "customer": "customer name {value}",
        "postcode": "postcode {value}",
    },
    labels={
        "who I am": "Who I am",
        "name": "Name",
        "email": "E-mail of the account",
        "customer": "Customer name",
        "postcode": "Postcode",
        "company": "Company",
        "order": "Order",
        "amount": "Amount at stake",
        "balance": "Balance",
        "case numbers": "Case numbers",
        "opened": "Opened",
        "closed": "Closed",
        "outcome": "Outcome",
        "problem": "The problem",
        "wanted before": "What was asked for",
        "wanted": "What is asked for",
        "otherwise": "What follows otherwise",
        "contradictions": "Two things told",
        "broken": "Promised, late or not kept",
        "promises": "Promises",
        "timeline": "What happened",
        "parcels": "Parcels",
        "attachments": "Attachments",
    },
    minutes=("{count} minute", "{count} minutes"),
    took="it took {time}",
    waited_of_them="{count} of them waiting",
    waited=("waited {count} minute", "waited {count} minutes"),
    asked_for_by="I asked for it by {day}",
    rating="rated {rating} of 5",
    noted_later=("logged {count} day later", "logged {count} days later"),
    as_of="As of {day}.",
)
