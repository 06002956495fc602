"""A sentence that only says where something is written is no evidence of its own: what stands before it is told."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.deciding.party_find import party_find_told
from casebook.exporters.facts.evidence.points_back import points_back
from tests.conftest import each

from .cases import of_contact


@each(
    ("language", "said", "told"),
    [
        ("en", "The frame is bent, 14 mm to the left. It says so in her signed report.", "the frame is bent, 14 mm to the left"),
        ("en", "Her scale shows 31.2 kg on arrival. That is all in writing.", "her scale shows 31.2 kg on arrival"),
        ("nl", "De ketel is van 2009, nooit vervangen. Dat staat ook in zijn rapport.", "de ketel is van 2009, nooit vervangen"),
        ("nl", "Er zit 11 liter in, niet 60. Staat zwart op wit.", "er zit 11 liter in, niet 60"),
        ("de", "Die Achse ist von 2011, nie getauscht. Steht so im Gutachten.", "die Achse ist von 2011, nie getauscht"),
        ("en", "Paul found the motor seized. Aria Service wrote it on the job sheet JS-771.", "Paul found the motor seized"),
        ("en", "The motor is seized. He wrote it on the work order.", "the motor is seized"),
        ("nl", "De motor zit vast. Dat staat op de interne werkkaart.", "de motor zit vast"),
        ("de", "Der Motor ist fest. Das steht auf dem blauen Montagezettel.", "der Motor ist fest"),
        ("fr", "Le moteur est grippé. Bee Works l'a noté sur la fiche de travail.", "le moteur est grippé"),
        ("es", "El motor está gripado. Bee Works lo anotó en el parte de trabajo.", "el motor está gripado"),
        ("de", "Das Leck war schon im März da. Er hat das im Bericht vermerkt.", "das Leck war schon im März da"),
        ("fr", "Le joint date de 2014, personne ne l'a changé. C'est écrit dans son rapport.", "le joint date de 2014"),
        ("fr", "La fuite vient du toit, pas de moi. Tout est dans son attestation.", "la fuite vient du toit, pas de moi"),
        ("es", "El motor es el de 2012, con el sello intacto. Consta en su informe.", "el motor es el de 2012"),
        ("en", "Their man opened it: a factory fault. He left a written report, R-71.", "a factory fault"),
        ("nl", "Het lek zat al in de leiding. Hij schreef een rapport.", "het lek zat al in de leiding"),
        ("de", "Die Dichtung war falsch montiert. Er hat ein Gutachten erstellt.", "die Dichtung war falsch montiert"),
        ("fr", "Le tuyau était fendu à la pose. Elle a rédigé un rapport signé.", "le tuyau était fendu à la pose"),
        ("es", "La válvula venía rota. Me dejó un informe firmado.", "la válvula venía rota"),
        ("es", "La grieta es de fábrica, no de un golpe. Lo puso por escrito.", "la grieta es de fábrica, no de un golpe"),
        ("en", "The back has a crack from a fall. He put it in writing, 150 EUR to repair.", "the back has a crack from a fall"),
        ("nl", "De klep is kapot door slijtage. Hij zette het op papier, 640 euro om te repareren.", "kapot door slijtage"),
        ("de", "Die Dichtung war falsch montiert. Er gab es mir schriftlich, 320 Euro.", "die Dichtung war falsch montiert"),
        ("fr", "Le tuyau était fendu à la pose. Il l'a mis par écrit, 1 150 € pour réparer.", "le tuyau était fendu à la pose"),
        ("es", "La válvula venía rota. Me lo puso por escrito, 150 EUR para repararla.", "la válvula venía rota"),
    ],
)  # fmt: skip
def test_the_finding_before_it_is_told_behind_the_partys_name(language: str, said: str, told: str) -> None:
    """With its figures, in every form; marked as what decides too."""
    wording = of_contact(said, language, party="Bee Works", key=True)
    for forms in (party_find_told(wording, wording.facts.contacts[0])[0], marked(wording)):
        assert forms
        assert any(form.endswith(told) and form.startswith("Bee Works") for form in forms)
        assert not any(points_back(sentence) for form in forms for sentence in form.split(": "))


def test_what_is_on_paper_weighs_more() -> None:
    """That it is written down says more of what was found than that it was said."""
    alone, written = (
        party_find_told(wording, wording.facts.contacts[0])[1]
        for said in ("", " It says so in her signed report.")
        for wording in [of_contact(f"The frame is bent to the left.{said}", party="Bee Works", key=True)]
    )

    assert alone < written


def test_of_the_company_too_it_says_nothing_alone() -> None:
    """What an agent said is told without where it is written."""
    wording = of_contact("He found the return scanned on 3 May. It is noted in the log.", agent="Bo")

    assert [] == [form for each in evidence_in(wording, None) for form in each.forms if "noted in the log" in form]
    assert any("scanned on 3 May" in each.forms[0] for each in evidence_in(wording, None))


@each(
    "said",
    [
        "It says in the report that the frame is bent.",
        "Het staat in het magazijn.",
        "Steht seit Mai im Hof.",
        "C'est écrit dans le rapport que le joint est usé.",
        "Está en el almacén de Getafe.",
        "It is on the list for Monday.",
    ],
)
def test_what_says_what_is_written_or_where_a_thing_is_says_something(said: str) -> None:
    """It does not point back."""
    assert not points_back(said)


@each(
    ("language", "said"),
    [
        ("en", "The lens measures 66, it should be 62."),
        ("nl", "De maat is 66, het moet 62 zijn."),
        ("de", "Das Maß ist 66, es müsste 62 sein."),
        ("fr", "La mesure est 66, elle devrait être 62."),
        ("es", "La medida es 66, debería ser 62."),
    ],
)
def test_what_was_measured_is_told_with_what_it_should_be(language: str, said: str) -> None:
    """And is a find, though it says what should be."""
    wording = of_contact(said, language, party="Bee Works", key=True)
    forms, _ = party_find_told(wording, wording.facts.contacts[0])

    assert forms
    assert all("66" in form and "62" in form for form in forms)
