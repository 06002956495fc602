"""A chat whose web page was saved: read as the words that somebody sees, with `add --transcript` and with `import`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import entries

from tests.conftest import each

NOW = "2026-09-15T12:00:00+01:00"
PIECE = (
    "<b>Ann</b>: Hello, I am Ann.<div>You: my kettle broke, order 403-7654321-7654321</div>\n"
    "<div>Ann: We will refund you by 20 September &amp; your case number is A-7712.</div>"
)
PAGE = (
    "<!doctype html><html><head><title>Eve: hi</title><style>"
    + ".a{color:red}\n" * 600
    + "</style></head><body><nav>Shop</nav>"
    '<div><span class="n">Ann</span><span class="t">10:02</span><p>Hello, I am Ann.</p></div>\n'
    '<div><span class="n">You</span><span class="t">10:03</span><p>my kettle broke, order 403-7654321-7654321</p></div>\n'
    '<div><span class="n">Ann</span><span class="t">10:05</span><p>We will refund you by 20 September &amp; your case number is '
    "A-7712.</p></div><button>Bob: menu</button><script>x='Ann: We will refund 999 EUR'</script></body></html>"
)
ARCHIVE = (
    "From: <Saved by Blink>\nSubject: Chat\nDate: Tue, 1 Sep 2026 10:00:00 -0000\nMIME-Version: 1.0\n"
    'Content-Type: multipart/related; type="text/html"; boundary="x"\n\n--x\nContent-Type: text/html\n\n'
    f"<html><body>{PIECE}</body></html>\n--x--\n"
)
PAGES = {
    "a piece": PIECE,
    "a page": PAGE,
    "an archive": ARCHIVE,
    "in a frame of XML": f'<?xml version="1.0"?>\n<html>{PIECE}</html>',
}


@each("shape", [*PAGES])
def test_a_saved_page_is_read_as_its_words(towel: Any, tmp_path: Path, shape: str) -> None:
    """No tag is somebody, nothing the person said is the company's promise, and what no one sees says nothing."""
    path = tmp_path / "chat.html"
    path.write_text(PAGES[shape], encoding="utf-8")

    shown = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW).stdout

    promise = "promised, due Sun 20 Sep 2026: We will refund you by 20 September"
    assert ["agent Ann", True] == [shown.split(",")[0].split("\n")[-1], promise in shown]
    assert ([], 1, 1) == (
        [sign for sign in ("<", "999", "Bob", "Eve") if sign in shown],
        shown.count("agent"),
        shown.count("promised"),
    )
    assert ["A-7712" in shown, "403-7654321-7654321" in shown] == [True, True]


def test_a_saved_page_is_imported_as_the_chat_in_it(towel: Any, tmp_path: Path) -> None:
    """However much stands before it that nobody reads; the page is kept as it was saved."""
    path = tmp_path / "2026-09-10.html"
    path.write_text(PAGE, encoding="utf-8")

    done = towel("import", str(path), "--case", "towel", now=NOW)
    contact, promise, file = entries(towel)[-3:]

    assert (0, True) == (done.exit_code, "this is a chat as it was copied." in done.stderr)
    assert ("Ann", "A-7712", "2026-09-10T10:02:00+02:00") == (contact["agent"], contact["case_number"], contact["at"])
    assert ("2026-09-20", "2026-09-10.html", len(PAGE)) == (promise["due"], file["name"], file["bytes"])


def test_a_page_that_is_no_chat_is_not_imported(towel: Any, tmp_path: Path) -> None:
    """An article has names and colons too."""
    path = tmp_path / "article.html"
    path.write_text(
        "<html><body><h1>News: today</h1>" + "<p>Somebody said a thing about it.</p>" * 9 + "</body></html>"
    )

    refused = towel("import", str(path), "--case", "towel", now=NOW)

    assert (2, True) == (refused.exit_code, "not clearly a chat or a table, so nothing was imported" in refused.stderr)


def test_a_transcript_in_which_nothing_is_said_is_kept_with_a_word(towel: Any, tmp_path: Path) -> None:
    """Nobody takes the record for what the file says."""
    path = tmp_path / "letter.txt"
    path.write_text("[your name]\n\nDear Sir or Madam,\n\nit is raining.\n")

    done = towel("add", "towel", "--transcript", str(path), now=NOW)

    assert "nothing that was said could be read in 'letter.txt'" in done.stderr
    assert 0 == done.exit_code
