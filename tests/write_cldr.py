"""Writes `casebook/language/cldr.py` as `babel` knows days, sums and plurals: `python -m tests.write_cldr`. Read it then.

What is written is what the CLDR says, but for what is decided here: which months stand in running text, which signs of
currencies, and the blanks, which are plain ones in a text that is pasted, and in French ones that no line ends at.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from pprint import pformat

from babel import Locale
from babel.numbers import get_currency_symbol

import casebook.language
from tests.command_words import command_words

CLDR = Path(casebook.language.__file__).with_name("cldr.py")

LOCALES = {"en": "en_GB", "nl": "nl", "de": "de", "fr": "fr", "es": "es"}
"""Where the form of a day is from: English puts the day before its month, as a day that nobody can misread does."""

SHORT_MONTHS = {"en": "en", "nl": "nl"}
"""Languages whose months are shortened to three letters without a full stop, and where from: British English has *Sept*."""

SIGNS = {"en": (), "nl": ("EUR", "GBP"), "de": ("EUR", "GBP"), "fr": ("EUR", "GBP"), "es": ("EUR", "GBP")}
"""The currencies told by their sign. `$` is of many countries; in English a sum has its code, as it is typed."""

BLANKS = {"fr": "\u00a0"}
"""The blank within a number and before a sign, where it is no plain one."""

COUNTED = 1000
"""How far it is tried whether the numbers of the singular are all found."""

HEAD = '''"""Days, sums and plurals of `babel` {babel} (CLDR {cldr}), as `python -m tests.write_cldr` writes them down. Pure.

To import `babel` and read what it knows of a language takes 130 million instructions, a fifth of what an export takes from
start to end; so it is asked once, and a test asks it again. Letters, which take longer anyhow, ask it for their days themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
'''


def tables() -> dict[str, tuple[str, dict[str, object], str]]:
    """What is written, by its name: the type, the value for each language, and what it is."""
    return {
        "MONTHS": ("tuple[str, ...]", _each(_months), "January to December, as they stand in a day."),
        "DAY_FORMS": ("tuple[str, str]", _each(_day_forms), "A day without its year, and with it."),
        "DECIMAL_MARKS": ("str", _each(lambda code: _symbol(code, "decimal")), "Between a number and its decimals."),
        "GROUP_MARKS": ("str", _each(lambda code: _symbol(code, "group")), "Between the thousands of a number."),
        "SUM_FORMS": (
            "Mapping[str, str]",
            _each(lambda code: {sign: _sum_form(code, sign) for sign in SIGNS[code]}),
            "How a sum is written in a currency that has its sign beside it; others have their code behind them.",
        ),
        "SINGULAR": ("tuple[int, ...]", _each(_singular), "The counts that take the first of two forms: `1 day`."),
    }


def _each(value: Callable[[str], object]) -> dict[str, object]:
    return {code: value(code) for code in LOCALES}


def _months(code: str) -> tuple[str, ...]:
    width, locale = ("abbreviated", SHORT_MONTHS[code]) if code in SHORT_MONTHS else ("wide", LOCALES[code])
    names = Locale.parse(locale).months["format"][width]
    return tuple(names[number] for number in range(1, 13))


def _day_forms(code: str) -> tuple[str, str]:
    """The patterns of the CLDR as templates; the mark behind the number of a day is the language's `day_number`."""
    locale, is_short = Locale.parse(LOCALES[code]), code in SHORT_MONTHS
    without_year = locale.datetime_skeletons["MMMd" if is_short else "MMMMd"]
    with_year = locale.date_formats["medium" if is_short else "long"].pattern
    return _template(str(without_year)), _template(with_year)


def _template(pattern: str) -> str:
    """`d 'de' MMMM 'de' y` is `{day} de {month} de {year}`."""
    names = {"d": "{day}", "d.": "{day}", "MMM": "{month}", "MMMM": "{month}", "y": "{year}"}
    return " ".join(names.get(part) or part.strip("'") for part in pattern.split(" "))


def _symbol(code: str, name: str) -> str:
    return _blank(code, Locale.parse(LOCALES[code]).number_symbols["latn"][name])


def _sum_form(code: str, currency: str) -> str:
    """The sign where the pattern of the language has it (`¤ #,##0.00`)."""
    locale = Locale.parse(LOCALES[code])
    positive = locale.currency_formats["standard"].pattern.partition(";")[0]
    sign = get_currency_symbol(currency, locale="en_GB")  # the CLDR has `£GB` in French and `GBP` in Spanish
    return _blank(code, positive.replace("#,##0.00", "{amount}").replace("¤", sign))


def _blank(code: str, text: str) -> str:
    for blank in ("\u00a0", "\u202f"):
        text = text.replace(blank, BLANKS.get(code, " "))
    return text


def _singular(code: str) -> tuple[int, ...]:
    form = Locale.parse(LOCALES[code]).plural_form
    return tuple(count for count in range(COUNTED) if form(count) == "one")


def written() -> str:
    """The text of the module."""
    from babel.core import get_cldr_version  # babel 2.17 and later; what is written is the same from 2.16 on

    parts = [HEAD.format(babel=version("babel"), cldr=get_cldr_version())]
    for name, (kind, value, meaning) in tables().items():
        text = pformat(value, width=100, sort_dicts=False).replace("\\xa0", "\\u00a0")
        parts.append(f'{name}: Mapping[str, {kind}] = {text}\n"""{meaning}"""\n')
    return "\n".join(parts)


def main() -> None:
    """Rewrite the module in place; its layout is then that of the formatter."""
    command_words()
    CLDR.write_text(written(), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", CLDR], check=True)


if __name__ == "__main__":
    sys.exit(main())
