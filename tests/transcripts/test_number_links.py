"""What stands between what a number is of and the number itself, in five languages."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-30T18:00:00+00:00"), "+00:00")


def _numbers(text: str, what: What) -> list[str]:
    return [one.value for one in read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).having(what)]


@each(
    "said",
    [
        "your case number is by the way K-558102, keep it",
        "je klachtnummer is trouwens K-558102, bewaar m ff",
        "Ihre Vorgangsnummer ist übrigens K-558102",
        "votre numéro de dossier est d'ailleurs K-558102",
        "su número de caso es por cierto K-558102",
    ],
)
def test_a_case_number_in_passing(said: str) -> None:
    """What is said by the way is said."""
    assert _numbers(f"Me: hello?\nAnn: {said}\nMe: ok", What.CASE_NUMBER) == ["K-558102"]


@each(
    "asked",
    [
        "Have you got the rental agreement number?",
        "Heeft u het huurcontractnummer?",
        "Haben Sie die Mietvertragsnummer?",
        "Avez-vous le numéro de la location ?",
        "¿Tiene el número de alquiler?",
    ],
)
def test_what_is_rented_has_an_order(asked: str) -> None:
    """The number of what was rented stands where that of an order would."""
    assert _numbers(f"Ann: {asked}\nMe: 66-20418-B\nAnn: thanks", What.ORDER) == ["66-20418-B"]


def test_a_number_from_somebody() -> None:
    """Whose it is may stand between the name and the comma."""
    text = "rang Acme at 2.15pm, got Shaz\ngave him order no from the shop, 20-51877\nhe will refund it by Friday"
    assert _numbers(text, What.ORDER) == ["20-51877"]


def test_a_no_is_no_number() -> None:
    """Somebody who corrects themselves names an account, and no case."""
    text = "Ann: Have you got your account number?\nMe: Sixty, no, 61 00 42, and then it is the one at the post office\nAnn: ok"
    assert _numbers(text, What.CASE_NUMBER) == []


def test_a_lost_bag_has_a_reference_in_three_parts() -> None:
    """Of the station, the airline and five figures, as the counters of airlines write it."""
    text = "Ann: Acme, my name is Ann. Have you got the case number from the desk?\nMe: Moment ... MUC AW 22817.\nAnn: Thanks"
    assert _numbers(text, What.CASE_NUMBER) == ["MUC AW 22817"]
