"""The JSON contract: its keys and their order, nothing lost, nothing unseen on the way to a terminal."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.agenda import Agenda, DuePromise, SilentCase
from casebook.domain.promises import most_overdue_first
from casebook.exporters.document import agenda_document, book_document, case_document, entry_document, keys_of
from casebook.exporters.errors import UnknownKind
from casebook.exporters.formats.json import book_pieces, case_pieces
from casebook.exporters.formats.json_text import pieces_of, text_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.field import stated
from casebook.records.kinds import KINDS, Attachment, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from casebook.text.sanitise import for_paste
from tests.builders import NOW, Entries, case, facts_of, moment
from tests.conftest import each, examples

from .cases import CASES, bare_case, hostile, towel

CONTRACT = {
    "event": {"event", "text"},
    "contact": {
        *("logged", "channel", "incoming", "agent", "role", "case_number", "outcome"),
        *("text", "minutes", "rating"),
    },
    "promise": {"made_in", "text", "due", "state", "days_late", "settled"},
    "shipment": {"carrier", "tracking", "check", "text"},
    "attachment": {"name", "bytes", "sha256"},
}
OURS = {
    "event": {"logged", "amount", "method", "reference"},
    "contact": {"private_text", "department", "also", "contradicts", "compatible_with", "with", "waiting", "deadline"},
    "promise": {
        "logged",
        "agent",
        "promised",
        "due_from",
        "note",
        "due_zone",
        "settled_zone",
        "day_said",
        "contradicts",
    }
    | {"compatible_with", "after", "within", "happened", "happened_zone"},
    "shipment": {"return", "logged"},
    "attachment": {"text", "media_type", "modified", "attached_to", "logged", "modified_zone"},
}


def test_the_keys_of_every_entry_are_those_of_the_contract_and_ours():
    """The same keys, in the same order, whatever is known: null where nothing is; what it is and when come first."""
    for made in CASES.values():
        for entry in case_document(made())["entries"]:
            kind = entry["kind"]
            assert list(entry) == list(keys_of(KINDS[kind]))
            assert list(entry)[:3] == ["ref", "kind", "at"]
            assert set(entry) == {"ref", "kind", "at", *CONTRACT[kind], *OURS[kind]} | {
                *("uuid", "zone", "logged_zone", "private", "key")
            }


def test_the_keys_of_a_case_are_those_of_the_contract_and_ours():
    """A case of which nothing is known has the same keys as any other, the contract's in its order."""
    contract = ["handle", "company", "title", "orders", "problem", "want", "amount", "opened", "closed", "status"]
    ours = {"uuid", "item", "language", "country", "outcome", "otherwise", "opened_zone", "closed_zone"}

    assert list(case_document(bare_case())) == ["format", "as_of", "case", "entries"]
    for facts in (bare_case(), towel()):
        keys = list(case_document(facts)["case"])
        assert keys[:11] == [*contract, "case_numbers"]
        assert set(keys[11:]) == ours


def test_a_kind_that_json_does_not_know_is_an_error_that_names_it():
    """A record of a new kind, or of another with the name of a known one, never vanishes from a document."""

    class Telegram(Entry, kw_only=True):
        words: int = stated("How many words it had.", default=0)

    for record in (Telegram, type("Event", (Telegram,), {})):
        made = record(at=moment("2024-11-01"), logged=moment("2024-11-01"), number=1)
        with pytest.raises(UnknownKind, match=f"the kind {record.__name__} has no place in JSON"):
            entry_document(facts_of(case(), [made]), made)


@each(
    ("kind", "missing"),
    [
        (Contact, {"party": "with"}.keys()),
        (Promise, {"verdict": "state", "settled_note": "note"}.keys()),
        (Shipment, {"returning": "return"}.keys()),
        (Event, set()),
        (Attachment, {"size": "bytes"}.keys()),
        (Entry, {"number", "unknown"}),
    ],
)
def test_no_field_of_an_entry_is_forgotten(kind, missing):
    """Each field has its key, so that a book can be given back: the number is in the ref, the verdict in the state.

    What a newer casebook wrote stands under its own keys.
    """
    own = {field.name for field in fields(kind)} - {field.name for field in fields(Entry) if kind is not Entry}
    keys = {key for entry in case_document(hostile())["entries"] for key in entry}

    assert own - set(missing) <= keys


