"""Words that only say again that they refused, and what is left of a reason without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import without_sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

LEAST_BEHIND = 2
"""What is left of why they refused has so many words at least: of one nobody knows what it says. Our own choice."""

_IT_IS = (
    r"it(?: is| was|['’]?s) |(?:the|my|this|that|an?) [^\W\d_]+(?: is| was|['’]s| (?:has|had) been)? "
    r"|(?:de|het|mijn) [^\W\d_]+ (?:is|was|wordt|werd) |(?:der|die|das|mein|meine) [^\W\d_]+ (?:ist|war|wird|wurde) "
    r"|(?:(?:le|la|ma|mon) |l['’])[^\W\d_]+ (?:est|a été) |(?:el|la|mi) [^\W\d_]+ (?:es|fue|está|ha sido|se) "
)
"""What was refused, before that it was: *the refund is*."""

_THEY_REFUSE = (
    r"(?:he|she|they) (?:still )?(?:refuses?d?|declined?s?|rejects?|rejected|denies|denied|says? no)"
    r"(?: (?:it|this|that|(?:the|my|an?|any) [^\W\d_]+))?"
    r"|(?:hij|ze|zij) (?:weiger(?:t|de)n?(?: (?:het|dit|dat|(?:de|het|een|mijn) [^\W\d_]+))?|wij(?:st|zen) (?:het|dit|dat) af)"
    r"|(?:er|sie) (?:lehnte?n? (?:es|dies|das|(?:die|das|den|eine?n?|meine?n?) [^\W\d_]+) ab"
    r"|(?:verweigerte?n?|weigerte?n? sich)(?: (?:es|dies|das|(?:die|das|den|eine?n?|meine?n?) [^\W\d_]+))?)"
    r"|(?:il|elle|on|ils|elles) refuse(?:nt)?(?: (?:le|la|une?|mon|ma) [^\W\d_]+)?"
    r"|(?:lo |la |se )?(?:rechaza|deniega|niega|rechazan|deniegan|niegan)(?: (?:el|la|mi|una?) [^\W\d_]+)?"
)

_REFUSED = QuickPattern(
    rf"(?:(?:{_IT_IS})?(?:refused|rejected|declined|denied|abgelehnt|ablehnung|verweigert|afgewezen|geweigerd|afwijzing"
    rf"|refusée?|refus|rejetée?|rechazad[oa]|rechazo|denegad[oa]|rechaza|deniega)|{_THEY_REFUSE})"
    r"(?:[,;.]|\s?:|(?= (?:because|due|for|as|since|wegen|weil|da|aufgrund|vanwege|wegens|omdat|à cause|en raison|car|parce"
    r"|por|porque|debido)\b)) ?"
)
"""How their words begin where they only say again that they refused."""

_STANDS = QuickPattern(
    r"(?:(?:so|and|then|dus|en|also|und|donc|et|así que|y) )?(?:"
    r"it (?:stays|remains|is still|['’]s still) (?:at |with )?(?:an? )?(?:no|refus\w+|reject\w+)(?: \w+)?"
    r"|(?:it['’]s )?still no(?: \w+)?"
    r"|(?:the|their|that|her|his) (?:decision|answer|refusal|rejection|no) (?:stands|remains|stays|is final|is still no)"
    r"|(?:het|dat) blijft (?:bij |een )*(?:nee|(?:de |een )?(?:afwijzing|weigering)|geen \w+|zo)|(?:het antwoord|nee) blijft nee"
    r"|(?:de|het|hun) (?:beslissing|besluit|afwijzing|weigering) (?:blijft(?: staan)?|staat(?: vast)?)"
    r"|(?:es|das) bleibt (?:dabei|so|beim? (?:nein|(?:der )?ablehnung|keiner? \w+)|bei der ablehnung|abgelehnt)"
    r"|(?:die|ihre) (?:entscheidung|ablehnung) (?:steht(?: fest)?|bleibt(?: bestehen)?)"
    r"|(?:le |la |leur )?(?:refus|décision|réponse) (?:est )?(?:maintenue?|définitive|reste(?: la même| non)?)"
    r"|(?:c['’]est|ça reste|cela reste) (?:toujours )?(?:non|un refus)"
    rf"|{_THEY_REFUSE}"
    r"|(?:(?:el|la|su) )?(?:rechazo|negativa|decisión|respuesta) (?:se mantiene|sigue (?:en pie|siendo no)|es definitiva)"
    r"|se mantiene (?:el|la) (?:rechazo|negativa|decisión)|sigue siendo (?:que )?no)"
)
"""A sentence that only says that they refuse, or do so still."""

NO = QuickPattern(r"\A(?:no|nee|nein|non)[,;:.!] ")
"""What says again that they refused."""


def as_needed(wording: Wording, said: str) -> str:
    """`a police report is needed first` of *I need a police report first*, which behind their name is what the person asks for;
    any other words as they are."""
    pattern, needed = wording.language.log.needs_first
    found = pattern.fullmatch(said.rstrip("."))
    return found.expand(needed) if found else said


def why_alone(wording: Wording, said: str) -> str:
    """The words without those with which they only say again that they refused, *request refused, the time is up*, *Abgelehnt
    wegen Wetter*; all of them where next to nothing is left. What is needed first without who needs it."""
    said = as_needed(wording, said)
    if (found := _REFUSED.match(said)) and len(said[found.end() :].split()) >= LEAST_BEHIND:
        return said[found.end() :]
    first, joint, rest = said.partition(", ")
    return rest if joint and wording.language.log.refused.fullmatch(first) else said


def without_standing(statement: str) -> str:
    """The statement without the sentences that only say that they refuse still, *it stays at no refund*; all of it where it says
    nothing else."""
    return without_sentences(statement, lambda each: _STANDS.fullmatch(each.rstrip(" .!")))
