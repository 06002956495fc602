"""French forms, which say *vous*.

Only the letter before a claim is a *mise en demeure*: what it demands can be brought to court afterwards.
"""

from __future__ import annotations

import re

from casebook.language.form_words import FormWords
from casebook.language.french.grammar import NBSP, French, gender_of
from casebook.language.french.language import with_time
from casebook.records.vocabularies import Channel

_CONCERNING = f"concernant{{what: mon / ma / mes / mes /{NBSP}: }}{{what}}"
_ABOUT = f"{{what:au sujet de mon /au sujet de ma /au sujet de mes /au sujet de mes /concernant{NBSP}: }}{{what}}"


def written_on(day: str) -> str:
    """`Le 20 novembre 2024`, `Le 1er novembre 2024`."""
    return f"Le {day.replace('1 ', '1er ', 1) if day.startswith('1 ') else day}"


def about_named(what: str) -> str:
    """`commande 302-1`, as it stands behind *ma*; `dossier (trade-in TI-8)` of what nobody knows the gender of."""
    return what if gender_of(what) is not None else f"dossier ({what})"


def ask_named(ask: str) -> str:
    """`réparation ou échange` of `la réparation ou un échange`; what belongs to the person stays theirs, and nothing is left of
    what is no thing: `être remboursée`, `qu'ils paient`."""
    if re.match(r"(?:être|avoir|que)\b|qu['’]|\w+er(?=[- ])", ask):
        return ""
    articles = r"(?:une? |des |le |la |les |l['’])"
    return re.sub(rf"(?:^|(?<= et )|(?<= ou )){articles}", "", ask) if re.match(articles, ask) else ask


def greeted(text: str) -> str:
    """`Bonjour, je vous contacte …` of `Je vous contacte …`."""
    return f"Bonjour, {text[:1].lower()}{text[1:]}"


def behind_if_not(text: str) -> str:
    """`, je saisirai le médiateur` of `Je saisirai …`, of `Alors je saisirai …` and of `Sinon, …`; ` : Plainte` of what may be no
    sentence."""
    text = re.sub(r"(?:alors|sinon),? (?=(?:je|nous|on)\b|j['’])", "", text, count=1, flags=re.IGNORECASE)
    if re.match(r"(?:je|nous|on)\b|j['’]", text, re.IGNORECASE):
        return f", {text[:1].lower()}{text[1:]}"
    begins = re.match(r"(?:Il|Elle|Le|La|Les|Mon|Ma|Mes|Notre|Nos|Sans|À|Si|En)\b|L['’]", text)
    return f"{NBSP}: {text[:1].lower() if begins else text[:1]}{text[1:]}"


