"""What somebody said they would do, as it was noted, told as what they promised: *pagan los 640*, *el técnico vendrá*."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.text.quick_pattern import QuickPattern

_NOBODY_ELSE = r"(?!.*\b(?:yo|tú|usted|ustedes|su|sus|nosotr[oa]s|nuestr[oa]s?|nos|le|les)\b)"
"""Words that mean somebody else when somebody else says them."""

_ACTS = (
    r"(?:va|van|viene|vienen|paga|pagan|envía|envían|manda|mandan|llama|llaman|da|dan|pone|ponen|hace|hacen|cambia"
    r"|cambian|arregla|arreglan|devuelve|devuelven|ingresa|ingresan|anula|anulan|revisa|revisan|trae|traen|lleva|llevan"
    r"|entrega|entregan|recoge|recogen|repara|reparan|abona|abonan|sustituye|sustituyen|\w{2,}(?:ará|erá|irá|drá)n?)\b"
)
_DOES = rf"(?:(?:me )?{_ACTS})"

DOES_IT = rf"l[oa]s? (?:(?!(?:entrega|paga)\b){_ACTS}|(?!(?:imagen|orden|virgen)\b)\w{{3,}}[ae]n\b)"
"""That somebody does something with a thing that they do not name: no thing begins so, *la traen* beside *la entrega*, and *la
desbloquean*, whatever several people do, beside *la orden*."""

_REST = r"(?: (?:[^ .;:?!,]|(?<=\d),(?=\d))+)*"

PROMISED_ACTIONS: Forms = (
    (QuickPattern(rf"{_NOBODY_ELSE}(?:(?:él|ella|ellos|ellas) )?({_DOES}{_REST})"), r"que \1"),
    (
        QuickPattern(rf"{_NOBODY_ELSE}((?:el|la|los|las|mi|mis|un|una) (?:[^ .;:?!,]+ ){{1,4}}{_DOES}{_REST})"),
        r"que \1",
    ),
)
"""As they go on from *me prometió*, the first form that fits."""
