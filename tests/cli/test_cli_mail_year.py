"""A mailbox is all that there is, and no case yet: what was disputed is offered, and each case that is opened reads well."""

from __future__ import annotations

import json
import mailbox
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from terminals import answered

ME = "Jonas Veldkamp <jonas@mailhuis.example>"
WASHER, FIBRE, COAT = (
    "Wasidee Klantenservice <klantenservice@wasidee.example>",
    "FibraNord Service Client <serviceclient@fibranord.example>",
    "Petra Krause <p.krause@modehaus-lindner.example>",
)
FLIGHT = "Atención al cliente Vuelos del Norte <clientes@vuelosdelnorte.example>"
PAGE = (
    "<table><tr><td><h1>Bedankt voor je bestelling!</h1></td></tr><tr><td>Beste Jonas,</td></tr>"
    "<tr><td>1 x Wasmachine</td><td>€ 549,00</td></tr><tr><td>We bezorgen op vrijdag 16 februari.</td></tr>"
    "<tr><td>Groet,<br>Wasidee</td></tr></table>"
)

MINE = {
    "nl": "Beste Wasidee,\n\nDe wasmachine lekt sinds maandag. Graag mijn geld.",
    "fr": "Bonjour,\n\nMa ligne internet est en panne depuis le 1er mai.",
    "es": "Buenos días:\n\nMi vuelo del 5 de junio fue cancelado.",
    "de": "Sehr geehrte Frau Krause,\n\nich habe Gr. 44 statt Gr. 40 bekommen.",
}
THEIRS = {
    "nl": "Beste Jonas,\n\nWat vervelend voor je. Onze monteur komt binnen 3 werkdagen bij je langs.\n\nGroet,\nSanne de Wit",
    "fr": "Bonjour,\n\nVotre demande porte la référence INC-884120. Un technicien passera le 11 mai.\n\n"
    "Cordialement,\nÉlodie Marchand",
    "es": "Estimado Sr. Veldkamp:\n\nSu número de expediente es 2024-55821. Le responderemos en 15 días.\n\n"
    "Atentamente,\nLucía Ferrer",
    "de": "Sehr geehrter Herr Veldkamp,\n\nleider ist eine Erstattung nicht möglich.\n\n"
    "Mit freundlichen Grüßen\nPetra Krause",
}


def mail(of: str, to: str, subject: str, day: str, text: str, answers: str = "", *, html: bool = False) -> EmailMessage:
    """One mail, its identity made of its subject and day."""
    one = EmailMessage()
    one["From"], one["To"], one["Subject"], one["Date"] = of, to, subject, f"{day} 2024 10:00:00 +0100"
    one["Message-ID"] = f"<{abs(hash((subject, day)))}@x.example>"
    if answers:
        one["In-Reply-To"] = answers
    if html:
        one["Auto-Submitted"] = "auto-generated"
    one.set_content(text, subtype="html" if html else "plain")
    return one


@pytest.fixture
def year(tmp_path: Path) -> str:
    """Mails with four companies in four languages, one with a friend, and a newsletter."""
    number = "48213377"
    first = mail(ME, WASHER, f"Lekt, bestelling {number}", "19 Feb", MINE["nl"])
    net = mail(ME, FIBRE, "Panne internet", "4 May", MINE["fr"])
    fly = mail(ME, FLIGHT, "Vuelo cancelado", "6 Jun", MINE["es"])
    coat = mail(ME, COAT, "Bestellung ML-77120934", "9 Apr", MINE["de"])
    news = mail(
        "Wasidee <n@wasidee.example>", ME, f"Review {number}", "1 Mar", "Win! We will refund 10% within 3 days."
    )
    news["List-Unsubscribe"] = "<https://x.example>"
    friend = mail(ME, "Eva <eva@mailhuis.example>", "eten", "2 Mar", "Morgen?")
    all_of_them = [
        mail("Wasidee <noreply@wasidee.example>", ME, f"Bestelling {number}", "12 Feb", PAGE, html=True),
        *(first, coat, net, fly, news, friend),
        mail(WASHER, ME, f"Re: Lekt, bestelling {number}", "21 Feb", THEIRS["nl"], first["Message-ID"]),
        mail(COAT, ME, "AW: Bestellung ML-77120934", "12 Apr", THEIRS["de"], coat["Message-ID"]),
        mail(FIBRE, ME, "RE: Panne internet", "5 May", THEIRS["fr"], net["Message-ID"]),
        mail(FLIGHT, ME, "RE: Vuelo cancelado", "8 Jun", THEIRS["es"], fly["Message-ID"]),
        mail("Eva <eva@mailhuis.example>", ME, "Re: eten", "3 Mar", "Ik bel je morgen!", friend["Message-ID"]),
    ]
    box = mailbox.mbox(tmp_path / "year.mbox")
    for one in all_of_them:
        box.add(one)
    box.close()
    return str(tmp_path / "year.mbox")


