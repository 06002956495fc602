"""What is told in words and recorded nowhere is remarked on when it is typed, with the command that records it."""

from __future__ import annotations

import shlex
from typing import Any

KETTLE = ("add", "kettle", "rang, no refund", "--company", "Argos", "--channel", "phone", "--agent", "Karen")


def _remarks(result: Any) -> str:
    assert 0 == result.exit_code, result.stderr
    return str(result.stderr)


def _follow(casebook: Any, remarks: str, begin: str) -> Any:
    """Type the command that a remark ends in."""
    line = next(each for each in remarks.splitlines() if begin in each)
    return casebook(*shlex.split(line.partition(begin)[2].removeprefix("casebook ")))


def test_money_that_came_is_remarked_on_when_it_is_typed(casebook: Any) -> None:
    """With `add` and with `note`; once what is suggested was done, nothing says it again."""
    casebook(*KETTLE, "--date", "2024-11-01")
    said = _remarks(casebook("add", "kettle", "got £20 bk on card, other £20 missing", "--date", "2024-11-18"))
    assert "kettle/2 says that £20 came, and no refund is recorded; so that it counts: casebook note kettle" in said

    done = _follow(casebook, said, "so that it counts: ")
    assert "kettle/3  Mon 18 Nov 2024 · refunded · 20.00 GBP\n" == done.stdout
    assert "says that £20 came" not in casebook("export").stderr

    noted = _remarks(casebook("note", "kettle", "another £15 turned up"))
    assert "so that it counts: casebook edit kettle/4 --kind refunded --amount '£15'" in noted


def test_a_call_back_that_came_is_offered_as_kept(casebook: Any) -> None:
    """Where it may be the one promise that is open; settled so, nothing is offered any more."""
    casebook(
        "add", "kettle", "rang", "--company", "Argos", "--agent", "Gemma", "--promise", "Gemma calls me back thursday"
    )
    said = _remarks(casebook("add", "kettle", "Gemma called me back", "--agent", "Gemma", "--channel", "phone"))
    assert "if that is what kettle/2 promised: casebook settle kettle/2 kept --date 2024-11-20" in said

    assert 0 == _follow(casebook, said, "promised: ").exit_code
    again = _remarks(casebook("note", "kettle", "Gemma called me back"))
    assert "settle" not in again


def test_the_day_told_of_a_visit_is_when_it_was_kept(casebook: Any) -> None:
    """A weekday before that of the note; one before the promise was made is of something else."""
    casebook(
        "add", "kettle", "rang", "--company", "Argos", "--promise", "engineer comes by 20 nov", "--date", "2024-11-12"
    )
    said = _remarks(casebook("add", "kettle", "engineer came on friday"))
    assert "casebook settle kettle/2 kept --date 2024-11-15" in said
    assert "settle" not in _remarks(casebook("add", "kettle", "engineer came on 4 nov"))


def test_the_day_of_a_contact_in_words_is_offered_as_its_day(casebook: Any) -> None:
    """With what else is offered; a day that was typed, or one of several contacts, is left alone."""
    said = _remarks(casebook("add", "tv", "spoke to Priya yesterday, no news", "--company", "Virgin"))
    assert (
        "the text names Priya and tells of 19 Nov; keep them with casebook edit tv/1 --agent Priya --date 2024-11-19"
        in said
    )
    assert "→ Tue 19 Nov 2024" in _follow(casebook, said, "keep them with ").stdout

    for words in (
        ("rang yesterday, rang again", "-c", "phone"),
        ("rang yesterday", "-c", "phone", "--date", "2024-11-18"),
    ):
        assert "--date" not in _remarks(casebook("add", "tv", *words))


def test_a_name_that_nobody_knows_is_asked_about(casebook: Any) -> None:
    """At the very beginning, where a company or a thing may stand: the command says who it was, if it was."""
    said = _remarks(casebook("add", "tv", "Brelvo said refund friday", "--company", "Virgin"))
    assert "casebook: if Brelvo is who answered: casebook edit tv/1 --agent Brelvo\n" in said
    for text in (
        "Virgin said no",
        "Vodafone said no",
        "Warranty said two years",
        "Insurer says no",
        "Vermieter sagt nein",
    ):
        assert "is who answered" not in _remarks(casebook("add", "tv", text)), text


def test_a_call_in_words_is_offered_as_one(casebook: Any) -> None:
    """In the one command that keeps what the text tells; not where an option said how it took place."""
    said = _remarks(casebook("add", "tv", "Lisa rang me back, £30 is all she can do", "--company", "Virgin"))
    assert "the text names Lisa and tells of a phone call from them; keep them with casebook edit tv/1" in said
    assert " --agent Lisa --channel phone --incoming\n" in said

    said = _remarks(casebook("add", "tv", "rang again", "--channel", "chat"))
    assert "tells of" not in said


