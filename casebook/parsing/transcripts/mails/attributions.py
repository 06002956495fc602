"""Whose words follow in a mail, and from when, by the line or the heads above them."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from casebook.parsing.dates.figures import Figures
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.own_words import COMMENTED
from casebook.parsing.transcripts.times.stamps import Worded, stamp_at

_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+")


def attributed(text: str) -> tuple[str, str, datetime | None]:
    """Whose words follow, by the line that says so: name, address and time."""
    address = _ADDRESS.search(text)
    found = pattern(f"(?:{in_any('attribution')})").fullmatch(plain(text).strip())
    name = ""
    if found:
        group = next((key for key, value in found.groupdict().items() if value), None)
        name = text.strip()[found.start(group) : found.end(group)] if group else ""
    elif COMMENTED.fullmatch(text):
        name = text.partition(",")[0]
    elif sender := re.search(
        (
            r"(?:From|Van|Von|De|Da)\s?:\*?\s*\"?([^<\[\"]+?)\"?\s*(?:[<\[]|\s(?:Sent|Date|Verzonden|Datum|Gesendet|"
            "Envoy|Enviado|Fecha|To|Aan|An|À|Para|Subject|Onderwerp|Betreff|Objet|Asunto)\b)"
        ),
        text,
    ):
        name = sender[1]
    name = re.sub(
        r"^.*\d[:.h]?\d\d(?:\s?[ap]\.?m\.?)?\s*(?:uhr|uur|h)?\s*(?:,|um|om|à|a las)?\s*(?=[^\W\d])",
        "",
        name,
        flags=re.I,
    )
    return name.strip(" \"'<>,"), address[0] if address else "", _time_in(text)


def _time_in(text: str) -> datetime | None:
    for place in re.finditer(r"(?<![\w.])(?=[\dA-Za-z])", text):
        found = stamp_at(text, place.start())
        if found and isinstance(found[0].day, Worded) and found[0].day.year:
            day, at = found[0].day, found[0].time
            return datetime.combine(date(day.year or 1, day.month, day.day), at or time())
        if found and isinstance(found[0].day, Figures):
            read = found[0].day.day("dmy")
            if read:
                return datetime.combine(read, found[0].time or time())
    return None
