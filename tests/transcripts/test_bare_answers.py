"""A short yes with a day promises what the person asked for; a short no refuses it, and is never a promise."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-03T18:00:00+01:00"), "+01:00")  # a Tuesday

GREETINGS = {
    "en": "Hello, I am Maria, how can I help you?",
    "nl": "Goedemiddag, ik ben Maria, waarmee kan ik u helpen?",
    "de": "Guten Tag, ich bin Maria, wie kann ich Ihnen helfen?",
    "fr": "Bonjour, je suis Maria, comment puis-je vous aider ?",
    "es": "Buenas tardes, soy Maria, ¿en qué puedo ayudarle?",
}

ASKED = {
    "en": [
        ("Will you refund me?", "refund"),
        ("I want my money back. Can I get that?", "refund"),
        ("Could I have a refund please?", "refund"),
        ("will you refund me", "refund"),
        ("Are you going to send a replacement?", "replacement"),
        ("Will somebody call me back?", "callback"),
    ],
    "nl": [
        ("Krijg ik mijn geld terug?", "refund"),
        ("Ik wil mijn geld terug. Krijg ik dat?", "refund"),
        ("Kan ik mijn geld terugkrijgen?", "refund"),
        ("krijg ik mijn geld terug", "refund"),
        ("Sturen jullie een nieuwe?", "replacement"),
        ("Word ik teruggebeld?", "callback"),
    ],
    "de": [
        ("Bekomme ich mein Geld zurück?", "refund"),
        ("Kann ich mein Geld zurückhaben?", "refund"),
        ("bekomme ich mein geld zurück", "refund"),
        ("Schicken Sie mir einen Ersatz?", "replacement"),
        ("Reparieren Sie das?", "repair"),
    ],
    "fr": [
        ("Vous allez me rembourser ?", "refund"),
        ("Serai-je remboursé ?", "refund"),
        ("vous allez me rembourser", "refund"),
        ("Vous m'envoyez un remplacement ?", "replacement"),
        ("Va-t-on me rappeler ?", "callback"),
    ],
    "es": [
        ("¿Me van a devolver el dinero?", "refund"),
        ("¿Puedo recuperar mi dinero?", "refund"),
        ("me van a devolver el dinero", "refund"),
        ("¿Me envían otro?", "replacement"),
        ("¿Lo van a reparar?", "repair"),
    ],
}

YES = {
    "en": ["Yes, by 9 November.", "Yes. By 9 November.", "Sure, by 9 November.", "We will, by 9 November."],
    "nl": [
        "Ja, uiterlijk 9 november.",
        "Ja. Uiterlijk 9 november.",
        "Zeker, op 9 november.",
        "Dat doen we, uiterlijk 9 november.",
    ],
    "de": ["Ja, bis zum 9. November.", "Ja. Bis zum 9. November.", "Selbstverständlich, bis zum 9.11."],
    "fr": ["Oui, d'ici le 9 novembre.", "Oui. D'ici le 9 novembre.", "Bien sûr, le 9 novembre."],
    "es": ["Sí, antes del 10 de noviembre.", "Sí. El 9 de noviembre.", "Claro, el 9 de noviembre."],
}

NO = {
    "en": [
        "No.",
        "I am afraid not.",
        "I'm afraid not, sorry.",
        "Unfortunately not.",
        "No, not after 30 days.",
        "No, we won't.",
    ],
    "nl": [
        "Nee, sorry.",
        "Dat gaat helaas niet lukken.",
        "Helaas niet.",
        "Ik ben bang van niet.",
        "Dat zit er niet in.",
    ],
    "de": ["Nein.", "Leider nein.", "Nein, leider nicht.", "Ich fürchte nicht.", "Bedaure, nein."],
    "fr": ["Non, désolé.", "Malheureusement non.", "Je crains que non.", "Ça ne va pas être possible.", "Hélas non."],
    "es": ["No, lo siento.", "Me temo que no.", "Eso no va a poder ser.", "Por desgracia no.", "Va a ser que no."],
}


def _found(language: str, talk: str, *whats: What) -> list[Finding]:
    chat = f"Agent Maria: {GREETINGS[language]}\nYou: AC-1\nAgent Maria: ok\n{talk}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [one for one in found if one.what in whats]


def _promised(language: str, talk: str) -> list[tuple[str, str | None, bool]]:
    return [(str(one.kind), one.due, one.sure) for one in _found(language, talk, What.PROMISE)]


@each("language", list(GREETINGS))
def test_a_yes_with_a_day_promises_what_was_asked_for(language: str) -> None:
    """Of the kind that was asked for, due that day; with a mark behind the question or without."""
    for asked, kind in ASKED[language]:
        for yes in YES[language]:
            promised = _promised(language, f"You: {asked}\nAgent Maria: {yes}")
            assert (asked, yes, [(kind, "2026-11-09", True)]) == (asked, yes, promised)


@each("language", list(GREETINGS))
def test_a_no_refuses_what_was_asked_for(language: str) -> None:
    """It is told with the question, and the contact ended refused where it is a remedy that was asked for."""
    for asked, kind in ASKED[language]:
        for no in NO[language]:
            found = _found(language, f"You: {asked}\nAgent Maria: {no}", What.PROMISE, What.REFUSAL, What.OUTCOME)
            assert (asked, no, ["refusal", "outcome"]) == (asked, no, [one.what.value for one in found])
            assert (f"[{asked}]" in found[0].value, kind) == (True, str(found[0].kind))
            assert ("refused", kind != "callback") == (found[1].value, found[1].sure)


def test_the_answer_may_come_after_a_moment() -> None:
    """What is said while somebody looks, or thanks, answers nothing."""
    wait = "You: Will you refund me?\nAgent Maria: One moment please.\nYou: ok\n"
    assert [("refund", "2026-11-09", True)] == _promised("en", f"{wait}Agent Maria: Yes, by 9 November.")
    assert ["[Will you refund me?] I am afraid not."] == [
        one.value for one in _found("en", f"{wait}Agent Maria: I am afraid not.", What.REFUSAL)
    ]


@each(
    ("language", "asked", "answer"),
    [
        ("en", "Do you need my IBAN for the refund?", "Yes, by 9 November."),
        ("en", "Do you need my IBAN for the refund?", "No."),
        ("en", "Can I return it?", "Yes, until 9 November."),
        ("en", "Will you be open?", "Yes, on 9 November."),
        ("en", "Will you refund me if I send it back?", "Yes, by 9 November."),
        ("en", "Does the repair cost anything?", "No."),
        ("en", "Was the refund sent?", "No."),
        ("en", "Will they cut me off?", "No."),
        ("en", "Will you refund me today?", "I'm afraid not."),
        ("en", "Will you refund me?", "Not yet."),
        ("en", "Is there anything else you need?", "No, that's all."),
        ("nl", "Kost de reparatie iets?", "Nee."),
        ("de", "Kostet die Reparatur etwas?", "Nein."),
        ("fr", "Le remplacement coûte quelque chose ?", "Non."),
        ("es", "¿Cuánto cuesta la reparación?", "No."),
    ],
)
def test_an_answer_to_something_else_neither_promises_nor_refuses(language: str, asked: str, answer: str) -> None:
    """To what the person has to do, what a thing costs, what was, or whether it is today."""
    talk = f"You: {asked}\nAgent Maria: {answer}"
    assert [] == _found(language, talk, What.PROMISE, What.REFUSAL, What.OUTCOME)


@each(
    ("language", "asked", "answer"),
    [
        ("en", "Can you send a replacement by Friday?", "We can look into that."),
        ("en", "Can I get a refund?", "It's not on my screen."),
        ("en", "Can I get a repair?", "No, for you it is free."),
        ("en", "Can I get a refund, it's broken?", "If you unplug it, it's not going to work."),
        ("nl", "Krijg ik mijn geld terug?", "Even kijken, de knop doet het niet, dat gaat niet."),
        ("es", "¿Me van a devolver el dinero?", "No puede ser, ¡qué desastre!"),
        ("en", "Can I get a refund?", "This is not going to happen again."),
        ("nl", "Krijg ik mijn geld terug voor vrijdag?", "Dat kan ik niet beloven."),
        ("en", "Will you refund me by Friday?", "Yes, but not by Friday."),
        ("nl", "Krijg ik mijn geld terug voor vrijdag?", "Zeker, maar niet voor vrijdag."),
        ("de", "Bekomme ich bis Freitag ein neues Gerät?", "Ja, aber nicht bis Freitag."),
        ("fr", "Est-ce que je serai remboursé avant vendredi ?", "Oui, mais pas avant vendredi."),
        ("es", "¿Me van a devolver el dinero antes del viernes?", "Sí, pero no antes del viernes."),
        ("nl", "Krijg ik mijn geld terug voor vrijdag?", "Dat kan, maar niet voor vrijdag."),
        ("de", "Bekomme ich bis Freitag ein neues Gerät?", "Gerne prüfe ich das für Sie."),
        ("de", "Bekomme ich bis Freitag ein neues Gerät?", "Klar ist das ärgerlich."),
        ("fr", "Est-ce que je serai remboursé avant vendredi ?", "C'est possible, je dois vérifier."),
        ("es", "¿Me van a devolver el dinero?", "No va a haber ningún problema."),
        ("es", "¿Me van a devolver el dinero?", "No va a ser necesario que lo devuelva."),
    ],
)
def test_a_sentence_that_only_begins_like_an_answer_is_none(language: str, asked: str, answer: str) -> None:
    """*That can* and *gladly* begin what promises nothing, and *not on* and *no va a ser* what refuses nothing."""
    talk = f"You: {asked}\nAgent Maria: {answer}"
    assert [] == _found(language, talk, What.PROMISE, What.REFUSAL, What.OUTCOME)


@each(
    ("language", "asked", "answer"),
    [
        ("en", "Can I get a refund?", "I'm afraid that's not something I can decide."),
        ("nl", "Krijg ik mijn geld terug?", "Dat kan ik helaas niet beslissen."),
        ("de", "Kann ich mein Geld zurückbekommen?", "Das kann ich leider nicht entscheiden."),
        ("fr", "Vous allez me rembourser ?", "Cela, je ne peux malheureusement pas le décider."),
        ("es", "¿Me van a devolver el dinero?", "Eso no lo puedo decidir, lo siento."),
    ],
)
def test_who_cannot_decide_it_refuses_nothing_for_sure(language: str, asked: str, answer: str) -> None:
    """How the contact ended is asked about."""
    found = _found(language, f"You: {asked}\nAgent Maria: {answer}", What.PROMISE, What.OUTCOME)
    assert not any(one.sure for one in found)


def test_a_no_beside_a_promise_leaves_it_standing() -> None:
    """What else was asked for is refused, and the contact is not."""
    talk = "Agent Maria: We will refund you by Friday.\nYou: can you refund the postage too?\nAgent Maria: No, sorry."
    assert [("refund", "2026-11-06", True)] == _promised("en", talk)
    assert [What.REFUSAL] == [one.what for one in _found("en", talk, What.REFUSAL, What.OUTCOME)]
