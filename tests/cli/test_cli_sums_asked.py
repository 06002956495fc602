"""A sum that is asked for, where more was paid than that: how much of it came, and what is asked then."""

from __future__ import annotations

from typing import Any

import pytest

from casebook.language.language import language_named

PROMISES = {
    "en": ("80 EUR back", "a refund of 80 EUR within 5 days", "remaining 50.00 of 80.00 EUR", "confirm by"),
    "nl": ("80 EUR terug", "terugbetaling van € 80 binnen 5 dagen", "50,00", "dat dit is afgehandeld"),
    "de": ("80 EUR zurück", "Erstattung von 80 EUR innerhalb von 5 Tagen", "50,00", "Bitte bestätigen Sie"),
    "fr": ("le remboursement de 80 EUR", "remboursement de 80 EUR sous 5 jours", "50,00", "Merci de me confirmer"),
    "es": ("la devolución de 80 EUR", "reembolso de 80 EUR en 5 días", "50,00", "confirmen"),
}
"""What is asked, what was promised, how the rest is asked for, and how a confirmation is."""


@pytest.mark.parametrize("kind", ["paid", "charged"])
@pytest.mark.parametrize("language", list(PROMISES))
def test_a_promised_sum_that_came_in_two_steps_is_asked_for_no_more(casebook: Any, language: str, kind: str) -> None:
    """Though more was paid: after the first the rest is asked for, after the second a confirmation, and nothing is still owed."""
    want, promise, rest, confirm = PROMISES[language]
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", want)
    casebook("note", "lamp", "--kind", kind, "--amount", "200 EUR", "--date", "1 Oct")
    casebook("promise", "lamp", promise, "--agent", "Bo", "--date", "1 Nov")

    first = casebook("note", "lamp", "--kind", "refunded", "--amount", "30 EUR", "--date", "8 Nov").stderr
    part = casebook("export", "--lead").stdout
    casebook("note", "lamp", "--kind", "refunded", "--amount", "50 EUR", "--date", "9 Nov")
    whole = casebook("export", "--lead")

    assert "so that it asks for the rest" not in first
    assert rest in part
    assert confirm in whole.stdout
    assert "120" not in whole.stdout
    assert "all of the money came" in whole.stderr


def test_nothing_is_taken_for_an_answer_that_may_be_another_sum(casebook: Any) -> None:
    """What came before it was promised, or was promised without a sum, is none."""
    for handle, promise, came in (("one", "a refund of 80 EUR", "20 Oct"), ("two", "a refund", "8 Nov")):
        casebook("open", handle, "--company", "Lumen", "--problem", "It flickers.", "--want", "80 EUR back")
        casebook("note", handle, "--kind", "paid", "--amount", "200 EUR", "--date", "1 Oct")
        casebook("promise", handle, promise, "--agent", "Bo", "--date", "1 Nov")
        casebook("note", handle, "--kind", "refunded", "--amount", "90 EUR", "--date", came)

        lead = casebook("export", handle, "--lead").stdout

        assert "I ask for 80 EUR back" in lead
        assert "Still owed" not in lead


def test_a_part_of_a_charge_that_came_is_remarked_on_with_the_text(casebook: Any) -> None:
    """It may be of another sum than is asked for: the text asks for all of that, and stderr says what asks for the rest."""
    casebook("open", "lamp", "--company", "Lumen", "--problem", "They charged me twice.", "--want", "my 45 EUR back")
    for _ in range(2):
        casebook("note", "lamp", "--kind", "charged", "--amount", "45 EUR", "--date", "1 Nov")
    casebook("promise", "lamp", "a refund", "--agent", "Bo", "--date", "2 Nov")
    noted = casebook("note", "lamp", "--kind", "refunded", "--amount", "20 EUR", "--date", "8 Nov").stderr

    said = "lamp asks for 45.00 EUR, and 20.00 EUR came; so that it asks for the rest: casebook edit lamp --amount '45.00 EUR'"
    assert said in noted
    assert said in casebook("export", "lamp").stderr
    assert said in casebook("export", "lamp", "--as", "letter").stderr
    assert said not in casebook("export", "lamp", "--ask", "my 45 EUR").stderr

    casebook("edit", "lamp", "--amount", "45 EUR")
    followed = casebook("export", "lamp")
    assert "25.00" in followed.stdout.partition("\n")[0]
    assert said not in followed.stderr


