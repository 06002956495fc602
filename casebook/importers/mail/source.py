"""Mail: the mails with a company become contacts of the case that their numbers point to; the rest stays out of the book.

Everything is gone through once for who, when and which numbers; the words are read of those mails alone that belong to a case.
What the company gave in one of them (a case number, a parcel) finds others, until nothing more is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from casebook.errors import listed
from casebook.importers.draft import BadDraft, DraftSource, KnownBook, Offer, SourceOptions
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.mail.box import MailBox, ReadingAll, known_in
from casebook.importers.mail.cases import Decided, Why
from casebook.importers.mail.files import MailFiles
from casebook.importers.mail.offers import offers_of, talk_meant
from casebook.importers.mail.outlook import outlook_remarks
from casebook.importers.mail.parties import own_addresses
from casebook.importers.mail.reading import company_behind
from casebook.importers.mail.seen import SeenMail, seen


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The mails that belong to cases of the book, each with its original. Raises NotImportable, and what reading does."""
    files = MailFiles(given)
    mails, bad, doubled = _all(files, wanted)
    if bad and not mails:
        raise NotImportable(bad[0].place, bad[0].why)
    book = wanted.book()
    me, remarks = _own(mails, book, wanted)
    by = ReadingAll(files, me, book.person.name or book.person.customer, wanted.clock)
    book = _with_company(book, mails, by)
    box = MailBox(mails, by, known_in(book), book.case)
    found = box.decide(wanted.asking)
    drafts, undated = box.drafts(found)
    offers = [] if book.case is not None else offers_of(mails, found, by)
    offered = sum(len(offer.drafts) for offer in offers)
    said: dict[str, str] = {}
    if book.case is not None and not book.case.uuid:
        of_none = () if drafts or book.case.orders else offers_of(mails, found, by, book.case.company)
        if meant := talk_meant(of_none, book.case, wanted.asking):
            drafts, offered = list(meant.drafts), len(meant.drafts)
        said = _said(meant) if meant else box.said_of(found.handles, book.case.handle)
        said |= {"company": book.case.company} if book.case.company else {}
    remarks += [*_stay_out(files, mails, found, doubled, offered), *box.doubts(found)]
    count = _count(len(mails) + len(bad))
    what = f"a mailbox with {count}" if files.is_box else "one mail"
    return DraftSource(
        drafts,
        [*bad, *undated],
        what=what,
        part="mail",
        remarks=remarks,
        offers=offers,
        tells_cases=True,
        said=said,
    )


def _said(meant: Offer) -> dict[str, str]:
    """What mails say of the case that is opened for them."""
    return {**meant.more(), **meant.case, **({"order": meant.orders[0]} if meant.orders else {})}


def _with_company(book: KnownBook, mails: Sequence[SeenMail], by: ReadingAll) -> KnownBook:
    """The same, where a case is yet to be opened and nobody said with which company, with that of most of its mails."""
    if book.case is None or book.case.company:
        return book
    found = MailBox(mails, by, known_in(book), book.case).decide()
    names = Counter(filter(None, (company_behind(mails[at], by.me) for at in found.handles)))
    company = names.most_common(1)[0][0] if names else ""
    return book._replace(case=replace(book.case, company=company))


def _all(files: MailFiles, wanted: SourceOptions) -> tuple[list[SeenMail], list[BadDraft], int]:
    """Every mail once, those that cannot be read, and how many stood there twice or were never sent."""
    mails: dict[str, SeenMail] = {}
    bad: list[BadDraft] = []
    passed = 0
    with wanted.asking.progress("reading", files.size) as advance:
        for raw in files.each(advance):
            one = seen(raw)
            if isinstance(one, BadDraft):
                bad.append(one)
            elif one is None or one.identity in mails:
                passed += 1
            else:
                mails[one.identity] = one
    return list(mails.values()), bad, passed


def _own(mails: Sequence[SeenMail], book: KnownBook, wanted: SourceOptions) -> tuple[frozenset[str], list[str]]:
    """The person's own addresses: as they are kept or were named, else by what the mails say, which is asked or told."""
    known = {address.lower() for address in (*wanted.me, book.person.email or "") if address}
    if known or len(mails) < 2:
        return frozenset(known), []
    heads = [one.people for one in mails]
    taken, remarks = set[str](), list[str]()
    for address, count in own_addresses((each for one in mails for each in one.delivered), heads):
        stands = f"it stands in {count} of {len(mails)} mails"
        answer = wanted.asking.choose(f"Is {address} your own address? ({stands})", ("yes", "no"))
        if answer == "no":
            continue
        taken.add(address)
        if answer is None:
            way = "--me ADDRESS names another, `casebook me --email` keeps yours"
            remarks.append(f"{address} is taken for your own address, as {stands}; {way}.")
    return frozenset(taken), remarks


def _stay_out(files: MailFiles, mails: Sequence[SeenMail], found: Decided, passed: int, offered: int) -> list[str]:
    """How many stay out of the book, and why; those that are `offered` may yet be taken."""
    counts = Counter(found.out.values())
    counts[Why.NO_NUMBER] -= offered
    told = [f"{counts[why]} with {why.value}" for why in Why if counts[why] > 0]
    told += [f"{passed} that stand there twice, were deleted or never sent"] if passed else []
    sentences = [f"these stay out of the book: {', '.join(told)}."] if told else []
    several = [one.place for at, one in enumerate(mails) if found.out.get(at) is Why.SEVERAL]
    if several:
        sentences.append(f"numbers of several cases stand in {listed(several, 5)}; --case says which is meant.")
    sentences += outlook_remarks(files.unread)
    if files.unread:
        sentences.append(f"no mail, and left out: {listed(files.unread, 5)}.")
    return sentences


def _count(mails: int) -> str:
    return "1 mail" if mails == 1 else f"{mails} mails"
