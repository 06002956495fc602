"""Public holidays of countries and regions: which countries have only those of their regions is found, not listed."""

from __future__ import annotations

from datetime import date

import pytest

from casebook.actions.answers.case_answers import UnknownRegion, WrongCountry, country_warnings, parse_country
from casebook.parsing.dates.public_holidays import differs_by_region, holidays_of, regions_apart
from tests.actions.test_due_remarks import NOON
from tests.conftest import each


@each(
    ("typed", "code"),
    [
        (" gb ", "GB"), ("GB-ENG", "GB-ENG"), ("gb-england", "GB-ENG"), ("GB scotland", "GB-SCT"), ("de_bw", "DE-BW"),
        ("PT-01", "PT-01"), ("XX", "XX"), ("XX-ABC", "XX-ABC"), ("", None),
        ("Netherlands", "NL"), ("GBR", "GB"), ("Niederlande", "NL"), ("Pays-Bas", "NL"), ("Allemagne", "DE"),
        ("Vereinigtes Königreich", "GB"), ("El Salvador", "SV"), ("La Réunion", "RE"), ("St Lucia", "LC"), ("St. Martin", "MF"),
        ("DR Congo", "CD"), ("La France", "FR"), ("US Georgia", "US-GA"),
    ],
)  # fmt: skip
def test_a_country_or_region_is_read_in_whatever_clothes(typed: str, code: str | None) -> None:
    """By its code or its name, or a region's name; what nobody knows is kept where it has the form."""
    assert code == parse_country(typed)


@each(
    ("typed", "error", "hint"),
    [
        ("Netherland", WrongCountry, "did you mean NL?"),
        ("Niederlnde", WrongCountry, "did you mean NL?"),
        ("Allemange", WrongCountry, "did you mean DE?"),
        ("Belgie", WrongCountry, "did you mean BE?"),
        ("Atlantis", WrongCountry, "not 'Atlantis'."),
        ("GB-ENGL", UnknownRegion, "did you mean GB-ENG?"),
        ("GB-XX", UnknownRegion, "it takes GB-ENG, GB-NIR, GB-SCT, GB-WLS."),
        ("Le Maroc", WrongCountry, "not 'Le Maroc'."),
        ("NL-NH", UnknownRegion, "type --country NL."),
    ],
)
def test_what_nobody_knows_is_refused_with_a_way_on(typed: str, error: type[Exception], hint: str) -> None:
    """A suggestion where one is near, else what it takes."""
    with pytest.raises(error) as refusal:
        parse_country(typed)

    assert str(refusal.value).endswith(hint)


def test_easter_monday_counts_where_most_regions_keep_it() -> None:
    """Until the region is known; Scotland works, and what is kept in one region alone is no holiday of the country."""
    easter_monday, st_andrew = date(2026, 4, 6), date(2026, 11, 30)
    countries = ("GB", "GB-ENG", "GB-SCT")

    assert [True, True, False] == [easter_monday in holidays_of(one) for one in countries]
    assert [False, False, True] == [st_andrew in holidays_of(one) for one in countries]
    assert ("GB-SCT",) == regions_apart("GB", date(2026, 11, 26), date(2026, 12, 7))


def test_the_countries_that_have_only_regional_holidays_are_found() -> None:
    """GB, CH and CA ask for the region when a case is opened; NL, US and an unknown country do not."""
    assert [True] * 3 + [False] * 4 == [differs_by_region(one, 2026) for one in "GB CH CA NL US GB-ENG XX".split()]
    assert "--country CODE (GB-ENG, GB-NIR, GB-SCT, GB-WLS)" in country_warnings("GB", "kettle", NOON)[0]
    assert () == country_warnings("GB-ENG", "kettle", NOON)
