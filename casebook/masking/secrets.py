"""Passwords, PINs, one-time codes, the code on a card and security answers, where they are said to be what they are.

What is said *about* a secret stays ("the PIN was not accepted", "I forgot my password"); only the secret goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casebook.masking.normalise import (
    BOUNDARY,
    Span,
    compiled,
    has_digit,
    is_hinted_at,
    non_overlapping,
    searched_for_hints,
)
from casebook.masking.placeholders import SensitiveKind

if TYPE_CHECKING:
    import re

_PASSWORD = (
    r"pass ?(?:word|phrase)|passwd|wachtwoord|wachtzin|passwort|kennwort|mot de passe|mdp|contraseña|\b(?:pw|ww|pass)\b"
    r"|wi-?fi[ -]?(?:key|code|sleutel)|(?:network|wpa2?|router)[ -]?(?:key|code)|netwerk-?(?:sleutel|code)"
)
_ONE_TIME = (
    r"(?:one[- ]time|eenmalige?|single[- ]use) ?-?(?:pass ?word|pass ?code|code|pin|wachtwoord|toegangscode)|\botp\b"
    r"|(?:verification|authentication|authenticator|two-factor|2fa|mfa|sms|login|log-in|sign-in) ?-?code"
    r"|(?:verificatie|controle|inlog|aanmeld|sms|bestätigungs|verifizierungs|login)-?code|einmal(?:code|passwort)"
    r"|code de vérification|código de verificación|\bm?tan-?code\b|\b(?-i:m?TAN)\b"
)
_SECURITY_CODE = (
    r"\bcvc ?2?\b|\bcvv ?2?\b|\bcvn\b|card verification (?:code|value|number)|security code"
    r"|(?:beveiligings|veiligheids|sicherheits)code|kartenprüfnummer|prüfziffer"
    r"|code de sécurité|cryptogramme(?: visuel)?|código de seguridad"
)
_PIN = r"\bpin(?:[- ]?(?:codes?|numbers?|nummer))?\b|\bcode pin\b|geheimzahl|pass ?code"
_LOCKED = (
    r"(?:door|gate|entry|entrance|building|garage|locker|key ?safe|key ?box|lock ?box|alarm|parcel ?box|access|shed|lobby"
    r"|bike ?(?:room|store|lock)|mail ?(?:box|room)|post ?room|barrier|pad ?lock|smart ?lock|safe|cupboard"
    r"|(?:[a-z]{3,10})?deur|(?:[a-z]{3,10})?poort|(?:[a-z]{3,10})?hek|(?:[a-z]{3,10})?(?:kluis|kluisje|kastje)"
    r"|(?:pakket|sleutel|post|brieven)(?:box|bus)|pakket-?automaat|toegangs?|(?:hoofd)?ingang|slagboom|schuur(?:tje)?|berging"
    r"|[a-z]{0,12}stalling|hal|kelder|zolder|basement|cellar|portiek|portaal|parkeergarage|(?:hang|cijfer|fiets)slot"
    r"|buzzer|intercom|keypad|entry ?phone|door ?bell|deurbel"
    r"|(?:haus|wohnungs|eingangs|hof|keller)?türe?|(?:hof|garagen)?tor|eingang|briefkasten|paketbox|packstation|tresor"
    r"|schlüssel(?:box|kasten|safe|tresor)|schließfach|(?:zahlen|vorhänge|fahrrad)schloss|tiefgarage"
    r"|porte|portail|entrée|immeuble|boîte (?:à clés|aux lettres)|casier|cadenas|interphone|hall|cave)"
)
"""What opens with a code: of a house, of the place where a parcel lies."""

_TO_IT = (
    r"(?:\s(?:number|nummer|of|for|to|on|at|the|my|our|your|open|unlock|enter|get|in|into|through|front|back|side|main"
    r"|van|voor|bij|op|om|de|het|mijn|onze|ons|uw|je|für|zum|zur|vom|von|am|an|das|die|der|den|dem|meine?[nmr]?|unsere?[nmr]?"
    r"|pour|du|la|le|ma|mon|notre)){0,5}"
    rf"\s(?:l['’]|d['’])?\b{_LOCKED}"
)
"""`to the front`, `om de`, `d'`, and what is locked."""

_NOT_OF_GOODS = "".join(
    f"(?<!{word} )"
    for word in "tracking track error fault item order product article part model colour color discount promo voucher".split()
)
"""Before `code`: another code, though it is that of a door."""

_ACCESS = (
    rf"\b{_LOCKED}s? ?-?(?:pin ?-?)?(?:code|pin)\b"
    r"|\bdigicode\b"
    rf"|{_NOT_OF_GOODS}\b(?:code|pin ?-?code|pin){_TO_IT}\b"
    r"|\b(?:afhaal|ophaal|bezorg|(?:af)?lever(?:ings)?|collection|delivery|pick ?-?up)-? ?(?:code|pin)\b"
    r"|\b(?:buzzer|intercom|keypad|entry ?phone|interphone)\b"
    rf"|\b{_LOCKED} combination\b|\bcombination{_TO_IT}\b|\b(?:cijfer|slot)combinatie\b"
)
_BY_ONES = r"[0-9](?:[\s.-][0-9]){3,5}"
_GROUPED = r"[0-9]{3}[ -][0-9]{3}|[0-9]{2}(?:[ -][0-9]{2}){1,3}|[0-9]{4}-[0-9]{2,4}"
_ACCESS_CODE = (
    rf"(?![EFH][0-9]{{2,3}}(?![^\W_]))(?:{_BY_ONES}|{_GROUPED}|[#*]?[A-Z]?[0-9]{{3,8}}[A-Z]?[#*]?"
    r"|(?=[A-Z-]{0,8}[0-9])(?:[A-Z0-9]{2,5}-[A-Z0-9]{2,5}|[A-Z0-9]{4,10}))"
)
"""None is like the code of a fault that a machine shows (`E110`, of its door too)."""

_NEARBY = r"[^.;!?\n\0]"
_A_LOCK = rf"(?:\b(?!door\b){_LOCKED}s?|\b(?:the|an?|my|our|your|front|back|side|main)\sdoors?)\b"
"""In a sentence, `door` alone is Dutch for *by*."""

_KEYED_IN = r"[0-9#*](?:(?<=[0-9])(?:\s[0-9]\s[0-9]|[#*])|(?<=[#*])[0-9])"
_CODE_SAID_HINTS = "code pin combinati kombination open setto staatop"
_BESIDE_LOCK = (
    rf"{_A_LOCK}(?:{_NEARBY}{{0,40}}?(?:[,(:]\s?|\b(?:an?|the|my|with|and|has|de|een|mijn|met|en|heeft|mit|der|dem|und|hat|avec|le|et)\s)(?:code|pin|combinati(?:on|e)|kombination)"
    rf"(?:\s(?:is|was|ist|est)|:)?\s(?-i:(?P<code>{_ACCESS_CODE}))"
    r"|[^.;!?\n\0 0-9]{0,3}(?:\s[^\W\d_]+,?){0,6}\s(?P<ones>[0-9](?:\s[0-9]){3,5})"
    rf"|(?<!alarm){_NEARBY}{{0,30}}?\b(?:opens?\s(?:with|on)|set\sto|staat\sop|opent?\smet)\s(?P<set>[0-9]{{3,6}})"
    rf"|{_NEARBY}{{0,40}}?\s(?P<key>[*#][0-9]{{3,8}}[#*]?|[0-9]{{3,8}}[#*]))"
    rf"|\b(?:use|enter|type|key in|press|dial|gebruik|toets|tik|typ|voer)\s(?:the\s|de\s)?(?:code|pin)\s"
    rf"(?-i:(?P<typed>{_ACCESS_CODE}))\s(?:at|for|on|to|in|op|bij|voor|aan|van){_TO_IT}\b"
    rf"|(?<![^\W_])(?P<first>[0-9]{{3,8}}[#*]|[*#][0-9]{{3,8}})\s{_NEARBY}{{0,25}}?{_A_LOCK}"
)
"""A lock or a door, and in the same sentence a code said to be one, digits one by one, or as they are keyed in (`2468#`)."""
_ANSWER = (
    r"maiden name|meisjesnaam(?: van (?:mijn|de) moeder)?|mädchenname"
    r"|(?:security|secret) answer|(?:security|memorable) word|answer to (?:the|my|our) (?:security|secret) question"
    r"|(?:geheime?|beveiligings) ?-?antwoord|antwoord op (?:de|mijn) (?:geheime |beveiligings)vraag"
    r"|first pet|eerste huisdier"
)
_PASSWORD_HINTS = "pass wacht kenn mdp pw ww contras wifi wi-fi network wpa router netwerk"
_LOCK_HINTS = (
    "door gate entr building garage lock key alarm box access shed lobby room store barrier safe cupboard deur poort hek"
    " kluis kastje bus automaat toegang ingang slagboom schuur berging stalling kelder zolder basement cellar"
    " hal porti portaal slot buzzer intercom keypad phone bel tür tor eingang briefkasten paket packstation tresor schlüssel"
    " schließfach schloss portail porte entrée immeuble boîte casier cadenas cave"
)
_ANSWER_HINTS = "maiden meisjesnaam dchenname security secret memorable geheim beveiliging pet huisdier"

_MEASURES = (
    r"characters|digits|letters|signs|tekens|cijfers|zeichen|times|keer|mal|hours?|days|weeks|months|years|uur|dagen|weken|tage"
    r"|[cmk]?m[23²³]?|[km]?g|kilo|[cm]?l|lit(?:er|re)s?|[km]?wh?|watt|m?ah|volt|v|[kmg]?hz|rpm|dollars?|pounds?|pond|points|punten"
    r"|pieces|stuks"
)
"""What is counted or measured: a number before one of these is no code."""

_IS = r"\b(?:is|was|are|were|used to be|luidt|lautete?|ist|war|est|était|es|era)\b"
_SIGN = r"(?:[:=→]|->)"
_OTHER_THINGS = (
    r"and|but|or|then|case|order|ticket|ref|reference|number|numbers|tracking|complaint|invoice|parcel"
    r"|en|maar|of|zaak|zaaknummer|bestelling|bestelnummer|ordernummer|klantnummer|dossier|nummer|und|aber|oder|et|mais"
)
_LEADING_WORDS = rf"(?:\s(?!(?:{_OTHER_THINGS})\b|{_IS})[^\W\d_]+(?:'[^\W\d_]+)?){{0,5}}"
"""A few words that lead from the word to what it is: `the PIN they sent me was`; none of another number."""

_NAMED = rf"{_LEADING_WORDS}\s?(?:{_IS}|{_SIGN})"
_LINK = (
    rf"(?:['’]s\b)?(?:{_NAMED}[\s:=\"'“‘«(]{{1,3}}|(?:\s-\s|[\s:=#\"'“‘(]{{1,3}})(?:(?:nr\.?|no\.?|number|code)\s)?)"
)
_NO_MORE = rf"(?![^\W_]|[-/.,:][0-9{BOUNDARY}]|\s?(?:x|euro?s?|eur|%|€|{_MEASURES})(?![^\W_]))"
_NOT_PART = r"(?<![^\W_])"

_TELLING = (
    r"(?:I|we|he|she|they|you)(?:\s(?:have|had|then|just))?\s(?:said|say|gave|give|told|typed?|entered|read out|spelled"
    r"|answered|replied)|it (?:is|was)|(?:ik|we|wij|hij|ze|zij) (?:zei|gaf)|(?:zei|gaf) (?:ik|we|wij|hij|ze|zij)"
    r"|gezegd|gegeven|doorgegeven|voorgelezen|ingevuld|getypt|antwoordde|namelijk"
    r"|(?:is|was|ist|war|est|était) (?:still|always|now|nog|altijd|nu|immer|noch|jetzt|toujours)"
)
_A_PASSWORD = (
    r"(?-i:(?![0-9.,:]+[a-z]{1,3}(?![^\W_]))(?![^\s\0]{0,40}(?:@[^\s\0]{0,40}\.|://))"
    r"(?=[^\sa-z\0]{0,40}[a-z])(?=[^\s\0]{0,40}?[0-9!#$%&*_+=~^])[^\s\0()\[\],;\"“”‘’«»]{5,64}[^\s\0()\[\],;.?:'\"“”‘’«»])"
)
_TOLD_PASSWORD = (
    rf"{_NOT_PART}(?:{_PASSWORD})s?\b(?:,\s(?P<apposed>{_A_PASSWORD})(?=[,.;!?]|\s*\Z)|[^.;!?\n\0]{{0,50}}?"
    rf"(?:[(\[\"'“‘«](?P<marked>{_A_PASSWORD})[)\]\"'”’»]"
    rf"|\b(?:{_TELLING})\b(?:\s(?:him|her|them|it|hem|haar|hun|was|is)|:|,){{0,2}}\s(?P<told>{_A_PASSWORD})))"
)
"""A password that was asked for, and in the same sentence what was told, where no word is written like it."""

_CODE = r"(?:[A-Z]-)?[0-9]{3}[ -][0-9]{3}|(?:[A-Z]-)?[0-9]{4,8}|(?=[A-Z]*[0-9])[A-Z0-9]{5,8}"

_BESIDE_CARD = (
    rf"{BOUNDARY}[ ,;/]{{1,3}}(?i:(?:exp[a-z.]*|valid|thru|until|geldig|tot)[ :]{{1,2}})?"
    r"(?:0[1-9]|1[0-2]) ?[/-]? ?(?:20)?[0-9]{2}[ ,;/]{1,3}(?P<value>[0-9]{3,4})(?![^\W_]|[-/.,:][0-9])"
)
"""What stands after a card, which is a boundary by now, and the month it ends: the code on its back."""

_CODES: tuple[tuple[SensitiveKind, str, str, str], ...] = (
    (
        SensitiveKind.ONE_TIME_CODE,
        _ONE_TIME,
        _CODE,
        "code código otp tan einmalpasswort one-time onetime eenmalig single",
    ),
    (SensitiveKind.SECURITY_CODE, _SECURITY_CODE, r"[0-9]{3,8}", "cvc cvv cvn code card prüf cryptogramme código"),
    (SensitiveKind.PIN, _PIN, rf"{_BY_ONES}|{_GROUPED}|[0-9]{{4,8}}", "pin geheimzahl passcode"),
    (SensitiveKind.PIN, _ACCESS, _ACCESS_CODE, "code pin combinat buzzer intercom keypad entryphone interphone"),
)
"""Codes of digits: the words for each, its form, and bits of those words that are cheap to look for."""

_QUOTED = r"[\"'“‘«„](?P<quoted>[^\"'”’»“\n\0]{2,80})[\"'”’»“]"
_WORD = rf"[^\s{BOUNDARY}]{{3,128}}"
_PARTICLE = r"(?:de|den|der|van|von|ter|ten|te|la|le|di|da|dos)"
_NAME = rf"(?:{_PARTICLE}\s){{0,3}}[^\s{BOUNDARY}]{{2,60}}(?-i:(?:\s(?:{_PARTICLE}|[A-Z][\w'’-]{{1,40}})){{0,3}})"

_ORDINARY = frozenset(
    "accepted again agreed allowed already asked back blank blocked broken case case-sensitive changed compromised "
    "correct different disabled disclosed empty enough expired failed fine forgotten gone good here hers hidden his "
    "immediately incorrect insecure invalid known leaked locked long lost mandatory mine missing needed never new not "
    "nothing now obsolete old optional outdated private protected published recorded refused rejected removed required "
    "reset right safe same saved secret sent set short stolen stored strange strong taken temporary there unchanged "
    "unclear unknown unsafe updated useless valid visible weak what working wrong yours "
    "aangepast afgewezen bekend correct fout geblokkeerd geheim gelekt gewijzigd goed hetzelfde juist kwijt leeg nieuw "
    "niet nodig onbekend ongeldig onjuist onveilig opgeslagen oud verkeerd verlopen vereist vergeten veranderd veilig "
    "verplicht verstuurd verwijderd weg zwak abgelaufen falsch gesperrt ungültig unbekannt vergessen "
    "expiré oublié perdu invalide faux bloqué refusé volé".split()
)
"""What is said of a password or an answer rather than being one."""


def secrets(text: str) -> list[Span]:
    """The secrets in a view, each without the word that names it."""
    spans: list[Span] = []
    searched = searched_for_hints(text)
    if has_digit(text):
        for kind, words, form, hints in _CODES:
            if is_hinted_at(searched, hints):
                spans += _codes(text, kind, words, form)
        coded = is_hinted_at(searched, _CODE_SAID_HINTS) or compiled(_KEYED_IN).search(text)
        if coded and is_hinted_at(searched, _LOCK_HINTS):
            spans += _in_group(text, _BESIDE_LOCK, SensitiveKind.PIN)
    if BOUNDARY in text:
        spans += [
            Span(*found.span("value"), SensitiveKind.SECURITY_CODE) for found in compiled(_BESIDE_CARD).finditer(text)
        ]
    if is_hinted_at(searched, _PASSWORD_HINTS):
        spans += _word_secrets(text, SensitiveKind.PASSWORD, _PASSWORD, _WORD)
        spans += _in_group(text, _TOLD_PASSWORD, SensitiveKind.PASSWORD)
    if is_hinted_at(searched, _ANSWER_HINTS):
        spans += _word_secrets(text, SensitiveKind.SECURITY_ANSWER, _ANSWER, _NAME)
    return non_overlapping(spans)


def _in_group(text: str, pattern: str, kind: SensitiveKind) -> Iterator[Span]:
    """What the named group of a pattern took, wherever it fits."""
    for found in compiled(rf"(?i)(?:{pattern}){_NO_MORE}").finditer(text):
        yield Span(*found.span(found.lastgroup or 0), kind)


def _codes(text: str, kind: SensitiveKind, words: str, form: str) -> Iterator[Span]:
    """Codes after the word for them, and before it (`1234 is my PIN`)."""
    value = rf"(?-i:(?P<value>{form})){_NO_MORE}"
    after = compiled(rf"(?i){_NOT_PART}(?:{words}){_LINK}{value}")
    yield from (Span(*found.span("value"), kind) for found in after.finditer(text))
    mine = r"(?:my|mijn|the|de|our|your|his|her|an?|een|mein|meine|mon)?\s?(?:old\s|new\s|oude\s|nieuwe\s)?"
    before = compiled(
        rf"(?i)(?<![^\W_])(?<![-/.,:#]){value}\s(?:is|was|as|als|are)\s{mine}(?:{words})(?![^\W_]|-[0-9])"
    )
    yield from (Span(*found.span("value"), kind) for found in before.finditer(text))


def _word_secrets(text: str, kind: SensitiveKind, words: str, form: str) -> Iterator[Span]:
    """Secrets that may be any word: after `is` or a colon, where that word is no ordinary remark."""
    link = rf"(?P<link>{_NAMED}[\s:]{{0,3}}|\s{{1,2}})"
    value = rf"(?:{_QUOTED}|(?P<value>{form}))"
    for found in compiled(rf"(?i){_NOT_PART}(?:{words})s?{link}{value}").finditer(text):
        linked = bool(found["link"].strip())
        if found["value"]:
            start, end = _without_punctuation(found)
            if _is_secret(text, start, end, kind, linked):
                yield Span(start, end, kind)
        elif linked and not _is_remark(found["quoted"].lower()):
            yield Span(*found.span("quoted"), kind)


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
    last = len(value) >= 4 and compiled(r"[\"'”’»)\]]?(?:[.,;!?]|\s*\Z|[ ]*\n)").match(text, end) is not None
    if kind is SensitiveKind.SECURITY_ANSWER:
        return last or any(map(str.isupper, value))
    # What was done to a password ends a sentence as often as the password itself: "it was entered".
    return _is_no_word(value) or (last and not value.lower().endswith("ed"))


def _is_measured(text: str, end: int) -> bool:
    """Whether what follows makes it a length or an age (`8-16 characters`)."""
    return compiled(rf"(?i)\s?(?:{_MEASURES})(?![^\W_])").match(text, end) is not None


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
