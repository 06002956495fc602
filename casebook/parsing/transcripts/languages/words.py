"""The words that transcripts are read by, one table a language (`languages/`): what each entry of a table is for.

An entry is a pattern over text in small letters without accents (`decoding.plain`), its choices parted by `|`. `{name}` in a
notice stands for somebody's name. What several languages say alike need stand in one of them alone, except in the entries
about promises: those are read by the table of the language that the company spoke.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from casebook.records.frozen import Frozen

LANGUAGES = {"en": "english", "nl": "dutch", "de": "german", "fr": "french", "es": "spanish"}
"""The module of each language, the first where none is told apart."""


class TranscriptWords(Frozen):
    """One language's words of contacts with a company."""

    common: str
    """Everyday words that tell the language, parted by blanks."""
    me: str
    """What the person is called where no name stands."""
    company: str
    """What somebody of the company is called where no name stands."""
    bot: str
    """What makes a name, or who says that they are one, a program."""
    supervisor: str
    manager: str
    teams: str
    """What is a department or a title beside a name, and no part of it."""
    care: str
    """What a company calls where it helps, behind its own name."""
    system: str
    """Who speaks where a program notes what happened."""
    arrivals: str
    """Notices that somebody of the company is there from now on."""
    handovers: str
    """Notices, or words of the company, that pass the person on."""
    departures: str
    """Notices that somebody left, or that it ended."""
    broke_off: str
    greets: str
    """What stands before the name of whom one speaks to."""
    i_am: str
    """What tells that a role is the speaker's own."""
    of_others: str
    """What stands before a role that is somebody else's: `my supervisor`."""
    introduces: str
    """How somebody says who they are, up to the name."""
    receipts: str
    """Lines that a program puts under messages, and its buttons."""
    labels: str
    """What stands before a colon and is nobody's name."""
    duration: str
    case_number: str
    """What is called a case, a ticket, a complaint, a reference."""
    order: str
    parcel: str
    other_number: str
    """Numbers of other kinds: telephones, accounts, cards, invoices."""
    kept_under: str
    """What leads up to the number that something was written down under."""
    by_phone: str
    """What tells that it was a call."""
    number_word: str
    """`number`, `no.`, `ID` beside what it is of."""
    company_says: str
    customer_says: str
    here: str
    """What stands behind the name of who says that they are there."""
    menu: str
    """How a program asks to choose."""
    confirms_sum: str
    """What makes a sum one that is offered or confirmed."""
    no_sum: str
    """What makes it one that is asked, paid or only told of."""
    attribution: str
    """The line before what a mail quotes, with the name of who wrote it."""
    forwarded: str
    """The line before a mail that is sent on."""
    closings: str
    """What stands above the name under a mail."""
    passed_on: str
    """How it is told that one passed the person on to another: `{0} passed me on to {1}.`"""
    i_declined: str
    """How it is told that the person did not want what was offered: `{0}` is by whom, `{1}` the words."""
    i_accepted: str
    """And that they took it."""
    by_whom: str
    addressed: str
    """Whom a sentence speaks to."""
    caller_says: str
    """What tells in a call that the person speaks."""


class PromiseWords(Frozen):
    """One language's words of what is promised, offered, refused and taken back; read by the table of the language spoken."""

    shall: str
    """What makes a sentence of the company's one about what it will do."""
    gets: str
    """What the person will get."""
    underway: str
    """What is being done already, and arrives later."""
    takes: str
    """How long what was promised takes: it belongs to the promise before it."""
    refers_back: str
    """What stands for the thing that was promised before."""
    no_promise: str
    """What makes a sentence none: a question, an offer, a condition, a maybe, a duty of the person."""
    in_a_moment: str
    """What is done within the conversation itself."""
    but: str
    """What parts what is refused from what is done instead."""
    also: str
    """What joins two things that are promised in one sentence."""
    negated: str
    negates_nothing: str
    """A no that takes nothing away: `no later than`, `no problem`."""
    taken_back: str
    """What takes an earlier promise back, whatever it was about."""
    refuses: str
    offers: str
    accepts: str
    declines: str
    unwanted: str
    """What the person does not want, up to the end of what they say."""
    condition: str
    """What makes a sentence one of something that may never be."""
    resolved: str
    """How it is said that it is resolved."""
    refused: str
    """How the company says plainly that it refuses."""
    passes_on: str
    """How somebody says that they pass the person on now."""
    nobody: str
    """How it is told that nobody answered."""
    done: str
    """What tells that something was done already: the day of it is none that anything is due."""
    overcharged: str
    """What makes a sum one that was wrongly taken."""
    because: str
    """A reason before what will be, up to its comma: what is not so in it takes nothing away."""
    affirms: str
    """How a yes begins."""
    moved: str
    """What puts what was promised on another day."""
    same_day: str
    """What says that something is done together with what was promised before it."""
    automatic: str
    """What tells that nobody wrote this: an answer out of hours."""
    no_plan: str
    """What keeps a day from being one that the company set where no word says that it will: what is past, usual or may be."""


@cache
def words_of(language: str) -> TranscriptWords:
    """The table of a language."""
    module = import_module(f"casebook.parsing.transcripts.languages.{LANGUAGES[language]}")
    words: TranscriptWords = module.WORDS
    return words


@cache
def promise_words_of(language: str) -> PromiseWords:
    """The table of a language for what is promised."""
    module = import_module(f"casebook.parsing.transcripts.languages.{LANGUAGES[language]}_promised")
    words: PromiseWords = module.PROMISED
    return words


@cache
def in_any(entry: str) -> str:
    """One entry of all languages together."""
    table = words_of if entry in TranscriptWords.__annotations__ else promise_words_of
    return "|".join(getattr(table(language), entry) for language in LANGUAGES)


@cache
def pattern(text: str) -> re.Pattern[str]:
    """A pattern, compiled once."""
    return re.compile(text)
