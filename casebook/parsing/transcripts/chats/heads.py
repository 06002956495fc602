"""The head of a line in a chat: who spoke and when, before what was said; and lines that are no speech at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from casebook.parsing.dates.date_words import named_days, numbered
from casebook.parsing.transcripts.chats.notice_headings import asks_for_a_rating, heads_a_notice
from casebook.parsing.transcripts.chats.receipts_beside import without_receipts
from casebook.parsing.transcripts.chats.ticket_words import SENT_FROM, is_ticket_event, is_ticket_heading
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.greetings import GREETING
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.number_labels import names_a_number
from casebook.parsing.transcripts.people.names import PICTURES, is_handle, role_in
from casebook.parsing.transcripts.people.never_names import BEFORE_AN_HOUR
from casebook.parsing.transcripts.times.stamps import (
    LINES_KEPT,
    Ago,
    OfWeek,
    Stamp,
    day_without_year,
    stamp_alone,
    stamp_at,
    stamp_ending,
)

LONGEST_NAME, MOST_WORDS = 45, 5
"""A longer text before a colon is no name. Our own choice."""


class Head(NamedTuple):
    """What begins a turn. `said` is empty where the name stands alone; `firm`: a time or a mark says that it is a head.

    `labelled`: the name is a word that also stands before what is no speech, as `Fin`, which ends a French conversation.
    """

    name: str
    said: str
    stamp: Stamp | None
    firm: bool
    labelled: bool = False


_FRAME = re.compile(r"[\s*=>#~•·●▪\"“-]+")
GAP = re.compile(r"^[\s\])|·•,–—-]+|^\s*:\s+")
_NAMED = re.compile(r"^(?P<name>[^:|<>\t]{1,60}?)\s?(?P<mark>[:：|>])(?!//)\s*(?P<said>.*)$")
_ANGLED = re.compile(r"^<(?P<name>[^<>]{1,45})>\s*(?P<said>.*)$")
_SAYS = (
    "^(?P<name>[^:]{1,45}?) (?:says|said|wrote|writes|sent|replied|answered|zegt|schreef|schrijft|stuurde|antwoordde|"
    "sagt|schrieb|schreibt|antwortete|(?:hat|haben|hast) gesendet|(?:hebt|heeft) (?:verzonden|verstuurd|gestuurd)|"
    "has enviado|dit|a ecrit|ecrit|a envoye|a repondu|avez envoye|dice|escribio|escribe|enviaste|ha enviado|"
    "respondio)(?: am| on| at| op| le| el)?$"
)
_LONGEST_SAYS = 20
"""What says that a name speaks has fewer characters: ` has sent at `."""

_WORD = re.compile(r"['’]?[^\W_][\w.'’&@/+,#()-]*|[&@]|[-–|/•·(][\w)]*")
_NUMBER = re.compile(r"#?[A-Z]{0,4}[-_/]?\d[\d/_-]{3,}\w?")
"""The number of something, which nobody is called."""

_PARTED = re.compile(r"[^\W_] {2,}[^\W_]|(?:[^\W_]{5}|\d| [^\W\dA-Z]{3,4})[.!?] \S")
"""What no name goes across: the blanks in a row of buttons, and the end of a sentence; titles are shorter, or stand first."""

_SENTENCE_ENDS = re.compile(r"[.!?…;]$|[.!?…;] ")
_INITIAL = re.compile(r"(?<= [^\W\d_])\.|\b(?:Mr|Mrs|Ms|Dr|St)\.(?= )")
"""The mark behind a letter that stands for a name, or behind a title: it ends no sentence."""


def unframed(text: str) -> str:
    """A line without the marks and blanks around it: bullets, stars, what marks it as quoted.

    >>> unframed("  * **Maria:** hello **  ")
    'Maria:** hello'
    """
    begun = _FRAME.match(text)
    end = len(text)
    while end and (text[end - 1].isspace() or text[end - 1] in "*=~"):
        end -= 1
    return text[begun.end() if begun else 0 : end]


def head_of(text: str) -> Head | None:
    """The head of this line; None where nothing in it can be one. Whether its name is one is for the whole file to tell."""
    bare = unframed(text)
    leading = stamp_at(bare)
    stamp, rest = (leading[0], GAP.sub("", bare[leading[1] :])) if leading else (None, bare)
    angled = _ANGLED.match(rest)
    if angled:
        return Head(angled["name"].strip(), angled["said"].strip(), stamp, True)
    named = _with_stamp_behind(rest) or _NAMED.match(rest)
    if isinstance(named, Head):
        return named if stamp is None else named._replace(stamp=stamp)
    if named is None:
        return None
    if named["name"][-1:].isdigit() and re.match(r"\d\d(?!\d)", named["said"]):
        return None  # the colon of an hour
    name, said = name_alone(named["name"]), _unmarked(named["said"])
    labelled = stamp is not None and stamp.time is not None and _is_label(name)
    if not (may_be_name(name) or labelled) or (named["mark"] == "|" and stamp is None):
        return None
    if stamp is None and _is_a_label(name, said):
        return None
    ending = stamp_ending(said) if stamp is None and said else None
    if ending and re.search(r"\s{2,}[\[(]?\S*$|[\])]$", said[ending[1] : ending[1] + 4] + said[-1]):
        stamp, said = ending[0], said[: ending[1]].strip()
    return Head(name, said, stamp, stamp is not None, labelled)


_NUMBER_ALONE = re.compile(r"#?(?=\S*\d)[\w/.#-]++(?: (?=[\w/-]*\d)[\w/-]++)*+\W*")
"""One or several. Nothing is given up again: of a row with a word in it all ways to part each number would be tried for ever."""


def _is_a_label(name: str, said: str) -> bool:
    """Whether what stands behind the colon is a day or a number, and what stands before it no more than its name."""
    sent = stamp_alone(said)
    return (sent is not None and sent.day is not None) or bool(_NUMBER_ALONE.fullmatch(said) and names_a_number(name))


def _unmarked(said: str) -> str:
    """What was said, without what is left of a name in bold type: `**Maria:** hello`."""
    return re.sub(r"^\*\*\s*", "", said).strip()


def _with_stamp_behind(rest: str) -> Head | None:
    """A head whose time stands between the name and what was said: `Sam (11:00): no`, `Sam, 11:00: no`, `Sam 11:00`."""
    for gap in re.finditer(
        r"\s*[\[(]|\s*,\s*|\s+[·•|–@-]+\s+(?:at )?|\s+(?:at |om |um |a las |à )?", rest[: LONGEST_NAME + _LONGEST_SAYS]
    ):
        at = gap.end() - (1 if gap[0].endswith(("[", "(")) else 0)
        found = stamp_at(rest, at) if gap.start() else None
        if found is None:
            continue
        name, behind = name_alone(rest[: gap.start()]), rest[found[1] :]
        if found[0].day is not None and found[0].time is not None and _is_label(name[:1].upper() + name[1:]):
            return None  # Voice memo 24 Nov 16:10
        if not found[0].is_timed and found[0].elapsed is None and not re.match(r"\s*[:：]\s*\S", behind):
            continue
        mark = re.match(r"\s*(?:[:：|>]\s*|[–—-]\s*(?!\s*\d)|$)", behind)
        if (
            mark
            and may_be_name(name)
            and not (name[0].isdigit() and stamp_alone(name))
            and not pattern(in_any("by_phone")).search(plain(name))
        ):
            return Head(name, behind[mark.end() :].strip(), found[0], True)
    return None


@lru_cache(maxsize=LINES_KEPT)
def name_line(text: str) -> Head | None:
    """The head that a line is by itself: a name, with a time or without; None where it is no such line."""
    bare = without_receipts(unframed(text))
    if (behind := _with_stamp_behind(bare)) is not None and not behind.said:
        return behind
    leading = stamp_at(bare)
    rest = GAP.sub("", bare[leading[1] :]) if leading else bare
    name = name_alone(rest.rstrip(": "))
    if (
        not may_be_name(name)
        or _SENTENCE_ENDS.search(_INITIAL.sub("", name))
        or not (is_capital(name) or (leading and is_handle(name)))
    ):
        return None
    return Head(name, "", leading[0] if leading else None, leading is not None)


def name_alone(name: str) -> str:
    """A name without the words that say it speaks."""
    said = pattern(_SAYS).match(plain(name))
    return (name[: said.end("name")] if said else name).strip(f" -–—|·•,*{PICTURES}")


_JOINING = frozenset(
    "van de der den von du la le del el from of bij bei chez at ter te al aan "
    "au aux des do da y et und and en fur pour para voor zu zur zum".split()
)
"""What stands in small letters in a name, or in what somebody is."""


def is_capital(name: str) -> bool:
    """Whether a line is written as names are: each word with a capital, but for those that join them; or a general name."""
    if is_general(name) or (name[:1].isupper() and role_in(name, "bot")):
        return True
    name = " ".join(part for part in re.split(r"\s[|•·]\s", name) if not is_general(part))  # Support agent · Farah
    words = [word for word in re.split(r"[\s|/•·-]+", re.sub(r"\(.*?\)", "", name)) if word]
    return (
        bool(words)
        and (words[0][:1].isupper() or _is_caseless(words[0]))
        and all(w[:1].isupper() or not w[:1].isalpha() or _is_caseless(w) or w in _JOINING for w in words)
    )


def _is_caseless(word: str) -> bool:
    """Whether it is written in a script without capitals."""
    return word[:1].isalpha() and word[:1].lower() == word[:1].upper()


def _is_label(name: str) -> bool:
    """Whether it is words with a capital that are a label as well."""
    return (
        name[:1].isupper()
        and name.replace(" ", "").isalpha()
        and pattern(f"(?:{in_any('labels')})").fullmatch(plain(name)) is not None
    )


def may_be_name(name: str) -> bool:
    """Whether somebody may be called so: a few words with letters in them, that are no label such as `Subject`."""
    name, *beside = re.split(r"\s+[|•·]\s+", name)
    if not name or len(name) > LONGEST_NAME or not any(map(str.isalpha, name)) or len(" ".join(beside)) > LONGEST_NAME:
        return False
    bare = re.sub(r"\s*[(\[].*?[)\]]", "", name).strip()
    words = bare.split()
    if _PARTED.search(bare):
        return False
    if not words or len(words) > MOST_WORDS or not all(map(_WORD.fullmatch, words)) or _NUMBER.fullmatch(bare):
        return False
    small = plain(bare)
    if words[0].strip(",") and small.split()[0] in named_days() | _FRENCH_DAYS | numbered("WEEKDAYS"):
        return False
    if BEFORE_AN_HOUR.fullmatch(small if " " in small else bare) or is_ticket_heading(small) or heads_a_notice(small):
        return False
    labels = rf"(?:{in_any('labels')}|{in_any('receipts')}|{GREETING})"
    is_label = all(pattern(labels).fullmatch(part) for part in re.split(r" ?/ ?", small))  # UPDATE / EDIT
    return not is_label or (bare != name and role_in(name, "bot") is not None)


def is_general(name: str) -> bool:
    """Whether it is what anybody is called in such a place: `You`, `Customer`, `Agent`, `Support`."""
    return (
        is_me(name) or pattern(f"(?:{in_any('company')}|{in_any('system')})").fullmatch(plain(_bare(name))) is not None
    )


def is_me(name: str) -> bool:
    """Whether it is what the person is called where no name stands."""
    return pattern(rf"(?:{in_any('me')})(?: \d+)?").fullmatch(plain(_bare(name))) is not None


def _bare(name: str) -> str:
    return re.sub(r"\s*[(\[].*?[)\]]", "", name).strip(" :.-*")


@lru_cache(maxsize=LINES_KEPT)
def is_receipt(text: str) -> bool:
    """Whether a line is what a program puts under a message, or one of its buttons: `Read 10:32`, `Rate this chat`."""
    bare = unframed(text)
    leading = stamp_at(bare)
    rest = GAP.sub("", bare[leading[1] :]) if leading else bare
    ending = stamp_ending(rest)
    if ending and ending[0].day is not None and rest[: ending[1]].rstrip().endswith(":"):
        return False  # the head of a mail
    if ending:
        rest = rest[: ending[1]]
    small = plain(rest).strip(" .…·•✓✔:")
    if is_ticket_event(small) or asks_for_a_rating(small):
        return True
    return (
        bool(small or ending or not leading)
        and (not small or pattern(rf"(?:{in_any('receipts')}|{SENT_FROM})").fullmatch(small) is not None)
        and bool(rest.strip(" .…·•:") or "✓" in text)
    )


_SHORT_DAYS = (
    "ma di wo do vr za zo",
    "mo di mi do fr sa so",
    "lun mar mer jeu ven sam dim",
    "lun mar mie jue vie sab dom",
)


_FRENCH_DAYS = {"hier": -1, "avant-hier": -2}
"""Which before a time are days, and alone may be words of another language."""


def _weekday(word: str) -> int | None:
    """The day of the week that a word or its short form names, from 0 for Monday."""
    if word in numbered("WEEKDAYS"):
        return numbered("WEEKDAYS")[word]
    return next((line.split().index(word) for line in _SHORT_DAYS if word in line.split()), None)


@lru_cache(maxsize=LINES_KEPT)
def day_or_time_alone(text: str) -> Stamp | None:
    """The time that a line is and no more, with `today`, `yesterday` or a weekday before it or not."""
    bare = unframed(text)
    word, _, rest = plain(bare).partition(" ")
    weekday = _weekday(word.strip(",."))
    if weekday is not None and rest and (found := stamp_alone(re.sub(r"^(?:at|om|um|a las|a) ", "", rest))):
        return found._replace(day=OfWeek(weekday)) if found.time is not None and found.day is None else found
    ago = named_days().get(word.strip(","), _FRENCH_DAYS.get(word.strip(",")) if rest else None)
    if ago is not None and ago <= 0:
        found = stamp_alone(re.sub(r"^(?:,|at|om|um|a las|a)? ?", "", rest)) if rest else Stamp()
        return found and found._replace(day=Ago(-ago))
    return stamp_alone(bare) or day_without_year(plain(bare) if weekday is None else rest, is_sure=weekday is not None)
