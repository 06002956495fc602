"""A refusal that somebody tells of a call is one, whoever said it and however it is joined; a weekday tells which day it was."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW

TOLD = {
    "en": "Call to the gym\n\nrang 8.35, spoke to Mrs Thorne\n{}\nhung up 8.58\n",
    "nl": "Gebeld met de sportschool\n\n8.35 gebeld, gesproken met mevr. Thijssen\n{}\nopgehangen 8.58\n",
    "de": "Anruf Studio\n\n8.35 angerufen, dann Frau Rehm dran\n{}\nEnde 8.58\n",
    "fr": "Appel à la salle\n\n8h35 appelé, eu Mme Thibaut au téléphone\n{}\nraccroché 8h58\n",
    "es": "Llamada al gimnasio\n\nllamo 8:35, me atiende Marta\n{}\ncuelgo 8:58\n",
}


def kinds_of(text: str, *what: What) -> list[str]:
    """How many of these are found, for sure or likely, as what they are."""
    found = read_transcript(text.encode(), KnownSpeakers(None, None), NOW).found
    return [one.what.name for one in found if one.what in what]


@each(
    ("language", "line"),
    [
        ("es", "dice que la baja hay que darla con 30 días y que no devuelven la cuota"),
        ("es", "Marta lo mismo, que lo siente mucho pero que no me van a devolver nada, que está en las condiciones"),
        ("en", "same from her, that they're not giving me anything back"),
        ("nl", "zegt dat ze de contributie niet terugbetalen"),
        ("de", "sagt dass der Beitrag nicht erstattet wird"),
        ("de", "Frau Rehm dasselbe, tut ihr leid aber sie erstatten nichts, steht in den AGB"),
        ("fr", "dit qu'ils ne remboursent pas la cotisation"),
        ("fr", "elle est désolée mais ils ne vont rien me rembourser, c'est dans les conditions"),
    ],
)
def test_what_they_say_they_do_not_give_back_is_refused(language: str, line: str) -> None:
    """Behind a *that*, an *and* or a *but*, in the words of who notes it; and the contact ended so."""
    assert ["REFUSAL", "OUTCOME"] == kinds_of(TOLD[language].format(line), What.REFUSAL, What.OUTCOME, What.PROMISE)


@each(
    ("language", "line"),
    [
        ("es", "llamo porque no me devuelven la cuota"),
        ("en", "called because they're not giving me anything back"),
        ("en", "says they're not refunding it before Friday"),
        ("nl", "zegt dat ze het niet voor vrijdag terugbetalen"),
        ("de", "sagt es wird nicht vor Freitag erstattet"),
        ("fr", "dit qu'ils ne remboursent pas avant vendredi"),
    ],
)
def test_why_one_called_and_from_when_on_it_is_not_is_no_refusal(language: str, line: str) -> None:
    """What the person complains of, and what only is not so before a day."""
    assert [] == kinds_of(TOLD[language].format(line), What.REFUSAL, What.OUTCOME)


def test_that_one_called_is_no_promise_of_a_call() -> None:
    """The head of a note, in a word that may be a call of the company's elsewhere."""
    text = "Llamada a Fincasol por la caldera\n\nllamo 8:35, me atiende Marta\nno sabe nada\ncuelgo 8:58\n"
    assert [] == kinds_of(text, What.PROMISE)


@each(
    ("head", "begun"),
    [
        ("lunes 2/3/26 llamada a GimVital", ("2026-03-02T11:20", True)),
        ("lunes 3/2/26 llamada a GimVital", ("2026-03-02T11:20", True)),
        ("2/3/26 (lunes), llamada a GimVital", ("2026-03-02T11:20", True)),
        ("2/3/26, llamada a GimVital el lunes", ("2026-03-02T11:20", False)),
    ],
)
def test_the_weekday_beside_a_day_tells_which_it_is(head: str, begun: tuple[str, bool]) -> None:
    """2/3 is a Monday in March 2026 and none in February; without it the day is only likely."""
    text = f"{head}\n\nllamo 11:20, me atiende Iván\nme devuelven 20 € en una semana\ncuelgo 11:49\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, None), NOW).found
    assert begun == next((one.value, one.sure) for one in found if one.what is What.START)
