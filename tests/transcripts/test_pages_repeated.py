"""Pages of posts whose buttons, ranks and counts no list has: known by coming back, and who writes by where they stand."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Role
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")

SAID = {
    "en": (
        "My order HK-220814 never came and I will cancel it.",
        "Hi marmot, Priya here from Parcelo. We will refund you by Friday. Your case is NV-30021.",
        "They will call you back tomorrow, my case was X-77120.",
    ),
    "nl": (
        "Mijn bestelling HK-220814 kwam niet en ik zeg alles op.",
        "Hoi marmot, Priya van Parcelo hier. Wij betalen het uiterlijk vrijdag terug. Je zaaknummer is NV-30021.",
        "Ze bellen je morgen terug, mijn zaaknummer was X-77120.",
    ),
    "de": (
        "Meine Bestellung HK-220814 kam nie an, ich kündige.",
        "Hallo marmot, hier ist Priya von Parcelo. Wir erstatten den Betrag bis Freitag. Ihre Vorgangsnummer ist NV-30021.",
        "Die rufen dich morgen an, meine Vorgangsnummer war X-77120.",
    ),
    "fr": (
        "Ma commande HK-220814 n'est jamais arrivée, je résilie.",
        "Bonjour marmot, ici Priya de Parcelo. Nous vous remboursons vendredi. Votre numéro de dossier est NV-30021.",
        "Ils te rappellent demain, mon numéro de dossier était X-77120.",
    ),
    "es": (
        "Mi pedido HK-220814 no llegó y me doy de baja.",
        "Hola marmot, soy Priya de Parcelo. Te devolveremos el dinero el viernes. Tu número de incidencia es NV-30021.",
        "Te llaman mañana, mi número de incidencia era X-77120.",
    ),
}

POSTS = {
    "name, rank, day, text": "{name}\n{rank}\n{day}\n{said}\nZap {count}\nBlurb",
    "a number and the day above the name": "§{count}\n{day}\n{name}\n{rank}\n{said}\nZap",
    "name and day on one line": "Grumbled by {name}, {day}\n{said}\nZap   Blurb",
    "a word beside each day": "{name}\nblurted {day}\n{said}\n{count}\nZap",
    "name below the text": "{said}\nZap\nBlurb\nblurted {day}\n{name}\n{count}\n",
    "day below the text": "{name}\n{said}\n{day}\nZap\nBlurb {count}\n",
    "a title above each name": "Ever so late {count}\n*****\n{name}\n{day}\n{said}\nZap\nBlurb",
    "wide blanks": "{name}   Blurbs: {count}  {rank}\n{day}\n{said}\nZap",
}


def _read(text: str, customer: str | None = None) -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found


def _sure(found: tuple[Finding, ...], what: What) -> list[str]:
    return [one.value for one in found if one.what is what and one.sure]


def _page(post: str, names: tuple[str, ...], said: tuple[str, ...]) -> str:
    days = ("20 Nov 2026, 09:12", "21 Nov 2026, 10:40", "21 Nov 2026, 14:05")
    ranks = ("Gremlin", "Goblin", "Gremlin")
    told = enumerate(zip(names, ranks, days, said, strict=True), 1)
    return "\n".join(
        post.format(name=name, rank=rank, day=day, said=text, count=count) for count, (name, rank, day, text) in told
    )


@each("post", POSTS)
@each("language", SAID)
def test_posts_are_parted_by_what_comes_back(post: str, language: str) -> None:
    """The one that says to be of the company is its word; the number and the promise of another post are nobody's."""
    found = _read(_page(POSTS[post], ("marmot", "Priya_P", "gus33"), SAID[language]))

    assert (["Priya"], ["NV-30021"], ["HK-220814"]) == tuple(
        _sure(found, what) for what in (What.AGENT, What.CASE_NUMBER, What.ORDER)
    )
    assert 1 == sum(one.what is What.PROMISE for one in found)


