"""`erase`: what was typed is gone for good, wherever it stood, and what still holds it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from casebook.files.drafts import OpenDraft, read_draft
from casebook.language.language import language_named
from casebook.records.kinds import CASE_KINDS
from casebook.store.erase import erasable_fields, typed_fields
from tests.conftest import record


@pytest.fixture(scope="module")
def scan(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The path of a file, as it is typed, the same for all tests here."""
    path = tmp_path_factory.mktemp("scanned") / "scan.txt"
    path.write_text("zzcontent")
    return str(path)


@pytest.fixture
def secrets(towel: Any, scan: str) -> Any:
    """The runner, with a contact (towel/2), its promise (towel/3) and a file that was attached twice (towel/4, towel/5)."""
    record(
        towel,
        ("add", "towel", "zztext", "--agent", "zzagent", "--case-number", "ZZ-1", "--promise", "zzpromise by 27 Nov"),
        ("attach", "towel", scan),
        ("attach", "towel", scan, "--note", "zznote"),
        warns=True,
    )
    return towel


@pytest.mark.parametrize(
    ("meant", "field", "word"),
    [
        ("towel", "problem", b"grey bathrobe"),
        ("towel", "want", b"a full refund"),
        ("towel", "order", b"302-1234567"),
        ("towel/2", "agent", b"zzagent"),
        ("towel/2", "--case-number", b"ZZ-1"),
        ("towel/4", "name", b"scan.txt"),
    ],
)
def test_one_field_is_erased_everywhere(secrets: Any, book: Path, meant: str, field: str, word: bytes) -> None:
    """Its former values in the history too; `undo` then undoes what can be undone, and is not stuck."""
    secrets("edit", "towel/2", "--agent", "Tom")
    secrets("edit", "towel/2", "--agent", "zzagent")
    others = ["towel/4", "towel/5"] if field == "name" else [meant]

    for other in others:
        result = secrets("erase", other, "--field", field, "--yes")
        label = {"--case-number": "case number"}.get(field, field)
        assert (0, f"{other}  erased: {label}\n") == (result.exit_code, result.stdout)

    assert word not in book.read_bytes()
    assert 0 == secrets("check").exit_code
    assert 0 == secrets("undo").exit_code
    assert 0 == secrets("check").exit_code


def test_a_number_that_stands_alone_is_erased(secrets: Any, book: Path) -> None:
    """With no field named: of a parcel and of any other number, after an edit too; words that once stood are all that goes."""
    for words in (
        ("edit", "towel/2", "--text", ""),
        ("add", "towel", "x", "--serial", "ZZSERIAL"),
        ("ship", "towel", "ZZPARCEL1"),
        ("edit", "towel/8", "--tracking", "ZZOTHER"),
    ):
        assert 0 == secrets(*words).exit_code

    for number in (2, 7, 8):
        assert secrets("erase", f"towel/{number}", "--yes").stdout.startswith(f"towel/{number}  erased")

    left = book.read_bytes()
    assert not [word for word in (b"zztext", b"ZZSERIAL", b"ZZPARCEL1", b"ZZOTHER") if word in left]
    assert b"zzagent" in left
    assert 0 == secrets("check").exit_code
    assert 0 == secrets("timeline", "towel").exit_code


WITHOUT_WORDS = {
    ("contact", "minutes"): ("--minutes", "77"),
    ("contact", "waiting"): ("--minutes", "99", "--waiting", "77"),
    ("contact", "deadline"): ("--deadline", "2024-12-24"),
    ("contact", "rating"): ("--rating", "2"),
    ("promise", "within"): ("--after", "it is scanned", "--within", "77 days"),
    ("event", "amount"): ("--amount", "77.77 EUR"),
    ("item", "pieces"): ("--pieces", "77"),
    ("item", "price"): ("--price", "77.77 EUR"),
    ("case", "amount"): ("--amount", "77.77 EUR"),
}
"""What is typed and is no words, of every kind that has it, with how it gets there."""


def test_each_field_without_words_is_there() -> None:
    """None that may be absent is forgotten."""
    all_ = {(kind.name, field.typed_name) for kind in CASE_KINDS.values() for field in typed_fields(kind)}
    words = {(kind.name, field.typed_name) for kind in CASE_KINDS.values() for field in erasable_fields(kind)}

    assert all_ - words == set(WITHOUT_WORDS)


