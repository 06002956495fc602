"""Days, sums and plurals of `babel` 2.19.0 (CLDR 49), as `python -m tests.write_cldr` writes them down. Pure.

To import `babel` and read what it knows of a language takes 130 million instructions, a fifth of what an export takes from
start to end; so it is asked once, and a test asks it again. Letters, which take longer anyhow, ask it for their days themselves.
"""

from __future__ import annotations

from collections.abc import Mapping

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "nl": ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    "de": (
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    "es": (
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
}
"""January to December, as they stand in a day."""

DAY_FORMS: Mapping[str, tuple[str, str]] = {
    "en": ("{day} {month}", "{day} {month} {year}"),
    "nl": ("{day} {month}", "{day} {month} {year}"),
    "de": ("{day} {month}", "{day} {month} {year}"),
    "fr": ("{day} {month}", "{day} {month} {year}"),
    "es": ("{day} de {month}", "{day} de {month} de {year}"),
}
"""A day without its year, and with it."""

DECIMAL_MARKS: Mapping[str, str] = {"en": ".", "nl": ",", "de": ",", "fr": ",", "es": ","}
"""Between a number and its decimals."""

GROUP_MARKS: Mapping[str, str] = {"en": ",", "nl": ".", "de": ".", "fr": "\u00a0", "es": "."}
"""Between the thousands of a number."""

SUM_FORMS: Mapping[str, Mapping[str, str]] = {
    "en": {},
    "nl": {"EUR": "€ {amount}", "GBP": "£ {amount}"},
    "de": {"EUR": "{amount} €", "GBP": "{amount} £"},
    "fr": {"EUR": "{amount}\u00a0€", "GBP": "{amount}\u00a0£"},
    "es": {"EUR": "{amount} €", "GBP": "{amount} £"},
}
"""How a sum is written in a currency that has its sign beside it; others have their code behind them."""

SINGULAR: Mapping[str, tuple[int, ...]] = {"en": (1,), "nl": (1,), "de": (1,), "fr": (0, 1), "es": (1,)}
"""The counts that take the first of two forms: `1 day`."""
