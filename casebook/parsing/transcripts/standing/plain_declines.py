"""What the person turns down in so many words right after it was promised: `No, I do not want that`, `I'd rather have my money`.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.transcripts.clauses.bare_answers import DENIED, REMEDIES, WANTS
from casebook.parsing.transcripts.standing.cancelled import wants_else
from casebook.records.vocabularies import Promised

_END = (
    r"(?=\W*$|[.,;:!–]| -| (?:because|but|so|since|thanks|thank you|sorry|i|ik|want|maar|omdat|ich|weil|aber|sondern|je|mais|"
    r"parce|pero|porque|quiero|sino|merci|gracias|danke|dank)\b)"
)
_ENGLISH = (
    rf"\b(?:don't|do not|didn't|wouldn't|would not)(?: \w+ly)? want "
    rf"(?:that|it|this|one|them|those|any(?: of (?:it|that))?){_END}|"
    rf"\b(?:i'd|i would|we'd) rather not(?: have (?:it|that|one))?{_END}|\bi(?:'ll| will) pass{_END}|"
    r"\b(?:is|that's|it's) (?:no|not any|not of any) (?:good|use|help) to (?:me|us)\b|"
    rf"\b(?:won't|will not|can't|cannot|don't|do not) (?:accept|take) (?:that|it|this|them|one){_END}|"
    r"\bnot interested\b(?! to)|"
    rf"\b(?:i|we) (?:decline|refuse|reject) (?:that|it|this|(?:your|the) offer){_END}"
)
_DUTCH = (
    rf"\b(?:dat|die|het|deze|zoiets) (?:wil|hoef) ik (?:(?:echt|helemaal|ook|liever|dus) )*niet(?: hebben)?{_END}|"
    rf"\bik (?:wil|hoef) (?:dat|die|het|hem|ze|deze) (?:(?:echt|helemaal|ook|liever) )*niet(?: hebben)?{_END}|"
    rf"\bik (?:wil|hoef) er geen{_END}|\bliever niet{_END}|\bheb ik (?:er |daar )?(?:niets|niks) aan\b|"
    rf"\bdat ik (?:dat|die|het|hem|ze|deze|er (?=geen)) ?(?:niet|geen) (?:wil|wilde|hoef|hoefde){_END}|"
    rf"\b(?:neem|accepteer) ik niet(?: aan)?{_END}|\bgeen (?:interesse|behoefte)\b|\bsla ik (?:\w+ )?af\b"
)
_GERMAN = (
    rf"\b(?:das|die|den|dies|so (?:et)?was) (?:will|mochte|brauche|nehme) ich (?:(?:aber|auch|gar|eigentlich|wirklich) )*nicht"
    rf"(?: (?:haben|an))?{_END}|"
    rf"\bich (?:will|mochte|brauche|nehme) (?:das|die|den|es|ihn) (?:(?:aber|auch|gar|wirklich) )*nicht(?: (?:haben|an))?{_END}|"
    rf"\b(?:keinen|keine|keins)(?: davon)? (?:will|mochte|brauche) ich{_END}|\blieber nicht{_END}|"
    r"\b(?:nutzt|bringt|hilft) mir (?:\w+ )?nichts\b|\bdamit kann ich (?:\w+ )?nichts anfangen\b|\bdavon hab(?:e)? ich nichts\b|"
    rf"\b(?:darauf verzichte ich|ich verzichte)\b|\blehne (?:ich )?(?:das |die |den |es )?(?:\w+ )?ab{_END}|"
    rf"\b(?:nehme|akzeptiere) ich nicht(?: an)?{_END}|\bkein interesse\b|"
    rf"\b(?:dass )?ich (?:das|die|den|es|ihn) nicht (?:will|wollte|mochte|brauche){_END}"
)
_FRENCH = (
    rf"\bj(?:e )?(?:n'|')?en (?:veux|voulais|voudrais|prends) (?:vraiment )?pas{_END}|"
    rf"\bje (?:ne )?(?:le|la|les|l') ?(?:veux|voulais|prends|accepte|souhaite) pas{_END}|"
    rf"\bje (?:ne )?veux pas (?:de )?(?:ca|cela|celui-la|celle-la){_END}|\bje (?:n')?accepte pas(?: ca| cela)?{_END}|"
    r"\bsans facon\b|\bca (?:ne )?(?:me |m')(?:sert a rien|interesse pas)\b|\bje n'en ai pas besoin\b|"
    rf"\bje (?:ne )?prefer\w+ (?:ne )?pas{_END}|\bje (?:refuse|decline){_END}"
)
_SPANISH = (
    rf"\bno (?:l[oa]s?) (?:quiero|queria|quise|acepto|necesito|quisiera|deseo){_END}|\bno quiero (?:eso|esto|ningun[oa]?){_END}|"
    rf"\beso no (?:lo )?(?:quiero|acepto){_END}|\bno me (?:sirve|interesa|vale)(?: (?:de|para) nada)?{_END}|"
    rf"\bprefer(?:iria|ia) (?:que )?no{_END}|\bprefiero (?:que )?no{_END}|\bmejor no{_END}|"
    rf"\bl[oa] rechazo{_END}|\brechazo (?:eso|la oferta|su oferta){_END}"
)
_TURNS_DOWN = re.compile("|".join((_ENGLISH, _DUTCH, _GERMAN, _FRENCH, _SPANISH)))

_OF_TALK = re.compile(
    r"\b(?:apolog\w+|excuses?|explanations?|talk(?:ing)?|words|promises|excuus\w*|verontschuldig\w*|smoes\w*|praatjes?|gesprek\w*|"
    r"uitleg|beloftes?|entschuldig\w*|ausrede\w*|floskel\w*|gerede|gesprach\w*|erklarung\w*|versprech\w*|paroles|promesses?|"
    r"explications?|discours|disculpas?|excusas?|palabras|promesas?|explicaci\w+)\b"
)
"""What is only said: who does not want that turns down nothing that was promised, as in: I'm not interested in excuses."""

