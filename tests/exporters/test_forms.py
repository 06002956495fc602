"""The forms: each is told whole from the record, names the entries it comes from, and shows what is not known as a blank."""

from __future__ import annotations

import string
from dataclasses import fields, replace
from datetime import date
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from casebook.domain.notes.troubles import Trouble
from casebook.exporters.attached import letter_of
from casebook.exporters.forms.bot import LONGEST_LINE
from casebook.exporters.forms.long_days import long_day
from casebook.exporters.options import ExportOptions
from casebook.exporters.paper import Heading, Paper, Paragraph, Point, Points, headed
from casebook.exporters.phrase import phrase_for
from casebook.exporters.registry import Format, Recipient, rendered, renderer
from casebook.language.form_words import FormWords, form_words
from casebook.language.language import LANGUAGES, language_named
from casebook.language.phrases import Situation
from casebook.records.company import Company
from casebook.records.person import Person
from casebook.records.vocabularies import Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each, one_of

from .cases import CASES, towel

GOLDEN = Path(__file__).parents[1] / "golden"
FORMS = [one for one in Recipient if one.is_form]
NAMED_OTHERWISE = {"manager": "escalation"}
"""The forms whose module is not called as they are."""

SAM = Person(name="Sam de Vries", email="sam@example.com", postcode="LS1 4AB", address="12 Elm Road\nLeeds\nLS1 4AB")
SHOP = Company(name="Amazon", address="1 Principal Place\nLondon", merchant="AMZN Mktp UK", human="type agent")
KNOWN = ExportOptions(person=SAM, company=SHOP)


def _outline(form: Recipient, facts: Any, language: str = "en") -> Paper:
    module = import_module(f"casebook.exporters.forms.{NAMED_OTHERWISE.get(form, form)}")
    outline: Paper = module.outline(facts, replace(KNOWN, language=language))
    return outline


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_written_as_it_was_read_and_found_right(form: Recipient, golden: Any) -> None:
    """Each form of the towel's case in each language, and as Markdown, is the whole text that was read."""
    for code in LANGUAGES:
        options = replace(KNOWN, language=code)
        golden(GOLDEN / f"form-{form}-{code}.txt", renderer(form, "text")(towel(), options))
    golden(GOLDEN / f"form-{form}-en.md", renderer(form, "markdown")(towel(), KNOWN))


def test_no_golden_form_is_left_without_a_form() -> None:
    """Every golden file of a form is one that is still written."""
    written = {f"form-{form}-{code}.txt" for form in FORMS for code in LANGUAGES} | {
        f"form-{form}-en.md" for form in FORMS
    }

    assert written == {path.name for path in GOLDEN.glob("form-*")}


@one_of(7)
def test_every_form_can_be_told_of_every_case(one_of: int) -> None:
    """No case is too bare, too hostile or too finished for any form, in any language and format; each ends in a newline."""
    facts = {name: made() for name, made in CASES.items()}
    for name, form, code, one in list(product(CASES, FORMS, LANGUAGES, (Format.TEXT, Format.MARKDOWN)))[::one_of]:
        text = renderer(form, one)(facts[name], ExportOptions(language=code))
        assert (name, form, True) == (name, form, text.endswith("\n") and bool(text.strip()))
        assert "\n\n\n" not in text, (name, form)


def test_what_a_form_tells_can_be_traced_to_its_entries() -> None:
    """Every point that is told from the record names entries that are in the case, and every contact is named by some form."""
    facts = towel()
    known = {f"{facts.case.handle}/{entry.number}" for entry in facts.entries}
    for form in FORMS:
        named = {
            ref
            for part in _outline(form, facts).parts
            if isinstance(part, Points)
            for each in part.points
            for ref in each.refs
        }
        assert named <= known, form
    contacts = {f"{facts.case.handle}/{contact.number}" for contact in facts.contacts}
    email = {
        ref
        for part in _outline(Recipient.EMAIL, facts).parts
        if isinstance(part, Points)
        for each in part.points
        for ref in each.refs
    }
    assert contacts <= email


