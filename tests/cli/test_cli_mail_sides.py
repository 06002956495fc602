"""Who a mail is with: a person is no company, a bank writes of an account, and what one wrote oneself is told as that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import entries

from tests.importers.mail_year import ME, Kept, day, mail, mbox

THEN = "2025-12-31T12:00:00+01:00"
ORDER = "10203040506070"
MINE = f"Jo de Vries <{ME}>"
DESK = "Badwelt <service@badwelt.example>"


@pytest.fixture
def boxed(tmp_path: Path) -> Callable[..., str]:
    """What makes a mailbox of mails."""

    def boxed(*mails: bytes) -> str:
        path = tmp_path / "box.mbox"
        path.write_bytes(mbox([Kept(None, raw) for raw in mails]))
        return str(path)

    return boxed


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case with a company, and the order that it is about."""
    casebook("open", "towel", "--company", "Badwelt", "--order", ORDER, now=THEN)
    return partial(casebook, now=THEN)


def kept(casebook: Any, kind: str = "contact", handle: str = "towel") -> list[dict[str, Any]]:
    """What is recorded of the case, of one kind."""
    return [entry for entry in entries(casebook, handle) if entry["kind"] == kind]


PEOPLE = (
    "Ma <ma@bos-law.example>",
    "Jan Bos <jan@bos.example>",
    "J. Bos <j.bos@bos-law.example>",
    "ma@bos-law.example",
)


@pytest.mark.parametrize("person", PEOPLE)
def test_who_was_written_to_in_private_is_no_company(towel: Any, boxed: Any, person: str) -> None:
    """Neither what they write, nor what was written to them, nor what others at their domain send on."""
    theirs = mail(
        person, MINE, "Birthday", day(3, 15), f"Did {ORDER} come? You will get it by Friday.\n", identity="p1@b"
    )
    mine = mail(MINE, person, "Re: Birthday", day(3, 16), f"No, {ORDER} is lost.\n", answers="p1@b", identity="p2@b")
    other = mail("Piet <piet@bos-law.example>", MINE, "Fwd", day(3, 17), f"Of {ORDER}: refunded by Monday.\n")

    result = towel("import", boxed(theirs, mine, other), "--me", ME)

    assert (0, []) == (result.exit_code, kept(towel))
    assert f"a number of towel was written to {person.partition('<')[2].strip('>') or person}" in result.stderr or (
        "names a number of towel, and nothing tells that this is Badwelt" in result.stderr
    )


def test_who_was_sent_a_talk_on_is_no_part_of_it(towel: Any, boxed: Any) -> None:
    """What was written to family in a thread with the company, and what they say of it, stays out."""
    asked = mail(MINE, DESK, f"Order {ORDER}", day(3, 10), "Where is it?\n", identity="a@m")
    on = mail(MINE, "Ma <ma@bos-law.example>", "Fwd", day(3, 11), "Look at this.\n", answers="a@m", identity="f@m")
    says = mail("Ma <ma@bos-law.example>", MINE, "Re: Fwd", day(3, 12), "They will pay by Friday!\n", answers="f@m")

    towel("import", boxed(asked, on, says), "--me", ME)

    assert 1 == len(kept(towel))


def test_who_answers_for_the_company_from_elsewhere_is_known(towel: Any, boxed: Any) -> None:
    """Somebody's own address too, where the mail to the company is answered from it, and what is written to them since."""
    asked = mail(MINE, DESK, f"Order {ORDER}", day(3, 10), "Where is it?\n", identity="a@m")
    says = mail(
        "Eve Hall <eve.hall@care-desk.example>", MINE, "Re", day(3, 12), "We look.\n", answers="a@m", identity="b@m"
    )
    again = mail(MINE, "Eve Hall <eve.hall@care-desk.example>", "Re", day(3, 13), "And?\n", answers="b@m")

    towel("import", boxed(asked, says, again), "--me", ME)

    assert 3 == len(kept(towel))


