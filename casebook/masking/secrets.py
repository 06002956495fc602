"""Passwords, PINs, one-time codes, the code on a card and security answers, where they are said to be what they are.

What is said *about* a secret stays ("the PIN was not accepted", "I forgot my password"); only the secret goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casebook.masking.logins import BESIDE_LOGIN, LOGIN_HINTS
from casebook.masking.normalise import (
    BOUNDARY,
    SensitiveSpan,
    has_digit,
    is_hinted_at,
    non_overlapping,
    quick,
    searched_for_hints,
)
from casebook.masking.placeholders import SensitiveKind
from casebook.masking.secret_patterns import (
    ANSWER,
    ANSWER_HINTS,
    ANSWERED,
    BESIDE_CARD,
    BESIDE_LOCK,
    CHANGED_PASSWORD,
    CODE_IN_MESSAGE,
    CODE_SAID_HINTS,
    CODES,
    KEYED_IN,
    LINK,
    LOCK_HINTS,
    LOGIN,
    MEASURES,
    NAME,
    NAMED,
    NO_MORE,
    NOT_PART,
    PASSWORD,
    PASSWORD_HINTS,
    QUESTION,
    QUOTED,
    SHORT_CODE,
    TOLD_CODE,
    TOLD_PASSWORD,
    WORD,
)
from casebook.text.quick_pattern import QuickPattern, exactly

if TYPE_CHECKING:
    import re

_MY_CODE_HINTS = (
    "mycod mijncod m'ncod meincod meinecod moncod micód micod iomiocod mycode newcod nieuwecod nouveaucod nuevocód"
)
_CODE_IN_MESSAGE_HINTS = (
    "sms text message mail app bericht nachricht mensaje messaggio isyour isuw isje isjouw istihr istdein estvotre eston "
    "estu essu share anyone expire valid log sign verif confirm delen niemand geldig verval meld"
)
_MY_CODE = (
    rf"(?i){NOT_PART}(?:my|mijn|m['’]n|meine?|mon|mi|il mio)\s(?:new |nieuwe |neuer |nouveau |nuevo )?"
    r"(?:code|código|codigo|codice)"
    rf"(?:['’]s)?(?:\s(?:is|was|luidt|lautet|ist|est|es|è)(?:\s(?:de|le|el|il|der))?|,?\sc['’]est(?:\sle)?)?\s?:?\s"
    rf"(?P<value>[0-9]{{4}} [0-9]{{2,4}}|{SHORT_CODE}){NO_MORE}"
)
"""A code that is nothing but somebody's own: it lets them in, or says who they are. One of a shop's has a word for what."""

_OF_A_SHOP = (
    r"(?i)\b(?:case|order|ticket|reference|ref|complaint|tracking|invoice|customer|discount|promo|zaak|bestel\w*|klacht|klant\w*"
    r"|kenmerk|factuur|korting\w*|fall|vorgang\w*|bestell\w*|auftrag\w*|kunden\w*|rabatt\w*|commande|dossier|client|suivi"
    r"|facture|remise|caso|pedido|expediente|cliente|factura|descuento|article|artikel|part|model|error|fault)\b"
)
_ORDINARY = frozenset(
    "accepted again agreed allowed already asked back blank blocked broken case case-sensitive changed compromised "
    "correct different disabled disclosed empty enough expired failed fine forgotten gone good here hers hidden his "
    "immediately incorrect insecure invalid known leaked locked long lost mandatory mine missing needed never new not "
    "nothing now obsolete old optional outdated private protected published recorded refused rejected removed required "
    "reset right safe same saved secret sent set short stolen stored strange strong taken temporary there unchanged "
    "yes no nee ja nein non unclear unknown unsafe updated useless valid visible weak what working wrong yours "
    "aangepast afgewezen bekend correct fout geblokkeerd geheim gelekt gewijzigd goed hetzelfde juist kwijt leeg nieuw "
    "niet nodig onbekend ongeldig onjuist onveilig opgeslagen oud verkeerd verlopen vereist vergeten veranderd veilig "
    "verplicht verstuurd verwijderd weg zwak abgelaufen falsch gesperrt ungültig unbekannt vergessen "
    "expiré oublié perdu invalide faux bloqué refusé volé".split()
)
"""What is said of a password or an answer rather than being one."""


_PASSWORD_NAMED = QuickPattern(f"{PASSWORD}|{LOGIN}")


def secrets(text: str) -> list[SensitiveSpan]:
    """The secrets in a view, each without the word that names it."""
    spans: list[SensitiveSpan] = []
    searched = searched_for_hints(text)
    if has_digit(text):
        spans += _of_digits(text, searched)
    if BOUNDARY in text:
        spans += [
            SensitiveSpan(*found.span("value"), SensitiveKind.SECURITY_CODE)
            for found in quick(BESIDE_CARD).finditer(text)
        ]
    if is_hinted_at(searched, PASSWORD_HINTS) and _PASSWORD_NAMED.search(text):
        spans += _word_secrets(text, SensitiveKind.PASSWORD, PASSWORD, WORD)
        spans += _in_group(text, f"{TOLD_PASSWORD}|{CHANGED_PASSWORD}", SensitiveKind.PASSWORD)
    if is_hinted_at(searched, LOGIN_HINTS):
        beside = _in_group(text, BESIDE_LOGIN, SensitiveKind.PASSWORD)
        spans += [span for span in beside if text[span.start : span.end].lower() not in _ORDINARY]
    if is_hinted_at(searched, ANSWER_HINTS) and _is_named(text, f"{QUESTION}|{ANSWER}"):
        spans += _word_secrets(text, SensitiveKind.SECURITY_ANSWER, ANSWER, NAME)
        answers = _in_group(text, ANSWERED, SensitiveKind.SECURITY_ANSWER)
        spans += [span for span in answers if text[span.start : span.end].lower() not in _ORDINARY]
    return non_overlapping(spans)


def _of_digits(text: str, searched: str) -> Iterator[SensitiveSpan]:
    """Codes beside the word for them, beside what they open, in a message, or said to be somebody's own."""
    for kind, words, form, hints in CODES:
        if is_hinted_at(searched, hints) and _is_named(text, words):
            yield from _codes(text, kind, words, form)
    if is_hinted_at(searched, LOCK_HINTS) and (is_hinted_at(searched, CODE_SAID_HINTS) or quick(KEYED_IN).search(text)):
        yield from _in_group(text, BESIDE_LOCK, SensitiveKind.PIN)
    if is_hinted_at(searched, "code código codice sms textsa textre textwith textshow appje") and is_hinted_at(
        searched, _CODE_IN_MESSAGE_HINTS
    ):
        yield from _in_group(text, CODE_IN_MESSAGE, SensitiveKind.ONE_TIME_CODE)
    if is_hinted_at(searched, _MY_CODE_HINTS):
        yield from _my_codes(text)


