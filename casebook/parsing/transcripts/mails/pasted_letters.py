"""A mail that was pasted, with the heads that a program shows or without, or a letter: it greets somebody and is signed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.own_words import attribution_size, begins_heads, is_forwarded
from casebook.parsing.transcripts.mails.sender_names import person_beside
from casebook.parsing.transcripts.mails.signatures import without_signature
from casebook.parsing.transcripts.people.names import KnownNames, is_same
from casebook.parsing.transcripts.people.whose_phrases import phrases_of_each
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Channel

_GREETS = (
    r"(?:{greets}|geachte|beste|sehr geehrte[rsn]?|liebe[rs]?|chere?s?|madame|monsieur|estimad[oa]s?|querid[oa]s?)"
)

_LONGEST_HEAD = 15
"""So many lines stand at most above the greeting of a letter: two addresses, the day, whose sign it is, the subject. Our own
choice."""

_LONGEST_HEAD_LINE = 9
"""A line above a greeting has no more words, unless it is a sentence. Our own choice."""

_TOWN = (
    r"(?<![\w-])(?:\d{4} ?[A-Z]{2}|(?:[A-Z]{1,2}-)?\d{5}) +[A-ZÀ-Þ][^\W\d]+|"
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}\b"
)
"""A town with its postal code, as each of the countries of the five languages writes it, the British and the American."""


_OF_AN_OFFICE = (
    r"\b(?:p\.? ?o\.? ?box|postbus|postfach|boite postale|apartado(?: de correos)?) \d"
    r"|^(?:our|your|ons|uw|nos|vos|unser|ihr|nuestra|su) (?:ref(?:erence)?s?|kenmerk|referenties?|zeichen|referencia)\b"
    r"|^(?:ref(?:erence)?|kenmerk|referentie|aktenzeichen|az\.?|geschaftszeichen|reference|referencia|n/ref\.?|s/ref\.?) ?:"
    r"|^[^\W\d][\w' -]{2,25}, (?:den |le |el |a |the )?\d{1,2}\.?(?:st|nd|rd|th|er)? (?:de |of )?[a-z]{3,10}\.?,? (?:de )?20\d\d$"
)
"""What only a letter has above its greeting besides: a post box, whose sign it is, where and on which day it was written."""


def pasted_letter(lines: Sequence[Line], known: KnownNames, *, firm: bool = False) -> Talk | None:
    """What its writer says in it; None where these lines are no letter, or nobody signed it.

    `firm`: they may be a chat as well, so that nothing but addresses and the like may stand above the greeting.
    """
    lines, original = _parted(lines)
    quoted = _quoted(lines)
    written = [line for line in lines if line.text and line not in quoted]
    place = next((at for at, line in enumerate(written[: _LONGEST_HEAD + 1]) if _greets(line.text)), None)
    if place is None or len(written) < place + len(("greeting", "words", "name")):
        return None
    head = written[:place]
    mailed = any(
        begins_heads(lines, lines.index(line)) for line in head
    )  # a subject may stand above, or what a page is called
    if head and not (mailed or any(map(_is_of_an_office, head))):
        return None
    if firm and not (mailed or (head and all(map(_is_of_a_head, head)))):
        return None
    kept, signed = without_signature(written[place + 1 :])
    signed = signed or (_sender(head, known) if mailed else "")
    if not signed or not kept:
        return None
    small = plain(signed)
    said = plain("\n".join(line.text for line in kept))
    theirs, mine = phrases_of_each(said)
    is_person = any(is_same(small, name) for name in known.person)
    by_person = is_person or (mine > theirs and not _is_to(known, written[place].text))
    channel = (
        Channel.LETTER if head and not (mailed or quoted) else Channel.EMAIL
    ).value  # without a head it was copied
    turn = Turn(signed, tuple(kept), None, (), kept[0])
    sides = (frozenset({small}), frozenset[str]()) if by_person else (frozenset[str](), frozenset({small}))
    theirs_quoted = [Line(line.number, line.text.lstrip("> ")) for line in quoted if line.text.startswith(">")]
    theirs_quoted += [] if by_person else original
    before = (Turn(None, tuple(theirs_quoted), None, (), None, True),) if theirs_quoted else ()
    return Talk(Layout.MAIL, (*before, turn), tuple((line, None) for line in head), channel, *sides)


def _is_to(known: KnownNames, greeting: str) -> bool:
    """Whether a greeting names the person, by the last of their names."""
    words = re.findall(r"\w+", plain(greeting))
    return any(" " in name and name.split()[-1] in words for name in known.person)


_FROM = re.compile(
    r"\W*(?:From|Van|Von|De)\W{0,2}:\W{0,2} *(?P<name>[^<\[]*?)\W*(?:[<\[](?:mailto:)?(?P<address>[^>\]]*)[>\]].*)?$"
)


def _sender(head: Sequence[Line], known: KnownNames) -> str:
    """The person whom the line with the sender names, else all that it calls them; one unknown word may be a shop."""
    found = next((one for line in head if (one := _FROM.match(line.text)) is not None), None)
    if found is None:
        return ""
    name = found["name"]
    person = person_beside(name, found["address"] or "")
    return person or (name if " " in name or plain(name) in known.all else "")


def _parted(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Line]]:
    """The lines of the letter itself, and those of the one that it answers, which programs put below it with its heads."""
    greeted = next((at for at, line in enumerate(lines) if _greets(line.text)), len(lines))
    for at in range(greeted + 1, len(lines)):
        size = attribution_size(lines, at)
        unmarked = size and not any(line.text.startswith(">") for line in lines[at:])
        is_marked = (is_forwarded(lines[at]) and lines[at].text[:1] in "-_") or _is_your_message(lines, at)
        if unmarked or begins_heads(lines, at) or is_marked:
            greets = next((place for place in range(at + 1, len(lines)) if _greets(lines[place].text)), None)
            body = greets if greets is not None else at + size if unmarked else _below_heads(lines, at + 1)
            return lines[:at], [line for line in lines[body:] if line.text]
    return lines, []


_YOUR_MESSAGE = re.compile(
    r"\W*(?:your|uw|je|jouw|ihre|deine|votre|ton|su|tu) (?:\w+ )?(?:message|e-?mail|enquiry|request|bericht|vraag|nachricht|"
    r"anfrage|demande|mensaje|consulta|solicitud)\W*"
)


def _is_your_message(lines: Sequence[Line], at: int) -> bool:
    """Whether a page says here that the person's own words follow, with the day of them: `Your message`."""
    behind = lines[at + 1].text if at + 1 < len(lines) else ""
    return _YOUR_MESSAGE.fullmatch(plain(lines[at].text)) is not None and day_or_time_alone(behind) is not None


