"""What unusual trades and ways of speaking say as plainly as others do: five languages each."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

GREETINGS = {
    "en": "Hello, this is Maria, how can I help you?",
    "nl": "Goedemiddag, u spreekt met Maria, waarmee kan ik u helpen?",
    "de": "Guten Tag, hier ist Maria, wie kann ich Ihnen helfen?",
    "fr": "Bonjour, ici Maria, comment puis-je vous aider ?",
    "es": "Buenas tardes, soy Maria, ¿en qué puedo ayudarle?",
}


def _found(text: str, what: What, company: str = "Acme", person: str = "Jo Smith") -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(person, company), NOW).found
    return [one for one in found if one.what is what]


def _promised(language: str, *said: str) -> list[tuple[object, str | None]]:
    """The kinds and days that Maria promises, whose sentences the person's stand between."""
    lines = [f"Agent Maria: {GREETINGS[language]}", "You: AC-1"]
    lines += [f"{'You' if at % 2 else 'Agent Maria'}: {each}" for at, each in enumerate(said)]
    return [(one.kind, one.due) for one in _found("\n".join(lines), What.PROMISE) if one.sure]


@each(
    ("language", "said"),
    [
        ("en", "I'll come on Friday and repair it, it costs you nothing."),
        ("nl", "Dan kom ik vrijdag langs en repareer ik het, kost je niks."),
        ("de", "Am Freitag kommt der Monteur und repariert die Tür, das kostet Sie nichts."),
        ("fr", "Le technicien passe vendredi réparer la porte, ça ne vous coûte rien."),
        ("es", "El técnico viene el viernes y repara la puerta, no le cuesta nada."),
    ],
)
def test_that_it_costs_nothing_denies_nothing(language: str, said: str) -> None:
    """A promise stands, whatever says behind it that nobody pays for it."""
    assert [("repair", "2026-11-20")] == _promised(language, said)


@each(
    ("language", "said"),
    [
        ("en", "The postage, £8, you'll get back by Friday."),
        ("nl", "De verzending, 8 euro, krijgt u vrijdag terug."),
        ("de", "Den Versand, 14,90 Euro, bekommen Sie am Freitag zurück."),
        ("fr", "La livraison, 8 euros, vous sera remboursée vendredi."),
        ("es", "El envío, 8 euros, se lo devolvemos el viernes."),
    ],
)
def test_a_sum_in_commas_is_what_comes_back(language: str, said: str) -> None:
    """What was paid for, with its sum between commas, is money: nothing is delivered."""
    assert [("refund", "2026-11-20")] == _promised(language, said)


@each(
    ("language", "said", "answer"),
    [
        ("en", "We'll refund you £8 on Friday.", "no, really, there's no need, keep it"),
        ("nl", "We storten vrijdag 8 euro terug.", "nee joh, dat hoeft echt niet, hou die maar"),
        ("de", "Wir erstatten Ihnen am Freitag 8 Euro.", "Nein, das muss doch nicht sein, behalten Sie es"),
        ("fr", "On vous rembourse 8 euros vendredi.", "non, ce n'est pas la peine, gardez-les"),
        ("es", "Le devolvemos 8 euros el viernes.", "no, no hace falta, quédeselos"),
    ],
)
def test_what_the_person_waives_is_not_promised(language: str, said: str, answer: str) -> None:
    """Whoever says that there is no need gets nothing; who thanks does."""
    assert ([], [("refund", "2026-11-20")]) == (_promised(language, said, answer), _promised(language, said, "ok"))


@each(
    ("language", "said"),
    [
        ("en", "I'll call you on Thursday how it came about."),
        ("nl", "Ik bel u donderdag hoe het zo gekomen is."),
        ("de", "Ich rufe Sie am Donnerstag an, wie es dazu kam."),
        ("fr", "Je vous appelle jeudi pour vous expliquer comment c'est arrivé."),
        ("es", "Le llamo el jueves para darle el horario."),
    ],
)
def test_what_one_will_hear_of_leaves_the_day_of_a_call(language: str, said: str) -> None:
    """What is past in what will be told, or a timetable, makes the day of the call no other."""
    assert [("callback", "2026-11-19")] == _promised(language, said)


