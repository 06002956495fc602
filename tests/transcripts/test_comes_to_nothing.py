"""What comes to nothing, what only tells of the past or of oneself, and what stands beside a promise without doubting it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday
_HELLO = {
    "en": "Good morning, how can I help you with that today?",
    "nl": "Goedemorgen, waarmee kan ik u helpen? Ik kijk het even voor u na.",
    "de": "Guten Tag, wie kann ich Ihnen helfen? Ich schaue das gleich für Sie nach.",
    "fr": "Bonjour, comment puis-je vous aider ? Je regarde cela pour vous.",
    "es": "Buenos días, ¿en qué le puedo ayudar? Ahora lo miro para usted.",
}


def _promised(language: str, *said: str) -> list[tuple[str, str | None, bool]]:
    lines = [f"Sam (10:0{at}): {words}" for at, words in enumerate((_HELLO[language], *said))]
    text = "17-11-2026\n\n" + lines[0] + "\nMe (10:00): my order 123-A-99812\n" + "\n".join(lines[1:]) + "\n"
    found = read_transcript(text.encode(), KnownSpeakers("", "Acme"), NOW).found
    return [(str(one.kind), one.due, one.sure) for one in found if one.what is What.PROMISE]


@each(
    ("language", "promise", "unsaid"),
    [
        ("en", "I'll ring you Friday.", "The call on Friday has fallen through."),
        ("en", "I'll be out Friday to put it in.", "Sorry, I can't do Friday."),
        ("en", "il be out friday to put it in", "the vans after failing so I cant do Friday"),
        ("de", "Ich rufe Sie heute Abend an.", "Das mit dem Anruf heute Abend wird doch nix, bin auf Montage."),
        ("nl", "Ik bel u vrijdag.", "Dat belletje vrijdag wordt toch niks."),
        ("fr", "Je vous appelle vendredi.", "Finalement pour l'appel de vendredi ça ne va pas le faire."),
        ("es", "Le llamo el viernes.", "Al final lo de la llamada del viernes no va a poder ser."),
    ],
)
def test_what_comes_to_nothing_is_promised_no_longer(language: str, promise: str, unsaid: str) -> None:
    """In the plain words of who takes it back; nor is it asked about."""
    assert [] != _promised(language, promise)
    assert [] == _promised(language, promise, unsaid)


@each(
    ("language", "promise", "behind"),
    [
        ("en", "I'll be out Friday to fix the boiler.", "Sorry, I can't do Monday."),
        ("nl", "Wij bezorgen het vrijdag bij u.", "Er wordt niets in rekening gebracht."),
        ("nl", "Wij bezorgen het vrijdag bij u.", "Vandaag lukt niet meer, de bussen zijn al weg."),
        ("de", "Der Monteur kommt am Freitag.", "Dafür wird Ihnen nichts berechnet."),
        ("en", "An engineer comes on Friday to fix your heating.", "Make sure the oven is off."),
        (
            "en",
            "I reversed the September draft, the $39.99 will be back on your card in 3-5 business days.",
            "August is past the 30 day window so unfortunately we're unable to refund that one.",
        ),
    ],
)
def test_what_is_said_of_something_else_takes_nothing_back(language: str, promise: str, behind: str) -> None:
    """Another day, a cost or another thing: the promise stands."""
    assert 1 == len(_promised(language, promise, behind))


@each(
    ("language", "said"),
    [
        ("en", "I can see the parcel showing as delivered on Monday."),
        ("en", "It is marked as collected on Friday."),
        ("en", "Hello Mrs Penhale, my name's Colin, I'm the supervisor on the desk today."),
        ("en", "I'm the manager on duty this evening."),
        ("nl", "Het pakket staat als bezorgd op maandag."),
        ("nl", "Vaak hoor je binnen een uur van ons."),
        ("de", "Vielen Dank für Ihr Schreiben, in dem Sie uns eine Frist bis zum 23. November setzen."),
        ("fr", "Je note tout ça sous DEM-90417."),
        ("de", "Das Paket ist als zugestellt am Montag vermerkt."),
        ("fr", "Je vois le colis indiqué comme livré lundi."),
        ("es", "El paquete figura como entregado el lunes."),
    ],
)
def test_what_a_program_shows_and_who_one_is_promise_nothing(language: str, said: str) -> None:
    """A day stands beside what was done, or beside who speaks."""
    assert [] == _promised(language, said)


@each(
    ("language", "said", "promised"),
    [
        ("en", "I'll ring you Friday to see if it's working.", [("callback", "2026-11-20", True)]),
        ("fr", "Je vous rappelle vendredi pour voir si c'est bon.", [("callback", "2026-11-20", True)]),
        ("es", "Le llamo el viernes para ver si funciona.", [("callback", "2026-11-20", True)]),
        ("en", "I'll ring you Thurs morning once I've had a word with accounts", [("callback", "2026-11-19", True)]),
        ("en", "I'll ring you myself on Friday so you're not left wondering.", [("callback", "2026-11-20", True)]),
        (
            "nl",
            "Het geld staat vrijdag op uw rekening en ik bel u woensdag zelf zodat u niet in onzekerheid zit.",
            [("refund", "2026-11-20", True), ("callback", "2026-11-18", True)],
        ),
        (
            "en",
            "The £318.40 is in your bank by close of play next Friday, that's the twentieth, and I'll ring you myself on Monday.",
            [("refund", "2026-11-20", True), ("callback", "2026-11-23", True)],
        ),
        ("en", "ill ring you friday, dont worry", [("callback", "2026-11-20", True)]),
        ("en", "Il be out Monday 30th instead and put the pump in then", [("repair", "2026-11-30", True)]),
        ("en", "I'll see if we can deliver it Friday", []),
        ("en", "We'll call you Thursday once you've spoken to your bank", [("callback", None, False)]),
    ],
)
def test_what_a_promise_is_for_doubts_nothing(
    language: str, said: str, promised: list[tuple[str, str | None, bool]]
) -> None:
    """An *if* behind *to see*, a step of their own before, what it spares one; what others have to do first still does."""
    assert promised == _promised(language, said)