def test_what_is_left_of_a_charge_is_the_rest_already(casebook):
    """To ask for all of it as if it were at stake would ask for less than that."""
    casebook(
        "open lamp --company Lumina --problem 'I was charged twice.' --want '26.40 EUR back'", assumed_now="2024-11-04"
    )
    casebook("note lamp --kind charged --amount '86.40 EUR'", assumed_now="2024-11-05")
    casebook("note lamp --kind refunded --amount '60 EUR'", assumed_now="2024-11-06")

    assert "so that it asks for the rest" not in casebook("export lamp", assumed_now="2024-11-07").stderr


def test_less_than_what_was_paid_is_all_that_is_owed_where_no_more_is_asked_for(casebook: Any) -> None:
    """A named smaller sum is at stake, without an amount; once some came nobody knows of which it is, until that is said."""
    casebook("open", "lamp", "--company", "Lumen", "--problem", "It flickers.", "--want", "80 EUR back")

    assert (
        "still owed" not in casebook("note", "lamp", "--kind", "paid", "--amount", "200 EUR", "--date", "1 Oct").stderr
    )
    assert "still owed 80.00 EUR" in casebook("timeline", "lamp").stdout
    assert "200.00" not in casebook("export", "lamp").stdout.partition("\n")[0]

    said = casebook("note", "lamp", "--kind", "refunded", "--amount", "30 EUR").stderr
    assert (
        "lamp asks for 80.00 EUR, and 30.00 EUR came; so that it asks for the rest: casebook edit lamp --amount" in said
    )
    assert "still owed" not in casebook("timeline", "lamp").stdout
    casebook("edit", "lamp", "--amount", "80 EUR")
    assert "still owed 50.00 EUR" in casebook("timeline", "lamp").stdout


ALL_BACK = {
    "en": (
        "the money",
        "what I paid",
        "everything I paid back",
        "to be refunded",
        "the full amount",
        "the 50 EUR I paid",
    ),
    "nl": ("het geld", "wat ik betaald heb", "het hele bedrag", "terugbetaald worden", "de 50 euro die ik betaald heb"),
    "de": ("das Geld", "was ich bezahlt habe", "den vollen Betrag", "die 50 Euro, die ich bezahlt habe"),
    "fr": ("l'argent", "être remboursé", "la totalité de la somme", "ce que j'ai payé", "les 50 € que j'ai payés"),
    "es": ("el dinero", "el importe íntegro", "lo que pagué", "todo lo pagado", "los 50 € que pagué"),
}
"""How people ask for all of the money, and for nothing else."""


@pytest.mark.parametrize("language", list(ALL_BACK))
def test_all_of_the_money_is_not_asked_for_once_it_came(casebook: Any, language: str) -> None:
    """In whatever words it is wanted: the text asks to confirm that it is settled."""
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", "…")
    casebook("note", "lamp", "--kind", "paid", "--amount", "50 EUR", "--date", "1 Oct")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "50 EUR", "--date", "8 Nov")
    for want in ALL_BACK[language]:
        casebook("edit", "lamp", "--want", want)

        lead = casebook("export", "--lead")

        assert "all of the money came, so the text asks them to confirm that" in lead.stderr, want
        assert want not in lead.stdout


