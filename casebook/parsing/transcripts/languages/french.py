"""French."""

from __future__ import annotations

from casebook.parsing.transcripts.languages.words import TranscriptWords

WORDS = TranscriptWords(
    common=(
        "le la les des je vous est et un une que pas pour dans ne nous avec sur votre mon ma mes qui en du au ce "
        "bonjour merci suis avez"
    ),
    me=(
        "moi|vous|client|cliente|visiteur|visiteuse|invite|utilisateur|utilisatrice|appelant|toi|je|acheteur|acheteuse"
    ),
    company=(
        "conseiller|conseillere|agent|agente|service client(?:s|ele)?|support|assistance|representant|representante|"
        "operateur|operatrice|teleconseiller|teleconseillere|equipe|equipe support|sav|charge de clientele|"
        "chargee de clientele|hotline|relation client"
    ),
    bot=(
        r"assistant(?:e)? (?:virtuel(?:le)?|numerique|digital(?:e)?)|agent virtuel|conseiller virtuel|chat ?bot|"
        "message automatique|reponse automatique|robot|assistant(?:e)?|(?:conseiller|agent|aide) automatique"
    ),
    supervisor=(
        "superviseur(?:e)?|superviseuse|responsable(?: d'equipe| de plateau| du service)?|chef(?:fe)? d'equipe|"
        "chef(?:fe)? de plateau|teamleader|referent(?:e)?|superieur(?:e)?"
    ),
    manager=(
        r"(?:\w*)manager|managere?|directeur|directrice|chef(?:fe)? de service|responsable de magasin|"
        "directeur de magasin"
    ),
    teams=r"service client(?:s|ele)?|support|relation client(?:s|ele)?|service [\w]+|equipe [\w]+|sav|reclamations",
    care="aide|vous aide|service|services",
    system=(
        "systeme|info|information|(?:(?:message|reponse) )?automatique|accuse de reception|avis|"
        "(?:annonce|serveur vocal|message (?:enregistre|vocal))"
    ),
    arrivals=(
        "(?:vous avez|tu as) (?:discute|chatte|parle|echange) avec {name}|"
        r"vous etes (?:maintenant |desormais )?(?:en relation|en contact|connecte(?:\(?e\)?)?|en ligne) avec {name}|"
        "vous (?:discutez|chattez|parlez|echangez) (?:maintenant )?avec {name}|{name} (?:a rejoint|rejoint|"
        "a pris en charge|a integre|vient de rejoindre) (?:la |le |votre )?(?:conversation|chat|discussion|session).*|"
        "{name} (?:est (?:maintenant )?(?:connecte(?:e)?|en ligne|avec vous)|va vous repondre|prend le relais).*|"
        "(?:mise en relation|connecte) avec {name}"
    ),
    handovers=(
        r"transfer\w+|transmet\w*|je vous passe|vous mets? en relation|mettre en relation|bascul\w+|redirig\w+|"
        r"je passe (?:la|le|votre)|fais suivre|escalad\w+|passer a (?:mon|ma|un|une)"
    ),
    departures=(
        "(?:vous avez|tu as) (?:quitte|termine|ferme) (?:la |le |cette )?(?:conversation|chat|discussion|session)|"
        r"{name} a (?:quitte|termine|ferme|mis fin a){left}|.*\b(?:conversation|chat|discussion|session|appel) (?:est |"
        r"a ete |s'est |a )?(?:termine(?:e)?|close|clos|cloturee?|fermee|ferme|deconnecte(?:e)?|achevee|pris fin)\b.*|"
        r"fin (?:de la|du|"
        "de l'|de) ?(?:conversation|chat|discussion|transcription|appel|session).*"
    ),
    broke_off=(
        r"\b(?:communication|connexion|appel|conversation|ligne(?! est)) (?:a ete |est |s'est )?(?:coupee?|"
        "interrompue?|"
        "perdue?|"
        "rompue)|a raccroche|ca a coupe"
    ),
    greets="bonjour|bonsoir|salut|cher|chere|merci|desole(?:e)?|madame|monsieur|allo|hello",
    i_am="je suis|je m'appelle|ici|mon nom est|a l'appareil|c'est|vous parlez (?:a|avec)",
    of_others=r"mon|ma|notre|votre|a|au|avec|pas de|aucun\w*|autre|demande\w*|passez-moi",
    introduces=(
        "vous etes (?:en (?:ligne|relation) )?avec|je m'appelle|mon nom est|mon prenom est|je suis(?! (?:l'|(?:desole|la|"
        r"le|un|une|votre|en|a|au|navre|ravi|vraiment|bien|tres|sur|client|dans|ici|bloque|coupe)e?\b))|vous (?:discutez|"
        r"parlez|echangez|chattez) avec|ici(?= [a-z'-]+(?: [a-z'-]+)?(?:,|\.|!| du| de| d'| a| au| qui| et je|$))|"
        "je me presente,?|c'est(?= [a-z'-]+(?: [a-z'-]+)?(?: [!.,]|[!.,]| du| de| d'| au| a(?: la| l'|$)| qui (?:re)?prends?|$))"
    ),
    receipts=(
        r"(?:photo|image|video|gif|sticker|message vocal)s?|"
        "vous avez repondu a .{1,40}|.{1,30} (?:vous )?a repondu(?: a .{1,40})?|en ligne il y a .{1,20}|lu(?: a)?|"
        r"vu(?: a)?|envoye(?: a)?|distribue|remis|recu|modifie|.{0,30} est en train d'ecrire ?\.*|"
        r".{0,30} ecrit ?\.*|(?:evaluez|notez) .*|donnez votre avis.*|avez-vous trouve .*|cette reponse .*|(?:terminer|"
        "quitter|fermer) (?:la |le )?(?:conversation|chat|discussion)|ecrivez (?:un|votre) message.*|(?:afficher|"
        "voir) (?:plus|tout)|envoyer|(?:merci de |veuillez )?ne pas repondre.*|nouveaux messages|.*<medias? omis>.*|"
        "piece jointe|ignorer"
    ),
    labels=(
        "accueil|(?:memo|note|message) vocal(?:e)?|historique (?:du chat|de la conversation)|mon compte|"
        "connexion|se connecter|deconnexion|"
        "retour|fermer|annuler|parametres|mes commandes|retours|"
        "factures|paiements|"
        "messages|inscrite?(?: le)?|membre depuis|localisation|date|heure|debut|fin|duree|objet|sujet|de|a|envoye|"
        "destinataire|expediteur|canal|service|entreprise|societe|note|remarque|attention|important|adresse|nom|prenom|"
        "telephone|tel|e-?mail|courriel|produit|article|prix|total|montant|evaluation|commande|numero de commande|"
        "dossier|numero de dossier|ticket|reference|reclamation|ref|question|reponse|options|choix|menu|resume|exemple|"
        "astuce|statut|choisissez.*|numero de suivi|suivi|conversation (?:demarree|commencee|terminee)(?: le)?|"
        "chat (?:demarre|commence|termine)(?: le)?|origine du (?:chat|tchat)|file d'attente|transcription|motif|ps|"
        "lien|bon a savoir|portable|couleur|taille|"
        "ville|code postal|livraison|facturation|inscription|derniere visite"
    ),
    duration="duree|a dure|temps de conversation",
    case_number=(
        "(?:dossier|sinistre|ticket|incident|reclamation|demande|reference|ref|cas|requete|plainte|intervention|"
        "signalement|doss|litige|sav|contact|conversation|echange)"
        r"|echange|enlevement|rendez-vous|retour sav|enquete|recours|contestation|"
        r"bon (?:d'intervention|d'atelier|de reparation|de depot)|ordre de reparation|"
        r"prise en charge|ordre de service|anomalie|mission|mediation|saisine|fiche|affaire|dossier sav|declaration"
    ),
    order="(?:commande|achat|location|billet|reservation|cde|cmde?|resa|pnr)",
    parcel="(?:colis|suivi|suivi (?:du|de) colis|expedition|envoi|paquet|livraison|tracking|bordereau)",
    other_number=(
        "telephone|tel|rappel|portable|mobile|appel(?:ez|er)?(?:-(?:nous|moi))?(?: (?:au|le))?|joignable (?:au|a)|fax|"
        "client|cliente|compte|contrat|carte|carte (?:bancaire|bleue)|iban|bic|rib|facture|ticket de caisse|recu|"
        "paiement|transaction|article|produit|modele|serie|imei|compteur|police|assurance|vol|adherent|membre|fidelite|"
        "siret|tva|passeport|code postal|code|pin|voie|point de (?:livraison|comptage)|pdl|prm|pce|retour|chambre|poste|"
        "bon|abonne|immatriculation|plaque"
    ),
    kept_under=(
        r"(?:enregistree?s?|notee?s?|consignee?s?|saisie?s?|ouverte?s?)(?: \w+){0,2} (?:comme|sous|avec)|(?:sous|"
        "porte|avec) (?:le |la )?(?:numero|reference|n°|no)?|"
        "m'a donnee?|(?:enregistre|note|ouvert)e?s?,? c'est (?:le|la)?|"
        "(?:rappel|mentionn|indiqu|precis|cit)(?:er|ez)(?: (?:bien|toujours|simplement|le|la|votre|numero|reference))*"
    ),
    by_phone=(
        r"^\W*(?:(?:r?appele|appel|telephone|coup de fil)\b(?! en absence| manque)|(?:re)?telephone )|"
        r"\br?appele (?:le|la|les|l')|"
        r"\btranscription (?:automatique |complete )?(?:de l'|d'un |d'|de mon )appel\b|"
        r"\b(?:appel (?:a|au|aux|de|avec|du|telephonique)|par telephone|"
        "conversation telephonique|au telephone|en attente|messagerie vocale|appele|j'ai rappele|viens d'appeler|"
        r"viens de (?:rappeler|telephoner)|enregistrement de l'appel|compte[- ]rendu d'appel)\b"
    ),
    number_word=r"(?:numeros?|n°|no\.?|nº|num\.?|code|id|identifiant|#|(?<![^\W\d_])n\.)",
    company_says=(
        "comment puis-je (?:vous )?|que puis-je (?:faire )?pour|en quoi puis-je|puis-je vous aider|merci (?:d'avoir|"
        "de votre|pour votre|de patienter)|je suis (?:vraiment |sincerement )?(?:desole|navre)|nous sommes desoles|"
        "toutes nos excuses|veuillez (?:nous )?excuser|un instant|un moment|ne quittez pas|je (?:verifie|regarde|"
        "consulte|comprends)|puis-je (?:avoir|vous)|je m'appelle|nous (?:allons|vous)|votre (?:commande|dossier|colis|"
        "demande|numero|reclamation|box)|pouvez-vous|pourriez-vous|bonne journee|bonne soiree|je vous en prie|"
        "avec plaisir|cher client|autre chose|conformement"
    ),
    customer_says=(
        "m(?:a|on|es) (?:commande|colis|argent|facture|box|internet|vol|four|machine|compte|telephone|contrat|"
        "remboursement)|je (?:veux|voudrais|n'ai (?:pas|toujours|rien)|attends|exige|souhaite)|j'ai (?:commande|paye|"
        "achete|recu|ete|deja)|ou est|pas (?:recu|arrive|livre)|jamais (?:recu|arrive|livre)e?|inadmissible|inacceptable|"
        "c'est (?:une honte|scandaleux)|non merci|quand (?:vais|est-ce)|passez-moi|parler a un|remboursez|"
        "j'appelle (?:pour|car|parce|au sujet)|j'ai un (?:probleme|souci)"
    ),
    confirms_sum=(
        r"rembours|recredit|credit|avoir|bon (?:d'achat|de \d)|propos|offr|dedommag|indemni|geste|remise|reduction|verser|"
        r"versons|recevrez|virement|rendre|\brend(?:s|ons|u\w*)?\b|restitu|retrouverez|cheque|(?<!d')accord|"
        r"debloqu|valide\b"
    ),
    no_sum=(
        r"\b(?:coute|cout|prix|(?<!au )total|paye|payer|preleve\w*|facture\w*|par mois|abonnement|du|restant|minimum|valeur|"
        r"frais)\b"
    ),
    passed_on="{0} a passé la conversation à {1}.",
    i_declined="J'ai refusé ce qui m'a été proposé{0} : “{1}”",
    i_accepted="J'ai accepté ce qui m'a été proposé{0} : “{1}”",
    by_whom=" par {0}",
    attribution=r"le .{6,80}?[, ](?P<fr>[^,<>]{2,60}?)\s*(?:[<\[(].{0,80}[>\])],?)? ?(?:a ecrit|ecrivit|ecrit) ?:",
    forwarded="message (?:d'origine|original|transfere|initial)|debut du message (?:transfere|reexpedie)",
    closings=(
        "(?:bien )?cordialement|(?:bien )?(?:sportive|sincere|respectueuse)ment|"
        "(?:tres )?cordialement|sinceres salutations|(?:meilleures|respectueuses) salutations|"
        "bien a vous|(?:je vous prie|veuillez|nous vous prions) .{0,20}(?:agreer|recevoir|d'agreer|de recevoir|"
        "d'accepter).*|salutations distinguees|bonne journee|amicalement|a (?:tres )?bientot|belle journee"
    ),
    here="a votre ecoute|je vous ecoute|a l'appareil|a votre service|a ton ecoute",
    menu=r"\b(?:choisissez|tapez|selectionnez|appuyez sur|choisis|repondez (?:par|avec))\b",
    addressed="vous|votre|vos|te|ton|ta",
    caller_says=(
        "j'(?:attends|appelle|avais|ai (?:deja|toujours))|vous (?:deviez|aviez|m'aviez|m'avez)|votre (?:technicien|"
        r"livreur) (?:devait|n'est)|m(?:on|a|es) [\w-]+ (?:est|n'a|n'est|ne|sont|a)|si je n'ai|devait venir|"
        "personne n'est|je n'ai"
    ),
)
