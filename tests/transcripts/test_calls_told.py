"""A call that is typed in afterwards: the day on which it took place, and what stands in it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-28T13:00:00+01:00"), "Europe/Amsterdam")  # a Saturday


def _found(text: str, what: What, *, sure: bool = True, company: str = "Ziggo") -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, company), NOW).found
    return [one for one in found if one.what is what and one.sure is sure]


@each(
    "text, start",
    [
        ("Called Ziggo yesterday at 3pm. Spoke with Mr Patel, he promised a refund.", "2026-11-27T15:00"),
        ("Last Tuesday around 4pm I spoke to Sue at Ziggo. She promised a refund.", "2026-11-24T16:00"),
        ("On Monday I phoned Ziggo. Spoke to Sue, she promised a refund.", "2026-11-23"),
        ("I rang Ziggo two days ago at 10.30am. Spoke to Sue, she promised a refund.", "2026-11-26T10:30"),
        ("Gisteren om 14:30 gebeld met Ziggo. Gesproken met Joost, hij belooft een monteur.", "2026-11-27T14:30"),
        ("Afgelopen dinsdag om 14u gesproken met Joost van Ziggo. Hij belooft een monteur.", "2026-11-24T14:00"),
        ("Gestern um 15:20 Uhr bei Ziggo angerufen. Herr Krause verspricht eine Gutschrift.", "2026-11-27T15:20"),
        ("Letzten Dienstag mit Ziggo telefoniert. Herr Krause verspricht eine Gutschrift.", "2026-11-24"),
        ("Hier à 14h30 j'ai appelé Ziggo. J'ai parlé à Madame Petit, elle promet un avoir.", "2026-11-27T14:30"),
        ("J'ai appelé Ziggo avant-hier à 10h15. J'ai eu Madame Petit, elle promet un avoir.", "2026-11-26T10:15"),
        ("Ayer a las 16:00 llamé a Ziggo. Hablé con Pilar, promete un abono.", "2026-11-27T16:00"),
        ("Llamé el lunes a Ziggo. Hablé con Pilar, promete un abono.", "2026-11-23"),
    ],
)
def test_the_day_is_the_one_on_which_one_called(text: str, start: str) -> None:
    """A day that is told in words is counted back from the present, in each language."""
    assert [start] == [one.value for one in _found(text, What.START)]


@each(
    "text",
    [
        "Called Ziggo because the engineer did not come yesterday. Spoke to Dawn, she promised a refund.",
        "Ordered a router last Tuesday. Called Ziggo, spoke to Ann, she promised a refund.",
        "Gebeld met Ziggo over de bestelling van dinsdag. Gesproken met Joost, hij belooft een monteur.",
        "Bei Ziggo angerufen, weil am Montag keiner kam. Herr Krause verspricht eine Gutschrift.",
        "J'ai appelé Ziggo parce que le technicien n'est pas venu hier. J'ai eu Madame Petit, elle promet un avoir.",
        "Llamé a Ziggo porque ayer no vinieron. Hablé con Pilar, promete un abono.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_call(text: str) -> None:
    """Why somebody called, and what was ordered before, says nothing of when the call was."""
    assert [] == _found(text, What.START)


def test_what_was_promised_is_counted_from_the_day_of_the_call() -> None:
    """Tomorrow, said yesterday, is today."""
    text = "Called Ziggo yesterday at 3pm. Spoke with Mr Patel, he promised to call me back tomorrow."

    assert ["2026-11-28"] == [one.due for one in _found(text, What.PROMISE)]


@each(
    "text",
    [
        "Called Ziggo yesterday about half past two. Spoke to Dawn, she promised a refund.",
        "Gisteren om half drie gebeld met Ziggo. Gesproken met Joost, hij belooft een monteur.",
        "Gestern um halb drei bei Ziggo angerufen. Herr Krause verspricht eine Gutschrift.",
    ],
)
def test_an_hour_of_which_half_the_day_is_not_told_is_likely(text: str) -> None:
    """The day is sure; that nobody calls at night is asked about."""
    assert ["2026-11-27"] == [one.value for one in _found(text, What.START)]
    assert ["2026-11-27T14:30"] == [one.value for one in _found(text, What.START, sure=False)]


@each(
    "text",
    [
        "Rang Ziggo at 15:30. Spoke to Dawn, she promised a refund.",
        "15:30 Ann: Hello, how can I help?\n15:32 Me: my router broke\n15:33 Ann: I will refund you within 3 days.\n",
    ],
)
def test_a_time_that_is_still_to_come_is_no_start(text: str) -> None:
    """At one o'clock nobody spoke at half past three, whichever day it was."""
    assert [] == [*_found(text, What.START), *_found(text, What.START, sure=False)]


