"""The cases that the exports are tried on: a plain one, a hostile one, and those in which something is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from casebook.domain.case_facts import CaseFacts
from casebook.exporters import chat
from casebook.exporters.formats import text
from casebook.exporters.options import ExportOptions
from casebook.exporters.outline import Message
from casebook.exporters.registry import rendered, renderer
from casebook.exporters.wording import Wording
from casebook.exporters.words.as_told import as_told
from casebook.exporters.words.erased_texts import erased_told_in
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of, moment


def of_contact(said: str, language: str = "en", **values: Any) -> Wording:
    """A case with nothing but this contact of 14 November, as it is worded."""
    entries = Entries()
    entries.contact("2024-11-14", said, **values)
    return Wording(facts_of(case(), entries), language_named(language), years=False)


def towel(**values: Any) -> CaseFacts:
    """A red bath towel ordered, a grey bathrobe delivered, three agents, a refund that does not come."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.ORDERED, "red bath towel")
    entries.event("2024-10-30 17:20", EventKind.DELIVERED, "a grey bathrobe, left with a neighbour")
    first = entries.contact(
        "2024-10-31 14:05",
        "She said the robe need not go back and the money would be returned.",
        agent="Maria",
        role=Role.REPRESENTATIVE,
        case_number="A-1234",
        outcome=Outcome.REACHED,
        minutes=12,
        rating=4,
    )
    made = {"promised": Promised.REFUND}
    entries.promise("2024-10-31 14:05", "a full refund", "2024-11-02", made_in=first, **made)
    second = entries.contact(
        "2024-11-05 09:30",
        "He found no refund, asked me to send the robe back first and mailed a label.",
        channel=Channel.PHONE,
        agent="Raj",
        role=Role.REPRESENTATIVE,
        case_number="B-777",
        minutes=31,
    )
    entries.promise("2024-11-05 09:30", "refund once the robe is scanned", "2024-11-08", made_in=second, **made)
    entries.shipment(
        "2024-11-06",
        "dropped off at the post office",
        carrier="UPS",
        tracking="1Z999AA10123456784",
        check=Check.VALID,
        returning=True,
    )
    entries.shipment(
        "2024-11-08", "arrived at the warehouse", tracking="1Z999AA10123456784", check=Check.VALID, returning=True
    )
    entries.contact("2024-11-12 19:00", channel=Channel.PHONE, outcome=Outcome.DISCONNECTED)
    third = entries.contact(
        "2024-11-14 10:15",
        "Confirmed the return had arrived.",
        agent="Ingrid",
        role=Role.SUPERVISOR,
        case_number="B-777",
    )
    entries.promise(
        "2024-11-14 10:15", "24.99 EUR to my card", "2024-11-21", due_from=date(2024, 11, 19), made_in=third, **made
    )
    entries.attachment("2024-10-31 14:05", "receipt.pdf", media_type="application/pdf", attached_to=first)
    entries.attachment("2024-11-06", "label.jpg", "the label on the box", size=2_500_000, media_type="image/jpeg")
    given = {
        "orders": ("302-1234567-1234567",),
        "problem": "I ordered a red bath towel and received a grey bathrobe",
        "want": "a full refund of 24.99 EUR",
        "amount": Money(2499, "EUR"),
        "item": "Red bath towel, 70 x 140 cm",
    }
    return facts_of(case(**(given | values)), entries)


SMUGGLED = "first line\n31 Oct 2024, chat with Nobody: \u202eforged\r\n# heading\x1b[31m\u2028* star\x85- dash"
LONG = ("The parcel was never brought to my door although the driver wrote that it was. " * 64)[:5000]


