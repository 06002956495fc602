"""What the company does to a contract, an account or a membership: it is ended, blocked, changed, lowered, an address is entered.

No kind of promise has a name for it, and yet `Daremos de baja la línea el 31` is one as plain as any: an act, what it is done to,
and who does it, in whole words. What the person may do, what a contract does by itself and what was done before is none. Patterns
over text in small letters without accents, a table for each language.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from casebook.text.quick_pattern import QuickPattern


class _Words(NamedTuple):
    """One language's words: of acts that end something or keep it from being used and what they are done to, of acts that change
    something and what, whose it is, how somebody of the company or nobody at all does it, how a thing ends by itself, what was
    before, what the person does or a rule tells, and the acts that are done to nothing else, whatever names it."""

    ends: str
    ended: str
    changes: str
    changed: str
    its: str
    done_by: str
    by_itself: str
    before: str
    yours: str
    alone: str


_TABLES = {
    "en": _Words(
        ends=r"cancel\w*|end|ending|ended|stop|stopped|stopping|clos(?:e|ed|ing)|terminat\w+|suspend\w*|freez\w+|frozen|paus\w+|"
        r"block\w*|deactivat\w+|disconnect\w*|put (?:\S+ ){1,4}on hold",
        ended=r"subscription|membership|contract|policy|plan|account|line|direct debits?|standing order|mandate|insurance|"
        r"cover|broadband|sim(?: card)?|(?:bank |debit |credit )?card|licence|permit|registration|enrolment|lease|tenancy|"
        r"(?:auto(?:matic)?[ -])?renewal|newsletter|reminders",
        changes=r"lower\w*|reduc\w+|rais\w+|chang\w+|switch\w*|mov(?:e|ed|ing)|updat\w+|enter\w*|register\w*|record(?:ed|ing)?|"
        r"correct(?:ed|ing)?|amend\w*|adjust\w*|remov\w+|lift\w*|extend\w*|process\w*|made|put through|set up|take effect",
        changed=r"(?:monthly |regular )?(?:payments?|amount)|direct debit|instal?ments?|tariff|plan|contract|membership|"
        r"subscription|"
        r"policy|address|details|bank account|account number|iban|name|phone number|limit|restriction|bar|block|payment plan|"
        r"meter readings?|change|cancellation",
        its=r"(?:your|the|this|that|both|his|her|their|my|our|a)(?: (?:new|old|whole|second|current|\S+'s))?(?: [a-z]+)?",
        done_by=r"\b(?:i|we|he|she|they)(?:'ll| will| shall|'m| am|'re| are|'s| is|(?=\s(?:cancel|end|stop|close|block|"
        r"lower|change)\b))|\b(?:will|gets?|going to|shall|'ll) (?:now )?(?:be|get)\b|\b(?:is|are) being\b|\b(?:will|"
        r"shall)\b(?=.* by "
        r"(?:us|me)\b)|\b(?:will|shall) (?:take effect|stop)\b|^\W*(?:(?:yes|yep|ok|okay|sure|done)\b\W*)?\w+ing\b",
        by_itself=r"(?:will (?:then )?)?(?:ends?|stops?|is over|runs out)",
        before=r"(?:have|has|had|'ve|was|were|did)",
        yours=r"you(?:'ll| will| can| could| may| must| have to| need to|'d)? (?:\w+ )?(?:cancel|end|stop|close|change|"
        r"block|update|"
        r"switch|lower|enter|register)\b|(?:minimum|fixed|notice) (?:term|period)|automatically|by itself",
        alone=r"unsubscrib\w+",
    ),
    "nl": _Words(
        ends=r"zeg|zegt|zeggen|opzeg\w*|opgezegd|op te zeggen|beeindig\w*|stop|stopt|stoppen|stopgezet|stopzetten|zetten?|"
        r"sluit\w*|"
        r"gesloten|blokkeer\w*|blokkeren|geblokkeerd|bevries\w*|bevriezen|bevroren|pauzeer\w*|pauzeren|gepauzeerd|"
        r"(?:schrijf|schrijven)(?=.* uit\b)|uitgeschreven|uitschrijven|opgeschort|annuleer\w*|annuleren|geannuleerd|"
        r"(?:trek|trekken)(?=.* in\b)|ingetrokken|intrekken|(?:meld|melden)(?=.* af\b)|afgemeld",
        ended=r"\w*abonnement|\w*lidmaatschap|\w*contract|polis|\w*verzekering|rekening|account|lijn|\w*incasso|machtiging|"
        r"(?:bank|sport|klanten)?pas|\w*kaart|nummer|huur|inschrijving|vergunning|donateurschap|nieuwsbrief|aanmaning\w*|"
        r"verlenging",
        changes=r"verlaag\w*|verlagen|verlaagd|verhoog\w*|verhogen|verhoogd|wijzig\w*|gewijzigd|verander\w*|veranderd|"
        r"(?:pas|passen)(?=.* aan\b)|aangepast|aanpassen|(?:zet|zetten|boek|boeken)(?=.* (?:om|over|terug|lager|hoger|op)\b)|"
        r"omgezet|overgezet|omzetten|overzetten|(?:voer|voeren)(?=.* (?:door|in)\b)|doorgevoerd|doorvoeren|ingevoerd|"
        r"invoeren|verwerk\w*|"
        r"verwerkt|registreer\w*|registreren|geregistreerd|(?:leg|leggen)(?=.* vast\b)|vastgelegd|corrigeer\w*|gecorrigeerd|"
        r"verleng\w*|verlengd|(?:hef|heffen)(?=.* op\b)|opgeheven",
        changed=r"\w*bedrag|voorschot|tarief|\w*abonnement|\w*contract|polis|premie|\w*adres|rekeningnummer|bankrekening|iban|"
        r"\w*gegevens|naam|tenaamstelling|telefoonnummer|limiet|meterstand\w*|betalingsregeling|blokkade|\w*wijziging|opzegging",
        its=r"(?:uw|je|jouw|jullie|mn|m'n|de|het|dit|die|dat|deze|een|mijn|ons|onze|beide|zijn|haar)(?: (?:nieuwe?|oude?|"
        r"hele|tweede|"
        r"huidige|[a-z]+e))?",
        done_by=r"\b(?:ik|we|wij|hij|ze|zij)\b|\bword(?:t|en)\b|\bzal\b|\bzullen\b",
        by_itself=r"eindigt|stopt|loopt (?:af|dan af|tot)",
        before=r"(?:heb|hebt|heeft|hebben|had|hadden|werd|werden|is|zijn)",
        yours=r"(?:u|je|jij|jullie) (?:zegt?|kunt|kan|mag|moet|stopt|wijzigt|sluit)|(?:kunt|kun|kan|mag|moet|zegt|zeg|"
        r"wijzigt) (?:u|je|"
        r"jij|jullie)|vanzelf|automatisch|opzegtermijn|looptijd",
        alone=r"opzeggen|opgezegd|uitschrijven|uitgeschreven",
    ),
    "de": _Words(
        ends=r"kundig\w*|gekundigt|beend\w*|stopp\w*|gestoppt|schlie(?:ss|ß)\w*|geschlossen|sperr(?:e|en|t)|gesperrt|pausier\w*|"
        r"stornier\w*|losch\w*|geloscht|deaktivier\w*|stell\w*(?=.* ein\b)|eingestellt|meld\w*(?=.* ab\b)|abgemeldet|"
        r"abmelden|widerruf\w*|leg\w*(?=.* still\b)|stillgelegt|setz\w*(?=.* aus\b)|ausgesetzt",
        ended=r"\w*abo(?:nnement)?s?|\w*mitgliedschaft|\w*vertrag|\w*versicherung|police|\w*konto|\w*anschluss|leitung|"
        r"\w*lastschrift\w*|\w*einzug\w*|mandat|\w*karte|\w*nummer|\w*tarif|\w*option|newsletter|mahnverfahren|mahnung\w*",
        changes=r"senk\w*|gesenkt|erhoh\w*|ander\w*|geandert|abandern|pass\w*(?=.* an\b)|anpass\w*|angepasst|stell\w*(?=.* um\b)|"
        r"umstell\w*|umgestellt|wechs\w*|trag\w*(?=.* ein\b)|eintrag\w*|eingetragen|hinterleg\w*|erfass\w*|aktualisier\w*|"
        r"korrigier\w*|verlanger\w*|heb\w*(?=.* auf\b)|aufgehoben|aufheben|richt\w*(?=.* ein\b)|einricht\w*|eingerichtet|"
        r"setz\w*(?=.* (?:herab|runter)\b)|herabgesetzt|herabsetzen|reduzier\w*|umgesetzt|durchgefuhrt|verarbeitet|wirksam",
        changed=r"\w*abschlag\w*|rate|\w*betrag|\w*beitrag|\w*tarif\w*|\w*vertrag|\w*adresse|anschrift|bankverbindung|"
        r"kontonummer|"
        r"iban|\w*daten|namen?|telefonnummer|\w*limit|\w*sperre|zahlerstand|ratenzahlung|\w*anderung|kundigung|umstellung|\w*abo",
        its=r"(?:ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|die|der|das|den|dem|diese[nmrs]?|eine?[nmrs]?|meine?[nmrs]?|"
        r"unsere?[nmrs]?)"
        r"(?: (?:neue[nrs]?|alte[nrs]?|ganze[nrs]?|[a-z]+e[nrs]?))?",
        done_by=r"\b(?:ich|wir|er)\b|\bw(?:ird|erden)\b",
        by_itself=r"endet|lauft (?:\S+ ){0,3}?(?:aus|bis|ab)",
        before=r"(?:habe?|hat|haben|hatte\w*|wurden?|ist|sind|war|waren)",
        yours=r"(?:sie|du|ihr) (?:konnen|konnt|kannst|kundig\w*|mussen|musst|durfen|sollten)|(?:konnen|kannst|mussen|"
        r"musst|kundigen|"
        r"andern) (?:sie|du|ihr)|von selbst|automatisch|mindestlaufzeit|kundigungsfrist",
        alone=r"kundig(?:e|en)|gekundigt",
    ),
    "fr": _Words(
        ends=r"resili\w+|annul\w+|arret\w+|clotur\w+|ferm\w+|bloqu\w+|suspend\w*|stopp\w+|desactiv\w+|(?:mets|met|mettons|"
        r"mettrai|"
        r"mettrons|mis) (?:fin|en pause|en attente)|(?:fais|ferai|faisons|fait) opposition|desinscri\w+|gel(?:e|ons|ee?)",
        ended=r"abonnement|adhesion|contrat|police|assurance|compte|ligne|prelevements?|mandat|carte|sim|forfait|"
        r"inscription|formule|"
        r"option|bail|mutuelle|licence|newsletter|virement|relances?",
        changes=r"baiss\w+|dimin\w+|redui\w+|augment\w+|modifi(?!cation)\w+|chang(?!ement)\w+|enregistr\w+|(?:mets|met|"
        r"mettons|mettrai|"
        r"mettrons|mise?) a jour|corrig\w+|sais\w+|leve\w*|rattach\w+|actualis\w+|prolong\w+|ajust\w+|fait|faite|effectu\w+|"
        r"effecti(?:f|ve)|traitee?|prise? en compte|mise? en place|mets en place|pass\w+",
        changed=r"mensualites?|echeances?|acomptes?|tarif|forfait|formule|contrat|abonnement|adresse|rib|iban|coordonnees|"
        r"numero|nom|plafond|releve|changement|modification|resiliation|opposition|blocage|echeancier",
        its=r"(?:(?:votre|vos|ton|ta|tes|le|la|les|ce|cette|cet|son|sa|mon|ma|notre|un|une|au|du)(?: (?:nouve(?:lle|au|l)|"
        r"ancien(?:ne)?))?"
        r" |l')(?:\w+ )?",
        done_by=r"\b(?:je|nous|on|il|elle|ils|elles)\b|\bj'|\b(?:sera|seront|va etre|vont etre)\b",
        by_itself=r"(?:prend|prendra) fin|se terminer?a?|s'arreter?a?",
        before=r"(?:ai|as|avons|avez|ont|a ete|ont ete|avait|a deja|a)",
        yours=r"(?:vous|tu) (?:pouvez|peux|pourrez|devez|dois|resili\w+|annul\w+|modifi\w+)|automatiquement|tacite|"
        r"preavis|engagement",
        alone=r"resilier\w*|resilie|desinscri\w+",
    ),
    "es": _Words(
        ends=r"de baja|la baja|cancel\w+|anul\w+|cierr\w+|cerr\w+|bloque(?!o de)\w+|rescind\w+|suspend\w+|paraliz\w+|paralic\w+|"
        r"desactiv\w+|congel\w+|par(?:o|amos|are|aremos)",
        ended=r"suscripcion|membresia|contrato|poliza|seguro|cuenta|linea|domiciliacion|recibos?|tarjeta|sim|abono|matricula|"
        r"inscripcion|plaza|cuota|tarifa|permanencia|adeudo|mandato|servicio",
        changes=r"baj(?:o|a|amos|are|ara|aremos|ado|ada|ar)|redu[cz]\w+|sub(?:o|imos|ire|iremos|ir)|cambi(?!o )\w+|"
        r"modific(?!acion)\w+|"
        r"actualiz\w+|registr\w+|apunt\w+|pas(?:o|amos|are|aremos|ar)|correg\w+|corrij\w+|amplia\w*|ajust\w+|introduc\w+|"
        r"levant\w+|"
        r"har[ae]\w*|hech[oa]|efectiv[oa]|tramit\w+",
        changed=r"cuota|tarifa|potencia|direccion|domicilio|cuenta|iban|datos|numero|nombre|titularidad|titular|limite|"
        r"contrato|plan|"
        r"bloqueo|cambio|baja|modificacion|mensualidad|recibo",
        its=r"(?:su|sus|tu|tus|la|el|las|los|esta|este|ese|esa|una?|mi|del|al|nuestr[oa])(?: (?:nuev[oa]s?|[a-z]+))?",
        done_by=r"\b(?:doy|damos|voy a|vamos a|va a|van a)\b|\b\w{2,}(?:amos|emos|imos|are|ere|ire|ara|aran|era|eran|ira|iran)\b|"
        r"\b(?:cancelo|anulo|cierro|bloqueo|cambio|bajo|subo|modifico|actualizo|registro|apunto|paso|corrijo|amplio|ajusto|paro|"
        r"tramito|suspendo|desactivo)\b|\bse (?=\w+a\b)|\bquedaran?\b",
        by_itself=r"termina(?:ra)?|finaliza(?:ra)?|acaba(?:ra)?",
        before=r"(?:he|has|ha|hemos|han|habia|fue|fueron|esta|estan)",
        yours=r"(?:usted |tu )?(?:puedes?|podras?|debes?|tienes? que|tendras? que)|automaticamente|permanencia minima|preaviso",
        alone=r"(?:doy|damos|dar\w*|dan|dais|da) de baja|rescind\w+",
    ),
}


def _near(act: str, its: str, thing: str) -> str:
    """An act and its thing, up to eight words apart in one clause, in either order."""
    named = rf"\b{its}\s?\b(?:{thing})\b"
    between = r"(?: [^\s.;:!?]+){0,8}? "
    return rf"\b(?:{act})\b{between}{named}|{named}{between}(?:{act})\b"


_INTO = re.compile(
    r"\b(?:in|into|on|onto|to|at|op|naar|aan|auf|aufs|an|ans|zu|sur|a|en|dans|chez)(?: (?:your|the|uw|je|de|ihr\w*|"
    r"dein\w*|das|dem|"
    r"die|votre|ton|ta|le|la|su|tu|el|same|new|nieuwe|neue\w*|nouvelle))* ?"
    r"(?:bank ?)?(?:account|card|address|rekening|bankrekening|pas|kaart|adres|konto|karte|adresse|compte|carte|cuenta|"
    r"tarjeta|direccion)\b"
)
"""Where money or a parcel goes, which nothing is done to."""

_MAY_BE = QuickPattern("|".join(f"(?:{words.ended}|{words.changed})" for words in _TABLES.values()), exact=True)
"""What any of these things is called: without one the tables need not be gone through."""


def acts_on_a_contract(small: str, day: str, language: str, *, told: bool = False) -> bool:
    """Whether words in small letters tell an act of the company on a contract or what belongs to it; `day` are those of its day.

    `told`: the person tells it, so that what `I` do is their own.

    >>> acts_on_a_contract("ik verlaag uw termijnbedrag per 1 november.", "1 november", "nl")
    True
    >>> [acts_on_a_contract(f"{said} by 31 january", "31 january", "en") for said in ("you can cancel the contract", "i'll call")]
    [False, False]
    """
    words = _TABLES.get(language)
    if words is None or not (_MAY_BE.search(small) or re.search(rf"\b(?:{words.alone})\b", small)):
        return False
    rest = " ".join(_INTO.sub(" ", small.replace(day, " ") if day else small).split())
    if _is_yours_or_before(rest, words) or _is_day_of_it(small, day, words):
        return False
    if told and re.search(r"\b(?:i|i'm|i'll|ik|ich|je|j')\b", rest):
        return False
    who = rest if told else " ".join(found[0] for found in re.finditer(words.done_by, rest))
    return bool(who.strip()) and _names_an_act(rest, words)


def ends_by_then(small: str, language: str) -> bool:
    """Whether words in small letters tell that a contract ends, without who ends it: a promise only where that was asked for.

    >>> ends_by_then("yep, your membership ends on 31 january", "en"), ends_by_then("your shift ends at five", "en")
    (True, False)
    """
    words = _TABLES.get(language)
    if words is None or re.search(rf"\b(?:{words.yours})\b", small):
        return False
    return re.search(rf"\b{words.its}\s?\b(?:{words.ended})\b (?:\S+ )?(?:{words.by_itself})\b", small) is not None


_IT = re.compile(
    r"\b(?:it|that|this|them|het|dat|die|deze|hem|'m|es|das|den|ihn|sie|l[ae]s?|l'|l[oa]s?)(?=\W|\b)(?! (?:is|was|will|"
    r"wordt|wird)\b)"
)


def ends_it(small: str, language: str) -> bool:
    """Whether the company says, in small letters, that it ends or stops something which only a word that stands for it names.

    >>> ends_it("ending it today", "en"), ends_it("i'll block that tomorrow", "en"), ends_it("you can cancel it", "en")
    (True, True, False)
    """
    words = _TABLES.get(language)
    if words is None or _is_yours_or_before(small, words):
        return False
    says = re.search(rf"\b(?:{words.ends})\b", small) is not None and _IT.search(small) is not None
    return says and re.search(words.done_by, small) is not None


def names_what_ends(small: str, language: str) -> bool:
    """Whether words in small letters name a contract, or what else is ended or blocked.

    >>> names_what_ends("and the membership itself?", "en"), names_what_ends("and the tap?", "en")
    (True, False)
    """
    words = _TABLES.get(language)
    return words is not None and re.search(rf"\b{words.its}\s?\b(?:{words.ended})\b", small) is not None


def asks_for_an_act(small: str) -> bool:
    """Whether words in small letters, of any language, name an act on a contract, as somebody asks for it.

    >>> asks_for_an_act("kun je mijn abonnement dan nu stopzetten?"), asks_for_an_act("bitte die neue anschrift eintragen")
    (True, True)
    >>> asks_for_an_act("why was the address wrong?")
    False
    """
    if not _MAY_BE.search(small) and "de baja" not in small:
        return False
    return any(_names_an_act(small, words) for words in _TABLES.values())


def _names_an_act(small: str, words: _Words) -> bool:
    """Whether an act stands with what it is done to, or is one that is done to nothing else."""
    if re.search(rf"\b(?:{words.alone})\b", small):
        return True
    pairs = ((words.ends, words.ended), (words.changes, words.changed))
    return any(re.search(_near(act, words.its, thing), small) for act, thing in pairs)


def _is_yours_or_before(small: str, words: _Words) -> bool:
    """Whether the person does it or a rule tells of it, or it was done before."""
    return re.search(rf"\b(?:{words.yours})\b|(?<![\w])(?:{words.before})\b", small) is not None


def _is_day_of_it(small: str, day: str, words: _Words) -> bool:
    """Whether a day is only by what a thing is called: `the direct debit of 31 October`."""
    if not day:
        return False
    of = r"(?:of|for|van|fur|du|de|del)(?: (?:the|den|le|el))?"
    return re.search(rf"\b(?:{words.ended}|{words.changed})\b {of} {re.escape(day)}", small) is not None
