"""A call noted line by line, without capitals or marks: each line is a note, and who was passed on to is somebody of rank."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-19T18:00:00+01:00"), "+01:00")
"""A Thursday."""


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers("Uwe Jahn", "Stromwerk"), NOW).found
    return [one for one in found if one.what is what and one.sure]


NOTES = [
    """Do 19.11.2026, 14:00 Stromwerk angerufen wegen abrechnung
Zuerst ein Herr Petzold, der konnte nix machen
hat mich dann an seine chefin durchgestellt, Frau Yıldız
die sagt die 112 € kommen bis 27.11. zurück und sie ruft mich am Montag an
falls nicht soll ich nochmal schreiben
14:22 aufgelegt
""",
    """jueves 19 nov 2026, llamo a Stromwerk a las 14:00
Primero un tal Petzold, que él no puede hacer nada
pido hablar con su jefa y me la pasa, Doña Inés Yıldız
me devuelven 112 € antes del sábado 28 y ella me llama el lunes
si no, escribo otra vez
cuelgo a las 14:22
""",
    """jeudi 19 nov 2026, appelé Stromwerk à 14h00
D'abord un certain Petzold, qui ne pouvait rien faire
j'ai demandé sa responsable et il me la passe, Mme Yıldız
elle me rembourse 112 € avant le 28 et elle me rappelle lundi matin
sinon j'écris encore
raccroché 14h22
""",
]


@each("text", NOTES)
def test_each_line_without_a_mark_is_a_note(text: str) -> None:
    """What hangs on a condition in the next line, or was declined in the line before, is none of a promise's."""
    assert [("refund", "2026-11-27"), ("callback", "2026-11-23")] == [
        (str(one.kind), one.due) for one in _found(text, What.PROMISE)
    ]
    assert [] == _found(text, What.OUTCOME)


@each("text", NOTES)
def test_somebodys_superior_has_a_rank_before_the_name(text: str) -> None:
    """The words with which one asks for them stand before the title and the name."""
    first, second = _found(text, What.AGENT)
    assert ("Petzold", "representative") == (first.value, str(first.role))
    assert ("Yıldız", "supervisor") == (second.value.split()[-1], str(second.role))


@each("how", ["hat einfach aufgelegt", "die haben dann aufgelegt"])
def test_that_they_hung_up_is_told_of_them(how: str) -> None:
    """That it was hung up tells nothing of by whom; that they did breaks it off."""
    text = NOTES[0].replace("14:22 aufgelegt", how)
    assert ["disconnected"] == [one.value for one in _found(text, What.OUTCOME)]


DESKS = [
    ("Morning Uwe, Trudi on the desk here. Your new card comes on Monday", "Trudi"),
    ("Hoi Uwe, Femke aan de balie hier. Je krijgt maandag een nieuwe pas", "Femke"),
    ("Hallo Uwe, Jana am Empfang hier. Sie bekommen am Montag eine neue Karte", "Jana"),
    ("Hi Uwe, Sorry in the office here. Your new card comes on Monday", None),
    ("Parking on the street here is free. Your new card comes on Monday", None),
]


@each("words", DESKS)
def test_who_sits_somewhere_says_so_behind_the_name(words: tuple[str, str | None]) -> None:
    """The name stands at the beginning or behind a greeting, where they sit between it and `here`."""
    said, name = words
    text = f"[19/11/2026, 10:00] Uwe Jahn: my card\n[19/11/2026, 10:02] Stromwerk: {said}\n[19/11/2026, 10:03] Uwe Jahn: ok\n"
    assert ([name] if name else []) == [one.value for one in _found(text, What.AGENT)]


@each("label", ["Stromwerk, Frau Sander", "Stromwerk - Frau Sander", "Stromwerk | Frau Sander"])
def test_a_name_behind_that_of_the_company_is_who_writes(label: str) -> None:
    """A label may name the company first, and who of it behind a mark."""
    text = f"Uwe Jahn (19.11.2026 08:10): Wo ist es?\n{label} (19.11.2026 08:14): Guten Morgen, es kommt am Montag.\n"
    assert ["Frau Sander"] == [one.value for one in _found(text, What.AGENT)]
