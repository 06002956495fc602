"""What a language says in the lines below the lead alone, and looks for in what was typed of a contact."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.language.lead_words import Forms
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Channel, EventKind
from casebook.text.quick_pattern import QuickPattern


class MoneyWords(Frozen):
    """What money that comes from the company is called where it is no refund."""

    called: QuickPattern
    """Found in what is wanted or was promised, where that calls it so."""
    kind: str
    """What is promised or refused then, and what a `sum` was that came, alone or with all that is at stake."""
    event: str
    sum: str
    part: str


class ChargedBackWords(Frozen):
    """What money is called that a bank took back, which nobody refunded."""

    event: str
    said: str
    """That `{amount}` was, as a sentence without a mark."""
    sum: str
    part: str


class LogWords(Frozen):
    """The phrases of a log. Gaps are filled in with `str.format`."""

    order_kinds: Mapping[str, str]
    """What a number that was typed as an order is called, by the letters that it begins with, in small ones."""
    booked_things: QuickPattern
    """Found in the name of what is booked and not ordered."""
    event_alone: Mapping[EventKind, str]
    """What happened on a `{day}`, as a sentence without a mark, of events that may stand without another word; with the word that
    `events` has for it."""
    item_for: str
    """What it is about, `{items}`, with the amount of it all."""
    other_party: str
    """Who else than the company it was with, where the name of that is not told; it stands where a name would, in any case."""
    call_alone: str
    """A phone call with nobody who is known."""
    in_all: str
    """That all of it comes to an `{amount}`, where other sums stand beside it."""
    mails: tuple[str, str]
    """One e-mail among the files, and several that are told together: `7 e-mails`."""
    number_given: str
    """What a contact brought that brought nothing else: a `{number}`."""
    follow_since: str
    """That what `{who}` decided on a `{day}` is to be followed, after all that does not go together was said."""
    that_happened: str
    """That what was awaited did, on a `{day}`."""
    agreed_since: str
    """That `{who}` promised on a `{day}` what others had refused, behind that they did."""
    agreed_before: str
    """That `{who}` had promised on a `{day}` what others refused since, behind that they did."""
    but_said: str
    """How a sentence begins whose `{text}` stands against what was told before it."""
    refunded: str
    """That `{what}` came back, behind its day: a sum, or how much of it in words."""
    promised_thing: str
    """That `{what}` was promised, in words of its own: behind the name of who did."""
    on_today: str
    """The same as `for_day` of today, its `{day}` behind it."""
    promised_if: str
    """That `{what}` was promised if something happens."""
    declined: str
    """That the person would have none of a sum, `{what}`, of which no offer was noted."""
    accepted_first: str
    """What was accepted is called, where the person declined it later."""
    offer_declined: str
    """That `{what}` was offered, and behind a semicolon that the person declined it."""
    refund: QuickPattern
    """Found in what calls it a refund."""
    payments: tuple[MoneyWords, ...]
    charged_back: ChargedBackWords
    leans: QuickPattern
    """How a text begins that goes on from what was told before it, so that alone it does not say of what it speaks."""
    broke_off: QuickPattern
    """Found in a text that says itself that the conversation broke off."""
    nobody_came: QuickPattern
    """A sentence that only says that nobody came."""
    nobody_answered: QuickPattern
    """Found in a text that says itself that nobody answered."""
    refused: QuickPattern
    """How a text begins that says itself that something was refused."""
    waits: QuickPattern
    """How a sentence begins that only tells how long it took to get through."""
    promised_that_on: str
    """Who promised what was told before in their words, and on which `{day}`."""
    said_that: str
    """How what somebody said goes on behind their name, where it was written down from its *that*."""
    with_whom: str
    """Whom a contact was with, `{who}`, before what the person did or said themselves."""
    with_whom_on: str
    """The same as a sentence of the lead, with the `{day}` and what `{text}` says of it, and `{more}` behind the day."""
    no_answer_from: str
    """Of an attempt, before what the person did."""
    i_wrote: str
    i_wrote_on: str
    """How the person's own message is told, and the same with its `{day}` and its `{text}`."""
    according_to: str
    """By whom something is claimed, `{who}`, before their words."""
    according_to_on: str
    """The same as a sentence of the lead."""
    refusing: str
    """That `{who}` refused what was asked, before what they say of it."""
    refusing_what: str
    """That they refused `{what}`."""
    the_refusal: str
    """Behind when and with whom: what is told above."""
    you_refused: str
    you_refused_what: str
    """The same two, told to the company."""
    own_doing: QuickPattern
    """How a text begins that says what the person did or said themselves."""
    reader: tuple[str, str]
    """Whoever reads it, where the company does: from whom something came, and according to whom it is so."""
    nth_with_you: str
    """Which contact with the company this is, the `{nth}` since a `{day}`, where others were spoken to as well."""
    then_transferred: str
    """That they passed the person on, behind what was said before that."""
    hours_nearly: str
    """That it took the person nearly `{count}` hours."""
    your_message: Mapping[Channel, str]
    """A message of a `{day}`, told to the company that wrote it, by the way in which it came."""
    lacks: tuple[tuple[QuickPattern, str, str], ...]
    """Sentences without a subject that say what a message did not bring, how each goes on behind whoever sent that, and the same
    told to them."""
    did_it: QuickPattern
    """How a text begins that tells without a subject what the other side did or said."""
    holds: QuickPattern
    """How a text begins that tells without a subject what the other side sees, has or confirms."""
    in_charge: QuickPattern
    """What somebody is who may decide."""
    own_role: QuickPattern
    """The same as a text begins with it, before a verb: beside the name of one it is they."""
    nothing_heard: QuickPattern
    """Found behind what somebody said they would do, where that says that they did not."""
    got_through: QuickPattern
    """A clause that only says how the person got through, and to whom."""
    received: Forms
    """What came in, as the person notes it without an article, and with one."""
    received_on: str
    """That `{what}` came in on a `{day}`."""
    own_asks: Forms
    """A clause in which the person writes down what they asked for, and what of it that is."""
    told_to_do: QuickPattern
    """How a text begins that says what the person has to do, may do or gets, or what has to be done with a
    thing: so they were told."""
    needs_first: tuple[QuickPattern, str]
    """What the person was told that they need first, as they wrote it of themselves, and the same without that."""
    they: tuple[tuple[QuickPattern, str], ...]
    """What the company did in the words *they did*, and the same told to it; none where both have the same words."""
    spoken: QuickPattern
    """Found in a promise that is in the words of whoever made it: they speak of what they do, or to the person."""
    to_me: QuickPattern
    """Found in a promise that speaks to the person, where no other text that has it need do so: *Sie erhalten*, *Recibirá*."""
    promised_for: str = "{promised} {due}"
    """That something was promised and `for_day` on which it takes place, as a heading."""
    promised_behind_its_day: bool = False
    """Whether that it was promised stands behind the day by which: *Antwort bis zum 28. April zugesagt*."""
    contract_ended: str = ""
    """The word for a contract that was ended, where that is another than `events` has for what was called off."""
    hangs_on: str = ", {what}"
    """`{what}` something hangs on that was promised, behind it."""
    due_then: str = ", {due}"
    """When that makes it due, behind this."""
    not_received: str = ""
    """As `no_record`, of what comes in and stays, money or a thing; that where a language says no other."""
    did: str = "{who} {text}"
    """Who did something and what, as one sentence."""
