"""How French words bend: elision (*d'Amazon*), articles that melt with *de* and *à*, and participles that go with a noun.

What a case can be about, and what can be promised, is known by its gender; of what people typed the gender is known only where it
begins with an article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.language.bent import BentTemplate

NBSP = "\u00a0"
"""The blank before `:`, `;`, `?`, `!` and within « »: no line ends at it."""

_MASCULINE = frozenset(
    "ordre avis devis bon forfait vol sinistre mandat bail ticket prêt"
    " remboursement remplacement rappel enlèvement versement dédommagement abonnement contrat compte billet numéro dossier"
    " colis".split()
)
_FEMININE = frozenset(
    "livraison réponse réparation information indemnisation indemnité commande réservation adhésion facture police"
    " référence amende carte offre".split()
)
_ENDS_FEMININE = re.compile(r"(?<!bas)(?:t|s)ion(?P<many>s?)$")
"""How the nouns end that are feminine, but for *bastion*: `inscription`, `extension`."""

_ARTICLES = {"un": 0, "le": 0, "du": 0, "une": 1, "la": 1}
_PLURAL_ARTICLES = frozenset("les des deux trois quatre".split())

_VOWEL = re.compile(
    r"[aeiouàâäéèêëîïôöùûüœæ]|y[^aeiouàâéèê\W]|h(?:[ée]l[èeoï]|enri|erv[ée]|ubert|uguette|ugues|ortense|onor[ée]|eure"
    r"|istori|ermès)",
    re.IGNORECASE,
)
"""How a word begins before which a vowel is dropped; before most names with an h it is not."""

_NOT_BEFORE = re.compile(r"(?:onze|onzième|oui|un(?= et)|yaourt|uhlan|ouistiti)\b", re.IGNORECASE)
_DROPPED = re.compile(r"\b([Dd]|[Qq]u|[Ll]|jusqu|lorsqu|puisqu)[ea] $")
_MELTED = {"de le ": "du ", "de les ": "des ", "à le ": "au ", "à les ": "aux ", "de des ": "de "}


def drops_vowel(word: str) -> bool:
    """Whether *de* and *que* lose their vowel before it: `d'Amazon`, `qu'Anita`, but `de Yann`, `de H&M`, `de « Amazon »`."""
    return _VOWEL.match(word) is not None and _NOT_BEFORE.match(word) is None


def _is_a_firm(value: str) -> bool:
    """Whether a name that begins with an article is no family name: `Le Bon Meuble`, `Les Jardins`, but `Le Goff`.

    >>> [_is_a_firm(each) for each in ("Le Bon Meuble", "Les Jardins", "Le Goff")]
    [True, True, False]
    """
    article, *others = value.split()
    return article == "Les" or len(others) > 1


def gender_of(value: str) -> int | None:
    """0 and 1 of one that is masculine or feminine, 2 and 3 of several; None where nobody can say.

    >>> [gender_of(each) for each in ("livraison", "commandes A-1 et B-2", "un bon", "serviette")]
    [1, 3, 0, None]
    """
    first, _, rest = value.casefold().partition(" ")
    if first in _ARTICLES:
        return _ARTICLES[first]
    if first in _PLURAL_ARTICLES:
        of_one = gender_of(rest)
        return 3 if of_one in (1, 3) else 2
    for nouns, gender in ((_MASCULINE, 0), (_FEMININE, 1)):
        if first in nouns:
            return gender
        if first.removesuffix("s") in nouns:
            return gender + 2
    ending = _ENDS_FEMININE.search(first)
    return (3 if ending["many"] else 1) if ending else None


class French(BentTemplate):
    """A French template: `{what} {what:promis/promise/promis/promises}`.

    Choices are for the masculine, the feminine, and both of several. A fifth is for what nobody knows the gender of, or has an
    article already; without it that is masculine.
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The choice by gender and number."""
        gender, has_other = gender_of(value), len(choices) > 4
        first = value.casefold().partition(" ")[0]
        if has_other and (gender is None or first in _ARTICLES or first in _PLURAL_ARTICLES):
            return choices[4]
        return choices[gender or 0] if (gender or 0) < len(choices) else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """`d'Amazon`, `du remboursement`, `mon adhésion`."""
        for apart, melted in _MELTED.items():
            *_, article = apart.split()
            begins = value.startswith(f"{article} ") or (
                value.startswith(f"{article.capitalize()} ") and _is_a_firm(value)
            )
            if re.search(rf"\b{apart.split()[0]} $", before, re.IGNORECASE) and begins:
                kept = before[: -len(apart.split()[0]) - 1]
                return f"{kept}{melted}{value[len(article) + 1 :]}"
        if not drops_vowel(value):
            return before + value
        if before.endswith((" ma ", "Ma ")):
            return f"{before[:-2]}on {value}"
        return _DROPPED.sub(r"\1'", before) + value


_PARTS = (
    ("le ", r"(?:service|département|secrétariat|support)\b"),
    ("la ", r"(?:direction|comptabilité|facturation|cellule|médiation)\b"),
    ("l'", r"(?:équipe|agence|assistance|atelier|accueil)\b"),
)
"""What part of a company is called that has an article, by that article."""


class Who(French):
    """A template in which who does something has an article, where that is a part of a company.

    >>> [Who("{who} a refusé").format(who=each) for each in ("Service qualité", "Équipe sinistres", "Maud")]
    ['le service qualité a refusé', "l'équipe sinistres a refusé", 'Maud a refusé']
    >>> Who("e-mail de {who}").format(who="Service litiges"), Who("e-mail de {who}").format(who="Inès")
    ('e-mail du service litiges', "e-mail d'Inès")
    """

    __slots__ = ()

    def format(self, *args: object, **values: object) -> str:
        """The template filled in; in no other gap does anything get an article."""
        who = str(values.get("who", ""))
        article = next((each for each, called in _PARTS if re.match(called, who, re.IGNORECASE)), "")
        named = {"who": f"{article}{who[:1].lower()}{who[1:]}"} if article else {}
        return super().format(*args, **(values | named))
