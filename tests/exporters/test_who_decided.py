"""Whose word is the last: of who has the most say, unless it is done already or was overruled since."""

from __future__ import annotations

from typing import Any

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.language.language import LANGUAGES, language_named
from casebook.records.vocabularies import Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _told(entries: Entries, code: str = "en", recipient: Recipient = Recipient.CHAT) -> str:
    facts = facts_of(case(orders=("P-1",), problem="X.", want="a refund"), entries)
    return str(rendered(recipient, Format.TEXT, facts, ExportOptions(code)).text)


def _approved(role: Role, *, refused_again: bool = False) -> Entries:
    """An investigation that came to nothing and a refusal, then a refund that is not due yet."""
    entries = Entries()
    first = entries.contact("2024-11-01", "...", agent="Sanne")
    entries.promise(
        "2024-11-01",
        "an investigation",
        "2024-11-05",
        made_in=first,
        promised=Promised.OTHER,
        verdict=Verdict.BROKEN,
        settled="2024-11-06",
    )
    entries.contact("2024-11-08", "No.", agent="Sanne", outcome=Outcome.REFUSED)
    last = entries.contact("2024-11-15", "...", agent="Joost", role=role)
    entries.promise("2024-11-15", "a refund", "2024-12-24", made_in=last, promised=Promised.REFUND)
    if refused_again:
        entries.contact("2024-11-16", "No.", agent="Rik", role=Role.MANAGER, outcome=Outcome.REFUSED)
    return entries


@each("code", LANGUAGES)
def test_the_last_word_of_who_has_more_say_is_told_before_the_refusal_of_another(code: str) -> None:
    """In the lead, and to whoever is asked for a manager; not of one without more say, nor where that was refused since."""

    def lead(entries: Entries) -> str:
        return _told(entries, code).partition("\n")[0]

    assert "Joost" in lead(_approved(Role.SUPERVISOR))
    assert "Joost" not in lead(_approved(Role.REPRESENTATIVE))
    assert "Joost" not in lead(_approved(Role.SUPERVISOR, refused_again=True))
    to_manager = _told(_approved(Role.SUPERVISOR), code, Recipient.MANAGER)
    assert ("Joost" in to_manager, "Sanne" in to_manager) == (True, False), to_manager


def _apart(*, is_done: bool = False, overruled_by: Role | None = None) -> str:
    entries = Entries()
    granted = entries.contact("2024-11-01", "You get a refund of one fee.", agent="Pilar")
    verdict: dict[str, Any] = {"verdict": Verdict.KEPT, "settled": "2024-11-04"} if is_done else {}
    entries.promise("2024-11-01", "a refund", "2024-11-04", made_in=granted, promised=Promised.REFUND, **verdict)
    entries.contact(
        "2024-11-08", "No fee is given back.", agent="Javier", outcome=Outcome.REFUSED, contradicts=(granted,)
    )
    if overruled_by:
        entries.contact("2024-11-12", "No.", agent="Busch", role=overruled_by, outcome=Outcome.REFUSED)
    return _told(entries)


def test_nobody_is_asked_to_follow_what_is_done_or_overruled() -> None:
    """Then it is only asked which of the two holds, and who decides."""
    follow = language_named("en").follow_what.format(who="Pilar")
    holds = language_named("en").which_holds
    for told, is_followed in (
        (_apart(), True),
        (_apart(is_done=True), False),
        (_apart(overruled_by=Role.MANAGER), False),
    ):
        assert (follow in told, holds in told) == (is_followed, not is_followed), told
