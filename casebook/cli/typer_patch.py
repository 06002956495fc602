"""Everything that touches Typer's insides: how typed words become values, and what is said of those that cannot.

Typer builds a pydantic adapter for every option it meets, which takes as long as all the rest of a reading command.
It keeps the adapter in a slot that it fills when first asked; here that slot is filled, once for each command, with
something that does the same for the few types we use, and says what is wrong in one sentence. Were the slot to go,
Typer's own would do.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

import typer.main
from typer.core import TyperCommand, TyperGroup

from casebook.cli.coercion import Coercion, name_of
from casebook.cli.given_once import once_each
from casebook.cli.short_options import letters_read
from casebook.cli.words_in_order import lists_alone
from casebook.errors import shortened

if TYPE_CHECKING:
    from casebook.cli.help_layout import HelpFormatter

# Typer takes the parameters of a function apart once for its options and once more to call it; they are the same.
typer.main.get_params_from_function = cache(typer.main.get_params_from_function)  # type: ignore[attr-defined,unused-ignore]

_MOST_NAMED = 5
"""How many commands are named that have an option which this one has not: what more of them have says little."""

_TOO_MANY = "extra argument"
"""What Typer says of more words than a command takes."""
_IN_WORDS = frozenset({"TEXT", "WHEN", "NAME", "AMOUNT", "TIME", "ADDRESS"})
"""What options are called in the help whose value is often several words."""


_EMPTIED = ("edit",)
"""The commands where an empty value takes out what was there, whatever stands there else: a number, a word of a few."""

_COMPLETION = {
    "install_completion": "Install completion for this shell, or for the one that is named behind it.",
    "show_completion": "Show the script that it installs, for this shell or the one that is named.",
}
"""What Typer's own options do, which take no name of a shell without us (`complete_in`)."""


class Context(typer.Context):
    """Where a command is called; its help is laid out by us."""

    def make_formatter(self) -> Any:
        """What the text of the help is written to."""
        from casebook.cli.help_layout import HelpFormatter

        return HelpFormatter(width=self.terminal_width, max_width=self.max_content_width)


class Command(TyperCommand):
    """One command."""

    context_class = Context

    def format_options(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override,unused-ignore]
        write_parameters(self.get_params(ctx), ctx, formatter)

    def make_parser(self, ctx: typer.Context) -> Any:  # type: ignore[override,unused-ignore]
        """What takes a line of this command apart."""
        parser = super().make_parser(ctx)
        if not ctx.resilient_parsing:
            once_each({**parser._short_opt, **parser._long_opt})
        return parser

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override,unused-ignore]
        params = self.get_params(ctx)
        patch_params(params, may_empty=self.name in _EMPTIED)
        typed = list(args)  # the parser takes them out as it goes
        if not ctx.resilient_parsing:
            args = lists_alone(args, {name for param in params for name in param.opts})
        try:
            return super().parse_args(ctx, args if ctx.resilient_parsing else letters_read(args, _with_value(params)))
        except typer.TyperException as refusal:
            # The parser does not know which command it is parsing for; the sentence names its help.
            refusal.ctx = getattr(refusal, "ctx", None) or ctx  # type: ignore[attr-defined]
            refusal.typed = typed  # type: ignore[attr-defined]
            raise


class Group(TyperGroup):
    """The group of all commands."""

    context_class = Context

    def get_params(self, ctx: typer.Context) -> list[Any]:  # type: ignore[override,unused-ignore]
        params = super().get_params(ctx)
        for param in params:
            param.help = _COMPLETION.get(param.name or "", getattr(param, "help", None))  # type: ignore[attr-defined,unused-ignore]
        return params

    def format_options(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override,unused-ignore]
        write_parameters(self.get_params(ctx), ctx, formatter)
        self.format_commands(ctx, formatter)

    def parse_args(self, ctx: typer.Context, args: list[str]) -> list[str]:  # type: ignore[override,unused-ignore]
        patch_params(self.get_params(ctx))
        return super().parse_args(ctx, args)


