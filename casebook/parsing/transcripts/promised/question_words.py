"""What a question of the person asks about: when something will be, what was, what they may do, or when somebody is there.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_WHEN = re.compile(
    r"\b(?:when|how (?:soon|long|quickly)|what (?:day|date)|which day|wanneer|hoe (?:snel|lang)|welke dag|(?:tegen|tot) wanneer|"
    r"wann|wie (?:schnell|lange)|welchem tag|quand|quel jour|quelle date|combien de (?:temps|jours)|quel delai|cuando|que dia|"
    r"que fecha|cuanto (?:tarda\w*|tiempo|falta))\b"
)
_WHAT_WAS = re.compile(
    r"\b(?:did|was|were|had|has|have|ordered|sent|since|heeft|hebben|heb|hebt|had|hadden|was|waren|werd|werden|"
    r"is \w+ ge(?!maakt|repareerd|fixt|regeld|reed)\w+|"
    r"hat|haben|habt|hatte\w*|war|waren|wurde\w*|avez|a (?:ete|t)|ont|etait|etiez|aviez|ha|han|habeis|fue\w*|era\w*|"
    r"estaba\w*|\w{3,}(?:aron|ieron|asteis))\b"
)
"""What asks when something was: the day that answers it is past, whatever it is called."""

_WHICH_HAVE = re.compile(
    r"\b(?:(?:will|can|could|may|shall|do|when do|would) (?:i|we)|(?:i|we)(?:'ll| will)) (?:have|get)|"
    r"\b(?:i|we) (?:have|get)(?= (?:it|that|this|them|those|one|the|my)\b)|"
    r"\b(?:haben|habe|heb|hebben) (?:ich|wir|ik|we|wij)\b|"
    r"\b(?:wil|willen|zou|zouden|kan|kunnen|mag|will|wollen|kann|konnen|konnten?|darf|durfen|mochten?|"
    r"hatten? (?:ich |wir )?gerne?)\b"
    r"(?: [^\W_]+)* (?:hebben|haben)(?=\W*$)|"
    r"\b(?:(?:ich|wir) hatten?|hatten? (?:ich|wir)) (?:[^\W_]+ ){0,4}?gerne?\b"
)
"""What one will have, or wants to, is none of the past: `When will I have it?`."""

_OF_MINE = re.compile(
    r"\b(?:can|may|must|should|shall|do|could) (?:i|we)(?! (?:\w+ )?(?:get|have|expect|receive|see|hear|count))\b|"
    r"\bdo you need\b|"
    r"\b(?:kan|mag|moet|kunnen|mogen|moeten) (?:ik|we|wij)\b"
    r"(?!.*\b(?:krijg\w*|verwacht\w*|ontvang\w*|hebben|rekenen|terug\w*)\b)|"
    r"\b(?:hebt?|heeft|hebben) (?:u|je|jullie) .*nodig\b|"
    r"\b(?:kann|darf|muss|soll|konnen|durfen|mussen|sollen) (?:ich|wir)\b"
    r"(?!.*\b(?:bekomm\w*|erwart\w*|erhalt\w*|haben|rechnen|zuruck\w*)\b)|"
    r"\bbrauchen sie\b|"
    r"\b(?:puis-je|(?:je|on) (?:peux|peut|dois|doit)|dois-je|faut-il|il faut)\b"
    r"(?!.*\b(?:recevoir|avoir|esperer|attendre|compter|etre)\b)|"
    r"\b(?:puedo|debo|podemos|debemos|tengo que|tenemos que|hay que)\b"
    r"(?!.*\b(?:recibir|tener|esperar|contar|recuperar)\b)|\bnecesita\w*\b|"
    r"\b(?:open|closed|reachable|available|geopend|dicht|bereikbaar|geoffnet|offen|auf(?=\W*$)|erreichbar|ouverte?s?|ferme\w*|"
    r"joignables?|"
    r"abiert\w+|abren?|abris|cierr\w+|cerrad\w+)\b"
)
"""What asks when the person may or has to do something, or when somebody is there: the day is none that anything is due."""


_SOMETHING = re.compile(
    r"\b((?:krieg\w*|bekomm\w*|erhalt\w*|gibt|gibt's|kann|konnen|konnt|tut|tun)"
    r"(?: (?:ich|wir|man|es|sie|ihr|du|da|mir|uns|noch|auch|denn|eigentlich|dafur|davon|dafür))*) was\b",
    re.IGNORECASE,
)


def with_something(text: str) -> str:
    """The same with the whole word where a German question has the half of it, which is of the past in others.

    >>> with_something("Und krieg ich was erstattet?"), with_something("Was it sent?")
    ('Und krieg ich etwas erstattet?', 'Was it sent?')
    """
    return _SOMETHING.sub(r"\1 etwas", text)


def asks_when(small: str) -> bool | None:
    """Whether words in small letters ask when something will be, or, as False, when it was or the person may do it.

    >>> asks_when("and by when?"), asks_when("when did you send it?"), asks_when("why?")
    (True, False, None)
    """
    if not _WHEN.search(small):
        return None
    return not is_past_or_mine(small)


def is_past_or_mine(small: str) -> bool:
    """Whether a question is about what was, or what the person may do, or when somebody is there."""
    small = with_something(small)
    return bool(_OF_MINE.search(small) or _WHAT_WAS.search(_WHICH_HAVE.sub(" ", small)))
