"""A contact that is going on: the contact that comes of the lines, and what is still to ask."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from casebook.actions.files.input_files import typed_file
from casebook.actions.live import Live, Stamped, answers_of, makers_of, still_to_ask, typed_of
from casebook.actions.live_checks import check_line, day_told
from casebook.actions.live_days import TypedPromise
from casebook.actions.live_promises import promises_said, with_typed_promises
from casebook.actions.questions.contact_sheet import ContactSheet
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.actions.transcript import answers_with, read_file, together
from casebook.errors import WrongValue
from casebook.parsing.clock import Clock
from casebook.parsing.live_lines import LivePart, Said, unknown_word
from casebook.parsing.transcripts.reading import KnownSpeakers
from casebook.records.kinds import Promise
from casebook.records.values import Agent
from casebook.records.vocabularies import Channel, Outcome, Role
from tests.builders import NOW, case
from tests.conftest import each

CLOCK = Clock(now=NOW, zone="Europe/Amsterdam", date_order="dmy")


def typed(*lines: str, seconds: int = 50) -> Live:
    """What comes of these lines, so many seconds apart."""
    live = Live(NOW)
    for place, line in enumerate(lines):
        live.add(Stamped(NOW + timedelta(seconds=seconds * place), line))
    return live


def test_a_word_and_a_colon_say_what_a_line_is() -> None:
    """The contact begins with its first line, lasts until now, and tells what they said and what was noted."""
    live = typed(
        *("me: I want my money.", "they: It is lost.", "Agent: Tariq", "rol: supervisor", "tariq: I refund you."),
        *("number: C-77", "belofte: refund within 3 days", "promise: a call tomorrow", "Note: it is late"),
        *("outcome: refused", "waiting: 3", "private: rude", "tracking: 1Z999AA10123456784", "channel: phone"),
    )

    answers = answers_of(live, NOW + timedelta(minutes=12, seconds=1), CLOCK, case())

    contact = answers.contact
    assert (NOW.replace(second=0).isoformat(), 13, 3) == (contact.at.at, contact.minutes, contact.waiting)
    assert "Tariq: “It is lost.”\nTariq: “I refund you.”\nit is late" == contact.text
    assert ("Tariq", Role.SUPERVISOR, "C-77") == (contact.agent, contact.role, contact.case_number)
    assert (Outcome.REFUSED, Channel.PHONE, "rude") == (contact.outcome, contact.channel, contact.private_text)
    assert ["refund within 3 days", "a call tomorrow"] == answers.promises
    assert "1Z999AA10123456784" == answers.tracking
    [log] = live.log()
    with log.open() as kept:
        written = kept.read().decode()
    assert (13, False) == (len(written.splitlines()), "rude" in written)  # what is private is in the record alone
    assert [] == typed("private: rude").log()


@each(
    ("lines", "who", "text", "made"),
    [
        (("they: Wrong lamp sent.",), (None, None), "Amazon: “Wrong lamp sent.”", {}),
        (("they: No.", "agent: Tom"), ("Tom", None), "Tom: “No.”", {}),
        (("agent: Tmo", "agent: Tom", "they: No."), ("Tom", None), "Tom: “No.”", {}),
        (("agent: Tom", "they: No.", "agent: Tom Lee"), ("Tom Lee", None), "Tom Lee: “No.”", {}),
        (
            ("agent: Ann", "they: I will not refund you", "they: sorry", "agent: Tom", "they: I have refunded you."),
            ("Tom", None),
            "Ann: “I will not refund you. sorry”\nAnn passed me on to Tom.\nTom: “I have refunded you.”",
            {},
        ),
        (
            ("agent: Maria", "promise: a towel by Friday", "agent: Tom", "role: supervisor"),
            ("Tom", Role.SUPERVISOR),
            "Maria passed me on to Tom.",
            {"a towel by Friday": "Maria"},
        ),
        (
            ("agent: Maria", "they: Please wait.", "role: supervisor", "agent: Tom", "maria: I am here too."),
            ("Maria", Role.SUPERVISOR),
            "Maria: “Please wait.”\nMaria passed me on to Tom.\nTom passed me on to Maria.\nMaria: “I am here too.”",
            {},
        ),
        (
            (
                "agent: Tobi",
                "role: bot",
                "they: I cannot find it.",
                "I asked for a human.",
                "agent: Dora",
                "they: Here.",
            ),
            ("Dora", None),
            "Tobi: “I cannot find it.”\nI asked for a human.\nTobi passed me on to Dora.\nDora: “Here.”",
            {},
        ),
        (
            ("role: bot", "promise: a refund", "agent: Dora", "role: representative", "agent: Tobi", "role: bot"),
            ("Dora", Role.REPRESENTATIVE),
            "The bot passed me on to Dora.\nDora passed me on to Tobi.",
            {"a refund": "Bot"},
        ),
        (
            (
                "Mitarbeiter: Anna",
                "sie: Das Paket ist leider verloren.",
                "Mitarbeiterin: Eva",
                "sie: Ich kümmere mich.",
            ),
            ("Eva", None),
            "Anna: “Das Paket ist leider verloren.”\nAnna hat mich an Eva weitergeleitet.\nEva: “Ich kümmere mich.”",
            {},
        ),
    ],
)
def test_each_who_answered_is_a_person_of_their_own(
    lines: tuple[str, ...], who: tuple[str, Role], text: str, made: dict[str, str]
) -> None:
    """What they said stands behind their name, who passed the person on is told, and each promise is of whoever made it."""
    live = typed(*lines)
    answers = answers_of(live, NOW, CLOCK, case())

    assert (*who, text) == (answers.contact.agent, answers.contact.role, answers.contact.text)
    assert made == {promise: one.agent for promise, one in makers_of(live, answers, case()).items()}


@each(
    ("lines", "name", "role", "department", "also"),
    [
        (("agent: Jeroen", "they: No.", "department: returns", "agent: Els"), *("Els", None, None, (None,))),
        (("naam: Jeroen", "zij: Nee.", "afdeling: retouren", "naam: Els"), *("Els", None, None, (None,))),
        (("name: Jan", "sie: Nein.", "Abteilung: Retouren", "agent: Els"), *("Els", None, None, (None,))),
        (("nom: Luc", "il: Non.", "rôle: superviseur", "nom: Els"), *("Els", None, None, (Role.SUPERVISOR,))),
        (("nombre: Luis", "el: No.", "cargo: supervisor", "nombre: Els"), *("Els", None, None, (Role.SUPERVISOR,))),
        (("department: returns", "role: bot", "agent: Els"), *("Els", Role.BOT, "returns", ())),
        (("agent: Jo", "team: a", "they: No.", "team: b", "agent: Els"), *("Els", None, "b", (None,))),
        (("agent: Jo", "team: a", "they: No.", "team: b"), *("Jo", None, "b", ())),
        (
            ("agent: Jo", "role: representative", "they: No.", "role: supervisor", "agent: Els"),
            *("Els", Role.SUPERVISOR, None, (Role.REPRESENTATIVE,)),
        ),
    ],
)
def test_what_is_typed_of_a_person_is_of_who_is_there(
    lines: tuple[str, ...], name: str, role: Role | None, department: str | None, also: tuple[Role | None, ...]
) -> None:
    """Where nobody was named yet it is of whoever is; another role or department than they have is of who comes next."""
    contact = answers_of(typed(*lines), NOW, CLOCK, case()).contact

    assert (name, role, department) == (contact.agent, contact.role, contact.department)
    assert also == tuple(one.role for one in contact.also)


OTHERS = {
    (
        "role: bot",
        "they: Hi.",
        "agent: Priya",
        "role: representative",
        "they: Hm.",
        "agent: Colin",
        "role: supervisor",
    ): (*(Agent(None, Role.BOT), Agent("Priya", Role.REPRESENTATIVE)),),
    ("medewerker: Sanne", "zij: Hoi.", "medewerker: Bram", "functie: leidinggevende"): (Agent("Sanne", None),),
    ("agent: Prya", "agent: Priya", "they: No."): (),
    ("agent: Ann", "they: No.", "agent: Bo", "they: No.", "Ann: I am here too."): (Agent("Bo", None),),
}
"""Lines that are typed during a contact, and who else answered in it."""


@each("lines", OTHERS)
def test_who_else_answered_is_on_record(lines: tuple[str, ...]) -> None:
    """Whoever is named or takes over after another, with the role that was typed; a name that corrects one is nobody else."""
    assert OTHERS[lines] == answers_of(typed(*lines), NOW, CLOCK, case()).contact.also


def test_what_the_person_said_is_told_where_there_is_nothing_else() -> None:
    """Nobody answered it; in the log it always is."""
    live = typed("me: Hello?", "me: Is anybody there?")

    assert "Hello?\nIs anybody there?" == answers_of(live, NOW, CLOCK, case()).contact.text


@each("line", ["rating: 7", "outcome: fine", "channel: pigeon", "waiting: long"])
def test_a_field_of_the_wrong_form_is_a_note(line: str) -> None:
    """It is said why, and what was typed before stays; the same field as it can be takes its place."""
    live = typed("they: Hello.")
    refusal = live.add(Stamped(NOW, line))

    assert (True, LivePart.NOTE) == (isinstance(refusal, WrongValue), live.said[-1].part)
    assert ["they: Hello.", line] == [each.typed for each in live.lines]
    right = {"rating: 7": "rating: 4", "outcome: fine": "outcome: refused"}.get(line, line.split()[0] + " phone")
    right = "waiting: 3" if "waiting" in line else right
    assert (None, ["they: Hello.", right]) == (live.add(Stamped(NOW, right)), [each.typed for each in live.lines])


@each(
    "lines",
    [
        ("minutes: on hold twice, said ref K-99", "minutes: 45"),
        ("minutes: K-99", "minutes: 45"),
        ("agent: Priya", "role: senior advisor, extension 4417", "agent: Colin", "role: supervisor"),
        ("agent: Priya", "role: senior", "agent: Colin", "role: supervisor"),
        ("promise: a refund", "by: Firday", "promise: a call", "by: Friday"),
        ("channel: skype", "they: Hello.", "channel: chat"),
    ],
)
def test_what_is_no_mere_slip_is_kept(lines: tuple[str, ...]) -> None:
    """A note and a line of the log, whatever is typed behind it for the same field, of the same person or another."""
    live = Live(NOW, (), None, partial(check_line, case=case(), clock=CLOCK))
    for line in lines:
        live.add(Stamped(NOW, line))

    [refused] = [line for line in lines if Said(LivePart.NOTE, line) in live.said]
    assert list(lines) == [line.typed for line in live.lines]
    assert refused in (answers_of(live, NOW, CLOCK, case()).contact.text or "")


@each(
    ("lines", "told"),
    [
        (("waiting: 40", "minutes: 12"), "minutes takes at least 40 here"),
        (("minutes: 12", "waiting: 40"), "waiting takes at most 12 here"),
        (("minutes: 40", "waiting: 40"), "None"),
    ],
)
def test_no_more_is_waited_than_there_was(lines: tuple[str, ...], told: str) -> None:
    """It is said at the line that says so, and that is no minute then."""
    live = typed(*lines[:-1])
    refusal = live.add(Stamped(NOW, lines[-1]))

    assert told in str(refusal)
    assert ("None" == told) == (live.said[-1].part is not LivePart.NOTE)


def test_the_last_line_can_be_taken_out() -> None:
    """And the one before it; what it corrected is there again, and so is the agent who answered before."""
    live = typed("agent: Ann", "rating: 9", "rating: 4", "promise: a towel", "by: Friday")

    for line, left in (("by: Friday", ["a towel"]), ("promise: a towel", []), ("rating: 4", [])):
        taken = live.take_back()
        assert (line, left) == (taken and taken.typed, [each.words for each in live.promises()])
    assert ["agent: Ann", "rating: 9"] == [line.typed for line in live.lines]
    assert (True, None) == (all((live.take_back(), live.take_back())), live.take_back())


@each(
    ("by", "is_day"),
    [
        ("by: frday", False),
        ("by: Mondy", False),
        ("voor: vrijdga", False),
        ("by: Friday", True),
        ("by: when it is scanned", True),
    ],
)
def test_a_slip_of_a_day_is_not_part_of_the_promise(by: str, is_day: bool) -> None:
    """What may be meant is said, as where the day is asked for."""
    live = Live(NOW, (), None, partial(check_line, case=case(), clock=CLOCK))
    live.add(Stamped(NOW, "promise: a refund"))
    refusal = live.add(Stamped(NOW, by))

    assert (is_day, is_day) == (refusal is None, [TypedPromise("a refund")] != live.promises())
    assert is_day or "did you mean" in str(refusal)


def test_what_is_still_to_ask_gets_less() -> None:
    """The name, the number, a day for a promise without one, the transcript."""
    kettle = case("kettle")

    assert ["their name", "a number", "the transcript"] == still_to_ask(typed("they: Hello."), kettle, CLOCK)
    half = typed("agent: Bo", "promise: a refund")
    assert ["a number", "a day for the promise", "the transcript"] == still_to_ask(half, kettle, CLOCK)
    whole = typed("agent: Bo", "number: C-1", "promise: a refund by Friday", "transcript: chat.txt")
    assert [] == still_to_ask(whole, kettle, CLOCK)
    assert ["their name", "a number"] == still_to_ask(Live(NOW, option=Channel.PHONE), kettle, CLOCK)


def test_a_session_that_goes_on_days_later_did_not_last_so_long() -> None:
    """How long it took is not known then, unless it is typed."""
    live = typed("agent: Ann", "they: Hello.")
    later = NOW + timedelta(days=2)
    assert None is answers_of(live, later, CLOCK, case()).contact.minutes

    for line in ("agent: Tom", "they: Hi."):
        live.add(Stamped(later, line))
    assert "passed me on" not in str(answers_of(live, later, CLOCK, case()).contact.text)
    live.add(Stamped(later, "minutes: 12"))
    assert 12 == answers_of(live, later, CLOCK, case()).contact.minutes


def test_a_session_that_goes_on_began_with_its_first_line() -> None:
    """It was left behind, and its time counts from then."""
    before = [Stamped(datetime.fromisoformat("2024-11-20T11:00:00+01:00"), "agent: Bo")]

    assert before[0].at == Live(NOW, before).begun


def test_every_number_that_was_given_is_kept() -> None:
    """The last is the contact's, as of a transcript; one that another stands right behind was corrected."""
    live = typed("number: C-1", "number: C-2", "they: Wait.", "agent: Tom", "number: C-3", "they: Here.", "number: C-2")

    answers = answers_of(live, NOW, CLOCK, case())
    assert ("C-2", ["C-3"]) == (answers.contact.case_number, [each.number for each in answers.numbers])


