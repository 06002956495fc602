"""What a page says in Dutch beside the case itself."""

from __future__ import annotations

from casebook.language.page_words import PageWords

PAGE = PageWords(
    contents="Inhoud",
    chart="Het verloop in de tijd",
    skip_chart="Tijdlijn overslaan",
    from_to="{first} tot en met {last}",
    contacts="Contacten",
    parcels="Pakketten",
    payments="Betalingen",
    events="Gebeurtenissen",
    silence="Stilte",
    silent_days=(
        "{count} dag zonder aantekening, {first} tot {last}",
        "{count} dagen zonder aantekening, {first} tot {last}",
    ),
    today="vandaag",
    closed="afgesloten",
    contact="contact",
    attempt="niemand bereikt",
    parcel="bericht over een pakket",
    going_back="bericht over een retour",
    paid="betaling",
    came_back="terugbetaling",
    event="overig",
    until_due="tot de dag waarvoor het is toegezegd",
    may_come="de dagen waarop het zou komen",
    past_due="na die dag",
    no_day="zonder dag toegezegd",
    unsettled="niet afgedaan",
    again="opnieuw toegezegd",
    perhaps="inmiddels misschien beantwoord",
    again_on="opnieuw toegezegd op {day}",
    evidence="Bewijs",
    promised_in="Toegezegd in",
    promised_here="Hier toegezegd",
    belongs_to="Hoort bij",
    picture="Afbeelding: {name}",
)
