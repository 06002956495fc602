"""What the lead says and looks for in French."""

from __future__ import annotations

from casebook.language.french.asks import AS_YOU
from casebook.language.french.comes import COMES
from casebook.language.french.grammar import NBSP, Who
from casebook.language.french.promised_actions import DOES_IT, PROMISED_ACTIONS
from casebook.language.french.rest_asks import DEPOSIT_ASKS, REST_ASKS, REST_IN_PLACE
from casebook.language.lead_words import LeadWords
from casebook.text.quick_pattern import QuickPattern

_CLAUSE = (
    r"(?!.*\b(?:sera|seront|serait|va|vont|peut|pourra|pourront|est|sont|a|ont|aura|vient|viendra|arrive|arrivera|rappelle"
    r"|envoie|part(?! d)|partent|tombe|tombent|je|j|il|elle|ils|elles|on|nous|vous|votre|vos|me|moi|lui|qui|que|si|d[èe]s|quand"
    r"|lorsque)\b)(?:[^.;:?!,]|(?<=\d)[.,](?=\d))+"
)
"""What follows in a thing that is no sentence, and means the same whoever says it."""

_INFINITIVE = (
    "(?:(?:me |nous )(?:rembourser|rappeler|recontacter|contacter|envoyer|renvoyer|livrer|r[ée]pondre|tenir|donner|faire"
    "|verser|appeler|[ée]crire|confirmer|transmettre)|(?:rembourser|rappeler|renvoyer|remplacer|livrer|r[ée]parer"
    "|reprendre|chercher|v[ée]rifier|transmettre|annuler|corriger|cl[ôo]turer|faire|traiter|prendre))"
)
"""What somebody said they would do, as it is noted: *me rappeler*, *vérifier auprès du transporteur*."""

_FOLLOWS = r"(?:(?! (?:si|d[èe]s|quand|lorsque|apr[èe]s|vous|votre|vos|je)\b)(?:[^.;:?!,]|(?<=\d),(?=\d)))*"
_VOWEL_INFINITIVE = (
    r"(?:envoyer|exp[ée]dier|[ée]changer|enlever|appeler|[ée]crire|ouvrir|examiner|enqu[êe]ter|annuler|indemniser)"
)

_THAT = r"( (?!.*\b(?:je|j|vous|nous|ils?|elles?|on|me|m|votre|vos|mon|ma|mes|si)\b)[^.;:?!,]+)"
"""What a message says that means the same whoever says it."""

_REST = r"((?: (?!pour (?:les deux|tous|toutes|nous)\b)[^ ,;]+)*)(?: pour (?:les deux|tous|toutes|nous)\b[^,;]*)?"
"""What follows a sum that is asked for; for whom all of it was is left out where only a part is."""

_SUM = r"(?:(?:le|mon|ce) (?:double )?montant(?: \w+)? de |la (?:double )?somme(?: \w+)? de )?{sum}"
"""A sum, also where it is only called that: *le montant de 40 €* is those 40."""

_ALL = r"(?:int[ée]gral|complet|total)"
_POLITE = r"(?:merci de |veuillez |de )?(?:me |nous )?"

