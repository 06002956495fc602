"""Where a number begins and ends in a text, as it is written and as it is read out."""

from __future__ import annotations

import re

from casebook.text.words.carrier_names import CARRIER_INITIALS

TOKEN = re.compile(
    r"(?:(?<![\w€$£@/.,+-])|(?<=\b[nN]º))#?(?:\d{1,3} [A-Z]{1,3} \d{1,6}/\d{2,4}(?!\w)|"
    r"[A-Z]{2,4} ?\d{2,4}(?: \d{2,4}){1,4} [A-Z]{2}(?![\w'’])|"
    r"(?!REF|TEL|FAX|PIR)[A-Z]{3} (?!NR|NO|ID|OM|AT)[A-Z][A-Z\d] \d{5}(?!\w)|"
    rf"(?:(?!(?:NR|NO|ID|REF|TEL|OM|AT)\b|(?:{CARRIER_INITIALS}) )"
    r"[A-Z]{1,5}(?:-[A-Z]{1,3})?[ -](?=\d))?"
    r"(?=[A-Za-z0-9/_.-]*\d)[A-Za-z0-9]+(?:[-/_.][A-Za-z0-9]+)*"
    r"(?:[ -](?:\d(?= \d\d)|(?=[A-Z0-9]*\d)[A-Z0-9]{2,})(?!\w|:\d))*(?: [B-HJ-NP-XZ](?![\w'’])| \d(?=[.,!]?$|"
    r"[.,!]\s|\s\())?(?![\w@]))",
    re.MULTILINE,
)
"""What is written as one number may be, with the letters before it and the blanks and signs within."""

_DASH = "(?:dash|hyphen|slash|streepje|strich|minus|tiret|guion|barra)"
READ_OUT = re.compile(
    rf"(?<![\w-])(?:[A-Z0-9]|[A-Z]{{2,4}}(?= {_DASH} [A-Z0-9]\b))"
    rf"(?:[ ,]{{1,2}}(?:{_DASH}[ ,]{{1,2}})?[A-Z0-9](?![\w'’])){{4,}}"
)
"""A number as it is read out, letter by letter: `B W dash 4 4 0 1 9`."""
