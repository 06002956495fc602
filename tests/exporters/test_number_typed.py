"""What a text begins with where the number of what it is about stands in what was typed alone."""

from __future__ import annotations

from casebook.exporters.facts.problem.lead_parts import about_orders
from casebook.exporters.facts.problem.number_typed import about_number_typed
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "text", "about"),
    [
        ("en", "sent him the photo. member no IG-558213", "Member number IG-558213"),
        ("nl", "opgezegd aan de balie. lidnr 558213", "Lidnummer 558213"),
        ("de", "an der Theke gekündigt, Mitgliedsnummer IG-558213", "Mitgliedsnummer IG-558213"),
        ("fr", "résilié au comptoir. adhérent n° 558213", "Numéro d'adhérent 558213"),
        ("es", "baja en recepción. socio nº 558213", "Número de socio 558213"),
        ("nl", "gebeld, klantnummer 30718845", "Klantnummer 30718845"),
        ("fr", "appelé, n° client 30718845", "Numéro de client 30718845"),
        ("es", "llamé, nº de cliente 30718845", "Número de cliente 30718845"),
        ("es", "pagué la visita, aviso 4417-RH, y no vino nadie", "Aviso 4417-RH"),
        ("en", "paid for the visit, job 4417-RH, nobody came", "Job 4417-RH"),
        ("nl", "betaald voor het bezoek, werkbon 4417-RH, niemand gekomen", "Werkbon 4417-RH"),
        ("en", "a member 558213 left", ""),  # nothing says that this is a number of theirs
    ],
)
def test_a_member_is_known_by_their_number(language: str, text: str, about: str) -> None:
    """By what such a number is called in the language, and only where it was called one."""
    entries = Entries()
    entries.contact("2024-06-03", text)

    assert about == about_number_typed(
        Wording(facts_of(case(problem="", orders=()), entries), language_named(language))
    )


@each(
    ("language", "text", "about"),
    [
        ("en", "account 4471-902 if they ask", "Account 4471-902"),
        ("nl", "account 4471-902, als ze erom vragen", "Account 4471-902"),
        ("de", "Konto 4471-902, falls sie danach fragen", "Konto 4471-902"),
        ("fr", "compte 4471-902 s'ils le demandent", "Compte 4471-902"),
        ("es", "cuenta 4471-902 si me la piden", "Cuenta 4471-902"),
        ("en", "account 4471-902 is where the money should go", ""),
        ("en", "account 4471-902 where the money should go, order BP-40772", "Order BP-40772"),
    ],
)
def test_an_account_is_known_by_its_number_where_they_may_ask_for_it(language: str, text: str, about: str) -> None:
    """Any other may be one at a bank, and does not stand in the way of a number that is none."""
    entries = Entries()
    entries.event("2024-06-03", EventKind.NOTE, text)

    assert about == about_number_typed(
        Wording(facts_of(case(problem="", orders=()), entries), language_named(language))
    )


@each(
    ("language", "text", "company", "about"),
    [
        ("en", "on webchat to Aoife, account 30718845, new bill inside a week", "Emerald Grid", "Account 30718845"),
        ("nl", "chat met Joris, account 30718845, hij ziet het", "Emerald Grid", "Account 30718845"),
        ("de", "tel. Frau Beck, Konto 30718845, sie sieht es", "Emerald Grid", "Konto 30718845"),
        ("fr", "tchat avec Léa, compte 30718845, elle le voit", "Emerald Grid", "Compte 30718845"),
        ("es", "chat con Toñi, cuenta 30718845, lo ve", "Emerald Grid", "Cuenta 30718845"),
        ("de", "Frau Beck sieht es, Vertragskonto 30718845", "Emerald Grid", "Vertragskonto 30718845"),
        ("en", "on webchat to Aoife, account 30718845, new bill inside a week", "Harrow Bank", ""),
        ("en", "chat with Aoife, account 30718845, that is my bank", "Emerald Grid", ""),
        ("en", "chat with Aoife, account 30718845 for the refund, in a week", "Emerald Grid", ""),
        ("nl", "chat met Joris, account 30718845, hij stort het daarop", "Emerald Grid", ""),
        ("de", "chat mit Svenja, Konto 30718845, sie überweist es", "Emerald Grid", ""),
        ("fr", "tchat avec Léa, compte 30718845, elle fait un virement", "Emerald Grid", ""),
        ("es", "chat con Toñi, cuenta 30718845, hace la transferencia", "Emerald Grid", ""),
        ("en", "chat with Aoife, refund in a week, account 30718845", "Emerald Grid", ""),
    ],
)
def test_an_account_that_somebody_gives_to_be_found_by_is_the_company_s(
    language: str, text: str, company: str, about: str
) -> None:
    """Right behind who was reached, where the company is no bank and nothing is said of one; else it may be private."""
    entries = Entries()
    entries.contact("2024-06-03", text)

    assert about == about_number_typed(
        Wording(facts_of(case(company=company, problem="", orders=()), entries), language_named(language))
    )