def test_another_party_in_words_is_offered_as_whom_it_was_with(casebook: Any) -> None:
    """A carrier that was rung is not the company, and what it said is not the company's."""
    casebook(*KETTLE)
    said = _remarks(casebook("add", "kettle", "rang evri myself, they say wrong house"))
    assert "the text names Evri and tells of a phone call; keep them with casebook edit kettle/2 --with Evri" in said


def test_a_note_that_was_added_as_a_contact_is_said_to_be_one(casebook: Any) -> None:
    """Where no word tells of anybody; nothing is asked for next time, and it is not counted as a contact."""
    casebook(*KETTLE, "--date", "2024-11-01")
    said = _remarks(casebook("add", "kettle", "still nothing"))
    note = "if nobody was contacted, kettle/2 is a note: casebook note kettle 'still nothing', then casebook remove kettle/2"
    assert f"casebook: {note}\n" == said
    assert "my 2nd contact" in casebook("export").stdout


def test_what_went_wrong_added_first_of_all_is_said_to_be_the_problem(casebook: Any) -> None:
    """As a note it would leave the text without what went wrong; followed, the text begins with it."""
    said = _remarks(casebook("add", "kettle", "kettle leaks", "--company", "Argos"))
    edit = "casebook edit kettle --problem 'kettle leaks'"
    assert f"kettle/1 is what went wrong: {edit}, then casebook remove kettle/1" in said

    casebook("edit", "kettle", "--problem", "kettle leaks")
    casebook("remove", "kettle/1", "--yes")
    assert casebook("export").stdout.startswith("Kettle leaks.")


def test_where_a_part_came_it_is_said_how_the_rest_is_asked_for(casebook: Any) -> None:
    """Of what is asked for in words nobody knows how much is left; followed, the text asks for the rest."""
    casebook("add", "kettle", "kettle leaks. want £40 back", "--company", "Argos", "--date", "2024-11-11")
    said = _remarks(casebook("add", "kettle", "got £20 bk on card, other £20 missing", "--date", "2024-11-18"))
    noted = _follow(casebook, said, "so that it counts: ")
    asks = "kettle asks for 40.00 GBP, and 20.00 GBP came; so that it asks for the rest: "
    assert f"casebook: {asks}casebook edit kettle --amount '40.00 GBP'\n" == noted.stderr

    assert 0 == _follow(casebook, noted.stderr, "the rest: ").exit_code
    lead = casebook("export", "--lead").stdout
    assert "I ask for the remaining 20.00 GBP back" in lead

    whole = casebook("note", "kettle", "--kind", "refunded", "--amount", "£20").stderr
    assert "asks for the rest" not in whole


def test_a_call_that_nobody_answered_is_offered_as_one(casebook: Any) -> None:
    """It is an attempt and no contact; nothing is asked for next time."""
    casebook(*KETTLE, "--date", "2024-11-01")
    said = _remarks(casebook("add", "kettle", "3x gebeld, neemt niet op"))
    way = "casebook edit kettle/2 --channel phone --outcome no-answer"
    assert f"casebook: the text tells of a phone call that nobody answered; keep that with {way}\n" == said

    assert 0 == _follow(casebook, said, "keep that with ").exit_code
    assert "kettle/2" in casebook("timeline", "kettle").stdout
    assert "nobody answered" not in _remarks(casebook("add", "kettle", "rang, no answer", "--outcome", "no-answer"))


def test_what_was_delivered_is_offered_as_kept_and_leaves_what_is_asked_behind(casebook: Any) -> None:
    """With its word or without; of another thing than what was promised nothing is offered."""
    casebook("open", "table", "--company", "Maison", "--problem", "My table has not arrived.", "--want", "my table")
    casebook("add", "table", "rang", "--agent", "Luc", "--promise", "delivery on 7 Nov", "--date", "2024-11-01")
    said = _remarks(casebook("note", "table", "--kind", "delivered", "a lid, not the table", "--date", "2024-11-08"))
    assert "settle" not in said
    said = _remarks(casebook("note", "table", "--kind", "delivered", "box crushed", "--date", "2024-11-09"))
    assert "if that is what table/2 promised: casebook settle table/2 kept --date 2024-11-09" in said
    says = "table says 'My table has not arrived.' and asks for 'my table'"
    assert f"{says}: casebook edit table --problem TEXT --want TEXT says it anew" in said
