"""Settings: what a person sets once decides where neither the command line nor the case does."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from assertions import last
from terminals import answered

from casebook.actions.config import configured, set_setting
from casebook.parsing.settings import HELP
from casebook.terminal.own_settings import settings_path


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """The file of the settings, which is not there yet."""
    return tmp_path / "own" / "config.toml"


@pytest.fixture
def own(casebook: Any, settings: Path) -> Any:
    """The program with that file."""

    def run(*words: str, **more: Any) -> Any:
        return casebook(*words, CASEBOOK_CONFIG=str(settings), **more)

    return run


def test_every_setting_is_listed_with_what_it_is(own: Any) -> None:
    """Under its name, set or not; as JSON too."""
    own("config", "set", "masking", "no")

    listed = dict(line.split(maxsplit=1) for line in own("config").stdout.splitlines()[: len(HELP)])
    assert {**dict.fromkeys(HELP, "(not set)"), "masking": "no"} == listed
    assert {**dict.fromkeys(HELP), "masking": False} == json.loads(own("config", "--json").stdout)["settings"]


@pytest.mark.parametrize(
    ("name", "typed", "kept"),
    [
        ("language", "NL", "nl"),
        ("country", "gb-eng", "GB-ENG"),
        ("date-order", "DMY", "dmy"),
        ("currency", "euro", "EUR"),
        ("masking", "ja", "yes"),
        ("masking", "off", "no"),
        ("plain-questions", "true", "yes"),
        ("plain-questions", "False", "no"),
        ("plain-questions", "on", "yes"),
        ("name", " Sam O'Brien ", "Sam O'Brien"),
        ("book", "~/b.db", "~/b.db"),
        ("backups", "/media/stick", "/media/stick"),
    ],
)
def test_a_setting_is_kept_as_it_is_read(own: Any, settings: Path, name: str, typed: str, kept: str) -> None:
    """In whatever capitals it was typed; `get` gives it alone, `unset` takes it out."""
    assert 0 == own("config", "set", name, typed).exit_code
    assert f"{kept}\n" == own("config", "get", name).stdout
    assert 0 == own("config", "unset", name).exit_code
    assert ("", "") == (own("config", "get", name).stdout, settings.read_text())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("set", "langage", "nl"), "there is no setting 'langage'; did you mean 'language'?"),
        (("get", "x"), "there is no setting 'x'; there are name, language,"),
        (("set", "language", "tlh"), "tlh"),
        (("set", "language", " "), "it takes a value (`casebook config unset language` takes out the one there is)."),
        (("set", "country", "netherlnds"), "did you mean NL?"),
        (("set", "country", "XX"), "a country is two letters, such as NL or US, not 'XX'."),
        (("set", "country", "UK"), "did you mean GB?"),
        (("set", "date_order", "dym"), "date_order cannot be 'dym'; it takes dmy, mdy or ymd."),
        (("set", "currency", "eur o"), "eur o"),
        (("set", "masking", "perhaps"), "masking cannot be 'perhaps'; it takes yes, no."),
        (("set", "book", "b.db"), "book cannot be 'b.db'; it takes a whole path"),
        (("set", "name", "a\nb"), "name cannot be"),
        (("set", "name"), "type casebook config set NAME VALUE"),
        (("get",), "type casebook config get NAME"),
        (("list", "name"), "type casebook config list;"),
        (("sett", "name", "x"), "did you mean 'set'?"),
    ],
)
def test_what_is_no_setting_is_refused(own: Any, settings: Path, words: tuple[str, ...], said: str) -> None:
    """In one sentence with a way on, and no file is made."""
    result = own("config", *words)

    assert (2, "", False) == (result.exit_code, result.stdout, settings.exists())
    assert said in result.stderr


def test_remarks_and_order_of_the_file_stay(own: Any, settings: Path) -> None:
    """One line is changed; what a link points to is written, and the link stays."""
    settings.parent.mkdir()
    real = settings.with_name("dotfiles.toml")
    real.write_text('# mine\ncountry = "NL"  # home\nname = "Sam"\n')
    settings.symlink_to(real)

    own("config", "set", "country", "BE")

    assert '# mine\ncountry = "BE"  # home\nname = "Sam"\n' == real.read_text()
    assert settings.is_symlink()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("langage = 'nl'\n", "there is no setting 'langage'; did you mean 'language'?"),
        ("country = 31\n", "country cannot be '31'; it takes words in quotation marks."),
        ("masking = 'no'\n", "masking cannot be 'no'; it takes true or false."),
        ("name = 'Sam'\nfoo bar\n", "line 2 of"),
        ("\xff", "cannot be read"),
        ("[name]\nx = 1\n", "name cannot be"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_place(own: Any, settings: Path, text: str, said: str) -> None:
    """By every command, before anything is recorded; `config edit` opens it."""
    settings.parent.mkdir()
    settings.write_bytes(text.encode("latin-1"))

    result = own("add", "towel", "x", "--company", "Amazon")

    assert (2, "") == (result.exit_code, result.stdout)
    assert [] == [words for words in (said, str(settings), "`casebook config edit`") if words not in result.stderr]


def test_what_does_not_exist_is_taken_out_again(own: Any, settings: Path) -> None:
    """A name that is no setting can be unset, as the file can hold it."""
    settings.parent.mkdir()
    settings.write_text("langage = 'nl'\n")

    assert 0 == own("config", "unset", "langage").exit_code
    assert "" == settings.read_text()


def test_new_cases_have_the_language_and_the_country_that_were_set(own: Any) -> None:
    """Opened by `open` or with their first contact; what is typed goes before."""
    own("config", "set", "language", "nl")
    own("config", "set", "country", "NL")
    own("open", "towel", "--company", "Bol")
    own("add", "lamp", "x", "--company", "Bol")
    own("open", "pan", "--company", "Bol", "--language", "en", "--country", "")

    kept = [json.loads(own("show", case, "--json").stdout)["case"] for case in ("towel", "lamp", "pan")]
    assert [("nl", "NL"), ("nl", "NL"), ("en", None)] == [(case["language"], case["country"]) for case in kept]


def test_a_sum_without_a_currency_is_in_the_one_that_was_set(own: Any) -> None:
    """Where the case has none of its own."""
    own("config", "set", "currency", "EUR")
    own("open", "towel", "--company", "Bol", "--amount", "24.99")
    own("open", "lamp", "--company", "Currys", "--amount", "30 GBP")
    own("note", "lamp", "--kind", "refunded", "--amount", "5")
    own("add", "pan", "x", "--company", "Bol")
    own("item", "pan", "A pan @ 12.00")

    assert "EUR" == json.loads(own("show", "towel", "--json").stdout)["case"]["amount"]["currency"]
    assert "GBP" == last(own, "lamp")["amount"]["currency"]
    assert {"amount": "12.00", "currency": "EUR"} == last(own, "pan")["price"]


def test_dates_of_digits_alone_are_read_in_the_order_that_was_set(own: Any) -> None:
    """Whatever the locale says."""
    own("config", "set", "date_order", "mdy")
    own("add", "towel", "x", "--company", "Bol", "--date", "03/04/2024", LC_ALL="nl_NL.UTF-8")

    assert "2024-03-04" == last(own)["at"]


def test_exports_are_masked_unless_that_was_set_otherwise(own: Any) -> None:
    """The command line goes before the setting."""
    own("add", "towel", "My card is 4111 1111 1111 1111.", "--company", "Bol")
    own("config", "set", "masking", "no")

    assert "4111 1111 1111 1111" in own("export", "towel").stdout
    assert "4111 1111" not in own("export", "towel", "--redact").stdout


def test_a_letter_is_signed_with_the_name_that_was_set(own: Any) -> None:
    """Unless the book keeps one."""
    own("open", "towel", "--company", "Bol", "--want", "a refund")
    own("config", "set", "name", "Sam de Vries")
    as_set = own("export", "towel", "--as", "letter").stdout
    own("me", "--name", "Jo Park")

    assert "Sam de Vries" in as_set
    assert ("Jo Park" in (letter := own("export", "towel", "--as", "letter").stdout), "Sam" in letter) == (True, False)


def test_the_book_and_its_copies_are_where_it_was_set(own: Any, tmp_path: Path) -> None:
    """Unless the command line or the environment names another."""
    other, copies = tmp_path / "other.db", tmp_path / "copies"
    copies.mkdir()
    own("config", "set", "book", str(other))
    own("config", "set", "backups", str(copies))
    own("add", "towel", "x", "--company", "Bol", CASEBOOK_BOOK="")
    own("backup", CASEBOOK_BOOK="")

    assert other.exists()
    assert 1 == len(list(copies.glob("other-*.db")))
    assert "third.db" in own("show", "towel", CASEBOOK_BOOK=str(tmp_path / "third.db")).stderr


def _editor(folder: Path, *texts: str) -> str:
    """The command of an editor that writes the first of these texts when it is opened first, the second the second time."""
    for number, text in enumerate(texts):
        (folder / f"text-{number}").write_text(text)
    script = folder / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "folder = pathlib.Path(__file__).parent\n"
        "left = sorted(folder.glob('text-*'))\n"
        "left[0].replace(sys.argv[1])\n"
    )
    return f"{sys.executable} {script}"


def test_the_file_is_edited_until_it_can_be_read(settings: Path, book: Path, tmp_path: Path) -> None:
    """What is wrong with it is said, and the same text is opened again; it takes its place only when it can be read."""
    editor = _editor(tmp_path, "langage = 'nl'\n", "# mine\nlanguage = 'nl'\n")

    result = answered(book, "config", "edit", answers=("y",), CASEBOOK_CONFIG=str(settings), EDITOR=editor, VISUAL="")

    assert (0, "# mine\nlanguage = 'nl'\n") == (result.status, settings.read_text())
    assert "did you mean 'language'?" in result.shown


def test_what_was_given_up_changes_nothing(settings: Path, book: Path, tmp_path: Path) -> None:
    """The file stays as it was, and there is no editor without a terminal."""
    settings.parent.mkdir()
    settings.write_text("name = 'Sam'\n")
    env = {"CASEBOOK_CONFIG": str(settings), "EDITOR": _editor(tmp_path, "country = 'nowhere'\n"), "VISUAL": ""}

    assert 2 == answered(book, "config", "edit", answers=("n",), **env).status
    assert 2 == answered(book, "config", "edit", answers=None, **env).status
    assert "name = 'Sam'\n" == settings.read_text()


def _meanwhile(folder: Path, settings: Path, theirs: str, *texts: str) -> str:
    """The command of such an editor, while which `theirs` is put into the file of the settings by another."""
    editor = _editor(folder, *texts)
    with (folder / "editor.py").open("a") as script:
        script.write(f"pathlib.Path({str(settings)!r}).write_text({theirs!r})\n")
    return editor


def test_what_was_set_while_the_file_was_edited_is_kept(settings: Path, book: Path, tmp_path: Path) -> None:
    """Both are set afterwards, and the person's remarks stay."""
    settings.parent.mkdir()
    settings.write_text("name = 'Sam'\n")
    theirs = "name = 'Sam'\ncountry = 'NL'\n"
    editor = _meanwhile(tmp_path, settings, theirs, "# mine\nname = 'Sam'\nlanguage = 'nl'\n")

    result = answered(book, "config", "edit", answers=(), CASEBOOK_CONFIG=str(settings), EDITOR=editor, VISUAL="")

    assert 0 == result.status
    assert "# mine\nname = 'Sam'\nlanguage = 'nl'\ncountry = \"NL\"\n" == settings.read_text()


