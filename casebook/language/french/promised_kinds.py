"""French: by what a thing that is done is known, where no plain word tells it."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.records.vocabularies import Promised

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
    "identifiants?|recapitulatif|confirmation|justificatifs?|etiquette|facture|bon de retour|devis|contrat|releve|"
    "certificat|police)"
)

_SENT = (
    "(?:envo[iy]*|enverr*|renvo[iy]*|renverr*|adress*|recevr*|recev*|recoi*|transmet*|transmis*|parvien*|parviendr*|part|"
    "partira|partir*|arriv*|transfer*|disponible|boite mail|avez|aurez|auras|donn*|poste|remet*|remis*|communiqu*|edit*)"
)

_FITTED = (
    "(?:chauffage|chaudiere|robinet|porte|serrure|fenetre|vitre|gouttiere|toit|toiture|alarme|sonnette|interphone|moteur|pneus?|"
    "embrayage|prise|lumiere|ampoule|radiateur|pompe|evier|canalisation|portail|compteur|joint|volet|store|batterie|courroie|"
    "douche|plaque)"
)
"""What is fitted somewhere: who changes it repairs, where who changes another thing replaces it."""

_GOODS = (
    "(?!(?:-|est|sera|sont|rendez|rdv|visite|passage|intervention|rappel|appel|enlevement|collecte|reunion|paiement|"
    "prelevement|remboursement|"
    "reponse|expertise|technicien|livreur|travaux|retour|reparation|virement|depannage|plombier|facture|devis|courrier|rapport|"
    "resultat|avis|coupure|etat|entretien|date|prochain|prochaine) )[^ .,']+"
)

KINDS: Mapping[Promised, tuple[str, ...]] = {
    Promised.REFUND: (
        "(?:vous|tu) (?:les |la |le |l |l')?(?:aurez|auras|retrouverez|recevrez|verrez) … sur (?:votre|ton|mon) (?:compte|carte)",
        (
            f"(?:frais|majoration|penalite|supplement|surplus|surcout|amende|{_MONEY}) … (?:sera|seront|est|sont|va etre) "
            "(?:retir*|annul*|enlev*|dedui*|supprim*) (?:de|sur) (?:votre|vos|la|ta)"
        ),
        "(?:retir*|enlev*|dedui*|supprim*) … (?:frais|majoration|penalite|supplement|surplus) … (?:facture|note|compte)",
        (
            "(?:sera|seront|serait|est|sont) (?:rendue?s?|restituee?s?|reversee?s?)|(?:rend|rends|rendons|rendra|"
            "rendrai|rendront) (?:votre|vos|mon|ma|mes)"
        ),
        "(?:frais|loyer|cotisation|taxe|prime|acompte|arrhes) … (?:rendue?s?|restitu*|revien*|revers*)",
        f"(?:vire|virons|virera|virerai|virent) … {_MONEY}|virement part*",
        "(?:vous|me|te|lui) (?:est|sont|sera|seront) (?:vire|verse|reverse|credite|recredite|restitue|rendu|regle|paye)e?s?",
        f"(?:recevr*|recevez|recuper*|retrouv*|touch*|aurez|auras|j'aurais?) (?:[^ .,]+ ){{0,2}}?{_MONEY}",
        "(?:vous|me|m'|lui|te) (?:le |la |les |l')?(?:revers*|vir(?:e|ons|er|era|erai|ent)|recredit*)(?= )",
        (
            "(?:frais|surcout|taxi|hotel|penalite|supplement) … (?:a notre charge|pris* en charge)|pren(?:d|ds|"
            "ons|drons|drai|ne) en charge (?:les|le|la|vos|votre)"
        ),
        f"{_MONEY} … (?:compte|carte|retour|rend*|revien*|repart*)|(?:avez|aurez|revoyez) {_MONEY}",
        (
            "(?:[0-9]* (?:eur|euros?)|somme|montant|argent|indemnite|compensation|prime|caution|"
            "trop percu) … (?:compte|carte|vers*|vir*|rend*)"
        ),
        "(?:vers*) … (?:indemnite|compensation|prime|somme|montant|[0-9]* (?:eur|euros?))",
    ),
    Promised.REPLACEMENT: (
        "en (?:refait|refais|refaisons|refont|refer[^ .,]*|refaire) (?:un|une|des|deux)",
        (
            "(?:vous|te|lui|m|me) (?:en )?(?:pos*|depos*|livr*|install*|apport*|amen*|met|mettra|mettent) "
            "(?:une? )(?:neuve?|neuf|nouveau|nouvel|nouvelle|autre)"
        ),
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
        (
            "(?:le |la |l'|un |une )(?:nouveau|nouvelle|autre|neuf) (?:est|sera|part|partira|arriv*|vient|"
            "viendra)(?! (?:contrat|technicien) )"
        ),
        (
            "(?:vous|te|m') ?(?:chang(?:e|eons|era|er|erons)|remplac*|echang*) (?:le |la |les |votre |vos |l')"
            f"(?!(?:{_FITTED}|adresse|date|rendez|rdv|creneau|nom|mot|tarif|forfait|contrat|place|siege|billets?|"
            "vol|numero|jour|heure) )[^ .,]+"
        ),
        (
            "(?:duplicata|de remplacement|de rechange) … (?:envo[iy]*|part*|expedi*|arriv*)|(?:envo[iy]*|"
            "enverr*) … (?:duplicata|de remplacement|de rechange)"
        ),
        "a la place (?:du|de|des) (?:casse*|abime*|defectueu*|perdu*)",
    ),
    Promised.REPAIR: (
        "(?:aurez|auras|avez) … (?:courant|electricite|internet|eau|chauffage|gaz|reseau)",
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
            f"debouch*)|(?:voir|reparer|regarder|depanner) (?:la|le|l'|votre|les|vos) ?{_WORKS}"
        ),
        f"(?:chang*|remplac*|remont*) (?:la|le|l'|votre) ?{_FITTED}|(?:remarche|remarchera|roule|roulera) … {_WORKS}",
        (
            "(?:on|nous|je) (?:s'|nous |m')?(?:attaqu|occup|charg|trait|colmat|regl|repar)[^ .,]* (?:de )?(?:la|"
            "votre|cette) (?:fuite|panne|coupure)"
        ),
        (
            "(?:equipe|gars|artisan) … (?:interv*|refai*|fini*|termin*)|interven*|intervien*|comme neu(?:f|ve)|"
            "sort* de l'atelier"
        ),
        (
            "(?:vien*|viendr*|pass*|quelqu'un|sera la|est la|gars|gardien|envoi*|enverr*) … (?:pour|sur) (?:la |"
            f"le |l'|votre |une ){_WORKS}"
        ),
    ),
    Promised.COLLECTION: (
        (
            "(?:camion|livreur|coursier|transporteur|chauffeur) … pour (?:le|la|les|votre|l)(?: |"
            "')(?:[^ .,]+ )?(?:casse|vieux|vieille|ancien|"
            "defectueu|retour)[^ .,]*|(?:vien*|viendr*|pass*) … (?:chercher|prendre|enlever|recuperer|reprendre)|"
            "(?:repren*|reprend*|emport*|"
            "remport*) (?:le|la|les|votre|l')"
        ),
    ),
    Promised.DELIVERY: (
        (
            f"(?:le |la |votre |vos |les |l')(?:[^ .,]+ )?{_GOODS} (?:est|sera|sont|seront) (?:programme|prevu|"
            "attendu|planifie)e?s?"
        ),
        (
            "(?:camion|livreur|chauffeur|coursier) … avec (?:le|la|les|votre|vos)|(?:livreur|chauffeur|camion|"
            "coursier|transporteur|facteur|colissimo|chronopost|dpd|gls|ups|relais colis) … (?:repass*|present*|"
            "pass*|livr*)|(?:colis|commande|paquet|article) … (?:attend(?:ent|ra|ront)?|disponible|retirer|bureau de poste|"
            "magasin|point relais|tabac)|"
            "vous attendr*"
        ),
        "remis(?:e|es)? (?:en main|chez|a l')|remis en main|(?:suit|suivra|suivent|suivront)",
        "vous attend(?:ent)?|tu (?:as|les as)|dans (?:le camion|la tournee)|en point relais",
        (
            "(?:mont*|livr*|pos*|rentr*) (?:[^ .,]+ ){0,4}?chez vous|dans votre boite(?! mail )|(?:ca|cela|il|"
            "elle) arriv*|(?:vous|tu) (?:l'avez|l'aurez|les avez|les aurez)(?! (?:[^ .,]+ ){0,2}?sur (?:votre|ton|"
            "mon) (?:compte|carte) )"
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
        (
            "(?:recevr*|recev*|parvien*|parviendr*|envo[iy]*|enverr*|adress*|aurez|fai[st]|ferai|fera) … (?:un|une|"
            "notre) (?:courrier|lettre|"
            "message|mot|mail)|(?:un|notre|une) (?:courrier|lettre|message) (?:vous )?(?:parvien*|parviendr*|sera|"
            "part*|arriv*)|"
            "pren(?:d|ds|dra|drai|drons|dront|ons) contact|au jus"
        ),
        "(?:vous|t') ?ecri*|ecrira*|reponse|repond*|rev(?:ien*|enons|iendr*) vers|retour (?:par|sous|d'ici|avant)",
    ),
    Promised.INFORMATION: (
        "inbox",
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
}
