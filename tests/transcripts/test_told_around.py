"""What a page tells around a chat and is nothing that anybody says: how long one waits, when somebody is there, the end."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chats.notices import name_in_notice
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.times.hours_told import tells_hours
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T18:00:00+01:00"), "+01:00")  # a Friday


def _found(text: str, *what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.value for one in found if one.what in what]


@each(
    "line",
    [
        "You are in the queue. Position: 5",
        "Position in queue: 2",
        "Estimated waiting time: 12 min",
        "Je staat in de rij. Positie: 5",
        "Uw plaats in de wachtrij: 4",
        "Wachttijd: ca. 12 minuten",
        "Ihre Position in der Warteschlange: 4 von 9",
        "Voraussichtliche Wartezeit: 10-15 Min.",
        "Votre position dans la file d'attente : 4",
        "Temps d'attente : moins de 12 min",
        "Estás en la cola. Posición: 5",
        "Tiempo de espera estimado: 12 min",
    ],
)
def test_what_only_counts_while_one_waits_is_nobody(line: str) -> None:
    """What stands before a colon and never says anything but an amount is no speaker."""
    chat = f"10:00 Bolt: Hi, I'm Bolt, the virtual assistant.\n10:00 You: 2\n10:01 {line}\n10:05 Maite: Hello, Maite here.\n"
    assert ["Bolt", "Maite"] == _found(chat, What.AGENT)


def test_who_answers_a_menu_with_a_figure_is_somebody() -> None:
    """A name alone that says a figure is who chooses from a menu."""
    chat = "10:00 Bolt: Hi, I'm Bolt, the chatbot. Choose 1 or 2.\n10:00 Curtis: 2\n10:05 Maite: Hello Curtis, Maite here.\n"
    assert ["Bolt", "Maite"] == _found(chat, What.AGENT)


@each(
    "line",
    [
        "Lines open 8am to 8pm, Monday to Saturday",
        "Reps available 7 days, 6am-10pm",
        "Open now · Closes 8 PM",
        "Openingstijden chat: ma t/m vr 8.30 - 21.00 uur",
        "We zijn bereikbaar van 9.00 tot 17.00 uur",
        "Mo-Fr 9-18 Uhr · Telefon 0431 0004417",
        "Wir sind von 8 bis 20 Uhr für Sie da",
        "Nos conseillers vous répondent du lundi au vendredi de 9 h à 18 h",
        "à vos côtés 7j/7 de 7 h à 21 h",
        "Horario: lunes a sábado 9:00 a 20:00 h",
    ],
)
def test_when_somebody_is_there_is_not_when_it_was(line: str) -> None:
    """Opening hours above or below a chat are none of its times."""
    chat = "10:02 Maite: Hello, Maite here.\n10:03 You: my kettle leaks\n10:11 Maite: I have noted that.\n"
    day = "Friday 20 November 2026"
    times = ["2026-11-20T10:02", "2026-11-20T10:11", "9"]
    told = (What.START, What.END, What.MINUTES)
    assert times == _found(f"{day}\n{line}\n{chat}", *told) == _found(f"{day}\n{chat}\n{line}\n", *told)


@each(
    "line",
    [
        "Chat started: Tuesday, 3 November 2026, 09:14",
        "20 November 2026, 13:30 - 14:02",
        "Di 3-11-2026 14:05 - 14:31 uur",
        "mi 3. Feb 10:05 bis 10:31",
        "mar 12 ene 10:05 a 10:31",
        "Conversation closed 14:31",
        "From 09:14 to 09:41",
    ],
)
def test_when_it_was_is_no_opening_hours(line: str) -> None:
    """A single day, or times of which nobody says that somebody is there then, are those of the conversation."""
    assert not tells_hours(line)


@each(
    "notice",
    [
        "This chat has ended",
        "The chat is now closed",
        "You have been disconnected",
        "The session has timed out",
        "Chat gesloten door Yara",
        "Chatsessie beëindigd",
        "Chat vom Mitarbeiter beendet",
        "Chatsitzung beendet",
        "La conversation a pris fin",
        "Cette conversation a été clôturée",
        "El chat ha finalizado",
        "El chat se ha cerrado",
        "La conversación finalizó",
    ],
)
def test_that_it_is_over_is_noted_in_many_words(notice: str) -> None:
    """None of them is what somebody says, and the words for the conversation are nobody's name."""
    assert name_in_notice(notice, "departures") == ""


@each(
    "label, said, name",
    [
        ("Assistant", "Hi, I'm Luna, the virtual assistant.", "Luna"),
        ("Virtual Agent", "Hello! I am Sol, your virtual agent.", "Sol"),
        ("Chatbot", "Hoi, ik ben Robin, de digitale assistent.", "Robin"),
        ("Asistente", "¡Hola! Soy Luna, la asistente virtual.", "Luna"),
        ("Assistant", "Hi, I'm the virtual assistant.", "Assistant"),
    ],
)
def test_a_program_goes_by_the_name_that_it_gives(label: str, said: str, name: str) -> None:
    """Where nothing but what it is stands above its words, those that follow too."""
    chat = f"{label}: {said}\nYou: hi\n{label}: One moment.\nTom: Hello, Tom here.\n"
    assert [name, "Tom"] == _found(chat, What.AGENT)


