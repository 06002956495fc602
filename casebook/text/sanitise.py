"""Text made safe on its way out: what may be pasted, and what a terminal may be sent.

The record keeps text as it was typed; only what leaves is cleaned, here, and the same way everywhere. What cannot
be seen goes, what people can read stays: every script, accent and emoji comes out unharmed, joiners included where
a script or an emoji needs them. Cleaning twice changes nothing more, and the result can always be written as UTF-8.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache


def for_paste(text: str, *, lines: bool = True) -> str:
    r"""The text without anything unseen. Every kind of line end becomes `\n`; with `lines=False` one space instead,
    so that no field can look like another entry.

    >>> for_paste("ref\u202e\u200b 4411\x1b[2J")
    'ref 4411[2J'
    >>> for_paste("first\r\n\r\n second", lines=False)
    'first second'
    """
    return text if text.isascii() and text.isprintable() else _cleaned(text, _left_out, lines)


def for_screen(text: str, *, lines: bool = True) -> str:
    r"""The text with what is unseen written out, so that a person sees that something is there.

    >>> for_screen("ref\u202e 4411\x1b[2J")
    'ref<U+202E> 4411<U+001B>[2J'
    """
    return text if text.isascii() and text.isprintable() else _cleaned(text, _written_out, lines)


def for_json(text: str) -> str:
    r"""JSON with what is unseen written `\uXXXX`, so that it parses back the same; line ends stay.

    >>> print(for_json('"ref\u202e \u2764\ufe0f a\ufe0f"'))
    "ref\u202e ❤️ a\ufe0f"
    """
    if _is_clean(text.replace("\n", "")):
        return text
    # What the encoder escaped is a line end or a mark: no script goes on across it.
    return "".join(_line(part, _escaped) if at % 2 == 0 else part for at, part in enumerate(_written().split(text)))


@cache
def _written() -> re.Pattern[str]:
    """What JSON has between its characters: line ends, and the marks that the encoder escaped."""
    return re.compile(r"(\n|\\.)")


def _left_out(_: str) -> str:
    return ""


def _written_out(character: str) -> str:
    return f"<U+{ord(character):04X}>"


def _escaped(character: str) -> str:
    """As JSON writes what it need not show, beyond the first plane as two surrogates (RFC 8259, 7)."""
    code = ord(character)
    if code < 0x10000:
        return f"\\u{code:04x}"
    code -= 0x10000
    return f"\\u{0xD800 + (code >> 10):04x}\\u{0xDC00 + (code & 0x3FF):04x}"


_LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")


def _cleaned(text: str, unseen: Callable[[str], str], lines: bool) -> str:
    """The text, each unseen character replaced by what `unseen` makes of it."""
    if _is_clean(text.replace("\n", "") if lines else text):
        return text
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    parts = [_line(part, unseen) for part in text.split("\n")]
    return "\n".join(parts) if lines else _on_one_line(parts)


def _on_one_line(parts: list[str]) -> str:
    """Lines as one, a single space for each run of line ends and the blanks around them."""
    if len(parts) == 1:
        return parts[0]
    first, *between, last = parts
    inner = [part.strip(" ") for part in between]
    return " ".join([first.rstrip(" "), *filter(None, inner), last.lstrip(" ")])


def _line(text: str, unseen: Callable[[str], str]) -> str:
    """One line, cleaned. Each joiner is judged by what already came out before it and by what stands right after
    it; that is why a second cleaning finds nothing, even where removing one joiner exposes another.
    """
    text = text.replace("\t", " ")
    if _is_clean(text):
        return text
    out: list[str] = []
    before, at = "", 0
    while at < len(text):
        piece = text[at]
        at += 1
        if is_hidden(piece):
            flag = _flag_tags(text, at - 1) if before == _BLACK_FLAG else ""
            if flag:
                at += len(flag) - 1
                piece = flag
            elif not _is_needed(piece, before, text[at : at + 1]):
                out.append(unseen(piece))
                before = "" if out[-1] else before
                continue
        out.append(piece)
        before = piece[-1]
    return "".join(out)


def _is_clean(text: str) -> bool:
    """Whether this is at once seen to be one line without anything unseen; False does not say that it is not."""
    if not text.isprintable():
        return False
    return text.isascii() or _is_latin(text) or max(text) < _FIRST_OF_THEM or not _printable_but_unseen().search(text)


def _is_latin(text: str) -> bool:
    """Whether all of it is Latin-1, which Python sees at one look, and in which all that is printable is seen."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


_FIRST_OF_THEM = "\u034f"
"""The first character that is printable and unseen: a text in most of Europe's letters is clean at one look."""


@cache
def _printable_but_unseen() -> re.Pattern[str]:
    """What `str.isprintable` lets through and `is_hidden` does not: most lines have none of it, whatever the script."""
    return re.compile("[" + "".join(f"{chr(first)}-{chr(last)}" for first, last in (*_IGNORABLE, *_BLANK)) + "]")


_ZWNJ, _ZWJ = "\u200c", "\u200d"
_TEXT_STYLE, _EMOJI_STYLE = "\ufe0e", "\ufe0f"
_KEYCAP = "\u20e3"
_BLACK_FLAG = "\U0001f3f4"
_LAST_TAG = "\U000e007f"


