"""What the person asked for last in a contact, where they wrote nowhere what they want: that comes before an older promise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.domain.nearness import is_a_new_thing
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.or_else import asked_or_else, is_all_back
from casebook.exporters.words.own_entries import may_have_asked
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.sums import money_in
from casebook.records.frozen import Frozen
from casebook.records.kinds import Entry, Promise
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences
from casebook.text.sums import sum_in
from casebook.text.words.calendar_words import MONTHS, any_of, every_name
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.language.language import Language

LONGEST_LOOKED_AT = 2000
"""How long a text may be, in characters, to be looked through for what was asked. Our own choice."""

_NO_SUM = r"(?! ?(?:[€$£] ?\d|\d[\d.,]* ?(?:[€$£]|eur|gbp|usd|chf)))"
"""Behind a comma that parts no sum from what it is of."""

_CLAUSES = rf"(?:,{_NO_SUM}|[;:]) | [–—-] |\.\.\.|…| \("

_MONTH = any_of(every_name(MONTHS))
"""What goes on with for when something was paid: *the fees of May and June*."""

_ENDS = QuickPattern(
    rf"(?:(?<!\d),|,(?!\d)){_NO_SUM}.*"
    r"| (?:too|as well|also|ook|auch|aussi|también|now|again|please|instead|in plaats daarvan|stattdessen|plutôt|en su lugar|nu"
    r"|alsjeblieft|jetzt|sofort|bitte|maintenant|svp|ahora|ya)$"
    r"| (?:but|because|since|maar|omdat|want|aber|weil|denn|mais|car|parce|pero|porque)\b.*"
    rf"| (?:{AND}) (?!(?:an?|the|my|our|een|de|het|mijn|onze?|eine?\w?|die|das|den|mein\w*|unser\w*|une?|l[ea]s?|mon|mes"
    r"|un[ao]?|el|l[ao]s?|mis?|no more|no further|geen (?:verdere|nieuwe)|kein\w* weiter\w*|que|plus de|ni un\w*)\b|qu['’]"
    r"|(?:give|pay|refund|send) (?:me|us|back)\b"
    rf"|{_MONTH}\b|(?:(?:me|nos|l[aeo]s?) )?\w{{3,}}[ae]n\b|[\d€£$]).*"
    r"| ou qu['’]ils\b.*"
    r"|,? (?:or else|otherwise|anders|sonst|ansonsten|sinon|o si no|si no)\b.*"
    r"|,? (?:or|of|oder|ou|o) (?:i|we|it['’]?s|ik|ich|wir|je|nous|yo|voy|small claims|chargeback|ombuds\w*|court"
    r"|trading standards|the police|my bank|geschillen\w*|anwalt\w*|reclam\w*|denunci\w*)\b.*"
)
"""Where what was asked ends: what follows says why, or what else was done."""

_RATHER = QuickPattern(
    r"(?:no|not|geen|niet|kein\w*|nicht|pas (?:de |d['’])?|ningún|ninguna|no) .*?\b(?:but|maar|sondern|mais|sino) (.+)"
)
"""*No voucher but my money*: what is asked is what follows."""

_NO_ASK = QuickPattern(
    r"(?!(?:to have (?:it|this|these|those|them)|dat ze|dat zij|qu['’]ils|(?:ze|hem|sie|ihn) .*\b(?:hebben|haben))\b)(?:(?:to"
    r"|zu|te) (?!(?:be|get|have|cancel)\b)"
    r"|(?:when|why|where|what|how|whether|if|that|about|no|not|geen|niet|kein\w*|nicht"
    r"|wann|warum|wo|ob|dass|quand|pourquoi|où|pas|cuándo|por qué|si|no|ningún|ninguna)\b"
    r"|.*\b(?:he|she|they|him|her|them|hij|zij|ze|hem|er|ihm|ihr|ils?|elles?|él|ella|ellos)\b)"
)
"""What is no thing that can be asked for, or speaks of others."""

_WHAT_FOR = QuickPattern(r" (?:to|for|om|voor|für|zum|zur|pour|para|por)\b.*")
"""What follows says what something is for: an account number for the refund is none."""

_SAYS_NO = QuickPattern(
    r"(?:nog steeds|immer noch|noch immer|weiterhin)\b.*|(?:(?:dat |dit |das |ist |is |mir |ich |ik |heb |hab |habe |vind "
    r"|wil )*(?:niet|nicht|zu|te|kein|geen|nein|nee|neen|nö)\b"
    r"(?: [\wäöüß]+){0,3}|(?:ik )?(?:heb )?(?:geweigerd|afgewezen|afgeslagen)|(?:ich )?(?:habe? )?(?:abgelehnt|verweigert))"
)
"""A clause in which the person says no: who wants what follows are they."""

_NO_MORE = QuickPattern(
    r"(?:(?:i|we|ik|wij|ich|wir|je|nous|yo|so|dus|also|donc|así que) )*(?:(?:don['’]?t|do not|no longer) (?:want|need)\b.*"
    r"|(?:hoef|wil|willen|hoeven) (?:geen|niet)\b.*|(?:brauch|brauche|brauchen|will|wollen|möchte) (?:kein\w*|nicht)\b.*"
    r"|(?:j['’]|ne |n['’])?(?:en )?(?:veux|voulons|ai) plus\b.*|ya no (?:quiero|queremos|necesito|necesitamos)\b.*)"
)
"""A clause in which the person says what they want no more: what follows with *just* is what they want."""

_JUST = QuickPattern(
    r"(?:just|only|gewoon|alleen(?: nog)?|enkel|einfach|nur(?: noch)?|juste|simplement|seulement|solo|sólo|solamente) "
)

_ME = {"nl": "ik", "de": "ich"}
"""The *I* of the languages in which *wants* without one may be anybody's."""


