"""The words of a promise that a question and its answer make together: its kind and its day are read out of them again.

Square brackets are those of whoever quotes: `Krijgt u vanavond [de offerte sturen]`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.agreed.answer_words import NO_TROUBLE
from casebook.parsing.transcripts.agreed.requests import Request
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.promised.named_things import NAMED_THINGS
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing_words import without_day

_MARKS = ' "“”«»'
"""What stands around words that are told one by one."""


def told_together(made: Made, request: Request, due: Callable[[str], tuple[str | None, str]], language: str) -> Made:
    """The promise with the words that tell its kind and its day, `due` reads the day of; only likely where none of them do."""
    asked_for = due(request.text.rstrip(" ?"))[1]
    if made.day and asked_for and plain(asked_for) not in plain(made.day):
        request = request._replace(text=without_day(request.text, asked_for))  # the answer's day is the one that stands
    for text in _told(made, request, language):
        read, day = due(text)
        if read == made.due and promise_kind_in(text) is made.kind:
            made.text, made.day = text, day
            return made
    made.text, made.sure = f"“{request.text}” – {made.text}", False
    return made


def _told(made: Made, request: Request, language: str) -> Iterator[str]:
    """The ways to tell it, the plainest first."""
    asked, answer = request.text.rstrip(" ?."), made.text.strip(_MARKS + ".!")
    whole = made.text.strip(_MARKS)
    yield f"“{asked}” – {whole}"
    thing = NAMED_THINGS.get(language, NAMED_THINGS["en"]).get(made.kind)
    first = re.split(r"(?<=[^\d\s])[.!] ", answer)[0]
    answers = dict.fromkeys((answer, _without_trouble(answer), first, *reversed(answer.split(", "))))
    for day in ("", made.day, made.due or ""):
        for each in answers:
            for told in (f"“{asked}” – {each}", *[f"{each} [{thing}]", f"“{asked}” – {each} [{thing}]"] * bool(thing)):
                yield f"{told} ({day})" if day else told
            if thing:
                yield f"[{thing}] {each} ({day})" if day else f"[{thing}] {each}"
    if thing and made.due:
        yield f"“{asked}” – {thing} ({made.due})"
        yield f"[{thing}] ({made.day or made.due})"
    if ", " in asked:
        yield f"“{asked.partition(', ')[0]} …” – {whole}"


def _without_trouble(answer: str) -> str:
    """An answer without the *no problem* in it, which is read as a no elsewhere; as it is where nothing is left."""
    found = NO_TROUBLE.search(plain(answer))
    rest = (answer[: found.start()] + answer[found.end() :]).strip(" ,.!–-") if found else answer
    return rest or answer
