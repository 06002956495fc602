"""When a promise was noted as kept or taken back is not the day on which it was: no form, page or drawing tells it for that."""

from __future__ import annotations

from casebook.domain.chart import chart_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Recipient, renderer
from casebook.language.language import LANGUAGES, language_named
from casebook.records.kinds import Promise
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each
from tests.exporters.page_tree import page_tree

NOTED = "2024-11-18 08:00"
DUE = "2024-11-04"


def _settled(at: str, *, day_said: bool = False) -> Entries:
    entries = Entries()
    entries.contact("2024-11-01 10:00", "She looks into it.", agent="Ann", case_number="A-1")
    for text, verdict in (("a new towel", Verdict.KEPT), ("a voucher", Verdict.WITHDRAWN)):
        settled = {"verdict": verdict, "settled": moment(at), "day_said": day_said}
        entries.promise("2024-11-01 10:00", text, DUE, made_in=1, promised=Promised.OTHER, **settled)
    return entries


def _texts(entries: Entries, language: str) -> dict[str, str]:
    facts, options = facts_of(case(problem="It tore."), entries), ExportOptions(language)
    told = {form.value: renderer(form.value, "text")(facts, options) for form in Recipient}
    page = page_tree(renderer("chat", "html")(facts, options)).text
    return {**told, "case file": renderer("chat", "markdown")(facts, options), "page": page}


@each("language", list(LANGUAGES))
def test_no_form_tells_when_it_was_noted(language: str) -> None:
    """In any language; where the day was said, the case file and the page tell it."""
    spoken = language_named(language)
    noted, said = _texts(_settled(NOTED), language), _texts(_settled(NOTED, day_said=True), language)

    def told(texts: dict[str, str]) -> list[str]:
        """Which of them tell that day; that the axis of a page has a mark there says nothing."""
        days = {name: spoken.day(moment(NOTED).day, year=name == "page") for name in texts}
        return [name for name, text in texts.items() if days[name] in " ".join(text.split())]

    assert [] == told(noted)
    assert {"case file", "page"} <= set(told(said))


def test_a_drawing_ends_where_it_was_due_or_noted_before() -> None:
    """Nothing is drawn as late of which nobody knows that it was."""
    ends = {}
    for at in (NOTED, "2024-11-02 08:00"):
        chart = chart_of(facts_of(case(), _settled(at)))
        assert chart is not None
        ends[at] = {(bar.end.isoformat(), bar.late) for bar in chart.bars}

    assert {NOTED: {(DUE, None)}, "2024-11-02 08:00": {("2024-11-02", None)}} == ends


def test_how_late_it_came_is_not_known_then() -> None:
    """Unless it was noted in time, and so came in time."""
    late = {
        (at, said): [
            facts_of(case(), entries).promise(each.number).days_late for each in entries if isinstance(each, Promise)
        ]
        for at in (NOTED, "2024-11-02 08:00")
        for said in (False, True)
        for entries in [_settled(at, day_said=said)]
    }

    assert {
        (NOTED, False): [None, 0],
        (NOTED, True): [14, 0],
        ("2024-11-02 08:00", False): [0, 0],
        ("2024-11-02 08:00", True): [0, 0],
    } == late