class AskedLast(Frozen):
    """What was asked for, in the words it was written down with, and in which entry."""

    what: str
    entry: Entry


def no_want_typed(facts: CaseFacts) -> bool:
    """Whether nobody wrote what is wanted of a case that is open."""
    return facts.case.closed is None and not one_line(facts.case.want)


def with_ask(facts: CaseFacts, language: Language) -> CaseFacts:
    """The facts with what the person asked for last as what is wanted, else with what the problem asks for; the same where they
    wrote what they want, or nothing was asked since the last promise."""
    last = asked_last(facts, language)
    what = last.what if last else asked_in_problem(facts, language)
    return gathered_with(facts, replace(facts.case, want=what)) if what else facts


_WANTS_NOW = QuickPattern(
    r"(?:(?:so|and|now|dus|en|nu|also|und|jetzt|donc|et|maintenant|así que|y|ahora) )?(?:(?:i|we|ik|wij|ich|wir|je|nous|yo) )?"
    r"(?:(?:just|only|gewoon|alleen|nur) )?(?:want|need|would like|['’]d like|i['’]d like|we['’]d like|demand"
    r"|wil|willen|eis|will|wollen|möchten?|verlange|veux|voulons|voudrais|voudrions|souhaite|demande|j['’]exige|exige|quiero"
    r"|queremos|quisiera|exijo|pido"
    r"|solicito|necesito)\b"
)
"""How a sentence begins that says what the person wants now: what they asked for once is what happened."""


def asked_in_problem(facts: CaseFacts, language: Language) -> str:
    """What the problem asks for in a sentence that says nothing else, where that stands nowhere else; nothing where something was
    promised, or money came, since: what is asked for then may be another thing."""
    problem = facts.case.problem or ""
    if not no_want_typed(facts) or facts.agreed_promises or facts.refunds or facts.left_out:
        return ""
    wants = filter(_WANTS_NOW.match, sentences(lines_of(problem)))
    asks = [each for each in wants if not (each.endswith("?") or without_asks(each, language))]
    found = [what for each in asks for clause in re.split(_CLAUSES, each) for what in _asked_in(clause, language)]
    if len(found) != 1 or not (_would_end_it(found[0]) and is_all_asked(asks[0], language, found[0].casefold())):
        return ""
    return _with_currency(found[0], problem)


def asked_last(facts: CaseFacts, language: Language) -> AskedLast | None:
    """What the person asked for last; None where they wrote what they want, or what was promised then or since may be the answer
    to it."""
    if not no_want_typed(facts):
        return None
    made = [each.promise for each in facts.agreed_promises if _may_be_the_answer(facts, each.promise)]
    promised = max((each.at.instant for each in made), default="")
    for entry in reversed(facts.entries):
        if may_have_asked(entry) and entry.at.instant > promised:
            found = list(_asks_in(entry, language))
            if found:
                return AskedLast(_with_currency(found[-1], getattr(entry, "text", None) or ""), entry)
    return None


