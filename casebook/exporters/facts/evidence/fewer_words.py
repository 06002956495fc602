"""What was found, in fewer words: without what else was found as well, where it was, and of which day the paper is."""

from __future__ import annotations

from collections.abc import Iterable
from re import Match

from casebook.exporters.words.statements import may_turn
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, any_of, every_name

_LEAST = 3
"""What was found in fewer words tells nothing. Our own choice."""

_DONE = r"(?:\w*(?:ge\w{2,}(?:t|en|d)|iert)|(?:be|ver|er|ent|zer|her|ont|unter|über|onder)\w{3,}(?:t|en|d))"
"""What was done, as it stands at the end of a clause in Dutch and in German."""

_TAKES_BACK = (
    r"(?:but|only|unless|except|if|until|maar|alleen|tenzij|als|tot|aber|nur|außer|wenn|bis|mais|seulement|sauf|si|pero|solo|sólo"
    r"|salvo|hasta)"
)
_ADDED = rf"(?![^;:]*\b{_TAKES_BACK}\b)[^;:]+\Z"

_AND_ALSO = QuickPattern(
    r",? (?:and that|and there (?:is|was|are|were)|en dat|en er|und dass|und es|et (?:que|qu['’])|et il (?:n['’])?y (?:a|avait)"
    r"|and they (?:have|had|are|were)|en (?:ze|zij) (?:hebben|hadden|zijn)|und sie (?:haben|hatten|sind)"
    r"|et ils (?:ont|avaient|sont)|y (?:ellos )?(?:lo |la )?(?:tienen|tenían|han)"
    r"|y (?:que|no hay|hay|no había|había)) ?"
    + _ADDED
    + r"|,? (?:and (?:has|had|have|is|was|are|were|does|did)|en (?:heeft|had|hebben|is|was|zijn|waren)"
    r"|und (?:hat|hatte|haben|ist|war|sind)|et (?:n['’])?(?:a|est|était|ont)|y (?:no )?(?:es|está|ha|tiene)) "
    + _ADDED
    + rf"|(?<=[a-z]) (?:und|en) (?:(?:von|vom|mit|durch|an|auf|im|am|in|door|met|van|op|aan) [^,;:]+ )?{_DONE}\Z"
    r"|(?:,| et| y) (?:signed by|(?:ondertekend|afgetekend|getekend) door|unterschrieben von|(?:signée?s?|datée?s?) par"
    r"|(?:firmad|fechad|sellad)[oa]s? por)\b[^;:]*\Z"
    r"|; (?!(?:but|only|not|this|that|it|which|maar|alleen|niet|dit|dat|het|aber|nur|nicht|das|es|mais|seulement|pas|ce|il|elle"
    r"|pero|solo|sólo|no|esto|eso)\b)[^;]+\Z"
)
"""What was found as well, which takes nothing back of what stands before it."""

_A_PLACE = r"(?:hinten|vorne?|links|rechts|oben|unten|innen|außen|(?:links|rechts)(?:achter|voor)|achter|boven|onder)"

_WHERE = QuickPattern(
    r" (?:an|in|auf|unter|hinter|neben|bei|vor|über|aan|op|onder|achter|naast|bij|voor|boven) (?:de[rnm]|die|das|de|het|mijn|onze"
    rf"|meine[rmn]?)(?: \w+e[nrms]?)? \w+(?: {_A_PLACE})*(?= {_DONE}(?:\Z|[,;]))"
)
"""Where something is, before what is said of it."""

A_MONTH = any_of(every_name(MONTHS, SHORT_MONTHS))
A_DAY = rf"\d{{1,2}}(?:\.|st|nd|rd|th|er)? (?:of |de )?{A_MONTH}\b\.?(?: (?:de |del )?\d{{4}}\b)?"
"""A day by its number and its month, in any of the languages."""

_NOT_SINCE = "".join(
    rf"(?<!\b{word})"
    for word in (
        "since until till before after by sinds tot voor na vanaf seit bis vor nach ab depuis avant après partir dès desde hasta"
        " antes después"
    ).split()
)
"""Behind these a day is when something began or ended, and is never left out alone."""

