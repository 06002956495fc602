"""A promise that says what somebody will do is told as a clause, and stands in no quotes."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.facts.promises.promised_thing import thing_promised
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

SHOWN = Shown(number=False, ended=False, day=False)


def sentence_of(text: str, language: str, *, agent: str | None = "Ann", promised: Promised = Promised.OTHER) -> str:
    """How it is told that Ann promised this by 8 November."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent=agent)
    entries.promise("2024-11-02", text, "2024-11-08", promised=promised, made_in=made)
    facts = facts_of(case(problem="It broke."), entries)
    promise = facts.promise(2)
    assert promise is not None
    return PromiseSentence(Wording(facts, language_named(language), years=False), promise).text(SHOWN)


def told(facts: CaseFacts) -> str:
    """What the lead says."""
    return lead_of(facts, ExportOptions()).text


@each(
    ("language", "text", "sentence"),
    [
        ("en", "pays the 640", "Ann promised to pay the 640 by 8 Nov"),
        ("en", "she'll ask ParkSure to cancel it", "Ann promised to ask ParkSure to cancel it by 8 Nov"),
        (
            "en",
            "they pay the bill of my own plumber by 8 Nov",
            "Ann promised to pay the bill of my own plumber by 8 Nov",
        ),
        ("en", "the charge will be removed", "Ann promised that the charge will be removed by 8 Nov"),
        ("en", "on 8 Nov he comes to look at it", "Ann promised to come to look at it on 8 Nov"),
        ("nl", "betaalt de 640", "Ann beloofde de 640 te betalen, uiterlijk 8 nov"),
        ("nl", "zal het uitzoeken", "Ann beloofde het uit te zoeken, uiterlijk 8 nov"),
        ("nl", "ze zet de klacht door", "Ann beloofde de klacht door te zetten, uiterlijk 8 nov"),
        ("nl", "vrijdag komt hij", "Ann beloofde langs te komen op 8 nov"),
        ("nl", "op 8 november komt de monteur met het scherm", "Ann beloofde de monteur met het scherm op 8 nov"),
        (
            "nl",
            "de nieuwe omvormer is geplaatst",
            "Ann beloofde dat de nieuwe omvormer wordt geplaatst, uiterlijk 8 nov",
        ),
        ("nl", "de fronten zijn vervangen", "Ann beloofde dat de fronten worden vervangen, uiterlijk 8 nov"),
        (
            "fr",
            "la nouvelle vitre est posée",
            "Ann m'a promis que la nouvelle vitre sera posée, au plus tard le 8 novembre",
        ),
        ("de", "am 8. November kommt der Monteur", "Ann hat den Monteur für den 8. November zugesagt"),
        ("fr", "il règle la facture le 8 novembre", "Ann m'a promis qu'il règle la facture le 8 novembre"),
        ("es", "pagan los 640 el 8 de noviembre", "Ann me prometió que pagan los 640 el 8 de noviembre"),
        ("fr", "il règle la facture", "Ann m'a promis qu'il règle la facture, au plus tard le 8 novembre"),
        ("es", "pagan los 640", "Ann me prometió que pagan los 640, a más tardar el 8 de noviembre"),
    ],
)
def test_what_somebody_will_do_is_told_as_a_clause(language: str, text: str, sentence: str) -> None:
    """Without the day, which stands beside it."""
    assert sentence == sentence_of(text, language)


@each("text", ["we send you a label", "pays the rest and closes the file", "I will hear by then"])
def test_what_somebody_else_would_say_otherwise_is_quoted(text: str) -> None:
    """So is what has two things to do, of which one would stand wrong."""
    assert f'Ann promised "{text}", due 8 Nov' == sentence_of(text, "en")


def test_nobody_who_is_not_named_promised_to_do_it() -> None:
    """*I was promised to pay* would be of the person."""
    assert 'I was promised "pays the 640"' in sentence_of("pays the 640", "en", agent=None)


def test_who_was_to_come_and_did_not_is_told_so() -> None:
    """*It did not happen* is said of no engineer; whoever promised and then refused was heard of."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise(
        "2024-11-02", "an engineer", "2024-11-08", promised=Promised.REPAIR, made_in=made, verdict=Verdict.BROKEN
    )
    assert "Ann promised an engineer by 8 Nov; nobody came." in told(facts_of(case(problem="It broke."), entries))

    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise("2024-11-02", "calls the depot", "2024-11-08", promised=Promised.OTHER, made_in=made)
    entries.contact("2024-11-12", "It is closed.", agent="Ann", outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem="It broke.", want="my money back"), entries))

    assert "Ann promised to call the depot by 8 Nov. Ann refused" in lead


def test_what_came_in_its_place_is_its_end() -> None:
    """As the person noted it on settling: that it did not come would be half of it."""
    for note, end in (
        ("Only a voucher of 70 GBP came.", "; only a voucher of 70 GBP came"),
        ("They sent a voucher instead.", "; they sent a voucher instead"),
        ("The door was broken too.", "; it did not come. The door was broken too"),
    ):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Ann")
        entries.promise(
            "2024-11-02",
            "a refund",
            "2024-11-08",
            promised=Promised.REFUND,
            made_in=made,
            verdict=Verdict.BROKEN,
            settled_note=note,
        )

        assert f"Ann promised a refund by 8 Nov{end}" in told(facts_of(case(problem="It broke."), entries)), note


@each(
    ("language", "text", "thing"),
    [
        ("en", "a technician comes on 11 Nov", "a technician"),
        ("nl", "een monteur komt op 11 november", "een monteur"),
        ("de", "ein Techniker kommt am 11. November", "einen Techniker"),
        ("de", "der Monteur kommt am 11. November", "den Monteur"),
        ("fr", "un technicien vient le 11 novembre", "un technicien"),
        ("es", "un técnico viene el 11 de noviembre", "un técnico"),
    ],
)
def test_who_comes_is_what_was_promised_and_no_repair(language: str, text: str, thing: str) -> None:
    """Whoever is sent may repair nothing: of whom it was said that they come, that is told."""
    entries = Entries()
    entries.promise("2024-11-04", text, "2024-11-11", promised=Promised.REPAIR)
    facts = facts_of(case(language=language), entries)
    wording = Wording(facts, language_named(language), years=False)

    assert thing == thing_promised(wording, facts.promises[0].promise)


@each(
    ("language", "does", "thing"),
    [
        ("es", "la desbloquean", "la orden"),
        ("es", "las reclaman", "las llaves"),
        ("es", "los activan", "los tornillos"),
        ("fr", "la débloquent", "la dent"),
        ("fr", "les recousent", "les vêtements"),
        ("fr", "le rebranchent", "le règlement"),
    ],
)
def test_what_several_people_do_with_a_thing_is_no_thing(language: str, does: str, thing: str) -> None:
    """*La desbloquean* is a sentence, and stands in no other as if it were what was promised; *la orden* does."""
    promised = [sentence_of(each, language) for each in (does, thing)]

    assert f"prometió {does}" not in promised[0]
    assert f"promis {does}" not in promised[0]
    assert f"prometió {thing} para" in promised[1] or f"promis {thing} d'ici" in promised[1]