def document(casebook: Any, handle: str) -> Any:
    """The case as JSON."""
    return json.loads(casebook("timeline", handle, "--json").stdout)


def test_what_was_written_about_is_offered_with_its_company(casebook: Any, year: str, book: Path) -> None:
    """Orders, and talks that name none; no newsletter and no friend."""
    told = casebook("import", year, "--me", "jonas@mailhuis.example").stderr

    assert "order 48213377 · Wasidee · 4 mails" in told
    assert "“Panne internet” · FibraNord · 2 mails" in told
    assert "“Vuelo cancelado” · Vuelos del Norte · 2 mails" in told
    assert "order ML-77120934 · Modehaus Lindner · 2 mails" in told
    assert "these stay out of the book: 2 with no number of a case.\n" in told
    assert not book.exists()


def test_each_case_that_is_opened_says_what_is_wrong_in_its_language(casebook: Any, year: str, book: Path) -> None:
    """The first sentence of the person's own that tells it; a mail that refused all is a refusal."""
    handles = ("one", "two", "three", "four")
    asked = answered(book, "import", year, "--me", "jonas@mailhuis.example", answers=handles)
    assert 0 == asked.status

    cases = {one["company"]: one for one in (document(casebook, handle)["case"] for handle in handles)}
    assert {
        "Wasidee": ("nl", "De wasmachine lekt sinds maandag."),
        "FibraNord": ("fr", "Ma ligne internet est en panne depuis le 1er mai."),
        "Vuelos del Norte": ("es", "Mi vuelo del 5 de junio fue cancelado."),
        "Modehaus Lindner": ("de", "Ich habe Gr. 44 statt Gr. 40 bekommen."),
    } == {company: (one["language"], one["problem"]) for company, one in cases.items()}
    assert ["INC-884120"] == cases["FibraNord"]["case_numbers"]
    coat = document(casebook, cases["Modehaus Lindner"]["handle"])["entries"]
    assert ["refused"] == [one["outcome"] for one in coat if one["kind"] == "contact" and one["incoming"]]


def test_a_page_is_told_without_its_greeting_and_its_table_is_no_promise(casebook: Any, year: str) -> None:
    """The row above what is promised is no part of it; the export tells files of mails together."""
    casebook("open", "washer", "--order", "48213377", "--from", year)

    entries = document(casebook, "washer")["entries"]
    page, *_ = [one for one in entries if one["kind"] == "contact"]
    assert (None, None) == (page["role"], page["agent"])
    promised = [one["text"] for one in entries if one["kind"] == "promise"]
    assert "Beste Jonas" not in page["text"]
    assert ["We bezorgen op vrijdag 16 februari.", "Onze monteur komt binnen 3 werkdagen bij je langs."] == promised
    assert "Ik heb 4 bestanden: 4 e-mails (12 feb – 1 mrt)." in casebook("export", "washer").stdout


def test_what_was_all_logged_at_once_says_so_once(casebook: Any, year: str) -> None:
    """And not at every line; a mail that one sent oneself misses no name."""
    casebook("open", "washer", "--order", "48213377", "--from", year)

    told = casebook("timeline", "washer").stdout

    assert "what is older was logged on Wed 20 Nov 2024, unless it says otherwise\n" in told
    assert "later" not in told
    assert "no name given" not in told


def test_what_is_typed_beside_it_wins(casebook: Any, year: str) -> None:
    """The language and what is wrong, as with all else that a file says."""
    typed = ("--language", "en", "--problem", "It leaks.")

    told = casebook("open", "washer", "--order", "48213377", "--from", year, *typed)

    assert ("en", "It leaks.") == tuple(document(casebook, "washer")["case"][key] for key in ("language", "problem"))
    assert "taken from your own mail" not in told.stderr


