"""`say`: ready phrases for a contact, filled in from a case."""

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.cli import options, output_options
from casebook.cli.resolve import context_of, resolve_case
from casebook.errors import UsageError
from casebook.language.phrases import Situation
from casebook.terminal.context import Context
from casebook.terminal.output import print_result, warn
from casebook.terminal.views.phrases import PhraseList, PhraseView

if TYPE_CHECKING:
    from casebook.actions.say import Phrase


class CopyOne(UsageError):
    """All phrases were to be copied at once."""

    def __str__(self) -> str:
        return "--copy takes one phrase; name it: casebook say manager --copy."


def say_(
    context: typer.Context,
    situation: Annotated[
        Optional[str],
        typer.Argument(
            metavar="SITUATION", help="What it is for; left out, all are listed with that.", show_default=False
        ),
    ] = None,
    case: Annotated[
        Optional[str],
        typer.Argument(metavar="CASE", help="Fill it in from this case, in its language.", show_default=False),
    ] = None,
    language: output_options.Language = None,
    copy: Annotated[bool, typer.Option("--copy", help="Copy it, to paste it into the chat.")] = False,
    as_json: options.Json = False,
) -> None:
    """Give a ready phrase: what to say in a situation, friendly and to the point.

    `casebook say towel` tells all of them, filled in from that case. On a terminal the same stands beside it in your own
    language, where the case is in another.

    Example: casebook say manager towel
    """
    from casebook.actions.say import situation_named

    ctx = context_of(context)
    if situation is not None and not _is_situation(situation):
        situation, case = (case, situation) if case and _is_situation(case) else _a_case(ctx, situation, case)
    if situation is None:
        if copy:
            raise CopyOne()
        every = _phrases(ctx, list(Situation), case, language)
        listed = PhraseList(every, ctx.now, is_filled=case is not None, is_own_told=ctx.width is not None)
        print_result(ctx, listed, as_json=as_json)
        return
    (phrase,) = _phrases(ctx, [situation_named(situation)], case, language)
    if copy:
        from casebook.terminal.clipboard import copy_text

        copy_text(ctx, phrase.text)
    print_result(ctx, PhraseView(phrase, ctx.now, is_own_told=ctx.width is not None), as_json=as_json)
    for sentence in (*phrase.warnings, *(["copied"] if copy else [])):
        warn(ctx, sentence)


def _is_situation(word: str) -> bool:
    return word.strip().casefold() in tuple(Situation)


def _a_case(ctx: Context, word: str, case: Optional[str]) -> tuple[None, str]:
    """The one word that was typed as a case, where it names one. Raises UnknownSituation for any other."""
    from casebook.actions.say import handle_meant, situation_named

    if case is not None:
        situation_named(word)
    with ctx.reading() as reader:
        return None, handle_meant(reader, word)


def _phrases(ctx: Context, situations: list[Situation], case: Optional[str], language: Optional[str]) -> list["Phrase"]:
    from casebook.actions.say import phrase_of, plain_phrase

    if case is None:
        return [plain_phrase(situation, language) for situation in situations]
    with ctx.reading() as reader:
        found = reader.case_with_entries(resolve_case(ctx, reader, case))
        person, company = reader.person(), reader.company(found.case.company)
    return [
        phrase_of(found, situation, ctx.now, person, company, language=language, own=ctx.language)
        for situation in situations
    ]
