"""How long something takes for anybody is promised to nobody, in five languages; a day, or what is told of this one, stands."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.said_lines import promises_in
from tests.transcripts.test_plainly_promised import NOW, KnownSpeakers, What, read_transcript

RULES = {
    "en": ("You'll have the refund within 14 days.", "Did that answer your question?"),
    "nl": ("De terugbetaling ontvang je binnen 14 dagen.", "Is je vraag hiermee beantwoord?"),
    "de": ("Die Erstattung erhalten Sie innerhalb von 14 Tagen.", "War das hilfreich?"),
    "fr": ("Vous recevrez le remboursement sous 14 jours.", "Ai-je répondu à votre question ?"),
    "es": ("Recibirá el reembolso en 14 días.", "¿Te ha servido esta respuesta?"),
}


def _by_a_program(language: str, said: str) -> list[object]:
    me = {"en": "You", "nl": "Jij", "de": "Du", "fr": "Vous", "es": "Tú"}[language]
    text = f"Robo (chatbot): {said}\n{me}: AC-1\nRobo (chatbot): {said}"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.kind for one in found if one.what is What.PROMISE]


@each(("language", "rule", "question"), [(language, *said) for language, said in RULES.items()])
def test_a_program_that_asks_whether_it_helped_tells_a_rule(language: str, rule: str, question: str) -> None:
    """What a program answers to everybody promises nothing; without its question it is read as it says."""
    assert [] == _by_a_program(language, f"{rule} {question}")
    assert ["refund"] == [str(kind) for kind in _by_a_program(language, rule)]


@each(
    ("language", "way", "then", "day"),
    [
        (
            "en",
            "You can also report a repair in the app.",
            "We'll then call you within 2 working days.",
            "We'll then call you on Friday.",
        ),
        (
            "nl",
            "Een reparatie melden kan ook via Mijn Acme.",
            "Wij bellen u dan binnen 2 werkdagen.",
            "Wij bellen u dan vrijdag.",
        ),
        (
            "de",
            "Eine Reparatur können Sie auch in der App melden.",
            "Wir rufen Sie dann innerhalb von 2 Werktagen an.",
            "Wir rufen Sie dann am Freitag an.",
        ),
        (
            "fr",
            "Vous pouvez aussi signaler une panne dans l'appli.",
            "Nous vous rappelons alors sous 2 jours ouvrés.",
            "Nous vous rappelons alors vendredi.",
        ),
        (
            "es",
            "También puede comunicar una avería en la app.",
            "Le llamaremos entonces en 2 días laborables.",
            "Le llamaremos entonces el viernes.",
        ),
    ],
)
def test_what_follows_another_way_to_ask_hangs_on_it(language: str, way: str, then: str, day: str) -> None:
    """Where one may ask in another place, what then follows is promised to those who do."""
    assert [] == promises_in(language, f"{way} {then}")
    assert ["callback"] == [kind for kind, _ in promises_in(language, f"{way} {day}")]
    assert ["callback"] == [kind for kind, _ in promises_in(language, then)]