BEGINS = {
    "en": "Called Ziggo. Spoke with Mr Patel.",
    "nl": "Gebeld met Ziggo. Gesproken met meneer Patel.",
    "de": "Bei Ziggo angerufen. Herr Patel war am Apparat.",
    "fr": "J'ai appelé Ziggo. J'ai parlé à monsieur Patel.",
    "es": "Llamé a Ziggo. Hablé con el señor Patel.",
}


@each(
    "language, said",
    [
        ("en", "He refused to waive the interest."),
        ("en", "He would not cancel the contract."),
        ("en", "He said he couldn't refund the fee."),
        ("nl", "Hij weigerde een vergoeding."),
        ("nl", "Hij wilde de boete niet kwijtschelden."),
        ("nl", "Hij wees de klacht af."),
        ("de", "Eine Gutschrift lehnte er ab."),
        ("de", "Eine Entschädigung hat er abgelehnt."),
        ("de", "Er wollte die Gebühr nicht erstatten."),
        ("fr", "Il a refusé le remboursement."),
        ("fr", "Il n'a pas voulu annuler la pénalité."),
        ("es", "No quiso anular la penalización."),
        ("es", "Se negó a cancelar el contrato."),
        ("en", "They dont do vouchers."),
        ("en", "They wont pay for the taxi."),
        ("nl", "Terugbetalen doen ze niet."),
        ("nl", "Ze vergoeden de huurauto niet."),
        ("de", "Geld zurück gibt es nicht, sagt er."),
        ("nl", "Schadevergoeding geven ze niet."),
        ("de", "Kulanz gibts keine."),
        ("de", "Das Hotel zahlen sie nicht."),
        ("fr", "Remboursement refusé."),
        ("fr", "Pas de geste commercial possible."),
        ("es", "No me devuelven el dinero, dice."),
    ],
)
def test_what_the_company_refused_is_found_where_it_is_told(language: str, said: str) -> None:
    """In words of a third person, by whoever was spoken to."""
    found = _found(f"{BEGINS[language]} {said}", What.REFUSAL)

    assert [(said, "Patel")] == [(one.value, one.by) for one in found]


@each(
    "language, said",
    [
        ("en", "He offered a voucher, which I refused."),
        ("en", "He couldn't find my order at first."),
        ("nl", "Ik weigerde de bon."),
        ("de", "Das habe ich abgelehnt."),
        ("fr", "J'ai refusé le bon."),
        ("es", "Lo rechacé."),
        ("nl", "Ze betalen niet op tijd."),
        ("fr", "Pas de remboursement depuis trois mois."),
        ("es", "Hace un mes y no me devuelven el dinero."),
    ],
)
def test_what_the_person_did_not_want_is_no_refusal(language: str, said: str) -> None:
    """Nor is what somebody could not find, or what has not come so far."""
    assert [] == _found(f"{BEGINS[language]} {said}", What.REFUSAL)


