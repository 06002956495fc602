"""French: who does something for the person; what it is stands in `promised_kinds`."""

from __future__ import annotations

from casebook.language.french.promised_kinds import KINDS
from casebook.language.promised_acts import PromisedActs

_VERB = (
    "(?:envo[iy]*|renvo[iy]*|adress*|expedi*|livr*|apport*|depos*|pass*|vien*|venons|arriv*|rembours*|vers*|credit*|"
    "recredit*|pai*|regl*|appell*|rappell*|telephon*|ecri*|repond*|repar*|chang*|remplac*|mont*|pos*|install*|remet*|"
    "activ*|reactiv*|debloqu*|annul*|resili*|arret*|supprim*|modifi*|corrig*|prolong*|verifi*|control*|examin*|regard*|"
    "recherch*|enquet*|renseign*|transmet*|fais|fait|faisons|font|met|mets|mettons|mettent|donn*|recuper*|repren*|"
    "reprend*|enlev*|cherch*|emport*|ouvr*|ferm*|coup*|retabl*|part|partent|sort|sortent|termin*|finis*|finit|occup*|"
    "prend*|prenons|mesur*|nettoi*|refai*|recev*|recoi*|aurez|tien*|depann*|intervien*|intervenons|deplac*|demarr*|"
    "commenc*|lanc*|creus*|roule|roulent|remarch*|march*|trait*|edit*|reedit*|rend*|rends|ramen*|laiss*|contact*|"
    "recontact*|inform*|prevo*|trouv*|boucl*|stopp*|clotur*|desabonn*|retir*|leve|levons|levent|surclass*|reinitialis*|reserv*|"
    "actualis*|deverrouill*|suspend*|ajout*|enregistr*|transfer*|confirm*|valid*|collect*|debarrass*|repass*|programm*|"
    "cale|calons)"
)

_SHORT = "(?:(?:vous|le|la|les|y|en|me|m'|lui|se|te|nous|leur) |l'|vous l'|s'|m'|t')*"
_SOMEBODY = (
    "(?:je|nous|on|il|elle|ils|elles|ca|cela|quelqu'un|qui|(?:le|la|les|un|une|mon|ma|mes|notre|nos|votre|vos|l'[^ .,]+|"
    "ce|cette|ces|deux) (?:[^ .,]+ ){0,4}?(?!vous )[^ .,]+|l'[^ .,]+)"
)

_CONTRACT = (
    "(?:(?:votre|ton|mon|le|la|cet|cette) |l')(?:[^ .,]+ )?(?:abonnement|contrat|adhesion|prelevement|forfait|option|"
    "assurance|police|"
    "engagement)"
)
"""What ends because somebody ended it."""

ACTS = PromisedActs(
    will=(
        f"(?:je|nous|on|(?:mon|ma|mes|notre|nos|le|la|les) [^ .,]+) (?:vous|te|t') (?:(?:le|la|les) |l')?{_VERB}",
        "(?:va|vais|vont|allons)(?: (?:vous|le|la|les|lui|y|en|me|etre|se))* (?:l')?[^ .,]+(?:er|ir|re|oir|e|ee|es|ees)",
        f"{_SOMEBODY} {_SHORT}(?:ne )?[^ .,]{{2,}}(?:rai|ra|rons|ront)",
        "(?:est|sont) (?:cense|censes|censee|censees) [^ .,]+",
        (
            f"{_CONTRACT} (?:prendra fin|prend fin|s'arrete|se termine|cesse|(?:est|sera) (?:resilie|arrete|annule|"
            "cloture|coupe|stoppe)e?)"
        ),
        (
            "(?:jure|dit|promis|assure|garanti|confirme|affirme|explique|certifie|annonce) (?:[^ .,]+ ){0,3}?(?:que|"
            "qu'[^ .,]+) (?:[^ .,]+ ){0,6}?[^ .,]+(?:rait|raient)"
        ),
    ),
    does=(
        (
            f"{_SOMEBODY} {_SHORT}(?!(?:entre|avec|cette|votre|notre|elle|reste|coute|dure|semaine|heure|date|comme|contre|"
            "autre|suite|reponse|demande|ligne|commande|facture|carte|page|somme|faute|expire|ferme|ouvre|commence|cause|"
            f"chose|encore) )[^ .,]{(3,)}(?:e|ent|it|end)"
        ),
        "vous attend(?:ent)?|tu (?:l'as|les as)|(?:est|sont) (?:dans|sur) (?:le camion|la tournee)",
        f"{_SOMEBODY} {_SHORT}{_VERB}",
        f"j'{_VERB}|(?:m|t|s|l|vous l)'{_VERB}",
        (
            "(?:jure|dit|promis|assure|garanti|confirme|affirme|"
            "annonce) (?:[^ .,]+ ){0,3}?que (?:[^ .,]+ ){0,5}?(?:etait|etaient|arrivait|venait|passait)"
        ),
        (
            "(?:vous|on|nous) (?:l'|en )?(?:avez|sait|savons|saurons)|(?:est|sont|sera|seront) (?:modifie|change|coupe|"
            "active|debloque|resilie|annule|regle|corrige)[es]*"
        ),
        (
            "(?:est|sont|sera|seront) (?:[^ .,]+ )?(?:prevue?s?|programmee?s?|chez vous|de retour|pretes?|prets?|"
            "reparee?s?|livree?s?|la)"
        ),
        (
            "(?:reponse|retour|livraison|passage|rappel|remboursement|intervention|envoi) (?:[^ .,]+ ){0,3}?(?:sous|"
            "avant|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|d'ici|dans)"
        ),
    ),
    usual=("du lundi au|tous les (?:jours|mois)|toutes les semaines|chaque (?:jour|semaine|mois)",),
    past=(
        "hier|avant hier|(?:semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:derniere?|passee?)|il y a",
    ),
    idle=(
        "(?:dit|demande|conseille|recommande) de (?:les |la |le |vous )?[^ .,]+(?:er|ir|re)",
        (
            "(?:devez|devrez|pouvez|pourrez|peut|peuvent|faut|fallait|veuillez|merci de (?!votre|vos|ta|ton)[^ .,]+|"
            "tachons|essayons|esperons|efforcons|souhaitons|voulons|aimerions)"
        ),
        (
            "(?:les clients|les locataires|les voyageurs|les assures|les passagers|les membres|"
            "les gens) (?:[^ .,]+ )?(?:doivent|peuvent)"
        ),
        "(?:la plupart|certains|beaucoup|d'autres|les autres) (?:[^ .,]+)|en moyenne|par la loi|legalement|en theorie",
        "faudrait|devriez",
        (
            "(?:coute|coutent|dure|durent|dependra|depend|restera|reste|s'applique|s'appliquera|vaut|concerne|s'agit|"
            "faudra|compter|prendra|prend) (?!(?:en charge|contact|rendez|le colis|votre))"
        ),
        "(?:serez|sera|seront) (?:facture|facturee|factures|preleve|prelevee|debite|debitee)|etes|suis [^ .,]+ et",
        "(?:a|ont|avons|ai|est|sont) (?:deja|bien)|hier",
    ),
    kinds=KINDS,
)