@each(
    ("passes_on", "greets"),
    [
        ("I'll get you Ruth, she's the shift supervisor.", "Hello, Ruth here."),
        ("Ik haal Ruth erbij, zij is onze teamleider.", "Hallo, Ruth hier."),
        ("Ich hole Ruth dazu, sie ist unsere Teamleiterin.", "Hallo, hier ist Ruth."),
        ("Je vous passe Ruth, c'est la responsable.", "Bonjour, ici Ruth."),
        ("Le paso con Ruth, que es la supervisora.", "Hola, soy Ruth."),
    ],
)
def test_who_is_said_to_lead_has_that_role(passes_on: str, greets: str) -> None:
    """The rank stands behind the name, joined to it by a pronoun."""
    chat = f"Maria: Hello, Maria from Acme, how can I help?\nYou: AC-1\nMaria: {passes_on}\nRuth: {greets}\nYou: ok\n"
    assert [("Maria", "representative"), ("Ruth", "supervisor")] == [
        (one.value, one.role) for one in _found(chat, What.AGENT)
    ]


@each(
    "noted",
    [
        "rang Acme 14:05, off the phone 14:38\ngot Perpetua (yes really)\nNEXT JOB. no thanks\n",
        "Acme gebeld 14:05, opgehangen 14:38\nkreeg Perpetua (echt waar)\nVOLGENDE KEER. nee dank je\n",
        "Acme angerufen 14:05, aufgelegt 14:38\ngesprochen mit Perpetua (kein Witz)\nNAECHSTES MAL. nein danke\n",
        "appelé Acme 14:05 -> raccroché 14:38\ntombé sur Perpetua (si si)\nPROCHAINE FOIS. non merci\n",
        "llamo a Acme 14:05, cuelgo 14:38\nme coge una tal Perpetua (en serio)\nLA PROXIMA VEZ. no gracias\n",
    ],
)
def test_a_call_that_was_hung_up_is_one_and_what_is_shouted_is_nobody(noted: str) -> None:
    """Notes that tell when one hung up are of a telephone call, and words in capitals are no name."""
    text = f"17 Nov 2026\n{noted}"
    assert (["phone"], ["Perpetua"]) == (
        [one.value for one in _found(text, What.CHANNEL)],
        [one.value for one in _found(text, What.AGENT)],
    )


def test_an_account_in_small_letters_heads_its_messages() -> None:
    """A time and a name with a mark in it begin a message, as a time and a name with a capital do."""
    chat = (
        "07:52:11 UTC Drone\n\n    I'm Drone, the automatic helper.\n\n07:52:40 UTC bramble_bob\n\n    hello\n\n"
        "08:03:05 UTC Agnes\n\n    Morning, Agnes at Acme. What's up?\n\n08:16:05 UTC bramble_bob\n\n"
        "    I'll mail you a photo tonight\n"
    )
    assert ([("Drone", "bot"), ("Agnes", "representative")], []) == (
        [(one.value, one.role) for one in _found(chat, What.AGENT, person="bramble_bob")],
        _found(chat, What.PROMISE, person="bramble_bob"),
    )


def test_the_company_of_a_name_may_be_the_beginning_of_its_own() -> None:
    """Messages of `Kofi from Gyr & Tiercel` are Kofi's, of Gyr & Tiercel Supplies."""
    chat = "Kofi from Gyr & Tiercel: Hi, Kofi here. How can I help?\nJo Smith: AC-1\nKofi from Gyr & Tiercel: Thanks.\n"
    assert ["Kofi"] == [one.value for one in _found(chat, What.AGENT, "Gyr & Tiercel Supplies")]


@each("answer", ["no need to ring, I'll keep it in mind", "great, I'll keep it", "no need to hurry"])
def test_who_keeps_something_waives_nothing(answer: str) -> None:
    """Words that only look like those of somebody who wants nothing take no promise away."""
    assert [("replacement", "2026-11-20")] == _promised("en", "We'll send you a replacement on Friday.", answer)
