"""Who answered, and under which number, is read off the text of a contact where it stands nowhere else."""

from __future__ import annotations

import pytest

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.words.named_agents import agent_in, number_in, with_named_agents
from tests.builders import Entries, case, facts_of

NAMED = (
    ("called, Marisol. refund by fri she said", "Marisol"),
    ("nothing came. Kyle on chat says it went thru sep 17", "Kyle"),
    ("rang again, got Tasha, she says it is on its way by monday", "Tasha"),
    ("email from Brandt, billing mgr: refused", "Brandt"),
    ("Spoke with Grace today. She promised a refund by 4 May.", "Grace"),
    ("told Mel that on chat. she'll ask the warehouse", "Mel"),
    ("gemaild, Anouk belt terug: pakket 3 wordt nageleverd", "Anouk"),
    ("mevrouw De Boer belde terug: monteur komt dinsdag", "Mevrouw De Boer"),
    ("Joris: korting is al geaccepteerd. niet door mij", "Joris"),
    ("an Diekmann gemailt. er ruft an: neue platte ist bestellt", "Diekmann"),
    ("Herr Albers hat zugesagt, dass Freitag jemand kommt.", "Herr Albers"),
    ("hab mit Nadine telefoniert, sie schickt ein neues netzteil", "Nadine"),
    ("mme Roche au tel: voir avec le distributeur", "Mme Roche"),
    ("rappelé, 35 min. Karim reconnaît l'erreur", "Karim"),
    ("appelé, Sonia me dit que le remboursement part vendredi", "Sonia"),
    ("nadie llamó. Rubén dice que lo investigan", "Rubén"),
    ("La Sra. Ortega me prometió el cambio para el viernes", "Sra. Ortega"),
)

NOBODY = (
    "Samsung says it is water damage. Nobody was home.",
    "Hotline sagt, das dauert noch. Techniker kommt Freitag.",
    "Jess said she'd sort it; then Tom said no",
    "got through to Leeds office. manager says no",
    "the washer came dented. told Currys the same day",
    "envoyé le sms de Mme Besson (propriétaire) du 12 juillet",
    "Chronopost dit que le colis est livré",
    "my husband David was home all day",
)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_answered_is_named_in_the_text(text: str, name: str) -> None:
    """By who says something, whom the person spoke to, or a title; in five languages."""
    assert agent_in(text) == name


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_named_where_that_is_not_sure(text: str) -> None:
    """Companies, roles, two names, people spoken of, and a capital that begins every sentence."""
    assert agent_in(text, frozenset({"currys"})) == ""


def test_a_number_is_that_of_the_case_by_what_it_is_called() -> None:
    """One number alone; neither a year, nor what was ordered."""
    assert [number_in(each) for each in ("ref CX-40417", "dossier 2026-5518", "réf D-20577", "Ticket nr. NT-4410")] == [
        "CX-40417",
        "2026-5518",
        "D-20577",
        "NT-4410",
    ]
    assert [number_in(each) for each in ("police ref 5512-AB", "order ref 88121", "klant ref 88121")] == [""] * 3
    assert [number_in(each) for each in ("order BP-40772", "case of 2026", "ref A-1111 or ref B-2222", "ref no")] == [
        ""
    ] * 4


def test_what_the_person_recorded_is_never_put_otherwise() -> None:
    """Neither a name nor a number that was typed for it, nor whom another party's text names."""
    entries = Entries()
    entries.contact("2024-04-01", "rang, Tasha says friday. ref A-20417", agent="Jo", case_number="C-1")
    entries.contact("2024-04-02", "Tasha: shipped. all of it", party="Volterra")
    facts = facts_of(case(), entries)

    assert with_named_agents(facts) is facts


def test_the_lead_names_who_said_what_was_to_come() -> None:
    """With the number that they gave, the day that *friday* was, and that nothing came; what went wrong is the person's own."""
    entries = Entries()
    entries.contact("2024-06-01", "my lamp came broken on 30 may. Dana on chat says send a photo")
    entries.contact("2024-06-10", "called, Marisol. found it. refund by friday she said. ref CX-40417")
    entries.contact("2024-06-20", "still nothing received")
    exported = str(export_facts(facts_of(case(), entries), ExportAnswers(limit=300)).output)

    assert "My lamp came broken on 30 may." in exported
    assert "Marisol said on 10 Jun, case CX-40417: refund by friday (14 Jun); nothing had come by 20 Jun." in exported


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nobody rang. rang again, got karl, says 140 will be back by fri", "Karl"),
        ("14 trips for a van i dont own. lad on chat sean says hell refund me", "Sean"),
        ("called, tyler sees the form, says the 139 goes back", "Tyler"),
        ("gebeld, marloes zegt dat het geld komt", "Marloes"),
        ("nochmal chat, frau melnyk, vorgang 90-4412", "Frau Melnyk"),
        ("will geld zurück. typ heißt jonas, schickt abholschein", "Jonas"),
        ("lucie: c'est leur erreur, dossier R-7718", "Lucie"),
        ("tracking says delivered", ""),
        ("vet says kennel cough", ""),
        ("it came… robe say the label", ""),
        ("mail von der retourenabteilung: kein geld", ""),
        ("they said friday. update: nothing came", ""),
    ],
)
def test_whoever_writes_no_capitals_names_people_so(text: str, name: str) -> None:
    """Before what they say, behind a title, or as somebody called so; a thing that says something is nobody."""
    assert agent_in(text, is_small=True) == name
