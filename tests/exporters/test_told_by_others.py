"""A hurried first note that says what went wrong beside what a carrier, a bank or the company did: it is the person's account."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _exported(text: str, language: str) -> str:
    entries = Entries()
    entries.contact("2024-11-03", text)
    entries.contact(
        "2024-11-09", {"nl": "niks gehoord", "fr": "toujours rien", "de": "noch nichts"}.get(language, "nothing yet")
    )
    return str(export_facts(facts_of(case(language=language), entries), ExportAnswers(limit=300)).output)


@each(
    ("language", "text", "begins"),
    [
        (
            "nl",
            "treinset niet gekregen, volgens de bezorger bij de buren op nr 14 maar die hebben niks. lotte start een onderzoek",
            "Treinset niet gekregen, volgens de bezorger bij de buren op nr 14 maar die hebben niks.",
        ),
        (
            "de",
            "laptop kaputt angekommen, laut DHL nicht beschädigt",
            "Laptop kaputt angekommen, laut DHL nicht beschädigt.",
        ),
        (
            "fr",
            "colis jamais arrivé, d'après Chronopost livré le 3",
            "Colis jamais arrivé, d'après Chronopost livré le 3.",
        ),
        ("es", "paquete no recibido, según Seur entregado", "Paquete no recibido, según Seur entregado."),
        (
            "fr",
            "le 18 juillet ils ont pris 150 euros sur ma carte. on ne fume pas. Nadège à la réception demande au directeur",
            "Le 18 juillet ils ont pris 150 euros sur ma carte.",
        ),
        (
            "de",
            "sie haben 40 euro von meinem konto eingezogen. die bank sagt, frag sie",
            "Sie haben 40 euro von meinem konto eingezogen.",
        ),
        (
            "en",
            "they took £40 out of my account twice. bank says ask the gym about it",
            "They took £40 out of my account twice.",
        ),
    ],
)
def test_what_others_say_of_it_is_the_persons_account(language: str, text: str, begins: str) -> None:
    """It stands first, once, and is put into nobody's mouth."""
    exported = _exported(text, language)

    assert exported.startswith(begins)
    assert 1 == exported.casefold().count(begins.casefold().rstrip("."))


@each(
    ("language", "text"),
    [
        ("nl", "geen garantie, volgens de klantenservice eigen schuld"),
        ("de", "kein ersatz, laut händler selbst verschuldet"),
        ("fr", "pas de remboursement, d'après le vendeur c'est trop tard"),
    ],
)
def test_what_the_company_says_is_no_account_of_the_persons(language: str, text: str) -> None:
    """Nor by what it is called."""
    assert not _exported(text, language).casefold().startswith(text[:20].casefold())


def test_what_is_told_with_its_day_is_not_told_again_with_today() -> None:
    """The line of the contact has only what the lead leaves."""
    exported = _exported(
        "ordered a sofa 12 aug, came today with a ripped cushion. rang them, Dawn says the form is missing", "en"
    )

    assert exported.startswith("Ordered a sofa 12 aug, came on 3 Nov with a ripped cushion.")
    assert 1 == exported.count("ripped cushion")
