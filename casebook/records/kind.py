"""A kind of record: its fields with their codecs, and what follows from them: columns, rows, JSON keys.

Every damaged value that a column can hold is met here, in `Kind.decode`, and raised as `Corrupt`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from types import UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin

from casebook.errors import shortened
from casebook.records.cells import numbers_linked
from casebook.records.codec import Cell, Codec, Column, MoneyCodec, Reader, TextCodec, VocabularyCodec
from casebook.records.codec_of_type import AgentsCodec, codec_for
from casebook.records.field import LONGEST_NAME, LONGEST_NUMBER, LONGEST_TEXT, Spec
from casebook.records.frozen import Frozen
from casebook.records.row_batch import Cells, ColumnReader, column_reader, nothing_in
from casebook.records.values import WrongCell, normalized

R = TypeVar("R", bound=Frozen)


class Corrupt(Exception):
    """A column holds what no casebook ever wrote there."""

    def __init__(self, column: str, cell: object) -> None:
        self.column, self.cell = column, cell

    def __str__(self) -> str:
        return f"the column {self.column} cannot hold {self._shown()}"

    def _shown(self) -> str:
        if isinstance(self.cell, bytes):
            return "bytes that are not text"
        return "nothing" if self.cell is None else f"'{shortened(str(self.cell))}'"


class Field(Frozen):
    """A field as it was stated, with its codec and the names of the columns it is read from.

    `required` says that there is always a value.
    """

    name: str
    spec: Spec
    codec: Codec
    required: bool
    column_names: tuple[str, ...]

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns it is read from, as a table has them."""
        return self.codec.columns(self.spec.column or self.name, self.spec)

    @property
    def telling_columns(self) -> tuple[str, ...]:
        """The columns that say something of it; its own name where it has none, as which a revision keeps its values."""
        count = len(self.column_names) - self.codec.sorting_columns
        return self.column_names[:count] or (self.name,)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys JSON tells it under."""
        return self.codec.keys(self.spec.key or self.name)

    @property
    def found_by(self) -> str | None:
        """The column beside a number that it is found by, whatever stands between its parts; None for other fields."""
        return f"{self.column_names[0]}_bare" if self.spec.number and self.column_names else None

    @property
    def holds_words(self) -> bool:
        """Whether it is a text of no form of its own, or one that stands as it was typed, a word of a vocabulary, or both, as
        of those who answered."""
        is_text = type(self.codec) is TextCodec and (self.spec.as_typed or not self.spec.form[0])
        return is_text or isinstance(self.codec, VocabularyCodec | AgentsCodec)

    @property
    def is_text_asked(self) -> bool:
        """Whether it is a text that is asked for: what stood there before may be meant again."""
        return bool(self.spec.ask) and type(self.codec) is TextCodec

    @property
    def longest(self) -> int:
        """How many characters may be typed for it. What an older casebook, or an import, brought may be longer, and stays."""
        usual = LONGEST_NUMBER if self.spec.number else LONGEST_TEXT if self.spec.free_text else LONGEST_NAME
        return self.spec.longest or self.spec.most or usual

    @property
    def typed_name(self) -> str:
        """What it is called where it is typed, `date` for `at`."""
        return self.spec.option or self.name

    @property
    def option(self) -> str:
        """The option that it is typed after: `--case-number`."""
        return f"--{self.typed_name.replace('_', '-')}"

    @property
    def label(self) -> str:
        """What it is called where people read it, as where it is typed: `case number`, `with`."""
        return self.typed_name.replace("_", " ")


class Kind(Generic[R]):
    """A kind of record and the table it is kept in. `name` is the word that JSON and the command line have for it."""

    def __init__(self, record: type[R], table: str) -> None:
        self.record, self.table, self.name = record, table, record.__name__.lower()

    @cached_property
    def fields(self) -> tuple[Field, ...]:
        """Every field, in the order they were stated, those of all entries first."""
        return tuple(_field(name, annotation, spec) for name, annotation, spec in self.record.stated_fields())

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns that a record is read from, in the order `decode` takes them."""
        return tuple(name for field in self.fields for name in field.column_names)

    @cached_property
    def relations(self) -> dict[str, str]:
        """The relation each reference stands for, by its name: rows of links, not columns of the table."""
        return {field.name: field.spec.relation for field in self.fields if field.spec.relation}

    def referred_to(self, record: R) -> frozenset[int]:
        """The numbers of the other entries that it says something of."""
        cells = self.encode(record)
        return frozenset(number for name in self.relations for number in numbers_linked(cells[name]))

    @cached_property
    def worded_fields(self) -> tuple[Field, ...]:
        """The fields that hold texts or words of a vocabulary: what is found by words."""
        return tuple(field for field in self.fields if field.holds_words)

    @cached_property
    def sums(self) -> tuple[Field, ...]:
        """The fields that hold a sum of money."""
        return tuple(field for field in self.fields if isinstance(field.codec, MoneyCodec))

    @cached_property
    def labels(self) -> dict[str, str]:
        """What each column is called where people read it, as its field is; of no column that only serves the book."""
        return {name: field.label for field in self.fields for name in field.telling_columns}

    def field(self, name: str) -> Field:
        """The field of that name; KeyError if there is none."""
        return self._by_name[name]

    def decode(self, row: Sequence[Any], start: int = 0) -> R:
        """The record in these cells, the first of them at `start`. Raises Corrupt."""
        contents = self._defaults.copy()
        cells = row[start:]
        for name, required, read, first, last, empty in self._readers:
            cell = cells[first]
            if cell is None and required:
                raise Corrupt(self.columns[first], None)
            try:
                if last is not None:
                    contents[name] = read(*cells[first:last]) if cell is not None else nothing_in(cells[first:last])
                else:
                    contents[name] = read(cell) if cell is not None else empty
            except WrongCell as wrong:
                raise Corrupt(self.columns[first + wrong.place], cells[first + wrong.place]) from None
            except (KeyError, TypeError, ValueError):
                raise Corrupt(self.columns[first], cell) from None
        return self.record.of(contents)

    def decode_all(self, rows: Sequence[Sequence[Any]]) -> list[R]:
        """The record in each of these rows, as `decode` gives it, in less time. Raises Corrupt."""
        return self.decode_columns(list(zip(*rows, strict=True))) if rows else []

    def decode_columns(self, columns: Sequence[Cells]) -> list[R]:
        """The record in each of these rows, at least one, that are given column by column. Raises Corrupt."""
        values = self.read_columns(columns)
        if values is None:
            return [self.decode(row) for row in zip(*columns, strict=True)]
        return self.record.each_of(self._names_read, values)

    def read_columns(self, columns: Sequence[Cells]) -> list[Cells] | None:
        """The values of many rows, field by field, of their cells, column by column; None where `decode` may refuse one."""
        values: list[Cells] = []
        try:
            for read, first, last, repeats in self._column_readers:
                # Most of what is recorded was written down when it happened: both moments of it are the same.
                if repeats is not None and columns[first:last] == columns[repeats : repeats + last - first]:
                    values.append(values[-1])
                else:
                    values.append(read(*columns[first:last]))
        except (KeyError, TypeError, ValueError):
            return None
        return [*([value] * len(columns[0]) for value in self._defaults.values()), *values]

    def encode(self, record: R) -> dict[str, Cell]:
        """The cells of a record by column, those that its numbers are found by among them."""
        cells = self.no_cells.copy()
        contents = vars(record)
        for name, column in self._plain_writers:
            cells[column] = contents[name]
        for name, codec, columns in self._writers:
            value = contents[name]
            if value is not None:
                cells.update(zip(columns, codec.encode(value), strict=True))
        for name, found_by in self._found_by:
            cells[found_by] = normalized(contents[name]) if contents[name] else None
        return cells

    @cached_property
    def _by_name(self) -> dict[str, Field]:
        return {field.name: field for field in self.fields}

    @cached_property
    def _defaults(self) -> dict[str, Any]:
        """What fields have that no column holds."""
        return {field.name: () for field in self.fields if not field.column_names}

    @cached_property
    def _readers(self) -> list[tuple[str, bool, Reader, int, int | None, Any]]:
        """Each field with columns: its name, what makes its value, where its cells are, and the value where these are empty."""
        found, at = [], 0
        for field in self.fields:
            count = len(field.column_names)
            if count:
                last = None if count == 1 else at + count
                found.append((field.name, field.required, field.codec.reader(field.spec), at, last, field.codec.empty))
            at += count
        return found

    @cached_property
    def _names_read(self) -> tuple[str, ...]:
        """The fields in the order in which `read_columns` has them."""
        return (*self._defaults, *(name for name, *_ in self._readers))

    @cached_property
    def _column_readers(self) -> list[tuple[ColumnReader, int, int, int | None]]:
        """The same as `_readers` for many rows at once: what makes the values of a field, where its columns are, and where
        those of the field before it are, if they are read in the same way and there always is a value."""
        found: list[tuple[ColumnReader, int, int, int | None]] = []
        before: tuple[Any, ...] = ()
        for name, required, read, first, last, empty in self._readers:
            end = first + 1 if last is None else last
            is_its_cell = _is_its_cell(self.field(name))
            of_column = column_reader(read, end - first, required=required, is_its_cell=is_its_cell, empty=empty)
            same = (read, end - first)
            found.append((of_column, first, end, found[-1][1] if required and same == before else None))
            before = same if required else ()
        return found

    @cached_property
    def no_cells(self) -> dict[str, Cell]:
        """Every column that `encode` gives, in its order and empty."""
        columns: list[str] = []
        for field in self.fields:
            columns += [*field.column_names, *([field.found_by] if field.found_by else [])]
        return dict.fromkeys(columns)

    @cached_property
    def _plain_writers(self) -> list[tuple[str, str]]:
        """The fields whose values are their cells, each with its column."""
        return [(field.name, field.column_names[0]) for field in self.fields if _is_its_cell(field)]

    @cached_property
    def _writers(self) -> list[tuple[str, Codec, tuple[str, ...]]]:
        return [
            (field.name, field.codec, field.column_names)
            for field in self.fields
            if field.column_names and not _is_its_cell(field)
        ]

    @cached_property
    def _found_by(self) -> list[tuple[str, str]]:
        return [(field.name, field.found_by) for field in self.fields if field.found_by]


@cache
def _field(name: str, annotation: Any, spec: Spec) -> Field:
    """The field that is stated so; what every entry has, half of all fields, is the same in each kind."""
    kind, optional = _without_none(annotation)
    codec = codec_for(kind, spec)
    required, column_names = not optional and codec.empty is None, codec.column_names(spec.column or name)
    return Field.of({"name": name, "spec": spec, "codec": codec, "required": required, "column_names": column_names})


def _is_its_cell(field: Field) -> bool:
    return len(field.column_names) == 1 and type(field.codec).encode is Codec.encode


def _without_none(annotation: Any) -> tuple[Any, bool]:
    """The type without `| None`, and whether that was there."""
    if isinstance(annotation, type) or get_origin(annotation) not in (Union, UnionType):
        return annotation, False
    [kind] = [each for each in get_args(annotation) if each is not type(None)]
    return kind, True
