"""What says later in the same talk that a thing which was promised will not be.

`Hold on, we can't refund this item.` Somebody finds out, and says that what the promise named cannot be or will not be. That it
has not come yet, that nobody sees it, and that it does not come sooner are none of it. Patterns over text in small letters
without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.transcripts.standing.taking_back import LATER, REGRETS

_FINDS_OUT = re.compile(
    r"\b(?:correct (?:myself|that|this)|misread|misunderst\w+|(?:i've|i have|we've|we have) (?:\w+ )?(?:checked|looked|"
    r"asked)|(?:just|now) (?:been )?(?:told|informed|heard)|(?:hold|hang) on|wait(?! (?:for|until|till)\b)|oh dear|"
    r"bad news|turns out|that wrong|"
    r"nagekeken|nagevraagd|uitgezocht|corriger\w*|vergis\w*|hoor (?:net|nu)|wacht|moment(?:je)?|o jee|"
    r"blijkt|korrigier\w*|nachgesehen|nachgefragt|hore gerade|erfahre|oje|"
    r"stellt sich heraus|geirrt|vertan|verifie|renseignee?|on me dit|j'apprends|attendez|trompee?|"
    r"en realite|correg\w*|rectific\w*|comprobado|consultado|me (?:dicen|comunican|acaban de)|momento|espere|vaya|resulta que|"
    r"equivocado)\b|\bah\b"
)
"""How somebody begins to say that it is otherwise than they thought."""

_IS_SORRY = re.compile(
    r"\b(?:apolog\w+|i'm afraid|ik vrees|excuses|excuus|spijt|vervelend|tut (?:mir|uns) (?:\w+ )?leid|je crains|pardon|navree?s?|"
    r"me temo|perdone?)\b"
)
"""How somebody regrets what they say, which may also be of what the person has asked for since."""

_GONE = re.compile(
    r"\b(?:out of stock|sold out|discontinued|no longer (?:made|available|in stock|stocked)|ineligible|excluded|uitverkocht|"
    r"uitgesloten|niet (?:meer )?(?:leverbaar|op voorraad|te krijgen)|ausverkauft|vergriffen|ausgeschlossen|nicht (?:mehr )?"
    r"(?:lieferbar|vorratig|auf lager|hergestellt)|epuisee?s?|en rupture|exclue?s?|plus (?:fabriquee?s?|disponibles?)|"
    r"agotad[oa]s?|descatalogad[oa]s?|excluid[oa]s?|sin existencias)\b"
)
"""What there is no more of, and what is left out: a reason for which a thing that was promised cannot be."""

_WILL_NOT = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|unable|doesn't qualify|"
    r"(?:not|isn't|aren't) (?:\w+ )?(?:able|possible|eligible|allowed|entitled|authori[sz]ed|going|covered|\w+ing)|"
    r"no \w+ is possible)\b|"
    r"\b(?:kan|kunnen|mag|mogen|zal|zullen|gaat|gaan|komt|komen|krijgt|recht|is|zijn|belt|bellen)\b(?: [^.;]*)? (?:niet|geen)\b|"
    r"\b(?:kann|konnen|darf|durfen|wird|werden|stimmt|gibt|kommt|ist|sind|lasst|ruft)\b(?: [^.;]*)? (?:nicht|kein\w*)\b|"
    r"\b(?:niet|geen|nicht|kein\w*)\b(?: [^.;]*)? (?:kan|kunnen|mag|mogen|zal|zullen|gaat|komt|kann|konnen|darf|durfen|wird|"
    r"werden)\b|"
    r"\b(?:ne|n')(?: ?[^.;]*)? ?(?:peux|pouvons|peut|pourr\w+|est|sommes|sera|autorise|accepte|prend|permet|\w{3,}ra|\w{3,}rons|"
    r"\w{3,}ront)\b(?: [^.;]*)? (?:pas|plus|aucune?)\b|"
    r"\bno (?:\w+ ){0,2}?(?:pued\w+|podemos|podr\w+|v[ao]y?n? a|vamos a|es|sera|tiene derecho|da derecho|autoriza|permite|"
    r"procede|corresponde|cubre|entra)\b"
)
"""That something cannot be, may not be or will not be."""

_NOT_SO_FAR = re.compile(
    r"\b(?:yet|hasn't|haven't|hadn't|wasn't|weren't|didn't|so far|nog (?:niet|geen|steeds)|noch (?:nicht|kein\w*|immer)|worden|"
    r"wurde|gewesen|geweest|pas encore|toujours pas|a ete|ont ete|todavia|aun no|ha sido|han sido)\b"
)
"""That something has not come so far tells nothing of what will be."""

NOT_SEEN = re.compile(
    r"\b(?:see|find|locate|tell|say|zien|"
    r"vinden|zeggen|sehen|finden|sagen|voir|trouver|dire|ver|encontr\w+|decir\w*|vez|vois|trouve|zie|vind|sehe|finde|veo)\b"
)
"""Nor does that somebody does not see it, or cannot say."""


_HANGS_ON = re.compile(
    r"\b(?:until|unless|before|if|once|when|tot(?:dat)?|tenzij|voordat|als|zodra|bis|bevor|wenn|solange|sobald|tant que|avant|si|"
    r"des que|lorsque|hasta|mientras|antes|cuando)\b.*"
)
"""Up to when, or unless what, something cannot be."""


def denied_in(small: str, around: str) -> str:
    """The words in small letters that say that what they name cannot or will not be, where somebody regrets it or just found out;
    else none.

    `around`: the words they stand in, with the sentence before them.

    >>> denied_in("we can't refund it until Friday", "hold on, we can't refund it until Friday")
    "we can't refund it "
    >>> denied_in("we can't see the refund", "i've checked, we can't see the refund")
    ''
    >>> denied_in("given the missed visit we won't wait for it", "given the missed visit we won't wait for it")
    ''
    """
    if (
        len(small) > _LONGEST
        or _NOT_SO_FAR.search(small)
        or NOT_SEEN.search(small)
        or LATER.search(small)
        or _HANGS_ON.match(small)
    ):
        return ""
    denied = _HANGS_ON.sub("", small)
    is_news = any(each.search(around) for each in (_FINDS_OUT, _GONE, _IS_SORRY, REGRETS))
    return denied if is_news and (_WILL_NOT.search(denied) or _GONE.search(denied)) else ""


_LEAST, _LONGEST = 4, 400
"""No longer clause is looked through, and a shorter word names no thing. Our own choice."""


_POINTS = re.compile(
    r"\W*(?:(?:no|nee|nein|non|oh|ah|sorry|unfortunately|sadly|i'm afraid|helaas|leider|malheureusement|desolee?|pardon|perdon|"
    r"lo siento|lamentablemente|desgraciadamente|me temo que|je crains que|ik vrees dat|ich furchte)[,.]? )*"
    r"(?:it|that|those|these|dat|die|deze|das|diese|ca|ce|c'est|cela|ceux-la|celles-la|eso|es[oa]s|l[oa]s?)\b"
)
_AND = re.compile(r"(?:and|but|en|maar|und|aber|et|mais|y|pero|what about|how about|hoe zit|was ist mit)\b")
"""How one asks for something more, which what points at something then is about: `And the postage? – That we can't refund.`"""


def points_at_what_was_asked(small: str, asked: Sequence[str], promised: str) -> bool:
    """Whether words in small letters only point at what the person asked for last, which a promise does not name."""
    return bool(asked) and _POINTS.match(small) is not None and _asks_for_more(asked[-1].strip(), promised)


def is_of_what_was_asked(small: str, around: str, asked: Sequence[str], promised: str) -> bool:
    """Whether words in small letters name a thing that the person asked for, and the promise does not: `and the taxi?`.

    `around`: the words they stand in, with the sentence before them; `asked`: what the person said since the promise.

    >>> is_of_what_was_asked("we can't refund that", "the taxi we can't refund", ["what of the taxi?"], "a refund of the ticket")
    True
    """
    if points_at_what_was_asked(small, asked, promised):
        return True
    common = set(re.findall(rf"[^\W\d_]{{{_LEAST},}}", around)) & set(re.findall(r"[^\W\d_]+", " ".join(asked)))
    return any(word not in promised and word not in _NAMES_NOTHING and not kinds_named_in(word) for word in common)


def _asks_for_more(asked: str, promised: str) -> bool:
    """Whether the person, in small letters, asks for something that a promise does not name: not when it comes, or if it does."""
    if not asked.endswith("?"):
        return False
    if _AND.match(asked):
        return True
    named = {word for word in re.findall(rf"[^\W\d_]{{{_LEAST},}}", asked) if word not in _NAMES_NOTHING}
    return bool(named) and not _OF_THE_SAME.search(asked) and not any(word in promised for word in named)


_OF_THE_SAME = re.compile(
    r"\b(?:it|that|this|when|sure|certain|really|promise|definitely|dat|dit|het|wanneer|zeker|echt|beloofd?|das|es|wann|sicher|"
    r"wirklich|bestimmt|ca|cela|ce|quand|sure?|certain\w*|vraiment|promis|eso|esto|lo|cuando|seguro|de verdad)\b"
)
"""What asks of what was just promised: `Are you sure?`."""

_NAMES_NOTHING = frozenset(
    "that this what when have will would could just then with your also please that's okay thanks really want need "
    "wait sorry dat wat wanneer heeft hebben maar even graag voor naar wordt dass wann haben kann aber bitte noch auch "
    "habe bekomme vous pour avec mais quand puis merci cela donc bien para como cuando pero tiene puede bueno gracias "
    "vale entonces know sure right good great still there about they them from does doing isn't can't".split()
)
"""What people say whatever they ask for."""
