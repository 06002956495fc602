"""What the forms of verbs say in German, French and Spanish: what will be, what was done, and what is to be done first.

It is told in words put before the verb: hemos pedido is "was made", of German "werd gemaakt". Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.token_kinds import Token, TokenKind

_FURTHEST = 3
"""How many words may stand between a French or Spanish auxiliary and what is done."""
_SEPARATED = {"ab": "af", "vor": "erbij", "nach": "erbij", "um": "erbij"}
"""Parts of a verb at the end of its clause, which say nothing of time there: wir holen es am 20. *ab*."""
_TO_DO = frozenset("que qu' de d'".split())
"""Behind what was asked or agreed on, that it is still to be done: demandé de vous rappeler lundi."""
_FOR = frozenset("pour para fur auf".split())
_ITSELF = frozenset("s' se m' me".split())
_TO_A_DAY = frozenset("au al".split())
_CLAUSE_ENDS = frozenset(", . ; : ! ? ( ) und aber oder dass weil denn".split())
_NEGATIVE = frozenset("nicht kein keine keinen nichts noch nie".split())
_CONDITIONS = frozenset("sobald nachdem falls sofern wenn solange bis bevor ob".split())
_HAVE = frozenset("haben habe hat hatte hatten habt".split())
_WERE = frozenset("ist sind wurde wurden war waren".split())
_TO_COME = frozenset("wird werden werde soll sollen kann zu".split())
_GERMAN_DONE = re.compile(
    r"(?:[a-z]{2,8})?ge[a-z]{2,}(?:t|en)|(?:an|aus|ein|ab|zu|auf|wieder|zuruck)?(?:ver|be|ent|er|uber|unter|hinter|miss|zer|wider)[a-z]{2,}(?:t|en)"
    r"|[a-z]{3,}iert"
)
_GERMAN_GONE = re.compile(
    r"[a-z]*(?:gegangen|gekommen|gefahren|geflogen|gereist|gelaufen|getroffen|geschehen)|passiert|erschienen"
)
"""What is told as done with "ist", and not as how things are then."""
_GERMAN_PLANNED = frozenset(
    "geplant eingeplant vereinbart vorgesehen zugesagt versprochen verschoben verlegt reserviert gebucht terminiert bestatigt "
    "angesetzt festgelegt eingetragen vorgemerkt gesagt angekundigt vorgezogen garantiert zugesichert mitgeteilt".split()
)
"""What is agreed on for a day that is still to come."""


_GERMAN_WAS = re.compile(
    r"(?:unter|be|ver|er|ent|zer|wider|an|auf|ab|aus|ein|zu|vor|weg)?(?:lief|sank|nahm|schrieb|fiel|brach|blieb|begann|gab|fand|stand|sprach|rief|trug|fuhr"
    r"|hielt|kam|lor|warf|zog|ging|stieg|flog|schloss|traf|sah|schwand|riss|hing|lag|sass|half|starb|schob|bog|lud|sprang|trank|schlief|stiess|verschob|log|wuchs)(?:en)?|[a-z]{3,}te(?:n)?"
)
"""A German verb as it tells of the past, by its stem or its end."""
_NO_PAST = re.compile(
    r"(?:heu|bit|letz|nachs|ers|zwei|drit|vier|funf|sechs|sieb|ach|neun|zehn|bes|spates|fruhes|kurzes|soll|konn|moch|muss|woll"
    r"|hat|durf|alt|gu|har|leich|ech|wei|rech|lieb|gesam|konkre|priva|minu|brauch|mit|sei|kar|leu|hoff|arbei|war|bie|bit|erwar"
    r"|vermu|leis|bedeu|beobach|nich|such|schlech|berech|bekann|gesperr)ten?|.*(?:sten?|igten?|ierten?)"
    r"|(?:(?:be|ver|er|ge|ent|unter|weiter|um|ein|zuruck|frei|an|ab|aus|auf|vor|zu|nach|ruck)?(?:er)?"
    r"(?:stat|lei|rich|arbei|hal|schal|gu|antwor|wal|stal|zich|star|haf|ret|mie|ra|tre|bie))ten?"
)
"""What ends so too: numbers, adjectives, what may be, and verbs whose stem ends in t: `erstatte`, in the past `erstattete`."""
_BEFORE_AN_ADJECTIVE = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen ihr ihre ihren ihrem ihrer mein meine meinen "
    "unser unsere unseren unserer diese dieser dieses diesen alle zum zur am im vom beim als wie und".split()
)


class Perfect(NamedTuple):
    """How a language tells what was done: "have" with how its verbs end behind it, "am" with the verbs of going, those that
    plan, a past of one word, and what begins a clause that is still to come true.
    """

    have: Container[str]
    done: re.Pattern[str]
    am: Container[str]
    gone: re.Pattern[str]
    planned: re.Pattern[str]
    alone: re.Pattern[str]
    conditions: Container[str]


def with_what_was_done(
    tokens: Sequence[Token], text: str, perfect: Perfect, weekdays: Container[str]
) -> Iterator[Token]:
    """The tokens, with "was made" before what has been done, in French or Spanish: avons demandé, ha salido, salió.

    Not where it was done for a day, which may be one to come: le hemos dado cita *para el 21*.
    """
    is_condition = False
    for at, token in enumerate(tokens):
        is_condition = token.kind is not TokenKind.SIGN and (is_condition or token.text in perfect.conditions)
        is_over = not is_condition or token.text.endswith(("aron", "ieron"))  # los paquetes que llegaron
        itself = at > 0 and tokens[at - 1].text in _ITSELF
        done = is_over and _tells_what_was_done(tokens[at : at + 2 + _FURTHEST], text, perfect, itself=itself)
        if done and not _is_for_a_day(tokens[at:], weekdays):
            yield from (Token(TokenKind.WORD, word, token.start, token.start, False) for word in ("was", "made"))
        yield token


def _tells_what_was_done(tokens: Sequence[Token], text: str, perfect: Perfect, *, itself: bool) -> bool:
    """Whether the first of these words is all that tells it, or an auxiliary before what was done; `itself`: s'est présenté."""
    first = tokens[0].text
    typed = [text[token.start : token.end].lower() for token in tokens]
    if perfect.alone.fullmatch(typed[0]) and not perfect.planned.match(first):
        return True
    if first not in perfect.have and first not in perfect.am:
        return False
    done = perfect.done if first in perfect.have or itself else perfect.gone
    for place in range(1, min(len(tokens), 1 + _FURTHEST)):
        if tokens[place].kind is not TokenKind.WORD or perfect.planned.match(tokens[place].text):
            return False
        if done.fullmatch(typed[place]):
            counts = place + 2 < len(tokens) and tokens[place + 2].kind is not TokenKind.WORD  # attendu de 13 h à 15 h
            return counts or place + 1 == len(tokens) or tokens[place + 1].text not in _TO_DO
    return False


