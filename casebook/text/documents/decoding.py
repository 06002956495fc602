"""Bytes of a file as text, whatever program wrote them."""

from __future__ import annotations

import re

_MARKS = ((b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decoded(content: bytes, errors: str = "replace") -> str:
    r"""The text of bytes: as their mark says, else UTF-8, else the Western code page of Windows, which old programs write.

    Where they are no such text, what `errors` says happens, as in `bytes.decode`.

    >>> decoded(b"\xff\xfeh\x00i\x00"), decoded(b"caf\xe9")
    ('hi', 'café')
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, errors)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors)


def with_halves_joined(text: str) -> str:
    r"""The text with letters whose halves were written apart, as of an emoji, put together; a half alone is no letter.

    >>> with_halves_joined("\ud83d\ude00") == "\U0001f600", with_halves_joined("a\ud83d") == "a\ufffd"
    (True, True)
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
"""Characters that steer a terminal, and halves of one; the ends of lines aside."""


def without_controls(text: str) -> str:
    """The text without characters that nobody can read, and that are no end of a line.

    >>> without_controls("a\\x00b\\x1b[2Jc\\nd")
    'ab[2Jc\\nd'
    """
    return _CONTROLS.sub("", text)
