"""Which language a case is told in, and that the person types in another."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.actions.suggested_commands import command_line
from casebook.domain.case_facts import CaseFacts
from casebook.language.language import LANGUAGES, language_named
from casebook.language.language_names import UnknownLanguage
from casebook.language.typed_language import language_typed
from casebook.records.kinds import Case


def language_of(asked: str | None, facts: CaseFacts) -> tuple[str, list[str]]:
    """The code of the language that was asked for, else of the case's own, else English; and what is to be said of it.

    Raises UnknownLanguage for one that was asked for; a case's own that nothing is written in yet is told in English.
    """
    own = facts.case.language
    try:
        return language_named(asked or own or "en").code, []
    except UnknownLanguage:
        if asked:
            raise
    known = ", ".join(f"{code} ({name.capitalize()})" for code, name in LANGUAGES.items())
    return "en", [f"there are no words in '{own}' yet, so this is in English; there are {known}: --language CODE."]


def typed_language_remarks(case: Case, texts: Iterable[str | None]) -> list[str]:
    """That a case is told in English for want of a language, and what was typed of it, `texts` too, is in another; with how to
    say so."""
    if case.language:
        return []
    typed = language_typed((case.problem, case.want, *texts))
    if typed is None or typed == "en":
        return []
    name, edit = LANGUAGES[typed].capitalize(), command_line(["casebook", "edit", case.handle, "--language", typed])
    told = f"what you type of {case.handle} is {name}, and what is written to them is English"
    return [f"{told}: {edit} changes that, and casebook config set language {typed} does for every new case."]
