"""Of a promise that was settled as broken, and came all the same, nobody says that nothing came."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

NOBODY = {
    "en": ("nobody called", "it did not come"),
    "nl": ("niemand gebeld", "niet gekomen"),
    "de": ("niemand angerufen", "kam nicht"),
    "fr": ("personne n'a appelé", "pas arrivé"),
    "es": ("no me llamó nadie", "no llegó"),
}


def told(language: str, kind: Promised, *, came: bool, verdict: Verdict | None = Verdict.BROKEN) -> str:
    """The lead and all of the text of a promise that was due on 5 November, and of what came three days later, if it did."""
    entries = Entries()
    made = entries.contact("2024-11-02", "ok", agent="Una", channel=Channel.PHONE)
    thing = "a call back" if kind is Promised.CALLBACK else "a new chair"
    settled = {"verdict": verdict, "settled": "2024-11-10"} if verdict else {}
    entries.promise("2024-11-02", thing, "2024-11-05", promised=kind, made_in=made, **settled)
    if came and kind is Promised.CALLBACK:
        entries.contact("2024-11-08", "Three days late.", agent="Una", incoming=True, channel=Channel.PHONE)
    elif came:
        entries.event("2024-11-08", EventKind.DELIVERED, "The new chair came, with a dent.")
    facts = facts_of(case(problem="…", want="a new chair", language=language), entries)
    return f"{lead_of(facts, ExportOptions(language)).text}\n{paste(facts, ExportOptions(language))}"


@each(("language", "kind"), [(code, kind) for code in NOBODY for kind in (Promised.CALLBACK, Promised.REPLACEMENT)])
def test_that_nothing_came_is_not_said_where_the_record_tells_that_it_came(language: str, kind: Promised) -> None:
    """It was not kept, that is all that is known then; where nothing came it is said as before."""
    late, never = told(language, kind, came=True), told(language, kind, came=False)

    assert not any(each in late for each in NOBODY[language])
    assert late.splitlines()[0] != never.splitlines()[0]


@each("kind", [Promised.REPLACEMENT, Promised.DELIVERY])
def test_nobody_has_no_record_of_what_they_noted_as_delivered(kind: Promised) -> None:
    """Of what nobody settled, though it was noted as an event."""
    assert "no record" in told("en", kind, came=False, verdict=None)
    assert "no record" not in told("en", kind, came=True, verdict=None)


LATE = [
    ("en", Promised.CALLBACK, "They called at last, without a solution."),
    ("nl", Promised.CALLBACK, "Ze belden eindelijk terug."),
    ("de", Promised.CALLBACK, "Sie riefen endlich an."),
    ("fr", Promised.CALLBACK, "Ils m'ont enfin rappelé."),
    ("es", Promised.CALLBACK, "Me llamaron por fin."),
    ("en", Promised.DELIVERY, "The parcel came at last."),
    ("en", Promised.REFUND, "The refund came at last."),
    ("en", Promised.REPLY, "Their answer came on 22 Sep: no."),
]


@each(("language", "kind", "noted"), LATE)
def test_what_was_noted_to_have_come_late_was_not_kept(language: str, kind: Promised, noted: str) -> None:
    """In whatever words; what denies it says that it did not come, as before."""

    def lead(text: str) -> str:
        entries = Entries()
        made = entries.contact("2024-11-02", "ok", agent="Una", channel=Channel.PHONE)
        settled = {"verdict": Verdict.BROKEN, "settled": "2024-11-10"}
        entries.promise("2024-11-02", "it", "2024-11-05", promised=kind, made_in=made, **settled)
        entries.event("2024-11-08", EventKind.NOTE, text)
        facts = facts_of(case(problem="…", want="an apology", language=language), entries)
        return lead_of(facts, ExportOptions(language)).text

    kept_not = ("not kept", "niet nagekomen", "nicht eingehalten", "non tenue", "no se ha cumplido")
    assert any(each in lead(noted) for each in kept_not)
    assert not any(each in lead("Still nothing." if language == "en" else "…") for each in kept_not)
