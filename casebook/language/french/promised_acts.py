"""French: who does something for the person, and what."""

from __future__ import annotations

from casebook.language.promised_acts import PromisedActs
from casebook.records.vocabularies import Promised

_VERB = (
    "(?:envo[iy]*|renvo[iy]*|adress*|expedi*|livr*|apport*|depos*|pass*|vien*|venons|arriv*|rembours*|vers*|credit*|"
    "recredit*|pai*|regl*|appell*|rappell*|telephon*|ecri*|repond*|repar*|chang*|remplac*|mont*|pos*|install*|remet*|"
    "activ*|reactiv*|debloqu*|annul*|resili*|arret*|supprim*|modifi*|corrig*|prolong*|verifi*|control*|examin*|regard*|"
    "recherch*|enquet*|renseign*|transmet*|fais|fait|faisons|font|met|mets|mettons|mettent|donn*|recuper*|repren*|"
    "reprend*|enlev*|cherch*|emport*|ouvr*|ferm*|coup*|retabl*|part|partent|sort|sortent|termin*|finis*|finit|occup*|"
    "prend*|prenons|mesur*|nettoi*|refai*|recev*|recoi*|aurez|tien*|depann*|intervien*|intervenons|deplac*|demarr*|"
    "commenc*|lanc*|creus*|roule|roulent|remarch*|march*|trait*|edit*|reedit*|rend*|rends|ramen*|laiss*|contact*|"
    "recontact*|inform*|prevo*|trouv*|boucl*)"
)
_SHORT = "(?:(?:vous|le|la|les|y|en|me|m'|lui|se|te|nous|leur) |l'|vous l'|s'|m'|t')*"
_SOMEBODY = (
    "(?:je|nous|on|il|elle|ils|elles|ca|cela|quelqu'un|qui|(?:le|la|les|un|une|mon|ma|mes|notre|nos|votre|vos|l'[^ .,]+|"
    "ce|cette|ces|deux) (?:[^ .,]+ ){0,4}?(?!vous )[^ .,]+|l'[^ .,]+)"
)
_NEW = "(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|neuf|neuve|neufs|autre|autres)"
_MONEY = (
    "(?:votre argent|l'argent|argent|caution|difference|somme|montant|acompte|prime|trop percu|[0-9]* (?:eur|euros?))"
)
_WORKS = (
    "(?:chauffage|chaudiere|ascenseur|ligne|internet|box|wifi|eau|courant|electricite|gaz|compteur|ordinateur|portable|"
    "telephone|tele|machine|lave linge|seche linge|lave vaisselle|frigo|congelateur|four|plaque|douche|toilettes|wc|"
    "robinet|porte|serrure|fenetre|vitre|gouttiere|toit|toiture|alarme|sonnette|interphone|voiture|velo|scooter|moteur|"
    "pneu|embrayage|fuite|panne|moisissure|prise|lumiere|radiateur|pompe|evier|canalisation|portail|ecran|imprimante|site|"
    "application|chasse d'eau)"
)
_PAPER = (
    "(?:mot de passe|codes?|code d'acces|formulaire|lien|billets?|carte d'embarquement|notice|bail|copie|resultats?|"
    "reponse ecrite|rapport|compte rendu|attestation|dossier complet|documents?|reservation|bordereau|proces verbal|"
    "identifiants?|recapitulatif|confirmation|justificatifs?|etiquette|facture|bon de retour|devis)"
)
_SENT = (
    "(?:envo[iy]*|enverr*|renvo[iy]*|renverr*|adress*|recevr*|recev*|recoi*|transmet*|transmis*|parvien*|parviendr*|part|"
    "partira|partir*|arriv*|avez|aurez|auras|donn*|poste|remet*|remis*|communiqu*|edit*)"
)

