"""A visit that is put on another day in a few words, a time that is gone, and what somebody said first and did not stand by."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday


def _promised(text: str) -> list[tuple[str, str]]:
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), str(one.due)) for one in found if one.what is What.PROMISE]


def _values(text: str) -> str:
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return " ".join(one.value for one in found if one.what is What.PROMISE)


def _chat(*said: str) -> str:
    heads = ("Maria (10:00): Hello, this is Maria.", "You (10:01): hi")
    lines = (f"{'You' if at % 2 else 'Maria'} (10:{at + 2:02}): {text}" for at, text in enumerate(said))
    return "\n".join([*heads, *lines])


@each(
    ("first", "then"),
    [
        ("The driver brings it tomorrow.", "Sorry, I was too quick. He's coming on Friday, not tomorrow."),
        (
            "Ali brengt ze morgen bij je langs.",
            "Sorry, ik was te snel. Ali komt dus vrijdag eind van de middag, niet morgen.",
        ),
        ("Der Fahrer bringt es morgen vorbei.", "Sorry, war zu schnell. Er kommt also am Freitag, nicht morgen."),
        ("Le livreur vous l'apporte demain.", "Pardon, il passera donc vendredi, pas demain."),
        ("El repartidor te lo lleva mañana.", "Perdona, va el viernes, no mañana."),
    ],
)
def test_a_day_that_it_is_not_stands_behind_the_one_that_it_is(first: str, then: str) -> None:
    """Whoever is pointed at, or named again, comes on the other day."""
    assert [("delivery", "2026-11-20")] == _promised(_chat(first, "great", then))


@each(
    ("first", "then"),
    [
        (
            "The engineer will come tomorrow at 2.",
            "He's called in sick, so not tomorrow. New appointment: Thursday 19 at 9.",
        ),
        ("De monteur komt morgen om 14 uur.", "Hij is ziek, dus niet morgen. Nieuwe afspraak: donderdag 19 om 9 uur."),
        (
            "Der Techniker kommt morgen um 14 Uhr.",
            "Er ist krank, also nicht morgen. Neuer Termin: Donnerstag um 9 Uhr.",
        ),
        (
            "Le technicien, M. Roy, passera demain à 14h.",
            "Il est malade, donc pas demain. Nouveau rdv : jeudi 19 à 9h.",
        ),
        ("El técnico pasa mañana a las 14.", "Está enfermo, así que mañana no. Nueva cita: jueves 19 a las 9."),
        (
            "An engineer will come on Wednesday at 2",
            "Oh sorry, the Wednesday slot has just gone. It'll be Thursday at 9.",
        ),
        (
            "Er komt woensdag een monteur",
            "Sorry, die van woensdag is net weggekaapt. Het wordt donderdag tussen 8 en 10",
        ),
        ("Er komt woensdag een monteur", "Ah, die is net vergeven. Het wordt donderdag tussen 8 en 10"),
        ("Ein Techniker kommt am Mittwoch", "Oh, der Termin am Mittwoch ist gerade weg. Es wird Donnerstag um 8"),
        (
            "Un technicien passera mercredi 18 entre 14h et 16h",
            "Le créneau de mercredi vient de sauter. Ce sera jeudi à 8h",
        ),
        ("Un técnico pasa el miércoles", "Vaya, el hueco del miércoles se acaba de ocupar. Será el jueves 19"),
    ],
)
def test_a_visit_is_on_the_new_day(first: str, then: str) -> None:
    """Where nobody comes on the first, or its time is gone, and a new one is told without a verb."""
    text = _chat(first, "ok", then)

    assert [("repair", "2026-11-19")] == _promised(text)
    assert not any(
        day in _values(text) for day in ("tomorrow", "morgen", "demain", "mañana", "Wednesday", "woensdag", "mercredi")
    )


@each(
    ("promised", "sooner"),
    [
        ("An engineer will come on Monday 23 November", "Before Monday won't work I'm afraid"),
        ("Er komt maandag 23 november een monteur", "Eerder dan maandag lukt echt niet helaas"),
        ("Ein Techniker kommt am Montag, 23. November", "Vor Montag geht leider nicht"),
        ("Un technicien passera lundi 23 novembre", "Avant lundi ce n'est pas possible, désolé"),
        ("Un técnico irá el lunes 23 de noviembre", "Antes del lunes no puede ser, lo siento"),
    ],
)
def test_that_nothing_does_before_a_day_leaves_that_day(promised: str, sooner: str) -> None:
    """The person would have it sooner, and gets it on the day that was promised."""
    assert [("repair", "2026-11-23")] == _promised(_chat(promised, "really?", sooner))


@each(
    "text",
    [
        "Called Acme. Spoke to Ann. She said the money would be refunded within 3 days. So that was all nonsense.",
        "Gebeld met Acme. Joost gesproken. Hij zei dat het geld binnen 3 dagen komt. Dus dat was allemaal onzin.",
        "Bei Acme angerufen. Frau Kern war dran. Sie sagte, das Geld wird in 3 Tagen überwiesen. Das war aber alles Quatsch.",
        "J'ai appelé Acme. J'ai eu Karim. Il a dit que l'argent serait remboursé sous 3 jours. C'était n'importe quoi.",
        "Llamé a Acme. Hablé con Pilar. Dijo que me devuelven el dinero en 3 días. Resultó que era todo mentira.",
        "Called Acme. Spoke to Ann. She first said they'd refund it within 3 days, but the answer is no.",
        "Bei Acme angerufen. Frau Kern war dran. Sie meinte zuerst, sie kommen Donnerstag nochmal.",
        "Gebeld met Acme. Joost gesproken. Hij zei eerst dat ze donderdag weer langskomen.",
        "J'ai appelé Acme. J'ai eu Karim. Il a d'abord dit qu'ils repasseront jeudi.",
        "Llamé a Acme. Hablé con Pilar. Primero dijo que vendrán otra vez el jueves.",
    ],
)
def test_what_was_not_so_or_said_at_first_is_no_promise(text: str) -> None:
    """Whoever tells of it says that it did not hold."""
    assert [] == _promised(text)


@each(
    "text",
    [
        "Called Acme. Spoke to Ann. The bill was wrong, she agreed. She said the money would be refunded within 3 days.",
        "Called Acme. Spoke to Ann. She said the money would be refunded within 3 days. She agreed it was wrong.",
        "Called Acme. Spoke to Ann. She said the first step is that the money is refunded within 3 days.",
    ],
)
def test_what_was_wrong_before_leaves_the_promise(text: str) -> None:
    """A bill that was wrong is why something is promised."""
    assert [("refund", "2026-11-20")] == _promised(text)


@each(
    "said",
    [
        "We'll refund you within five working days... er no sorry, it's ten working days at the moment.",
        "We betalen het binnen vijf werkdagen terug... eh nee sorry, het is tien werkdagen op dit moment.",
        "Wir erstatten es innerhalb von fünf Werktagen... äh nein Entschuldigung, es sind zehn Werktage.",
        "Je vous rembourse sous cinq jours ouvrés... euh non pardon, c'est dix jours ouvrés en ce moment.",
        "Se lo devolvemos en cinco días hábiles... eh no perdón, son diez días hábiles ahora mismo.",
    ],
)
def test_a_day_that_is_put_right_in_the_same_breath_is_the_second(said: str) -> None:
    """Who breaks off and is sorry says the other day."""
    assert [("refund", "2026-12-01")] == _promised(_chat(said))


@each(
    "said",
    [
        "The planning team will ring you tomorrow about the time, on this number I take it?",
        "De planning belt u morgen over het tijdstip, op dit nummer neem ik aan?",
        "Die Planung ruft Sie morgen wegen der Uhrzeit an, unter dieser Nummer nehme ich an?",
        "Le planning vous appelle demain pour l'heure, sur ce numéro je suppose ?",
        "La planificación le llama mañana para la hora, a este número supongo?",
    ],
)
def test_what_is_assumed_behind_a_promise_asks_nothing_of_it(said: str) -> None:
    """The question is of the number alone."""
    assert [("callback", "2026-11-18")] == _promised(_chat(said))


@each(
    ("lent", "no"),
    [
        ("I can lend you a 4G box, that'll be there on Friday", "no leave it I have a hotspot"),
        ("Ik kan je wel een 4G-kastje lenen, die is er dan vrijdag", "nee laat maar ik heb hotspot"),
        ("Ich kann Ihnen eine 4G-Box leihen, die ist dann am Freitag da", "nein lass mal, ich hab einen Hotspot"),
    ],
)
def test_what_is_waved_away_with_a_reason_is_none(lent: str, no: str) -> None:
    """The reason stands right behind it, with no mark between."""
    assert [] == _promised(_chat(lent, no))


@each(
    ("ready", "then", "nothing"),
    [
        ("I'll have it done by Friday", "I'll take £50 off the bill", "Bad news, Friday's not happening"),
        ("Vrijdag heb ik hem klaar", "Ik haal er 50 euro af", "Slecht nieuws, vrijdag wordt helaas niks"),
        (
            "Bis Freitag hab ich ihn fertig",
            "Ich zieh Ihnen 50 € ab",
            "Schlechte Nachricht, Freitag wird also leider nix",
        ),
    ],
)
def test_a_day_of_which_nothing_comes_is_not_that_of_the_last_promise(ready: str, then: str, nothing: str) -> None:
    """What was to be ready on that day is gone, and the money stays."""
    assert [("refund", "None")] == _promised(_chat(ready, "phew", then, "ok", nothing))


@each(
    ("needed", "then"),
    [
        ("An engineer needs to come and look.", "It'll be Monday 23 November between 8 and 12"),
        ("Er moet een monteur langs.", "Het wordt maandag 23 november tussen 8 en 12"),
        ("Da muss ein Techniker kommen.", "Es wird Montag, 23. November, zwischen 8 und 12"),
        ("Il faut qu'un technicien passe.", "Ce sera lundi 23 novembre entre 8h et 12h"),
        ("Tiene que ir un técnico.", "Será el lunes 23 de noviembre entre las 8 y las 12"),
    ],
)
def test_the_day_of_who_has_to_come_is_that_of_the_repair(needed: str, then: str) -> None:
    """Which only a word that stands for it names."""
    assert [("repair", "2026-11-23")] == _promised(_chat(needed, "ok", then))


@each(
    ("money", "then"),
    [
        ("I'll take £50 off the bill", "Yes, that's fixed. Monday the 23rd between 8 and 12"),
        ("Ik haal er 50 euro af", "Ja, hij staat vast. Maandag de 23e tussen 8 en 12"),
        ("Ich zieh Ihnen 50 € ab", "Ja, der steht fest. Montag, 23. November, zwischen 8 und 12"),
    ],
)
def test_the_hours_of_a_visit_are_not_those_of_money(money: str, then: str) -> None:
    """A refund that has no day gets none from who comes between eight and twelve."""
    assert ("refund", "None") in _promised(_chat(money, "thanks", then))


@each(
    ("collected", "mine", "changed"),
    [
        (
            "The courier will collect it tomorrow",
            "I'm out tomorrow",
            "I'll change it. Collection on Friday 20th from 9 to 2",
        ),
        ("El mensajero se lo recoge mañana", "mañana no estoy", "Pues lo cambio. Recogida el viernes 20 de 9 a 14"),
        (
            "Der Kurier holt es morgen ab",
            "morgen bin ich nicht da",
            "Dann tausche ich das. Abholung am Freitag, 20. November",
        ),
    ],
)
def test_what_is_changed_behind_a_visit_is_its_day(collected: str, mine: str, changed: str) -> None:
    """Nothing is sent in the place of a thing."""
    assert [("collection", "2026-11-20")] == _promised(_chat(collected, mine, changed))
