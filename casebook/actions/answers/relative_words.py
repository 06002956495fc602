"""The remark that a text of a case names a day by the one on which it was typed: yesterday, by Friday, two weeks ago."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Optional

from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import TOLD_LATER, Case, CaseWithEntries
from casebook.text.words.day_names import short_day
from casebook.text.words.relative_words import RELATIVE

if TYPE_CHECKING:
    from casebook.exporters.words.days_named import RelativeDay

NOTHING: Mapping[str, Optional[str]] = MappingProxyType({})


def relative_word_warnings(case: Case, clock: Clock, before: Mapping[str, Optional[str]] = NOTHING) -> list[str]:
    """A sentence for each of its texts that is not as it was `before` and has such words: the day that is told beside them, or
    that the day is to be written, where none is sure."""
    changed = [
        (name, text)
        for name in TOLD_LATER
        if (text := getattr(case, name)) and text != before.get(name) and RELATIVE.search(text)
    ]
    if not changed:
        return []
    # What reads a day takes long to load, and few texts name one so.
    from casebook.domain.case_facts import gather
    from casebook.exporters.words.days_named import days_in
    from casebook.language.language import LANGUAGES, language_named

    language = language_named(case.language if case.language and case.language in LANGUAGES else "en")
    warnings = []
    for name, text in changed:
        typed = {(name, found[0].casefold()): written_now(clock) for found in RELATIVE.finditer(text)}
        facts = gather(CaseWithEntries(case, (), (), typed), clock.now)
        found = {each.words.casefold(): each for each, _ in days_in(facts, name, text, language)}
        warnings += [_warning(name, each, case) for each in found.values()]
    return warnings


def _warning(name: str, named: RelativeDay, case: Case) -> str:
    other = "age" if named.words.casefold().endswith((" old", " oud", " alt")) else "day"
    what = f"'{named.words}' in the {name} is another {other} when it is read later"
    if named.day is not None:
        return f"{what}; it is told with its date, {short_day(named.day.day)}."
    edit = f'casebook edit {case.handle} --{name} "…"'
    return f"{what}; write the date: {edit}."
