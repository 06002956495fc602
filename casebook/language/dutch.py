"""Dutch, with the polite `u`."""

from __future__ import annotations

import re

from casebook.language.language import Language, Request, words
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
        r"\b(?:voor|vóór|binnen|tot|uiterlijk(?: op| voor)?|niet later dan|op zijn laatst) (?:de |het )?"
        r"(?:(?:eind|begin) van )?(?:de |het )?"
        r"(?:\d+(?:[./:-]\d|e\b|ste\b|de\b|\W*$|[,;)]| (?:\w+ )?(?:minu|uur|uren|\w*dag|we+k|maand|jaar)"
        r"| (?:jan|feb|m[ra]{1,2}t|apr|mei|jun|jul|aug|sep|okt|nov|dec))"
        r"|een|één|twee|drie|vier|vijf|zeven|tien|veertien|deze|volgende|vandaag|vanavond|morgen|komende|weekend|dag|week|maand"
        r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\b)"
        r"|\bover (?:\d+|een|één|twee|drie) (?:\w+ )?(?:uur|dag|werkdag|week|weken|maand)"
        r"|\b(?:vandaag|vanavond|morgen)\b",
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
    about_orders=("Bestelling {orders}", "Bestellingen {orders}"),
    about_company="Ik heb een probleem met {company}",
    problem_with="Ik heb een probleem met {item}",
    somebody_promised="{who} heeft op {day} {what} toegezegd",
    was_promised="Op {day} is mij {what} toegezegd",
    somebody_promised_that="{who} heeft op {day} toegezegd{more}: {text}",
    was_promised_that="Op {day} is mij toegezegd{more}: {text}",
    promised_as=words(
        Promised,
        {
            "refund": "terugbetaling",
            "replacement": "vervanging",
            "delivery": "levering",
            "callback": "een telefoontje",
            "reply": "een antwoord",
            "repair": "een reparatie",
            "collection": "het ophalen",
            "information": "informatie",
            "other": "iets",
        },
    ),
    of_amount="{what} van {amount}",
    did_not=words(
        Promised,
        {
            "refund": "die is niet gekomen",
            "replacement": "die is niet gekomen",
            "delivery": "die is niet gekomen",
            "callback": "er heeft niemand gebeld",
            "reply": "dat is niet gekomen",
            "repair": "die is niet gedaan",
            "collection": "er is niemand gekomen",
            "information": "die is niet gekomen",
            "other": "dat is niet gebeurd",
        },
    ),
    no_record="ik heb nergens dat het gebeurd is",
    no_record_brief="niets van vernomen",
    others_missed=(
        "Van nog een toezegging heb ik niets vernomen",
        "Van nog {count} toezeggingen heb ik niets vernomen",
    ),
    only_came="er kwam maar {amount}",
    came="er kwam {amount}",
    refused_on="{who} weigerde op {day}",
    told_two_things="Er is mij tweemaal iets anders gezegd: {first}; {second}",
    said_on="{who} zei op {day}{more}: {text}",
    follow_what="Houd u alstublieft aan wat {who} besliste, of zeg mij wie beslist",
    which_holds="Zeg mij alstublieft welk van de twee geldt, en wie beslist",
    requests=(
        Request(
            re.compile(
                r"(?:ik|wij|we|u|jullie|wilt|wil|kunt|kan|kun|zou|alstublieft|a\.?u\.?b|het moet|er moet)\b",
                re.IGNORECASE,
            ),
            "{what}",
        ),
        Request(re.compile(r"graag\b", re.IGNORECASE), "{what}{by}"),
        Request(
            re.compile(
                r"(?:stuur|vervang|betaal|stort|bel|geef|lever|repareer|annuleer|haal|maak|zorg|regel|bevestig|zet|herstel|bezorg|maak"
                r"|ruil|neem|kom|los|laat|vertel|verwijder|corrigeer|beëindig|stop) \w",
                re.IGNORECASE,
            ),
            "Mijn verzoek: {what}{by}",
            lowered=True,
        ),
        Request(re.compile(r"(?:dat \w|te \w)", re.IGNORECASE), "Ik vraag {what}{by}", lowered=True),
        Request(
            re.compile(
                r"(?:een|de|het|mijn|ons|onze|volledige|gedeeltelijke|terugbetaling|vervanging|reparatie|nieuwe|schadevergoeding|levering)\b"
                r"(?!.*\w(?:eren|alen|sturen|vangen|leveren|geven|storten|maken)\b)",
                re.IGNORECASE,
            ),
            "Ik vraag om {what}{by}",
            lowered=True,
        ),
        Request(re.compile(""), "Mijn verzoek: {what}{by}"),
    ),
    by_day=", uiterlijk {day}",
    answer_by="Graag uw antwoord uiterlijk {day}.",
    solve_by="Wilt u mij uiterlijk {day} laten weten hoe u dit oplost?",
    wanted_before="Wat ik vroeg: {what}",
    case_is="Zaak {number}",
    amount_is="Het gaat om {amount}",
    happened_on={
        EventKind.ORDERED: "Besteld op {day}",
        EventKind.PAID: "Betaald op {day}",
    },
    nth_contact="Dit is mijn {nth} contact sinds {day}",
    attempts=(
        "{count} poging om u te bereiken bleef onbeantwoord",
        "{count} pogingen om u te bereiken bleven onbeantwoord",
    ),
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
    kind_promised="{what} toegezegd",
    case_number="zaak {number}",
    parcel="Pakket",
    parcel_with="Pakket via {carrier}",
    return_parcel="Retourpakket",
    return_parcel_with="Retourpakket via {carrier}",
    tracking_number="trackingnummer {number}",
    last_known="laatste bericht {day}",
    contacts_count=("{count} contact", "{count} contacten"),
    events_count=("{count} gebeurtenis", "{count} gebeurtenissen"),
    promises_count=("{count} toezegging", "{count} toezeggingen"),
    parcels_count=("{count} pakket", "{count} pakketten"),
    left_out="{what} weggelaten.",
    files=("Ik heb {count} bestand: {names}", "Ik heb {count} bestanden: {names}"),
    files_count=("Ik kan {count} bestand laten zien.", "Ik kan {count} bestanden laten zien."),
    kept_with="bij {ref}",
    closing_brief="Geef mij alstublieft uw naam en een referentie.",
    closing="Geef mij alstublieft uw naam en een referentie van dit gesprek, of verbind mij door met iemand die beslist.",
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
