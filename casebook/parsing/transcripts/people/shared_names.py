"""A name above messages that serves several people: that of a company, or of a program behind which somebody takes over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.names_given import is_given
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.automatic import ENCRYPTED, greets_by_itself
from casebook.parsing.transcripts.people.names import ARTICLE, OF_WHOM, alone, role_of
from casebook.parsing.transcripts.people.said_roles import said_role
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.records.vocabularies import Role

_OF = rf"(?i)\s+(?:(?:{OF_WHOM})(?:\s+(?:{ARTICLE}))?\s+|d['’])"


def without_handle(introduced: str, handle: str) -> str:
    """The name that somebody gives, without the company whose messages have this name: `Fatima van Bol`, of `Bol Zorg`."""
    found = re.search(rf"{_OF}(?P<of>\S.*)$", introduced)
    if found is None:
        return introduced
    words, of = (re.findall(r"\w+", plain(one)) for one in (handle, found["of"]))
    return introduced[: found.start()] if words[: len(of)] == of else introduced


def serves_several(handle: str, introduced: str, turn: Turn, before: Sequence[Turn]) -> bool:
    """Whether messages with this name are those of several people: who writes in this turn is called otherwise.

    `before` are the earlier turns that have it. Behind them somebody else writes only where a program did so far.
    """
    words, others = (set(re.findall(r"\w+", plain(one))) for one in (handle, introduced))
    if words & others:
        return False
    said = [one for one in before if not ENCRYPTED.search(plain(one.text))]
    if not said:
        return role_of(handle) is None
    was_program = role_of(handle) is Role.BOT or said_role(said) is Role.BOT
    was_program = was_program or all(greets_by_itself(plain(one.text)) for one in said)
    return was_program and said_role([turn]) is not Role.BOT


def role_shown(name: str, turn: Turn, introduced: tuple[str, Line] | None = None) -> Role | None:
    """The role that the name of a message carries; that of a program where one is drawn beside it, `Mobi 🤖`, or in the message
    behind the name by which it is `introduced`, with the line: `Hier ist Blitzi 🤖`."""
    before, _, behind = turn.head.text.partition(name) if turn.head and name else ("", "", "")
    _, _, also = introduced[1].text.partition(introduced[0]) if introduced and introduced[0] else ("", "", "")
    is_drawn = _DRAWN_BEFORE.search(before) or _DRAWN_BEHIND.match(behind) or _DRAWN_BEHIND.match(also)
    return Role.BOT if is_drawn else role_of(name)


_DRAWN_BEFORE, _DRAWN_BEHIND = re.compile(r"🤖\ufe0f?\W*$"), re.compile(r"[\s(\[]*🤖")


def is_department(name: str) -> bool:
    """Whether it ends in what answers for a company, or is an address or an account, and so is nobody's name: `Acme Support`, and
    not `Maria from Support`."""
    if is_address(name) or is_account(name):
        return True
    if re.search(_OF, name):
        return False
    last = rf"(?:{in_any('company')}|{in_any('teams')}|{in_any('care')})"
    return pattern(rf"[\w&.-]+(?: [\w&.-]+){{0,2}} {last}").fullmatch(plain(alone(name))) is not None


def is_address(name: str) -> bool:
    """Whether it is that of a mail, or of a place on the net, which is nobody's name: `support@acme.example`.

    >>> is_address("support@acme.example"), is_address("Kez@StageDoor"), is_address("Maria")
    (True, False, False)
    """
    return re.fullmatch(r"(?:[\w.+-]+@|https?://|www\.)[\w-]+(?:\.[\w-]+)+(?:/\S*)?", name) is not None


_HELPS = (
    r"help(?:s|t|desk|line|center|centre)?|hilft|hilfe|hulp|cares?|support|webcare|service[sn]?|(?:klanten|kunden)service|klantcontact|"
    r"kundendienst|team|assist(?:ance)?|aide|ayuda|atencion|soporte|clientes?|clients?|contact|official|offiziell|officiel|oficial"
)
_PART = re.compile(r"[^\W\d_]?[^\W\d_A-ZÀ-Þ]+|[A-ZÀ-Þ]+(?![^\W\d_A-ZÀ-Þ])|[^\W\d_]")
_ENDS_WITH_HELP = re.compile(
    r"[a-z\d]{2,}(?:help|helps|helpt|hilft|cares|support|webcare|klantenservice|kundenservice|helpdesk|ayuda|soporte)"
)
_ASKS_FOR_HELP = re.compile(rf"(?:ask|vraag|frag|{_HELPS})")


def is_account(name: str) -> bool:
    """Whether it is the account under which a company helps, whatever the company is called, and nobody's name: *ShopHelp*.

    >>> [is_account(each) for each in ("ShopHelp", "Ask_Acme", "@KPNwebcare", "acmecares", "AcmeSupport_NL")]
    [True, True, True, True, True]
    >>> [is_account(each) for each in ("Maria", "McKenzie", "maria_k", "Maria_Support", "JoAnn", "Askew")]
    [False, False, False, False, False, False]
    """
    account = name.removeprefix("@")
    if " " in account or not account:
        return False
    parts = [plain(part) for part in _PART.findall(account)]
    if len(parts) > 1 and any(map(_ASKS_FOR_HELP.fullmatch, parts)):
        return not any(map(is_given, parts))  # Maria_Support
    return _ENDS_WITH_HELP.fullmatch(plain(account)) is not None
