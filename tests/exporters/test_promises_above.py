"""A promise made outside a contact that the lead tells: its line in the whole paste says that it is that one."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

paste = renderer("chat", "text")


@each(
    ("language", "text", "line"),
    [
        ("en", "a refund by 5 Nov", "31 Oct 17:50, promised by Lena."),
        ("nl", "terugbetaling voor 6 nov", "31 okt 17:50, toegezegd door Lena."),
        ("de", "eine Erstattung bis 5. November", "31. Oktober um 17:50 Uhr, zugesagt von Lena."),
        (
            "fr",
            "un remboursement avant le 6 novembre",
            "31 octobre à 17 h 50, promis par Lena.",
        ),
        (
            "es",
            "el reembolso antes del 6 de noviembre",
            "31 de octubre a las 17:50, prometido por Lena.",
        ),
    ],
)
def test_a_promise_that_the_lead_tells_is_named_on_its_line(language: str, text: str, line: str) -> None:
    """In every language; one of which nobody said who made it is named by what it is, and one that stands above with its day and
    no time is told there alone."""
    told = [
        _lines(language, text, at, agent) for at, agent in (("2024-10-31 17:50", "Lena"), ("2024-10-31 17:50", None))
    ]

    assert line in told[0]
    when, kind = line.rpartition(", ")[0], language_named(language).promised[Promised.REFUND]
    assert [True] == [kind.casefold() in each.casefold() for each in told[1] if each.startswith(when)]
    assert not [each for each in _lines(language, text, "2024-10-31", "Lena") if each.startswith(("31 ", "31. "))]


def _lines(language: str, text: str, at: str, agent: str | None) -> list[str]:
    """The lines of the paste of a case in which a refund was promised at that time, by nobody that was logged."""
    entries = Entries()
    entries.promise(at, text, "2024-11-05", promised=Promised.REFUND, agent=agent)
    entries.contact("2024-11-09", "Nothing is known of it.", agent="Bo")
    facts = facts_of(case(problem="The parcel never came.", want="my money back"), entries)
    return paste(facts, ExportOptions(language=language)).replace("\N{NO-BREAK SPACE}", " ").splitlines()
