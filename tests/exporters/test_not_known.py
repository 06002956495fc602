"""That nobody knows what came of a promise is said as people say it of that: a call was not heard, a parcel was not seen."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.facts.noted.not_known import all_not_known, goes_on
from casebook.exporters.registry import Recipient
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

CODES = ("en", "nl", "de", "fr", "es")


def told(kind: Promised, code: str, recipient: Recipient) -> str:
    """A text of a promise of this kind that was due two weeks ago, and what is said of it."""
    entries = Entries()
    made = entries.contact("2024-11-01", "…", agent="Ann")
    entries.promise("2024-11-01", kind.value, "2024-11-06", promised=kind, made_in=made)
    exported = export_facts(
        facts_of(case(problem="It leaks.", want="a new pump"), entries),
        ExportAnswers(recipient=recipient, language=code),
    )
    return "\n".join((str(exported.output), *exported.warnings))


@each("kind", [kind for kind in Promised if kind is not Promised.OTHER])
def test_in_german_nothing_is_known_of_it_whatever_it_is(kind: Promised) -> None:
    """That nothing was seen or heard says more than a record that has nothing of it."""
    text = told(kind, "de", Recipient.LETTER)

    assert ["davon ist mir bisher nichts bekannt" in text, "gesehen" in text, "gehört" in text] == [True, False, False]


@each("code", CODES)
@each("recipient", [Recipient.CHAT, Recipient.LETTER])
@each("kind", [Promised.CALLBACK, Promised.REFUND])
def test_either_way_it_is_remarked_that_the_text_says_so(kind: Promised, recipient: Recipient, code: str) -> None:
    """Whoever exports is told that a promise is told as not known to be kept, in whichever words."""
    assert "not known to be kept or broken, and told so: " in told(kind, code, recipient)


@each("code", CODES)
def test_what_is_only_heard_has_as_many_words_as_the_rest(code: str) -> None:
    """Each of the three stands where the other does, so both end alike."""
    language = language_named(code)
    both = zip(
        language.lead.not_heard, (language.no_record, language.no_record_brief, language.lead.not_seen), strict=True
    )

    assert [] == [pair for pair in both if not all(pair) or pair[0][:1].isupper() != pair[1][:1].isupper()]


def test_what_is_no_clause_goes_on_behind_a_comma() -> None:
    """*J'attends* alone is curt, and may mean that somebody is willing to wait."""
    french, english = (language_named(each) for each in ("fr", "en"))
    assert goes_on(french, french.lead.still_waiting) == ", sans suite"
    assert goes_on(english, english.lead.still_waiting) == "; I am still waiting"
    assert "sans suite" in all_not_known(french)