def test_a_problem_out_of_a_mail_has_its_days_from_when_that_was_sent(casebook: Any, tmp_path: Path) -> None:
    """And no remark that they are counted from today; what stands under every mail of a shop is not recorded."""
    page = PAGE.replace(
        "</table>", "</table><p><a href='x'>Bekijk in je browser</a> | <a href='y'>Uitschrijven</a></p>"
    )
    box = mailbox.mbox(str(tmp_path / "two.mbox"))
    for each in (
        mail(WASHER, ME, "Bestelling 48213377", "12 Feb", page, html=True),
        mail(ME, WASHER, "Bestelling 48213377", "17 Feb", "Beste Wasidee,\n\nGisteren is er niemand gekomen.\n\nJonas"),
    ):
        box.add(each)
    box.close()

    told = casebook("open", "washer", "--order", "48213377", "--from", str(tmp_path / "two.mbox"))

    texts = [one["text"] for one in document(casebook, "washer")["entries"] if one["kind"] == "contact"]
    assert "another day" not in told.stderr
    assert casebook("export", "washer", "--lead").stdout.startswith(
        "Bestelling 48213377: Gisteren (16 feb) is er niemand gekomen."
    )
    assert "We bezorgen op vrijdag 16 februari." in texts[0]
    assert "browser" not in texts[0]
    assert "Uitschrijven" not in texts[0]


OPENED = {
    "a talk with its company": (("--company", "FibraNord"), ["fr", [], 2]),
    "a name that is longer": (("--company", "Vuelos del Norte S.A."), ["es", [], 2]),
    "an order, which the case names then": (("--company", "Wasidee"), ["nl", ["48213377"], 4]),
}


@pytest.mark.parametrize(("words", "expected"), OPENED.values(), ids=OPENED)
def test_a_case_without_an_order_is_opened_with_what_its_company_was_written_about(
    casebook: Any, year: str, words: tuple[str, ...], expected: list[object]
) -> None:
    """As it was offered; what is imported again adds nothing of it."""
    casebook("me", "--email", "jonas@mailhuis.example")
    casebook("open", "one", *words, "--from", year)
    found = document(casebook, "one")
    contacts = [entry for entry in found["entries"] if entry["kind"] == "contact"]

    assert expected == [found["case"]["language"], found["case"]["orders"], len(contacts)]
    assert f"one  already there · {len(contacts)} entries\n" in casebook("import", year).stdout


def test_nothing_is_opened_from_mails_that_have_nothing_of_it(casebook: Any, year: str, book: Path) -> None:
    """No empty case is left behind; where it may be several things they are named, and asked about on a terminal."""
    casebook("me", "--email", "jonas@mailhuis.example")
    nothing = casebook("open", "one", "--company", "Other", "--from", year)
    several = casebook("open", "one", "--from", year)

    assert (2, "") == (nothing.exit_code, nothing.stdout)
    assert "casebook: nothing in it belongs into one, so no case was opened. " in nothing.stderr
    assert (2, True) == (
        several.exit_code,
        "nothing says which of these one is about: order 48213377 · " in several.stderr,
    )
    asked = answered(book, "--plain-questions", "open", "one", "--from", year, answers=("yes", "", "yes", "2"))
    assert (0, True) == (asked.status, "Which is it about? 1 order 48213377 · Wasidee" in asked.shown), asked


GREETED = {
    "Hallo, der Wasserkocher ist undicht.": "Der Wasserkocher ist undicht.",
    "Guten Tag Frau Krause, die Lampe flackert.": "Die Lampe flackert.",
    "Hi there, my bill of May is twice as high.": "My bill of May is twice as high.",
    "Hoi, de wasmachine lekt sinds maandag.": "De wasmachine lekt sinds maandag.",
    "Bonjour Madame, le casque ne fonctionne plus.": "Le casque ne fonctionne plus.",
    "Hola: falta una silla en mi pedido.": "Falta una silla en mi pedido.",
    "Dag 3 zonder internet, en niemand belt.": "Dag 3 zonder internet, en niemand belt.",
}


@pytest.mark.parametrize(("text", "problem"), GREETED.items(), ids=GREETED)
def test_a_greeting_is_no_part_of_what_went_wrong(casebook: Any, tmp_path: Path, text: str, problem: str) -> None:
    """Where it stands in the sentence that tells it."""
    box = mailbox.mbox(tmp_path / "one.mbox")
    box.add(mail(ME, WASHER, "Bestelling 48213377", "19 Feb", f"{text}\n\nJonas"))
    box.close()
    casebook("me", "--email", "jonas@mailhuis.example")

    casebook("open", "one", "--order", "48213377", "--company", "Wasidee", "--from", str(tmp_path / "one.mbox"))

    assert problem == document(casebook, "one")["case"]["problem"]
