"""Whether people are called by a word, as it is typed. The names are loaded only for a text that is looked at for one."""

from __future__ import annotations

from casebook.text.folding import folded


def is_given(name: str, *, is_framed: bool = False) -> bool:
    """Whether people are called so, and nothing else is as it is written; one that `is_framed` may be a small word as well."""
    from casebook.parsing.transcripts.people.given_names import GIVEN_NAMES

    if folded(name) in GIVEN_NAMES:
        return True
    from casebook.parsing.transcripts.people.names_with_capital import NAMES_WITH_CAPITAL

    return (is_framed or name[:1].isupper()) and folded(name) in NAMES_WITH_CAPITAL
