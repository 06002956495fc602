"""What is said of a text that tells a case is true of the text that went out."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.actions.exporting.remarks import told_remarks
from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Recipient, rendered
from casebook.language.typed_language import language_typed
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of, moment
from tests.calls import lines_of
from tests.conftest import each


def remarks(facts: CaseFacts, **answers: object) -> str:
    """All that is said of the text."""
    return "\n".join(export_facts(facts, ExportAnswers(**answers)).warnings)  # type: ignore[arg-type]


def overdue(*texts: str) -> CaseFacts:
    """Promises by different agents that were due on 5 November."""
    entries = Entries()
    for place, text in enumerate(texts):
        made_in = entries.contact("2024-11-01", agent=f"Agent {place}")
        entries.promise("2024-11-01", text, "2024-11-05", promised=Promised.OTHER, made_in=made_in)
    problem = "The lamp that I ordered for my mother and paid for at once was never brought to her door."
    return facts_of(case(problem=problem, want="the lamp that I ordered", orders=("O-1",)), entries)


@each(
    ("want", "said"),
    [
        ("qu'ils paient la réparation", "qu'ils …"),
        ("they have to pay for it", "they …"),
        ("them to pay for it", ""),
        ("dat ze het maken", "dat ze …"),
        ("que vous payiez la réparation", ""),
        ("a refund of what they took", ""),
        ("dass Sie es reparieren", ""),
    ],
)
def test_an_ask_that_speaks_of_them_as_others_is_remarked_on(want: str, said: str) -> None:
    """The words stay the person's: that they read it, and how to put it otherwise, is said only where that is sure."""
    remark = "they read what you want, and it speaks of them as others"

    told = remarks(facts_of(case(problem="It broke.", want=want, language="en"), Entries()))
    assert (f"{remark} ({said})" in told) == bool(said)
    assert said or remark not in told


@each(
    ("language", "limit", "so"),
    [
        ("en", None, "and told so: "),
        ("nl", None, "and told so: "),
        ("en", 300, "and told so only in part: "),
        ("en", 120, "and not told so: "),
    ],
)
def test_what_the_text_says_of_unsettled_promises_is_said_as_it_is(language: str, limit: int | None, so: str) -> None:
    """Where there is no room for one, nobody is told that it was told."""
    said = remarks(overdue("a cake", "some flowers", "three lamps"), language=language, limit=limit)

    assert f"not known to be kept or broken, {so}towel/2 (due Tue 5 Nov 2024), " in said


@each("language", ["en", "nl"])
@each(
    ("texts", "so"),
    [
        ((), "told as refused since"),
        (("flowers",), "told so or as refused since"),
    ],
)
def test_a_promise_of_which_the_text_tells_what_came_since_is_not_said_to_be_left_out(
    language: str, texts: tuple[str, ...], so: str
) -> None:
    """A refusal since stands in the place of *no record that it happened*."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", agent="Ana")
    entries.promise("2024-11-01", "a full refund", "2024-11-05", promised=Promised.REFUND, made_in=made_in)
    entries.contact("2024-11-06", "No refund.", agent="Bo", outcome=Outcome.REFUSED)
    for text in texts:
        entries.promise("2024-11-06", text, "2024-11-10", promised=Promised.OTHER)

    said = remarks(facts_of(case(problem="It is torn.", want="a full refund"), entries), language=language)

    assert f"not known to be kept or broken, and {so}: towel/2" in said


@each(("refused", "so"), [("2024-11-01", "told so"), ("2024-11-02", "told as refused since")])
def test_what_was_refused_before_it_was_promised_is_not_refused_since(refused: str, so: str) -> None:
    """Of one day, without times, what was recorded first came first."""
    entries = Entries()
    before = entries.contact("2024-11-01", "No refund.", agent="Bo", outcome=Outcome.REFUSED)
    made_in = entries.contact("2024-11-01", agent="Ana")
    entries.promise("2024-11-01", "a full refund", "2024-11-05", promised=Promised.REFUND, made_in=made_in)
    if refused != "2024-11-01":
        entries.contact(refused, "No refund at all.", agent="Bo", outcome=Outcome.REFUSED)

    said = remarks(facts_of(case(problem="It is torn.", want="a full refund"), entries), language="en")

    assert f"not known to be kept or broken, and {so}: towel/{before + 2}" in said


def test_a_promise_of_which_a_part_came_is_told_with_that() -> None:
    """Nobody is told that the text says nothing of it."""
    entries = Entries()
    made_in = entries.contact("2024-11-01", agent="Ana")
    entries.promise("2024-11-01", "a full refund", "2024-11-05", promised=Promised.REFUND, made_in=made_in)
    entries.event("2024-11-04", EventKind.REFUNDED, amount=Money(4000, "EUR"))
    values = {"problem": "It is torn.", "want": "a full refund", "amount": Money(10000, "EUR")}

    assert "broken, and told with what came: towel/2" in remarks(facts_of(case(**values), entries))


def test_that_other_money_is_asked_for_than_was_wanted_is_said_with_how_to_change_that() -> None:
    """A part of it came, or all; nothing where the person's own words are told."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(4000, "EUR"))
    values = {"problem": "It is torn.", "want": "a full refund of 100 EUR", "amount": Money(10000, "EUR")}
    part = facts_of(case(**values), entries)
    whole = facts_of(case(**values | {"amount": Money(4000, "EUR"), "want": "a full refund"}), entries)

    assert remarks(part) == (
        "a part of the money came, so the text asks for the rest of it; to put that otherwise: "
        'casebook edit towel --want "…".'
    )
    assert remarks(whole) == (
        "all of the money came, so the text asks them to confirm that; if that is all: casebook close towel; "
        'if not: casebook edit towel --want "…".'
    )
    assert remarks(part, ask="a full refund of 100 EUR") == ""


