"""Pages of help desks copied as they stand: the number a ticket is called by, headings, what happened to it, labels below."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-24T20:00:00+01:00"), "+01:00")

TICKET = """{title}
{status}
Activity
Petra Lund
24/Nov/26 6:02 PM
Ok. I will be at home on Thursday.
Owen Tait
24/Nov/26 4:45 PM
Hi Petra, this is Owen. The plumber will fix the boiler on Thursday 26 November.
{happened}
24/Nov/26 4:44 PM
{program}
22/Nov/26 7:15 PM
We reply within 24 hours.
Details
22/Nov/26 7:15 PM
Summary
No hot water since Sunday
"""


def _read(text: str, customer: str | None = "Petra Lund", company: str | None = "Fennick") -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(customer, company), NOW).found


def _values(found: tuple[Finding, ...], what: What, *, sure: bool = True) -> list[str]:
    return [one.value for one in found if one.what is what and one.sure is sure]


def _ticket(
    title: str = "Help Center / Fennick / FL-3306",
    status: str = "IN PROGRESS",
    happened: str = "Your request status changed to In progress.",
    program: str = "Automatic response",
) -> tuple[Finding, ...]:
    return _read(TICKET.format(title=title, status=status, happened=happened, program=program))


@each(
    ("title", "number"),
    [
        ("Help Center / Fennick / FL-3306", "FL-3306"),
        ("Fennick Lettings / Tenant support / FL-3306", "FL-3306"),
        ("Hilfe > Mieter > FL-3306", "FL-3306"),
        ("FL-3306 No hot water", "FL-3306"),
        ("#48213 No hot water", "48213"),
        ("#48213", "48213"),
        ("No hot water (#48213)", "48213"),
    ],
)
def test_the_number_in_the_title_of_a_ticket_is_that_of_the_case(title: str, number: str) -> None:
    """It stands there without a word that says what it is, on a page that says that it is a ticket's."""
    assert [number] == _values(_ticket(title, "Status: in progress"), What.CASE_NUMBER)


@each("above", ["", "Status: shipped\n", "From: Acme Support\n"])
def test_such_a_number_is_asked_about_where_nothing_tells_a_ticket(above: str) -> None:
    """A shop may call an order so too."""
    found = _read(
        f"{above}Wrong edition (#61077)\nPetra: where is it?\nOwen: Hi Petra, I'm Owen. Let me check.\nPetra: ok\n"
        "Owen: We'll refund you by Friday.\n"
    )

    assert ([], ["61077"]) == (_values(found, What.CASE_NUMBER), _values(found, What.CASE_NUMBER, sure=False))


@each("title", ["Order #48213", "Bestellung #48213", "2 replies #3", "Flat B-2 heating", "Invoice #48213"])
def test_what_is_called_otherwise_or_counts_is_no_case(title: str) -> None:
    """Its own word tells what a number is, and few figures count posts."""
    found = _ticket(title, "Status: in progress")

    assert ([], []) == (_values(found, What.CASE_NUMBER), _values(found, What.CASE_NUMBER, sure=False))


@each(
    "happened",
    [
        "Your request status changed to In progress.",
        "Priority changed from Low to High",
        "Owen Tait closed this ticket",
        "Assigned to Owen Tait",
        "Ihre Anfrage wurde geschlossen.",
        "Le ticket a été clos",
    ],
)
@each("program", ["Automatic response", "Auto-responder", "Automated", "Automatische Antwort"])
def test_headings_events_and_programs_of_a_ticket_are_nobody(happened: str, program: str) -> None:
    """*Details* is no agent, what happened is said by nobody, and what a program answers promises nothing."""
    found = _ticket(happened=happened, program=program)

    assert ["Owen Tait"] == _values(found, What.AGENT)
    assert ["2026-11-26"] == [one.due for one in found if one.what is What.PROMISE]


