"""What is told of parcels: what is in one is no news of it."""

from __future__ import annotations

from typing import Any

from casebook.exporters.facts.deciding.deciding_parts import deciding_parts
from casebook.exporters.facts.evidence.evidence import parcel_told
from casebook.exporters.facts.promises.said_already import says_by_clauses, says_news
from casebook.exporters.lead.lead import Lead, lead_of
from casebook.exporters.lines.parcels import parcel_fragment
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def test_what_is_in_a_parcel_stands_beside_its_carrier_and_is_no_news_of_it() -> None:
    """Amazon's data export says which of several parcels holds what; no carrier said so, and nothing became known by it."""
    entries = Entries()
    entries.item("2024-10-28", "tea pot, blue")
    entries.item("2024-10-28", "kettle")
    entries.shipment("2024-10-29", "Tea pot, blue; kettle", tracking="1Z999AA10123456784", carrier="UPS")
    told = renderer("chat", "text")(facts_of(case(orders=("302",)), entries), ExportOptions())

    assert "\nParcel with UPS (Tea pot, blue; kettle), tracking number 1Z999AA10123456784, 29 Oct.\n" in told
    assert "ccording to UPS" not in told

    entries.shipment("2024-11-02", "at the depot", tracking="1Z999AA10123456784", carrier="UPS")
    known = renderer("letter", "text")(facts_of(case(orders=("302",)), entries), ExportOptions())
    head = "Parcel with UPS (Tea pot, blue; kettle), tracking number 1Z999AA10123456784"
    assert f"- {head}, last known 2 November 2024: at the depot.\n" in known


@each("language", ["en", "nl", "de", "fr", "es"])
def test_the_parcel_is_what_it_is_about_where_the_company_carries_it(language: str) -> None:
    """Who carries a parcel knows no order; a shop knows its order, or the number that it gave."""
    entries = Entries()
    entries.shipment("2024-10-29", "in the depot", tracking="1Z999AA10123456784", carrier="UPS")
    entries.contact("2024-11-02", "No idea where it is.", agent="Kim", case_number="C-1")

    def lead(**values: Any) -> str:
        return lead_of(facts_of(case(**values), entries), ExportOptions(language=language)).text

    number = language_named(language).tracking_number.format(number="1Z999AA10123456784")
    assert lead(company="UPS Parcels").startswith(f"{number[:1].upper()}{number[1:]}")
    assert "1Z999AA10123456784" not in lead(company="Lampen AG")
    assert "1Z999AA10123456784" not in lead(company="UPS", orders=("O-1",)).partition(":")[0]


@each("name", ["police report", "Aktenzeichen", "numéro de plainte", "denuncia", "aangifte"])
def test_a_number_that_others_gave_is_not_what_it_is_about(name: str) -> None:
    """It says nothing to the company; whoever reads the whole text finds it below."""
    entries = Entries()
    entries.reference("2024-10-29", name, "ST/0991/2026")
    facts = facts_of(case(problem="The parcel never came."), entries)

    assert lead_of(facts, ExportOptions()).text.startswith("The parcel never came.")
    assert "ST/0991/2026" in renderer("chat", "text")(facts, ExportOptions())


@each(
    ("lead", "news", "is_told"),
    [
        (
            "Delivered at 14:12 with a photo of a blue door. My door is white.",
            "marked delivered 14:12, photo shows a blue door, not mine",
            True,
        ),
        (
            "Delivered at 14:12 with a photo of a blue door.",
            "marked delivered 14:12, photo shows a blue door, not mine",
            False,
        ),
        ("Delivered at 14:12.", "delivered 14:12, signed by Cole", False),
        ("Delivered at 14:12.", "delivered 14:15", False),
        ("It was not delivered at 14:12.", "marked delivered 14:12", False),
        (
            "Bezorgd om 14:12 met een foto van een blauwe deur. Mijn deur is wit.",
            "bezorgd 14:12, foto toont blauwe deur, niet de mijne",
            True,
        ),
    ],
)
def test_the_lead_says_news_of_a_parcel_each_clause_of_which_has_its_words(lead: str, news: str, is_told: bool) -> None:
    """In whichever order; that it shows another's is said by what is one's own."""
    assert is_told == says_by_clauses(lead, news)


@each(
    ("lead", "news", "is_told"),
    [
        ("The signed parcel is at the depot and was handed over.", "handed over at the depot, signed", False),
        ("On 2 Nov my return was signed for at the depot and handed over.", "signed at the depot, handed over", True),
        (
            "On 2 Nov my return was never signed for at the depot or handed over.",
            "signed at the depot, handed over",
            False,
        ),
        ("我要知道包裹到了仓库没有 我的钱 什么时候", "包裹到了仓库 我的钱 什么时候", False),
        ("包裹到了仓库 我的钱 什么时候", "包裹到了仓库 我的钱 什么时候", True),
    ],
)
def test_the_lead_says_news_of_a_parcel_that_has_its_words_in_their_order(lead: str, news: str, is_told: bool) -> None:
    """In another order they say something else, and so may a part of what nothing parts into words."""
    assert is_told == says_news(lead, news)


