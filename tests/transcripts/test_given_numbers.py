"""Numbers that are given in everyday words: to be written down, under which something runs, of a case that was just opened."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")
NUMBERS = (What.CASE_NUMBER, What.ORDER, What.PARCEL)


def _numbers(said: str, answered: str = "") -> list[tuple[What, str]]:
    """The numbers that are taken from what the person said, and what was answered."""
    chat = f"Maria (10:00): Hello, I am Maria, how can I help?\nYou (10:01): {said}\nMaria (10:02): {answered or 'One moment.'}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    return [(one.what, one.value) for one in found if one.what in NUMBERS]


@each(
    "answered",
    [
        "Okay, you're on HP-2231 now, mention that next time.",
        "Note this down please: HP-2231.",
        "If you need to get back to us, it's HP-2231.",
        "I'm opening a new one for you, write it down: HP-2231.",
        "Ik maak er een nieuw dossier bij, HP-2231.",
        "Schrijf even op: HP-2231.",
        "Ik open een nieuwe, noteer maar: HP-2231.",
        "Ich lege dafür einen neuen Vorgang an, HP-2231.",
        "Ich habe einen neuen Vorgang eröffnet, HP-2231.",
        "Bitte notieren Sie sich: HP-2231.",
        "Ich mache einen neuen auf, schreiben Sie mit: HP-2231.",
        "J'en ouvre un nouveau, notez : HP-2231.",
        "Le abro uno nuevo, apunte: HP-2231.",
        "Tome nota: HP-2231.",
        "I have this down as HP-2231.",
        "Use HP-2231 if you write to us.",
        "The number you need is HP-2231.",
        "Het nummer dat u nodig heeft is HP-2231.",
        "Vermeld altijd HP-2231 als u ons mailt.",
        "Bitte bei Rückfragen HP-2231 angeben.",
        "Das ist jetzt als HP-2231 erfasst.",
        "Die Nummer dazu ist HP-2231.",
        "Vorg.-Nr. HP-2231",
        "C'est enregistré, HP-2231.",
        "Le numéro à retenir : HP-2231.",
        "Se ha generado la HP-2231.",
        "Diga HP-2231 cuando llame.",
        "nº de incid. HP-2231",
        "Lo lleva Iván. Le apunto con el número HP-2231.",
    ],
)
def test_a_number_that_one_is_asked_to_keep_is_that_of_the_case(answered: str) -> None:
    """Nobody calls it a case, and it has letters or a mark in it."""
    assert [(What.CASE_NUMBER, "HP-2231")] == _numbers("my lamp is broken", answered)


@each(
    "answered",
    [
        "You're on BA2204 tomorrow.",
        "Note this down: 14 days.",
        "Schrijf even op: morgen om 10.30.",
        "If you call, it's 9:30.",
        "It's on WX-8812, the frame.",
        "Use code SAVE-2026 if you write a review.",
        "Use 20 ml when you need it.",
    ],
)
def test_a_flight_a_day_and_a_time_to_keep_are_no_numbers_of_a_case(answered: str) -> None:
    """What one is asked to write down may be anything."""
    assert [] == _numbers("my lamp is broken", answered)


@each(
    ("said", "answered"),
    [
        ("my case CS-66001 is going nowhere", "Let me look at your case. I have opened a new case, CS-77120."),
        (
            "last time the case was CS-66001",
            "Yes, that one is closed. I have opened a new one, write it down: CS-77120.",
        ),
        ("het dossier van vorige keer was CS-66001", "Ja, die is gesloten. Ik maak een nieuw dossier, CS-77120."),
        ("toen kreeg ik dossier CS-66001", "Dat zie ik staan. Ik maak er een nieuw dossier bij, CS-77120."),
        ("mein Vorgang CS-66001 bewegt sich nicht", "Ich sehe Ihren Vorgang. Ich habe einen neuen angelegt, CS-77120."),
        ("mon dossier CS-66001 n'avance pas", "Je regarde votre dossier. J'ai ouvert le dossier CS-77120."),
        ("el expediente de la otra vez era el CS-66001", "Sí, ese está cerrado. Le abro otro, apunte: CS-77120."),
    ],
)
def test_an_earlier_case_that_the_company_looks_at_is_the_cases_too(said: str, answered: str) -> None:
    """The person alone names it, and the answer speaks of it."""
    assert [(What.CASE_NUMBER, "CS-66001"), (What.CASE_NUMBER, "CS-77120")] == _numbers(said, answered)


@each(
    ("before", "number"),
    [
        ("ok j'ouvre un dossier", "7719032"),
        ("I'm opening a case for you.", "7719032"),
        ("I'm looking at your bill.", None),
    ],
)
def test_a_number_alone_behind_a_message_that_opens_a_case_is_its_number(before: str, number: str | None) -> None:
    """In the next message of the same person."""
    chat = f"Maria (10:00): Hello, I am Maria.\nYou (10:01): hi\nMaria (10:02): {before}\nMaria (10:03): it's 7719032\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    assert ([number] if number else []) == [one.value for one in found if one.what in NUMBERS]


def test_what_is_to_be_said_on_the_telephone_is_no_telephones_number() -> None:
    """`Call us back quoting …`."""
    assert [(What.CASE_NUMBER, "JN-204417")] == _numbers("my flight", "Any problems call us back quoting JN-204417.")


@each(
    "answered",
    [
        "Have your policy number ready and quote 55120984.",
        "About your account, always mention 8840021953.",
        "Ihre Kundennummer, bitte nennen Sie 77120458.",
        "Uw klantnummer, vermeld 20884410.",
    ],
)
def test_a_number_of_another_kind_that_is_to_be_said_stays_one(answered: str) -> None:
    """Only the word for a call belongs to the telephone, and not to what is said on it."""
    assert [] == _numbers("my flight", answered)


def test_an_earlier_case_that_nobody_speaks_of_is_not_asked_about_as_an_order() -> None:
    """The person called it a case."""
    assert [(What.CASE_NUMBER, "CS-77120")] == _numbers("my case CS-66001", "Your case number is CS-77120.")


@each(
    "said",
    [
        "where is my bkg LH-448291",
        "ord. LH-448291 never came",
        "meine Best.-Nr. LH-448291 fehlt",
        "tjs rien, résa LH-448291",
        "tjs rien reçu, cmd LH-448291",
        "mi ped. LH-448291 no llega",
    ],
)
def test_an_order_is_known_by_what_people_shorten_it_to(said: str) -> None:
    """Who writes in haste shortens the word."""
    assert [(What.ORDER, "LH-448291")] == _numbers(said)


@each("said", ["waar is mijn pakket? Code 3SKRTB104482917", "donde esta mi paquete? código CP553102742ES"])
def test_a_code_is_of_what_was_just_told_of(said: str) -> None:
    """Any number may be called a code."""
    assert [What.PARCEL] == [what for what, _ in _numbers(said)]


@each(
    "said",
    [
        "frame number is SW88301772 if needed",
        "my car reg is AB12345 by the way",
        "framenummer is SW88301772 mocht je dat nodig hebben",
        "mijn kenteken is SW88301772",
        "Rahmennummer ist SW88301772",
        "le numéro du cadre est SW88301772",
        "el número de bastidor es SW88301772",
    ],
)
def test_what_has_a_number_of_its_own_is_no_order(said: str) -> None:
    """A word that no table knows, with a word for number and a verb."""
    assert [] == _numbers(said)


@each(
    "answered",
    [
        "Your snag no is HP-2231 if you ring us.",
        "Uw meldnummer is HP-2231 als u ons belt.",
        "Ihre Kennnummer lautet HP-2231, wenn Sie anrufen.",
        "Votre numéro est le HP-2231 si vous nous appelez.",
        "Su número es el HP-2231 si nos llama.",
    ],
)
def test_a_number_that_is_to_be_told_when_one_calls_is_the_cases(answered: str) -> None:
    """Whatever it is called: only what the company keeps the matter under is asked for then."""
    assert [(What.CASE_NUMBER, "HP-2231")] == _numbers("the worktop swells", answered)


@each(
    "said",
    [
        "the tub was out of order the whole week [LR-55093]",
        "Type ORDER, RETURN, GIFT CARD or AGENT",
        "Order STATUS",
    ],
)
def test_what_only_sounds_like_an_order_has_no_number(said: str) -> None:
    """What is out of order is broken, and a word in capital letters is one that a program offers."""
    assert What.ORDER not in [what for what, _ in _numbers("hello", said)]


@each("said", ["booking KQZMVB", "your PNR: KQZMVB", "reservation KQZMVB is cancelled"])
def test_six_capital_letters_behind_a_booking_are_its_code(said: str) -> None:
    """Where nothing else is written so."""
    assert (What.ORDER, "KQZMVB") in _numbers("hello", said)


def test_two_numbers_that_are_asked_for_are_answered_in_that_order() -> None:
    """The second is a parcel's though only the first is called a number."""
    chat = (
        "Agent: May I have your order number and the return tracking please?\n"
        "You: #TO-8812046, label says 926129034471008522\nAgent: Thanks.\n"
    )
    found = read_transcript(chat.encode(), KnownSpeakers(None, "Acme"), CLOCK).found
    numbers = [(one.what, one.value) for one in found if one.what in NUMBERS]
    assert [(What.ORDER, "TO-8812046"), (What.PARCEL, "926129034471008522")] == numbers
