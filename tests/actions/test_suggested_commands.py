"""Commands that a remark suggests: a shell makes the same words of them, and a person can read them."""

import shlex

from hypothesis import given, settings
from hypothesis import strategies as st

from casebook.actions.suggested_commands import command_line
from tests.conftest import each, examples


@each(
    ("word", "shown"),
    [
        ("towel/3", "towel/3"),
        ("half of it", "'half of it'"),
        ("they'll refund it", '"they\'ll refund it"'),
        ("they'll pay $5", "'they'\"'\"'ll pay $5'"),
        ("", "''"),
    ],
)
def test_a_word_is_quoted_where_it_has_to_be_and_readable_around_an_apostrophe(word: str, shown: str) -> None:
    """In double quotes only where nothing in it means something to a shell there."""
    assert command_line(["casebook", word]) == f"casebook {shown}"


@settings(examples(100, long=2000), deadline=None)
@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])), min_size=1))
def test_a_shell_makes_the_same_words_of_it(words: list[str]) -> None:
    """Whatever is typed in them; what would break the line of a remark is a blank there."""
    assert shlex.split(command_line(words)) == [" ".join(word.splitlines()) for word in words]
