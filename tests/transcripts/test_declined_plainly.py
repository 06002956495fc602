"""What the person turns down in so many words is promised no longer, whether it was offered, asked about or only announced."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
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

SAID = {
    "en": [
        "We can send you a replacement by Friday.",
        "We'll send you a replacement on Friday.",
        "We'll send you a replacement on Friday. Shall I arrange that?",
        "We'll send you a replacement on Friday.\nAgent Maria: Is that all right?",
        "I'll give you a credit of 20 EUR on your account tomorrow.",
        "I can give you a voucher of 20 EUR.",
    ],
    "nl": [
        "We kunnen u vrijdag een vervangend exemplaar sturen.",
        "We sturen u vrijdag een vervangend exemplaar.",
        "We sturen u vrijdag een vervangend exemplaar. Zal ik dat regelen?",
        "We sturen u vrijdag een vervangend exemplaar.\nAgent Maria: Is dat goed?",
        "Ik geef u morgen een tegoed van 20 euro op uw account.",
        "Ik kan u een bon van 20 euro geven.",
    ],
    "de": [
        "Wir können Ihnen bis Freitag einen Ersatz schicken.",
        "Wir schicken Ihnen am Freitag einen Ersatz.",
        "Wir schicken Ihnen am Freitag einen Ersatz. Soll ich das veranlassen?",
        "Wir schicken Ihnen am Freitag einen Ersatz.\nAgent Maria: Einverstanden?",
        "Ich schreibe Ihnen morgen 20 Euro auf Ihrem Konto gut.",
        "Ich kann Ihnen einen Gutschein über 20 Euro geben.",
    ],
    "fr": [
        "Nous pouvons vous envoyer un remplacement vendredi.",
        "Nous vous enverrons un remplacement vendredi.",
        "Nous vous enverrons un remplacement vendredi. Je m'en occupe ?",
        "Nous vous enverrons un remplacement vendredi.\nAgent Maria: Ça vous va ?",
        "Je vous fais un avoir de 20 € sur votre compte demain.",
        "Je peux vous donner un bon d'achat de 20 €.",
    ],
    "es": [
        "Podemos enviarle un reemplazo el viernes.",
        "Le enviaremos un reemplazo el viernes.",
        "Le enviaremos un reemplazo el viernes. ¿Se lo tramito?",
        "Le enviaremos un reemplazo el viernes.\nAgent Maria: ¿Le parece bien?",
        "Mañana le haré un abono de 20 euros en su cuenta.",
        "Puedo darle un vale de 20 euros.",
    ],
}
"""What may be had, and is offered, announced, or asked about."""

DECLINED = {
    "en": [
        "No, I do not want that",
        "No thanks, I'd rather have my money",
        "That's no good to me, I want a refund",
        "No. I want my money back.",
        "hm\nYou: I'd rather have my money",
    ],
    "nl": [
        "Nee, dat wil ik niet",
        "Nee bedankt, ik heb liever mijn geld",
        "Dat hoef ik niet.",
        "Daar heb ik niets aan, ik wil mijn geld",
        "Nee. Ik wil mijn geld terug.",
        "hm\nYou: dat wil ik niet hebben",
    ],
    "de": [
        "Nein, das möchte ich nicht",
        "Nein danke, ich hätte lieber mein Geld",
        "Das will ich nicht.",
        "Damit kann ich nichts anfangen, ich will mein Geld",
        "Nein. Ich will mein Geld zurück.",
    ],
    "fr": [
        "Non, je n'en veux pas",
        "Non merci, je préfère mon argent",
        "Je ne veux pas de ça.",
        "Ça ne me sert à rien, je veux être remboursé",
        "Non. Je veux mon argent.",
    ],
    "es": [
        "No, no lo quiero",
        "No gracias, prefiero mi dinero",
        "Eso no lo quiero.",
        "Eso no me sirve, quiero mi dinero",
        "No. Quiero mi dinero.",
    ],
}


def _promised(language: str, talk: str) -> list[tuple[str, str | None]]:
    chat = f"Agent Maria: {GREETINGS[language]}\nYou: AC-1\n{talk}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), one.due) for one in found if one.what is What.PROMISE]


@each("language", list(GREETINGS))
def test_what_is_turned_down_is_promised_no_longer(language: str) -> None:
    """Whatever words it was offered or announced in, and however the person says that they do not want it."""
    for said in SAID[language]:
        for declined in DECLINED[language]:
            assert (said, declined, []) == (
                said,
                declined,
                _promised(language, f"Agent Maria: {said}\nYou: {declined}\nAgent Maria: ok"),
            )


@each(
    ("language", "said", "answer"),
    [
        ("en", "We'll send you a replacement on Friday.", "No, I want it sooner"),
        ("en", "We'll send you a replacement on Friday.", "No, that's too late"),
        ("en", "We'll send you a replacement on Friday.", "I don't want that to happen again"),
        ("en", "We'll send you a replacement on Friday.", "No problem, thanks"),
        ("en", "We'll send you a replacement on Friday. Do you still have the box?", "No"),
        ("en", "We'll send you a replacement on Friday. Would you like a text when it is on its way?", "No thanks"),
        ("en", "We'll send you a replacement on Friday. Is there anything else I can do?", "No thanks, that's all"),
        ("en", "We'll send you a replacement on Friday.", "can I have a refund instead?"),
        ("en", "We'll refund you 45 EUR by Friday.", "No, I want the full amount"),
        ("en", "We'll refund you 45 EUR by Friday.", "No thank you, I'm happy with that"),
        ("en", "We'll collect the washing machine on Friday.", "good, I don't want it anymore"),
        ("nl", "We sturen u vrijdag een vervangend exemplaar.", "Nee, dat is te laat"),
        ("nl", "We sturen u vrijdag een vervangend exemplaar. Heeft u de doos nog?", "Nee"),
        ("nl", "We storten vrijdag 45 euro terug.", "Nee hoor, dank u"),
        ("de", "Wir schicken Ihnen am Freitag einen Ersatz.", "Nein, das ist zu spät"),
        ("de", "Wir erstatten Ihnen am Freitag 45 Euro.", "Nein danke, das war alles"),
        ("fr", "Nous vous enverrons un remplacement vendredi. Avez-vous encore le carton ?", "Non"),
        ("fr", "Nous vous remboursons 45 € vendredi.", "Non merci, c'est tout"),
        ("es", "Le enviaremos un reemplazo el viernes.", "No, es demasiado tarde"),
        ("es", "Le reembolsamos 45 € el viernes.", "No, gracias, eso es todo"),
        ("en", "We'll send you a replacement on Friday. I'm sorry.", "I'm not interested in apologies, just do it"),
        ("en", "We'll send you a replacement on Friday.", "No, thank you, have a nice day"),
        ("nl", "We sturen u vrijdag een nieuwe. Mijn excuses.", "Ik heb geen behoefte aan excuses"),
        ("nl", "We sturen u vrijdag een nieuwe.", "Nee, dank u wel, fijne dag"),
        ("de", "Wir schicken Ihnen am Freitag einen Ersatz.", "Die Entschuldigung nützt mir nichts"),
        ("en", "We'll refund you by Friday. Do you still have the box?", "No. I need the repair report back too"),
        ("nl", "We sturen u vrijdag een nieuwe.", "Nee, ik wil weten of ik mijn geld krijg als hij weer stuk is"),
        ("fr", "Nous vous enverrons un remplacement vendredi.", "Non merci, bonne journée"),
        ("es", "Le enviaremos un reemplazo el viernes.", "No gracias, muy amable"),
    ],
)
def test_a_no_to_something_else_turns_nothing_down(language: str, said: str, answer: str) -> None:
    """To another question, to the day, or to more: what was promised stands."""
    assert ["2026-11-06"] == [due for _, due in _promised(language, f"Agent Maria: {said}\nYou: {answer}")]


@each(
    ("language", "said", "declined", "instead"),
    [
        (
            "en",
            "We can send you a replacement by Friday.",
            "No, I do not want that",
            "Then we will refund you 45 EUR by 9 November.",
        ),
        (
            "nl",
            "We sturen u vrijdag een vervangend exemplaar.",
            "Nee, dat wil ik niet",
            "Dan storten we uiterlijk 9 november 45 euro terug.",
        ),
        (
            "de",
            "Wir schicken Ihnen am Freitag einen Ersatz.",
            "Nein, das möchte ich nicht",
            "Dann erstatten wir Ihnen 45 Euro bis zum 9. November.",
        ),
        (
            "fr",
            "Nous vous enverrons un remplacement vendredi.",
            "Non, je n'en veux pas",
            "Alors nous vous rembourserons 45 € d'ici le 9 novembre.",
        ),
        (
            "es",
            "Le enviaremos un reemplazo el viernes.",
            "No, no lo quiero",
            "Entonces le reembolsamos 45 € el 9 de noviembre.",
        ),
    ],
)
def test_what_is_promised_in_the_place_of_what_was_turned_down_is_the_promise(
    language: str, said: str, declined: str, instead: str
) -> None:
    """And the only one."""
    talk = f"Agent Maria: {said}\nYou: {declined}\nAgent Maria: {instead}\nYou: ok"
    assert [("refund", "2026-11-09")] == _promised(language, talk)


@each(
    "told",
    [
        "Called Acme, spoke to Maria. They'd send a replacement on Friday. I said I don't want that, I want my money back.",
        "Called Acme, spoke to Maria. She promised a replacement by Friday but I said no, I'd rather have my money.",
        "Gebeld met Acme, Maria gesproken. Ze sturen vrijdag een nieuwe. Ik zei dat ik dat niet wil.",
        "Bei Acme angerufen, mit Maria gesprochen. Sie schicken am Freitag einen Ersatz. Das will ich nicht.",
        "Appelé Acme, parlé à Maria. Ils enverront un remplacement vendredi. J'ai dit que je n'en voulais pas.",
        "Llamé a Acme, hablé con Maria. Enviarán un reemplazo el viernes. Le dije que no lo quiero.",
    ],
)
def test_what_was_turned_down_in_a_call_that_is_told_is_none(told: str) -> None:
    """The person tells it themselves, in the words that they said."""
    found = read_transcript(told.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    assert [] == [one.value for one in found if one.what is What.PROMISE]


@each(
    ("said", "answer"),
    [
        (
            "The engineer will come to repair it on Friday.\nAgent Maria: I can also offer you a voucher of 20 EUR.",
            "no thanks, I don't want that",
        ),
        (
            "The engineer will come to repair it on Friday.",
            "I'd rather have a new one\nAgent Maria: I'm afraid we can't do that.",
        ),
    ],
)
def test_what_was_promised_stands_beside_what_is_turned_down_or_refused(said: str, answer: str) -> None:
    """A no to an offer that came since is to that; what the person would rather have, and cannot, takes nothing away."""
    assert [("repair", "2026-11-06")] == _promised("en", f"Agent Maria: {said}\nYou: {answer}")
