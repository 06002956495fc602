"""What in a text points to a case, where no case was named for it: one rule for every file that tells no case itself.

A case that nothing points to is not taken, were it the only open one: whose talk it is, nobody knows but the person.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from casebook.errors import shortened
from casebook.importers.any_talk import IN_ANY_TALK
from casebook.importers.draft import DraftSource, KnownBook
from casebook.importers.known_numbers import KnownNumbers, bare_numbers, numbers_of
from casebook.importers.mail.parties import is_anybodys
from casebook.parsing.agents_named import words_of_names
from casebook.parsing.transcripts.findings import Findings, What
from casebook.records.company import Company
from casebook.records.kinds import Case, CaseWithEntries, Contact, Item
from casebook.records.values import normalized
from casebook.records.vocabularies import Role
from casebook.text.company_names import company_words, words_pattern
from casebook.text.comparing import as_seen
from casebook.text.documents.mail_headers import Address
from casebook.text.folding import folded

POINTED = "this was taken for {}, the only open case: {}."
"""What is said where something pointed: to which case, and what did."""

_LEAST_OF_A_NUMBER, _LEAST_OF_A_WORD, _LEAST_OF_A_COMPANY, _LEAST_OF_A_PHONE = 5, 4, 5, 8
"""What is shorter may be anybody's. A company of a shorter name is known by its capitals. Our own choice."""

_EVERYDAY = frozenset(
    "action apple boots bolt free mango next now orange premier ring shell sky smart target three very wish house direct first "
    "simple nature just simpel gratis base basic sunrise energy home".split()
)
"""Names of companies that are words of every day too: they name the company with a capital inside a sentence."""

_NOT_OF_AN_ITEM = re.compile(r"[^\W_]{3,}")


def called(case: Case) -> str:
    """What a sentence calls a case: by its handle and its company."""
    return f"{case.handle} · {shortened(case.company)}"


def in_only_open_case(source: DraftSource, text: str, book: KnownBook, name: str) -> DraftSource:
    """What tells no case, in the only open one where anything in its text, or in the `name` of its file, points there, which is
    said; else as it is."""
    still = _open(book.cases)
    if book.case is not None or len(still) != 1 or not (source.needs_case and source.drafts):
        return source
    case = still[0].case
    names = [draft.answers["agent"] for draft in source.drafts if "agent" in draft.answers]
    found = [one for draft in source.drafts if draft.findings for one in draft.findings.having(What.AGENT)]
    why = pointer_to(still[0], f"{name}\n{text}", [*names, *(one.value for one in found)], book.companies)
    if not why:
        return source
    drafts = [draft._replace(case=draft.case or case.handle) for draft in source.drafts]
    remark = POINTED.format(called(case), why)
    return source._replace(drafts=drafts, tells_cases=True, remarks=[*source.remarks, remark])


def pointer_to(one: CaseWithEntries, text: str, agents: Collection[str], companies: Sequence[Company]) -> str:
    """What in a text points to this case, in words; empty where nothing does. `agents` are those who answer in it."""
    return next(filter(None, _pointers(one, text, agents, companies)), "")


def order_of_another(findings: Findings, cases: Sequence[CaseWithEntries]) -> str:
    """The order that a contact is about and no case has, where the one open case has orders of its own: it is hardly about that;
    else nothing."""
    still = _open(cases)
    known = {normalized(number) for one in cases for number in numbers_of(one)}
    orders = [one.value for one in findings.having(What.ORDER) if one.sure]
    if len(still) != 1 or not still[0].case.orders or any(normalized(order) in known for order in orders):
        return ""
    return next(iter(orders), "")


def _open(cases: Sequence[CaseWithEntries]) -> list[CaseWithEntries]:
    return [one for one in cases if one.case.closed is None]


def _pointers(one: CaseWithEntries, text: str, agents: Collection[str], companies: Sequence[Company]) -> Iterator[str]:
    case = one.case
    numbers = KnownNumbers([one]).found_in(bare_numbers(text)).get(case.handle, set())
    long_ones = [number for number in numbers if len(number) >= _LEAST_OF_A_NUMBER]
    yield f"its number {max(long_ones, key=len)} stands in it" if long_ones else ""
    plain = folded(text)
    yield f"{case.company} is named in it" if is_named(case.company, text) else ""
    company = next((each for each in companies if as_seen(each.name) == as_seen(case.company)), None)
    yield f"an address of {case.company} stands in it" if company and _has_address(company, plain) else ""
    words = [word for word in re.split(r"[\W_]+", folded(case.handle)) if word]
    yield f"“{case.handle}” stands in it" if _tells(words) and _stands(words, plain) else ""
    item = next((name for name in _items(one) if _is_about(name, plain)), None)
    yield f"it is about “{item}”" if item else ""
    met = next((name for name in agents if _is_met(name, one)), None)
    yield f"{met} answers in it, as before" if met else ""