def _with_currency(what: str, text: str) -> str:
    """`me rendre 482 euros` of *me rendre 482*, in the currency that another sum has in the same text, as it was typed there."""
    typed = {found[1].strip() for found in _BESIDE.finditer(text)}
    bare = re.search(r"\d[\d.,]*", what)
    if not is_money(what) or sum_in(what) or bare is None or len(typed) != 1:
        return what
    named = re.sub(r"\b(dollar|pound)\Z", r"\1s", typed.pop())  # of *a 200 dollar voucher*
    return f"{what[: bare.end()]} {named}{what[bare.end() :]}"


_BESIDE = QuickPattern(r"\d( ?(?:€|euros?|eur|gbp|pounds?|dollars?))(?!\w)")
"""What stands behind a sum as its currency."""


def _may_be_the_answer(facts: CaseFacts, promise: Promise) -> bool:
    """Whether what was promised may be all that was asked for: no call, and no sum that is less than is owed."""
    if promise.promised in OCCASIONS:
        return False
    named = list(money_in(sum_in(promise.text or ""), facts.case.currency))
    owed = {balance.currency: balance.owed for balance in facts.balances if balance.returned}
    return not any(each.minor < owed.get(each.currency, 0) for each in named)


def _asks_in(entry: Entry, language: Language) -> Iterator[str]:
    """What is asked for in it, as something that would end it."""
    text = getattr(entry, "text", None) or ""
    before = ""
    for sentence in sentences(lines_of(text)) if len(text) <= LONGEST_LOOKED_AT else ():
        if not sentence.endswith("?"):
            yield from (each for each in asked_or_else(entry, sentence) if is_money(each) or is_all_back(each))
            for clause in map(str.strip, re.split(_CLAUSES, sentence)):
                asks = list(_asked_in(clause, language))
                if not asks and _SAYS_NO.fullmatch(before.rstrip(" .!")):
                    asks = list(_asked_in(f"{_ME.get(language.code, '')} {clause}".strip(), language))
                if not asks and _NO_MORE.fullmatch(before.rstrip(" .!")) and (just := _JUST.match(clause)):
                    asks = [_ENDS.sub("", clause[just.end() :].rstrip(" .!)"))]
                yield from filter(_would_end_it, asks)
                before = clause


def _asked_in(clause: str, language: Language) -> Iterator[str]:
    for pattern, form in language.log.own_asks:
        if found := pattern.fullmatch(clause.rstrip(" .!)")):
            what = " ".join(found.expand(form).split())
            rather = _RATHER.fullmatch(what)
            yield _ENDS.sub("", rather[1] if rather else what)
            return


def _would_end_it(what: str) -> bool:
    """Whether money, a thing, a repair or a cancellation is asked for: no call, no answer, no news."""
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    if not what or _NO_ASK.match(what):
        return False
    head = _WHAT_FOR.sub("", what)
    kinds = kinds_named_in(head) - {Promised.OTHER, *OCCASIONS}
    return bool(kinds) or is_a_new_thing(head) or _ENDS_IT.search(head) is not None or is_money(head)


_ENDS_IT = QuickPattern(
    r"\b(?:(?:cancel|annul|opzeg|kündig|storn|résili|resili|waive|install|fitted|gemonteerd|geplaatst|geïnstalleerd|eingebaut"
    r"|nachla[sß]|rabatt|rücknahme|discount|korting|remise\b|rabais|descuento|rebaja|montier|kwijtgescholden|erlass|gestrichen"
    r"|monté|posée?s?\b|missing|ontbrekend|fehlend|manquant)\w*|dar de baja|(?:parcel|package|box|pakket|doos|paket|karton"
    r"|colis|carton|paquete|caja|bulto) (?:no\.? ?|nr\.? ?|n[°º] ?)?\d|(?:me|nos) (?:devuelvan|reembolsen|abonen|ingresen"
    r"|reintegren)\b(?! (?:la|las|mi|mis) llamadas?)|(?:het|dit|dat|ze|hem|es|das|sie|ihn) (?:\w+ )*?\w{4,}(?:t|d|en) (?:hebben"
    r"|haben)|instal(?:en|ada|ado|ar)\w*|cautions?|arrhes|acomptes?|(?:waar)?borg(?:som)?|aanbetaling|kaution|anzahlung|fianza"
    r"|anticipo|(?:mi|la) señal(?! de\b)|(?:the|my) cash|mes sous|collected|van tafel|a working \w+|written off|wiped|dropped"
    r"|geschrapt|afgeboekt|ausgebucht|effac\w+|supprim\w+|quiten|eliminen)"
)
"""What is done, or comes, where it ends, of no kind that is promised."""

