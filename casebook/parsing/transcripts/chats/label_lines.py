"""Lines above a message that say more than who wrote it: `Posted by Maria`, `Message from Acme · 09:12`, `10:31 - Agent: Maria`,
and below the name to whom it went, `to me`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_capital, is_me, name_line
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.times.stamps import stamp_at
from casebook.parsing.transcripts.turns import Line

_BY = re.compile(
    r"(?:(?:posted|published|created|written|commented|replied|answered|added|sent) by|(?:geplaatst|gepost|geschreven|verzonden|"
    r"aangemaakt|beantwoord) door|(?:geschrieben|gepostet|erstellt|gesendet|beantwortet|veroffentlicht) von|"
    r"(?:publie|ecrit|envoye|ajoute|cree) par|(?:publicado|escrito|enviado|creado|respondido|anadido) por):? (?=\S)"
)
_WITH_ADDRESS = re.compile(r"(?P<name>[^<>@:]{2,60}?) <[^<>@\s]+@[^<>@\s]+>")
"""A name with its address, as a program that shows mails writes it above each."""

_TO = re.compile(r"(?:to|an|aan|a|para):? (?P<whom>\S.{1,40})")
_FEWEST = 2
"""One such line may be something that is said. Our own choice."""


def without_label_words(lines: Sequence[Line]) -> list[Line]:
    """The lines with the name alone where such a label stands above a day or a time, and without those that tell to whom."""
    written = [line for line in lines if line.text]
    around = list(zip([None, *written], written, [*written[1:], None], strict=False))
    by = {line.number: name for _, line, behind in around if (name := _named(line, behind)) is not None}
    sent = {line.number: name for line in written if (name := _sent_from(line)) is not None}
    to = {line.number for above, line, behind in around if _tells_to_whom(line, above, behind)}
    named = (by if len(by) >= _FEWEST else {}) | (sent if len(sent) >= _FEWEST else {})
    named |= {line.number: name for _, line, behind in around if (name := _addressed(line, behind)) is not None}
    named |= _with_roles_behind(written)
    dropped = to if len(to) >= _FEWEST else set()
    return [Line(line.number, named.get(line.number, line.text)) for line in lines if line.number not in dropped]


_ROLE_FIRST = re.compile(
    r"(?P<time>[\s\[(]*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?[\])]?\s*(?:[-–—|·•]\s*)?)"
    r"(?P<role>[^\W\d_][^:|\d]{1,24}?)\s?[:|]\s(?P<name>[^:|]{1,40}?)\s*(?P<said>:\s.*)?"
)
"""A time, what somebody is, and the name: `10:31 - Agent: Maria`, with what was said behind it or below."""


def _with_roles_behind(lines: Sequence[Line]) -> dict[int, str]:
    """Such lines with the name first, `10:31 - Maria (Agent)`, and the person's without it, by their numbers; none where a line
    with what somebody is has no name, so that what is said stands there.
    """
    found = [(at, one) for at, line in enumerate(lines) if (one := _ROLE_FIRST.fullmatch(line.text)) is not None]
    heads = [(at, one) for at, one in found if _is_role(one["role"])]
    timed = {at for at, line in enumerate(lines) if stamp_at(line.text.lstrip(" [(")) is not None}
    spoken = sum(one["said"] is not None or at + 1 not in timed for at, one in heads)
    are_names = all(is_capital(one["name"]) and len(one["name"].split()) <= _MOST_OF_A_NAME for _, one in heads)
    if len(heads) < _FEWEST or len(found) > len(heads) or not are_names or spoken * 2 < len(heads):
        return {}
    return {lines[at].number: _with_role_behind(one) for at, one in heads}


def _is_role(word: str) -> bool:
    is_theirs = pattern(f"(?:{in_any('company')}|{in_any('bot')})").fullmatch(plain(word)) is not None
    return is_theirs or is_me(word)


def _with_role_behind(found: re.Match[str]) -> str:
    said = found["said"] or ""
    if is_me(found["role"]):
        return f"{found['time']}{found['role']}{said}"
    return f"{found['time']}{found['name']} ({found['role']}){said}"


_MOST_OF_A_NAME = 3
"""A name has no more words behind what somebody is. Our own choice."""


def _named(line: Line, behind: Line | None) -> str | None:
    found = _BY.match(plain(line.text))
    is_label = found is not None and behind is not None and day_or_time_alone(behind.text) is not None
    name = line.text[found.end() :].strip() if found and is_label else ""
    return name if name and name_line(name) is not None else None


_FROM = re.compile(
    r"(?:(?:new |your )?(?:message|reply|answer|response|comment)|bericht|reactie|antwoord|nachricht|antwort|reponse|mensaje|"
    r"respuesta) (?:from|by|van|von|de|du) (?=\S)"
)
"""What a page writes before the name of who wrote: `Bericht van Acme · 4 nov. 09:12`."""


def _sent_from(line: Line) -> str | None:
    """The name behind such words, with the time that ends the line."""
    found = _FROM.match(plain(line.text))
    rest = line.text[found.end() :] if found else ""
    head = name_line(rest[:1].upper() + rest[1:]) if rest else None
    return rest[:1].upper() + rest[1:] if head is not None and head.stamp is not None and head.stamp.is_timed else None


def _addressed(line: Line, behind: Line | None) -> str | None:
    """The name in a line that is one with its address, right above when it was sent."""
    found = _WITH_ADDRESS.fullmatch(line.text)
    is_sent = behind is not None and behind.number == line.number + 1 and day_or_time_alone(behind.text) is not None
    return found["name"].strip("\"' ") if found and is_sent else None


def _tells_to_whom(line: Line, above: Line | None, behind: Line | None) -> bool:
    """Whether a line stands between a name and its time, or right below both, and names whom it was sent to."""
    found = _TO.fullmatch(plain(line.text))
    if found is None or above is None or line.number - above.number > 1:
        return False
    whom = line.text[found.start("whom") :]
    is_time_behind = behind is not None and day_or_time_alone(behind.text) is not None
    is_below = name_line(above.text) is not None and (is_time_behind or day_or_time_alone(above.text) is None)
    return (is_me(whom) or is_capital(whom)) and (day_or_time_alone(above.text) is not None or is_below)
