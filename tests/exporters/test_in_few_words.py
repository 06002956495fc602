"""What stands in the lead in fewer words where there is little room: what was said to come, and what is asked."""

from __future__ import annotations

from casebook.exporters.facts.asked.asked_briefly import asked_briefly
from casebook.exporters.facts.said.reached import behind_reached
from casebook.exporters.facts.said.their_words import behind_looking
from casebook.exporters.facts.to_come.said_to_come import SaidToCome, said_to_come
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.exporters.words.named_agents import with_named_agents
from casebook.exporters.words.statements import beginnings
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

_CHARGED = 8_400
"""What was charged, in cents."""


def _said(language: str, text: str) -> SaidToCome:
    """Of a contact on 3 June, in a case of 84.00 EUR that were charged before."""
    entries = Entries()
    entries.event("2024-06-01", EventKind.CHARGED, amount=Money(_CHARGED, "EUR"))
    entries.contact("2024-06-03", text, channel=Channel.PHONE)
    facts = with_named_agents(facts_of(case(language=language, problem="", want=None), entries))
    return said_to_come(Wording(facts, language_named(language), years=False))


@each(
    ("language", "text", "shortest"),
    [
        (
            "en",
            "rang, Janine said the cancellation is on the system and the 84 comes back in 7 days",
            "Janine promised 84 EUR by 10 Jun",
        ),
        ("fr", "appelé, Karim dit que c'est une erreur et je suis remboursé sous 10 jours", "un remboursement d'ici au 13 juin"),
        (
            "fr",
            "appelé, Karim dit que la lampe n'est plus en stock et on me rembourse sous 5 jours ouvrés",
            "un remboursement d'ici au 10 juin",
        ),
        ("es", "llamé, Andrés, la foto la tienen y en 10 días sale la factura corregida", "en 10 días sale la factura corregida"),
    ],
)  # fmt: skip
def test_what_stands_before_the_promise_is_left_out_of_its_shortest_form(
    language: str, text: str, shortest: str
) -> None:
    """Behind its last *and*, where nothing before that is promised."""
    said = _said(language, text)

    assert shortest in said.forms[-1]
    assert not said.is_whole(said.forms[-1])
    assert len(said.forms[-1]) < len(said.forms[0])


@each(
    "text",
    [
        "rang, Janine said a new lamp and a voucher by 20 June",
        "rang, Janine said it is not agreed and the money comes back by 20 June",
        "rang, Janine said they will refund me and send the label by 20 June",
        "rang, Janine said she sends it on Thursday and the money comes by 20 June",
        "rang, Janine said if I return it and it is scanned the money comes by 20 June",
    ],
)
def test_of_two_things_promised_neither_is_left_out(text: str) -> None:
    """Nor a condition of the second, where nothing is asked for that one of them would be."""
    said = _said("en", text)

    assert all(form.endswith(said.forms[0].rpartition(": ")[2]) for form in said.forms)


@each(
    ("text", "told"),
    [
        ("otra vez, ahora un tal Andrés, en 10 días sale la factura corregida", "en 10 días sale la factura corregida"),
        ("llamé otra vez, Nuria, en 10 días sale la factura corregida", "en 10 días sale la factura corregida"),
    ],
)
def test_who_it_was_is_not_told_twice(text: str, told: str) -> None:
    """Though a clause or two stand before the name."""
    assert _said("es", text).forms[-1].endswith(f": {told}")


@each(
    ("text", "is_money"),
    [
        ("Tomas, will put the 84 on my wallet within 48 hours", True),
        ("Tomas, will put the 48 on my wallet within 48 hours", False),
    ],
)
def test_the_amount_of_the_case_is_money_without_its_currency(text: str, is_money: bool) -> None:
    """Another figure may be anything."""
    forms = _said("en", f"says hes team lead, found it in their books, {text.partition(', ')[2]}").forms

    assert any("promised a refund of 84 EUR by 5 Jun" in form for form in forms) is is_money
    assert all("will put the 48 on my wallet" in form for form in forms) is not is_money