def test_what_may_be_money_that_came_is_remarked_on(casebook: Any) -> None:
    """Other words may mean it, or another sum: only the person knows, and the text asks as it was typed."""
    said = "all of the money came, and the text still asks for what you want; if that was it: casebook close lamp; if not: "
    casebook("open", "lamp", "--company", "Lumen", "--problem", "It flickers.", "--want", "cash, not a voucher")
    casebook("note", "lamp", "--kind", "paid", "--amount", "50 EUR", "--date", "1 Oct")
    assert said not in casebook("export").stderr

    casebook("note", "lamp", "--kind", "refunded", "--amount", "50 EUR", "--date", "8 Nov")
    assert said in casebook("export").stderr
    assert said not in casebook("export", "--ask", "cash").stderr

    casebook("edit", "lamp", "--want", "a new lamp")
    assert said not in casebook("export").stderr


def test_nothing_came_on_the_day_of_a_refund_of_nothing(casebook: Any) -> None:
    """A sum of zero is told as it was noted, and no day of it as one on which money came."""
    casebook("open", "lamp", "--company", "Lumen", "--language", "fr", "--problem", "X.", "--want", "l'argent")
    casebook("note", "lamp", "--kind", "paid", "--amount", "50 EUR", "--date", "1 Oct")
    for day, amount in (("8 Nov", "20 EUR"), ("9 Nov", "0 EUR"), ("10 Nov", "5 EUR")):
        casebook("note", "lamp", "--kind", "refunded", "--amount", amount, "--date", day)

    text = casebook("export").stdout

    assert "Le 8 novembre et le 10 novembre, j'ai reçu 25,00\u00a0€" in text
    assert "9 novembre, remboursement\u00a0: 0,00\u00a0€" in text


@pytest.mark.parametrize(
    ("language", "want", "told"),
    [
        ("en", "my money back", "50.00 EUR was charged back. Please confirm by"),
        ("nl", "mijn geld terug", "Er is € 50,00 gestorneerd. Graag hoor ik"),
        ("de", "mein Geld zurück", "Zurückgebucht wurden 50,00 €. Bitte bestätigen Sie"),
        ("fr", "mon argent", "50,00 € m'ont été rendus par rétrofacturation. Merci de me confirmer"),
        ("es", "mi dinero", "Recuperé 50,00 € por contracargo. Les ruego que confirmen"),
    ],
)
def test_money_that_a_bank_took_back_was_refunded_by_nobody(casebook: Any, language: str, want: str, told: str) -> None:
    """What is to be confirmed is told as what it was."""
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", want)
    casebook("note", "lamp", "--kind", "paid", "--amount", "50 EUR", "--date", "1 Oct")
    came = ("--kind", "refunded", "--amount", "50 EUR", "--method", "chargeback", "--date", "8 Nov")
    casebook("note", "lamp", *came)

    assert told in casebook("export", "--lead").stdout.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "first", "second", "last"),
    [
        ("en", "only 40.00 EUR came", "only 70.00 EUR came", "100.00 EUR came"),
        ("nl", "er kwam maar € 40,00", "er kwam maar € 70,00", "er kwam € 100,00"),
        ("de", "es kamen nur 40,00 €", "es kamen nur 70,00 €", "es kamen 100,00 €"),
        ("fr", "je n'ai reçu que 40,00 €", "je n'ai reçu que 70,00 €", "j'ai reçu 100,00 €"),
        ("es", "solo he recibido 40,00 €", "solo he recibido 70,00 €", "he recibido 100,00 €"),
    ],
)
def test_that_only_so_much_came_is_told_no_more_once_more_came(
    casebook: Any, language: str, first: str, second: str, last: str
) -> None:
    """The note that was proposed when the promise was settled tells what stood then; the text, what came by now."""
    casebook(
        "open",
        "lamp",
        "--company",
        "Lumen",
        "--language",
        language,
        "--problem",
        "X.",
        "--want",
        "50",
        "--amount",
        "100 EUR",
    )
    casebook("note", "lamp", "--kind", "paid", "--amount", "100 EUR", "--date", "1 Oct")
    casebook("promise", "lamp", "refund of 100 EUR by 5 Nov", "--agent", "Bo", "--date", "1 Nov")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "40 EUR", "--date", "6 Nov")
    casebook("settle", "lamp/2", "broken", "--note", first, "--date", "6 Nov")

    assert first in _told(casebook, "--lead")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "30 EUR", "--date", "8 Nov")
    texts = [_told(casebook, *form) for form in (("--lead",), ("--as", "letter"), ("--format", "markdown"))]
    assert [(False, True)] * 3 == [(first in text, second in text) for text in texts]

    casebook("note", "lamp", "--kind", "refunded", "--amount", "30 EUR", "--method", "bank", "--date", "9 Nov")
    assert last in _told(casebook, "--lead")
    assert first in casebook("timeline", "lamp").stdout.replace("\u00a0", " ")


