"""Which language a case is told in."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.language.language import LANGUAGES, language_named
from casebook.language.language_names import UnknownLanguage


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
