"""The links that stand in every mail a shop's program sends, about the mail and not about the matter: *Unsubscribe*."""

from __future__ import annotations

import re

from casebook.text.folding import folded

_LONGEST = 80
"""A longer line is a sentence. Our own choice."""

_ABOUT_THE_MAIL = (
    r"(?:click (?:here )?to )?(?:unsubscribe|opt out|manage (?:my |your )?(?:e-?mail )?(?:preferences|settings|subscriptions?))",
    r"(?:view|open|read|see)(?: (?:this|the))?(?: (?:e-?mail|message|mail|it))? (?:in|on) (?:a |your )?(?:web )?browser",
    r"(?:having )?(?:trouble|problems) (?:viewing|reading) this (?:e-?mail|message)",
    r"view online|(?:web|online) version|(?:hier )?(?:uitschrijven|afmelden|schrijf je (?:hier )?uit)",
    r"(?:bekijk|open|lees)(?: (?:deze|de))?(?: (?:e-?mail|mail|nieuwsbrief))? (?:in|via) (?:je |uw |de )?(?:web)?browser",
    r"(?:bekijk )?(?:de )?(?:online|web) ?versie|(?:hier |newsletter )?(?:abmelden|abbestellen|austragen)",
    r"(?:e-?mail |mail )?(?:im|in ihrem) browser (?:ansehen|anzeigen|offnen|lesen)|(?:me |se |vous )?(?:desinscrire|desabonner)",
    r"(?:voir|afficher|lire|ouvrir) (?:cet |l')?e-?mail dans (?:le|votre|un) navigateur|version (?:en ligne|web|online)",
    r"(?:cancelar|anular) (?:la )?suscripcion|dar[ms]e de baja",
    r"(?:ver|abrir|leer) (?:este |el )?(?:correo|e-?mail|mensaje) en (?:el|tu|su|un) navegador",
)
_ABOUT_THE_SHOP = (
    r"(?:privacy|cookie|legal)(?: (?:policy|notice|statement|settings))?|terms(?: (?:and|&) conditions| of (?:use|service))?",
    r"(?:my|your) account|(?:visit|go to) (?:the |our )?(?:shop|store|website|site|help cent(?:er|re))|(?:follow|find) us",
    r"download (?:the|our) app|all rights reserved|privacy(?:beleid|verklaring|statement)|algemene voorwaarden|mijn account",
    r"volg ons|alle rechten voorbehouden|datenschutz(?:erklarung|hinweise?)?|impressum|agb|allgemeine geschaftsbedingungen",
    r"mein konto|(?:folge|folgen sie) uns|alle rechte vorbehalten|(?:politique|charte) de confidentialite|mentions legales",
    r"conditions generales|mon compte|suivez[- ]nous|tous droits reserves|politica de privacidad|aviso legal|mi cuenta",
    r"terminos y condiciones|siguenos|todos los derechos reservados",
)
_BEHIND = r"(?: (?:from|of|here|hier|ici|aqui|this|these|van|voor|von|de|del|des|vom|click|klik)\b.*)?"
"""What the link leaves: *Unsubscribe from this list*."""

_LINKS = re.compile(
    rf"©.*|(?:{'|'.join(_ABOUT_THE_MAIL)}){_BEHIND}|(?:{'|'.join(_ABOUT_THE_SHOP)})(?: (?:on|op|auf|sur|en) \w+)?"
)


def without_page_links(text: str) -> str:
    """A mail's words without lines that are such a link, or several of them.

    >>> without_page_links("Your order comes on Friday.\\nView in browser\\nPrivacy policy | Unsubscribe")
    'Your order comes on Friday.'
    >>> without_page_links("My account was charged twice.")
    'My account was charged twice.'
    """
    return "\n".join(line for line in text.split("\n") if not _is_links(line)).strip()


def _is_links(line: str) -> bool:
    parts = [part.strip(" .>»→") for part in re.split(r" {2,}|[|·•\t]", line) if part.strip(" .>»→")]
    return bool(parts) and all(len(part) <= _LONGEST and _LINKS.fullmatch(folded(part)) for part in parts)
