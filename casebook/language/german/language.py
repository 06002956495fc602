"""German, which says *Sie* to whoever reads it.

Months stand in full: a letter or a chat abbreviates none, and a shortened one would end in a full stop within a sentence.
"""

from __future__ import annotations

from casebook.language.bent import DayRange
from casebook.language.cldr import DAY_FORMS, DECIMAL_MARKS, GROUP_MARKS, MONTHS, SINGULAR, SUM_FORMS
from casebook.language.german.asks import DEADLINE, REQUESTS
from casebook.language.german.bent import AtClause, ToWhom, Who
from casebook.language.german.clauses import after_event
from casebook.language.german.lead import LEAD
from casebook.language.german.log import LOG
from casebook.language.german.words import (
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
from casebook.text.sizes import UNITS

_ORDINALS = "erster zweiter dritter vierter fünfter sechster siebter achter neunter zehnter elfter zwölfter".split()


def ordinal(number: int) -> str:
    """`zweiter`, `zwölfter`, `21.`: as a word where it is one in running text."""
    return _ORDINALS[number - 1] if number <= len(_ORDINALS) else f"{number}."


def with_time(day: str, time: str) -> str:
    """`31. Oktober um 14:05 Uhr`; where that could be misread its offset stands behind it."""
    clock, blank, offset = time.partition(" ")
    return f"{day} um {clock} Uhr{blank}{offset}"


LANGUAGE = Language(
    code="de",
    months=MONTHS["de"],
    day_forms=DAY_FORMS["de"],
    day_number="{}.".format,
    with_time=with_time,
    size_units=(" Byte", " Byte", *UNITS[2:]),
    nouns_have_capitals=True,
    quoted="„{text}“",
    decimal_mark=DECIMAL_MARKS["de"],
    group_mark=GROUP_MARKS["de"],
    last_of_list=" und ",
    ordinal=ordinal,
    singular=SINGULAR["de"],
    lead=LEAD,
    log=LOG,
    deadline=DEADLINE,
    channels=CHANNELS,
    channels_with=CHANNELS_WITH,
    channels_from=CHANNELS_FROM,
    roles=ROLES,
    roles_beside=ROLES_BESIDE,
    nameless=NAMELESS,
    erased="[gelöscht]",
    outcomes=OUTCOMES,
    call_broke_off="die Verbindung brach ab",
    broke_off="das Gespräch brach ab",
    events=EVENTS,
    promised=PROMISED,
    states=STATES,
    currencies=SUM_FORMS["de"],
    about_orders=("Bestellung {orders}", "Bestellungen {orders}"),
    numbers={
        "booking": "Buchung",
        "ticket": "Ticket",
        "serial number": "Seriennummer",
        "policy": "Vertrag",
        "contract": "Vertrag",
        "account": "Kundenkonto",
        "customer number": "Kundennummer",
        "card ending": "Karte mit den Endziffern",
        "flight": "Flug",
    },
    about_company=ToWhom("Ich habe ein Problem mit {company:/der }{company}"),
    problem_with="Mein Problem betrifft: {item}",
    somebody_promised=Who("{who} hat {on}{what} zugesagt"),
    was_promised="{on}hat man mir {what} zugesagt",
    somebody_promised_that=Who("{who} hat {on}„{text}“ zugesagt"),
    was_promised_that="{on}hat man mir „{text}“ zugesagt",
    on_day="am {day} ",
    for_day=" für den {day}",
    promised_as=PROMISED_AS,
    of_amount="{what} von {amount}",
    did_not=DID_NOT,
    no_record="davon ist mir bisher nichts bekannt",
    no_record_brief="bisher nichts davon bekannt",
    others_missed=(
        "Auch bei einer weiteren Zusage ist die Frist verstrichen",
        "Auch bei {count} weiteren Zusagen ist die Frist verstrichen",
    ),
    only_came="es kamen nur {amount}",
    came="es kamen {amount}",
    refused_on=Who("{who} hat mein Anliegen am {day} abgelehnt"),
    refused_what_on=Who("{who} hat am {day} {what} abgelehnt"),
    refused_it_on=Who("{who} hat das am {day} abgelehnt"),
    refused_undated=Who("{who} hat mein Anliegen abgelehnt"),
    refused_plainly_on="mein Anliegen wurde am {day} abgelehnt",
    asked_by="Am {day} habe ich um eine Lösung bis zum {last} gebeten",
    asked_by_and_passed="Am {day} habe ich um eine Lösung bis zum {last} gebeten; diese Frist ist verstrichen",
    marked_delivered="als zugestellt gemeldet",
    appointment_set="Für den {day} ist ein Termin vereinbart",
    appointment_was_set="Für den {day} war ein Termin vereinbart",
    missed_appointment="zum Termin am {day} ist niemand gekommen",
    to_come="steht noch aus",
    hours_spent=(
        "Das hat mich schon mehr als eine Stunde gekostet",
        "Das hat mich schon mehr als {count} Stunden gekostet",
    ),
    paid_sum="bezahlt {amount}",
    charged_sum="abgebucht {amount}",
    refunded_sum="erstattet {amount} am {days}",
    refunded_of="{amount} von {stake} wurden am {days} erstattet",
    credited_sum="{amount} als Guthaben (keine Auszahlung)",
    costs_sum="Kosten {amount}",
    still_owed="noch offen {amount}",
    number_words=("zwei", "drei", "vier", "fünf", "sechs"),
    told_apart="Ich habe {count} verschiedene Auskünfte erhalten: {things}",
    said_on=Who("{who} sagte am {day}{more}: {text}"),
    wrote_on=Who("{who} schrieb am {day}{more}: {text}"),
    was_told_on="mir wurde am {day} gesagt{more}: {text}",
    follow_what=ToWhom(
        "Bitte halten Sie sich an die Entscheidung {who:von/der} {who} oder teilen Sie mir mit, wer entscheidet"
    ),
    which_holds="Bitte teilen Sie mir mit, was davon gilt und wer entscheidet",
    requests=REQUESTS,
    by_day=" bis zum {day}",
    answer_by="Ich bitte um Antwort bis zum {day}.",
    solve_by="Bitte teilen Sie mir bis zum {day} mit, wie Sie das lösen.",
    wanted_before="Worum ich gebeten hatte: {what}",
    case_is="Vorgang {number}",
    amount_is="Es geht um {amount}",
    happened_on={
        EventKind.ORDERED: "Die Bestellung ist vom {day}",
        EventKind.PAID: "Ich habe am {day} bezahlt",
    },
    nth_contact="Dies ist mein {nth} Kontakt seit dem {day}",
    attempts=(
        "Ein Kontaktversuch blieb unbeantwortet",
        "{count} Kontaktversuche blieben unbeantwortet",
    ),
    subject="Betrifft: {title}",
    items=("Artikel", "Artikel"),
    booked="Gebucht",
    at_price=("{item} zu {price}", "{item} zu je {price}"),
    closed_on="Abgeschlossen am {day}",
    times_promised=("{what} zugesagt", "{what} {count} Mal zugesagt"),
    due="bis zum {day}",
    first_due="zunächst bis zum {day}",
    due_between=DayRange("zwischen dem {first} und dem {last}"),
    due_today="bis heute, {day}",
    after_event=after_event,
    within=AtClause("innerhalb von {span}{after:/,} {after}"),
    spans={
        "minute": ("{count} Minute", "{count} Minuten"),
        "hour": ("{count} Stunde", "{count} Stunden"),
        "day": ("{count} Tag", "{count} Tagen"),
        "business day": ("{count} Werktag", "{count} Werktagen"),
        "week": ("{count} Woche", "{count} Wochen"),
        "month": ("{count} Monat", "{count} Monaten"),
        "year": ("{count} Jahr", "{count} Jahren"),
    },
    happened_then="{after} ({day})",
    days_past=("{count} Tag nach diesem Tag", "{count} Tage nach diesem Tag"),
    not_kept="nicht eingehalten",
    kept_on="eingehalten am {day}",
    withdrawn_on="zurückgezogen am {day}",
    promised_plain="zugesagt",
    promised_by=ToWhom("zugesagt {agent:von/von der} {agent}"),
    offered_plain="angeboten",
    offered_by=ToWhom("angeboten {agent:von/von der} {agent}"),
    kind_declined="{what} angeboten und von mir abgelehnt",
    kind_promised="{what} zugesagt",
    kind_refused="{what} abgelehnt",
    case_number="Vorgang {number}",
    parcel="Paket",
    parcel_with="Paket mit {carrier}",
    return_parcel="Rücksendung",
    return_parcel_with="Rücksendung mit {carrier}",
    tracking_number="Sendungsnummer {number}",
    last_known="letzter Stand vom {day}",
    before_that="Davor, {news}",
    entries_left_out=("Ich habe dazu eine weitere Notiz{among}.", "Ich habe dazu {count} weitere Notizen{among}."),
    missed_among=(
        ", darunter eine Zusage, deren Frist verstrichen ist",
        ", darunter {count} Zusagen, deren Frist verstrichen ist",
    ),
    files=("Ich habe eine Datei: {names}", "Ich habe {count} Dateien: {names}"),
    files_count=("Ich kann eine Datei vorlegen.", "Ich kann {count} Dateien vorlegen."),
    kept_with="zu {ref}",
    closings=(
        "Bitte Ihren Namen nennen.",
        "Bitte Namen und Vorgangsnummer nennen.",
        "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer.",
        "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer für dieses Gespräch.",
        "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer, sonst jemanden, der entscheiden kann.",
        "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer oder verbinden Sie mich mit jemandem, der entscheiden kann.",
        (
            "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer für dieses Gespräch oder verbinden Sie mich mit"
            " jemandem, der"
            " entscheiden kann."
        ),
        (
            "Bitte nennen Sie mir Ihren Namen und eine Vorgangsnummer für dieses Gespräch."
            " Wenn Sie darüber nicht entscheiden können, verbinden Sie mich bitte mit jemandem, der es kann."
        ),
    ),
    identity={
        "name": "ich bin {value}",
        "email": "Kundenkonto {value}",
        "customer": "Kundenname {value}",
        "postcode": "PLZ {value}",
    },
    labels={
        "who I am": "Wer ich bin",
        "name": "Name",
        "email": "E-Mail-Adresse des Kundenkontos",
        "customer": "Kundenname",
        "postcode": "Postleitzahl",
        "company": "Unternehmen",
        "order": "Bestellung",
        "amount": "Betrag, um den es geht",
        "balance": "Stand der Zahlungen",
        "case numbers": "Vorgangsnummern",
        "opened": "Angelegt",
        "closed": "Abgeschlossen",
        "outcome": "Ergebnis",
        "problem": "Das Problem",
        "wanted before": "Was verlangt wurde",
        "wanted": "Was verlangt wird",
        "otherwise": "Weiteres Vorgehen",
        "contradictions": "Widersprüchliche Auskünfte",
        "broken": "Zugesagt, Frist verstrichen oder nicht eingehalten",
        "promises": "Zusagen",
        "timeline": "Was geschehen ist",
        "parcels": "Pakete",
        "attachments": "Anlagen",
    },
    minutes=("{count} Minute", "{count} Minuten"),
    took="das Gespräch dauerte {time}",
    waited_of_them=("davon {count} in der Warteschleife", "komplett in der Warteschleife"),
    waited=("{count} Minute gewartet", "{count} Minuten gewartet"),
    asked_for_by="erbeten bis zum {day}",
    rating="bewertet mit {rating} von 5",
    noted_later=("{count} Tag später notiert", "{count} Tage später notiert"),
    as_of="Stand: {day}.",
    written_on="geschrieben am {day}",
)
