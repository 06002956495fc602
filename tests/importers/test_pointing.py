"""What in a text points to a case: its company, a number, its handle, what was bought; and what is in any talk."""

from __future__ import annotations

from dataclasses import replace

from casebook.importers.pointing import is_named, pointer_to
from casebook.records.kinds import CaseWithEntries
from tests.builders import case
from tests.conftest import each


@each(
    ("company", "text"),
    [
        ("bol.com", "hi bol.com"),
        ("Amazon EU S.à r.l.", "thanks for choosing amazon"),
        ("El Corte Inglés", "soy de el corte inglés"),
        ("O2", "welcome to O2"),
        ("Next", "the chat of Next said no"),
        ("HomeBarn", "write to help@homebarn.example"),
    ],
)
def test_a_company_is_named_by_all_the_words_of_its_name(company: str, text: str) -> None:
    """However it is written, where it is long; else as it is."""
    assert is_named(company, text)


@each(
    ("company", "text"),
    [
        ("Next", "Next, I called"),
        ("Orange", "an orange lamp"),
        ("Free", "Free delivery for all"),
        ("Three", "three parcels"),
        ("KPN", "we kpnx"),
        ("Home Barn", "at home, in a barn"),
        ("Media Markt", "the media say so"),
    ],
)
def test_a_word_of_every_day_names_no_company(company: str, text: str) -> None:
    """Nor a part of a name, or of a word."""
    assert not is_named(company, text)


def _why(text: str, **values: str) -> str:
    whole = CaseWithEntries(replace(case(handle="towel", company="Zalora"), orders=(), **values), ())
    return pointer_to(whole, text, (), ())


def test_what_is_in_any_talk_points_nowhere() -> None:
    """A handle such as *refund* or a year, a colour of what was bought, a short number."""
    assert "" != _why("about the towel")
    for handle in ("refund", "2026", "tv", "chat"):
        assert "" == _why(f"about the {handle} of 2026", handle=handle), handle
    assert "" == _why("a red chair", handle="x1", item="red bath towel")
    assert "" != _why("a bath towel", handle="x1", item="red bath towel")