_OF_WHICH_DAY = QuickPattern(
    rf"{_NOT_SINCE},? (?:of|from|dated|on|van|uit|op|vom|von|am|du|le|de|del|el)(?: (?:the|den|dem))? "
    rf"{A_DAY}"
    r"(?=\Z|,| (?!(?:at|um|om|à|a las?)\b)[^\W\d])"
)
"""Of which day the paper is, or on which it happened."""

_ENDS = (
    r"\b(?:end(?:s|ed|ing)?|expire[sd]?|beg[iau]ns?|starts?|runs? out|terminate[sd]?|cancell?ed|closed?|due|valid|eindig\w*|stopt"
    r"|verloopt|afloopt|loopt|begint|gaat|vervalt|opgezegd|beëindigd|geldig|endete?|ende|beginnt|erlischt|gekündigt|fällig|gültig"
    r"|fin|expire(?:ra)?|commence(?:ra)?|résiliée?s?|valable|terminée?|termina(?:rá)?|finaliza(?:rá)?|vence|caduca|empieza|baja"
    r"|válid[oa])"
)
_ENDS_THEN = QuickPattern(rf"{_ENDS}\Z")
_THEN_ENDS = QuickPattern(rf" {_ENDS}\b")
"""Before a day, and in Dutch and German behind it: when something ends or begins, which says something else without it."""

_THERE_IS = QuickPattern(
    r"(?:\A|(?<=: ))(?:there (?:is|was|are|were|has been)|er (?:is|was|zijn|waren)|es (?:ist|war|gibt|gab)|no (?:hay|había|hubo)"
    r"|il n['’]y (?:a|avait)(?: eu)?) (?=(?:no|nobody|nothing|geen|niemand|niets|kein\w*|nichts|personne|aucune?|nadie"
    r"|ningun\w*)\b)"
)
"""That there was nobody or nothing, which says so without it."""

_NONE_CAME = QuickPattern(
    r"(?<=\w) (?:(?:has|have|had|was|were) (?:ever |been )?(?:reached|received|sent|made|placed|filed|arrived|booked|come)"
    r"|(?:ne |n['’])(?:leur |lui |nous )?(?:est|sont|a été|ont été|a|ont) (?:jamais |été )*(?:parvenue?s?|arrivée?s?|reçue?s?"
    r"|faite?s?"
    r"|envoyée?s?|enregistrée?s?)|(?:is|zijn|was|waren|werd|werden) (?:ontvangen|binnengekomen|gedaan|ingediend|verstuurd"
    r"|aangekomen)"
    r"|(?:ist|sind|war|waren|wurden?) (?:eingegangen|angekommen|gestellt|eingereicht|verschickt)"
    r"|(?:les |le |se )?(?:ha|han|había)? ?(?:llegado|llegó|recibido|recibió|presentado|presentó|enviado|hecho))"
    r"(?: (?:them|there|bij hen|bei ihnen|chez eux|allí))?\Z"
)
"""That there is none of it behind *no* and what it is, which says so without it: *no request in my name has been made*."""

_NONE_OF = QuickPattern(r"(?:[^:]{2,60}[ \u00a0\u202f]?: )?(?:no|geen|kein\w*|aucune?|ningun[oa]?|ningún) [^,;:]+")
"""A sentence of which there is none."""

_WITH_WHAT = QuickPattern(
    r"(?<=\w)(?<=[a-z.]) (?:with (?:their|its|a)|met (?:hun|een)|mit (?:ihrem|ihrer|einem|einer)|avec (?:leur|un|une)"
    r"|con (?:su|un|una))"
    r" [^\s,;:]+\Z"
)
"""With what it was done, at the end: *received on 19 June with their stamp*."""

