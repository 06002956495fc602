"""German forms, which say *Sie*.

Behind the comma of a salutation a sentence begins with a small letter. What it is about is *meine Bestellung*, *mein Ticket*,
*mein Kauf (rotes Badetuch)*: what was typed bends with nothing.
"""

from __future__ import annotations

import re

from casebook.language.form_words import FormWords
from casebook.language.german.bent import Mine, ToWhom, Who, gender_of
from casebook.language.german.language import with_time
from casebook.records.vocabularies import Channel

_NO_VERB = r"(?:wenn|falls|sobald|sofern|weil|dass|ob|und|aber|wo|wie|was|da)"
"""What stands before *ich* and is no verb."""


def behind_if_not(text: str) -> str:
    """`wende ich mich an X` of `Ich wende mich …`, of `Dann wende ich mich …` and as it stands; else behind a clause of ours."""
    text = re.sub(r"(?:dann|sonst|andernfalls),? (?=\w+ (?:ich|wir)\b)", "", text, count=1, flags=re.IGNORECASE)
    if re.match(rf"(?!{_NO_VERB}\b)\w+ (?:ich|wir)\b", text, re.IGNORECASE):
        return f"{text[:1].lower()}{text[1:]}"
    begins = re.match(r"(ich|wir) (\w+)\b", text, re.IGNORECASE)
    if begins:
        return f"{begins[2]} {begins[1].lower()}{text[begins.end() :]}"
    return f"gehe ich wie folgt vor: {text}"


def about_named(what: str) -> str:
    """`Bestellung 302-1`, as it stands behind *meiner*; `Fall (Trade-in TI-8)` of what nobody knows the gender of."""
    return what if gender_of(what) is not None else f"Fall ({what})"


def about_thing(what: str) -> str:
    """`Kauf (rotes Badetuch)`: what was typed bends with nothing."""
    return f"Kauf ({what})"


def ask_named(ask: str) -> str:
    """What is asked, where it can stand alone: `Zahlung des Restes` of `die Zahlung des Restes`, `649,00 € zurück`, nothing of
    `den Rest meines Geldes zurück`; what bends with its article keeps it (`einen neuen Vertrag`)."""
    if re.match(r"\D.* zurück$", ask):
        return ""
    articles = r"(?:(?:die|das|den|eine?n?) (?=[A-ZÄÖÜ])|eine (?=\w+e [A-ZÄÖÜ]))"
    return re.sub(rf"(?:^|(?<= und )|(?<= oder )){articles}", "", ask)


def greeted(text: str) -> str:
    """`Guten Tag, es geht um …` of `Es geht um …`."""
    return f"Guten Tag, {text[:1].lower()}{text[1:]}"


