"""How long somebody waited for an answer, and how long a contact took, in what people type in a hurry: `40 min on hold, Tom`.

Only minutes and hours count that words of waiting or of the contact stand beside. Those until something, those since and those of
waiting at home are neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Optional

from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.tokens import tokens_of
from casebook.text.quick_pattern import QuickPattern

LONGEST_LOOKED_AT = 600
"""How long a text may be, in characters, to be looked through: a longer one tells of more than one length. Our own choice."""

_LONGEST = 300
"""So many minutes nobody waits or talks; a larger number is of something else. Our own choice."""

_IN_MINUTES = {"minute": 1, "hour": 60}

_MARKS = r"(?:[.,;:!?()\n/|]|\s[-–—]\s)"
_OF_IT = r"(?:(?:about|around|over|nearly|almost|another|for|of|at least|ca|approx|circa|ongeveer|ruim|bijna|etwa|rund|fast|über"
_OF_IT += (
    r"|environ|presque|plus de|unos|casi|más de|alrededor de|eine?|einer|een|une?|una|a|the|full|whole|good)\.? )*"
)

_WAIT_WORD = (
    r"(?:on hold|hold|holding|held|queue[ds]?|queuing|in line|in (?:the |a )?queue|wait(?:ing"
    r"|ed)?(?: time)?(?! in)|hold music|music"
    r"|in de wacht(?:rij)?|wachtrij|wachttijd|wachten|gewacht|wacht|wachtmuziek|muziekje|(?:in der )?(?:warteschleife|schleife"
    r"|warteschlange)|wartezeit"
    r"|gewartet|warten|d['’ ]attente|en attente|attente|attendu|à attendre|patienté|(?:en|de) espera|esperando"
    r"|esperé|esperado"
    r"|(?:keiner|niemand|nobody|no-?one|personne|nadie) (?:(?:ging|geht|nam|neemt|ne|n['’]a) )?(?:ran|dran|rangegangen"
    r"|answer(?:ed|ing|s)?|pick(?:ed|s|ing) up|op|opgenomen|répond\w*|décroch\w*|contest\w*|cogió))"
)
_WAITED_BEFORE = QuickPattern(rf"\b{_WAIT_WORD}(?: (?:for|of|van|von|lang|pendant|durante|was))? ?:? ?{_OF_IT}\Z")
_WAITED_BEHIND = QuickPattern(
    rf"(?:\.| |-|of|lang|long)*(?:(?:in|on|of|the|a|de|der|an|en|la|aan het) )*{_WAIT_WORD}\b"
)
_HERE = "\0"
_WAITED_ALONE = QuickPattern(
    rf"{_MARKS} ?(?:waited|gewacht|gewartet|attendu|esperé|patienté) {_OF_IT}{_HERE}\.? ?(?:{_MARKS}|\Z)"
    rf"|{_MARKS} ?{_OF_IT}{_HERE} (?:waited|gewacht|gewartet|attendu|d['’ ]attente|esperando|de espera)\.? ?(?:{_MARKS}|\Z)"
)
"""All that a clause says of a length, which is marked, between others: *council, waited 15 min, letter in a month*."""
_AFTER = QuickPattern(
    r"\b(?:(?:got|get|put) (?:thr(?:u|ough)|to)|answered|picked up|reached|connected|got \w+|hung up|gave up"
    r"|cut off|doorverbonden"
    r"|aan de lijn|opgenomen|drangekommen|durchgekommen|erreicht|rangegangen|aufgelegt|eu|répondu|décroché|raccroché|cogieron"
    rf"|contestó|contestaron|colgué|colgaron)\b[^.,;!?\n]*? (?:after|na|nach|après|au bout de|después de|tras"
    rf"|a los) {_OF_IT}\Z"
    rf"|(?:^|{_MARKS}) ?(?:after|na|nach|après|au bout de|después de|tras|a los) {_OF_IT}\Z"
)
_GOT_ANSWER = QuickPattern(
    r"[^.,;!?\n]{0,12}\b(?:got|answered|picked|spoke|reached|finally|aan de lijn|gesproken|kreeg|eindelijk|dran"
    r"|endlich|eu|enfin"
    r"|cogió|atendió|contestó|por fin)\b"
)
"""Behind a length that begins with *after*: *after 25 mins got Omar*."""

_NOT_OF_IT = QuickPattern(
    r"\b(?:within|in|every|until|til|before|binnen|over|elke|innerhalb|alle|vor|sous|dans|d['’]ici|avant|dentro de|cada"
    r"|refund|delivery|ready|slot|took in|waited in|thuis|zuhause|daheim|chez moi|en casa)\b[^.,;:!?/\n]{0,12}\Z"
)
_NOT_BEHIND = QuickPattern(
    r"\.?,? ?(?:later|ago|late|early|before|after that|from now|away|walk|drive|geleden|te laat|eerder|später"
    r"|früher|zu spät|vorher"
    r"|plus tard|avant|de retard|después|tarde|antes|slot|notice|window|cooling|contract)\b"
    r"|[^.;!?\n]{0,14}\bfor (?:the |my |an? )?(?!an? answer|somebody|someone|them|support)[a-z]+"
)
_CONTACT = QuickPattern(
    r"\b(?:rang|ring|call(?:s|ed)?|phon\w*|tel|hotline|line|\w*chat\w*|gebeld|bellen|belde|telefoon|aan de lijn"
    r"|anruf|angerufen"
    r"|telefon\w*|telefoniert|r?appel\w*|téléphone|llam\w+|teléfono|whatsapp|gesprek|gespräch|conversation"
    r"|on hold|in de wacht"
    r"|warteschleife|d['’]attente|en espera|got thr(?:u|ough))\b"
)
_TALK_WORD = (
    r"(?:calls?|called|rang|phone|tel|hotline|\w*chat\w*|telefoon|gesprek|gebeld|gesproken|anruf|telefonat"
    r"|telefoniert|gespräch"
    r"|angerufen|gesprochen|parlé|hablé|habl(?:ado|ando)|appel|appelé|téléphone|au tél?|llamada|llamé|teléfono"
    r"|on (?:the )?phone|talk(?:ed|ing)?|spoke"
    r"|spent|lasted|took"
    r"|duurde|dauerte|duré|duró|aan de (?:lijn|tel|telefoon)|am (?:telefon|tel|apparat)|in all|in total)"
)
_TALKED_BEFORE = QuickPattern(rf"\b{_TALK_WORD}\.? ?:? ?(?:[-–/,] ?)?{_OF_IT}\Z")
_TALKED_TO = QuickPattern(
    r"\b(?:rang|phoned|called|gebeld(?: met)?|belde|angerufen|appelé|llamé a)(?: the| de| le| la| el)? "
    r"(?!back|about|for|after|in|within|every|twice|again|me|us|them)[\w&’'-]+(?: [\w&’'-]+)? \Z"
)
"""Whom somebody rang, before how long it took: *appelé sfr 25 min*."""
_TALKED_BEHIND = QuickPattern(
    rf"\.?(?: |of|the|a|long|lang|an)*(?:on |of |aan |am |au |de )?(?:live |web |online |phone )?{_TALK_WORD}\b"
    rf"| (?:w/|w\.?|with|met|mit|m\.|avec|con|c/) ?(?-i:[A-Z'‘])"
)
_ALONE_BEFORE, _ALONE_BEHIND = (
    QuickPattern(rf"(?:^|{_MARKS}) ?{_OF_IT}\Z"),
    QuickPattern(rf"\.? ?(?:{_MARKS}|\Z|\s[-–—/])"),
)
_BEHIND_HOUR = QuickPattern(r" ?(?:and |en |und |et |y )?(?P<minutes>[0-5]\d)(?: ?m(?:in\w*)?)?\b(?! ?(?:€|£|eur))")
_SHORT_MINUTES = QuickPattern(r"(?<![\w.,/:-])(?P<minutes>\d{1,3}) ?(?:m|['’′])(?=\W|\Z)")

_HELD_SO_MANY = QuickPattern(
    r"(?<!will )(?<!to )(?<!a )\bhold (?:was |for |time |of )?(?P<minutes>\d{1,3})(?= ?(?:[,;.)]|then\b|of (?:that|it)\b"
    r"|before\b|\Z))(?!\.\d)"
)
"""So many minutes that the person was held, whose unit is not typed: *hold 35 then Aisha*."""

_FROM_TO = QuickPattern(
    r"\b(?:here|on the phone|in chat|hier|da|venue?|aquí)(?: (?:from|van|von"
    r"|de))? (?P<fromhour>\d{1,2})(?:[.:h](?P<from>\d\d))?"
    r" ?(?:-|–|to|tot|bis|à|a) ?(?P<tohour>\d{1,2})[.:h](?P<to>\d\d)(?! ?(?:€|£|eur))\b"
)
"""From when until when somebody was there: *here 9-9.40*."""


_IN_WORDS = QuickPattern(
    rf"(?:^|{_MARKS}|\b(?:na|nach|after|après|tras|ruim|bijna|ongeveer|fast|casi|davon|waarvan)) ?(?:(?P<quarter>kwartier(?:tje)?"
    r"|viertelstunde)|(?P<half>halbe std\b\.?|half uur)|(?P<most>dreiviertelstunde)|(?P<whole>uur\b)|(?P<more>hora y media))"
)
_MINUTES_IN_WORDS = {"quarter": 15, "half": 30, "most": 45, "whole": 60, "more": 90}
"""Lengths without a number: *kwartier gewacht*."""


class Lengths(NamedTuple):
    """How many minutes somebody waited, and how many it took; None for what is not told, or more than once."""

    waiting: Optional[int] = None
    minutes: Optional[int] = None


def lengths_in(text: str, *, is_contact: bool = False) -> Lengths:
    """The lengths that the text tells of a contact, which it is for sure where `is_contact`.

    >>> lengths_in("rang, 40 min on hold, Tom, refund within 2 hours"), lengths_in("online chat 25 min, Mei")
    (Lengths(waiting=40, minutes=None), Lengths(waiting=None, minutes=25))
    """
    is_contact = is_contact or _CONTACT.search(text) is not None
    waits, talks = set[int](), set[int]()
    for start, end, minutes in _lengths(text):
        before, behind = text[:start], text[end:]
        if not 0 < minutes <= _LONGEST or _NOT_OF_IT.search(before) or _NOT_BEHIND.match(behind):
            continue
        if _is_wait(before, behind):
            waits |= {minutes} if is_contact or _WAITED_ALONE.search(f"{before}{_HERE}{behind}") else set()
        elif (
            _TALKED_BEFORE.search(before)
            or _TALKED_BEHIND.match(behind)
            or (_TALKED_TO.search(before) and _ALONE_BEHIND.match(behind))
            or (is_contact and _ALONE_BEFORE.search(before) and _ALONE_BEHIND.match(behind))
        ):
            talks.add(minutes)
    talks |= {minutes for found in _FROM_TO.finditer(text) if (minutes := _between(found)) > 0}
    waiting = waits.pop() if len(waits) == 1 else None
    lasted = talks.pop() if len(talks) == 1 else None
    return Lengths(waiting, None if waiting and lasted and lasted < waiting else lasted)


def _between(found: re.Match[str]) -> int:
    """How many minutes lie between two times of a clock."""
    begin, end = (60 * int(found[f"{each}hour"]) + int(found[each] or 0) for each in ("from", "to"))
    return end - begin


def _is_wait(before: str, behind: str) -> bool:
    if _WAITED_BEFORE.search(before) or _WAITED_BEHIND.match(behind):
        return True
    after = _AFTER.search(before)
    return after is not None and (after[0].strip(" .,;:/-–—").count(" ") > 0 or _GOT_ANSWER.match(behind) is not None)


def _lengths(text: str) -> Iterator[tuple[int, int, int]]:
    """Where each length begins and ends, and its minutes."""
    tokens, at = tokens_of(text), 0
    while at < len(tokens):
        count = amount_at(tokens, at)
        if count is None or count.unit not in _IN_MINUTES or count.vague:
            at += 1
            continue
        start, end = tokens[at].start, tokens[count.end - 1].end
        minutes = count.last * _IN_MINUTES[count.unit] + sum(
            each * _IN_MINUTES.get(unit, 0) for each, unit in count.more
        )
        more = _BEHIND_HOUR.match(text, end) if count.unit == "hour" and not count.more else None
        yield start, more.end() if more else end, minutes + (int(more["minutes"]) if more else 0)
        at = count.end
        while more and at < len(tokens) and tokens[at].start < more.end():
            at += 1
    yield from ((each.start(), each.end(), int(each["minutes"])) for each in _SHORT_MINUTES.finditer(text))
    yield from ((each.start("minutes"), each.end(), int(each["minutes"])) for each in _HELD_SO_MANY.finditer(text))
    for each in _IN_WORDS.finditer(text):
        word = str(each.lastgroup)
        yield each.start(word), each.end(), _MINUTES_IN_WORDS[word]