@pytest.mark.parametrize(("answer", "status", "kept"), [("n", 1, "theirs"), ("y", 0, "mine")])
def test_the_same_setting_changed_while_it_was_edited_is_refused_with_both(
    settings: Path, book: Path, tmp_path: Path, answer: str, status: int, kept: str
) -> None:
    """Nothing is set; opened and saved again, the person knows what they write over."""
    settings.parent.mkdir()
    settings.write_text("name = 'Sam'\n")
    mine = "name = 'mine'\n"
    editor = _meanwhile(tmp_path, settings, "name = 'theirs'\n", mine, mine)

    result = answered(
        book, "config", "edit", answers=(answer,), CASEBOOK_CONFIG=str(settings), EDITOR=editor, VISUAL=""
    )

    assert (status, f"name = '{kept}'\n") == (result.status, settings.read_text())
    assert "name is 'theirs' now, yours was 'mine'" in " ".join(result.shown.split())


def test_settings_that_are_set_at_once_are_all_kept(settings: Path, tmp_path: Path) -> None:
    """Whoever comes later reads what was set just before."""
    values = {"language": "nl", "country": "NL", "currency": "EUR", "date_order": "dmy", "name": "Sam", "masking": "no"}
    with ThreadPoolExecutor(len(values)) as at_once:
        done = [at_once.submit(set_setting, settings, name, value, tmp_path / "b.db") for name, value in values.items()]
        for each in done:
            each.result()

    assert values | {"masking": False} == {
        name: value for name, value in configured(settings).values().items() if value is not None
    }


