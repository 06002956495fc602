"""A contact is on record in under thirty seconds: with two or three keys beyond a paste, or a hundred keys of typing."""

from __future__ import annotations

from tests.asking.measure import KEYS_A_MINUTE, TYPED, Typed, pasted_contact, text_of, typed_contact
from tests.conftest import each, one_of
from tests.transcripts.measure import transcripts_of

MOST_KEYS, MOST_SECONDS = 3, 30


@one_of(3)
def test_a_pasted_transcript_takes_three_keys_at_most(one_of: int) -> None:
    """Every fourth of our own set, or every twelfth, with three cases open of which none has a number that stands in it."""
    for path in [path for path in transcripts_of("set") if text_of(path) is not None][:: 4 * one_of]:
        taken = pasted_contact(path, with_orders=False)

        assert taken is not None, path
        assert taken.keys <= MOST_KEYS, path


@each("typed", TYPED)
def test_typing_takes_less_than_thirty_seconds(typed: Typed) -> None:
    """At forty words a minute, with three cases open; what is recorded is a contact with a promise that has a day."""
    taken = typed_contact(typed)

    assert 60 * taken.keys / KEYS_A_MINUTE < MOST_SECONDS
    assert ["Contact", "Promise"] == [type(entry).__name__ for entry in taken.entries]
    assert taken.entries[1].due is not None  # type: ignore[attr-defined]