def test_an_email_tells_who_it_is_from_or_shows_a_blank_and_says_how_to_fill_it() -> None:
    """What is not kept of the person stands as a visible blank, and a remark names the command that keeps it."""
    whole = rendered(Recipient.EMAIL, Format.TEXT, towel(), ExportOptions(person=SAM))
    blank = rendered(Recipient.EMAIL, Format.TEXT, towel(), ExportOptions())

    assert ("Sam de Vries\n" in whole.text, whole.missing) == (True, ())
    assert "[your name]\n" in blank.text
    assert blank.missing[0] == 'it has a blank for your name; to fill it: casebook me --name "…".'


def test_a_subject_says_complaint_the_numbers_and_what_is_asked() -> None:
    """The subject is one line that can be found again; an ask too long for one is left to the text."""
    brief = _outline(Recipient.EMAIL, towel(want="a full refund"))
    long = _outline(
        Recipient.EMAIL, towel(want="a full refund to the card I paid with and a written apology for the three weeks")
    )

    about = "Complaint about my order 302-1234567-1234567 (A-1234, B-777)"
    assert (f"{about} – full refund of 24.99 EUR", about) == (brief.subject, long.subject)


def test_the_day_for_an_answer_is_the_one_named_and_a_week_else() -> None:
    """A form asks by the day that was named for it, told with its year."""
    named = renderer("email", "text")(towel(), ExportOptions(by=date(2024, 12, 6)))

    assert "by 6 December 2024." in named
    assert "by 27 November 2024." in renderer("email", "text")(towel(), ExportOptions())


def test_a_promise_is_told_once_with_what_came_of_it() -> None:
    """What was promised has its own list, so that the line of its contact does not tell it again."""
    text = renderer("email", "text")(towel(), ExportOptions(person=SAM))

    assert (1, 1) == (text.count("a full refund by 2 November 2024"), text.count("24.99 EUR back by 21 November 2024"))


def test_a_bot_is_given_one_line_that_it_reads() -> None:
    """The line is at most as long as a bot reads, whole sentences of it where they fit, whatever was typed."""
    for problem in ("It never came.", "It never came and I waited. " * 20, "x" * 400, None):
        for want in ("refund me", "a full refund", "a very long wish " * 12, None):
            points = _outline(Recipient.BOT, towel(problem=problem, want=want)).parts[0]
            assert isinstance(points, Points)
            line = next((point.text for point in points.points if point.label == "In one line"), "")
            assert len(line) <= LONGEST_LINE, line


@each("code", LANGUAGES)
def test_whoever_speaks_of_the_promise_takes_the_one_of_the_lead(code: str) -> None:
    """A phrase and a request for a manager speak of the refund that is asked for, though it was put off past today, with both
    days, and of no replacement that came to nothing before."""
    entries = Entries()
    first = entries.contact("2024-10-31 14:05", agent="Maria")
    entries.promise("2024-10-31 14:05", "a replacement", "2024-11-02", made_in=first, promised=Promised.REPLACEMENT)
    second = entries.contact("2024-11-04 10:15", agent="Ravi")
    entries.promise("2024-11-04 10:15", "a refund", "2024-11-11", made_in=second, promised=Promised.REFUND)
    third = entries.contact("2024-11-12 09:10", agent="Li")
    entries.promise("2024-11-12 09:10", "a refund", "2024-11-26", made_in=third, promised=Promised.REFUND)
    facts, options = facts_of(case(want="a full refund"), entries), ExportOptions(language=code)

    for text in (
        phrase_for(Situation.PROMISE, facts, options),
        phrase_for(Situation.WAIT, facts, options),
        renderer("manager", "text")(facts, options),
    ):
        assert {"Li": True, "26": True, "11": True, "Maria": False} == {
            word: word in text for word in ("Li", "26", "11", "Maria")
        }


