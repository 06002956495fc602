"""Who writes under the company's name says it in many ways: asked for, beside what they do, or at the end of a message."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "+01:00")


def agents(talk: str, customer: str | None = "Jo Bloggs") -> list[str]:
    """The names that are taken for sure of a talk whose lines are parted by strokes."""
    text = talk.replace("Support: ", "Parcelo Support: ").replace(" / ", "\n") + "\n"
    found = read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one.value for one in found if one.what is What.AGENT and one.sure]


@each(
    ("names", "talk"),
    [
        (["Priya"], "Support: Hiya, you're through to Priya. / Jo: hello / Support: ok"),
        (["Marcus"], "Support: Marcus from the billing team here, what's up? / Jo: hello / Support: ok"),
        (["Tess"], "Support: It's Tess, I took over from my colleague. / Jo: hello / Support: ok"),
        (["Owen"], "Support: Thanks for waiting. Let me look into that. / Jo: who am I talking to? / Support: Owen."),
        (
            ["Owen"],
            "Support: Thanks. Let me look into that. / Jo: what's your name please / Support: That's Owen, with an O.",
        ),
        (["Delroy"], "Support: We'll sort it Friday. / Jo: thanks / Support: No problem, cheers, Delroy"),
        (["Carl"], "Support: You're speaking to Carl today. / Jo: hi Carl, my dad Peter bought a lamp / Support: ok"),
        (["Priya"], "Support: U spreekt met Priya. / Jo: hallo / Support: ok"),
        (["Marc"], "Support: Marc van de facturen hier, zegt u het maar. / Jo: hallo / Support: ok"),
        (["Tess"], "Support: Tess hier, ik neem het over van mijn collega. / Jo: hallo / Support: ok"),
        (["Joost"], "Support: Ik kijk even mee. / Jo: met wie spreek ik? / Support: Joost."),
        (["Joost"], "Support: Ik kijk even mee. / Jo: hoe heet u? / Support: Mijn naam is Joost."),
        (["Joost"], "Support: We regelen het vrijdag. / Jo: bedankt / Support: Graag gedaan, groetjes Joost"),
        (["Priya"], "Support: Sie sprechen mit Priya. / Jo: hallo / Support: ok"),
        (["Tess"], "Support: Tess hier, ich übernehme von meiner Kollegin. / Jo: hallo / Support: ok"),
        (["Lukas"], "Support: Ich schaue mal nach. / Jo: mit wem spreche ich? / Support: Lukas."),
        (["Lukas"], "Support: Ich schaue mal nach. / Jo: wie heißen Sie? / Support: Ich heiße Lukas."),
        (["Lukas"], "Support: Wir machen das Freitag. / Jo: danke / Support: Gern, viele Grüße, Lukas"),
        (["Priya"], "Support: Vous êtes en ligne avec Priya. / Jo: bonjour / Support: ok"),
        (["Hugo"], "Support: Hugo du service facturation, je vous écoute. / Jo: bonjour / Support: ok"),
        (["Léa"], "Support: C'est Léa, je prends la suite de mon collègue. / Jo: bonjour / Support: ok"),
        (["Hugo"], "Support: Je regarde. / Jo: à qui ai-je l'honneur ? / Support: Hugo."),
        (["Hugo"], "Support: Je regarde. / Jo: vous vous appelez comment ? / Support: Moi c'est Hugo."),
        (["Hugo"], "Support: On s'en occupe vendredi. / Jo: merci / Support: Avec plaisir, bonne journée, Hugo"),
        (["Priya"], "Support: Está hablando con Priya. / Jo: hola / Support: ok"),
        (["Hugo"], "Support: Hugo de facturación, dígame. / Jo: hola / Support: ok"),
        (["Lucía"], "Support: Soy Lucía, sigo yo con su caso. / Jo: hola / Support: ok"),
        (["Hugo"], "Support: Lo miro. / Jo: ¿con quién hablo? / Support: Hugo."),
        (["Hugo"], "Support: Lo miro. / Jo: ¿cómo se llama? / Support: Me llamo Hugo."),
        (["Hugo"], "Support: Lo hacemos el viernes. / Jo: gracias / Support: A usted, un saludo, Hugo"),
    ],
)
def test_who_answers_for_a_company_is_named(names: list[str], talk: str) -> None:
    """In each language, whatever stands beside the messages."""
    assert names == agents(talk)


@each(
    "answer",
    [
        "Certainly.",
        "Support.",
        "Sure, one moment.",
        "A member of the team.",
        "Natürlich.",
        "Voilà.",
        "Claro.",
        "Momentje.",
        "I can't say.",
    ],
)
def test_an_answer_that_is_no_name_names_nobody(answer: str) -> None:
    """Though the person asked for one."""
    assert [] == agents(f"Support: Let me look. / Jo: who am I talking to? / Support: {answer} / Jo: ok")


@each(
    "talk",
    [
        "Support: One moment. / Jo: where is my lamp? / Support: Berlin. / Jo: ok",
        "Support: What is your name? / Jo: Owen. / Support: Thanks. / Jo: ok",
        "Support: One moment. / Jo: who delivers it? / Support: Hermes. / Jo: ok",
    ],
)
def test_a_name_that_nobody_asked_the_company_for_is_nobodys(talk: str) -> None:
    """A place, the person's own, a carrier."""
    assert [] == agents(talk, None)


def test_who_is_thanked_is_no_agent() -> None:
    """Behind a comma and a farewell stands who signs only where it is known who else it could be."""
    assert [] == agents("Support: We'll sort it Friday. / Me: thanks / Support: No problem, cheers, Dave", None)
