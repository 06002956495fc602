"""Where a file says it was taken is found in every format; nothing that is damaged or endless makes it fail or wait."""

from __future__ import annotations

from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from casebook.parsing.pictures.photos import location_in
from tests.conftest import each, examples
from tests.parsing import pictures
from tests.parsing.pictures import LOCATED, SILENT, box, chunk, heif, jpeg, packed_zeros, pdf, png, segment, webp

FOUND = ("EXIF", "XMP", "metadata", None)
"""What can be found."""
WHOLE = [content for content, _ in LOCATED.values() if len(content) < 100_000]


@each("name", LOCATED)
def test_a_file_says_where_it_was_taken(name):
    """In each format, and where in it."""
    content, where = LOCATED[name]

    assert where == location_in(BytesIO(content))


@each("name", SILENT)
def test_a_file_without_a_place_says_nothing(name):
    """Nor does one that is no picture, whatever words are in it."""
    assert location_in(BytesIO(SILENT[name])) is None


class CountedReads(BytesIO):
    """Counts what is read of a file."""

    taken = reads = 0

    def read(self, size=-1, /):
        found = super().read(size)
        self.taken += len(found)
        self.reads += 1
        return found


SLOW = (
    lambda: png(*(chunk(b"tEXt", b"a\0b") for _ in range(20_000))),
    lambda: png(chunk(b"zTXt", b"a\0\0" + packed_zeros(200))),
    lambda: box(b"ftyp", b"heic") + box(b"meta", bytes(4)) * 20_000,
    lambda: box(b"ftyp", b"heic") + b"\0\0\0\1meta" + bytes(8) + b"x" * 1_000,
    lambda: heif(b"x" * 10, version=2).replace(b"\0\0\0\x0a", b"\xff\xff\xff\xff"),
    lambda: jpeg(*(segment(0xE1, b"Exif\0\0" + b"II*\0\x08\0\0\0\xff\xff") for _ in range(5_000))),
    lambda: b"II*\0\x08\0\0\0" + b"\xff\xff" * 500_000,
    lambda: b"II*\0\x08\0\0\0\0\0\x08\0\0\0",
    lambda: b"II+\0\x08\0\0\0" + b"\xff" * 1_000,
    lambda: webp(*((b"EXIF", b"") for _ in range(20_000))),
    lambda: pdf(metadata=packed_zeros(100), packed=True),
    lambda: b"%PDF-1.7\n" + b"/FlateDecode stream\n" * 50_000,
    lambda: b"%PDF-1.7\n" + b"/FlateDecode" * 25_000,
    lambda: b"\xff\xd8\xff" + b":GPSLatitude" * 100_000,
    lambda: b"\xff\xd8\xff" + b":GPSLatitude <" * 25_000,
)  # fmt: skip
"""Files that are made to be slow to look through, each made when it is looked through."""


@each("made", SLOW)
def test_what_is_made_to_be_slow_is_read_a_bounded_number_of_times(made):
    """Chunks without end, blocks that unpack to gigabytes, directories that point at themselves: no place, and soon."""
    content = made()
    file = CountedReads(content)

    assert location_in(file) is None
    assert file.reads < 12_000
    assert file.taken < len(content) + (1 << 26) + (1 << 20)


@given(st.sampled_from(WHOLE), st.data())
@examples(60, long=800)
def test_damage_never_fails(whole, data):
    """Cut off, with bytes changed, put in or taken out: the answer is still a word or none."""
    content = bytearray(whole[: data.draw(st.integers(0, len(whole)))] if data.draw(st.booleans()) else whole)
    for place in data.draw(st.lists(st.integers(0, max(0, len(content) - 1)), max_size=12)):
        content[place : place + 1] = data.draw(st.binary(max_size=9))

    assert location_in(BytesIO(bytes(content))) in FOUND


@given(st.sampled_from([content[:16] for content in WHOLE]), st.binary(max_size=400))
@examples(60, long=600)
def test_looking_for_a_place_never_fails(beginning, rest):
    """Whatever a file begins with, and whatever follows."""
    assert location_in(BytesIO(beginning + rest)) in FOUND


def test_a_word_across_two_pieces_of_a_large_file_is_found():
    """The file is looked through in pieces, each of which holds a little of the one before."""
    for before in range((1 << 20) - 200, (1 << 20) + 50, 25):
        for block in (b"Exif\0\0" + pictures.tiff(), pictures.XMP):
            assert location_in(BytesIO(b"\xff\xd8\xff" + bytes(before) + block)) is not None