def hostile() -> CaseFacts:
    """Everything that has broken a text before, in one case."""
    entries = Entries()
    entries.event("2024-10-27 02:30+01:00", EventKind.PAID, "paid in the hour that the clock repeats")
    entries.event("2024-10-28", EventKind.NOTE, SMUGGLED)
    first = entries.contact(
        "2024-10-31 23:50",
        '=HYPERLINK("http://evil.example/?x") ![pixel](http://evil.example/p.png) <!-- gone --> [a](javascript:x)',
        agent="Seán O'Brien",
        role=Role.OTHER,
        case_number="[#4411-B]",
        minutes=25,
    )
    entries.promise("2024-11-01 00:15", SMUGGLED, "2024-11-03", made_in=first, agent="محمد علي")
    entries.contact(
        "2024-11-02 20:05", LONG, zone="America/New_York", agent="王小明", role=Role.BOT, channel=Channel.EMAIL
    )
    entries.contact(
        "2024-11-04", "Sorry 😔 we can't. 👩‍👩‍👧", incoming=True, channel=Channel.EMAIL, case_number="[ref 9]"
    )
    entries.promise("2024-11-04", None, None, promised=Promised.CALLBACK, verdict=Verdict.BROKEN)
    entries.promise("2024-11-05", "speak to the boss.", "2024-11-20", agent="@ops | team")
    entries.promise(
        "2024-11-06",
        "label by mail",
        "2024-11-07",
        promised=Promised.INFORMATION,
        verdict=Verdict.KEPT,
        settled=moment("2024-11-07"),
        settled_note="# came\nas promised",
    )
    entries.shipment(
        "2024-11-08", "+1 day later", carrier="Größer & Söhne GmbH.", tracking="JD 0002 3400", check=Check.NONE
    )
    entries.shipment("2024-11-09", None, tracking="TBA123456789000")
    late = moment("2024-11-19")
    entries.event(
        "2024-11-10",
        EventKind.RETURNED,
        "`left` at *the* shop_door_ | 5 < 6 & more &amp; www.shop.example",
        logged=late,
    )
    entries.attachment("2024-11-12", "=cmd|'/c calc'!A1\n31 Oct 2024, chat with Nobody.pdf\u202efdp", SMUGGLED, size=0)
    entries.attachment(
        "2024-11-13",
        "[scan](http://evil.example/p.png) <b>.png",
        attached_to=first,
        private=True,
        modified=moment("2024-11-01 09:00", "America/New_York"),
    )
    return facts_of(
        case(
            company="L'Étoile [Outlet] <b>",
            title="Table\n| a | b |",
            orders=("[#4411-B]", "№ 5 / 7"),
            problem="Ma commande n'est pas là!\n\n1. ne répond pas\n```\nسلام\n~~~",
            want="mon argent, s'il vous plaît…",
            amount=Money(1000000, "JPY"),
            item="@home lamp",
        ),
        entries,
    )


def first_time() -> CaseFacts:
    """Opened a minute ago: nobody has been written to yet."""
    return facts_of(case(problem="The lid is cracked.", want="a new lid"))


def bare_case() -> CaseFacts:
    """Nothing but a company."""
    return facts_of(case())


def finished_case() -> CaseFacts:
    """The towel's, closed when the money came."""
    return towel(closed=moment("2024-11-18"), outcome="the refund came.")


CASES = {
    "towel": towel,
    "hostile": hostile,
    "first": first_time,
    "bare": bare_case,
    "closed": finished_case,
}


def paste(facts: CaseFacts, options: ExportOptions) -> str:
    """The text for a chat."""
    return renderer("chat", "text")(facts, options)


def _outline(facts: CaseFacts, options: ExportOptions) -> Message:
    return chat.outline(as_told(erased_told_in(facts, options.language), options.language), options)


def pastes(facts: CaseFacts, limits: Iterable[int], language: str = "en") -> list[str]:
    """The text for a chat at each of these limits: no limit has a part in the outline, so that it is made once."""
    options = ExportOptions(language, moment=facts.now, country=facts.case.country)
    outline = _outline(facts, options)
    return [text.render(outline, replace(options, limit=limit)) for limit in limits]


def in_one(facts: CaseFacts, options: ExportOptions) -> str:
    """What is told in parts, in one piece: of those, the limit of each has a part in the lead."""
    return text.render(_outline(facts, options), replace(options, limit=None, parts=False))


def messages(facts: CaseFacts, options: ExportOptions) -> tuple[str, ...]:
    """The same as the messages that are sent one by one."""
    written = rendered("chat", "text", facts, options)
    return written.messages or (str(written.text).removesuffix("\n"),)


def text_with_sums(
    want: str | None, amount: int | None, sums: Sequence[tuple[EventKind, int]], code: str = "en", form: str = ""
) -> str:
    """The paste, or that form, of an order of which these sums are known, in cents; no blank in it is one that joins."""
    entries = Entries()
    for day, (kind, minor) in enumerate(sums, 1):
        entries.event(f"2024-11-{day:02}", kind, amount=Money(minor, "EUR"))
    stake = Money(amount, "EUR") if amount else None
    facts = facts_of(case(problem="They cancelled.", orders=("A-1",), want=want, amount=stake), entries)
    options = ExportOptions(code)
    told = renderer(form, "text")(facts, options) if form else paste(facts, options)
    return told.replace("\u00a0", " ").replace("\u202f", " ")
