"""What a language says in the lead alone: sums in what is asked, things that were promised, the evidence that decides."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import QuickPattern

Forms = tuple[tuple[QuickPattern, str], ...]
"""Patterns, each with how what it fits is said, as `re.Match.expand` reads it; the first that fits is the one."""


class LeadWords(Frozen):
    """The phrases of the lead, and what is looked for in what was typed. Gaps are filled in with `str.format`."""

    reported_on: str
    """Since when it takes, in few words: the `{day}` of the first contact."""
    agreed_on: str
    """The same of a settlement: on which `{day}` how much was agreed on; `{by}` is by when, where that is known."""
    first_contact: str
    """When the first was, where it is not sure how many there were."""
    number_beside: str
    """Under which `{number}` of the company's it was said, behind a sentence that goes on."""
    promised_by: str
    """By which `{day}` it was to come, behind what was promised: shorter than how something is asked for by a day."""
    promised_by_hour: str
    """The same of a `{day}` with its hour, which is the last: not the hour at which it happens."""
    due_that_day: str
    """Of what was promised for the very day it was promised on."""
    so_much_back: str
    """What is promised, as the object of a sentence, of a sum that is to come back."""
    whole_amount_is: str
    """What is at stake, where a part of it came back."""
    of_it_owed: str
    """How much is still owed of what is asked, as a sentence of its own."""
    the_rest_of_it: str
    """In the place of a sum that is asked for and of which a part came: the `{amount}` that is still owed of it."""
    rest_in_place: Forms
    """What stands before a sum and goes with it, at the end of what was typed, an article or that it is all of it, and what takes
    its place together with the sum."""
    comes_to: QuickPattern
    """What stands there where the sum is how much something comes to: *a refund of*."""
    confirm_settled: str
    """What to confirm by a `{day}`, where the lead says already that all of the money came."""
    all_refunded: str
    """In the place of what was asked where all of it came back: what to confirm instead, by a `{day}`."""

    owed_asks: Forms
    """Asks for money back that a sum has its place in, with `{amount}`."""
    whole_asks: Forms
    """Asks for all of the money that end with what a sum goes with, with `{amount}`."""
    remaining_asks: tuple[tuple[str, str], ...]
    """Asks for a `{sum}` of which a part came, or for all of it: how the rest is asked for, with `{amount}`."""
    as_you: Forms
    """Asks of the company that were typed as of others, or of money as it would come: how whoever reads it is asked."""
    rest_asks: Forms
    """Asks for all of the money that name no sum, of which a part came: how what is left is asked for."""
    for_a_part: QuickPattern
    """Found in an ask for less than all."""
    for_more: QuickPattern
    """Found in an ask for more than one thing."""

    things: Forms
    """Short words of a promise that can be the object of a sentence, with the article they need."""
    decides: QuickPattern
    """Found in what shows who is right: a photo, a signature, a bank statement."""
    own_things: QuickPattern
    """How a sentence begins of something that is the person's, which no company writes of itself."""
    handed_in: QuickPattern
    """Found in a sentence that says what was sent to them: it shows less than what they say to it."""
    own_account: QuickPattern
    """How a sentence begins in which the person tells what happened to them."""
    leans: QuickPattern
    """How a sentence begins with a word for a thing that it does not name."""
    goes_back: QuickPattern
    """A sentence of the problem that speaks of what the one before it names: *nobody told me about it*, *9 days later*."""
    complains: QuickPattern
    """Found in a sentence that says what went wrong."""
    began: QuickPattern
    """Found in a sentence that says since when something is so, without a day."""
    not_seen: str
    """That nobody knows what came of what was promised, in few words."""
    not_heard: tuple[str, str, str]
    """The same of what is only heard, a call or an answer: as `no_record`, as `no_record_brief`, and in place of `not_seen`."""
    keep_promise_by: str
    """What is asked by a `{day}` where nobody wrote what is wanted, as a whole sentence behind what was promised."""
    still_waiting: str
    """The same of what the person still asks for: it has not come then. What is no clause has a comma before it."""
    refused_alone_on: str
    """That `{who}` refused on a `{day}`, where what they said follows."""
    refused_alone: str
    """The same without the day."""
    somebody_says: str
    """What `{who}` says by a `{text}`, which the person denies behind it."""
    refused_by_nobody: str
    """The same of nobody who is named, and without the day."""
    refused_rest_on: str
    """That `{who}` refused on a `{day}` what was left of the money."""
    refused_rest: str
    """The same without the day."""
    says_first: QuickPattern
    """How what was said begins where that only says who says so, and the rest stands as it is without."""
    saw: Forms
    """What is noted that somebody sees, confirms, admits or says, with a word for who or without: how it is told of that day, the
    verb first."""
    somebody_saw: str
    """`{who}` did what such a note says, the verb `{did}` and `{what}` follows it, `{on}` which day, where that is told."""
    solution: str
    """What was promised, in few words, where it is what is asked for."""
    as_promised: str
    """Behind what is asked for by which day: `{who}` promised it, when it was `{due}` and its `{number}` as they go on."""
    saw_and_promised: str
    """The same, `{saw}`, with `{what}` they promised then."""
    told_now: QuickPattern
    """How a sentence begins, up to a verb in `saw`, in which somebody else confirmed something."""
    nothing_by: str
    """That nothing had come by a `{day}` on which the person looked."""
    nothing_came: str
    """The same in few words, of what the person noted after it was due."""
    nothing_yet: QuickPattern
    """Found in what the person notes where nothing came yet."""
    stands_with_day: QuickPattern
    """How a sentence begins of what happened that a day can stand with, as `said_with_day` puts it."""
    said_with_day: str
    """What happened, `{said}`, on a `{day}`."""
    none_came: Mapping[str, str]
    """That nobody came on a `{day}` that a `{thing}`, somebody who comes, was promised for, by the article of that."""
    news_begins: QuickPattern
    """How news of a parcel begins that says what was done with it."""
    return_was: str
    """What was done with a parcel that goes back, `{news}`, on a `{day}`."""
    parcel_was: str
    """The same of one that does not, of which nobody knows who carries it."""
    parcel_with_was: str
    """The same of one with a `{carrier}`."""
    my_return: str
    """What a parcel is called that goes back to the company."""
    not_only: str
    """Behind a sum that is asked for, before the day: that it is not only the smaller `{amount}` that was promised."""
    still_owed: str
    """The `{amount}` that is still owed of what is asked, in brackets."""
    others_broken: tuple[str, str]
    """That one more promise, or `{count}` of them, are known not to be kept."""
    of_which_owed: str
    """The same behind what is asked for, between commas: so much of it has come that the words for all of it say too much."""
    part_of: str
    """A `{part}` of a `{whole}` sum, where only the latter has its currency."""
    said_by_them: QuickPattern
    """Found in a sentence that tells what somebody said, by the word that says so."""
    adds: QuickPattern
    """How a clause begins that only adds to the one before it."""
    goes_on: QuickPattern
    """How a sentence begins that tells what somebody said without their name."""
    ends_with_who: QuickPattern
    """How a sentence ends that says who said it."""
    somebody_said_on: str
    """The same with `{who}` it was and the `{day}`, behind what they `{said}`."""
    hearsay: QuickPattern
    """Found in a sentence that tells what somebody said or will do."""
    says_nothing_more: frozenset[str]
    """The words of a note that says no more than that a promise did not come true."""
    promised_actions: Forms = ()
    """Words of a promise that say what somebody will do: how they go on from that somebody promised."""