def _is_for_a_day(tokens: Sequence[Token], weekdays: Container[str]) -> bool:
    """Whether a day follows in the clause that something is for: para el 21, pour mardi, für Dienstag."""
    for at, token in enumerate(tokens):
        if token.kind is TokenKind.SIGN and token.text != ".":
            return False
        days = tokens[at + 1 : at + 3] if token.text in _FOR else ()
        if token.text in _TO_A_DAY and (
            tokens[at + 1 : at + 2] == tokens[at + 1 :] or tokens[at + 2].kind is TokenKind.SIGN
        ):
            days = tokens[at + 1 : at + 2]  # je vous ai remis ça au 29
        is_weekday = token.text in _TO_A_DAY and any(day.text in weekdays for day in tokens[at + 1 : at + 2])
        if is_weekday or any(day.kind in (TokenKind.NUMBER, TokenKind.DIGITS) or day.text in weekdays for day in days):
            return True
    return False


def in_german(tokens: Sequence[Token], text: str, weekdays: Container[str]) -> list[Token]:
    """The tokens, with "werd gemaakt" before what has been done, and `wenn` as `wann` before what has to be done first.

    German puts what is done at the end of its clause: wir haben am 12. einen Antrag *gestellt*.
    """
    told: list[Token] = []
    clause: list[Token] = []
    for token in tokens:
        is_dated = token.text == "." and token.glued and clause and clause[-1].kind is TokenKind.NUMBER
        if token.text in _CLAUSE_ENDS and not is_dated:
            told += [*_german_clause(clause, text, weekdays), token]
            clause = []
        else:
            clause.append(token)
    return [*told, *_german_clause(clause, text, weekdays)]


def _german_clause(clause: list[Token], text: str, weekdays: Container[str]) -> list[Token]:
    words = [token.text for token in clause]
    if len(words) < 3:
        return clause
    if words[-1] in _SEPARATED:
        return [*_german_clause(clause[:-1], text, weekdays), clause[-1]._replace(text=_SEPARATED[words[-1]])]
    was = _place_of_a_past(clause, text)
    if words[-1] in ("sollen", "mussen") and any(
        text[token.start : token.end].lower()[:4] == "hätt" for token in clause
    ):
        was = len(words) - 1  # Sie hätten am Freitag anrufen müssen
    if was is not None and not set(words) & (_CONDITIONS | _TO_COME) and not _is_for_a_day(clause, weekdays):
        start = clause[was].start
        done = [Token(TokenKind.WORD, word, start, start, False) for word in ("werd", "gemaakt")]
        return [*clause[:was], *done, *clause[was:]]
    has_to_happen = words[-1] in _HAVE | _WERE and not _NEGATIVE & set(words) and _is_done(words[-2])
    if "wenn" in words and has_to_happen:
        return [token._replace(text="wann") if token.text == "wenn" else token for token in clause]
    verb = len(words) - 1 - (words[-1] in ("worden", *_HAVE))
    is_verb = _is_done(words[verb]) and text[clause[verb].start].islower() and words[verb] not in _GERMAN_PLANNED
    if not is_verb or not _tells_of_the_past(words) or _is_for_a_day(clause, weekdays):
        return clause
    start = clause[verb].start
    done = [Token(TokenKind.WORD, word, start, start, False) for word in ("werd", "gemaakt")]
    return [*clause[:verb], *done, *clause[verb:]]


def _place_of_a_past(clause: Sequence[Token], text: str) -> int | None:
    """Where a verb stands that tells of the past in one word: die Bank lehnte die Zahlung ab; None where none does."""
    for at, token in enumerate(clause[1:], 1):
        small = token.kind is TokenKind.WORD and text[token.start : token.end].islower()
        is_past = small and _GERMAN_WAS.fullmatch(token.text) and not _NO_PAST.fullmatch(token.text)
        if is_past and clause[at - 1].text not in _BEFORE_AN_ADJECTIVE and not _is_done(token.text):
            return at
    return None


def _tells_of_the_past(words: Sequence[str]) -> bool:
    """Whether the auxiliaries of a German clause do: haben, ist … worden, ist … gegangen; no condition, and not what will be."""
    said = set(words)
    gone = words[-1] == "worden" or _GERMAN_GONE.fullmatch(words[-1]) is not None
    return bool(said & _HAVE or (said & _WERE and gone)) and not said & (_TO_COME | _CONDITIONS)


def _is_done(word: str) -> bool:
    return _GERMAN_DONE.fullmatch(word) is not None