@each(
    "text",
    [
        "Gestern bei der Telekom angerufen, 25 Minuten am Telefon. Herr Krause war dran, er schickt einen Techniker.",
        "Bei Freenet angerufen. Herr Krause war dran, er schickt einen Techniker.",
        "Gebeld met Energiehuis. Kreeg meneer Krause aan de lijn, hij stuurt een monteur.",
        "Appel à Orange. M. Krause m'a promis un technicien pour jeudi.",
        "Contacté con Movistar. Hablé con el señor Krause, envía un técnico.",
        "Gebeld met Bol Zorg. Gesproken met Krause van Bol Zorg, hij stuurt een monteur.",
    ],
)
def test_whoever_was_spoken_to_is_the_agent(text: str) -> None:
    """Neither the company that was called nor a length of time is anybody, whatever the case calls the company."""
    for company in ("Ziggo", "Bol Zorg"):
        assert ["Krause"] == [one.value.removesuffix(" van Bol") for one in _found(text, What.AGENT, company=company)]


@each(
    "language, told, minutes",
    [
        ("en", "40 mins.", 40),
        ("en", "Spoke for 20 minutes, on hold for 50 minutes.", 20),
        ("en", "The call lasted half an hour.", 30),
        ("nl", "20 minuten in de wacht gestaan, gesprek duurde een kwartier.", 15),
        ("nl", "Een half uur aan de telefoon.", 30),
        ("de", "Eine halbe Stunde telefoniert.", 30),
        ("de", "Dauer 20 Minuten.", 20),
        ("fr", "Environ 25 minutes.", 25),
        ("es", "Estuve media hora al teléfono.", 30),
    ],
)
def test_how_long_a_call_took_is_read_as_people_write_it(language: str, told: str, minutes: int) -> None:
    """In figures and in words; the wait is not the call."""
    assert [str(minutes)] == [one.value for one in _found(f"{BEGINS[language]} {told}", What.MINUTES)]


@each("said", ["He calls back within 20 minutes.", "The engineer needs 45 minutes.", "They called 20 minutes later."])
def test_the_minutes_of_something_else_are_not_those_of_the_call(said: str) -> None:
    """Until somebody calls back, or that a repair takes."""
    assert [] == _found(f"{BEGINS['en']} {said}", What.MINUTES)


def test_a_number_that_is_only_called_one_is_that_of_the_case() -> None:
    """With letters for sure, without likely; no telephone, and nothing where a case number was told."""
    assert ["ZG-991"] == [one.value for one in _found(f"{BEGINS['nl']} Nummer ZG-991.", What.CASE_NUMBER)]
    assert ["4471902"] == [one.value for one in _found(f"{BEGINS['es']} Número 4471902.", What.CASE_NUMBER, sure=False)]
    for told in ("Nummer 0612345678.", "Klacht K-1234. Nummer ZG-991."):
        assert "ZG-991" not in [one.value for one in _found(f"{BEGINS['nl']} {told}", What.CASE_NUMBER)]


def test_an_hour_without_minutes_behind_the_day_is_the_time() -> None:
    """`à 15h`, as French writes it."""
    text = "Le 26 novembre à 15h, appel à Ziggo. Madame Petit m'a promis un avoir."

    assert ["2026-11-26T15:00"] == [one.value for one in _found(text, What.START)]


@each(
    "text, minutes",
    [
        ("Gisteren om 11 uur met Ziggo gebeld, drie kwartier aan de telefoon. Joost belooft een monteur.", ["45"]),
        ("Gisteren rond 3 uur Ziggo gebeld. Joost belooft een monteur.", []),
        ("Gestern um 16 Uhr bei Ziggo angerufen. Herr Krause verspricht eine Gutschrift.", []),
        ("Hier vers 10 h j'ai appelé Ziggo. J'ai eu Madame Petit, elle promet un avoir.", []),
        ("I was on the phone to Ziggo for 2 hours yesterday. Sue promised a refund.", ["120"]),
    ],
)
def test_an_hour_of_the_clock_is_not_how_long_it_took(text: str, minutes: list[str]) -> None:
    """*Om 11 uur* is when, though eleven hours may be told in the same words."""
    assert minutes == [one.value for one in _found(text, What.MINUTES)]


