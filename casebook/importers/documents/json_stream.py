"""A JSON document read piece by piece: however long it is, no more of it is held than the value that is being read.

Nothing is guessed: keys that stand twice, numbers that are none, and bytes that are no text are refused where they
stand. What is read must be read in order, each member of an object and each element of a list before the next.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, BinaryIO

from casebook.errors import shortened
from casebook.importers.errors import NotImportable

CHUNK = 1 << 20
"""How many bytes are read at a time."""

LONGEST_VALUE = 64 << 20
"""How many characters one value may take that is read at once, such as an entry."""

_BLANKS = re.compile(r"[ \t\n\r]*")

_NEAR_THE_END = 32
"""No piece of JSON is longer that means something else when cut short: `tru`, `-Infinit`, `\\ud83d\\ude0`."""

_SHORT = 1 << 16
"""How many characters may be read twice, as they were cut short by the end of what was read."""

_SKIPPED_DEPTH = 6
"""How deep what is passed over is read piece by piece; deeper values are read at once."""


class JsonStream:
    """The document that a stream of bytes holds, from its beginning. Raises NotImportable wherever it is not JSON.

    `advance` is told how many more bytes were read, `taken` says how many that are by now.
    """

    def __init__(self, stream: BinaryIO, advance: Callable[[int], None] = lambda _: None) -> None:
        self._stream, self._advance = stream, advance
        self._bytes = codecs.getincrementaldecoder("utf-8")()
        self.taken = 0
        self._text, self._at, self._end, self._ended = "", 0, 0, False
        self._lines, self._columns = 1, 0
        self._twice: list[_DuplicateKeys] = []
        self._decoder = json.JSONDecoder(object_pairs_hook=self._object, parse_constant=_no_number)
        self.peek()
        if self._text.startswith("\ufeff"):
            self._at, self._columns = 1, -1

    def peek(self) -> str:
        """The character that comes next, blanks aside; nothing at the end."""
        next_ = self._text[self._at : self._at + 1]
        if next_ > " ":
            return next_
        while True:
            found = _BLANKS.match(self._text, self._at)
            assert found is not None
            self._at = found.end()
            if self._at < len(self._text) or not self._read_on():
                return self._text[self._at : self._at + 1]

    def members(self, where: str) -> Iterator[str]:
        """The keys of the object that comes next; the value of each is to be read before the following key."""
        self._expect("{")
        seen: set[str] = set()
        closed = self._has("}")
        while not closed:
            if self.peek() != '"':
                raise self._not_json(self._at)
            key: str = self.value(where)
            if key in seen:
                raise NotImportable(where or "the document", f"the key '{shortened(key)}' stands there twice")
            seen.add(key)
            self._expect(":")
            yield key
            closed = self._closes("}")

    def elements(self) -> Iterator[int]:
        """The positions of the list that comes next; the element at each is to be read before the following one."""
        self._expect("[")
        closed, at = self._has("]"), 0
        while not closed:
            yield at
            at += 1
            closed = self._closes("]")

    def batches(self, where: str, most: int) -> Iterator[tuple[int, list[Any]]]:
        """The elements of the list that comes next, so many at once or fewer long ones, with the position of the first."""
        start, some, since = 0, list[Any](), self.taken
        try:
            for at in self.elements():
                some.append(self.value(f"{where}[{at}]"))
                if len(some) == most or self.taken - since > CHUNK:
                    yield start, some
                    start, some, since = at + 1, [], self.taken
        except NotImportable:
            # What stands before is looked at first: what is wrong with that is to be told.
            yield start, some
            raise
        if some:
            yield start, some

    def object_at_hand(self) -> dict[str, Any] | None:
        """The object that comes next, where all of it was read already and nothing in it is refused; not passed over yet.

        None where that is not so, and it is to be read member by member.
        """
        if self.peek() != "{":
            return None
        self._twice.clear()
        try:
            found, self._end = self._decoder.raw_decode(self._text, self._at)
        except (NotImportable, RecursionError, ValueError):
            # Few are cut short; of a long one no second look is worth its cost.
            if len(self._text) - self._at < _SHORT and self._read_on():
                return self.object_at_hand()
            return None
        assert isinstance(found, dict)
        return None if self._twice else found

    def pass_over(self) -> None:
        """Go on behind the object that was at hand."""
        self._at = self._end

    def value(self, where: str) -> Any:
        """The value that comes next, whole; `where` is its place in the document."""
        self.peek()
        while True:
            self._twice.clear()
            try:
                found, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_cut_short(error) and self._read_on():
                    continue
                raise self._not_json(error.pos) from None
            except (RecursionError, ValueError) as error:
                raise _beyond_reading(error) from None
            # A number may go on where the text that was read ends.
            if isinstance(found, (int, float)) and end > len(self._text) - _NEAR_THE_END and self._read_on():
                continue
            self._at = end
            if self._twice:
                raise _stands_twice(self._twice[0], found, where)
            return found

    def skip(self, where: str, depth: int = _SKIPPED_DEPTH) -> None:
        """Passes over the value that comes next: at once where all of it was read already, otherwise piece by piece.

        Of what is nested only the last of each depth is cut short where the text ends, so nothing is begun again often.
        """
        kind = self.peek() if depth else ""
        if kind in ("{", "[") and self._passes(where):
            return
        if kind == "{":
            for key in self.members(where):
                self.skip(f"{where}.{shortened(key)}".lstrip("."), depth - 1)
        elif kind == "[":
            for at in self.elements():
                self.skip(f"{where}[{at}]", depth - 1)
        else:
            self.value(where)

    def _passes(self, where: str) -> bool:
        """Whether the value that comes next is whole in the text that was read; then it was passed over."""
        self._twice.clear()
        try:
            found, self._at = self._decoder.raw_decode(self._text, self._at)
        except json.JSONDecodeError as error:
            if self._is_cut_short(error) and not self._ended:
                return False
            raise self._not_json(error.pos) from None
        except (RecursionError, ValueError) as error:
            raise _beyond_reading(error) from None
        if self._twice:
            raise _stands_twice(self._twice[0], found, where)
        return True

    def end(self) -> None:
        """Nothing may come any more."""
        if self.peek():
            raise self._not_json(self._at)

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        once = dict(pairs)
        if len(once) < len(pairs):
            once = _DuplicateKeys(once)
            once.key = _first_twice(name for name, _ in pairs)
            self._twice.append(once)
        return once

    def _expect(self, character: str) -> None:
        if self.peek() != character:
            raise self._not_json(self._at)
        self._at += 1

    def _has(self, character: str) -> bool:
        if self.peek() != character:
            return False
        self._at += 1
        return True

    def _closes(self, character: str) -> bool:
        """Whether the list or object closes here; if not, a comma stands before what follows."""
        if self._has(character):
            return True
        self._expect(",")
        return False

    def _is_cut_short(self, error: json.JSONDecodeError) -> bool:
        return error.msg.startswith("Unterminated string") or error.pos >= len(self._text) - _NEAR_THE_END

    def _read_on(self) -> bool:
        """Whether there was more: it is put to the text, of which what was read goes."""
        if self._ended:
            return False
        if len(self._text) - self._at > LONGEST_VALUE:
            raise NotImportable(
                f"line {self._lines_before(self._at)[0]}", f"a value has more than {LONGEST_VALUE >> 20} MB"
            )
        self._lines, self._columns = self._lines_before(self._at)
        # As much again as is held, so that a long value is not begun again and again.
        piece = self._stream.read(max(CHUNK, len(self._text) - self._at))
        self._ended = not piece
        self._advance(len(piece))
        waiting = len(self._bytes.getstate()[0])
        try:
            text = self._bytes.decode(piece, self._ended)
        except UnicodeDecodeError as error:
            at = self.taken - waiting + error.start + 1
            raise NotImportable("the document", f"it is not UTF-8 text (byte {at})") from None
        self.taken += len(piece)
        self._text, self._at = self._text[self._at :] + text, 0
        return True

    def _lines_before(self, at: int) -> tuple[int, int]:
        """The line in which this place is, and how many characters stand before it there."""
        last = self._text.rfind("\n", 0, at)
        columns = self._columns + at if last < 0 else at - last - 1
        return self._lines + self._text.count("\n", 0, at), columns

    def _not_json(self, at: int) -> NotImportable:
        line, column = self._lines_before(at)
        return NotImportable(f"line {line}, column {column + 1}", "not JSON")


class _DuplicateKeys(dict[str, Any]):
    """An object in which a key stands twice."""

    key = ""


def _no_number(name: str) -> Any:
    raise NotImportable("the document", f"{name} is not a number of JSON")


def _first_twice(names: Iterable[str]) -> str:
    """The first of the names that was there before; one look at each, however many there are."""
    seen: set[str] = set()
    return next(name for name in names if name in seen or seen.add(name))  # type: ignore[func-returns-value]


def _beyond_reading(error: RecursionError | ValueError) -> NotImportable:
    """What to raise where it is JSON, and too much for Python."""
    deep = isinstance(error, RecursionError)
    return NotImportable(
        "the document", "it is nested too deeply" if deep else "it holds a number with too many digits"
    )


def _stands_twice(twice: _DuplicateKeys, value: object, where: str) -> NotImportable:
    return NotImportable(_place_of(twice, value, where), f"the key '{shortened(twice.key)}' stands there twice")


def _place_of(wanted: object, value: object, where: str) -> str:
    """Where in the value, which is at `where`, this very object is."""
    left: list[tuple[str, object]] = [(where, value)]
    while left:
        place, inner = left.pop()
        if inner is wanted:
            return place or "the document"
        if isinstance(inner, dict):
            left += [(f"{place}.{shortened(name)}".lstrip("."), each) for name, each in inner.items()]
        elif isinstance(inner, list):
            left += [(f"{place}[{at}]", each) for at, each in enumerate(inner)]
    return where or "the document"  # it stood under a key that came again
