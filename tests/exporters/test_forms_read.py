"""The forms as those read them who get them: nothing untrue of what is owed, nothing left out that only an event tells."""

from __future__ import annotations

from dataclasses import replace

from casebook.exporters.forms import chargeback, ombudsman
from casebook.exporters.options import ExportOptions
from casebook.exporters.paper import Points, Table
from casebook.exporters.registry import renderer
from casebook.language.form_words import form_words
from casebook.records.person import Person
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

from .cases import towel

SAM = ExportOptions(person=Person(name="Sam de Vries", email="sam@example.com", address="12 Elm Road"))


def _told(form: str, entries: Entries, **values: object) -> str:
    return renderer(form, "text")(facts_of(case(**values), entries), SAM)


def _charged_twice() -> Entries:
    entries = Entries()
    for text in ("February", "February, again"):
        entries.event("2024-11-01", EventKind.CHARGED, text, amount=Money(1199, "GBP"))
    return entries


@each("form", ["claim", "chargeback", "ombudsman", "email", "letter"])
def test_who_asks_for_a_part_is_told_to_be_owed_no_more(form: str) -> None:
    """One of two payments is asked for: no form says that both are owed, or asks a court or an issuer for both."""
    text = _told(form, _charged_twice(), want="one of the two payments of 11.99 GBP back", amount=Money(2398, "GBP"))

    assert "11.99 GBP" in text
    for untrue in ("owed 23.98", "pay 23.98", "Sum: 23.98", "dispute: 23.98"):
        assert untrue not in text


def test_a_thing_that_is_wanted_is_not_made_a_sum_in_a_letter_before_a_claim() -> None:
    """Who wants the towel that was ordered asks for the towel, in the claim as everywhere else."""
    entries = Entries()
    entries.item("2024-10-28", "red bath towel")

    text = _told("claim", entries, want="the red bath towel", amount=Money(2499, "EUR"))

    assert "I ask for the red bath towel. Please comply within fourteen days" in text
    assert "24.99" not in text


@each("form", ["chargeback", "ombudsman"])
def test_others_than_the_company_are_told_what_happened_beside_the_contacts(form: str) -> None:
    """A cancellation, and what the company said in the end, stand there in their own words; how to reach the person, too."""
    entries = Entries()
    entries.event("2024-11-02", EventKind.CANCELLED, "By the link in the mail.")
    entries.contact("2024-11-05 10:00", "The site decides.", agent="Ada")
    entries.event("2024-11-06", EventKind.DEADLOCK, "No refund, they say.", reference="DL-7")

    text = _told(form, entries)

    assert "What has happened so far, from my notes\n- 2 November 2024, cancelled: By the link in the mail.\n" in text
    assert "- 6 November 2024, final answer: DL-7. No refund, they say.\n" in text
    assert text.count("The site decides.") == 1
    assert "\nE-mail: sam@example.com\n" in text
    assert "Account sam@" not in text


def test_an_ombudsman_is_not_told_that_they_did_not_answer() -> None:
    """An attempt to reach *you* was one at the company, and the reader is somebody else."""
    entries = Entries()
    entries.contact("2024-11-05 10:00", outcome=Outcome.NO_ANSWER)

    assert "One attempt to reach them was not answered." in _told("ombudsman", entries)
    assert "One attempt to reach you was not answered." in _told("letter", entries)


def test_a_call_asks_of_each_promise_what_is_not_known_of_it() -> None:
    """Of a broken one why, of one past its day what became of it, of one to come whether it stands; of a kept one nothing."""
    entries = Entries()
    broken = {"verdict": Verdict.BROKEN, "settled": moment("2024-11-03")}
    kept = {"verdict": Verdict.KEPT, "settled": moment("2024-11-04")}
    entries.promise("2024-11-01", "a replacement", "2024-11-02", promised=Promised.REPLACEMENT, agent="Ann", **broken)
    entries.promise("2024-11-01", "a label", "2024-11-04", promised=Promised.COLLECTION, agent="Bob", **kept)
    entries.promise("2024-11-01", "a call", "2024-11-05", promised=Promised.CALLBACK, agent="Cem")
    entries.promise("2024-11-01", "a refund", "2024-12-24", promised=Promised.REFUND, agent="Dee")

    text = _told("call", entries)

    asked = {line.split(" promised ")[0].split()[-1]: line for line in text.splitlines() if " promised " in line}
    assert sorted(asked) == ["Ann", "Cem", "Dee"]
    for name, question in (
        ("Ann", "Can you see why?"),
        ("Cem", "What has become of that?"),
        ("Dee", "Does that still stand?"),
    ):
        assert question in asked[name]
    assert "\nIf they say no\n" in text


