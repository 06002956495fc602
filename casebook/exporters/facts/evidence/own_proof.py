"""What the person has that shows who is right, of what they wrote down of a contact: their own words, which need no name."""

from __future__ import annotations

import re

from casebook.exporters.facts.evidence.evidence import LONGEST_NEWS
from casebook.exporters.words.typed import lines_of
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

_EN = (
    r"(?:pics?|photos?|pictures?|receipts?|proof|videos?|screenshots?|e-?mails?|letters?|forms?|slips?|recordings?|cop(?:y|ies)"
    r"|confirmations?|statements?|tickets?)"
)
_NL = r"\w*(?:foto['’]?s?|bon|bonnetje|bewijs|mail|brief|filmpje|video|screenshot|bevestiging|kwitantie)"
_DE = r"\w*(?:fotos?|belege?|nachweise?|quittung|mail|brief|video|screenshot|bestätigung|bon|schein|zeugen?)"
_FR = r"(?:photos?|preuves?|reçus?|accusé|mail|courrier|facture|captures?|vidéo|justificatif|bordereau|récépissé|bons?)"
_ES = r"(?:fotos?|pruebas?|recibo|acuse|correo|justificante|resguardo|factura|v[íi]deo|captura|tique|ticket|albarán|carta)"

_HAVE = QuickPattern(
    r"(?:but |and )?(?:i|we)(?: still)?(?:['’]ve| have| kept| keep)(?: still)?(?: got)? (?:the|an?|my|all|our|their|both|every)"
    rf" (?:\w+ ){{0,2}}{_EN}\b"
    r"|(?:maar |en )?(?:(?:ik|we|wij) )?heb(?:ben)?(?: nog| hier| wel| gewoon)? (?:de|het|een|mijn|onze|alle)"
    rf" (?:\w+ )?{_NL}\b"
    r"|(?:aber |und )?(?:(?:ich|wir) )?hab(?:e|en)?(?: noch| ja| doch| hier)? (?:den|die|das|einen?|meinen?|alle)"
    rf"(?: \w+)? {_DE}\b"
    rf"|{_DE}(?: dazu| davon)? hab(?:e)? ich\b"
    r"|(?:mais |et )?j['’]ai (?:encore |toujours |bien |gardé )?(?:(?:la|le|les|une?|ma|mon|mes|toutes les) |l['’])"
    rf"(?:\w+ )?{_FR}\b"
    r"|(?:pero |y )?(?:tengo|tenemos|conservo|guardo)(?: todavía| aún)? (?:la|el|las|los|una?|mis?|todas las)"
    rf" (?:\w+ )?{_ES}\b"
)
"""How a clause begins in which the person says what they have to show."""

_NOT_SO = QuickPattern(
    r"\b(?:lost|asked|requested|threw|lose|verloren|weggegooid|weggeworfen|gevraagd|aangevraagd|verlangt|gesucht|gezocht"
    r"|angefordert|perdue?s?|jetée?s?|demandée?s?|perdid[oa]s?|tirad[oa]s?|pedid[oa]s?|question|vraag|frage"
    r"|to (?:write|send|sign|post|print|fill))\b"
    r"|^.{0,60}?\b(?:not|niet|nicht|geen|kein\w*|no longer|nooit|nie|pas|nunca)\b"
)
"""What was done with it, or that it is not there: then nobody has it to show."""

_CLAUSE = re.compile(r"(?:(?<=^)|(?<=, )|(?<=; )|(?<=: ))(?=\S)")

_THEM = r"(?:them|him|her|you|(?-i:[A-ZÀ-ÖØ-Þ]\w+))"
_TOLD_THEM = QuickPattern(
    rf"(?:and |so )?(?:i )?(?:told|reminded|showed) {_THEM}(?: again| once more)?,?(?: that)? "
    r"|(?:and |so )?(?:i )?(?:wrote|answered|replied|e?-?mailed|explained|pointed out)(?: back| again)?"
    rf"(?: {_THEM}| to {_THEM})? that "
    r"|(?:j['’]ai |je (?:leur|lui) ai |on leur a )?(?:répondu|écrit|réécrit|dit|redit|rappelé|expliqué)(?: encore)?"
    r" (?:que |(?=qu['’]))"
    r"|(?:(?:les|le) )?(?:he )?(?:dije|dicho|contesté|contestado|respondí|respondido|escribí|escrito|recordé|recordado"
    r"|expliqué|explicado) que "
    r"|(?:ik heb )?(?:terug)?(?:geantwoord|gemaild|geschreven|gezegd): "
    r"|(?:ich habe )?(?:zurück)?(?:geantwortet|geschrieben|gesagt|gemailt): "
)
"""How it begins what the person told the company, in the languages in which that is a sentence behind it."""

_NAMES_IT = QuickPattern(
    r"(?:(?:the|my|our|your|both|all|de|het|mijn|onze?|jullie|uw|der|die|das|meine?|unsere?|ihre?|le|la|les|mon|ma|mes|notre|votre"
    r"|vos|el|los|las|mis?|nuestr[oa]s?|vuestr[oa]s?) |l['’]|\d)"
)
"""How what they told begins, where it names what it is about."""


def own_claim(said: str) -> str:
    """`the venue wrote that it was scanned at 18:52` of *told them again the venue wrote that it was scanned at 18:52*: what the
    person told the company, in their own words; nothing where it leans on other words, or asks."""
    told = _TOLD_THEM.match(said)
    claim = said[told.end() :].rstrip(". !") if told else ""
    return claim if _NAMES_IT.match(claim) and not claim.endswith("?") else ""


def own_proofs(text: str | None) -> list[str]:
    """`I have the photo of 31 Jul, no lock` of *says the lock was on, so no refund. I have the photo of 31 Jul, no lock*: what
    the person has, to the end of its sentence, without a mark."""
    if not text or not _HAVE.search(text):
        return []
    found = []
    for sentence in sentences(lines_of(text)):
        begun = next((at for at in _starts(sentence) if _HAVE.match(sentence, at)), None)
        said = "" if begun is None else sentence[begun:].rstrip(". !")
        if said and len(said) <= LONGEST_NEWS and not (sentence.endswith("?") or _NOT_SO.search(said)):
            found.append(said)
    return found


def _starts(sentence: str) -> list[int]:
    return [found.start() for found in _CLAUSE.finditer(sentence)]
