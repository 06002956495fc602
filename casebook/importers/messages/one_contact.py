"""A file that is one contact: read as `add --transcript` reads it, with the file as evidence, in the case its numbers point to.

The day of it is in the file or in its name, or nobody knows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePath
from typing import NamedTuple

from casebook.importers.draft import BadDraft, DraftFile, DraftSource, KnownBook, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.known_numbers import KnownNumbers, bare_numbers, counts_alone
from casebook.importers.messages.strangers import Strangers
from casebook.importers.messages.talks import Conversation, Message, likely_in
from casebook.importers.pointing import in_only_open_case, order_of_another
from casebook.parsing.transcripts.decoding import decoded
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.named_files import read_named
from casebook.parsing.transcripts.people.people import People
from casebook.parsing.transcripts.reading import KnownSpeakers, talk_of
from casebook.parsing.transcripts.turns import Side
from casebook.records.kinds import CONTACT
from casebook.text.sizes import size_words


class OneContact(NamedTuple):
    """What such a file is: in words, what one is called, where it came by stdin, and how many bytes one has at most."""

    what: str
    part: str
    name: str
    most_bytes: int
    answers: Mapping[str, str] = {}
    """What is known of each before it is read, by the names of the fields."""
    is_talk: bool = False
    """Whether names stand beside what was said, so that it may be a talk with anybody."""


def drafts_of_file(given: GivenSource, wanted: SourceOptions, kind: OneContact) -> DraftSource:
    """The contact, in the case that its numbers point to, else in the one that is meant. Raises NotImportable."""
    data = given.file.read(kind.most_bytes + 1)
    if len(data) > kind.most_bytes:
        raise NotImportable(f"the {kind.part}", f"it has more than {size_words(kind.most_bytes)}")
    book, name = wanted.book(), PurePath(given.name).name if given.name != "-" else kind.name
    handle = book.case.handle if book.case else pointed_to(decoded(data), KnownNumbers(book.cases))
    case = next((one.case for one in book.cases if one.case.handle == handle), None)
    known = KnownSpeakers.in_case(book.person.name or book.person.customer, case)
    findings = read_named(data, name, known, wanted.clock)
    began = findings.having(What.START)[0].value if findings.dated and findings.having(What.START) else None
    if began is None:
        way = f"put the day into the name of the file, such as 2025-11-03{PurePath(kind.name).suffix}, or give it"
        # Of which case it is, is no matter before that.
        raise NotImportable(
            name, f"it says nowhere when the {kind.part} was; {way}: casebook add CASE --transcript FILE --date WHEN"
        )
    if handle is None and (order := order_of_another(findings, book.cases)):
        why = f"it is about order {order}, which no case has; to keep it with one, give it: --case HANDLE"
        return DraftSource((), [BadDraft(name, why)], what=kind.what, part=kind.part)
    draft = TypedDraft(
        CONTACT.name,
        {"date": began, **kind.answers},
        name,
        case=handle,
        identity=f"file {sha256(data).hexdigest()}",
        files=(DraftFile(name, lambda: data),),
        findings=findings,
        likely=likely_in(findings),
    )
    source = DraftSource((draft,), what=kind.what, part=kind.part, tells_cases=handle is not None)
    source = in_only_open_case(source, decoded(data), book, name)
    return _without_strangers(source, data, book, wanted) if kind.is_talk and book.case is None else source


def _without_strangers(source: DraftSource, data: bytes, book: KnownBook, wanted: SourceOptions) -> DraftSource:
    """The same without a talk that was found to be of a case, with somebody of whom nothing tells that they are its company."""
    found = next((one for one in book.cases if one.case.handle == source.drafts[0].case), None)
    if found is None:
        return source
    names = (book.person.name, book.person.customer)
    known = KnownSpeakers.in_case(next(filter(None, names), None), found.case)
    strangers = Strangers(book.cases, names, one_party=True, by_service=True)
    talk = _conversation(data, known, wanted)
    if talk is None or not strangers.keep_out(talk, found.case, wanted.asking):
        return source
    return source._replace(drafts=(), remarks=[*strangers.remarks()], is_told=True)


def _conversation(data: bytes, known: KnownSpeakers, wanted: SourceOptions) -> Conversation | None:
    """What those said who have names in it and are not the person; None where nobody has."""
    talk = talk_of(data, known, wanted.clock)
    people = People(talk, known.customer, known.company)
    at = wanted.clock.now
    messages = [
        Message(at, turn.speaker, turn.text, turn.lines[0].number, "")
        for turn, one in zip(talk.turns, people.of_turn, strict=True)
        if turn.speaker and one.side is not Side.CUSTOMER
    ]
    return Conversation(tuple(messages)) if messages else None


def pointed_to(text: str, numbers: KnownNumbers) -> str | None:
    """The handle of the one case whose numbers stand in a text; None where none does, or those of several do."""
    hits = numbers.found_in(bare_numbers(text))
    fitting = [handle for handle, named in hits.items() if any(map(counts_alone, named))]
    return fitting[0] if len(fitting) == 1 else None
