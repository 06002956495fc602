"""How Spanish verbs end, and what they say by it: what will be, and what was done."""

from __future__ import annotations

import re

from casebook.parsing.languages.tenses import Perfect

_NO_NOUN = "".join(
    f"(?<!{noun}ería)" for noun in "mensaj av bat cafet tesor conserj ferret ingeni libr gal lavand panad joy".split()
)
TENSES = (
    ("[aeid]ré", "i will"),
    ("[aeidb]r(?:á|án|emos)", "will"),
    (f"[^\\W\\d_][aeid]r(?:ía|ían|íamos){_NO_NOUN}", "would"),
)
"""The ends of verbs, and what they say: llamarán, le enviaremos, llegaría."""
PERFECT = Perfect(
    have=frozenset("he has ha hemos han habia habian habiamos".split()),
    done=re.compile(
        r"[^\W\d_]+[ai]d[oa]s?|(?:de)?(?:hecho|dicho|puesto|visto|escrito|abierto|vuelto)|devuelt[oa]s?|resuelt[oa]s?"
    ),
    am=frozenset(),
    gone=re.compile("(?!)"),
    planned=re.compile(
        r"(?:re)?(?:program|previst|fij|confirm|promet|aplaz|traslad|cambi|mov|retras|pospu|adelant|agend|reserv|qued|acord"
        r"|indic|inform|asegur|garantiz|planific|asign|dich|dij|comunic|conced|intent|llego)"
    ),
    alone=re.compile(
        r"[^\W\d_]{2,}(?:ó|aron|ieron)|(?!qué|café|esté|porqué)[^\W\d_]{3,}(?<![aeid]r)é"
        r"|(?:es)?tuv(?:e|o|imos)|fu(?:i|e|imos)|hic(?:e|imos)|hizo|pud(?:e|o|imos)|puso|pusimos|quiso|vin(?:e|o|imos)|dio|dimos|vio"
        r"|hubo|trajo|pedimos|solicitamos|tramitamos|abrimos|registramos|iniciamos"
    ),
    conditions=frozenset("si cuando vez cuanto tras despues que desde hasta".split()),
)
"""What is `planned` may be agreed on for a day that is still to come."""
