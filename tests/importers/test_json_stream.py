"""A document read piece by piece is the document that Python reads at once, wherever the pieces end."""

from __future__ import annotations

import json
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import CasebookError
from casebook.importers.documents.casebook_json import read
from casebook.importers.documents.json_stream import JsonStream, _first_twice
from casebook.importers.errors import NotImportable, UnknownFile
from casebook.importers.given_source import Look
from casebook.importers.registry import IMPORTERS, JSON, SPREADSHEET, ZIP, importer_for
from tests.builders import imported_entries
from tests.calls import calls_of
from tests.conftest import each


class Dribble(BytesIO):
    """Bytes that come a few at a time, whatever is asked for."""

    def __init__(self, data: bytes, most: int) -> None:
        super().__init__(data)
        self.most = most

    def read(self, size: int | None = -1) -> bytes:
        """At most so many."""
        return super().read(self.most)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


def walked(stream: JsonStream, where: str = "") -> Any:
    """The next value, objects and lists entered member by member."""
    kind = stream.peek()
    if kind == "{":
        return {key: walked(stream) for key in stream.members(where)}
    if kind == "[":
        return [walked(stream) for _ in stream.elements()]
    return stream.value(where)


def whole(data: Dribble) -> Any:
    """All that is in the document, to its end."""
    stream = JsonStream(data)
    found = walked(stream)
    stream.end()
    return found


@given(values, st.integers(1, 9), st.sampled_from([None, 2]), st.booleans())
def test_wherever_the_pieces_end_the_document_is_the_same(
    value: Any, most: int, indent: int | None, is_ascii: bool
) -> None:
    """Numbers, escapes and characters of several bytes cut in two come out whole, read at once or entered."""
    data = json.dumps(value, indent=indent, ensure_ascii=is_ascii).encode()

    for way in (walked, JsonStream.value):
        stream = JsonStream(Dribble(data, most))
        assert value == way(stream, "")
        stream.end()
    passed = JsonStream(Dribble(data, most))
    passed.skip("")
    passed.end()


@given(values, st.integers(1, 9), st.data())
def test_what_is_cut_short_or_spoilt_is_refused_as_it_is_at_once(value: Any, most: int, data: Any) -> None:
    """A byte put in another's place, or the end left away: read alike piece by piece, or refused alike."""
    spoilt = bytearray(json.dumps(value).encode())
    at = data.draw(st.integers(0, len(spoilt) - 1))
    spoilt[at:] = data.draw(st.binary(max_size=2)) + (spoilt[at + 1 :] if data.draw(st.booleans()) else b"")
    found: list[Any] = []
    for pieces in (most, 1 << 20):
        try:
            found.append(repr(whole(Dribble(bytes(spoilt), pieces))))
        except CasebookError:
            found.append("refused")

    assert found[0] == found[1]


@each(
    ("data", "place"),
    [
        (b'{\n  "a": nul}', "line 2, column 8"),
        (b"\xef\xbb\xbf[1,\n\n2 3]", "line 3, column 3"),
        (b"{}\n\n  x", "line 3, column 3"),
    ],
)
def test_a_refusal_names_the_line_wherever_the_pieces_end(data: bytes, place: str) -> None:
    """Lines and columns are counted from the beginning of the file."""
    for most in (1, 3, 1 << 20):
        with pytest.raises(CasebookError, match=f"{place}: not JSON"):
            whole(Dribble(data, most))


def test_the_case_may_stand_after_its_entries_and_the_head_last() -> None:
    """The order of keys says nothing: a document of another program may have any."""
    entry = {"ref": "towel/1", "kind": "event", "at": "2024-10-28", "event": "ordered", "mood": "calm"}
    case = {"handle": "towel", "company": "Amazon", "opened": "2024-10-31"}
    head = {"as_of": "2024-11-20T12:00:00+01:00", "format": "casebook/1"}
    in_order = {**head, "cases": [{"case": case, "entries": [entry]}]}
    turned = {"cases": [{"entries": [entry], "case": case}], **head}

    found = [read(Dribble(json.dumps(each).encode(), 7)) for each in (in_order, turned)]

    assert list(found[0].cases) == list(found[1].cases)
    assert found[0].unknown == found[1].unknown == ("cases[0].entries[0].mood",)
    [incoming] = found[1].cases
    assert imported_entries(incoming.entries)[0].unknown == '{"mood":"calm"}'


def test_a_document_holds_one_case_or_several() -> None:
    """Both at once is refused, as nobody could say which is meant."""
    case = {"handle": "towel", "company": "Amazon", "opened": "2024-10-31"}
    both = {"format": "casebook/1", "as_of": "2024-11-20T12:00:00Z", "case": case, "entries": [], "cases": []}

    with pytest.raises(CasebookError, match="case: this stands beside 'cases'"):
        read(BytesIO(json.dumps(both).encode()))


def peak(stream: BytesIO, entries: int) -> int:
    """How many bytes it takes to go through a document with so many entries."""
    import tracemalloc

    tracemalloc.start()
    assert entries == sum(len(case.entries) for case in read(stream).cases)
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found


def test_only_one_case_is_held_at_a_time() -> None:
    """What a document of many cases takes to be gone through is what one of them takes."""

    def document(count: int) -> BytesIO:
        entry = {"kind": "event", "at": "2024-10-28", "event": "note", "text": "x" * 20_000}
        cases = [
            {
                "case": {"handle": f"c{number}", "company": "Amazon", "opened": "2024-10-31"},
                "entries": [entry | {"ref": f"c{number}/{at}"} for at in range(1, 11)],
            }
            for number in range(count)
        ]
        return BytesIO(json.dumps({"format": "casebook/1", "as_of": "2024-11-20T12:00:00Z", "cases": cases}).encode())

    few, many = (peak(document(count), 10 * count) for count in (12, 60))

    assert many < few + 3_000_000


