"""Words looked for in texts, as people mean them: capitals and accents do not matter, nor what stands between the digits of
a number; the start of a word finds it.

Nothing is kept of what was looked through: an index would go on holding words that were erased.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from casebook.text.slips import is_slip

_BETWEEN = r"[\W_]{0,3}"
"""What may stand between two parts of a number, or of words that were typed with something between them."""

_ASCII = frozenset(map(chr, range(128)))

_UNSEEN = frozenset("\u00ad\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufe0e\ufe0f\ufeff")
"""And what tells only how the letters beside it are drawn."""

_WITHOUT_BLANKS = (
    "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3040-\u30ff\u3100-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Thai, Lao, Tibetan, Myanmar, Khmer; Chinese and Japanese: words stand together (Unicode Blocks.txt 16.0; UAX 14, SA and ID)."""

_ONE_LETTER = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
"""Letters that Unicode does not take apart, and what those type who do not have them on their keys."""

LEAST_IN_SLIP = 4
"""In shorter words a slip makes another word."""


def search_form(text: str) -> str:
    """The text as it is looked through: lower case, without accents or anything unseen, apostrophes straight.

    It is made character by character, so that the form of a text is that of its parts.

    >>> search_form("Geïnd: ＡＢ‑12’s")
    "geind: ab‐12's"
    """
    if text.isascii():
        return text.lower()
    from unicodedata import combining, normalize

    # A capital may be one letter only when it is small (`ẞ`), and what that comes apart into may be a mark.
    plain = normalize("NFKD", normalize("NFKD", text).casefold()).replace("’", "'").replace("‘", "'")
    for character in set(plain) - _ASCII:
        if combining(character) or character in _UNSEEN:
            plain = plain.replace(character, "")
        elif character in _ONE_LETTER:
            plain = plain.replace(character, _ONE_LETTER[character])
    return plain


class Mark(NamedTuple):
    """Where a word was found in a text: its first character, and the one behind its last.

    `starts` says that a word begins there.
    """

    start: int
    end: int
    starts: bool


