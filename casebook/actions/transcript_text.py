"""What the text of a contact tells of its transcript: who passed the person on, what was refused, offered and declined."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import Optional

from casebook.actions.passed_on import passed_on_told
from casebook.parsing.transcripts.findings import Became, Finding, Findings, What
from casebook.parsing.transcripts.languages.words import TranscriptWords, words_of
from casebook.parsing.transcripts.notes.who_promises import with_who
from casebook.text.words.initials import with_one_stop


def text_of(findings: Findings, taken: Sequence[Finding]) -> Optional[str]:
    """What is told of it in words: who passed the person on, then what was refused, offered and declined, as it was said."""
    agents = [one for one in taken if one.what is What.AGENT]
    words = words_of(findings.language)
    passed_on = {one.value for one in findings.having(What.TRANSFER)}
    told = [
        passed_on_told(findings.language, before.value, after.value)
        for before, after in pairwise(agents)
        if f"{before.value} → {after.value}" in passed_on
    ]
    promised = " ".join(one.value for one in taken if one.what is What.PROMISE)
    said = [one for one in taken if one.what in (What.REFUSAL, What.OFFER)]
    last = agents[-1].value if len(agents) > 1 else None
    quoted = partial(_in_own_words, last) if findings.told else partial(_quoted, words)
    told += [quoted(one) for one in said if one.value not in promised]
    return "\n".join(map(with_one_stop, told)) or None


def _in_own_words(last: Optional[str], one: Finding) -> str:
    """What the person tells of it themselves, as a sentence; of another than the last of several, with who it was."""
    said = with_who(one.value, one.by) if last and one.by != last else one.value
    text = f"{said[:1].upper()}{said[1:]}"
    return text if text[-1:] in ".!?" else f"{text}."


def _quoted(words: TranscriptWords, one: Finding) -> str:
    """What somebody said, as it was said; of an offer that was declined or accepted, in one sentence that says so first."""
    answers = {Became.DECLINED: words.i_declined, Became.ACCEPTED: words.i_accepted}
    if one.became is not None and (answer := answers.get(one.became)):
        return answer.format(words.by_whom.format(one.by) if one.by else "", one.value)
    return f"{one.by}: “{one.value}”" if one.by else f"“{one.value}”"
