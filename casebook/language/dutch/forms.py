"""Dutch forms, which say *u*."""

from __future__ import annotations

import re

from casebook.language.bent import BentTemplate
from casebook.language.form_words import FormWords
from casebook.records.vocabularies import Channel

_IS_SOMEBODYS = re.compile(r"(?:mijn|onze?|de|het|deze|dit)\b", re.IGNORECASE)

_NO_VERB = r"(?:als|indien|wanneer|zodra|omdat|dat|of|en|maar|waar|hoe|wat|tenzij)"
"""What stands before *ik* and is no verb."""


def behind_if_not(text: str) -> str:
    """`, dan ga ik naar de rechter` of `Ik ga naar …`, of `Dan ga ik naar …` and of `ga ik naar …`; `: Klacht` of what may be no
    sentence."""
    text = re.sub(r"(?:dan|anders),? (?=\w+ (?:ik|wij|we)\b)", "", text, count=1, flags=re.IGNORECASE)
    if re.match(rf"(?!{_NO_VERB}\b)\w+ (?:ik|wij|we)\b", text, re.IGNORECASE):
        return f", dan {text[:1].lower()}{text[1:]}"
    begins = re.match(r"(ik|wij|we) (\w+)\b", text, re.IGNORECASE)
    return f", dan {begins[2]} {begins[1].lower()}{text[begins.end() :]}" if begins else f": {text}"


def about_named(what: str) -> str:
    """`mijn bestelling 302-1`, `mijn boekingen A-1 en B-2`, `mijn huurcontract HC-2`; wat al van iemand is, blijft zo."""
    return what if _IS_SOMEBODYS.match(what) else f"mijn {what}"


def about_thing(what: str) -> str:
    """`mijn aankoop (rode handdoek)`, maar `onze ketel`."""
    return what if _IS_SOMEBODYS.match(what) else f"mijn aankoop ({what})"


def ask_named(ask: str) -> str:
    """`nieuwe afrekening en geld terug` of `een nieuwe afrekening en het geld terug`."""
    return re.sub(r"(?:^|(?<= en )|(?<= of ))(?:een|de|het) ", "", ask)


def greeted(text: str) -> str:
    """`Goedendag, het gaat om …` of `Het gaat om …`."""
    return f"Goedendag, {text[:1].lower()}{text[1:]}"


def with_time(day: str, time: str) -> str:
    """`31 oktober 2024 om 14.05 uur`, `om 9.15 uur`; where that could be misread its offset stands behind it."""
    clock, blank, offset = time.partition(" ")
    hour, _, minutes = clock.partition(":")
    return f"{day} om {int(hour)}.{minutes} uur{blank}{offset}"