def test_a_day_that_is_typed_behind_a_promise_is_its_day() -> None:
    """In the words it was typed with; behind no promise it is a note."""
    live = typed(
        "by: noon", "promise: a refund.", "agent: Bo", "by: 30 Nov", "belofte: nieuwe jas", "uiterlijk: 30 nov"
    )

    assert ["a refund by 30 Nov", "nieuwe jas uiterlijk 30 nov"] == list(answers_of(live, NOW, CLOCK, case()).promises)
    assert "by: noon" == answers_of(live, NOW, CLOCK, case()).contact.text


@each(
    ("lines", "promise", "day"),
    [
        (("promise: a refund of 20 EUR", "by: next week", "by: 11 Dec"), "a refund of 20 EUR by 11 Dec", "2024-12-11"),
        (("promise: call back tomorrow", "by: friday"), "call back tomorrow", "2024-11-22"),
        (("belofte: terugbellen morgen", "uiterlijk: vrijdag"), "terugbellen morgen", "2024-11-22"),
        (("zusage: Rückruf morgen", "bis: Freitag"), "Rückruf morgen", "2024-11-22"),
        (("promesse: rappel demain", "avant: lundi", "d'ici: vendredi"), "rappel demain", "2024-11-22"),
        (("promesa: me llaman mañana", "antes del: viernes 29 de noviembre"), "me llaman mañana", "2024-11-28"),
    ],
)
def test_a_later_day_stands_in_the_place_of_an_earlier_one(lines: tuple[str, ...], promise: str, day: str) -> None:
    """The words stay as they were typed, whatever day they tell; what is asked, shown and recorded has the later."""
    live = typed(*lines)
    answers = answers_of(live, NOW, CLOCK, case())
    sheet = ContactSheet(KnownAnswers(None), CLOCK, answers, case())

    assert [promise] == list(answers.promises)
    assert [day] == [one.due.at for one in sheet.entries() if isinstance(one, Promise) and one.due]
    assert [] == [one for one in still_to_ask(live, case(), CLOCK) if "day" in one]
    [asked] = [state for state in sheet.states if state.name == "by"]
    assert asked.understood or "Enter for" in asked.ask  # which can be typed anew
    assert "" != day_told(live, len(lines) - 1, case(), CLOCK)


