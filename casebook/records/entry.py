"""What every line of a timeline has, of whatever kind it is."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.field import HIGHEST_NUMBER, UUID_FORM, stated
from casebook.records.frozen import Frozen
from casebook.records.values import Moment


class Entry(Frozen, kw_only=True):
    """What every line of a timeline has.

    The book gives `uuid` and `number` when it records the entry; before that they are empty. What is `private` is for
    the person alone, and is never exported unless it is asked for.
    """

    at: Moment = stated("When it happened; an appointment may lie ahead.", option="date", editable=True)
    logged: Moment = stated("When it was written down.")
    text: str | None = stated("What was said or happened.", default=None, free_text=True, takes_two=True, editable=True)
    private: bool = stated("For the person alone, never exported.", default=False, column="is_private", editable=True)
    key: bool = stated("The one that decides, told first.", default=False, column="is_key", editable=True)
    uuid: str = stated("An identity that no other book has.", default="", least=36, most=36, form=UUID_FORM)
    number: int = stated(
        "The entry's number in its case, never given again.", default=0, least=1, most=HIGHEST_NUMBER, in_json=False
    )
    unknown: str | None = stated(
        "Keys that a newer casebook wrote, as a JSON object: kept and given back.",
        default=None,
        in_json=False,
        opaque=True,
    )