@each("note", ["account 4471-902 if they ask", "order BP-40772"])
def test_a_note_of_nothing_but_the_number_is_not_told_again(note: str) -> None:
    """The text begins with it."""
    entries = Entries()
    entries.contact("2024-06-01", "She can see both charges.", agent="Keisha")
    entries.event("2024-06-03", EventKind.NOTE, note)

    text = renderer("chat", "text")(facts_of(case(problem="Billed twice.", orders=()), entries), ExportOptions("en"))

    assert [1, 0] == [text.count(note.split()[1]), text.count("3 Jun")]


@each(
    ("company", "name", "about"),
    [
        ("Harrow & Finch Bank", "card ending", "Card ending 4417"),
        ("Rabobank", "tarjeta", "Tarjeta 4417"),
        ("Harrow & Finch Shoes", "card ending", ""),
        ("Harrow & Finch Bank", "police file number", ""),
    ],
)
def test_a_card_says_what_it_is_about_where_the_company_is_its_bank(company: str, name: str, about: str) -> None:
    """Of any other company it only says how somebody paid."""
    entries = Entries()
    entries.reference("2024-06-01", name, "4417")

    assert about == about_orders(Wording(facts_of(case(company=company), entries), language_named("en"), years=False))


@each(
    ("language", "text", "about"),
    [
        ("en", "chat with Kirsty, booking QX7LDP, she looks into it", "Booking QX7LDP"),
        ("nl", "gebeld, boekingscode QX7LDP", "Boeking QX7LDP"),
        ("de", "angerufen, Buchungscode QX7LDP", "Buchung QX7LDP"),
        ("fr", "tchat avec Mehdi, dossier RZT4KQ, il regarde", "Dossier RZT4KQ"),
        ("es", "chat con Loli, localizador QX7LDP", "Reserva QX7LDP"),
        ("fr", "tchat avec Mehdi, dossier SAV-7705, il regarde", ""),  # the company's own
        ("en", "chat with Kirsty, booking 2weeks ahead", ""),
    ],
)
def test_a_locator_of_six_is_the_number_of_a_booking(language: str, text: str, about: str) -> None:
    """Letters and figures, as airlines and railways give them."""
    entries = Entries()
    entries.contact("2024-06-03", text)
    facts = facts_of(case(language=language, problem="", orders=()), entries)

    assert about == about_orders(Wording(facts, language_named(language)))


@each(
    ("name", "about"),
    [
        ("job card", "Job card TM-40917"),
        ("membership card", "Membership card TM-40917"),
        ("carte d'abonnement", "Carte d'abonnement TM-40917"),
        ("tarjeta de socio", "Tarjeta de socio TM-40917"),
        ("credit card", ""),
        ("card", ""),
        ("carte de crédit", ""),
        ("tarjeta de crédito", ""),
    ],
)
def test_a_card_that_nothing_is_paid_with_says_what_it_is_about(name: str, about: str) -> None:
    """By its name, where there is no order."""
    entries = Entries()
    entries.reference("2024-06-03", name, "TM-40917")
    facts = facts_of(case(problem="The discs were never fitted.", orders=()), entries)

    assert about == about_orders(Wording(facts, language_named("en")))