@pytest.mark.parametrize(
    "bank", ["My Bank <alerts@mybank.example>", "PayPal <service@paypal.example>", "<info@sparkasse.example>"]
)
def test_a_banks_mail_about_a_payment_stays_out(towel: Any, boxed: Any, bank: str, tmp_path: Path) -> None:
    """It is told; taken into the case by name, the order in it is no number of the bank's."""
    raw = mail(bank, MINE, f"Payment ref {ORDER}", day(3, 19), f"You paid BADWELT 45.00 EUR ref {ORDER}. Balance 12.\n")

    result = towel("import", boxed(raw), "--me", ME)

    assert ([], True) == (kept(towel), "a bank writes of what goes through an account" in result.stderr)
    (tmp_path / "one.eml").write_bytes(raw)
    towel("import", str(tmp_path / "one.eml"), "--case", "towel", "--me", ME)
    assert [None] == [one["case_number"] for one in kept(towel)]


LONGER = {"Badwelt Stores": DESK, "Eve Hall (Badwelt)": DESK, "Badwelt Kundenservice": "Badwelt <a@badwelt.example>"}


@pytest.mark.parametrize(("company", "to"), LONGER.items())
def test_what_one_wrote_oneself_is_told_so_whatever_the_case_calls_the_company(
    casebook: Any, boxed: Any, company: str, to: str
) -> None:
    """A shorter name of the company is no other party."""
    casebook("open", "towel", "--company", company, "--order", ORDER, "--problem", "Lost.", now=THEN)
    mine = mail(MINE, to, f"Order {ORDER}", day(3, 10), "Please refund the towel.\n")

    casebook("import", boxed(mine), "--me", ME, now=THEN)

    assert [None] == [one["with"] for one in kept(casebook)]
    assert 'I wrote (email): "Please refund the towel."' in casebook("export", "towel", now=THEN).stdout


def thread(desk: str) -> list[bytes]:
    """Two mails with a company that name no order."""
    asked = mail(
        MINE, "Blue Gas <help@bluegas.example>", "Wrong bill", day(5, 4), "My bill is wrong.\n", identity="a@m"
    )
    return [asked, mail(desk, MINE, "Re: Wrong bill", day(5, 5), "We raised complaint C-2025-77.\n", answers="a@m")]


@pytest.mark.parametrize(
    "desk",
    [
        "Priya Shah (Blue Gas) <support@bluegas.zendesk.com>",
        "Blue Gas Complaints <c@bluegas.example>",
        "SAV Blue Gas <s@bluegas.example>",
    ],
)
def test_a_case_is_offered_and_opened_by_the_companys_name(casebook: Any, boxed: Any, desk: str) -> None:
    """Not by that of who wrote for it, nor of a team; the name that was typed finds it too."""
    box, then = boxed(*thread(desk)), partial(casebook, now=THEN)

    offered = then("import", box, "--me", ME)
    then("me", "--email", ME)
    then("open", "gas", "--company", "Blue Gas", "--from", box)

    assert "casebook open HANDLE --company 'Blue Gas' --from" in offered.stderr
    assert 2 == len(kept(then, handle="gas"))


@pytest.mark.parametrize("name", ["Blue Gas", "Blue Gas Ltd"])
def test_a_talk_with_the_company_of_an_open_case_is_not_said_to_have_none(casebook: Any, boxed: Any, name: str) -> None:
    """A customer number tells no case, and the person knows: the case is named, and how the talk is taken in."""
    box, then = boxed(*thread("Blue Gas Complaints <c@bluegas.example>")), partial(casebook, now=THEN)
    then("open", "gas", "--company", name, "--ref", "Customer number=4477-120")

    told = then("import", box, "--me", ME).stderr
    then("import", box, "--me", ME, "--case", "gas")

    assert f"this may be of gas, by its company: “Wrong bill” · {name[:8]}" in told
    assert "no case is there for" not in told
    assert 2 == len(kept(then, handle="gas"))


def booking(sender: str) -> bytes:
    """A mail about a booking."""
    return mail(sender, MINE, "Vuelo cancelado, reserva K7XQ2M", day(7, 1), "La reserva K7XQ2M fue cancelada.\n")


