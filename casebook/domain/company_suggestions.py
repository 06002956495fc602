"""What a few big companies say of themselves on their own pages: suggested, with the page and the day it was looked at.

Nothing of it is kept unless somebody takes it, and no text tells it before. A value that no page of the company says is not
here, and what a company does only in some places says where. To add one: the page it stands on, and today.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from casebook.text.comparing import as_seen


class Suggestion(NamedTuple):
    """A value of a field of a company, where that holds if not everywhere, the page that says so, and when it was looked at.

    Pages were looked at as they are stored elsewhere; how old such a copy was is not known.
    """

    field: str
    value: str
    where: str
    page: str
    looked_at: date


_LOOKED_AT = date(2026, 11, 27)
_VODAFONE = "https://www.vodafone.co.uk/help-and-information/complaints/code-of-practice"
_KLARNA = "https://www.klarna.com/uk/feedback-and-complaints"
_IN_BRITAIN = "in the United Kingdom"
_DELAYS = "in Germany, for trains that were late or did not run"

SUGGESTED: dict[tuple[str, ...], tuple[Suggestion, ...]] = {
    ("Vodafone", "Vodafone UK"): (
        Suggestion(
            "address",
            "Customer Relations Manager\nVodafone Limited\nThe Connection\nNewbury\nBerkshire\nRG14 2FN",
            _IN_BRITAIN,
            _VODAFONE,
            _LOOKED_AT,
        ),
        Suggestion("contact", _VODAFONE, _IN_BRITAIN, _VODAFONE, _LOOKED_AT),
    ),
    ("Deutsche Bahn", "DB", "bahn.de"): (
        Suggestion(
            "address",
            "DB Dialog\nServicecenter Fahrgastrechte\n60647 Frankfurt am Main",
            _DELAYS,
            "https://www.bahn.de/faq/wo-erhalte-ich-meine-entschaedigung",
            _LOOKED_AT,
        ),
        Suggestion(
            "contact",
            "https://www.bahn.de/service/buchung/fahrgastrechte",
            _DELAYS,
            "https://www.bahn.de/service/buchung/fahrgastrechte",
            _LOOKED_AT,
        ),
    ),
    ("Zalando", "Zalando SE"): (
        Suggestion(
            "address",
            "Zalando SE\nValeska-Gert-Str. 5\n10243 Berlin",
            "",
            "https://en.zalando.de/zalando-terms/",
            _LOOKED_AT,
        ),
    ),
    ("Klarna", "Klarna UK"): (
        Suggestion(
            "address",
            "Klarna Financial Services UK Ltd\n10 York Road\nLondon\nSE1 7ND",
            _IN_BRITAIN,
            "https://www.klarna.com/uk/customer-service/how-can-i-make-a-formal-complaint-to-klarna/",
            _LOOKED_AT,
        ),
        Suggestion("contact", _KLARNA, _IN_BRITAIN, _KLARNA, _LOOKED_AT),
        Suggestion("chat", "in the app, or on the website once you are logged in", _IN_BRITAIN, _KLARNA, _LOOKED_AT),
    ),
}
"""By the names that a company goes by, the first of which is its own."""


def suggested_for(name: str) -> Sequence[Suggestion]:
    """What is suggested of the company of this name; nothing for most."""
    key = as_seen(name)
    return next((found for names, found in SUGGESTED.items() if key in map(as_seen, names)), ())


def suggested_names() -> list[str]:
    """The names of the companies of which anything is suggested."""
    return [names[0] for names in SUGGESTED]
