"""Names of companies compared as people mean them: `Amazon EU S.à r.l.`, `amazon.nl` and `Amazon` are one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from casebook.text.comparing import as_seen
from casebook.text.folding import folded

_SUFFIXES = re.compile(
    r"\b(?:b\.?v|n\.?v|gmbh(?: & co\.? kg)?|ag|se|kg|ug|e\.?k|ltd|limited|plc|llc|llp|inc|corp|co|company|sarl|sas|s\.?a|s\.?l"
    r"|spa|sro|holding|group|groep|gruppe|groupe|grupo|international|europe|nederland|deutschland|france|espana|uk|com|nl|de"
    r"|fr|es|eu|be|at|ch|net|org|shop|store|online)\b\.?"
)


@lru_cache(maxsize=256)
def company_words(company: str) -> list[str]:
    """The words of a company's name, without what it is in law and where it is: `Amazon EU S.à r.l.` is `amazon`."""
    plain = without_ending(company)
    words = re.findall(r"[a-z0-9]+", plain)
    kept = [word for word in re.findall(r"[a-z0-9]+", _SUFFIXES.sub(" ", plain)) if len(word) > 1]
    return kept or words


def without_ending(company: str) -> str:
    """A name in small letters, without what is of a domain in it: `www.bol.com` is `bol`."""
    return re.sub(r"^www\.|\.(?:com|nl|de|fr|es|co\.uk|uk|be|at|ch|net|org|eu|shop)$", "", folded(company).strip())


def is_same_company(name: str, other: str) -> bool:
    """Whether two names are of one company, but for what it is in law and where it is.

    >>> is_same_company("Lumina GmbH", "LUMINA"), is_same_company("Amazon Logistics", "Amazon")
    (True, False)
    """
    words = company_words(name)
    return bool(words) and "".join(words) == "".join(company_words(other))


def begin_alike(name: str, other: str) -> bool:
    """Whether one name is the other, or the first words of it, as a table or a mail has it in short.

    >>> begin_alike("Amazon", "Amazon EU"), begin_alike("Amazon Logistics", "Amazon"), begin_alike("Lumina GmbH", "Lumina AG")
    (True, True, False)
    """
    first, second = words_seen(name), words_seen(other)
    shorter = min(len(first), len(second))
    return bool(shorter) and first[:shorter] == second[:shorter]


def words_pattern(words: Iterable[str]) -> str:
    """A pattern of these words one behind the other, with or without a mark between them, in a text that is folded."""
    return r"[^a-z0-9]{0,3}".join(map(re.escape, words))


def words_seen(company: str) -> list[str]:
    """The words of a company's name as they are seen, what it is in law among them."""
    return re.findall(r"\w+", as_seen(company))