def test_of_a_text_that_begins_with_the_first_note_it_is_not_said_that_nothing_tells_what_went_wrong() -> None:
    """Told as what somebody said, it may be what went wrong, in words of another language too."""
    entries = Entries()
    entries.contact("2024-11-01", "wasmachine kapot, monteur komt vrijdag")

    said = "what went wrong is not recorded, and the text begins with what was said; to say it in a sentence: "
    assert said in remarks(facts_of(case(problem=None), entries))
    assert "nothing in the text" not in remarks(facts_of(case(problem=None), entries))


def test_that_nothing_says_what_went_wrong_is_said() -> None:
    """Nobody wrote a problem, and nothing that was recorded tells it."""
    entries = Entries()
    entries.contact("2024-11-01", "She says it was sent.", agent="Maria")
    own = Entries()
    own.contact("2024-11-01", "My lamp came in pieces.", agent="Maria")

    said = 'nothing in the text says what went wrong; say it in a short sentence: casebook edit towel --problem "…".'
    assert remarks(facts_of(case(want="a lamp"), entries)) == said
    found = (
        "what went wrong is not recorded, so the text begins with 'My lamp came in pieces.'; to say it in a sentence:"
    )
    assert remarks(facts_of(case(want="a lamp"), own)) == f'{found} casebook edit towel --problem "…".'


def test_the_lead_is_put_together_once() -> None:
    """What is said of a text is said of the lead that it begins with."""
    facts = overdue("a cake")

    for form in ("text", "markdown"):
        written = rendered("chat", form, facts, ExportOptions())
        assert written.lead is not None
        assert written.lead.text in written.text
    assert rendered("chat", "csv", facts, ExportOptions()).lead is None


def test_what_is_said_of_promises_is_not_looked_for_in_all_contacts() -> None:
    """Twice the promises past their day are twice the work and not four times."""

    def work(count: int) -> int:
        facts, options = overdue(*(f"thing {place} of {count}" for place in range(count))), ExportOptions()
        written = rendered("chat", "text", facts, options)
        return lines_of(lambda: told_remarks(facts, options, ExportAnswers(), written))

    work(20)  # patterns are compiled by now
    assert work(120) < 2.2 * work(60)


@each("recipient", ["chat", "letter"])
def test_that_what_is_asked_for_was_kept_is_remarked_on(recipient: str) -> None:
    """A refund that was settled as kept, of which no money is recorded, is not asked for again unsaid."""

    def said(verdict: Verdict | None, *, later: bool = False) -> str:
        settled = {"verdict": verdict, "settled": moment("2024-11-05")} if verdict else {}
        entries = Entries()
        entries.event("2024-10-28", EventKind.PAID, amount=Money(2499, "EUR"))
        entries.promise("2024-11-01", "a refund", "2024-11-05", promised=Promised.REFUND, **settled)
        if later:
            entries.promise("2024-11-06", "a refund", "2024-11-09", promised=Promised.REFUND)
        facts = facts_of(case(problem="It broke.", want="a full refund"), entries)
        return remarks(facts, recipient=Recipient(recipient))

    note = "was kept, and the text still asks for it; if all came: casebook note"
    assert f"towel/2 {note} towel --kind refunded --amount '24.99 EUR', or casebook close towel; if not: " in said(
        Verdict.KEPT
    )
    others = (said(None), said(Verdict.BROKEN), said(Verdict.KEPT, later=True))
    assert [] == [each for each in others if note in each]


