"""What a language says in forms alone: salutations, headings, blanks, requests. One table a language, beside its other words.

Templates are filled with `str.format`: what people typed is only ever put in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module

from casebook.language.language import LANGUAGES, Forms
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Channel


class FormWords(Frozen, kw_only=True):
    """The phrases of every form in one language, formal where that is usual with a shop."""

    locale: str
    """How `babel` calls the language, for long dates."""
    written_on: Callable[[str], str] = str
    """How such a date stands above a letter."""
    about_named: Callable[[str], str] = str
    """What it is about, `order 302`, as it stands behind a preposition."""
    about_thing: Callable[[str], str] = str
    """The same of a thing that was bought."""
    ask_named: Callable[[str], str] = str
    """What is asked, as it stands in a subject: without an article where a native would write none."""
    behind_if_not: Callable[[str], str] = str
    """What the person does otherwise, typed as a sentence, as it goes on behind the words of `if_not`."""

    greeted: Callable[[str], str] = str
    """The first sentence of a message, behind a greeting where nobody would go without one."""

    with_time: Callable[[str, str], str]
    """A day and the time on it, as a letter has them: a chat may have them shorter."""
    your_name: str
    your_address: str
    your_email: str
    email_is: str
    """How the person is reached by somebody else than the company: `{email}`."""
    account_is: str
    """By which account the company knows the person, `{value}`, below a signature."""
    order_label: str
    """Before the numbers, a line each."""
    case_label: str
    about_contract: str
    """What it is about where that goes by no order but by a number of the customer's: `{what}` says which."""
    parcel: str
    """What it is about where the company carries it: a parcel."""
    address_of: str
    """The blanks for what the book does not know, in brackets: `[address of {company}]`."""
    place: str

    complaint_about: str
    """The subject: a complaint about `{what}`, an order."""
    complaint_to: str
    """The same about no more than a `{company}`."""
    subject_with_ask: str
    """The `{subject}` with what is asked, `{ask}`."""
    my_number: str
    """Which number of theirs it goes by, in a line of its own: `{number}`."""
    my_numbers: str
    dear_company: str
    dear_unknown: str
    regards: str
    faithfully: str
    introduction: str
    """That this is a complaint about `{what}`, as a sentence."""
    introduction_of_company: str

    the_problem: str
    problem_blank: str
    what_was_promised: str
    promised_again: str
    """What came of a promise in whose place the same was promised again, on `{day}`; goes on behind a semicolon."""
    promised_again_by: str
    """The same where it is known by `{who}`."""
    promised_before: str
    """Until which `{day}` the same was promised first, a sentence."""
    promised_often_before: str
    """The same where it was promised `{count}` times before."""
    what_happened: str
    my_messages: Mapping[Channel, str]
    """What the person wrote, by how: `my email`."""
    what_i_ask: str
    enclosures: str
    """Headings."""
    enclosed: str
    """The files, in an e-mail: how they are introduced."""
    if_not: str
    """What the person does otherwise, `{text}`, when nothing came by the day that was just named."""
    confirm: str
    """What is asked of whoever reads a letter, beside the matter itself."""

    somebody_who_decides: str
    """A polite request for somebody who can decide."""
    about_what: str
    """`{what}` it is about, before that request."""
    contacts_so_far: tuple[str, ...]
    """That there was one contact, two of them, or more, `{count}`, since `{day}`."""
    thanks: str

    topic: str
    in_one_line: str
    number_alone: str
    number_blank: str
    if_it_does_not_help: str
    ask_for_human: str
    """What a bot is given, each under a name, and the sentence that asks it for a human."""
    topics: dict[str, str]
    """What a bot's button may be called, by the kind of what is wanted (`refund`) or of trouble, else `billing` or `other`."""

    subject_is: str
    """The subject of a letter, in a line of its own: `{subject}`."""
    to_account: str
    """Where money is to be paid to: an `{account}` in the name of `{name}`."""
    answer_in_writing: str
    """That an answer is asked for in writing, by the day that was just named."""

    opening: str
    """Headings of what is read aloud on the phone."""
    numbers_at_hand: str
    questions: str
    if_refused: str
    if_refused_again: str
    """The same where they refused before."""
    before_hanging_up: str
    calling_about: str
    """Who calls, `{name}`, and about `{what}`."""
    calling: str
    ask_who: str
    """Questions, one at a time, each answered in a blank."""
    ask_whether_seen: str
    ask_what_became: str
    ask_why: str
    """What is asked of a promise that is known to be broken, and of one whose day is still to come."""
    ask_whether_stands: str
    ask_whether_done: str
    ask_which_day: str
    ask_what_then: str
    """The same where nobody said what is wanted."""
    ask_in_writing: str
    answer_refusal: str
    """What to say when they refuse again."""
    note_name: str
    """What to have on paper before the call ends."""
    note_number: str
    note_promise: str
    note_confirmation: str
    spelled: str
    """A `{letter}` as it is spelled on the phone, by a `{word}`."""
    alphabet: tuple[str, ...]
    """The word for each letter from A to Z."""

    provider: str
    """Names of facts in the forms for others than the company."""
    account_with_them: str
    account_blank: str
    complained_on: str
    day_blank: str
    deadlock_on: str
    weeks_since: tuple[str, ...]
    """How many whole weeks went by since the formal complaint, `{count}`."""
    remedy: str
    ask_blank: str
    sum_in_dispute: str
    log: str
    log_columns: tuple[str, ...]
    """Day, how, who, number, and what was said."""
    also_answered: str
    """Before who else answered in a contact, and a colon."""
    wants_help: str
    """The subject for an ombudsman: a complaint about `{company}`."""

    dispute_of: str
    """The subject for a card issuer: the payment to `{company}`."""
    dispute_request: str
    """What a card issuer is asked: to dispute the payment and pay `{amount}` back."""
    dispute_request_plain: str
    """The same where no sum is known."""
    merchant: str
    merchant_blank: str
    paid_on: str
    paid_blank: str
    sum_blank: str
    card_ending: str
    card_blank: str
    reason: str
    reasons: dict[str, str]
    """Why a card issuer is asked for the money back, where the record says it; the first that hold are told, in this order."""
    reason_blank: str
    expected_by: str
    expected_blank: str
    attempts_made: str
    attempts_at: Forms
    """How often nobody answered at the company, `{count}`, as somebody else is told it."""

    claim_subject: str
    """The subject of a letter before a claim, about `{what}`."""
    claim_subject_plain: str
    """The same where nobody said about what."""
    claim_introduction: str
    claim_sum: str
    """Above the sums that make it up."""
    claim_columns: tuple[str, str]
    claim_rows: dict[str, str]
    """What each sum is: `paid`, `costs`, `stake`, `refunded`, `owed`."""
    claim_heading: str
    """Above what is demanded."""
    claim_demand: str
    """That `{amount}` is to be paid within fourteen days, by `{day}`."""
    claim_demand_plain: str
    """The same where no sum is known."""
    claim_otherwise: str
    particulars_about: str
    """What the claim is about, `{what}`, as a court is told it."""
    particulars: str
    """What is claimed, `{amount}`, and of whom, `{company}`."""
    chronology: str
    exhibit: str
    """Which file shows it: `{letter}`."""
    exhibits: Forms
    """Which files there are, `{files}`, each with its letter."""

    access_subject: str
    """The subject of a request for what they keep, about `{what}`."""
    access_subject_plain: str
    access_request: str
    """What is asked for, about `{what}`."""
    access_request_plain: str
    """The same where nobody said about what."""
    access_items: tuple[str, ...]
    access_law: str
    """By which law, where the person lives in the European Economic Area."""
    access_law_uk: str
    access_when: str
    """Until when: the month runs from the day on which they got it, which nobody knows yet."""
    access_contacts: str
    access_identity: str


def form_words(code: str) -> FormWords:
    """Those of the language with this code, which must be one of `LANGUAGES`; its module is imported now."""
    words: FormWords = import_module(f"casebook.language.{LANGUAGES[code]}.forms").FORMS
    return words
