"""What the person told somebody of another's words, what a line of notes tells beside an answer, and a day that was moved."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import NOW, TOMORROW, _found


def _noted(text: str) -> list[tuple[str, bool]]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [(one.value, one.sure) for one in found if one.what is What.PROMISE]


@each(
    "told",
    [
        "told him Maureen, who I had on the 5th, said a plumber would be with us next day.",
        "reminded her that Dev promised a joiner would come on Monday.",
        "told them the girl on the desk swore it would be refunded by Friday.",
    ],
)
def test_another_s_words_retold_promise_nothing(told: str) -> None:
    """The person told of them; what is said beside them stays."""
    head = "Acme phone call, Tue 3 Nov 2026, 10:12\nGot through to Alan Innes, claims\n"
    notes = f"{head}- {told} Nobody came.\n- He'll ring me on Friday."
    assert (told, [("He'll ring me on Friday.", True)]) == (told, _noted(notes))


def test_what_is_given_in_a_note_answers_nothing() -> None:
    """A line that tells what the person gave is no yes to what they wanted."""
    notes = (
        "Llamada a Acme el martes 3/11/2026 a las 10:25\n\nMe atiende Yolanda, de facturación\n"
        "Yo: quiero que me devolváis lo cobrado de más mañana mismo\nme pide el contrato, le doy el C 3340 118 72\n"
    )
    assert _noted(notes) == []


@each(
    ("language", "talk"),
    [
        (
            "en",
            (
                "The gate is stuck. Can you come today?",
                "Sure, tonight",
                "great",
                "no wait, tonight is full. He'll come tomorrow.",
            ),
        ),
        (
            "nl",
            (
                "De kraan lekt. Komt er vandaag iemand?",
                "Ja hoor, vanavond",
                "top",
                "nee wacht, vanavond zit vol. Hij komt morgen.",
            ),
        ),
    ],
)
def test_a_moved_visit_tells_one_day(language: str, talk: tuple[str, ...]) -> None:
    """Neither that of the question nor that of the answer stands in the words that are kept."""
    (one,) = [each for each in _found(language, *talk) if each.sure]
    assert (one.due, [day in one.value for day in ("today", "tonight", "vandaag", "vanavond")]) == (
        TOMORROW,
        [False] * 4,
    )
