"""What a yes confirms, what is done by now, when something was paid, and what an account answers everybody."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")  # a Monday


def _promises(
    said: str, *, hello: str = "Mia: Hi, this is Mia from Acme.", me: str = "hi"
) -> list[tuple[str, str | None]]:
    text = f"{hello}\nAsh: {me}\n{said}\nAsh: ok"
    found = read_transcript(text.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]


@each(
    "question, answer, promised",
    [
        ("so i get the refund by friday?", "Correct.", ("refund", "2026-10-09")),
        ("so you'll send me a new one and i'll have it by wednesday?", "Yes", ("replacement", "2026-10-07")),
        ("dus jullie sturen me een nieuwe en die heb ik woensdag in huis?", "Ja", ("replacement", "2026-10-07")),
        ("also schicken sie mir eine neue und ich habe sie bis mittwoch?", "Genau.", ("replacement", "2026-10-07")),
        ("donc vous me remboursez et j'ai l'argent vendredi ?", "Oui, c'est ça.", ("refund", "2026-10-09")),
        ("entonces me devolvéis el dinero antes del viernes?", "Eso es.", ("refund", "2026-10-08")),
    ],
)
def test_a_yes_confirms_what_the_question_tells(question: str, answer: str, promised: tuple[str, str]) -> None:
    """With its day, and asked about; what the person does themselves, or what was, is confirmed as no promise."""
    assert [promised] == _promises(f"Mia: {answer}", me=question)


@each(
    "question",
    [
        "so i send it back by friday?",
        "wasnt it refunded on friday?",
        "do you open on friday so i can collect my parcel?",
        "moet ik hem vrijdag terugsturen?",
        "muss ich es bis freitag zurückschicken?",
        "je dois le renvoyer vendredi ?",
        "¿tengo que devolverlo el viernes?",
    ],
)
def test_a_yes_to_what_the_person_does_promises_nothing(question: str) -> None:
    """Nor one to when somebody is there, or to when something was."""
    assert [] == _promises("Mia: Yes", me=question)


@each(
    "said, due",
    [
        ("The £45.00 charge you paid in December will be refunded within 10 working days.", "2026-10-19"),
        ("De € 45,00 die u in december betaalde, storten we binnen 10 werkdagen terug.", "2026-10-19"),
        ("Die 45,00 €, die Sie im Dezember bezahlt haben, erstatten wir innerhalb von 10 Werktagen.", "2026-10-19"),
        ("Les 45 € que vous avez payés en décembre vous seront remboursés sous 10 jours ouvrés.", "2026-10-19"),
        ("Los 45 € que pagó en diciembre se los devolvemos en un plazo de 10 días hábiles.", "2026-10-19"),
        ("Vous serez remboursé vendredi au plus tard.", "2026-10-09"),
    ],
)
def test_when_something_was_paid_is_no_other_day(said: str, due: str) -> None:
    """The month of what they paid does not stand against the day on which it is given back."""
    assert [("refund", due)] == _promises(f"Mia: {said}")


@each(
    "said",
    [
        "Los 4,95 € de gastos de envío ya se los hemos devuelto esta mañana.",
        "We've already refunded the £4.95 this morning.",
        "De € 4,95 hebben we u vanochtend al teruggestort.",
        "Die 4,95 € haben wir Ihnen heute Morgen schon erstattet.",
        "Les 4,95 € vous ont déjà été remboursés ce matin.",
    ],
)
def test_what_is_done_by_now_is_not_promised(said: str) -> None:
    """It was given back this morning already, and nothing is left to come."""
    assert [] == _promises(f"Mia: {said}")


@each(
    "said",
    [
        "We have refunded 24.99 EUR to your card for order 302-1234567-1234567.",
        "Your refund of 24.99 EUR for order 302-1234567-1234567 has been issued.",
        "I've just issued you a full refund.",
        "Wij hebben 24,99 euro teruggestort voor bestelling 302-1234567-1234567.",
        "Uw terugbetaling van 24,99 euro is uitgevoerd.",
        "Wir haben Ihnen 24,99 EUR für die Bestellung 302-1234567-1234567 erstattet.",
        "Wir haben Ihnen heute 45,00 € erstattet.",
        "We have refunded 24.99 EUR today.",
        "Ihnen wurden 24,99 EUR gutgeschrieben, die Erstattung über 24,99 EUR wurde ausgeführt.",
        "Nous avons remboursé 24,99 € pour la commande 302-1234567-1234567.",
        "Votre remboursement de 24,99 € a bien été effectué.",
        "Hemos reembolsado 24,99 € del pedido 302-1234567-1234567.",
        "Su reembolso de 24,99 € ha sido emitido.",
    ],
)
def test_what_was_paid_back_is_not_promised_without_a_word_of_when(said: str) -> None:
    """That money was paid back needs no *already* beside it, and no *this morning*."""
    assert [] == _promises(f"Mia: {said}")


@each(
    "said, due",
    [
        ("We have refunded you, it takes 5 days to show.", "2026-10-10"),
        ("We have refunded 24.99 EUR. It will show on your card within 5 working days.", "2026-10-12"),
        ("Wij hebben 24,99 euro teruggestort. U ziet het binnen 3 werkdagen op uw rekening.", "2026-10-08"),
        ("Wir haben Ihnen 24,99 EUR erstattet, das Geld ist bis Freitag auf Ihrem Konto.", "2026-10-09"),
        ("Nous avons remboursé 24,99 €, vous les verrez d'ici vendredi.", "2026-10-09"),
        ("Hemos reembolsado 24,99 €. Lo verá en su cuenta en 3 días.", "2026-10-08"),
    ],
)
def test_the_day_by_which_paid_money_comes_is_promised(said: str, due: str) -> None:
    """It was paid back, and by then it is to be there: that is waited for."""
    assert [("refund", due)] == _promises(f"Mia: {said}")


@each("said", ["We have approved your refund.", "We've processed your refund."])
def test_what_is_only_being_handled_is_still_promised(said: str) -> None:
    """A refund that was approved is not paid yet."""
    assert [("refund", None)] == _promises(f"Mia: {said}")


@each(
    "first, second",
    [
        ("Your replacement phone will be with you", "on Thu 8 Oct before noon. Parcel no is 15501 7742 0098"),
        ("Uw vervangende toestel krijgt u", "op donderdag 8 oktober voor 12 uur."),
        ("Votre téléphone de remplacement vous sera livré", "le jeudi 8 octobre avant midi. Bonne journée"),
        ("El teléfono de sustitución le llegará", "el jueves 8 de octubre antes de las 12. ¿Algo más?"),
    ],
)
def test_a_thing_and_its_day_come_in_two_messages(first: str, second: str) -> None:
    """The day alone, in the next message, is that of what was promised without one."""
    assert [("replacement", "2026-10-08")] == _promises(f"Mia: {first}\nMia: {second}")


@each(
    "greeting",
    [
        "Hi! Thanks for contacting Acme. The showroom is open 9-5.30 Mon-Sat. One of the team will reply within 2 hours.",
        "Hoi! Bedankt voor je bericht. Een van onze medewerkers antwoordt binnen 2 uur.",
        "Vielen Dank für Ihre Nachricht. Ein Mitarbeiter meldet sich innerhalb von 2 Stunden bei Ihnen.",
        "Merci de nous avoir contactés. Un conseiller vous répond sous 2 heures.",
        "Gracias por escribirnos. Nuestro equipo le responderá en 2 horas.",
    ],
)
def test_what_an_account_answers_everybody_is_no_promise(greeting: str) -> None:
    """Thanks, and that one of the team answers in so many hours, comes from a program."""
    assert [] == _promises("Acme: What is it about?", hello=f"Acme: {greeting}", me="my washer leaks")


@each(
    "said, promised",
    [
        ("I'll ring you tomorrow about it, what's a good number?", [("callback", "2026-10-06")]),
        ("Ik bel u morgen terug, is dat goed?", [("callback", "2026-10-06")]),
        ("Ich rufe Sie morgen an, passt das?", [("callback", "2026-10-06")]),
        ("Je vous rappelle demain, ça vous va ?", [("callback", "2026-10-06")]),
        ("Le llamo mañana, ¿vale?", [("callback", "2026-10-06")]),
        ("Shall I ring you tomorrow, is that ok?", []),
        ("Nothing will come until they answer, they get 45 days.", []),
    ],
)
def test_a_short_question_behind_a_promise_leaves_it_one(said: str, promised: list[tuple[str, str]]) -> None:
    """What is asked at its end makes no question of the whole; how long others have is no promise."""
    assert promised == _promises(f"Mia: {said}")


def test_who_comes_on_another_day_does_what_they_were_to_do() -> None:
    """A day that was taken back, and what the person said to that, stand between; the visit is on the new one."""
    said = (
        "Mia: Der Techniker kommt am Freitag zwischen acht und zwölf und repariert die Pumpe.\nAsh: gut\n"
        "Mia: Ach, am Freitag ist der Kollege gar nicht im Haus. Der Freitag geht also doch nicht, streichen Sie das bitte.\n"
        "Ash: Das ist doch nicht Ihr Ernst.\nMia: Doch, leider. Er kommt am Dienstag, dem 13. Oktober, zwischen acht und zehn."
    )

    assert [("repair", "2026-10-13")] == _promises(said, hello="Mia: Guten Tag, hier ist Mia von Acme.")


@each(
    "said, amount",
    [
        ("Would you keep the 10 if I gave you £20 off?", "20.00 GBP"),
        ("En als ik u € 20 korting geef, houdt u hem dan?", "20.00 EUR"),
        ("Würden Sie ihn behalten, wenn ich Ihnen 20 € Rabatt gebe?", "20.00 EUR"),
        ("Vous le garderiez si je vous fais 20 € de remise ?", "20.00 EUR"),
        ("¿Se lo quedaría si le hago 20 € de descuento?", "20.00 EUR"),
        ("Je peux vous faire un bon de 20 € si vous voulez", "20.00 EUR"),
        ("I've got approval for £20.", "20.00 GBP"),
        ("Los 20 € de gastos de envío ya se los hemos devuelto esta mañana.", "20.00 EUR"),
    ],
)
def test_what_they_would_give_is_a_sum_that_was_offered(said: str, amount: str) -> None:
    """A question with *if I gave you* offers it, with whatever sign of the currency."""
    text = f"Mia: Hi, this is Mia from Acme.\nAsh: hi\nMia: {said}\nAsh: no"
    found = read_transcript(text.encode(), KnownSpeakers("Ash", "Acme"), NOW).found

    assert [amount] == [one.value for one in found if one.what is What.SUM]
