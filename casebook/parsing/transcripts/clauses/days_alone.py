"""A sentence that tells a day and nothing else: what answers *when*, and what puts right the day that was said before.

`Friday.`, `Das wäre dann Freitag.`, `Sorry, make that Wednesday, the bank needs longer.`
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.text.words.carrier_names import CARRIER

_LEADS = frozenset(
    "by on at the around about latest before until till within in for of uiterlijk op om tegen voor binnen rond de het dag "
    "zijn laatst later am bis zum zur um gegen spatestens den dem der ab vor innerhalb von le la les au aux du d ici avant vers "
    "plus tard pour dans sous el los las para antes de a al mas tardar como muy tarde dentro en del lo".split()
)
"""What leads up to a day, or stands around it."""

_IS = frozenset(
    "that that'll that's it it'll it's this will be would should then is so well hmm uh er um ok okay yes right sure "
    "dat het wordt word is wordt zou dan zijn dus worden nou ja oke goed dit zal eh even kijken "
    "das es waere ware ist wird dann also sein so ja gut ware's ahm das's "
    "ce c'est c ca cela est sera serait alors donc oui bon ben euh disons "
    "eso es sera seria entonces pues si bueno vale seria".split()
)
"""That what was asked for, or said, is then."""

_PUTS_RIGHT = (
    r"sorry|oops|correction|i meant?|i mean|make (?:that|it)|rather|my (?:mistake|bad|error)|i stand corrected|scratch that|"
    r"misspoke|apologies|excuus|pardon|ik bedoel(?:de)?|correctie|foutje|ik vergis me|ik vergiste me|liever gezegd|"
    r"oftewel|beter gezegd|maak er|(?:ich )?korrigiere|korrektur|ich mein(?:e|te)|entschuldigung|verzeihung|vielmehr|"
    r"(?:genauer|besser) gesagt|tut mir leid|mein fehler|ich habe mich (?:vertan|geirrt)|plutot|je (?:veux|voulais) dire|"
    r"je me corrige|je rectifie|desolee?|excusez-moi|erreur de ma part|mejor dicho|quiero decir|quise decir|digo|corrijo|"
    r"perd[oo]ne?|disculpe|lo siento|me (?:he )?equivo(?:que|cado)|rectifico"
)
_CORRECTS = re.compile(rf"\b(?:{_PUTS_RIGHT})\b")
"""That what was said last was not right."""

_BY_CARRIER = re.compile(rf"\b(?:mit|with|met|via|per|par|avec|con|por)(?: (?:the|der|la|le|el|de))? {CARRIER}\b")
"""With whom it comes: `Samstag mit DHL, spätestens Montag`."""

_EXCLAIMS = frozenset(
    "oh ah ay o oeps ups huch hups no nee nein non wait wacht warten attendez espere actually eigenlijk erm ehm eh euh "
    "moment currently momenteel momentan zurzeit derzeit gerade ce actuellement actualmente ahora mismo momento son".split()
)
AROUND_A_DAY = _LEADS | _IS | _EXCLAIMS
"""All that stands beside a day and tells nothing."""

_MOST_BEHIND = 14
"""So many words may tell why, behind a comma. Our own choice."""

_TOLD = frozenset(
    "said says he she they he'd she'd it'd they'd come came zei zegt hij ze zij kwam pas sagte sagt hiess er sie dass wohl erst "
    "que qu'il qu'elle il elle dit disait dijo dice".split()
)
"""Who said it, where a call is told."""

_AFTER_ALL = re.compile(
    r"\b(?:after all|instead|in the end|later|toch|uiteindelijk|doch|letztlich|finalement|au final|al final|finalmente|resulta)\b"
)
_AT_FIRST = re.compile(r"\b(?:(?:at )?first|eerst|erst|zuerst|zunachst|d'abord|au debut|primero|al principio)\b")
"""That something was so at first, so that a day behind it takes its place: `eerst vrijdag het geld, later toch dinsdag`."""


def is_told_anew(text: str, day: str, before: str) -> bool:
    """Whether a clause of a call that is told says no more than a day which takes the place of one that was said `before` it.

    >>> is_told_anew("later toch dinsdag", "dinsdag", "eerst zei hij vrijdag het geld"), is_told_anew("dinsdag", "dinsdag", "")
    (True, False)
    """
    small, then = plain(text), plain(day)
    if not day or then not in small or not (_AFTER_ALL.search(small) or _AT_FIRST.search(plain(before))):
        return False
    return _are_all_in(AROUND_A_DAY | _TOLD, _AFTER_ALL.sub(" ", small.replace(then, " ", 1)))


def is_day_alone(text: str, day: str, *, corrects: bool) -> bool:
    """Whether a sentence tells no more than the day whose words are these; why may stand behind a comma.

    `corrects`: it has to say that the day before it was not right.

    >>> [is_day_alone(f"{said} Friday.", "Friday", corrects=False) for said in ("That'll be", "We're closed")]
    [True, False]
    >>> is_day_alone("Sorry, make that Wednesday, the bank is slow.", "Wednesday", corrects=True)
    True
    """
    small, then = plain(text), plain(day)
    if not day or then not in small:
        return False
    before, _, behind = small.partition(then)
    rest, _, why = behind.partition(",")
    if corrects != (_CORRECTS.search(before) is not None) or len(why.split()) > _MOST_BEHIND:
        return False
    known = AROUND_A_DAY | frozenset(numbered("WEEKDAYS"))
    return _are_all_in(known, _BY_CARRIER.sub(" ", f"{_CORRECTS.sub(' ', before)} {rest}"))


def _are_all_in(known: frozenset[str], text: str) -> bool:
    """Whether each word of the text is one of these."""
    return known.issuperset(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text))
