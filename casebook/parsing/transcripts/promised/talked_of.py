"""What is promised of a thing that only the talk tells: that what is brought is for a wrong one, and what is ready was repaired.

`It's the wrong colour. – We'll deliver yours by Friday` promises a replacement, and is kept as `We'll deliver yours [the
replacement] by Friday`; square brackets are those of whoever quotes.

Patterns over small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.promised.named_things import NAMED_THINGS
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing_words import HOURS
from casebook.records.vocabularies import Promised
from casebook.text.words.calendar_words import WEEKDAYS, any_folded

_WRONG = re.compile(
    r"\bwrong (?:colou?rs?|sizes?|ones?|items?|models?|things?|parts?|orders?|shade|pair|shoes|version|type|length|side|hand|"
    r"bike|sofa|book|parcel|product)\b(?! (?:number|code))|\b(?:sent|got|gave|delivered|received|brought|shipped) (?:me |"
    r"us )?(?:the |a )?wrong\b|"
    r"\b(?:ordered|asked for|wanted(?! to\b)|bought) (?:\S+ ){1,4}?(?:but |and )?(?:i |we )?(?:got|received|you sent|they sent|"
    r"was sent)\b|"
    r"\b(?:not|isn't|aren't|wasn't) (?:the one|the ones|what) (?:that )?(?:i|we) (?:ordered|bought|chose|asked for|wanted)\b|"
    r"\bverkeerde\b(?! (?:\w*nummer|afdeling|adres|rekening|knop|persoon|datum|naam))|"
    r"\bverkeerd (?:geleverd|bezorgd|gestuurd|opgestuurd|verstuurd|gekregen|ontvangen|artikel|product|model|formaat|boek|paar|"
    r"onderdeel|exemplaar|toestel|apparaat|pakket)\b|"
    r"\b(?:besteld\w*|wilde(?! (?:weten|vragen)\b)|gekocht) (?:\S+ ){0,4}?(?:maar |en )?(?:ik |we )?(?:kreeg|kregen|ontving|"
    r"gekregen)\b|"
    r"\bniet (?:die|wat|degene die) (?:ik|we) (?:had |heb )?besteld|"
    r"\bfalsche[nrsm]? (?:farbe|gro(?:ss|ß)e|artikel|modell|ware|teil|schuhe|paar|lieferung|sofa|produkt|ausfuhrung|version|"
    r"seite|"
    r"lange|buch|paket|dinge?)\b|\bfalsch geliefert\b|\b(?:das|die|den) falsche[n]? (?:bekommen|geliefert|geschickt|erhalten)\b|"
    r"\b(?:bestellt\w*|wollten?(?! (?:nur )?(?:wissen|fragen)\b)) (?:\S+ ){0,4}?(?:aber |und )?(?:bekommen|gekriegt|"
    r"erhalten|kam|geliefert)\b|"
    r"\bnicht (?:das|die|den),? (?:was |das |die |den )?(?:ich|wir) bestellt\b|"
    r"\bmauvais(?:e|es)? (?:couleur|taille|article|modele|produit|pointure|piece|cote|colis|commande|coloris|version)s?\b|"
    r"\bpas (?:(?:la bonne|le bon|les bons|les bonnes)(?! (?:adresse|reponse|personne|heure|date|facture|numero|service|"
    r"moment|jour|nom|code)s?\b)|celui que|celle que|ce que j'ai commande)\b|"
    r"\b(?:commande|voulais(?! (?:savoir|demander|vous)\b)|pris) (?:\S+ ){1,4}?(?:et |mais )?(?:j'ai |on m'a |"
    r"vous m'avez )?(?:recu|envoye|livre)\b|"
    r"\b(?:color|talla|articulo|modelo|producto|numero|pieza|pedido) equivocad[oa]s?\b|"
    r"\b(?:(?<!estoy )(?<!estaba )(?<!estas )(?<!direccion )(?<!telefono )equivocad[oa]|otro color|"
    r"otra talla)\b|"
    r"\bno (?:es|son) (?:el|la|los|las|lo) que (?:pedi|compre|encargue|queria)|"
    r"\b(?:mand\w+|envi\w+|lleg\w+|tra(?:j\w+|ido)) (?:\S+ ){1,4}?(?:y |pero )(?:yo )?(?:pedi|queria|compre|habia pedido|"
    r"encargue)\b|"
    r"\b(?:pedi|queria(?! (?:saber|preguntar)\b)|compre|encargue) (?:\S+ ){1,4}?(?:y |pero )?(?:me )?(?:\w+ )?(?:mand|envi|"
    r"lleg)\w+"
)
"""The person says that another thing came than they ordered."""

_PAPER = re.compile(
    r"\b(?:confirmation|e-?mail|mail|invoice|bill|receipt|message|text|letter|answer|reply|link|bevestiging|\w*mailtje|factuur|"
    r"bericht|brief|antwoord|bestatigung|\w*mail|rechnung|nachricht|quittung|antwort|courriel|facture|reponse|lettre|"
    r"correo|factura|recibo|mensaje|respuesta|carta)s?\b"
)
"""What comes beside the thing, and not in its place: *I ordered a sofa and received a confirmation*."""

_MANY = r"(?:\d+|two|three|four|twee|drie|vier|zwei|drei|deux|trois|quatre|dos|tres|cuatro)"
_FEWER = re.compile(
    rf"\b{_MANY} (?:(?!(?:y|and|en|und|et) )\S+ ){{0,2}}?(?:ordered|besteld|bestellt|commande\w*|pedi\w*)\b|"
    rf"\b(?:ordered|besteld|bestelde|bestellt|commande|pedi) {_MANY} [^\W\d_]|"
    r"\b(?:only|just|maar|slechts|alleen|nur|bloss|seulement|solo) (?:\d|one|een|ein\w*|une?|una?)\b"
)
"""That fewer came than were ordered."""

_NO_NOUN = (
    r"(?=\W*$|\W*[,.;!]| (?:in|mit|met|avec|con|of|von|van|de|del|du|aus|en|a|au|by|on|op|am|le|el|to|naar|bei|bij|before|voor|"
    r"vor|"
    r"avant|antes|within|binnen|innerhalb|sous|tomorrow|morgen|demain|manana|today|vandaag|heute|aujourd'hui|hoy|uiterlijk|"
    rf"spatestens|bis|tot|volgende|nachste\w*|{any_folded(WEEKDAYS)})\b)"
)
_IN_ITS_PLACE = re.compile(
    r"\b(?:yours|the (?:right|correct|proper) (?:ones?|pair)|ones?(?! (?:day|week|of)\b)|it|them)\b(?! (?:back|up)\b)|"
    rf"\b(?:(?:de|het) (?:juiste|goede|correcte)|die van (?:u|jou|je)|eentje|(?:er )?een|hem|'m|het|ze|die){_NO_NOUN}|"
    rf"\b(?:(?:die|das|den|der) (?:richtigen?|korrekten?)|ihre[nrs]?|deine[nrs]?|eine[ns]?|eins|welche|es|ihn){_NO_NOUN}|"
    rf"\b(?:la bonne|le bon|les bons|les bonnes|(?:la|le|les) (?:votre|votres|tienne?s?)|une?){_NO_NOUN}|"
    r"\b(?:vous|te|t') ?(?:la|le|les|l')(?= ?(?:recevr|aur|livr|enverr|envo|appor|depos|expedi))|"
    rf"\b(?:(?:el|la|l[oa]s) correct[oa]s?|el suyo|la suya|el tuyo|la tuya|un[oa]s?){_NO_NOUN}|"
    r"\b(?:se|te|os) l[oa]s?(?= )"
)
"""What comes in its place, which nothing but a word that stands for it names."""

_ELSE = re.compile(
    r"\b(?:missing|label|box|form|link|code|second|other|rest|remaining|also|too|ontbreken\w*|etiket|label|doos|ook|andere|rest|"
    r"fehlend\w*|etikett|karton|auch|ubrige\w*|manquant\w*|etiquette|carton|aussi|reste|faltan?|etiqueta|caja|tambien|resto)\b"
)
"""What makes it something beside that."""

_WORKSHOP = re.compile(
    r"\b(?:repair\w*|mend\w*|garage|workshop|mechanic|labour|on the bench|(?:wrong|right|new) parts?|parts? (?:came|come|"
    r"arrived?|in)|reparati\w+|reparer\w+|gerepareerd|werkplaats|monteur|(?:nieuwe|verkeerde|juiste) (?:accu|onderdeel)|"
    r"onderdelen?|"
    r"accu|reparatur\w*|reparier\w*|werkstatt|mechaniker|ersatzteil\w*|atelier|reparation|reparer|garagiste|"
    r"piece (?:detachee|de rechange)|mecanicien|"
    r"taller|reparacion|reparar|mecanico|piezas?|recambio)\b"
)
"""What is said where things are repaired."""

_DONE = re.compile(
    r"\b(?P<it>it|he|she|they|ie|hij|ze|hem|'t|er|sie|es|il|elle|ils|elles|c'|ce|lo|la|"
    r"los|"
    r"las|te l[oa]|se l[oa]|estara|estaran|esta|queda|quedara)\b[^.;!?]{0,60}?\b(?:done|ready|finished|klaar|gereed|"
    r"gemaakt|fertig|bereit|prete?s?|finie?s?|"
    r"terminee?s?|list[oa]s?|terminad[oa]s?|acabad[oa]s?)\b"
)
"""That something is ready, which nothing but a word that stands for it names."""


_NO_PAPER = (
    r"(?!appointment|date|slot|time|day|visit|bill|invoice|label|code|password|number|card|contract|message|mail|ticket|link|"
    r"offer|afspraak|datum|moment|tijd|factuur|rekening|nota|label|code|wachtwoord|nummer|pas|contract|bericht|termin|datum|tag|"
    r"rechnung|etikett|kennwort|nummer|karte|vertrag|nachricht|rdv|rendez-vous|creneau|facture|etiquette|mot|numero|carte|contrat|"
    r"message|lien|cita|fecha|factura|etiqueta|contrasena|tarjeta|contrato|mensaje|enlace|hueco)[^\W\d_]+"
)
_NEW_ONE = re.compile(
    rf"\b(?:arrang|order|get|sort|reserv|put aside|set aside|send|mak|pick)\w* (?:(?:you|out) )?(?:an?|some) "
    rf"(?:brand )?(?:new|different) {_NO_PAPER}|\bnew {_NO_PAPER} (?:has been |is |are |was )?(?:put|set) aside\b|"
    rf"\b(?:regel|bestel|reserveer|reserver|stur|stuur|pak|leg)\w* (?:(?:we|wij|ik|u|je|voor|jou) ){{0,3}}(?:een |'n )?"
    rf"(?:nieuwe?|andere?) {_NO_PAPER}|"
    rf"\b(?:besorg|bestell|reservier|schick|organisier|hol|leg)\w* (?:(?:wir|ich|ihnen|dir|fur|sie) ){{0,3}}(?:eine?n? )?"
    rf"(?:neue[nrs]?|andere[nrs]?) {_NO_PAPER}|"
    rf"\b(?:command|reserv|prepar|envo|mets|mett|trouv)\w* (?:(?:vous|te|de cote) )?(?:une? )(?:nouvelle?|nouveau|nouvel|autre) "
    rf"{_NO_PAPER}|"
    rf"\b(?:ped|reserv|prepar|mand|envi|pon)\w* (?:una? [^\W\d_]+ nuev[oa]|(?:una? )?(?:nuev[oa]|otr[oa]) {_NO_PAPER})"
)
"""That the company gets a new thing for the person, which it then only points at."""

_LATELY = 3
"""So many messages of the company's back, a new thing is what is pointed at. Our own choice."""

