"""What was promised is not told again beside what says it, in whichever words; its day is, unless that is said too."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import NOW, Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes


def line(said: str, promised: str, due: str, kind: Promised = Promised.REPAIR, language: str = "en") -> str:
    """The line of a contact of 2 Nov in which this was said and promised, beside another promise that the lead tells."""
    entries = Entries()
    made = entries.contact("2024-11-02", said, agent="Ann")
    entries.promise("2024-11-02", promised, due, promised=kind, made_in=made)
    other = entries.contact("2024-11-04", "She is sorry.", agent="Bo")
    entries.promise("2024-11-04", "a new lamp", "2024-11-14", promised=Promised.REPLACEMENT, key=True, made_in=other)
    before_it_is_due = NOW.replace(day=5)
    text = paste(facts_of(case(problem="The lamp flickers."), entries, before_it_is_due), ExportOptions(language))
    return next(each for each in text.splitlines()[1:] if "Ann" in each).partition("Ann")[2]


@each(
    ("language", "said", "promised"),
    [
        ("en", "Technician booked for Nov 9 between 8 and 5.", "a technician on 9 Nov"),
        ("en", "They booked an engineer for the 9th between 8 and 1.", "engineer on 9 November"),
        ("nl", "Monteur ingepland voor de 9e.", "monteur op 9 november"),
        ("de", "Der Techniker kommt am 9. November.", "ein Techniker am 9. November"),
        ("fr", "Un technicien passe le 9 novembre.", "un technicien le 9 novembre"),
        ("es", "Viene un técnico el 9 de noviembre.", "un técnico el 9 de noviembre"),
    ],
)
def test_a_promise_that_was_said_with_its_day_is_told_once(language, said, promised):
    """Nothing follows what was said."""
    assert line(said, promised, "2024-11-09", language=language).strip(" :\u00a0") == said


@each(
    ("said", "promised", "due", "told"),
    [
        ("The technician tried to call me.", "a technician on 9 Nov", "2024-11-09", "Promised: a technician on 9 Nov."),
        (
            "Technician on the 9th.",
            "a technician and a part on 9 Nov",
            "2024-11-09",
            "a technician and a part on 9 Nov",
        ),
        ("Technician on the 9th.", "a technician on 19 Nov", "2024-11-19", "Promised: a technician on 19 Nov"),
        (
            "She sends the form, 9 Nov at last.",
            "a technician on 9 Nov",
            "2024-11-09",
            "Promised: a technician on 9 Nov",
        ),
    ],
)
def test_what_was_not_said_of_it_is_told(said, promised, due, told):
    """Another day, another thing, or a thing of which no day was said."""
    assert told in line(said, promised, due)


def test_of_what_was_said_without_its_day_the_day_is_told():
    """*Within 10 working days* leaves the reader to count."""
    said = "She is sending it to finance, refund within 10 working days."
    assert line(said, "", "2024-11-15", Promised.REFUND).endswith(f"{said} Promised, due 15 Nov.")


def key_line(said: str, problem: str, promised: str = "a replacement by 9 Nov") -> str:
    """The line of a contact in which was promised what the lead tells, and that was said."""
    entries = Entries()
    made = entries.contact("2024-11-02 10:00", said, agent="Ann")
    entries.promise("2024-11-02", promised, "2024-11-09", promised=Promised.REPLACEMENT, made_in=made)
    text = paste(facts_of(case(problem=problem), entries), ExportOptions())
    assert "On 2 Nov Ann promised a replacement by 9 Nov" in text.splitlines()[0]
    return next(each for each in text.splitlines()[1:] if "Ann" in each)


def test_a_line_of_which_the_lead_tells_the_promise_with_its_day_does_not_tell_it_again():
    """Nor does it say that it stands above: the lead names who promised it, and the day."""
    problem = "The lamp flickers."

    assert key_line("The warehouse has no record of it.", problem) == (
        "2 Nov 10:00, Ann: The warehouse has no record of it."
    )
    assert key_line("She will replace it.", problem) == "2 Nov 10:00, Ann: She will replace it."


def test_of_a_contact_in_which_only_the_problem_was_told_its_day_is_left():
    """Nothing tells what happened but that; the lead has it, without the day and whom it was told."""
    entries = Entries()
    entries.contact("2024-11-02 10:00", "I got an empty box on 1 November.", agent="Ann")
    text = paste(facts_of(case(problem=None), entries), ExportOptions())

    assert "I got an empty box on 1 November." in text.splitlines()[0]
    assert "\n2 Nov 10:00, chat with Ann.\n" in text


def test_two_words_of_it_in_one_sentence_say_it_and_leave_its_day():
    """*Me llamará la directora. Prometido: me llamará la directora antes del viernes* says it twice."""
    told = line("She will look again and call me back.", "call me back by Wednesday", "2024-11-06", Promised.CALLBACK)

    assert told.endswith("She will look again and call me back. Promised, due 6 Nov.")


def test_of_a_refusal_of_which_the_lead_has_the_words_its_day_is_left_where_the_lead_does_not_tell_it():
    """What they said is not told again, nor the hour of what the lead has the day of."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann")
    entries.contact("2024-11-08 10:10", "The fault is not theirs.", agent="Bo", outcome=Outcome.REFUSED)
    lead, *lines = paste(facts_of(case(problem="The lamp flickers."), entries), ExportOptions()).splitlines()

    assert "the fault is not theirs" in lead.casefold()
    is_day_told = "8 Nov" in lead
    assert is_day_told is not any(each.startswith("8 Nov 10:10, Bo refused") for each in lines)


