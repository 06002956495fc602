"""VTT and SRT: what was said in a recorded call, cue by cue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

from casebook.parsing.call_minutes import minutes_of
from casebook.parsing.transcripts.chats.chat import chat_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.recordings.voices import ME, cues_of, turns_of_voices
from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.parsing.transcripts.turns import Layout, Line, Talk
from casebook.records.vocabularies import Channel
from casebook.text.sentences import sentences

_TIMES = re.compile(r"(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,]\d{1,3}\s*-->\s*(?:(\d{1,3}):)?(\d{2}):(\d{2})[.,]\d{1,3}.*")
_FEWEST = 2
"""Subtitles with fewer turns of somebody named are without names: a colon stood in what was said. Our own choice."""

_NOTES = ("WEBVTT", "NOTE", "STYLE", "REGION")
"""How the head of a file begins, and what else is no speech: each ends at a blank line (W3C, WebVTT)."""

_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^>]+)>")


def is_subtitles(lines: Sequence[Line]) -> bool:
    """Whether these are cues with their times."""
    return sum(_TIMES.fullmatch(line.text) is not None for line in lines) > 0


def subtitles_of(lines: Sequence[Line], known: KnownNames) -> Talk:
    """The cues as turns, without their times; how long it took is when the last of them ends."""
    said: list[Line] = []
    in_cues: list[tuple[Line, int, bool]] = []
    ends: list[tuple[int, Line]] = []
    notes: list[tuple[Line, Stamp | None]] = []
    in_note = False
    for at, line in enumerate(lines):
        times = _TIMES.fullmatch(line.text)
        if times:
            hours, minutes, seconds = (int(part or 0) for part in times.groups()[3:])
            ends.append((hours * 3600 + minutes * 60 + seconds, line))
        in_note = not times and bool(line.text) and (in_note or line.text.startswith(_NOTES))
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        if in_note and line.text.removeprefix("WEBVTT").strip(" -"):
            notes.append((line, None))
        if times or in_note or _TIMES.fullmatch(following):
            continue
        bare = unescape(re.sub(r"<[^>]*>", "", _VOICE.sub(r"\1: ", line.text))).strip()
        if text := bare.strip("-–— "):
            said.append(Line(line.number, text))
            in_cues.append((said[-1], len(ends), bare[:1] in "-–—"))
    talk = chat_of(said, known._replace(others=known.others | _voices(lines)))
    if len(talk.turns) < _FEWEST and in_cues:
        talk = Talk(Layout.SUBTITLES, tuple(turns_of_voices(cues_of(in_cues))), (), me=frozenset({ME}))
    last = max(ends, key=lambda one: one[0], default=None)
    minutes_told = None if last is None else (minutes_of(last[0]), last[1])
    return Talk(
        Layout.SUBTITLES, talk.turns, (*notes, *talk.notices), Channel.PHONE.value, talk.me, minutes=minutes_told
    )


_LEAST_SAID = 2
"""So many of a company's phrases make a text one that was spoken, and not told of. Our own choice."""


def speech_of(lines: Sequence[Line]) -> Talk | None:
    """A call written down without names and cues, as a program does that only hears words; None where it is none."""
    text = plain("\n".join(line.text for line in lines))
    heading = _heading(lines)
    spoken = [line for line in lines if line.text and line not in heading]
    asks = (text.count("?") or _is_heard(spoken)) and pattern(in_any("introduces")).search(text)
    if not asks or len(set(pattern(in_any("company_says")).findall(text))) < _LEAST_SAID:
        return None
    said = [Line(line.number, sentence) for line in spoken for sentence in sentences(line.text)]
    cues = cues_of([(line, at, False) for at, line in enumerate(said)])
    notices = tuple((line, None) for line in heading)
    return Talk(Layout.SUBTITLES, tuple(turns_of_voices(cues)), notices, Channel.PHONE.value, frozenset({ME}))


