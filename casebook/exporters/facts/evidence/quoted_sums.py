"""What an estimate comes to, where that is what is asked for: it says how much, and not who is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.deciding.readings import tells_same_figures
from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_ESTIMATE = QuickPattern(
    r"\b(?:quote[sd]?|quotation|estimate[sd]?|offerte|prijsopgave|begroting|raming|angebot|kostenvoranschlag|voranschlag|devis"
    r"|estimation|presupuesto|estimación)\b"
)
"""What somebody would do it for."""


def is_what_is_asked(wording: Wording, said: str) -> bool:
    """Whether it says what an estimate comes to, and all of its figures are asked for."""
    return _ESTIMATE.search(said) is not None and tells_same_figures(said, one_line(wording.facts.case.want))