LEAD = LeadWords(
    reported_on="Je l'ai signalé le {day}",
    agreed_on="Le {day}, nous nous sommes mis d'accord sur {amount}{by}",
    first_contact="Mon premier contact date du {day}",
    number_beside=" ({number})",
    promised_by=" d'ici au {day}",
    promised_by_hour=" d'ici au {day}",
    due_that_day="le jour même",
    so_much_back="le remboursement de {amount}",
    whole_amount_is="Le montant total est de {amount}",
    of_it_owed="Sur cette somme, il m'est encore dû {amount}.",
    the_rest_of_it="le reste, soit {amount}",
    rest_in_place=REST_IN_PLACE,
    comes_to=QuickPattern(r"(?<=\w) de $"),
    confirm_settled="Merci de me confirmer d'ici au {day} que le dossier est réglé",
    all_refunded=(
        f"Le remboursement de {{amount}} est arrivé{NBSP}; merci de me confirmer d'ici au {{day}} que le dossier est réglé"
    ),
    owed_asks=(
        (
            QuickPattern(
                rf"({_POLITE}rembourser)(?: (?:tout|le tout|int[ée]gralement|le reste|mon argent|la somme|mon achat"
                rf"|ma commande))?"
            ),
            r"\1 {amount}",
        ),
        (
            QuickPattern(
                r"(remboursez(?:-(?:moi|nous))?)(?: (?:tout|le tout|int[ée]gralement|le reste|mon argent|la somme))?"
            ),
            r"\1 {amount}",
        ),
        (
            QuickPattern(rf"(?!.*\b(?:{_ALL}|partiel)\b)((?:(?:un|le|mon) )?(?:\w+ )?remboursement)"),
            r"\1 de {amount}",
        ),
        *REST_ASKS,
    ),
    whole_asks=(
        (QuickPattern(rf"(.*\bremboursement(?: {_ALL})?)"), r"\1 de {amount}"),
        (QuickPattern(r"(.*\b(?:mon|notre) argent)"), r"\1 ({amount})"),
    ),
    remaining_asks=(
        (rf"({_POLITE}rembourser) {_SUM}{_REST}", r"\1 les {amount} restants\2"),
        (rf"(remboursez(?:-(?:moi|nous))?) {_SUM}{_REST}", r"\1 les {amount} restants\2"),
        (
            rf"(?:(?:un|le|mon) )?remboursement(?: {_ALL})?(?: (?:de|des) {{sum}})?((?: sur [^,;]+)?)",
            r"le remboursement des {amount} restants\1",
        ),
        (r"(?:toute|l['’]int[ée]gralit[ée] de) ((?:la|ma) somme)", r"le reste de \1 ({amount})"),
        (r"tout (?:le|mon) (d[ée]p[ôo]t|montant|prix)", r"le reste du \1 ({amount})"),
        (r"((?:le |un )?(?:versement|paiement|virement)) de {sum}((?: sur [^,;]+)?)", r"\1 des {amount} restants\2"),
        (r"tout mon argent", r"le reste de mon argent ({amount})"),
        *DEPOSIT_ASKS,
    ),
    rest_asks=(
        (
            QuickPattern(r"(.*\bremboursée?s?) (?:de tout|du tout|de la totalité|int[ée]gralement|en totalité)\b(.*)"),
            r"\1 du reste\2",
        ),
        (
            QuickPattern(r"(.*\brembours(?:er|ez|iez|ent)\S*) (?:tout|le tout|la totalité|int[ée]gralement)\b(.*)"),
            r"\1 le reste\2",
        ),
        (
            QuickPattern(
                rf"(.*\b(?:remboursement|indemnisation|paiement|règlement)) (?:{_ALL}e?|de tout|de la totalité)\b(.*)"
            ),
            r"\1 du reste\2",
        ),
        (QuickPattern(r"(.*\b)toute (la|ma) (.+)"), r"\1le reste de \2 \3"),
        (QuickPattern(r"(.*\b)tout (?:le|mon) (.+)"), r"\1le reste du \2"),
    ),
    as_you=AS_YOU,
    for_a_part=QuickPattern(
        r"\b(?:partie|partiel\w*|moiti[ée]|diff[ée]rence|suppl[ée]ment\w*|frais|caution|acompte|arrhes|\d+ ?%)|\d"
    ),
    for_more=QuickPattern(r"\b(?:et|ou|plus|ainsi que|aussi)\b|[,;](?! ?\d)"),
    things=(
        (
            QuickPattern(rf"((?:une?|la) (?:lettre|courrier|e-?mail|mail)) que{_THAT}"),
            r"\1 disant que\2",
        ),
        *COMES,
        (QuickPattern(rf"(?:une?|la|le) (?:confirmation|[\w-]+ (?:disant|indiquant|confirmant)) que{_THAT}"), r"\g<0>"),
        (
            QuickPattern(
                rf"(?!{DOES_IT})(?:une?|l(?:a|es?)|d(?:u|es?(?= nouve)|es)|mon|ma|mes|deux|trois|d['’]autres)(?! \d) {_CLAUSE}"
                rf"|l['’]{_CLAUSE}"
            ),
            r"\g<0>",
        ),
        (
            QuickPattern(
                r"(?:versement|d[ée]dommagement"
                r"|technicien|r[ée]parateur|plombier|installateur|livreur|expert|rappel|appel|courrier|bon d['’]achat"
                r"|avoir|geste commercial|formulaire|e-?mail|mail"
                rf"|devis|colis|remplacement|[ée]change|bon de retour|virement|nouveau \w+|nouvel \w+)(?: {_CLAUSE})?"
            ),
            r"un \g<0>",
        ),
        (
            QuickPattern(
                r"(?:r[ée]ponse|confirmation|r[ée]paration|indemnisation|indemnit[ée]|compensation"
                r"|[ée]tiquette|enqu[êe]te|livraison|lettre|intervention|nouvelle \w+)"
                rf"(?: {_CLAUSE})?"
            ),
            r"une \g<0>",
        ),
        (QuickPattern(rf"remboursement(?: {_CLAUSE})?"), r"un \g<0>"),
        (QuickPattern(rf"{_INFINITIVE}{_FOLLOWS}"), r"de \g<0>"),
        (QuickPattern(rf"{_VOWEL_INFINITIVE}{_FOLLOWS}"), r"d'\g<0>"),
    ),
    promised_actions=PROMISED_ACTIONS,
    decides=QuickPattern(
        r"\b(?:par écrit|photos?|visiophone|vid[ée]o|captures?|sign[ée]\w*|signatures?|re[çc]u|ticket|bordereau|preuves?"
        r"|prouve\w*"
        r"|rapport|mon exemplaire|contrefa\w+|pas (?:authentique|d['’]origine)"
        r"|(?:mort|cass[ée]|d[ée]fectueux|d[ée]faut) (?:d['’]usine|d['’]origine)|vices? cach[ée]s?"
        r"|suivi|scann[ée]\w*|poids|p[èe]se|pes[ée]\w*|compteur|relev[ée]s?|(?<!voir avec )ma banque|facture"
        r"|confirm\w+|par [ée]crit|enregistrements?|contrat|sur l['’][ée]tiquette|t[ée]moins?|reconn\w+|admet\w*|voit"
        r"|chez moi|[àa] la maison|rembours[ée]\w*|mauvaise?s?|erreur|vide|ab[îi]m[ée]\w*|endommag[ée]\w*"
        r"|personne (?:n['’]est venu|n['’][ée]tait|ne s['’]est pr[ée]sent)\w*|(?:le|mon|votre|la|ma) (?:formulaire"
        "|courrier|courriel|e-?mail|mail|lettre) (?:indique|mentionne|dit|pr[ée]cise)|accus[ée] de r[ée]ception"
        r"|not[ée]\w* sur|bon de livraison|lettre de voiture|recommand[ée]e?|retrouv\w+|deux fois|double|moiti[ée]"
        "|perdue?s?|disparue?s?|experts?|(?:dans|[àa]) (?:votre|leur|l['’])? ?entrep[ôo]t|rien (?:re[çc]u|d[ée]bit[ée]"
        "|sur|dans|du|de)|jamais (?:re[çc]u|eu|sign[ée]|utilis[ée]|arriv[ée]|entr[ée])|pas (?:[àa] moi|la mienne|le mien"
        r"|re[çc]u)|autre adresse|inutilis[ée]\w*|retour [àa] l['’]exp[ée]diteur|toujours l[àa]|(?:votre|vos"
        "|leurs?) propres?|(?:faute|d[ée]faut|vice|erreur) de (?:montage|fabrication|conception|pose|mat[ée]riau)"
        r"|ir?r[ée]parable|pas r[ée]parable|mal (?:serr|mont|pos|install|branch|r[ée]gl)[ée]\w*|(?:encore|toujours"
        r"|de nouveau) (?:en panne|cass[ée]\w*|faux|mauvais\w*))\b"
    ),
    own_things=QuickPattern(r"(?:mon|ma|mes) (?!coll[èe]gue|nom|excuses|responsable)"),
    handed_in=QuickPattern(r"\b(?:envoy[ée]\w*|transmis\w*|transf[ée]r[ée]\w*|joint\w*)\b"),
    own_account=QuickPattern(
        r"(?:je|j|nous|mon|ma|mes|notre|nos)\b|(?:sur|dans|chez) (?:le mien|la mienne|les miens|les miennes"
        r"|moi|mon|ma|mes|notre|nos)\b"
        r"|(?!(?:il|elle|on|ils|elles) )(?:[\w'’-]+ ){1,4}(?:m['’]a|nous a|m['’]ont|nous ont) (?:factur"
        r"|d[ée]bit|pr[ée]lev|vend|annul"
        r"|perd|cass|ab[îi]m)\w+"
        r"|(?:command[ée]|achet[ée]|pay[ée]|envoy[ée]|renvoy[ée]|r[ée]serv[ée]|re[çc]u"
        r"|r[ée]sili[ée])\w*\b|(?:le |la |mon |ma |notre |l['’])?(?:colis|commande|paquet|article|vol"
        r"|livraison|envoi)\b"
    ),
    leans=QuickPattern(
        r"(?:il|elle|celui-ci|celle-ci|ceci|cela|ça|c['’]est|c['’][ée]tait|cet?te?)\b(?! (?:semaine|fois"
        r"|ann[ée]e|mois|matin))"
    ),
    goes_back=QuickPattern(
        r"(?:il|elle|cela|ça|ceci|ce|c['’]\w+)\b|.*\b(?:à ce sujet|là-dessus|plus tard|après cela|depuis lors"
        r"|de (?:ça|cela)|pour (?:ça|cela)"
        r"|ensuite|entre-temps)\b"
    ),
    complains=QuickPattern(
        r"\b(?:pas|plus|jamais|rien|personne|(?<!sans )aucune?|refus\w*|cass[ée]\w*|d[ée]fectu\w*|panne|mauvaise?s?|erreur"
        r"|sur (?:la|ma|notre) facture\b[^,;]{0,30}? (?:figur\w+|il y a|appara\w+|on me compte|je vois)"
        r"|deux fois|double|d[ée]bit[ée]\w*|pr[ée]lev[ée]\w*|annul[ée]\w*|fuit|fuite|vide|ab[îi]m[ée]\w*|endommag[ée]\w*"
        r"|toujours|retards?|perdue?s?|vol[ée]e?s?|au lieu|manqu\w+|d[ée]chir\w+|incomplete?|[ée]chou\w+|sans(?! (?:aucun "
        "|un seul )?(?:dommage|dégât|problème|retard|rayure|défaut|réserve))|continu(?:e|ez|ent)|réclam(?:e|ez|ent|é)"
        r"|retenue?s?|se coupe(?:nt)?|s['’](?:éteint|arrête|éteignent|arrêtent)|moisi\w*|brûl[ée]e?s?|d[ée]color[ée]\w*|malgré"
        r"|tailles? (?:plus|trop|en dessous|au-dessus)|r[ée]tr[ée]ci\w*|garde(?:z|nt| (?:mon|ma|tout)\b)|perd(?:ent)?"
        r"|écran noir|devenue?s? noire?s?|plante|clignote|goutte|coince|attends|attendre|fissur[ée]\w*|ray[ée]e?s?|bris[ée]\w*"
        r"|rouill[ée]\w*|condamn[ée]e?s?|trop (?:court|petit|grand|long|longue|[ée]troit|large|haut|bas|basse|mince|[ée]pais"
        r"|[ée]paisse)e?s?)\b"
    ),
    began=QuickPattern(
        r"\bdepuis (?!lors\b)\w|\b(?:en|depuis|d[èe]s|fin|d[ée]but|mi-?|courant) ?(?:janvier|f[ée]vrier|mars|avril|mai"
        r"|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\b"
    ),
    not_seen="sans nouvelles",
    not_heard=(
        "sauf erreur de ma part, je n'ai eu aucune nouvelle",
        "sans nouvelles à ce jour",
        "je n'ai eu aucune nouvelle",
    ),
    keep_promise_by="Merci de tenir cette promesse d'ici au {day}.",
    still_waiting=", sans suite",
    refused_alone_on=Who("{who} a refusé le {day}"),
    refused_alone=Who("{who} a refusé"),
    somebody_says=Who("{who} dit\u00a0: {text}"),
    refused_by_nobody="ma demande a été refusée",
    refused_rest_on=Who("{who} a refusé le reste le {day}"),
    refused_rest=Who("{who} a refusé le reste"),
    says_first=QuickPattern(
        r"(?:selon (?:lui|elle|eux),?|(?:(?:il|elle|on|ils|elles) )?(?:dit|disent|affirme|prétend) que)(?: |$)"
    ),
    saw=(
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:voit|a vu)( .+)"), r"a vu\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:dit|a dit)( qu.+)"), r"a dit\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:retrouve|a retrouv[ée])( .+)"), r"a retrouvé\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:a (?:bien )?re[çc]u)( .+)"), r"a reçu\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:confirme|a confirm[ée])( .+)"), r"a confirmé\1"),
        (QuickPattern(r"(?:(?:ils|elles) )?confirment( .+)"), r"ont confirmé\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:reconna[îi]t|a reconnu)( .+)"), r"a reconnu\1"),
        (QuickPattern(r"(?:(?:ils|elles) )?reconnaissent( .+)"), r"ont reconnu\1"),
        (QuickPattern(r"(?:(?:il|elle|on) )?(?:admet|a admis)( .+)"), r"a admis\1"),
        (QuickPattern(r"(?:(?:ils|elles) )?admettent( .+)"), r"ont admis\1"),
    ),
    somebody_saw=Who("{on}{who} {did} {what}"),
    solution="une solution",
    as_promised=Who("{who} me l'a promis{due}{number}"),
    saw_and_promised="{saw} et m'a promis {what}",
    told_now=QuickPattern(
        r"((?:le |la |les |mon |ma |mes |votre |vos |l['’])(?:[^\s,;:]+ ?){1,3}?|il|elle|ils|elles)"
        r" (?:confirm(?:e|ent)|reconna(?:ît|issent)|admet(?:tent)?)\b"
    ),
    nothing_by="toujours rien le {day}",
    nothing_came="toujours rien",
    nothing_yet=QuickPattern(
        r"\btoujours (?:rien|pas (?:re[çc]u|rembours[ée]\w*|arriv[ée]\w*|de (?:remboursement|nouvelles?"
        r"|r[ée]ponse|colis"
        r"|virement)"
        r"|d['’]argent)|aucune?)\b|\brien (?:re[çc]u|sur mon compte|n['’]est arriv[ée]|vu venir|[àa] ce jour)\b"
        r"|\baucun (?:remboursement|virement|colis|appel|message)(?! (?:ne|n['’]|pr[ée]vu|possible|d[ûu]|accord|autoris)\w*)\b"
        r"|\baucune (?:r[ée]ponse|nouvelle|livraison)(?! (?:ne|n['’]|pr[ée]vue|possible)\w*)\b"
    ),
    stands_with_day=QuickPattern(
        r"(?:personne (?:n['’]est (?:encore |de nouveau )?(?:venu|pass[ée]|pr[ée]sent)\w*|n['’]a (?:appel[ée]|sonn[ée]"
        r"|r[ée]pondu))"
        r"|rien n['’]est arriv[ée])$"
    ),
    said_with_day="le {day}, {said}",
    none_came={
        "un": "le {day}, aucun {thing} n'est venu",
        "une": "le {day}, aucune {thing} n'est venue",
    },
    news_begins=QuickPattern(
        "(?:livr[ée]|remis|sign[ée]|scann[ée]|re[çc]u|retourn[ée]|d[ée]pos[ée]|pris en charge|refus[ée]|pes[ée]"
        r"|exp[ée]di[ée]|tri[ée]|r[ée]ceptionn[ée]|rendu)\b(?!:)"
    ),
    return_was="le {day}, mon colis de retour a été {news}",
    parcel_was="le {day}, le colis a été {news}",
    parcel_with_was="le {day}, le colis {carrier} a été {news}",
    my_return="Mon colis de retour",
    not_only="et pas seulement les {amount}",
    still_owed="reste dû {amount}",
    others_broken=("Une autre promesse n'a pas été tenue", "{count} autres promesses n'ont pas été tenues"),
    of_which_owed="dont {amount} restent dus",
    part_of="{part} sur {whole}",
    said_by_them=QuickPattern(
        r"\b(?:dit|disent|disait|affirme\w*|selon|d['’]apr[èe]s (?!le suivi)|prome(?:t|ttent|ttait)|promis|sera|seront|va"
        r"|vont|m['’]a (?:demand[ée]|propos[ée]|conseill[ée])|pense\w*|pr[ée]tend\w*|assure\w*)\b"
    ),
    adds=QuickPattern(r"et (?:il|elle|on|je|j['’]ai|nous|a|ont|m['’]a|est|sera|va|lui|leur)\b"),
    goes_on=QuickPattern(r"(?:il|elle|ils|elles|on|dit|a dit|je|j|nous)\b"),
    ends_with_who=QuickPattern(r"\b(?:dit|a dit|disent|ont dit|pense)[- ](?:il|elle|ils|elles|on)\.?$"),
    somebody_said_on=Who("{said}, a dit {who} le {day}"),
    hearsay=QuickPattern(
        r"\b(?:il|elle|ils|elles|on|dit|disent|affirme\w*|selon|d['’]apr[èe]s (?!le suivi)|prome(?:t|ttent|ttait)|promis"
        r"|sera|seront|va|vont|m['’]a (?:demand[ée]|propos[ée]|conseill[ée])|pr[ée]tend\w*|assure\w*)\b"
    ),
    says_nothing_more=frozenset(
        "rien pas jamais personne aucun aucune toujours encore ne n est été fait reçu arrivé venu appelé rappelé réponse je j ai"
        " il elle on a le la les un une de du comme promis n'est n'a j'ai c'est non nouvelle nouvelles à ce jour"
        " sur mon compte relevé".split()
    ),
)
