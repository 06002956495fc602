"""Which account money goes to, told by what was once taken from it, is no past of the promise, in five languages."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.said_lines import promises_in

FRI, THU = "2026-09-18", "2026-09-17"

SAID = {
    ("en", FRI): (
        "We will refund both of these, £75.98 in total, to the account the direct debit was taken from by Friday.",
        "The £75.98 will go back to the card the payment was taken from by Friday.",
        "We'll put it back on the card that was charged by Friday.",
    ),
    ("nl", FRI): (
        "We storten de € 75,98 op de rekening waarvan de incasso is afgeschreven uiterlijk vrijdag terug.",
        "We storten de € 75,98 uiterlijk vrijdag terug op de rekening waarmee betaald is.",
    ),
    ("de", FRI): (
        "Wir erstatten die 75,98 € auf das Konto, von dem abgebucht wurde, bis Freitag.",
        "Wir erstatten die 75,98 € bis Freitag auf die Karte, mit der bezahlt wurde.",
    ),
    ("fr", FRI): (
        "Nous vous remboursons les 75,98 € sur le compte sur lequel la somme a été prélevée d'ici vendredi.",
        "Nous vous remboursons les 75,98 € d'ici vendredi sur le compte d'où le prélèvement a été effectué.",
    ),
    ("es", THU): (
        "Le devolvemos los 75,98 € a la cuenta de la que se cobró el recibo antes del viernes.",
        "Le devolvemos los 75,98 € antes del viernes en la cuenta desde la que se hizo el pago.",
    ),
}


@each(("language", "due", "line"), [(*key, line) for key, lines in SAID.items() for line in lines])
def test_which_account_it_goes_to_is_no_past(language: str, due: str, line: str) -> None:
    """Money goes to an account by a day, whatever was once taken from that account."""
    assert [("refund", due)] == promises_in(language, line)


@each(
    ("language", "line"),
    [
        ("en", "Your account was debited on Friday."),
        ("nl", "Uw rekening is vrijdag geïncasseerd."),
        ("de", "Ihr Konto wurde am Freitag belastet."),
        ("fr", "Votre compte a été débité vendredi."),
        ("es", "Su cuenta se cargó el viernes."),
    ],
)
def test_what_was_taken_from_an_account_is_no_promise(language: str, line: str) -> None:
    """Nobody promises money where only is told that it was taken."""
    assert [] == promises_in(language, line)
