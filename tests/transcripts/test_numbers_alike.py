"""A second case that is only told beside the first, a receipt's number, and what a mail quotes without a greeting."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")


def _numbers(text: str, what: What) -> list[tuple[str, bool]]:
    findings = read_transcript(text.encode(), KnownSpeakers("Jo Roy", "Parcelo"), NOW)
    return [(one.value, one.sure) for one in findings.found if one.what is what]


def _chat(*said: str) -> str:
    lines = [f"{who} (10:0{at}): {words}" for at, (who, words) in enumerate(zip(("Sam", "Me") * 4, said, strict=False))]
    return "16-11-2026\n\n" + "\n".join(lines) + "\n"


@each(
    ("said", "numbers"),
    [
        (
            ("Hello, your case is QR-118-2026. The one you opened in October, QR-097-2026, is joined to it.", "ok"),
            ["QR-118-2026", "QR-097-2026"],
        ),
        (
            (
                "Hello, the complaint number is BM-90-55217.",
                "that's not what was on the letter, that was BM-90-48830",
                "That was the first one, I've linked the two.",
            ),
            ["BM-90-55217", "BM-90-48830"],
        ),
        (
            ("Hello, your case FL-2290-A replaces the previous one, FL-2114-C, which is closed.", "ok"),
            ["FL-2290-A", "FL-2114-C"],
        ),
        (("Hello, your case FL-2290-A is open. The part is XL-2114-C.", "ok"), ["FL-2290-A"]),
        (("Hello, your case is QR-118-2026. Your policy is QR-097-2026.", "ok"), ["QR-118-2026"]),
        (("Hello, your case is QR-118-2026 about order QR-097-2026 and QR-098-2026.", "ok"), ["QR-118-2026"]),
        (("Hello, your case is QR-118-2026. The part is XT-097-2026.", "ok"), ["QR-118-2026"]),
    ],
)
def test_a_number_written_like_a_cases_is_a_cases(said: tuple[str, ...], numbers: list[str]) -> None:
    """With the same letters and figures where they stand, unless it is said to be of something else, or something else is so."""
    assert numbers == [number for number, sure in _numbers(_chat(*said), What.CASE_NUMBER) if sure]


@each(
    ("said", "what", "numbers"),
    [
        (
            "My order is KB5530917 and it's late. And then KB5531220, the chairs: when?",
            What.ORDER,
            ["KB5530917", "KB5531220"],
        ),
        (
            "Mijn pakket LX0048812773NL is weg. En LX0048812790NL, dat tweede?",
            What.PARCEL,
            ["LX0048812773NL", "LX0048812790NL"],
        ),
        (
            "Autre commande : les places du 4 mai, KB5531220. La commande KB5530917 est là.",
            What.ORDER,
            ["KB5530917", "KB5531220"],
        ),
        ("My order is KB5530917. My membership number is KB5531220.", What.ORDER, ["KB5530917"]),
        ("My order is KB5530917. The part is XB5531220.", What.ORDER, ["KB5530917"]),
        ("My order is 5530917. The shelf is 5531220.", What.ORDER, ["5530917"]),
    ],
)
def test_a_number_written_like_an_orders_is_an_orders(said: str, what: What, numbers: list[str]) -> None:
    """With the same letters, and as many figures: not what is called something else."""
    assert sorted(numbers) == sorted(number for number, _ in _numbers(_chat("Hello", said), what))


@each(
    ("said", "orders"),
    [
        ("the dryer is broken again, receipt 60417", [("60417", False)]),
        ("droger is alweer kapot!! bon 60417", [("60417", False)]),
        ("el refri ya no enfría, nota 20715", [("20715", False)]),
        ("le lave-linge fuit, ticket de caisse n° 20715", [("20715", False)]),
        ("der Trockner ist kaputt, Kassenbon 20715", [("20715", False)]),
        ("droger is alweer kapot!! bon 60417, bestelling 99812", [("99812", True)]),
        ("de factuur 60417 klopt niet", []),
    ],
)
def test_a_receipt_is_asked_about_where_nothing_was_ordered(said: str, orders: list[tuple[str, bool]]) -> None:
    """What a purchase in a shop goes by is likely its number; an invoice is none."""
    assert orders == _numbers(_chat("Hello, how can I help?", said), What.ORDER)


QUOTED = """From: Sam Field <care@parcelo.example>
Sent: Monday, 16 November 2026 14:05
To: jo@example.org
Subject: RE: Flight

Dear Jo Roy,

We will refund the hotel by 27 November.

Kind regards,
Sam Field
Parcelo

{heads}
Booking code ZK4WNE. I will send you the receipt by 20 November.
"""


@each(
    "heads",
    [
        "-----Original Message-----\nFrom: Jo Roy\nSent: Sunday, 15 November 2026 08:31\nTo: Parcelo\nSubject: Flight\n",
        "On Sun, 15 Nov 2026 at 08:31, Jo Roy <jo@example.org> wrote:",
    ],
)
def test_what_a_mail_quotes_without_greeting_or_marks_is_quoted(heads: str) -> None:
    """Its numbers are taken, and its words are the person's."""
    text = QUOTED.format(heads=heads)
    findings = read_transcript(text.encode(), KnownSpeakers("Jo Roy", "Parcelo"), NOW)

    promised = [(str(one.kind), one.due) for one in findings.found if one.what is What.PROMISE]
    assert ([("ZK4WNE", True)], [("refund", "2026-11-27")]) == (_numbers(text, What.ORDER), promised)


@each(
    "said",
    [
        "Voor de zekerheid: C20261116-88, noem dat maar als er iets is.",
        "Just in case: C20261116-88, quote that if you need us.",
        "C20261116-88, mencione esto si llama",
        "Zur Sicherheit: C20261116-88, nennen Sie das bei Rückfragen",
    ],
)
def test_a_number_that_is_to_be_said_again_is_a_cases(said: str) -> None:
    """No word for it stands there, but what it is for; *zekerheid* ends in no *id*."""
    assert [("C20261116-88", True)] == _numbers(_chat(f"Hello, how can I help? {said}", "ok"), What.CASE_NUMBER)


def test_a_name_above_a_rank_and_the_company_signs_without_a_formula() -> None:
    """Under a sentence that ends: `Marguerite Ashdown`, `Property Manager, Parcelo`."""
    text = (
        "From: Lettings <lettings@parcelo.example>\nTo: jo@example.org\nSent: 16 November 2026 14:20\nSubject: RE: heat\n\n"
        "Dear Jo,\n\nA fitter will be round on Friday between 8 and 12 to get the boiler going again.\n\n"
        "Marguerite Ashdown\nProperty Manager, Parcelo\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers("Jo Roy", "Parcelo"), NOW).found

    promised = [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]
    agents = [one.value for one in found if one.what is What.AGENT]
    assert (["Marguerite Ashdown"], [("repair", "2026-11-20")]) == (agents, promised)
