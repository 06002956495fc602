"""Who comes to people's homes, in five languages: parts of patterns, for texts with their accents and without."""

from __future__ import annotations

CRAFTSMEN = (
    r"engineers?|technici\w*|fitters?|plumbers?|electricians?|installers?|mechanics?|repair ?m[ae]n|repairers?|handym[ae]n"
    r"|joiners?|roofers?|glaziers?|carpenters?|locksmiths?"
    r"|monteurs?|technieker|reparateur|loodgieter|elektricien|installateur|timmerman|slotenmaker|schilder"
    r"|techniker\w*|monteurin|handwerker\w*|klempner\w*|elektriker\w*|schlosser"
    r"|r[ée]parat(?:eur|rice)|plombi(?:er|[èe]re)|[ée]lectricien|d[ée]panneur|serrurier|chauffagiste"
    r"|t[ée]cnic[oa]|reparador\w*|fontaner[oa]|electricista|instalador\w*|mec[áa]nic[oa]|cerrajer[oa]"
)
"""Who repairs, fits or builds."""

ASSESSORS = (
    r"surveyors?|assessors?|adjusters?|inspect(?:ors?|eur)"
    r"|taxateur|gutachter\w*|sachverst[äa]ndige\w*|experte?|expert[oa]|perit[oa]"
)
"""Who looks and says what it is or costs."""

COURIERS = (
    r"couriers?|delivery m[ae]n|drivers?|koerier|bezorger|chauffeur|kurier\w*|fahrer(?:in)?|livreu(?:r|se)|coursier|repartidor\w*"
    r"|mensajer[oa]"
)
"""Who brings and takes things."""

VISITORS = f"{CRAFTSMEN}|{ASSESSORS}|{COURIERS}"
"""All of them."""
