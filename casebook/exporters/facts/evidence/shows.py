"""Which words show who is right: a signature, a date that was never kept, what they found themselves."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.exporters.words.asked_last import without_asks
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

MOST_WEIGHT, OWN_WEIGHT = 5, 3
"""What more of evidence than this weighs, and how much the person's own account of it does without a word that shows anything."""


_OTHERS = QuickPattern(r"\b(?:you|they|jullie|ze|zij|u|sie|vous|ils|ustedes)\b")
"""Who else may have sent it."""


_TOKEN = r"(?:vouchers?|gift ?card|coupon|discount)"
_OFFERED = QuickPattern(
    rf"\b(?:an?|een|eine?n?|une?) (?:\w+ )?(?:{_TOKEN}|credit|(?:tegoed|cadeau|waarde|kortings)?bon|tegoed|gutschein|guthaben"
    r"|rabatt|bon d['’]achat|bon|avoir|remise|vale|bono|cupón|descuento)"
    r"(?: (?:of|for|worth|van|über|von|de|por))? (?:[€£$] ?)?\d[\d.,]*"
    rf"|\b(?:an? )?(?:[€£$] ?)?\d[\d.,]*(?: ?(?:€|euros?|eur|pounds?|quid|gbp|dollars?|usd))? {_TOKEN}\b"
)
"""A voucher of so much that they offer: of something else than a *bon* that is a receipt, and it shows nothing."""


def shows(wording: Wording, text: str) -> int:
    """How many different words in it show who is right."""
    return _different(wording.language.lead.decides, text)


def shows_beside_asks(wording: Wording, said: str) -> int:
    """The same of a sentence without what the person asked for, which shows nothing and stands at the end of the lead."""
    return shows(wording, said) and shows(wording, without_asks(said, wording.language))


@lru_cache(maxsize=256)  # the same sentences are looked through for each order in which a lead grows
def _different(decides: QuickPattern, text: str) -> int:
    return len({found[0].casefold() for found in decides.finditer(_OFFERED.sub("", text))})


def weight_of_own(wording: Wording, sentence: str) -> int:
    """How much a sentence of the person's own account weighs as evidence; what they sent to them by itself does little."""
    shown = shows(wording, sentence)
    is_handed_in = wording.language.lead.handed_in.search(sentence) is not None and not _OTHERS.search(sentence)
    return min(shown + (0 if is_handed_in else OWN_WEIGHT), MOST_WEIGHT) if shown else 0
