"""Names without a capital, as people write who note a call down in haste: behind a title, or what says that somebody is so
called, or where it is the name of many."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.people.given_names import GIVEN_NAMES
from casebook.parsing.transcripts.people.names import is_title
from casebook.text.words.courtesy_titles import TITLES

SOMEBODY = (
    "lass|lad|bloke|guy|girl|man|woman|lady|chap|person|agent|rep|someone|somebody|fella|colleague|advis[eo]r|"
    "dame|meisje|jongen|vrouw|iemand|medewerker|medewerkster|collega|monsieur|femme|homme|personne|conseiller|conseillere|"
    "chica|chico|mujer|hombre|agente|persona|asesora?|operadora?"
)
"""Who answers, where nobody knows more."""

_ANNOUNCED = re.compile(
    rf"\b(?:(?:{SOMEBODY}) (?:called|named|genaamd|die heet|nommee?|appelee?|llamad[oa]|que se llama|qui s'appelle)|"
    rf"ene|een zekere|(?:{TITLES})\.?|une? certaine?|una? tal) "
    r"(?P<name>[^\W\d_]{3,}(?:-[^\W\d_]+)?)(?=\s*(?:[,.;:!?)(]|$)| (?:at|from|with|van|von|de|bij|bei|chez|who|he|she|"
    r"said|says|dran|ran|war|ist|was|aan|am|on|picked|answered|ging|nam|hat|sagt|die|qui|que|y|et|en|and|und|zei|zegt|dice|me|"
    r"this time|(?:dit|deze) keer|diesmal|cette fois|esta vez)\b)|"
    r"\b(?:eine?|een|ene|an?|une?|una?) (?P<there>[^\W\d_]{3,}) "
    r"(?:(?:war )?(?:dran|am apparat|am telefon)|aan de (?:lijn|telefoon)|on the (?:phone|line)|au telephone|al telefono)\b"
)
"""What stands before a name that nobody could take for another word, and what may follow it."""


_ONE = re.compile(
    r"\b(?:got|get|had|kreeg|krijg|had ik|hatte|hab|habe|bekam|j'ai eu|eu|tombee? sur|atendio|atendido|toco|cogio)"
    r"(?: ich| ik| then| dann| dan)? (?:an?|some|een|ene|eine?n?|une?|una?) (?P<name>[^\W\d_]+)(?![\w-])"
)

_MET = re.compile(
    r"\b(?:(?:got|get|been|put|was) (?:through|thru)(?: to)?|(?:ended|wound|landed|finished) (?:up )?(?:with|on|at)|stuck with|"
    r"this time(?: it was)?|(?:eindelijk|uiteindelijk|deze keer|dit keer|terecht bij|uit bij|beland bij)|"
    r"(?:endlich|diesmal|schliesslich|schließlich|gelandet bei|geraten an)|"
    r"tombee?s? sur|(?:finalement|enfin|puis|ensuite) (?:eu )?|eue? |fini (?:par avoir|avec|par tomber sur)|m'a passee?|"
    r"passee?s? (?:a|avec)|"
    r"c'est|cette fois(?:-ci)?|(?:di|acabe|termine|dimos|acabamos) con|(?:me )?(?:salio|sale)|"
    r"esta vez|por fin|al final),? ?(?P<name>[^\W\d_]+)(?![\w'’-])|"
    r"\b(?:bij|bei|an) (?P<before>[^\W\d_]+) (?:terecht(?:gekomen)?|beland|uitgekomen|gelandet|geraten|rausgekommen)\b|"
    r"(?<![\w'’-])(?P<again>[^\W\d_]+) (?:erwischt|te pakken|qui (?:repond|decroche|a (?:repondu|decroche)))\b"
)
"""Where who answered stands behind or before what else may stand there as well: only a name that people are given counts."""

_NO_NAMES = frozenset(
    "back again twice later there here who war ist ging nahm rief dran frau herr herrn mann frauen dame persoon mevrouw meneer "
    "heer nam was belde temps nombre moment moments vez cosa cantidad senora senor monsieur madame nobody somebody".split()
)
"""What stands behind those words and is nobody's name."""


def ones_of_that_name(small: str) -> Iterator[int]:
    """Where somebody stands of whom only the name is known: `got a Gareth`, `tombée sur Karim`; what else one gets is no
    person."""
    for pattern_of, groups in ((_ONE, ("name",)), (_MET, ("name", "before", "again"))):
        for found in pattern_of.finditer(small):
            yield from (found.start(one) for one in groups if found[one] in GIVEN_NAMES)


def with_capitals(sentence: str) -> str:
    """The sentence, as long as before, with such names written as names; as it is where any other word has a capital."""
    if re.search(r"(?<!^)(?<![.!?] )\b(?!I\b)[A-ZÀ-Þ][^\W\d_]", sentence):
        return sentence
    small = plain(sentence)
    if len(small) != len(sentence):
        return sentence
    for found in _ANNOUNCED.finditer(small):
        at = found.start(found.lastgroup or 0)
        if _may_be_name(found[found.lastgroup or 0]):
            sentence = f"{sentence[:at]}{sentence[at].upper()}{sentence[at + 1 :]}"
    for found in re.finditer(r"(?<![\w'@.-])[^\W\d_]{3,}(?![\w@-])", small):
        at = found.start()
        if found[0] in GIVEN_NAMES and _may_be_name(found[0]):
            sentence = f"{sentence[:at]}{sentence[at].upper()}{sentence[at + 1 :]}"
    return sentence


def _may_be_name(word: str) -> bool:
    """Whether it is none of the words of everyday, no day, and nothing that somebody is."""
    everyday = {*in_any("common").replace("|", " ").split(), *_NO_NAMES}
    is_word = word in everyday or word in numbered("WEEKDAYS") or word in numbered("MONTHS") or is_title(word)
    says = "|".join(words.says for words in TOLD.values())
    return not is_word and pattern(f"{SOMEBODY}|{says}").fullmatch(word) is None
