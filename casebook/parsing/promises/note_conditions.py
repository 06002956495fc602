"""What a note typed in a hurry says of what may never be, and what of it is promised all the same. Nothing here raises.

The words are looked for in text that is folded: small letters, no accents.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.promises.note_parts import NotePart, note_parts, plain
from casebook.records.vocabularies import Promised
from casebook.text.quick_pattern import QuickPattern

_CONDITION = QuickPattern(
    r"\b(?:if|unless|once|when|as soon as|als|tenzij|zodra|wanneer|indien|falls|sobald|wenn|sofern|des que"
    r"|lorsque|quand|cuando"
    r"|en cuanto|siempre que)\b|(?:^|[,;] )si\b",
    exact=True,
)
"""What may never be, so that the sentence is looked at as a whole."""

_OTHERWISE = QuickPattern(r"(?:or|else|otherwise|of|anders|oder|sonst|ou|sinon|o|si no)\b", exact=True)
"""How a part begins that says what happens in place of what stands before it."""

_WAITS_FOR = frozenset("when once zodra wanneer sobald lorsque quand cuando".split()) | {
    "as soon as",
    "des que",
    "en cuanto",
}
"""Of these those that say no more than when."""

_ENDS_WITH_IT = QuickPattern(
    r"\w+[ ,]+(?:(?:a|full|the|een|de|eine?|un|une|una|then|dan|dann|alors|entonces) )*(?:refund|replacement|money back|new one"
    r"|terugbetaling|geld terug|nieuwe|vervanging|erstattung|geld zuruck|ersatz|umtausch|storno|remboursement|rembourse|echange"
    r"|reembolso|devolucion|cambio)\W*\Z",
    exact=True,
)
"""What comes where it is so, told behind it, so that what stands before it does not hang on it: *if none refund*."""

_TELLS = QuickPattern(
    r"(?:phones|rings|calls|texts|emails|meldet sich|ruft|schreibt|gibt bescheid|sagt bescheid|belt|bellen|mailt|mailen"
    r"|laat weten|seint|(?:'ll"
    r"|will) (?:ring|call|text"
    r"|e?mail|let))\b",
    exact=True,
)
"""Before *wenn*, *als* or *if*: they tell the person as soon as it is so."""


def is_conditional(part: NotePart) -> bool:
    """Whether it hangs on what may never be."""
    return _CONDITION.search(part.plain) is not None and not _only_waits(part)


def apart_from_conditions(sentence: str) -> list[str]:
    """The sentence, parted at a semicolon where what hangs on something stands with what comes of it on one side of it: *if the
    photo's there, they check it; part comes friday*."""
    if "; " not in sentence:
        return [sentence]
    sides = [note_parts(side) for side in sentence.split("; ")]
    hanging = [parts for parts in sides if any(map(is_conditional, parts))]
    stands_whole = all(len(parts) > 1 or not _CONDITION.match(parts[0].plain) for parts in hanging)
    return sentence.split("; ") if hanging and stands_whole else [sentence]


def unconditional(parts: Sequence[NotePart]) -> list[NotePart]:
    """The parts before the first that hangs on what may never be, where that says another thing than they do; none behind it, nor
    the one that it may be of: *engineer fri, refund if he cant fix it*, and not *engineer fri, if its dry*."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in, promise_kind_in

    first = next(at for at, part in enumerate(parts) if is_conditional(part))
    hanging, before = parts[first], list(parts[:first])
    if _OTHERWISE.match(hanging.plain):
        return []
    begins = _CONDITION.match(hanging.plain) or _CONDITION.match(plain(hanging.said))
    if begins and _ENDS_WITH_IT.search(hanging.plain):
        return before
    kind = promise_kind_in(hanging.said)
    if begins:
        return before[:-1]
    is_another = kind is not Promised.OTHER and not any(kind in kinds_named_in(part.said) for part in before)
    return before if is_another else []


def _only_waits(part: NotePart) -> bool:
    """Whether what they do in it only waits for something that will come: *he'll ring when its in*."""
    tells = _TELLS.search(part.plain)
    return all(
        found.start() and (found[0] in _WAITS_FOR or (tells is not None and tells.start() < found.start()))
        for found in _CONDITION.finditer(part.plain)
    )
