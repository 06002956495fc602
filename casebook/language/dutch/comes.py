"""What comes, or is paid, told in a clause with its verb, as the thing itself: *monteur komt* is a technician."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_WHO = (
    r"(?:\w*monteur|technicus|technieker|installateur|loodgieter|elektricien|koerier|bezorger|expert|taxateur|inspecteur"
    r"|schilder|aannemer)"
)
_COMES = r"(?:komt|zal komen|gaat komen)(?: (?:langs|thuis|kijken|bij (?:mij|ons)))*"
_WITH = r"((?: met(?: \w+){2,5})?)"

COMES: tuple[tuple[QuickPattern, str], ...] = (
    (QuickPattern(rf"(?:er )?(?:komt )?((?:een|de) {_WHO})(?: {_COMES}| langs)?{_WITH}"), r"\1\2"),
    (QuickPattern(rf"({_WHO}) {_COMES}{_WITH}"), r"een \1\2"),
    (QuickPattern(r"(?:zal |zullen |gaan |gaat |te )?(uit|terug|na)?betalen"), r"\1betaling"),
    (
        QuickPattern(
            r"((?:de|een) (?:(?:terug|uit)?betaling|restitutie|vergoeding|levering|vervanging)(?: van (?:[^,;]|,\d)+?)?)"
            r" (?:vindt plaats|volgt|gebeurt|zal plaatsvinden|wordt (?:gedaan|uitgevoerd|verwerkt|overgemaakt|geregeld))"
        ),
        r"\1",
    ),
)
"""The same with its verb and what stands around it, and how it is told."""
