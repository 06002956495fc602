"""Money that came and was noted in words alone is seen, and how to record it is said."""

from __future__ import annotations

import shlex

from casebook.actions.noticed.money_noticed import money_remarks
from casebook.domain.notes.money_came import money_that_came
from casebook.exporters.facts.noted.nothing_came import nothing_came_by
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

CAME = (
    ("407,30 gekregen do, de helft", "407,30", "407,30 EUR"),
    ("56 on my card, thats 2 nights", "56", "56 EUR"),
    ("174,20 auf dem konto, also für 2", "174,20", "174,20 EUR"),
    ("€44 back on the card, rest didnt come", "€44", "€44"),
    ("got 20 back today", "20", "20 EUR"),
    ("reçu 110 € sur mon compte", "110 €", "110 €"),
    ("315 en mi cuenta", "315", "315 EUR"),
)

IN_EVERYDAY_WORDS = (
    ("got £20 bk on card, other £20 missing. rang", "£20"),
    ("£50 turned up", "£50"),
    ("£45 refunded out of £90", "£45"),
    ("30€ sind da", "30€"),
    ("me han ingresado solo 20€ hoy, faltan 25. reclamo a consumo si no pagan antes del 5 oct", "20€"),
    ("han abonado 20€", "20€"),
    ("geld binnen maar maar €69,95, 20 te weinig", "€69,95"),
    ("bank found it, £38 in. all done", "£38"),
    ("reçu 30€", "30€"),
    ("reçu 30€ au lieu de 60. la responsable mme Leroy refuse le reste", "30€"),
    ("finally got my £40", "£40"),
    ("they paid me £20", "£20"),
    ("they've refunded £20", "£20"),
    ("refund of £45 received", "£45"),
    ("the £50 goodwill finally arrived", "£50"),
    ("€50 teruggestort gisteren", "€50"),
    ("€25 binnen", "€25"),
    ("eindelijk €30 gekregen", "€30"),
    ("ze hebben €40 overgemaakt", "€40"),
    ("habe 30€ bekommen", "30€"),
    ("30 Euro wurden erstattet", "30 Euro"),
    ("endlich 20 € erhalten", "20 €"),
    ("ils m'ont remboursé 30€", "30€"),
    ("30€ reçus hier", "30€"),
    ("ont versé 60€", "60€"),
    ("han llegado 20€", "20€"),
    ("me devolvieron 45€", "45€"),
    ("he recibido 45€", "45€"),
    ("money in but only £20", "£20"),
    ("geld da, aber nur 20€", "20€"),
    ("argent reçu mais seulement 30€", "30€"),
    ("llegó el dinero pero solo 20€", "20€"),
    ("the £38 is back in my account", "£38"),
    ("£85 in bank today", "£85"),
    ("paypal refunded £38", "£38"),
    ("received £20", "£20"),
    ("£20 came through", "£20"),
    ("er is €20 op mijn rekening", "€20"),
    ("geld binnen €69,95", "€69,95"),
    ("20 euro kwam vrijdag binnen", "20 euro"),
    ("20 € sind freitag gekommen", "20 €"),
    ("20€ llegaron el viernes", "20€"),
    ("£39.99 came", "£39.99"),
    ("reçu 20 € vendredi, reste 30", "20 €"),
    ("recibí 20 € el viernes, faltan 30", "20 €"),
    ("nothing yet except £15", "£15"),
    ("niks gekregen behalve 15 euro", "15 euro"),
    ("noch nichts außer 15 €", "15 €"),
    ("rien reçu sauf 15 €", "15 €"),
    ("nada excepto 15 €", "15 €"),
)

