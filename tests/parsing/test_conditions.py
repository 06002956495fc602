"""What a promise waits for, in the words people say it in; and what is none."""

from __future__ import annotations

from casebook.parsing.promises.conditions import condition_in
from casebook.parsing.promises.spans.spans_typed import span_in
from tests.conftest import each

WAITS = [
    ("refund 5 days after the return is scanned", "the return is scanned", "5 days"),
    ("Refund within 5 business days after we receive the item.", "we receive the item", "5 business days"),
    ("refund within 14 days of receiving the return", "receiving the return", "14 days"),
    ("within 30 days from the date of receipt", "the date of receipt", "30 days"),
    ("once the parcel arrives we'll refund you within 5 days", "the parcel arrives", "5 days"),
    ("refund once the parcel arrives", "the parcel arrives", None),
    ("we refund as soon as the return's scanned", "the return's scanned", None),
    ("When the item is back, refund in 5 days", "the item is back", "5 days"),
    ("3-5 business days once received", "it is received", "3-5 business days"),
    ("refund upon receipt", "receipt", None),
    ("a refund on receipt of the return", "receipt of the return", None),
    ("a refund when the return arrives", "the return arrives", None),
    ("refund when the parcel arrives", "the parcel arrives", None),
    ("refund when the return is scanned", "the return is scanned", None),
    ("When the parcel arrives I get a refund", "the parcel arrives", None),
    ("geld terug als het pakket binnen is, binnen 3 dagen", "het pakket binnen is", "3 dagen"),
    ("terugbetaling als we het pakket ontvangen", "we het pakket ontvangen", None),
    ("Als het pakket binnen is krijg ik mijn geld terug", "het pakket binnen is", None),
    ("reembolso cuando llegue el paquete", "llegue el paquete", None),
    ("reembolso cuando recibamos el paquete", "recibamos el paquete", None),
    ("reembolso cuando se reciba el paquete", "se reciba el paquete", None),
    ("Erstattung, wenn das Paket da ist", "das Paket da ist", None),
    ("Erstattung wenn das Paket ankommt", "das Paket ankommt", None),
    ("remboursement quand le colis sera arrivé", "le colis sera arrivé", None),
    ("remboursement quand nous aurons reçu le colis", "nous aurons reçu le colis", None),
    ("a new oven when the warehouse has it in stock", "the warehouse has it in stock", None),
    ("een nieuwe oven wanneer het magazijn hem heeft", "het magazijn hem heeft", None),
    ("terugbetaling bij ontvangst van het pakket", "ontvangst van het pakket", None),
    ("Rückzahlung bei Eingang der Ware", "Eingang der Ware", None),
    ("un remplacement quand le fournisseur aura livré", "le fournisseur aura livré", None),
    ("un reembolso cuando llegue la devolución", "llegue la devolución", None),
    ("Full refund of 24.99 EUR 5 days after the return is scanned", "the return is scanned", "5 days"),
    ("Refund 5 days after the return is scanned and checked.", "the return is scanned and checked", "5 days"),
    ("binnen 5 dagen nadat het retour gescand is", "het retour gescand is", "5 dagen"),
    ("terugbetaling 5 werkdagen na ontvangst", "ontvangst", "5 werkdagen"),
    ("Zodra het pakket binnen is, betalen we binnen 5 dagen terug", "het pakket binnen is", "5 dagen"),
    ("zodra het retour gescand is krijgt u binnen 5 dagen uw geld terug", "het retour gescand is", "5 dagen"),
    ("U krijgt binnen 5 dagen na ontvangst van het pakket uw geld terug", "ontvangst van het pakket", "5 dagen"),
    ("De terugbetaling wordt binnen 12 werkdagen na retour van het pakket verwerkt", "retour van het pakket", "12 werkdagen"),
    ("zodra de retour binnen is 5 werkdagen", "de retour binnen is", "5 werkdagen"),
    ("Na ontvangst betalen we u direct terug", "ontvangst", None),
    ("5 Tage nach Eingang der Rücksendung bekommen Sie Ihr Geld.", "Eingang der Rücksendung", "5 Tage"),
    ("Erstattung binnen 14 Tagen ab Eingang Ihrer Unterlagen", "Eingang Ihrer Unterlagen", "14 Tagen"),
    ("Sobald Ihre Rücksendung eingegangen ist, dauert es 5 Werktage.", "Ihre Rücksendung eingegangen ist", "5 Werktage"),
    ("Wenn die Rücksendung da eingegangen ist, erstatten wir in 5 Tagen.", "die Rücksendung da eingegangen ist", "5 Tagen"),
    ("Nach Freigabe durch die Bank dauert es 3 Tage.", "Freigabe durch die Bank", "3 Tage"),
    ("Remboursement 5 jours après réception du retour", "réception du retour", "5 jours"),
    ("Reembolso 5 días tras recibir la devolución", "recibir la devolución", "5 días"),
    ("Una vez recibida la devolución, reembolso en 5 días.", "recibida la devolución", "5 días"),
    ("Previa comprobación, recibirá el dinero en 72 horas.", "comprobación", "72 horas"),
    ("Erstattung in 14 Tagen, sobald die Retoure eingegangen ist", "die Retoure eingegangen ist", "14 Tagen"),
    ("Die Erstattung erfolgt, nachdem die Ware eingegangen ist", "die Ware eingegangen ist", None),
    ("Auszahlung binnen 14 Tagen nach Ankunft der Rechnung", "Ankunft der Rechnung", "14 Tagen"),
    ("refund within 14 days, once the return has arrived", "the return has arrived", "14 days"),
    ("terugbetaling binnen 14 dagen, zodra de retour binnen is", "de retour binnen is", "14 dagen"),
    ("remboursement sous 14 jours, dès que le retour est arrivé", "le retour est arrivé", "14 jours"),
    ("reembolso en 14 días, en cuanto llegue la devolución", "llegue la devolución", "14 días"),
    ("Na goedkeuring duurt het 3 dagen.", "goedkeuring", "3 dagen"),
    ("refund after you return it within 14 days", "you return it within 14 days", None),
    ("after you have sent it in, within 14 days", "you have sent it in", "14 days"),
]  # fmt: skip

