"""English forms."""

from __future__ import annotations

import re

from casebook.language.form_words import FormWords
from casebook.records.vocabularies import Channel

_IS_SOMEBODYS = re.compile(r"(?:my|our|the|this|these)\b", re.IGNORECASE)


def behind_if_not(text: str) -> str:
    """`, I will ask my bank` of `I will ask my bank`, of `Then I will …` and of `Otherwise I will …`; `: My bank will hear of it`
    of anything else."""
    text = re.sub(r"(?:then|otherwise|(?:or )?else|or),? (?=(?:I|we)\b)", "", text, count=1, flags=re.IGNORECASE)
    if re.match(r"we\b", text, re.IGNORECASE):
        return f", {text[:1].lower()}{text[1:]}"
    return f", I{text[1:]}" if re.match(r"I\b", text, re.IGNORECASE) else f": {text}"


def about_named(what: str) -> str:
    """`my order 302-1`, `my bookings A-1 and B-2`, `my charge notice PS7`; what is somebody's already stays as it is."""
    return what if _IS_SOMEBODYS.match(what) else f"my {what}"


def about_thing(what: str) -> str:
    """`my purchase (red bath towel)`, but `our boiler`."""
    return what if _IS_SOMEBODYS.match(what) else f"my purchase ({what})"


def ask_named(ask: str) -> str:
    """`full refund` of `a full refund`."""
    return re.sub(r"(?:^|(?<= and )|(?<= or ))(?:an?|the) ", "", re.sub(r"^please ", "", ask, flags=re.IGNORECASE))


def greeted(text: str) -> str:
    """`Hello, I am contacting you …` of `I am contacting you …`."""
    return f"Hello, {text}" if text.startswith("I ") else f"Hello, {text[:1].lower()}{text[1:]}"


def with_time(day: str, time: str) -> str:
    """`31 October 2024 at 14:05`."""
    return f"{day} at {time}"


