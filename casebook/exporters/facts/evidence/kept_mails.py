"""The e-mails among the files of a case, told together where there are many."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.exporters.wording import Wording
from casebook.exporters.words.typed import one_line
from casebook.records.kinds import Attachment

_MAILS_TOGETHER = 3
"""So many e-mails are told together: what they are called says no more than their lines do. Our own choice."""

_KEPT_MAIL = re.compile(r"\d{4}-\d\d-\d\d .*\.eml")
"""What an import calls a mail that it keeps."""


def mails_together(
    wording: Wording, kept: Sequence[Sequence[Attachment]]
) -> tuple[list[str], list[Sequence[Attachment]]]:
    """What is told of all e-mails together, nothing where they are few, and the files that are told one by one."""
    mails = [files for files in kept if len(files) == 1 and _is_kept_mail(files[0])]
    if len(mails) < _MAILS_TOGETHER:
        return [], list(kept)
    return [_mails_told(wording, mails)], [files for files in kept if files not in mails]


def _is_kept_mail(file: Attachment) -> bool:
    return file.text is None and _KEPT_MAIL.fullmatch(one_line(file.name)) is not None


def _mails_told(wording: Wording, mails: Sequence[Sequence[Attachment]]) -> str:
    """`7 e-mails (12 Jan – 16 Feb)`."""
    ordered = sorted((files[0].at for files in mails), key=lambda at: at.instant)
    first, last = wording.day(ordered[0]), wording.day(ordered[-1])
    count = wording.language.in_number(wording.language.log.mails, len(mails))
    return f"{count} ({first if first == last else f'{first} – {last}'})"
