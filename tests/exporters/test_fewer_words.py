"""What was found is told in fewer words, each of which is as true: without when, where, and what else was found."""

from __future__ import annotations

from casebook.exporters.facts.deciding.deciding import evidence_in
from casebook.exporters.facts.evidence.fewer_words import in_fewer_words
from casebook.exporters.facts.said.told_by_party import told_by_party
from casebook.exporters.wording import Wording
from casebook.exporters.words.statements import beginnings
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("said", "shortest"),
    [
        (
            "Im Protokoll vom 8. Mai ist der Riss an der Tür hinten eingezeichnet und von ihm unterschrieben",
            "Im Protokoll ist der Riss eingezeichnet",
        ),
        (
            "op de werkbon staat dat er een 24a in zat en dat hij niets inbouwde",
            "op de werkbon staat dat er een 24a in zat",
        ),
        ("op de bon van 12 mei staat de scheur, afgetekend door de chauffeur", "op de bon staat de scheur"),
        ("the visit was for eating grass and has nothing to do with it", "the visit was for eating grass"),
        ("the cabinet gives 150 at this address; 900 was never possible", "the cabinet gives 150 at this address"),
        ("la tubería reventó de golpe el 14 de febrero y no hay humedad", "la tubería reventó de golpe"),
        ("le joint est cassé et n'a jamais été changé", "le joint est cassé"),
        ("She showed me the till roll, two charges at 17:42 and 17:43", "She showed me two charges at 17:42 and 17:43"),
        ("Ze toonde mij de kassarol, twee betalingen om 17:42", "Ze toonde mij twee betalingen om 17:42"),
        ("Er zeigte mir den Kassenbon, 2 Buchungen um 17:42", "Er zeigte mir 2 Buchungen um 17:42"),
        ("Elle m'a montré le ticket, deux débits à 17 h 42", "Elle m'a montré deux débits à 17 h 42"),
        ("Matías me enseñó el cierre de caja, dos cargos a las 17:42", "Matías me enseñó dos cargos a las 17:42"),
    ],
)
def test_what_is_left_out_takes_nothing_back(said: str, shortest: str) -> None:
    """The last form tells least, in five languages."""
    assert shortest == min(in_fewer_words(said), key=len)


@each(
    "said",
    [
        "the seal is whole and is only dry where it was cut",
        "der Riss ist alt und ist nur unter der Fuge",
        "the limp was in the left front leg and the knee that he saw was sound",
        "the delivery note signed by his driver says 27 boxes of 31",
        "it was cancelled on 28 Jul at 18:42",
        "Livia a écrit et signé que la cabine était prise",
        "le nouveau locataire a un contrat à cette adresse depuis le 2 mai",
        "the tenant has had a contract here since 2 May",
        "het contract loopt sinds 2 mei",
        "der Vertrag läuft seit dem 2. Mai",
        "el contrato es suyo desde el 2 de mayo",
    ],
)
def test_what_may_be_said_only_with_the_rest_stands_whole(said: str) -> None:
    """What takes it back in part, the hour of a day, since when something is, where nothing is, and a paper whose words follow
    who signed it."""
    assert not in_fewer_words(said)


def test_a_measure_stands_with_what_it_should_be() -> None:
    """Alone it says nothing."""
    assert not beginnings("my right lens was measured as -2.25, the prescription says -1.25", 20)
    assert beginnings("the discs are worn to 19.1 mm, the stamp on them is of 2017", 20)


@each(
    ("language", "said", "told"),
    [
        ("es", "El perito concluye que el tubo reventó y que no hay moho", "Roldán: el tubo reventó y no hay moho"),
        ("en", "They confirm in writing that it was handed over", "Roldán, in writing: it was handed over"),
        ("fr", "La propriétaire m'écrit que c'est vendu deux fois", "Roldán\u00a0: c'est vendu deux fois"),
        ("en", "Dr Shah writes that the knee was sound", "Roldán: the knee was sound"),
    ],
)
def test_who_found_it_stands_in_front(language: str, said: str, told: str) -> None:
    """Without what they are, and that they say so; that it was in writing is told behind the name."""
    entries = Entries()
    entries.contact("2024-11-02", said, party="Roldán", agent="Dr Shah")
    wording = Wording(facts_of(case(), entries), language_named(language), years=False)
    (contact,) = wording.facts.contacts

    assert told in told_by_party(wording, contact, said)


@each(
    ("said", "expected"),
    [
        ("the pump is broken, the filter was clean", True),
        ("de pomp is kapot, de filter was schoon", True),
        ("die Dichtung ist undicht", True),
        ("la carte est en panne", True),
        ("la rueda está rota", True),
        ("the ticket went in at 18:42", True),
        ("they will look into the matter", False),
        ("l'agence n'a rien reçu", True),
        ("they have no record of any payment", True),
        ("nothing to do with them", False),
    ],
)
def test_what_another_party_finds_needs_no_word_for_evidence(said: str, expected: bool) -> None:
    """What is wrong with the thing, at which hour it was, or that nothing reached them, in the case's language or another; not
    that they have nothing to say."""
    entries = Entries()
    entries.contact("2024-11-02", said, party="Elektro Bos")
    wording = Wording(facts_of(case(), entries), language_named("en"), years=False)

    assert expected == bool(evidence_in(wording, None))


@each(
    ("said", "told"),
    [
        ("Harbour: no request in my name was received", "Harbour: no request in my name"),
        ("Hafen: kein Antrag auf meinen Namen ist eingegangen", "Hafen: kein Antrag auf meinen Namen"),
        ("Haven: geen aanvraag op mijn naam is ontvangen", "Haven: geen aanvraag op mijn naam"),
        ("Port : aucune demande à mon nom ne leur est parvenue", "Port : aucune demande à mon nom"),
        ("Puerto: ninguna solicitud a mi nombre les ha llegado", "Puerto: ninguna solicitud a mi nombre"),
        ("camera: there was nobody at the door all day", "camera: nobody at the door all day"),
        ("deurbel: er is niemand aan de deur geweest", "deurbel: niemand aan de deur geweest"),
        ("Kamera: es war niemand an der Tür", "Kamera: niemand an der Tür"),
        ("caméra : il n'y avait personne à la porte", "caméra : personne à la porte"),
        ("cámara: no había nadie en la puerta", "cámara: nadie en la puerta"),
        ("Bank: 40 EUR auf das richtige Konto überwiesen", "Bank: 40 EUR überwiesen"),
        ("some request in my name was received", ""),
    ],
)
def test_what_there_is_none_of_is_told_without_that_none_came(said: str, told: str) -> None:
    """*No request* says so; of what there is, that it came stays."""
    assert told == min(in_fewer_words(said), key=len, default="")


@each(
    "said",
    [
        "the chat says your contract ends on 4 May",
        "in de chat staat dat uw contract op 4 mei eindigt",
        "im Chat steht, Ihr Vertrag endet am 4. Mai",
        "le message dit que votre contrat prend fin le 4 mai",
        "el mensaje dice que su contrato termina el 4 de mayo",
    ],
)
def test_the_day_on_which_something_ends_is_never_left_out(said: str) -> None:
    """Without it another thing is said."""
    assert all("4" in each for each in (said, *in_fewer_words(said)))