def test_a_short_booking_opens_a_case_and_is_found_in_it(casebook: Any, boxed: Any) -> None:
    """As the offer says it; of a case that calls the company otherwise too, and as one number where it was typed as a booking."""
    box, then = boxed(booking("Aerolinea <clientes@aerolinea.example>")), partial(casebook, now=THEN)
    then("me", "--email", ME)

    opened = then("open", "flight", "--order", "K7XQ2M", "--from", box)
    assert (0, 1) == (opened.exit_code, len(kept(then, handle="flight")))
    then("remove", "flight", "--yes")
    then("open", "other", "--company", "Vuelos Azul", "--order", "K7XQ2M")
    then("import", box, "--case", "other")
    assert 1 == len(kept(then, handle="other"))
    third = then("open", "third", "--company", "Aerolinea", "--booking", "K7XQ2M", "--from", box)
    assert ("order K7XQ2M" in third.stdout, "--with" in third.stderr) == (False, False)


PAID = {
    "en": "£45.00 was refunded to your card on 19 March.",
    "nl": "We hebben een terugbetaling van € 45,00 uitgevoerd.",
    "de": "Wir haben Ihnen heute 45,00 € erstattet.",
    "fr": "Nous avons remboursé la somme de 45,00 €.",
    "es": "Hemos reembolsado 45,00 € en su tarjeta.",
}


@pytest.mark.parametrize("text", PAID.values(), ids=PAID)
def test_that_the_company_says_it_paid_is_proposed(towel: Any, boxed: Any, text: str) -> None:
    """With the command that records it; once a refund of that sum is recorded nothing more is said."""
    said = mail(DESK, MINE, f"Order {ORDER}", day(3, 20), f"{text}\n")

    result = towel("import", boxed(said), "--me", ME)

    assert "was paid back; if it came: casebook note towel --kind refunded --amount " in result.stderr
    assert "promise" not in {entry["kind"] for entry in entries(towel, "towel")}
    amount = "45 GBP" if "£" in text else "45 EUR"
    towel("note", "towel", "--kind", "refunded", "--amount", amount, "--date", "2025-03-21")
    later = mail(DESK, MINE, f"Order {ORDER}", day(3, 22), f"Once more: {text}\n", identity="later@b")
    assert "was paid back" not in towel("import", boxed(later), "--me", ME).stderr


@pytest.mark.parametrize(
    "text",
    ["£45.00 will be refunded to your card.", "We cannot refund the £45.00.", "Was the refund of £45.00 issued?"],
)
def test_what_is_yet_to_be_paid_is_not(towel: Any, boxed: Any, text: str) -> None:
    """Nor what is refused or asked."""
    result = towel("import", boxed(mail(DESK, MINE, f"Order {ORDER}", day(3, 20), f"{text}\n")), "--me", ME)

    assert "was paid back" not in result.stderr


BESIDE = {
    "en": "We cannot refund you. A copy of the invoice will be sent to you by 27 March.",
    "nl": "Wij kunnen u niet terugbetalen. Wij sturen u uiterlijk 27 maart een kopie van de factuur.",
    "de": "Leider ist eine Erstattung nicht möglich. Eine Kopie der Rechnung senden wir Ihnen bis zum 27. März zu.",
    "fr": "Nous ne pouvons pas vous rembourser. Nous vous enverrons une copie de la facture d'ici le 27 mars.",
    "es": "No podemos devolverle el dinero. Le enviaremos una copia de la factura antes del 27 de marzo.",
}


@pytest.mark.parametrize("text", BESIDE.values(), ids=BESIDE)
def test_money_refused_beside_another_promise_is_a_refusal(towel: Any, boxed: Any, text: str) -> None:
    """The promise is recorded, and that they refuse the money: a copy of an invoice is no answer to that."""
    towel("import", boxed(mail(DESK, MINE, f"Order {ORDER}", day(3, 20), f"{text}\n")), "--me", ME)

    assert ["refused"] == [one["outcome"] for one in kept(towel)]
    assert 1 == len(kept(towel, "promise"))


def test_money_promised_in_place_of_money_is_none(towel: Any, boxed: Any) -> None:
    """Who pays in another way refuses nothing."""
    text = "We cannot refund you in cash. We will refund 45 EUR to your card by 27 March."
    towel("import", boxed(mail(DESK, MINE, f"Order {ORDER}", day(3, 20), f"{text}\n")), "--me", ME)

    assert [None] == [one["outcome"] for one in kept(towel)]


