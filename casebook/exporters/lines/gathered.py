"""What is left of contacts that are told above: when each was and how it took place, of all of them in one line.

Nobody has to know that to follow the paste: it stands below the history, and gives way to everything where there is little room.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.lines.promises import each_longer
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.typed import as_sentence

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def left_gathered(wording: Wording, fragments: Sequence[Fragment]) -> list[Fragment]:
    """The fragments, of which one at the end tells what is left of all contacts that are told above, in the place of a line each;
    themselves where there are none."""
    left = [each.left for each in fragments if each.left and each.left.on_clock]
    form, mark = wording.language.log.left_of_above, wording.language.semicolon
    new = mark.join(each.told for each in left if each.is_new)
    forms = ((Stage.ASIDE, new), (Stage.CLOCK, mark.join(each.on_clock for each in left)))
    told = [(stage, as_sentence(form.format(left=text))) for stage, text in forms if text]
    lines = [
        each._replace(forms=(), missed=0, is_counted=False, left=None) if each.left else each for each in fragments
    ]
    return [*lines, *([Fragment(tuple(each_longer(told)))] if told else [])]
