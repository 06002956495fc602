"""What the person did or felt in a contact, and nobody who answered: that they refused an offer, were angry, asked three times,
were passed on. Behind *Bo said* or as why Bo refused it would be Bo's."""

from __future__ import annotations

import re

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.words.joining_words import AND_OR_BUT

_ADVERBS = r"(?:\w+ ){0,3}?"
_ANGRY = (
    r"furious|angry|livid|upset|fuming|shocked|speechless|in tears|woedend|boos|kwaad|razend|verbijsterd|wütend|sauer"
    r"|stinksauer|fassungslos|entsetzt|furieu(?:x|se)|en colère|fâchée?|énervée?|outrée?|furios[oa]|enfadad[oa]|indignad[oa]"
)
_REACTS = QuickPattern(
    rf"(?:i|we) {_ADVERBS}(?:refused?|declined?|rejected|turned (?:it|this|that|them|her|him) down|said no|hung up|insisted"
    rf"|complained|protested|disagreed|shouted|cried|asked|begged|demanded|did(?: not|n['’]t) (?:accept|agree|take|want))\b"
    r"|.*\b(?:i|we) (?:have )?(?:refused|declined|rejected|turned down)\W*\Z"
    rf"|(?:i|we) (?:was|were|am|are|got|felt) {_ADVERBS}(?:{_ANGRY})\b"
    rf"|(?:ik|we|wij) {_ADVERBS}(?:weigerde|weigerden|bedankte|klaagde|protesteerde|vroeg|was {_ADVERBS}(?:{_ANGRY}))\b"
    rf"|.*\b(?:heb|hebben|had|hadden) (?:ik|wij|we) {_ADVERBS}(?:geweigerd|afgewezen|afgeslagen|bedankt|geklaagd|gevraagd"
    r"|(?:niet |nee )?(?:geaccepteerd|aangenomen|gezegd))\b"
    rf"|(?:ik|wij|we) (?:heb|hebben|had) {_ADVERBS}(?:.{{0,60}} )?(?:geweigerd|afgewezen|afgeslagen|bedankt|geklaagd|gevraagd)\b"
    r"|(?!.*\b(?:heeft|hebben|is|werd|wordt|had)\b).*\b(?:om|naar) [^,.;]{1,40} gevraagd\W*\Z"
    rf"|.*\b(?:habe?|haben|hatte|hatten) (?:ich|wir) {_ADVERBS}(?:abgelehnt|ausgeschlagen|verweigert|nicht angenommen"
    r"|zurückgewiesen|gefragt|gebeten|verlangt|protestiert)\b"
    rf"|.*\b(?:lehnte|lehnten) (?:ich|wir) {_ADVERBS}ab\b|(?:ich|wir) (?:lehnte|lehnten)\b.* ab\b"
    rf"|(?:ich|wir) (?:habe?|haben|hatte) {_ADVERBS}(?:.{{0,60}} )?(?:abgelehnt|ausgeschlagen|verweigert|gefragt|gebeten"
    r"|verlangt)\b"
    rf"|(?:ich|wir) (?:war|waren|bin|wurde) {_ADVERBS}(?:{_ANGRY})\b"
    r"|(?!.*\b(?:hat|haben|ist|wurde|wird|hatte)\b).*\b(?:um|nach) [^,.;]{1,40} (?:gebeten|gefragt)\W*\Z"
    rf"|.*\b(?:j['’]ai|nous avons|je l['’]ai|je les ai) {_ADVERBS}(?:refusée?s?|déclinée?s?|rejetée?s?|dit non|insisté|protesté"
    rf"|demandé)\b|(?:je|nous) {_ADVERBS}(?:refus\w+|décli\w+|insist\w+)\b|j['’]étais {_ADVERBS}(?:{_ANGRY})\b"
    r"|.*\b(?:l[oa]s? )?(?:rechacé|rehusé|rechazamos|me negué|insistí|protesté|no acepté|dije que no|me enfadé"
    r"|he rechazado|hemos rechazado)\b"
    rf"|(?:yo )?(?:estaba|estuve) {_ADVERBS}(?:{_ANGRY})\b"
)
"""A clause in which the person reacts to what they were told."""

