"""Names in transcripts: what is a name and what a title or a company beside it, and whether two are one person's."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.records.vocabularies import Role
from casebook.text.words.courtesy_titles import TITLES


class KnownNames(NamedTuple):
    """The names, in small letters, that the person goes by, and those of the company and whoever else is known to speak."""

    person: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    @property
    def all(self) -> frozenset[str]:
        """Both, and what the others are called where they write in one word: `lamaisonbleue`."""
        joined = {name.replace(" ", "") for name in self.others}
        return self.person | self.others | joined

    @property
    def company(self) -> str:
        """That of the company; empty where it is not known."""
        return next(iter(self.others), "")


CAPITAL = (
    "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽ"
    "\u0391-\u03a9\u0410-\u042f\u05d0-\u05ea\u0621-\u064a\u3040-\u9fff\uac00-\ud7af]"
)
"""What a name begins with; scripts that know no capitals count whole."""

NAMED = (
    rf"(?P<name>{CAPITAL}[^\W\d_]+(?:['’-][^\W\d_]+)*"
    r"(?: (?:(?:van|de|der|den|von|zu|ter|ten|te|du|del|la|le|el|al|bin|ben|ibn|da|di|dos|El|Al|Ben|Bin|Van|De) )*"
    rf"{CAPITAL}(?:[\w'’-]+|\.?(?!\w)))?)"
)
"""A name of one or two words, the second perhaps a letter, with what joins them."""

OF_WHOM = "from|of|at|van|bij|von|vom|bei|beim|de|du|del|chez"
ARTICLE = "the|de|het|der|dem|la|le|el"
"""What stands between the name of somebody and that of the company they are of, and before the second of them."""


_NO_NAMES = frozenset(
    "i so not here the a an sorry afraid happy glad sure just going very really still only your our it that this with "
    "from how what where when why who which wie wat waar wanneer hoe welke waarom was wo wann warum welche comment quel "
    "quelle quand pourquoi qui como cuando donde que quien cual dank danke groeten vrijdag morgen and but then when she "
    "he they we you his her und aber dann er es ihr maar toen hij zij ze et mais puis il elle y pero luego nobody "
    "somebody anybody someone anyone everyone everybody niemand iemand jemand irgendjemand keiner personne quelqu'un "
    "nadie alguien welcome welkom willkommen bienvenue bienvenido bienvenida bienvenidos thanks thank bedankt dank danke "
    "gracias merci de het een u uw wij ich der die das ein eine le la les un une el los una je nous vous ja nee no yes ok "
    "okay hi hello oh ah ay oops sadly unfortunately pardon helaas leider entschuldigung desole desolee malheureusement "
    "perdon disculpe disculpa lamentablemente desgraciadamente moment momentje sneller eerder schneller fruher "
    "warteschleife wachtrij queue bandansage".split()
)


FIRST_PERSON = frozenset("ich ik i me moi je yo".split())
"""What who notes a call down calls themselves."""

_NUMBERED = re.compile(
    "(?:message|nachricht|bericht|mensaje|speaker|voice|channel|participant|person|party|caller|sprecher(?:in)?|"
    "stimme|spreker|stem|locuteur|"
    "locutrice|intervenant(?:e)?|voix|"
    r"hablante|interlocutora?|voz|unknown|unbekannt|onbekend|inconnu)[ _-]?(?:\d+|[a-c])?"
)
"""What a program calls those in a recording whom it cannot name."""


def is_no_name(word: str) -> bool:
    """Whether it is one of the words that begin sentences and never are a name."""
    return plain(word) in _NO_NAMES


def is_title(name: str) -> bool:
    """Whether it is what somebody is, and no name."""
    small = plain(name)
    if small in _NO_NAMES or not small or is_numbered(name):
        return True
    return (
        pattern("|".join(in_any(entry) for entry in ("company", "teams", "supervisor", "manager", "me"))).fullmatch(
            small
        )
        is not None
    )


def says_me(name: str) -> bool:
    """Whether whoever has the file is called so in it, as by a program that knows no name of theirs: `You`, `Moi`."""
    small = plain(name)
    return small in FIRST_PERSON or pattern(in_any("me")).fullmatch(small) is not None


def is_company(name: str, company: str) -> bool:
    """Whether a name is how the company's own begins, in small letters: `Bosch`, of `bosch hausgerate`."""
    small = plain(name)
    return bool(small) and (f"{company} ".startswith(f"{small} ") or small.replace(" ", "") == company.replace(" ", ""))


