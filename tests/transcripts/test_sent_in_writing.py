"""What was agreed, a parcel's number and a paper that somebody lacks are asked for in few words, and come as information."""

from __future__ import annotations

from casebook.parsing.transcripts.agreed.papers_asked import asks_for_a_paper, wants_a_paper
from casebook.parsing.transcripts.decoding import plain
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, TODAY, TOMORROW, _promised


@each(
    ("language", "asked", "answer", "due"),
    [
        ("en", "Could you put everything in an email to my wife", "Will do", None),
        ("en", "Could I get that by email?", "Sure, tonight", TODAY),
        ("en", "Also need the service report again, the bank's after it", "I'll ping it over tonight", TODAY),
        ("en", "can you send me the tracking link?", "You'll get it Friday", FRIDAY),
        ("en", "want that in writing", "You'll get that by email tonight", TODAY),
        ("nl", "ik wil dat wel zwart op wit", "Krijgt u morgen per mail", TOMORROW),
        ("nl", "Kun je dat ook even in een mail zetten?", "Doe ik vanavond", TODAY),
        ("nl", "stuur je de track & trace ook?", "Krijg je vrijdag van me", FRIDAY),
        ("de", "Können Sie mir das per Mail bestätigen?", "Mach ich heute noch", TODAY),
        ("de", "Schicken Sie mir noch die Sendungsnummer?", "Morgen", TOMORROW),
        ("fr", "Vous pouvez me mettre tout ça par mail ?", "Oui, demain", TOMORROW),
        ("fr", "Vous m'envoyez le numéro de suivi ?", "Je vous l'envoie demain", TOMORROW),
        (
            "fr",
            "Et il me faudrait le devis de mai pour la mairie, introuvable",
            "Vous l'avez demain par mail",
            TOMORROW,
        ),
        ("es", "¿Me puedes mandar todo eso por correo?", "Te lo mando mañana", TOMORROW),
        ("es", "me pasas el código de seguimiento del envío?", "Mañana te lo paso", TOMORROW),
    ],
)
def test_what_is_to_come_in_writing_is_information(language: str, asked: str, answer: str, due: str | None) -> None:
    """However it is called."""
    assert (asked, answer, [("information", due)]) == (asked, answer, _promised(language, asked, answer))


@each(
    "said",
    [
        "I need to pay it by Friday",
        "It was in the box",
        "Das ist per Paket gekommen",
        "Ça marche par intermittence",
        "Lo compré por internet",
        "The tracking number is wrong",
        "need a plumber here today",
        "il me faut un taxi",
        "I want it by Friday",
    ],
)
def test_what_only_looks_so_asks_for_no_paper(said: str) -> None:
    """By post and by Friday are two things."""
    assert not wants_a_paper(plain(said))
    assert not asks_for_a_paper(plain(said), plain(said))


@each(
    ("language", "asked", "answer", "due"),
    [
        ("en", "I paid £45 for the fitting. Can I have that back?", "All £45, yep. By Friday", FRIDAY),
        (
            "nl",
            "Ik heb 30 euro betaald voor de montage. Krijg ik dat terug?",
            "Alle 30 euro, ja. Uiterlijk vrijdag",
            FRIDAY,
        ),
        ("fr", "J'ai payé 30 € pour le montage. Vous me remboursez ?", "Oui, la totalité. D'ici vendredi", FRIDAY),
        ("es", "Pagué 30 € por el montaje. ¿Me lo devolvéis?", "Sí, los 30 euros enteros. El viernes", FRIDAY),
    ],
)
def test_that_it_is_all_of_it_says_no_more_than_yes(language: str, asked: str, answer: str, due: str) -> None:
    """The day behind it is that of the money."""
    assert [("refund", due)] == _promised(language, asked, answer)


@each("answer", ["Not all of it. By Friday I'll know", "All the shops close on Friday"])
def test_all_of_something_else_agrees_to_nothing(answer: str) -> None:
    """Its day is that of no money."""
    told = _promised("en", "I paid £45 for the fitting. Can I have that back?", answer)
    assert "refund" not in [kind for kind, _ in told]


def test_alles_klar_takes_note_and_does_not_agree_to_what_is_told_behind_it() -> None:
    """The answer that comes in writing is told by its own words."""
    said = "Alles klar. Sie erhalten die schriftliche Antwort bis zum dritten Dezember 2026."
    assert [("reply", "2026-12-03")] == _promised("de", "Nein danke, bitte nur schriftlich.", said)
