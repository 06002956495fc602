"""What is said in passing: a name behind the one that is greeted, another case of the person's, a sum that *it* stands for."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-20T18:00:00+01:00"), "+01:00")  # a Friday


def _found(text: str, what: What, person: str = "", company: str = "Acme") -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(person, company), NOW).found
    return [one for one in found if one.what is what]


def _sure(text: str, what: What, person: str = "") -> list[str]:
    return [one.value for one in _found(text, what, person) if one.sure]


@each(
    "person, greeting, agent",
    [
        ("Jodie P", "Hi Jodie Tariq here, can you send me the code", "Tariq"),
        ("Paula Green", "Hello Paula Simon here, what's the model please", "Simon"),
        ("Jodie P", "Hi there, Jodie Marsh here, how can i help", "Jodie Marsh"),
        ("Derek S", "Hi its Kez @ Acme, how can i help", "Kez"),
        ("Mrs Odell", "Hi Mrs Odell Kev from Acme here, pump landed", "Kev"),
    ],
)
def test_who_greets_has_the_name_behind_the_one_that_is_greeted(person: str, greeting: str, agent: str) -> None:
    """Also where no mark parts the two, and a sign stands before the company."""
    chat = f"[03/11/2026, 09:58:10] {person}: hello anyone\n[03/11/2026, 10:14:02] Acme: {greeting}"
    assert [agent] == _sure(chat, What.AGENT, person)


@each(
    "mine, theirs, numbers",
    [
        ("what about my earlier one, the complaint BW-19880", "I have linked them.", ["AC-20931", "BW-19880"]),
        ("tengo otro de octubre, la incidencia AC-69980", "Sí, las he unido.", ["AC-20931", "AC-69980"]),
        ("da gibt es noch die Beschwerde SX-88120", "Die habe ich verknüpft.", ["AC-20931", "SX-88120"]),
        ("I wrote to the ombudsman too, complaint OM-77120", "That is up to you.", ["AC-20931"]),
    ],
)
def test_another_case_of_the_persons_counts_where_the_company_puts_it_there(
    mine: str, theirs: str, numbers: list[str]
) -> None:
    """Where the company says nothing of it, it may be anybody's."""
    chat = f"Kim: Hello, Kim from Acme. The case number is AC-20931.\nMe: {mine}\nKim: {theirs}"
    assert numbers == _sure(chat, What.CASE_NUMBER)


@each(
    "first, second, sure",
    [
        ("job no 33917", "hi, Tariq here", True),
        ("hello", "hi, Tariq here", False),
    ],
)
def test_a_case_number_of_five_figures_is_sure_where_the_person_begins_with_it(
    first: str, second: str, sure: bool
) -> None:
    """Later, and not asked for, it is asked about."""
    chat = f"[03/11/2026, 09:58:10] Jodie P: {first}\n[03/11/2026, 10:14:02] Acme: {second}\n"
    chat += "[03/11/2026, 10:15:40] Jodie P: job no 33917"
    assert [sure] == [one.sure for one in _found(chat, What.CASE_NUMBER, "Jodie P")]


@each(
    "chat, sums",
    [
        ("Me: And the 30 pounds call-out fee?\nKim: We'll refund that on Monday 23 November.", ["30.00 GBP"]),
        ("Yo: ¿Y los 25 euros del diagnóstico?\nKim: Se los devolvemos el lunes 23 de noviembre.", ["25.00 EUR"]),
        ("Me: I paid £300 and then £20.\nKim: We'll refund that on Monday 23 November.", []),
        ("Me: The fee was £6\nKim: The £6 isnt refundable sorry. We'll refund the £108 by Friday", ["108.00 GBP"]),
        (
            "Moi : j'ai acheté des vêtements pour 85 €\nKim: Envoyez-nous les tickets, nous vous remboursons sous dix jours.",
            [],
        ),
        ("Ik: er moest 10 euro af\nKim: Ik heb de tien euro teruggestort, je ziet het vrijdag op je rekening", []),
        ("Me: it cost £60\nKim: We can't collect it before Friday.", []),
    ],
)
def test_what_is_paid_back_is_the_sum_that_was_just_named(chat: str, sums: list[str]) -> None:
    """By whoever asked for it; nothing where two were named, and no sum of which it is said that it is not paid."""
    assert sums == _sure(f"Kim: Hello, Kim from Acme.\n{chat}", What.SUM)


@each(
    "told",
    [
        "mein Bruder sagt er bringt mir bis Freitag einen Ofen",
        "buurman zegt dat hij me tot vrijdag een kachel leent",
        "nachbar sagt er leiht mir bis samstag den heizlüfter",
        "ma sœur me prête une table jusqu'à dimanche",
        "mijn schoonzus brengt tot zondag haar router",
    ],
)
def test_what_others_say_in_notes_of_a_call_is_no_promise_of_the_companys(told: str) -> None:
    """Nor is it asked about."""
    text = f"mon 16 nov 2026\nbei Acme angerufen, Herr Lutz am Telefon\n{told}"
    assert [] == _found(text, What.PROMISE)


def test_who_says_it_for_the_company_may_be_a_girl() -> None:
    """`La fille` at the other end is none of the person's own, and neither is `son chef`."""
    text = "Appelé Acme lundi. La fille m'a juré que les 19,90 € seraient sur mon compte vendredi. Son chef me rappelle jeudi."
    assert ["refund", "callback"] == [str(one.kind) for one in _found(text, What.PROMISE) if one.sure]


@each(
    "hour, text, sure",
    [
        ("18", "Buenas tardes, le atiende Noelia. ¿En qué le puedo ayudar?", True),
        ("08", "Buenas tardes, le atiende Noelia. ¿En qué le puedo ayudar?", False),
        ("18", "Good evening, you are speaking with Noelia. How can I help you?", False),
    ],
)
def test_the_day_stands_first_where_hours_are_counted_to_24(hour: str, text: str, sure: bool) -> None:
    """In a text that is not English: with the month first people write `am` and `pm`."""
    chat = f"Acme\n10/11/2026\nNoelia  {hour}:20\n{text}\nTú  {hour}:24\n3\nNoelia  {hour}:25\n{text}"
    assert [sure] == [one.sure for one in _found(chat, What.START)]
