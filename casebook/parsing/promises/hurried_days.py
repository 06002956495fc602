"""Short weekdays in the few words of a promise typed in a hurry: *ready wed*, *Techniker kommt Do*, *monteur di 8-12*.

So short they are other words too, so that one is a weekday only behind who comes, what is arranged or how it gets on, and
before nothing or what a day has. Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache

from casebook.parsing.promises.bare_words import PEOPLE_IN, VISITS_IN
from casebook.parsing.token_kinds import Token, TokenKind, word_at
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_WEEKDAYS, WEEKDAYS, every_name

_LONGEST = 80
"""A text of more characters is none that was typed in a hurry. Our own choice."""

_DONE = {
    "nl": "opgehaald|afgehaald|geleverd|bezorgd|gebracht|gerepareerd|gemaakt|geplaatst|verstuurd|teruggestort",
    "de": "abgeholt|geliefert|gebracht|repariert|zugestellt|erstattet|zuruck",
}
"""What will be done, which stands before the day or behind it."""
_GETS_ON = {
    "en": r"ready|back|done|fixed|here|coming|comes|arrives?|arriving|call|calls|ring|rings|phone|e?mail|text"
    "|reply|answer"
    r"|callback|call back|collecting|collection|collected|delivery|delivered|deliver|booked|moved|sending|due|cb"
    r"|out|now|posted|refund|repair"
    r"|replacement|bring|brings|bringing|collects?|picks?|takes?|replaces?|swaps?|fix(?:es)?|fits?|sends?|posts?|delivers?"
    r"|visits?"
    r"|money|decision|outcome|results?|update|letter|cheque|payment|parcel|package|order|reship(?:ped)?|resent|reissued"
    r"|fitted|fitting|installed|redelivery|label|parts?|new \w+",
    "nl": r"klaar|gereed|ligt|liggen|staat|terug|langs|komt|komen|bellen|belt|mailt|mailen|stuurt|levering|bezorging|thuis"
    "|gepland"
    "|ingepland"
    r"|reparatie|ophalen|haalt|halen|brengt|verzet|ruilen|omruilen|vervangen|vervangt|plaatsen|geld|nieuwe \w+"
    rf"|wordt|worden|{_DONE['nl']}",
    "de": r"fertig|bereit|zuruck|da|kommt|kommen|ruckruf|anruf|abholung|lieferung|zustellung|reparatur|austausch"
    "|meldet|ruft"
    r"|schickt|bringt|holt|holen|liefert|geld|teil|neue[rs]? \w+"
    rf"|wird|werden|{_DONE['de']}",
    "fr": r"prete?s?|retour|passe|passent|vient|viennent|arrive|rappelle|rappellent|livraison|reparation|revient"
    "|prevue?"
    r"|ecrit|livre|livrent|nouvelle? \w+|nouveau \w+",
    "es": r"list[oa]s?|vuelta|viene|vienen|llega|llegan|llaman?|recogen?|entrega|entregan|reparacion|pasan?"
    "|vuelve|traen?"
    r"|escriben?|nuev[oa] \w+",
}
_HALVES = {
    "en": "in the post|am|pm|morning|afternoon|evening|early|aft|eve|slot|or|between|btw|by|before|at|from|w|with|to|instead"
    "|then|next|this|latest|after|promised|agreed",
    "nl": f"ochtend|middag|avond|vroeg|tussen|tss|om|voor|na|vanaf|of|met|op|om|in (?:de bus|huis)|thuis|bij|klaar|beloofd"
    f"|toegezegd|afgesproken|(?:[a-z]{{2,5}})?ge[a-z]{{3,}}|be[a-z]+en|ver[a-z]+|hersteld|{_DONE['nl']}",
    "de": "da|bereit|zuruck|an|vorbei|im briefkasten|fruh|vormittag|vorm|nachmittag|nachm|mittag|abend|morgen|zwischen|um|ab"
    "|gegen|vor|oder|zum"
    f"|zur|mit|von|versprochen|zugesagt|vereinbart|(?:[a-z]{{2,5}})?ge[a-z]{{3,}}[tn]|[a-z]+iert|{_DONE['de']}",
    "fr": "matin|aprem|apm|soir|midi|apres-midi|entre|vers|avant|ou|avec|pour",
    "es": "manana|tarde|noche|mediodia|entre|sobre|antes|o|con|para|por|de",
}
"""What may stand behind the day."""

_WHO_COMES = QuickPattern(
    rf"(?<!\bon )(?<!\btil )\b(?:{'|'.join(each for table in (PEOPLE_IN, VISITS_IN) for each in table.values())}) (?:(?!this\b"
    rf"|next\b|last\b|deze\b|diesen\b|ce\b|este\b)[a-z]+ ){{0,2}}\Z",
    exact=True,
)
"""Before a weekday that is today's: it is the next one, as who comes today is noted to come *today*."""
_OTHER_WORDS = frozenset(("so", "zo", "din", "maa", "zat", "zon"))
"""Short weekdays that are not looked for: behind what comes they are other words as well."""


