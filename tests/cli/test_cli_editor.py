"""`edit` without options: a form in the person's own editor, of which no word is ever lost."""

from __future__ import annotations

import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from processes import typed_on_a_terminal
from terminals import answered
from typed_screen import TypedScreen

from tests.conftest import record

Editor = Callable[..., None]


@pytest.fixture
def editor(towel: Any, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Editor]:
    """Sets an editor that does these replacements in the form, and then what `then` says as a command line of casebook.

    The case has a contact, towel/2.
    """
    record(towel, ("add", "towel", "my secret", "--agent", "Maria"), warns=True)

    def prepare(*replacements: tuple[str, str], then: tuple[str, ...] = ()) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            "import subprocess, sys\n"
            "path = sys.argv[1]\n"
            "text = open(path, 'rb').read()\n"
            f"for old, new in {[(old.encode(), new.encode('utf-8', 'surrogateescape')) for old, new in replacements]!r}:\n"
            "    assert old in text, text\n"
            "    text = text.replace(old, new)\n"
            "open(path, 'wb').write(text)\n"
            f"words = {list(then)!r}\n"
            "if words:\n"
            "    subprocess.run([sys.executable, '-m', 'casebook', '--book', sys.argv[2], *words], check=True)\n"
        )
        # The path of the form comes last; the book is named so that the second command finds it.
        (tmp_path / "edit.sh").write_text(f'exec {sys.executable} {script} "$1" {book}\n')
        monkeypatch.setenv("EDITOR", f"sh {tmp_path / 'edit.sh'}")
        monkeypatch.setenv("VISUAL", "")
        monkeypatch.setenv("TMPDIR", str(tmp_path))
        tempfile.tempdir = None  # which this process has read of it once

    before = tempfile.tempdir
    yield prepare
    tempfile.tempdir = before


def entry(towel: Any) -> dict[str, Any]:
    """The contact as JSON shows it."""
    entries: list[dict[str, Any]] = json.loads(towel("show", "towel", "--json").stdout)["entries"]
    return next(one for one in entries if one["ref"] == "towel/2")


def stored_forms(tmp_path: Path) -> list[Path]:
    """The forms that were not thrown away."""
    return list(tmp_path.glob("book.db.drafts/*.txt"))


def test_what_is_changed_in_the_form_is_changed(editor: Editor, towel: Any, book: Path, tmp_path: Path) -> None:
    """What would change is shown first; afterwards the form is gone."""
    editor(("agent: Maria", "agent: Tom"))

    status, shown = typed_on_a_terminal(book, "edit", "towel/2", answers=("y",))

    assert (0, True, "Tom") == (status, "agent: Maria → Tom" in shown, entry(towel)["agent"])
    assert [] == stored_forms(tmp_path)


def test_what_moves_with_a_day_is_shown_before_it_is_agreed_to(editor: Editor, towel: Any, book: Path) -> None:
    """The promise made in the contact, and its due day, in the form as with options; the words are those of by then."""
    towel("add", "towel", "more", "--date", "12 Nov", "--promise", "a refund within 3 days")
    editor(("date: 2024-11-12", "date: 2024-11-11"), then=("edit", "towel/4", "--text", "a refund within 5 days"))

    result = answered(book, "edit", "towel/3", answers=("y",))

    assert (0, "") == (result.status, result.errors)
    assert "towel/4  by: Sun 17 Nov 2024 → Sat 16 Nov 2024" in result.shown
    entries = json.loads(towel("show", "towel", "--json").stdout)["entries"]
    assert [("2024-11-11", "2024-11-16")] == [(one["at"], one["due"]) for one in entries if one["ref"] == "towel/4"]


def test_what_was_erased_while_the_editor_was_open_stays_erased(editor: Editor, towel: Any, book: Path) -> None:
    """Only the agent was changed in the form; the text in it is that of before."""
    editor(("agent: Maria", "agent: Tom"), then=("--yes", "erase", "towel/2"))

    status, *_ = answered(book, "edit", "towel/2", answers=("y",))

    assert (0, "Tom", "[erased]") == (status, entry(towel)["agent"], entry(towel)["text"])
    assert b"my secret" not in book.read_bytes()