def _told(casebook: Any, *form: str) -> str:
    text: str = casebook("export", "lamp", *form).stdout
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def test_of_two_halves_that_were_promised_each_came_once(casebook: Any) -> None:
    """The refund settles the one that was due first, and is told of no other once that is known to be kept."""
    casebook("open", "lamp", "--company", "Lumen", "--problem", "It flickers.", "--want", "my 100 EUR back")
    casebook("note", "lamp", "--kind", "paid", "--amount", "100 EUR", "--date", "1 Oct")
    halves = ("-p", "refund of 50 EUR by 5 Nov", "-p", "refund of 50 EUR by 12 Nov")
    casebook("add", "lamp", "Half now, half next week.", "--agent", "Bo", "--date", "1 Nov", *halves)

    came = casebook("note", "lamp", "--kind", "refunded", "--amount", "50 EUR", "--date", "4 Nov").stderr
    assert "casebook settle lamp/3 kept --date 2024-11-04" in came
    casebook("settle", "lamp/3", "kept", "--date", "4 Nov")

    lead = casebook("export", "--lead").stdout
    assert "by 12 Nov; I have no record that it happened. On 4 Nov 50.00 EUR came." in lead
    casebook("settle", "lamp/4", "broken", "--date", "13 Nov")
    assert "by 12 Nov; it did not come. On 4 Nov 50.00 EUR came." in casebook("export", "--lead").stdout

    casebook("reopen", "lamp/4")
    rest = casebook(
        "note", "lamp", "--kind", "refunded", "--amount", "50 EUR", "--date", "14 Nov", "--method", "bank"
    ).stderr
    assert "casebook settle lamp/4 kept --date 2024-11-14" in rest


def test_the_day_that_was_given_is_not_held_against_them_once_all_came(casebook: Any) -> None:
    """It stands with the contact in which it was given, as any other; of a part it is held against them."""
    casebook("open", "lamp", "--company", "Lumen", "--problem", "It flickers.", "--want", "my money back")
    casebook("note", "lamp", "--kind", "paid", "--amount", "50 EUR", "--date", "1 Oct")
    casebook("add", "lamp", "She looks into it.", "--agent", "Bo", "--date", "1 Nov", "--deadline", "2024-11-08")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "20 EUR", "--date", "4 Nov")
    assert "On 1 Nov I asked for this by 8 Nov; that day has passed." in casebook("export").stdout

    casebook("note", "lamp", "--kind", "refunded", "--amount", "30 EUR", "--date", "5 Nov")
    for form in ((), ("--as", "letter")):
        assert "that day has passed" not in casebook("export", *form).stdout
    assert "She looks into it. I asked for it by 8 Nov." in casebook("export").stdout


@pytest.mark.parametrize("language", list(PROMISES))
def test_the_second_charge_that_came_back_is_asked_for_no_more(casebook: Any, language: str) -> None:
    """Once it came since, as one refund of just that sum; a part of it is not taken for all."""
    want = PROMISES[language][0]
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", want)
    for _ in range(2):
        casebook("note", "lamp", "--kind", "charged", "--amount", "80 EUR", "--date", "1 Nov")
    assert "all of the money came" not in casebook("export").stderr

    casebook("note", "lamp", "--kind", "refunded", "--amount", "80 EUR", "--date", "8 Nov")
    confirm = PROMISES[language][3].casefold()
    assert confirm in casebook("export", "--lead").stdout.casefold()
    casebook("edit", "lamp/3", "--amount", "30 EUR")
    assert confirm not in casebook("export", "--lead").stdout.casefold()


