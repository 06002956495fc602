"""What `casebook add` asks on a terminal when nothing was typed after it, in the order things come up in a real contact.

Every question can be skipped with Enter. An answer that cannot be read is asked for again; nothing is recorded before
what was understood has been shown and agreed to.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Optional, TypeVar

from casebook import errors
from casebook.cli.form import Form
from casebook.cli.session import checked_handle, happened, read_date
from casebook.parsing.when import Direction
from casebook.records.kinds import Case
from casebook.records.vocabularies import Channel, Role
from casebook.terminal.context import Context

T = TypeVar("T")


def answers(ctx: Context) -> tuple[Optional[str], Optional[str], Form]:
    """The case that is meant, the company where it is a new one, and the answers. EOFError where the terminal is closed."""
    with suppress(ImportError):
        import readline  # noqa: F401  # lines can then be edited while they are typed
    print("Log a contact. Enter skips a question, Ctrl-C stops without recording anything.")
    case, company = _case(ctx)
    date = _asked("When? (now)", _checked(lambda typed: happened(typed, ctx)))
    channel = _choice("How?", Channel) or Channel.CHAT
    agent = _asked("Who answered? (name)")
    role = _choice("What were they?", Role)
    number = _asked("What case number did they give?")
    text = _asked("What was said?")
    promise = _asked("What did they promise?")
    by = _asked("By when? (as they said it)", _checked(lambda typed: read_date(typed, ctx.clock, Direction.AHEAD, "")))
    tracking = _asked("A parcel's tracking number?")
    promises = [promise] if promise else []
    return (
        case,
        company,
        Form(
            text=text,
            date=date,
            channel=channel,
            agent=agent,
            role=role,
            case_number=number,
            promise=promises,
            by=by if promises else None,
            tracking=tracking,
        ),
    )


def which_case(cases: Sequence[Case]) -> Case:
    """The open case that is chosen from a list, by its place or its handle. Raises NoCaseNamed where there is none."""
    if len(cases) < 2:
        if not cases:
            raise errors.NoCaseNamed([])
        return cases[0]
    from casebook.text.sanitise import for_screen

    print("Which case?")
    for place, case in enumerate(cases, 1):
        print(f"  {place}  {for_screen(f'{case.handle} · {case.company}', lines=False)}")
    by_name = {str(place): case for place, case in enumerate(cases, 1)} | {case.handle: case for case in cases}
    while True:
        typed = _asked("Place or handle:")
        if typed in by_name:
            return by_name[typed]


def agreed(ctx: Context, understood: Sequence[str]) -> bool:
    """Whether what was understood, shown line by line, is to be recorded; Enter agrees."""
    print("\n".join(["", *understood]))
    return ctx.confirm("Record this?", default=True)


def _case(ctx: Context) -> tuple[Optional[str], Optional[str]]:
    """The handle, and the company where no case has it yet."""
    known: list[Case] = []
    if ctx.book.exists():
        with ctx.reading() as reader:
            known = reader.open_cases()
    offered = ", ".join(case.handle for case in known) or "a short word for it, such as towel"
    typed = _asked(f"Which case? ({offered})", _checked(lambda typed: _named(ctx, typed)))
    if typed is None:
        if len(known) != 1:
            raise errors.NoCaseNamed([case.handle for case in known])
        return known[0].handle, None
    if ctx.book.exists():
        with ctx.reading() as reader:
            try:
                return reader.case_named(typed).handle, None
            except errors.NoSuchCase:
                pass
    return typed, _needed(f"There is no case {typed} yet. With which company is it?")


def _named(ctx: Context, typed: str) -> object:
    """The case of that name, or the name if it could be a new handle."""
    if ctx.book.exists():
        with ctx.reading() as reader:
            try:
                return reader.case_named(typed)
            except errors.NoSuchCase:
                pass
    return checked_handle(typed)


def _needed(question: str) -> str:
    while True:
        answer = _asked(question)
        if answer:
            return answer


def _asked(question: str, check: Callable[[str], None] = lambda _: None) -> Optional[str]:
    """The answer as it was typed; None where it was skipped. Asked again while `check` refuses it."""
    while True:
        typed = input(f"{question} ").strip()
        if not typed:
            return None
        try:
            check(typed)
        except errors.WrongValue as refusal:
            from casebook.text.sanitise import for_screen

            print(f"  {for_screen(str(refusal), lines=False)}")
        else:
            return typed


def _choice(question: str, words: type[T]) -> Optional[T]:
    choices = [member.value for member in words]  # type: ignore[attr-defined]

    def check(typed: str) -> None:
        if _choice_meant(typed, choices) is None:
            raise errors.NotAChoice("that", typed, choices)

    typed = _asked(f"{question} ({', '.join(choices)})", check)
    return words(_choice_meant(typed, choices)) if typed else None  # type: ignore[call-arg]


def _choice_meant(typed: str, choices: Sequence[str]) -> Optional[str]:
    """The word itself, or the only one that begins so."""
    begun = [choice for choice in choices if choice.startswith(typed.lower().replace(" ", "-"))]
    return typed.lower() if typed.lower() in choices else begun[0] if len(begun) == 1 else None


def _checked(read: Callable[[str], object]) -> Callable[[str], None]:
    def check(typed: str) -> None:
        read(typed)

    return check
