"""A mail or a letter that was pasted without its head: one that greets somebody and is signed."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.names import KnownNames, is_same
from casebook.parsing.transcripts.signatures import without_signature
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.parsing.transcripts.words import in_any, pattern

_GREETS = (
    r"(?:{greets}|geachte|beste|sehr geehrte[rsn]?|liebe[rs]?|chere?s?|madame|monsieur|estimad[oa]s?|querid[oa]s?)"
)


def pasted_letter(lines: Sequence[Line], known: KnownNames) -> Talk | None:
    """What its writer says in it; None where these lines are no letter, or nobody signed it."""
    written = [line for line in lines if line.text]
    if len(written) < len(("greeting", "words", "name")) or not _greets(written[0].text):
        return None
    kept, signed = without_signature(written[1:])
    if not signed or not kept:
        return None
    small = plain(signed)
    said = plain("\n".join(line.text for line in kept))
    theirs, mine = (len(pattern(in_any(entry)).findall(said)) for entry in ("company_says", "customer_says"))
    by_person = any(is_same(small, name) for name in known.person) or mine > theirs
    turn = Turn(signed, tuple(kept), None, (), kept[0])
    sides = (frozenset({small}), frozenset[str]()) if by_person else (frozenset[str](), frozenset({small}))
    return Talk(Layout.MAIL, (turn,), (), None, *sides)


def _greets(text: str) -> bool:
    greets = pattern(rf"\W*{_GREETS.format(greets=in_any('greets'))}\b")
    return text.rstrip()[-1:] in ",!:." and greets.match(plain(text)) is not None
