"""What a page says in French beside the case itself."""

from __future__ import annotations

from casebook.language.french.grammar import NBSP
from casebook.language.page_words import PageWords

PAGE = PageWords(
    contents="Sommaire",
    chart="Le dossier au fil du temps",
    skip_chart="Passer le graphique",
    from_to="du {first} au {last}",
    contacts="Contacts",
    parcels="Colis",
    payments="Paiements",
    events="Événements",
    silence="Silence",
    silent_days=(
        "{count} jour sans nouvelles, du {first} au {last}",
        "{count} jours sans nouvelles, du {first} au {last}",
    ),
    today="aujourd'hui",
    closed="dossier clos",
    contact="contact",
    attempt="personne n'a répondu",
    parcel="suivi d'un colis",
    going_back="suivi d'un retour",
    paid="argent versé",
    came_back="argent récupéré",
    event="autre événement",
    until_due="jusqu'au jour promis",
    may_come="les jours où cela devait arriver",
    past_due="après ce jour",
    no_day="promesse sans date",
    unsettled="sans suite connue",
    again="nouvelle promesse",
    perhaps="peut-être réglé depuis",
    again_on="nouvelle promesse le {day}",
    evidence="Justificatifs",
    promised_in="Promis lors de cet échange",
    promised_here="Promis lors de cet échange",
    belongs_to="Se rapporte à",
    picture=f"Image{NBSP}: {{name}}",
)
