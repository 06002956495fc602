"""What is said beside a promise, and what is short for another word, takes nothing of it."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.records.vocabularies import Promised
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam


@each(
    ("sentence", "kind", "due"),
    [
        ("Die Gebühr bekommen Sie aber auf jeden Fall bis Freitag zurück.", "refund", "2026-11-27"),
        ("Ihr Geld haben Sie jedoch am Freitag wieder.", "refund", "2026-11-27"),
        ("Ik stuur u maar vrijdag een nieuwe.", "replacement", "2026-11-27"),
        ("Ik stort u echter vrijdag 40 euro terug.", "refund", "2026-11-27"),
    ],
)
def test_a_word_of_contrast_within_a_clause_parts_nothing(sentence: str, kind: str, due: str) -> None:
    """Behind a pronoun, and with no clause of its own behind it, it stands within one."""
    found = [(one.value, one.kind, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]
    assert [(sentence, kind, due)] == found


def test_between_two_clauses_it_parts_them() -> None:
    """With a subject of its own behind it, whether there is a comma or not."""
    sentence = "Das verstehe ich aber wir schicken Ihnen morgen ein neues."
    assert ["wir schicken Ihnen morgen ein neues."] == [
        one.value for one in found_in(said_by_sam(sentence), What.PROMISE)
    ]


@each(
    ("line", "kind", "due"),
    [
        ("-> Techniker kommt Di zw. 8 und 12 und richtet das", "repair", "2026-12-01"),
        ("-> Techniker kommt Di vorm. zw. 8 und 12", "repair", "2026-12-01"),
        ("monteur komt di tss. 8 en 12 en maakt het", "repair", "2026-12-01"),
        ("sie ruft morgen bis 12 Uhr zurück wegen Ersatz-Stick", "callback", "2026-11-26"),
        ("ze belt morgen terug vanwege reparatie", "callback", "2026-11-26"),
    ],
)
def test_short_words_of_time_and_what_a_call_is_for(line: str, kind: str, due: str) -> None:
    """A full stop behind a short word ends no sentence, and what a call is for is not promised by it."""
    text = f"called Parcelo wed 25 nov 2026 10.15\nspoke to Ann\n{line}\n"
    assert [(kind, due)] == [(one.kind, one.due) for one in found_in(text, What.PROMISE)]


@each(
    "text",
    [
        (
            "On 25 November 2026 I rang Parcelo at 10.15 and spoke to Ann.\n\n"
            "She offered her apologies and said that the 40 pounds will be refunded by Friday."
        ),
        (
            "Op 25 november 2026 heb ik om 10.15 uur gebeld met Parcelo en ik kreeg Ann aan de lijn.\n\n"
            "Ze bood haar excuses aan en zei dat de 40 euro vrijdag wordt overgemaakt."
        ),
        (
            "Am 25. November 2026 habe ich um 10.15 Uhr bei Parcelo angerufen und mit Frau Ott gesprochen.\n\n"
            "Sie bot mir ihre Entschuldigung an und sagte, dass die 40 Euro am Freitag erstattet werden."
        ),
        (
            "Le 25 novembre 2026 à 10h15 j'ai appelé Parcelo et j'ai parlé à Anne.\n\n"
            "Elle a offert ses excuses et a dit que les 40 euros seront remboursés vendredi."
        ),
        (
            "El 25 de noviembre de 2026 a las 10.15 llamé a Parcelo y hablé con Ana.\n\n"
            "Me ofreció disculpas y dijo que los 40 euros me los devuelven el viernes."
        ),
    ],
)
def test_who_offers_an_apology_offers_nothing(text: str) -> None:
    """What is said behind it in the same breath is promised."""
    assert [("refund", "2026-11-27")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE)]


@each(
    "sentence",
    [
        "You'll also get the confirmation of the cancellation by email tomorrow.",
        "I'll email you the confirmation tomorrow.",
        "You'll get a confirmation email tomorrow.",
        "Ik mail u morgen de bevestiging.",
        "U krijgt morgen een bevestigingsmail.",
        "Sie bekommen morgen noch die Bestätigung der Kündigung per E-Mail.",
        "Sie erhalten morgen eine Bestätigungsmail.",
        "Vous recevrez aussi la confirmation de résiliation par mail demain.",
        "Vous recevrez un mail de confirmation demain.",
        "Recibirá también la confirmación de la baja por correo mañana.",
        "Mañana recibirá un correo de confirmación.",
    ],
)
def test_a_confirmation_that_is_mailed_is_information(sentence: str) -> None:
    """A mail is only how it comes."""
    assert promise_kind_in(sentence) is Promised.INFORMATION