CAME = {
    "en": ("Estimated delivery: Tuesday, 18 March", "Your parcel has been delivered."),
    "nl": ("Bezorging: dinsdag 18 maart", "We hebben je retour ontvangen."),
    "de": ("Voraussichtliche Zustellung: 18. März", "Ihr Paket wurde heute zugestellt."),
}


@pytest.mark.parametrize("is_told", [True, False])
@pytest.mark.parametrize(("estimate", "came"), CAME.values(), ids=CAME)
def test_an_estimate_is_no_promise_once_a_later_mail_tells_what_came(
    towel: Any, boxed: Any, estimate: str, came: str, is_told: bool
) -> None:
    """Without such a mail it is one, alone: a label's line is no part of the one above it."""
    shop = "Badwelt <no-reply@badwelt.example>"
    sent = mail(shop, MINE, f"Order {ORDER}", day(3, 14), f"Your parcel number: 1Z999AA10123456784\n{estimate}\n")

    later = mail(shop, MINE, f"Order {ORDER}, news", day(3, 30), f"{came}\n", identity="l@b")

    towel("import", boxed(sent, later) if is_told else boxed(sent), "--me", ME)

    assert ([] if is_told else [estimate]) == [one["text"] for one in kept(towel, "promise")]


LABELS = (
    "The return label is attached, tracking 3SABCD9876543.",
    "De retourlabel vind je in de bijlage, zendingnummer 3SABCD9876543.",
)


@pytest.mark.parametrize("text", LABELS)
def test_the_number_of_a_label_for_a_return_is_of_a_return(towel: Any, boxed: Any, text: str) -> None:
    """It goes the other way."""
    towel("import", boxed(mail(DESK, MINE, f"Order {ORDER}", day(3, 11), f"{text}\n")), "--me", ME)

    assert [True] == [one["return"] for one in kept(towel, "shipment")]


def test_a_chat_that_was_mailed_is_imported_as_the_chat_with_its_people(casebook: Any, tmp_path: Path) -> None:
    """Whoever sent the mail: each of them has the role that they say, and only once comes what is imported twice."""
    casebook("open", "kettle", "--company", "Acme", "--order", "4411-22")
    path = tmp_path / "chat.eml"
    path.write_text(
        "From: Acme Support <support@acme.example>\nTo: Jo Smith <jo@x.example>\nSubject: Chat transcript\n"
        "Date: Mon, 18 Nov 2024 10:30:00 +0100\nMessage-ID: <a@acme.example>\nMIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=utf-8\n\nYour chat transcript of 18 November 2024\n\n"
        "[10:01] Acme Bot: Hello, I am the virtual assistant.\n[10:01] Jo Smith: I want my money back for order 4411-22\n"
        "[10:02] Ana: Hello, I am Ana, how can I help you?\n[10:03] Jo Smith: a refund please\n"
        "[10:04] Ana: I will pass you on to my supervisor Ben Cole.\n"
        "[10:05] Ben Cole: Hi, I am Ben, the supervisor. Your case number is HS-2211.\n"
        "[10:06] Ben Cole: We will refund 120 EUR by 25 November.\n[10:07] Jo Smith: thanks\n",
        encoding="utf-8",
    )

    first = casebook("import", str(path), "--case", "kettle")
    again = casebook("import", str(path), "--case", "kettle")

    others = "also Acme Bot (bot), Ana (representative)"
    assert (0, 0, "kettle  already there · 1 entry\n") == (first.exit_code, again.exit_code, again.stdout)
    assert [
        "kettle  3 entries added",
        f"kettle/1  Mon 18 Nov 2024 10:01 · chat with Ben Cole (supervisor) · {others} · case HS-2211 · 6 minutes",
        "kettle/2  Mon 18 Nov 2024 10:01 · promised: We will refund 120 EUR by 25 November. · due Mon 25 Nov 2024",
        "kettle/3  Mon 18 Nov 2024 10:01 · 2024-11-18 Chat transcript.eml · 675 bytes · with kettle/1",
    ] == first.stdout.splitlines()