@pytest.mark.parametrize("field", WITHOUT_WORDS, ids=".".join)
def test_a_sum_a_day_or_a_length_is_erased_from_its_history_too(field: tuple[str, str], secrets: Any) -> None:
    """As words are, and nothing else of it; it may be typed anew."""
    kind, name = field
    new = {"event": ("note", "towel", "paid", "--kind", "paid"), "item": ("item", "towel", "lamp")}
    if kind in new:
        record(secrets, new[kind], warns=True)
    ref = {"case": "towel", "contact": "towel/2", "promise": "towel/3"}.get(kind, "towel/6")
    typed = WITHOUT_WORDS[field]
    done = [secrets("edit", ref, *typed), secrets("erase", ref, "--field", name, "--yes")]
    history = secrets("history", ref).stdout

    assert ([0, 0], f"{ref}  erased: {name}\n") == ([one.exit_code for one in done], done[1].stdout)
    assert (False, 0) == (f" {name}: " in history, secrets("check").exit_code)
    assert 0 == secrets("edit", ref, *typed).exit_code


def test_a_sum_that_stands_alone_is_erased(towel: Any) -> None:
    """With no field named, as a number is."""
    record(towel, ("note", "towel", "--kind", "paid", "--amount", "77.77 EUR"))

    assert "towel/2  erased: amount\n" == towel("erase", "towel/2", "--yes").stdout
    assert "77.77" not in towel("show", "towel", "--json").stdout


def test_a_field_of_a_file_goes_and_its_content_stays(secrets: Any, tmp_path: Path) -> None:
    """Only a file that was erased whole cannot be written out any more."""
    secrets("erase", "towel/5", "--field", "name", "--field", "text", "--yes")

    assert 0 == secrets("extract", "towel/5", "--output", str(tmp_path / "out")).exit_code
    assert "zzcontent" == (tmp_path / "out").read_text()


def test_what_was_removed_can_be_erased(secrets: Any, book: Path) -> None:
    """An entry, an entry of a removed case, and the case itself."""
    secrets("remove", "towel/2", "--yes")
    assert "towel/2  erased\n" == secrets("erase", "towel/2", "--yes").stdout
    assert b"zztext" not in book.read_bytes()

    secrets("remove", "towel", "--yes")
    assert "towel/3  erased\n" == secrets("erase", "towel/3", "--yes").stdout
    assert b"zzpromise" not in book.read_bytes()

    assert 0 == secrets("erase", "towel", "--yes").exit_code
    assert not [word for word in (b"zz", b"ZZ-1", b"bathrobe", b"302-12", b"scan") if word in book.read_bytes()]
    assert 0 == secrets("check").exit_code


def test_erasing_a_file_stored_twice_warns_that_it_is_still_there(secrets: Any, book: Path) -> None:
    """The content stays for the other; once that is erased too, it is gone."""
    first = secrets("erase", "towel/4", "--yes")

    assert (
        "the same file is kept as towel/5 too, so its content is still in the book; erase that as well." in first.stderr
    )
    assert b"zzcontent" in book.read_bytes()

    secrets("remove", "towel/5", "--yes")
    last = secrets("erase", "towel/5", "--yes")
    assert "the same file" not in last.stderr
    assert b"zzcontent" not in book.read_bytes()


def test_all_of_a_case_is_erased(secrets: Any, book: Path) -> None:
    """Every word that was typed, of the case, its entries and its files; that they were there stays."""
    secrets("close", "towel", "--outcome", "zzoutcome")

    result = secrets("erase", "towel", "--yes")

    assert "".join(f"towel{end}  erased\n" for end in ("", "/1", "/2", "/3", "/4", "/5")) == result.stdout
    assert "the same file" not in result.stderr
    assert not [word for word in (b"zz", b"ZZ-1", b"bathrobe", b"302-12", b"scan") if word in book.read_bytes()]
    assert 0 == secrets("timeline", "towel").exit_code
    assert 0 == secrets("export", "towel").exit_code
    assert 0 == secrets("check").exit_code


