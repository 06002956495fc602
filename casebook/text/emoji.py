"""The drawn signs that people put into what they type, as a class of a pattern takes them."""

from __future__ import annotations

EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"
"""The signs themselves; `STYLED` has what says behind one that it is drawn in colours too."""

STYLED = EMOJI + "\ufe0f"
