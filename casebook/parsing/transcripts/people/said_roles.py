"""What somebody in a transcript says that they are: a program, a supervisor, a manager."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.languages.words import in_any, pattern, words_of
from casebook.parsing.transcripts.people.automatic import ENCRYPTED, greets_by_itself
from casebook.parsing.transcripts.people.introductions import ranked_names
from casebook.parsing.transcripts.people.names import alone, without_courtesy
from casebook.parsing.transcripts.turns import Turn
from casebook.records.vocabularies import Role
from casebook.text.sentences import sentences
from casebook.text.words.courtesy_titles import TITLES


def is_named_bot(name: str, turn: Turn) -> bool:
    """Whether a program says that it goes by the name its messages have: `I'm the bot SNCF Connect`."""
    called = rf"\b(?:{in_any('bot')})\W{{1,3}}{re.escape(plain(alone(name)))}\b"
    return said_role([turn]) is Role.BOT and pattern(called).search(plain(turn.text)) is not None


def is_nameless_bot(name: str, turn: Turn) -> bool:
    """Whether messages are headed by what a program is, and it says so there: `Assistant: Hi, I'm Luna, the assistant.`"""
    is_role = pattern(rf"(?:(?:the|de|der|die|l'|la|el) ?)?(?:{in_any('bot')})").fullmatch(plain(alone(name)))
    return is_role is not None and said_role([turn]) is Role.BOT


def is_behind_a_role(name: str, small: str) -> bool:
    """Whether a name stands behind what supervisors and managers are called, both in small letters: `our manager tom`."""
    role = rf"\b(?:{in_any('supervisor')}|{in_any('manager')})\b"
    # A pattern for each name takes longer to make than to look through most of what is said.
    return bool(pattern(role).search(small) and re.search(rf"{role}\W{{1,3}}{re.escape(name)}\b", small))


_OURS = r"(?:my|our|the|mijn|onze|de|meine?n?|unsere?n?|die|der|den|ma|mon|notre|la|le|mi|nuestr[oa]|el)"
"""Before the rank of who is named in front of it: `I'll get Ilse, our manager`."""


_WHO_IS = (
    r"(?:(?:(?:she|he|who|that)(?:'s| is)|(?:die|dat|hij|ze|zij) is|(?:er|sie|das|die|der) (?:ist|is)|"
    r"(?:il|elle|qui) est|c'est|(?:(?:el|ella|que|quien) )?es) |(?<=, ))"
)
"""What joins a name with the rank behind it: `Ruaridh, he's the shift supervisor`, `Ilse, die ist unsere Leiterin`."""


def role_behind_which(name: str, small: str) -> Role | None:
    """The rank that a name stands behind, with a title or an article between, both in small letters: `my manager, Mr Singh`."""
    name = without_courtesy(name)
    for role in (Role.MANAGER, Role.SUPERVISOR):
        rank = rf"\b(?:{in_any(role.value)})"
        # A pattern for each name takes longer to make than to look through most of what is said.
        behind = rf"{rank}\W{{1,3}}{_TITLED}{re.escape(name)}\b"
        before = rf"\b{re.escape(name)}\b(?: [\w']+){{0,3}},? {_WHO_IS}{_OURS} (?:\w+ )?{rank}"
        if pattern(rank).search(small) and re.search(f"{behind}|{before}", small):
            return role
    return None


_TITLED = rf"(?:(?:the|de|der|die|den|dem|le|la|l'|el|{TITLES}|miss|heer|hr|fr|m)\b\.? ?){{0,2}}"
"""What may stand between a rank and the name behind it."""

_MADAM = r"(?: (?:madam|sir|mevrouw|meneer|madame|monsieur|senora?)\b)?"
"""Whom one greets without a name."""


def _named_with_role(small: str, speaker: str) -> Role | None:
    """The role behind the speaker's own name, where nothing else is said: `Hello, Tom, supervisor.`"""
    called = plain(alone(speaker))
    if not speaker or called not in small:
        return None
    name = rf"(?:{in_any('greets')})?{_MADAM}\W*{_TITLED}{re.escape(called)},? (?:[\w']+ ){{0,2}}?"
    for role in (Role.MANAGER, Role.SUPERVISOR):
        says = rf"(?:{in_any(role.value)})\b"
        # A pattern for each name takes longer to make than all else here.
        if pattern(says).search(small) and pattern(rf"\W*{name}{says}").match(small):
            return role
    return None


