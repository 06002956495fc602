"""What somebody is noted to say will come, in words for what is wanted, is told in the lead though no kind of it is known."""

from __future__ import annotations

from casebook.domain.nearness import Wanted, things_in
from casebook.exporters.facts.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "said", "want"),
    [
        ("en", "Moira unblocks it in 48h", "unlock my card"),
        ("nl", "Karlijn: ze deblokkeren hem binnen 48 uur", "mijn kaart deblokkeren"),
        ("de", "Herr Vogt: sie entsperren sie in 48 Stunden", "meine Karte freischalten"),
        ("fr", "Karim : ils la débloquent sous 48 h", "débloquer ma carte"),
        ("es", "Rubén del chat, que en 48 horas la desbloquean", "que me desbloqueen la línea"),
    ],
)
def test_what_is_wanted_is_told_as_said_to_come_though_its_kind_is_not_known(
    language: str, said: str, want: str
) -> None:
    """In whichever form its verb stands."""
    entries = Entries()
    entries.contact("2026-09-15", said, agent="Rubén")
    facts = facts_of(case(language=language, want=want), entries)

    assert said_to_come(Wording(facts, language_named(language), years=False), Wanted(things=things_in(want))).forms
    assert () == said_to_come(Wording(facts, language_named(language), years=False)).forms