@each(
    "answer",
    [
        "Developer Response",
        "Reactie van bedrijf",
        "Antwort des Händlers",
        "Réponse du professionnel",
        "Respuesta de la empresa",
    ],
)
def test_the_head_of_an_answer_needs_no_name(answer: str) -> None:
    """Its writer is the company's, and who signs below is the agent."""
    review = "Marmot\n{}\nIt never came and nobody calls me back.\nZap\n"
    told = "We will refund you by Friday. Your case is NV-30021. Olwen, Parcelo"
    text = f"{review.format('3 Nov 2026')}{answer}\n5 Nov 2026\n{told}\nZap\n{review.format('1 Nov 2026').replace('Mar', 'Ter')}"
    found = _read(text)

    assert (["Olwen"], ["NV-30021"]) == tuple(_sure(found, what) for what in (What.AGENT, What.CASE_NUMBER))


def test_the_answer_of_a_customer_is_not_the_companys() -> None:
    """`Reactie van consument` is the person's, as `Reactie van bedrijf` is the company's."""
    text = (
        "Joke\n12-11-2026\nDe gordijnen zijn te kort.\nZap\nReactie van bedrijf\n13-11-2026\n"
        "Wij betalen het terug. Groet, Liesbeth\nZap\nReactie van consument\n14-11-2026\nWij bellen vrijdag.\nZap\n"
    )
    assert ["Liesbeth"] == _sure(_read(text), What.AGENT)


@each("title, role", [("manager of Parcelo", Role.MANAGER), ("Customer Care Lead at Parcelo", Role.REPRESENTATIVE)])
def test_what_somebody_is_at_the_company_stands_beside_their_name(title: str, role: Role) -> None:
    """On the line with the name or with the day, and whoever is of another company is not meant."""
    said = ("I will cancel it.", "We will refund you by Friday.", "They never call back.")
    post = "{name}\n{rank} · {day}\n{said}\nZap\nBlurb"
    text = (
        _page(post, ("Posy Adler", "Kit Bowen", "Ned Oak"), said)
        .replace("Goblin", title)
        .replace("Gremlin", "Fan of Voltly")
    )

    assert [("Kit Bowen", role)] == [(one.value, one.role) for one in _read(text) if one.what is What.AGENT]


def test_a_post_without_a_day_is_not_said_by_who_wrote_the_one_above() -> None:
    """What stands below the buttons of a post is somebody else's, whether its head is known or not."""
    text = _page(POSTS["name, rank, day, text"], ("marmot", "Priya_P", "gus33"), SAID["en"])
    text = text.replace("gus33\nGremlin\n21 Nov 2026, 14:05\n", "gus33\n")

    assert (["NV-30021"], 1) == (
        _sure(_read(text), What.CASE_NUMBER),
        sum(one.what is What.PROMISE for one in _read(text)),
    )


def test_a_signature_above_the_next_name_is_not_the_badge_of_who_writes_next() -> None:
    """`Customer Care` below Olwen's words is hers, though Pete's name follows."""
    post = "{name}\n{day}\nZap {count}\nBlurb\n{said}"
    said = (
        "It is late again.",
        "We will refund you by Friday.\nOlwen\nCustomer Care",
        "I will call you tomorrow.",
    )
    text = _page(post, ("Tamsin B", "Parcelo", "Pete"), said)

    assert ["Olwen"] == _sure(_read(text), What.AGENT)
    assert 1 == sum(one.what is What.PROMISE for one in _read(text))


def test_the_other_of_two_on_a_ticket_is_the_companys() -> None:
    """Where the person is known by name and the other serves them, no badge is needed; without the name nobody is sure."""
    text = (
        "Nadia Brandt\nsaid 8 days ago\nThe lamp flickers.\nTheo Marsh\nsaid 7 days ago\n"
        "Hi Nadia, we will send you a new one.\nNadia Brandt\nsaid 3 days ago\nNothing came.\n"
    )
    assert ["Theo Marsh"] == _sure(_read(text, "Nadia Brandt"), What.AGENT)
    assert [] == _sure(_read(text), What.AGENT)


