"""Where a command runs: which book, what time it is, which terminal.

Nothing else reads the clock, the environment or the standard streams; all of it is read once, into one frozen value.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Optional, TextIO

from casebook.errors import UsageError, shortened
from casebook.files.console import shows_escapes
from casebook.files.private import anybody_can_replace_in, others_can_write
from casebook.parsing.clock import Clock, written_now
from casebook.parsing.settings import Settings
from casebook.records.field import LONGEST_NAME
from casebook.records.frozen import Frozen
from casebook.records.values import Moment
from casebook.terminal.book_path import book_named
from casebook.terminal.locale import date_order, language_of_locale, offset_of, unknown_zone, zone_of
from casebook.terminal.own_settings import own_settings, settings_path
from casebook.terminal.streams import terminal_width, warn_on

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.store.reader import Reader
    from casebook.store.writer import Writer


STEP_OF_A_CLOCK = timedelta(minutes=1)
"""A clock that was set right goes back less than this, and nobody has to hear of it."""


class WrongPresent(UsageError):
    """`CASEBOOK_NOW` is no date-time with offset."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' in CASEBOOK_NOW is not a date-time with offset, such as 2024-11-20T12:00:00+01:00."


class WrongUser(UsageError):
    """`CASEBOOK_USER` is no name: bytes that are no text, or longer than any name."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"'{shortened(self.typed)}' in CASEBOOK_USER is not a name: it has to be text in UTF-8, "
            f"of at most {LONGEST_NAME} characters."
        )


class Context(Frozen):
    """What a command may know of where it runs. `width` is None where stdout is no terminal, `language` the code of the
    person's own, empty where the locale says none, `multiplexer` what the terminal runs in, `tmux` or `screen`.

    `asks_plainly`: what is asked stands line below line; `marks_pastes`: the terminal says what was pasted, if it is asked to;
    `unknown_zone`: what TZ says where that is no zone; `begun`: when the clock was read, by one that nobody sets.
    """

    book: Path
    book_is_default: bool
    clock: Clock
    width: Optional[int]
    colour: bool
    interactive: bool
    assume_yes: bool
    editor: str
    stdin: Optional[TextIO]
    stdout: Optional[TextIO]
    stderr: Optional[TextIO]
    passphrase: Optional[str] = None
    author: Optional[str] = None
    show_progress: bool = False
    language: str = ""
    multiplexer: str = ""
    asks_plainly: bool = False
    marks_pastes: bool = False
    settings: Settings = Settings()
    settings_file: Optional[Path] = None
    unknown_zone: str = ""
    begun: Optional[float] = None

    def __repr__(self) -> str:
        return f"Context({self.book})"  # never the passphrase

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """The book, to look things up in; it is neither made nor changed."""
        from casebook.store.reader import Reader

        with self.connection() as connection:
            yield Reader(connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection to the book that cannot write, for what looks at the file itself."""
        from casebook.store import open_book

        with open_book.connection_to(self.book, self._say_waiting) as connection:
            self.warn_of_others()
            yield connection

    @contextmanager
    def writing(self, *, may_make: bool = False) -> Iterator[Writer]:
        """The book, to record in; what is worth knowing of the book itself is printed at the end."""
        from casebook.store import open_book

        with open_book.writing(
            self.book,
            self.moment,
            author=self.author,
            may_make=may_make,
            may_make_folder=self.book_is_default,
            waiting=self._say_waiting,
            copying=partial(self.progress, "copying"),
        ) as writer:
            yield writer
        self.warn_of_others()
        if writer.backup_failure:
            warn_on(
                self.stderr,
                f"no copy of the book was kept today: {writer.backup_failure}. What you recorded is in the book.",
            )
        before = writer.newest_before
        since = timedelta(seconds=monotonic() - self.begun) if self.begun is not None else timedelta()
        if before is not None and before.utc - self.moment.utc - since >= STEP_OF_A_CLOCK:
            warn_on(
                self.stderr,
                f"the clock says {self.moment.at[:16]}, but the newest record was written on {before.at[:16]}; "
                "set the clock right, or say when things happened with --date.",
            )
        if writer.made_the_book:
            warn_on(self.stderr, f"this is a new book: {self.book}")

    def _say_waiting(self) -> None:
        warn_on(self.stderr, f"another program holds the book '{self.book}'; waiting for it. Ctrl-C stops.")

    def warn_of_others(self) -> None:
        """Say whether other users of this computer can write to the book, or put another in its place."""
        mode = others_can_write(self.book)
        if mode is not None:
            warn_on(
                self.stderr,
                f"other users of this computer can write to the book (mode {mode:o}); `chmod 600 {self.book}` ends that.",
            )
        folder = self.book.parent
        mode = anybody_can_replace_in(folder)
        if mode is not None:
            warn_on(
                self.stderr,
                f"other users of this computer can put another book in the place of this (its folder has mode {mode:o}); "
                f"`chmod go-w {folder}` ends that.",
            )

    def masked(self, redact: Optional[bool]) -> Optional[bool]:
        """Whether what is exported is masked: as the command line says, else as the person set it; None where neither does."""
        return False if redact is None and self.settings.masking is False else redact

    @property
    def now(self) -> datetime:
        """The present, aware, on the clock of this place."""
        return self.clock.now

    @property
    def moment(self) -> Moment:
        """The present to the second, as it is kept beside what is recorded."""
        return written_now(self.clock)

    def progress(
        self, what: str, total: int, /, *, unit: str = "", at_once: bool = False
    ) -> AbstractContextManager[Callable[[int], None]]:
        """What to tell how many bytes (or what is `counted`) more are done; a bar on a terminal, after a second."""
        if not self.show_progress:
            from casebook.actions.callbacks import no_progress_bar

            return no_progress_bar(what, total, unit=unit, at_once=at_once)
        from casebook.terminal.progress import progress

        return progress(what, total, self.stderr, unit=unit, at_once=at_once)