def test_values_are_those_of_the_contract():
    """Dates without a time have no T; money is text; refs name the case; states are told with their days."""
    document = case_document(towel())
    promise = document["entries"][3]

    assert document["as_of"] == "2024-11-20T12:00:00+01:00"
    assert document["case"]["amount"] == {"amount": "24.99", "currency": "EUR"}
    assert document["case"]["case_numbers"] == ["A-1234", "B-777"]
    assert (promise["ref"], promise["made_in"]) == ("towel/4", "towel/3")
    assert (promise["due"], promise["state"], promise["days_late"]) == ("2024-11-02", "overdue", 18)
    assert document["entries"][0]["at"] == "2024-10-28"


def test_only_the_entries_recorded_are_in_it_the_main_one_first():
    """A command that records shows what it recorded, in the order it gives."""
    facts = towel()
    document = case_document(facts, [facts.entry(4), facts.entry(3)])

    assert [entry["ref"] for entry in document["entries"]] == ["towel/4", "towel/3"]


def test_a_book_is_written_with_its_entries_or_without():
    """`cases` shows no entries; the key is not there at all."""
    facts = [towel(), bare_case()]

    assert [list(entry) for entry in book_document(facts, NOW, with_entries=False)["cases"]] == [["case"], ["case"]]
    assert book_document(facts, NOW, with_entries=True)["cases"][0]["entries"] == case_document(towel())["entries"]
    assert book_document([], NOW, with_entries=True)["cases"] == []


def test_an_agenda_tells_the_promises_in_its_order_and_the_quiet_cases():
    """`due --json` gives the same entries as everything else."""
    facts = towel()
    unsettled = [promise for promise in facts.promises if promise.promise.verdict is None]
    due = tuple(DuePromise(facts.case, promise) for promise in most_overdue_first(unsettled))
    document = agenda_document(Agenda(NOW, due, (SilentCase(facts.case, moment("2024-11-01"), 19),)))

    assert list(document) == ["format", "as_of", "promises", "replaced", "deadlines", "appointments", "quiet"]
    assert [promise["ref"] for promise in document["promises"]] == ["towel/4", "towel/6", "towel/11"]
    assert [] == document["replaced"]
    assert document["quiet"] == [{"handle": "towel", "last_contact": "2024-11-01", "days": 19}]


@examples(60, long=600)
@given(st.text(max_size=40))
def test_any_text_comes_back_the_same_and_shows_nothing_unseen(text):
    """What is parsed is what was typed; what is printed has no control, bidi mark or half character in it."""
    written = text_of({"text": text})

    assert json.loads(written) == {"text": text}
    assert written.encode()
    categories = {unicodedata.category(character) for character in written if character not in "\n\u200c\u200d"}
    assert not categories & {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def test_a_lone_surrogate_is_written_so_that_utf_8_can_hold_it():
    """Half a character is escaped, and comes back as the half it was."""
    written = text_of({"text": "a\ud83d"})

    assert "\\ud83d" in written
    assert written.encode()
    assert json.loads(written)["text"] == "a\ud83d"


@each("start", [*"=+-@|\t＝＋－＠｜", "  =", "\n+", "\u3000＝", "\u200b=", "\x1b@"])
def test_a_cell_that_a_spreadsheet_could_run_is_made_text(start):
    """A `'` in front, whatever blanks or unseen characters come first."""
    import csv

    entries = Entries()
    entries.event("2024-11-01", EventKind.NOTE, f"{start}1+1")
    rows = list(
        csv.DictReader(renderer("chat", "csv")(facts_of(case(), entries), ExportOptions()).splitlines(keepends=True))
    )

    assert rows[0]["text"].startswith("'")


def test_a_sum_of_any_kind_stands_alone_in_its_cell():
    """Its currency is beside it, so that a spreadsheet can add it up."""
    import csv

    entries, sums = Entries(), ("12.50", "EUR")
    entries.event("2024-11-01", EventKind.PAID, amount=Money(1250, "EUR"))
    entries.item("2024-11-01", "towel", price=Money(1250, "EUR"))
    event, item = csv.DictReader(renderer("chat", "csv")(facts_of(case(), entries), ExportOptions()).splitlines())

    assert (event["amount"], event["currency"]) == (item["price"], item["price_currency"]) == sums


def test_every_row_has_every_column():
    """The header is the same for every case, and holds every key of every kind of entry, and the currency of each sum."""
    import csv

    keys = {key for kind in KINDS.values() for key in keys_of(kind)} | {"currency", "price_currency"}
    for name in CASES:
        rows = list(csv.reader(renderer("chat", "csv")(CASES[name](), ExportOptions()).splitlines(keepends=True)))
        assert {len(row) for row in rows} == {len(keys)}
        assert set(rows[0]) == keys


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=12,
)


