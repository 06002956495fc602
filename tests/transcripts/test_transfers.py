"""Who was met on one day passed nobody on to whoever is met on another."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-12T22:00:00+01:00"), "+01:00")


def _passed_on(text: str) -> tuple[int, list[str]]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Foo"), NOW).found
    agents = [one for one in found if one.what is What.AGENT]
    return len(agents), [one.value for one in found if one.what is What.TRANSFER]


_LOGS = (
    """Mon 2 Nov 10:40 rang Ziggo, spoke to Dennis. He said Wednesday.
Thurs 5 Nov 9:00 called again. Spoke to Samira, who knew nothing. Put through to team leader Ruud.
""",
    """maandag 2 nov 10.40 gebeld, gesproken met Dennis. Die zegt woensdag.
donderdag 5 nov 9:00 gebeld. Kreeg Samira aan de lijn. Doorverbonden met teamleider Ruud.
""",
    """Mo 2.11. 10:40 angerufen, mit Frau Dennis gesprochen. Mittwoch, sagt sie.
Do 5.11. 9:00 wieder angerufen, mit Samira gesprochen. Weitergeleitet an Teamleiter Ruud.
""",
    """lundi 2 nov. 10:40 appelé, parlé à Denise. Mercredi, dit-elle.
jeudi 5 nov. 9:00 rappelé, parlé à Samira puis à son responsable Ruud.
""",
    """lunes 2 nov 10:40 llamé, hablé con Denis. El miércoles, dice.
jueves 5 nov 9:00 llamé otra vez, hablé con Samira. Me pasó con su supervisor Ruud.
""",
)


@each("text", _LOGS)
def test_nobody_is_passed_on_to_another_day_of_a_log(text: str) -> None:
    """Within a day of it they are."""
    agents, passed_on = _passed_on(text)
    assert agents > 1
    assert "Samira → Ruud" in passed_on
    assert not [one for one in passed_on if one.startswith("Den") or one.endswith("Samira")]


def test_nobody_is_passed_on_to_a_message_of_days_later() -> None:
    """Overnight they may be."""
    chat = "{0}/11/2026, 10:00 - Me: hi\n{0}/11/2026, 10:05 - Agent Luis: Luis here.\n{1}/11/2026, 9:00 - Agent Ana: Ana here.\n"
    assert [(2, []), (2, ["Luis → Ana"])] == [
        _passed_on(chat.format(day, 13 if day == 3 else day + 1)) for day in (3, 10)
    ]