@each(
    "line", ["number: I don't have one", "number: none", "numéro: aucun", "agent: -", "order: geen", "nummer: n.v.t."]
)
def test_what_says_that_there_is_none_is_no_name_and_no_number(line: str) -> None:
    """It is still to be asked for."""
    asked = still_to_ask(typed("they: Hello.", line), case(), CLOCK)

    assert ["their name", "a number", "the transcript"] == asked


def test_promises_that_are_typed_stand_beside_those_of_a_transcript() -> None:
    """What both say stands once, as it was typed."""
    live = typed("promise: a call tomorrow", FIRST)
    answers = answers_of(live, NOW, CLOCK, case())
    [file] = live.transcripts(SHOP, CLOCK)
    read = answers_with(
        answers._replace(promises=()), read_file(file, SHOP, CLOCK, typed_of(live)), typed_of(live), CLOCK
    )

    both = with_typed_promises(live, answers, read, case(), CLOCK)
    assert ("a call tomorrow", "We will refund you by Friday.") == both.promises
    again = with_typed_promises(live, answers._replace(promises=["refund by friday"]), read, case(), CLOCK)
    assert ("refund by friday",) == again.promises


def test_who_was_typed_and_who_is_read_in_a_transcript_is_told_once() -> None:
    """A program that was typed without a name is the one that has one there; a name stands as it was typed."""
    live = typed("role: bot", "they: Hi.", "agent: Tom", "role: manager", "they: No.", "agent: Maria Lind", FIRST)
    answers = answers_of(live, NOW, CLOCK, case())
    chat = f"Homebot: I am a virtual assistant.\n{FIRST}\nTom Lee: Hi, this is Tom Lee."
    [file] = [typed_file("chat.txt", chat.encode())]

    read = answers_with(answers, read_file(file, SHOP, CLOCK, typed_of(live)), typed_of(live), CLOCK).contact

    assert ("Maria Lind", (Agent(None, Role.BOT), Agent("Tom", Role.MANAGER))) == (read.agent, read.also)


