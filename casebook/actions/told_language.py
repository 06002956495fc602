"""Which language a case is told in: its own, else the one that the person types of it, and what is to be said of that."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.actions.suggested_commands import command_line
from casebook.domain.case_facts import CaseFacts
from casebook.language.language import LANGUAGES, language_named
from casebook.language.language_names import UnknownLanguage
from casebook.language.typed_language import language_typed
from casebook.records.kinds import Case


def language_of(asked: str | None, facts: CaseFacts) -> tuple[str, list[str]]:
    """The code of the language that was asked for, else of the case's own, else the one its texts are surely typed in, else
    English; and what is to be said of it.

    Raises UnknownLanguage for one that was asked for; a case's own that nothing is written in yet is told in English.
    """
    own = facts.case.language
    typed = None if asked or own else _typed(facts.case, all_texts(facts))
    try:
        return language_named(asked or own or typed or "en").code, []
    except UnknownLanguage:
        if asked:
            raise
    known = ", ".join(f"{code} ({name.capitalize()})" for code, name in LANGUAGES.items())
    return "en", [f"there are no words in '{own}' yet, so this is in English; there are {known}: --language CODE."]


def all_texts(facts: CaseFacts) -> list[str | None]:
    """What was said, and what was promised in the words it was promised in."""
    return [*(each.text for each in facts.contacts), *(each.promise.text for each in facts.promises)]


def typed_language_remarks(case: Case, texts: Iterable[str | None]) -> list[str]:
    """That a case without a language is told in the one that is typed of it, `texts` too, where that is not English; with how to
    keep it so, and how to have it otherwise."""
    typed = None if case.language else _typed(case, texts)
    if typed is None or typed == "en":
        return []
    name = LANGUAGES[typed].capitalize()
    edits = {code: command_line(["casebook", "edit", case.handle, "--language", code]) for code in (typed, "en")}
    told = f"what you type of {case.handle} is {name}, and so is what is written to them"
    keeps = f"{edits[typed]} keeps that, and casebook config set language {typed} does for every new case"
    return [f"{told}: {keeps}; {edits['en']} has it in English."]


def _typed(case: Case, texts: Iterable[str | None]) -> str | None:
    """The language of what went wrong and what is wanted; of all that is typed, where that is too little to tell."""
    about = (case.problem, case.want)
    return language_typed(about) or language_typed((*about, *texts))