def test_what_a_case_was_called_before_is_erased_with_it(casebook: Any, book: Path) -> None:
    """Its handle and company stay, as it goes by them; of what they said before nothing can be read any more."""
    casebook("open", "lamp", "--company", "hunter2 Shop")
    casebook("edit", "lamp", "--company", "Shop")

    assert "lamp  erased\n" == casebook("erase", "lamp", "--yes").stdout
    assert b"hunter2" not in book.read_bytes()
    assert casebook("show", "lamp").stdout.startswith("lamp · Shop")
    assert "lamp  nothing to change\n" == casebook("erase", "lamp", "--yes").stdout
    casebook("company", "hunter2 Shop", "--name", "Shop")
    assert "nothing" not in casebook("erase", "company:Shop", "--yes").stdout
    assert b"hunter2" not in book.read_bytes()


def test_that_a_case_keeps_its_company_is_said_with_what_takes_it_out(secrets: Any, book: Path) -> None:
    """A case goes by it: another in its place, and erased once more, it stands nowhere in the book."""
    secrets("open", "zed", "--company", "Zedcorp")

    told = secrets("erase", "zed", "--yes").stderr
    assert "casebook: that zed is with Zedcorp stays, as a case has a company; `casebook edit zed --company …`" in told
    assert b"Zedcorp" in book.read_bytes()

    secrets("edit", "zed", "--company", "Other")
    secrets("erase", "zed", "--yes")
    assert b"Zedcorp" not in book.read_bytes()


ELSEWHERE = "Copies you made elsewhere, and what was exported, still hold it.\n"


def test_what_still_holds_it_is_named(secrets: Any, book: Path, tmp_path: Path) -> None:
    """The copies beside the book and in the folder of backups, if they are not older than it, and what nobody here knows of."""
    backups, settings = tmp_path / "stick", tmp_path / "config.toml"
    backups.mkdir()
    settings.write_text(f'backups = "{backups}"\n')
    assert 0 == secrets("backup", CASEBOOK_CONFIG=str(settings)).exit_code
    daily = book.parent / "book.db.copies" / "2024-11-19.db"
    daily.parent.mkdir()
    daily.write_bytes(book.read_bytes())
    [made] = backups.iterdir()

    assert (
        f"casebook: it is still in the copies made before: {daily}, {made}. {ELSEWHERE}"
        == secrets("erase", "towel/3", "--yes", CASEBOOK_CONFIG=str(settings)).stderr
    )

    secrets("note", "towel", "zzlater")
    assert f"casebook: {ELSEWHERE}" == secrets("erase", "towel/6", "--yes", CASEBOOK_CONFIG=str(settings)).stderr


def test_copies_in_the_folder_of_the_book_are_named_by_whatever_name(secrets: Any, book: Path) -> None:
    """Made by `backup` or by hand; no other book, no other file, no link to the book itself."""
    mine, copied = book.with_name("before the call.db"), book.with_name("copy of book")
    assert 0 == secrets("backup", str(mine)).exit_code
    copied.write_bytes(book.read_bytes())
    book.with_name("link.db").symlink_to(book)
    book.with_name("notes.txt").write_text("mine")
    book.with_name("broken.db").write_bytes(book.read_bytes()[:5000])
    assert 0 == secrets("--book", str(book.with_name("other.db")), "open", "x", "--company", "y").exit_code

    told = secrets("erase", "towel/3", "--yes").stderr

    assert f"casebook: it is still in the copies made before: {mine}, {copied}. {ELSEWHERE}" == told


@pytest.mark.parametrize(
    ("ref", "stays"),
    [
        (
            "towel/2",
            "agent, case number of towel/2 stay; `casebook erase towel/2 --field agent --field case-number` erases them too.",
        ),
        ("towel/4", "name of towel/4 stays; `casebook erase towel/4 --field name` erases it too."),
        ("towel/3", ""),
    ],
)
def test_what_stays_of_an_entry_is_named_with_what_erases_it(secrets: Any, ref: str, stays: str) -> None:
    """Where its words and its file were erased; then there is nothing left to say."""
    warnings = secrets("erase", ref, "--yes").stderr

    assert stays in warnings
    assert bool(stays) == ("too." in warnings.replace("towel/5 too, so", ""))
    if stays:
        assert 0 == secrets(*stays.split("`")[1].split()[1:], "--yes").exit_code
        assert "" == secrets("erase", ref, "--yes").stderr