def test_a_board_counts_its_complaints_itself() -> None:
    """A case number above all posts may be the page's own and is asked about."""
    page = _page(POSTS["name, rank, day, text"], ("marmot", "Priya_P", "gus33"), SAID["en"])
    found = _read(f"Complaint no. 188204\nLate parcel\n\n{page}")

    assert ["NV-30021"] == _sure(found, What.CASE_NUMBER)
    assert ["188204"] == [one.value for one in found if one.what is What.CASE_NUMBER and not one.sure]


@each(
    "days",
    [
        ("11-20", "11-21", "11-21"),
        ("20/Nov/26 9:12 AM", "21/Nov/26 9:12 AM", "21/Nov/26 9:14 AM"),
        ("4 dgn", "3 dgn", "3 dgn"),
    ],
)
def test_days_as_pages_shorten_them_are_days(days: tuple[str, ...]) -> None:
    """A month before its day where one of them tells so, a month by name between strokes, an age without *ago*."""
    names = ("marmot", "Priya_P", "gus33")
    posts = zip(names, days, SAID["en"], strict=True)
    text = "\n".join(f"{name}\n{day}\n{said}\nZap\nBlurb" for name, day, said in posts)

    found = _read(text)
    assert ["Priya"] == _sure(found, What.AGENT)
    assert "2026-11-2" == next(one.value for one in found if one.what is What.START)[:9]


CHATS = {
    "names above days": "{name}\n{day} {time}\n{said}\n",
    "names before days": "{name} {day} {time}\n{said}\n",
    "times beside names, between rules": "{name} ({time})\n{said}\n----------\n",
    "times alone": "{name}\n{time}\n{said}\n\n{day}\n",
    "a word that says they spoke": "{name} wrote {day} {time}:\n{said}\n",
}


@each("shape", CHATS)
@each("company", ["Priya (Parcelo)", "Parcelo Support", "Priya from Parcelo"])
def test_a_chat_with_days_is_no_page(shape: str, company: str) -> None:
    """Two who speak in turn, with nothing below their words that a page writes there, have a beginning and an end."""
    said = (
        "Where is my parcel?",
        "Hi Sam, Priya here. We will refund you by Friday.",
        "Fine.",
        "Anything else?",
        "Thank you.",
    )
    talk = "\n".join(
        CHATS[shape].format(name=(("Sam Oak", company)[at % 2]), day="20 Nov 2026", time=f"09:1{at}", said=one)
        for at, one in enumerate(said)
    )
    found = _read(f"20 Nov 2026\n\n{talk}", "Sam Oak")

    assert ["chat"] == [one.value for one in found if one.what is What.CHANNEL]
    assert ["Priya"] == _sure(found, What.AGENT)


@each(
    "account, said, name",
    [
        ("Parcelo Help", "Thanks for telling us. We will refund you. Mirte at Parcelo", "Mirte"),
        ("Parcelo", "Wir erstatten das. Ihre Wiebke Harms, Parcelo", "Wiebke Harms"),
        ("Parcelo Hilfeteam", "Hallo Lisa2001, hier ist Mert vom Hilfeteam. Wir erstatten das.", "Mert"),
        ("parcelo-ama", "Hey, Ama from Parcelo. We will refund you.", "Ama"),
    ],
)
def test_who_writes_under_the_companys_account_is_who_signs(account: str, said: str, name: str) -> None:
    """However they say so: at the end, at the beginning, or by a part of the account."""
    text = _page(
        POSTS["name, rank, day, text"],
        ("marmot", account, "gus33"),
        ("Nothing came so far.", said, "Ha ha ha, good luck."),
    )

    assert [name] == _sure(_read(text), What.AGENT)