_STANDS_FOR_IT = re.compile(
    r"\W*(?:(?:and|en|und|et|y|then|dan|dann) )?(?:we(?:'ll| will) (?:bring|send|deliver) )?"
    r"(?P<it>they|it|that|those|them|die|deze|dat|hij|ze|hem|den|das|es|ihn|elle|il|ils|elles|on vous l[ae]?|on te l[ae]?|"
    r"(?:te|se|os) l[oa]s?)\b(?! (?:too|also|as well|ook|auch|aussi|tambien)\b)"
)
"""How a message begins that tells of the thing which was named before it."""


_CRAFTSMAN = (
    "(?:engineer|technician|plumber|electrician|fitter|repairman|monteur|technicus|loodgieter|elektricien|techniker|"
    "handwerker|klempner|elektriker|technicien|plombier|electricien|chauffagiste|depanneur|tecnico|fontanero|electricista|operario)"
)
_HAS_TO_COME = re.compile(
    rf"\b{_CRAFTSMAN}\b[^.?!]{{0,30}}\b(?:come|visit|check|look|langs|komen|kijken|vorbei|kommen|schauen|passer|venir|pasar|ir|"
    rf"needs?|has to|must|muss|doit)\b|\b(?:need|want|send|book|moet|stuur|muss|schicke|faut|envoie|tiene que|mando)\w*\b"
    rf"[^.?!]{{0,25}}\b{_CRAFTSMAN}\b"
)
"""That somebody has to come and mend it, whose day is told later: `er moet een monteur langs`."""