FORMS = FormWords(
    locale="de",
    with_time=with_time,
    about_named=about_named,
    about_thing=about_thing,
    ask_named=ask_named,
    greeted=greeted,
    your_name="[Ihr Name]",
    your_address="[Ihre Anschrift]",
    your_email="[E-Mail-Adresse Ihres Kundenkontos]",
    account_is="Kundenkonto: {value}",
    order_label="Bestellnummer",
    case_label="Vorgangsnummer",
    about_contract="Vertrag ({what})",
    email_is="E-Mail: {email}",
    parcel="Paket",
    address_of=ToWhom("[Anschrift {company:von/der} {company}]"),
    place="[Ort]",
    complaint_about=Mine("Beschwerde zu {what:meiner/meinem/meinem/meinen} {what}"),
    complaint_to=ToWhom("Beschwerde an {company:/die }{company}"),
    subject_with_ask="{subject} – {ask}",
    my_number="Ihr Zeichen: {number}",
    my_numbers="Ihr Zeichen: {number}",
    dear_company=ToWhom("Sehr geehrtes Team {company:von/der} {company},"),
    dear_unknown="Sehr geehrte Damen und Herren,",
    regards="Mit freundlichen Grüßen",
    faithfully="Mit freundlichen Grüßen",
    introduction=Mine("hiermit reiche ich eine Beschwerde zu {what:meiner/meinem/meinem/meinen} {what} ein."),
    introduction_of_company="hiermit reiche ich eine Beschwerde ein.",
    the_problem="Sachverhalt",
    problem_blank="[was geschehen ist]",
    what_was_promised="Zusagen",
    promised_again="am {day} wurde dies erneut zugesagt",
    promised_again_by=Who("am {day} hat {who} dies erneut zugesagt"),
    promised_before="Zuvor war mir dies bis zum {day} zugesagt worden.",
    promised_often_before="Zuvor war mir dies bereits {count} Mal zugesagt worden, zunächst bis zum {day}.",
    what_happened="Bisheriger Verlauf (nach meinen Notizen)",
    my_messages={
        Channel.EMAIL: "meine E-Mail",
        Channel.FORM: "meine Nachricht über das Webformular",
        Channel.LETTER: "mein Brief",
        Channel.SOCIAL: "meine Nachricht über soziale Medien",
    },
    what_i_ask="Worum ich Sie bitte",
    enclosures="Anlagen",
    enclosed="Im Anhang:",
    behind_if_not=behind_if_not,
    if_not="Sollte die Sache bis dahin nicht erledigt sein, {text}",
    confirm="Bitte bestätigen Sie mir den Eingang mit einer Vorgangsnummer und dem Namen der Person, die den Fall bearbeitet.",
    somebody_who_decides=(
        "Könnten Sie mich bitte mit der Teamleitung verbinden oder mit jemand anderem, der hierüber entscheiden kann?"
    ),
    about_what=Mine("Es geht um {what:meine/meinen/mein/meine} {what}."),
    contacts_so_far=(
        "Ich hatte deswegen einmal Kontakt mit Ihnen, am {day}.",
        "Ich hatte deswegen seit dem {day} bereits zweimal Kontakt mit Ihnen.",
        "Ich hatte deswegen seit dem {day} bereits {count} Mal Kontakt mit Ihnen.",
    ),
    thanks="Vielen Dank für Ihre Hilfe.",
    topic="Thema",
    in_one_line="In einem Satz",
    number_alone="Nummer",
    number_blank="[Bestell- oder Kundennummer]",
    if_it_does_not_help="Um einen Mitarbeiter zu erreichen",
    ask_for_human="Ich möchte bitte mit einem Mitarbeiter sprechen.",
    topics={
        "refund": "Erstattung",
        "replacement": "Ersatz",
        "delivery": "Wo ist mein Paket?",
        "callback": "Rückruf",
        "reply": "Beschwerde",
        "repair": "Reparatur",
        "collection": "Rücksendung",
        "information": "Frage",
        "other": "Sonstiges",
        "wrong item": "Falscher Artikel geliefert",
        "damaged": "Artikel beschädigt oder defekt",
        "part missing": "Artikel fehlt",
        "not as described": "Nicht wie beschrieben",
        "outage": "Störung melden",
        "cancelled": "Kündigung oder Stornierung",
        "called off": "Flug, Buchung oder Bestellung storniert",
        "charged twice": "Doppelt abgebucht",
        "billing": "Rechnung oder Zahlung",
    },
    subject_is="{subject}",
    to_account="Bitte überweisen Sie das Geld auf das Konto {account}, lautend auf {name}.",
    answer_in_writing="Bitte antworten Sie mir schriftlich.",
    opening="Zum Einstieg (etwa zwanzig Sekunden)",
    numbers_at_hand="Nummern zum Vorlesen",
    questions="Fragen, eine nach der anderen",
    if_refused="Falls die Antwort Nein lautet",
    if_refused_again="Falls die Antwort wieder Nein lautet",
    before_hanging_up="Vor dem Auflegen",
    calling_about=Mine("Guten Tag, mein Name ist {name}. Es geht um {what:meine/meinen/mein/meine} {what}."),
    calling="Guten Tag, mein Name ist {name}.",
    ask_who="Mit wem spreche ich, und in welcher Abteilung sind Sie?",
    ask_whether_seen="Liegt Ihnen der {number} vor?",
    ask_what_became="{promise} Was ist daraus geworden?",
    ask_why="{promise} Wissen Sie, warum?",
    ask_whether_stands="{promise} Bleibt es dabei?",
    ask_whether_done="{request} Können Sie das jetzt veranlassen?",
    ask_which_day="Bis wann ist das erledigt?",
    ask_what_then="Was unternehmen Sie jetzt, und bis wann ist das erledigt?",
    ask_in_writing="Könnten Sie mir das bitte per E-Mail bestätigen?",
    answer_refusal=(
        "Ich verstehe, dass Sie das vielleicht nicht selbst entscheiden dürfen. Bitte verbinden Sie mich mit jemandem, "
        "der es darf, und vermerken Sie im Vorgang, dass ich darum gebeten habe."
    ),
    note_name="Name",
    note_number="Vorgangsnummer zu diesem Gespräch",
    note_promise="Was veranlasst wird, und bis wann",
    note_confirmation="Wie es bestätigt wird",
    spelled="{letter} wie {word}",
    # The cities of DIN 5009:2022-06, the alphabet for business.
    alphabet=(
        *("Aachen", "Berlin", "Chemnitz", "Düsseldorf", "Essen", "Frankfurt", "Goslar", "Hamburg", "Ingelheim", "Jena"),
        *("Köln", "Leipzig", "München", "Nürnberg", "Offenbach", "Potsdam", "Quickborn", "Rostock", "Salzwedel"),
        *("Tübingen", "Unna", "Völklingen", "Wuppertal", "Xanten", "Ypsilon", "Zwickau"),
    ),
    provider="Unternehmen",
    account_with_them="Kundennummer oder Kundenkonto",
    account_blank="[Kundennummer oder Kundenkonto]",
    complained_on="Beschwerde beim Unternehmen eingereicht",
    day_blank="[Datum und Nummer der Beschwerde]",
    deadlock_on="Letzte Antwort des Unternehmens",
    weeks_since=("vor {count} Woche", "vor {count} Wochen"),
    ask_blank="[Ihr Anliegen]",
    remedy="Worum ich bitte",
    sum_in_dispute="Strittiger Betrag",
    log="Kontakte",
    log_columns=("Datum", "Kontaktweg", "Gesprächspartner", "Nummer", "Inhalt (meine Notizen)"),
    also_answered="weitere Gesprächspartner",
    wants_help=ToWhom("Beschwerde über {company:/die }{company}"),
    dispute_of=ToWhom("Reklamation einer Kartenzahlung an {company:/die }{company}"),
    dispute_request=(
        "Ich reklamiere diese Zahlung und bitte Sie, die Rückbuchung (Chargeback) einzuleiten und meinem Konto {amount}"
        " gutzuschreiben."
    ),
    dispute_request_plain=(
        "Ich reklamiere diese Zahlung und bitte Sie, die Rückbuchung (Chargeback) einzuleiten und den Betrag meinem Konto"
        " gutzuschreiben."
    ),
    merchant="Händlername laut Abrechnung",
    merchant_blank="[Händlername laut Abrechnung]",
    paid_on="Datum der Zahlung",
    paid_blank="[Datum der Zahlung]",
    sum_blank="[strittiger Betrag]",
    card_ending="Letzte Ziffern der Karte",
    card_blank="[letzte vier Ziffern der Karte]",
    reason="Grund",
    reasons={
        "cancelled": "Gekündigt oder storniert und trotzdem abgebucht",
        "called off": "Vom Händler storniert, Leistung nicht erbracht",
        "charged twice": "Mehrfach abgebucht",
        "wrong item": "Etwas anderes erhalten als bestellt",
        "damaged": "Beschädigt oder defekt",
        "part missing": "Nur ein Teil der Bestellung erhalten",
        "not as described": "Nicht wie beschrieben oder gebucht",
        "outage": "Leistung nicht erbracht",
        "refund promised": "Erstattung zugesagt und nicht eingegangen",
        "refund not known": "Erstattung zugesagt, bisher nichts davon bekannt",
        "refund in part": "Erstattung zugesagt und nur zum Teil eingegangen",
        "not received": "Ware nicht erhalten",
    },
    reason_blank="[Grund der Reklamation]",
    expected_by="Erwartet bis",
    expected_blank="[erwartetes Datum]",
    attempts_made="Versuche, es mit dem Händler zu klären, und dessen Antworten",
    attempts_at=(
        "Ein Kontaktversuch blieb unbeantwortet",
        "{count} Kontaktversuche blieben unbeantwortet",
    ),
    claim_subject=Mine("Letzte Fristsetzung vor Klageerhebung – {what:meine/mein/mein/meine} {what}"),
    claim_subject_plain="Letzte Fristsetzung vor Klageerhebung",
    claim_introduction="hiermit setze ich Ihnen eine letzte Frist, bevor ich gerichtlich gegen Sie vorgehe.",
    claim_sum="Wie sich der Betrag zusammensetzt",
    claim_columns=("Position", "Betrag"),
    claim_rows={
        "paid": "Bezahlt",
        "costs": "Kosten",
        "stake": "Gesamtbetrag",
        "refunded": "Erstattet",
        "owed": "Noch offen",
    },
    claim_heading="Meine Forderung",
    claim_demand="Ich fordere Sie auf, {amount} innerhalb von 14 Tagen zu zahlen, also bis zum {day}.",
    claim_demand_plain=(
        "Ich fordere Sie auf, meiner Forderung innerhalb von 14 Tagen nachzukommen, also bis zum {day}."
    ),
    claim_otherwise="Verstreicht diese Frist fruchtlos, werde ich ohne weitere Ankündigung Klage erheben.",
    particulars_about=Mine("Es geht um {what:meine/meinen/mein/meine} {what}."),
    particulars=ToWhom("Ich fordere {amount} von {company:/der }{company}."),
    chronology="Zeitlicher Ablauf (nach meinen Notizen)",
    exhibit="Anlage {letter}",
    exhibits=("Anlage: {files}", "Anlagen: {files}"),
    access_subject=Mine("Antrag auf Auskunft und Datenkopie zu {what:meiner/meinem/meinem/meinen} {what}"),
    access_subject_plain="Antrag auf Auskunft und Datenkopie",
    access_request=Mine(
        "ich bitte um eine Kopie der personenbezogenen Daten, die Sie im Zusammenhang mit"
        " {what:meiner/meinem/meinem/meinen} {what} über mich gespeichert haben. Dazu gehören insbesondere:"
    ),
    access_request_plain=(
        "ich bitte um eine Kopie der personenbezogenen"
        " Daten, die Sie über mich gespeichert haben. Dazu gehören insbesondere:"
    ),
    access_items=(
        "die Vermerke Ihres Kundenservice zu jedem Kontakt und der Verlauf des Vorgangs,",
        "Aufzeichnungen von Telefonaten sowie Mitschriften von Chats und Nachrichten,",
        "E-Mails und Briefe dazu, auch interne, die mich betreffen,",
        "Unterlagen darüber, was dazu wann und von wem entschieden wurde.",
    ),
    access_law="Ich stütze mich dabei auf Artikel 15 der Datenschutz-Grundverordnung, Verordnung (EU) 2016/679.",
    access_law_uk="Ich stütze mich dabei auf Artikel 15 der britischen DSGVO (UK GDPR).",
    access_when="Bitte senden Sie mir die Kopie innerhalb eines Monats nach Eingang dieses Schreibens.",
    access_contacts="Meine Kontakte mit Ihnen in dieser Sache",
    access_identity="Falls Sie weitere Angaben brauchen, um mich zu identifizieren, teilen Sie mir bitte umgehend mit, welche.",
)
