"""What is offered when Tab is pressed: commands, options, the words an option takes, and what the book holds.

Never an error, never a word on stderr, never a book that was not there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Optional

from casebook.records.kinds import CASE, COMPANY, CONTACT, KINDS, PERSON
from casebook.records.vocabularies import EventKind, Outcome, Promised, Verdict
from casebook.terminal.shells import Offer, Question

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.records.kind import Field
    from casebook.store.used_values import UsedValues

MOST = 50

PROGRAM_OPTIONS = {
    "--book": "The book to use.",
    "--no-input": "Never ask anything.",
    "--yes": "Answer yes.",
    "--plain-questions": "Ask a line at a time.",
    "--debug": "Show where an error arose.",
}


def offers_for(asked: Question, root: Any, commands: Mapping[str, str]) -> list[Offer]:
    """At most 50 things that may be typed at the cursor; none where anything at all is wrong."""
    from casebook.cli.typer_patch import completed_by

    if any("\ud800" <= character <= "\udfff" for word in (*asked.words, asked.incomplete) for character in word):
        return []
    try:
        context, called, beginning = completed_by(root, asked.words, asked.incomplete)
        found = [] if called is None else _offers(context, called, beginning, commands)
    except Exception:
        return []
    joined = asked.incomplete[: len(asked.incomplete) - len(beginning)] if asked.shell != "bash" else ""
    begun = [offer for offer in found if offer.value.casefold().startswith(beginning.casefold())]
    return [offer._replace(value=joined + offer.value) for offer in begun[:MOST]]


def _offers(context: Any, called: Any, beginning: str, commands: Mapping[str, str]) -> list[Offer]:
    if not hasattr(called, "param_type_name"):
        if called is context.find_root().command and not beginning.startswith("-"):
            return list(map(Offer, commands, commands.values()))
        options = [Offer(one.value, one.help or "") for one in called.shell_complete(context, beginning)]
        return options + list(map(Offer, PROGRAM_OPTIONS, PROGRAM_OPTIONS.values()))
    source = _SOURCES.get(f"{context.info_name}.{called.name}") or _SOURCES.get(called.name)
    choices = called.type_descriptor.choices if called.type_descriptor.is_choice else None
    if choices:
        return [Offer(str(one.value), getattr(one, "help", "")) for one in choices]
    if source is None:
        return []
    with _connection(context) as connection:
        from casebook.records.field import LONGEST_NAME
        from casebook.store.used_values import UsedValues

        offers = source(Place(context, connection, UsedValues(connection), beginning))
        return [offer for offer in offers if len(offer.value) <= LONGEST_NAME]


def _connection(context: Any) -> Any:
    from casebook.store.open_book import connection_to
    from casebook.terminal.context import context_from

    book = (context.find_root().params or {}).get("book")
    return connection_to(context_from(book, no_input=True, yes=False).book)


class Place:
    """Where something is being typed: the line as far as it is there, the book, and how the word begins."""

    def __init__(self, context: Any, connection: Connection, used: UsedValues, beginning: str) -> None:
        self._context, self._connection = context, connection
        self.used, self.beginning = used, beginning

    @property
    def case(self) -> Optional[str]:
        """The uuid of the case that the line names; the only open one where it names none."""
        from casebook.errors import CasebookError
        from casebook.store.reader import Reader

        named = self.named
        reader = Reader(self._connection)
        try:
            found = reader.case_named(named.partition("/")[0]) if named else reader.only_open_case()
        except CasebookError:
            return None
        return found.uuid

    @property
    def company(self) -> Optional[str]:
        """The company that the line names."""
        params: Mapping[str, Optional[str]] = self._context.params
        return params.get("company")

    @property
    def named(self) -> Optional[str]:
        """The case or the entry that the line names, as it was typed."""
        params: Mapping[str, Optional[str]] = self._context.params
        return params.get("case") or params.get("meant") or params.get("entry")

    @property
    def setting(self) -> str:
        """The setting that the line names."""
        params: Mapping[str, Optional[str]] = self._context.params
        return params.get("name") or ""


def _texts(values: Callable[[Place], Iterable[str]]) -> Callable[[Place], Iterator[Offer]]:
    return lambda place: (Offer(value) for value in values(place))


def _in_contacts(field: Field) -> Callable[[Place], Iterator[Offer]]:
    return _texts(lambda place: place.used.in_contacts(field, place.case))


def _handles(place: Place) -> Iterator[Offer]:
    """The cases with their company; and what names a case as well, the numbers that begin as what is typed."""
    yield from (Offer(handle, company, is_telling=True) for handle, company in place.used.handles())
    if place.beginning:
        yield from _numbers(place)


def _numbers(place: Place) -> Iterator[Offer]:
    return (Offer(number, handle, is_telling=True) for number, handle in place.used.numbers(place.beginning))


def _entries(place: Place, kinds: Sequence[str], *, unsettled: bool = False) -> Iterator[Offer]:
    """The entries of the case whose handle stands before the `/`; of the only case that begins so, without one."""
    handle, _, _ = place.beginning.rpartition("/")
    begun = [one for one, _ in place.used.handles() if one.casefold().startswith(place.beginning.casefold())]
    if not handle and len(begun) != 1:
        yield from (Offer(f"{one}/") for one in begun)
        return
    handle = handle or begun[0]
    for number, kind, line in place.used.entries(handle, tuple(kinds), unsettled=unsettled):
        yield Offer(f"{handle}/{number}", line if unsettled else f"{kind}: {line}", is_telling=True)


def _cases_and_entries(place: Place) -> Iterator[Offer]:
    return _entries(place, tuple(KINDS)) if "/" in place.beginning else _handles(place)


def _or_company(place: Place) -> Iterator[Offer]:
    """The same, and what is kept of companies."""
    from casebook.records.company import company_ref

    yield from _cases_and_entries(place)
    yield from (Offer(company_ref(name), "what is kept of it") for name in place.used.kept_companies())


def _or_me(place: Place) -> Iterator[Offer]:
    """The same, and who keeps the book."""
    from casebook.records.person import ME

    yield from _or_company(place)
    yield Offer(ME, "who you are")


def _suggested(place: Place) -> Iterator[Offer]:
    """What is suggested of the company that the line names."""
    from casebook.domain.company_suggestions import suggested_for

    return (Offer(one.field, one.page) for one in suggested_for(place.company or ""))


def _fields(place: Place) -> Iterator[Offer]:
    """The fields that can be erased of what the line names."""
    from casebook.actions.erase import erasable_names
    from casebook.records.company import COMPANY_REF
    from casebook.records.person import ME

    named = place.named or ""
    if named.lower().startswith(COMPANY_REF):
        names = erasable_names(COMPANY)
        return map(Offer, names, names.values())
    handle, _, number = named.rpartition("/")
    kinds = [KINDS[one.kind] for one in place.used.entries(handle or "", tuple(KINDS)) if str(one.number) == number]
    names = erasable_names(PERSON if named.lower() == ME else kinds[0] if kinds else CASE)
    return map(Offer, names, names.values())


def _languages(_: Place) -> Iterator[Offer]:
    from casebook.language.language import LANGUAGES

    return (Offer(code, module.capitalize()) for code, module in LANGUAGES.items())


def _countries(place: Place) -> Iterator[Offer]:
    """Those of the cases, then all others."""
    from casebook.parsing.dates.public_holidays import countries

    names = countries()
    codes = dict.fromkeys([*place.used.countries(), *sorted(names)])
    return (Offer(code, names.get(code, "")) for code in codes)


def _currencies(_: Place) -> Iterator[Offer]:
    from casebook.parsing.money import currencies

    return map(Offer, currencies())


def _places(_: Place) -> Iterator[Offer]:
    from casebook.exporters.places import PLACES

    return (Offer(name, place.what) for name, place in PLACES.items())


def _recipients(_: Place) -> Iterator[Offer]:
    from casebook.exporters.registry import Recipient

    return (Offer(one.value, one.help) for one in Recipient)


def _situations(place: Place) -> Iterator[Offer]:
    from casebook.language.phrases import WHEN

    yield from (Offer(situation.value, words) for situation, words in WHEN.items())
    yield from _handles(place)


def _settings(_: Place) -> Iterator[Offer]:
    from casebook.parsing.settings import HELP

    return map(Offer, HELP, HELP.values())


def _values_of_setting(place: Place) -> Iterator[Offer]:
    """What the setting that the line names may be, where that is one of a few words."""
    from casebook.parsing.settings import DATE_ORDERS, YES_OR_NO

    if place.setting in ("language", "country", "currency"):
        return _SOURCES[place.setting](place)
    words = {"date_order": DATE_ORDERS, **dict.fromkeys(YES_OR_NO, ("yes", "no"))}
    return map(Offer, words.get(place.setting, ()))


_SOURCES: Mapping[str, Callable[[Place], Iterator[Offer]]] = {
    **{field.name: _in_contacts(field) for field in CONTACT.fields if field.is_text_asked},
    "case": _handles,
    "show.case": _cases_and_entries,
    "meant": _cases_and_entries,
    "remove.meant": _or_company,
    "erase.meant": _or_me,
    "history.meant": _or_me,
    "entry": lambda place: _entries(place, ("promise",), unsettled=True),
    "extract.entry": lambda place: _entries(place, ("attachment",)),
    "to": lambda place: _entries(place, tuple(KINDS)),
    **dict.fromkeys(("contradicts", "goes_with"), lambda place: _entries(place, ("contact", "promise"))),
    "made_in": lambda place: _entries(place, ("contact",)),
    "edit.kind": _texts(lambda _: (*EventKind, *Promised)),
    "edit.outcome": _texts(lambda _: Outcome),
    "company": _texts(lambda place: place.used.companies()),
    "take": _suggested,
    "company.company": _texts(lambda place: place.used.known_companies()),
    "agent": _texts(lambda place: place.used.agents(place.case)),
    "also": _texts(lambda place: place.used.agents(place.case)),
    "export.recipient": _recipients,
    "say.situation": _situations,
    "carrier": _texts(lambda place: place.used.carriers(place.case)),
    "open.order": lambda _: iter(()),
    "order": _texts(lambda place: place.used.orders(place.case)),
    "tracking": _texts(lambda place: place.used.tracking_numbers(place.case)),
    "find.number": _numbers,
    "number": _texts(lambda place: place.used.tracking_numbers(place.case)),
    "config.name": _settings,
    "config.value": _values_of_setting,
    "country": _countries,
    "currency": _currencies,
    "language": _languages,
    "place": _places,
    "field": _fields,
    **dict.fromkeys(("timeline.kind", "find.kind"), _texts(lambda _: KINDS)),
    "verdict": _texts(lambda _: Verdict),
}
"""What is offered for a parameter, by its name, and before that by the command's and its own."""
