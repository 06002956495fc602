"""`config`: what holds for all your books, in a file of yours."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from casebook.actions.config import configured, set_setting, setting_named
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.errors import UsageError
from casebook.parsing.settings import HELP, Settings
from casebook.terminal.output import print_result
from casebook.terminal.own_settings import NoSettingsFile
from casebook.terminal.views.config import ConfigView, SettingChangedResult, SettingView

if TYPE_CHECKING:
    from pathlib import Path

    from casebook.terminal.context import Context


class What(StrEnum):
    """What is done with the settings."""

    LIST = "list"
    GET = "get"
    SET = "set"
    UNSET = "unset"
    EDIT = "edit"


class WordsOfSettings(UsageError):
    """Too few or too many words for what is to be done; `usage` is how that is typed."""

    def __init__(self, usage: str) -> None:
        self.usage = usage

    def __str__(self) -> str:
        return f"type casebook config {self.usage}; `casebook config` lists the settings."


_USAGE = {
    What.LIST: "list",
    What.GET: "get NAME",
    What.SET: "set NAME VALUE",
    What.UNSET: "unset NAME",
    What.EDIT: "edit",
}


def config_(
    context: typer.Context,
    what: Annotated[What, typer.Argument(metavar="WHAT", help="list, get, set, unset or edit.")] = What.LIST,
    name: Annotated[
        Optional[str], typer.Argument(metavar="NAME", show_default=False, help=f"Which: {', '.join(HELP)}.")
    ] = None,
    value: Annotated[
        Optional[str], typer.Argument(metavar="VALUE", show_default=False, help="What it is from now on.")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show or change your settings, which hold for all your books.

    They stand in a file of yours (TOML), which `edit` opens; CASEBOOK_CONFIG names another. What the command line or a
    case says goes before them.

    Example: casebook config set language nl
    """
    ctx = context_of(context, Settings())
    path = ctx.settings_file
    if path is None:
        raise NoSettingsFile()
    words = [word for word in (name, value) if word is not None]
    if len(words) != _USAGE[what].count(" "):
        raise WordsOfSettings(_USAGE[what])
    match what:
        case What.LIST:
            print_result(ctx, ConfigView(configured(path), ctx.now), as_json=as_json)
        case What.GET:
            print_result(ctx, SettingView(configured(path), setting_named(words[0]), ctx.now), as_json=as_json)
        case What.EDIT:
            _edit(ctx, path, as_json=as_json)
        case _:
            changed = SettingChangedResult(
                set_setting(path, words[0], value, ctx.book), words[0].lower().replace("-", "_"), ctx.now
            )
            print_result(ctx, changed, as_json=as_json, done="set")


def _edit(ctx: "Context", path: "Path", *, as_json: bool) -> None:
    from casebook.terminal.editing.settings_editor import edited_settings

    print_result(ctx, ConfigView(edited_settings(ctx, path), ctx.now), as_json=as_json, done="set")