def completed_by(root: Any, words: Sequence[str], incomplete: str) -> tuple[Any, Any, str]:
    """What completes a word after these: where the line is, the command or parameter, and how the value itself begins.

    The parameter is None where the line goes on with a word that no command is.
    """
    from typer._click.shell_completion import _resolve_context, _resolve_incomplete

    # An option that still lacks its value would keep the parser from reading what stands before it.
    whole = words[:-1] if words and words[-1].startswith("-") and words[-1] != "--" else words
    context = _resolve_context(root, {}, "casebook", list(whole))
    called, beginning = _resolve_incomplete(context, list(words), incomplete)
    if called is root and context._protected_args:
        return context, None, beginning
    return context, called, beginning


def patch_params(params: list[Any], *, may_empty: bool = False) -> None:
    """Give each parameter of a type we know the light way of reading it; `may_empty` where an empty value is one."""
    for param in params:
        kind = _kind_of(getattr(getattr(param, "type_descriptor", None), "annotation", None))
        if kind is not None:
            param._runtime_param = Coercion(
                kind, getattr(param, "min", None), getattr(param, "max", None), may_empty=may_empty
            )


def write_parameters(params: list[Any], ctx: typer.Context, formatter: HelpFormatter) -> None:
    """The arguments and the options of a command with what they are for; of what type they are, their names say."""
    sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": []}
    for param in params:
        record = param.get_help_record(ctx)
        if record and param.param_type_name == "argument":
            sections["Arguments"].append((record[0].partition(" <")[0], record[1]))
        elif record:
            sections["Options"].append(record)
    for heading, rows in sections.items():
        if rows:
            with formatter.section(heading):
                formatter.write_dl(rows)


def names_typed(context: typer.Context) -> frozenset[str]:
    """The parameters that were typed after the name of the command, by the names their function has for them."""
    source = context.get_parameter_source
    return frozenset(name for name in context.params if source(name).name == "COMMANDLINE")  # type: ignore[union-attr]


def sentence_of(refusal: Any, ctx: Any) -> str:
    """One sentence for what Typer refused, with a way on."""
    where = getattr(refusal, "ctx", None) or ctx
    way = f"`{where.command_path} --help` shows how it is used."
    kind = type(refusal).__name__
    if kind == "NoSuchOption":
        name = refusal.option_name
        meant = _value_meant(name, where) or _did_you_mean(name, where)
        return f"there is no option '{shortened(name)}'. {meant or _taken_by(name, where) or way}"
    if kind == "MissingParameter" and refusal.param is not None:
        return f"{name_of(refusal.param)} is missing. {way}"
    words = refusal.format_message().strip().rstrip(".")
    if _TOO_MANY in words:
        more = words.partition(" (")[2].rpartition(")")[0]
        said = f"'{shortened(more)}' is more than `{where.command_path}` takes."
        return f"{said} {_meant_by(where, getattr(refusal, 'typed', ())) or way}"
    return f"{words[:1].lower()}{words[1:]}. {way}"


def complete_in(option: str, shell: str, ctx: typer.Context) -> None:
    """What `--show-completion` and `--install-completion` do, for the shell that is named behind them. Raises NotAChoice,
    ShellNotFound.

    Of their own they take no name, and do it for the shell they are typed in.
    """
    from typer._completion_shared import Shells
    from typer.completion import install_callback, show_callback

    from casebook.parsing.choices import choice_named
    from casebook.terminal.shells import finding_shell

    called = {"--show-completion": show_callback, "--install-completion": install_callback}[option]
    named = choice_named(Shells, option, shell).value
    with finding_shell(named):
        called(ctx, None, named)  # type: ignore[arg-type,unused-ignore]


