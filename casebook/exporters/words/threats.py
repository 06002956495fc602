"""Whether what came from the other side says what they will do to the person: that cannot wait, whatever else is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.records.kinds import Contact

_THREATENS = QuickPattern(
    r"\b(?:disconnect\w*|cut(?:ting)? (?:me |us )?off|bailiffs?|debt collect\w*|collections? (?:agency|letter|notice"
    r"|firm)|(?:to|in) collections|final (?:demand|notice)|legal action|court (?:action|proceedings|claim)"
    r"|tak\w+ (?:me|us) to court|enforcement|evict\w*|repossess\w*|default notice|credit file|(?:will be|to be"
    r"|be) (?:blocked|suspended|terminated|closed|shut off|cancelled|passed to)|afgesloten|afsluit\w*|incasso\w*"
    r"|deurwaarder\w*|dagvaard\w*|gerechtelijk\w*|naar de rechter|ontruim\w*|beslag|(?:wordt|worden) (?:geblokkeerd"
    r"|opgezegd|stopgezet|beëindigd|geschorst)|(?:ab|ge)?sperr(?:t|en|ung)|abgestellt|abstell\w*|inkasso\w*"
    r"|gericht(?:lich\w*|svollzieher\w*)?|mahnbescheid\w*|vollstreck\w*|pfänd\w*|schufa|(?:wird"
    r"|werden) (?:\w+ )*(?:gekündigt|gelöscht|eingestellt)|coupure|(?:sera|seront|serez|être|va) (?:\w+ )*(?:coupée?s?"
    r"|suspendue?s?|résiliée?s?|bloquée?s?|poursuivie?s?)|huissiers?|recouvrement|contentieux|tribunal|en justice"
    r"|saisie|expulsion|cort(?:ar|arán|an) (?:\w+ )*(?:luz|agua|gas|línea|servicio|suministro)|corte (?:de|del) \w+"
    r"|embarg\w+|juzgado|vía judicial|acciones (?:judiciales|legales)|recobros?|moros[oa]s?|desahuci\w*|(?:será|serán"
    r"|se) (?:suspend\w+|rescind\w+|bloque\w+|cancelad\w+|dad\w+ de baja))\b"
)
"""Found in what says that they cut somebody off, go to court, send a collector, or end what there is between them."""


def threatens(contact: Contact) -> bool:
    """Whether they wrote or called to say so."""
    return contact.incoming and says_threat(contact.text or "")


def says_threat(text: str) -> bool:
    """Whether these words of theirs say so."""
    return _THREATENS.search(text) is not None
