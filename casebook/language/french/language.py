"""French, which says *vous* to whoever reads it.

Months stand in full: a shortened one would end in a full stop within a sentence. Before `:`, `;`, `?` and `!`, within « », and
between an amount and its sign stands a blank that no line ends at.
"""

from __future__ import annotations

from casebook.language.bent import DayRange
from casebook.language.cldr import DAY_FORMS, DECIMAL_MARKS, GROUP_MARKS, MONTHS, SINGULAR, SUM_FORMS
from casebook.language.french.asks import DEADLINE, REQUESTS
from casebook.language.french.clauses import after_event
from casebook.language.french.grammar import NBSP, French, Who
from casebook.language.french.lead import LEAD
from casebook.language.french.log import LOG
from casebook.language.french.words import (
    CHANNELS,
    CHANNELS_FROM,
    CHANNELS_WITH,
    DID_NOT,
    EVENTS,
    NAMELESS,
    OUTCOMES,
    PROMISED,
    PROMISED_AS,
    ROLES,
    ROLES_BESIDE,
    STATES,
)
from casebook.language.language import Language
from casebook.records.vocabularies import EventKind

_ORDINALS = "première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième".split()

_TO_WHO_DECIDES = "de me mettre en relation avec une personne habilitée à décider"

_PROMISED = French("{what} {what:promis/promise/promis/promises}")


def ordinal(number: int) -> str:
    """`deuxième`, `dixième`, `21e`, of *fois*: as a word where it is one in running text."""
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}e"


def day_number(number: int) -> str:
    """`1er`, `2`, `31`."""
    return "1er" if number == 1 else str(number)


def with_time(day: str, time: str) -> str:
    """`31 octobre à 14 h 05`, `31 octobre à 9 h`; an offset stays behind it."""
    hours, minutes, more = time[:2], time[3:5], time[5:]
    past = f"{NBSP}{minutes}" if minutes != "00" else ""
    return f"{day} à {int(hours)}{NBSP}h{past}{more}"