def _is_heard(spoken: Sequence[Line]) -> bool:
    """Whether a program wrote down what it heard, without capitals and marks."""
    return all(re.fullmatch(r"[^\W_A-ZÀ-Þ][^.!?]*", line.text) for line in spoken)


def _heading(lines: Sequence[Line]) -> list[Line]:
    """The lines above the first blank one, where one of them says of what day the recording is; none else."""
    above: list[Line] = []
    for line in lines:
        if line.text:
            above.append(line)
        elif above:
            return above if any(heads_a_recording(one.text) for one in above) else []
    return []


_AT = re.compile(r"[\[(]?(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2})[\])]?\s+[-–—]?\s*(?=\S)")
_FEWEST_TIMED, _MOST_TIMED, _SOON = 4, 0.7, 120
"""So many lines, and so large a part of them, begin with how long a recording ran, the first of them soon: in seconds. Our own
choice."""


def recording_of(lines: Sequence[Line]) -> Talk | None:
    """A recorded call of which each line says when in it that was said, and not by whom; None where these lines are none."""
    written = [line for line in lines if line.text]
    timed = [(line, at) for line in written if (at := _AT.match(line.text))]
    ran = [int(at["h"] or 0) * 3600 + int(at["m"]) * 60 + int(at["s"]) for _, at in timed]
    if len(timed) < max(_FEWEST_TIMED, _MOST_TIMED * len(written)) or ran != sorted(ran) or ran[0] > _SOON:
        return None
    cues = cues_of(
        [(Line(line.number, line.text[at.end() :]), number, False) for number, (line, at) in enumerate(timed)]
    )
    turns = tuple(turns_of_voices(cues))
    if not any(turn.speaker != ME for turn in turns):
        return None
    notices = tuple((line, None) for line in written if not _AT.match(line.text))
    minutes = (minutes_of(ran[-1]), timed[-1][0])
    return Talk(Layout.SUBTITLES, turns, notices, Channel.PHONE.value, frozenset({ME}), minutes=minutes)


_OF_A_DAY = (
    r"(?=(?:\d|mon|tue|wed|thu|fri|sat|sun|maan|dins|woens|donder|vrij|zater|zon|diens|mitt|donn|frei|sams|sonn|lun|mar|mer|jeu|"
    r"ven|sam|dim|mie|jue|vie|sab|dom))"
)
_RECORDED = re.compile(
    r"\W*(?:call |phone |audio |gesprachs|anruf|telefon|gespreks)?(?:recording|recorded|opname|opgenomen|aufnahme|aufzeichnung|"
    r"mitschnitt|aufgenommen|enregistrement(?: d'appel)?|enregistre|grabacion(?: de (?:la )?llamada| telefonica)?|"
    r"grabado)(?: (?:of|from|on|van|op|vom|von|am|du|le|de|del|el))?"
    rf"(?:[:,]?| [–—-]) {_OF_A_DAY}|"
    r"\W*(?:call |phone |audio |gesprachs|anruf|telefon|gespreks)?(?:recording|opname|aufnahme|aufzeichnung|mitschnitt|"
    r"enregistrement|"
    r"grabacion)(?: (?:gesprek|telefoongesprek|telefonat|(?:de )?l'appel|(?:de )?la llamada|call))?,?(?: [\w&'.-]+){1,5}, "
    rf"{_OF_A_DAY}|\W*(?:(?:call|phone) recording|(?:telefon|gesprachs)?mitschnitt|gespreksopname)(?: [\w&'-]+){{1,4}}$"
)


def heads_a_recording(text: str) -> bool:
    """Whether a line says of when what stands below it is a recording: `Aufnahme vom 26. Februar 2026`."""
    return _RECORDED.match(plain(text)) is not None


def _voices(lines: Sequence[Line]) -> frozenset[str]:
    return frozenset(plain(found[1].strip()) for line in lines for found in _VOICE.finditer(line.text))
