"""Shapes in which people write down or copy what was said, found in transcripts by others and mended by kind."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chats.marked_sides import indented_in
from casebook.parsing.transcripts.decoding import lines_of
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-24T20:00:00+01:00"), "+01:00")


def _read(text: str, customer: str | None = "Jo Smith", company: str | None = "Acme") -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(customer, company), NOW).found


def _values(found: tuple[Finding, ...], what: What) -> list[str]:
    return [one.value for one in found if one.what is what and one.sure]


def _answered(answer: str, said: str = "it is broken") -> tuple[Finding, ...]:
    return _read(f"Maria (10:00): Hello, I am Maria, how can I help?\nYou (10:01): {said}\nMaria (10:02): {answer}\n")


@each(
    "answer",
    [
        "The number for this call is HP-2231.",
        "Het nummer van dit gesprek is HP-2231.",
        "Die Nummer von diesem Gespräch lautet HP-2231.",
        "Le numéro de cet appel est le HP-2231.",
        "El número de esta llamada es HP-2231.",
        "Reference for the call: HP-2231",
    ],
)
def test_the_number_of_the_talk_is_the_cases(answer: str) -> None:
    """What is told of in a talk goes by it."""
    assert ["HP-2231"] == _values(_answered(answer), What.CASE_NUMBER)


def test_the_number_of_those_who_answer_calls_is_none() -> None:
    """A telephone of a department is no number of the talk."""
    assert [] == _values(_answered("The number for the call centre is 0800 123 4567."), What.CASE_NUMBER)


def test_an_order_that_was_asked_for_is_no_parcel_for_one_letter() -> None:
    """A letter and ten figures may be anybody's number: the question tells; a carrier's own letters tell more."""
    ask = "Maria (10:00): Hello, I am Maria. Have you an order no please\nYou (10:01): {}\nMaria (10:02): Thanks.\n"

    plain, posted = _read(ask.format("A0117734029")), _read(ask.format("3SWKM0188426193"))

    assert (["A0117734029"], []) == (_values(plain, What.ORDER), _values(plain, What.PARCEL))
    assert ([], ["3SWKM0188426193"]) == (_values(posted, What.ORDER), _values(posted, What.PARCEL))


CALLED = {
    "nl": "Di 24-11 9:50 Acme gebeld, kreeg mevrouw Kolb aan de lijn\nmonteur komt overmorgen het repareren, zegt ze\n",
    "de": "Di 24.11. 9:50 Acme angerufen, dran war Frau Kolb\ntechniker kommt übermorgen und repariert das, sagt sie\n",
    "fr": "Appelé Acme mardi 24/11 à 9h50, eu Mme Kolb\nle technicien passe après-demain pour réparer, elle dit\n",
    "es": "Martes 24/11 a las 9:50 llamé a Acme, me atendió la señora Kolb\nel técnico viene pasado mañana a repararlo, dice\n",
}


@each(
    ("language", "own"),
    [
        ("de", "mieter unten sag ich heute abend bescheid"),
        ("de", "hausverwaltung schreib ich morgen eine mail"),
        ("nl", "de huisbaas bel ik morgen"),
        ("nl", "de buurvrouw geef ik morgen de sleutel"),
        ("fr", "je préviens la voisine demain"),
        ("es", "aviso mañana a la vecina"),
    ],
)
def test_what_i_tell_others_myself_is_no_promise(language: str, own: str) -> None:
    """Notes of a call say what the person will do, the thing or the one it is for before the verb."""
    found = _read(f"{CALLED[language]}{own}\n")

    assert ["2026-11-26"] == [one.due for one in found if one.what is What.PROMISE]


@each(
    ("said", "kind"),
    [
        ("Der Polsterer kommt am Dienstag, den 1. Dezember, zu Ihnen und repariert das.", "repair"),
        ("Wir holen den Mäher am Dienstag, 1. Dezember, bei Ihnen ab.", "collection"),
        ("The upholsterer comes to you on Tuesday, 1 December, and repairs it.", "repair"),
        ("Le tapissier passe mardi, 1er décembre, chez vous et répare le canapé.", "repair"),
        ("De stoffeerder komt dinsdag, 1 december, bij u langs en repareert de bank.", "repair"),
    ],
)
def test_who_comes_on_a_date_in_commas_and_does_it_is_one_promise(said: str, kind: str) -> None:
    """The second comma belongs to the date, and who comes to repair delivers nothing beside it."""
    found = _answered(said)

    assert [(kind, "2026-12-01")] == [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]


def test_a_parcel_that_comes_and_what_we_collect_are_two() -> None:
    """What comes by itself and what somebody does then are two promises."""
    found = _answered("The new lamp will be delivered on Friday, and we will collect the old one on Monday.")

    assert ["2026-11-27", "2026-11-30"] == [one.due for one in found if one.what is What.PROMISE]


@each(
    "said",
    [
        "We'll refund it to the card you paid with in 3-5 working days.",
        "The money goes back to the card you paid with within 5 working days.",
        "You'll have it back on the card you paid with by 1 December.",
    ],
)
def test_what_was_paid_with_leaves_the_day_to_the_refund(said: str) -> None:
    """What tells which card is meant is past, and the day behind it is not."""
    assert ["2026-12-01"] == [one.due for one in _answered(said) if one.what is What.PROMISE]


@each("said", ["Ist bis Freitag auf deinem Konto, versprochen.", "Das Geld ist bis Freitag auf Ihrem Konto."])
def test_whose_account_it_is_on_leaves_the_day(said: str) -> None:
    """*deinem* is said of whose account as *Ihrem* is."""
    assert ["2026-11-27"] == [one.due for one in _answered(said) if one.what is What.PROMISE]


@each("said", ["The van comes weds 10-2.", "De monteur komt wo 10-2."])
def test_hours_behind_a_weekday_are_no_day_of_another_year(said: str) -> None:
    """From ten to two, on a Wednesday: the tenth of February is one as well, and nobody means it."""
    assert [] == [one.due for one in _answered(said) if one.what is What.PROMISE and one.due and one.due > "2026-12-31"]


@each("said", ["I've had £60 agreed for you.", "Ich habe 60 € für Sie genehmigt."])
def test_a_sum_that_was_agreed_is_confirmed(said: str) -> None:
    """Whoever asks their superior says what came of it."""
    assert ["60.00"] == [one.value.split()[0] for one in _answered(said) if one.what is What.SUM]


def test_a_name_behind_a_role_joined_to_the_company_is_a_name_alone() -> None:
    """Accounts of companies are called by what somebody is, their company and their name."""
    text = (
        "pepelu\nNuevo usuario\n11-11-2026\nMe siguen cobrando la línea.\n0 Me gusta   Responder\n\n"
        "Técnico-Acme Álvaro\nModerador\n12-11-2026\nHola @pepelu, soy Álvaro, del equipo de Acme. Te devolvemos el dinero "
        "el viernes 20 de noviembre.\n1 Me gusta   Responder\n\npepelu\n12-11-2026\nok gracias\n"
    )
    assert ["Álvaro"] == _values(_read(text, "pepelu"), What.AGENT)


def test_a_call_that_a_program_heard_without_marks_or_capitals() -> None:
    """Who speaks is told by what is said, a name of many by what introduces it; the heading is said by nobody."""
    text = (
        "Call recording, Acme, 23 November 2026, 14:05\n\nthank you for calling acme my name is denise how can i help\n"
        "hi yes my water bill is four times what it was\nokay can i take the account number please\nit's 8840 2217 03\n"
        "thank you right i can see an estimated reading there\nso what are you going to do about it\n"
        "so what i'll do is i'll send someone out to read the meter that's on monday the thirtieth of november\n"
        "thanks bye\n"
    )
    found = _read(text, None)

    assert (["Denise"], []) == (_values(found, What.AGENT), _values(found, What.CASE_NUMBER))
    assert ["2026-11-23T14:05"] == _values(found, What.START)
    assert ["2026-11-30"] == [one.due for one in found if one.what is What.PROMISE]


def test_how_long_a_recording_is_tells_when_it_ended() -> None:
    """Where its head says so and no time stands beside what was said."""
    text = (
        "Recording 14 - Acme call\nThursday, November 12, 2026 at 2:31 PM\nLength 26 min\n\n"
        "TINA (ACME): Thank you for calling Acme, this is Tina.\nME: It keeps dropping.\nTINA (ACME): Okay.\n"
    )
    assert ["2026-11-12T14:57"] == _values(_read(text), What.END)


def test_lines_are_numbered_alike_wherever_they_are_told_by_their_indent() -> None:
    """A mark that only `str.splitlines` takes for the end of a line moves no number."""
    text = "hello\x1c there\n        hi\nwhat is it?\n        it broke\n"

    assert {"hi", "it broke"} == {lines_of(text)[number - 1] for number in indented_in(text)}


def test_what_a_van_brings_is_not_the_answer_that_an_automatic_message_promises() -> None:
    """Though nothing but *it* names it; the answer has no day."""
    found = _read(
        "23/11/2026, 09:14 - Jo Smith: the bench came without its box\n"
        "23/11/2026, 09:14 - Acme: Thanks! We're open Mon-Sat 9-5 and will get back to you as soon as we can.\n"
        "23/11/2026, 09:51 - Acme: Hi Jo, Stu here. It's still in the yard, the van will drop it to you Thursday\n"
    )

    assert [("delivery", "2026-11-26")] == [
        (one.kind, one.due) for one in found if one.what is What.PROMISE and one.sure
    ]


def test_of_two_speakers_without_a_name_who_sounds_less_like_the_company_is_the_person() -> None:
    """Though both say what a company says; and what a letter says that its reader writes is no promise of the company."""
    talk = (
        "Sprecher 1 (00:02): Retoura, mein Name ist Jonas Pfeil, wie kann ich Ihnen helfen?\n"
        "Sprecher 2 (00:08): Ich hab Fotos. Die schick ich Ihnen heute noch.\n"
        "Sprecher 1 (00:20): Gut, ich rufe Sie am Freitag zurück.\n"
    )
    letter = (
        "Madame,\n\nNous avons reçu votre courrier dans lequel vous indiquez que vous viendrez avant Noël.\n\n"
        "Nous vous rembourserons 118,00 € le mardi 1er décembre 2026.\n\nClémence Aubry\nService clients\n"
    )

    assert ["callback"] == [one.kind for one in _read(talk) if one.what is What.PROMISE]
    assert ["refund"] == [one.kind for one in _read(letter) if one.what is What.PROMISE]
