"""What is said of a command line that cannot be read: one sentence, with what was probably meant."""

from __future__ import annotations

from typing import Any

from casebook.cli.coercion import name_of


def sentence_of(refusal: Any, ctx: Any) -> str:
    """One sentence for what Typer refused, with a way on."""
    where = getattr(refusal, "ctx", None) or ctx
    way = f"`{where.command_path} --help` shows how it is used."
    kind = type(refusal).__name__
    if kind == "NoSuchOption":
        return f"there is no option '{refusal.option_name}'. {_did_you_mean(refusal.option_name, where) or way}"
    if kind == "MissingParameter" and refusal.param is not None:
        return f"{name_of(refusal.param)} is missing. {way}"
    words = refusal.format_message().strip().rstrip(".")
    return f"{words[:1].lower()}{words[1:]}. {way}"


def _did_you_mean(typed: str, where: Any) -> str:
    from difflib import get_close_matches

    known = [name for param in where.command.params for name in getattr(param, "opts", []) if name.startswith("--")]
    near = get_close_matches(typed, [*known, "--book", "--yes", "--no-input", "--help"], n=1)
    return f"Did you mean '{near[0]}'?" if near else ""
