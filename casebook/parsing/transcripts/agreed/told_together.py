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
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised

_THING = {
    "en": {
        Promised.REFUND: "the refund",
        Promised.REPLACEMENT: "the replacement",
        Promised.REPAIR: "the repair",
        Promised.COLLECTION: "the collection",
        Promised.DELIVERY: "the delivery",
        Promised.CALLBACK: "the callback",
        Promised.REPLY: "the reply",
        Promised.INFORMATION: "send you the document",
    },
    "nl": {
        Promised.REFUND: "de terugbetaling",
        Promised.REPLACEMENT: "de vervanging",
        Promised.REPAIR: "de reparatie",
        Promised.COLLECTION: "het ophalen",
        Promised.DELIVERY: "de bezorging",
        Promised.CALLBACK: "het terugbellen",
        Promised.REPLY: "het antwoord",
        Promised.INFORMATION: "het document sturen",
    },
    "de": {
        Promised.REFUND: "die Erstattung",
        Promised.REPLACEMENT: "der Ersatz",
        Promised.REPAIR: "die Reparatur",
        Promised.COLLECTION: "die Abholung",
        Promised.DELIVERY: "die Lieferung",
        Promised.CALLBACK: "der Rückruf",
        Promised.REPLY: "die Antwort",
        Promised.INFORMATION: "die Unterlagen schicken",
    },
    "fr": {
        Promised.REFUND: "le remboursement",
        Promised.REPLACEMENT: "le remplacement",
        Promised.REPAIR: "la réparation",
        Promised.COLLECTION: "l'enlèvement",
        Promised.DELIVERY: "la livraison",
        Promised.CALLBACK: "le rappel",
        Promised.REPLY: "la réponse",
        Promised.INFORMATION: "envoi du document",
    },
    "es": {
        Promised.REFUND: "el reembolso",
        Promised.REPLACEMENT: "el reemplazo",
        Promised.REPAIR: "la reparación",
        Promised.COLLECTION: "la recogida",
        Promised.DELIVERY: "la entrega",
        Promised.CALLBACK: "la llamada",
        Promised.REPLY: "la respuesta",
        Promised.INFORMATION: "enviar una copia",
    },
}
"""What stands for what was asked for, by its kind."""


_MARKS = ' "“”«»'
"""What stands around words that are told one by one."""


def told_together(made: Made, request: Request, due: Callable[[str], tuple[str | None, str]], language: str) -> Made:
    """The promise with the words that tell its kind and its day, `due` reads the day of; only likely where none of them do."""
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
    thing = _THING.get(language, _THING["en"]).get(made.kind)
    eased = NO_TROUBLE.sub("", plain(answer)) != plain(answer)
    first = re.split(r"(?<=[^\d\s])[.!] ", answer)[0]
    answers = [answer, *[_without_trouble(answer)] * eased, *[first] * (first != answer)]
    for day in ("", made.day, made.due or ""):
        for each in answers:
            for told in (f"“{asked}” – {each}", *[f"{each} [{thing}]", f"“{asked}” – {each} [{thing}]"] * bool(thing)):
                yield f"{told} ({day})" if day else told
            if thing:
                yield f"[{thing}] {each} ({day})" if day else f"[{thing}] {each}"
    if thing and made.due:
        yield f"“{asked}” – {thing} ({made.due})"
    if ", " in asked:
        yield f"“{asked.partition(', ')[0]} …” – {whole}"


def _without_trouble(answer: str) -> str:
    """An answer without the *no problem* in it, which is read as a no elsewhere; as it is where nothing is left."""
    found = NO_TROUBLE.search(plain(answer))
    rest = (answer[: found.start()] + answer[found.end() :]).strip(" ,.!–-") if found else answer
    return rest or answer
