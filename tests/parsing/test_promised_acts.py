"""What is promised in words that no list of promises has is known by who acts, in what time, and what is done to what."""

from __future__ import annotations

from casebook.language.promised_acts import LANGUAGES, acts_of
from casebook.parsing.promises.acts import acts_on_a_day, is_idle, is_usual, tells_of_the_past, will_act
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised
from tests.conftest import each

KINDS = {
    Promised.REFUND: (
        *("I'll get that £11.99 back to you today.", "We'll put the £40 back on your card today."),
        *("Ik maak de verzendkosten, 6,95 euro, vandaag nog aan u over.", "Ik zet 15 euro morgen terug."),
        *("You'll get your excess back by the 25th.", "Your deposit's going back to you on Friday."),
        *("Vrijdag heeft u uw centen terug.", "La franchise vous sera restituée au plus tard le 25."),
        *("On vous vire les 80 €.", "La transferencia sale esta noche."),
    ),
    Promised.REPLACEMENT: (
        *("You'll get a fresh set on Thursday.", "A new pair leaves our depot Monday."),
        *("Een nieuw paar verlaat maandag het magazijn.", "Ein frisches Paar verlässt Montag das Lager."),
        *("Une paire neuve part de l'entrepôt lundi.", "Un par nuevo sale del almacén el lunes."),
    ),
    Promised.REPAIR: (
        *("The washing machine gets its new pump on Friday.", "Your laptop will be good as new by Monday."),
        *("Maandag rijdt uw auto weer.", "De garage doet morgen de remmen.", "Morgen geht der Aufzug wieder."),
        *("Freitag kommt einer und schaut sich die Heizung an.", "L'ascenseur remarche demain."),
        *("Lundi votre voiture roule à nouveau.", "Mañana vuelve a funcionar el ascensor."),
    ),
    Promised.COLLECTION: (
        *("The driver collects it tomorrow.", "El transportista lo recoge mañana en su casa."),
        *("They're fetching the old one Friday.", "We pikken hem donderdag bij u op."),
        *("Der Fahrer nimmt am Freitag das alte Gerät mit.", "El transportista se lleva el viejo el viernes."),
    ),
    Promised.DELIVERY: (
        *("Das Sofa wird am 29. Oktober bei Ihnen angeliefert.", "Die Küche liefern wir am Montag an."),
        *("He'll pick it up from the neighbour and bring it to you tomorrow.",),
        *(
            "De chauffeur haalt hem daar op en brengt hem morgen bij u.",
            "Er holt es dort ab und bringt es Ihnen morgen.",
        ),
        *(
            "Le livreur le récupère là-bas et vous l'apporte demain.",
            "El repartidor lo recoge allí y te lo lleva mañana.",
        ),
        *("You should have the curtains in your hands by Thursday.", "The missing bit's on Friday's lorry."),
        *("Morgen heb je hem in huis.", "De bloemen worden zaterdag persoonlijk overhandigd."),
        *("Morgen haben Sie das Teil.", "Die Jungs bringen den Schrank am Samstag hoch."),
        *("Vendredi le frigo est chez vous.", "El viernes tiene la nevera en casa."),
    ),
    Promised.INFORMATION: (
        *("I'll have the figures over to you by Friday.", "Your payslip goes in the post Thursday."),
        *("De salarisstrook sturen we donderdag na.", "Das Rücksendeetikett haben Sie morgen im Postfach."),
        *("La facture part vendredi par mail.", "La etiqueta la tiene mañana en su correo."),
    ),
    Promised.CALLBACK: ("She's phoning you Thursday.", "Mi compañera le pega un toque mañana."),
    Promised.REPLY: ("We will be writing to you by 13 October.",),
    Promised.OTHER: (
        *("The surveyor comes on Monday.", "Un métreur se déplacera chez vous le 24 septembre."),
        *("Am 24. September kommt jemand zum Ausmessen der Fenster.", "Someone will be with you within the half hour."),
    ),
}

DONE = {
    "en": (
        "Within 48 hours we will unlock your account.",
        "They're fitting it Friday.",
        "The van drops it off on Friday.",
    ),
    "nl": (
        "Morgen zetten we uw lijn weer aan.",
        "De garage doet morgen de remmen.",
        "Uw adres wordt morgen aangepast.",
    ),
    "de": ("Morgen schalten wir Ihren Anschluss frei.", "Der Hausmeister richtet Montag die Klingel."),
    "fr": (
        "On vous remet la ligne demain.",
        "Un nouveau badge vous attend demain.",
        "Je fais lever le blocage demain.",
    ),
    "es": ("Mañana le damos de alta la línea.", "Los chicos le suben el armario el sábado."),
}
IDLE = {
    "en": (
        "We aim to respond within two days.",
        "Most of our suppliers deliver on a Thursday.",
        "My name is Sam today.",
    ),
    "nl": ("We streven ernaar binnen twee dagen te antwoorden.", "Het kost 5 dagen."),
    "de": ("Das dauert bis Freitag.", "Ich soll nächste Woche anrufen."),
    "fr": ("Ils m'ont dit de rappeler vendredi.", "Vous devez le renvoyer vendredi."),
    "es": ("Hay que reiniciar el router hoy.", "Tendría que devolverlo el viernes."),
}
USUAL = {
    "en": "We deliver Monday to Saturday.",
    "nl": "Wij bezorgen van maandag tot en met zaterdag.",
    "de": "Wir liefern montags bis samstags.",
    "fr": "Nous livrons du lundi au samedi.",
    "es": "Repartimos de lunes a sábado.",
}
PAST = {
    "en": "I sent it last week.",
    "nl": "Ik heb het vorige week gestuurd.",
    "de": "Das ging letzte Woche raus.",
    "fr": "C'est parti la semaine dernière.",
    "es": "Salió la semana pasada.",
}


@each("kind, text", [(kind, text) for kind, texts in KINDS.items() for text in texts])
def test_the_kind_is_told_by_what_is_done_to_what(kind: Promised, text: str) -> None:
    """A verb of a family beside a thing of a kind is enough; who comes to measure brings and repairs nothing."""
    assert kind is promise_kind_in(text)


@each("language, text", [(language, text) for language, texts in DONE.items() for text in texts])
def test_who_does_something_on_a_day_is_known_whatever_it_is(language: str, text: str) -> None:
    """The verb need not be one of a list."""
    assert acts_on_a_day(language, plain(text))


@each("language, text", [(language, text) for language, texts in IDLE.items() for text in texts])
def test_an_aim_a_cost_and_somebody_elses_duty_are_nothing_that_is_done(language: str, text: str) -> None:
    """They may have a day beside them and are promised by nobody."""
    small = plain(text)
    assert (True, False, False) == (is_idle(language, small), acts_on_a_day(language, small), will_act(language, small))


@each("language", list(LANGUAGES))
def test_what_is_done_every_week_and_what_is_past_are_known(language: str) -> None:
    """One is promised by nobody, the other no more."""
    assert (True, True) == (
        is_usual(language, plain(USUAL[language])),
        tells_of_the_past(language, plain(PAST[language])),
    )


@each("language", list(LANGUAGES))
def test_each_language_has_every_entry(language: str) -> None:
    """No table is half written."""
    acts = acts_of(language)

    assert all((acts.will, acts.does, acts.usual, acts.past, acts.idle))
    assert {*Promised} - {Promised.OTHER} == set(acts.kinds)
