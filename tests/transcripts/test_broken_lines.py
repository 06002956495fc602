"""A message that is broken over lines is one message, told by grammar, in a chat with names and in one without."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T18:00:00+01:00"), "+01:00")
"""A Friday."""


def _all(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers("Ida Vos", "Parcelo"), NOW).found
    return [one for one in found if one.what is what]


def _found(text: str, what: What) -> list[Finding]:
    return [one for one in _all(text, what) if one.sure]


def _due(text: str) -> list[str | None]:
    return [one.due for one in _found(text, What.PROMISE)]


BROKEN = [
    ("hello, where is it", "I will put the\n€15.00 back on your card by\nTuesday", "ok thanks", "2026-11-24"),
    (
        "where is it",
        "You'll get your\nRefund of €15.00 on the card it came from within\n5 working days",
        "ok",
        "2026-11-27",
    ),
    (
        "hoi, waar blijft het",
        "Ik stort de\n€ 15,00 terug en het staat uiterlijk\nmaandag op uw rekening",
        "ok bedankt",
        "2026-11-23",
    ),
    (
        "wo bleibt es",
        "Wir überweisen Ihnen die\nErstattung von 15,00 € bis zum\n24.11. auf Ihr Konto",
        "danke",
        "2026-11-24",
    ),
    ("où est-il", "Nous vous remboursons les\n15,00 € sur votre carte avant le\n25 novembre", "merci", "2026-11-24"),
    ("dónde está", "Te devolvemos los\n15,00 € de la fianza el\nMartes", "vale gracias", "2026-11-24"),
]
"""What the company says between two messages of the person, broken where a line cannot end, though the next begins with a sum,
a capital or a day; and its day."""


@each("words", BROKEN)
def test_a_message_broken_over_lines_is_read_whole(words: tuple[str, ...]) -> None:
    """The promise is that of all its lines, with its day, whether or not names stand before messages."""
    asks, said, thanks, due = words
    assert [due] == _due(f"[10:02] Ida: {asks}\n[10:03] Agent Maya: {said}\n[10:04] Ida: {thanks}\n")
    assert [due] == _due(
        f"Parcelo\nonline\n20.11.2026 10:02\n{asks}\nPA-40077\n{said}\n{thanks}\n10:09\nMaya, Parcelo\n"
    )


APART = [
    ("We'll refund it", "of course", "thanks then"),
    ("Ik stort het terug", "in orde", "bedankt"),
    ("Ich erstatte es Ihnen", "zum Glück", "danke"),
    ("Je vous rembourse", "d'accord", "merci"),
    ("Se lo devolvemos", "de acuerdo", "gracias"),
]


@each("lines", APART)
def test_an_answer_is_no_rest_of_the_line_above(lines: tuple[str, ...]) -> None:
    """What answers begins small too, and may begin with the same words: it is another's message."""
    said, answer, thanks = lines
    text = f"Parcelo\nToday 10:02\nwhere is it\n{said}\n{answer}\n{thanks}\n10:09\nKind regards, Maya\n"
    assert [said] == [one.value for one in _found(text, What.PROMISE)]


def test_what_stands_above_a_chat_is_nobodys_message() -> None:
    """The company's name, that it is there, and the clock of the telephone; its name says whose the other messages are."""
    text = (
        "9:41\nParcelo\nActive 3m ago\nYesterday 11:05\nwhere is my order PA-40077\nPhoto\nPhoto\nSeen\n"
        "We'll send a new one by Tuesday\n👍 1\nok\n11:31\nKind regards, Maya\n"
    )
    assert ["Maya"] == [one.value for one in _found(text, What.AGENT)]
    assert ["2026-11-19T11:05"] == [one.value for one in _found(text, What.START)]
    assert ["2026-11-19T11:31"] == [one.value for one in _found(text, What.END)]
    assert ["2026-11-24"] == _due(text)


def test_messages_below_times_are_told_by_the_receipts_of_what_was_sent() -> None:
    """Each message stands below its time; those above a receipt are the person's, however many lines they have."""
    text = (
        "Thu 19 Nov, 08:00\nthe gutter still leaks and ive taken the day\noff for it\nDelivered\n"
        "Thu 19 Nov, 08:30\nSorry about that\nHe will be round on Monday to fix\nthe gutter. Sal, Parcelo\n"
        "Thu 19 Nov, 08:31\nok and you pay me for today by Friday\nDelivered\n"
        "Thu 19 Nov, 08:40\nNo we cant do that. Sal\n"
    )
    assert ["Sal"] == [one.value for one in _found(text, What.AGENT)]
    assert ["2026-11-23"] == _due(text)