DID_NOT = (
    "I have credited $15 to your account",
    "bought it for £399 on my card",
    "het kostte €20, voor €20 op mijn rekening",
    "60 € d'avoir sur mon compte client",
    "nothing back on my card",
    "the 56 has not come on my card",
    "2 parcels came",
    "3 mails received",
    "140 will be back on my card by fri",
    "paid 392 for 14 nights",
    "want £40 back",
    "she said £40 bk in 5 working days",
    "they say £45 refunded",
    "promised £50 goodwill",
    "refund of £85 approved!! 3-5 days",
    "refund came, £20 short",
    "£412 bill arrived",
    "charged £20 on my card",
    "got a £20 voucher",
    "got £20 off",
    "they owe me £20",
    "€50 terug uiterlijk 30/9",
    "belooft €50 terug",
    "krijg €50 terug",
    "€50 wordt teruggestort",
    "€50 teruggestort binnen 5 dagen",
    "dice q me devuelven 45€ en 10 días",
    "remboursement 60€ la semaine pro",
    "will geld zurück 30€",
    "i paid £112 today",
    "ik heb €50 overgemaakt",
    "ich habe 30€ überwiesen",
    "j'ai payé 30€",
    "he pagado 45€",
    "30€ überwiesen",
    "paid £20 postage",
    "offered £20",
    "£30 is all she can do",
    "£20 came out of my account",
    "£45 not refunded",
    "if £20 is refunded i drop it",
    "£20 refunded?",
    "asked for £20 back",
    "got told £20 back on card",
    "they took £20 on my card",
    "£52 bill came",
    "hotel £112 paid today",
    "€20 korting gekregen",
    "me han cobrado 45€",
    "got £20 refund within 5 days",
    "Lisa said £20 in my account by fri",
    "credit of £64 on nxt bill",
    "no £20 on my card",
    "bought for £40, arrived broken",
    "nothing wrong except £15 fee",
    "they say nothing came except £15",
    "nothing but excuses, i paid £15",
    "€549 betaald",
    "laptop 799€ angekommen kaputt",
    "kettle £40 arrived leaking",
    "received a £40 kettle",
)


@each(("text", "typed", "amount"), CAME)
def test_money_that_came_in_words_is_no_refund_until_it_is_recorded(text: str, typed: str, amount: str) -> None:
    """In five languages; an entry that is one already is changed, of a contact another is made, on its day."""
    noted, told, recorded = Entries(), Entries(), Entries()
    noted.event("2024-11-02", EventKind.NOTE, text)
    told.contact("2024-11-02", text)
    recorded.event("2024-11-02", EventKind.NOTE, text)
    recorded.event("2024-11-02", EventKind.REFUNDED, amount=Money(1000, "EUR"))
    facts, spoken, known = (facts_of(case(amount=Money(90000, "EUR")), each) for each in (noted, told, recorded))

    says = f"towel/1 says that {typed} came, and no refund is recorded; so that it counts: casebook"
    sum_typed = shlex.quote(amount)
    assert money_remarks(facts, "en") == [f"{says} edit towel/1 --kind refunded --amount {sum_typed}"]
    assert money_remarks(spoken, "en") == [f"{says} note towel --kind refunded --amount {sum_typed} --date 2024-11-02"]
    assert money_remarks(known, "en") == []


@each(("text", "came"), IN_EVERYDAY_WORDS)
def test_money_that_came_is_seen_in_everyday_words(text: str, came: str) -> None:
    """As people in a hurry type it, in five languages, with how much it was."""
    assert came == money_that_came(text)


