"""How French verbs end, and what they say by it: what will be, and what was done."""

from __future__ import annotations

import re

from casebook.parsing.languages.tenses import Perfect

TENSES = (
    ("[eid]rai|trai", "i will"),
    ("[eidtr]r(?:a|ons|ez|ont)", "will"),
    ("[eidt]r(?:ait|aient|ions|iez)", "would"),
)
"""The ends of verbs, and what they say: il rappellera, ils passeront, il arriverait."""
PERFECT = Perfect(
    have=frozenset("ai as a avons avez ont avais avait avaient avions aviez".split()),
    done=re.compile(
        r"[^\W\d_]+ée?s?|(?:re|ré|dé|pro|trans|com|sou|ob|main|inter|sur|con)?(?:reçu|rendu|perdu|vendu|vu|lu|attendu|répondu|fait|écrit"
        r"|crit|scrit|mis|pris|ouvert|fini|choisi|fourni|servi|saisi|rempli|établi|tenu|venu|rompu|clu|duit|solu)e?s?|eu|pu|dû|voulu|su|connu"
    ),
    am=frozenset("est sont suis etait etaient".split()),
    gone=re.compile(
        r"(?:re|par|inter)?(?:parti|arrivé|venu|passé|sorti|allé|tombé|resté|devenu|tourné|entré|monté)e?s?"
    ),
    planned=re.compile(
        r"ete$|(?:re)?(?:programm|prevu|fixe|cale|note$|bloque|planifi|report|decal|deplac|repouss|avanc|confirm|promis|annonc|conven|reserv"
        r"|indiqu|dit|assur|garanti|inform|accord|propos|prevenu|cale|engag)"
    ),
    alone=re.compile("(?!)"),
    conditions=frozenset("si lorsque lorsqu' quand fois des dès apres que qu' tant".split()),
)
"""What is `planned` may be agreed on for a day that is still to come."""
