"""What a form is about, as a native puts it, and what a bot's button is called."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import Channel, EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _form(form: str, code: str, entries: Entries, **values: object) -> str:
    facts = facts_of(case(language=code, **values), entries)
    return renderer(form, "text")(facts, ExportOptions(language=code))


@each(
    ("code", "order", "thing"),
    [
        ("en", "This is a complaint about my order A-1.", "This is a complaint about my purchase (red towel)."),
        (
            "nl",
            "Hierbij dien ik een klacht in over mijn bestelling A-1.",
            "een klacht in over mijn aankoop (red towel).",
        ),
        ("de", "eine Beschwerde zu meiner Bestellung A-1 ein.", "eine Beschwerde zu meinem Kauf (red towel) ein."),
        ("fr", "une réclamation concernant ma commande A-1.", "une réclamation concernant\u00a0: red towel."),
        ("es", "una reclamación sobre mi pedido A-1.", "una reclamación sobre mi compra (red towel)."),
    ],
)
def test_an_order_is_the_persons_and_a_thing_a_purchase(code, order, thing):
    """With the article, the possessive and the case that the language has there; what was typed bends with nothing."""
    bought = Entries()
    bought.item("2024-10-31", "red towel")

    assert order in _form("letter", code, Entries(), orders=("A-1",))
    assert thing in _form("letter", code, bought, orders=())


@each(
    ("code", "contract"),
    [
        ("en", "my contract (fibre 500, customer number 0281447199)"),
        ("nl", "mijn contract (fibre 500, klantnummer 0281447199)"),
        ("de", "meinem Vertrag (fibre 500, Kundennummer 0281447199)"),
        ("fr", "mon contrat (fibre 500, numéro de client 0281447199)"),
        ("es", "mi contrato (fibre 500, número de cliente 0281447199)"),
    ],
)
def test_nobody_complains_about_a_customer_number(code, contract):
    """It says which contract it is about, beside what that is of."""
    entries = Entries()
    entries.item("2024-10-31", "fibre 500")
    entries.reference("2024-10-31", "customer number", "0281447199")

    entries.contact("2024-11-02", "Wait.", agent="Bo", case_number="T-1")
    assert contract in _form("letter", code, entries, orders=())
    subject = _form("email", code, entries, orders=()).partition("\n")[0]
    assert contract[-12:-1] in subject
    assert "0281447199, T-1)" in subject


@each(
    ("problem", "want", "topic"),
    [
        ("I ordered a red towel and received a grey robe.", "a refund", "Wrong item received / Refund"),
        ("I ordered a red towel and received a grey robe.", "the red towel", "Wrong item received"),
        ("My internet is down.", "a credit for the days without it", "Fault or outage"),
        ("My boots never arrived.", "what is mine", "Where is my order?"),
        ("It is late.", "a refund", "Refund"),
    ],
)
def test_a_bots_button_is_called_by_the_trouble_and_what_is_wanted(problem, want, topic):
    """A bot asks first what is wrong; of what is neither said nor plain it is something else."""
    assert f"Topic: {topic}\n" in _form("bot", "en", Entries(), problem=problem, want=want)


@each(
    ("code", "said", "told"),
    [
        ("en", "The technician did not show up.", "2 November 2024: The technician did not show up."),
        ("en", "I stayed at home from 8 to 12.", "2 November 2024, nobody came: I stayed at home from 8 to 12."),
        ("nl", "De monteur is niet komen opdagen.", "2 november 2024: De monteur is niet komen opdagen."),
        ("de", "Der Techniker ist nicht erschienen.", "2. November 2024: Der Techniker ist nicht erschienen."),
        ("fr", "Le technicien n'est pas venu.", "2 novembre 2024\u00a0: Le technicien n'est pas venu."),
        ("es", "El técnico no se presentó.", "2 de noviembre de 2024: El técnico no se presentó."),
    ],
)
def test_that_nobody_came_is_said_once(code, said, told):
    """Where its own words say so of whoever did not, no word for it stands before them."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.MISSED, said)

    assert told in _form("letter", code, entries)


def test_no_sentence_begins_with_who_says_so():
    """Of *no more is paid, says, because …* the lead tells the first; the rest alone would say nothing, so all of it stands."""
    said = "No se devolverá nada más, dice, porque el seguimiento indica la entrega."
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Sr. Gil", outcome=Outcome.REFUSED, channel=Channel.EMAIL, incoming=True)
    facts = facts_of(case(language="es", want="el resto de mi dinero", problem="Mis botas nunca llegaron."), entries)

    assert "Dice, porque" not in renderer("chat", "text")(facts, ExportOptions(language="es"))


@each(
    ("code", "name", "told"),
    [
        ("en", "contract number", "This is a complaint about my contract K-7."),
        ("nl", "contractnummer", "een klacht in over mijn contract K-7."),
        ("nl", "polisnummer", "een klacht in over mijn polis K-7."),
        ("de", "Vertragsnummer", "eine Beschwerde zu meinem Vertrag K-7 ein."),
        ("de", "Rechnungsnummer", "eine Beschwerde zu meiner Rechnung K-7 ein."),
        ("fr", "numéro de contrat", "une réclamation concernant mon contrat K-7."),
        ("es", "número de factura", "una reclamación sobre mi factura K-7."),
        ("en", "meter number", "about my meter number K-7."),
    ],
)
def test_nobody_complains_about_a_number_but_about_what_has_it(code: str, name: str, told: str) -> None:
    """*my contract K-7* and not *my contract number K-7*; of what has no plain name the number stays."""
    entries = Entries()
    entries.reference("2024-11-01", name, "K-7")

    assert told in _form("letter", code, entries, orders=())