@examples(60, long=400)
@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=3))
def test_a_document_is_written_as_json_itself_writes_it_whole_or_in_pieces(document):
    """The text is that of `json.dumps` with an indent of two; a list that comes bit by bit is written the same."""
    streamed = {key: (one for one in value) if isinstance(value, list) else value for key, value in document.items()}
    escaped = json.dumps(document, ensure_ascii=True, indent=2)

    assert text_of(document) == "".join(pieces_of(streamed))
    assert json.loads(text_of(document)) == document
    assert json.dumps(json.loads(text_of(document)), indent=2) == escaped
    if text_of(document).isascii() and "\x7f" not in json.dumps(document, ensure_ascii=False):
        assert text_of(document) == f"{escaped}\n"


def test_an_export_comes_entry_by_entry():
    """The document of a case, or of a book, is the same in pieces; each case is asked for when the one before is done."""
    asked = []

    def cases():
        for name in CASES:
            asked.append(name)
            yield CASES[name](), 99

    pieces = book_pieces(cases(), NOW)
    whole = book_document([made() for made in CASES.values()], NOW, with_entries=True)
    for one in whole["cases"]:
        one["case"]["last_number"] = 99
    beginning = [next(pieces) for _ in range(8)]

    assert asked == ["towel"]
    assert "".join([*beginning, *pieces]) == text_of(whole)
    assert "".join(case_pieces(hostile())) == text_of(case_document(hostile()))
    assert "".join(book_pieces([], NOW)) == text_of(book_document([], NOW, with_entries=True))


UNSEEN = (
    "\ufe0f\ufe0e\u115f\u3164\u2800\u180e\u034f\u200b\u200c\u200d\u202e\u2066\x7f\x85\u2028\ud800\U000e0041\U000e007f"
)
AROUND = 'a1#\u20e3\u2764\U0001f3f4\U0001f469\u0645\u06cc\u0915\u094d"\\/\n\t <&'


@given(st.text(st.sampled_from(UNSEEN + AROUND), max_size=12) | st.text(max_size=20))
@examples(60, long=600)
def test_nothing_unseen_is_in_json_and_it_parses_back_the_same(text):
    """What a paste leaves out is written `\\u…`: fillers, selectors and joiners that nothing needs, as well as marks."""
    written = text_of({"text": text, "entries": (entry for entry in [{"text": text}])})

    assert {"text": text, "entries": [{"text": text}]} == json.loads(written)
    assert written == for_paste(written)


@each(
    ("text", "written"),
    [("\u2764\ufe0f", "\u2764\ufe0f"), ("a\ufe0f", "a\\ufe0f"), ("\u3164", "\\u3164"), ("\u115f\u2800", "\\u115f\\u2800"),
     ("1\ufe0f\u20e3", "1\ufe0f\u20e3"), ("\U000e0041", "\\udb40\\udc41"),
     ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
     ("\u200b\ufe0f\u20e3", "\\u200b\\ufe0f\u20e3"), ("x\n\u200c\u0645", "x\\n\\u200c\u0645")],
)  # fmt: skip
def test_an_emoji_and_a_script_keep_what_they_need(text, written):
    """As on a paste: a heart keeps its colour and a Persian word its joiner, and neither is left where nothing needs it."""
    assert f'{{\n  "text": "{written}"\n}}\n' == text_of({"text": text})


@each(
    ("typed", "written"),
    [
        ("1234567890123456", '="1234567890123456"'),
        ("0012", '="0012"'),
        ("123456789012345", "123456789012345"),
        ("3-4", '="3-4"'),
        ("03/04/2024", '="03/04/2024"'),
        ("MAR5", '="MAR5"'),
        ("12E5", '="12E5"'),
        ("14:05", '="14:05"'),
        ("24.10", '="24.10"'),
        ("-12", '="-12"'),
        ("+31 6 12345678", '="+31 6 12345678"'),
        ("A-1234", "A-1234"),
        ("=1+2", "'=1+2"),
        ('="0012"', '\'="0012"'),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "' =1"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("1" * 255, f'="{"1" * 255}"'),
        ("1" * 256, "'" + "1" * 256),
    ],
)
def test_a_spreadsheet_changes_no_value(typed: str, written: str) -> None:
    """With `excel` a number or date that a spreadsheet would change is a formula that gives it back; others never run."""
    import csv

    entries = Entries()
    entries.contact("2024-11-01", case_number=typed)
    facts = facts_of(case(), entries)
    text = renderer("chat", "csv")(facts, ExportOptions(excel=True))

    assert text.startswith("\ufeffref,")
    assert written == next(csv.DictReader(text.splitlines(keepends=True)))["case_number"]
    assert not renderer("chat", "csv")(facts, ExportOptions()).startswith("\ufeff")
