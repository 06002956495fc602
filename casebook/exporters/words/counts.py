"""Small numbers as a sentence has them: in words, as the languages spell them out; larger ones in digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from casebook.language.language import Forms, Language


def number_word(language: Language, count: int) -> str:
    """`two`, `12`; one in digits too, since its word has a gender, and sentences that count one have a form of their own."""
    return dict(enumerate(language.number_words, 2)).get(count, str(count))


def counted(language: Language, forms: Forms, count: int, **values: str) -> str:
    """The form that goes with `count`, filled in with its word: `two other promises are overdue as well`."""
    return forms[language.plural(count)].format(count=number_word(language, count), **values)
