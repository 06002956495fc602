"""Ready phrases for a contact, filled in from a case, in its language and in the person's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Optional

from casebook import store
from casebook.actions.box_limit import over_box
from casebook.actions.told_language import language_of
from casebook.domain.case_facts import gather
from casebook.domain.without_private import without_private
from casebook.errors import WrongValue, shortened
from casebook.exporters.options import ExportOptions
from casebook.exporters.phrase import phrase_for
from casebook.exporters.words.as_told import as_told
from casebook.language.language import LANGUAGES, language_named
from casebook.language.phrases import Situation, phrases
from casebook.records.company import Company
from casebook.records.frozen import Frozen
from casebook.records.kinds import CaseWithEntries
from casebook.records.person import NOBODY, Person
from casebook.store.reader import Reader


class UnknownSituation(WrongValue):
    """A phrase was asked for that there is not; `near` is the one that may be meant, if any."""

    def __init__(self, name: str, near: str) -> None:
        self.name, self.near = name, near

    def __str__(self) -> str:
        hint = f"did you mean '{self.near}'?" if self.near else "`casebook say` lists them."
        return f"there is no phrase for '{shortened(self.name)}'; {hint}"


class Phrase(Frozen):
    """What to say, and the same in the person's own language, `own`, where that is another; with what is worth knowing of it."""

    situation: Situation
    text: str
    language: str
    own: str = ""
    warnings: tuple[str, ...] = ()


def situation_named(name: str) -> Situation:
    """The situation that goes by this name. Raises UnknownSituation."""
    typed = name.strip().casefold()
    if typed in tuple(Situation):
        return Situation(typed)
    raise _unknown(name)


def handle_meant(reader: Reader, word: str) -> str:
    """The handle of the one case that goes by a word which is no situation. Raises UnknownSituation where none or several do."""
    try:
        return reader.case_named(word).handle
    except (store.errors.NoSuchCase, store.errors.SeveralCases):
        raise _unknown(word) from None


def _unknown(name: str) -> UnknownSituation:
    from difflib import get_close_matches

    near = get_close_matches(name.strip().casefold(), list(Situation), n=1)
    return UnknownSituation(name, near[0] if near else "")


def plain_phrase(situation: Situation, language: Optional[str]) -> Phrase:
    """What to say of any case; in English unless a language is named. Raises UnknownLanguage."""
    code = language_named(language or "en").code
    return Phrase(situation, phrases(code).said[situation].plain, code)


def phrase_of(
    recorded: CaseWithEntries,
    situation: Situation,
    now: datetime,
    person: Person = NOBODY,
    company: Company | None = None,
    *,
    language: Optional[str] = None,
    own: Optional[str] = None,
) -> Phrase:
    """What to say of this case, in its language unless another is named, masked as what is exported; `own` is the code of the
    person's own language. Raises UnknownLanguage."""
    from casebook.masking import OwnDetails, masker_of

    public = gather(without_private(recorded), now)
    code, warnings = language_of(language, public)
    facts = as_told(public, code)
    masker = masker_of(facts, code, OwnDetails(person))
    shown, options = masker.masked_facts(facts), ExportOptions(code, person=person, company=company)
    text = phrase_for(situation, shown, options)
    beside = ""
    if own is not None and own in LANGUAGES and own != code:
        beside = phrase_for(situation, shown, replace(options, language=own))
    too_long = over_box(text, company)
    remarks = [f"the phrase {too_long}."] if too_long else []
    return Phrase(situation, text, code, beside if beside != text else "", (*warnings, *remarks))