_HOURS = re.compile(r"([1-9]\d?)-([1-9]\d?)|([1-9]|1\d|2[0-3])\.(00|1[3-9]|[2-5]\d)")
"""From one hour to another, or an hour with minutes that are no month."""
_LAST_HOUR, _LAST_HOUR_ALONE = 24, 12
_FAR = timedelta(days=270)
"""A day further ahead is none that a weekday stands before. Our own choice."""
_HOUR_WORDS = frozenset(("uur", "uhr", "u", "h", "hr", "hrs", "heures", "horas", "am", "pm"))
_AGAIN = frozenset("terug weer back again zuruck wieder".split())
_FURTHEST = 28
"""So many days ahead a weekday with the number of its day is looked for. Our own choice."""
_WHOLE_NAMES = frozenset(every_name(WEEKDAYS, languages=("en", "nl")))
_ENGLISH = tuple(WEEKDAYS["en"].split("|"))
_MONTHS = tuple(each.split()[0] for each in MONTHS["en"].split("|"))


_NTH = QuickPattern(
    rf"\b(?:{PEOPLE_IN['en']}|{VISITS_IN['en']}|{_GETS_ON['en']})\b(?: (?!not\b|no\b|the\b|on\b|by\b|before\b"
    rf"|of\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec)[a-z'/]+){{0,3}}?"
    rf" (?<!mon )(?<!tue )(?<!wed )(?<!thu )(?<!fri )(?<!sat )(?<!sun )(?<!tues )(?<!weds )(?<!thurs )(?<!mins )(?<!hrs )(?<!y )"
    rf"(?<!the )(?<!on )(?<!by "
    rf")(?P<nth>\d\d?)(?:st|nd|rd|th)"
    rf"(?= ?[,;.!)+&/]| (?:{_HALVES['en']})\b| \d|\Z)",
    exact=True,
)
"""A day of the month alone: *delivery moved to 24th*."""
_BY_NTH = QuickPattern(r"\b(?:by|before) (?P<nth>\d\d?)(?:st|nd|rd|th)(?= ?[,;.!)&/]|\Z)", exact=True)
"""The same behind *by*, where nothing follows that it may be of: *refunded by 30th*."""


_DATED = QuickPattern(
    rf"\b(?:{'|'.join(each for table in (PEOPLE_IN, VISITS_IN) for each in table.values())}|komt|kommt|comes|coming|viene|passe"
    r"|el|le|op)\b(?: [a-z]+){0,2}? (?P<dashed>(?:1[3-9]|2\d|3[01])-(?:0?[1-9]|1[0-2]))(?= ?[,;.!)&]|\Z| (?:tussen|between"
    r"|zwischen|entre|om|um|at|a)\b)"
    r"|\b(?:am|bis|zum|vom) (?P<dotted>(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2]))(?= ?[,;!)&]|\Z| (?:um|ab|zwischen|vor|nach"
    r"|fruh|vormittag|nachmittag|vormittags|nachmittags)\b)",
    exact=True,
)
"""A day and its month with a dash, behind who comes, which no hours can be, or in German without its last point: *expert komt
23-9*, *am 24.9*."""

_HALF_OF_IT = {"morning": "am", "afternoon": "pm", "evening": "pm", "aft": "pm", "arvo": "pm"}
_ORDINALS = frozenset(("st", "nd", "rd", "th"))