def _my_codes(text: str) -> Iterator[SensitiveSpan]:
    """Codes said to be somebody's own, in a sentence that names nothing of a shop's."""
    for found in quick(_MY_CODE).finditer(text):
        begins = max(text.rfind(mark, 0, found.start()) for mark in ".;!?\n\0")
        ends = exactly(r"[.;!?\n\0]|\Z").search(text, found.end())
        if ends is not None and not quick(_OF_A_SHOP).search(text, begins + 1, ends.start()):
            yield SensitiveSpan(*found.span("value"), SensitiveKind.ONE_TIME_CODE)


def _is_named(text: str, words: str) -> bool:
    """Whether one of these words is there: a hint may stand in others (`pin` in `shipping`), and what is sought beside the words
    takes far longer to compile than they do."""
    return quick(f"(?i){words}").search(text) is not None


def _in_group(text: str, pattern: str, kind: SensitiveKind) -> Iterator[SensitiveSpan]:
    """What the named groups of a pattern took, wherever it fits."""
    for found in quick(rf"(?i)(?:{pattern}){NO_MORE}").finditer(text):
        yield from (
            SensitiveSpan(*found.span(name), kind) for name, value in found.groupdict().items() if value is not None
        )


def _codes(text: str, kind: SensitiveKind, words: str, form: str) -> Iterator[SensitiveSpan]:
    """Codes after the word for them, before it (`1234 is my PIN`), and told where they were asked for."""
    told = rf",\s(?-i:(?P<apposed>{form}))(?=,|[.;!?]?\s*\Z)|{TOLD_CODE}"
    after = quick(rf"(?i){NOT_PART}(?:{words})(?:{LINK}(?-i:(?P<value>{form}))|{told}){NO_MORE}")
    yield from (SensitiveSpan(*found.span(found.lastgroup or 0), kind) for found in after.finditer(text))
    mine = r"(?:my|mijn|the|de|our|your|his|her|an?|een|mein|meine|mon)?\s?(?:(?:old|new|oude|nieuwe|(?-i:[A-Z][a-z]{1,15}))\s)?"
    before = quick(
        rf"(?i)(?<![^\W_])(?<![-/.,:#])(?-i:(?P<value>{form})){NO_MORE}\s(?:is|was|as|als"
        rf"|are)\s{mine}(?:{words})(?![^\W_]|-[0-9])"
    )
    yield from (SensitiveSpan(*found.span("value"), kind) for found in before.finditer(text))


