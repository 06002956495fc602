"""Which promises that nobody settled may have come true, as far as what was written down later tells."""

from __future__ import annotations

from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of


def seems_kept(said: str, promised: Promised = Promised.REPAIR, on: str = "2024-11-10") -> bool:
    """Whether a promise due on 8 Nov seems kept to whoever reads what was said on a later day."""
    entries = Entries()
    made = entries.contact("2024-11-02", "He takes it in.", agent="Ann")
    number = entries.promise("2024-11-02", "repaired by 8 Nov", "2024-11-08", promised=promised, made_in=made)
    entries.contact(on, said, agent="Bo")
    return number in facts_of(case(), entries).seem_kept


def test_what_broke_again_was_repaired_before():
    """Nobody says of that repair that there is no record of it."""
    for said in (
        "Broken again. He takes it back.",
        "It failed again after two days.",
        "Weer kapot.",
        "Wieder kaputt, sagt er.",
        "Il est de nouveau en panne.",
        "Ha vuelto a fallar.",
    ):
        assert seems_kept(said), said
        assert not seems_kept(said, Promised.REPLACEMENT), said
        assert not seems_kept(said, on="2024-11-01"), said


def test_what_is_still_broken_may_never_have_been_repaired():
    """Nor does it say so that somebody asked again."""
    for said in ("Still broken.", "I asked again.", "Nog steeds kapot.", "They promised it again."):
        assert not seems_kept(said), said