@each(
    "text",
    [
        "Rang Ziggo, got Dave. Told him I sent the photos and I'll send them again tonight.",
        "Ziggo gebeld, kreeg Dave. Ik moet zelf nog foto's mailen, doe ik vanavond.",
        "Bei Ziggo angerufen, Herr Krause war dran. Die Fotos schicke ich heute Abend noch einmal.",
        "Appelé Ziggo, tombée sur Karim. Moi j'envoie les justificatifs ce soir.",
        "Llamé a Ziggo, me cogió Iván. Yo les mando las fotos esta noche otra vez.",
    ],
)
def test_what_the_person_will_send_themselves_is_not_promised(text: str) -> None:
    """Whoever answered is told of, and promised none of it."""
    assert 1 == len(_found(text, What.AGENT))
    own = ("again tonight", "vanavond", "heute Abend", "ce soir", "esta noche")
    assert [] == [one.value for one in _found(text, What.PROMISE, sure=False) if any(word in one.value for word in own)]


@each("me", ["Moi :", "Moi:", "Me :", "Ik :", "Ich :", "Yo :"])
def test_what_the_person_said_is_theirs_with_a_blank_before_its_colon(me: str) -> None:
    """In French a blank stands there."""
    text = (
        "appel Ziggo jeudi 26/11/2026 à 9h50 - 17 min\n\ntombé sur M. Diallo, service clients\n\n"
        f"{me} je veux ma facture corrigée vendredi\npas possible d'après lui\n"
        "M. Diallo me rappelle lundi par téléphone\n"
    )

    assert [] == [one.value for one in _found(text, What.PROMISE, sure=False)]


@each(
    "own",
    [
        "Rang Acme, spoke to Sheila.|me, I'll email the receipt over tonight",
        "Rang Acme, spoke to Sheila.|myself I drop the key off tonight",
        "Acme gebeld, met Fatih gesproken.|zelf mail ik vanavond de foto's",
        "Acme gebeld, met Fatih gesproken.|van mijn kant breng ik vanavond de sleutel terug",
        "Bei Acme angerufen, mit Herrn Lenz gesprochen.|selbst schicke ich heute Abend die Rechnung per Mail",
        "Appelé Acme, eu Mme Guérin.|moi j'envoie la facture par mail ce soir",
        "Appelé Acme, eu Mme Guérin.|moi je lui envoie les photos ce soir",
        "Appelé Acme, eu Mme Guérin.|pour ma part, j'apporte la clé ce soir",
        "Llamé a Acme, me atendió Germán.|por mi parte envío las fotos esta noche",
        "Appelé Acme, eu Mme Guérin.|j'ai promis d'apporter le contrat demain",
        "Rang Acme, spoke to Sheila.|I promised to bring the form tomorrow",
        "Acme gebeld, met Fatih gesproken.|ik heb beloofd morgen het formulier te brengen",
        "Bei Acme angerufen, mit Herrn Lenz gesprochen.|ich habe versprochen, morgen den Vertrag zu bringen",
        "Llamé a Acme, me atendió Germán.|le he prometido llevar el contrato mañana",
    ],
)
def test_what_the_person_does_for_their_part_is_not_promised(own: str) -> None:
    """Whoever says with some weight that it is them (*moi je*, *zelf*) does it."""
    told = own.replace("|", "\n")
    assert [] == _found(told, What.PROMISE) + _found(told, What.PROMISE, sure=False)


@each(
    "gets",
    [
        "Rang Acme, spoke to Sheila.|for my part I get the refund by Friday",
        "Appelé Acme, eu Mme Guérin.|moi je reçois le remboursement vendredi",
        "Appelé Acme, eu Mme Guérin.|moi on me rembourse les 28 € vendredi",
    ],
)
def test_what_the_person_gets_for_their_part_is_promised(gets: str) -> None:
    """Only what they do themselves is theirs."""
    assert ["refund"] == [one.kind for one in _found(gets.replace("|", "\n"), What.PROMISE)]