_IS_THEN = re.compile(
    r"\W*(?:(?:so|then|dus|dan|also|dann|donc|alors|pues|entonces) )?"
    r"(?:(?P<it>it|that|het|dat|es|das|ce|ca|sera)(?='ll| will| is|'s| wordt| is| wird| ist| sera| el | para ))"
)
"""How a clause begins that tells the day of it."""


def of_what_is_talked_of(made: Made, heard: Sequence[str], said: Sequence[str], language: str) -> Made:
    """A thing that is brought or ready by a day, as the replacement or the repair that the talk makes it; else the same.

    `heard` is what the person said until then, `said` what the company did.
    """
    if made.due is None or made.kind not in (Promised.DELIVERY, Promised.OTHER):
        return made
    small = plain(made.text)
    if len(small) != len(made.text):
        return made
    done = _DONE.search(small)
    if done is not None and any(_WORKSHOP.search(plain(text)) for text in (*heard, *said)):
        return _named(made, done.end("it"), Promised.REPAIR, language)
    visit = _IS_THEN.match(small) if made.kind is Promised.OTHER and HOURS.search(small) else None
    if visit is not None and any(_HAS_TO_COME.search(plain(text)) for text in said[-_LATELY:]):
        return _named(made, visit.end("it"), Promised.REPAIR, language)
    may_be_another = made.kind is Promised.DELIVERY and not _ELSE.search(small)
    new = _STANDS_FOR_IT.match(small) if may_be_another else None
    if new is not None and any(_NEW_ONE.search(plain(text)) for text in said[-_LATELY:]):
        return _named(made, new.end("it"), Promised.REPLACEMENT, language)
    stands = _IN_ITS_PLACE.search(small) if may_be_another else None
    if stands is not None and any(map(_is_of_a_wrong_one, map(plain, heard))):
        return _named(made, stands.end(), Promised.REPLACEMENT, language)
    return made


def _is_of_a_wrong_one(small: str) -> bool:
    """Whether the person, in small letters, says that another thing came than they ordered, and no less of it.

    >>> _is_of_a_wrong_one("i ordered slate and got sand"), _is_of_a_wrong_one("i ordered slate and got a confirmation")
    (True, False)
    """
    if _FEWER.search(small):
        return False
    places = ((found.start(), found.end()) for found in _WRONG.finditer(small))
    clauses = (small[start:end] + re.split(r"[.,;:!?]", small[end:], maxsplit=1)[0] for start, end in places)
    return any(not _PAPER.search(clause) for clause in clauses)


def _named(made: Made, at: int, kind: Promised, language: str) -> Made:
    """The promise with its thing in brackets behind what stands for it, where its words then tell of that kind."""
    behind = re.compile(r"['’]\w+").match(made.text, at)
    at = behind.end() if behind else at
    text = f"{made.text[:at]} [{NAMED_THINGS[language][kind]}]{made.text[at:]}"
    return replace(made, text=text, kind=kind) if promise_kind_in(text) is kind else made
