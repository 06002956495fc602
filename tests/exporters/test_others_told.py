"""Who else answered in a contact: a paste tells what decides, forms and case files tell everybody, each once."""

from __future__ import annotations

import re
from typing import Any

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Agent
from casebook.records.vocabularies import Outcome, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

BOT, PRIYA, COLIN = Agent(None, Role.BOT), Agent("Priya", Role.REPRESENTATIVE), Agent("Colin", Role.SUPERVISOR)
TRANSFERS = "Priya passed me on to Colin.\nColin passed me on to Mei."


def of(text: str, *also: Agent, by: str | None = None, **values: Any) -> CaseFacts:
    """A case with a chat that Mei answered in the end, and these others; `by` is who promised a refund in it."""
    entries = Entries()
    made_in = entries.contact("2024-11-02", text, agent="Mei", role=Role.REPRESENTATIVE, also=also, **values)
    if by:
        entries.promise("2024-11-02", "a refund", "2024-11-09", made_in=made_in, agent=by if by != "Mei" else None)
        entries.promise("2024-11-02", "a call back", "2024-11-05", made_in=made_in)
    return facts_of(case(problem="My router was lost.", want="a refund of 50 EUR"), entries)


def told(facts: CaseFacts, language: str = "en", recipient: str = "chat", form: str = "text") -> str:
    """What is told of it."""
    return str(renderer(recipient, form)(facts, ExportOptions(language)))


def test_a_paste_says_no_more_where_nobody_of_rank_decided() -> None:
    """Whoever reads it needs no list of those who passed the person on."""
    words = f"{TRANSFERS}\nPriya: “I see it was lost.”"

    assert told(of(words)) == told(of(words, BOT, PRIYA, COLIN))


RANKED = {
    "en": "supervisor",
    "nl": "leidinggevende",
    "de": "Teamleitung",
    "fr": "responsable",
    "es": "responsable de equipo",
}


@each("language", RANKED)
def test_a_paste_says_what_somebody_of_rank_is_whose_words_it_has(language: str) -> None:
    """The word of a supervisor weighs more than that of whoever answered last."""
    words = of(f"{TRANSFERS}\nColin: “We cannot refund this.”", PRIYA, COLIN)

    said = {"de": "„We cannot refund this.“", "fr": "« We cannot refund this. »", "es": "«We cannot refund this.»"}
    who = f"Colin ({RANKED[language]}): {said.get(language, '“We cannot refund this.”')}"
    assert who in told(words, language).replace("\u00a0", " ")


@each("language", RANKED)
def test_a_paste_says_what_somebody_of_rank_is_who_promised(language: str) -> None:
    """Once: beside the name in its lead, or in the line of the contact where the lead tells another promise."""
    paste = told(of("We talked.", PRIYA, COLIN, by="Colin"), language)
    other = told(of("We talked.", PRIYA, COLIN, by="Priya"), language)

    assert 1 == paste.count(RANKED[language].split()[0])
    assert 0 == other.count(RANKED[language].split()[0])


SAYS_NO = {
    "Colin: “We cannot refund this.”": "Colin",
    "Colin: “Wij kunnen dit niet terugbetalen.”\nPriya: “I can look for it.”": "Colin",
    "Colin: “Das geht leider nicht.”\nMei: “We will not refund this.”": "Mei",
    "Colin: “I can offer you 10 EUR.”": "Mei",
    "Priya: “We cannot refund this.”": "Priya",
    "They refused.": "Mei",
}
"""What is told of a contact that ended in a refusal, and who is told as the one that refused."""


@each("words", SAYS_NO)
def test_the_one_refused_whose_words_alone_say_no(words: str) -> None:
    """Who answered last did not, then, and what they promised stays theirs; in doubt it is who answered last."""
    facts = of(f"{TRANSFERS}\n{words}", PRIYA, COLIN, by="Mei", outcome=Outcome.REFUSED)
    other = {"Colin": "Mei", "Priya": "Mei", "Mei": "Colin"}[SAYS_NO[words]]

    for text in (told(facts), told(facts, recipient="letter"), told(facts, form="markdown")):
        assert f"{other} refused" not in text
    assert re.search(rf"- 2 November 2024, (?:with )?{SAYS_NO[words]} \(", told(facts, recipient="letter"))
    assert "Mei, a representative, promised a call back" in told(facts, recipient="letter")


EVERYBODY = {
    "en": "also answered: a bot, Priya (representative), Colin (supervisor)",
    "nl": "ook gesproken: een chatbot, Priya (medewerker), Colin (leidinggevende)",
    "de": "weitere Gesprächspartner: ein Chatbot, Priya (Kundenservice), Colin (Teamleitung)",
    "fr": "autres interlocuteurs\u00a0: l'assistant virtuel, Priya (service client), Colin (responsable)",
    "es": "otros interlocutores: un chatbot, Priya (agente), Colin (responsable de equipo)",
}


@each("language", EVERYBODY)
def test_forms_and_case_files_tell_everybody(language: str) -> None:
    """In the column of who, in the line of a letter, in the list of contacts and in the case file, each once."""
    facts, whole = of("We talked.", BOT, PRIYA, COLIN), EVERYBODY[language]
    for recipient, form in (("ombudsman", "text"), ("letter", "text"), ("access", "text"), ("chat", "markdown")):
        text = told(facts, language, recipient, form)
        assert 1 == text.casefold().count(whole.casefold()), (recipient, form, text)
    assert whole in told(facts, language, "chat", "html").replace("&#x27;", "'")


def test_who_is_told_as_the_one_who_answered_is_not_told_again() -> None:
    """Whoever stands in both places is one."""
    text = told(of("We talked.", Agent("mei", Role.SUPERVISOR), PRIYA), recipient="ombudsman")

    assert "Mei (representative); also answered: Priya (representative) |" in text


def test_a_name_that_says_what_it_is_says_it_once() -> None:
    """*Supervisor Colin* needs no brackets."""
    named = Agent("Supervisor Colin", Role.SUPERVISOR)

    assert "also answered: Supervisor Colin |" in told(of("We talked.", named), recipient="ombudsman")
    assert "\nSupervisor Colin: “No.”" not in told(of("Supervisor Colin: “No.”", named))
    assert "(supervisor)" not in told(of("Supervisor Colin: “No.”", named))


@each(
    ("language", "handed", "refused"),
    [
        ("en", "Priya passed me on to Mei.", "Priya refused my request on 2 Nov: “We cannot refund this.”"),
        ("nl", "Priya verbond mij door met Mei.", "Priya weigerde op 2 nov: “We cannot refund this.”"),
        ("de", "Priya hat mich an Mei weitergeleitet.", "Priya lehnte am 2. November ab: „We cannot refund this.“"),
    ],
)
def test_who_passed_the_person_on_is_no_reason_and_who_came_then_refused_nothing(
    language: str, handed: str, refused: str
) -> None:
    """The words of the one who said no tell who it was, whoever answered last."""
    lead = told(of(f"{handed}\nPriya: “We cannot refund this.”", PRIYA, outcome=Outcome.REFUSED), language)

    assert refused in lead
    assert f": {handed}" not in lead.split("\n")[0]
