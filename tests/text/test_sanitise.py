"""Text on its way out: nothing unseen leaves, nothing readable is harmed."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

import casebook
from casebook.text.sanitise import for_paste, for_screen
from tests.conftest import each, examples

READABLE = {
    "arabic": "تم إرسال الطلب في ٣ نوفمبر، ولم يصل.",
    "arabic with vowels": "السَّلامُ عَلَيْكُمْ",
    "hebrew": "ההזמנה לא הגיעה (מס' 4411)",
    "two directions": "case A-1234 של מרים",
    "chinese and japanese": "訂單 302-1234567 未送達。返品をお願いします。",
    "korean": "주문한 상품이 오지 않았습니다",
    "thai": "ยังไม่ได้รับสินค้า",
    "stacked accents": "Z̴̡̢̛͓a̸l̵g̷o̶ and Nguyễn, café, cafe\u0301",
    "fixed blanks": "10\u00a0EUR, 1\u202f234\u2009kg\u3000。",
    "quotes and brackets": "case [#4411-B] doesn't “fit” {x} <b> \\n %s €",
    "persian plural": "خانه\u200cها",
    "persian verb": "می\u200cخواهم",
    "persian plural of a latin word": "Windows\u200cها",
    "persian plural of a number": "۲۰\u200cساله",
    "persian era": "۱۴۰۳ ه\u200d.ش",
    "bengali ya-phala": "র\u200d্যাম",
    "bengali explicit virama": "ক্\u200cষ",
    "hindi half letter": "क्\u200dष",
    "malayalam at the end of a word": "അവന്\u200d വന്നു",
    "sinhala": "ශ්\u200dරී ලංකා",
    "family": "👨\u200d👩\u200d👧\u200d👦",
    "profession with skin": "👩🏽\u200d⚕\ufe0f",
    "style selector and joiner": "❤\ufe0f\u200d🔥 👁\ufe0f\u200d🗨\ufe0f",
    "nodding head": "🙂\u200d↔\ufe0f",
    "keycaps": "1\ufe0f\u20e3 #\ufe0f\u20e3 *\ufe0f\u20e3",
    "signs with a style": "©\ufe0f ™\ufe0f ‼\ufe0f ⁉\ufe0e ℹ\ufe0f ☎\ufe0e",
    "flags": "🇳🇱 🏴\u200d☠\ufe0f 🏳\ufe0f\u200d🌈",
    "flag of Scotland": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
}

UNSEEN = {
    "zero width space": "\u200b",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "word joiner": "\u2060",
    "override": "\u202e",
    "isolate": "\u2067",
    "left-to-right mark": "\u200e",
    "arabic letter mark": "\u061c",
    "escape": "\x1b",
    "C1 control": "\x9b",
    "NUL": "\x00",
    "delete": "\x7f",
    "file separator": "\x1c",
    "hangul filler": "\u3164",
    "halfwidth hangul filler": "\uffa0",
    "hangul choseong filler": "\u115f",
    "grapheme joiner": "\u034f",
    "mongolian selector": "\u180b",
    "blank braille": "\u2800",
    "variation selector": "\ufe00",
    "variation supplement": "\U000e0100",
    "tag": "\U000e0041",
    "invisible times": "\u2062",
    "interlinear": "\ufff9",
    "private use": "\ue000",
    "unassigned": "\u0378",
    "noncharacter": "\uffff",
    "lone surrogate": "\ud800",
    "null notehead": "\U0001d159",
    "joiner between latin letters": "\u200d",
    "non-joiner between latin letters": "\u200c",
    "style selector after a letter": "\ufe0f",
}

JOINERS = "\u200c\u200d\ufe0e\ufe0f"
AWKWARD = st.text(
    st.sampled_from(
        "a1#> \n\r\t\u2028\x85\x1b\u200b\u202e\u2800\ud800👩🏽❤🏴⃣\U000e0067\U000e0062\U000e007fیهक\u094dর" + 4 * JOINERS
    ),
    max_size=12,
)
ANYTHING = st.one_of(AWKWARD, st.text(st.characters(exclude_categories=()), max_size=30))
A_FIELD = st.sampled_from([for_paste, for_screen])


@each("text", READABLE.values())
def test_what_people_read_is_unharmed(text: str) -> None:
    """Every script and emoji leaves as it came, with the joiners that its letters and pictures need."""
    assert (text, text) == (for_paste(text), for_screen(text))


@each("unseen", UNSEEN.values())
def test_what_cannot_be_seen_is_left_out_of_a_paste_and_shown_on_a_screen(unseen: str) -> None:
    """An unseen character never leaves; on a terminal its number stands in its place."""
    text = f"case {unseen}A{unseen}12"

    assert "case A12" == for_paste(text)
    assert f"case <U+{ord(unseen):04X}>A<U+{ord(unseen):04X}>12" == for_screen(text)


@each("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_the_usual_one_or_a_single_space(end: str) -> None:
    """Lines stay lines where they may, and a field stays on its line: nothing in it can look like another entry."""
    assert "one\ntwo" == for_paste(f"one{end}two") == for_screen(f"one{end}two")
    assert "one two" == for_paste(f"one {end}{end} \u200b{end} two", lines=False)
    assert "one 2 Nov  refunded " == for_screen(f"one{end}2 Nov  refunded{end}", lines=False)


def test_a_tab_becomes_a_space() -> None:
    """A tab moves to the next field in some forms, so it leaves as a space."""
    assert "a b" == for_paste("a\tb") == for_screen("a\tb")


@each(
    ("text", "pasted"),
    [
        ("👩\u200d\u200d💻", "👩\u200d💻"),
        ("👩\u200da", "👩a"),
        ("👩\ufe0f\ufe0f", "👩\ufe0f"),
        ("1\ufe0f2", "12"),
        ("+\ufe0f", "+"),
        ("क\u200d\u200b\u200dष", "क\u200dष"),
        ("خانه\u200c", "خانه"),
        ("🏴\U000e0067\U000e0062\U000e0078\U000e007f!", "🏴!"),
        ("x\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "x"),
        ("😀" + "".join(chr(0xE0100 + code) for code in b"secret"), "😀"),
    ],
)
def test_a_joiner_stays_only_where_it_joins(text: str, pasted: str) -> None:
    """Joiners, style selectors and tags that no emoji and no script needs are left out, however they are stacked."""
    assert pasted == for_paste(text)


@examples(60, long=600)
@given(text=ANYTHING, clean=A_FIELD, lines=st.booleans())
@example(text="👩\u200d\ufe0f\u200d\u200d💻", clean=for_paste, lines=True)
def test_cleaning_twice_changes_nothing_more(text: str, clean: Callable[..., str], lines: bool) -> None:
    """What was cleaned is clean, even where leaving one joiner out brings two others together."""
    once = clean(text, lines=lines)

    assert once == clean(once, lines=lines)


@examples(60, long=600)
@given(text=ANYTHING, lines=st.booleans())
def test_nothing_unseen_but_joiners_ever_leaves(text: str, lines: bool) -> None:
    """No control, format, private, unassigned or surrogate character is left, and UTF-8 can be written."""
    for clean in (for_paste, for_screen):
        left = clean(text, lines=lines)

        left.encode("utf-8")
        allowed = "\u200c\u200d" + ("\n" if lines else "")
        rest = [one for one in left if one not in allowed and not 0xE0020 <= ord(one) <= 0xE007F]
        assert [] == [one for one in rest if unicodedata.category(one) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")]


@examples(60, long=400)
@given(st.text(st.characters(categories=("L", "Nd", "P", "Sc", "Sm", "Zs")), max_size=40))
def test_letters_digits_and_signs_always_stay(text: str) -> None:
    """Of what has a shape, nothing is lost, in any script; only the fillers that Unicode counts as letters go."""
    without_fillers = "".join(one for one in text if one not in "\u115f\u1160\u3164\uffa0\U00013441\U00013442")

    assert without_fillers == for_paste(text)


def test_ordinary_text_costs_no_import() -> None:
    """The tables of Unicode are not loaded for a plain line: they would slow every command down."""
    program = (
        "import sys; from casebook.text.sanitise import for_paste; for_paste('a plain line'); "
        "sys.exit('unicodedata' in sys.modules)"
    )

    here = {**os.environ, "PYTHONPATH": str(Path(casebook.__file__).parent.parent)}

    assert 0 == subprocess.run([sys.executable, "-S", "-c", program], check=False, env=here).returncode