def test_where_only_what_came_of_it_is_left_that_stands_with_what_was_said():
    """*Decision within two weeks (not kept).*, no *Not kept* that points at nothing, and no *Promised (not kept)*."""
    entries = Entries()
    made = entries.contact("2024-11-02", "She is sorry, decision within a week.", agent="Ann")
    values = {"promised": Promised.OTHER, "made_in": made, "verdict": Verdict.BROKEN, "settled_note": "Nobody decided."}
    entries.promise("2024-11-02", "decision within a week", None, **values)
    entries.promise("2024-11-12", "a new lamp", "2024-11-14", promised=Promised.REPLACEMENT, key=True)
    text = paste(facts_of(case(problem=f"The lamp flickers {'on and on ' * 14}at night."), entries), ExportOptions())

    assert "\n2 Nov, Ann: She is sorry, decision within a week (not kept). Nobody decided.\n" in text


def test_at_a_limit_too_what_was_said_is_not_promised_beside_it():
    """The kind of what was promised stands where there is room for no words, and leaves with them."""
    entries = Entries()
    made = entries.contact("2024-11-02", "The manager grants the refund of 220 euro by the end.", agent="Ann")
    entries.promise("2024-11-02", "a refund by 30 Nov", "2024-11-12", promised=Promised.REFUND, made_in=made)
    other = entries.contact("2024-11-12", "She is sorry about all that has happened there.", agent="Bo")
    entries.promise("2024-11-12", "a new lamp", "2024-11-14", promised=Promised.REPLACEMENT, key=True, made_in=other)
    facts = facts_of(case(problem="The lamp flickers."), entries)
    texts = pastes(facts, range(200, 420, 4))

    assert any("2 Nov, Ann: refund promised." in text for text in texts)
    assert any("refund of 220 euro by the end." in text for text in texts)
    assert not any("by the end. Refund promised" in text for text in texts)


def test_what_was_promised_on_another_day_than_it_was_noted_under_is_told_with_its_day():
    """However alike the words are: only what was promised that day is told by what was said then."""
    for day, told in (("2024-11-01", []), ("2024-11-02", ["Promised, 2 Nov: A refund comes."])):
        entries = Entries()
        made = entries.contact("2024-11-01", "A refund comes.", agent="Bo")
        entries.promise("2024-11-01", "a robe", promised=Promised.REFUND)
        entries.promise(day, "A refund comes.", promised=Promised.REFUND, made_in=made)

        text = paste(facts_of(case(want="a robe"), entries), ExportOptions())
        line = next(each for each in text.splitlines() if each.startswith("1 Nov, Bo"))
        assert " ".join(["1 Nov, Bo: A refund comes.", *told]) == line


COMES = {
    "en": ("A technician comes.", "a technician", "A technician comes (not kept).", "not kept"),
    "nl": ("Er komt een monteur.", "een monteur", "Er komt een monteur (niet nagekomen).", "niet nagekomen"),
    "de": ("Es kommt ein Techniker.", "ein Techniker", "kommt ein Techniker (nicht eingehalten).", "nicht eingehalten"),
    "fr": ("Un technicien passe.", "un technicien", "technicien passe (promesse non tenue).", "promesse non tenue"),
    "es": ("Viene un técnico.", "un técnico", "Viene un técnico (no se ha cumplido).", "no se ha cumplido"),
}
"""What was said, what was promised with it, how its line ends then, and what came of it, in each language."""


@each(("language", "more"), [(code, more) for code in COMES for more in ("", "X1 Y2 Z3.")])
def test_what_came_of_a_promise_never_stands_alone_behind_what_was_said(language: str, more: str) -> None:
    """*Not kept* points at nothing: it stands with what was said last, where that says what was promised, or with what it was."""
    said, promised, ends, outcome = COMES[language]
    entries = Entries()
    made = entries.contact("2024-11-02", f"{said} {more}".strip(), agent="Tess")
    broken = {"promised": Promised.REPAIR, "made_in": made, "verdict": Verdict.BROKEN}
    entries.promise("2024-11-02", promised, "2024-11-02", **broken)
    entries.promise("2024-11-12", "X", "2024-11-14", promised=Promised.REPLACEMENT, key=True)
    facts = facts_of(case(language=language, problem="X " * 120), entries)
    told = next(each for each in paste(facts, ExportOptions(language)).splitlines() if "Tess" in each)

    assert (ends in told) is not bool(more), told
    assert outcome in told.casefold()
    assert f". {outcome}" not in told.casefold()


def test_what_came_of_a_promise_that_a_contradiction_tells_stands_with_what_it_was() -> None:
    """*There is no outage, it must be my router. Kept on 7 Oct.* says of nothing that it was kept."""
    entries = Entries()
    made = entries.contact("2024-10-02", "She has sent something else.", agent="Dana")
    broken = {"promised": Promised.REFUND, "made_in": made, "verdict": Verdict.BROKEN}
    entries.promise("2024-10-02", "a refund", "2024-10-07", **broken)
    entries.contact("2024-10-09", "No refund.", agent="Bo", outcome=Outcome.REFUSED, contradicts=(made,))
    entries.promise("2024-11-12", "a new lamp", "2024-11-14", promised=Promised.REPLACEMENT, key=True)
    text = paste(facts_of(case(problem="X " * 120, want="Y"), entries), ExportOptions())

    assert ". Not kept" not in text
    assert "Refund promised (not kept)." in text
