"""The line of the files that are kept with a case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.kept_mails import mails_together
from casebook.exporters.outline import Fragment, Stage
from casebook.exporters.words.typed import as_sentence, one_line

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Attachment


def file_fragments(wording: Wording) -> tuple[Fragment, ...]:
    """How many files are kept with the case, and their names; then with their notes. One kept twice is one."""
    language = wording.language
    once: dict[str, list[Attachment]] = {}
    for attachment in wording.facts.attachments:
        once.setdefault(attachment.sha256, []).append(attachment)
    kept = [files for files in once.values() if one_line(files[0].name)]
    if not kept:
        return ()
    forms = [(Stage.FILES, language.in_number(language.files_count, len(kept)))]
    together, apart = mails_together(wording, kept)
    names = [one_line(files[0].name) for files in apart]
    for stage, shown in (
        (Stage.FILES, [*together, *names]),
        (Stage.ASIDE, [*together, *(wording.file(files) for files in apart)]),
    ):
        forms.append((stage, as_sentence(language.in_number(language.files, len(kept), names=", ".join(shown)))))
    return (Fragment(tuple(forms)),)