@pytest.mark.parametrize("option", ["--transcript", "--attach"])
def test_a_file_that_holds_what_should_be_kept_nowhere_is_said(towel: Any, tmp_path: Path, option: str) -> None:
    """With what erases it; where only the words of its contact are erased, that it is still there."""
    (tmp_path / "chat.txt").write_text("Me: my card is 4111 1111 1111 1111\nMaria: Thank you, I will look.\n")
    told = towel("add", "towel", "Maria has my card 4111 1111 1111 1111.", option, str(tmp_path / "chat.txt")).stderr
    for ref in ("towel/2", "towel/3 (chat.txt)"):
        assert f"{ref} holds a card number, which should be kept nowhere" in told
    assert "`casebook erase towel/3` removes it for good." in told

    left = towel("erase", "towel/2", "--yes").stderr
    assert "chat.txt, kept with it, may hold it too; `casebook erase towel/3` erases that as well." in left
    towel("erase", "towel/3", "--yes")
    assert "chat.txt" not in towel("erase", "towel/2", "--yes").stderr


def test_answers_that_were_not_recorded_are_erased_with_their_case(secrets: Any, book: Path) -> None:
    """Of an entry they are named, as are those of no case; those of another case stay, and are nobody's business."""
    for name, case in (("one", "towel"), ("two", ""), ("three", "kettle")):
        draft = OpenDraft(book.parent / "book.db.drafts", {"what": "add", "case": case})
        draft.type(name, "zzsecret")
        draft.close()
    of = {read_draft(path).about["case"]: path for path in (book.parent / "book.db.drafts").iterdir()}
    told = "answers that are not recorded yet may hold it too: "

    both = ", ".join(sorted(map(str, (of["towel"], of[""]))))
    assert f"{told}{both}.\n" in secrets("erase", "towel/2", "--yes").stderr
    assert f"{told}{of['']}.\n" in secrets("erase", "towel", "--yes").stderr
    assert [False, True, True] == [of[case].exists() for case in ("towel", "", "kettle")]


def test_what_a_case_was_called_by_hand_stays_in_its_history_and_is_said(casebook: Any, book: Path) -> None:
    """The chain of digests holds it; company and amount can be erased by themselves."""
    casebook("open", "hunter2", "--company", "zzshop", "--amount", "1234.56 EUR")
    casebook("edit", "hunter2", "--handle", "lamp", "--company", "Shop")

    by_name = casebook("erase", "lamp", "--field", "company", "--field", "amount", "--yes")
    assert "lamp  erased: company, amount\n" == by_name.stdout
    assert "the company that lamp has now stays; `casebook edit lamp --company …` changes it" in by_name.stderr
    assert not [word for word in (b"zzshop", b"123456") if word in book.read_bytes()]
    told = "that lamp was called 'hunter2' stays in its history, which the chain of digests holds together.\n"
    assert told in casebook("erase", "lamp", "--field", "handle", "--yes").stderr
    assert told in casebook("erase", "lamp", "--yes").stderr
    assert 0 == casebook("check").exit_code


def test_what_is_no_field_is_refused(secrets: Any, book: Path) -> None:
    """Nor can what says when and where be erased: without it nothing is left that was erased."""
    before = book.read_bytes()
    for field in ("colour", "date", "channel", ""):
        result = secrets("erase", "towel/2", "--field", field, "--yes")
        assert (2, "") == (result.exit_code, result.stdout)
        assert result.stderr == (
            f"casebook: '{field}' is nothing that a contact has to erase; "
            "--field takes text, agent, department, also, case-number, with, private-text, minutes, waiting, deadline, rating.\n"
        )
    assert before == book.read_bytes()


def test_importing_again_brings_nothing_back(secrets: Any, book: Path, tmp_path: Path) -> None:
    """What was erased here stays erased, of the case too, whatever an older export says of it."""
    old = tmp_path / "old.zip"
    assert 0 == secrets("export", "--all", "--format", "zip", "--output", str(old)).exit_code
    secrets("erase", "towel", "--yes")

    result = secrets("import", str(old))

    assert (0, True) == (
        result.exit_code,
        "  towel  stays as it is; something of it was erased here\n" in result.stdout,
    )
    assert not [word for word in (b"zz", b"ZZ-1", b"bathrobe", b"302-12") if word in book.read_bytes()]


