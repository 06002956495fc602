"""A sentence that says that one refused and another does it is told whole: its beginning alone says the opposite."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

SAID = {
    "en": ("Tom refused; Ann, the supervisor, refunds it.", "Tom would not, Ann, his supervisor, refunds it."),
    "nl": (
        "Tom weigerde; An, de teamleider, betaalt het terug.",
        "Tom wilde niet, An, de teamleider, betaalt het terug.",
    ),
    "de": ("Tom lehnte ab; Ann, die Teamleiterin, erstattet es.", "Tom wollte nicht, Ann, ihre Chefin, erstattet es."),
    "fr": ("Tom a refusé ; Anne, la responsable, rembourse.", "Tom ne voulait pas, Anne, la responsable, rembourse."),
    "es": ("Tom se negó; Ana, la jefa, lo reembolsa.", "Tom no quería, Ana, la jefa, lo reembolsa."),
}


@each("code", SAID)
def test_who_does_it_is_not_cut_off(code: str) -> None:
    """Though the lead has the promise."""
    for said in SAID[code]:
        entries = Entries()
        made_in = entries.contact("2024-11-02", said, agent="Tom")
        entries.promise("2024-11-02", "120 EUR", "2024-11-10", promised=Promised.REFUND, made_in=made_in)
        told = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code))
        assert said[-12:].rstrip(".") in told.replace("\u00a0", " ").replace("\u202f", " "), told