@each("text", DID_NOT)
def test_what_is_no_money_that_came_is_left_alone(text: str) -> None:
    """Vouchers, things, what is to come, was said, promised, asked or taken, what did not come, and what was paid."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.NOTE, text)
    assert money_remarks(facts_of(case(amount=Money(90000, "EUR")), entries), "en") == []


@each("text", ("hotel £112 paid today", "£112 was paid", "30€ überwiesen"))
def test_money_that_was_paid_is_money_that_came_where_it_was_waited_for(text: str) -> None:
    """*Paid* may be either way round: it counts where that very sum was asked for or promised before, and else not."""
    asked, unasked = Entries(), Entries()
    asked.contact("2024-11-01", "want £350 comp + £112 hotel bk. versprochen 30€")
    unasked.contact("2024-11-01", "the hotel was £112, and 30€")
    remarks = []
    for entries in (asked, unasked):
        entries.event("2024-11-02", EventKind.NOTE, text)
        remarks.append(money_remarks(facts_of(case(), entries), "en"))
    assert ([1, 0]) == [len(each) for each in remarks]


def test_what_came_the_day_before_is_recorded_with_its_day() -> None:
    """*gisteren*, *yesterday*: the day is that of the money, not of the note."""
    entries = Entries()
    entries.contact("2024-11-02", "€50 teruggestort gisteren")
    [remark] = money_remarks(facts_of(case(), entries), "en")
    assert remark.endswith("--date 2024-11-01")


@each(
    ("text", "day"),
    (
        ("£20 came on friday, rest still missing", "2024-11-01"),
        ("20 euro kwam vrijdag binnen", "2024-11-01"),
        ("20 € sind freitag gekommen, Techniker war donnerstag da", "2024-11-01"),
        ("20 € reçus vendredi", "2024-11-01"),
        ("20€ llegaron el viernes", "2024-11-01"),
        ("got £20 on 28 oct", "2024-10-28"),
        ("£20 came friday or saturday", "2024-11-05"),
    ),
)
def test_the_day_that_the_text_names_is_the_one_of_the_money(text: str, day: str) -> None:
    """A weekday or a date behind it, counted from the note; the day of another thing is none."""
    entries = Entries()
    entries.contact("2024-11-05", text)
    [remark] = money_remarks(facts_of(case(), entries), "en")
    assert remark.endswith(f"--date {day}")


def test_a_sum_without_a_sign_is_in_the_only_currency_that_the_text_names() -> None:
    """Of a case in which nothing says which."""
    entries = Entries()
    entries.contact("2024-11-05", "39.99 came back, they took another £12")
    [remark] = money_remarks(facts_of(case(), entries), "en")
    assert "--amount '39.99 £'" in remark or "--amount '39.99 GBP'" in remark


def test_what_the_person_paid_is_awaited_by_no_promise_that_repeats_it() -> None:
    """A promise recorded with the whole note makes nothing money that came."""
    entries = Entries()
    entries.contact("2024-11-01", "paid £6,400 on 20 aug. garage says they will refund")
    entries.promise("2024-11-01", "paid £6,400 on 20 aug, they will refund", promised=Promised.REFUND)
    entries.contact("2024-11-05", "paid £6,400 on 20 aug, still waiting")
    assert [] == money_remarks(facts_of(case(), entries), "en")


def test_a_second_part_is_seen_after_the_first_was_recorded() -> None:
    """A refund that was recorded before another sum came does not hide that one."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.REFUNDED, amount=Money(2000, "GBP"))
    entries.event("2024-11-05", EventKind.NOTE, "got the £20 on my card")
    entries.event("2024-11-06", EventKind.NOTE, "another £15 turned up")
    [remark] = money_remarks(facts_of(case(), entries), "en")
    assert "£15 came" in remark


@each("text", ("nothing yet except a voucher", "niks behalve een bon", "nichts außer Ausreden", "rien sauf un bon"))
def test_nobody_who_noted_something_after_all_is_told_to_have_seen_nothing(text: str) -> None:
    """Whatever it was."""
    entries = Entries()
    entries.promise("2024-08-21", "140 back on my card", "2024-08-28", promised=Promised.REFUND)
    entries.event("2024-08-31", EventKind.NOTE, text)
    facts = facts_of(case(), entries)
    assert nothing_came_by(Wording(facts, language_named("en")), facts.promises[0]) == ""


def test_after_some_money_came_nobody_says_that_nothing_had() -> None:
    """Nothing by 31 August is true, and no longer what is so."""
    entries = Entries()
    entries.promise("2024-08-21", "140 back on my card", "2024-08-28", promised=Promised.REFUND)
    entries.event("2024-08-31", EventKind.NOTE, "nothing came")
    before = facts_of(case(), entries)
    assert "31" in nothing_came_by(Wording(before, language_named("en")), before.promises[0])

    entries.event("2024-09-05", EventKind.NOTE, "56 on my card yesterday")
    since = facts_of(case(), entries)
    assert nothing_came_by(Wording(since, language_named("en")), since.promises[0]) == ""


def test_of_money_that_is_told_as_a_refund_the_remark_says_so() -> None:
    """Where what was asked for before is known, the text asks for the rest already."""
    entries = Entries()
    entries.contact("2024-10-02", "they took 814,60 twice")
    entries.event("2024-11-02", EventKind.NOTE, "407,30 received")
    facts = facts_of(case(want="814.60 back", country="NL"), entries)

    says = "towel/2 says that 407,30 came, and is told as a refund; to record it as one: casebook"
    assert money_remarks(facts, "en") == [f"{says} edit towel/2 --kind refunded --amount 407,30"]