ACTS = PromisedActs(
    will=(
        f"(?:je|nous|on|(?:mon|ma|mes|notre|nos|le|la|les) [^ .,]+) (?:vous|te|t') (?:(?:le|la|les) |l')?{_VERB}",
        "(?:va|vais|vont|allons)(?: (?:vous|le|la|les|lui|y|en|me|etre|se))* (?:l')?[^ .,]+(?:er|ir|re|oir|e|ee|es|ees)",
        f"{_SOMEBODY} {_SHORT}(?:ne )?[^ .,]{{2,}}(?:rai|ra|rons|ront)",
        "(?:est|sont) (?:cense|censes|censee|censees) [^ .,]+",
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
    kinds={
        Promised.REFUND: (
            (
                f"(?:frais|majoration|penalite|supplement|surplus|surcout|amende|{_MONEY}) … (?:sera|seront|est|sont|va etre) "
                "(?:retir*|annul*|enlev*|dedui*|supprim*) (?:de|sur) (?:votre|vos|la|ta)"
            ),
            "(?:retir*|enlev*|dedui*|supprim*) … (?:frais|majoration|penalite|supplement|surplus) … (?:facture|note|compte)",
            (
                "(?:sera|seront|serait|est|sont) (?:rendue?s?|restituee?s?|reversee?s?)|(?:rend|rends|rendons|rendra|"
                "rendrai|rendront) (?:votre|vos|mon|ma|mes)"
            ),
            f"(?:vire|virons|virera|virerai|virent) … {_MONEY}|virement part*",
            f"{_MONEY} … (?:compte|carte|retour|rend*|revien*|repart*)|(?:avez|aurez|revoyez) {_MONEY}",
            (
                "(?:[0-9]* (?:eur|euros?)|somme|montant|argent|indemnite|compensation|prime|caution|"
                "trop percu) … (?:compte|carte|vers*|vir*|rend*)"
            ),
            "(?:vers*) … (?:indemnite|compensation|prime|somme|montant|[0-9]* (?:eur|euros?))",
        ),
        Promised.REPLACEMENT: (
            "en (?:r?envo[iy]*|r?enverr*|expedi*|livr*|apport*) (?:un|une) (?:autre|nouveau|nouvelle|neuf|neuve)(?= [.,] )",
            "(?:r?envo[iy]*|r?enverr*|expedi*|apport*|recevr*|parvenir|aurez) (?:[^ .,]+ ){1,4}?neu(?:f|ve)s?",
            f"parvenir (?:un|une|des|le|la) (?:{_NEW}|remplac*)",
            (
                f"(?:j'aurais?|recevrais?|j'aurai|recevrai|aurez|aura) (?:ma|mon|mes|une|un|le|la|votre|sa|son) {_NEW} "
                "(?!(?:date|rendez|rdv|creneau|code|mot|contrat|facture|lien|tarif|reponse|offre) )[^ .,]+"
            ),
            "[^ .,]+ (?:neuf|neuve|neufs|neuves) … (?:part|partir*|arriv*|expedi*|envoy*|livr*|route)",
            "*envo[iy]* (?:[^ .,]+ ){0,2}?(?:nouveau|nouvel|nouvelle|autre) (?!(?:mot|code|lien|contrat|mail) )[^ .,]+",
            (
                f"{_NEW} (?!(?:date|rendez|rdv|creneau|code|mot|contrat|facture|lien|tarif) )[^ .,]+ … (?:envo[iy]*|"
                "enverr*|expedi*|livr*|part*|arriv*|apport*|recevr*|chez vous|poste|route)"
            ),
            (
                "(?:envo[iy]*|enverr*|renverr*|expedi*|livr*|apport*|recevr*|aurez|donn*|depos*) … (?:un|une|des|de|le|la|"
                f"les) {_NEW} (?!(?:date|rendez|rdv|creneau|code|mot|contrat|facture|lien|tarif) )[^ .,]+"
            ),
            "a la place (?:du|de|des) (?:casse*|abime*|defectueu*|perdu*)",
        ),
        Promised.REPAIR: (
            (
                f"(?:joints?|pompe|pieces?|batterie|tuyaux?|toiture|courroie|freins?|plaquettes|pneus?|volets?|stores?|carreaux?|"
                f"chaudiere|{_WORKS}) (?:[^ .,]+ ){{0,2}}?(?:sera|seront|va etre|vont etre|est|sont) "
                "(?:change|remplace|repare|refait|remonte|ressoude|debouche|depanne|colmate|recolle|revise)e?s?"
            ),
            (
                "(?:garagiste|garage|atelier|concierge|gardien|artisan|ouvrier*) … (?:chang*|fait|fera|repar*|regl*|"
                "refai*|refera|mont*)"
            ),
            (
                "colmat*|rebouch*|(?:plaquettes|freins|plafond|mur|sol|salle de bain|cuisine|interphone) … (?:chang*|"
                "repar*|refai*|termin*|repeint*)"
            ),
            "travaux … (?:termin*|fini*|acheve*)",
            (
                "(?:chang*|pos*|remont*|rebouch*|ressoud*|debouch*|rebranch*|remet*) … (?:joint|serrure|vitre|pompe|piece|"
                "ecran|batterie|porte|tuyau|robinet|toiture|courroie|moteur|compteur|route|marche|etat)"
            ),
            (
                "(?:eau|chauffage|courant|electricite|gaz|internet|ligne|ascenseur|chaudiere|sonnette|lumiere|panne|wifi|"
                "box|application|site|machine|lave linge|frigo) … (?:remarch*|march*|fonctionn*|revien*|revenu*|retabl*|"
                "repar*|resolu*|regle*|reprend*)"
            ),
            "(?:voiture|velo|telephone|ordinateur|montre|chaussures|machine|manteau) … (?:pret|prete|prets|pretes)",
            (
                f"{_WORKS} … (?:remarche*|marche|marchera|fonctionne*|roule*|repare*|repart*|revient|reviendra|refait*|"
                f"debouch*)|(?:voir|reparer|regarder|changer|depanner) (?:la|le|l'|votre|les|vos) ?{_WORKS}"
            ),
            f"(?:chang*|remplac*|remont*) (?:la|le|l'|votre) ?{_WORKS}|(?:remarche|remarchera|roule|roulera) … {_WORKS}",
            "(?:equipe|gars|artisan) … (?:interv*|refai*|fini*|termin*)",
        ),
        Promised.COLLECTION: (
            (
                "(?:vien*|viendr*|pass*) … (?:chercher|prendre|enlever|recuperer|reprendre)|(?:repren*|reprend*|emport*|"
                "remport*) (?:le|la|les|votre|l')"
            ),
        ),
        Promised.DELIVERY: (
            "remis(?:e|es)? (?:en main|chez|a l')|remis en main|(?:suit|suivra|suivent|suivront)",
            "vous attend(?:ent)?|tu (?:as|les as)|dans (?:le camion|la tournee)|en point relais",
            (
                "(?:mont*|livr*|pos*|rentr*) (?:[^ .,]+ ){0,4}?chez vous|dans votre boite(?! mail )|(?:ca|cela|il|"
                "elle) arriv*|(?:vous|tu) (?:l'avez|l'aurez|les avez|les aurez)"
            ),
            "vous (?:avez|aurez) (?:le|la|les|votre|vos|l')(?! (?:argent|reponse|resultat) )",
            (
                "(?:apport*|depos*|amen*|remet*|ramen*) (?:[^ .,]+ ){0,2}?(?:votre|vos|le|la|les)|(?:vous|te) (?:l'|"
                "les |le |la )?(?:apport*|depos*|amen*|remet*|livr*)"
            ),
            (
                "(?:est|sont|sera|seront|etait|etaient|serait|seraient) (?:la|chez vous|devant votre porte|"
                "dans votre boite)(?= (?:[.,] |$|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|avant|le|"
                "dans) )"
            ),
            (
                "(?:arriv*|part*) (?:[^ .,]+ ){0,2}?(?:chez vous|avec|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
                "dimanche|demain|aujourd'hui)"
            ),
        ),
        Promised.CALLBACK: (
            "(?:passe|passent|passerai|passera|donne|donnerai|donnera) un coup de fil|appellera*|vous appel*",
        ),
        Promised.REPLY: (
            "(?:vous|t') ?ecri*|ecrira*|reponse|repond*|rev(?:ien*|enons|iendr*) vers|retour (?:par|sous|d'ici|avant)",
        ),
        Promised.INFORMATION: (
            f"{_PAPER} , (?:vous|tu) (?:le |la |les )?(?:aurez|avez|recevrez)|(?:retour|reponse) (?:attendue?|prevue?)",
            f"{_SENT} … {_PAPER}|{_PAPER} … {_SENT}",
            (
                "(?:regard*|examin*|verifi*|control*|recherch*|etudi*|analys*|penche*|penchera*|trac*) (?:ca|cela|votre|"
                "vos|le|la|les|l'|sur|aupres|ce|tout)"
            ),
            (
                "creus*|(?:sait|saurons|savons|saura) plus|tir* au clair|(?:etudie|etudiera|examinera|verifiera|"
                "controlera|recherchera|analysera)|enquete"
            ),
        ),
    },
)