@each("form", ["email", "letter", "ombudsman", "claim"])
def test_a_written_complaint_tells_what_was_kept_and_what_was_noted_of_it(form: str) -> None:
    """What they did is told too, or the rest is not believed; the chat says of it at any length that it was kept."""
    entries = Entries()
    made = entries.contact("2024-11-01", "He sees it.", agent="Bo")
    kept = {"verdict": Verdict.KEPT, "settled": moment("2024-11-04"), "settled_note": "he said the refund had failed"}
    entries.promise("2024-11-01", "a call back", "2024-11-04", promised=Promised.CALLBACK, made_in=made, **kept)

    text = _told(form, entries)

    assert "Bo promised a call back by 4 Nov" in text
    assert "2024). He said the refund had failed." in text
    brief = renderer("chat", "text")(facts_of(case(), entries), ExportOptions(limit=300))
    assert "(kept" in brief


def test_a_number_that_is_read_as_it_is_written_is_told_once() -> None:
    """`5501` and not `5501 (5501)`; of longer ones the groups are told."""
    entries = Entries()
    entries.contact("2024-11-05 10:00", agent="Ada", case_number="5501")
    entries.contact("2024-11-06 10:00", agent="Ada", case_number="998877")

    text = _told("call", entries)

    assert "- Case number: 5501\n- Case number: 998877 (998 877)\n" in text


def test_a_number_with_two_names_is_told_once_with_all_that_gave_it() -> None:
    """What they gave as a case number and is kept as the claim's number is read out under its own name alone."""
    entries = Entries()
    entries.contact("2024-11-05 10:00", agent="Ada", case_number="S-8812")
    entries.reference("2024-11-05", "claim number", "S-8812")

    text = _told("call", entries)

    assert text.count("S-8812 (") == 1
    assert "- Claim number: S-8812 (" in text


@each(
    ("said", "told"),
    [
        ("Refused, because the thirty days are over, she said.", " because the thirty days are over, she said."),
        ("Request refused. The watch is not covered.", ": the watch is not covered."),
        ("I asked again and he refused.", ". I asked again and he refused."),
        ("Refused.", "."),
    ],
)
def test_the_last_no_is_read_aloud_with_why_and_says_once_that_they_refused(said: str, told: str) -> None:
    """Why they refused goes on from it, never as *Because …* of its own; what the person did stands in a sentence."""
    entries = Entries()
    entries.contact("2024-11-05 10:00", said, agent="Dana", outcome=Outcome.REFUSED)

    text = _told("call", entries)

    assert f"\nDana refused my request on 5 November 2024{told}\n" in text


@each(
    ("code", "typed", "told"),
    [
        ("en", "I will ask my bank", ", I will ask my bank"),
        ("en", "My bank decides", ": My bank decides"),
        ("nl", "Ik leg het voor aan de rechter", ", dan leg ik het voor aan de rechter"),
        ("nl", "Wij gaan naar de geschillencommissie", ", dan gaan wij naar de geschillencommissie"),
        ("nl", "Melding bij de ACM", ": Melding bij de ACM"),
        ("de", "Ich wende mich an die Schlichtungsstelle", "wende ich mich an die Schlichtungsstelle"),
        ("de", "Dann wende ich mich an die Schlichtungsstelle", "wende ich mich an die Schlichtungsstelle"),
        ("nl", "Dan schakel ik de rechter in", ", dan schakel ik de rechter in"),
        ("en", "Then I will ask my bank", ", I will ask my bank"),
        ("fr", "Alors je saisirai le médiateur", ", je saisirai le médiateur"),
        ("es", "Entonces iré a consumo", "iré a consumo"),
        ("de", "Klage", "gehe ich wie folgt vor: Klage"),
        ("nl", "leg ik het voor aan de rechter", ", dan leg ik het voor aan de rechter"),
        ("nl", "Anders ga ik naar de rechter", ", dan ga ik naar de rechter"),
        ("nl", "Als ik niets hoor, volgt een klacht", ": Als ik niets hoor, volgt een klacht"),
        ("de", "wende ich mich an die Schlichtungsstelle", "wende ich mich an die Schlichtungsstelle"),
        ("de", "Sonst klage ich", "klage ich"),
        ("de", "Wenn ich nichts höre, klage ich", "gehe ich wie folgt vor: Wenn ich nichts höre, klage ich"),
        ("fr", "je saisirai le médiateur", ", je saisirai le médiateur"),
        ("fr", "Sinon, j'irai en justice", ", j'irai en justice"),
        ("en", "otherwise I will ask my bank", ", I will ask my bank"),
        ("en", "We will ask our bank", ", we will ask our bank"),
        ("es", "Si no, acudiré a consumo", "acudiré a consumo"),
        ("es", "Si no responden, acudiré", "procederé del siguiente modo: Si no responden, acudiré"),
    ],
)
def test_what_follows_otherwise_goes_on_as_a_native_goes_on(code: str, typed: str, told: str) -> None:
    """What was typed as a sentence becomes the second half of ours; anything else stands behind a colon as it was typed."""
    assert told == form_words(code).behind_if_not(typed)