def _meant_by(where: Any, typed: Sequence[str]) -> str:
    """The line that was meant by more words than the command takes, or how they are to be typed; empty where nobody can tell."""
    from casebook.cli.resolve import case_meant_in
    from casebook.cli.words_meant import OptionTyped, line_meant, values_meant

    command = where.command
    with_value = _with_value(command.params)
    free = {name for one in command.params if one.metavar in _IN_WORDS for name in one.opts}
    words: list[str] = []
    options: list[OptionTyped] = []
    behind, left = words, list(typed)
    while left:
        word = left.pop(0)
        if word in with_value and left:
            value, behind = left.pop(0), words
            if word in free:
                behind = []
                options.append(OptionTyped(word, value, behind))
        elif word.startswith("-"):
            behind = words
        else:
            behind.append(word)
    takes = [name_of(param) for param in command.params if not any(name.startswith("-") for name in param.opts)]
    values = values_meant(takes, words, options)
    unclear = [] if values else [one._replace(behind=one.behind[:1]) for one in options if one.behind]
    if unclear:
        return f"Words that belong together go into quotation marks, such as {unclear[0]}."
    line = line_meant(command.name, takes, words, case_meant_in(where)) if len(words) > len(takes) else None
    meant = " ".join([*([line] if line else []), *map(str, values)])
    return f"Did you mean {meant}?" if meant else ""


def _with_value(params: list[Any]) -> set[str]:
    """The names of the options among these that take a value."""
    return {name for one in params if not getattr(one, "is_flag", True) for name in one.opts if name.startswith("-")}


def _did_you_mean(typed: str, where: Any) -> str:
    """The one long option that begins with an unknown letter, or what is meant by an unknown name; never a letter."""
    from casebook.cli.unknown_command import option_meant

    known = [name for param in where.command.params for name in getattr(param, "opts", []) if name.startswith("--")]
    known += [name for name in ("--book", "--yes", "--no-input", "--plain-questions", "--help") if name not in known]
    begun = [name for name in known if name.startswith(f"-{typed}")]
    meant = option_meant(typed, known) if typed.startswith("--") else begun[0] if len(begun) == 1 else ""
    return f"Did you mean '{meant}'?" if meant else ""


def _value_meant(typed: str, where: Any) -> str:
    """The option whose value an unknown one is called (*--phone* is *--channel phone*), or the word that is meant."""
    from casebook.cli.unknown_command import synonym_of
    from casebook.parsing.choices import NotAChoice, choice_named

    params, word = where.command.params, typed.removeprefix("--")
    is_synonym = synonym_of(typed, [name for param in params for name in getattr(param, "opts", [])])
    for param in params if typed.startswith("--") and not is_synonym else ():
        name, default = name_of(param), getattr(param, "default", None)
        annotation = _kind_of(getattr(getattr(param, "type_descriptor", None), "annotation", None))
        words = type(default) if isinstance(default, StrEnum) else annotation
        if not name.startswith("--"):
            if word in (param.metavar or "").split("|"):
                return f"Did you mean {word!r}, without the dashes?"
        elif words is not None and issubclass(words, StrEnum):
            with suppress(NotAChoice):
                return f"Did you mean '{name} {choice_named(words, name, word)}'?"
    return ""


def _taken_by(typed: str, where: Any) -> str:
    """The commands that have an option which this one has not, where they are so few that it says what it belongs to."""
    from casebook.cli.unknown_command import command_meant

    root = where.find_root()
    commands = root.command.list_commands(root) if where is not root and typed.startswith("--") else []
    having = [
        name
        for name in commands
        if any(typed in getattr(param, "opts", []) for param in root.command.get_command(root, name).params)
    ]
    if not 0 < len(having) <= _MOST_NAMED:
        return "" if having else command_meant(typed, commands)
    *most, last = [f"`casebook {name}`" for name in having]
    return f"{', '.join(most)} and {last} take it." if most else f"{last} takes it."


def _kind_of(annotation: Any) -> type | None:
    if get_origin(annotation) is list:
        return _kind_of(get_args(annotation)[0])
    known = isinstance(annotation, type) and (annotation in (str, int, bool) or issubclass(annotation, StrEnum))
    return annotation if known else None
