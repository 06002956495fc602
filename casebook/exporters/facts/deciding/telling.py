"""How much a sentence says that can be looked at: a paper, a figure, what stands behind a colon."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.domain.notes.messages_got import WRITTEN
from casebook.exporters.facts.deciding.no_help import is_no_help
from casebook.exporters.facts.deciding.shared_words import PAPER_BEFORE, alike, is_figured, words_in
from casebook.exporters.facts.evidence.find_words import MAY_COME, NO_FIND
from casebook.exporters.facts.evidence.on_the_paper import on_the_paper
from casebook.exporters.facts.evidence.points_back import hangs, points_back
from casebook.exporters.facts.evidence.quoted_sums import is_what_is_asked
from casebook.exporters.facts.evidence.shows import shows
from casebook.exporters.facts.said.their_words import their_words
from casebook.exporters.facts.said.told_by_party import HAS_NONE
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.kinds import Contact, Event, Shipment
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LONGEST = 170
"""In a longer sentence nothing is looked for. Our own choice."""

_WOULD_HAVE = QuickPattern(
    r"\b(?:would|could|should)(?: not|n['’]t)? have\b|\b(?:zou(?:den)?|hätten?|aur(?:ait|aient)|habrían?)\b"
)
"""What would have been otherwise is no word for what may come."""

_NO_MONEY = QuickPattern(
    r"\b(?:no|geen|kein\w*|aucun\w*|ningún|ninguna) (?:payment|refund|credit|transfer|deposit|betaling|bijschrijving|storting"
    r"|zahlung|gutschrift|überweisung|eingang|paiement|virement|crédit|abono|pago|ingreso|transferencia|devolución)"
)
"""That no money came, as a bank says it."""

_PLAIN_FIGURE = re.compile(r"(?<![\w/-])\d[\d.,:]*\d(?![\w/-])")
"""A figure that is no part of a number by which something is known."""

_LEAST_WORDS = 3
"""What has fewer words tells nothing. Our own choice."""


def telling(
    wording: Wording, entry: Contact | Event | Shipment, theirs: str = "", is_sure: bool = False
) -> tuple[int, str]:
    """How much the entry says that can be looked at, and the sentence that says most, with the one before it where it leans on
    that; nothing where none does. Where it `is_sure` that it was looked at, another party needs no word for evidence."""
    lead, words = wording.language.lead, words_in(one_line(theirs))
    best, most, before = "", 0, ""
    for sentence in sentences(lines_of(entry.text)):
        said = sentence.rstrip(" .!")
        leans = wording.language.log.leans.match(their_words(wording, said)) is not None
        leans |= isinstance(entry, Event) and hangs(said, wording.language.code)
        whole = f"{before}. {said}" if leans and before else said
        named = on_the_paper(before, said, wording.language) if isinstance(entry, Event) and before else ""
        before, said, whole = said, named or said, named or whole
        is_theirs = isinstance(entry, Contact) and bool(entry.party)
        is_sent = lead.handed_in.search(said) and not (is_theirs or is_figured(said))
        is_none = says_nothing_came(said) or _NO_MONEY.search(said) is not None or points_back(said)
        is_none |= is_what_is_asked(wording, said)
        is_none |= bool(is_sent) or len(said.split()) < _LEAST_WORDS or (is_theirs and is_no_help(wording, said))
        is_shown = bool(shows(wording, said)) or is_figured(said)
        if len(whole) > _LONGEST or said.endswith("?") or is_none or not _is_told(wording, entry, said, is_shown):
            continue
        is_joined = whole != said
        tells = how_telling(wording, whole) - (leans and not is_joined) + 2 * (is_theirs and is_sure)
        is_of_parcel = isinstance(entry, Shipment)
        tells += 2 * (is_of_parcel and bool(theirs) and ", " in said)
        if tells or not is_of_parcel:  # that it arrived its own line says
            tells += any(alike(each, other) for each in words for other in words_in(whole))
        if tells > most or (is_joined and tells == most):
            best, most = whole, tells
    return most, best


def _is_told(wording: Wording, entry: Contact | Event | Shipment, said: str, shown: bool) -> bool:
    """Whether that tells what can be looked at, and not what anybody did or has to do: of the person's own only what shows it."""
    log, plain = wording.language.log, their_words(wording, said)
    is_own = log.own_doing.match(plain) is not None
    is_theirs = isinstance(entry, Contact) and not (entry.channel in WRITTEN and not entry.incoming)
    has_figure = any(len(each) > 2 for each in _PLAIN_FIGURE.findall(said))
    if isinstance(entry, Contact) and not (is_theirs or has_figure or PAPER_BEFORE.search(said)):
        return False  # what was sent without what it shows
    is_of_party = isinstance(entry, Contact) and bool(entry.party)
    may_come = is_of_party and (MAY_COME.search(_WOULD_HAVE.sub("", plain)) or NO_FIND.search(plain))
    is_bound = may_come or log.told_to_do.match(plain) or HAS_NONE.fullmatch(plain)
    return not is_bound and not (is_own and (is_theirs or not shown))


def how_telling(wording: Wording, said: str) -> int:
    """How much a sentence has that can be looked at: words that show who is right, figures, what stands behind a colon."""
    return shows(wording, said) + any(map(str.isdigit, said)) + (": " in said) + 2 * is_figured(said)
