"""Where a transcript is from is told by what stands above it; a name may be joined by small words."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "+01:00")


def values(text: str, what: What) -> list[str]:
    """What is taken for sure of one kind."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [one.value for one in found if one.what is what and one.sure]


TALK = "Tue 17 Nov 2026, 13:02\nParcelo: Hi its Sam at Parcelo, what can I do?\nTue 17 Nov 2026, 13:09\nme: wheres my bike\n"


@each("above", ["Text Message", "Text Message • SMS", "SMS", "SMS avec Parcelo", "Textnachrichten", "Mensaje de texto"])
def test_text_messages_are_no_chat(above: str) -> None:
    """Where a telephone says that they are."""
    assert ["other"] == values(f"Parcelo\n{above}\n{TALK}", What.CHANNEL)


@each(
    "above",
    [
        "Instagram",
        "Instagram · Mensajes",
        "Parcelo · Instagram",
        "Direct messages on X",
        "Facebook - Nachrichten",
        "Messages privés sur Twitter",
    ],
)
def test_direct_messages_are_on_social_media(above: str) -> None:
    """Where the page says on which."""
    assert ["social"] == values(f"{above}\nParcelo\n{TALK}", What.CHANNEL)


SAID = (
    "Hi, where is my bike",
    "Hi, I'm Sam. We'll ring you on Friday.",
    "thanks. Kim said so too",
    "Kim isn't in today",
)
TIMES = ("12:05", "12:11", "12:15", "12:20")


@each(
    ("accounts", "time_first"),
    [(("jo.smith_1", "parcelo"), False), (("jo.smith", "parcelo.bikes"), True), (("@JoS", "@parcelo"), False)],
)
def test_accounts_and_times_on_lines_of_their_own_are_heads(accounts: tuple[str, str], time_first: bool) -> None:
    """What an account is called is nobody's name; who says theirs answered, and whom they name did not."""
    heads = [pair[::-1] if time_first else pair for pair in zip(accounts * 2, TIMES, strict=True)]
    blocks = ["\n".join((*head, said)) for head, said in zip(heads, SAID, strict=True)]
    text = "\n\n".join(("19 November 2026", *blocks))
    assert ["Sam"] == values(text, What.AGENT)
    assert ["2026-11-19T12:05"] == values(text, What.START)
    assert ["2026-11-19T12:20"] == values(text, What.END)


@each("words", [("fine", "okay"), ("done", "done")])
def test_what_somebody_says_in_one_word_is_no_account(words: tuple[str, str]) -> None:
    """Only where two accounts stand beside times, one of them more than once."""
    text = f"Sam\n12:05\nIs it there?\nMe\n12:06\n{words[0]}\n12:07\nSam\nGood.\n12:09\nMe\n{words[1]}\n"
    assert ["Sam"] == values(f"19 November 2026\n{text}", What.AGENT)


@each("above", ["x", "Order from Instagram ad", "Follow us on Facebook", "Inbox", "Direct messages"])
def test_what_only_names_a_site_is_a_chat(above: str) -> None:
    """A mark, or where a shop can be found."""
    assert ["chat"] == values(f"{above}\nParcelo\n{TALK}", What.CHANNEL)


def test_messages_that_nothing_is_said_of_are_a_chat() -> None:
    """Nothing in their text tells them from one."""
    assert ["chat"] == values(f"Parcelo\n{TALK}", What.CHANNEL)


@each(
    "begins",
    [
        "weds 18/11/26 rang Parcelo 16:10 about the boiler.",
        "wo 18-11-2026 10.15 Parcelo gebeld, duurde 12 min.",
        "miércoles 18/11/2026, 12:20, llamé al servicio de Parcelo.",
    ],
)
def test_a_call_that_is_told_is_one_behind_its_day_and_time(begins: str) -> None:
    """Who notes it down may begin with when it was."""
    text = f"{begins} Spoke to Dave. He said Mark will come on Monday to fit it.\nref DF-2291\n"
    assert ["phone"] == values(text, What.CHANNEL)


@each(
    ("above", "channel"),
    [
        ("Visit to the Parcelo shop", "in-person"),
        ("Went into the local branch of Parcelo", "in-person"),
        ("Bezoek aan de balie van Parcelo", "in-person"),
        ("Besuch in der Filiale", "in-person"),
        ("Visite à l'agence Parcelo", "in-person"),
        ("Visita a la oficina de Parcelo", "in-person"),
        ("At the counter of Parcelo", "in-person"),
        ("Am Schalter von Parcelo", "in-person"),
        ("Aan de balie bij Parcelo", "in-person"),
        ("Au guichet de Parcelo", "in-person"),
        ("En la tienda de Parcelo", "in-person"),
        ("Notes on Parcelo: their engineer visited", "phone"),
        ("Call about my visit to the shop", "phone"),
    ],
)
def test_notes_say_above_that_somebody_went_there(above: str, channel: str) -> None:
    """To a place where people are met; what is told below may be of calls to come."""
    told = "Thursday 19 November 2026, 10:20\n\nSpoke to Kim Lee. She said they will ring me by phone on Friday. I said ok.\n"
    assert [channel] == values(f"{above}\n{told}", What.CHANNEL)


@each(
    ("told", "channel"),
    [
        ("Messaged Parcelo on WhatsApp. Kim said refund by Friday. I said ok.", "chat"),
        ("Live-chat with Parcelo. Kim said refund by Friday. I said ok.", "chat"),
        ("Parcelo geappt. Kim zei vrijdag geld terug. Ik zei ok.", "chat"),
        ("Parcelo about mon achat. Kim said refund by Friday. I said ok.", "phone"),
    ],
)
def test_what_is_told_of_messages_is_no_call(told: str, channel: str) -> None:
    """Whatever program they were written in; a purchase is no *chat* in French."""
    assert [channel] == values(f"18 November 2026. {told}\n", What.CHANNEL)


@each(
    "above",
    ["Grabación de llamada - miércoles 18 de noviembre de 2026, 13:05", "Call recording - Wednesday 18 November 2026"],
)
def test_a_recording_says_so_above(above: str) -> None:
    """With a dash before its day."""
    text = f"{above}\n\nAgent: Parcelo, this is Nuria Campos.\nCaller: Hello, where is my order?\nAgent: One moment.\n"
    assert ["phone"] == values(text, What.CHANNEL)


@each("name", ["Fatima el Idrissi", "Rachid ben Salah", "Maria da Silva", "Youssef al Amrani", "Joana dos Santos"])
def test_small_words_join_a_name_in_any_language(name: str) -> None:
    """Under a mail, and where somebody says who they are."""
    mail = "From: Parcelo <help@parcelo.example>\nTo: Jo <jo@post.example>\nDate: 19 Nov 2026 15:22\nSubject: leak\n\n"
    assert [name] == values(f"{mail}Dear Jo,\n\nWe will repair it on Monday.\n\nKind regards,\n{name}\n", What.AGENT)
    assert [name] == values(
        f"Jo: hello, who is this?\nParcelo: My name is {name}, how can I help?\nJo: ok\n", What.AGENT
    )
