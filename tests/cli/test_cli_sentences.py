"""Every refusal: a class that says what it means, a sentence of its own, and an exit status."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from datetime import date

from casebook import errors
from casebook.errors import CasebookError, ExitCode
from casebook.importers.draft import BadDraft
from casebook.language.language import LANGUAGES
from tests.builders import moment
from tests.conftest import each, load_all

BASES = {CasebookError, errors.WrongValue, errors.UsageError}
"""Never raised themselves: they say what their kind has in common."""


def refusals() -> list[type[CasebookError]]:
    """Every class of refusal in the package, wherever it is defined."""
    load_all()

    def below(kind: type[CasebookError]) -> Iterator[type[CasebookError]]:
        yield kind
        for other in kind.__subclasses__():
            yield from below(other)

    return sorted(
        {kind for kind in below(CasebookError) if kind.__module__.startswith("casebook")},
        key=lambda kind: kind.__name__,
    )


REFUSALS = refusals()

FACTS: dict[str, object] = {
    "typed": "5",
    "why": "is not a date",
    "instead": "'20 Nov'",
    "readings": ["2024-04-03", "2024-03-04"],
    "option": "--date",
    "understood": "Thu 21 Nov 2024",
    "sentence": "the words are wrong.",
    "choices": ["chat"],
    "least": 1,
    "most": 5,
    "name": "towle",
    "near": ["towel"],
    "handles": ["kettle", "towel"],
    "ref": "towel/9",
    "handle": "towel",
    "kind": "contact",
    "promises": ["towel/3"],
    "path": "book.db",
    "what": "a folder",
    "version": 9,
    "known": 1,
    "seconds": 60,
    "where": "'file.txt'",
    "limit": 10,
    "length": 1_000_001,
    "size": 100_000_000,
    "longest": 500,
    "names": ["TEXT", "--transcript"],
    "needed": 200,
    "code": "xx",
    "language": "xx",
    "currency": "EURO",
    "amount": "24",
    "text": "24",
    "languages": list(LANGUAGES),
    "pieces": 2,
}
"""A value for every fact that a refusal carries, by the name it has there."""

OWN: dict[str, dict[str, object]] = {
    "AmbiguousAmount": {"typed": "1,234 EUR", "readings": ["1.234 EUR", "1234 EUR"]},
    "UnreadableAmount": {"typed": "24", "why": "has no currency", "instead": "24 EUR"},
    "UnknownCurrency": {"near": "EUR"},
    "CaseClosed": {"day": date(2024, 11, 20)},
    "UnknownRecipient": {"known": ["chat"]},
    "UnknownLanguage": {"known": {"en": "english"}},
    "UnknownFormat": {"known": ["text", "csv"]},
    "NoSuchExport": {"known": ["text"]},
    "NothingForCase": {"remarks": []},
    "NotAText": {"known": ["text"]},
    "CaseNotWhole": {"found": 2},
    "OrderNotThere": {"named": ["302-1234567-1234567"], "orders": [], "is_open": True},
    "TwoDayOrders": {"first": ("28/04/2024", "line 2"), "other": ("04/28/2024", "line 3")},
    "ChatDaysDiffer": {"first": ("28/04/2024", 2), "other": ("04/28/2024", 3)},
    "DayOrderUnknown": {"cell": "03/04/2024", "place": "line 2"},
    "ColumnMissing": {"name": "amount", "headings": ["Datum", "Naam"]},
    "UntilBeforeSince": {"first": moment("2024-11-02"), "last": moment("2024-10-30")},
    "BadRows": {"bad": [BadDraft("line 4", "there is no date")], "count": 2, "strict": True},
}
"""Facts that mean something else in these."""


TYPED = {
    "NoSuchCase": "name",
    "SeveralCases": "name",
    "NoSuchEntry": "ref",
    "UnknownCommand": "name",
    "UnknownLanguage": "code",
    "PassphraseTooLong": "name",
}
"""What was typed, in refusals that call it by another name than that."""


def example(kind: type[CasebookError], **changed: object) -> CasebookError:
    """A refusal of that class with an example of each of its facts, these changed."""
    wanted = list(inspect.signature(kind.__init__).parameters.values())[1:]
    given = {
        one.name: {**FACTS, **OWN.get(kind.__name__, {}), **changed}.get(one.name, "something")
        for one in wanted
        if one.default is inspect.Parameter.empty and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    }
    return kind(**given)


def test_every_refusal_says_what_it_means() -> None:
    """A class of refusal has a docstring of its own, one sentence first, and an exit status that is named."""
    for kind in REFUSALS:
        own = kind.__dict__.get("__doc__") or ""

        assert own.strip(), kind
        assert own.strip().splitlines()[0].endswith((".", ";")) or "\n" in own.strip(), kind
        assert isinstance(kind.exit_code, ExitCode), kind
        assert kind.exit_code not in (ExitCode.DONE, ExitCode.INTERRUPTED), kind


def test_every_refusal_is_one_sentence_with_a_way_on() -> None:
    """It is one line, begins small, ends as a sentence does, and shows nothing of Python's own."""
    sentences = {kind.__name__: str(example(kind)) for kind in REFUSALS if kind not in BASES}

    assert {} == {name: sentence for name, sentence in sentences.items() if not is_one_sentence(sentence)}


def is_one_sentence(text: str) -> bool:
    """Whether a text reads as the sentence of a refusal."""
    return (
        text == text.strip() != ""
        and "\n" not in text
        and text.endswith((".", "?"))
        and not text[0].isupper()
        and not {"None", "[]", "()", "<class"} & set(text.replace(",", " ").split())
    )


def test_no_two_refusals_say_the_same() -> None:
    """Two classes with one sentence would be one class."""
    sentences = [str(example(kind)) for kind in REFUSALS if kind not in BASES]

    assert [] == [sentence for sentence in sentences if sentences.count(sentence) > 1]


def test_a_long_word_is_shortened_in_a_sentence() -> None:
    """What was typed is repeated up to 60 characters; no sentence pours out a whole letter."""
    for kind in REFUSALS:
        for name in {"typed", TYPED.get(kind.__name__, "typed")} & set(inspect.signature(kind.__init__).parameters):
            if kind not in BASES:
                assert len(str(example(kind, **{name: "x" * 5000}))) <= len(str(example(kind))) + 100, kind.__name__


@each(("count", "shown"), [(0, ""), (1, "a0"), (12, "a11"), (13, "and 1 more"), (99, "and 87 more")])
def test_a_list_in_a_sentence_has_an_end(count: int, shown: str) -> None:
    """Twelve are named, the rest are counted."""
    assert errors.listed([f"a{number}" for number in range(count)]).endswith(shown)