@each(
    "said",
    [
        "Kettles have a guarantee. Did that answer your question?",
        "Betalen kan binnen 14 dagen. Is je vraag hiermee beantwoord?",
        "Es gibt zwei Jahre Garantie. Ist Ihre Frage damit beantwortet?",
        "Il y a une garantie. Cela répond à votre question ?",
        "Hay garantía. ¿Resuelve esto tu duda?",
    ],
)
def test_who_asks_whether_that_was_the_answer_and_passes_one_on_is_a_program(said: str) -> None:
    """A program may go by a name and say nowhere what it is; who speaks alone, or last, is somebody."""
    first = f"Zowie: {said}\nYou: no\n"
    roles = [
        [
            str(one.role)
            for one in read_transcript(talk.encode(), KnownSpeakers(None, "Acme"), NOW).found
            if one.what is What.AGENT
        ]
        for talk in (f"{first}Tom: Hi, Tom here.\n", f"{first}Zowie: Sorry.\n")
    ]
    assert [["bot", "representative"], ["representative"]] == roles


def test_a_company_may_write_its_name_in_one_word() -> None:
    """As the name of an account has no blanks."""
    chat = b"Vous avez envoy\xc3\xa9\nbonjour\nlamaisonbleue\nHello c'est Jade !\nVous avez envoy\xc3\xa9\nmerci\n"
    found = read_transcript(chat, KnownSpeakers(None, "La Maison Bleue"), NOW).found
    assert ["Jade"] == [one.value for one in found if one.what is What.AGENT]


@each("zone", ["", " UTC+1", " GMT+01:00", " (GMT+1)", " CET"])
def test_what_zone_a_time_is_of_is_part_of_it(zone: str) -> None:
    """It is no time itself, and a line with it is still a time alone."""
    mail = f"Karim Haddad (Acme)\n20 nov. 2026, 16:41{zone}\n\nBonjour\n\nAm\u00e9lie Roy\n20 nov. 2026, 09:12{zone}\n\nBonjour\n"
    assert ["2026-11-20T09:12", "2026-11-20T16:41"] == _found(mail, What.START, What.END)


def test_how_long_a_call_took_may_stand_behind_when_it_was() -> None:
    """It is longer than what was said of it is old, and when the file was made is later than both."""
    said = "Speaker 1 0:02\nGood afternoon.\n\nSpeaker 2 0:05\nHi.\n\nSpeaker 1 1:24\nBye.\n\n"
    call = f"Call with Acme\n20 November 2026 at 14:03 · 11 min\nTranscript\n\n{said}"
    told = (What.START, What.END, What.MINUTES)
    assert ["2026-11-20T14:03", "2026-11-20T14:14", "11"] == _found(
        f"{call}Exported on 20 November 2026 at 17:58\n", *told
    )


@each(
    "left",
    [
        "Joanna left",
        "Joanna has left the chat",
        "Joanna heeft de chat verlaten",
        "Joanna hat den Chat verlassen",
        "Joanna a quitté le chat",
        "Joanna ha salido del chat",
        "This chat has ended",
    ],
)
def test_a_time_below_who_left_is_the_end_where_times_stand_below(left: str) -> None:
    """As it stands below what everybody said."""
    text = "20 November 2026\n\nJoanna\nHi, I'm Joanna\n10:31\n\nYou\nit is green\n10:32\n\nJoanna\nOur case B-220\n10:45\n\n"
    assert ["2026-11-20T10:46", "15"] == _found(f"{text}{left}\n10:46\n\nWas this helpful?\n", What.END, What.MINUTES)


@each(
    "head, said, sure",
    [
        ("Datum: 08.09.2026", "Seit zwölf Tagen kein Internet, was ist denn da los bei Ihnen", True),
        ("Datum: 08-09-2026", "Al twaalf dagen geen internet, wat is er toch aan de hand bij jullie", True),
        ("Date : 08.09.2026", "Plus d'internet depuis douze jours, que se passe-t-il chez vous", True),
        ("Fecha: 08-09-2026", "Llevo doce días sin internet, qué es lo que pasa con ustedes", True),
        ("Date: 08/09/2026", "No internet for twelve days now, what is going on with you", False),
    ],
)
def test_a_day_without_strokes_has_its_month_behind_it_where_nobody_writes_english(
    head: str, said: str, sure: bool
) -> None:
    """Whoever puts the month first writes it with strokes, or in English."""
    clock = Clock(datetime.fromisoformat("2026-09-20T12:00:00+02:00"), "+02:00")
    text = f"{head}\n\n10:14 Sam: Hallo\n10:15 Kunde: {said}\n10:20 Sam: ok\n"
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), clock).found
    assert [("2026-09-08T10:14", sure)] == [(one.value, one.sure) for one in found if one.what is What.START]
