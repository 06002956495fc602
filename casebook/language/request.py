"""How a language asks for what people want, by how they typed it."""

from __future__ import annotations

from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import QuickPattern


class Request(Frozen):
    """How what people want is asked for, where it begins like `begins`: with `{what}`, and the day in the place of `{by}`.

    A form without `{by}` is for what is a sentence already. `lowered`: its first letter becomes small inside it. `day_behind` is
    the beginning of what they want behind which the day stands, where it fits: a verb that ends the phrase comes after that.
    """

    begins: QuickPattern
    form: str
    lowered: bool = False
    day_behind: QuickPattern = QuickPattern(r"(?!)")

    def said(self, what: str, until: str) -> str:
        """The request for `what`, `until` which day: no comma parts that where it does not come last."""
        begun, inside = self.day_behind.match(what), until.lstrip(",")
        if begun:
            return self.form.format(what=f"{begun[0]}{inside}{what[begun.end() :]}", by="")
        return self.form.format(what=what, by=until if self.form.endswith("{by}") else inside)