_CHOICES = re.compile(r"(?:^|[:?!.]\s)[^|.!?:]{2,25}(?:\s\|\s[^|.!?:]{2,25}){2,}[.!]?\s*(?:$|\n)")
"""What one may choose, parted as programs part it: `Orders | Returns | Other`."""

_ROWS = re.compile(
    r"(?:(?:^|\n)(?:[ \t]{0,9}\n){0,2}[^\w\n]{0,9}(?:[a-e]|[1-9])(?:[).:-]|\ufe0f?\u20e3)+ ?"
    r"\S[^\n.!?]{1,30}(?=\n|$)){3,}"
)
"""What one may choose, a row each with a letter or a figure before it."""


def _is_menu(small: str) -> bool:
    """Whether words in small letters ask to choose in their own language: `Pulse` does in Spanish, and is a name in English."""
    if _CHOICES.search(small) or _ROWS.search(small):
        return True
    asks = pattern(in_any("menu")).search(small) is not None
    return asks and pattern(words_of(language_of(small)).menu).search(small) is not None


_ANSWERED = re.compile(
    r"\b(?:did (?:that|this) answer your question|was (?:that|this)(?: answer)? helpful|"
    r"(?:is|was) (?:je|uw) vraag (?:hier|daar)mee beantwoord|"
    r"(?:is|was) dit (?:antwoord )?nuttig|(?:ist|wurde) (?:deine|ihre) frage (?:da|hier)mit beantwortet|"
    r"war (?:das|diese antwort) hilfreich|"
    r"(?:cela|ca|ceci) repond(?:-il)? a votre question|cette reponse vous a(?:-t-elle)? aidee?|"
    r"(?:responde|resuelve) (?:esto )?(?:a )?(?:tu|su) (?:duda|pregunta)|te ha (?:sido util|servido))\b"
)
"""What programs ask before they pass one on."""


def said_role(turns: Sequence[Turn], *, passes_on: bool = False) -> Role | None:
    """The role that somebody says to have; who begins with a menu is a program, as is who asks whether that was the answer, or
    only thanks and says how soon one answers, where they pass one on to somebody else."""
    said = [small for turn in turns if not ENCRYPTED.search(small := plain(turn.text))]
    if said and (_is_menu(said[0]) or (passes_on and all(map(greets_by_itself, said)))):
        return Role.BOT
    for turn in turns[:4]:
        for sentence in sentences(turn.text):
            small = plain(sentence)
            if (role := _named_with_role(small, turn.speaker or "")) is not None:
                return role
            if (ranked := next(ranked_names(sentence), None)) is not None:
                return ranked[1]
            for role in (Role.MANAGER, Role.SUPERVISOR, Role.BOT):
                words = in_any(role.value)
                found = pattern(rf"\b(?:{in_any('i_am')})\b[^?;]{{0,50}}?\b(?:{words})\b").search(small)
                if found and found[0].startswith("c'est") and pattern(in_any("handovers")).search(small):
                    continue  # je vous passe Ruth, c'est la responsable
                others = rf"\b(?:{in_any('of_others')}) (?:\w+ )?(?:{words})\b"
                if found and (role is Role.BOT or not pattern(others).search(found[0])):
                    return role
    asks = passes_on and any(_ANSWERED.search(plain(turn.text)) for turn in turns)
    return Role.BOT if asks else None
