"""What *it* stands for where the thing was named right before as being made, or asked for: a card, a key, a bill.

`The new card is being printed. You'll have it by Thursday.` promises the card, though money was promised before. In the five
languages.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.decoding import plain
from casebook.records.vocabularies import Promised

_THINGS = {
    "en": r"(?P<the>card|key|keys|fob|badge|tickets?|invoice|bill|statement|quote|contract|certificate|form|report|policy)",
    "nl": r"(?P<uw>(?:bank|klanten)?pas)|(?P<de>(?:bank|betaal|toegangs)?kaart|sleutels?|tickets?|badge|(?:eind)?afrekening|"
    r"(?:credit)?factuur|nota|offerte|polis|jaaropgave|verklaring)|(?P<het>contract|formulier|rapport|certificaat|overzicht)",
    "de": r"(?P<die>(?:\w+)?karte|girocard|(?:\w+)?rechnung|police|bescheinigung|(?:eintritts|fahr)karten|tickets)|"
    r"(?P<der>schlussel|ausweis|vertrag|bescheid|bericht)|(?P<das>ticket|angebot|formular|zertifikat)",
    "fr": r"(?P<la>carte|facture|police)|(?P<le>badge|billet|devis|contrat|releve|formulaire|rapport|certificat)|"
    r"(?P<les>cles|billets)|(?P<l>attestation|avenant)",
    "es": r"(?P<la>tarjeta|llave|entrada|factura|poliza)|(?P<las>llaves|entradas)|(?P<los>billetes)|"
    r"(?P<el>billete|presupuesto|contrato|certificado|formulario|informe|recibo)",
}
"""Things and papers that are made for somebody and then come, by their article, in letters without accents."""

_IS_MADE = re.compile(
    r"\b(?:(?:been|being|is|are|get|getting|have|having) (?:\S+ ){0,6}?(?:made|produced|printed|ordered|prepared|issued|"
    r"corrected|redone|drawn up|reprinted)|in production|being (?:made|produced|printed)|"
    r"in (?:productie|bestelling)|(?:gemaakt|maken|gedrukt|drukken|besteld|opgesteld|opmaken|aangemaakt|aanmaken|gecorrigeerd|"
    r"aangevraagd|opstellen)|"
    r"in (?:produktion|arbeit|druck|auftrag)|(?:gedruckt|bestellt|erstellt|erstellen|angefertigt|hergestellt|korrigiert|"
    r"beantragt|ausstellen|ausgestellt)|"
    r"en (?:cours de )?(?:fabrication|production|preparation|edition)|(?:fabrique|imprime|commande|etabli|refait|corrige|"
    r"edite)e?s?|etablir|refaire|editer|"
    r"en (?:produccion|fabricacion|preparacion|tramite)|(?:fabricad|impres|pedid|hech|corregid|solicitad)[oa]s?|emit\w+|rehacer|"
    r"hacer|preparar)\b"
)
"""That something is made, in any language."""

_NOT_MADE = (Promised.REFUND, Promised.CALLBACK, Promised.REPAIR)


def thing_named(before: str, asked: str, language: str) -> str | None:
    """The thing, with its article, that is said to be made in the sentence `before`, or that the person `asked` for in theirs;
    None where neither tells one.

    >>> thing_named("Die neue Karte ist in Produktion.", "", "de"), thing_named("I checked your card.", "", "en")
    ('die Karte', None)
    >>> thing_named("", "And the new card? The old one runs out in May", "en"), thing_named("", "On which card?", "en")
    ('the card', None)
    """
    small = plain(before)
    is_made = _IS_MADE.search(small) is not None and promise_kind_in(before) not in _NOT_MADE
    if is_made and (named := _named_in(before, language)):
        return named
    question = re.match(rf"(?:[^?.!]*[.!] )?{_AND}[^?]*\?", plain(asked))
    return _named_in(asked[: question.end()], language) if question else None


_AND = (
    r"\W*(?:(?:ok|okay|right|thanks|gut|goed|bon|vale|bien)[,.! ]+)*(?:and|what about|en|hoe zit het met|und|was ist mit|et|y|"
    r"que pasa con|where is|when does|when will|waar blijft|wo bleibt|ou est|donde esta) "
    r"(?:the|my|a|de|het|mijn|een|die|der|das|meine?|eine?|la|le|l'|les|ma|mon|el|las|los|mi|un|una|une)\b"
)


def _named_in(text: str, language: str) -> str | None:
    """The last of the things in a text, with its article, spelt as it stands there."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    for word in reversed(words):
        if found := re.fullmatch(_THINGS.get(language, r"(?!)"), plain(word)):
            article = next(name for name, said in found.groupdict().items() if said)
            return f"l'{word}" if article == "l" else f"{article} {word}"
    return None
