"""What two people said against one another, where the lead tells one of them: the other never stands without that."""

from __future__ import annotations

import pytest

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes

AGREED_BEFORE = {
    "en": "but Ada had agreed on 2 Oct",
    "nl": "maar Ada was op 2 okt akkoord gegaan",
    "de": "aber Ada hatte am 2. Oktober zugestimmt",
    "fr": "mais Ada avait donné son accord le 2 octobre",
    "es": "pero Ada había dado su conformidad el 2 de octubre",
}
AGREED_SINCE = {
    "en": "but Ada agreed on 2 Oct",
    "nl": "maar Ada ging op 2 okt akkoord",
    "de": "aber Ada hat am 2. Oktober zugestimmt",
    "fr": "mais Ada a donné son accord le 2 octobre",
    "es": "pero Ada dio su conformidad el 2 de octubre",
}
PROBLEM = (
    "The new boiler that you put in has lost its pressure every single night since then, so that none of the five people"
    " who live in our little house has had any warm or hot water at all before noon."
)
BO = "Bonaventura Winterbottom of the Warranty Desk"
"""So long that a lead has no room for who refused."""

WHY = "The loss of pressure comes from the old pipes of the house."


def _told(refused: str, why: str = WHY, promised: Promised = Promised.REFUND) -> CaseFacts:
    """A refund that Ada promised on 2 Oct and Bo refused on another day, with lines of others that want room."""
    entries = Entries()
    made = entries.contact(
        "2024-10-02", "She sees in the photos how the valve was put in.", agent="Ada", case_number="S-77120"
    )
    entries.promise("2024-10-02", None, "2024-10-30", promised=promised, made_in=made)
    entries.contact(refused, why, agent=BO, outcome=Outcome.REFUSED, contradicts=(made,))
    entries.contact("2024-11-04", "He takes it down.", agent="Finn")
    return facts_of(case(problem=PROBLEM, want="249,00 EUR"), entries)


@each("language", list(AGREED_BEFORE))
@pytest.mark.parametrize(("refused", "agreed"), [("2024-10-09", AGREED_BEFORE), ("2024-09-20", AGREED_SINCE)])
def test_a_refusal_never_stands_without_who_agreed(language: str, refused: str, agreed: dict[str, str]) -> None:
    """In few words as soon as these fit, then with why, and then with what both of them said; before that neither is told."""
    facts = _told(refused)
    lead = paste(facts, ExportOptions(language, lead=True)).strip()
    below = [text.removeprefix(lead) for text in pastes(facts, range(len(lead) + 3, 1000, 5), language)]
    of_bo = [text for text in below if "Bo" in text]

    assert "Ada" in lead
    assert "Bo" not in lead
    assert all("Ada" in text for text in of_bo)
    assert agreed[language] in of_bo[0]
    assert WHY[4:-1] not in of_bo[0]
    assert any(agreed[language] in text and WHY[4:-1] in text for text in of_bo)
    assert ["Bo" in text for text in below] == sorted("Bo" in text for text in below)


def test_who_agreed_is_another_sentence_behind_several() -> None:
    """*A repair is all I get; but Ada had agreed* would be one thought."""
    facts = _told("2024-10-09", "He says it is the pipes. A repair is all I get.")

    texts = list(pastes(facts, range(300, 700, 10)))

    assert any("A repair is all I get. But Ada had agreed on 2 Oct." in text for text in texts)
    assert not any("A repair is all I get; " in text for text in texts)


def test_who_only_promised_an_answer_has_not_agreed() -> None:
    """What is kept by reaching somebody once is no consent to what was refused."""
    texts = pastes(_told("2024-10-09", promised=Promised.REPLY), range(330, 1000, 10))

    assert not any("agreed" in text for text in texts)


@each(("want", "followed"), [("249,00 EUR", "Cleo"), ("a new valve", "Ann")])
def test_so_much_promised_since_is_the_money_that_is_wanted(want: str, followed: str) -> None:
    """A sum alone, promised by a supervisor to whoever asks for a sum: nobody typed the word for money."""
    entries = Entries()
    said = entries.contact("2024-10-01", "The valve is not hers.", agent="Ann")
    entries.contact("2024-10-03", "It stands.", agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    again = entries.contact("2024-10-06", "She read the form.", agent="Cleo", role=Role.SUPERVISOR)
    entries.promise("2024-10-06", "249,00 EUR to my card", promised=Promised.OTHER, made_in=again)

    assert f"Please follow what {followed} decided" in paste(
        facts_of(case(problem=PROBLEM, want=want), entries), ExportOptions("en")
    )


def test_why_they_refused_comes_before_who_is_to_be_followed() -> None:
    """And is told once: no line of that day says a second time that it was refused."""
    entries = Entries()
    said = entries.contact("2024-10-01", "The valve is covered and not worn.", agent="Ann")
    reason = "The valve is worn and not covered."
    entries.contact("2024-10-03", reason, agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    facts = facts_of(case(problem=PROBLEM, want="a new valve"), entries)

    texts = [text for text in pastes(facts, range(200, 900, 5)) if "two things" in text]
    told = [text.partition("two things")[2].split("\n")[0] for text in texts]

    assert any("Please follow" in each for each in told)
    assert all(reason[4:-1] in each for each in told if "Please follow" in each)
    assert any("Please follow" not in each and reason[4:-1] in each for each in told)
    assert all(text.partition("\n\n")[2].count("refused") <= 1 for text in texts)


@each(
    ("language", "begins"),
    [
        ("en", "But Ann said"),
        ("nl", "Maar Ann zei"),
        ("de", "Aber Ann sagte"),
        ("fr", "Mais Ann m'a dit"),
        ("es", "Pero Ann me dijo"),
    ],
)
def test_what_stands_against_the_refusal_of_the_lead_says_so(language: str, begins: str) -> None:
    """And not why they refused alone: that is told with it, once both have room."""
    entries = Entries()
    said = entries.contact("2024-10-01", "The valve is covered and not worn.", agent="Ann")
    reason = "The valve is worn and not covered."
    entries.contact("2024-10-03", reason, agent="Bo", outcome=Outcome.REFUSED, contradicts=(said,))
    facts = facts_of(case(problem="The boiler loses pressure.", want="a new valve"), entries)
    lead = paste(facts, ExportOptions(language, lead=True)).strip()
    below = [text.removeprefix(lead) for text in pastes(facts, range(len(lead) + 3, 700, 5), language)]

    assert "Bo" in lead
    assert next(text for text in below if "valve" in text).strip().startswith(begins)
    assert all("Ann" in text for text in below if reason[4:-1] in text)