def is_named(company: str, text: str) -> bool:
    """Whether a company is named in a text: by all the words of its name, a short or everyday one as it is written.

    >>> is_named("bol.com", "hi bol.com"), is_named("Next", "Next, I called"), is_named("Next", "the chat of Next said no")
    (True, False, True)
    """
    whole = re.escape(folded(company).strip())
    if "." in company and re.search(rf"(?<!\w){whole}(?!\w)", folded(text)):
        return True
    words = company_words(company)
    if not words or re.fullmatch(r"\d+", words[0]):
        return False
    if len(words) > 1 or (len(words[0]) >= _LEAST_OF_A_COMPANY and words[0] not in _EVERYDAY):
        return _stands(words, folded(text))
    first = next((part for part in re.findall(r"\w+", company) if folded(part) == words[0]), words[0])
    written = re.escape(first if first != first.lower() else first.capitalize())
    inside = r"(?<=\w )" if words[0] in _EVERYDAY else r"(?<![\w'])"
    return re.search(rf"{inside}(?:{written}|{written.upper()})(?!\w)", text) is not None


def _stands(words: Sequence[str], plain: str) -> bool:
    """Whether these words stand one behind the other, with or without a mark between them."""
    return re.search(rf"(?<!\w){words_pattern(words)}(?!\w)", plain) is not None


def _tells(words: Sequence[str]) -> bool:
    """Whether the words of a handle are no other case's too."""
    return any(len(word) >= _LEAST_OF_A_WORD and not word.isdecimal() and word not in IN_ANY_TALK for word in words)


def _items(one: CaseWithEntries) -> Iterator[str]:
    yield from filter(None, (one.case.item, *(each.item for each in one.entries if isinstance(each, Item))))


def _is_about(item: str, plain: str) -> bool:
    """Whether what was bought is named: its one word, or two words of it and half of them; a colour alone is anything's."""
    words = dict.fromkeys(word for word in _NOT_OF_AN_ITEM.findall(folded(item)) if word not in IN_ANY_TALK)
    there = [word for word in words if _stands([word], plain)]
    fewest = min(len(words), max(2, (len(words) + 1) // 2))
    return len(there) >= fewest > 0 and any(len(word) >= _LEAST_OF_A_WORD for word in there)


def _is_met(name: str, one: CaseWithEntries) -> bool:
    """Whether somebody of this name answered in the case before; programs and the company's own name are nobody."""
    contacts = [each for each in one.entries if isinstance(each, Contact)]
    answered = [(each.agent, each.role) for each in contacts]
    answered += [(other.agent, other.role) for each in contacts for other in each.also]
    others = words_of_names((one.case.company,))
    spoken = {word[0] for who, role in answered if role is not Role.BOT and (word := as_seen(who or "").split())}
    first = next(iter(as_seen(name).split()), "")
    return first in spoken and first not in others | _NOBODY


_NOBODY = frozenset(
    "agent advisor assistant bot chatbot support service team customer representative supervisor manager employee mr mrs ms"
    " herr frau mevrouw meneer dhr mevr madame monsieur senor senora medewerker mitarbeiter conseiller agente operator virtual"
    " virtuele the de der die le la el".split()
)
"""Words in the place of a name that anybody goes by."""


def _has_address(company: Company, plain: str) -> bool:
    """Whether an address of a company stands in a text: of its mail, its pages, its telephone."""
    kept = folded(" ".join(filter(None, (company.email, company.contact, company.chat))))
    for host in re.findall(r"(?:@|https?://(?:www\.)?)([a-z0-9.-]+\.[a-z]{2,})", kept):
        is_its_own = not is_anybodys(Address("", f"a@{host}"))
        if is_its_own and re.search(rf"(?<![a-z0-9-]){re.escape(host)}(?![a-z0-9-])", plain):
            return True
    figures = re.sub(r"\D", "", company.phone or "")[-_LEAST_OF_A_PHONE:]
    return len(figures) == _LEAST_OF_A_PHONE and figures in re.sub(r"(?<=\d)[ ()/.-]{1,2}(?=\d)", "", plain)
