"""Who a sentence begins with: given the article that notes leave out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def with_articles(wording: Wording, statement: str) -> str:
    """The statement, in which each sentence that begins with what somebody is, bare before a verb, has an article there."""
    parts = sentences(statement)
    told = [_with_article(wording, part) for part in parts]
    return " ".join(told) if told != parts else statement


def _with_article(wording: Wording, sentence: str) -> str:
    language = wording.language
    for pattern, form in language.log.bare_roles:
        if found := pattern.match(sentence):
            role = found[0] if language.nouns_have_capitals else found[0].lower()
            return f"{form.format(role=role)}{sentence[found.end() :]}"
    return sentence
