"""What is longer than its field is stated to be is refused, and what was longer before stays as it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from casebook.records.codec import TextCodec
from casebook.records.field import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT
from casebook.records.kinds import CASE
from casebook.store.errors import TooLong
from casebook.store.lengths import check_lengths
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_note
from tests.records.every_field import fields, record_of
from tests.store.book_files import made


def test_every_text_has_a_longest_that_is_told() -> None:
    """At its longest it is taken; one character more is refused by the name of the field, with both lengths."""
    wrong = []
    for kind, field in fields():
        if field.name == "orders" or not isinstance(field.codec, TextCodec) or field.spec.opaque or field.spec.form[0]:
            continue
        longest = replace(record_of(kind), **{field.name: "x" * field.longest})
        check_lengths(longest)
        too_long = replace(longest, **{field.name: "x" * (field.longest + 1)})
        try:
            check_lengths(too_long)
        except TooLong as refusal:
            told = [field.label.split(" ")[0], f"{field.longest:,}", f"{field.longest + 1:,}"]
            wrong += [f"{kind.name}.{field.name}: {refusal}"] if not all(word in str(refusal) for word in told) else []
        else:
            wrong.append(f"{kind.name}.{field.name} is taken")
        check_lengths(too_long, too_long)

    assert not wrong
    assert (LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT) == (
        CASE.field("company").longest,
        CASE.field("orders").longest,
        CASE.field("problem").longest,
    )


def test_an_order_beside_one_that_is_too_long_is_taken() -> None:
    """What an older casebook recorded stands in nobody's way; the new one is still looked at."""
    case = replace(record_of(CASE), orders=("1" * 201,))

    check_lengths(replace(case, orders=(*case.orders, "2" * 200)), case)
    with pytest.raises(TooLong):
        check_lengths(replace(case, orders=(*case.orders, "2" * 201)), case)


@pytest.mark.parametrize("verb", ["open", "order", "log", "edit"])
def test_no_verb_writes_what_is_too_long(tmp_path: Path, verb: str) -> None:
    """Each way to record refuses it, and the book is as it was."""
    book = tmp_path / "book.db"
    made(book)
    writer = Writer(book, PRESENT)
    towel = writer.reader.case_named("towel")
    verbs: dict[str, Any] = {
        "open": lambda: writer.open_case(replace(towel, handle="other", company="x" * 501)),
        "order": lambda: writer.add_order(towel, "1" * 201),
        "log": lambda: writer.log(towel, new_note("x" * (LONGEST_TEXT + 1))),
        "edit": lambda: writer.change_case(towel, replace(towel, title="x" * 501)),
    }
    before = book.read_bytes()

    with pytest.raises(TooLong), writer.transaction():
        verbs[verb]()
    writer.close()

    assert before == book.read_bytes()
