"""What a post quotes of another: it is no speech of who quotes it, and stands on the page once more, above."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.transcripts.chats.forum_words import QUOTED, QUOTING
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.turns import Line

_FEWEST_WORDS = 4
"""A line of fewer words may be said twice by two people. Our own choice."""


def without_quoted(post: Sequence[Line], writer: str, others: str) -> list[Line]:
    """The lines of a post without what it quotes; `others`: what others wrote before, in small letters.

    Below *X wrote:* a paragraph is quoted, up to what closes it where the page does, and what stands there before goes
    with it. Who quotes themselves says it again.
    """
    closes = [at for at, line in enumerate(post) if QUOTED.fullmatch(plain(line.text))]
    kept: list[Line] = []
    quoting = seen = repeats = False
    for at, line in enumerate(post):
        small = plain(line.text).strip()
        if at in closes or line.text.startswith(">"):
            quoting = quoting and at not in closes
        elif _quotes_another(small, writer):
            quoting, seen, repeats = True, False, False
        elif quoting and any(at < end for end in closes):
            continue
        elif not line.text:
            quoting = quoting and not seen
        elif _is_repeated(small, others):
            seen = repeats = True
        elif quoting and not repeats:
            seen = True
        else:
            quoting = False
            kept.append(line)
    return kept


def _quotes_another(small: str, writer: str) -> bool:
    quotes = QUOTING.fullmatch(small)
    return quotes is not None and (quotes["who"] or quotes["of"]) != plain(writer)


def _is_repeated(small: str, others: str) -> bool:
    said = small.strip(" .…\"'“”«»")
    return len(said.split()) >= _FEWEST_WORDS and said in others