@each(
    ("language", "said", "news"),
    [
        ("en", "She confirms that the modem has arrived.", "handed in at the shop"),
        ("nl", "Ze bevestigt dat het modem is aangekomen.", "afgegeven bij de winkel"),
        ("de", "Sie bestätigt, dass das Modem angekommen ist.", "im Laden abgegeben"),
        ("fr", "Elle confirme que le modem est arrivé.", "modem remis au relais"),
        ("es", "Confirma que el módem ha llegado.", "dejado en la tienda"),
    ],
)
def test_older_news_is_not_called_the_last_that_is_known(language: str, said: str, news: str) -> None:
    """Whoever reads *last known: handed in* takes it that it never came; of one that nobody says came it is the last."""
    label = language_named(language).last_known.partition("{")[0].strip()
    for text, is_last in ((said, False), ("Nobody knows.", True)):
        entries = Entries()
        entries.shipment("2024-11-02", news, tracking="9L55667788990", carrier="Colissimo", returning=True)
        entries.contact("2024-11-09", text, agent="Ann")
        facts = facts_of(case(problem="It leaks.", want="60 EUR back"), entries)
        told = renderer("chat", "text")(facts, ExportOptions(language))
        line = next(each for each in told.splitlines() if "9L5" in each)

        assert is_last or label not in line
        assert news in (told if is_last else line)


@each(
    ("language", "status", "told"),
    [
        ("en", "notice delivered at 10:22, signed by Kessler at the desk", "Notice delivered at 10:22"),
        ("nl", "opzegging bezorgd om 10:22, getekend door Kessler", "Opzegging bezorgd om 10:22"),
        ("de", "Kündigung zugestellt um 10:22 Uhr, unterschrieben von Kessler", "Kündigung zugestellt um 10:22 Uhr"),
        ("fr", "lettre remise à 10:22, signée par Kessler à l'accueil", "lettre remise à 10:22"),
        ("es", "carta entregada a las 10:22, firmada por Kessler", "carta entregada a las 10:22"),
    ],
)
def test_what_was_in_a_parcel_stands_before_who_signed_for_it(language: str, status: str, told: str) -> None:
    """Who signed for a notice signed for that; with nothing before it, for the parcel, in words that a receipt is signed in."""
    wording = Wording(facts_of(case(language=language)), language_named(language))
    parts = deciding_parts(wording, status, of_parcel=True)

    assert all(each.casefold().startswith(told.casefold()) for each in parts)
    assert not any(each.startswith(status.partition(", ")[2]) for each in parts)


@each(
    ("language", "status", "told"),
    [
        ("en", "signed for by Kessler", "on 1 Nov the Evri parcel was signed for by Kessler"),
        ("nl", "getekend door Kessler", "volgens Evri op 1 nov: getekend door Kessler"),
        ("de", "unterschrieben von Kessler", "laut Evri am 1. November: unterschrieben von Kessler"),
        ("fr", "signé par Kessler", "selon Evri le 1er novembre : signé par Kessler"),
    ],
)
def test_nobody_signs_a_parcel(language: str, status: str, told: str) -> None:
    """They sign for it; where the language has one word for both, it stands behind a colon."""
    entries = Entries()
    entries.shipment("2024-11-01", status, tracking="H1", carrier="Evri")
    facts = facts_of(case(language=language), entries)
    wording = Wording(facts, language_named(language), years=False)

    assert told == parcel_told(wording, facts.parcels[0], status).replace("\xa0", " ")


def test_news_that_shows_who_is_right_comes_before_the_number_of_its_parcel() -> None:
    """In little room it stands with its day and its carrier alone, where the lead tells none of it."""
    entries = Entries()
    entries.shipment("2024-11-01", "notice delivered, signed for by Kessler", tracking="H0123456789", carrier="Evri")
    entries.contact("2024-11-08", "The contract goes on for another year.", agent="Tim", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="You still charge me.", want="79.80 EUR back"), entries)
    lead = Lead(("You still charge me. Tim refused.",), frozenset(), None)
    forms = parcel_fragment(Wording(facts, language_named("en"), years=False), facts.parcels[0], lead).forms

    assert [
        "According to Evri on 1 Nov: notice delivered, signed for by Kessler.",
        "Parcel with Evri, tracking number H0123456789, last known 1 Nov: notice delivered, signed for by Kessler.",
    ] == [told for _, told in forms][:2]