def _below_heads(lines: Sequence[Line], at: int) -> int:
    """Where the words of a mail begin that greets nobody: behind the empty line under its heads."""
    heads = next((place for place in range(at, len(lines)) if lines[place].text), len(lines))
    return next((place + 1 for place in range(heads, len(lines)) if not lines[place].text), len(lines))


def _is_of_an_office(line: Line) -> bool:
    """Whether a line stands above the greeting of a letter alone: a town with its code, a post box, whose sign it is."""
    return bool(pattern(_TOWN).search(line.text) or pattern(_OF_AN_OFFICE).search(plain(line.text)))


def _is_of_a_head(line: Line) -> bool:
    """Whether a line may stand above a greeting: a few words of an address, a day or a subject, no sentence."""
    return (
        len(line.text.split()) <= _LONGEST_HEAD_LINE
        and line.text[-1:] not in "?!"
        and line.text[:1] == line.text[:1].upper()
    )


def _quoted(lines: Sequence[Line]) -> list[Line]:
    """The lines that are marked as quoted, and those above them that say whose words follow."""
    found: list[Line] = []
    for at, line in enumerate(lines):
        if line.text.startswith(">"):
            found.append(line)
        elif (size := attribution_size(lines, at)) and any(after.text[:1] == ">" for after in lines[at + size :][:2]):
            found += lines[at : at + size]
    return found


_UNMARKED = re.compile(r"(?:dear|geachte|sehr geehrte[rsn]?|estimad[oa])(?: [\w.'-]+){1,4}")
"""How a letter greets without a mark behind it: `Dear Mr Vermeer`."""


def _greets(text: str) -> bool:
    if _UNMARKED.fullmatch(plain(text).strip()):
        return True
    greets = pattern(rf"\W*{_GREETS.format(greets=in_any('greets'))}\b")
    return text.rstrip()[-1:] in ",!:." and greets.match(plain(text)) is not None