def test_a_day_that_a_line_goes_on_in_is_no_time_of_the_chat() -> None:
    """A day alone stands above what is said then, unless the line before goes on in it."""
    text = "[10:03] Ida: hi\n[10:04] Agent Maya: You'll have the refund by\nThursday 26 November\n[10:05] Ida: ok\n"
    assert ["2026-11-26"] == _due(text)
    assert ["2026-11-20T10:03"] == [one.value for one in _all(text, What.START)]


@each(
    ("asked", "first", "second"),
    [
        ("where is it", "Your refund is approved. You will have it by the", "4th of December."),
        ("waar blijft het", "Uw geld is onderweg. U krijgt het terug uiterlijk op", "vrijdag 4 december."),
        ("wo bleibt es", "Die Erstattung ist freigegeben. Sie erhalten sie spätestens am", "Freitag, 4. Dezember."),
        ("où est-ce", "Le remboursement est validé. Vous serez remboursé au plus tard le", "vendredi 4 décembre."),
        ("y mi dinero", "La devolución está aprobada. Le llegará a más tardar el", "viernes 4 de diciembre."),
    ],
)
def test_a_sentence_may_go_on_in_the_next_message(asked: str, first: str, second: str) -> None:
    """A message that breaks off before a day has it in the one that follows, which is nobody else's."""
    assert ["2026-12-04"] == _due(
        f"[10:03] Ida: {asked}\n[10:04] Maya: {first}\n[10:04] Maya: {second}\n[10:05] Ida: ok\n"
    )
    parted = f"[10:03] Ida: {asked}\n[10:04] Maya: {first}\n[10:04] Ida: {second}\n[10:05] Maya: ok\n"
    assert "2026-12-04" not in _due(parted)


def test_a_sentence_may_go_on_in_the_next_cue() -> None:
    """A recording is cut where there is no more room: what begins small is the rest of what has no mark at its end."""
    cues = [
        ("Klant: Goedemiddag, u spreekt met Vos.", "Maya: Goedemiddag, met Maya van Parcelo."),
        (
            "Maya: U heeft recht op 80 euro en die wordt teruggestort",
            "Maya: volgende week vrijdag, dus op 27 november.",
        ),
        ("Klant: Fijn, dank u wel.", "Maya: Graag gedaan."),
    ]
    said = [each for pair in cues for each in pair]
    text = "WEBVTT\n\n" + "".join(
        f"00:00:{at:02}.000 --> 00:00:{at + 1:02}.000\n{one}\n\n" for at, one in enumerate(said)
    )
    assert ["2026-11-27"] == _due(text)


@each(
    ("language", "text"),
    [
        ("en", "Rhys: Your case number is HRT-20731-I\nthanks"),
        ("nl", "Guus: Uw meldingsnummer is HRT-20731-U\nbedankt"),
        ("fr", "Odile: Votre numéro de dossier est HRT-20731/A\nmerci"),
        ("es", "Inma: Su número de caso es HRT-20731-A\ngracias"),
        ("es", "Inma: Su número de caso es HRT-20731-Y\nvale"),
    ],
)
def test_a_number_that_ends_in_a_letter_does_not_go_on(language: str, text: str) -> None:
    """In 0.1.0 the thanks below it became a part of what the company said."""
    name, below = text.partition(":")[0], text.rpartition("\n")[2]
    chat = f"{name}: {HELLO[language]}\nmy order never came\n{text}\n{name}: ok\n"
    numbers = _all(chat, What.CASE_NUMBER)

    assert [one.value.startswith("HRT-20731") for one in numbers] == [True]
    assert below not in numbers[0].line.text


HELLO = {
    "en": "Hello, how can I help you?",
    "nl": "Goedemiddag, waarmee kan ik u helpen?",
    "fr": "Bonjour, comment puis-je vous aider ?",
    "es": "Buenas tardes, ¿en qué le ayudo?",
}
