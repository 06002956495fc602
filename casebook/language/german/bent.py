"""German words that go with a name: *von Herrn Krüger*, *der Badwelt GmbH*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.language.bent import BentTemplate

_COMPANY = r".* (?:GmbH|gGmbH|AG|KG|KGaA|OHG|UG|GbR|SE|eG|Genossenschaft|Gesellschaft|Bank|Versicherung|Sparkasse)\b.*"
"""A name that says that it is one of a company of a kind that is feminine."""


_HERS = (
    r"(?:\w*(?:abteilung|zentrale|stelle|buchhaltung|betreuung|verwaltung|leitung|prüfung)|reklamation|direktion|retoure"
    r"|beschwerdeannahme)\b"
)
"""What part of a company is called that is feminine."""


class ToWhom(BentTemplate):
    """A template of which the second choice is for a company that German gives an article, with *Herr* in the case that follows
    *von*, *mit* and *laut*.

    >>> ToWhom("Anruf von {who}").format(who="Herr Krüger (Kundenservice)"), ToWhom("von {who}").format(who="Herrmann")
    ('Anruf von Herrn Krüger (Kundenservice)', 'von Herrmann')
    >>> [ToWhom("E-Mail von {who}").format(who=each) for each in ("Serviceteam", "Schadenabteilung", "Reklamation")]
    ['E-Mail vom Serviceteam', 'E-Mail von der Schadenabteilung', 'E-Mail von der Reklamation']
    >>> [ToWhom(f"{each} {{who}}").format(who="Hausverwaltung") for each in ("Zahlung an", "Beschwerde über", "Anruf bei")]
    ['Zahlung an die Hausverwaltung', 'Beschwerde über die Hausverwaltung', 'Anruf bei der Hausverwaltung']
    >>> [ToWhom("Team {who:von/der} {who}").format(who=each) for each in ("Amazon", "Badwelt GmbH")]
    ['Team von Amazon', 'Team der Badwelt GmbH']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second for a company with an article."""
        return choices[1] if re.fullmatch(_COMPANY, value) else choices[0]

    @staticmethod
    def bends(name: str) -> bool:
        """No text does."""
        return name != "text"

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With *Herrn* for *Herr*, the one word of a name that German bends, and *jemandem*, *einem Chatbot*, our own."""
        if before.endswith("von ") and re.match(r"\w*(?:team|center|dienst|service)\b", value, re.IGNORECASE):
            return f"{before[:-2]}m {value}"
        if re.match(_HERS, value, re.IGNORECASE):
            article = "die" if re.search(r"\b(?:an|über|für|dass) \Z", before) else "der"
            return f"{before}{article} {value}"
        value = re.sub(r"^ein(?= Chatbot\b)", "einem", re.sub(r"^Herr(?= )", "Herrn", value))
        return before + re.sub(r"^jemand(?= vo[nm] )", "jemandem", value)


_TEAMS = (
    ("das", r"\w*(?:team|center)\b"),
    ("der", r"\w*(?:dienst|service)\b"),
    ("die", _HERS),
)
"""What part of a company is called that has an article, by that article."""


class Who(BentTemplate):
    """A template in which who does something has an article, where that is a part of a company.

    >>> [Who("{who} hat abgelehnt").format(who=each) for each in ("Kundenservice", "Serviceteam", "Frau Kern")]
    ['der Kundenservice hat abgelehnt', 'das Serviceteam hat abgelehnt', 'Frau Kern hat abgelehnt']
    """

    __slots__ = ()

    @staticmethod
    def bends(name: str) -> bool:
        """No text does, and nothing that was promised or said."""
        return name == "who"

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With the article."""
        article = next((f"{each} " for each, called in _TEAMS if re.match(called, value, re.IGNORECASE)), "")
        return f"{before}{article}{value}"


class AtClause(BentTemplate):
    """A template of which the second choice goes before a clause or behind one: the comma that parts it.

    >>> [AtClause("{after:/,} {after}").format(after=each) for each in ("nach Eingang", "nachdem es da ist")]
    [' nach Eingang', ', nachdem es da ist']
    >>> [AtClause("{saw}{saw:/,} und ging").format(saw=each) for each in ("Sie sah das Foto", "Sie sah, dass es fehlt")]
    ['Sie sah das Foto und ging', 'Sie sah, dass es fehlt, und ging']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second before *nachdem*, and behind what has a clause in it."""
        return choices[1] if value.startswith("nachdem ") or ", " in value else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """As they are."""
        return f"{before}{value}"


_FEMININE = re.compile(r"\w*(?:(?<!spr)ung|schaft|nummer|police|karte|akte|kennung)\b", re.IGNORECASE)
_MASCULINE = re.compile(
    r"\w*(?:schein|flug|fall|vertrag|kauf|anschluss|auftrag|antrag|bescheid|tarif|schaden|vorgang)\b", re.IGNORECASE
)
_NEUTER = re.compile(r"\w*(?:ticket|konto|abo|abonnement|zeichen|paket)\b", re.IGNORECASE)
_SEVERAL = re.compile(
    r"(?:(?:bestell|buch|rechn|reservier)ungen|mitgliedschaften|\w*nummern|versicherungsscheine|flüge|\w*konten)\b",
    re.IGNORECASE,
)


def gender_of(what: str) -> int | None:
    """0, 1 and 2 of what is feminine, masculine and neuter, 3 of several; None of what was typed, which nobody can say.

    >>> [gender_of(each) for each in ("Bestellung BW-1", "Vertrag (Anschluss)", "Ticket T-1", "Buchungen A und B", "Badetuch")]
    [0, 1, 2, 3, None]
    """
    return next((at for at, kind in enumerate((_FEMININE, _MASCULINE, _NEUTER, _SEVERAL)) if kind.match(what)), None)


class Mine(BentTemplate):
    """A template whose choices are for what is feminine, masculine, neuter and for several.

    >>> [Mine("zu {what:meiner/meinem/meinem/meinen} {what}").format(what=each) for each in ("Bestellung A-1", "Kauf (Lampe)")]
    ['zu meiner Bestellung A-1', 'zu meinem Kauf (Lampe)']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The one that goes with the noun it begins with; masculine where that is not known."""
        gender = gender_of(value)
        return choices[1 if gender is None else gender]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """As they are."""
        return f"{before}{value}"
