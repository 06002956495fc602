"""Which voice of a recorded call is the person's is told by their own life, and by the names that each says: no names above."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-08T17:00:00+01:00"), "+01:00")

SAID = {
    "de": (
        "Autoverleih Kranich, Sie sprechen mit Silke Berger, guten Tag.",
        "Ja, guten Tag, Thomas Eilers mein Name. Es geht um die Kaution.",
        "Haben Sie die Mietvertragsnummer zur Hand, Herr Eilers?",
        "Ja, das ist die KR-208-5514.",
        "Und vollgetankt hatten Sie?",
        "Ja natürlich, die Quittung hab ich noch. Meine Frau, die war dabei.",
        "Gut. Ich rufe Sie morgen Vormittag zurück.",
        "Vielen Dank, Frau Berger. Wiederhören.",
    ),
    "en": (
        "Kranich Car Hire, you're speaking with Susan Berger, good morning.",
        "Yes, good morning, my name is Thomas Eilers. It's about the deposit.",
        "Have you got the agreement number there, Mr Eilers?",
        "Yes, it's KR-208-5514.",
        "And you'd filled her up?",
        "Of course, I've still got the receipt. My wife was with me.",
        "Good. I'll call you back tomorrow morning.",
        "Thank you, Mrs Berger. Goodbye.",
    ),
}


@each(("language", "said"), list(SAID.items()))
def test_the_voice_that_says_who_it_lives_with_is_the_persons(language: str, said: tuple[str, ...]) -> None:
    """The agent is the one who was called, and the call back is promised by her."""
    cues = [f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{each}\n" for at, each in enumerate(said, 1)]
    found = read_transcript("\n".join(cues).encode(), KnownSpeakers("Thomas Eilers", "Kranich"), NOW).found
    promised = [(str(one.kind), one.due) for one in found if one.what is What.PROMISE and one.sure]

    assert [("callback", "2026-12-09")] == promised
    assert 1 == len([one for one in found if one.what is What.AGENT])