def context_from(
    book: Optional[str] = None,
    *,
    no_input: bool = False,
    yes: bool = False,
    plain_questions: bool = False,
    settings: Optional[Settings] = None,
    environ: Mapping[str, str] = os.environ,
) -> Context:
    """Where this process runs, by the person's own settings unless others are given. Raises NotABookName, NoHome, WrongPresent,
    WrongUser, and what reading the settings does."""
    terminal, file = _is_terminal(sys.stdout), settings_path(environ)
    settings = own_settings(file) if settings is None else settings
    path, is_default = book_named(book, settings, environ)
    is_dumb = environ.get("TERM") == "dumb"
    acts_on_codes = terminal and not is_dumb and shows_escapes(sys.stdout)
    return Context(
        book=path,
        book_is_default=is_default,
        clock=_clock(environ, settings),
        width=terminal_width() if terminal else None,
        colour=acts_on_codes and not environ.get("NO_COLOR"),
        interactive=terminal and _is_terminal(sys.stdin) and not no_input,
        assume_yes=yes,
        stdin=sys.stdin,
        stdout=sys.stdout,
        stderr=sys.stderr,
        editor=(environ.get("VISUAL") or environ.get("EDITOR") or "").strip(),
        passphrase=environ.get("CASEBOOK_PASSPHRASE"),
        author=_author(environ),
        language=settings.language or language_of_locale(environ),
        multiplexer=_multiplexer(environ),
        asks_plainly=plain_questions or bool(settings.plain_questions) or is_dumb,
        marks_pastes=acts_on_codes,
        settings=settings,
        settings_file=file,
        unknown_zone=unknown_zone(environ),
        begun=monotonic(),
        show_progress=_is_terminal(sys.stderr) and not is_dumb and shows_escapes(sys.stderr),
    )


def _multiplexer(environ: Mapping[str, str]) -> str:
    """What passes the terminal's bytes on: `tmux`, `screen`, or nothing."""
    if environ.get("TMUX"):
        return "tmux"
    return "screen" if environ.get("TERM", "").startswith("screen") else ""


def _author(environ: Mapping[str, str]) -> Optional[str]:
    """Who records; None where nobody says. Raises WrongUser."""
    name = environ.get("CASEBOOK_USER", "").strip()
    if len(name) > LONGEST_NAME or name != name.encode("utf-8", "ignore").decode():
        raise WrongUser(name)
    return name or None


def _clock(environ: Mapping[str, str], settings: Settings) -> Clock:
    given = environ.get("CASEBOOK_NOW")
    if given:
        now, zone = _given_present(given, environ)
    else:
        name, here = zone_of(environ)
        now, zone = (datetime.now(here) if here else datetime.now().astimezone()), name
    order = settings.date_order or date_order(environ)
    language = settings.language or language_of_locale(environ)
    return Clock(now, zone or offset_of(now), order, currency=settings.currency, language=language)


def _given_present(given: str, environ: Mapping[str, str]) -> tuple[datetime, str]:
    """The present that `CASEBOOK_NOW` stands for: by the clock of `TZ`, else of the machine where it agrees, else its own."""
    try:
        now = datetime.fromisoformat(given)
    except ValueError:
        now = datetime.min
    if now.tzinfo is None:
        raise WrongPresent(given)
    name, here = zone_of(environ)
    if here and (environ.get("TZ") or now.astimezone(here).utcoffset() == now.utcoffset()):
        return now.astimezone(here), name
    return now, offset_of(now)


def _is_terminal(stream: Optional[TextIO]) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False