def is_counted(name: str) -> bool:
    """Whether it is what somebody is, with a number, behind which they may have a name: `Agent 5521`."""
    bare = re.sub(r"[ #-]*\d+$", "", name)
    return bare != name and is_title(bare)


def is_handle(name: str) -> bool:
    """Whether it is written as accounts are, in small letters with a mark or a figure: `bramble_bob`."""
    return re.fullmatch(r"[^\W\d_]+[_\d]\w*", name) is not None


PICTURES = "🤖👤🎧💁\u200d\ufe0f"
"""What stands beside a name for whoever it is of."""


def is_numbered(name: str) -> bool:
    """Whether it is what a program calls somebody in a recording whom it cannot name: `Speaker 1`."""
    return _NUMBERED.fullmatch(plain(name)) is not None


@lru_cache(maxsize=256)  # the same few names stand above all that is said
def alone(name: str) -> str:
    """A name without what stands beside it in brackets or behind a dash, and without a title in front: `Agent Maria`."""
    inside = re.search(r"[(\[]([^)\]]+)[)\]]", name)
    bare = re.sub(r"\s*[(\[].*?[)\]]", "", name)
    if inside and is_title(bare) and not is_title(inside[1]):
        return inside[1].strip()
    parts = [part.strip() for part in re.split(r"\s+[|/•·@–—-]+\s+|\s*\|\s*|,\s+", bare) if part.strip()]
    named = [part for part in parts if not is_title(part)] or parts
    front = pattern(
        rf"(?:(?:{in_any('company')}|{in_any('teams')}|{in_any('supervisor')}|{in_any('manager')})\b\.?:?\s+)+(?=\S)"
    )
    first = named[0] if named else ""
    title = front.match(plain(first))
    return first[title.end() :].strip() if title and first[title.end() : title.end() + 1].isupper() else first


def without_title_behind(name: str) -> str:
    """A program's name without what it is, where that stands behind a mark: `Lili, your virtual assistant`."""
    first, *behind = re.split(r"\s*(?:,|\s[|·•–—-])\s+", name, maxsplit=1)
    return first if behind and role_of(behind[0]) is Role.BOT and role_of(first) is None else name


_LEAST_WITHIN = 4
"""A company's name with fewer characters may be a part of anybody's: *EE* of *Lee*."""


def holds_company(text: str, company: str) -> bool:
    """Whether the text names the company, both in plain letters: within a word too (*amazonhelp*), unless its name is short.

    >>> holds_company("amazonhelp", "amazon"), holds_company("lee", "ee"), holds_company("ee support", "ee")
    (True, False, True)
    """
    if len(company) >= _LEAST_WITHIN:
        return company in text
    return bool(company) and re.search(rf"(?<![^\W_]){re.escape(company)}(?![^\W_])", text) is not None


def not_of_company(name: str, company: str) -> str:
    """A name without the company, in small letters, whom somebody is of: `Maria de Correos`, `Correos Maria`, `Maria_Correos`,
    `Técnico-Correos Maria`."""
    if not company:
        return name
    name = _of_an_account(name, company)
    of = re.search(rf"(?i)\s+(?:{OF_WHOM})(?:\s+(?:{ARTICLE}))?\s+(?P<whom>\S.*)$", name)
    if of and len(of["whom"]) >= _LEAST_WITHIN and is_company(of["whom"], company):
        return name[: of.start()]  # Kofi from Gyr & Tiercel, of Gyr & Tiercel Falconry Supplies
    name = re.sub(rf"(?i)\s+(?:{OF_WHOM}|en)(?:\s+(?:{ARTICLE}))?\s+{re.escape(company)}.*$", "", name)
    return re.sub(rf"(?i)^(?:[^\W\d_]+-)?{re.escape(company)}(?:-[^\W\d_]+)?\s+(?=\S)", "", name)


def _of_an_account(name: str, company: str) -> str:
    """The name in that of an account, without the words of the company beside it; as it is where none stands there."""
    parts = re.split(r"_|(?<=\w)[.-](?=\w)", name)
    others = [part for part in parts if part and plain(part) not in company.split()]
    return " ".join(others) if 0 < len(others) < len(parts) else name


