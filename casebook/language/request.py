"""How a language asks for what people want, by how they typed it."""

from __future__ import annotations

from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import QuickPattern


class Request(Frozen):
    """How what people want is asked for, where it begins like `begins`: with `{what}`, and the day in the place of `{by}`.

    A form without `{by}` is for what is a sentence already. `lowered`: its first letter becomes small inside it.
    """

    begins: QuickPattern
    form: str
    lowered: bool = False