def test_what_was_masked_is_counted_as_far_as_the_text_shows_it() -> None:
    """A text that has room for a part of the case says nothing of what it does not tell; what it tells twice was one."""
    entries = Entries()
    entries.contact("2024-11-01", "She writes to sam@example.com within days.", agent="Ana")
    facts = facts_of(case(problem="My card 4111 1111 1111 1111 was charged twice.", want="my money back"), entries)
    whole, short = (remarks(facts, limit=limit) for limit in (None, 120))

    assert "masked 1 card number and 1 e-mail address; --no-redact leaves them in" in whole
    assert "masked 1 card number; --no-redact leaves it in" in short


TYPED = {
    "nl": ("De accu laadt niet meer na drie weken.", "een nieuwe accu", "gebeld, ik moet het nog opsturen"),
    "de": ("Die Lampe kam kaputt an und ist nicht zu reparieren.", "mein Geld zurück", "angerufen, keiner da"),
    "fr": ("Le colis n'est pas arrivé depuis le 3 mai.", "je veux mon argent", "appelé, ils ne savent pas"),
    "es": ("El paquete no llegó y la tienda no contesta.", "que me devuelvan el dinero", "llamé, no saben nada"),
}


@each("code", TYPED)
def test_a_case_without_a_language_is_told_in_the_one_that_it_is_typed_in(code: str) -> None:
    """With the commands that keep that and that have it in English; not where a language was asked for, or the case has one."""
    problem, want, text = TYPED[code]
    entries = Entries()
    entries.contact("2024-11-01", text)

    def exported(language: str | None = None, asked: str | None = None) -> tuple[str, str]:
        facts = facts_of(case(problem=problem, want=want, language=language), entries)
        told = export_facts(facts, ExportAnswers(language=asked))
        return str(told.output), " ".join(told.warnings)

    text, remarks = exported()
    assert text == exported(code)[0] != exported("en")[0]
    assert f"casebook edit towel --language {code} keeps that" in remarks
    assert "casebook edit towel --language en has it in English" in remarks
    assert all("--language" not in exported(*each)[1] for each in (("en",), (code,), (None, "en"), (None, code)))


SHORT = {
    "nl": ("De fiets kwam zonder zadel.", "een zadel", "Het zadel gaat morgen de deur uit, dan heb je het woensdag"),
    "de": ("Die Lampe kam ohne Schirm.", "einen Schirm", "Der Schirm geht morgen raus und ist am Mittwoch da"),
    "fr": ("La lampe est sans abat-jour.", "un abat-jour", "L'abat-jour part demain, vous l'avez mercredi"),
    "es": ("La silla vino sin asiento.", "un asiento", "El asiento sale mañana y lo tiene el miércoles"),
}


@each("code", SHORT)
def test_a_few_words_and_what_was_promised_say_it_too(code: str) -> None:
    """Who says what went wrong in five words of one language is not answered in English."""
    problem, want, promised = SHORT[code]
    entries = Entries()
    made_in = entries.contact("2024-11-01", None, agent="Ana")
    entries.promise("2024-11-01", promised, made_in=made_in)
    told = export_facts(facts_of(case(problem=problem, want=want), entries), ExportAnswers())
    assert f"--language {code} keeps that" in " ".join(told.warnings), told.output


def test_what_went_wrong_says_in_which_language_a_case_is_told() -> None:
    """And not what was noted of it since: a person notes in their own what was said in any."""
    german, english = (
        "Die Lampe kam kaputt an und ist nicht zu reparieren.",
        "They say that the lamp was fine when it left.",
    )

    def told(problem: str, noted: str) -> str:
        entries = Entries()
        entries.contact("2024-11-01", noted, agent="Ana")
        return str(export_facts(facts_of(case(problem=problem, orders=("O-1",)), entries), ExportAnswers()).output)

    assert "Bestellung O-1" in told(german, english * 3)
    assert "Order O-1" in told(english, german * 3)


def test_what_is_typed_in_english_or_in_few_words_is_not_remarked_on() -> None:
    """A word or two may be of any language."""
    texts = ("The kettle is broken and they will not take it back.", "Kettle kaputt.", "Café Le Monde, la mesa", "")
    assert [language_typed([text]) for text in texts] == ["en", None, None, None]
