"""The words of a PDF, line by line as its pages show them; what its fields were filled in with, and what was noted on it.

Nothing that a PDF declares is followed: no link, no script, no file within it. What reading one may cost is bounded, as a small
file can ask for endless work; what is not read of it is told by its pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.errors import listed
from casebook.text.documents.decoding import with_halves_joined

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_PAGES = 50
"""So many pages of a PDF are read at most: a second or two. Our own choice."""

_MOST_WORK = 400_000
"""So many steps of drawing are followed in one PDF at most, some seconds; a page of text has 500 to 3,000. Our own choice."""

_FORM_DRAWN = 50
"""For so many steps a drawing counts that is put into another: its fonts are read again each time."""

_MOST_LETTERS = 2_000_000
"""So many characters are taken out of one PDF at most. Our own choice."""

_LIMITS: dict[str, Any] = {
    "dictionary_maximum_element_count": 10_000,
    "zlib_maximum_output_length": 4_000_000,
    "lzw_maximum_output_length": 4_000_000,
    "run_length_maximum_output_length": 4_000_000,
    "brotli_maximum_output_length": 4_000_000,
    "array_based_stream_maximum_output_length": 4_000_000,
    "zlib_maximum_recovery_input_length": 100_000,
    "stream_filters_maximum_length": 4,
    "stream_decoding_work_maximum_length": 16_000_000,
    "stream_parsing_work_maximum_count": 200_000,
    "page_tree_maximum_page_entries": 200_000,
    "xform_maximum_invocations_per_extraction": 500,
    "jbig2dec_binary": None,
}
"""What pypdf may unpack of a stream and follow on a page: a fraction of its own limits, with which one stream takes a minute."""

_MOST_SECONDS = 20
"""After so many nothing more is read of one PDF: fonts count as no step, and may be read again for each. Our own choice."""

_MOST_FONTS, _LARGEST_TABLES = 300, 3_000_000
"""So many fonts, and bytes in the tables that say which letters theirs are, has one drawing at most. Our own choice."""

_FEW_LETTERS = 60
"""So few on a page that is one picture are what a scanner's program prints over it. Our own choice."""

_LINES_OF_A_DRAWING = 50
"""More shapes than frames and rules of an empty page have: letters may be drawn so. Our own choice."""

_PAINTED = frozenset((b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s"))
_PASSWORD_FIELD = 1 << 13  # ISO 32000-1, table 228

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
"""What is left of letters that were written in two bytes each, and of fonts with glyphs that are none."""

_PARTED = re.compile(
    r"(?<=[^\W\d_])(?:\xad\n|[-\u2010]\n(?=[a-zß-öø-ÿœ])(?!(?:und|oder|bis|bzw|en|of|and|or|to|et|ou|y|o)\b))(?=[^\W\d_])"
)
"""A word that goes on in the next line: a hyphen there and a small letter behind; not `Hin- und Rückweg`, which is two."""


class FileText(NamedTuple):
    """What is read out of a file; and what of it may have words and was not read: nothing, the pages, `ALL`."""

    text: str = ""
    unread: str = ""


ALL = "all of it"
NOT_READ = FileText(unread=ALL)


def text_of_pdf(content: bytes, most_pages: int = MOST_PAGES) -> FileText:
    """The words of its first pages: of a page that is a picture, of what needs a password or is damaged, none are.

    What only its owner's password protects is read, as every viewer does; what is sealed with AES where pikepdf is installed.
    """
    with _pypdf_kept_in():
        try:
            reader = _opened(content)
            return NOT_READ if reader is None else _text_of_pages(reader, min(most_pages, MOST_PAGES))
        except Exception:  # a damaged file makes pypdf raise whatever Python does, a KeyError or a RecursionError
            return NOT_READ


@contextmanager
def _pypdf_kept_in() -> Iterator[None]:
    """pypdf within these limits, and what it calls saying nothing on any stream; behind it all is as it was."""
    import logging
    import warnings

    loggers = [logging.getLogger(name) for name in ("pypdf", "fontTools", "pikepdf")]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pypdf

            with pypdf.apply_configuration(**_LIMITS):
                yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)


def _opened(content: bytes) -> PdfReader | None:
    """None where it needs a password, or what reads its encryption is not installed."""
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import DependencyError

    try:
        reader = PdfReader(BytesIO(content))
        if not reader.is_encrypted:
            return reader
    except DependencyError:  # AES, which pypdf leaves to others
        reader = None
    bare = _without_encryption(content)
    if bare is not None:
        return PdfReader(BytesIO(bare))
    return reader if reader is not None and reader.decrypt("") else None


def _without_encryption(content: bytes) -> bytes | None:
    from io import BytesIO

    try:
        import pikepdf
    except ImportError:
        return None
    bare = BytesIO()
    try:
        with pikepdf.open(BytesIO(content), suppress_warnings=True) as document:
            document.save(bare)
    except pikepdf.PdfError:  # a password is needed, too
        return None
    return bare.getvalue()


def _text_of_pages(reader: PdfReader, most: int) -> FileText:
    work, total = _Work(), len(reader.pages)
    looked_at = min(total, most)
    read, unread = list[str](), list[int]()
    for number in range(1, looked_at + 1):
        text, is_whole = _text_of_page(reader, number, work)
        read += [text] if text else []
        unread += [] if is_whole else [number]
        work.letters += len(text)
    if _is_drawn_by_script(reader):
        unread = list(range(1, looked_at + 1))
    lines = "\n".join(filter(None, map(str.strip, "\n".join(read).split("\n"))))
    text = with_halves_joined(lines)  # a letter of a broken font may be half of one
    return FileText(_PARTED.sub("", text), _told(unread, looked_at, total))


def _is_drawn_by_script(reader: PdfReader) -> bool:
    """Whether it is a form (XFA) whose pages say no more than that another viewer is needed."""
    root = reader.trailer["/Root"]
    form = _held(root, "/AcroForm")
    return bool(_held(root, "/NeedsRendering") or (_held(form, "/XFA") and not _held(form, "/Fields")))


def _told(unread: Sequence[int], looked_at: int, total: int) -> str:
    """Which pages were not read.

    >>> _told([2], 3, 3), _told([1, 2, 3, 5], 9, 9), _told([], 50, 80), _told([2], 50, 80), _told([1, 2], 2, 2)
    ('page 2', '4 of 9 pages', 'from page 51 on', 'page 2, from page 51 on', 'all of it')
    """
    if len(unread) == looked_at:  # all of them, or a file whose pages are not found
        return ALL
    few = f"page{'s' if len(unread) > 1 else ''} {' and '.join(map(str, unread))}"
    some = few if len(unread) < 3 else f"{len(unread)} of {total} pages"
    return listed([*([some] if unread else []), *([f"from page {looked_at + 1} on"] if total > looked_at else [])])


class _TooMuch(Exception):
    """More is to be done than is worth it."""


class _Work:
    """What was done so far for all pages, and what of it drew on the present one."""

    def __init__(self) -> None:
        self.steps = self.letters = self.shapes = self.pictures = 0
        self.widest, self._until = 0.0, monotonic() + _MOST_SECONDS

    @property
    def is_too_much(self) -> bool:
        """Whether more was done than is worth it."""
        return self.steps > _MOST_WORK or self.letters > _MOST_LETTERS or monotonic() > self._until

    def begin_page(self) -> None:
        """Nothing was drawn on the next page yet."""
        self.shapes, self.pictures, self.widest = 0, 0, 0.0

    def step(self, operator: bytes, _operands: Any, matrix: Sequence[float], _text_matrix: Any) -> None:
        """Take note of one step of drawing. Raises _TooMuch."""
        is_picture = operator in (b"Do", b"INLINE IMAGE")
        self.steps += _FORM_DRAWN if is_picture else 1
        if self.is_too_much:
            raise _TooMuch
        self.shapes += operator in _PAINTED
        if is_picture:
            self.pictures += 1
            self.widest = max(self.widest, abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))

    def hides_words(self, letters: int, area: float) -> bool:
        """Whether the page, with so many letters read, may show others: what was drawn of it fills it, or is all of it."""
        if letters:
            return letters < _FEW_LETTERS and self.widest > area / 2
        return self.pictures > 0 or self.shapes > _LINES_OF_A_DRAWING