class InASentence(BentTemplate):
    """A template in which our own words go on behind a colon, with a small letter.

    >>> InASentence("Betreft: {subject}").format(subject="Klacht over mijn bestelling A-1")
    'Betreft: klacht over mijn bestelling A-1'
    """

    __slots__ = ()

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With a small letter."""
        return f"{before}{value[:1].lower()}{value[1:]}"


FORMS = FormWords(
    locale="nl",
    about_named=about_named,
    about_thing=about_thing,
    ask_named=ask_named,
    greeted=greeted,
    with_time=with_time,
    your_name="[uw naam]",
    your_address="[uw adres]",
    your_email="[e-mailadres van uw account]",
    account_is="Klantaccount: {value}",
    order_label="Bestelnummer",
    case_label="Zaaknummer",
    about_contract="mijn contract ({what})",
    email_is="E-mail: {email}",
    parcel="pakket",
    address_of="[adres van {company}]",
    place="[plaats]",
    complaint_about="Klacht over {what}",
    complaint_to="Klacht aan {company}",
    subject_with_ask="{subject} – {ask}",
    my_number="Uw kenmerk: {number}",
    my_numbers="Uw kenmerk: {number}",
    dear_company="Beste klantenservice van {company},",
    dear_unknown="Geachte heer, mevrouw,",
    regards="Met vriendelijke groet,",
    faithfully="Hoogachtend,",
    introduction="Hierbij dien ik een klacht in over {what}.",
    introduction_of_company="Hierbij dien ik een klacht in.",
    the_problem="Het probleem",
    problem_blank="[wat er misging]",
    what_was_promised="Toezeggingen",
    promised_again="op {day} is dit opnieuw toegezegd",
    promised_again_by="op {day} heeft {who} dit opnieuw toegezegd",
    promised_before="Eerder is {day} als uiterste datum toegezegd.",
    promised_often_before="Eerder is dit al {count} keer toegezegd, aanvankelijk uiterlijk {day}.",
    what_happened="Wat er tot nu toe is gebeurd, volgens mijn aantekeningen",
    my_messages={
        Channel.EMAIL: "mijn e-mail",
        Channel.FORM: "mijn bericht via het webformulier",
        Channel.LETTER: "mijn brief",
        Channel.SOCIAL: "mijn bericht via sociale media",
    },
    what_i_ask="Wat ik van u vraag",
    enclosures="Bijlagen",
    enclosed="Bijgevoegd:",
    behind_if_not=behind_if_not,
    if_not="Is dit dan nog niet opgelost{text}",
    confirm="Wilt u de ontvangst bevestigen, met een referentienummer en de naam van wie dit behandelt?",
    somebody_who_decides="Wilt u mij doorverbinden met een leidinggevende, of met iemand anders die hierover kan beslissen?",
    about_what="Het gaat om {what}.",
    contacts_so_far=(
        "Ik heb hierover één keer contact gehad, op {day}.",
        "Ik heb hierover sinds {day} twee keer contact gehad.",
        "Ik heb hierover sinds {day} {count} keer contact gehad.",
    ),
    thanks="Alvast bedankt voor uw hulp.",
    topic="Onderwerp",
    in_one_line="In één regel",
    number_alone="Nummer",
    number_blank="[bestel- of klantnummer]",
    if_it_does_not_help="Voor een medewerker",
    ask_for_human="Ik wil graag een medewerker spreken.",
    topics={
        "refund": "Terugbetaling",
        "replacement": "Vervanging",
        "delivery": "Waar is mijn pakket?",
        "callback": "Bel mij terug",
        "reply": "Klacht",
        "repair": "Reparatie",
        "collection": "Retour",
        "information": "Vraag",
        "other": "Overig",
        "wrong item": "Verkeerd artikel ontvangen",
        "damaged": "Beschadigd of defect artikel",
        "part missing": "Artikel ontbreekt",
        "not as described": "Niet zoals beschreven",
        "outage": "Storing",
        "cancelled": "Opzeggen of annuleren",
        "called off": "Geannuleerde vlucht, boeking of bestelling",
        "charged twice": "Dubbel betaald",
        "billing": "Rekening of betaling",
    },
    subject_is=InASentence("Betreft: {subject}"),
    to_account="U kunt het overmaken naar rekening {account} op naam van {name}.",
    answer_in_writing="Ik ontvang uw antwoord graag schriftelijk.",
    opening="Om mee te beginnen (ongeveer twintig seconden)",
    numbers_at_hand="Nummers, zoals u ze voorleest",
    questions="Vragen, één voor één",
    if_refused="Als u nee te horen krijgt",
    if_refused_again="Als u weer nee te horen krijgt",
    before_hanging_up="Voor u ophangt",
    calling_about="Goedendag, u spreekt met {name}. Ik bel over {what}.",
    calling="Goedendag, u spreekt met {name}.",
    ask_who="Met wie spreek ik, en op welke afdeling?",
    ask_whether_seen="Hebt u {number} voor u liggen?",
    ask_what_became="{promise} Hoe staat het daarmee?",
    ask_why="{promise} Weet u waarom?",
    ask_whether_stands="{promise} Klopt dat nog?",
    ask_whether_done="{request} Kunt u dat nu regelen?",
    ask_which_day="Wanneer is dat uiterlijk geregeld?",
    ask_what_then="Wat gaat u hieraan doen, en wanneer is dat uiterlijk geregeld?",
    ask_in_writing="Wilt u dat per e-mail bevestigen?",
    answer_refusal=(
        "Ik begrijp dat u hier misschien niet over gaat. Wilt u mij doorverbinden met iemand die dat wel kan beslissen, en "
        "noteren dat ik daarom heb gevraagd?"
    ),
    note_name="Naam",
    note_number="Referentienummer van dit gesprek",
    note_promise="Wat er gaat gebeuren, en uiterlijk wanneer",
    note_confirmation="Hoe het wordt bevestigd",
    spelled="{letter} van {word}",
    alphabet=(
        *(
            "Anton",
            "Bernard",
            "Cornelis",
            "Dirk",
            "Eduard",
            "Ferdinand",
            "Gerard",
            "Hendrik",
            "Izaak",
            "Johan",
            "Karel",
        ),
        *(
            "Lodewijk",
            "Maria",
            "Nico",
            "Otto",
            "Pieter",
            "Quotiënt",
            "Rudolf",
            "Simon",
            "Theodoor",
            "Utrecht",
        ),
        *("Victor", "Willem", "Xantippe", "Ypsilon", "Zaandam"),
    ),
    provider="Bedrijf",
    account_with_them="Klantnummer of account",
    account_blank="[account- of klantnummer]",
    complained_on="Klacht ingediend bij het bedrijf",
    day_blank="[datum en nummer van de klacht]",
    deadlock_on="Laatste antwoord van het bedrijf",
    weeks_since=("{count} week geleden", "{count} weken geleden"),
    ask_blank="[wat u vraagt]",
    remedy="Wat ik vraag",
    sum_in_dispute="Betwist bedrag",
    log="Contacten",
    log_columns=("Wanneer", "Hoe", "Wie", "Nummer", "Wat er is gezegd (mijn aantekeningen)"),
    also_answered="ook gesproken",
    wants_help="Klacht over {company}",
    dispute_of="Betwiste betaling aan {company}",
    dispute_request="Ik verzoek u voor deze betaling een chargeback te starten en {amount} op mijn rekening terug te boeken.",
    dispute_request_plain=(
        "Ik verzoek u voor deze betaling een chargeback te starten en het bedrag op mijn rekening terug te boeken."
    ),
    merchant="Naam van de winkelier op het afschrift",
    merchant_blank="[naam op het afschrift]",
    paid_on="Datum van de betaling",
    paid_blank="[datum van de betaling]",
    sum_blank="[betwist bedrag]",
    card_ending="Laatste cijfers van de kaart",
    card_blank="[laatste vier cijfers van de kaart]",
    reason="Reden",
    reasons={
        "cancelled": "Geannuleerd of opgezegd, en toch in rekening gebracht",
        "called off": "Door de verkoper geannuleerd, niet geleverd",
        "charged twice": "Meer dan eens afgeschreven",
        "wrong item": "Iets anders ontvangen dan besteld",
        "damaged": "Beschadigd of defect",
        "part missing": "Maar een deel van de bestelling ontvangen",
        "not as described": "Niet zoals beschreven of geboekt",
        "outage": "Dienst niet geleverd",
        "refund promised": "Terugbetaling toegezegd en niet ontvangen",
        "refund not known": "Terugbetaling toegezegd, nog niets van vernomen",
        "refund in part": "Terugbetaling toegezegd en maar voor een deel ontvangen",
        "not received": "Bestelling niet ontvangen",
    },
    reason_blank="[reden van de betwisting]",
    expected_by="Verwacht uiterlijk",
    expected_blank="[verwachte datum]",
    attempts_made="Pogingen om het met het bedrijf op te lossen, en de antwoorden",
    attempts_at=(
        "Eén poging om contact te krijgen bleef onbeantwoord",
        "{count} pogingen om contact te krijgen bleven onbeantwoord",
    ),
    claim_subject="Ingebrekestelling inzake {what}",
    claim_subject_plain="Ingebrekestelling",
    claim_introduction="Met deze brief stel ik u formeel in gebreke.",
    claim_sum="Hoe het bedrag is opgebouwd",
    claim_columns=("Omschrijving", "Bedrag"),
    claim_rows={
        "paid": "Betaald",
        "costs": "Kosten",
        "stake": "Totaal",
        "refunded": "Terugbetaald",
        "owed": "Nog te ontvangen",
    },
    claim_heading="Mijn eis",
    claim_demand="Ik sommeer u {amount} binnen veertien dagen te betalen, dus uiterlijk {day}.",
    claim_demand_plain="Ik sommeer u hieraan binnen veertien dagen te voldoen, dus uiterlijk {day}.",
    claim_otherwise=(
        "Voldoet u hier niet tijdig aan, dan bent u in verzuim en leg ik de zaak zonder nadere aankondiging voor aan de rechter."
    ),
    particulars_about="Het gaat om {what}.",
    particulars="Ik vorder {amount} van {company}.",
    chronology="Verloop, volgens mijn aantekeningen",
    exhibit="bijlage {letter}",
    exhibits=("Bijlage: {files}", "Bijlagen: {files}"),
    access_subject="Verzoek om inzage in mijn persoonsgegevens in verband met {what}",
    access_subject_plain="Verzoek om inzage in mijn persoonsgegevens",
    access_request=(
        "Ik verzoek u om een kopie van de persoonsgegevens die u van mij verwerkt in verband met {what}, in het bijzonder:"
    ),
    access_request_plain="Ik verzoek u om een kopie van de persoonsgegevens die u van mij verwerkt, in het bijzonder:",
    access_items=(
        "de aantekeningen die uw medewerkers van elk contact hebben gemaakt, en het verloop van de zaak;",
        "opnamen van telefoongesprekken, en de tekst van chats en berichten;",
        "e-mails en brieven hierover, ook interne die mij betreffen;",
        "wat hierover is besloten, wanneer en door wie.",
    ),
    access_law=(
        "Ik vraag dit op grond van artikel 15 van de Algemene verordening gegevensbescherming (Verordening (EU) 2016/679)."
    ),
    access_law_uk="Ik vraag dit op grond van artikel 15 van de Britse AVG (UK GDPR).",
    access_when="Ik ontvang deze kopie graag binnen een maand nadat u deze brief hebt ontvangen.",
    access_contacts="Mijn contacten met u hierover",
    access_identity="Hebt u meer gegevens nodig om mijn identiteit vast te stellen, dan hoor ik dat graag zo snel mogelijk.",
)