LANGUAGE = Language(
    code="fr",
    months=MONTHS["fr"],
    day_forms=DAY_FORMS["fr"],
    day_number=day_number,
    with_time=with_time,
    listed_day="le {day}",
    colon=f"{NBSP}: ",
    semicolon=f"{NBSP}; ",
    size_units=(f"{NBSP}octet", f"{NBSP}octets", f"{NBSP}Ko", f"{NBSP}Mo", f"{NBSP}Go"),
    quoted=f"«{NBSP}{{text}}{NBSP}»",
    decimal_mark=DECIMAL_MARKS["fr"],
    group_mark=GROUP_MARKS["fr"],
    last_of_list=" et ",
    ordinal=ordinal,
    singular=SINGULAR["fr"],
    lead=LEAD,
    log=LOG,
    deadline=DEADLINE,
    channels=CHANNELS,
    channels_with=CHANNELS_WITH,
    channels_from=CHANNELS_FROM,
    roles=ROLES,
    roles_beside=ROLES_BESIDE,
    nameless=NAMELESS,
    erased="[effacé]",
    outcomes=OUTCOMES,
    call_broke_off="la communication a été coupée",
    broke_off="la conversation a été interrompue",
    events=EVENTS,
    promised=PROMISED,
    states=STATES,
    currencies=SUM_FORMS["fr"],
    about_orders=("Commande {orders}", "Commandes {orders}"),
    numbers={
        "booking": "réservation",
        "ticket": "ticket",
        "serial number": "numéro de série",
        "policy": "contrat",
        "contract": "contrat",
        "account": "compte client",
        "customer number": "numéro de client",
        "card ending": "carte se terminant par",
        "flight": "vol",
    },
    about_company="J'ai un problème avec {company}",
    problem_with=f"Le problème concerne{NBSP}: {{item}}",
    somebody_promised=Who("{on}{who} m'a promis {what}"),
    was_promised="{on}on m'a promis {what}",
    somebody_promised_that=Who(f"{{on}}{{who}} m'a promis ceci{NBSP}: «{NBSP}{{text}}{NBSP}»"),
    was_promised_that=f"{{on}}on m'a promis ceci{NBSP}: «{NBSP}{{text}}{NBSP}»",
    on_day="le {day}, ",
    for_day=" pour le {day}",
    promised_as=PROMISED_AS,
    of_amount="{what} de {amount}",
    did_not=DID_NOT,
    no_record="sauf erreur de ma part, cela n'a pas été fait",
    no_record_brief="sans nouvelles à ce jour",
    others_missed=(
        "Le délai d'une autre promesse est également dépassé",
        "Les délais de {count} autres promesses sont également dépassés",
    ),
    only_came="je n'ai reçu que {amount}",
    came="j'ai reçu {amount}",
    refused_on=Who("{who} a refusé ma demande le {day}"),
    refused_what_on=Who("{who} a refusé {what} le {day}"),
    refused_it_on=Who("{who} m'a opposé un refus le {day}"),
    refused_undated=Who("{who} a refusé ma demande"),
    refused_plainly_on="ma demande a été refusée le {day}",
    asked_by="Le {day}, j'ai demandé que ce soit fait au plus tard le {last}",
    asked_by_and_passed=(
        f"Le {{day}}, j'ai demandé que ce soit fait au plus tard le {{last}}{NBSP}; ce délai est dépassé"
    ),
    marked_delivered="livraison selon le suivi",
    appointment_set="Rendez-vous fixé au {day}",
    appointment_was_set="Rendez-vous qui était fixé au {day}",
    missed_appointment="personne n'est venu au rendez-vous du {day}",
    to_come="à venir",
    hours_spent=(
        "J'y ai déjà passé plus d'une heure",
        "J'y ai déjà passé plus de {count} heures",
    ),
    paid_sum="paiement de {amount}",
    charged_sum="débit de {amount}",
    refunded_sum="remboursement de {amount} {days}",
    refunded_of="remboursement partiel de {amount} (sur {stake}) {days}",
    credited_sum="avoir de {amount}, sans remboursement",
    costs_sum="frais de {amount}",
    still_owed="reste dû {amount}",
    number_words=("deux", "trois", "quatre", "cinq", "six"),
    told_apart=f"J'ai reçu {{count}} réponses différentes{NBSP}: {{things}}",
    said_on=Who(f"{{who}} m'a dit le {{day}}{{more}}{NBSP}: {{text}}"),
    wrote_on=Who(f"{{who}} m'a écrit le {{day}}{{more}}{NBSP}: {{text}}"),
    was_told_on=f"on m'a dit le {{day}}{{more}}{NBSP}: {{text}}",
    follow_what=Who("Merci de vous en tenir à la décision de {who}, ou de m'indiquer qui décide"),
    which_holds="Merci de m'indiquer laquelle est valable et qui en décide",
    requests=REQUESTS,
    by_day=" d'ici au {day}",
    answer_by="Merci de me répondre d'ici au {day}.",
    solve_by="Merci de m'indiquer d'ici au {day} comment vous allez régler ce problème.",
    wanted_before=f"Ce que je demandais{NBSP}: {{what}}",
    case_is="Dossier {number}",
    amount_is="Le montant en jeu est de {amount}",
    happened_on={
        EventKind.ORDERED: "La commande date du {day}",
        EventKind.PAID: "J'ai payé le {day}",
    },
    nth_contact="C'est la {nth} fois que je vous contacte depuis le {day}",
    attempts=(
        "Une tentative de contact est restée sans réponse",
        "{count} tentatives de contact sont restées sans réponse",
    ),
    subject=f"Objet{NBSP}: {{title}}",
    items=("Article", "Articles"),
    booked="Réservé",
    at_price=("{item} à {price}", "{item} à {price} l'unité"),
    closed_on="Dossier clos le {day}",
    times_promised=(_PROMISED, French(f"{_PROMISED} {{count}} fois")),
    due="au plus tard le {day}",
    first_due="d'abord pour le {day}",
    due_between=DayRange("entre le {first} et le {last}"),
    due_today="au plus tard aujourd'hui, {day}",
    after_event=after_event,
    within="sous {span} {after}",
    spans={
        "minute": ("{count} minute", "{count} minutes"),
        "hour": ("{count} heure", "{count} heures"),
        "day": ("{count} jour", "{count} jours"),
        "business day": ("{count} jour ouvré", "{count} jours ouvrés"),
        "week": ("{count} semaine", "{count} semaines"),
        "month": ("{count} mois", "{count} mois"),
        "year": ("{count} an", "{count} ans"),
    },
    happened_then="{after} ({day})",
    days_past=("{count} jour après cette date", "{count} jours après cette date"),
    not_kept="promesse non tenue",
    kept_on="promesse tenue le {day}",
    withdrawn_on="promesse retirée le {day}",
    promised_plain="promis",
    promised_by="promis par {agent}",
    offered_plain="proposé",
    offered_by="proposé par {agent}",
    kind_declined=French(
        "{what} {what:proposé et refusé/proposée et refusée/proposés et refusés/proposées et refusées} par moi"
    ),
    kind_promised=_PROMISED,
    kind_refused=French("{what} {what:refusé/refusée/refusés/refusées}"),
    case_number="dossier {number}",
    parcel="Colis",
    parcel_with="Colis {carrier}",
    return_parcel="Colis de retour",
    return_parcel_with="Colis de retour {carrier}",
    tracking_number="numéro de suivi {number}",
    last_known="dernier statut le {day}",
    before_that="Auparavant, le {news}",
    entries_left_out=("J'ai une autre note à ce sujet{among}.", "J'ai {count} autres notes à ce sujet{among}."),
    missed_among=(
        ", dont une promesse au délai dépassé",
        ", dont {count} promesses au délai dépassé",
    ),
    files=(
        f"Je peux fournir un fichier{NBSP}: {{names}}",
        f"Je peux fournir {{count}} fichiers{NBSP}: {{names}}",
    ),
    files_count=("Je peux fournir un fichier.", "Je peux fournir {count} fichiers."),
    kept_with="joint à {ref}",
    closings=(
        "Votre nom, s'il vous plaît.",
        "Votre nom et un numéro de dossier, merci.",
        "Merci de m'indiquer votre nom et un numéro de dossier.",
        "Merci de m'indiquer votre nom et un numéro de dossier pour cet échange.",
        "Merci de m'indiquer votre nom et un numéro de dossier, ou une personne habilitée à décider.",
        f"Merci de m'indiquer votre nom et un numéro de dossier, ou {_TO_WHO_DECIDES}.",
        f"Merci de m'indiquer votre nom et un numéro de dossier pour cet échange, ou {_TO_WHO_DECIDES}.",
        (
            "Merci de m'indiquer votre nom et un numéro de dossier pour cet échange. Si vous ne pouvez pas décider, merci"
            " de me mettre en relation avec une personne habilitée à le faire."
        ),
    ),
    identity={
        "name": "je m'appelle {value}",
        "email": f"compte client{NBSP}: {{value}}",
        "customer": French("compte au nom de {value}"),
        "postcode": "code postal {value}",
    },
    labels={
        "who I am": "Qui je suis",
        "name": "Nom",
        "email": "Adresse e-mail du compte",
        "customer": "Titulaire du compte",
        "postcode": "Code postal",
        "company": "Entreprise",
        "order": "Commande",
        "amount": "Montant en jeu",
        "balance": "Solde",
        "case numbers": "Numéros de dossier",
        "opened": "Dossier ouvert le",
        "closed": "Dossier clos le",
        "outcome": "Issue",
        "problem": "Le problème",
        "wanted before": "Ce que je demandais",
        "wanted": "Ce que je demande",
        "otherwise": "À défaut de solution",
        "contradictions": "Réponses contradictoires",
        "broken": "Promesses au délai dépassé ou non tenues",
        "promises": "Promesses",
        "timeline": "Chronologie des faits",
        "parcels": "Colis",
        "attachments": "Pièces jointes",
    },
    minutes=("{count} minute", "{count} minutes"),
    took="l'échange a duré {time}",
    waited_of_them=("dont {count} d'attente", "uniquement de l'attente"),
    waited=("{count} minute d'attente", "{count} minutes d'attente"),
    asked_for_by="je l'ai demandé pour le {day} au plus tard",
    rating=f"évaluation donnée{NBSP}: {{rating}} sur 5",
    noted_later=("note prise {count} jour plus tard", "note prise {count} jours plus tard"),
    as_of="Situation au {day}.",
    written_on="écrit le {day}",
)