def _text_of_page(reader: PdfReader, number: int, work: _Work) -> tuple[str, bool]:
    """What was read of a page, and whether that is all there is."""
    if work.is_too_much:
        return "", False
    work.begin_page()
    text, noted, is_whole = "", "", False
    try:
        page = reader.pages[number - 1]
        area = abs(float(page.mediabox.width) * float(page.mediabox.height))
        noted = "\n".join(dict.fromkeys(_noted_on(page)))
        if _has_heavy_fonts(page, set()):
            return noted, False
        text = _CONTROLS.sub("", page.extract_text(visitor_operand_before=work.step))
        is_whole = not work.hides_words(sum(map(str.isalnum, text)), area) and not _is_noise(text)
    except Exception:  # a damaged page is one that is not read, and the others are
        is_whole = False
    return "\n".join(filter(None, (text, noted))), is_whole


def _is_noise(text: str) -> bool:
    """Whether its letters are those of a font that does not say which letters they are."""
    seen = "".join(text.split())
    return sum(each == "\ufffd" or "\ue000" <= each <= "\uf8ff" for each in seen) > len(seen) / 2


def _noted_on(page: PageObject) -> Iterator[str]:
    """What was filled in and noted on a page, but for passwords."""
    from pypdf.generic import DictionaryObject, TextStringObject

    for each in _held(page, "/Annots") or ():
        note = each.get_object()
        if not isinstance(note, DictionaryObject):
            continue
        told = _held(note, "/Contents")
        if _held(note, "/Subtype") == "/Widget":
            parent = _held(note, "/Parent")
            fields = [field for field in (note, parent) if isinstance(field, DictionaryObject)]
            is_hidden = any(int(_held(field, "/Ff") or 0) & _PASSWORD_FIELD for field in fields)
            told = None if is_hidden else next((field["/V"] for field in fields if "/V" in field), None)
        for text in told if isinstance(told, list) else [told]:
            if isinstance(text, TextStringObject):
                yield _CONTROLS.sub("", text.replace("\r", "\n"))


def _has_heavy_fonts(drawing: Any, seen: set[int]) -> bool:
    """Whether a page, or what is drawn into it, has more fonts, or larger tables of their letters, than anybody would use."""
    resources = _held(drawing, "/Resources")
    fonts = [font.get_object() for font in (_held(resources, "/Font") or {}).values()]
    tables = [table for font in fonts if (table := _held(font, "/ToUnicode")) is not None]
    if (
        len(fonts) > _MOST_FONTS
        or sum(len(table.get_data()) for table in tables if hasattr(table, "get_data")) > _LARGEST_TABLES
    ):
        return True
    drawn = [each.get_object() for each in (_held(resources, "/XObject") or {}).values()]
    within = [each for each in drawn if id(each) not in seen and _held(each, "/Resources")]
    seen |= set(map(id, within))
    return any(_has_heavy_fonts(each, seen) for each in within)


def _held(record: Any, key: str) -> Any:
    """What a dictionary of a PDF has there, wherever in the file it stands; None where it has nothing, or is none."""
    return record[key] if isinstance(record, dict) and key in record else None