_ENDS = QuickPattern(
    r"\b(?:(?:(?:will|gonna|to|be|being|they'll|theyll|they) )?(?:cancel|stop|end|terminate)|cancelling|stopping|ending"
    r"|cancellation|termination"
    r"|(?:stop|be)?eindig\w*|stoppen|stopt|stopzetten|stopzetting|opzegging|opzeggen|annuleren|annulering|kundigung"
    r"|gekundigt|beenden"
    r"|stornierung|(?:discount|reduction|lower (?:rate|price|tariff)|korting|rabatt|remise|reduction|descuento)"
    r"(?! (?:ends?|stops?|expires?|off))(?: (?:back|on|again|in|weer|terug|wieder|zuruck)){0,2}|arret|arretent|resiliation"
    r"|resilient|cloture|baja(?! medica| laboral)|cancelan|cancelacion|anulan|anulacion)\b"
    r"(?: (?!not\b|niet\b|nicht\b|no\b|pas\b|fees?\b|costs?\b|kosten\b|frais\b|gastos\b|by\b|online\b)[^ ,;:.!?]+){0,3}? (?="
    r"(?:from|per|as of|ab|zum|vanaf|au|des|a compter du|desde"
    r"|a partir de"
    r"|a partir del|el|le|am|on|op|effective|effectif|ingaande|wirksam|efectiv[oa]) )",
    exact=True,
)
"""What ends, before the day on which it does."""
_FROM = frozenset("from per since to vanaf ab of".split())
_IN_FORCE = frozenset("effective effectif ingaande wirksam efectivo efectiva".split())


@cache
def _whole() -> dict[str, dict[str, str]]:
    """For each language its short weekdays, and the English ones that they mean."""
    return {
        language: {
            short: whole
            for names in (SHORT_WEEKDAYS, WEEKDAYS)
            for every, whole in zip(names[language].split("|"), _ENGLISH, strict=True)
            for short in folded(every).split()
            if short not in _OTHER_WORDS
        }
        for language in SHORT_WEEKDAYS
    }


@cache
def _pattern(language: str) -> QuickPattern:
    led = "|".join((PEOPLE_IN[language], VISITS_IN[language], _GETS_ON[language]))
    days = "|".join(r"(?<!\d )wo" if day == "wo" else day for day in _whole()[language])  # 2 wo: so many weeks
    behind = rf" ?[,;.!)+&/]| (?:{_HALVES[language]})\b| (?:the |den |le |el )?\d|\Z"
    return QuickPattern(
        rf"\b(?:{led})\b(?: (?!not\b|niet\b|nicht\b|pas\b|no\b)[^ ,;:.!?]+){{0,4}}?,? (?P<day>{days})(?={behind})",
        exact=True,
    )


def with_whole_days(tokens: Sequence[Token], text: str, today: date, order: str | None) -> list[Token]:
    """The tokens of a short text, with the whole English weekday for each short one, and without the hours behind it."""
    if len(text) > _LONGEST or "?" in text:
        return list(tokens)
    from casebook.parsing.promises.note_parts import plain

    said = plain(text)
    if ends := _ENDS.search(said):
        tokens = list(_ended_on(tokens, ends.end()))
    found_at = dict(_found_in(said))
    days = {token.start: found_at[token.start][1] for token in tokens if _is_said_by(token, found_at)}
    nth = {found.start("nth"): "on" for found in _NTH.finditer(said)}
    nth |= {found.start("nth"): "the" for found in _BY_NTH.finditer(said)}
    dated = {found.start(kind) for found in _DATED.finditer(said) if (kind := str(found.lastgroup))}
    found: list[Token] = []
    for at, token in enumerate(tokens):
        whole = days.get(token.start)
        weekday = days.get(tokens[at - 1].start) if at else None
        if token.start in dated and token.kind is TokenKind.DIGITS:
            found += _day_and_month(token)
        elif token.text in _HALF_OF_IT and at > 1 and _is_an_nth(tokens[at - 2], tokens[at - 1]):
            found.append(token._replace(kind=TokenKind.HALF, text=_HALF_OF_IT[token.text]))
        elif token.start in nth and token.kind is TokenKind.NUMBER:
            found += [token._replace(kind=TokenKind.WORD, text=nth[token.start], end=token.start, glued=False), token]
        elif whole is not None and _is_said_by(token, found_at):
            found += _whole_day(token, whole, said, today)
        elif whole is not None or weekday is None or word_at(tokens, at + 1) in _HOUR_WORDS:
            found.append(token)
        elif not _are_hours(token, weekday, today, order):
            found += [token, *_its_ordinal(token, weekday, today, tokens[at + 1 : at + 2])]
    return found


