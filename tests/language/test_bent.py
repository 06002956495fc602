"""The words of a template go with what is put into it, and what is put in never changes."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.language.bent import BentTemplate


class Shouting(BentTemplate):
    """A language in which *the* is swallowed before a vowel, and things in capitals are many."""

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        return choices[value.isupper()]

    @staticmethod
    def joined(before: str, value: str) -> str:
        return f"{before[:-2]}'{value}" if before.endswith("the ") and value[0] in "aeiou" else before + value


def test_words_go_with_what_is_put_in():
    """A choice follows the value that it names, and a word before a gap what stands in that."""
    template = Shouting("the {what} {what:is/are} of the {who}.")

    assert "the car is of th'owl." == template.format(what="car", who="owl")
    assert "th'egg is of the BEES." == template.format(what="egg", who="BEES")
    assert "the CARS are of the {who}." == template.format(what="CARS", who="{who}")


def test_without_choices_and_gaps_it_is_filled_in_as_any_other():
    """A template without a gap is itself; a number is put in as one."""
    assert "none" == Shouting("none").format(what="x")
    assert "3 of 4" == Shouting("{count} of {all}").format(count=3, all="4")
