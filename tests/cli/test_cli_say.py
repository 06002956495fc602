"""`say`: phrases ready to type, filled in from a case where it knows enough, whole and friendly where it does not."""

from __future__ import annotations

import json
import string
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from casebook.actions.say import Phrase
from casebook.language.language import LANGUAGES
from casebook.language.phrases import WHEN, Situation, phrases
from casebook.terminal.views.phrases import PhraseList


def test_say_alone_lists_every_situation_with_what_it_is_for(casebook: Any) -> None:
    """A line for each, in the order of a contact."""
    lines = casebook("say").stdout.splitlines()

    assert [f"{one.value:<7}  {WHEN[one]}" for one in Situation] == lines


def test_a_phrase_is_whole_without_a_case_and_in_every_language(casebook: Any) -> None:
    """Without a case nothing is left to fill in but what only the person can say, in brackets."""
    for code in LANGUAGES:
        for situation in Situation:
            said = casebook("say", situation.value, "--language", code).stdout
            assert (code, situation, said.count("{"), said[-2:].strip() in tuple(".?!")) == (code, situation, 0, True)


def test_a_phrase_is_filled_in_from_the_case(casebook: Any) -> None:
    """The promise with who made it and when, the order, what is asked; the name of who keeps the book."""
    casebook("open", "kettle", "--company", "Shop", "--order", "77-1", "--problem", "It leaks", "--want", "a refund")
    casebook("add", "kettle", "Wait.", "--agent", "Ana", "--date", "1 Nov", "--promise", "a refund by 5 Nov")
    casebook("me", "--name", "Sam")

    said = {one.value: casebook("say", one.value, "kettle").stdout for one in Situation}
    assert said["open"] == "Hello, my name is Sam. I hope that you can help me with my order 77-1.\n"
    assert said["problem"] == "It leaks. I ask for a refund.\n"
    promise = "On 1 Nov 2024 Ana promised a refund by 5 Nov 2024; I have no record that it happened."
    assert said["promise"] == f"{promise} On which day exactly will it be done?\n"
    assert said["voucher"] == "Thank you, but a voucher does not help me. I ask for a refund.\n"
    assert (said["thanks"], said["seller"].count("Shop")) == ("Thank you for your help.\n", 2)


def test_thanked_by_name_is_who_answered_today_and_nobody_of_another_day(casebook: Any) -> None:
    """Who answered weeks ago is hardly the one in the chat now."""
    casebook("open", "kettle", "--company", "Shop")
    for date, agent, said in (
        ("1 Nov", "Ana", "Thank you for your help.\n"),
        ("today", "Bo", "Thank you for your help, Bo.\n"),
    ):
        casebook("add", "kettle", "Wait.", "--agent", agent, "--date", date)
        assert said == casebook("say", "thanks", "kettle").stdout


def test_all_phrases_of_a_case_are_told_in_its_language(casebook: Any) -> None:
    """`say CASE` tells each under its situation; how this company's bot is asked for a human is said as it was kept."""
    casebook("open", "ketel", "--company", "Winkel", "--language", "nl", "--want", "mijn geld terug")
    casebook("company", "Winkel", "--human", "typ drie keer medewerker")
    text = casebook("say", "ketel").stdout

    assert [line.partition(":")[0] for line in text.splitlines() if line.partition(":")[0] in tuple(Situation)] == list(
        Situation
    )
    assert "human: ask the bot for a human\ntyp drie keer medewerker\n" in text
    assert "met een tegoedbon ben ik niet geholpen." in text


def test_all_phrases_have_the_own_language_below_each_on_a_terminal() -> None:
    """As one phrase has it: in brackets, where it is another; in a pipe each stands alone, to be copied."""
    said = (
        Phrase(Situation.CALM, "Dank u.", "nl", own="Thank you."),
        Phrase(Situation.THANKS, "Tot ziens.", "nl"),
    )
    now = datetime(2024, 11, 20, tzinfo=UTC)
    told, piped = (PhraseList(said, now, is_filled=True, is_own_told=each).text() for each in (True, False))

    assert "calm: stay calm\nDank u.\n(Thank you.)\n\nthanks: thank\nTot ziens.\n" == told
    assert "calm: stay calm\nDank u.\n\nthanks: thank\nTot ziens.\n" == piped


def test_a_case_and_a_situation_may_change_places(casebook: Any) -> None:
    """Whichever comes first, what was meant is said."""
    casebook("open", "kettle", "--company", "Shop", "--want", "a refund")

    assert casebook("say", "kettle", "voucher").stdout == casebook("say", "voucher", "kettle").stdout


def test_a_phrase_masks_what_no_paste_tells(casebook: Any) -> None:
    """What was typed into the problem is masked as in every paste; nothing private is told."""
    casebook("open", "kettle", "--company", "Shop", "--problem", "It went to NL91ABNA0417164300", "--want", "a refund")

    assert "NL91ABNA" not in casebook("say", "problem", "kettle").stdout


def test_what_is_no_situation_is_refused_with_the_one_that_is_near(casebook: Any, book: Path) -> None:
    """A slip is told with what is meant, anything else with where they are listed; all at once are not copied."""
    casebook("open", "kettle", "--company", "Shop")

    for words, sentence in {
        ("mnager",): "there is no phrase for 'mnager'; did you mean 'manager'?",
        ("zzz", "kettle"): "there is no phrase for 'zzz'; `casebook say` lists them.",
        ("--copy",): "--copy takes one phrase; name it: casebook say manager --copy.",
    }.items():
        assert (2, f"casebook: {sentence}\n") == refused(casebook, book, "say", *words)


def test_a_phrase_as_json_has_its_situation_and_language(casebook: Any) -> None:
    """One document, with the phrase and what it is for."""
    found = json.loads(casebook("say", "calm", "--json").stdout)["phrases"]

    assert [("calm", "stay calm", "en", None)] == [
        (one["situation"], one["for"], one["language"], one["own"]) for one in found
    ]


@pytest.mark.parametrize(
    ("code", "begun"),
    [
        ("en", "Hello, I hope that you can help me with my lease HC-2.\n"),
        ("nl", "Goedendag, ik hoop dat u mij kunt helpen met mijn lease HC-2.\n"),
        ("de", "Guten Tag, ich hoffe, Sie können mir weiterhelfen. Es geht um meinen Fall (Lease HC-2).\n"),
        ("fr", "Bonjour, j'espère que vous pourrez m'aider au sujet de mon dossier (lease HC-2).\n"),
        ("es", "Buenos días, espero que pueda ayudarme con mi lease HC-2.\n"),
    ],
)
def test_a_phrase_says_what_the_case_knows_though_it_knows_not_all(casebook: Any, code: str, begun: str) -> None:
    """Without a name it still says what it is about, which is no order; without a want what went wrong."""
    casebook("open", "flat", "--company", "Shop", "--ref", "lease=HC-2", "--problem", "It leaks", "--language", code)

    assert begun == casebook("say", "open", "flat").stdout
    problem = casebook("say", "problem", "flat").stdout
    assert (problem.startswith("It leaks. "), "[" in problem) == (True, False)


def test_phrases_have_the_same_gaps_in_every_language() -> None:
    """No language lacks a phrase, and each asks the case for the same."""
    for situation in Situation:
        gaps = {
            code: {
                (whole, name)
                for whole in ("filled", "partly")
                for _, name, _, _ in string.Formatter().parse(getattr(phrases(code).said[situation], whole))
                if name
            }
            for code in LANGUAGES
        }
        assert (situation, 1) == (situation, len(set(map(frozenset, gaps.values()))))
        assert all(phrases(code).said[situation].plain for code in LANGUAGES)