def _whole_day(token: Token, whole: str, said: str, today: date) -> list[Token]:
    """The weekday itself; the coming one, where it is today's and it is told who comes then."""
    day = token._replace(text=whole, kind=TokenKind.WORD)
    if whole != _ENGLISH[today.weekday()] or not _WHO_COMES.search(said, 0, token.start):
        return [day]
    return [token._replace(text="coming", kind=TokenKind.WORD, end=token.start, glued=False), day]


def _day_and_month(token: Token) -> list[Token]:
    """A day and its month in figures as a number and the name of the month."""
    day, month = re.split(r"[-.]", token.text)
    middle = token.end - len(month)
    return [
        Token(TokenKind.NUMBER, day, token.start, middle - 1, token.glued),
        Token(TokenKind.WORD, _MONTHS[int(month) - 1], middle, token.end, False),
    ]


def _is_an_nth(number: Token, ordinal: Token) -> bool:
    """Whether these two are the day of a month: *22nd*."""
    return number.kind is TokenKind.NUMBER and ordinal.glued and ordinal.text in _ORDINALS


def _ended_on(tokens: Sequence[Token], start: int) -> Iterator[Token]:
    """The tokens, with *on* for the *from* of the day on which something ends, where that stands from `start` on: *will cancel
    from the 30th*."""
    for at, token in enumerate(tokens):
        is_before_date = any(behind.kind is TokenKind.DIGITS for behind in tokens[at + 1 : at + 2])
        if token.text in _IN_FORCE and token.start >= start:
            continue
        if token.text == "the" and word_at(tokens, at - 1) in _FROM and is_before_date:
            continue
        is_from = token.kind is TokenKind.WORD and token.text in _FROM and token.start >= start
        day = at + 1 + (word_at(tokens, at + 1) == "the")
        yield token._replace(text="on") if is_from and _may_be_a_day(tokens, day) else token


def _may_be_a_day(tokens: Sequence[Token], at: int) -> bool:
    """Whether a number stands here that is of no hour."""
    is_number = at < len(tokens) and tokens[at].kind in (TokenKind.NUMBER, TokenKind.DIGITS)
    return is_number and word_at(tokens, at + 1) not in _HOUR_WORDS


def _is_said_by(token: Token, days: Mapping[int, tuple[str, str]]) -> bool:
    """Whether the token is the short weekday that begins where it does, or what stands for it in another language."""
    from casebook.parsing.promises.note_parts import plain

    short, _ = days.get(token.start, ("", ""))
    return bool(short) and (plain(token.text) == short or token.text in _WHOLE_NAMES)


def _found_in(text: str) -> Iterator[tuple[int, tuple[str, str]]]:
    """Where each begins, and the short and the whole day that it means."""
    for language in SHORT_WEEKDAYS:
        for found in _pattern(language).finditer(text):
            yield found.start("day"), (found["day"], _whole()[language][found["day"]])


def _its_ordinal(token: Token, whole: str, today: date, behind: Sequence[Token]) -> list[Token]:
    """What makes the number behind a weekday the day of a month, where the next such weekdays have one of that number:
    *do 17*."""
    if token.kind is not TokenKind.NUMBER or len(token.text) > len("31"):
        return []
    if behind and behind[0].kind is not TokenKind.SIGN and behind[0].text not in _AGAIN:
        return []
    ahead = (today + timedelta(days=days) for days in range(1, _FURTHEST + 1))
    near = [day.day for day in ahead if _ENGLISH[day.weekday()] == whole]
    is_day = int(token.text) in near and (int(token.text) > _LAST_HOUR_ALONE or int(token.text) == near[0])
    return [token._replace(kind=TokenKind.WORD, text="th", start=token.end, glued=True)] if is_day else []


def _are_hours(token: Token, whole: str, today: date, order: str | None) -> bool:
    """Whether numbers with a dash or a point behind a weekday are hours of it, as they are no day that falls on it."""
    if token.kind is not TokenKind.DIGITS or not (hours := _HOURS.fullmatch(token.text)):
        return False
    first, second = (int(each) for each in hours.groups() if each)
    day, month = (second, first) if order == "mdy" else (first, second)
    for year in (today.year, today.year + 1):
        with suppress(ValueError):
            other = date(year, month, day)
            if today <= other <= today + _FAR and _ENGLISH[other.weekday()] == whole:
                return False
    return bool(hours[4]) or max(first, second) <= _LAST_HOUR
