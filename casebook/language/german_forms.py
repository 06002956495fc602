"""German forms, which say *Sie*.

Behind the comma of a salutation a sentence begins with a small letter. What it is about stands behind a colon, since a number or
a thing that was typed bends with no preposition.
"""

from __future__ import annotations

import re

from casebook.language.form_words import FormWords
from casebook.language.german_bent import ToWhom


def behind_if_not(text: str) -> str:
    """`wende ich mich an die Verbraucherzentrale` of `Ich wende mich …`; anything else stands behind a clause of ours."""
    begins = re.match(r"(ich|wir) (\w+)\b", text, re.IGNORECASE)
    if begins:
        return f"{begins[2]} {begins[1].lower()}{text[begins.end() :]}"
    return f"gehe ich wie folgt vor: {text}"


FORMS = FormWords(
    locale="de",
    your_name="[Ihr Name]",
    your_address="[Ihre Anschrift]",
    your_email="[E-Mail-Adresse Ihres Kundenkontos]",
    email_is="E-Mail: {email}",
    address_of=ToWhom("[Anschrift {company:von/der} {company}]"),
    place="[Ort]",
    complaint_about="Beschwerde: {what}",
    complaint_to=ToWhom("Beschwerde an {company:/die }{company}"),
    subject_with_ask="{subject} – {ask}",
    my_number="Ihre Vorgangsnummer: {number}",
    my_numbers="Ihre Vorgangsnummern: {number}",
    dear_company=ToWhom("Sehr geehrtes Team {company:von/der} {company},"),
    dear_unknown="Sehr geehrte Damen und Herren,",
    regards="Mit freundlichen Grüßen",
    faithfully="Mit freundlichen Grüßen",
    introduction="hiermit reiche ich eine Beschwerde ein. Sie betrifft: {what}.",
    introduction_of_company="hiermit reiche ich eine Beschwerde ein.",
    about_sender="So finden Sie mich in Ihren Unterlagen: {details}.",
    the_problem="Das Problem",
    what_was_promised="Was zugesagt wurde",
    promised_again="am {day} wurde es erneut zugesagt",
    promised_again_by="am {day} hat {who} es erneut zugesagt",
    what_happened="Was bisher geschehen ist",
    what_i_ask="Worum ich Sie bitte",
    what_follows="Weiteres Vorgehen",
    enclosures="Anlagen",
    enclosed="Im Anhang:",
    behind_if_not=behind_if_not,
    if_not="Sollte die Sache bis dahin nicht erledigt sein, {text}",
    confirm="Bitte bestätigen Sie mir den Eingang mit einer Vorgangsnummer und dem Namen der Person, die den Fall bearbeitet.",
    somebody_who_decides=(
        "Könnten Sie mich bitte mit der Teamleitung verbinden oder mit jemand anderem, der hierüber entscheiden kann?"
    ),
    about_what="Es geht um Folgendes: {what}.",
    contacts_so_far=(
        "Ich hatte deswegen einmal Kontakt mit Ihnen, am {day}.",
        "Ich hatte deswegen seit dem {day} bereits zweimal Kontakt mit Ihnen.",
        "Ich hatte deswegen seit dem {day} bereits {count} Mal Kontakt mit Ihnen.",
    ),
    others_broken=(
        "Eine weitere Zusage wurde nicht eingehalten.",
        "{count} weitere Zusagen wurden nicht eingehalten.",
    ),
    thanks="Vielen Dank für Ihre Hilfe.",
    topic="Thema",
    in_one_line="In einem Satz",
    number_alone="Nummer",
    if_it_does_not_help="Um einen Menschen zu erreichen",
    ask_for_human="Ich möchte bitte mit einem Menschen sprechen.",
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
    },
    subject_is="Betreff: {subject}",
    to_account="Bitte überweisen Sie das Geld auf das Konto {account}, lautend auf {name}.",
    answer_in_writing="Bitte antworten Sie mir schriftlich.",
    opening="Zum Einstieg (etwa zwanzig Sekunden)",
    numbers_at_hand="Nummern, wie man sie vorliest",
    questions="Fragen, eine nach der anderen",
    if_refused="Falls die Antwort Nein ist",
    if_refused_again="Falls die Antwort wieder Nein ist",
    before_hanging_up="Vor dem Auflegen",
    calling_about="Guten Tag, mein Name ist {name}. Es geht um Folgendes: {what}.",
    calling="Guten Tag, mein Name ist {name}.",
    ask_who="Mit wem spreche ich, und in welcher Abteilung?",
    ask_whether_seen="Liegt Ihnen der {number} vor?",
    ask_what_became="{promise} Was ist daraus geworden?",
    ask_why="{promise} Wissen Sie, warum?",
    ask_whether_stands="{promise} Bleibt es dabei?",
    ask_whether_done="{request} Können Sie das jetzt veranlassen?",
    ask_which_day="An welchem Tag wird es erledigt?",
    ask_in_writing="Bestätigen Sie mir das bitte per E-Mail?",
    answer_refusal=(
        "Ich verstehe, dass Sie das vielleicht nicht selbst entscheiden dürfen. Bitte verbinden Sie mich mit jemandem, der es"
        " darf, und"
        " vermerken Sie im Vorgang, dass ich darum gebeten habe."
    ),
    answer_refusal_of="{refusal}",
    note_name="Name",
    note_number="Nummer dieses Gesprächs",
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
    account_with_them="Kundenkonto beim Unternehmen",
    account_blank="[Konto- oder Kundennummer]",
    complained_on="Beschwerde eingereicht",
    day_blank="[Tag und Nummer der Beschwerde]",
    deadlock_on="Letzte Antwort des Unternehmens",
    weeks_since=("vor {count} Woche", "vor {count} Wochen"),
    remedy="Was ich verlange",
    sum_in_dispute="Streitiger Betrag",
    log="Kontakte",
    log_columns=("Wann", "Wie", "Wer", "Nummer", "Was gesagt wurde"),
    wants_help=ToWhom("Beschwerde über {company:/die }{company}"),
    dispute_of=ToWhom("Reklamation einer Kartenzahlung an {company:/die }{company}"),
    dispute_request="Ich bitte Sie, diese Zahlung zu reklamieren und meinem Konto {amount} gutzuschreiben.",
    dispute_request_plain="Ich bitte Sie, diese Zahlung zu reklamieren und den Betrag meinem Konto gutzuschreiben.",
    merchant="Händlername laut Abrechnung",
    merchant_blank="[Händlername laut Abrechnung]",
    paid_on="Datum der Zahlung",
    paid_blank="[Tag der Zahlung]",
    sum_paid="Betrag",
    sum_blank="[Betrag der Zahlung]",
    card_ending="Letzte Ziffern der Karte",
    card_blank="[letzte vier Ziffern der Karte]",
    reason="Grund",
    reasons={
        "not received": "Nicht erhalten",
        "refund promised": "Erstattung zugesagt und nicht eingegangen",
        "cancelled": "Storniert und trotzdem berechnet",
    },
    expected_by="Erwartet bis spätestens",
    attempts_made="Versuche, es mit dem Händler zu klären, und dessen Antworten",
    attempts_at=(
        "{count} Kontaktversuch blieb unbeantwortet",
        "{count} Kontaktversuche blieben unbeantwortet",
    ),
    claim_subject="Letzte Fristsetzung vor Klage: {what}",
    claim_introduction=ToWhom(
        "hiermit setze ich Ihnen eine letzte Frist, bevor ich gegen {company:/die }{company} gerichtlich vorgehe."
    ),
    claim_sum="Wie sich der Betrag zusammensetzt",
    claim_columns=("Was", "Betrag"),
    claim_rows={"paid": "Bezahlt", "stake": "Worum es geht", "refunded": "Erstattet", "owed": "Noch offen"},
    claim_demand="Ich fordere Sie auf, {amount} innerhalb von 14 Tagen zu zahlen, bis spätestens {day}.",
    claim_demand_plain="Ich fordere Sie auf, dem innerhalb von 14 Tagen nachzukommen, bis spätestens {day}.",
    claim_otherwise="Verstreicht diese Frist, werde ich ohne weitere Ankündigung Klage erheben.",
    particulars=ToWhom("Ich fordere {amount} von {company:/der }{company}."),
    chronology="Was geschehen ist, der Reihe nach",
    exhibit="Anlage {letter}",
    access_subject="Antrag auf Auskunft über meine Daten: {what}",
    access_request=(
        "ich bitte um eine Kopie der personenbezogenen Daten, die Sie zu folgendem Anliegen über mich gespeichert haben: {what}."
        " Dazu gehören insbesondere:"
    ),
    access_items=(
        "die Vermerke Ihres Kundenservice zu jedem Kontakt und der Verlauf des Vorgangs",
        "Aufzeichnungen von Telefonaten sowie Mitschriften von Chats und Nachrichten",
        "E-Mails und Briefe dazu, auch interne, die mich betreffen",
        "was dazu wann und von wem entschieden wurde",
    ),
    access_law="Ich stütze mich dabei auf Artikel 15 der Datenschutz-Grundverordnung, Verordnung (EU) 2016/679.",
    access_law_uk="Ich stütze mich dabei auf Artikel 15 der britischen DSGVO (UK GDPR).",
    access_when="Bitte senden Sie mir die Kopie innerhalb eines Monats, bis spätestens {day}.",
    access_contacts="Meine Kontakte mit Ihnen in dieser Sache",
    access_identity="Falls Sie weitere Angaben brauchen, um mich zu identifizieren, teilen Sie mir bitte sofort mit, welche.",
)