@pytest.mark.parametrize(
    ("replacement", "then", "why"),
    [
        (
            ("my secret", "my words"),
            ("edit", "towel/2", "--text", "theirs"),
            "text is 'theirs' now, yours was 'my words'",
        ),
        (("date: 2024", "date: 20x4"), (), "'20x4-11-20T12:00:00+01:00'"),
        (("agent: Maria", "agent: Maria\nmy words"), (), "the line 'my words' of the form cannot be read"),
        (("agent: Maria", "agent: \udcff"), (), "of the form cannot be read"),
    ],
)
def test_what_cannot_be_recorded_stays_in_a_file(
    editor: Editor,
    towel: Any,
    book: Path,
    tmp_path: Path,
    replacement: tuple[str, str],
    then: tuple[str, ...],
    why: str,
) -> None:
    """The sentence names it; it holds the form as it was left, for its owner alone."""
    editor(replacement, then=then)

    status, shown, errors = answered(book, "edit", "towel/2", answers=("y" if then else "n",))

    [form] = stored_forms(tmp_path)
    plain = re.sub(r"\s+", " ", shown + errors)
    assert (True, True) == (status in (1, 2), f"what you typed is kept in {form}" in plain), plain
    assert why.replace(" ", "") in plain.replace(" ", "")
    assert replacement[1].encode("utf-8", "surrogateescape") in form.read_bytes()
    assert 0o700 == form.parent.stat().st_mode & 0o777
    form.unlink()


def test_a_form_that_cannot_be_read_is_opened_again(towel: Any, book: Path, tmp_path: Path) -> None:
    """With what was typed in it; nobody types it twice for one wrong line."""
    towel("note", "towel", "my words")
    editor = tmp_path / "editor.sh"
    editor.write_text(
        'grep -q 20x4 "$1" && sed -i s/20x4/2024/ "$1" || sed -i "s/my words/new/; s/date: 2024/date: 20x4/" "$1"\n'
    )

    result = answered(book, "edit", "towel/2", answers=("", "y"), EDITOR=f"sh {editor}", VISUAL="")

    assert (0, "", True) == (result.status, result.errors, "Open the form again? [Y/n]" in result.shown)
    assert "new" == entry(towel)["text"]


def test_a_contact_is_typed_into_a_form(editor: Editor, towel: Any, book: Path, tmp_path: Path) -> None:
    """What options said stands in it; what it says is shown and recorded, with the promise and the parcel."""
    editor(
        ("agent:", "agent: Tom"),
        ("date: 2024-11-20T12:00:00+01:00", "date: yesterday 10:00"),
        ("promise:", "promise: a refund by friday"),
        ("tracking:", "tracking: 1Z999AA10123456784"),
        ("is the text ---\n", "is the text ---\nHe will.\nSoon."),
    )

    result = answered(book, "add", "towel", "--edit", "--channel", "phone", answers=("y",))

    assert (0, "") == (result.status, result.errors.replace("casebook: next time, ask for a case number.\n", ""))
    assert result.shown.count("Tue 19 Nov 2024 10:00 · phone call with Tom") == 2
    entries = json.loads(towel("show", "towel", "--json").stdout)["entries"]
    told = {one["kind"]: one for one in entries if one["ref"] in ("towel/3", "towel/4", "towel/5")}
    assert ("He will.\nSoon.", "2024-11-22", "1Z999AA10123456784") == (
        told["contact"]["text"],
        told["promise"]["due"],
        told["shipment"]["tracking"],
    )
    assert [] == stored_forms(tmp_path)


@pytest.mark.parametrize(
    ("replacement", "answers", "why"),
    [
        (("agent:", "agent: Tom"), ("n",), "nothing was recorded"),
        (("minutes:", "minutes: many"), ("n",), "--minutes cannot be 'many'"),
        (("minutes:", "minutes: 3\nby: friday"), ("n",), "--by says when a promise is due"),
        (("role:", "role: "), ("n",), "a contact with nothing in it is none"),
    ],
)
def test_a_contact_that_is_not_recorded_stays_in_its_form(
    editor: Editor, towel: Any, book: Path, tmp_path: Path, replacement: tuple[str, str], answers: Any, why: str
) -> None:
    """Whether it was refused or not agreed to: the form is named, and nothing is in the book."""
    editor(replacement)
    before = towel("timeline", "towel").stdout

    result = answered(book, "add", "towel", "--edit", answers=answers)

    [form] = stored_forms(tmp_path)
    assert f"what you typed is kept in {form}" in result.errors
    assert (before, True) == (towel("timeline", "towel").stdout, why in result.errors)


