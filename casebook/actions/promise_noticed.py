"""A promise that stands in what was said of a contact, and was not recorded as one: without a record nobody waits for it."""

from __future__ import annotations

import re
import shlex
from functools import cache

from casebook.actions.contact_answers import ContactAnswers
from casebook.errors import shortened
from casebook.records.kinds import Case
from casebook.records.vocabularies import Promised
from casebook.text.comparing import is_blank
from casebook.text.sanitise import for_paste
from casebook.text.sentences import sentences


def promise_noticed(answers: ContactAnswers) -> str:
    """The first sentence of the contact's text that reads like a promise; nothing where there is none, or one is recorded.

    It says what somebody else will do, of a kind that is sure, without a no; where it waits for something, for what is sure too.
    """
    text = answers.contact.text or ""
    if any(not is_blank(promise) for promise in answers.promises) or not _promises().search(text):
        return ""
    from casebook.parsing.promise_kinds import promise_kind_in

    for sentence in sentences(for_paste(text)):
        if _reads_like_one(sentence) and promise_kind_in(sentence) is not Promised.OTHER:
            return sentence
    return ""


def _reads_like_one(sentence: str) -> bool:
    if not _promises().search(sentence):
        return False
    from casebook.parsing.conditions import condition_in

    awaited = condition_in(sentence)
    told = _WAITS.sub("", sentence) if awaited else sentence
    return not _is_none().search(told)


_WAITS = re.compile(r"\b(?:once|when|zodra|wanneer)\b", re.IGNORECASE)


def noticed_remarks(case: Case, answers: ContactAnswers) -> tuple[str, ...]:
    """One sentence with the words, and how to record them; nothing where nothing reads like a promise."""
    sentence = promise_noticed(answers)
    if not sentence:
        return ()
    contact = answers.contact
    words = ["casebook", "promise", case.handle, sentence]
    words += ["--agent", contact.agent] if contact.agent else []
    words += ["--date", contact.at.at] if answers.date else []
    return (f"that reads like a promise: '{shortened(sentence)}'; record it with {shlex.join(words)}",)


@cache
def _promises() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:will|shall|going to|promis\w+|guarante\w+|within|zal|zullen|gaat|gaan|beloo?f\w*|toegezegd|garande\w+|binnen)\b"
        r"|['’]ll\b",
        re.IGNORECASE,
    )


@cache
def _is_none() -> re.Pattern[str]:
    """What makes it none: a no, a condition, a question, what the person will do, or what is told as past."""
    return re.compile(
        r"\b(?:not|never|no|none|nobody|cannot|refus\w+|if|unless|until|once|when|niet|geen|nooit|niemand|weiger\w*|als|tenzij|zodra"
        r"|wanneer|would|zou(?:den)?|should|hope\w*|hoop|maybe|misschien|might|broke|failed)\b|n['’]t\b|\?"
        r"|\b(?:I|we|ik|wij)(?:['’]ll| will| shall| am going| are going| zal| zullen| ga| gaan)\b"
        r"|\b(?:zal|ga|zullen|gaan) (?:ik|wij|we)\b",
        re.IGNORECASE,
    )
