"""Values are put to text many at a time exactly as they are one by one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from casebook.text.compact_json import column_encoder, compact_encoder, encoders
from tests.conftest import each

VALUES: tuple[Any, ...] = ("", 'José "Q" \\ / %s', "\x00\x1f\x7f\u2028\u202e😔\ud800", 0, -7, 10**30, True, False, None)


@each("ascii_only", [True, False])
def test_a_value_by_itself_is_what_json_writes(ascii_only: bool) -> None:
    """Whatever its type, by itself, in a list, and in a column of its own kind or of several."""
    texts = [json.dumps(value, ensure_ascii=ascii_only) for value in VALUES]
    columns = column_encoder(ascii_only=ascii_only)

    assert texts == [encoders(ascii_only=ascii_only)[type(value)](value) for value in VALUES]
    assert texts == columns(VALUES)
    assert [columns([value])[0] for value in VALUES] == texts
    assert ['["a","é"]'] == column_encoder(ascii_only=False)([["a", "é"]])
    assert ["[1]", "null"] == column_encoder(ascii_only=ascii_only, nested={list: str})([[1], None])
    assert f"[{','.join(texts)}]" == compact_encoder(ascii_only=ascii_only)(list(VALUES))


def test_what_no_column_of_text_holds_is_refused() -> None:
    """Bytes and fractions are for whoever looks at each value by itself."""
    for wrong in (b"x", 0.5):
        with pytest.raises(KeyError):
            column_encoder(ascii_only=True)(["a", wrong])