def test_an_answer_is_told_where_nothing_else_was_said_to_come() -> None:
    """Of two contacts the one that says what would end it is told, though it is the older."""
    alone = _said("de", "chat, Herr Demir, Nachforschung läuft, Antwort bis 15. Juni")

    assert "Herr Demir hat am 3. Juni eine Antwort bis zum 15. Juni zugesagt" == alone.forms[0]


@each(
    ("what", "briefly"),
    [
        ("150 eur back to my bank account, not the wallet, im closing it", "150 eur back to my bank account, not the wallet"),
        ("a refund of what I paid, so that I can buy another", "a refund of what I paid"),
        ("mijn geld terug, omdat ik een andere moet kopen", "mijn geld terug"),
        ("mein Geld zurück, damit ich eine andere kaufen kann", "mein Geld zurück"),
        ("le remboursement de la commande, car je n'en ai plus besoin", "le remboursement de la commande"),
        ("la devolución del importe, porque ya compré otra", "la devolución del importe"),
        ("the fee back and the lamp replaced", ""),
        ("a new lamp, because the foot is cracked and the fee back", ""),
        ("a refund. I have waited long enough", ""),
    ],
)  # fmt: skip
def test_why_it_is_asked_is_left_out_where_there_is_no_room(what: str, briefly: str) -> None:
    """Unless another thing may be asked for behind that; nothing of an ask that says no why."""
    assert asked_briefly(what) == briefly


def test_the_ask_in_few_words_makes_room_for_what_decides() -> None:
    """And stands whole where there is room."""
    entries = Entries()
    entries.contact(
        "2024-06-03", "The form in the shop says size 14 in ivory, not size 10 in white", agent="Colette", key=True
    )
    want = "a refund of what I paid, so that I can buy another dress in time before my sister's wedding in the summer"
    problem = (
        "The dress that I ordered from you on 2 May came in white and in size 10, and your shop will not change it."
    )
    short = lead_of(facts_of(case(want=want, problem=problem), entries), ExportOptions())
    long = lead_of(facts_of(case(want=want, problem="The dress is white."), entries), ExportOptions())

    assert "so that I can buy" not in short.text
    assert "size 14 in ivory" in short.text
    assert "so that I can buy" in long.text
    assert "size 14 in ivory" in long.text


@each(
    ("sentence", "begins"),
    [
        ("she confirms the payment in writing and refers me to the shop", "she confirms the payment in writing"),
        ("zij ziet de foto van de scheur en verwijst mij naar de winkel", "zij ziet de foto van de scheur"),
        ("sie sieht das Foto von dem Riss und verweist mich an den Laden", "sie sieht das Foto von dem Riss"),
        ("elle voit la photo de la rayure et renvoie tout au magasin", "elle voit la photo de la rayure"),
        ("confirma por escrito el pago del billete y avisa de que hubo un fallo", "confirma por escrito el pago del billete"),
        ("the box and the strap were in the van all the time", ""),
        ("she confirms the payment and wants it not told", ""),
    ],
)  # fmt: skip
def test_what_the_same_one_did_besides_may_be_left_out(sentence: str, begins: str) -> None:
    """What stands before it is as true without; not where that could turn it round, nor where *and* joins two things."""
    assert begins in (beginnings(sentence, 18) or [""])


@each(
    ("note", "end"),
    [
        ("got 32 credit not 84", "; got 32 credit not 84"),
        ("received 32 instead of the 84", "; received 32 instead of the 84"),
        ("got nothing but mails", ""),
    ],
)
def test_that_less_came_than_was_said_is_told_behind_it(note: str, end: str) -> None:
    """As the person noted it, with another figure."""
    entries = Entries()
    entries.contact("2024-06-03", "Dee says the note is there, credits 84 within 5 days", channel=Channel.PHONE)
    entries.event("2024-06-14", EventKind.NOTE, note)
    facts = with_named_agents(facts_of(case(problem="", want="the other 52 dollars"), entries))
    forms = said_to_come(Wording(facts, language_named("en"), years=False)).forms

    assert any(f"Dee promised to credit 84 by 8 Jun{end}" in form for form in forms)
    assert all("; got 32" in form or "; received 32" in form for form in forms[:1]) is bool(end)


