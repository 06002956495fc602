"""What people say with *cannot* that refuses nothing: how sorry they are, how much they thank; that something costs nothing, and
that it should not have been.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_CANNOT = r"(?:can't|cannot|can not|couldn't|could not)"
_REST = r"[^.;!?,]*?(?=[.;!?,]| (?:but|maar|aber|mais|pero)\b|$)"

IDIOMS = re.compile(
    rf"\b{_CANNOT} (?:even )?(?:begin to )?(?:tell (?:you|u)|express|say|describe|imagine|stress|emphasi[sz]e)(?: to you)?"
    rf"(?: enough)? (?:how|what|the)\b{_REST}|"
    rf"\b{_CANNOT} (?:thank|apologi[sz]e|praise|stress|emphasi[sz]e)\b(?: [^\W\d_]+){{0,4}}? enough\b|"
    rf"\b{_CANNOT} (?:agree (?:with you )?more|blame you|fault you|help but|be (?:more sorry|sorrier)|wait (?:to|for you)|"
    r"argue with)\b|"
    rf"\b(?:kan|kunnen) (?:ik |we |wij )?(?:(?:u|je|jullie|het) )?(?:\w+ )?niet (?:eens )?"
    rf"(?:zeggen|vertellen|beschrijven|uitdrukken|uitleggen|voorstellen),? (?:hoe\w*|wat)\b{_REST}|"
    r"\b(?:kan|kunnen) (?:ik |we |wij )?(?:(?:u|je|jullie|me|mij|ons) )?(?:er )?niet (?:vaak |genoeg )+"
    r"(?:voor )?(?:bedanken|danken|verontschuldigen|benadrukken|zeggen)\b|"
    r"\bkan (?:ik )?niet (?:anders dan|wachten (?:om|tot))\b|"
    r"\b(?:kann|konnen) (?:ich |wir )?(?:(?:ihnen|dir|euch|es|das) ){0,2}(?:gar |kaum )?nicht (?:mal |einmal )?"
    rf"(?:sagen|beschreiben|ausdrucken|vorstellen),? (?:wie|was)\b{_REST}|"
    r"\b(?:kann|konnen) (?:ich |wir )?(?:(?:mich|uns|ihnen|dir|euch|es|dafur) ){0,3}(?:gar )?nicht (?:oft )?genug "
    r"(?:danken|bedanken|entschuldigen|betonen)\b|"
    r"\bkann (?:ich )?(?:es )?(?:gar |kaum )?nicht (?:abwarten|erwarten)\b|"
    rf"\bne (?:peux|pouvons|saurais|saurions) (?:(?:pas|meme) )*(?:vous |te )?(?:dire|exprimer|decrire|imaginer) "
    rf"(?:a quel point|combien|comme)\b{_REST}|"
    r"\bne (?:peux|pouvons|saurais|saurions) (?:pas )?(?:jamais )?(?:assez |trop )?(?:vous |m'|nous )?"
    r"(?:remercier|excuser|insister) (?:assez|suffisamment)\b|"
    r"\bne saur(?:ais|ions) (?:assez |trop )(?:vous |m'|nous )?(?:remercier|excuser)\b|"
    r"\bne (?:peux|pouvons) (?:pas )?(?:assez|suffisamment) (?:vous |m'|nous )?(?:remercier|excuser)\b|"
    r"\bn'(?:ai|avons) pas de mots\b|"
    rf"\bno (?:puedo|podemos|sabe) (?:ni )?(?:decirle|decirte|expresar(?:le)?|explicarle|imaginar) "
    rf"(?:cuanto|lo (?:que|mucho))\b{_REST}|"
    r"\bno (?:puedo|podemos) (?:agradecer\w*|disculpar\w*)(?: \w+){0,3}? (?:suficiente|bastante)\b|"
    r"\bno (?:puedo|podemos) (?:evitar|dejar de|menos que|esperar a)\b"
)


_COSTS_NOTHING = re.compile(
    r"\b(?:costs?|cost|charged?|pay) (?:you )?(?:nothing|nowt|zero)\b|"
    r"\b(?:won't|will not|doesn't|does not) cost (?:you )?(?:a (?:penny|thing|cent|bean)|anything)\b|"
    r"\b(?:you )?(?:don't|won't|do not|will not|needn't) (?:have to )?pay (?:a (?:penny|thing|cent)|anything)\b|"
    r"\b(?:kost\w*|betaal\w*)(?: (?:u|je|jou|jullie|t|het|dat))*(?: (?:verder|natuurlijk|er|helemaal))* (?:niks|niets)\b|"
    r"\b(?:kostet?|zahl(?:en|st)|bezahl(?:en|st)|berechnen)(?: (?:sie|dich|ihnen|dir|das|es|wir))*(?: (?:dafur|naturlich|gar))* "
    r"(?:nichts|nix)\b|\b(?:es )?entstehen (?:ihnen|dir) (?:dafur |dadurch )?keine(?:rlei)? kosten\b|"
    r"\b(?:ca |cela |il )?(?:ne |n')?(?:vous |te |t')?(?:cout\w+|payez|paies|paierez|paieras) (?:absolument )?rien\b|"
    r"\bno (?:(?:le|te|les|os|se lo|te lo) )?(?:cuesta|costara|paga|pagas|cobramos|cobraremos|cobro) (?:absolutamente )?nada\b|"
    r"\bsin que (?:le|te) cueste nada\b"
)
"""That the person pays nothing for what is promised."""


_SHOULD_NOT_HAVE = re.compile(
    r"\b(?:should|ought|need)(?: not|n't)(?: to)? have\b|\b(?:should|ought) never (?:to )?have\b|"
    r"\b(?:had|hadden|hoefde\w*) (?:[^\s,.;]+ ){0,6}?(?:niet|nooit) (?:[^\s,.;]+ ){0,5}?(?:mogen|moeten|hoeven)\b|"
    r"\bhatten? (?:[^\s,.;]+ ){0,8}?(?:nicht|nie|niemals) (?:[^\s,.;]+ ){0,6}?(?:durfen|sollen|mussen|brauchen)\b|"
    r"\bn'(?:aur|av)\w+ (?:pas|jamais) du\b|"
    r"\b(?:no|nunca) (?:(?:tendria|tenia|deberia)[ns]?(?: que)?|debi[oa](?:ns?)?|debieron) haber\w*\b"
)
"""That something was wrong: `Die had u niet hoeven betalen, we storten ze terug`."""


def without_idioms(small: str) -> str:
    """The words without those that deny nothing.

    >>> without_idioms("you shouldn't have paid that, we'll refund it")
    "you  paid that, we'll refund it"

    >>> without_idioms("i can't tell you how sorry i am.")
    'i .'
    >>> without_idioms("dan maak ik het in orde, kost je niks")
    'dan maak ik het in orde, '
    """
    return IDIOMS.sub("", _COSTS_NOTHING.sub("", _SHOULD_NOT_HAVE.sub("", small)))
