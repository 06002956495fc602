"""That somebody takes a look is nothing that they saw, and a pronoun stands before the day as its language has it."""

from __future__ import annotations

from casebook.exporters.facts.noted.dated import saw_in, somebody_saw
from tests.conftest import each
from tests.exporters.cases import of_contact


@each(
    ("language", "said"),
    [
        ("de", "Sie sieht es sich an"),
        ("de", "Er sieht sich das morgen an"),
        ("de", "Sie sieht im Lager nach"),
        ("de", "Sie sieht es auch"),
        ("nl", "Ze ziet het ook"),
        ("nl", "Hij ziet ervan af"),
        ("en", "She sees it too"),
        ("fr", "Elle le voit aussi"),
        ("es", "Lo ve también"),
    ],
)
def test_who_takes_a_look_saw_nothing_yet(language: str, said: str) -> None:
    """Nor does who sees *it*, of which nobody can say what it was."""
    assert saw_in(of_contact(f"{said}.", language, agent="Lee"), said) == ""


@each(
    ("language", "said", "told"),
    [
        ("de", "Er bestätigt mir den Eingang", "Lee bestätigte mir am 4. Mai den Eingang"),
        ("de", "Sie sieht das Foto", "Lee sah am 4. Mai das Foto"),
        ("nl", "Ze bevestigt me de ontvangst", "Lee bevestigde me op 4 mei de ontvangst"),
        ("nl", "Hij ziet het pakket", "Lee zag op 4 mei het pakket"),
        ("en", "She confirms my return", "on 4 May Lee confirmed my return"),
    ],
)
def test_the_day_stands_behind_a_pronoun(language: str, said: str, told: str) -> None:
    """In Dutch and German, whose verbs stand before both."""
    wording = of_contact(f"{said}.", language, agent="Lee")
    day = {"de": "4. Mai", "nl": "4 mei", "en": "4 May"}[language]

    sentence = somebody_saw(wording, "Lee", saw_in(wording, said), wording.language.on_day.format(day=day))

    assert sentence.casefold() == told.casefold()