def test_as_much_as_is_asked_for_may_be_what_came(casebook: Any) -> None:
    """Of more that was paid: only the person knows what it was for, and stderr says so."""
    casebook("open", "fridge", "--company", "Frost", "--problem", "The food spoiled.", "--want", "80 EUR for the food")
    casebook("note", "fridge", "--kind", "paid", "--amount", "400 EUR", "--date", "1 Oct")
    casebook("note", "fridge", "--kind", "refunded", "--amount", "80 EUR", "--date", "8 Nov")

    told = casebook("export")

    assert "I ask for 80 EUR for the food" in told.stdout
    said = "80.00 EUR came, and the text still asks for 80.00 EUR; if that was it: casebook close fridge; if not: "
    assert said in told.stderr
    assert said not in casebook("export", "--ask", "80 EUR").stderr


@pytest.mark.parametrize(
    ("language", "want"),
    [
        ("en", "80 EUR for the lamp and 20 EUR for the postage"),
        ("nl", "80 EUR voor de lamp en 20 EUR voor de verzending"),
        ("de", "80 EUR für die Lampe und 20 EUR für den Versand"),
        ("fr", "80 EUR pour la lampe et 20 EUR pour l'envoi"),
        ("es", "80 EUR por la lámpara y 20 EUR por el envío"),
    ],
)
def test_several_sums_that_came_are_asked_for_no_more(casebook: Any, language: str, want: str) -> None:
    """Each of them for itself; of a part the others are asked for."""
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", want)
    casebook("note", "lamp", "--kind", "paid", "--amount", "130 EUR", "--date", "1 Oct")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "80 EUR", "--date", "8 Nov")
    assert "so the text asks for the rest of it" in casebook("export").stderr

    casebook("note", "lamp", "--kind", "refunded", "--amount", "20 EUR", "--date", "9 Nov")
    told = casebook("export")
    assert PROMISES[language][3].casefold() in told.stdout.casefold()
    assert "30,00" not in told.stdout.replace(".", ",").replace("130,00", "")


CAME = {
    "all, before the day": ("a refund of 48.99 EUR by 20 Nov", ("48.99",), True),
    "all, in parts": ("a refund of 48.99 EUR by 2 Nov", ("38.99", "10"), True),
    "more": ("a refund of 48.99 EUR by 2 Nov", ("50",), True),
    "a part": ("a refund of 48.99 EUR by 2 Nov", ("38.99",), False),
    "nobody knows how much": ("a refund by 2 Nov", ("38.99",), False),
    "something else": ("a replacement by 2 Nov", ("48.99",), False),
}


@pytest.mark.parametrize(("promised", "came", "is_all"), CAME.values(), ids=CAME)
def test_nobody_is_asked_to_keep_a_promise_of_money_that_came(
    casebook: Any, promised: str, came: tuple[str, ...], is_all: bool
) -> None:
    """Where nobody said what is wanted: they are asked to confirm it, whatever was said of the promise since."""
    casebook("open", "lamp", "--company", "Shop", "--problem", "The lamp is broken.")
    casebook("promise", "lamp", promised, "--date", "30 Oct")
    for number, amount in enumerate(came, 1):
        casebook("note", "lamp", "--kind", "refunded", "--amount", f"{amount} EUR", "--date", f"{number} Nov")

    lead = casebook("export", "lamp", "--lead").stdout

    assert is_all == ("lease confirm by " in lead)
    assert is_all or "confirm" not in lead
    assert not (is_all and ("keep that promise" in lead or "how you will solve this" in lead))


