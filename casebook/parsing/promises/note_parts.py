"""The parts of a sentence that was typed in a hurry: what somebody said, who said it, and what the person did or wants."""

from __future__ import annotations

import re

from casebook.parsing.promises import hurried_words as words
from casebook.parsing.promises import own_part_words, who_said_words
from casebook.parsing.promises.bare_words import LASTED
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_MOST = 12
"""So many parts of a sentence are looked at. Our own choice."""

_MONTH_OR_UNIT = (
    r"(?i:jan|ene|f[eé][bv]|m[aä][rä]|mrt|m[ae][iy]|a[pbv]r|jui?n|jui?l|a[uo][gû]|ago|sep|o[kc]t|nov|d[eéi][cz]|da[yg]|dgn"
    r"|tag|d[ií]a|jour|jrs"
    r"|work|werk|arbeits|business|ouvr|h[aá]bil|we?e?k|woche|semai?n|month|mo?nat|maand|mois|mes|hour|hrs?\b|st[du]|uur|heur"
    r"|hora|min)"
)
_OF_A_WAIT = (
    r"(?i:hold|on hold|wait\w*|queue|wacht\w*|in de wacht|warteschleife|gewartet|d['’]attente|attente|en attente|de espera"
    r"|en espera"
    r"|calls?|chat|on (?:the )?phone|aan de lijn|am telefon|au tél\w*|al tel\w*)"
)
_AND_NO_CHARGE = (
    r"(?i:and no|en geen|und keine?|et (?:pas|plus) d(?:e |['’])|et aucune?|y (?:sin|ning[uú]n[ao]?)) ?(?:more |extra |late "
    r"|other )?"
    r"(?i:charges?|fees?|costs?|penalty|(?:\w*kosten|boete|incasso)|(?:\w*geb[uü]hr\w*|mahnung)|(?:pr[eé]l[eè]vements?|frais"
    r"|p[eé]nalit[eé]s?)|(?:costes?|gastos|cargos?|penalizaci[oó]n|recargos?))\b"
)
"""What is not to be paid either, beside what is promised."""
_PLUS_A_SUM = r"(?i:plus) (?:an? |another )?(?:[€£$] ?\d|\d+(?:[.,]\d+)? ?(?:[€£$]|(?i:quid|pounds?|euros?|eur?)\b))"
"""What is paid besides."""
_ADDED = re.compile(r"plus\s+", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?<!\d)(?:[;!]+\s+|\s?:\s+|\s[-–—/]\s)"
    rf"|,\s+(?=\d+ ?(?:m|mins?|minutes?|minuten|minutos|hrs?|hours?|h) {_OF_A_WAIT}\b)"
    rf"|,\s+(?!(?:the |den |dem |le |el |de |am )?\d{{1,2}}(?:st|nd|rd|th|er|\.)? ?{_MONTH_OR_UNIT})"
    r"|(?<=\d min)\.\s+(?=[^\W\d_]{2,}\s)"
    rf"|\s+(?={_AND_NO_CHARGE})|\s+(?={_PLUS_A_SUM})"
    r"|\s+(?=(?:but|maar|aber|mais|pero)\s)|\s+(?=(?:(?:and|en) (?:that|dat)|und dass|et (?:que |qu['’])|y que)\b)"
)
"""What stands between two parts: no comma before the date of a weekday, or an amount of time."""

_WILL_CALL = QuickPattern(
    r"(?:will|gonna|zal|ga|werde|vais|voy a) (?:terug)?(?:ring|call|phone|e?mail|write|text|bellen|mailen|rappeler|llamar)\b"
    r"(?! (?:me|us|off|mij|ons)\b)",
    exact=True,
)

_I_SAID = QuickPattern(
    r"(?:said|say|wrote|told them) i|i (?:said|told them|wrote)|(?:zei|zeg|schreef|mailde) ik|ik (?:zei|schreef|mailde)|"
    r"(?:sagte|schrieb|hab|habe) ich(?: gesagt)?|(?:ai-je|j'ai) (?:dit|ecrit)|(?:les )?dije(?: yo)?",
    exact=True,
)
"""What tells that the words before it were the person's own: *I'll send you the photos, said I*."""

_MEANT = QuickPattern(
    r"(?:going to|gonna|about to|will have to|planning to) (?:send|post|return|drop|take|bring|write|print|fill|go|hand|upload"
    r"|scan"
    r"|email|mail)\b(?! (?:me|us|out|over)\b)",
    exact=True,
)
_OF_A_NAME = QuickPattern(
    r"\b(?:names?|naam|namen|nom|nombre|surname|numero|nummer|number|nr|ref(?:erence|erentie|erenz|erencia)?)\b",
    exact=True,
)
"""What nobody gave, which says nothing of what was promised: *didnt get her name*."""

_PAST = re.compile(r"\w\wó\b|\bv(?:ino|inieron)\b|\w\w(?:aron|ieron)\b|\bpassée?s?\b")
"""Of Spanish, and of French, what its accents or ends tell to be over: *llamó*, *passé ce matin*."""