def _word_secrets(text: str, kind: SensitiveKind, words: str, form: str) -> Iterator[SensitiveSpan]:
    """Secrets that may be any word: after `is` or a colon, where that word is no ordinary remark."""
    link = rf"(?P<link>{NAMED}[\s:]{{0,3}}|\s{{1,2}})"
    value = rf"(?:{QUOTED}|(?P<value>{form}))"
    for found in quick(rf"(?i){NOT_PART}(?:{words})s?{link}{value}").finditer(text):
        linked = bool(found["link"].strip())
        if found["value"]:
            start, end = _without_punctuation(found)
            if _is_secret(text, start, end, kind, linked):
                yield SensitiveSpan(start, end, kind)
        elif linked and not _is_remark(found["quoted"].lower()):
            yield SensitiveSpan(*found.span("quoted"), kind)


def _is_remark(quoted: str) -> bool:
    """Whether somebody's words about a secret are quoted, not the secret."""
    return quoted.strip() in _ORDINARY or quoted.startswith(("not ", "niet ", "no longer "))


def _without_punctuation(found: re.Match[str]) -> tuple[int, int]:
    """Where the value stands without the marks of the sentence around it."""
    value = found["value"].rstrip(".,;:)]\"'”’»")
    start = found.start("value")
    return start + len(value) - len(value.lstrip("(\"'“‘«")), start + len(value)


def _is_secret(text: str, start: int, end: int, kind: SensitiveKind, linked: bool) -> bool:
    """Whether the word here is the secret itself. Without a link only what mixes letters and digits is."""
    value = text[start:end]
    if len(value) < 3 or value.strip("!?").lower() in _ORDINARY or _is_measured(text, end):
        return False
    if not linked:
        return kind is SensitiveKind.PASSWORD and _is_mixed(value)
    last = len(value) >= 4 and exactly(r"[\"'”’»)\]]?(?:[.,;!?]|\s*\Z|[ ]*\n)").match(text, end) is not None
    if kind is SensitiveKind.SECURITY_ANSWER:
        return last or any(map(str.isupper, value))
    # What was done to a password ends a sentence as often as the password itself: "it was entered".
    return _is_no_word(value) or (last and not value.lower().endswith("ed"))


def _is_measured(text: str, end: int) -> bool:
    """Whether what follows makes it a length or an age (`8-16 characters`)."""
    return quick(rf"(?i)\s?(?:{MEASURES})(?![^\W_])").match(text, end) is not None


def _is_no_word(value: str) -> bool:
    """Whether no sentence would have this for a word: for its digits and signs, or the capitals inside it."""
    inner = value.rstrip("!?")
    if any(character.isdecimal() or character in "!@#$%^&*_+=~|\\<>{}" for character in inner):
        return True
    return any(map(str.isupper, inner[1:])) and not inner.isupper()


def _is_mixed(value: str) -> bool:
    """Whether letters and digits stand together as they do in no word and in few numbers of a company."""
    if not (len(value) >= 5 and any(map(str.isdecimal, value)) and any(map(str.isalpha, value))):
        return False
    # `A-1234` is a company's, and `mid-2024` a date.
    return "-" not in value or (any(map(str.islower, value)) and (len(value) >= 10 or any(map(str.isupper, value[1:]))))
