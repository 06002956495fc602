"""Who passed the person on to whom, as the languages write it."""

from __future__ import annotations

from casebook.actions.passed_on import passed_on_told
from tests.conftest import each


@each(
    ("language", "before", "after", "told"),
    [
        ("en", "Bot", "Imke", "The bot passed me on to Imke."),
        ("nl", "Chatbot", "Imke", "De chatbot verbond mij door met Imke."),
        ("de", "Bot", "Herr Krüger", "Der Bot hat mich an Herrn Krüger weitergeleitet."),
        ("de", "Frau Lenz", "Frau Ott", "Frau Lenz hat mich an Frau Ott weitergeleitet."),
        ("de", "Botho", "Herrmann", "Botho hat mich an Herrmann weitergeleitet."),
        ("fr", "Assistant virtuel", "Imke", "L'assistant virtuel a passé la conversation à Imke."),
        ("es", "Bot", "Imke", "El bot pasó la conversación a Imke."),
        ("es", "Botín", "Imke", "Botín pasó la conversación a Imke."),
    ],
)
def test_a_program_has_its_article_and_herr_is_bent(language: str, before: str, after: str, told: str) -> None:
    """A name stands as it is."""
    assert told == passed_on_told(language, before, after)
