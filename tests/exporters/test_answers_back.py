"""What the person says to a refusal, that denies no more than what they were told, stands behind that and never alone."""

from __future__ import annotations

from casebook.exporters.facts.deciding.answers_back import answers_back
from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

HANGING = {
    "en": ("I never took it off.", "I did not.", "That is not true.", "I never signed that.", "We never got them."),
    "nl": ("Ik heb het er nooit af gehad.", "Ik niet.", "Dat klopt niet.", "Ik heb die nooit ontvangen."),
    "de": ("Ich habe es nie abgenommen.", "Das habe ich nie.", "Das stimmt nicht.", "Ich habe sie nie erhalten."),
    "fr": ("Je ne l'ai jamais démontée.", "Moi non, jamais.", "Ce n'est pas vrai, cela.", "Je n'y ai pas touché."),
    "es": ("Nunca la quité.", "Yo no.", "Eso no es cierto.", "No lo hice."),
}
STANDING = {
    "en": ("My photos show it intact.", "I never cancelled my contract.", "Your own email says it is not."),
    "nl": ("Mijn foto's laten zien dat het heel is.", "Ik heb mijn contract nooit opgezegd."),
    "de": ("Meine Fotos zeigen es unbeschädigt.", "Ich habe meinen Vertrag nie gekündigt."),
    "fr": ("Mes photos la montrent intacte.", "Je n'ai jamais résilié mon contrat."),
    "es": ("Mis fotos la muestran intacta.", "Nunca cancelé mi contrato."),
}


@each("code", HANGING)
def test_an_answer_that_names_nothing_but_a_denial_hangs_on_what_it_answers(code: str) -> None:
    """What shows more than that, or names what is denied, is as true alone."""
    wording = Wording(facts_of(case()), language_named(code), years=False)

    assert [each for each in HANGING[code] if not answers_back(wording, each)] == []
    assert [each for each in STANDING[code] if answers_back(wording, each)] == []


def test_it_is_no_evidence_by_itself() -> None:
    """*I never took it off. Peter refused my request.* answers nothing: it stands behind why they refused, or nowhere."""
    told = []
    for answer in ("I never took it off.", "My photos show the wheel intact."):
        entries = Entries()
        refused = f"Refused because the wheel was fitted wrongly. {answer}"
        entries.contact("2024-11-05", refused, agent="Peter", outcome=Outcome.REFUSED)
        facts = facts_of(case(problem="The front wheel came off in the street.", want="my money back"), entries)
        told.append(
            (evidence_in(Wording(facts, language_named("en"), years=False), None), lead_of(facts, ExportOptions()))
        )

    (alone, lead), (shown, _) = told
    assert [bool(alone), bool(shown)] == [False, True]
    assert "because the wheel was fitted wrongly. I never took it off." in lead.text


@each(
    ("code", "said", "told"),
    [
        (
            "en",
            "He says I signed for it. I did not.",
            "Peter refused my request on 5 Nov: he says I signed for it. I did not.",
        ),
        ("en", "He says the wheel is worn out.", "Peter refused my request on 5 Nov: the wheel is worn out."),
    ],
)
def test_what_they_claim_of_the_person_says_that_they_do(code: str, said: str, told: str) -> None:
    """*Peter refused my request: I signed for it* would be the person's own word."""
    entries = Entries()
    entries.contact("2024-11-05", said, agent="Peter", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="The wheel came off.", want="my money back"), entries)

    assert told in lead_of(facts, ExportOptions(language=code)).text


def test_an_answer_that_the_lead_tells_is_not_told_again_however_short() -> None:
    """On its line it would be whoever refused who says so."""
    entries = Entries()
    said = "Rechazado porque la rueda estaba mal montada. Nunca la quité."
    entries.contact("2024-11-05", said, agent="Peter", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem="El carrito se rompió.", want="mi dinero"), entries)

    assert paste(facts, ExportOptions(language="es")).count("Nunca la quité") == 1
