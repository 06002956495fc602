"""That the company refused what was asked, in a note that was typed in a hurry: *Kay says minutes used so no refund*, *lehnt ab*.

A clause is looked at after the other. What the person refuses, asks or fears is no refusal, nor what hangs on something, was at
another time, holds for everybody, spares the person something, or was taken back behind it. In doubt nothing is. Nothing here
raises.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from casebook.parsing.promises.note_parts import plain
from casebook.parsing.refusals import denied_words as denied
from casebook.parsing.refusals import no_refusal_words as words
from casebook.parsing.refusals.told_words import REFUSED
from casebook.text.quick_pattern import QuickPattern
from casebook.text.slips import is_slip

LONGEST_LOOKED_AT = 600
"""A longer text, in characters, is no note that was typed in a hurry. Our own choice."""

_CLAUSES = re.compile(
    r"(?<!\b[hfmds]r)(?<!\bmrs)(?<!\bmme)(?<!\bdhr)(?<!\bsra)(?<!\bfrl)([.,;:!?]+)(?=\s|\Z)|(\n)|\s[-–—/|]+\s"
    r"|\s(?=(?:but|maar|aber|mais|pero|then|dan|dann|puis|luego|though)\s)"
)
_STARTS_WITH_CONDITION = re.compile(
    r"\W*(?:and |en |und |et |y )?(?:if|unless|until|till?|when|als|tenzij|zolang|wenn|falls|si|tant que|s'ils?|or"
    r"|otherwise|anders|sonst|sinon"
    r"|de lo contrario|o)\b"
)
_TOLD = QuickPattern("|".join(REFUSED[language] for language in ("nl", "de", "fr", "es")))
_NONE_OF_IT = (
    words.DENIED, words.HANGS_ON, words.NOT_YET, words.BEFORE, words.RULE, words.OF_OTHERS, words.NOT_ASKED, words.FOR_ANOTHER,
    words.IS_UNABLE,
    words.BY_THAT_WAY,
)  # fmt: skip


def refusal_in(text: str) -> str:
    """The clause, in small letters, that tells that the company refused; nothing where none does, or it was taken back.

    >>> refusal_in("rang Kay, says minutes are used so no refund")
    'says minutes are used so no refund'
    >>> refusal_in("offered 20, I said no"), refusal_in("said no, then Bill agreed to refund")
    ('', '')
    """
    if not 0 < len(text) <= LONGEST_LOOKED_AT:
        return ""
    note = _Note(_in_full(plain(text).replace("\u2019", "'")))
    found = ""
    for at, clause in enumerate(note.clauses):
        if words.TAKEN_BACK.search(clause.said) and not note.says_no(at):
            found = ""
        elif note.refuses(at):
            found = clause.said
    return found


class _Clause(NamedTuple):
    """A clause in small letters, with the mark behind it."""

    said: str
    mark: str


class _Note:
    """The clauses of a note, each of which may refuse something."""

    def __init__(self, small: str) -> None:
        self.clauses = _clauses(small)
        self._offers = words.OFFERED.search(small) is not None
        self._delivers = words.OF_DELIVERY.search(small) is not None
        self._goes_on = any(pattern.search(small) for pattern in (words.BEGAN, words.INSTEAD))

    def refuses(self, at: int) -> bool:
        """Whether the company refuses in this clause, and nothing in it or beside it says otherwise."""
        (said, mark), before = self.clauses[at], self._before(at).said
        if "?" in mark or not self.says_no(at) or words.ASKS.match(said) or _is_spared(said):
            return False
        if any(pattern.search(said) for pattern in _NONE_OF_IT):
            return False
        if words.HELPLESS.search(said) and any(words.HANDED_ON.search(each.said) for each in self.clauses[at : at + 3]):
            return False
        return not (_STARTS_WITH_CONDITION.match(before) or _STARTS_WITH_CONDITION.match(said))

    def says_no(self, at: int) -> bool:
        """Whether this clause says no, and not as the person's own word."""
        said, before = self.clauses[at].said, self._before(at).said
        if not _is_theirs(said, before) and (words.OWN.match(said) or words.OWN_ANYWHERE.search(said)):
            return False
        if not at and words.MAY_BE_MINE.match(said):
            return False
        if denied.SAYS_NO.search(said) or _TOLD.search(said) or self._somebody_says_no(at):
            return True
        return denied.NO_SUCH_THING.search(said) is not None and self._is_told(at)

    def _before(self, at: int) -> _Clause:
        return self.clauses[at - 1] if at else _Clause("", "")

    def _somebody_says_no(self, at: int) -> bool:
        """Whether it says no in words that may be the person's, and tells or lets see that they are not."""
        said, before = self.clauses[at].said, self._before(at)
        found = denied.SOMEBODY_SAYS_NO.search(said)
        if found and said[: found.start()].strip():
            return True
        if self._offers:
            return False
        if found and before.said and not words.OF_DELIVERY.search(before.said):
            return True
        begins = not at or ":" in before.mark
        return begins and not self._delivers and denied.REFUSED_ALONE.match(said) is not None

    def _is_told(self, at: int) -> bool:
        """Whether somebody is told to have said so, or why, and nobody is still at it."""
        behind = " ".join(clause.said for clause in self.clauses[at : at + 2])
        return not self._goes_on and (at > 0 or words.SAID_BY.search(behind) is not None)


def _is_spared(said: str) -> bool:
    """Whether it spares the person something, or says when something is possible, unless that is months ahead."""
    from casebook.parsing.transcripts.refused.spared import is_no_refusal, is_spared

    return is_spared(said) or (is_no_refusal(said) and not words.TILL_A_MONTH.search(said))


def _is_theirs(said: str, before: str) -> bool:
    """Whether its *we* is the company: in a regret, or behind what says that it is in their mail."""
    if words.OF_ME.match(said) or words.OWN.match(before):
        return False
    return words.THEIR_VOICE.search(said) is not None or words.THEIR_VOICE.fullmatch(before) is not None


def _clauses(small: str) -> list[_Clause]:
    """The clauses, each with the mark behind it."""
    found: list[_Clause] = []
    start = 0
    for each in [*_CLAUSES.finditer(small), None]:
        said = small[start : each.start() if each else len(small)].strip()
        if said:
            found.append(_Clause(said, (each[1] or "") if each else ""))
        start = each.end() if each else start
    return found


_KNOWN = (
    *"refused refuses refund refunded nothing denied declined rejected warranty covered cannot compensation".split(),
    *"geweigerd weigert afgewezen vergoeden vergoeding terugbetaling niets garantie".split(),
    *"abgelehnt erstattung gutschrift kulanz weigert weigern remboursement rembourse refuse refusent rejetee".split(),
    *"devuelven devolucion reembolso rechazan rechazada rechazado denegada niegan garantia".split(),
)


@cache
def _slip_of(word: str) -> str:
    """The first word of a refusal that this is a slip of; itself where it is none."""
    if word in _KNOWN:
        return word
    return next((known for known in _KNOWN if known[0] == word[0] and is_slip(word, known)), word)


def _in_full(small: str) -> str:
    """The text with the words of a refusal as they are spelt: *cant*, *refusd*."""
    if "nt" in small:
        from casebook.parsing.transcripts.languages.contractions import with_marks

        small = with_marks(small)
    return re.sub(r"[a-z]{6,}", lambda found: _slip_of(found[0]), small)
