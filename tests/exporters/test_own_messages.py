"""What the person wrote to the company is told as theirs, and no promise is read in it."""

from __future__ import annotations

from casebook.exporters.chat import outline
from casebook.exporters.formats import text as text_format
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel
from tests.builders import Entries, case, facts_of
from tests.conftest import each

OWN = (
    (
        "en",
        Channel.EMAIL,
        "Please send a new one by Friday or I want my money back. I will send photos tomorrow.",
        "I wrote",
    ),
    ("nl", Channel.EMAIL, "Graag een nieuwe voor vrijdag. Ik stuur morgen foto's.", "ik schreef"),
    ("de", Channel.LETTER, "Ich fordere Sie auf, mir bis zum 30. November alles zu erstatten.", "ich schrieb"),
    ("fr", Channel.FORM, "Merci de me rembourser avant vendredi.", "j'ai écrit"),
    ("es", Channel.EMAIL, "Solicito el reembolso antes del viernes.", "escribí"),
    ("en", Channel.CHAT, "I want my money back by Friday. I will send photos tomorrow.", "I wrote"),
)


def told(language: str, said: str, **values: object) -> str:
    """The whole paste of a case with this contact."""
    entries = Entries()
    entries.contact("2024-11-05", said, **values)
    options = ExportOptions(language)
    return text_format.render(
        outline(facts_of(case(problem="It broke.", language=language), entries), options), options
    )


@each(("language", "channel", "said", "wrote"), OWN)
def test_what_the_person_wrote_is_told_as_theirs(language: str, channel: Channel, said: str, wrote: str) -> None:
    """Below the lead, in quotation marks, in five languages: in no sentence of the lead, in which others say it."""
    lead, _, below = told(language, said, channel=channel).partition("\n")

    assert said.split(".")[0] not in lead
    assert f"{wrote} (" in below
    assert said in below


@each(
    "values",
    [
        {"channel": Channel.EMAIL, "agent": "Kim"},
        {"channel": Channel.EMAIL, "incoming": True},
        {"channel": Channel.CHAT},
    ],
)
def test_what_somebody_else_may_have_said_is_not(values: dict[str, object]) -> None:
    """Where somebody is named, it came in, or it was a talk."""
    assert "I wrote" not in told("en", "Please wait until Friday, I will refund you then.", **values)


def test_an_answer_that_is_reported_is_theirs() -> None:
    """The person asked, and noted what they replied."""
    assert "I wrote" not in told(
        "en", "Please refund me. They replied that they will by Friday.", channel=Channel.EMAIL
    )


@each("said", ["Les mandé el informe y pedí el dinero.", "Le envié las fotos."])
def test_what_tells_that_they_sent_something_is_no_message(said: str) -> None:
    """Who writes *les mandé* tells of it later; who writes *les pido* asks."""
    assert "escribí" not in told("es", said, channel=Channel.EMAIL)
    assert "escribí" in told("es", "Les pido que me devuelvan el dinero.", channel=Channel.EMAIL)