FORMS = FormWords(
    locale="en_GB",
    about_named=about_named,
    about_thing=about_thing,
    ask_named=ask_named,
    with_time=with_time,
    greeted=greeted,
    your_name="[your name]",
    your_address="[your address]",
    your_email="[e-mail address of your account]",
    account_is="Customer account: {value}",
    order_label="Order number",
    case_label="Case number",
    about_contract="my contract ({what})",
    email_is="E-mail: {email}",
    parcel="parcel",
    address_of="[address of {company}]",
    place="[place]",
    complaint_about="Complaint about {what}",
    complaint_to="Complaint to {company}",
    subject_with_ask="{subject} – {ask}",
    my_number="Your reference: {number}",
    my_numbers="Your references: {number}",
    dear_company="Dear {company},",
    dear_unknown="Dear Sir or Madam,",
    regards="Kind regards,",
    faithfully="Yours faithfully,",
    introduction="This is a complaint about {what}.",
    introduction_of_company="This is a complaint.",
    the_problem="The problem",
    problem_blank="[what went wrong]",
    what_was_promised="What was promised",
    promised_again="it was promised again on {day}",
    promised_again_by="{who} promised it again on {day}",
    promised_before="Before that, it was promised by {day}.",
    promised_often_before="Before that, it was promised {count} times, first by {day}.",
    what_happened="What has happened so far, from my notes",
    my_messages={
        Channel.EMAIL: "my email",
        Channel.FORM: "my message by web form",
        Channel.LETTER: "my letter",
        Channel.SOCIAL: "my social media message",
    },
    what_i_ask="What I am asking for",
    enclosures="Enclosures",
    enclosed="Enclosed:",
    behind_if_not=behind_if_not,
    if_not="If this has not been settled by then{text}",
    confirm="Please confirm that you have received this, and give me a reference number and the name of whoever deals with it.",
    somebody_who_decides="Could you please pass me on to a supervisor, or to somebody else who can decide this?",
    about_what="I am contacting you about {what}.",
    contacts_so_far=(
        "I have been in touch about it once, on {day}.",
        "I have been in touch about it twice since {day}.",
        "I have been in touch about it {count} times since {day}.",
    ),
    thanks="Thank you for your help.",
    topic="Topic",
    in_one_line="In one line",
    number_alone="Number",
    number_blank="[order or customer number]",
    if_it_does_not_help="To reach somebody",
    ask_for_human="I would like to speak to a human, please.",
    topics={
        "refund": "Refund",
        "replacement": "Replacement",
        "delivery": "Where is my order?",
        "callback": "Call me back",
        "reply": "Complaint",
        "repair": "Repair",
        "collection": "Return an item",
        "information": "Question",
        "other": "Something else",
        "wrong item": "Wrong item received",
        "damaged": "Damaged or faulty item",
        "part missing": "Item missing from my order",
        "not as described": "Not as described",
        "outage": "Fault or outage",
        "cancelled": "Cancellation",
        "called off": "Cancelled flight, booking or order",
        "charged twice": "Charged twice",
        "billing": "Billing or payment",
    },
    subject_is="Subject: {subject}",
    to_account="Please pay it to account {account} in the name of {name}.",
    answer_in_writing="Please answer in writing.",
    opening="To begin with (about twenty seconds)",
    numbers_at_hand="Numbers, as they are read out",
    questions="Questions, one at a time",
    if_refused="If they say no",
    if_refused_again="If they say no again",
    before_hanging_up="Before hanging up",
    calling_about="Hello, my name is {name}. I am calling about {what}.",
    calling="Hello, my name is {name}.",
    ask_who="Who am I speaking to, and in which department?",
    ask_whether_seen="Do you have {number} in front of you?",
    ask_what_became="{promise} What has become of that?",
    ask_why="{promise} Can you see why?",
    ask_whether_stands="{promise} Does that still stand?",
    ask_whether_done="{request} Can you do that now?",
    ask_which_day="By which day will that be done?",
    ask_what_then="What will you do about it, and by which day?",
    ask_in_writing="Will you confirm that by e-mail?",
    answer_refusal=(
        "I understand that this may not be yours to decide. Please pass me on to somebody who can, and note in the case that "
        "I asked."
    ),
    note_name="Name",
    note_number="Reference for this call",
    note_promise="What they will do, and by when",
    note_confirmation="How they will confirm it",
    spelled="{letter} as in {word}",
    alphabet=(
        *(
            "Alfa",
            "Bravo",
            "Charlie",
            "Delta",
            "Echo",
            "Foxtrot",
            "Golf",
            "Hotel",
            "India",
            "Juliett",
            "Kilo",
            "Lima",
            "Mike",
        ),
        *("November", "Oscar", "Papa", "Quebec", "Romeo", "Sierra", "Tango", "Uniform", "Victor", "Whiskey", "X-ray"),
        *("Yankee", "Zulu"),
    ),
    provider="Company",
    account_with_them="Account with them",
    account_blank="[account or customer number]",
    complained_on="Formal complaint",
    day_blank="[day and number of the formal complaint]",
    deadlock_on="Their final answer",
    weeks_since=("{count} week ago", "{count} weeks ago"),
    ask_blank="[what you ask for]",
    remedy="What I ask for",
    sum_in_dispute="Amount in dispute",
    log="Contacts",
    log_columns=("When", "How", "Who", "Number", "What was said (my notes)"),
    also_answered="also answered",
    wants_help="Complaint about {company}",
    dispute_of="Disputed payment to {company}",
    dispute_request="I ask you to dispute this payment and to credit {amount} to my account.",
    dispute_request_plain="I ask you to dispute this payment and to credit it to my account.",
    merchant="Merchant, as shown on the statement",
    merchant_blank="[name on the statement]",
    paid_on="Date of payment",
    paid_blank="[date of payment]",
    sum_blank="[amount in dispute]",
    card_ending="Card ending in",
    card_blank="[last four digits of the card]",
    reason="Reason",
    reasons={
        "cancelled": "Cancelled, and still charged",
        "called off": "Cancelled by the merchant, not provided",
        "charged twice": "Charged more than once",
        "wrong item": "Not what was ordered",
        "damaged": "Damaged or faulty",
        "part missing": "Only a part of the order received",
        "not as described": "Not as described or booked",
        "outage": "Service not provided",
        "refund promised": "A refund was promised and has not come",
        "refund not known": "A refund was promised, and I have no record of it",
        "refund in part": "Only part of the refund that was promised has come",
        "not received": "Goods not received",
    },
    reason_blank="[reason for the dispute]",
    expected_by="Expected by",
    expected_blank="[expected day]",
    attempts_made="Attempts to solve it with the merchant, and their replies",
    attempts_at=(
        "One attempt to reach them was not answered",
        "{count} attempts to reach them were not answered",
    ),
    claim_subject="Letter before claim concerning {what}",
    claim_subject_plain="Letter before claim",
    claim_introduction="I am writing to you before I start court proceedings against you.",
    claim_sum="How the amount is made up",
    claim_columns=("Item", "Amount"),
    claim_rows={
        "paid": "Paid",
        "costs": "Costs",
        "stake": "At stake",
        "refunded": "Refunded",
        "owed": "Still owed to me",
    },
    claim_heading="What I demand",
    claim_demand="Please pay {amount} within fourteen days, that is, by {day}.",
    claim_demand_plain="Please comply within fourteen days, that is, by {day}.",
    claim_otherwise="If you do not, I intend to start court proceedings without further notice.",
    particulars_about="This is about {what}.",
    particulars="I claim {amount} from {company}.",
    chronology="What happened, in order, from my notes",
    exhibit="exhibit {letter}",
    exhibits=("Exhibit: {files}", "Exhibits: {files}"),
    access_subject="Request for access to my personal data in connection with {what}",
    access_subject_plain="Request for access to my personal data",
    access_request="Please send me a copy of the personal data that you hold about me in connection with {what}, in particular:",
    access_request_plain="Please send me a copy of the personal data that you hold about me, in particular:",
    access_items=(
        "the notes your staff made of each contact, and the history of the case;",
        "recordings of phone calls, and transcripts of chats and messages;",
        "e-mails and letters about it, including internal ones that concern me;",
        "records of what was decided about it, when and by whom.",
    ),
    access_law="I ask for this under Article 15 of the General Data Protection Regulation, (EU) 2016/679.",
    access_law_uk="I ask for this under Article 15 of the UK GDPR.",
    access_when="Please send it within one month of receiving this.",
    access_contacts="My contacts with you about this",
    access_identity="If you need anything further to confirm my identity, please tell me what as soon as possible.",
)
