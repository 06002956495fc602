"""What a language says in forms alone: salutations, headings, blanks, requests. One table a language, beside its other words.

Templates are filled with `str.format`: what people typed is only ever put in.
"""

from __future__ import annotations

from importlib import import_module

from casebook.language.language import LANGUAGES
from casebook.records.frozen import Frozen


class FormWords(Frozen, kw_only=True):
    """The phrases of every form in one language, formal where that is usual with a shop."""

    locale: str
    """How `babel` calls the language, for long dates."""
    nouns_keep_capitals: bool
    """Whether `Bestellung 302` stays as it is inside a sentence, where `order 302` loses its capital."""

    your_name: str
    your_address: str
    your_email: str
    address_of: str
    """The blanks for what the book does not know, in brackets: `[address of {company}]`."""
    place: str

    complaint_about: str
    """The subject: a complaint about `{what}`, an order."""
    complaint_to: str
    """The same about no more than a `{company}`."""
    subject_with_ask: str
    """The `{subject}` with what is asked, `{ask}`."""
    my_number: str
    """Which number of theirs it goes by, in a line of its own: `{number}`."""
    my_numbers: str
    dear_company: str
    dear_unknown: str
    regards: str
    faithfully: str
    introduction: str
    """That this is a complaint about `{what}`, as a sentence."""
    introduction_of_company: str
    about_sender: str
    """How a company finds the account: `{details}` in a list."""

    the_problem: str
    what_was_promised: str
    what_happened: str
    what_i_ask: str
    what_follows: str
    enclosures: str
    """Headings."""
    enclosed: str
    """The files, in an e-mail: how they are introduced."""
    if_not_by: str
    """What the person does otherwise, `{text}`, when nothing came by `{day}`."""
    confirm: str
    """What is asked of whoever reads a letter, beside the matter itself."""

    somebody_who_decides: str
    """A polite request for somebody who can decide."""
    about_what: str
    """`{what}` it is about, before that request."""
    contacts_so_far: tuple[str, ...]
    """How many contacts there were, `{count}`, since `{day}`."""
    thanks: str

    topic: str
    in_one_line: str
    number_alone: str
    if_it_does_not_help: str
    ask_for_human: str
    """What a bot is given, each under a name, and the sentence that asks it for a human."""
    topics: dict[str, str]
    """What a bot's button may be called, by the kind of what is wanted (`refund`), and `other`."""


def form_words(code: str) -> FormWords:
    """Those of the language with this code, which must be one of `LANGUAGES`; its module is imported now."""
    words: FormWords = import_module(f"casebook.language.{LANGUAGES[code]}_forms").FORMS
    return words