SHOP = KnownSpeakers(None, "Homebarn", "en")
FIRST = (
    "Agent Maria: Hello, I am Maria, how can I help?\nMe: my towel\n"
    "Maria: We will refund you by Friday. Your case number is C-77123."
)
GOES_ON = "Me: when exactly?\nMaria: Sorry, my mistake, a refund is not possible after all."
SECOND = (
    "10:02 Tom Lee (supervisor)\nGood morning. A replacement will be sent on Monday.\n10:03 You\nthanks\n"
    "10:04 Tom Lee (supervisor)\nYour complaint number is K-9981."
)


def test_the_channel_that_was_given_wins_over_a_chat_that_is_pasted() -> None:
    """A line that says it wins over the option, as it was typed later."""
    live = Live(NOW, [Stamped(NOW, FIRST)], Channel.PHONE)
    read = read_file(live.transcripts(SHOP, CLOCK)[0], SHOP, CLOCK, typed_of(live))
    answers = answers_with(answers_of(live, NOW, CLOCK, case()), read, typed_of(live), CLOCK)
    assert (Channel.PHONE, "Maria") == (answers.contact.channel, answers.contact.agent)

    live.add(Stamped(NOW, "channel: form"))
    assert Channel.FORM is answers_of(live, NOW, CLOCK, case()).contact.channel