class NotePart:
    """A part of a sentence as it was typed, and what was `said` in it behind `who` said so; before a colon it `introduces`.

    It `is_theirs` where its *I* is whoever answered.
    """

    def __init__(self, typed: str, *, introduces: bool = False) -> None:
        typed = typed.strip()
        joint = words.BUT.match(plain(typed))
        self.is_added = _ADDED.match(typed) is not None
        typed = _ADDED.sub("", typed, count=1) if self.is_added else typed
        self.typed, self.introduces = typed[joint.end() :] if joint else typed, introduces
        self.is_theirs = own_part_words.tells_you(self.typed)
        self.plain = plain(self.typed)
        self.who = _who_said(self.plain, introduces=introduces)
        self.is_promised = bool(self.who and self.who.groupdict().get("promises"))
        self.said = self.typed[self.who.end() :].strip() if self.who else self.typed
        if self.who and not (self.said or introduces) and (ended := who_said_words.ENDS_WITH_WHO.search(self.plain)):
            self.said = self.typed[: ended.start()]  # delivered today she says
        if (
            self.who
            and who_said_words.NOW_SAYS.match(self.plain[: self.who.end()].rstrip() + " ")
            and (name := who_said_words.NAME_THAT.match(self.said))
        ):
            self.said = self.said[name.end() :]

    @property
    def is_wanted(self) -> bool:
        """Whether it says what the person wants, or what they do otherwise, or asks for something."""
        return own_part_words.WANTS.match(self.plain) is not None or any(
            pattern.search(self.plain) for pattern in (own_part_words.OR_ELSE, own_part_words.ASKS)
        )

    @property
    def is_mine(self) -> bool:
        """Whether the person says what they did or want in it."""
        if self.is_theirs:
            return self.is_wanted
        does = (
            own_part_words.MINE.match(self.plain) is not None
            if self.who is None
            else own_part_words.WANTS.match(plain(self.said))
        )
        is_own = own_part_words.OF_MINE.match(self.plain) or own_part_words.BY_MYSELF.match(self.plain)
        return bool(self.is_wanted or does or is_own)

    @property
    def may_be_mine(self) -> bool:
        """Whether somebody will be in touch, and it does not say who with whom: *will ring back tomorrow*."""
        return not self.is_theirs and _WILL_CALL.match(self.plain) is not None

    @property
    def is_meant(self) -> bool:
        """Whether it says what somebody is going to do, and not who: *going to send a letter*, the person unless one is named."""
        return not self.is_theirs and _MEANT.match(self.plain) is not None

    @property
    def denies(self) -> bool:
        """Whether it says that nothing came of what stands before it."""
        if _OF_A_NAME.search(self.plain):
            return False
        return words.DENIED.match(self.plain) is not None and len(self.plain.split()) <= words.FEW_THAT_DENY

    @property
    def is_contact(self) -> bool:
        """Whether it tells that somebody was in touch with somebody, or for how long."""
        return tells_of_contact(self.plain)


def plain(text: str) -> str:
    """The text in small letters without accents, each letter in its place.

    >>> plain("Straße, ÉTÉ")
    'strase, ete'
    """
    return text.lower() if text.isascii() else "".join((folded(each) or each)[:1] for each in text)


def tells_of_contact(said: str) -> bool:
    """Whether words in small letters tell that somebody was in touch with somebody, or for how long.

    >>> tells_of_contact("rang ana"), tells_of_contact("to be called by friday")
    (True, False)
    """
    if LASTED.match(said):
        return True
    return words.CONTACTED.search(said) is not None and not words.TO_BE.search(said)


def beside(said: str, day: str) -> list[str]:
    """What stands before the words of a day in what is said, and behind them, without the marks around it.

    >>> beside("Ready by Friday, at the shop.", "by Friday")
    ['ready', ', at the shop']
    """
    return [plain(each).strip(" .") for each in said.split(day, 1)]


def is_over(typed: str) -> bool:
    """Whether what was typed is over, was refused, or may not be.

    >>> is_over("vino el fontanero"), is_over("vuelve el viernes")
    (True, False)
    """
    return bool(words.OVER.search(plain(typed)) or _PAST.search(typed))


def note_parts(sentence: str) -> list[NotePart]:
    """The parts of a sentence in order.

    >>> [(part.said, part.introduces) for part in note_parts("rang, Dawn said: she'd call, but later")]
    [('rang', False), ('', True), ("she'd call", False), ('later', False)]
    """
    parts: list[NotePart] = []
    start = 0
    for begin, end in [*(found.span() for found in _BETWEEN.finditer(sentence)), (len(sentence), len(sentence))][
        :_MOST
    ]:
        if sentence[start:begin].strip():
            part = NotePart(sentence[start:begin], introduces=sentence[begin:end].strip() == ":")
            if parts and parts[-1].introduces and parts[-1].is_promised and not parts[-1].said:
                part.is_promised = True  # *promised: a refund and a new door*
            if parts and (parts[-1].is_theirs or (parts[-1].introduces and own_part_words.THEM.match(parts[-1].plain))):
                part.is_theirs = True  # they: I ring tomorrow
            if parts and _I_SAID.fullmatch(part.plain):
                parts[-1].is_theirs = False
            parts.append(part)
        start = end
    return parts


def _who_said(text: str, *, introduces: bool) -> re.Match[str] | None:
    """Where it says who said it, at its beginning, before a colon where it `introduces` that; None where that is the person, or
    nobody."""
    found = who_said_words.WHO_SAID.match(text) or who_said_words.ACCORDING.match(text)
    if found is None or who_said_words.NO_WHO.search(found[0].split(" that ")[0]):
        return None
    if "says" in found.re.groupindex and not found["says"]:
        from casebook.parsing.promises.promise_kinds import promise_kind_in
        from casebook.records.vocabularies import Promised

        if introduces and found.end() == len(text):
            return found
        names_a_thing = promise_kind_in(text[: found.end()]) is not Promised.OTHER
        if names_a_thing or not re.search(r"[a-z€£$]{4}|[€£$]", text[found.end() :]):
            return None  # *refund promised within 5 days*, *confirmed for 31.1.*
    return found