class Needle:
    """One word that is looked for, as it was typed, or several that count as one: a phrase, a number in parts."""

    def __init__(self, typed: str, forms: Sequence[str] = ()) -> None:
        """`forms` are the words it stands for, where that is not the word itself. Raises ValueError where it has no word."""
        self.typed = typed
        self.forms = tuple(forms) or (search_form(typed).strip(),)
        if not self.forms[0]:
            raise ValueError
        self._in_parts = [part for part in map(_in_parts, self.forms) if part]

    @property
    def is_plain(self) -> bool:
        """Whether it is nothing but its forms, letter for letter: neither a number nor a phrase."""
        return not self._in_parts

    @property
    def literals(self) -> list[tuple[str, ...]]:
        """What stands in every text that it is in, letter for letter, one behind the other, for each of its forms.

        What stands between the parts of a number is not among it: dashes of every kind are typed there.
        """
        return [tuple(filter(str.isalnum, form)) if _in_parts(form) else (form,) for form in self.forms]

    @property
    def may_be_slip(self) -> bool:
        """Whether it is a word in which a letter may be wrong."""
        return self.is_plain and len(self.forms[0]) >= LEAST_IN_SLIP and self.forms[0].isalpha()

    @property
    def has_digit(self) -> bool:
        """Whether a number may be meant."""
        return any(character.isdigit() for character in self.forms[0])

    @property
    def is_sign(self) -> bool:
        """Whether it has neither a letter nor a digit: a dash between the parts of a number."""
        return not any(map(str.isalnum, self.forms[0]))

    def may_be_in(self, form: str) -> bool:
        """Whether a text of this search form may hold it; where not, it does not."""
        if self._in_parts:
            return self.pattern.search(form) is not None
        return any(word in form for word in self.forms)

    def marks(self, form: str) -> list[Mark]:
        """Where it stands in a text of this search form, from left to right."""
        return [Mark(found.start(), found.end(), _starts(form, found.start())) for found in self.pattern.finditer(form)]

    def starts_in(self, form: str) -> bool | None:
        """Whether a word begins with it; None where it does not stand in it at all."""
        if not self.may_be_in(form):
            return None
        return any(_starts(form, found.start()) for found in self.pattern.finditer(form))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like in a search form."""
        return re.compile("|".join(_in_parts(form) or re.escape(form) for form in self.forms))

    def parts_in_slips(self) -> list[Needle]:
        """Parts of this word of which every word that it is a slip of has one.

        A slip leaves one of its halves as it is, unless it exchanges the letters between them.
        """
        form = self.forms[0]
        half = len(form) // 2
        parts = (form[:half], form[half:], form[: half - 1] + form[half] + form[half - 1], _in_one_letter(form))
        return [*map(Needle, dict.fromkeys(parts))]

    def slips_among(self, words: Iterable[str]) -> Needle | None:
        """This needle for those of the words, in their search form, that it is or is a slip of; None where it is of none."""
        form = self.forms[0]
        # No slip puts a digit into a word, nor makes it more than a letter longer: of a large book most words are numbers.
        known = {word for word in words if word.isalpha()}
        in_one_letter = _in_one_letter(form)
        if same := sorted(word for word in known if _in_one_letter(word) == in_one_letter):
            return Needle(self.typed, same)
        lengths = range(len(form) - 1, len(form) + 2)
        near = {word for word in known if len(word) in lengths and is_slip(form, word)}
        near = near or {word for word in known if _begins_like(form, word)}
        return Needle(self.typed, sorted(near)) if near else None


def is_written_alike(first: str, second: str) -> bool:
    """Whether two words in their search form are one, with `ae`, `oe` and `ue` as who has no `ä`, `ö` or `ü` types them.

    >>> is_written_alike(search_form("Mueller"), search_form("Müller")), is_written_alike("muler", "muller")
    (True, False)
    """
    return _in_one_letter(first) == _in_one_letter(second)


def _in_one_letter(form: str) -> str:
    return re.sub("(?<=[aou])e", "", form)


def needles_of(typed: Sequence[str]) -> list[Needle]:
    """What is looked for, a needle for each word typed; nothing for those without a character that is seen.

    A word that is typed again is looked for once; what has a digit may be a part of a number, and stands as often as it does.
    """
    found: list[Needle] = []
    for word in typed:
        try:
            needle = Needle(word)
        except ValueError:
            continue
        if needle.has_digit or needle.forms not in [each.forms for each in found]:
            found.append(needle)
    return found


def number_in_parts(needles: Sequence[Needle]) -> tuple[slice, Needle] | None:
    """Neighbours that may be one number typed with blanks (`302 1234567 1234567`, `302 – 1234567`): which they are, and it."""
    first = 0
    while first < len(needles):
        end = first
        while end < len(needles) and (needles[end].has_digit or (end > first and needles[end].is_sign)):
            end += 1
        if end - first > 1:
            end -= needles[end - 1].is_sign
        if end - first > 1:
            joined = " ".join(needle.typed for needle in needles[first:end])
            return slice(first, end), Needle(joined)
        first = end + 1
    return None


def words_in(form: str) -> set[str]:
    """The words of a text in its search form, each once."""
    return set(re.findall(r"[^\W_]+", "\n".join(set(form.split()))))


def with_places(text: str) -> tuple[str, Sequence[int]]:
    """The search form of a text, and where in the text each of its characters comes from; the text's length at the end."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    forms = list(map(search_form, text))
    places = [at for at, form in enumerate(forms) for _ in form]
    return "".join(forms), [*places, len(text)]


def _in_parts(form: str) -> str:
    """The pattern of a number or a phrase, whose parts may be apart; empty for what is looked for as it is."""
    parts = [*re.finditer(r"[^\W_]", form)]
    if not parts:
        return ""
    pattern, is_apart = re.escape(parts[0][0]), False
    for before, here in pairwise(parts):
        may_be_apart = here.start() > before.end() or before[0].isdigit() or here[0].isdigit()
        pattern += (_BETWEEN if may_be_apart else "") + re.escape(here[0])
        is_apart = is_apart or may_be_apart
    return pattern if is_apart else ""


def _starts(form: str, at: int) -> bool:
    return at == 0 or not form[at - 1].isalnum() or _together().match(form, at) is not None


def _begins_like(typed: str, word: str) -> bool:
    """Whether the word begins with what was typed, but for a slip after its first letter."""
    size = len(typed)
    return word[:1] == typed[:1] and any(is_slip(typed, word[:length]) for length in (size, size + 1))


@cache
def _together() -> re.Pattern[str]:
    return re.compile(f"[{_WITHOUT_BLANKS}]")