def test_two_chats_pasted_in_one_contact_are_read_apart() -> None:
    """Each promise is its agent's, who answered last is the agent with their own role, and both numbers are kept."""
    live = typed(FIRST, SECOND)
    files = live.transcripts(SHOP, CLOCK)
    reads = [read_file(file, SHOP, CLOCK, typed_of(live)) for file in files]
    answers = answers_with(answers_of(live, NOW, CLOCK, case()), together(reads), typed_of(live), CLOCK)

    assert ["transcript.txt", "transcript-2.txt"] == [file.name for file in files]
    assert ("Tom Lee", Role.SUPERVISOR, "K-9981") == (
        answers.contact.agent,
        answers.contact.role,
        answers.contact.case_number,
    )
    assert {"We will refund you by Friday.": "Maria", "A replacement will be sent on Monday.": None} == {
        words: answers.made[words].agent for words in answers.promises
    }
    assert ["C-77123"] == [each.number for each in answers.numbers]
    assert answers.contact.text is None  # nobody passed anybody on


def test_a_chat_that_goes_on_in_the_next_paste_is_one() -> None:
    """What was promised in the first piece is taken back in the second."""
    live = typed(FIRST, GOES_ON)
    [file] = live.transcripts(SHOP, CLOCK)
    read = read_file(file, SHOP, CLOCK, typed_of(live))

    assert () == answers_with(answers_of(live, NOW, CLOCK, case()), read, typed_of(live), CLOCK).promises


