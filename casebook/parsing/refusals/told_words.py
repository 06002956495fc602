"""How a call is told in which the company refused something: patterns over text in small letters without accents."""

from __future__ import annotations

_DUTCH_GIVES = (
    r"terugbetalen|vergoeden|vergoeding geven|betalen|crediteren|compenseren|ruilen|omruilen|annuleren|kwijtschelden"
)

REFUSED = {
    "en": (
        r"(?<!\bi )(?<!\bi've )(?<!\bhave )\b(?:refus(?:ed|es|ing)|declin(?:ed|es)|rejected|denied)\b(?! (?:it|that)\b)|"
        r"(?<!\bi )\b(?:would not|wouldn'?t|won'?t|will not|could not|couldn'?t|cannot|can'?t|unable to|not able to|"
        r"not willing to)"
        r"(?: \w+)? (?:refund|pay|waive|cancel|credit|compensate|replace|repair|give|offer|let|put|escalate|honou?r|accept|"
        r"reimburse|exchange|remove|reduce|lower|budge|extend|reopen|drop|take (?:it|them|this) back)\b|"
        r"\b(?:said|says|told me) (?:no\b|it (?:was|is) (?:not|im)possible)|"
        r"\b(?:they|he|she) (?:don'?t|doesn'?t|do not|does not) (?:do (?!much|anything|nothing|their|it on)|offer\b|cover\b|"
        r"refund\b|compensate\b|pay (?:for|out|any|the)\b)|"
        r"(?<!because )\b(?:they|he|she)(?:'re| are|'s| is) not (?:going to )?(?:giv|refund|pay|credit|compensat|replac|"
        r"reimburs)\w*\b(?! (?:\w+ ){0,3}(?:until|before|till)\b)|"
        r"\bno (?:refund|compensation|discount|goodwill|exchange)s? possible\b|"
        r"\b(?:can'?t|cannot|won'?t|couldn'?t) do (?:an? |any |the )?"
        r"(?:refund|discount|credit|exchange|replacement|compensation)"
    ),
    "nl": (
        r"\b(?:\w*vergoeding|korting|geld|compensatie|coulance|creditnota|\w*bon)\b[^.;,]{0,20}\b(?:geven|doen|betalen|krijg)\b"
        r"[^.;,]{0,20}\b(?:ze|zij|ik)\b[^.;,]{0,20}\bniet\b(?! (?:op tijd|meer|terug)\b)|"
        rf"\b(?:{_DUTCH_GIVES})\b[^.;,]{{0,30}}\b(?:doen |willen |gaan )?(?:ze|zij)\b[^.;,]{{0,30}}"
        r"\b(?:niet|niks|niets)\b(?! (?:pas|voor|op tijd)\b)|"
        rf"\b(?:ze|zij) (?:{_DUTCH_GIVES})\b[^.;,]{{0,40}}\b(?:niet|niks|niets|geen)\b(?! (?:pas|op tijd)\b)|"
        r"\b(?:zegt|zei|zeggen|zeiden) dat (?:ze|zij|er|het|de)\b[^.;,]{0,40}\b(?:niet|niks|niets|geen)\b(?! (?:voor|eerder)\b)"
        r"[^.;,]{0,30}(?:terugbeta|terugstort|terugkrijg|vergoed|crediter|compens|kwijtscheld|restitu)|"
        r"(?<!\bik )\bweiger(?:t|de|den)\b(?! ik)|\b(?:heeft|hebben|werd|wordt|is)\b[^.;]{0,60}\b(?:geweigerd|afgewezen)\b|"
        r"\bw(?:ees|ijst)\b[^.;]{0,60}\baf\b|\b(?:wil|willen|wilde|wou|wilden|kan|kunnen|kon|konden|mag|"
        r"mocht)\b[^.;]{0,60}\b(?:niet|geen)\b"
        r"[^.;]{0,60}(?:vergoed|terugbeta|kwijtschel|annuler|opzeg|crediter|compens|vervang|reparer|geven|betal|tegemoet|"
        r"korting|ontbind|verlag|schrap)|\bzei nee\b"
    ),
    "de": (
        r"\b(?:geld zuruck|erstattung|ersatz|entschadigung|rabatt|nachlass|gutschrift|umtausch|ausgleich|kulanz|schadensersatz)\b"
        r"[^.;,]{0,30}\bgib(?:t|t's|ts)\b"
        r"[^.;,]{0,20}\b(?:nicht|keine?n?)\b|\bgib(?:t|t's|ts) (?:es )?(?:keine?n?|nicht) "
        r"(?:geld|erstattung|ersatz|entschadigung|rabatt|gutschrift|umtausch)|"
        r"\b(?:zahlen|erstatten|ersetzen|ubernehmen) (?:sie|die) (?:das |es |mir |uns )?(?:nicht|nichts|nix)\b|"
        r"(?<!weil )\b(?:sie|die) (?:zahlen|erstatten|ersetzen|ubernehmen)\b[^.;,]{0,30}\b(?:nicht|nichts|nix|keine?n?)\b"
        r"(?! vor\b)|\b(?:sagt|sagte|meint|meinte|hiess|heisst)\b,? (?:dass )?[^.;]{0,60}\b(?:nicht|nichts|nix|keine?n?)\b"
        r"(?! vor\b)[^.;,]{0,30}(?:erstatt|zuruckgezahlt|zuruckuberw|zuruckzahl|ersetzt|ubernomm|gutgeschrieben)|"
        r"\b(?:gibts|gibt's|gibt es) (?:nichts|nix)(?=\W*$)|"
        r"(?<!\bich )\blehn(?:t|te|ten)\b(?! ich)[^.;]{0,80}\bab\b|(?<!\bich )\b(?:ver)?weigert(?:e|en)?\b(?! ich)|"
        r"\b(?:hat|haben|wurde|wird|ist)\b[^.;]{0,80}\b(?:abgelehnt|verweigert|geweigert)\b|[^.;]{0,60}\bhat (?:er|sie|man) "
        r"(?:abgelehnt|verweigert)|\b(?:will|wollen|wollte|wollten|kann|konnen|konnte|konnten|darf|durfen|"
        r"durfte)\b(?! (?:ich|wir)\b)[^.;]{0,60}\b(?:nicht|kein\w*)\b"
        r"[^.;]{0,60}(?:erstatt|zahl|verzicht|stornier|kundig|ersetz|gutschr|erlass|entschadig|geben|reparier|zuruck|umtausch)"
    ),
    "fr": (
        r"\b(?:remboursement|echange|remplacement|geste|avoir|annulation|reduction|indemnisation|demande)\b(?: \w+)? "
        r"(?:refusee?|pas possible|impossible)\b|\bpas de (?:geste|remboursement|remise|dedommagement|echange)\b[^.;,]{0,20}"
        r"\bpossible\b|\bpas de geste (?:co\b|com\b|commercial)|"
        r"\b(?:a|ont|avait|avaient|est|etait) (?:\w+ )?refuse\w*|(?<!je )\brefuse(?:nt)?\b (?:de|d'|le|la|les|tout|mon|ma|mes)|"
        r"\bn(?:'a|'ont|e) (?:veut |veulent |voulait |voulaient )?(?:pas|rien) (?:voulu\b|voulu|rembours|annul|resili|accord)|"
        r"(?<!parce qu')\b(?:ils?|elles?|on) ne (?:(?:me|nous|le|la|les) |l')*(?:rembours|indemnis|dedommag|repren|rend)\w* "
        r"(?:pas|rien)\b(?! (?:\w+ ){0,3}avant\b)|\bne (?:vont|va|allait|allaient) (?:pas|rien) (?:(?:me|nous|le|la|les) |l')*"
        r"(?:rembours|indemnis|dedommag|repren|rend)\w*|"
        r"\bne (?:veut|veulent|voulait|voulaient|peut|peuvent|pouvait) (?:pas|rien)\b[^.;]{0,60}(?:rembours|annul|resili|payer|"
        r"dedommag|remplac|accord|geste|faire)|\ba dit non\b"
    ),
    "es": (
        r"\bno (?:me |nos |te |se |le )?(?:lo |la |los |las )?(?:devuelven?|reembolsan?|abonan?|pagan?|cambian?|compensan?)\b"
        r"(?=[^.;]*\b(?:dice|dicen|dijo|dijeron)\b)|"
        r"\b(?:dice|dicen|dijo|dijeron) que no (?:me |nos |se |le )?(?:lo |la |los |las )?"
        r"(?:devuelven?|reembolsan?|abonan?|pagan?|cambian?|compensan?)\b|"
        r"(?:^\W*no (?:(?:se|lo|la|los|las) )*|\b(?<!por)que \W*no (?:(?:me|nos|se|le|lo|la|los|las) )*)"
        r"(?:devuelven?|reembolsan?|abonan?|compensan?)\b(?! (?:\w+ ){0,3}(?:hasta|antes|llamadas?)\b)|"
        r"(?:^|\b(?<!por)que )\W*no (?:(?:me|nos|se|le|lo|la|los|las) )*(?:"
        r"(?:van?|iban?) a (?:devolver|reembols|abonar|compens|pagar|dar|cambiar)\w*)(?! (?:\w+ ){0,3}(?:hasta|antes)\b)|"
        r"\bse (?:ha )?(?:nego|niega|negaron|niegan|negado)\b|\bno (?:(?:me|nos|se|lo|la) ){0,2}(?:quiso|quisieron|quiere|"
        r"quieren|queria|querian)\b|"
        r"(?<!lo )(?<!la )(?<!yo )\brechaz(?:o|aron|a)\b|\b(?:ha|han) (?:rechazado|denegado)\b|\bdeneg(?:o|aron)\b|"
        r"\bno (?:pudo|puede|podia|pueden|pudieron) (?:devolver|reembols|anular|cancelar|compens|abonar|pagar|cambiar)|"
        r"\b(?:dijo|dice) que no\b(?! (?:me|se|lo|hay|era|estaba|puede|podia|iba|va|tenia|tiene|habia|ha)\b)"
    ),
}
"""By language; what the person did not want is no refusal, and told in other words (`ToldWords.declined`)."""
