"""What somebody did or said, with their name in the place of the word that stands for them where the note begins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_BEGINS: Mapping[str, QuickPattern] = {
    "en": QuickPattern(r"s?he (?=[a-z])(?!who\b)"),
    "nl": QuickPattern(r"(?:hij|zij|ze) (?=[a-z])(?!\w{2,}en\b|zijn\b|gaan\b|staan\b|doen\b|zien\b|die\b)"),
    "de": QuickPattern(r"(?:er|sie) (?=[a-zäöü])(?!\w{2,}en\b|sind\b|die\b|der\b)"),
    "fr": QuickPattern(
        r"(?:il|elle) (?=[a-zàéê])(?!(?:y|en|faut|fallait|faudra|manque|manquait|reste|restait|suffit|semble|paraît|s['’]agit"
        r"|est (?:possible|impossible|clair|évident|vrai|nécessaire)|n['’]y|ne (?:manque|reste|faut|s['’]agit)|pleut)\b)"
    ),
    "es": QuickPattern(r"(?:él|ella) (?=[a-záéí])"),
}
"""The word for one person that a sentence begins with, before the verb; no *il* of nobody, and no *sie* of several."""


def with_their_name(wording: Wording, name: str, said: str) -> str:
    """`Lorna sees the new plate` of *she sees the new plate* or *sees the new plate*, without a mark; nothing where it begins
    otherwise."""
    begins, log = _BEGINS.get(wording.language.code), wording.language.log
    if begins is None or not name:
        return ""
    if found := begins.match(said):
        return f"{name} {said[found.end() :]}"
    return f"{name} {said[:1].lower()}{said[1:]}" if log.holds.match(said) or log.did_it.match(said) else ""
