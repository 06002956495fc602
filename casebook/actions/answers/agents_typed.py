"""Who else answered, as it was typed: each a name and a role, or one of the two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Optional

from casebook.actions.answers.short_answers import name_or_none
from casebook.actions.answers.text_answers import checked_text
from casebook.parsing.choices import NotAChoice, choice_named
from casebook.records.values import Agent
from casebook.records.vocabularies import Role

_PARTED = re.compile(r"(?P<name>.+?)(?:,\s*(?P<behind>[^,]+)|\s*\((?P<inside>[^()]+)\))")
_ARTICLE = re.compile(
    r"(?:an?|the|their|her|his|een|de|het|hun|haar|zijn|eine?|der|die|das|une?|les?|la|leur|una|el|su)\s+|l['’]\s*",
    re.IGNORECASE,
)
"""What stands before a role in the five languages: `a bot`, `de supervisor`, `l'assistant virtuel`."""


def agents_typed(typed: str | Iterable[str | Agent], option: str) -> tuple[Agent, ...]:
    """Those who answered: `Priya, representative`, `Priya (representative)`, `Priya` or `a bot`, several with `;` between, or as
    they are kept.

    What is blank, or says that there was nobody, is none; whoever is named twice is one. Raises NotAChoice for a slip in a role,
    TextTooLong, NotText.

    >>> [str(one) for one in agents_typed(["Priya (medewerker); een bot", "Colin, Vorgesetzter", "Jansen, M."], "--also")]
    ['Priya, representative', 'bot', 'Colin, supervisor', 'Jansen, M.']
    """
    found: dict[Agent, None] = {}
    for each in [typed] if isinstance(typed, str) else typed:
        if isinstance(each, Agent):
            found[each] = None
            continue
        read = (_agent_typed(" ".join((checked_text(part) or "").split()), option) for part in each.split(";"))
        found |= dict.fromkeys(one for one in read if one is not None)
    return tuple(found)


def _agent_typed(typed: str, option: str) -> Optional[Agent]:
    if name_or_none(typed) is None:
        return None
    one = name_and_role(typed)
    parted = _PARTED.fullmatch(typed)
    if one.role is not None or parted is None:
        return one
    told = _told_beside(parted)
    if name_or_none(told) is not None:
        _check_slip(told, option)
        return one
    name = name_or_none(parted["name"])
    return Agent(name, None) if name else None


def name_and_role(typed: str) -> Agent:
    """Who answered, as it was typed in one line: `Priya, supervisor` and `a bot` have a role in it, `Jansen, M.` is a name.

    >>> [str(name_and_role(typed)) for typed in ("Priya (Teamleiterin)", "een bot", "Jansen, M.")]
    ['Priya, supervisor', 'bot', 'Jansen, M.']
    """
    whole = " ".join(typed.split())
    if (role := _role(whole)) is not None:
        return Agent(None, role)
    parted = _PARTED.fullmatch(whole)
    if parted is not None and (role := _role(_told_beside(parted))) is not None:
        return Agent(name_or_none(parted["name"]), role)
    return Agent(typed, None)


def _told_beside(parted: re.Match[str]) -> str:
    """What stands behind the name, or in brackets."""
    return (parted["behind"] or parted["inside"]).strip()


def _role(typed: str) -> Optional[Role]:
    """The role that these words are, in one of the five languages, with an article or without."""
    for words in (typed, _ARTICLE.sub("", typed, count=1) if _ARTICLE.match(typed) else ""):
        try:
            return choice_named(Role, "role", words)
        except NotAChoice:
            continue
    return None


def _check_slip(told: str, option: str) -> None:
    """Raises NotAChoice where a role was meant and is a letter or two beside it: `representitive`."""
    from difflib import get_close_matches

    plain = told.lower()
    if len(plain) >= _LEAST_OF_SLIP and get_close_matches(plain, list(Role), n=1, cutoff=_NEAR):
        raise NotAChoice(option, told, list(Role))


_LEAST_OF_SLIP = 5
"""So many letters a slip in a role has at least: of fewer, what is near, such as *Bo*, is a name. Our own choice."""

_NEAR = 0.8
"""How near a word has to be to a role to be a slip in it: *representitive* is, *Botha* is not. Our own choice."""