@each(
    ("mine", "theirs"),
    [
        ("Sent by you · {}", "Sent by Yusuf · {}"),
        ("sent by Dora, {}", "sent by Yusuf, {}"),
        ("Verzonden door u · {}", "Verzonden door Yusuf · {}"),
        ("Gesendet von Dora um {}", "Gesendet von Yusuf um {}"),
        ("Enviado por Dora · {}", "Enviado por Yusuf · {}"),
        ("Dora · {}", "Yusuf · {}"),
    ],
)
@each("between", ["", "\n"])
def test_a_label_below_each_message_tells_who_sent_it(mine: str, theirs: str, between: str) -> None:
    """With blank lines between the messages or without."""
    said = (
        ("My bike has been in the workshop for five weeks. If not, I want £80 back by Monday.", mine),
        ("Sorry to read that.\nWhich order is it?", theirs),
        ("PC-1188", mine),
        ("We'll have the bike repaired by Saturday 28 November.", theirs),
    )
    text = between.join(f"{words}\n{label.format(f'10:3{at}')}\n" for at, (words, label) in enumerate(said))

    found = _read(text, "Dora", "Pelham Cycles")

    assert ["Yusuf"] == _values(found, What.AGENT)
    assert ["PC-1188"] == _values(found, What.ORDER)
    assert ["We'll have the bike repaired by Saturday 28 November."] == _values(found, What.PROMISE)


def test_a_name_above_nothing_at_the_end_turns_no_chat_around() -> None:
    """A copy that breaks off behind a name has its names above all the same."""
    text = (
        "Chat with Acme\nDora 10:31\nMy bike is broken.\nYusuf 10:34\nSorry to read that. We'll have it repaired by Friday.\n"
        "Dora 10:35\nand then?\nYusuf 10:36\n"
    )
    found = _read(text, "Dora", "Acme")

    assert (["Yusuf"], ["We'll have it repaired by Friday."]) == (
        _values(found, What.AGENT),
        _values(found, What.PROMISE),
    )


def test_labels_that_tell_an_age_and_were_copied_in_pieces() -> None:
    """A chat whose names stand above and below, the dot between two pieces on a line of its own, and no name below mine."""
    text = (
        "Parcelly\nThe team can also help\n\nFin\n•\nAI Agent\nHi Wanda, I'm Fin, ask me anything.\nFin\n•\nAI Agent\n•\n2h\n\n"
        "my parcel has not moved\n2h\n\nSeen\nOla\nHi Wanda, Ola here. It goes out for delivery tomorrow.\nOla\n•\n1h\n\n"
        "and if not you pay me back on Friday\n1h\n"
    )
    found = _read(text, "Wanda", "Parcelly")

    assert [("Fin", "bot"), ("Ola", "representative")] == [
        (one.value, one.role) for one in found if one.what is What.AGENT
    ]
    assert ["It goes out for delivery tomorrow."] == _values(found, What.PROMISE)


def test_a_day_and_a_time_on_two_lines_are_those_of_one_message() -> None:
    """Below a name stands the day, and below that the time."""
    text = (
        "Tess Omar\nNov 22, 2026\n3:40pm\nthe bottle was broken\n\nBea from Juniper\nNov 23, 2026\n10:05am\n"
        "Hi Tess! We will refund you by Friday.\n\nTess Omar\nNov 23, 2026\n10:30am\nthanks\n"
    )
    found = _read(text, "Tess Omar", "Juniper")

    assert ["2026-11-22T15:40", "2026-11-23T10:30"] == [
        one.value for one in found if one.what in (What.START, What.END)
    ]


@each("answer", ["Respondiste a zapateria", "Je hebt gereageerd op Inés", "You replied to Ines", "Active 2h ago"])
def test_what_a_messenger_writes_between_messages_is_said_by_nobody(answer: str) -> None:
    """Messages copied on a telephone stand below each other without names; who serves is told by what is said."""
    text = (
        "LUN, 23 NOV 10:12\nHola! Compré unas botas y llegó el 38\nLola, hola! Soy Inés. Qué pedido es?\nZM-4410\nVisto\n"
        f"Vale, te mandamos el 39 y te llega el viernes\n{answer}\nGracias Inés\nVisto hace 1 h\n"
    )
    found = _read(text, "Lola", "Zapatería Marbel")

    assert (["Inés"], ["ZM-4410"]) == (_values(found, What.AGENT), _values(found, What.ORDER))
    assert ["Vale, te mandamos el 39 y te llega el viernes"] == _values(found, What.PROMISE)