_MINE = (
    r"(?:the|my|our|de|het|mijn|ons|onze|die|das|meine?n?|unsere?n?|les?|la|mes|mon|nos|notre|l[ao]s|el|mis?|nuestr\w+)"
)
_OTHER = r"(?:(?:other|remaining|missing|andere|overige|resterende|ontbrekende|anderen?|restlichen?|übrigen?|autres|otr[oa]s) )?"
"""Which of several sums it is, or what of one."""

_CURRENCY = r"(?:[€$£]|eur(?:os?)?|gbp|usd|chf|pounds?|dollars?|franken|francs?|pesos?)"

_MONEY = QuickPattern(
    r"(?:(?:give|pay|send|refund) (?:me|us) (?:back )?|(?:me|nous|m['’]) ?(?:rendre|rembourser|verser|restituer|payer|donner) "
    r"|qu['’](?:on|ils) (?:me|nous) (?:rende|verse|rembourse|paye?)(?:nt)? )?"
    rf"(?:(?:only|just|still|all|al|nog|noch|encore|toda?s?) )*(?:{_MINE} )?{_OTHER}"
    rf"(?:{_CURRENCY} ?\d[\d.,]*|\d[\d.,]* ?{_CURRENCY}(?!\w)|(?<=[a-z] )\d[\d.,]*(?= autres$| restante?s$|$)"
    r"|\d[\d.,]*[.,]\d\d(?! ?(?:uur|uhr|h|am|pm|o['’]clock)\b)\b"
    r"|\d[\d.,]* (?:back|terug|zurück|sent|paid|transferred|overgemaakt|betaald|überwiesen|gezahlt|virée?s?|versée?s?"
    r"|de vuelta|(?:\w+ )?(?:on|to|in|into|op|auf|sur|en) (?:my|mijn|mein|mon|mi) (?:card|account|rekening|konto|compte"
    r"|cuenta))\b)(?!\w)"
    r"(?:,? .*)?"
)
"""So much money and nothing else: *my 482 euros*, *the 410 back*."""


def is_money(head: str) -> bool:
    """Whether these words ask for so much money and for nothing else."""
    return _MONEY.fullmatch(head) is not None


def without_asks(statement: str, language: Language) -> str:
    """What was said without the clauses in which the person asked for something."""
    clauses = chain.from_iterable(re.split(_CLAUSES, each) for each in sentences(statement))
    return ", ".join(each for each in clauses if not any(_asked_in(each, language)))


def says_more_than(statement: str, language: Language, asked: str) -> bool:
    """Whether it says anything but what is `asked`, in small letters."""
    if without_asks(statement, language):
        return True
    clauses = chain.from_iterable(re.split(_CLAUSES, each) for each in sentences(statement))
    return not all(is_told(what.casefold(), asked) for each in clauses for what in _asked_in(each, language))


_COURTESY = QuickPattern(r"(?:please|alstublieft|alsjeblieft|graag|bitte|s['’]il vous plaît|svp|por favor)\b")


def wants_no_more(sentence: str, language: Language, asked: str) -> bool:
    """Whether it says what the person wants now, and no more than what is `asked`, in small letters."""
    return _WANTS_NOW.match(sentence) is not None and is_all_asked(sentence, language, asked)


def is_all_asked(sentence: str, language: Language, asked: str) -> bool:
    """Whether it says no more than what is `asked`, in small letters, up to its last word: *and no voucher* is more."""
    if says_more_than(sentence, language, asked):
        return False
    words = re.findall(r"\w+", _COURTESY.sub("", sentence.casefold()))
    return bool(words) and words[-1] in re.findall(r"\w+", asked)