def test_a_form_takes_a_terminal(towel: Any) -> None:
    """Elsewhere it is refused, with what to do in its place."""
    refused = towel("add", "towel", "--edit")

    assert (2, "") == (refused.exit_code, refused.stdout)
    assert refused.stderr.startswith("casebook: --edit opens a form on a terminal")


def test_what_is_asked_stands_above_each_answer(editor: Editor, towel: Any, book: Path) -> None:
    """The same questions as on a screen; a line that was typed and begins like one is not taken for it."""
    editor(
        ("# Who answered? (name)\nagent:", "# Who answered? (name)\nagent: Tom"),
        ("# How? (chat, phone, email, form, letter, social, in-person, other)\nchannel: chat", "channel: phone"),
        (
            "# What was said?\n--- everything below this line is the text ---\n",
            "--- everything below this line is the text ---\n# 1",
        ),
    )

    result = answered(book, "add", "towel", "--edit", answers=("y",))

    told = json.loads(towel("show", "towel", "--json").stdout)["entries"][-1]
    assert (0, "Tom", "phone", "# 1") == (result.status, told["agent"], told["channel"], told["text"])


def test_a_comment_that_was_typed_is_not_lost(editor: Editor, towel: Any, book: Path) -> None:
    """A line of the person's own among the fields is none of the form's, and is said to be."""
    editor(("agent:", "# call them again\nagent:"))

    assert "the line '# call them again' of the form cannot be read" in " ".join(
        answered(book, "add", "towel", "--edit", answers=("n",)).shown.split()
    )


@pytest.mark.parametrize(
    ("wrong", "right", "above"),
    [
        ("minutes: many", "minutes: 3", "#! minutes cannot be 'many'"),
        ("promise: a refund\nby: 31 Feb", "promise: a refund\nby: friday", "#! '31 Feb'"),
        ("agent: Bo\nmy words", "agent: Bo", "#! the line 'my words' of the form cannot be read"),
        ("with: UPS\nbearing: 3", "with: UPS", "#! the line 'bearing: 3' of the form cannot be read"),
    ],
)
def test_a_form_comes_back_with_the_remark_in_its_place(
    towel: Any, book: Path, tmp_path: Path, wrong: str, right: str, above: str
) -> None:
    """Above the line that it is about; it is gone once that is right."""
    name, last = wrong.split(":")[0], wrong.splitlines()[-1]
    script = tmp_path / "editor.py"
    script.write_text(
        "import re, sys\n"
        "text = open(sys.argv[1]).read()\n"
        f"if '#!' in text:\n"
        f"    open({str(tmp_path / 'seen')!r}, 'w').write(text)\n"
        f"    text = re.sub(r'(?m)^#! .*\\n', '', text).replace({wrong!r}, {right!r})\n"
        "else:\n"
        f"    text = re.sub(r'(?m)^{name}: .*$', {wrong!r}, text, count=1)\n"
        f"    text = re.sub(r'(?m)^by: $\\n', '', text) if 'by: 31' in text else text\n"
        "open(sys.argv[1], 'w').write(text)\n"
    )

    result = answered(
        *(book, "add", "towel", "hello", "--edit"), answers=("", "y"), EDITOR=f"{sys.executable} {script}", VISUAL=""
    )

    assert 0 == result.status, result
    lines = (tmp_path / "seen").read_text().splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith(above))
    rest = [line for line in lines[at + 1 :] if not line.startswith("#")]
    assert last == rest[0]
    assert 1 == sum(line.startswith("#! ") and not line.startswith("#!  ") for line in lines)


@pytest.mark.parametrize("answers", [("n",), ()])
def test_a_change_that_is_not_agreed_to_stays_in_its_form(
    editor: Editor, towel: Any, book: Path, tmp_path: Path, answers: tuple[str, ...]
) -> None:
    """Declined, or interrupted there: nothing is changed, and what was typed is not lost."""
    editor(("agent: Maria", "agent: Tom"))

    result = answered(book, "edit", "towel/2", answers=answers)

    [form] = stored_forms(tmp_path)
    assert (f"what you typed is kept in {form}" in result.errors, "agent: Tom" in form.read_text()) == (True, True)
    assert ("Maria", "nothing to change" in result.shown) == (entry(towel)["agent"], False)