_BEHIND_IT = QuickPattern(
    r"(?<=\w),? (?:with|met|mit|avec|con) [^,;:]{3,40}? (?:(?:behind|beside|next to|in front of|under) it|in the background"
    r"|erachter|ernaast|ervoor|eronder|op de achtergrond|dahinter|daneben|davor|darunter|im hintergrund|derrière|à côté|devant"
    r"|en arrière-plan|detrás|al lado|delante|al fondo)\Z"
)
"""What else is on a picture, at the end: *shows the dent with their sign behind it*."""

_SHOWED = "|".join(
    rf"(?<=\b{word})"
    for word in (
        "showed me,showed us,shows me,sent me,sent us,toonde me,toonde mij,liet me,liet mij,stuurde me,zeigte mir,zeigt mir"
        ",zeigte uns,schickte mir,montré,montre,envoyé,enseñó,mostró,enseña,mandó,envió"
    ).split(",")
)
_SEVERAL = (
    r"(?:\d+|two|three|four|five|twee|drie|vier|vijf|zwei|drei|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)"
)
_ON_WHICH_PAPER = QuickPattern(
    rf"(?:{_SHOWED}) (?:(?:the|an?|their|his|her|de|het|een|den|das|die|eine?n?|le|la|une?|el|su) |l['’])[^,;:]{{3,40}}?,"
    rf"(?= {_SEVERAL} [^,;]*\d[^,;]*\Z)"
)
"""The paper that was shown, before the figures on it: *showed me the till roll, two charges at 17:42 and 17:43*."""

_THAN_MINE = QuickPattern(
    r"(?<=\w) (?:than (?:mine|ours)|dan (?:de|het) (?:mijne|onze)|als (?:meine?[rs]?|meins|unsere[rs]?|mein\w* eigene\w*)"
    r"|que (?:l[ea]s? miens?|la mienne|les miennes|l[ea] nôtre|(?:el|la|lo)s? mí[oa]s?|(?:el|la) nuestr[oa]))\Z"
)
"""At the end, with which of mine something that is another is compared: *it came from another phone than mine*."""

_ANOTHER = QuickPattern(r"\b(?:(?:an)?other|different|ander\w*|autres?|différente?s?|otr[oa]s?|distint[oa]s?)\b")

_RULES = (_THAN_MINE, _WITH_WHAT, _AND_ALSO, _WHERE, _OF_WHICH_DAY, _THERE_IS, _NONE_CAME, _ON_WHICH_PAPER)


def in_fewer_words(said: str) -> list[str]:
    """`the form shows the scratch` of *the form of 8 August shows the scratch and was signed*, in forms of which each tells less;
    none where nothing can be left out."""
    told = [said]
    for words in _RULES:
        told += [cut for each in told if (cut := _without(words, each)) != each]
    return [each for each in dict.fromkeys(told[1:]) if len(each.split()) >= _LEAST]


def without_what_else(said: str) -> str:
    """The same without what was found as well."""
    return _without(_AND_ALSO, said)


def without_what_is_behind(said: str) -> str:
    """The same without what stands behind it on the picture."""
    return _BEHIND_IT.sub("", said)


def with_fewer(forms: Iterable[str]) -> list[str]:
    """Each of the forms, then each in fewer words."""
    told = dict.fromkeys(forms)
    return list(dict.fromkeys((*told, *(few for each in told for few in in_fewer_words(each)))))


def _without(words: QuickPattern, said: str) -> str:
    """The same without what these words leave out; of a place only where nothing is said not to be, and that
    nothing came only of what there is none of."""
    is_kept = (words is _WHERE and may_turn(said)) or (words is _NONE_CAME and not _NONE_OF.fullmatch(said))
    is_kept |= words is _THAN_MINE and not _ANOTHER.search(said)
    if words is _OF_WHICH_DAY:
        return words.sub(lambda found: found[0] if _is_when_it_ends(said, found) else "", said)
    return said if is_kept else words.sub("", said)


def _is_when_it_ends(said: str, found: Match[str]) -> bool:
    """Whether the day is that on which something ends or begins: *your service will end on 11 March*."""
    before, behind = said[: found.start()], said[found.end() :]
    return _ENDS_THEN.search(before) is not None or _THEN_ENDS.match(behind) is not None
