"""What mails say of a case that is opened for them: the language it is talked about in, and what is wrong, in one's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from casebook.importers.mail.reading import ReadMail
from casebook.language.language import LANGUAGES
from casebook.parsing.transcripts.mails.salutations import without_salutation
from casebook.text.folding import folded
from casebook.text.sentences import sentences

_LEAST_WORDS, LONGEST_PROBLEM = 3, 200
"""A sentence of fewer words says nothing yet, and one of more characters is a story. Our own choice."""

_SAYS_NOTHING = re.compile(
    r"\b(?:hope (?:this|you)|i am writing|i'm writing|writing (?:to|about|in)|thank(?:s| you)|please|could you|can you|kindly"
    r"|hoop dat|ik schrijf|ik mail|bedankt|dank (?:u|je)|graag|kunt u|kun je|zou u|naar aanleiding"
    r"|ich hoffe|ich schreibe|ich wende|vielen dank|danke|bitte|konnen sie|konnten sie|bezug"
    r"|j'espere|je vous ecris|je me permets|je vous contacte|merci|veuillez|pourriez|pouvez|suite a"
    r"|espero que|le escribo|les escribo|me pongo en contacto|gracias|por favor|podrian|pueden|solicito|en relacion)\b"
)
"""What begins a mail or asks for something, in letters without accents: no account of what went wrong."""


_LINES_LOOKED_AT = 6
"""Below so many lines nobody greets any more. Our own choice."""


def without_salutations(text: str) -> str:
    """A mail's words without a line that greets; of a page also one below its heading."""
    lines = text.split("\n")
    for at, line in enumerate(lines[:_LINES_LOOKED_AT]):
        # A sentence ends in a full stop, and so do titles: *Estimado Sr. Ruiz:*
        bare = _TITLE.sub(r"\1", line)
        if line.strip() and without_salutation(f"{bare}\n\nx") == "x" and any(map(str.strip, lines[at + 1 :])):
            return "\n".join([*lines[:at], *lines[at + 1 :]]).strip()
    return without_salutation(text)


_TITLE = re.compile(r"\b(sra?|srta|mrs?|ms|dr|prof|hr|fr|dhr|mevr|mw|m|mme|mlle)\.", re.IGNORECASE)


def said_of_case(mails: Sequence[ReadMail]) -> dict[str, str]:
    """The language and the problem of a case with these mails, the first of them first; what nobody can say is left out."""
    own = [one for one in mails if not one.is_theirs]
    said = {}
    languages = Counter(one.findings.language for one in own or mails if one.findings.language in LANGUAGES)
    if languages:
        said["language"] = languages.most_common(1)[0][0]
    problem = next(filter(None, map(_problem, own)), None)
    if problem:
        said["problem"] = problem
    return said


_GREETS = re.compile(
    r"^\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|beste|geachte|hallo|hoi|dag"
    r"|goede(?:morgen|middag|navond|ndag)|sehr geehrte[rsn]?|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus"
    r"|bonjour|bonsoir|ch[eè]re?s?|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?)"
    r"(?:,? [^\W\d_][\w.'’-]*){0,3}?\s*[,!:–-]\s*(?=[^\s,!:–-]+ [^\s]+ )",
    re.IGNORECASE,
)
"""A greeting in the same line as what it begins: `Hallo, der Wasserkocher ist undicht.`"""


def _problem(one: ReadMail) -> str | None:
    """The first sentence of a mail of the person's own that tells what went wrong; None where none does."""
    for whole in sentences(without_salutations(one.words.text)):
        sentence = _GREETS.sub("", whole, count=1)
        is_told = sentence.endswith((".", "!")) and len(sentence.split()) >= _LEAST_WORDS
        if is_told and len(sentence) <= LONGEST_PROBLEM and not _SAYS_NOTHING.search(folded(sentence)):
            return sentence[0].upper() + sentence[1:]
    return None
