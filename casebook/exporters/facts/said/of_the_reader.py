"""What the company did by the words of whoever had a message of it, as whoever reads it is told: *they closed my fault* is
*you closed my fault*. Only where nobody else can be meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.noted.dated import dated
from casebook.exporters.words.named_parties import may_be_of_others
from casebook.exporters.words.typed import inside_a_sentence
from casebook.records.kinds import Contact

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event


def to_the_reader(wording: Wording, entry: Contact | Event, said: str) -> str:
    """The words with whoever reads them as their subject, where that was a word for the company in what came from it, and the
    record knows of no agency, carrier or shop; else as they are."""
    if not (isinstance(entry, Contact) and entry.incoming) or has_others(wording):
        return said
    for they, you in wording.language.log.they:
        if found := they.fullmatch(said):
            return found.expand(you)
    return said


def lacking_of_the_reader(wording: Wording, entry: Contact, said: str) -> str:
    """`you sent no proof` of *no proof sent*, which a message of the company did not bring; nothing of any other words, where
    somebody is named who wrote it, or where the record knows of anybody else."""
    if not entry.incoming or wording.who_answered(entry) or has_others(wording):
        return ""
    plain = said.rstrip(".")
    plain = f"{plain[:1].lower()}{plain[1:]}"
    found = ((lacks.fullmatch(plain), you) for lacks, _, you in wording.language.log.lacks if you)
    return next((each.expand(you) for each, you in found if each), "")


def has_others(wording: Wording) -> bool:
    """Whether the record knows anybody but the company and the person."""
    facts = wording.facts
    is_with_others = any(each.party for each in facts.contacts) or may_be_of_others(facts)
    return is_with_others or any(parcel.carrier for parcel in facts.parcels)


def dated_to_the_reader(wording: Wording, entry: Contact | Event, said: str) -> str:
    """`On 6 May you closed my fault`: the same with the day, where a day can stand with it; else nothing."""
    told = dated(wording, wording.happened_at(entry), said)
    return told.replace(inside_a_sentence(said), inside_a_sentence(to_the_reader(wording, entry, said)), 1)
