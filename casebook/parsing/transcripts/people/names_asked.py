"""Who somebody of the company is, where the person asked it.

`Who am I talking to? – Owen.`
"""

from __future__ import annotations

import re

from casebook.parsing.names_given import is_given
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.people.names import COURTESY, NAMED
from casebook.parsing.transcripts.people.never_names import begins_no_name

_ASKS = re.compile(
    r"\b(?:who (?:am i|are you|is this|is that|'m i|do i have)|whom? (?:am i|do i have)|"
    r"(?:(?:can|could|may) i (?:have|get|take|ask|know)|what(?:'s| is| was)|whats) your name|your name\W*\?|"
    r"(?:met )?wie (?:spreek|heb|chat) ik|wie (?:ben je|bent u|is dit)|hoe heet (?:u|je|jij)|"
    r"(?:wat is|mag ik) (?:uw|je|jouw) naam|(?:uw|je|jouw) naam\W*\?|"
    r"(?:mit )?wem (?:spreche|schreibe|habe|chatte|rede) ich|wer (?:sind sie|bist du|ist da)|wie (?:heissen sie|heisst du)|"
    r"wie (?:ist|war) (?:ihr|dein) name|ihre?n? name\w*\W*\?|"
    r"(?:a|avec) qui (?:ai-je|je parle|est-ce que|suis-je|parle)|qui (?:etes-vous|est a l'appareil)|"
    r"(?:vous vous appelez|comment vous appelez|quel est votre (?:nom|prenom))|votre (?:nom|prenom)\W*\?|"
    r"con quien (?:hablo|estoy|tengo|trato)|quien (?:es usted|eres)|como (?:se llama|te llamas)|"
    r"(?:cual es|me dice|me da|digame) su nombre|su nombre\W*\?)"
)
"""How the person asks who they speak to."""

_LEADS = (
    r"(?:(?:yes|sure|of course|ja|natuurlijk|natürlich|gerne?|klar|oui|bien s[uû]r|s[ií]|claro|por supuesto)[,.! ]+)?"
    r"(?P<lead>(?:that(?:'s| is| would be)|it(?:'s| is)|i(?:'m| am)|this is|(?:my name is|the name's)|dat is|ik ben|met|ik heet|"
    r"mijn naam is|das ist|ich bin|ich hei(?:ss|ß)e|hier ist|mein name ist|(?:moi,? )?c'est|je suis|je m'appelle|soy|es|me llamo|"
    r"mi nombre es) )?"
)
_BEHIND = r"(?:\W*$|[.!,;(–—-].{0,80}$| (?:here|hier|ici|aqu[ií])\b.{0,80}$)"


def name_when_asked(question: str, answer: str) -> str | None:
    """The name that an answer begins with, where the question was for it; None for anything else.

    >>> name_when_asked("who am I talking to?", "Owen."), name_when_asked("who am I talking to?", "Certainly.")
    ('Owen', None)
    """
    if not _ASKS.search(plain(question)):
        return None
    found = re.match(rf"\W*(?i:{_LEADS})(?P<title>(?i:{COURTESY.pattern[1:]}))?{NAMED}(?={_BEHIND})", answer)
    if found is None or begins_no_name(found["name"]):
        return None
    words = found["name"].split()
    is_sure = found["lead"] or found["title"] or len(words) > 1 or is_given(words[0])
    return f"{found['title'] or ''}{found['name']}".strip(" .") if is_sure else None
