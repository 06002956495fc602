"""What a shell asks when Tab is pressed, and how each is answered.

The scripts that `--install-completion` installs are Typer's; what they hand over in the environment is read here, and
what they do with the answer decides how it is written: bash splits it into lines, expands `*` in them and types them in
as they are; zsh evaluates it; fish and PowerShell take a value and its meaning. A book may hold anything, so that every
value is quoted for its shell, and nothing that a terminal could take for a command is offered.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple, Optional

from casebook.errors import CasebookError, shortened
from casebook.terminal.shell_request import shell_instruction
from casebook.text.sanitise import for_screen

LONGEST_HELP = 60
"""How many characters of what a value means are shown."""


class ShellNotFound(CasebookError):
    """A shell that has to be asked where its script belongs, and is not on this computer."""

    def __init__(self, shell: str) -> None:
        self.shell = shell

    def __str__(self) -> str:
        return f"'{self.shell}' is not found here; `casebook --show-completion {self.shell}` prints what would be installed."


@contextmanager
def finding_shell(shell: str) -> Iterator[None]:
    """While Typer may start this shell. Raises ShellNotFound."""
    try:
        yield
    except FileNotFoundError as error:
        if error.filename != shell:
            raise
        raise ShellNotFound(shell) from error


class Offer(NamedTuple):
    """A value that may be typed, and what it means. `is_telling` says that it means little without that."""

    value: str
    help: str = ""
    is_telling: bool = False


class Question(NamedTuple):
    """The words before the one at the cursor, that word as it was meant, and the quotation mark it begins with."""

    shell: str
    words: tuple[str, ...]
    incomplete: str
    quote: str = ""


def question(program: str, environ: Mapping[str, str] = os.environ) -> Optional[Question]:
    """What the shell asks of this program; None where none does, or one that is not known here."""
    _, _, shell = shell_instruction(program, environ).partition("complete_")
    if shell == "bash":
        return _asked_by_bash(environ)
    if shell not in ("zsh", "fish", "powershell", "pwsh"):
        return None
    line = environ.get("_TYPER_COMPLETE_ARGS", "")
    words = _words(line)
    if shell in ("powershell", "pwsh"):
        at_cursor = environ.get("_TYPER_COMPLETE_WORD_TO_COMPLETE", "")
        return Question(shell, tuple(words[1:-1] if at_cursor else words[1:]), at_cursor)
    at_end = bool(words) and not line[-1:].isspace()
    return Question(shell, tuple(words[1:-1] if at_end else words[1:]), words[-1] if at_end else "")


def answer(asked: Question, offers: Sequence[Offer]) -> str:
    """The offers as the shell that asked expects them; what could harm a terminal is left out."""
    safe = [offer for offer in offers if offer.value and for_screen(offer.value, lines=False) == offer.value]
    if asked.shell == "bash":
        return _for_bash(asked, safe)
    if asked.shell == "zsh":
        return _for_zsh(safe)
    if asked.shell == "fish":
        return "\n".join(f"{offer.value}\t{_meaning(offer)}".rstrip() for offer in safe)
    return "\n".join(f"{_for_powershell(offer.value)}:::{_meaning(offer) or ' '}" for offer in safe)


def fish_only_asks_whether(environ: Mapping[str, str] = os.environ) -> bool:
    """Whether fish asks by exit status if there is anything to offer, else it completes names of files."""
    return environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args"


def _asked_by_bash(environ: Mapping[str, str]) -> Question:
    line = environ.get("COMP_WORDS", "")
    typed = line.split("\n") if "\n" in line else line.split(" ")
    number = environ.get("COMP_CWORD", "")
    at = int(number) if number.isascii() and number.isdecimal() else len(typed)
    at_cursor = typed[at] if at < len(typed) else ""
    # bash takes `--agent=Ma` for three words.
    before = [word for last, word in zip(["", *typed], typed[1:at], strict=False) if not (word == "=" and last)]
    quote = at_cursor[:1] if at_cursor[:1] in ("'", '"') else ""
    words = tuple(" ".join(_words(word)) for word in before)
    return Question("bash", words, "" if at_cursor == "=" else " ".join(_words(at_cursor)), quote)


def _words(line: str) -> list[str]:
    """The words of a line as a shell splits it; one that is not finished yet as far as it goes."""
    import shlex

    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    found: list[str] = []
    try:
        found.extend(lexer)
    except ValueError:
        found.append(lexer.token)
    return found


def _meaning(offer: Offer) -> str:
    return shortened(for_screen(offer.help, lines=False), LONGEST_HELP)


def _for_bash(asked: Question, offers: Sequence[Offer]) -> str:
    """A value a line; what each means behind it where it means little alone and there are several to choose from."""
    if asked.quote:
        offers = [offer for offer in offers if not re.search(r"[*?[\]]", offer.value)]
    lines = [_quoted_for_bash(offer.value, asked.quote) for offer in offers]
    if len(offers) > 1:
        # bash types in what all have in common, so that this is only ever looked at.
        meanings = [re.sub(r"[*?[\]\\]", "", _meaning(offer)) if offer.is_telling else "" for offer in offers]
        lines = [f"{line}  ({said})" if said else line for line, said in zip(lines, meanings, strict=True)]
    return "\n".join(lines)


def _quoted_for_bash(value: str, quote: str) -> str:
    if quote == "'":
        return value.replace("'", "'\\''")
    if quote == '"':
        return re.sub(r'(["\\$`])', r"\\\1", value)
    return re.sub(r"([^\w@%+=:,./-])", r"\\\1", value)


def _for_zsh(offers: Sequence[Offer]) -> str:
    """A command that zsh evaluates: it offers the values, each with what it means; names of files where there is none."""
    if not offers:
        return "_files"
    from shlex import quote

    values = " ".join(quote(offer.value) for offer in offers)
    shown = " ".join(
        quote(f"{offer.value} -- {meaning}" if (meaning := _meaning(offer)) else offer.value) for offer in offers
    )
    return f"local -a values shown; values=({values}); shown=({shown}); compadd -l -d shown -a values"


def _for_powershell(value: str) -> str:
    """PowerShell takes typographic quotation marks for its own (about_Quoting_Rules)."""
    doubled = re.sub("(['\u2018\u2019\u201a\u201b])", r"\1\1", value)
    return value if re.fullmatch(r"[\w@%+=:,./-]+", value) else f"'{doubled}'"
