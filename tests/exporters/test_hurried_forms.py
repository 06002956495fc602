"""A dispute noted in a hurry, one text after another and nothing else: what the forms and the lines below the lead make of it."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.language.form_words import form_words
from casebook.language.language import LANGUAGES, language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

SOFA = (
    (
        "2024-09-02 19:40",
        "sofa came with a ripped arm, order no 88120034. chatted w/ Tom, said someone will call me within 48 hrs",
    ),
    ("2024-09-07 09:00", "no one called. phoned them, Michelle says technician visit thursday"),
    ("2024-09-10 18:00", "technician never turned up. rang again, Sam (manager) promised a new arm by end of month"),
)

BROKEN = {
    "en": ("my freezer came broken, order no 88120034", "rang them, nobody knew anything"),
    "nl": ("mijn vriezer is kapot aangekomen, ordernummer 88120034", "gebeld, niemand wist iets"),
    "de": ("meine truhe kam kaputt an, bestellung 88120034", "angerufen, niemand wusste etwas"),
    "fr": ("mon congélateur est arrivé cassé, commande 88120034", "rappelé, personne ne savait rien"),
    "es": ("mi congelador llegó roto, pedido 88120034", "llamé, nadie sabía nada"),
}


def _entries(*contacts: tuple[str, str]) -> Entries:
    entries = Entries()
    for at, text in contacts:
        entries.contact(at, text)
    return entries


def _form(form: str, entries: Entries, code: str = "en") -> str:
    facts = facts_of(case(language=code, orders=(), problem=None, want=None), entries)
    return renderer(form, "text")(facts, ExportOptions(language=code))


def _paste(*contacts: tuple[str, str], limit: int | None = None) -> str:
    facts = facts_of(case(orders=(), problem=None, want=None), _entries(*contacts))
    return str(export_facts(facts, ExportAnswers(limit=limit, language="en")).output)


@each("form", ["email", "letter", "claim"])
def test_what_went_wrong_is_told_once_in_a_form(form: str) -> None:
    """The problem is told in the words of the first contact: what happened goes on from there, on the same day."""
    text = _form(form, _entries(*SOFA))

    assert text.count("ripped arm") == 1
    assert "2 September 2024: chatted w/ Tom, said someone will call me within 48 hrs." in text


@each("code", LANGUAGES)
def test_of_a_contact_that_the_problem_tells_whole_its_day_is_kept(code: str) -> None:
    """That the company was told so then is what the list says of it, never only that there was a chat."""
    first, second = BROKEN[code]
    text = _form("email", _entries(("2024-09-02 19:40", first), ("2024-09-07 09:00", second)), code)
    reported = language_named(code).lead.reported_on.partition("{day}")[0].strip()

    assert text.casefold().count(first.partition(",")[0]) == 1
    assert f"- {reported}" in text


def test_a_contact_with_a_file_keeps_its_words_in_a_form() -> None:
    """The exhibit stands behind what it shows."""
    entries = Entries()
    sent = entries.contact("2024-09-02 19:40", "my lamp came broken, sent a photo")
    entries.attachment("2024-09-02", "photo.png", attached_to=sent, size=1000)

    assert "my lamp came broken, sent a photo. Exhibit A." in _form("claim", entries)


@each("code", LANGUAGES)
def test_the_sheet_for_a_call_has_what_happened_where_nothing_else_tells_it(code: str) -> None:
    """Nobody recorded a promise or a refusal: the notes are at hand, and the number that was typed in them to be read out."""
    first, second = BROKEN[code]
    text = _form("call", _entries(("2024-09-02 19:40", first), ("2024-09-07 09:00", second)), code)

    assert form_words(code).what_happened in text
    assert second[1:] in text
    assert f"{form_words(code).order_label}{language_named(code).colon}88120034 (8812 0034)" in text


def test_the_sheet_for_a_call_asks_of_a_promise_alone_where_one_is_recorded() -> None:
    """Its questions tell what decides: a long list would hide them."""
    entries = _entries(*SOFA)
    entries.promise("2024-09-10 18:00", "a new arm", "2024-09-30", promised=Promised.OTHER, made_in=entries[-1].number)

    assert form_words("en").what_happened not in _form("call", entries)


def test_a_contact_of_which_all_is_told_has_no_line_that_says_only_chat() -> None:
    """Nobody said that it was a chat, and the lead tells its day."""
    collected = ("2024-09-15 10:00", "they collected it, driver gave me receipt no 88213")
    text = _paste(("2024-09-15 09:00", "freezer dead, order 33-1"), collected, limit=300)

    assert "they collected it" in text
    assert "chat." not in text


def test_what_the_person_noted_first_does_not_read_as_said_by_whoever_answered_later() -> None:
    """*With Fiona: debt collector text!!* would be her words; the sentence that she stands in says that she answered."""
    first = ("2024-09-01 10:00", "bill wrong, order 33-1")
    text = _paste(
        first, ("2024-09-24 10:00", "debt collector text!! rang, Fiona said sorry, it is on hold till friday")
    )

    assert "with Fiona: Debt" not in text
    assert "Debt collector text!! Rang, Fiona said sorry" in text


def test_what_something_takes_is_not_left_alone_of_what_was_approved() -> None:
    """Where the lead tells the approval, *3-5 days* alone says of nothing how long it takes."""
    first = ("2024-09-01 09:00", "trainers never came, order JD-2209118")
    text = _paste(
        first, ("2024-09-23 10:00", "refund of £85 approved!! 3-5 days. Ellie"), ("2024-10-01 10:00", "no money")
    )

    assert ": 3-5 days" not in text
    assert "with Ellie: Refund of £85 approved!! 3-5 days." in text


def test_what_somebody_said_in_short_words_is_told_without_the_sentence_before_it() -> None:
    """*Jd said wait 48h* stands alone: it needs nothing that the problem tells already."""
    first = (
        "2024-09-01 20:00",
        "parcel missing, evri says delivered 28/8 but nothing here. jd said wait 48h",
    )
    text = _form("email", _entries(first, ("2024-09-04 10:00", "48h over, chatted w jasmine, will investigate")))

    assert text.count("nothing here") == 1
    assert "- 1 September 2024: Jd said wait 48h." in text