NONE = [
    "refund when you called",
    "refund as agreed when we spoke",
    "refund when the parcel arrived",
    "refund if the parcel arrives",
    "geld terug als afgesproken",
    "geld terug als het niet aankomt",
    "geld terug als het kapot is aangekomen",
    "geld terug als u belt",
    "Erstattung, wenn es defekt ist",
    "Erstattung, wenn Sie anrufen",
    "remboursement quand vous avez appelé",
    "reembolso cuando llamó",
    "reembolso cuando llegó el paquete",
    "refund after 3 Nov",
    "refund 5 days after 3 Nov",
    "refund within 5 days",
    "call you back after the holidays",
    "na het weekend bellen we",
    "a call back after 5pm",
    "as soon as possible",
    "zodra mogelijk",
    "an email saying when the parcel arrives",
    "let me know when it is back",
    "information on when the refund comes",
    "laat weten wanneer het pakket komt",
    "a refund when I called",
    "un e-mail qui dit quand le colis arrive",
    "eine E-Mail, wann es ankommt",
    "Bescheid, wann der Techniker kommt",
    "as soon as I can",
    "once a week",
    "within 5 days of ordering",
    "5 days after this call",
    "5 days after that",
    "5 days from now",
    "refund 5 days after you called",
    "the refund was made after the return was scanned",
    "if the return is scanned, refund within 5 days",
    "refund within 5 days unless the return is damaged",
    "not before the return is scanned",
    "you can return it within 14 days of receiving it",
    "valid for 30 days after activation",
    "na een periode van 3 maanden",
    "2 days to check once we have it and then 3 to refund",
    "after a maximum of 3 attempts",
    "",
    "after",
]


@each(("words", "after", "within"), WAITS)
def test_what_it_waits_for_is_read_with_the_time_after_it(words: str, after: str, within: str | None) -> None:
    """One that is still to happen, in its own words, and the only amount of time, if there is one."""
    assert (after, within) == condition_in(words)


@each("words", NONE)
def test_a_day_an_if_and_what_has_happened_are_nothing_to_wait_for(words: str) -> None:
    """What is not sure is left as it was."""
    assert condition_in(words) is None


@each("words", ["once the parcel arrives", "as soon as the parcel arrives", "after the parcel arrives"])
def test_an_answer_can_be_nothing_but_what_it_waits_for(words: str) -> None:
    """To *by when?* people say only that; in a promise of their own the same words leave open what was promised."""
    assert ("the parcel arrives", None) == condition_in(words, alone=True)


@each(
    ("typed", "span"),
    [
        ("5 days", "5 days"),
        ("within 5  business days", "5 business days"),
        ("binnen een week", "een week"),
        ("3-5 werkdagen daarna", "3-5 werkdagen"),
        ("48h", "48h"),
        ("friday", None),
        ("5", None),
        ("a few days", None),
        ("0 days", None),
        ("5 days or so", None),
        ("", None),
    ],
)
def test_a_span_is_one_amount_of_time_and_nothing_else(typed: str, span: str | None) -> None:
    """Without the word that leads up to it."""
    assert span == span_in(typed)