@each(
    "by",
    [
        "Posted by {}\n{}",
        "Publicado por {}\n{}",
        "Geplaatst door {}\n{}",
        "{}\nto {whom}\n{}",
        "{}\nan {whom}\n{}",
        "{}\n{}\nto me",
        "{} <someone@mail.example>\n{}\nto me",
    ],
)
def test_labels_around_a_name_are_no_part_of_it_and_said_by_nobody(by: str) -> None:
    """Who posted it, and to whom: above a thread that shows the newest first."""
    posts = (
        (
            "Jonas Wolff",
            "24/11/2026 10:15",
            "Hi Anja, Jonas here from the Fitwerk team. We will refund you by Friday.",
            "Anja Roth",
        ),
        ("Anja Roth", "23/11/2026 21:02", "You took £29.90 again. I want it back by Monday.", "Fitwerk Support"),
        ("Jonas Wolff", "22/11/2026 09:30", "Hi Anja, let me check.", "Anja Roth"),
        ("Anja Roth", "21/11/2026 18:45", "My membership is cancelled.", "Fitwerk Support"),
    )
    text = "".join(f"{by.format(name, day, whom=whom)}\n{said}\n\n" for name, day, said, whom in posts)

    found = _read(f"Ticket #7731 - Membership\n\n{text}", "Anja Roth", "Fitwerk")

    assert (["Jonas Wolff"], ["7731"]) == (_values(found, What.AGENT), _values(found, What.CASE_NUMBER))
    assert ["2026-11-21T18:45"] == _values(found, What.START)
    assert ["2026-11-27"] == [one.due for one in found if one.what is What.PROMISE]


def test_days_above_the_newest_first_are_those_of_what_stands_below() -> None:
    """A time behind a day that is told is one of that day, however much earlier: it is not past midnight."""
    text = (
        "Today\nKim (Bexley)\n11:20\nHi Rhona, the fitter will come on Friday to fix it.\nRhona\n09:05\nAny news on this?\n"
        "Yesterday\nKim (Bexley)\n16:40\nHi Rhona, I'm Kim. I've ordered the part.\nRhona\n10:12\nHeating is off again.\n"
    )
    found = _read(text, "Rhona", "Bexley Boilers")

    assert (["2026-11-23T10:12"], ["2026-11-24T11:20"]) == (_values(found, What.START), _values(found, What.END))


def test_the_heading_of_a_memo_is_nobody() -> None:
    """What is spoken into a telephone stands below what the program calls it, and its day."""
    text = (
        "Voice memo 24 Nov 2026 16:10\nso i just got off the phone with acme i spoke to a guy called bernard\n"
        "and he said they'll pay for the hotel by the end of the month\ni told him i'd send the photos tonight\n"
    )
    found = _read(text, None, "Acme")

    assert (["Bernard"], ["2026-11-24T16:10"]) == (_values(found, What.AGENT), _values(found, What.START))
    assert ["2026-11-30"] == [one.due for one in found if one.what is What.PROMISE and one.sure]


def test_messages_without_names_below_a_business_and_its_day() -> None:
    """The business stands above them once, as the title of the screen."""
    text = (
        "Kettle & Co\nBusiness Chat\nTue 24 Nov at 13:02\nMy kettle trips the electrics\nDelivered\n"
        "Hi Lew! You're through to Jas. Which model is it?\nK-200, bought in March, order KC77120\n"
        "Thanks. We'll swap it for a new one, it'll arrive on Thursday.\nTue 24 Nov at 13:20\ndo you want the old one back\n"
        "Read 13:21\nYes please. Case K-88120\n"
    )
    found = _read(text, "Lew", "Kettle & Co")

    assert (["Jas"], ["K-88120"]) == (_values(found, What.AGENT), _values(found, What.CASE_NUMBER))
    assert ["2026-11-26"] == [one.due for one in found if one.what is What.PROMISE and one.sure]


def test_yesterday_is_a_day_in_french_too_before_a_time() -> None:
    """*hier* alone is a word of two other languages, and nobody's name with a time."""
    text = (
        "Camille\naujourd'hui à 09:10\nBonjour Léa, je suis Camille. Nous vous remboursons vendredi.\n\n"
        "Léa Morin\nhier à 18:20\nLa roue est voilée.\n"
    )
    found = _read(text, "Léa Morin", "Velo Citadin")

    assert (["Camille"], ["2026-11-23T18:20"]) == (_values(found, What.AGENT), _values(found, What.START))


def test_what_a_page_says_below_its_own_name_is_promised_by_nobody() -> None:
    """The company's name is the page's title where all who speak have a time beside theirs."""
    text = (
        "Mint Rugs\nOrder status: Shipped\nArrives Friday\n\nCass 10:01\nhi my rug is stained\nLiv 10:03\nHi Cass, Liv here.\n"
        "Cass 10:04\nok\nLiv 10:06\nWe'll collect it on Monday.\n"
    )
    found = _read(text, "Cass", "Mint Rugs")

    assert ["We'll collect it on Monday."] == _values(found, What.PROMISE)
