"""What is promised of a thing that only the talk tells: a replacement, a repair, and the hour of a day that was told before."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_everyday_words import NOW, found_in


def talk(person: str, *company: str) -> str:
    """A chat in which the person says one thing, and Sam of the company answers in so many messages."""
    return f"Me: {person}\n" + "".join(f"Sam: {sentence}\n" for sentence in company) + "Me: ok\n"


def promised(text: str) -> list[tuple[str | None, str | None]]:
    """The kinds and days of what is taken for sure, each of which is read so again from its words."""
    found = found_in(text, What.PROMISE)
    assert [one.kind for one in found] == [promise_kind_in(one.value).value for one in found]
    return [(one.kind, one.due) for one in found]


@each(
    ("person", "company", "kind", "due"),
    [
        ("the sofa came in the wrong colour", "We'll deliver yours by Friday.", "replacement", "2026-11-27"),
        ("ordered slate, got sand", "It'll be with you on Friday.", "replacement", "2026-11-27"),
        ("ik heb de verkeerde kleur gekregen", "We brengen die van u vrijdag.", "replacement", "2026-11-27"),
        ("ich habe die falsche Größe bekommen", "Wir liefern Ihnen Ihre bis Freitag.", "replacement", "2026-11-27"),
        ("j'ai reçu la mauvaise couleur", "Nous vous livrons la vôtre vendredi.", "replacement", "2026-11-27"),
        (
            "me habéis mandado un 41 y pedí un 43",
            "Te envío unas del 43 y te llegan el viernes.",
            "replacement",
            "2026-11-27",
        ),
        (
            "my car has been at your garage all week",
            "It'll be done and ready for you by Friday.",
            "repair",
            "2026-11-27",
        ),
        ("mijn fiets is al een week in reparatie", "Vrijdag is ie klaar.", "repair", "2026-11-27"),
        ("mein Auto ist seit Montag in der Werkstatt", "Er ist bis Freitag fertig.", "repair", "2026-11-27"),
        ("ma voiture est au garage depuis lundi", "Elle sera prête vendredi.", "repair", "2026-11-27"),
        ("el coche sigue en el taller", "Estará listo el viernes.", "repair", "2026-11-27"),
    ],
)
def test_what_comes_for_a_wrong_thing_or_out_of_a_workshop(person: str, company: str, kind: str, due: str) -> None:
    """The thing stands in brackets in its words, as other antecedents do."""
    assert [(kind, due)] == promised(talk(person, company))


@each(
    ("person", "company"),
    [
        ("where is my parcel", "We'll deliver yours by Friday."),
        ("the sofa came in the wrong colour", "We'll deliver the missing cushions by Friday."),
        ("j'ai reçu la mauvaise couleur", "Nous vous livrons la table basse vendredi."),
        ("2 books ordered, 1 received", "You'll get it on Friday, it's delivered to your door."),
        ("is my cake ready?", "It'll be done and ready for you by Friday."),
        ("I ordered a sofa and received a confirmation but it never came", "We'll deliver it by Friday."),
        ("I wanted to ask why I received no sofa", "We'll deliver it by Friday."),
        ("bank besteld en alleen een mailtje gekregen, doe ik iets verkeerd?", "We leveren hem vrijdag."),
        ("j'ai commandé une lampe et j'ai reçu un mail de confirmation", "Vous la recevrez vendredi."),
        ("ce n'était pas la bonne adresse", "Vous la recevrez vendredi."),
        ("trabajo los lunes y pedí entrega el martes", "Se la entregamos el viernes."),
    ],
)
def test_what_the_talk_does_not_tell_is_a_delivery(person: str, company: str) -> None:
    """Nothing wrong came, something else is brought, or nothing is repaired there."""
    assert [("delivery", "2026-11-27")] == promised(talk(person, company))


def test_the_brackets_stand_right_behind_what_stands_for_the_thing() -> None:
    """And not behind the verb beside it."""
    (found,) = found_in(talk("my car has been at your garage all week", "It will be ready by Friday."), What.PROMISE)
    assert "It [the repair] will be ready by Friday." == found.value


@each(
    ("person", "company"),
    [
        ("the flowers never came", "We'll make her a fresh one, she'll have it tomorrow."),
        ("het boeket kwam niet", "We maken een nieuwe, die heeft ze morgen."),
        ("der Strauß kam nicht", "Wir machen ihr einen neuen, den hat sie morgen."),
        ("le bouquet n'est pas arrivé", "On lui en refait un tout frais, elle l'aura demain matin sans faute"),
        ("el ramo no llegó", "Le hacemos otro nuevo, lo tiene mañana."),
    ],
)
def test_what_is_made_anew_is_a_replacement(person: str, company: str) -> None:
    """Whoever it is for."""
    assert [("replacement", "2026-11-26")] == promised(talk(person, company))


@each(
    ("person", "first", "then", "said"),
    [
        (
            "mijn fiets is al een week in reparatie",
            "Ik zet m er zaterdag in",
            "dan is ie om 15u klaar",
            "Ik zet m er zaterdag in. dan is ie [de reparatie] om 15u klaar",
        ),
        (
            "when is my boiler fixed",
            "I'll fit the part on Saturday",
            "then it's ready at 3pm",
            "I'll fit the part on Saturday. then it's ready at 3pm",
        ),
    ],
)
def test_a_message_that_goes_on_tells_the_hour_of_the_day_before(person: str, first: str, then: str, said: str) -> None:
    """Two messages of one person make one promise, on the day of the first."""
    found = found_in(talk(person, first, then), What.PROMISE)
    assert [(said, "repair", "2026-11-28")] == [(one.value, one.kind, one.due) for one in found]


@each(
    ("visit", "missed"),
    [
        ("The engineer comes this afternoon between 1 and 4", "So sorry, he won't get to you today now"),
        ("De monteur komt vanmiddag tussen 1 en 4", "Sorry, hij komt vandaag niet meer."),
        ("Der Techniker kommt heute Abend zwischen 19 und 21 Uhr", "Tut mir leid, er kommt heute nicht mehr."),
        ("Le technicien passe ce soir entre 19h et 21h", "Désolé, il ne passera plus aujourd'hui."),
        ("El técnico pasa esta tarde entre las 19 y las 21", "Lo siento, hoy ya no podrá ir."),
    ],
)
def test_a_visit_of_this_afternoon_is_off_where_nobody_comes_today(visit: str, missed: str) -> None:
    """A part of the day goes with the whole of it, whatever that the company is sorry for: it refuses nothing by it."""
    text = f"Me: hi\nSam: {visit}\nMe: ok\nSam: {missed}\nMe: hm\n"
    assert [] == found_in(text, What.PROMISE)
    assert [] == found_in(text, What.REFUSAL)


@each("line", ["Phil says its coming to us tomorrow before 12", "it's coming to me tomorrow", "es kommt morgen zu uns"])
def test_what_comes_to_somebody_is_delivered(line: str) -> None:
    """A thing that only a word which stands for it names."""
    text = f"called Parcelo wed 25 nov 2026 10.15\nspoke to Phil\n{line}\n"
    assert [("delivery", "2026-11-26")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE)]


def test_good_luck_on_a_day_is_no_promise() -> None:
    """A wish is not asked about."""
    said = read_transcript(
        b"Me: hi\nSam: Take care and best of luck on the 29th!\n", KnownSpeakers(None, "Parcelo"), NOW
    )
    assert [] == [one for one in said.found if one.what is What.PROMISE]
