"""How a Spanish clause hangs on what happens first: *una vez que* before a clause, *después de* before a noun or an infinitive.

*De* and *el* are one word: *después del escaneo*.
"""

from __future__ import annotations

import re

from casebook.language.spanish.bent import ByGender

_CLAUSE = (
    r"^(?:yo|nosotr[oa]s|usted(?:es)?|ell[oa]s?|se|me|nos|les?|i|we|you|they|it)\b|\b(?:es|está|están|sea|sean|esté|estén"
    "|ha|han|haya|hayan|he|hemos|hayamos|llega|llegan|llegue|lleguen|llegó|recibe|reciben|reciba|reciban|confirme"
    r"|confirmen|confirma|confirman|envíe|envíen|escaneen|escanee|devuelva|is|are|has|have|arrives|confirms)\b"
    r"|^(?!\w+(?:ión|iento)\b)\w+(?:a|e|an|en) (?:el|la|los|las|un|una|su|mi|nuestr[oa])\b"
    r"|\b(?:termine|acabe|finalice|responda|conteste|decida|apruebe|autorice|valide|verifique|revise|repare|entregue|pague|vuelva"
    r"|salga|tenga|pase|firme|procese|complete|recoja|registre|notifique|avise|examine|inspeccione|investigue|resuelva|haga|pueda"
    r"|compruebe)n?\b"
)
"""How a clause begins, or ends, or what verb it has: *responda el proveedor*, *el técnico termine*."""


def after_event(event: str) -> str:
    """`una vez que la devolución haya llegado`, `una vez recibida la caja`, `después de la revisión`, `después del escaneo`."""
    if re.match(r"\w+[aei]d[oa]s? (?:el|la|los|las|mi|su|un|una)\b", event, re.IGNORECASE):
        return f"una vez {event}"
    if re.search(_CLAUSE, event, re.IGNORECASE):
        return f"una vez que {event}"
    return ByGender("después de {event}").format(event=event)
