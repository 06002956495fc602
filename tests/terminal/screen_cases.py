"""Cases for the screens to show: the worked one, and one in which everything that can be hostile is."""

from __future__ import annotations

from datetime import date

from casebook.records.kinds import Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import case, entry, moment

TOWEL = case(
    title="Red bath towel ordered, grey bathrobe delivered",
    item="Red bath towel, 70 x 140",
    orders=("302-1234567-1234567",),
    problem="I ordered a red bath towel. A grey bathrobe came.",
    want="The towel I ordered, or my money back.",
    amount=Money(2499, "EUR"),
    language="en",
    country="NL",
)

TOWEL_ENTRIES: tuple[Entry, ...] = (
    entry(Event, 1, "2024-10-28", event=EventKind.ORDERED, text="Red bath towel, 24.99 EUR", logged="2024-10-31 13:50"),
    entry(Event, 2, "2024-10-30", event=EventKind.DELIVERED, text="A grey bathrobe instead"),
    entry(
        Contact,
        3,
        "2024-10-31 14:05",
        channel=Channel.CHAT,
        agent="Maria",
        role=Role.REPRESENTATIVE,
        case_number="A-1234",
        outcome=Outcome.REACHED,
        minutes=12,
        rating=4,
        text="She is sorry for the mistake and sends the towel at once. The bathrobe may be kept.",
    ),
    entry(
        Promise, 4, "2024-10-31 14:05", promised=Promised.REPLACEMENT, made_in=3, due="2024-11-02", text="the red towel"
    ),
    entry(
        Shipment,
        5,
        "2024-10-31 14:05",
        carrier="UPS",
        tracking="1Z999AA10123456784",
        check=Check.VALID,
        text="label made",
    ),
    entry(
        Contact, 6, "2024-11-04 09:30", channel=Channel.PHONE, outcome=Outcome.NO_ANSWER, text="Forty minutes of music."
    ),
    entry(
        Contact,
        7,
        "2024-11-05 16:20",
        channel=Channel.CHAT,
        agent="Ravi",
        role=Role.SUPERVISOR,
        case_number="A-1234",
        outcome=Outcome.REACHED,
        text="The parcel is lost, he says. He cannot send another, so the money comes back in 5 to 7 business days.",
    ),
    entry(
        Promise,
        8,
        "2024-11-05 16:20",
        promised=Promised.REFUND,
        made_in=7,
        due="2024-11-14",
        due_from=date(2024, 11, 12),
        text="24.99 EUR to the card I paid with",
    ),
    entry(
        Contact,
        9,
        "2024-11-15 11:00",
        channel=Channel.EMAIL,
        incoming=True,
        role=Role.BOT,
        case_number="B-77/2024",
        text="Your refund is on its way.",
    ),
    entry(Promise, 10, "2024-11-15 11:00", promised=Promised.REFUND, made_in=9, due="2024-11-22"),
    entry(
        Promise,
        11,
        "2024-11-05 16:20",
        promised=Promised.CALLBACK,
        made_in=7,
        due="2024-11-06",
        verdict=Verdict.KEPT,
        settled="2024-11-07",
        text="a call to confirm",
    ),
)

ARABIC, CHINESE = "محمد عبد الله", "王小明"
LONG = ("Das dauert noch. " * 300)[:4_978] + "the end of 5000 chars."

HOSTILE = case(
    "o'brien",
    company="Käfer & Söhne [/] GmbH",
    title="[bold]Not markup[/bold] :smile: 💥",
    orders=("[#4411-B]", "号码 302-1234567号"),
    problem="first line\n\n  * second line\n\ttabbed \x1b[2J and \u202eoverridden",
    want='O\'Brien wants "it" <now>',
    opened=moment("2024-10-20 10:00"),
)

HOSTILE_ENTRIES: tuple[Entry, ...] = (
    entry(Event, 1, "2024-10-20", event=EventKind.ORDERED),
    entry(Contact, 2, "2024-10-27 02:30+02:00", channel=Channel.CHAT, agent=ARABIC, case_number="[#4411-B]", text=LONG),
    entry(
        Contact,
        3,
        "2024-10-27 02:30+01:00",
        channel=Channel.CHAT,
        agent=CHINESE,
        text="退款将在三到五个工作日内到账，请耐心等待。" * 6,
    ),
    entry(
        Contact,
        4,
        "2024-10-28 23:50",
        zone="America/New_York",
        channel=Channel.SOCIAL,
        role=Role.MANAGER,
        agent="Zoë\nO'Hara\r\x1b]0;x\x07 👩\u200d👩\u200d👧",
        text="[/] [red]x[/red] :+1: ❤\ufe0f 🇳🇱",
    ),
    entry(Contact, 5, "2024-10-29 09:00", channel=Channel.LETTER),
    entry(Promise, 6, "2024-10-29 09:00", made_in=5, text="to\nlook\u2028into [it]"),
    entry(
        Shipment,
        7,
        "2024-11-01",
        carrier="Pöst",
        tracking="9" * 200,
        check=Check.INVALID,
        returning=True,
        text="https://example.com/" + "a1" * 100,
    ),
    entry(Shipment, 8, "2024-11-01", text="no number yet"),
    entry(Promise, 9, "2024-11-01", promised=Promised.REPLY, due="2024-11-20", agent="[Sam]"),
    entry(Promise, 10, "2024-11-02", promised=Promised.REPLY, due="2024-11-20 11:00", text="by eleven"),
    entry(
        Promise,
        11,
        "2024-11-02",
        verdict=Verdict.BROKEN,
        due="2024-11-03",
        settled="2024-11-05",
        settled_note="[no]\nword",
    ),
    entry(Promise, 12, "2024-11-02", verdict=Verdict.WITHDRAWN, settled="2024-11-05", promised=Promised.COLLECTION),
    entry(Event, 13, "2024-11-19 08:00", text="\u200b\u3164\ufeff"),
)
