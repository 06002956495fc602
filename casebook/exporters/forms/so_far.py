"""What was said and happened so far, as the points of a form, which tells everything once in its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.chat import history_of
from casebook.exporters.lead.lead import Lead
from casebook.exporters.paper import Point
from casebook.exporters.words.typed import as_sentence, capitalised

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from casebook.exporters.form_wording import FormWording
    from casebook.exporters.outline import Fragment
    from casebook.exporters.wording import Wording

NOTHING_TOLD = Lead(("",), frozenset(), None)
"""A form tells everything in its own place: nothing of it was told before."""


def so_far(wording: FormWording, told: Sequence[str] = ()) -> Iterator[Point]:
    """A line for each contact and event, in order, without the sentences that were `told` above them: of a contact that they are
    all of, that the company was told so then. Whole where a file goes with it, which shows what it says."""
    whole = list(history_of(wording, NOTHING_TOLD, (), (), 0, promises=False))
    above = Lead((" ".join(told),), frozenset(), None)
    brief = history_of(wording, above, (), (), 0, promises=False) if told else whole
    shown = {file.attached_to for file in wording.facts.attachments}
    for fragment, each in zip(brief, whole, strict=True):
        has_file = fragment.entry in shown
        lines = [form for stage, form in (each if has_file else fragment).forms if not stage.is_aside]
        if not lines and told and not has_file:
            lines = _reported(wording, fragment)
        if lines:
            yield Point(
                f"{lines[-1]}{_also(wording, fragment)}", refs=(f"{wording.facts.case.handle}/{fragment.entry}",)
            )


def _also(wording: FormWording, fragment: Fragment) -> str:
    """Who else answered, as a sentence behind the line of a contact."""
    contact = next((each for each in wording.facts.contacts if each.number == fragment.entry), None)
    also = wording.also(contact) if contact is not None else ""
    return f" {as_sentence(capitalised(also))}" if also else ""


def _reported(wording: Wording, fragment: Fragment) -> list[str]:
    """That the company was told on that day what stands above, where nobody knows who it was that answered; else who."""
    contact = next((each for each in wording.contacts_sought if each.number == fragment.entry), None)
    if contact is None or wording.who(contact):
        return [form for _, form in fragment.forms[:1]]
    return [as_sentence(wording.language.lead.reported_on.format(day=wording.day(contact.at)))]