@each(
    ("line", "role"),
    [
        ("role: sup", Role.SUPERVISOR),
        ("role: supervis.", Role.SUPERVISOR),
        ("rol: medew", Role.REPRESENTATIVE),
        ("Rolle: Vorges", Role.SUPERVISOR),
    ],
)
def test_the_beginning_of_a_word_is_enough(line: str, role: Role) -> None:
    """As where it is asked for, in another language too; it is a field, and no note in what is told to the company."""
    contact = answers_of(typed("agent: Ama", line, "channel: tel"), NOW, CLOCK, case()).contact

    assert (role, Channel.PHONE, None) == (contact.role, contact.channel, contact.text)


@each("line", ["agent: Solene, supervisor", "naam: Solene (teamleider)", "nom: Solene, superviseur"])
def test_the_role_beside_a_name_is_no_part_of_it(line: str) -> None:
    """Who is named and told as what they are in one line has both."""
    live = typed("agent: Bo", "they: I pass you on.", line, "they: You get it back.")
    contact = answers_of(live, NOW, CLOCK, case()).contact

    assert ("Solene", Role.SUPERVISOR, "Bo") == (contact.agent, contact.role, contact.also[0].agent)
    assert "Solene" == live.last(LivePart.AGENT)


@each(
    ("line", "part"),
    [("dept: billing", LivePart.DEPARTMENT), ("num: K-7", LivePart.NUMBER), ("eux: non", LivePart.THEY)],
)
def test_what_a_field_is_called_for_short_is_that_field(line: str, part: LivePart) -> None:
    """In a hurry nobody writes a word in full."""
    assert part is typed(line).said[0].part


@each(("line", "minutes"), [("waiting: kwartier", 15), ("waiting: uur", 60), ("wacht: halfuur", None)])
def test_an_amount_of_time_needs_no_article(line: str, minutes: int | None) -> None:
    """A quarter of an hour is as long without its *a*; a word that is no field stays a note."""
    assert minutes == typed(line).value(LivePart.WAITING)


def test_the_beginning_of_a_field_is_told_to_be_near_it() -> None:
    """Where one field alone begins so, that is the one that may be meant."""
    assert "'chan:' is no field here, so this is a note; did you mean 'channel:'?" == unknown_word("chan: phone")
    assert "'zzz:' is no field here, so this is a note." == unknown_word("zzz: phone")


def test_what_they_say_is_told_beside_what_was_typed_as_a_promise() -> None:
    """Another thing that reads like one is asked about; what was marked already is not told again."""
    live = typed(
        "promise: refund of 30 EUR by Friday",
        "they: I will call you back tomorrow.",
        "they: You get a refund by Friday.",
    )
    answers = answers_of(live, NOW, CLOCK, case())

    assert ["I will call you back tomorrow."] == promises_said(live, answers, case(), CLOCK)


@each("said", ["Ik bel u morgen terug.", "Ich rufe morgen zurück.", "Je vous rappelle demain.", "Le llamo mañana."])
def test_their_i_is_the_company_whatever_its_language(said: str) -> None:
    """What they promise in their own words is asked about, as in English."""
    live = typed(f"they: {said}")

    assert [said] == promises_said(live, answers_of(live, NOW, CLOCK, case()), case(), CLOCK)