@pytest.mark.parametrize(
    ("language", "want"),
    [("en", "80 EUR"), ("nl", "€ 80 terug"), ("de", "80 EUR zurück"), ("fr", "80 EUR"), ("es", "mi dinero, 80 EUR")],
)
def test_a_bare_sum_that_was_promised_and_came_is_asked_for_no_more(casebook: Any, language: str, want: str) -> None:
    """Though nothing is known to have been paid: what was promised came in two steps, and was settled as kept."""
    confirm = PROMISES[language][3].casefold()
    casebook("open", "lamp", "--company", "Lumen", "--language", language, "--problem", "X.", "--want", want)
    casebook("promise", "lamp", PROMISES[language][1], "--agent", "Bo", "--date", "1 Nov")
    casebook("note", "lamp", "--kind", "refunded", "--amount", "70 EUR", "--date", "8 Nov")
    part = casebook("export", "--lead").stdout
    casebook("note", "lamp", "--kind", "refunded", "--amount", "10 EUR", "--date", "9 Nov")
    casebook("settle", "lamp/1", "kept")

    assert confirm not in part.casefold()
    assert "10,00" in part.replace(".", ",")
    assert confirm in casebook("export", "--lead").stdout.casefold()


PARTS = {
    "en": ("a refund of two of the four payments", "refund of half of it"),
    "nl": ("terugbetaling van twee van de vier betalingen", "terugbetaling van de helft"),
    "de": ("Erstattung von zwei der vier Zahlungen", "Erstattung der Hälfte, die Hälfte"),
    "fr": ("remboursement de deux des quatre prélèvements", "remboursement de la moitié"),
    "es": ("reembolso de dos de las cuatro cuotas", "reembolso de la mitad"),
}
"""So many of the payments, and a part of which nobody says how much it is."""

ALL_FOUR = {
    "en": "a refund of all four payments",
    "nl": "terugbetaling van alle vier betalingen",
    "de": "Erstattung aller vier Zahlungen",
    "fr": "remboursement de tous les quatre prélèvements",
    "es": "reembolso de todas las cuatro cuotas",
}
"""What is no part, though it says how many there are."""


@pytest.mark.parametrize("language", list(PARTS))
def test_a_part_that_was_promised_and_came_is_not_told_as_short(casebook: Any, language: str) -> None:
    """What came is held against so many payments, and never against all of them; of another part nothing is said to be short."""
    only = language_named(language).only_came.partition("{amount}")[0].strip() or "alleen"
    for handle, promise, came, is_short in (
        ("all", PARTS[language][0], "120 EUR", False),
        ("less", PARTS[language][0], "60 EUR", True),
        ("half", PARTS[language][1], "60 EUR", False),
        ("whole", ALL_FOUR[language], "60 EUR", True),
    ):
        opened = ("--problem", "X.", "--want", "240 EUR", "--amount", "240 EUR")
        casebook("open", handle, "--company", "Lumen", "--language", language, *opened)
        for day in range(1, 5):
            casebook("note", handle, "--kind", "charged", "--amount", "60 EUR", "--date", f"{day} Oct")
        casebook("promise", handle, promise, "--agent", "Bo", "--date", "1 Nov", "--by", "15 Nov")
        remark = casebook("note", handle, "--kind", "refunded", "--amount", came, "--date", "12 Nov").stderr
        lead = casebook("export", handle, "--lead").stdout

        assert is_short == (only in lead), (handle, lead)
        assert ("half" == handle) == ("it is not known that" in remark), (handle, remark)
        assert is_short == ("broken" in remark and "kept" not in remark), (handle, remark)


def test_a_refund_of_which_nothing_is_known_is_no_compensation(casebook: Any) -> None:
    """Though that is asked for: nobody said that what came, with no sum and no word, was it."""
    casebook("open", "lamp", "--company", "Lumen", "--problem", "It flickers.", "--want", "compensation")
    casebook("note", "lamp", "--kind", "refunded", "--date", "8 Nov")
    bare = casebook("export", "lamp").stdout
    casebook("edit", "lamp/1", "--amount", "20 EUR")

    assert "8 Nov, refunded." in bare
    assert "ompensation paid" in casebook("export", "lamp", "--format", "markdown").stdout