@each(
    ("text", "told"),
    [
        (
            "will get it sorted and pay the 84 in 5 working days",
            "to get it sorted and pay the 84 EUR in 5 working days",
        ),
        ("will pay the 84 by 20 June", "a refund of 84 EUR by 20 Jun"),
    ],
)
def test_what_they_will_do_is_no_wish(text: str, told: str) -> None:
    """In German alone *will* is what somebody wants."""
    assert f"Declan promised {told}" in _said("en", f"Declan on the phone, looked at it. {text}, ref C88123").forms[0]
    assert not _said("de", "will die 84 Euro bis 20. Juni zurück").forms


@each(
    ("language", "text", "told"),
    [
        (
            "en",
            "mgr Declan will push the exchange thru, by 20 june",
            "on 3 Jun Declan, a manager, promised a replacement",
        ),
        (
            "de",
            "Teamleiter Declan wird das Geld bis 20. Juni überweisen",
            "Declan von der Teamleitung hat am 3. Juni eine Erstattung",
        ),
    ],
)
def test_who_will_do_it_is_named_once(language: str, text: str, told: str) -> None:
    """Their name and rank before *will* are who said so."""
    assert _said(language, f"Declan on the phone. {text}").forms[0].startswith(told)


@each(
    ("said", "found"),
    [
        ("Declan on the phone, looked at the photo, agrees its a green door", "agrees its a green door"),
        ("Declan am Telefon, prüfte das Foto, es ist die falsche Tür", "es ist die falsche Tür"),
        ("Declan, checked, it was never scanned", "it was never scanned"),
        ("rang, 25 min, Declan, it was never scanned", "it was never scanned"),
        ("llamé, 40 min de espera, Declan, ve el doble cargo", "ve el doble cargo"),
        ("2.5 hours, 3 transfers, Declan, sees the overcharge", "sees the overcharge"),
        ("no answer, 25 min, Declan, it was never scanned", "no answer, 25 min, Declan, it was never scanned"),
        ("Declan came again, wrong seal delivered", "Declan came again, wrong seal delivered"),
        ("looked at the photo", "looked at the photo"),
        ("did not look at it, says no", "did not look at it, says no"),
    ],
)
def test_what_they_found_stands_without_that_they_looked(said: str, found: str) -> None:
    """And without how they were reached; what they did there is told."""
    entries = Entries()
    entries.contact("2024-06-03", said, agent="Declan")

    assert behind_looking(behind_reached(facts_of(case(), entries).contacts[0], said)) == found


@each(
    ("text", "why"),
    [
        ("nothing came. Moira on chat says its refused because gps", " because gps."),
        ("nothing came. Moira says it's refused because of the gps", " because of the gps."),
    ],
)
def test_why_they_refused_names_nobody_again(text: str, why: str) -> None:
    """Nor that they did."""
    entries = Entries()
    entries.contact("2024-06-03", text, agent="Moira", outcome=Outcome.REFUSED)
    told = lead_of(
        facts_of(case(problem="It never came and the picture is not of my door at all. " * 4), entries), ExportOptions()
    )

    assert why in told.text


def test_a_number_of_a_job_keeps_its_name() -> None:
    """In German an *Auftrag* need not be an order."""
    entries = Entries()
    entries.contact("2024-06-03", "Hotline, Auftrag NS-4470218 ist aktiv")
    told = lead_of(facts_of(case(language="de", problem="Es kommt kein Brief an."), entries), ExportOptions())

    assert told.text.startswith("Auftrag NS-4470218: ")