_OF_WHAT_STANDS_BEFORE = QuickPattern(
    r"(?:je|nous) l(?:['’]|es )|(?:die|dat|deze) (?:heb|hebben|had)\b|(?:das|die|den|dies) (?:habe?|haben|hatte)\b|l[oa]s? \w"
)
"""How such a clause begins of which the clause before is what was refused: *l'offre, je l'ai refusée*."""

_PASSED_ON = QuickPattern(
    r"(?:i )?(?:was |got |been )?(?:transferred|passed (?:on|around|along)|put through|sent round|bounced)\b"
    r"(?! (?:to|the) (?:my|our)\b)"
    r"|(?:(?:twee|drie|vier|weer|\d) ?(?:keer|x|maal) )?doorverbonden\b(?! met (?:mijn|onze))"
    r"|(?:(?:zwei|drei|vier|\d) ?(?:mal|x) )?(?:weiterverbunden|weitergeleitet|durchgestellt)\b"
    r"|(?:transférée?|passée?|redirigée?|baladée?) (?:de |d['’]|\w+ fois|à )"
    r"|(?:me )?(?:transfirieron|pasaron|pasad[oa]|transferid[oa]) (?:de |\w+ veces|con |a )"
)
"""How what was written down begins where the person was passed on."""

_CLAUSE = re.compile(rf"([,;] | (?:{AND_OR_BUT}) )", re.IGNORECASE)


_IN_QUOTES = re.compile(
    r"\"[^\"]*(?:\"|\Z)|“[^”]*(?:”|\Z)|„[^“”]*(?:[“”]|\Z)|«[^»]*(?:»|\Z)|(?<!\w)['‘][^'’]*(?:['’](?!\w)|\Z)"
)
"""What stands in quotes is of whoever said it, and so is its *we*; so too where the sentence ends before the quote does."""


def _unquoted(said: str) -> str:
    """The words, as long as they were, without what stands in quotes."""
    return _IN_QUOTES.sub(lambda found: '"' * len(found[0]), said)


def reacts(clause: str) -> bool:
    """Whether the person tells there what they did or felt at what they were told.

    >>> reacts("I was furious"), reacts("Angebot von 50 Euro habe ich abgelehnt"), reacts("I opened the box")
    (True, True, False)
    """
    return _REACTS.match(_unquoted(clause)) is not None


def was_passed_on(said: str) -> bool:
    """Whether it begins with that the person was passed on from one to another."""
    return _PASSED_ON.match(said) is not None


def _clauses(said: str) -> list[tuple[str, str]]:
    """The clauses, each behind what joins it to the one before; none ends within quotes."""
    clauses, joint, begin = list[tuple[str, str]](), "", 0
    for found in _CLAUSE.finditer(_unquoted(said)):
        clauses.append((joint, said[begin : found.start()]))
        joint, begin = said[found.start() : found.end()], found.end()
    return [*clauses, (joint, said[begin:])]


def without_reactions(said: str) -> str:
    """What was said without the clauses of its first sentence in which the person reacts to it; nothing where no other is left. A
    later sentence that they have to themselves is their answer.

    >>> without_reactions("No refund, only 20% voucher, I refused"), without_reactions("I was furious")
    ('No refund, only 20% voucher', '')
    """
    first, *others = sentences(said) or [""]
    clauses = _clauses(first.rstrip(" ."))
    left = [(joint, clause) for joint, clause in clauses if not reacts(clause)]
    if len(left) == len(clauses):
        return said
    if any(joint and reacts(clause) and _OF_WHAT_STANDS_BEFORE.match(clause) for joint, clause in clauses):
        left = []
    theirs = "".join(f"{joint if at else ''}{clause}" for at, (joint, clause) in enumerate(left))
    return " ".join([f"{theirs}.", *others] if theirs and others else [theirs, *others]).strip()
