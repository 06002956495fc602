"""Two promises of one kind that are not one: something is looked into, and a paper is sent; and papers that come by post."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW, found_in

CHAT = "Me: hello, what about both?\nSam: {}\nMe: and the other thing?\nSam: {}\nMe: ok\n"


@each(
    ("first", "second"),
    [
        ("We'll look into that payment by 30 November.", "I'll email you the statement tomorrow."),
        ("We onderzoeken die betaling uiterlijk 30 november.", "Het afschrift mail ik u morgen."),
        ("Wir prüfen diese Buchung bis zum 30. November.", "Die Preisliste schicke ich Ihnen morgen per Mail."),
        ("Nous vérifions ce paiement avant le 30 novembre.", "Je vous envoie la facture demain par mail."),
        ("Investigamos ese pago antes del 30 de noviembre.", "Mañana le envío la factura por correo electrónico."),
    ],
)
def test_what_is_looked_into_and_a_paper_are_two_promises(first: str, second: str) -> None:
    """Each has its own day."""
    found = found_in(CHAT.format(first, second), What.PROMISE)
    assert ["information", "information"] == [str(one.kind) for one in found]
    assert len({one.due for one in found}) == len(found)


@each(
    ("first", "second"),
    [
        ("We'll look into that payment by 30 November.", "Sorry, we'll look into it by 4 December."),
        ("We'll look into that payment by 30 November.", "I'll email you the report by 4 December."),
        ("Wir prüfen diese Buchung bis zum 30. November.", "Das Ergebnis schicken wir Ihnen bis zum 4. Dezember."),
    ],
)
def test_what_comes_of_it_is_the_same_promise(first: str, second: str) -> None:
    """A later day takes the place of the first, and so does when one hears of it."""
    assert ["2026-12-04"] == [one.due for one in found_in(CHAT.format(first, second), What.PROMISE)]


@each(
    ("said", "kinds"),
    [
        ("I'll send you the certificate by post.", ["information"]),
        ("Wij sturen u het afschrift van de rekening die u bij ons hebt per post toe.", ["information"]),
        ("Den Kostenvoranschlag schicke ich Ihnen noch einmal per Post zu.", ["information"]),
        ("Je comprends, c'est normal pour vous. Je vous renvoie l'attestation par la poste.", ["information"]),
        ("Le enviamos el certificado que nos ha pedido para su cuenta por correo postal.", ["information"]),
        ("I'll check that and let you know.", []),
        ("I'll look up the certificate and tell you.", []),
    ],
)
def test_a_paper_that_comes_by_post_is_promised_without_a_day(said: str, kinds: list[str]) -> None:
    """What somebody will tell is mostly meant for the conversation itself; what is posted is not."""
    assert kinds == [str(one.kind) for one in found_in(f"Me: hello\nSam: {said}\n", What.PROMISE)]


@each(
    "said",
    [
        "I'll answer your questions below, that is easier to read.",
        "Ik antwoord hieronder tussen uw regels, dat leest het makkelijkst voor u.",
        "Ich antworte Ihnen unten zwischen Ihren Zeilen, das ist einfacher.",
        "Je vous réponds ci-dessous, entre vos lignes, c'est plus simple pour vous.",
        "Le respondo abajo, entre sus líneas, que es más fácil para usted.",
    ],
)
def test_what_is_answered_below_is_no_promise(said: str) -> None:
    """It stands there: nobody is asked whether an answer is to come."""
    found = read_transcript(f"Me: hello\nSam: {said}\n".encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    assert [] == [one.value for one in found if one.what is What.PROMISE]
