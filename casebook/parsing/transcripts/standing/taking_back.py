"""What takes a promise back, and which one: what is told of something else, or of another day, leaves it standing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.cancelled import CANCELS, THING
from casebook.parsing.transcripts.standing.other_days import denies_the_day_of, is_taken

REGRETS = re.compile(
    r"\b(?:sorry|unfortunately|mistake|too (?:soon|quick\w*|fast)|i (?:just |now )?see|oops|helaas|te snel|zie (?:net|nu)|"
    r"oeps|leider|entschuldig\w*|sehe gerade|zu schnell|ups|desolee?|malheureusement|excusez|je vois que|trop vite|oups|"
    r"lo siento|perdon|disculp\w*|lamentablemente|desgraciadamente|veo que|me (?:dicen|informan)|actually|eigenlijk|"
    r"eigentlich|en fait|finalement|en realidad|al final)\b"
)
"""How somebody begins to take back what they said, in any language."""

AFTER_ALL = re.compile(
    r"\b(?:after all|too (?:soon|quick\w*|fast)|toch (?:niet|geen)|te snel|doch (?:nicht|kein\w*)|zu schnell|finalement"
    r"|trop vite|al final)\b"
)
"""How somebody says that what they said will not be."""

_BOSS = r"(?:manager|supervisor|boss|team ?lead\w*|colleagues?)"
_LEITER = r"(?:chefin?|vorgesetzte\w*|leit\w+|team\w+|kolleg\w+)"
_LEIDER = r"(?:chef|leidinggevende|manager|supervisor|teamleider|baas|collega)"
_RESPONSABLE = r"(?:responsable|superieure?|superviseur|chef\w*|manager|collegue)"
_SUPERVISOR = r"(?:supervisora?|jef[ea]|encargad[oa]|responsable|companer[oa])"
DENIES = re.compile(
    r"\b(?:(?:i|we) (?:actually )?(?:can't|cannot|can not|couldn't)(?: (?:actually )?(?:do|promise|offer) (?:that|it|this|so))?|"
    r"(?:i'm|i am|we're|we are) not (?:able|allowed|permitted|authori[sz]ed) to(?: (?:do|promise|offer) (?:that|it|so))?|"
    r"(?:that|it|this)(?:'s| is) not (?:going to (?:be possible|happen|work)|possible|allowed)|"
    r"(?:that|it|this) (?:isn't (?:going to (?:be possible|happen|work)|possible|allowed)|"
    r"(?:won't|will not|can't|cannot) (?:be (?:possible|done|approved)|happen|work|go through))|"
    rf"my {_BOSS} (?:has |have )?(?:just |now )?(?:says? no|said no|refuse[sd]?|"
    r"(?:won't|will not|doesn't) allow (?:it|that|this)|(?:rejected|declined) (?:it|that|this))|"
    r"(?:dat|dit|het) (?:kan|gaat|mag|lukt) (?:\w+ ){0,3}niet(?: (?:lukken|door|worden|doen|kunnen))?|"
    r"(?:dat|dit|het) is (?:\w+ ){0,2}niet (?:mogelijk|toegestaan)|"
    r"(?:dat|dit|het) (?:\w+ ){0,3}niet (?:kan|gaat|mag|lukt|(?:mogelijk|toegestaan) is)|"
    r"(?:das|es|dies) (?:\w+ ){0,3}nicht (?:geht|klappt|(?:moglich|erlaubt) ist)|"
    r"(?:ik|we|wij) (?:kan|kunnen|mag|mogen) (?:dat|dit|het) (?:\w+ ){0,2}niet(?: (?:beloven|toezeggen|doen|aanbieden))?|"
    rf"(?:mijn|de|onze) {_LEIDER} (?:weigert|zegt (?:van )?nee|"
    r"(?:staat|keurt) (?:dat|het) niet (?:toe|goed)|wijst (?:het|dat) af)|"
    r"(?:das|es|dies) (?:geht|klappt|darf ich|kann ich|durfen wir|konnen wir) (?:\w+ ){0,3}nicht(?: (?:tun|machen|zusagen))?|"
    r"(?:das|es|dies) ist (?:\w+ ){0,2}nicht (?:moglich|erlaubt)|(?:kann|darf|konnen|durfen) (?:ich|wir) (?:\w+ )?nicht|"
    rf"(?:mein\w?|der|die|unser\w?) {_LEITER} (?:lehnt (?:es |das |dies )?ab|sagt nein|hat (?:es |das )?abgelehnt|"
    r"erlaubt (?:es|das|mir das) nicht|weigert sich)|"
    r"(?:je|nous) ne (?:peux|pouvons) (?:\w+ )?pas(?: (?:le )?(?:faire|promettre))?|ce n'est (?:\w+ )?pas possible|"
    r"(?:ca|cela|ce) ne (?:sera|va) (?:\w+ )?pas (?:etre )?possible|(?:je n'ai|nous n'avons|on n'a) pas le droit|"
    r"je ne suis pas autorisee?(?: a le faire)?|"
    rf"(?:mon|ma|le|la|notre) {_RESPONSABLE} (?:refuse|a refuse|dit non|a dit non|n'est pas d'accord)|"
    r"no (?:puedo|podemos|es posible|se puede)(?: (?:hacerlo|prometerlo))?|(?:eso|esto) no (?:es|sera) posible|"
    r"no va a (?:ser posible|poder ser)|no (?:me|nos) (?:dejan|lo permiten|lo autorizan)|no estoy autorizad[oa]|"
    rf"(?:mi|el|la|nuestr[oa]) {_SUPERVISOR} (?:se niega|se ha negado|dice que no|(?:lo )?ha rechazado|no (?:me )?lo autoriza))"
    r"(?=\s*(?:[,.;:!)]|$)| (?:after all|because|as|my|van mijn|mehr|al final|finalement)\b)"
)
"""That what was said last will not be, which names nothing else: `I'll refund it. Sorry, I can't.`"""

_UNSAYS = re.compile(
    r"\b(?:ignore|disregard|forget|scrap|scratch|strike|never mind|cancel) (?:what|everything|all|anything) (?:that )?(?:i|we)\b"
    r"[^.,;]{0,15}?\b(?:said|told|promised|wrote|typed|offered)\b|\b(?:strike|scrap|scratch) (?:all )?that(?=\W*$|[,.;])|"
    r"\b(?:vergeet|negeer|schrap|streep(?: er)?(?: maar)?(?: een streep)? door|let niet op)\b[^.,;]{0,15}? wat (?:ik|we|wij)\b"
    r"[^.,;]{0,20}?\b(?:zei(?:den)?|gezegd|beloofde|beloofd|schreef|toezegde|toegezegd)\b|"
    r"\b(?:vergessen|streichen|ignorieren|vergiss|streich|ignorier)e?(?: sie)?\b[^.;]{0,12}?\bwas (?:ich|wir)\b[^.;]{0,25}?"
    r"\b(?:gesagt|geschrieben|zugesagt|versprochen|sagte)\b|\bstreichen sie das(?: bitte| wieder)?(?=\W*$|[,.;])|"
    r"\b(?:oublie[zs]?|ignore[zs]?|ne tenez pas compte de|laissez tomber|effacez|rayez)\b[^.,;]{0,12}? ?ce que (?:je|j'|nous|on)"
    r"[^.,;]{0,25}?\b(?:dit|disais|dire|ecrit|ecrire|promis|annonce)\b|"
    r"\b(?:olvid[ea]n?|ignor[ea]n?|no hagas? caso (?:de|a)|no tengas? en cuenta|no tome en cuenta)\b[^.,;]{0,8}? ?lo que\b"
    r"[^.,;]{0,25}?\b(?:dije|decia|dicho|decir|escrib\w+|prometi|prometido|comente)\b"
)


_FORGETS = re.compile(
    r"(?:^\W*|[.!?,;:–-] )(?:(?:no|nee|nein|non|oh?|ah|ay|sorry|pardon|perdon|but|maar|aber|mais|pero|so|dus|also|"
    r"donc|en|und|et|y|just|please|actually|wait|wacht|halt|warten sie|attendez|espere?)[,.]? )*"
    r"(?:(?:forget|scratch|scrap|strike)(?: about)? (?:that|it|this)(?: (?:one|bit|part|last bit|please))?|"
    r"never ?mind that|"
    r"(?:vergeet|schrap) (?:u )?(?:dat|het|dit|die laatste)(?: (?:maar|weer|even|alstublieft|alsjeblieft))*|"
    r"(?:vergessen|streichen) sie das(?: (?:bitte|wieder|einfach|mal|lieber))*|"
    r"(?:vergiss|streich) das(?: (?:bitte|wieder|einfach|mal|lieber))*|"
    r"(?:oubliez|oublie|laissez tomber|laisse tomber) (?:ca|cela|ceci)|(?:oubliez|oublie)[- ]l[ea]|"
    r"(?:olvide(?:lo|se de eso| eso)?|olvida(?:lo|te de eso| eso)|olvidemos eso|"
    r"no (?:haga|hagas) caso de eso)"
    r"(?: por favor)?)(?=\W*$|[,;:.!])"
)
"""How somebody tells another to forget what they have just said, and names nothing: `Vergeet dat maar`."""

_ANSWERS = re.compile(
    r"\W*(?:(?:no|nee|nein|non|nope),? )?(?:that(?:'s| is)(?: not|n't)? (?:right|correct|true)|that isn't (?:right|correct|true)|"
    r"dat klopt(?: \w+)? niet|dat is niet (?:juist|correct|waar)|das (?:stimmt|ist)(?: \w+)? nicht(?: (?:richtig|korrekt|wahr))?|"
    r"(?:ce )?n'est pas (?:exact|correct|juste|vrai)|"
    r"(?:eso )?no es (?:correcto|cierto|verdad))(?:,? (?:no|nee|nein|non))?\W*"
)


def is_answer(small: str) -> bool:
    """Whether words in small letters may only say that what the person has just told is not so, where they begin an answer.

    >>> is_answer("dat klopt niet, nee."), is_answer("dat klopt niet, het wordt woensdag.")
    (True, False)
    """
    return _ANSWERS.fullmatch(small) is not None


_TO_NOTHING = re.compile(
    r"\b(?:(?:visit|appointment|call|callback|delivery|collection|pick-?up|slot|booking|meeting|\w+day)(?: on \w+)?"
    r"(?:'s| is| was) (?:now |sadly )?off(?=\W*$|[,.;]| (?:now|then|after all|i'm afraid))|f(?:e|a)ll(?:en)? through|called off|"
    r"won't be happening|isn't happening|isn't going to happen|not happening|"
    r"(?:wordt|worden) (?:\w+ ){0,4}?(?:niks|niets)(?=\W*$|[,.;])|"
    r"(?:gaat|gaan) (?:'?m |hem |dat |het )?(?:helaas )?toch niet (?:lukken|worden)|"
    r"(?:lukt|lukken) (?:helaas )?toch niet|komt (?:helaas |dus |toch )*niets van|ketst af|valt in het water|"
    r"(?:wird|werden)(?: \w+){0,4}? (?:nichts|nix)(?=\W*$|[,.;]| (?:draus|daraus|mehr|mit|,))|"
    r"fallt (?:leider |doch |heute )*(?:aus|flach|ins wasser)|"
    r"haut (?:leider |doch )*nicht hin|klappt (?:\w+ ){0,3}?(?:nicht|nix)|"
    r"ne va (?:malheureusement |finalement )?pas (?:le faire|etre possible|pouvoir se faire)|tombe (?:a l'eau|a plat)|"
    r"ne se (?:fera|fait) (?:finalement |plus )?pas|"
    r"no va a (?:poder ser|salir|ser posible)|no (?:va a haber|hay|habra) (?:\w+ )?(?:llamada|visita|entrega) |queda en nada|"
    r"se cae lo de)"
)
"""That nothing comes of what was said: `das mit dem Anruf wird doch nix`, `Friday's visit is off`."""


_NO_SUCH = re.compile(
    rf"\bthere (?:(?:won't|will not|isn't going to) be (?:a|an|any)|(?:will|'ll) be no) (?:\w+ )?{THING}|"
    rf"\b(?:komt|wordt|zal) (?:\w+ ){{0,2}}?geen (?:\w+ )?{THING}|"
    rf"\b(?:gibt|wird|kommt) (?:\w+ ){{0,2}}?keine?n? (?:\w+ )?{THING}|"
    rf"\by aura (?:\w+ ){{0,2}}?(?:pas|plus|aucune?) (?:de |d')?(?:\w+ )?{THING}|"
    rf"\bno (?:va a haber|habra) (?:\w+ )?{THING}"
)
"""That there will be no such thing: `Il n'y aura pas de remboursement demain`."""


def comes_to_nothing(small: str) -> bool:
    """Whether words in small letters say that what they name will not be: `das mit dem Anruf wird doch nix`."""
    return _TO_NOTHING.search(small) is not None or CANCELS.search(small) is not None or is_taken(small)


def unsays(small: str, *, hangs: bool = False) -> bool:
    """Whether words in small letters say that what was said does not hold.

    `hangs`: they tell of what may never be, in which no thing is denied.

    >>> unsays("scrap what i said about today"), unsays("oh, vergeet dat maar."), unsays("don't forget that.")
    (True, True, False)
    """
    if _NO_SUCH.search(small) or CANCELS.search(small):
        return not hangs
    if not hangs and (_FORGETS.search(small) or is_taken(small)):
        return True
    return any(each.search(small) for each in (_TO_NOTHING, _UNSAYS))


_THANKS = re.compile(
    r"(?:\W|\b(?:ok(?:ay|e)?|great|thanks?|thank you|cheers|perfect|good|fine|super|lovely|brilliant|cool|alright|right|yes|"
    r"that's|very much|so much|a lot|then|top|fijn|prima|mooi|goed|graag|bedankt|dank(?: (?:u|je)(?: ?wel)?|jewel|uwel)?|ja|"
    r"heel erg|danke|schon|gut|vielen|sehr|alles klar|merci|beaucoup|parfait|bien|d'accord|tres|oui|gracias|muchas|perfecto|vale|"
    r"genial|si|muy|bueno|estupendo|nice|wonderful|excellent|ideal|klasse|fein|geweldig)\b)*"
)
"""No more than thanks, or that it is well."""


_HALTS = re.compile(
    r"\W*(?:oh|ah|ay|o|er|wait|hang on|hold on|no|nee|wacht\w*|moment\w*|nein|warten|halt|attendez|non|espere|un momento)\b"
)


def halts(small: str) -> bool:
    """Whether words in small letters break off what was being said, or regret it."""
    return _HALTS.match(small) is not None or REGRETS.search(small) is not None


def is_thanks(small: str) -> bool:
    """Whether words in small letters, of the person, ask for nothing, so that what is said next is of what was said before."""
    return _THANKS.fullmatch(small) is not None


_TIME = (
    r"(?:the |de |het |der |dem |den |le |la |el |l'|eind |end of |fin de )?(?:\d|tomorrow|next|then|that|morgen|overmorgen|"
    r"ubermorgen|volgende|die tijd|dan|nachste|kommende|dahin|demain|apres|semaine|manana|pasado|semana|"
    r"mon|tue|wed|thu|fri|sat|sun|maan|dins|woens|donder|vrij|zater|zon|mitt|donn|frei|sams|sonn|dien|"
    r"lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|jan|feb|apr|mai|may|jun|jul|aug|aou|sep|oct|okt|nov|dec|dez|ene|abr|ago|"
    r"dic)"
)
_NOT_BEFORE = (
    rf"(?:before|voor|vor|avant|antes(?: del?)?)(?= {_TIME})|earlier|sooner|faster|eerder|sneller|fruher|schneller|eher|"
    r"plus (?:tot|vite)|mas (?:rapido|pronto)|today|right now|straight away|vandaag|meteen|heute|sofort|aujourd'hui|"
    r"tout de suite|hoy|ahora mismo"
)
_NOT_AFTER = r"(?:after|beyond|na|nach|apres|despues de|al cabo de|pasados)(?= (?:de )?(?:\d|de wettelijke|the \d))"
LATER = re.compile(rf"\b(?:{_NOT_BEFORE}|{_NOT_AFTER})\b")
"""That something does not come sooner, or not after so many days."""

SOONER = re.compile(rf"{LATER.pattern}|\b(?:before|voor|vor|avant|antes)\b")
"""That it does not come sooner, not at once, or not after so many days, takes nothing back."""

_OF_A_THING = re.compile(
    r"\b(?:(?:is|are|was|has been) (?:now )?cancelled|no longer (?:possible|able)|not possible after|after all|(?:isn't|"
    r"is not) possible|not going ahead|won't (?:happen|be happening)|(?:gaat|gaan) (?:\w+ ){0,2}niet door|"
    "komt te vervallen|vervalt|vervallen|is geannuleerd|niet (?:meer )?mogelijk|toch niet|nicht (?:mehr )?moglich|"
    "(?:klappt|geht|findet) (?:das )?(?:doch |leider ){0,2}nicht|entfallt|entfallen|wurde storniert|doch nicht|"
    "n'est (?:pas|plus) possible|n'aura pas lieu|est annulee?|finalement pas|(?:ya )?no es posible|no va a ser posible|"
    r"queda anulad[oa]|se anula|ya no (?:sera|va)|al final no|finalmente no)\b"
)
"""What is said of something that was promised, and not of what was said: it takes back nothing else."""

_OF_WHAT_WAS_SAID = re.compile(
    r"\b(?:spoke too soon|wrong|mist(?:ake|aken)|misspoke|correct|correction|scratch|disregard|ignore|forget|"
    r"vergis\w*|vergist\w*|fout\w*|mis|correctie|vergeet|herroep\w*|intrek\w*|onjuist|klopt|"
    r"geirrt|vertan|versehen|fehler|korrektur|korrigieren|falsch|vergessen|irrtum|stimmt|"
    r"trompee?|erreur|rectifi\w*|oubliez|retire|(?:temps|autant) pour moi|"
    r"equivoc\w*|error|rectific\w*|corregir|correccion|olvid\w*|retiro)\b"
)
"""That somebody was wrong, which takes back what they said last, whatever else they name."""


def says_one_was_wrong(small: str) -> bool:
    """Whether words in small letters say that what somebody said was wrong, so that another month is that of what holds."""
    return _OF_WHAT_WAS_SAID.search(small) is not None


_SAYS_NOTHING = frozenset(
    "that this these those there have been with your will would could which they what then just only also possible "
    "dat deze dit voor naar wordt worden kunnen hebben heeft meer mogelijk maar "
    "dass dies diese dieser dieses wird werden haben noch mehr moglich aber ihre ihnen "
    "cela cette nous vous pour avec sera etre plus possible mais votre "
    "esto esta este para sera usted pero posible ahora "
    "sorry unfortunately helaas leider malheureusement desolee desole lamentablemente siento "
    "afraid wait wacht vrees warten furchte befurchte crains attendez temo espere moment momentje actually eigenlijk".split()
)
_LEAST = 4
"""A shorter word names no thing. Our own choice."""

_ALIKE = 5
"""Words that begin with so many of the same letters are of one thing (*deliver*, *delivery*). Our own choice."""

_SOMETHING_MORE = re.compile(
    r"\b(?:(?:shipping|postage|delivery|return|handling|booking|service|admin\w*) (?:cost|fee|charge)s?|postage|as well|"
    r"also(?!,? (?:vergiss|vergessen|streich\w*|nein|doch|leider|ich|wir|das|die|der|den)\b)|"
    r"too(?! \w)|either|another|second|extra|additional|in addition|on top|(?:verzend|bezorg|retour|administratie|"
    r"boekings|service)kosten|ook|nog een|tweede|aanvullend\w*|bovenop|andere|(?:versand|liefer|rucksende|bearbeitungs|"
    r"service)(?:kosten|gebuhr\w*)|auch|noch ein\w*|zweite\w*|zusatzlich\w*|ausserdem|frais de \w+|aussi|egalement|"
    r"en plus|une? autre|deuxieme|second\w*|supplementaire|non plus|gastos de \w+|tambien|ademas|otr[oa]|segund[oa]|"
    r"adicional|tampoco)\b"
)
"""What makes it something beside what was promised: `the delivery costs cannot be refunded`."""


def is_about_more(small: str, promised: str) -> bool:
    """Whether words in small letters deny something beside a promise, whose own words do not name it: another month too."""
    if _FORGETS.search(small):
        return False  # forget that, it was another order
    is_other_month = not says_one_was_wrong(small) and any(
        word in numbered("MONTHS") and word not in plain(promised) for word in re.findall(r"[^\W\d_]{4,}", small)
    )
    if is_other_month:
        return True
    return any(one[0] not in plain(promised) for one in _SOMETHING_MORE.finditer(small))


def comes_later(small: str, promised: str) -> bool:
    """Whether words in small letters only say that something does not come sooner, or not after so many days; not that the very
    day of the promise does not do.

    >>> [comes_later("i can't do it today after all", f"You'll have it {day}.") for day in ("on Friday", "today")]
    [True, False]
    """
    return bool(_OF_A_THING.search(small) and LATER.search(small)) and not denies_the_day_of(small, promised)


def is_too_soon(small: str) -> bool:
    """Whether words in small letters only say that something is not possible before a day, which is no refusal."""
    return _OF_A_THING.search(small) is not None and re.search(rf"\b(?:{_NOT_BEFORE})\b", small) is not None


def may_be_of(small: str, promised: str, since: Sequence[str] = ()) -> bool:
    """Whether words in small letters may take this promise back: they say that somebody was wrong, name what it names, or name
    nothing. `since`: what else was said behind it, in small letters, which they may name instead.

    >>> [may_be_of(f"{one} is cancelled", "We will refund you on Friday.") for one in ("the voucher", "that", "the refund")]
    [False, True, True]
    """
    if not any(each.search(small) for each in (_OF_A_THING, _TO_NOTHING, _NO_SUCH, CANCELS)):
        return True
    rest = _OF_WHAT_WAS_SAID.sub(" ", _OF_A_THING.sub(" ", small))
    named = {word[:_ALIKE] for word in _words(rest) if len(word) >= _LEAST and word not in _SAYS_NOTHING}
    is_named = bool(named & {word[:_ALIKE] for word in _words(plain(promised))})
    if _OF_WHAT_WAS_SAID.search(small):
        return is_named or not any(named & {word[:_ALIKE] for word in _words(one)} for one in since)
    return not named or is_named


def _words(small: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", small)
