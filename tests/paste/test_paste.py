"""The measure of the paste: it finds what a story holds, and what the paste tells now is never told less."""

from __future__ import annotations

import pytest

from tests.conftest import each

from .measure import (
    LIMITS,
    Measure,
    enter,
    exported,
    measure,
    measured,
    named_twice,
    numbers_and_names,
    said_again,
    said_in_other_words,
    said_twice,
)
from .story import FURTHER, STRANGERS, stories
from .table import mean_facts

FLOORS = {None: (8.9, 9.0), 2000: (8.9, 9.0), 1000: (8.9, 9.0), 600: (8.9, 9.0), 300: (8.9, 8.9)}
"""Facts of nine that the opening and the whole text show on average, today rounded down; these only go up."""

MOST_REFUSED_AT_300 = 0
MOST_SAID_TWICE = 0
MOST_LOST = 0
"""What the refusals, the repeats and the losses of all exports come to today: these only go down."""


@pytest.fixture(scope="module")
def measures(tmp_path_factory) -> list[Measure]:
    """Every story entered, which none of the commands refuses, and exported at every limit."""
    folder = tmp_path_factory.mktemp("paste")
    return [each for story in stories() for each in measured(story, folder / f"{story.name}.db")]


@each("story", stories())
def test_every_fact_but_the_day_asked_for_shows_in_the_words_of_the_story(story):
    """A pattern that no word of the record can match would measure nothing; the deadline is the paste's own."""
    typed = " ".join(word for _, words in story.commands for word in words)

    assert set(story.facts) - story.facts_in(typed) <= {"by_when", "asked", "since"}


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_the_whole_paste_shows_all_its_facts(story, tmp_path):
    """No command of a story is refused, and without a limit nothing that its record holds is missing."""
    enter(story, tmp_path / "book.db")

    assert story.facts_in(exported(story, tmp_path / "book.db", None) or "") == set(story.facts)


@each("limit", [300, 600])
@each("folder", [STRANGERS, FURTHER])
def test_a_careful_person_tells_every_fact_in_the_same_room(folder, limit):
    """What the strangers are measured against keeps to the limit and leaves no fact out."""
    for story in stories(folder):
        text = (folder / "by_hand" / f"{story.name}.{limit}.txt").read_text(encoding="utf-8").rstrip("\n")

        assert (story.name, len(text) <= limit, story.facts_in(text)) == (story.name, True, set(story.facts))


@pytest.mark.long
def test_the_paste_tells_no_less_than_it_did(measures):
    """The floors of the facts, and the ceilings of what is refused, said twice and lost."""
    for limit in LIMITS:
        opening, whole = mean_facts(measures, limit)
        assert opening >= FLOORS[limit][0], limit
        assert whole >= FLOORS[limit][1], limit
    assert sum(each.text is None for each in measures if each.limit == 300) <= MOST_REFUSED_AT_300
    assert not any(each.text is None for each in measures if each.limit != 300)
    assert sum(len(each.twice) for each in measures) <= MOST_SAID_TWICE
    assert sum(len(each.lost) for each in measures) <= MOST_LOST


def test_a_repeat_and_a_loss_are_seen():
    """A sentence said again, one within another line, and a number that a larger limit no longer shows."""
    assert said_twice("Please help me.\nPlease help me.") == ["please help me"]
    assert said_twice("She sent me the wrong lamp.\nOn 2 May: she sent me the wrong lamp again.") == [
        "she sent me the wrong lamp"
    ]
    lead = "On 5 Oct Bea refused my request: Fees are never refunded. Levi weigerde dat op 24 aug."
    again = ["5 Oct 10:10, Bea: request refused.", "24 aug 10:30, Levi: terugbetaling geweigerd."]
    assert said_again("\n".join([lead, *again])) == again
    assert said_again(f"{lead}\n6 Oct, Bea: request refused.\n5 Oct, Bea: repair promised.") == []
    lead = "On 25 Sep no one showed. Duarte said on 20 Jul: they refunded TripNest on 10 July."
    again = [
        "20 Jul 16:00, Duarte (phone call): They refunded TripNest on 10 July.",
        "25 Sep 14:10, nobody came: No one showed.",
        "20 de julio, Nuria: Prometió un técnico.",
    ]
    lines = [
        again[0],
        "25 Sep 14:10, nobody came: Took the day off. No one showed.",
        "20 de julio, Nuria: Viene un técnico el 23. Prometió un técnico.",
    ]
    assert said_in_other_words("\n".join([lead, *lines])) == again
    assert (
        said_in_other_words(f"{lead}\n20 Jul 16:00, Duarte: Gave me the reference AL-7.\n2 Oct, Bo: promised a form.")
        == []
    )
    again = [
        "18 Oct 09:10, a bot: Transferred. The bot sent me on.",
        "20 février, l'assistant virtuel : L'assistant virtuel dort.",
    ]
    assert named_twice("\n".join(["2 Nov, Bo: He is off.", *again, "2 Nov: The bot sent me on."])) == again
    assert numbers_and_names("Then Maria gave me A-12.\nI have 3 more entries in my notes.") == {"Maria", "A-12"}
    texts = {None: "Case A-12.", 600: "Case A-12.", 300: "Case A-12, B-7."}
    assert measure(stories()[0], 600, texts).lost == {"B-7"}
    texts = {None: "", 600: "I rang. Priya says no. Nobody else.", 300: "I met Priya and Marcus."}
    assert measure(stories()[0], 600, texts).lost == {"Marcus"}
