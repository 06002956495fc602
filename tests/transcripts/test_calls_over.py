"""Notes of a call that say when it began and when it was over, in words or figures, and what else a line with a time is."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.notes.endings import is_over
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T18:00:00+01:00"), "+01:00")  # a Friday


def _found(text: str, *what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.value for one in found if one.what in what]


@each(
    "text, times",
    [
        (
            (
                "thurs 12 nov 2026 washing machine\nphoned Acme at 2.05, ten mins of music, got through to Leanne\n"
                "she said the engineer will come and repair it on monday\nhung up 2.31pm"
            ),
            ["2026-11-12T14:05", "2026-11-12T14:31", "26"],
        ),
        (
            (
                "mar 10 nov 2026 la chaudière\nappelé Acme à 9h20, eu Benoît\n"
                "il dit qu'ils remboursent les 80 € avant fin novembre, au plus tard le 30 novembre\nfini à 9h48"
            ),
            ["2026-11-10T09:20", "2026-11-10T09:48", "28"],
        ),
        (
            (
                "Mi 11.11.2026 Waschmaschine\num 9.30 bei Acme angerufen, Frau Kranz am Apparat\n"
                "sie sagt der Techniker repariert sie am Montag\nGespräch zu Ende 9.52"
            ),
            ["2026-11-11T09:30", "2026-11-11T09:52", "22"],
        ),
        (
            (
                "do 12/11/2026 gebeld met Acme over de watermeter\nkwart over 9, half uur muziek, toen kreeg ik Yvonne\n"
                "zij zegt dat ze de meter vervangen op dinsdag 17 november tussen 8 en 12\nklaar om 9.52"
            ),
            ["2026-11-12T09:15", "2026-11-12T09:52", "37"],
        ),
        (
            (
                "3 nov 2026 martes. colchón\nllamé a Acme a las 16:30, me cogió Lorena.\n"
                "dice que pasan a recogerlo el viernes por la tarde\ncolgué 16:48. mi cuñado me deja el suyo"
            ),
            ["2026-11-03T16:30", "2026-11-03T16:48", "18"],
        ),
    ],
)
def test_a_call_begins_and_ends_when_its_notes_say_so(text: str, times: list[str]) -> None:
    """With a full stop in a time or in words, before who answered; the end by itself is nothing that was promised."""
    assert times == _found(text, What.START, What.END, What.MINUTES)
    assert 1 == len(_found(text, What.PROMISE))


@each(
    "text, times",
    [
        ("Mo 16 nov 2026\nbelde Acme om 9:10, kreeg Piet\nhij zegt: auto is klaar om 10.30", ["2026-11-16T09:10"]),
        ("mon 16 nov 2026\nrang Acme at 9:10, got Pete\nhung up 17:30", ["2026-11-16T09:10"]),
        ("16 de noviembre de 2026\nllamé a Acme a las 12 y pico, me cogió Rocío.\nColgué a las 12:55", ["2026-11-16"]),
    ],
)
def test_what_is_ready_or_long_after_is_no_end(text: str, times: list[str]) -> None:
    """Nor is a time that is only near the beginning."""
    assert times == _found(text, What.START, What.END, What.MINUTES)


@each(
    "text, outcome",
    [
        ("9.11.2026\n14:02 bei Acme angerufen, Frau Abel war dran\nsie erstatten 45 €. aufgelegt 14:20", []),
        ("9-11-2026\nAcme gebeld, Wilma gesproken\nze storten 45 euro terug. ik heb toen opgehangen", []),
        ("9-11-2026\nAcme gebeld, Wilma gesproken\nze heeft gewoon opgehangen 14:20", ["disconnected"]),
    ],
)
def test_who_hangs_up_at_the_end_was_not_cut_off(text: str, outcome: list[str]) -> None:
    """Unless it was the company who did."""
    assert outcome == _found(text, What.OUTCOME)


@each(
    "text, agents, numbers",
    [
        (
            (
                "heizöl 4.11.2026 (mi)\n11:05 angerufen bei Acme, dann hatte ich Herrn Yildiz dran. auftrag 88-3017\n"
                "er hat zugesagt dass sie am freitag liefern.\nbeschwerde läuft unter BM-1296. aufgelegt 11:19"
            ),
            ["Yildiz"],
            ["BM-1296"],
        ),
        (
            (
                "water 9-11-2026\n13:05 gebeld met Acme, Wilma gesproken\nklacht staat onder AQ-3319. opgehangen 13:22\n"
                "ze storten 18 euro terug voor vrijdag 27 november"
            ),
            ["Wilma"],
            ["AQ-3319"],
        ),
    ],
)
def test_nobody_is_called_by_two_sentences(text: str, agents: list[str], numbers: list[str]) -> None:
    """That end in a time as the head of a message does."""
    assert agents == _found(text, What.AGENT)
    assert numbers == _found(text, What.CASE_NUMBER)


@each(
    "clause",
    [
        "off phone 13:58",
        "finally off at 13:58",
        "The call ended at 13:58",
        "The call lasted until 13:58",
        "Het gesprek was om 13.58 uur afgelopen",
        "Om 13.58 uur was het gesprek voorbij",
        "Het gesprek duurde tot 13.58 uur",
        "Ik hing om 13.58 uur op",
        "Um 13.58 Uhr war das Telefonat beendet",
        "Das Gespräch endete um 13:58 Uhr",
        "Wir legten um 13:58 auf",
        "L'appel s'est terminé à 13h58",
        "La conversation a pris fin à 13h58",
        "L'appel a duré jusqu'à 13h58",
        "La llamada terminó a las 13:58",
        "La llamada duró hasta las 13:58",
    ],
)
def test_that_a_call_was_over_is_told_in_whole_sentences_too(clause: str) -> None:
    """The word for the call, or that somebody hung up, makes it the end of the call, whatever else stands beside the time."""
    assert is_over(clause)


@each(
    "clause",
    [
        "monteur klaar om 17.00",
        "the engineer finishes at 17:00",
        "he'll be done by 14:41",
        "la tienda cierra a las 17:00",
    ],
)
def test_that_something_else_is_done_is_no_end_of_a_call(clause: str) -> None:
    """Who works until then did not hang up."""
    assert not is_over(clause)


@each(
    "text",
    [
        "do 12-11-2026 gebeld met Acme Energie 14.10, eerst muziek. kreeg Rachid. hij belt morgen. opgehangen 14.52",
        "12.11.2026 angerufen bei der Hotline von Acme 14.10, Frau Kern dran. sie ruft morgen an. aufgelegt 14.52",
        "12 Nov 2026 phone call with Acme Energie North 14.10, got Kev. he'll call tomorrow. hung up 14.52",
        "12/11/2026 appel avec Acme Energie Nord 14.10, eu Karim. il rappelle demain. raccroché 14.52",
        "12/11/2026 llamada con Acme Energie Norte 14.10, cogió Toni. me llama mañana. colgué 14.52",
    ],
)
def test_a_time_with_a_full_stop_is_one_behind_the_day_of_the_call(text: str) -> None:
    """However many words name the company between: a second day would be of something else."""
    assert ["2026-11-12T14:10", "2026-11-12T14:52", "42"] == _found(text, What.START, What.END, What.MINUTES)
