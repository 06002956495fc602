"""An answer that says yes only on condition: `If you send it back today, yes`, `Ja, mits u het vandaag terugstuurt`.

It promises nothing by the day that was asked for. Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re

_IF = (
    r"(?:(?:only |but only |just )?(?:if|provided|providing|as long as|so long as|assuming|once|as soon as|on condition|"
    r"subject to)|(?:maar )?(?:alleen |enkel )?(?:als|indien|mits|zodra|zolang|op voorwaarde)|"
    r"(?:aber )?(?:nur )?(?:wenn|falls|sofern|sobald|solange|vorausgesetzt|unter der (?:voraussetzung|bedingung))|"
    r"(?:mais )?(?:seulement )?(?:si|s'(?=ils?\b)|des que|pourvu que?|a condition|sous reserve|du moment que)|"
    r"(?:pero )?(?:solo )?(?:si|siempre que|siempre y cuando|en cuanto|cuando|con tal de|a condicion))"
)
_YES = (
    r"(?:(?:of course|yes|yeah|yep|sure|certainly|absolutely|definitely|ja|jazeker|zeker|natuurlijk|wel|klar|naturlich|gern|"
    r"gerne|schon|oui|bien sur|tout a fait|si|claro|por supuesto|desde luego|asi es|exacto|that's right|klopt|genau|"
    r"stimmt)[,.! –-]*)+"
)
_NOT_QUITE = (
    r"(?! (?:not\b|nicht\b|niet\b|no\b(?! (?:lo|la|me|nos|se))|anything|something|needed|needs? be|necessary|possible|at all|"
    r"everything|all |(?:you|u|je|sie|vous|usted) (?:like|want|wish|prefer|wilt|wil|mochten|wollen|voulez|preferez|"
    r"quiere|prefiere)|[^,;]*\b(?:earlier|sooner|eerder|vroeger|fruher|schneller|plus tot|avant|antes)|"
    r"nodig|mogelijk|alles|notig|moglich|etwas|besoin|possible|tout|hace falta|es posible|todo|quiere|prefiere)\b)"
)
"""What is said beside a yes, and makes it no other: `Yes, if not earlier`."""

_BEHIND = re.compile(
    rf"\W*(?:(?:hi|ok|okay|so|well|nou|also|bueno|alors)[, ]+)?{_IF}\b [^?!]{{4,120}}?[, –-]+"
    rf"(?:(?:then|dan|dann|alors|entonces) )?{_YES}\W*"
)
_BEFORE = re.compile(rf"\W*{_YES}(?<=[,. –-]){_IF}\b{_NOT_QUITE} [^?]{{4,}}")


def is_yes_on_condition(answer: str) -> bool:
    """Whether an answer, in small letters without accents, is a yes on condition.

    >>> is_yes_on_condition("if you send it back today, yes."), is_yes_on_condition("si devuelve el paquete hoy, si.")
    (True, True)
    >>> is_yes_on_condition("yes, if not earlier."), is_yes_on_condition("si, el viernes.")
    (False, False)
    """
    return _BEHIND.fullmatch(answer) is not None or _BEFORE.match(answer) is not None


_SI = re.compile(
    r"\W*[Ss]i (?!(?:claro|se[ñn]or\w*|por|desde|vale|ok|hoy|ma[ñn]ana|antes|dentro|correcto|exacto|perfecto|gracias|se l[oa]s?|"
    r"(?:el|este|la|en|a) (?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|pr[óo]xim\w+|un\w*|\d))\b)\w"
)


def begins_with_si(answer: str) -> bool:
    """Whether an answer begins with the Spanish or French *if*, as no mark and no accent makes a yes of it.

    >>> begins_with_si("Si la pieza llega, se la cambiamos."), begins_with_si("Si, claro."), begins_with_si("Si claro")
    (True, False, False)
    """
    return _SI.match(answer) is not None