_NO_THANKS = re.compile(
    r"^\W*(?:no|nope|nah|nee|neen|nein|ne|non)\b[,.!]? (?:many |heel |hartelijk |vielen |muchas )?"
    r"(?:thanks?|thank you|ta|dank(?:e|je|u)?|bedankt|merci|gracias)\b"
    r"(?!.*\b(?:all|it|everything|good|fine|great|perfect|bye|day|evening|weekend|kind|helpful|alles|genoeg|prima|dag|avond|gut|"
    r"tag|abend|tout|bon|parfait|journee|soiree|todo|nada mas|perfecto|bien|amable|dia|tarde)\W*$)"
)
"""A no that turns something down and does not only end the talk."""

_NO = re.compile(r"^\W*(?:no|nope|nah|nee|neen|nein|ne|non)\b(?!,? (?:problem|worries|rush|bother|hay|pasa|importa))")
_CLAUSES = re.compile(r"[.,;:!–\n]| - | but | maar | aber | sondern | mais | pero | sino ")

_IN_KIND = re.compile(
    r"\b(?:vouchers?|gift ?cards?|(?:an?|the|your|store|account) (?:[\w€£$.,]+ )?credits?|coupons?|"
    r"\w*tegoed\w*|\w+bon(?:nen)?|een bon|cadeaukaart|\w*gutschein\w*|gutschrift|schreib\w*[^.;]* gut|"
    r"(?:une?|l'|votre|cet) ?avoir|bons? (?:d'achat|de \d)|cheque[- ]cadeau|carte[- ]cadeau|"
    r"vales?|bonos?|abonos?|cupon\w*)\b"
)
"""What is given in the place of money."""

_KNOW = re.compile(r"\b(?:know|hear|weten|horen|wissen|savoir|saber)\b")
"""Who wants to know of something does not want it: *ik wil weten of ik mijn geld krijg*."""

