"""Which number the person is asked for: a telephone, a card or an account is no case, however the question is worded."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")
NUMBERS = (What.CASE_NUMBER, What.ORDER, What.PARCEL)


def _numbers(question: str, answer: str) -> list[tuple[What, str, bool]]:
    begun = "[10:02] Mia: Hello, Mia from Acme.\n[10:03] Ash: it is late"
    talk = f"{begun}\n[10:14] Mia: {question}\n[10:15] Ash: {answer}\n[10:16] Mia: Ok."
    found = read_transcript(talk.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [(one.what, one.value, one.sure) for one in found if one.what in NUMBERS]


@each(
    "question, number",
    [
        ("Can I take a number for you?", "07700 900318"),
        ("Is there a number we can get you on?", "020 7946 0018"),
        ("And the number on the front of it?", "4417 0091 2255 8830"),
        ("Can you give me the number, the sixteen digits?", "4417 0091 2255 8830"),
        ("Which account should it go to?", "20-11-83 55521904"),
        ("Mag ik een nummer van u noteren?", "06-55501234"),
        ("Heb je een nummer voor de bezorger?", "0655501234"),
        ("Naar welk nummer mag het geld?", "NL91 ABNA 0417 1643 00"),
        ("Haben Sie eine Nummer für Rückfragen?", "0171/5550193"),
        ("Geben Sie mir bitte eine Nummer, unter der wir Sie erreichen.", "01715550193"),
        ("Puis-je avoir un numéro où vous joindre ?", "06 55 50 01 47"),
        ("Vous avez un numéro ?", "06.55.50.01.47"),
        ("¿Me da un número donde localizarle?", "655 500 184"),
        ("¿Tiene un número de contacto?", "655500184"),
        ("Unter welcher Nummer kann ich Sie erreichen, falls wir unterbrochen werden?", "0176 55501940"),
    ],
)
def test_a_number_that_is_asked_for_without_a_name_is_no_case_where_it_may_be_a_telephone(
    question: str, number: str
) -> None:
    """Figures alone, with a 0 or a + in front or long, are a telephone's, an account's or a card's."""
    for answer in (number, f"ok, {number}"):
        assert [] == _numbers(question, answer)


@each(
    "question, number",
    [
        ("Do you have a number for that?", "RB-5512"),
        ("Heeft u een nummer voor me?", "RB-5512"),
        ("Haben Sie eine Nummer dazu?", "441207"),
        ("Vous avez un numéro ?", "RB-5512"),
    ],
)
def test_what_looks_like_a_case_answers_for_one(question: str, number: str) -> None:
    """A number with letters, or a short one, is that of the case, as it always was."""
    assert [(What.CASE_NUMBER, number, True)] == _numbers(question, number)


@each(
    "said, what, number",
    [
        ("Schreiben Sie sich bitte die Reklamationsnummer auf, das ist die RK-61720.", What.CASE_NUMBER, "RK-61720"),
        ("Notieren Sie sich die Vorgangsnummer, es ist die RK-61720.", What.CASE_NUMBER, "RK-61720"),
        ("Noteer het klachtnummer even, dat is de RK-61720.", What.CASE_NUMBER, "RK-61720"),
        ("Am I right that parcel SWL 4471 0092 83 GB hasn't reached you?", What.PARCEL, "SWL 4471 0092 83 GB"),
        ("Your parcel RR 123 456 78 NL is on its way.", What.PARCEL, "RR 123 456 78 NL"),
        ("And the reference for this chat is BR dash 5 5 1 2.", What.CASE_NUMBER, "BR-5512"),
        ("Tu reclamo es el 51288400.", What.CASE_NUMBER, "51288400"),
    ],
)
def test_a_number_stands_whole_and_behind_what_asks_to_write_it_down(said: str, what: What, number: str) -> None:
    """A country in two letters ends the number of a parcel; *das ist die* leads to what was named before the comma."""
    assert [(what, number)] == [found[:2] for found in _numbers(said, "ok")]


@each(
    "question, answer",
    [
        ("Have you got a booking reference?", "Yes it's H L seven seven, er, hang on while I look. HL77402."),
        ("Wat is uw bestelnummer?", "Even kijken hoor, die moet ergens in mijn mail staan. HL77402"),
        ("Ihre Bestellnummer bitte?", "Moment, ich muss erst in den Keller und die Rechnung suchen. HL77402"),
        ("Votre numéro de commande ?", "Attendez, il faut que je retrouve la facture dans mes papiers. HL77402"),
        ("¿Tu número de pedido?", "Sí, espera un momento que lo busco, lo tengo en el correo. HL77402."),
    ],
)
def test_a_number_in_a_sentence_of_its_own_answers_after_however_many_words(question: str, answer: str) -> None:
    """Whoever looks for it talks until it is found."""
    assert [(What.ORDER, "HL77402", True)] == _numbers(question, answer)


def _given(question: str, answer: str) -> list[tuple[What, str]]:
    """The numbers that the company gives to what the person asks."""
    talk = (
        f"[10:02] Mia: Hello, Mia from Acme.\n[10:03] Ash: it is late\n[10:14] Ash: {question}\n[10:15] Mia: {answer}"
    )
    found = read_transcript(talk.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [(one.what, one.value) for one in found if one.what in NUMBERS]


@each(
    "question",
    [
        "vale numero de reclamacion?",
        "bueno, numero de caso?",
        "bon numéro de dossier ?",
        "ok case number?",
        "goed, dossiernummer?",
    ],
)
def test_the_word_by_which_a_question_agrees_is_no_voucher(question: str) -> None:
    """What is asked for is the number that the question names behind it."""
    assert [(What.CASE_NUMBER, "R-26/445190")] == _given(question, "R-26/445190")


@each("question", ["number?", "nummer?", "en nummer?", "Nr.?", "numéro ?", "y numero?"])
def test_a_number_alone_that_is_asked_for_is_that_of_the_case(question: str) -> None:
    """As *is there a number?* is."""
    assert [(What.CASE_NUMBER, "66-204-1187")] == _given(question, "66-204-1187")


@each(
    "answer",
    [
        "1184209931 is je bestelnummer, het klantcontactnummer is 66-204-1187",
        "Bestellnummer 1184209931, die Kundenkontaktnummer ist 66-204-1187",
        "your order is 1184209931, your contact number is 66-204-1187",
        "votre commande est 1184209931, le numéro de contact est 66-204-1187",
        "su pedido es 1184209931, el número de contacto es 66-204-1187",
    ],
)
def test_the_number_of_another_thing_is_no_order(answer: str) -> None:
    """It has a name of its own, behind that of the order."""
    assert (What.ORDER, "66-204-1187") not in _given("it?", answer)


@each("said", ["nummer is 8812-4490", "Number is 8812-4490.", "Klar. Nummer ist 8812-4490", "numero es 8812-4490"])
def test_a_number_alone_that_is_told_is_that_of_the_case(said: str) -> None:
    """Nothing else is told to have one."""
    assert [(What.CASE_NUMBER, "8812-4490")] == _given("and then?", said)


def test_what_is_no_number_is_none() -> None:
    """Spanish *no es* denies."""
    assert [] == _given("and then?", "No es 8812-4490")
