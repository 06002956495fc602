"""A recorded call as subtitles (VTT, SRT), which count from the beginning of the call."""

from __future__ import annotations

import re

from casebook.importers.draft import DraftSource, SourceOptions
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.messages.one_contact import OneContact, drafts_of_file
from casebook.parsing.transcripts.decoding import decoded
from casebook.records.vocabularies import Channel

MOST_BYTES = 8 << 20
"""No call has longer subtitles. Our own choice."""

_BEGINS = re.compile(r"\s*(?:WEBVTT\b|\d{1,6}\s*\n\s*(?:\d{1,2}:)?\d{1,2}:\d\d[.,]\d{1,3}\s*-->)")
_CALL = OneContact("a recorded call as subtitles", "call", "call.vtt", MOST_BYTES, {"channel": Channel.PHONE.value})


def recognises(look: Look) -> bool:
    """Whether this is a file of subtitles."""
    return not look.is_folder and not look.names and _BEGINS.match(decoded(look.head).lstrip("\ufeff")) is not None


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The call, in the case that its numbers point to, else in the one that is meant. Raises NotImportable."""
    return drafts_of_file(given, wanted, _CALL)
