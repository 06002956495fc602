"""Which case each row of a spreadsheet belongs to that tells of several companies: by the numbers in it, and by the company."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casebook.errors import listed, shortened
from casebook.importers.draft import BadDraft, KnownBook, Offer, TypedDraft
from casebook.records.kinds import Case, CaseWithEntries, Contact, Shipment
from casebook.records.values import normalized
from casebook.text.company_names import begin_alike, words_seen
from casebook.text.comparing import is_blank

_LEAST_OF_A_NUMBER = 4
"""A number with fewer figures and letters may well be that of several."""


class CaseRow(NamedTuple):
    """A row: what it would record, and the company that it is about."""

    draft: TypedDraft
    company: str


class Sorted(NamedTuple):
    """The drafts with their cases, the rows that belong to none, offers for companies without a case, and what to say of it."""

    drafts: list[TypedDraft]
    bad: list[BadDraft]
    offers: list[Offer]
    remarks: list[str]


def of_one_case(rows: Sequence[CaseRow], case: Case) -> Sorted:
    """The rows of the company of a case, and those that name none; the others are left out, and counted."""
    here = [row for row in rows if is_blank(row.company) or begin_alike(row.company, case.company)]
    others = [row for row in rows if row not in here]
    return Sorted([row.draft for row in here], [], [], _left_out(others, case))


def by_company(rows: Sequence[CaseRow], book: KnownBook) -> Sorted:
    """Each row in the open case that a number in it points to, or else the only one with its company."""
    sorted_ = Sorted([], [], [], [])
    without: dict[str, list[CaseRow]] = {}
    numbers = _numbers(book.cases)
    for row in rows:
        cases = [each.case for each in book.cases if each.case.closed is None]
        pointed = {numbers[number] for number in _numbers_in(row.draft.answers) if number in numbers}
        same = [case.handle for case in cases if begin_alike(row.company, case.company)]
        meant = sorted(pointed) if len(pointed) == 1 else same
        if len(meant) == 1:
            sorted_.drafts.append(row.draft._replace(case=meant[0]))
        elif is_blank(row.company):
            sorted_.bad.append(BadDraft(row.draft.place, "it does not say which company it is about"))
        elif meant:
            why = (
                f"{' and '.join(sorted(meant))} are all with {shortened(row.company)}; --case says which it belongs to"
            )
            sorted_.bad.append(BadDraft(row.draft.place, why))
        else:
            without.setdefault(" ".join(words_seen(row.company)), []).append(row)
    sorted_.offers.extend(_offer(rows) for rows in without.values())
    return sorted_


def _numbers(cases: Sequence[CaseWithEntries]) -> dict[str, str]:
    """The handle of the one open case that each number is of."""
    found: dict[str, set[str]] = {}
    for each in cases:
        if each.case.closed is not None:
            continue
        known = [*each.case.orders]
        known += [one.case_number or "" for one in each.entries if isinstance(one, Contact)]
        known += [one.tracking or "" for one in each.entries if isinstance(one, Shipment)]
        for number in filter(None, map(normalized, known)):
            found.setdefault(number, set()).add(each.case.handle)
    return {number: handles.pop() for number, handles in found.items() if len(handles) == 1}


def _numbers_in(answers: Mapping[str, str]) -> list[str]:
    typed = [normalized(answers[name]) for name in ("order", "number", "tracking") if name in answers]
    return [number for number in typed if len(number) >= _LEAST_OF_A_NUMBER]


def _left_out(others: Sequence[CaseRow], case: Case) -> list[str]:
    if not others:
        return []
    companies = listed([f"'{shortened(name)}'" for name in dict.fromkeys(row.company.strip() for row in others)], 4)
    count = "1 row is" if len(others) == 1 else f"{len(others)} rows are"
    places = listed([row.draft.place for row in others], 5)
    return [f"{count} about {companies}, not {shortened(case.company)}, and stayed out ({places})."]


def _offer(rows: Sequence[CaseRow]) -> Offer:
    company, count = rows[0].company.strip(), len(rows)
    orders = [row.draft.answers["order"] for row in rows if "order" in row.draft.answers]
    title = f"{company} · {count} {'contact' if count == 1 else 'contacts'}"
    return Offer(title, {"company": company}, list(dict.fromkeys(orders)), [row.draft for row in rows])
