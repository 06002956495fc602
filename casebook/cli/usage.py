"""What is said of a command line that cannot be read: one sentence, with what was probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any


def sentence_of(refusal: Any, ctx: Any) -> str:
    """One sentence for what Typer refused, with a way on."""
    where = getattr(refusal, "ctx", None) or ctx
    way = f"`{where.command_path} --help` shows how it is used."
    kind = type(refusal).__name__
    if kind == "NoSuchOption":
        return f"there is no option '{refusal.option_name}'. {_did_you_mean(refusal, where) or way}"
    if kind == "MissingParameter" and refusal.param is not None:
        return f"{refusal.param.display_name_raw.upper()} is missing. {way}"
    words = refusal.format_message().replace("Invalid value for ", "").strip().rstrip(".")
    value, choices = _choices_of(refusal)
    if choices:
        near = get_close_matches(value.lower(), choices, n=1)
        hint = f"did you mean '{near[0]}'?" if near else f"it takes {', '.join(choices)}."
        return f"{_option_of(refusal)} cannot be '{value}'; {hint}"
    return f"{words[:1].lower()}{words[1:]}. {way}"


def _did_you_mean(refusal: Any, where: Any) -> str:
    known = [name for param in where.command.params for name in getattr(param, "opts", []) if name.startswith("--")]
    near = get_close_matches(refusal.option_name, [*known, "--book", "--yes", "--no-input"], n=1)
    return f"Did you mean '{near[0]}'?" if near else ""


def _option_of(refusal: Any) -> str:
    param = refusal.param
    names = [name for name in getattr(param, "opts", []) if name.startswith("-")]
    return str(max(names, key=len)) if names else str(param.display_name_raw).upper()


def _choices_of(refusal: Any) -> tuple[str, list[str]]:
    """The value that was refused and the words it could have been; empty where it is no closed vocabulary."""
    import re

    found = re.search(r"'(.*)' is not one of (.*?)\.?$", getattr(refusal, "message", ""), re.DOTALL)
    if not found or getattr(refusal, "param", None) is None:
        return "", []
    return found[1], re.findall(r"'([^']*)'", found[2])