def test_of_a_large_case_only_a_part_is_held_at_a_time() -> None:
    """What it takes to be gone through does not grow with its entries, if its case stands before them."""

    def document(count: int) -> BytesIO:
        entry = {"kind": "event", "at": "2024-10-28", "event": "note", "text": "x" * 20_000}
        case = {"handle": "towel", "company": "Amazon", "opened": "2024-10-31"}
        entries = [entry | {"ref": f"towel/{number}"} for number in range(1, count + 1)]
        head = {"format": "casebook/1", "as_of": "2024-11-20T12:00:00Z"}
        return BytesIO(json.dumps({**head, "case": case, "entries": entries}).encode())

    few, many = (peak(document(count), count) for count in (300, 600))

    assert many < few + 3_000_000


def test_the_format_of_a_file_is_recognised_by_how_it_begins() -> None:
    """JSON may begin with blanks and a mark; what begins like nothing that can be read names what can."""
    assert {importer_for(Look(header)) for header in (b"", b"{", b"[", b" \n\t{", b"\xef\xbb\xbf{", b" " * 64)} == {
        JSON
    }
    assert {importer_for(Look(header)) for header in (b"PK\x03\x04rest", b"PK\x05\x06")} == {ZIP}
    for header in (b"Date,Text\n", b"\xef\xbb\xbfDatum;Tekst", "Datum\tTekst".encode("utf-16"), b"sep=;\n"):
        assert SPREADSHEET is importer_for(Look(header))
    for header in (b"hello", b"PK", b"\xff\xfe{", b"  x{"):
        with pytest.raises(UnknownFile) as refused:
            importer_for(Look(header))
        assert str(refused.value) == (
            "this is no file that can be read; nothing was imported. What can: "
            f"{', '.join(importer.briefly for importer in IMPORTERS)} (`casebook import --help`)."
        )
        assert len(str(refused.value)) <= 400  # a line or two of a screen, whatever more is read one day


def test_a_chat_that_begins_with_a_bracket_is_no_list() -> None:
    """A time, a day or a name stands in brackets there; a list holds values, and is told what is wrong with it."""
    for header in (
        b"[09:41] Ann: hi",
        b"[Ann] hi",
        b"[04.11.25, 14:20:05] Ann: hi",
        b"[your name]",
        b"[7.11, 09:41] Ann: hi",
    ):
        assert not JSON.recognises(Look(header)), header
    for header in (b"[]", b'["a"', b"[{", b"[ 1, 2", b"[[1]]", b"[null]", b"[-1.5e3]", b"["):
        assert JSON.recognises(Look(header)), header


class Scaled(BytesIO):
    """Bytes that come in pieces of a 256th of what is asked for, so that small documents have many."""

    def read(self, size: int | None = -1) -> bytes:
        """So many, or what is left."""
        return super().read((size or 0) >> 8)


def foreign(count: int) -> list[str]:
    """Documents that are none of casebook, each of `count` of something; two kinds have a key twice at the very end."""
    keys = "".join(f', "key{number}": {number}' for number in range(count))
    twice = f'{keys}, "key{count - 1}": 0'
    head = '"format": "casebook/1", "as_of": "2024-11-20T12:00:00+01:00"'
    case = '"case": {"handle": "towel", "company": "Amazon", "opened": "2024-11-01"'
    return [
        f'{{"a": 0{keys}}}',
        f'{{{head}, "a": 0{twice}}}',
        f'{{{head}, {case}{twice}}}, "entries": []}}',
        f'{{{head}, {case}}}, "entries": [{{"kind": "event"{twice}}}]}}',
        '{"a": {"b": {"c": {"d": {"e": {"f": {"g": {"h": 0' + twice + "}}}}}}}}",
        "[" + "0," * count + "0]",
        '{"a": [' + '{"b": [0]},' * count + "0]}",
        "[" * count,
        '{"a": "' + "\\ud83d\\ude00" * count + '"}',
        '{"a":' * count,
        "1" * count,
        " " * count + "{" + "\n" * count + "}",
    ]


def work(data: str) -> int:
    """How many calls it takes to refuse the document, those of C and those of the pieces read among them."""
    stream = Scaled(data.encode())

    def refuse() -> None:
        with suppress(NotImportable):
            read(stream)

    return calls_of(refuse)


def test_what_is_foreign_is_refused_in_time_that_grows_as_it_does() -> None:
    """Ten times as many keys, elements or characters take about ten times the calls, and never twenty."""
    grown = [
        (work(large) + 1000) / (work(small) + 1000) for small, large in zip(foreign(400), foreign(4_000), strict=True)
    ]

    assert [] == [ratio for ratio in grown if ratio > 13]


def test_a_key_that_stands_twice_is_found_with_one_look_at_each() -> None:
    """Of 2,000 keys, the last of which stands twice, none is compared with all others."""
    compared = 0

    class Name(str):
        __slots__ = ()
        __hash__ = str.__hash__

        def __eq__(self, other: object) -> bool:
            nonlocal compared
            compared += 1
            return str.__eq__(self, other)

    names = [Name(f"key{number}") for number in range(2_000)]

    assert "key1999" == _first_twice([*names, Name("key1999")])
    assert compared < 2_000