_CONSENTS = re.compile(
    r"\b(?:ok|okay|oke|alright|all right|fine|work|suit|acceptable|agreed?|deal|sound|akkoord|goed|prima|in orde|mee eens|"
    r"einverstanden|in ordnung|recht|passt|d'accord|ca vous va|ca te va|convient|je m'en occupe|je (?:le|la|l'|vous) ?\w+|"
    r"de acuerdo|parece|(?:va|viene) bien|vale|(?:se|te) l[oa] \w+|"
    r"(?:shall|should) i|(?:would you like|do you want) (?:that|it|one|this|me to (?:\w+ ){1,3}(?:that|it|one|this))|"
    r"(?:zal|mag) ik (?:dat|het|die|er een)|wilt? (?:u|je) (?:dat|die|er een)|soll ich (?:das|es|den|die|ihn)|"
    r"(?:mochten|wollen) sie (?:das|es|den|die|ihn))\b[^?]*\?\W*$"
)
_LONGEST_CONSENT = 9
"""A question of more words asks for more than a yes to what was promised. Our own choice."""


def turns_it_down(small: str) -> bool:
    """Whether the person, in small letters, turns down what they do not name.

    >>> turns_it_down("no, i do not want that"), turns_it_down("nee, dat wil ik niet"), turns_it_down("non, je n'en veux pas")
    (True, True, True)
    >>> turns_it_down("no, i don't want that to happen again"), turns_it_down("no thanks, that's all")
    (False, False)
    >>> turns_it_down("i'm not interested in excuses"), turns_it_down("no, thank you, have a nice day")
    (False, False)
    """
    said = (one for one in _CLAUSES.split(small) if not _OF_TALK.search(one))
    return any(map(_TURNS_DOWN.search, said)) or is_no_thanks(small)


def is_no_thanks(small: str) -> bool:
    """Whether words in small letters are a no with thanks, which does not only end the talk."""
    return _NO_THANKS.match(small) is not None


def says_no_to_it(small: str) -> bool:
    """Whether the person, in small letters, says no, and not only what they would rather have.

    >>> says_no_to_it("nee, ik heb liever mijn geld"), says_no_to_it("honestly i'd rather have a new one")
    (True, False)
    """
    return _NO.match(small) is not None or turns_it_down(small)


def turns_down(small: str) -> bool:
    """Whether the person, in small letters, turns something down without its name, or for something else that they want.

    >>> turns_down("no. i want my money back."), turns_down("no, it has not come")
    (True, False)
    """
    return turns_it_down(small) or bool(wanted_instead(small))


def asks_for_consent(asked: str) -> bool:
    """Whether the company's last sentence, in small letters, is no question, or one only whether that is all right.

    >>> asks_for_consent("we'll send one on friday."), asks_for_consent("shall i arrange that?")
    (True, True)
    >>> asks_for_consent("would you like a text when it is sent?")
    False
    """
    is_consent = len(asked.split()) <= _LONGEST_CONSENT and _CONSENTS.search(asked) is not None
    return is_consent or not asked.rstrip().endswith("?")


def wanted_instead(small: str, asked: str = "") -> frozenset[Promised]:
    """What the person, in small letters, wants in the place of what was promised: rather, or with a no before it; not with one to
    another question, where `asked` is the company's last sentence.

    >>> [str(one) for one in wanted_instead("no thanks, i'd rather have my money")]
    ['refund']
    >>> wanted_instead("no, i want to know when"), wanted_instead("can i have a refund instead?")
    (frozenset(), frozenset())
    >>> wanted_instead("no. i need the repair report too", "do you still have the box?")
    frozenset()
    """
    if "?" in small:
        return frozenset()
    says_no = _NO.match(small) is not None and asks_for_consent(asked)
    clauses = [one for one in _CLAUSES.split(small) if not (DENIED.search(one) or _KNOW.search(one))]
    wanted = [one for one in clauses if wants_else(one) or (says_no and WANTS.search(one))]
    return REMEDIES.intersection(kind for one in wanted for kind in kinds_named_in(one))


def is_in_place_of(wanted: frozenset[Promised], small: str, kind: Promised) -> bool:
    """Whether what the person wants takes the place of what these words promised: another remedy, or money for what is as good.

    >>> is_in_place_of(frozenset([Promised.REFUND]), "we'll send you a new one.", Promised.REPLACEMENT)
    True
    >>> is_in_place_of(frozenset([Promised.REFUND]), "we'll refund you by friday.", Promised.REFUND)
    False
    """
    if not wanted:
        return False
    return (kind in REMEDIES and kind not in wanted) or (
        Promised.REFUND in wanted and _IN_KIND.search(small) is not None
    )
