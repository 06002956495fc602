"""What a page shows beside or below a name: what somebody is, the time, and whether it was seen. None of it is a name."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-10-05T18:00:00+01:00"), "Europe/London")


def _of(text: str, what: What) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Ash", "Acme"), NOW).found
    return [one.value for one in found if one.what is what]


SEEN = """Hi, this is Odette from Acme. How can I help?
Odette · 16:02

my coat is a 10
{me} · 16:03 · {seen}

What's the order number?
Odette · 16:04 · {sent}

MP-100-48213
{me} · {seen} · 16:05

A courier will collect it from you on Tuesday 13 October.
Odette · 16:17

ok ill stick the label on by monday
{me} · 16:18 · {seen}
"""


@each(
    "me, seen, sent",
    [
        ("You", "Seen", "Delivered"),
        ("Jij", "Gelezen", "Verzonden"),
        ("Ich", "Gelesen", "Zugestellt"),
        ("Vous", "Vu", "Envoyé"),
        ("Tú", "Visto", "Enviado"),
    ],
)
def test_a_receipt_beside_the_time_is_nobody(me: str, seen: str, sent: str) -> None:
    """`You · 16:03 · Seen` below a message is the person's, and what stands above it no promise of the company's."""
    text = SEEN.format(me=me, seen=seen, sent=sent)

    assert (["Odette"], 1) == (_of(text, What.AGENT), len(_of(text, What.PROMISE)))


TITLED = """Swifty
{bot} · 13:20
Hi there! What can I help with today?

You
13:21
human please

Precious
{team} · 13:41
Good afternoon, thank you for holding!

You
13:42
its my mums present

Tom
{team} · 13:43
I'll ring you tomorrow.
"""


@each(
    "bot, team",
    [
        ("Virtual assistant", "Customer care"),
        ("Digital assistant", "Advisor"),
        ("Chatbot", "Klantenservice"),
        ("Assistant virtuel", "Conseiller"),
        ("Virtueller Assistent", "Kundenservice"),
        ("Asistente virtual", "Asesor"),
    ],
)
def test_what_somebody_is_stands_below_the_name_with_the_time(bot: str, team: str) -> None:
    """`Virtual assistant · 13:20` tells what Swifty is; one team may have several people."""
    assert ["Swifty", "Precious", "Tom"] == _of(TITLED.format(bot=bot, team=team), What.AGENT)


@each("between", [" · ", " | ", " - ", " – ", ", ", " ", "\n"])
def test_what_somebody_is_is_told_by_the_shape_of_the_page(between: str) -> None:
    """Whatever it is called, and whatever stands between it and the time: a second line below several names is no name."""
    text = TITLED.format(bot="Parcel pal", team="Happiness hero").replace(" · ", between)
    again = f"{text}\nSwifty\nParcel pal{between}13:50\nDid that answer your question?\n\nYou\n13:51\nyes\n"

    assert ["Swifty", "Precious", "Tom"] == _of(again, What.AGENT)


@each(
    "said, names",
    [
        ("We're here 8am - 8pm Monday to Saturday", []),
        ("Who's here?", []),
        ("Hello Ash, Jo here, I'm Kel's supervisor.", ["Jo"]),
        ("Hallo Ash, hier ist Jo, ich bin Annas Vorgesetzte.", ["Jo"]),
        ("Morning Ash its Kel in repairs. whats the order no?", ["Kel"]),
        ("hi its Kel at Acme", ["Kel"]),
        ("Hi Ash, it's Farid on bookings. So sorry.", ["Farid"]),
    ],
)
def test_only_ones_own_name_is_given(said: str, names: list[str]) -> None:
    """Whose superior somebody is, or that *we* are here, gives no name."""
    text = f"Ash: hello\nAcme: {said}\nAsh: my order is late\nAcme: I see."

    assert names == _of(text, What.AGENT)


def test_a_name_is_told_in_full_where_only_its_letter_is_shown() -> None:
    """`Jana W.`, who says that her name is Jana Wolter, is Jana Wolter."""
    text = (
        "Jana W. ist dem Chat beigetreten.\n\n09:14 Jana W. | Acme\nGuten Morgen, mein Name ist Jana Wolter.\n\n"
        "09:15 Ash\nmoin\n\n09:16 Jana W. | Acme\nWas kann ich tun?\n"
    )

    assert ["Jana Wolter"] == _of(text, What.AGENT)


def test_hours_of_every_week_are_no_beginning_or_end() -> None:
    """A foot that tells when the lines are open moves neither; times since the beginning count from where that stands."""
    text = (
        "Chat Started: Friday, October 02, 2026, 19:31:08 (+0100)\nAgent Gareth\n"
        "( 14s ) Gareth: Hi Ash, you're through to Gareth.\n"
        "( 48s ) Ash: internet down\n( 41m 20s ) Gareth: Have a good evening.\nChat ended\n\n"
        "Lines open until 9pm Monday to Friday, 5pm at weekends. Call 0800 555 0199.\n"
    )

    told = {what: _of(text, what) for what in (What.START, What.END, What.MINUTES)}

    assert {What.START: ["2026-10-02T19:31"], What.END: ["2026-10-02T20:12"], What.MINUTES: ["41"]} == told


ANSWERED = """Odette, {company}
Hi, you're through to Odette. How can I help?
Sent 16:02

You
will the 29.98 go back on my card?
Read 16:03

Odette, {company}
{answer}
Sent 16:04

You
thanks
Read 16:05
"""


@each("answer", ["Yes", "No", "Okay", "Ja"])
@each("company", ["Acme", "Acme Mobile"])
def test_a_short_answer_below_a_name_is_no_title(answer: str, company: str) -> None:
    """Nothing but the name is what somebody is called, without the mark before the company's."""
    assert _of(ANSWERED.format(answer=answer, company=company), What.AGENT) == ["Odette"]