def test_an_exported_text_reads_as_if_what_was_erased_had_never_been_typed(towel: Any) -> None:
    """How a sum was paid, how a parcel stood, what went wrong, what was said, promised or noted: who reads it is told of none."""
    towel("edit", "towel", "--problem", "A bathrobe came.", "--want", "Please send the towel.")
    towel("note", "towel", "--kind", "paid", "--amount", "20 EUR", "--method", "Visa of my aunt")
    towel("ship", "towel", "1Z999AA10123456784", "--status", "left with the aunt")
    towel("add", "towel", "My aunt called.", "--agent", "Ann")
    towel("promise", "towel", "a refund because of my illness by friday", "--agent", "Bob")
    towel("note", "towel", "My aunt came.")
    for words in (("towel/2", "--field", "method"), ("towel/3",), ("towel/4",), ("towel/5",), ("towel/6",)):
        assert 0 == towel("erase", *words, "--yes").exit_code
    assert 0 == towel("erase", "towel", "--field", "problem", "--yes").exit_code

    told = towel("export", "towel")

    assert 0 == told.stdout.count("[erased]")
    assert "chat with Ann." in told.stdout
    assert not [word for word in ("Bob", "refund", "promised", "aunt") if word in told.stdout]
    assert "nothing in the text says what went wrong" in told.stderr


def test_what_was_erased_is_told_in_the_language_of_the_text(secrets: Any) -> None:
    """Where something has to stand, in Dutch as in English, in Markdown and a page; JSON keeps the one word that the book has."""
    for words in (("towel/2",), ("towel/3",), ("towel", "--field", "problem"), ("towel/4", "--field", "name")):
        assert 0 == secrets("erase", *words, "--yes").exit_code

    for form in ("markdown", "html"):
        english, dutch = (
            secrets("export", "towel", "--language", code, "--format", form).stdout for code in ("en", "nl")
        )
        assert (True, False) == ("[erased]" in english, "[erased]" in dutch)
        assert english.count("[erased]") == dutch.count("[gewist]")
    assert "[erased]" in secrets("export", "towel", "--language", "nl", "--format", "json").stdout


@pytest.mark.parametrize("language", ["en", "nl", "de", "fr", "es"])
def test_a_party_that_was_erased_stays_another_one(language: str, casebook: Any) -> None:
    """Without its name, in no form as a word that says what was done."""
    words = ("--date", "3 Oct", "--promise", "a refund by 20 Oct", "--deadline", "25 Nov")
    casebook("open", "lamp", "--company", "Lumo", "--language", language, "--problem", "Broken.", "--want", "20 EUR")
    for agent in (("--agent", "Bob"), ()):
        casebook("add", "lamp", "The driver lost it.", *agent, "--with", "DHL", *words)
    casebook("add", "lamp", "They look into it.", "--agent", "Ann", "--date", "5 Oct")
    for number in (1, 3):
        assert 0 == casebook("erase", f"lamp/{number}", "--field", "with", "--yes").exit_code

    told = [casebook("export", "lamp", "--as", form).stdout for form in ("chat", "email", "ombudsman")]
    told.append(casebook("export", "lamp", "--format", "ics").stdout)

    party, erased = language_named(language).log.other_party, language_named(language).erased
    assert [(True, False, False)] * 4 == [(f"Bob ({party}" in each, erased in each, "DHL" in each) for each in told]


def test_a_thing_or_a_number_that_was_erased_is_told_to_nobody(casebook: Any) -> None:
    """Neither in the lead nor in a letter; the others of them stay."""
    things = ("--item", "lamp", "--item", "shade", "--item", "bulb")
    casebook("open", "lamp", "--company", "Lumo", "--order", "L-1", *things, "--policy", "P-77")
    for number in (1, 4):
        casebook("erase", f"lamp/{number}", "--yes")

    told = casebook("export", "lamp").stdout + casebook("export", "lamp", "--as", "letter").stdout

    assert "shade and bulb" in told
    assert not any(word in told for word in ("erased", "P-77", "policy"))
