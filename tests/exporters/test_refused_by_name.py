"""Behind that somebody refused, why does not begin with their name again."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("language", "text", "agent", "again", "told"),
    [
        ("en", "Otto says the cover ended in June.", "Otto Berg", "Otto says", "says the cover ended in June"),
        ("nl", "Otto zegt dat de dekking in juni stopte.", "Otto", "Otto zegt", "dat de dekking in juni stopte"),
        ("de", "Otto sagt, die Deckung endete im Juni.", "Otto", "Otto sagt", "die Deckung endete im Juni"),
        ("fr", "maintenant Otto dit que la garantie a pris fin.", "Otto", "Otto dit", "la garantie a pris fin"),
        ("es", "ahora Otto dice que la cobertura acabó en junio.", "Otto", "Otto dice", "la cobertura acabó en junio"),
    ],
)
def test_who_refused_is_named_once(language: str, text: str, agent: str, again: str, told: str) -> None:
    """*Otto refused my request: Otto says* names him twice."""
    entries = Entries()
    entries.contact("2024-11-04", "The bicycle was stolen, they asked for the key.", agent="Ada")
    entries.contact("2024-11-09", text, agent=agent, outcome=Outcome.REFUSED)
    problem = "The bicycle was stolen on 1 May and nothing was paid."
    shown = paste(facts_of(case(problem=problem, language=language), entries), ExportOptions(language))

    assert agent in shown
    assert told in shown
    assert again not in shown
