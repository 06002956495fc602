"""What is known at a glance is what the codec says: no value is taken that it would refuse, or make another of."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from casebook.importers.quick_values import quick_reader
from casebook.records.json_values import Given, JsonPlace
from casebook.records.kinds import SUBJECTS

FIELDS = [field for kind in SUBJECTS.values() for field in kind.fields if len(field.keys) == 1]
WORDS = sorted(
    {word for field in FIELDS for word in getattr(field.codec, "words", ())} | {"towel/1", "2024-10-31", "NL"}
)

values = (
    st.sampled_from(WORDS)
    | st.booleans()
    | st.floats()
    | st.integers()
    | st.integers(-2, 6)
    | st.text(max_size=5)
    | st.lists(st.text(max_size=3), max_size=2)
    | st.dictionaries(st.text(max_size=3), st.text(max_size=3), max_size=2)
)


@given(values)
@example("")
@example("a\0b")
@example("\ud83d")
@example(100_001)
@example(1 << 63)
def test_a_value_taken_at_a_glance_is_what_the_codec_makes_of_it(value: Any) -> None:
    """Of any field; what the codec refuses is never taken."""
    for field in FIELDS:
        at_once = quick_reader(field)(value)
        if at_once is not None:
            place = JsonPlace("UTC", "towel")
            checked = field.codec.from_json(Given((value,), field.keys, field.spec, place))
            [cell] = field.codec.encode(checked)
            assert (type(at_once), at_once) == (str if isinstance(cell, str) else int, cell), field.name


def test_plain_values_are_taken_at_a_glance() -> None:
    """A text, a word of a vocabulary, a number and a yes of every contact are."""
    contact = {field.name: field for field in SUBJECTS["contact"].fields}
    plain = {"text": "They said so.", "channel": "chat", "minutes": 12, "incoming": False, "agent": "Maria"}

    assert list(plain.values()) == [quick_reader(contact[name])(value) for name, value in plain.items()]
