"""What somebody said when it happened, and what the person says to that, belong to what went wrong."""

from __future__ import annotations

from casebook.exporters.facts.problem.own_account import own_account
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def account(language: str, text: str, **values: object) -> list[str]:
    """What is told of a first contact of 6 July with this text."""
    entries = Entries()
    entries.contact("2024-07-06", text, **values)
    return own_account(Wording(facts_of(case(language=language), entries), language_named(language), years=False))


BOUGHT = {
    "en": "bought a ticket on 2 may",
    "nl": "ticket gekocht op 2 mei",
    "de": "Ticket gekauft am 2. Mai",
    "fr": "acheté un billet le 2 mai",
    "es": "compré una entrada el 2 de mayo",
}

THEN = (
    ("en", "at the gate on 4 july they said barcode already scanned, it was sold twice"),
    ("nl", "bij de poort op 4 juli zeiden ze dat de code al gescand was, twee keer verkocht"),
    ("de", "am Eingang am 4. Juli sagten sie, der Code sei schon gescannt, doppelt verkauft"),
    ("fr", "à l'entrée le 4 juillet ils ont dit que le code était déjà scanné, vendu deux fois"),
    ("es", "en la puerta el 4 de julio dijeron que el código ya estaba escaneado, vendido dos veces"),
)

ANSWERED = (
    ("en", "they say i never registered and i did on 3 february"),
    ("nl", "ze zeggen dat ik niet geregistreerd ben en ik heb dat op 3 februari gedaan"),
    ("de", "sie sagen, ich sei nicht registriert, aber ich habe das am 3. Februar gemacht"),
    ("fr", "ils disent que je ne suis pas inscrit et moi j'ai fait ça le 3 février"),
    ("es", "dicen que por no registrar el DNI y yo lo registré el 3 de febrero"),
    ("en", "they say i never cancelled, i did by email on 3 feb"),
    ("nl", "ze zeggen dat ik nooit heb opgezegd, maar ik deed dat op 3 feb per mail"),
    ("fr", "ils disent que je n'ai pas résilié, je l'ai fait par mail le 3 fév"),
    ("es", "dicen que no me di de baja y lo hice por correo el 3 de feb"),
)


@each(("language", "told"), [*THEN, *ANSWERED])
def test_what_was_said_then_is_of_what_went_wrong(language: str, told: str) -> None:
    """Behind the person's own words, where nobody is named who would have said it in the contact; of who is it is theirs."""
    text = f"{BOUGHT[language]}. {told}"

    assert told in account(language, text)
    assert told not in account(language, text, agent="Kez")


@each(
    "said",
    [
        "they say that it is too late",
        "on 12 july they will refund it",
        "they said the money is there on 12 july",
    ],
)
def test_what_was_said_in_the_contact_is_no_account(said: str) -> None:
    """No day of before, and no word of the person's own to it; nor what comes."""
    assert account("en", f"bought a ticket on 2 may. {said}") == ["bought a ticket on 2 may."]


@each(
    ("language", "told"),
    [
        ("en", "bank blocked my card on 2 may, they say suspicious payment but it was my own rent"),
        ("nl", "bank blokkeerde op 2 mei mijn pas, volgens hen verdacht maar het was mijn eigen huur"),
        ("de", "bank hat am 2. mai meine karte gesperrt, angeblich verdächtig, es war meine eigene miete"),
        ("fr", "la banque a bloqué ma carte le 2 mai, paiement suspect d'après eux alors que c'était mon loyer"),
        ("es", "el banco me bloqueó la tarjeta el 2 de mayo, dicen que sospechoso pero era mi alquiler"),
    ],
)
def test_what_happened_to_mine_on_a_day_is_told_with_what_they_say_of_it(language: str, told: str) -> None:
    """Though it begins with the other side, where nobody is named who would have said it."""
    assert told in account(language, told)
    assert told not in account(language, told, agent="Kez")


@each(
    ("language", "told"),
    [
        ("en", "they put 40 on my account by 12 july"),
        ("nl", "bank stuurt mijn nieuwe pas op 12 juli"),
        ("de", "meine Karte kommt am 12. Juli"),
        ("es", "me devuelven 40 a mi cuenta el 12 de julio"),
    ],
)
def test_what_comes_to_me_is_no_account(language: str, told: str) -> None:
    """It is what somebody said would come; and what is noted later that it did not is no account of what went wrong."""
    assert [] == account(language, told)
