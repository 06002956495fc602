"""JSON from an encoder that is made once.

`json.JSONEncoder.encode` makes its encoder in C anew for each value, which for a short list takes as long as the list.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from json import encoder
from typing import Any


def compact_encoder(*, ascii_only: bool, between: str = ",", after_key: str = ":") -> Callable[[Any], str]:
    """What gives the text of a list or an object, by default without blanks; TypeError for what JSON does not have."""
    plain = json.JSONEncoder(separators=(between, after_key), ensure_ascii=ascii_only)
    make = getattr(encoder, "c_make_encoder", None)
    if make is None:
        return plain.encode
    text = encoder.encode_basestring_ascii if ascii_only else encoder.encode_basestring
    # Of what is written here nothing contains itself, so that nobody need look for that.
    pieces = make(None, plain.default, text, None, after_key, between, False, False, True)
    return lambda value: "".join(pieces(value, 0))