@lru_cache(maxsize=4096)
def is_hidden(character: str) -> bool:
    """Whether a character shows nothing of itself, joiners included.

    `str.isprintable` is False for the general categories Cc, Cf, Cs, Co, Cn, Zl, Zp and Zs, by the Unicode version of
    this Python; of those only the spaces (Zs) may stay. It lets the marks and letters that show nothing through.
    """
    if not character.isprintable():
        return character not in _SPACES
    return _within(ord(character), _IGNORABLE) or _within(ord(character), _BLANK)


def _is_needed(joiner: str, before: str, after: str) -> bool:
    """Whether an emoji or a script needs this joiner or style selector between these two characters."""
    if not before:
        return False
    if after and is_hidden(after):
        after = ""
    if joiner in (_TEXT_STYLE, _EMOJI_STYLE):
        return _is_emoji(before) or (before in "0123456789#*" and after == _KEYCAP)
    if joiner == _ZWJ:
        return _joins_emoji(before, after) or _joins_letters(before, after, _HEH)
    return joiner == _ZWNJ and _joins_letters(before, after, "")


def _flag_tags(text: str, at: int) -> str:
    """The tags that follow here and make one of the three flags in general use of a black flag, or nothing.

    Source: Unicode emoji-sequences.txt 16.0, RGI_Emoji_Tag_Sequence (England, Scotland, Wales).
    """
    for region in ("gbeng", "gbsct", "gbwls"):
        tags = "".join(chr(0xE0000 + ord(letter)) for letter in region) + _LAST_TAG
        if text.startswith(tags, at):
            return tags
    return ""


def _joins_emoji(before: str, after: str) -> bool:
    """Whether a joiner here makes one emoji of two; before it may stand a skin tone, a selector or a flag's tags."""
    return _is_emoji(after) and (
        before in (_EMOJI_STYLE, _LAST_TAG) or "\U0001f3fb" <= before <= "\U0001f3ff" or _is_emoji(before)
    )


def _joins_letters(before: str, after: str, alone: str) -> bool:
    """Whether letters are shaped by a joiner here: after a virama, after a letter in `alone`, or inside a word.

    The word is Arabic or Indic on at least one side, as it may mix scripts (`Windows` with a Persian plural).
    Source: RFC 5892, A.1 and A.2; the Unicode Standard, chapters 9.2, 12 and 13.
    """
    from unicodedata import category, combining

    if combining(before) == _VIRAMA or before in alone:
        return True
    if not after:
        return False
    inside = all(category(side)[0] in "LM" or category(side) == "Nd" for side in (before, after))
    return inside and any(_within(ord(side), _JOINED) and category(side)[0] in "LM" for side in (before, after))


def _is_emoji(character: str) -> bool:
    """Whether this may be, or be part of, an emoji; wider than the emoji themselves, never a letter or a digit."""
    if not character or character.isascii() or is_hidden(character):
        return False
    from unicodedata import category

    return category(character) == "So" or character in _EMOJI_NOT_SO


def _within(code: int, ranges: Iterable[tuple[int, int]]) -> bool:
    return any(first <= code <= last for first, last in ranges)


_VIRAMA = 9
"""The canonical combining class of viramas: the sign that joins or silences an Indic consonant."""

_HEH = "\u0647"
"""Persian writes the year's era, and lists, with this letter and a joiner after it, whatever follows."""

_SPACES = frozenset(
    "\x20\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
"""General category Zs: seen as a gap, which is what they are for."""

_EMOJI_NOT_SO = frozenset("‼⁉ℹ↔◻◼◽◾⤴⤵〰〽")
"""Emoji with a style of their own whose general category is not So. Source: Unicode emoji-data.txt 16.0."""

_IGNORABLE = (
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFF8),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE0FFF),
)
"""Default_Ignorable_Code_Point. Source: Unicode DerivedCoreProperties.txt 16.0."""

_BLANK = ((0x2800, 0x2800), (0x13441, 0x13442), (0x16FE4, 0x16FE4), (0x1D159, 0x1D159))
"""Not ignorable by that property, and still drawn as nothing: the blanks of Braille, hieroglyphs, Khitan and music."""

_JOINED = (
    (0x0620, 0x077F),  # Arabic, Syriac, Arabic Supplement
    (0x07CA, 0x07FF),  # N'Ko
    (0x0840, 0x0DFF),  # Mandaic, Arabic Extended, Devanagari to Sinhala
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x18AA),  # Khmer, Mongolian
    (0x1B00, 0x1BFF),  # Balinese, Sundanese, Batak
    (0x1CD0, 0x1CFF),  # Vedic signs
    (0xA8E0, 0xA8FF),  # Devanagari Extended
    (0xA980, 0xA9FF),  # Javanese, Myanmar Extended
    (0xAA60, 0xAA7F),  # Myanmar Extended
    (0xFB50, 0xFDFF),  # Arabic presentation forms
    (0xFE70, 0xFEFC),
    (0x11000, 0x11FFF),  # Brahmi and the Indic scripts of the supplementary plane
    (0x1E900, 0x1E95F),  # Adlam
)
"""The scripts whose letters take another shape beside a joiner. Source: Unicode Blocks.txt 16.0."""