FORMS = FormWords(
    locale="fr",
    with_time=with_time,
    written_on=written_on,
    about_named=about_named,
    ask_named=ask_named,
    behind_if_not=behind_if_not,
    greeted=greeted,
    your_name="[votre nom]",
    your_address="[votre adresse]",
    your_email="[adresse e-mail de votre compte]",
    account_is=f"Compte client{NBSP}: {{value}}",
    order_label="Numéro de commande",
    case_label="Numéro de dossier",
    about_contract="contrat ({what})",
    email_is=f"E-mail{NBSP}: {{email}}",
    parcel="colis",
    address_of=French("[adresse de {company}]"),
    place="[lieu]",
    complaint_about="Réclamation – {what}",
    complaint_to=French("Réclamation à l'attention de {company}"),
    subject_with_ask="{subject} – {ask}",
    my_number=f"Vos références{NBSP}: {{number}}",
    my_numbers=f"Vos références{NBSP}: {{number}}",
    dear_company=French("À l'attention du service client de {company}\n\nMadame, Monsieur,"),
    dear_unknown="Madame, Monsieur,",
    regards="Cordialement,",
    faithfully="Je vous prie d'agréer, Madame, Monsieur, mes salutations distinguées.",
    introduction=French(f"Je vous adresse une réclamation {_CONCERNING}."),
    introduction_of_company="Je vous adresse une réclamation.",
    the_problem="Exposé des faits",
    problem_blank="[ce qui s'est passé]",
    what_was_promised="Ce qui m'a été promis",
    promised_again="nouvelle promesse le {day}",
    promised_again_by="{who} a renouvelé cette promesse le {day}",
    promised_before="La même chose m'avait d'abord été promise pour le {day} au plus tard.",
    promised_often_before="La même chose m'avait déjà été promise {count} fois, d'abord pour le {day} au plus tard.",
    what_happened="Ce qui s'est passé jusqu'ici, d'après mes notes",
    my_messages={
        Channel.EMAIL: "mon e-mail",
        Channel.FORM: "mon message par le formulaire en ligne",
        Channel.LETTER: "mon courrier",
        Channel.SOCIAL: "mon message sur les réseaux sociaux",
    },
    what_i_ask="Ce que je vous demande",
    enclosures="Pièces jointes",
    enclosed="Pièces jointes",
    if_not="À défaut de solution dans ce délai{text}",
    confirm="Merci d'accuser réception de ce message en m'indiquant un numéro de dossier et le nom de la personne qui le suit.",
    somebody_who_decides=(
        f"Pourriez-vous me mettre en relation avec votre responsable, ou avec une personne habilitée à décider{NBSP}?"
    ),
    about_what=French(f"Je vous contacte {_ABOUT}."),
    contacts_so_far=(
        "J'ai déjà pris contact avec vous à ce sujet, le {day}.",
        "J'ai déjà pris contact avec vous deux fois à ce sujet depuis le {day}.",
        "J'ai déjà pris contact avec vous {count} fois à ce sujet depuis le {day}.",
    ),
    thanks="Merci beaucoup pour votre aide.",
    topic="Sujet",
    in_one_line="En bref",
    number_alone="Numéro",
    number_blank="[numéro de commande ou de client]",
    if_it_does_not_help="Pour parler à un conseiller",
    ask_for_human="Je souhaite parler à un conseiller, s'il vous plaît.",
    topics={
        "refund": "Remboursement",
        "replacement": "Échange",
        "delivery": f"Où est mon colis{NBSP}?",
        "callback": "Demande de rappel",
        "reply": "Réclamation",
        "repair": "Réparation",
        "collection": "Retourner un article",
        "information": "Question",
        "other": "Autre demande",
        "wrong item": "Article reçu non conforme",
        "damaged": "Article abîmé ou défectueux",
        "part missing": "Article manquant",
        "not as described": "Produit ou service non conforme",
        "outage": "Panne ou coupure",
        "cancelled": "Résiliation ou annulation",
        "called off": "Vol, réservation ou commande annulés",
        "charged twice": "Double prélèvement",
        "billing": "Facture ou paiement",
    },
    subject_is=f"Objet{NBSP}: {{subject}}",
    to_account="Merci de verser cette somme sur le compte {account}, au nom de {name}.",
    answer_in_writing="Merci de me répondre par écrit.",
    opening="Pour commencer (environ vingt secondes)",
    numbers_at_hand="Les numéros, tels qu'on les dicte",
    questions="Les questions, une par une",
    if_refused="Si la réponse est non",
    if_refused_again="Si la réponse est encore non",
    before_hanging_up="Avant de raccrocher",
    calling_about=French(f"Bonjour, je m'appelle {{name}}. Je vous appelle {_ABOUT}."),
    calling="Bonjour, je m'appelle {name}.",
    ask_who=f"Puis-je avoir votre nom et celui de votre service{NBSP}?",
    ask_whether_seen=f"Avez-vous le {{number}} sous les yeux{NBSP}?",
    ask_what_became=f"{{promise}} Où en est-on{NBSP}?",
    ask_why=f"{{promise}} Savez-vous pourquoi{NBSP}?",
    ask_whether_stands=f"{{promise}} Est-ce toujours prévu{NBSP}?",
    ask_whether_done=f"{{request}} Pouvez-vous le faire maintenant{NBSP}?",
    ask_which_day=f"Quel jour cela sera-t-il fait{NBSP}?",
    ask_what_then=f"Que pouvez-vous faire, et pour quel jour{NBSP}?",
    ask_in_writing=f"Pouvez-vous me le confirmer par e-mail{NBSP}?",
    answer_refusal=(
        "Je comprends que cette décision ne dépend peut-être pas de vous. Merci de me passer une personne habilitée à la "
        "prendre, et de noter dans le dossier que je l'ai demandé."
    ),
    note_name="Nom",
    note_number="Référence de cet appel",
    note_promise="Ce qui sera fait, et pour quel jour",
    note_confirmation="Comment cela me sera confirmé",
    spelled="{letter} comme {word}",
    # The first names of the French post office (table of franco.wiki/fr/Alphabet_radio.html, read in November 2026).
    alphabet=(
        *(
            "Anatole",
            "Berthe",
            "Célestin",
            "Désiré",
            "Eugène",
            "François",
            "Gaston",
            "Henri",
            "Irma",
            "Joseph",
            "Kléber",
        ),
        *(
            "Louis",
            "Marcel",
            "Nicolas",
            "Oscar",
            "Pierre",
            "Quintal",
            "Raoul",
            "Suzanne",
            "Thérèse",
            "Ursule",
            "Victor",
        ),
        *("William", "Xavier", "Yvonne", "Zoé"),
    ),
    provider="Entreprise",
    account_with_them="Numéro de client",
    account_blank="[numéro de compte ou de client]",
    complained_on="Réclamation écrite",
    day_blank="[date et numéro de la réclamation écrite]",
    deadlock_on="Réponse définitive de l'entreprise",
    weeks_since=("il y a {count} semaine", "il y a {count} semaines"),
    ask_blank="[votre demande]",
    remedy="Ce que je demande",
    sum_in_dispute="Montant du litige",
    log="Échanges avec l'entreprise",
    log_columns=("Date", "Moyen", "Interlocuteur", "Dossier", "Ce qui a été dit (mes notes)"),
    also_answered="autres interlocuteurs",
    wants_help=f"Saisine du médiateur{NBSP}: litige avec {{company}}",
    dispute_of="Contestation d'un paiement par carte – {company}",
    dispute_request=(
        "Je conteste ce paiement et vous demande d'engager la procédure de rétrofacturation (chargeback) et de créditer mon"
        " compte de {amount}."
    ),
    dispute_request_plain=(
        "Je conteste ce paiement et vous demande d'engager la procédure de rétrofacturation (chargeback) et d'en créditer"
        " mon compte."
    ),
    merchant="Commerçant, tel qu'indiqué sur le relevé",
    merchant_blank="[nom indiqué sur le relevé]",
    paid_on="Date du paiement",
    paid_blank="[date du paiement]",
    sum_blank="[montant du litige]",
    card_ending="Derniers chiffres de la carte",
    card_blank="[quatre derniers chiffres de la carte]",
    reason="Motif",
    reasons={
        "cancelled": "Achat ou contrat annulé, et débité malgré tout",
        "called off": "Annulé par le commerçant, non fourni",
        "charged twice": "Paiement débité plusieurs fois",
        "wrong item": "Article différent de celui commandé",
        "damaged": "Article abîmé ou défectueux",
        "part missing": "Commande reçue en partie seulement",
        "not as described": "Non conforme à la description ou à la réservation",
        "outage": "Prestation non fournie",
        "refund promised": "Remboursement promis et non reçu",
        "refund not known": "Remboursement promis, sans nouvelles",
        "refund in part": "Remboursement promis et reçu en partie seulement",
        "not received": "Article non reçu",
    },
    reason_blank="[motif de la contestation]",
    expected_by="Attendu au plus tard le",
    expected_blank="[date prévue]",
    attempts_made="Démarches auprès du commerçant et réponses obtenues",
    attempts_at=(
        "Une tentative de contact est restée sans réponse",
        "{count} tentatives de contact sont restées sans réponse",
    ),
    claim_subject="Mise en demeure – {what}",
    claim_subject_plain="Mise en demeure",
    claim_introduction=(
        "Malgré mes démarches, le litige exposé ci-dessous n'est toujours pas réglé. Avant toute action en justice, je"
        " vous adresse la présente mise en demeure."
    ),
    claim_sum="Décompte",
    claim_columns=("Désignation", "Montant"),
    claim_rows={
        "paid": "Payé",
        "costs": "Frais",
        "stake": "Montant total",
        "refunded": "Remboursé",
        "owed": "Reste dû",
    },
    claim_heading="Ma demande",
    claim_demand="Je vous mets en demeure de me verser {amount} dans un délai de quatorze jours, soit au plus tard le {day}.",
    claim_demand_plain="Je vous mets en demeure d'y donner suite dans un délai de quatorze jours, soit au plus tard le {day}.",
    claim_otherwise="À défaut, je saisirai la juridiction compétente sans nouvel avis.",
    particulars_about=French("Le litige porte sur {what:mon /ma /mes /mes /}{what}."),
    particulars="Je réclame {amount} à {company}.",
    chronology="Chronologie des faits, d'après mes notes",
    exhibit="pièce {letter}",
    exhibits=(f"Pièce{NBSP}: {{files}}", f"Pièces{NBSP}: {{files}}"),
    access_subject="Demande d'accès à mes données personnelles – {what}",
    access_subject_plain="Demande d'accès à mes données personnelles",
    access_request=French(
        f"Je vous prie de bien vouloir me communiquer une copie des données personnelles me concernant que vous détenez"
        f" {_ABOUT}, et notamment{NBSP}:"
    ),
    access_request_plain=(
        "Je vous prie de bien vouloir me communiquer une copie"
        f" des données personnelles me concernant que vous détenez, et notamment{NBSP}:"
    ),
    access_items=(
        f"les notes prises par votre service client à chaque contact, et l'historique du dossier{NBSP};",
        f"les enregistrements des appels, ainsi que les transcriptions des chats et des messages{NBSP};",
        f"les e-mails et courriers à ce sujet, y compris ceux échangés en interne qui me concernent{NBSP};",
        "les décisions prises à ce sujet, avec leur date et leur auteur.",
    ),
    access_law=(
        "Cette demande se fonde sur l'article 15 du règlement général sur la protection des données (règlement (UE) 2016/679)."
    ),
    access_law_uk="Cette demande se fonde sur l'article 15 du RGPD britannique (UK GDPR).",
    access_when="Merci de me faire parvenir cette copie dans un délai d'un mois à compter de la réception de la présente.",
    access_contacts="Mes échanges avec vos services à ce sujet",
    access_identity="Si d'autres éléments vous sont nécessaires pour vérifier mon identité, merci de me préciser lesquels.",
)
