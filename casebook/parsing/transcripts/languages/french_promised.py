"""French: the words of what a company promises, offers, refuses and takes back."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.habit_words import HABITS
from casebook.parsing.transcripts.languages.words import PromiseWords

_NO_NOUN = "".join(f"(?<!{article} )" for article in "la ma ta sa une votre notre cette le un ce mon ton son".split())
"""What has no article before it is what one did: `j'ai commandé la pièce`, not `j'ai regardé votre commande`."""

PROMISED = PromiseWords(
    shall=(
        r"\b(?:je|nous|il|elle|on|vous|technicien|livreur|collegue|conseiller|responsable|service|celui-ci|"
        r"\w+)(?: (?:vous|le|la|les|lui|leur|y|en|me|se|l|vous l|vous le|ne))*[ '](?:\w+(?:erai|irai|rai|erons|irons|rons|"
        r"era|ira|ra|eront|iront|ront|erez|irez|rez))\b|\b(?:je|nous|on|il|elle)(?: (?:vous|le|la|les))* (?:vais|allons|"
        r"va|vont)(?: (?:vous|le|la|les|en|y))* \w+(?:er|ir|re)\b|\b(?:va|vont) (?:vous |etre )?\w+\b|\b(?:je|"
        "nous) vous (?:rembourse|remboursons|envoie|envoyons|rappelle|rappelons|contacte|recontacte|fais|faisons|livre|"
        "livrons|adresse|expedie|expedions|tiens|tenons|confirme .{0,30}que|recredite|recreditons|offre|reexpedie|"
        r"remplace|remplacons|transmets .{0,30}sous)\b|\b(?:j'ai|nous avons|on (?:vous )?a|je vous ai) .{0,60}"
        rf"{_NO_NOUN}(?:valide|programme|"
        r"effectue|lance|demande|planifie|enregistre|accorde|commande|emis|procede|initie|\bcale|\bfixe|\bnote|reserve|"
        r"reprogramme|"
        r"bloque|trouve|organise|mandate|inscrit)\b|\b(?:je m'engage|nous nous engageons)\b|"
        r"\bje vous (?:fais|ferai) (?:un|le)\b|\bon vous (?:envoie|rembourse|rappelle|livre|recontacte)\b|"
        r"\bnous (?:reimprimons|renvoyons|remplacons|reparons|expedions)\b|\bje viens de (?:re)?(?:programmer|planifier|"
        r"lancer|valider|demander)\b|\b(?:sera|seront) (?:faite?s?|livree?s?|chez vous)\b|\bpart(?:ira|iront)?\b|\b(?:je|"
        r"nous|on) vous (?:renvoi\w*|renvoy\w*|programme\w*|planifie\w*|reserve\w*|prevoi\w*|prevoy\w*|note|notons|mets|"
        r"fais|faisons|commande\w*|reexpedi\w*|credit\w*|change\w*|echange\w*|envoi\w*)\b|\b(?:le|la|un|une|notre|"
        r"nos) (?:technicien\w*|livreur|transporteur|collegue|plombier|depanneur|coursier|reparateur|"
        r"service \w+)(?: \w+){0,3}? \w+(?:ra|ront|era|va|vont)\b|\b(?:je|nous) (?:procede|procedons|lance|lancons|"
        "programme|programmons|envoie|envoyons|commande|commandons|rembourse|remboursons|credite|creditons|annule|"
        r"annulons)\b|\bje viens d'\w+|\bje viens de \w+er\b"
    ),
    gets=(
        r"\bvous (?:recevrez|aurez|serez|allez (?:recevoir|avoir|etre)|pourrez|recevez|"
        r"etes (?:\w+ )?(?:rembours|livr|credit|recredit|rappel|recontact|indemnis|dedommag|depann)\w*"
        r"(?= (?:sous|d'ici|dans|au plus|"
        r"avant|en|le|des|des|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|apres-demain)\b))\b"
    ),
    underway=(
        r"\bvous (?:est|sont) (?:livre|envoye|rendu|renvoye|verse|rembourse|expedie|apporte|restitue)e?s?\b|\b(?:est|sont|"
        r"a ete|ont ete)(?: \w+){0,2} (?:en cours|en route|parti(?:e)?s?|programme(?:e)?s?|prevu(?:e)?s?|valide(?:e)?s?|"
        r"expedie(?:e)?s?|envoye(?:e)?s?|effectue(?:e)?s?|accorde(?:e)?s?|planifie(?:e)?s?)\b|\b(?:sera|seront|arrive|"
        r"arrivera|passe|passera|vient|viendra)\b"
    ),
    takes=(
        r"\b(?:prend|prendra|faut|compter|comptez|arrivera|sera|seront|recevrez|aurez|delai)\b|\b(?:sous|dans|d'ici|"
        "avant|"
        r"au plus tard)\b"
    ),
    refers_back=r"\b(?:le|la|les|l'|cela|ca|celui-ci|il|elle|ce|cette somme|le montant|l'argent)\b",
    no_promise=(
        r"\?|^\W*les (?:remboursements|livraisons|commandes|retours|demandes|reclamations) (?:sont|se font|prennent)\b|"
        r"\b(?:si|au cas ou|voulez-vous|souhaitez-vous|preferez-vous|desirez-vous|je peux vous|nous pouvons vous|"
        "pourrai[st]|pourraient|pourrions|puis-je|peut-etre|eventuellement|j'espere|esperons|essayer|essaie|essayons|"
        r"normalement|en general|generalement)\b|\bs'il(?! vous)\b|\bvous (?:devez|devrez|pouvez|pourrez (?:nous|"
        r"contacter|appeler)) .{0,50}(?:renvoyer|retourner|appeler|contacter|remplir|envoyer|payer|attendre)\b|"
        r"\b(?:veuillez|merci de (?!votre|vos|ta|ton)|"
        r"recontactez|contactez|appelez|ecrivez|rappelez|renvoyez|patientez|conservez|"
        r"notez)\b|"
        r"\bvalable\b|\bc'est a (?:vous|toi) d|\b(?:sera|seront|serez) (?:facture|preleve|debite)e?s?\b"
        r"|\b(?:notre |la )?politique\b|\bconditions generales\b|\ben regle generale\b|\bdelai (?:moyen|habituel|"
        r"standard)\b|\bdepend de\b|\bhabituellement\b"
    ),
    in_a_moment=(
        r"\b(?:je|nous) (?:verifie|regarde|consulte|vais (?:verifier|regarder|consulter|voir)|vous transfere|vous passe|"
        r"vais vous transferer|vous mets en relation)\b|\bun (?:instant|moment|petit instant)\b|\bne quittez pas\b|"
        r"\bje reviens\b|\b(?:transferer|transfere) \b|\bvous aider\b|\btranscription\b|\bensemble\b"
    ),
    but="mais|cependant|toutefois|en revanche",
    negated=r"\b(?:ne|n|pas|jamais|aucun\w*|rien|impossible|plus)\b(?! tard)",
    negates_nothing=(
        r"\bn\W{0,2}\d|\bau plus tard\b|\bpas plus tard (?:que)?\b|\b(?:pas de|aucun) (?:probleme|souci)\b|"
        r"\bne vous inquietez pas\b|\b(?:vous n'avez|tu n'as|il n'y a|n'avez) (?:pas|rien|plus)[^,.]*\b(?:besoin|a)\b[^,.]*|"
        r"\bpas besoin\b[^,.]*|\bn'est pas (?:necessaire|utile|obligatoire)\b|"
        r"\ben (?:sais|savons|sait|saurai|saurons|saura|apprends?|apprenons) plus\b|"
        r"\bplus (?:de|vite|rapidement|tot)\b|\bne quittez pas\b|\bde plus\b|\bn'hesitez pas\b|\bnon seulement\b|"
        r"\bplus\b(?= (?:de |tot|tard|bref|court|proche))|\b(?:au|le) plus\b(?= (?:vite|rapide|presse))"
    ),
    taken_back=(
        r"\b(?:je me suis trompee?|erreur de ma part|c'est (?:une|mon) erreur|j'ai fait une erreur|je rectifie|"
        r"je dois rectifier|(?<!la )(?<!votre )(?:rectification|correction)(?=\W*(?:[:,;.!–-]|$))|"
        "finalement (?:ce n'est|je ne|nous ne|non)|"
        r"(?<!j')(?<!on )oublie[zs]? (?:ce que|(?:le|la|les) \w+|l'\w+)|"
        "je retire|"
        r"en fait non|n'est plus possible|je dois revenir|autant pour moi|au temps pour moi)\b|\bn'aura pas lieu\b|"
        r"\best annulee?\b|\bfinalement pas\b"
    ),
    refuses=(
        r"\b(?:malheureusement|ne (?:pouvons|peux|peut|sera|serons|ferons|pourra|pourrons)(?: \w+){0,4}? (?:pas|aucun\w*)|"
        r"n'est pas possible|pas possible|impossible|refus\w*|rejete\w*|aucun (?:remboursement|dedommagement|geste)|"
        r"pas (?:droit|eligible|rembourser|indemniser)|decision definitive)\b"
    ),
    offers=(
        r"\b(?:je|nous|on) (?:peux|peut|pouvons|pourrai[st]|pourrions|souhaite|souhaitons|"
        "voudrais) (?:vous )?.{0,60}(?:proposer|"
        r"offrir|rembourser|accorder|donner|envoyer|faire|"
        r"ajouter|deduire|crediter)\b|\b(?:je|nous) vous (?:propose|proposons)\b|\b(?:puis-je|"
        r"pouvons-nous) vous (?:proposer|offrir)\b|\b(?:voulez|souhaitez|preferez|desirez)-vous\b"
    ),
    accepts=(
        r"^\W*(?:oui|d'accord|ok|okay|parfait|tres bien|bien|entendu|volontiers|ca marche|ca me va|super|j'accepte|"
        r"c'est bon)\b"
    ),
    declines=(
        r"^\W*non\b|\b(?:je ne veux|je n'ai) (?:pas|aucun)\b|\bnon,? merci\b|\bpas interesse\w*\b|\bje (?:refuse|decline)\b|"
        r"\bca (?:ne )?(?:me|m') ?(?:va|convient|interesse|arrange|sert) (?:pas|a rien)\b|"
        r"\bje (?:ne )?prefer\w+ (?:ne |que )?(?:pas|non)\b|\bplutot (?:pas|non)\b|\bje veux pas\b|"
        r"\bj(?:e |')(?:n')?(?:en )?(?:veux|accepte|prends) pas\b|\bj'aime\w* (?:autant|mieux) (?:ne )?pas\b|\bsans facon\b|"
        r"\bgardez(?:-| )(?:le|la|les|votre)\b"
    ),
    unwanted=r"\bje n(?:e|'en) (?:veux|voudrais) (?:pas|plus|aucun\w*)\b.*|\bnon,? merci.*|\bje refuse\b.*",
    also="et|&",
    condition=r"\b(?:si|au cas ou|en cas de|sinon|des que|lorsque|sauf)\b|\bs'il(?! vous)\b",
    moved=(
        r"\bplutot\b|\ba la place\b|\bdans ce cas\b|\balors\b|\b(?:decal\w+|deplac\w+|report\w+)\b|\b(?:c'est|"
        r"ca) (?:bon|possible|ok|note|va)\b|\bconvient\b|\bce sera\b|\bdonc\b"
    ),
    same_day=r"\b(?:envoie|envoyons|ajoute|ajoutons|mets|mettons|glisse|joins|joignons) (?:[^.;]*? )?avec\b|"
    r"\bdans le meme (?:colis|envoi)\b|"
    r"\ben meme temps\b|\bdu meme coup\b|\b(?:le|au) meme (?:jour|moment)\b|\ba (?:cette|la meme) occasion\b",
    automatic=(
        r"\breponse automatique\b|\bmessage automatique\b|\bnous sommes (?:actuellement|pour le moment) (?:fermes|"
        r"absents|indisponibles)\b|\bhoraires d'ouverture\b|\babsence du bureau\b|"
        r"\bmerci (?:pour|de) (?:votre message|nous contacter)\b.*\bnous sommes (?:ouverts|joignables)\b"
    ),
    because=r"^\W*(?:comme|puisque|etant donne que|[^,]{3,40} n'(?:etant|ayant))\b[^,]{3,90},\s",
    affirms=(
        r"^\W*(?:oui|exact\w*|tout a fait|c'est (?:ca|bien ca|exact|correct)|absolument|bien sur|effectivement|"
        r"en effet)\b"
    ),
    resolved=(
        r"\b(?:resolu|resolue|regle|reglee|repare|reparee)\b|\b(?:ca|cela|tout) (?:marche|fonctionne)(?: maintenant|"
        r" de nouveau| a nouveau)?\b|\bc'est (?:bon|arrange) maintenant\b"
    ),
    refused=(
        r"\b(?:demande|reclamation|remboursement|dossier|geste|prise en charge)\b[^.?]{0,40}\b(?:est|a ete|sera|"
        r"reste) (?:malheureusement )?(?:refuse\w*|rejete\w*|decline\w*)\b|\b(?:nous|je) (?:sommes|"
        "suis)? ?(?:dans l'obligation de|contraints? de|devons|dois)? ?(?:refuser|refusons|refuse|rejetons|"
        r"rejeter)\b|\b(?:ne (?:pouvons|peux|pourrons|pourrai|peut|peuvent|va|vont|veut|veulent)|n'est pas possible de|"
        r"pas en mesure de)\b[^.?]{0,60}\b(?:rembours\w*|"
        r"reprendre|echang\w*|indemnis\w*|dedommag\w*|prendre en charge)\b|\bdecision (?:est )?definitive\b|"
        r"\b(?:remboursement|echange|indemnisation|geste)\b[^.?]{0,40}\bn'est (?:\w+ )?pas possible\b|"
        r"\bn'est pas remboursable\b"
    ),
    passes_on=(
        r"\bje (?:vous )?(?:transfere|passe|bascule|redirige|mets en relation|vais vous (?:transferer|passer|"
        r"mettre en relation))\b"
    ),
    nobody=(
        r"\baucun (?:conseiller|agent|operateur)\b[^.?]{0,20}\b(?:disponible|libre)\b|\bpersonne n'a (?:repondu|"
        r"decroche)\b|\bpas de reponse\b|\bchat est (?:actuellement )?ferme\b|\btous nos conseillers sont (?:occupes|"
        r"indisponibles)\b"
    ),
    overcharged=r"\b(?:en double|deux fois|en trop|trop|par erreur|a tort|indument)\b",
    done=r"\b(?:j'ai|nous avons|a ete|ont ete|est parti\w*|viens de|venons de)\b",
    no_plan=(
        r"\b(?:voulai(?:t|ent|s)|etait|etaient|avait|avaient|hier|dernier|derniere|passees?|"
        rf"{HABITS['fr']}|chaque|par (?:semaine|mois|an)|pourrai\w*|pourrions|court|expire|se termine|"
        r"depuis|joignables?|ouverts?|ouverte|fermee?s?|devez|pouvez)\b|"
        r"\b(?:a|ont|avons|ai|(?<!vous )(?:est|sont)|etes)\b (?:\w+ ){0,2}(?:livre|"
        r"expedie|envoye|passe|arrive|recu|paye|appele|essaye|tente|preleve|parti)e?s?\b(?! par)"
    ),
)
