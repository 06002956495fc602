"""What was promised and did not come, as the person says a day later: a short answer puts it on another day."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW, TODAY, WHO

_DAY_BEFORE = {
    "en": ("Can I have that in writing please", "Sure, emailing it tonight"),
    "nl": ("Kan ik dat op papier krijgen?", "Tuurlijk, mail ik vanavond"),
    "de": ("Kann ich das schriftlich haben?", "Klar, schick ich heute Abend"),
    "fr": ("Je peux l'avoir par écrit ?", "Bien sûr, je vous l'envoie ce soir"),
    "es": ("¿Me lo puedes dar por escrito?", "Claro, te lo mando esta noche"),
}


def _promised(language: str, heard: str, answer: str) -> list[tuple[str, str | None]]:
    you, agent = WHO[language]
    asked, said = _DAY_BEFORE[language]
    text = (
        f"[02/11/2026, 09:02:11] {agent}: Maria\n[02/11/2026, 10:02:11] {you}: {asked}\n[02/11/2026, 10:12:11] {agent}: {said}\n"
        f"[03/11/2026, 08:02:11] {you}: {heard}\n[03/11/2026, 08:42:11] {agent}: {answer}\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme", language), NOW)
    return [(str(one.kind), one.due) for one in found.having(What.PROMISE) if one.sure]


@each(
    ("language", "heard", "answer"),
    [
        ("en", "no email yet", "Sorry Jo, mail was down all evening. You'll have it today"),
        ("en", "still nothing", "Oh sorry. Will do today"),
        ("nl", "nog steeds niks gehad", "Excuus, de mail lag eruit. Krijg je vandaag"),
        ("nl", "ik heb nog geen mail", "Sorry! Stuur ik vandaag"),
        ("de", "Es ist immer noch nichts da", "Tut mir leid, der Server war weg. Schick ich heute"),
        ("fr", "toujours rien reçu", "Désolée, panne de messagerie. Je vous l'envoie aujourd'hui"),
        ("es", "sigo sin nada", "Perdona, se cayó el correo. Te lo mando hoy"),
    ],
)
def test_what_did_not_come_is_promised_for_another_day(language: str, heard: str, answer: str) -> None:
    """It is one promise, of its first kind."""
    assert (heard, [("information", TODAY)]) == (heard, _promised(language, heard, answer))


@each(
    ("language", "heard", "answer"),
    [
        ("nl", "nog steeds niks gehad", "Wat vervelend, ik kijk het na"),
    ],
)
def test_elsewhere_it_stays_on_its_day(language: str, heard: str, answer: str) -> None:
    """Where something else did not come, or no day is told."""
    assert (heard, False) == (heard, ("information", TODAY) in _promised(language, heard, answer))
