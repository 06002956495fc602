"""A day is a promise's only where its clause tells of a step that somebody promises."""

from __future__ import annotations

from casebook.parsing.due_dates import due_date_in, read_due_date
from tests.conftest import each
from tests.parsing.test_spans import CLOCK, MADE


@each(
    "text",
    [
        "Our phone lines reopen at 8am Monday.",
        "The price goes up on Friday.",
        "The mill grinds on Friday.",
        "It takes ten minutes to reset.",
        "De prijs gaat vrijdag omhoog.",
        "De afhaaltermijn verstrijkt vrijdag.",
        "De interventie duurt ongeveer twee uur.",
        "Am Donnerstag streikt der Paketdienst.",
        "Der Preis steigt am Freitag.",
        "Notre standard rouvre lundi à 8 h.",
        "L'offre prend fin le 30 novembre.",
        "Nuestra centralita vuelve a abrir el lunes a las 8.",
        "El plazo de desistimiento acaba el 11 de diciembre.",
        "Your appointment was Tuesday between 8 and 12.",
        "The driver had you down for Tuesday.",
        "The previous agent promised it for Tuesday.",
        "Le technicien s'est présenté mardi chez vous.",
        "We're closed the 3rd and 4th, back on Monday.",
        "Vendredi, je ne peux rien vous promettre.",
        "Le formulaire doit nous parvenir avant vendredi.",
        "Het formulier moet vrijdag binnen zijn.",
        "Resérvese el viernes por la mañana.",
        "Jeudi, c'est portes ouvertes dans notre agence.",
        "Gesprekken worden 6 maanden bewaard.",
        "Sie müssten dann zwischen 8 und 12 zu Hause sein.",
        "Am 20. buchen wir wieder ab.",
        "Gratis bezorging tot vrijdag.",
    ],
)
def test_what_is_so_on_a_day_is_asked_about(text: str) -> None:
    """Nobody promised anything for it: no day is taken, and the words that name one are shown."""
    found, unread = read_due_date(text, MADE, CLOCK)

    assert found is None
    assert unread is not None


@each(
    ("text", "day"),
    [
        ("A locksmith can do Friday.", "2024-11-01"),
        ("Internet will be working again Friday.", "2024-11-01"),
        ("The price goes up on Friday, but I'll call you Monday.", None),
        ("First thing tomorrow.", "2024-11-01"),
        ("Ok, Friday it is then.", "2024-11-01"),
        ("It takes 5 days.", "2024-11-05"),
        ("De slotenmaker kan vrijdag.", "2024-11-01"),
        ("Afspraak bevestigd: maandag 4 nov.", "2024-11-04"),
        ("Die Zentrale unterschreibt am Freitag.", "2024-11-01"),
        ("La compta s'en occupe vendredi.", "2024-11-01"),
        ("El almacén lo embala el viernes.", "2024-11-01"),
        ("Vale, entonces el viernes.", "2024-11-01"),
        ("We've had to push it back to the 11th.", "2024-11-11"),
        ("Je vous ai remis ça au 29.", "2024-11-29"),
        ("On a dû décaler au 11.", "2024-11-11"),
        ("Hemos tenido que moverlo al 11.", "2024-11-11"),
        ("A week, tops.", "2024-11-07"),
        ("Passage confirmé : lundi 4 novembre, 8h-12h.", "2024-11-04"),
        ("de laptop uiterlijk 14 november gratis gerepareerd terug", "2024-11-14"),
        ("den Laptop bis 14. November kostenlos repariert zurück", "2024-11-14"),
        ("el portátil el 14 de noviembre reparado gratis", "2024-11-14"),
        ("l'ordinateur réparé gratuit le 14 novembre", "2024-11-14"),
        ("de bank uiterlijk 14 november gratis bezorgd", "2024-11-14"),
    ],
)
def test_a_step_that_somebody_promises_has_its_day(text: str, day: str | None) -> None:
    """Somebody acts, something promised comes, or the day alone is the answer."""
    found = due_date_in(text, MADE, CLOCK)

    assert day == (found and found.last.day.isoformat())
