"""Draws the pictures of the README again, from the worked example: `python -m tests.write_pictures`. Look at them then.

The terminal's are drawn by Rich and are the same every time. The page needs Chromium, and the letter Poppler (`pdftoppm`);
without them those two stay as they are.
"""

from __future__ import annotations

import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from casebook.cli.commands.demo import DEMO_COMMANDS, DEMO_NOW
from tests.command_words import command_words

if TYPE_CHECKING:
    from rich.console import Console

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
WIDTH = 92
"""Columns of the terminal in the pictures."""

DRAWN = {
    "timeline": ("timeline", "towel"),
    "chart": ("timeline", "towel", "--chart"),
}
"""What is drawn of the terminal, and what is typed for it."""

TYPED = (
    ("Who answered?", "rav"),
    ("Tab Ravi", "\t\r"),
    ("> representative", "\r\r"),
    ("What case number", "B-5678\r"),
    ("What was said?", "He sees no refund either and sends it again.\r"),
    ("What did they promise?", "a refund in 3 business days"),
)
"""What is typed on the screen of `add` once these words stand there."""

COMPANY = ("company", "Amazon", "--address", "38 avenue John F. Kennedy\nL-1855 Luxembourg")
ME = ("me", "--name", "Sam de Vries", "--address", "Dorpsstraat 12\n1234 AB Ons Dorp", "--email", "sam@example.com")

FORMAT = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width;
}}
{styles}
</style>
<defs>{lines}</defs>
<rect fill="#16181d" x="-18" y="-6" width="100%" height="100%" rx="12"/>
<g transform="translate({terminal_x}, 20)">{backgrounds}<g class="{unique_id}-matrix">{matrix}</g></g>
</svg>
"""
"""As Rich draws it, without the window around it and without the font that it would have browsers fetch from elsewhere."""

INK = (22, 24, 29), (222, 219, 211), [(119, 126, 138)] * 8
"""The ground, plain text and the eight colours of a terminal, which are not used: those of the program are of the 256."""


def main() -> None:
    """Write them all."""
    command_words()
    PICTURES.mkdir(exist_ok=True)
    with worked_example() as book:
        for name, words in DRAWN.items():
            (PICTURES / f"{name}.svg").write_text(terminal_picture(book, words, name), encoding="utf-8")
        (PICTURES / "add.svg").write_text(screen_picture(book, "add"), encoding="utf-8")
        _draw_page(book)
        _draw_letter(book)


@contextmanager
def worked_example() -> Iterator[Path]:
    """The book of `casebook demo`, with the addresses that a letter needs."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "book.db"
        for now, words in DEMO_COMMANDS:
            _run(book, [word for part in words for word in part], now)
        _run(book, COMPANY, DEMO_NOW)
        _run(book, ME, DEMO_NOW)
        yield book


def terminal_picture(book: Path, words: Sequence[str], name: str) -> str:
    """What a terminal shows of the command, below the words that were typed, as SVG."""
    from rich.console import Console
    from rich.text import Text

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        console.print(Text(f"$ casebook {' '.join(words)}", style="bold"))
        console.print(Text.from_ansi(_on_terminal(book, words)))
    return _framed(console, name)


def screen_picture(book: Path, name: str) -> str:
    """What stands on the screen of `add` while a promise is typed, as SVG."""
    from rich.console import Console
    from rich.text import Text

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        console = Console(record=True, width=WIDTH, file=nowhere, force_terminal=True, color_system="truecolor")
        for row in _typed_on_screen(book):
            line = Text()
            for character, style in row:
                line.append(character, style)
            console.print(line)
    return _framed(console, name)


def _framed(console: Console, name: str) -> str:
    """As SVG, with as much room on each side."""
    from rich.terminal_theme import TerminalTheme

    drawn = console.export_svg(title="", code_format=FORMAT, unique_id=name, theme=TerminalTheme(*INK))
    return re.sub(
        r'viewBox="0 0 (\S+) (\S+)"',
        lambda size: f'viewBox="-18 -6 {float(size[1]) + 36:g} {float(size[2]):g}"',
        drawn,
        count=1,
    )


def _typed_on_screen(book: Path) -> list[list[tuple[str, str]]]:
    """Every row of the screen, its characters with how they look."""
    sys.path.append(str(Path(__file__).parent / "cli"))
    from typed_screen import TypedScreen

    changes = {name: value for name, value in _environment(book, DEMO_NOW).items() if name != "CASEBOOK_BOOK"}
    screen = TypedScreen(book, "add", "towel", columns=WIDTH, rows=24, **changes).until("When?").press("\r\r")
    for words, keys in TYPED:
        screen.until(words).press(keys)
    looks = screen.until("= Mon 25 Nov", "due Mon 25 Nov 2024", "Ctrl-C stop").looks  # drawn to its end
    screen.press("\x03").ended()
    shutil.rmtree(book.with_name(f"{book.name}.drafts"), ignore_errors=True)
    return looks


def _environment(book: Path, now: str) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith(("CASEBOOK_", "NO_COLOR"))}
    given = {"CASEBOOK_BOOK": str(book), "CASEBOOK_NOW": now, "CASEBOOK_CONFIG": os.devnull, "TZ": "Europe/Amsterdam"}
    return own | given | {"LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "COLORTERM": "truecolor"}


def _run(book: Path, words: Sequence[str], now: str) -> None:
    command = [sys.executable, "-m", "casebook", *words]
    subprocess.run(command, env=_environment(book, now), check=True, capture_output=True)


def _on_terminal(book: Path, words: Sequence[str]) -> str:
    """What the command writes to a terminal of this width."""
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, WIDTH, 0, 0))
    command = [sys.executable, "-m", "casebook", *words]
    with subprocess.Popen(command, env=_environment(book, DEMO_NOW), stdout=theirs, stderr=subprocess.DEVNULL):
        os.close(theirs)
        shown = b""
        while piece := _read(ours):
            shown += piece
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that nobody has the other end open any more
        return b""


def _draw_page(book: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser is None:
        return
    page = book.with_name("towel.html")
    _run(book, ("export", "towel", "--format", "html", "--output", str(page)), DEMO_NOW)
    shot = book.with_name("page.png")
    options = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1000,1335")
    subprocess.run([browser, *options, f"--screenshot={shot}", page.as_uri()], check=True, capture_output=True)
    _keep_small(shot, "page")


def _draw_letter(book: Path) -> None:
    if shutil.which("pdftoppm") is None:
        return
    letter = book.with_name("letter.pdf")
    _run(book, ("export", "towel", "--as", "letter", "--format", "pdf", "--output", str(letter)), DEMO_NOW)
    command = ["pdftoppm", "-png", "-r", "90", "-f", "1", "-singlefile", str(letter), str(letter.with_suffix(""))]
    subprocess.run(command, check=True)
    _keep_small(letter.with_suffix(".png"), "letter")


def _keep_small(picture: Path, name: str) -> None:
    from PIL import Image

    with Image.open(picture) as drawn:
        drawn.convert("RGB").quantize(256, kmeans=4, dither=Image.Dither.NONE).save(
            PICTURES / f"{name}.png", optimize=True
        )


if __name__ == "__main__":
    main()
