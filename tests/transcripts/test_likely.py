"""What no table knows is asked about where a sentence of the company tells a day to come, not where something makes it none."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T10:00:00+02:00"), "Europe/Amsterdam")  # a Tuesday


def promises_of(*said: str) -> list[Finding]:
    """What is taken or asked about of what one agent says, with the person's thanks between."""
    lines = "".join(f"Sam: {line}\nMe: ok thanks\n" for line in said)
    found = read_transcript(
        f"Me: hello\nSam: hello\nMe: ...\n{lines}".encode(), KnownSpeakers("Me", "Parcelo"), NOW
    ).found
    return [one for one in found if one.what is What.PROMISE]


LIKELY = [
    ("The beekeeper is moving the nest on Thursday.", "2026-09-17"),
    ("De heer Smit meet de ramen bij u op dinsdag 29 september.", "2026-09-29"),
    ("Het bankstel zou woensdag 23 september bij u binnen moeten staan.", "2026-09-23"),
    ("De steiger gaat woensdag 23 september weg.", "2026-09-23"),
    ("Herr Yilmaz misst bei Ihnen am Dienstag, 29. September, die Fenster aus.", "2026-09-29"),
    ("Das Gerüst verschwindet am Donnerstag.", "2026-09-17"),
    ("Je tire ça au clair avec le facteur dès aujourd'hui.", "2026-09-15"),
    ("Normalement vous devriez avoir l'armoire mercredi 23 septembre.", "2026-09-23"),
    ("Don Luis mide las ventanas el martes 29 de septiembre.", "2026-09-29"),
    ("El andamio desaparece el jueves.", "2026-09-17"),
]


@each(("said", "day"), LIKELY)
def test_a_day_told_with_words_that_no_table_knows_is_asked_about(said: str, day: str) -> None:
    """In its own words, with its day, and never taken by itself."""
    assert [(said.rstrip("."), day, False)] == [(one.value.rstrip("."), one.due, one.sure) for one in promises_of(said)]


@each(
    "said",
    [
        # a question, a condition, what may be
        "Does the crew swap the meter over on Thursday?",
        "The crew might swap the meter over on Thursday.",
        "Misschien haalt de imker donderdag het nest weg.",
        "Vielleicht verschwindet das Gerüst am Donnerstag.",
        "Peut-être que je tire ça au clair jeudi.",
        "Quizá el andamio desaparece el jueves.",
        # who is away until then
        "The beekeeper from next door is on holiday until Thursday.",
        "Mevrouw Bos van hierboven is op vakantie tot donderdag.",
        "Die Frau von oben ist im Urlaub bis Donnerstag.",
        "La dame du dessus est en vacances jusqu'à jeudi.",
        "La vecina de arriba está de vacaciones hasta el jueves.",
        # a habit, or a rule
        "The crew usually moves the nest on a Thursday.",
        "Meestal haalt de imker donderdag het nest weg.",
        "Meistens misst Herr Yilmaz donnerstags.",
        "D'habitude, le virement met trois ou quatre jours.",
        "Bij andere winkels komt de bezorger soms ook op zondag.",
        "A veces el repartidor pasa el domingo.",
        # what would have been
        "I'd have loved to have a driver bring it to you on Thursday.",
        "Ik had u graag morgen een monteur gestuurd.",
        "Ich hätte Ihnen gern am Donnerstag jemanden geschickt.",
        "J'aurais bien aimé vous envoyer un dépanneur demain, mais le planning est plein.",
        "Me habría gustado mandarle un técnico el jueves.",
        # what the person does
        "Remember to bring your passport to the office by Friday.",
        "Vergeet niet donderdag de container buiten te zetten.",
        "Denken Sie daran, am Donnerstag den Keller aufzuschließen.",
        "Pensez à ouvrir la cave jeudi.",
        "Recuerde llevar el DNI a la oficina antes del viernes.",
        # what the person pays, when somebody is there, how long something holds
        "The fee of £20 is taken on Thursday.",
        "De premie van 20 euro wordt donderdag afgeschreven.",
        "Der Beitrag von 20 Euro wird am Donnerstag abgebucht.",
        "La mensualité de 20 € est prélevée jeudi.",
        "La cuota de 20 € se carga el jueves.",
        "De winkel is donderdag open tot negen.",
        "Der Laden hat am Donnerstag bis neun auf.",
        "El contrato vence el jueves 1 de octubre.",
        # hearsay, and what nobody knows
        "The shop on the corner will fix any phone in an hour, so I've heard.",
        "Wann der Monteur Zeit hat, steht leider in den Sternen.",
        # a wish, a name, a number, an apology
        "Have a lovely weekend and see you on Thursday!",
        "Your ticket number for today is #778120.",
        "Es tut mir leid, dass das Gerüst am Donnerstag noch steht.",
    ],
)
def test_what_only_tells_a_day_is_not_asked_about(said: str) -> None:
    """Nobody answers a question about what nobody promised."""
    assert [] == promises_of(said)


