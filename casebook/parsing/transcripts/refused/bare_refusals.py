"""A refusal that says nothing of what: *but I can't*, *das kann ich nicht*. What was said right before it says that.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.transcripts.decoding import plain
from casebook.text.sentences import sentences

_BARE = re.compile(
    r"\W*(?:(?:i'm|i am) sorry\b,? ?|(?:i|we)(?:'d| would)? (?:want|like|love) to help(?: you)?,? "
    r"|(?:ik|wij|we) (?:wil|zou|willen) (?:u |je )?(?:graag )?helpen,? |(?:ich|wir) wurden? (?:ihnen )?(?:gerne? |ja )*helfen,? "
    r"|(?:je|nous) (?:voudrais|voudrions|souhaite|aimerais|aimerions) (?:bien )?vous aider,? "
    r"|(?:me gustaria|quisiera|quiero|nos gustaria) ayudar\w*,? )*"
    r"(?:(?:but|and|so|sorry|maar|en|dus|helaas|aber|und|leider|mais|et|desole|pero|y|lo siento)\b,? ?)*(?:"
    r"(?:i|we) (?:can't|cannot|can not|could not|couldn't|am (?:not able|unable)|are (?:not able|unable))"
    r"(?: (?:to )?(?:do (?:that|it|this|so|anything)|help(?: you)?))?"
    r"|(?:(?:dat|het) )?(?:kan ik|ik kan|kunnen we|kunnen wij|we kunnen|wij kunnen)(?: (?:het|dat|u|je))?(?: helaas)? niet"
    r"(?: (?:helpen|doen))?"
    r"|(?:(?:das|es) )?(?:kann ich|ich kann|konnen wir|wir konnen)(?: (?:es|das|ihnen))?(?: (?:leider|da))? nicht"
    r"(?: (?:helfen|tun|machen))?"
    r"|(?:je|nous|on) (?:ne |n')(?:le )?(?:peux|pouvons|peut) (?:pas|rien)(?: (?:vous aider|faire|le faire))?"
    r"|no (?:puedo|podemos)(?: (?:ayudar(?:le|te)?|hacerlo|hacer (?:nada|eso)))?"
    r")\W*"
)

_LONGEST = 220
"""So much of what was said before it is told with it. Our own choice."""


def with_what_it_is_of(refused: str, message: str) -> str:
    """What was refused, with what was said before it in the same message where it says nothing alone; at least its own sentence.

    >>> with_what_it_is_of("I cannot", "It is your router. I want to help but I cannot. Bye")
    'It is your router. I want to help but I cannot.'
    >>> with_what_it_is_of("We cannot refund it", "It is used. We cannot refund it.")
    'We cannot refund it'
    """
    if not _BARE.fullmatch(plain(refused)):
        return refused
    said = sentences(message)
    at = next((place for place, each in enumerate(said) if refused in each), None)
    if at is None:
        return refused
    told = [said[at]]
    for before in reversed(said[:at]):
        if len(before) + len(" ".join(told)) >= _LONGEST:
            break
        told.insert(0, before)
    return " ".join(told)