def test_a_manager_is_asked_for_with_the_strongest_two_reasons() -> None:
    """Two reasons and no more: what was promised in vain, who refused, else how often it was tried."""
    entries = Entries()
    first = entries.contact("2024-11-01 10:00", "Wait.", agent="Maria")
    entries.promise("2024-11-01 10:00", "a refund", "2024-11-05", made_in=first, promised=Promised.REFUND)
    entries.contact("2024-11-10 10:00", "No refund.", agent="Anita", outcome=Outcome.REFUSED)
    text = renderer("manager", "text")(facts_of(case(want="a refund"), entries), ExportOptions())

    assert "Hello, could you please pass me on to a supervisor" in text
    assert "On 1 Nov 2024 Maria promised a refund by 5 Nov 2024; I have no record that it happened." in text
    assert "Anita refused my request on 10 Nov 2024." in text
    assert "in touch" not in text


@each("code", LANGUAGES)
@each("form", ["call", "brief", "email", "letter", "ombudsman", "chargeback", "claim", "manager"])
def test_each_form_tells_what_happened_above_what_was_promised(form: str, code: str) -> None:
    """Whoever is asked to decide reads first what went wrong, in the person's own words, in every language."""
    entries, problem = Entries(), "The kettle came with a crack in its lid."
    first = entries.contact("2024-11-01 10:00", "Wait.", agent="Maria")
    entries.promise("2024-11-01 10:00", "a refund", "2024-11-05", made_in=first, promised=Promised.REFUND)
    facts = facts_of(case(orders=["302-1"], problem=problem, want="a refund"), entries)
    text = renderer(form, "text")(facts, replace(KNOWN, language=code))

    assert (True, True) == (problem in text, text.find(problem) < text.find("Maria"))


def test_a_manager_is_told_of_a_long_problem_what_the_lead_tells_of_it() -> None:
    """Not all of it: the reasons stay short."""
    long = " ".join(f"Then the part number {number} of it broke as well, and nobody came." for number in range(20))
    told = case(orders=["302-1"], problem=f"The kettle came with a crack in its lid. {long}", want="a refund")
    text = renderer("manager", "text")(facts_of(told, Entries()), ExportOptions())

    assert (True, False) == ("\nThe kettle came with a crack in its lid." in text, "number 19" in text)


def test_a_refusal_of_which_nobody_knows_who_begins_its_line_with_a_capital() -> None:
    """It is a sentence of its own to a manager and on the phone, whatever it begins with."""
    entries = Entries()
    entries.contact("2024-11-10 10:00", "No.", outcome=Outcome.REFUSED)
    facts = facts_of(case(want="a refund"), entries)

    assert "\nMy request was refused on 10 Nov 2024." in renderer("manager", "text")(facts, ExportOptions())
    assert "\nMy request was refused on 10 November 2024. No." in renderer("call", "text")(facts, ExportOptions())


def test_the_words_of_forms_have_the_same_gaps_in_every_language() -> None:
    """No language lacks a phrase, and each phrase is filled in with the same."""
    english = form_words("en")
    for code in LANGUAGES:
        words = form_words(code)
        for field in fields(FormWords):
            ours, theirs = getattr(english, field.name), getattr(words, field.name)
            assert (code, field.name, bool(ours)) == (code, field.name, bool(theirs)) or isinstance(ours, bool)
            if isinstance(ours, dict):
                assert (code, ours.keys()) == (code, theirs.keys())
            if isinstance(ours, str):
                assert (code, field.name, _gaps(ours)) == (code, field.name, _gaps(theirs))
        assert {"billing", *(each.value for each in (*Promised, *Trouble))} == set(words.topics)
        assert {each.value for each in Trouble} < set(words.reasons)