def without_company(name: str, company: str) -> str:
    """A name without the company, in small letters, in front of brackets or of a mark: `Conseiller Darty (Ousmane)`,
    `Darty, Mme Petit`."""
    begun = re.match(rf"{re.escape(company)}\s*[,|/·–-]\s+(?=\S)", plain(name)) if company else None
    if begun and name[begun.end()].isupper():
        return name[begun.end() :]
    front, bracket, inside = name.partition("(")
    at = plain(front).find(company) if company and bracket and inside.strip(")") else -1
    return name if at < 0 else f"{front[:at].rstrip(' ,|/·–-')} {front[at + len(company) :].strip()} ({inside}".strip()


COURTESY = re.compile(rf"^(?:{TITLES}|miss|de heer|m)\.? ")


def without_courtesy(small: str) -> str:
    """A name in small letters without the title in front of it.

    >>> without_courtesy("srta lopez"), without_courtesy("herrn novak")
    ('lopez', 'novak')
    """
    return COURTESY.sub("", small)


def first_word(name: str) -> str:
    """The first word of a name, in small letters, behind the title that any other may have too: `hinrichs` of `Frau Hinrichs`."""
    return without_courtesy(plain(alone(name))).partition(" ")[0].strip(".,")


def is_same(one: str, other: str) -> bool:
    """Whether two names can be one person's: the words of the one begin those of the other, the last perhaps by its letter; a
    surname alone behind a title ends them.

    >>> is_same("mrs whitcombe", "janet whitcombe"), is_same("whitcombe", "janet whitcombe")
    (True, False)
    """
    is_titled = any(without_courtesy(each) != each for each in (one, other))
    one, other = without_courtesy(one), without_courtesy(other)
    first, second = (
        [word.strip(".,") for word in re.split(r"[\s_.]+", name) if word.strip(".,")] for name in (one, other)
    )
    if not first or not second:
        return False
    if is_titled and min(len(first), len(second)) == 1:
        return first[-1] == second[-1]
    pairs = list(zip(first, second, strict=False))
    return first[0] == second[0] and all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in pairs)


def may_be(known: str, name: str) -> bool:
    """Whether a name can be that of somebody who is known, as the initials can with which messages are signed: `^LW`.

    >>> may_be("Lorna", "LW"), may_be("Lorna White", "Lorna"), may_be("Lorna", "Lou")
    (True, True, False)
    """
    is_initials = name.isupper() and 1 < len(name) <= len("LWM")
    return is_same(plain(known), plain(name)) or (is_initials and known[:1] == name[:1])


def is_in_full(name: str, shown: str) -> bool:
    """Whether it is a name of which another shows only the letter of the last, or none: `Jana Wolter`, shown as `Jana W.`

    >>> is_in_full("Jana Wolter", "Jana W."), is_in_full("Jana W.", "Jana W"), is_in_full("Jana", "Jana W.")
    (True, False, False)
    """
    letter = re.compile(r" [^\W\d_]\.?$")
    if is_counted(shown):
        return True
    is_whole = " " in name and letter.search(name) is None
    return is_whole and letter.search(shown) is not None and is_same(plain(shown), plain(name))


def role_in(name: str, entries: str) -> Role | None:
    """The role that a name carries, or that it is one of the company's; None where it is a name alone."""
    small = plain(name)
    for entry in entries.split():
        role = Role(entry) if entry in Role.__members__.values() else Role.REPRESENTATIVE
        if entry in ("company", "teams"):
            parts = [part.strip() for part in re.split(r"[()\[\]|,/•·]|\s[–—-]\s", small) if part.strip()]
            if any(pattern(in_any(entry)).fullmatch(part) for part in parts) or small != plain(alone(name)):
                return role
        elif pattern(rf"(?:^|[^a-z])(?:{in_any(entry)})(?:$|[^a-z])").search(small):
            return role
    return None


def rank_in(small: str) -> str:
    """The word in a text in small letters that makes somebody more than a representative; empty where none does."""
    for entry in ("manager", "supervisor"):
        found = pattern(rf"(?:^|[^a-z])({in_any(entry)})(?:$|[^a-z])").search(small)
        if found:
            return found[1]
    return ""


def role_of(name: str) -> Role | None:
    """The role that a name carries."""
    return role_in(name, "bot supervisor manager")
