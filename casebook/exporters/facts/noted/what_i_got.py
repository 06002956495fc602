"""What the person writes that they got or bought themselves, *le 9 octobre on a reçu*: nobody has to tell them that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import one_line
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Contact

_DAY = r"(?:(?:on|op|am|le|el) )?\d{1,2}(?:st|nd|rd|th|er|[.])?(?: (?:de )?[^\W\d_]+\.?)?(?: \d{4})?,? "
_THEN = (
    rf"(?:{_DAY}|(?:and|then|so|finally|yesterday|today|later|en|toen|daarna|eindelijk|gisteren|vandaag|und|dann|danach"
    r"|endlich|gestern|heute|et|puis|ensuite|enfin|hier|aujourd['’]hui|y|luego|después|por fin|ayer|hoy),? )*"
)
_SO = r"(?:(?:only|just|finally|then|also|never) )?"
_FR_SO = r"(?:(?:enfin|seulement|juste|bien|ensuite|finalement|aussi) )?"

_I_GOT = QuickPattern(
    rf"{_THEN}(?:(?:i|we)(?:['’]ve| have)? {_SO}(?:got|received|bought|ordered|collected|picked up|unpacked|opened)"
    r"|(?:ik|we|wij) (?:kreeg|kregen|ontving|ontvingen|kocht|kochten|bestelde|bestelden)"
    r"|(?:kreeg|kregen|ontving|ontvingen|kocht|kochten|bestelde|bestelden) (?:ik|we|wij)"
    r"|(?:(?:ik|we|wij) (?:heb|hebben)|(?:heb|hebben) (?:ik|we|wij))\b(?=[^,.;]*\b(?:gekregen|ontvangen|gekocht|besteld"
    r"|opgehaald|uitgepakt)\b)"
    r"|(?:ich|wir) (?:bekam|bekamen|erhielt|erhielten|kaufte|kauften|bestellte|bestellten)"
    r"|(?:bekam|bekamen|erhielt|erhielten|kaufte|kauften|bestellte|bestellten) (?:ich|wir)"
    r"|(?:(?:ich|wir) (?:habe?|haben)|(?:habe?|haben) (?:ich|wir))\b(?=[^,.;]*\b(?:bekommen|erhalten|gekauft|bestellt"
    r"|abgeholt|ausgepackt)\b)"
    rf"|(?:j['’]ai|nous avons|on a|on avait) {_FR_SO}(?:reçu|récupéré|acheté|commandé|déballé|ouvert|eu)"
    r"|(?:(?:yo|nosotr[oa]s) )?(?:recibí|recibimos|compré|compramos|recogí|recogimos|abrí|abrimos"
    r"|(?:he|hemos) (?:recibido|comprado|pedido|recogido))"
    r"|(?:me|nos) (?:llegó|llegaron|ha llegado|han llegado))\b"
    r"(?: (?:sie|ihn|ze)\b)?(?!.*\b(?:your?|uw|jullie|ihre?\w*|euer\w*|eure\w*|votre|vos|vuestr[oa]s?)\b)"
)
"""How a sentence begins that says so, of which no word is spoken to somebody: *on a bien reçu votre mail* is what they write."""


def begins_with_what_i_got(contact: Contact, said: str) -> bool:
    """Whether it does: nothing that came in or another party said, nor where whoever answered is named, whose *we* it may be."""
    is_theirs = contact.incoming or bool(one_line(contact.who))
    return not is_theirs and _I_GOT.match(said) is not None


def behind_what_i_got(contact: Contact, said: str) -> str:
    """What it says behind that; all of it where it does not begin so."""
    found = _I_GOT.match(said) if begins_with_what_i_got(contact, said) else None
    return said[found.end() :] if found else said
