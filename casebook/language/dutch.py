"""Dutch, with the polite `u`."""

from __future__ import annotations

import re

from casebook.language.language import Language, words
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role


def ordinal(number: int) -> str:
    """`1e`, `2e`, `21e`."""
    return f"{number}e"


def plural(number: int) -> int:
    """One, or many."""
    return 0 if number == 1 else 1


LANGUAGE = Language(
    code="nl",
    months=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    decimal_mark=",",
    last_of_list=" en ",
    ordinal=ordinal,
    plural=plural,
    deadline=re.compile(
        r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}e? (?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
        r"|(?:binnen|over) (?:\d+|een|één|twee|drie) (?:\w+ )?(?:uur|dag|werkdag|week|weken|maand)"
        r"|(?:voor|op|tot) (?:maan|dins|woens|donder|vrij|zater|zon)dag|uiterlijk|vandaag|morgen|vanavond)",
        re.IGNORECASE,
    ),
    channels=words(
        Channel,
        {
            "chat": "chat",
            "phone": "telefoon",
            "email": "e-mail",
            "form": "webformulier",
            "letter": "brief",
            "social": "bericht via sociale media",
            "in-person": "ter plaatse",
            "other": "contact",
        },
    ),
    channels_with=words(
        Channel,
        {
            "chat": "chat met {who}",
            "phone": "telefoongesprek met {who}",
            "email": "e-mail, beantwoord door {who}",
            "form": "webformulier, beantwoord door {who}",
            "letter": "brief, beantwoord door {who}",
            "social": "bericht via sociale media, beantwoord door {who}",
            "in-person": "ter plaatse gesproken met {who}",
            "other": "contact met {who}",
        },
    ),
    channels_from=words(
        Channel,
        {
            "chat": "chatbericht van {who}",
            "phone": "telefoontje van {who}",
            "email": "e-mail van {who}",
            "form": "webbericht van {who}",
            "letter": "brief van {who}",
            "social": "bericht via sociale media van {who}",
            "in-person": "bezoek van {who}",
            "other": "contact van de kant van {who}",
        },
    ),
    roles=words(
        Role,
        {
            "bot": "chatbot",
            "representative": "medewerker",
            "supervisor": "leidinggevende",
            "manager": "manager",
            "other": "anders",
        },
    ),
    nameless=words(
        Role,
        {
            "bot": "een chatbot",
            "representative": "een medewerker",
            "supervisor": "een leidinggevende",
            "manager": "een manager",
            "other": "iemand anders",
        },
    ),
    outcomes=words(
        Outcome,
        {
            "reached": "bereikt",
            "no-answer": "geen antwoord",
            "disconnected": "verbinding verbroken",
            "transferred": "doorverbonden",
            "refused": "geweigerd",
            "resolved": "opgelost",
        },
    ),
    call_broke_off="de verbinding viel weg",
    broke_off="het gesprek brak af",
    events=words(
        EventKind,
        {
            "ordered": "besteld",
            "paid": "betaald",
            "shipped": "verzonden",
            "delivered": "bezorgd",
            "returned": "teruggestuurd",
            "refunded": "terugbetaald",
            "cancelled": "geannuleerd",
            "note": "notitie",
        },
    ),
    promised=words(
        Promised,
        {
            "refund": "terugbetaling",
            "replacement": "vervanging",
            "delivery": "levering",
            "callback": "terugbellen",
            "reply": "antwoord",
            "repair": "reparatie",
            "collection": "ophalen",
            "information": "informatie",
            "other": "iets anders",
        },
    ),
    states=words(
        PromiseState,
        {
            "open": "open",
            "due": "vandaag",
            "overdue": "te laat",
            "kept": "nagekomen",
            "broken": "niet nagekomen",
            "withdrawn": "ingetrokken",
        },
    ),
    currencies={"EUR": "€ {amount}"},
    greeting="Goedendag, dit gaat over een probleem met {company}",
    greeting_orders=(
        "Goedendag, dit gaat over mijn bestelling bij {company}, nummer {orders}",
        "Goedendag, dit gaat over mijn bestellingen bij {company}, nummers {orders}",
    ),
    first_contact="Dit is mijn eerste contact hierover.",
    nth_contact="Dit is mijn {nth} contact hierover.",
    attempts=(
        "{count} poging om u te bereiken bleef onbeantwoord.",
        "{count} pogingen om u te bereiken bleven onbeantwoord.",
    ),
    case_numbers=("Zaaknummer tot nu toe: {numbers}", "Zaaknummers tot nu toe: {numbers}"),
    wanted="Wat ik vraag: {what}",
    wanted_before="Wat ik vroeg: {what}",
    at_stake="Bedrag waar het om gaat: {amount}",
    item="Artikel: {item}",
    closed_on="Afgesloten op {day}",
    times_promised=("{what} toegezegd", "{what} {count} keer toegezegd"),
    due="uiterlijk {day}",
    first_due="voor het eerst uiterlijk {day}",
    due_between="tussen {first} en {last}",
    due_today="uiterlijk vandaag, {day}",
    late=("{count} dag te laat", "{count} dagen te laat"),
    not_kept="niet nagekomen",
    kept_on="nagekomen op {day}",
    promised_plain="toegezegd",
    promised_by="toegezegd door {agent}",
    still_promised="Nog toegezegd",
    still_promised_by="Nog toegezegd door {agent}",
    so_far="Tot nu toe:",
    case_number="zaak {number}",
    parcel="Pakket",
    parcel_with="Pakket via {carrier}",
    return_parcel="Retourpakket",
    return_parcel_with="Retourpakket via {carrier}",
    tracking_number="trackingnummer {number}",
    last_known="laatste bericht {day}",
    contacts_count=("{count} eerder contact", "{count} eerdere contacten"),
    events_count=("{count} gebeurtenis", "{count} gebeurtenissen"),
    promises_count=("{count} toezegging", "{count} toezeggingen"),
    parcels_count=("{count} pakket", "{count} pakketten"),
    left_out="{what} weggelaten.",
    files=("Ik heb {count} bestand: {names}", "Ik heb {count} bestanden: {names}"),
    files_count=("Ik kan {count} bestand laten zien.", "Ik kan {count} bestanden laten zien."),
    kept_with="bij {ref}",
    ask_by="Ik verzoek u dit uiterlijk {day} te regelen: {what}",
    ask="Ik verzoek u dit te regelen: {what}",
    solve_by="Wilt u mij uiterlijk {day} laten weten hoe u dit oplost?",
    confirm="Wilt u dit bevestigen, en mij uw naam en het referentienummer van dit gesprek geven? Alvast bedankt.",
    labels={
        "company": "Bedrijf",
        "order": "Bestelling",
        "item": "Artikel",
        "amount": "Bedrag waar het om gaat",
        "case numbers": "Zaaknummers",
        "opened": "Geopend",
        "closed": "Afgesloten",
        "outcome": "Uitkomst",
        "problem": "Het probleem",
        "wanted": "Wat er wordt gevraagd",
        "broken": "Toegezegd en niet gebeurd",
        "promises": "Toezeggingen",
        "timeline": "Wat er is gebeurd",
        "parcels": "Pakketten",
        "attachments": "Bijlagen",
    },
    minutes=("{count} minuut", "{count} minuten"),
    rating="beoordeeld met {rating} van 5",
    noted_later=("{count} dag later opgeschreven", "{count} dagen later opgeschreven"),
    as_of="Stand van {day}.",
)
