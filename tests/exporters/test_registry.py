"""Which exports there are: each can be asked for by name, what there is not is refused, and no entry vanishes."""

from __future__ import annotations

import pytest

from casebook.errors import one_of
from casebook.exporters import case_file, chat
from casebook.exporters.document import entry_document
from casebook.exporters.errors import NoSuchExport, UnknownFormat, UnknownKind, UnknownRecipient
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, formats_for, help_of, renderer
from casebook.records.kinds import Entry
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import towel


class Telegram(Entry, kw_only=True):
    """A kind of entry that nobody has thought of."""


def test_every_format_is_written_for_every_recipient_or_refused_in_a_sentence():
    """Each pair gives a whole text that ends in a newline, or is no text at all, as a PDF and a ZIP."""
    for recipient in Recipient:
        written = [one for one in formats_for(recipient) if not one.is_binary]
        assert [Format.TEXT, Format.MARKDOWN, Format.HTML, Format.CSV, Format.JSON, Format.ICS] == written
        for one in written:
            assert renderer(recipient, one)(towel(), ExportOptions()).endswith("\n")
        for one in set(Format) - set(written):
            with pytest.raises(NoSuchExport):
                renderer(recipient, one)


@each(
    ("names", "error", "sentence"),
    [
        (("boss", "text"), UnknownRecipient, f"nothing is exported for 'boss'; choose {one_of(list(Recipient))}."),
        (
            ("chat", "docx"),
            UnknownFormat,
            "nothing is exported as 'docx'; choose text, markdown, html, csv, json or ics.",
        ),
        (
            ("chat", "zip"),
            NoSuchExport,
            "nothing for 'chat' is written as 'zip' from facts alone; choose text, markdown, html, csv, json or ics.",
        ),
    ],
)
def test_what_is_not_exported_names_what_is(names, error, sentence):
    """A recipient or a format that there is not, and a pair that makes no text, each say what there is instead."""
    with pytest.raises(error) as refused:
        renderer(*names)

    assert (sentence, 2) == (str(refused.value), refused.value.exit_code)


def test_the_help_tells_each_choice_in_order():
    """The help of `--as` and `--format` is read off the registry; nothing in it is left without a word."""
    assert help_of(Recipient).startswith("chat: whoever answers in the company's chat; brief: ")
    assert help_of(Format).startswith("text: plain text to paste; markdown: ")
    assert [part.split(": ")[0] for part in help_of(Format).split("; ")] == [one.value for one in Format]


def test_a_kind_of_entry_that_no_export_knows_never_vanishes():
    """An entry of a new kind ends an export in an error that names it, wherever in the case it stands."""
    at = moment("2024-11-01")
    for entries in (Entries(), Entries(towel().entries)):
        facts = facts_of(case(), [Telegram(number=99, at=at, logged=at), *entries])
        for outline in (chat.outline, case_file.outline):
            with pytest.raises(UnknownKind, match="an entry of the kind Telegram has no place in the "):
                outline(facts, ExportOptions())
        for data in ("csv", "json"):
            with pytest.raises(UnknownKind, match="Telegram"):
                renderer("chat", data)(facts, ExportOptions())
        with pytest.raises(UnknownKind, match="Telegram"):
            entry_document(facts, facts.entry(99))
