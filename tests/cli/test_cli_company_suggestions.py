"""What is suggested of a few big companies: with its page and the day, never kept or told unless somebody takes it."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from casebook.actions.answers.kept_values import kept_value
from casebook.domain.company_suggestions import SUGGESTED, suggested_names
from casebook.parsing.clock import Clock
from casebook.records.kinds import COMPANY
from casebook.text.comparing import as_seen
from tests.builders import NOW
from tests.conftest import record

PAGE = "https://www.vodafone.co.uk/help-and-information/complaints/code-of-practice"


@pytest.fixture
def vodafone(casebook: Any) -> Any:
    """The runner, in a book that has a case with Vodafone."""
    record(casebook, ("open", "line", "--company", "vodafone"))
    return casebook


def test_every_suggestion_says_where_it_is_from() -> None:
    """A page of the web, a day that has been, and a value that could have been typed; one of each field, one for each name."""
    every = [(names[0], one) for names, found in SUGGESTED.items() for one in found]

    wrong = [
        name for name, one in every if not one.page.startswith("https://") or not date(2026, 1, 1) <= one.looked_at
    ]
    odd = [
        (name, one.field)
        for name, one in every
        if one.value != kept_value(COMPANY, COMPANY.field(one.field), one.value, Clock(NOW, "UTC"))
    ]
    keys = [as_seen(name) for names in SUGGESTED for name in names]
    assert ([], [], len(set(keys))) == (wrong, odd, len(keys))
    assert len({(name, one.field) for name, one in every}) == len(every)


def test_it_is_shown_apart_from_what_is_kept(vodafone: Any) -> None:
    """With where it holds, its page and the day, and how to keep it; of a company that is in no case too."""
    shown = vodafone("company", "VODAFONE").stdout
    other = vodafone("company", "zalando").stdout

    told, _, suggested = shown.partition("suggested, and not kept: look at the page first, it may have changed\n")
    assert told.startswith("vodafone  1 case, 1 open; nothing else is kept of it")
    assert f"(in the United Kingdom · {PAGE} · a copy of it was looked at on 2026-11-27)" in suggested
    assert suggested.endswith("to keep one, with its page: casebook company vodafone --take address\n")
    assert other.startswith("zalando  no case; nothing else is kept of it")
    assert "Valeska-Gert-Str. 5" in other


def test_what_is_not_known_is_said_with_how_to_keep_it(vodafone: Any) -> None:
    """Neither what is kept nor what is suggested of it; nothing where all of it is there."""
    shown = " ".join(vodafone("company", "vodafone").stdout.split())
    assert (
        "not known chat, phone, hours, limit, human; to keep one, with where it is from: casebook company vodafone --chat PAGE "
        "--source TEXT suggested, and not kept"
    ) in shown

    of_all = {"chat": "in the app", "phone": "0800 0000", "hours": "8 to 22", "limit": "500", "human": "type agent"}
    vodafone("company", "vodafone", *(word for name, value in of_all.items() for word in (f"--{name}", value)))
    assert "not known" not in vodafone("company", "vodafone").stdout


def test_what_is_taken_is_kept_with_its_page(vodafone: Any) -> None:
    """One after the other, behind the source there was; then it is suggested no more."""
    vodafone("company", "vodafone", "--phone", "0800 0000", "--source", "a bill")
    taken = vodafone("company", "Vodafone", "--take", "address").stdout
    shown = vodafone("company", "vodafone").stdout
    vodafone("company", "vodafone", "--take", "contact")

    assert taken.startswith("company:vodafone  address: nothing → Customer Relations Manager")
    kept, _, suggested = shown.partition("suggested")
    assert f"source   a bill\n         address: {PAGE} (2026-11-27)\n" in kept
    assert (False, True) == ("Newbury" in suggested, "contact" in suggested)
    assert "suggested" not in vodafone("company", "vodafone").stdout
    assert "suggested" not in vodafone("company", "vodafone", "--json").stdout


def test_it_is_told_by_nothing_else(vodafone: Any) -> None:
    """No export and no list has it, and an import does not keep it; who may read it the architecture says."""
    document = vodafone("company", "vodafone", "--json").stdout
    texts = [vodafone("export", "line", "--format", form).stdout for form in ("text", "markdown", "json")]
    every = vodafone("export", "--all", "--format", "json").stdout

    assert ["address", "contact"] == [one["field"] for one in json.loads(document)["companies"][0]["suggested"]]
    assert not re.search("Newbury|code-of-practice", "".join([*texts, every, vodafone("company").stdout]))
    assert "" == vodafone("import", "-", input=document).stdout
    assert "nothing kept of it" in vodafone("company").stdout


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("vodafone", "--take", "phone"), 2, "'phone' is not suggested for 'vodafone'; --take has address, contact.\n"),
        (
            ("Amazon", "--take", "phone"),
            2,
            "'phone' is not suggested for 'Amazon'; nothing is suggested of that company.\n",
        ),
        (("vodafone", "--take", "address", "--address", "x"), 2, "--address and --take address say two things"),
        (("vodafon",), 3, "no case is with 'vodafon', and nothing is kept of it. Did you mean 'vodafone'?\n"),
        (("zalanda",), 3, "no case is with 'zalanda', and nothing is kept of it. Did you mean 'Zalando'?\n"),
    ],
)
def test_what_is_not_suggested_is_refused(
    vodafone: Any, book: Path, words: tuple[str, ...], status: int, said: str
) -> None:
    """In one sentence that says what is, or which name is near."""
    found, sentence = refused(vodafone, book, "company", *words)

    assert (status, True) == (found, sentence.startswith(f"casebook: {said}"))


def test_the_help_names_those_of_which_something_is_suggested(casebook: Any) -> None:
    """And no other: of one that stands in no case, and of which nothing is suggested, nothing is known."""
    told = " ".join(casebook("company", "--help").stdout.split())
    casebook("open", "line", "--company", "Vodafone")

    *names, last = suggested_names()
    assert f"Of {', '.join(names)} and {last} it suggests what their own pages say" in told
    assert [0] * (len(names) + 1) == [casebook("company", each).exit_code for each in (*names, last)]
    assert 3 == casebook("company", "Amazon").exit_code