def _gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_a_heading_without_anything_below_it_is_not_told() -> None:
    """Of a list that is empty there is no heading either, whatever comes behind it."""
    told = Paragraph("told")

    assert (Heading("b"), Points((Point("x"),)), told) == headed("b", Points(()), Points((Point("x"),)), told)
    assert () == headed("a", Points(()), Paragraph(""))


@each("form", FORMS)
def test_no_heading_stands_over_what_belongs_to_another(form: Recipient) -> None:
    """A case of which only the problem and the wish are known has no statements that conflict, promises or files to head."""
    bare = facts_of(case("bare", problem="Charged twice.", want="a refund"))
    for code in LANGUAGES:
        words = form_words(code)
        told = {part.text for part in _outline(form, bare, code).parts if isinstance(part, Heading)}
        for heading in (
            language_named(code).labels["contradictions"],
            words.what_was_promised,
            words.what_happened,
            words.enclosed,
        ):
            assert heading not in told, (form, code)


def test_enclosures_have_letters_that_go_on_behind_z() -> None:
    """Each file once under its letter: A, Z, AA, AZ, BA."""
    assert ["A", "Z", "AA", "AZ", "BA"] == [letter_of(place) for place in (0, 25, 26, 51, 52)]
    facts = towel()
    twice = replace(facts, entries=(*facts.entries, *facts.attachments))
    points = [part for part in _outline(Recipient.EMAIL, twice).parts if isinstance(part, Points)][-1]
    assert ["A", "B"] == [point.label for point in points.points]


def test_a_long_day_is_written_as_the_language_does() -> None:
    """A day in full, for the head of a letter."""
    assert ("1 November 2024", "1 november 2024") == tuple(
        long_day(form_words(code).locale, date(2024, 11, 1)) for code in ("en", "nl")
    )


@each(
    ("code", "known", "without"),
    [
        (
            "fr",
            "Bonjour, je vous contacte au sujet de ma commande 302.",
            "Bonjour, pourriez-vous me mettre en relation",
        ),
        ("es", "Buenos días, le escribo por mi pedido 302.", "Buenos días, ¿me puede pasar"),
        ("en", "Hello, I am contacting you about my order 302.", "Hello, could you please pass me on"),
        ("nl", "Goedendag, het gaat om mijn bestelling 302.", "Goedendag, wilt u mij doorverbinden"),
        ("de", "Guten Tag, es geht um meine Bestellung 302.", "Guten Tag, könnten Sie mich"),
    ],
)
def test_a_message_to_a_manager_begins_with_a_greeting_where_nobody_would_go_without(code, known, without) -> None:
    """In each language, whether the case has a number or not."""
    named = facts_of(case(orders=("302",), language=code), Entries())
    nameless = facts_of(case(orders=(), language=code), Entries())

    assert renderer("manager", "text")(named, ExportOptions(language=code)).startswith(known)
    assert renderer("manager", "text")(nameless, ExportOptions(language=code)).startswith(without)


@each(
    ("code", "told"),
    [
        ("fr", "Le 4 novembre 2024, quelqu'un de l'encadrement m'a promis une livraison"),
        ("es", "El 4 de noviembre de 2024, alguien con responsabilidad de equipo me prometió una entrega"),
        ("en", "On 4 November 2024 a supervisor promised a delivery"),
    ],
)
def test_somebody_without_a_name_has_no_capital_within_a_sentence(code, told) -> None:
    """Behind the day it was promised on; at the start of a sentence they have one."""
    what = {"fr": "une livraison", "es": "una entrega", "en": "a delivery"}[code]
    entries = Entries()
    made_in = entries.contact("2024-11-04 10:00", "", role=Role.SUPERVISOR)
    entries.promise("2024-11-04 10:00", what, made_in=made_in, promised=Promised.OTHER)

    letter = renderer("letter", "text")(facts_of(case(language=code), entries), ExportOptions(language=code))
    assert f"- {told}" in letter
