"""What a page says in German beside the case itself."""

from __future__ import annotations

from casebook.language.page_words import PageWords

PAGE = PageWords(
    contents="Inhalt",
    chart="Der Verlauf",
    skip_chart="Grafik überspringen",
    from_to="{first} bis {last}",
    contacts="Kontakte",
    parcels="Pakete",
    payments="Zahlungen",
    events="Ereignisse",
    silence="Funkstille",
    silent_days=(
        "{count} Tag ohne Eintrag, {first} bis {last}",
        "{count} Tage ohne Eintrag, {first} bis {last}",
    ),
    today="heute",
    closed="abgeschlossen",
    contact="Kontakt",
    attempt="niemand erreicht",
    parcel="Nachricht zu einem Paket",
    going_back="Nachricht zu einer Rücksendung",
    paid="Geld gezahlt",
    came_back="Geld zurückerhalten",
    event="Sonstiges",
    until_due="bis zu dem Tag, für den es zugesagt war",
    may_come="die Tage, an denen es kommen sollte",
    past_due="nach diesem Tag",
    no_day="ohne Termin zugesagt",
    unsettled="nicht geklärt",
    again="erneut zugesagt",
    perhaps="seitdem vielleicht beantwortet",
    again_on="erneut zugesagt am {day}",
    evidence="Belege",
    promised_in="Zugesagt in",
    promised_here="Hier zugesagt",
    belongs_to="Gehört zu",
    picture="Bild: {name}",
)