def test_what_the_person_has_to_do_in_a_call_is_not_asked_about() -> None:
    """What they were told to do, and what they mean to do, is no promise of the company."""
    told = "Called Parcelo today about my case. I was told I have to ring the manufacturer myself by Thursday.\n"
    found = read_transcript(told.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    assert [] == [one for one in found if one.what is What.PROMISE]


def test_a_day_that_a_promise_is_due_on_is_asked_about_no_second_time() -> None:
    """What is told of the same day belongs to the promise that is taken."""
    said = "The driver will deliver your sofa on Thursday.", "Das Gerüst verschwindet am Donnerstag."
    assert [("delivery", True)] == [(str(one.kind), one.sure) for one in promises_of(*said)]


def test_a_chat_full_of_days_is_asked_about_twice_at_most() -> None:
    """The last two, as they are what it came to."""
    days = "Mittwoch", "Donnerstag", "Freitag", "Samstag"
    found = promises_of(*(f"Das Gerüst verschwindet am {day}." for day in days))
    assert ["2026-09-18", "2026-09-19"] == [one.due for one in found]


def test_what_is_taken_back_is_asked_about_no_more() -> None:
    """As little as a promise that is taken back stands."""
    assert [] == promises_of("Das Gerüst verschwindet am Donnerstag.", "Vergessen Sie, was ich gesagt habe.")


@each(
    ("said", "kind"),
    [
        ("Someone from our end will buzz you tomorrow morning.", "callback"),
        ("The lads are coming on Thursday to take that broken fridge off your hands.", "collection"),
        ("The airline is going to courier your rucksack to the hotel by tomorrow evening.", "delivery"),
        ("It will be on your doorstep before eight this evening.", "delivery"),
    ],
)
def test_who_rings_brings_or_takes_away_in_everyday_english_is_known_by_its_kind(said: str, kind: str) -> None:
    """A word of everyday is as good as that of a table."""
    assert [kind] == [str(one.kind) for one in promises_of(said)]


@each(
    "said",
    [
        "thank you, give me 2 mins while I look",
        "Gracias por escribir a Casas Brisa, en breve te atendemos",
        "Someone will be with you shortly",
        "Wir sind gleich für Sie da",
        "U wordt zo snel mogelijk geholpen",
    ],
)
def test_who_asks_for_a_minute_or_will_be_there_in_a_moment_promises_nothing(said: str) -> None:
    """It is over before the conversation is."""
    assert not promises_of(said)


def _by_a_program(greeting: str, said: str, *behind: str) -> list[str]:
    """What is taken or asked about of what a program says, before whoever stands `behind`."""
    lines = [f"Helio 11:02\n{greeting}", "Jo 11:02\n1", f"Helio 11:02\n{said}", *behind, "Jo 11:06\nok"]
    found = read_transcript("\n".join(lines).encode(), KnownSpeakers("Jo", "Parcelo"), NOW).found
    return [one.value for one in found if one.what is What.PROMISE]


ANNOUNCED = [
    ("Bonjour ! Je suis Helio, votre assistant virtuel.", "Un conseiller va vous répondre.", "Bonjour, ici Nadège."),
    ("Hi! I'm Helio, your virtual assistant.", "An adviser will answer your question.", "Hello, I'm Nadia."),
    ("Hallo! Ik ben Helio, je virtuele assistent.", "Een medewerker zal je antwoorden.", "Hallo, ik ben Nadia."),
    ("Hallo! Ich bin Helio, Ihr virtueller Assistent.", "Ein Berater wird Ihnen antworten.", "Hallo, ich bin Nadja."),
    ("¡Hola! Soy Helio, su asistente virtual.", "Un asesor le responderá.", "Hola, soy Nadia."),
]


@each("greeting, said, hello", ANNOUNCED)
def test_who_was_announced_by_a_program_and_came_owes_no_answer(greeting: str, said: str, hello: str) -> None:
    """Nor is it asked about; where nobody came it is."""
    assert [] == _by_a_program(greeting, said, f"Nadia 11:05\n{hello}")
    assert [said] == _by_a_program(greeting, said)


@each(
    "said",
    ["An adviser will reply to you by email.", "An adviser will reply to you tomorrow.", "We will call you back."],
)
def test_what_a_program_says_of_another_day_or_way_is_not_done_by_who_comes(said: str) -> None:
    """A mail, a day and a call are more than an answer in the chat."""
    greeting, _, hello = ANNOUNCED[1]
    assert [said] == _by_a_program(greeting, said, f"Nadia 11:05\n{hello}")


@each(
    "said",
    [
        "I'll give you a month free.",
        "Ik geef u een maand gratis.",
        "Je vous accorde un mois offert.",
        "Nous vous offrons 2 mois gratuits.",
        "Wir schenken Ihnen einen Monat gratis.",
        "Le damos un mes gratis.",
    ],
)
def test_so_much_time_that_is_given_is_no_day(said: str) -> None:
    """A month for nothing does not come in a month."""
    assert [] == [one.due for one in promises_of(said) if one.due]


@each(
    "said",
    [
        "The concert has been moved to 12 December, your tickets stay valid.",
        "Het concert is verplaatst naar 12 december, uw kaarten blijven geldig.",
        "Das Konzert wird auf den 12. Dezember verschoben, Ihre Karten gelten weiter.",
        "Le concert est reporté au 12 décembre, vos billets restent valables.",
        "El concierto se pasa al 12 de diciembre, te valen las mismas entradas.",
    ],
)
def test_when_what_people_go_to_is_held_is_not_asked_about(said: str) -> None:
    """Nobody has promised anything for that day."""
    assert [] == [one.due for one in promises_of(said) if one.due]
