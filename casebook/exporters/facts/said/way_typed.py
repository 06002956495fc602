"""The way a contact took place, where what was typed of it begins with that as well."""

from __future__ import annotations

from casebook.exporters.words.statements import may_turn
from casebook.records.kinds import Contact
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern

_NOUNS = {
    Channel.PHONE: r"(?:phone ?call|call|phone|(?:by|on the) phone|tel(?:efoon|efon|éfono|ephone)?\b\.?"
    r"|(?:au |am |aan de )tel(?:efon|éphone|efoon)?\b\.?|telefonisch|belletje|anruf|appel|coup de fil|llamada)",
    Channel.EMAIL: r"(?:(?:an? |by |per |par |por |een |eine |un )?(?:e-?mail|mail|courriel|correo(?: electrónico)?|mél))",
    Channel.LETTER: r"(?:(?:an? |by |per |par |por |een |ein |une )?(?:letter|brief|schreiben|lettre|courrier|carta))",
    Channel.FORM: r"(?:(?:web ?|online ?|contact ?)?(?:form|formulier|formular|formulaire|formulario))",
}
"""What each way is called."""

_VERBS = {
    Channel.PHONE: r"(?:called|rang|phoned|gebeld|belde|angerufen|telefoniert|r?appelé|téléphoné|llamé|llamado)",
    Channel.EMAIL: r"(?:e-?mailed|gemaild|gemailt|mailt|mailte|mailde|sent (?:an? )?e-?mail)",
    Channel.LETTER: r"(?:(?:sent|wrote) (?:an? )?letter|brief (?:gestuurd|geschickt|gesendet)|courrier envoyé|carta enviada)",
    Channel.FORM: r"(?:(?:filled in|filled out|sent) (?:the |their |an? )?(?:web ?|contact ?)?form"
    r"|form (?:was )?(?:filled in|filled out|completed|submitted|sent)|formulier (?:ingevuld|verstuurd|verzonden)"
    r"|formular (?:ausgefüllt|abgeschickt)|formulaire (?:rempli|envoyé)|formulario (?:rellenado|enviado))",
}
"""How the person says that they took it."""

_ALONE = {
    way: QuickPattern(rf"(?:{noun})(?:[,;]|[ \u00a0\u202f]?:) (?!da(?:t|ss|ß)\b)(?:that |que |qu['’])?(?=\S+ \S)")
    for way, noun in _NOUNS.items()
}

_FROM = r"(?:from|with|van|met|von|vom|mit|de la|de|du|d['’]|del|con|by)"

_OF_WHOM = {
    way: QuickPattern(
        rf"(?:{noun}) (?:{_FROM} ?)?(?:[^\s,;:]+ ){{0,3}}?[^\s,;:]+(?:,|[ \u00a0\u202f]?:) \S"
        rf"|(?:[^\s,;:]+ ){{0,2}}?{_VERBS[way]}\b|[^\s,;:]+ {noun}[ \u00a0\u202f]?: \S"
    )
    for way, noun in _NOUNS.items()
}


_CAME = (
    r"(?:(?:got|received|had|kreeg|reçu|recibido|bekam) )?(?:(?:an?|another|their|een|hun|eine?|ihre|une?|leur|su) )?"
    r"(?:e-?mail(?:tje)?|mail(?:tje)?|letter|reply|answer|response|message|brief|bericht|reactie|antwoord|schreiben|antwort"
    r"|nachricht"
    r"|courriel|courrier|lettre|réponse|correo|carta|respuesta)"
    r"(?: (?:back|came|received|from them|terug|gehad|gekregen|ontvangen|van ze|zurück|bekommen|erhalten|reçue?|de leur part"
    r"|recibid[oa]|de ellos))?(?: (?:by|per|via|par|por) (?:e-?mail|mail|post|courriel|courrier|correo))?"
)
"""What a text begins with that tells that a message came."""

_CAME_ALONE = QuickPattern(rf"{_CAME}(?: saying(?: that)?|[,;]|[ \u00a0\u202f]?:) (?!da(?:t|ss|ß)\b)(?=\S+ \S)")
_CAME_THAT = QuickPattern(rf"{_CAME} (?:da(?:t|ss|ß)|that|que?)\b")


def without_way(contact: Contact, said: str) -> str:
    """What was said without the word at its beginning for the way that is recorded: *they can refund one* of *email, they can
    refund one*, *it is right* of *email back saying it is right*."""
    found = _ALONE[contact.channel].match(said) if contact.channel in _ALONE else None
    if found is None and contact.incoming:
        found = _CAME_ALONE.match(said)
    return said[found.end() :] if found else said


def says_its_way(contact: Contact, said: str) -> bool:
    """Whether it begins with the way that is recorded and from whom it came, *mail from Rob: it is closed*, or says that the
    person took it: *rang again*."""
    found = _OF_WHOM[contact.channel].match(said) if contact.channel in _OF_WHOM else None
    if found is None and contact.incoming:
        found = _CAME_THAT.match(said)
    return found is not None and not may_turn(found[0])  # *nobody called* says nothing of how that was learnt