def test_a_sum_for_some_days_is_no_day_that_it_is_asked_for_by() -> None:
    """`een vergoeding voor de dagen zonder internet` names no day: the one that is asked for by is told behind it."""
    wanted = "herstel van de lijn en een vergoeding voor de dagen zonder internet"
    letter = renderer("letter", "text")(facts_of(case(want=wanted), Entries()), replace(SAM, language="nl"))

    assert f"Ik vraag om {wanted}, uiterlijk 27 november 2024." in letter


def test_a_thing_is_told_from_another_that_shares_a_word_with_it() -> None:
    """Of an oak desk and a desk lamp, who wants the oak desk refunded is owed what that cost, and an issuer is told so."""
    entries = Entries()
    entries.item("2024-10-28", "desk lamp", price=Money(3900, "GBP"))
    entries.item("2024-10-28", "oak desk", price=Money(21000, "GBP"))
    entries.event("2024-10-28", EventKind.PAID, amount=Money(24900, "GBP"))

    told = {
        form: _told(form, entries, want="a refund for the oak desk", amount=None) for form in ("claim", "chargeback")
    }

    lamp = _told("claim", entries, want="a refund for the desk lamp", amount=None)
    assert "Please pay 39.00 GBP within fourteen days" in lamp
    assert "Please pay 210.00 GBP within fourteen days" in told["claim"]
    assert "\nAmount in dispute: 210.00 GBP\n" in told["chargeback"]


def test_a_payment_that_is_known_is_the_sum_that_an_issuer_is_told() -> None:
    """Without a sum at stake the one that is owed stands there, and no blank; and no heading without anything under it."""
    entries = Entries()
    entries.event("2024-10-28", EventKind.PAID, amount=Money(24900, "GBP"))

    text = _told("chargeback", entries, amount=None)

    assert "\nAmount in dispute: 249.00 GBP\n" in text
    assert "What has happened so far" not in text


def test_every_line_of_a_log_and_of_what_happened_names_its_entry() -> None:
    """For others than the company each row of the table is of an entry, and with what happened they are all of them."""
    facts = towel()
    known = {f"{facts.case.handle}/{entry.number}" for entry in facts.entries}
    logged = {f"{facts.case.handle}/{entry.number}" for entry in (*facts.contacts, *facts.attempts, *facts.events)}
    for module in (chargeback, ombudsman):
        parts = module.outline(facts, SAM).parts
        rows = [row.refs for part in parts if isinstance(part, Table) for row in part.rows]
        points = [point.refs for part in parts if isinstance(part, Points) for point in part.points]
        assert all(rows), module.__name__
        named = {ref for refs in (*rows, *points) for ref in refs}
        assert logged <= named <= known, module.__name__


def test_who_decides_is_told_of_broken_promises_that_they_were_broken() -> None:
    """Where the others are known not to be kept, it is not said that there is no record of it."""
    entries, broken = Entries(), {"verdict": Verdict.BROKEN, "settled": moment("2024-11-10")}
    for day in ("2024-11-02", "2024-11-03", "2024-11-04"):
        entries.promise("2024-11-01", "an engineer", day, promised=Promised.REPAIR, agent="Ann", **broken)

    text = _told("manager", entries)

    assert "\nTwo more promises were not kept.\n" in text
    assert "no record" not in text


@each(
    ("code", "typed", "told"),
    [
        ("de", "Antwort in 5 Werktagen", "eine Antwort bis zum 8. November 2024 zugesagt"),
        (
            "de",
            "einen Techniker innerhalb von 3 bis 5 Tagen",
            "einen Techniker bis zum 8. November 2024 zugesagt",
        ),
        ("fr", "une réponse sous 5 jours ouvrés", "promis une réponse d'ici au 8 novembre 2024"),
        ("es", "una respuesta en 5 días hábiles", "prometió una respuesta para el 8 de noviembre de 2024"),
    ],
)
def test_a_term_is_told_as_the_day_that_follows_of_it(code: str, typed: str, told: str) -> None:
    """How long it may take stands not beside its day, which says the same."""
    entries = Entries()
    entries.promise("2024-11-01", typed, "2024-11-08", agent="Ann")

    assert told in renderer("letter", "text")(facts_of(case(), entries), replace(SAM, language=code))
