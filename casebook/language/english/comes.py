"""What comes, or is paid, told in a clause with its verb, as the thing itself: *technician comes* is a technician."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_AN = r"(?:engineer|electrician|installer|inspector|assessor|expert)"
_A = r"(?:technician|fitter|plumber|courier|driver|mechanic|repairman|surveyor|joiner|roofer|locksmith|glazier)"
_COMES = (
    r"(?:will come|is coming|comes|coming|will visit|is visiting|visits|will be (?:here|there))"
    r"(?: (?:out|round|over|by|to (?:me|us|my \w+|our \w+)))*"
)
_WITH = r"((?: with [^,;]+)?)"

COMES: tuple[tuple[QuickPattern, str], ...] = (
    (QuickPattern(rf"((?:an?|the|another) (?:\w+ )?(?:{_AN}|{_A})) {_COMES}{_WITH}"), r"\1\2"),
    (QuickPattern(rf"({_AN}) {_COMES}{_WITH}"), r"an \1\2"),
    (QuickPattern(rf"({_A}) {_COMES}{_WITH}"), r"a \1\2"),
    (
        QuickPattern(
            rf"(?:will )?sends?(?: out)? ((?:an?|the|another) (?:\w+ )?(?:{_AN}|{_A}))(?: (?:out|round))?{_WITH}"
        ),
        r"\1\2",
    ),
    (
        QuickPattern(
            r"((?:an?|the|my) (?:\w+ )?(?:refund|payment|replacement|delivery|transfer)(?: of (?:[^,;]|,\d)+?)?)"
            r" (?:will be (?:made|paid|sent|processed|issued)|(?:takes|will take) place|(?:will )?follows?|is (?:made|issued))"
        ),
        r"\1",
    ),
)
"""The same with its verb and what stands around it, and how it is told."""