@pytest.mark.parametrize("ending", ["-wal", "-journal", "-shm", "", ".copies"])
def test_the_settings_are_no_file_of_a_book(towel: Any, book: Path, ending: str) -> None:
    """SQLite would take them for its own; nothing is written."""
    named = f"{book}{ending}"
    before = book.read_bytes()

    result = towel("config", "set", "language", "nl", CASEBOOK_CONFIG=named)

    assert (2, before) == (result.exit_code, book.read_bytes())
    assert not ending or not Path(named).is_file()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere `HOME` says nothing")
@pytest.mark.parametrize("home", ["", "somewhere", "./here"])
def test_without_a_home_nobody_guesses_where_the_settings_are(casebook: Any, tmp_path: Path, home: str) -> None:
    """Nothing is set in a place that nobody meant, and a book that is named can still be used."""
    env = {"CASEBOOK_CONFIG": "", "XDG_CONFIG_HOME": "", "HOME": home}

    for words in (("set", "language", "nl"), ("list",)):
        result = casebook("config", *words, **env)
        assert (1, "", True) == (result.exit_code, result.stdout, "CASEBOOK_CONFIG" in result.stderr)
    assert 0 == casebook("open", "towel", "--company", "A", **env).exit_code


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is `platformdirs` that says it")
def test_the_file_is_where_such_files_are(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """What is reckoned without `platformdirs` on Linux is what that says."""
    from platformdirs.unix import Unix

    for home, config in ((str(tmp_path), ""), (str(tmp_path), "/etc/own")):
        monkeypatch.setenv("HOME", home)
        monkeypatch.setenv("XDG_CONFIG_HOME", config)
        expected = Path(Unix("casebook", appauthor=False).user_config_dir) / "config.toml"
        assert expected == settings_path({"HOME": home, "XDG_CONFIG_HOME": config})


def test_backups_go_to_a_folder(own: Any, settings: Path, tmp_path: Path) -> None:
    """A file is refused; a folder that is not there yet is made by the first backup."""
    (tmp_path / "file").write_text("x")
    refused = own("config", "set", "backups", str(tmp_path / "file"))
    taken = own("config", "set", "backups", str(tmp_path / "new"))

    assert (2, True, 0) == (
        refused.exit_code,
        "it takes a folder, and that is a file." in refused.stderr,
        taken.exit_code,
    )