def test_a_form_that_was_left_is_offered_again(towel: Any, book: Path, tmp_path: Path) -> None:
    """Refused, not agreed to, left by an editor that failed, or by a terminal that was closed while it was open."""
    for command, ends in (
        (("add", "towel"), "exit 1"),
        (("add", "towel"), "kill -KILL $PPID"),
        (("edit", "towel"), "exit 1"),
    ):
        editor, again = tmp_path / "editor.sh", tmp_path / "again.sh"
        editor.write_text(f'sed -i "s/^agent:.*/agent: Tom/; s/^want:.*/want: Tom/" "$1"; {ends}\n')
        again.write_text(f'cat "$1" > {tmp_path / "seen"}\n')
        TypedScreen(book, *command, "--edit", EDITOR=f"sh {editor}", VISUAL="").ended()
        [form] = stored_forms(tmp_path)
        assert (0o600, 0o700) == (form.stat().st_mode & 0o777, form.parent.stat().st_mode & 0o777)

        result = answered(book, *command, "--edit", answers=("y", "n"), EDITOR=f"sh {again}", VISUAL="")
        assert "What you typed in this form was not recorded. Go on with that? [Y/n]" in result.shown
        assert ": Tom" in (tmp_path / "seen").read_text()
        assert f"`casebook {' '.join(command)} --edit` offers it again." in result.errors
        answered(book, *command, "--edit", answers=("n", "y"), EDITOR="true", VISUAL="")
        assert [] == stored_forms(tmp_path)


def test_a_form_that_nobody_touched_is_not_kept(editor: Editor, towel: Any, book: Path, tmp_path: Path) -> None:
    """There is nothing to lose in it."""
    editor(("agent: Maria", "agent: Maria"))

    assert "nothing to change" in answered(book, "edit", "towel/2").shown
    assert [] == stored_forms(tmp_path)


def test_what_was_typed_as_options_stands_in_the_form(editor: Editor, towel: Any, book: Path, tmp_path: Path) -> None:
    """`--edit` opens it whatever else was typed, which can be corrected there; what is no field of it is refused before."""
    editor(("agent: Tom", "agent: Tom Jansen"))

    result = answered(book, "edit", "towel/2", "--agent", "Tom", "--rating", "4", "--edit", answers=("y",))

    assert (0, "") == (result.status, result.errors)
    assert ("Tom Jansen", 4) == (entry(towel)["agent"], entry(towel)["rating"])
    wrong = answered(book, "edit", "towel/2", "--tracking", "Z-1", "--edit")
    assert (2, "", []) == (wrong.status, wrong.shown, stored_forms(tmp_path))
    assert "tracking" in wrong.errors


def test_who_else_answered_stands_in_one_line_of_the_form(editor: Editor, towel: Any, book: Path) -> None:
    """As they are typed after `--also`, with `;` between; what was typed beside `--edit` stands as it was typed."""
    editor(("also: Ann (manager); bot", "also: Ann (manager); een bot; Bram"))
    first = answered(book, "edit", "towel/2", "--also", "Ann (manager)", "--also", "bot", "--edit", answers=("y",))
    editor(("also: Ann, manager; bot; Bram", "also: "))
    second = answered(book, "edit", "towel/2", answers=("y",))

    assert "also: nothing → Ann, manager; bot; Bram" in first.shown
    assert "also: Ann, manager; bot; Bram → nothing" in second.shown
    assert [] == entry(towel)["also"]


@pytest.mark.parametrize("words", [("add", "towel", "--edit"), ("edit", "towel/2")])
def test_everything_that_cannot_be_recorded_is_told_at_once(
    towel: Any, book: Path, editor: Editor, tmp_path: Path, words: tuple[str, ...]
) -> None:
    """Each reason where it is asked whether to open the form again, and above its own field in the form."""
    seen, script = tmp_path / "seen", tmp_path / "second.sh"
    script.write_text(
        f'if grep -q "^role: frob" "$1"; then cp "$1" {seen}; else '
        'sed -i "s/^role:.*/role: frob/; s/^date:.*/date: 31 Feb/; s/^minutes:.*/minutes: long/" "$1"; fi\n'
    )

    result = answered(book, *words, answers=("y", "n"), EDITOR=f"sh {script}", VISUAL="")

    told, form = result.shown.partition("Open the form again?")[0], seen.read_text()
    for value, field in (("31 Feb", "date"), ("frob", "role"), ("long", "minutes")):
        assert f"'{value}'" in told
        assert re.search(rf"'{value}'[^\n]*\n(?:#[^\n]*\n)*{field}:", form), form
