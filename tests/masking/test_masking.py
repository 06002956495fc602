"""What is taken out of what others get, what stays, and that neither tricks nor size make a difference."""

from __future__ import annotations

import dataclasses
import random
import string
import subprocess
import sys
import time
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.domain.case_facts import gather
from casebook.exporters.options import ExportOptions
from casebook.language.language import LANGUAGES
from casebook.masking import Masking, SensitiveKind, masked, must_not_be_stored, summary
from casebook.masking.normalise import blank_out, normalise
from casebook.masking.placeholders import NAMES, PLACEHOLDERS
from casebook.records.kinds import CaseWithEntries
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each, examples
from tests.exporters.cases import CASES, paste, towel
from tests.shown import masked_facts
from tests.strategies import gathered_cases

CARD, IBAN = "[card ending 1111 removed]", "[IBAN ending 4300 removed]"
NATIONAL, PASSWORD, PIN = "[national id removed]", "[password removed]", "[PIN removed]"
SECURITY, ONE_TIME, ANSWER = "[security code removed]", "[one-time code removed]", "[security answer removed]"
EMAIL, ADDRESS, PHONE = "[e-mail address removed]", "[address removed]", "[phone number removed]"

HITS = {
    # cards
    "Paid with 4111111111111111.": f"Paid with {CARD}.",
    "4111-1111-1111-1111": CARD,
    "4111 1111\n1111 1111, thanks": f"{CARD}, thanks",
    "4111.1111.1111.1111 and 5555 5555 5555 4444": f"{CARD} and [card ending 4444 removed]",
    "Amex 3782 822463 10005": "Amex [card ending 0005 removed]",
    "6011111111111117 3530111333300000": "[card ending 1117 removed] [card ending 0000 removed]",
    "Diners 3056 930902 5904": "Diners [card ending 5904 removed]",
    "Maestro 6759 6498 2643 8453": "Maestro [card ending 8453 removed]",
    "UnionPay 6200000000000005": "UnionPay [card ending 0005 removed]",
    "Visa4111111111111111": f"Visa{CARD}",
    "\u5361\u53f74111111111111111\u3002": f"\u5361\u53f7{CARD}\u3002",
    "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1": CARD,
    "4111 1111 1111 1111 12/26 123": f"{CARD} 12/26 {SECURITY}",
    "On 2 Nov 2024 4111 1111 1111 1111 was charged": f"On 2 Nov 2024 {CARD} was charged",
    # cards in disguise
    "\uff14\uff11\uff11\uff11 1111 1111 1111": CARD,
    "4111\u200b1111\u200b1111\u200b1111": CARD,
    "41\u00ad11\u202e1111\u20601111\U000e00611111": CARD,
    "\u0664\u0661\u0661\u0661 1111 1111 1111": CARD,
    "4\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e31\ufe0f\u20e31111\u00a011111111": CARD,
    "4111\u20111111\u20131111\u22121111": CARD,
    "4111\x071111\x1b1111\x001111": CARD,
    # bank accounts
    "IBAN NL91 ABNA 0417 1643 00 please": f"IBAN {IBAN} please",
    "nl91abna0417164300": IBAN,
    "IBANNL91ABNA0417164300": f"IBAN{IBAN}",
    "from GB82 WEST 1234 5698 7654 32 to NL91.ABNA.0417.1643.00.": f"from [IBAN ending 5432 removed] to {IBAN}.",
    "DE89 3704 0044 0532 0130 00\nthanks": "[IBAN ending 3000 removed]\nthanks",
    # national ids
    "my bsn is 123456782": f"my bsn is {NATIONAL}",
    "111222333 is my BSN": f"{NATIONAL} is my BSN",
    "burgerservicenummer (nodig hiervoor): 1112.22.333": f"burgerservicenummer (nodig hiervoor): {NATIONAL}",
    "SSN 123-45-6789": f"SSN {NATIONAL}",
    "social security number: 123 45 6789": f"social security number: {NATIONAL}",
    "NINO AB 12 34 56 C": f"NINO {NATIONAL}",
    "national insurance number QQ123456C": f"national insurance number {NATIONAL}",
    "DNI 12345678Z": f"DNI {NATIONAL}",
    "mi NIE es X-1234567-L": f"mi NIE es {NATIONAL}",
    "Meine Steuer-ID lautet: 36 574 261 809": f"Meine Steuer-ID lautet: {NATIONAL}",
    "PESEL 44051401359": f"PESEL {NATIONAL}",
    "s\u00e9curit\u00e9 sociale 2 95 10 99 126 111 93": f"s\u00e9curit\u00e9 sociale {NATIONAL}",
    "INSEE: 2951099126111": f"INSEE: {NATIONAL}",
    "RSSMRA85T10A562S": NATIONAL,
    "codice fiscale RSSMRA85T10A562S": f"codice fiscale {NATIONAL}",
    "my passport number is XN1234567": f"my passport number is {NATIONAL}",
    "rijksregisternummer 85.07.30-033.28": f"rijksregisternummer {NATIONAL}",
    # secrets
    "My password is hunter2.": f"My password is {PASSWORD}.",
    "password is Tr0ub4dor&3": f"password is {PASSWORD}",
    "password: \"correct horse battery\"": f'password: "{PASSWORD}"',
    "Password = swordfish": f"Password = {PASSWORD}",
    "password hunter2": f"password {PASSWORD}",
    "the password they set was Summer2024, which I changed": f"the password they set was {PASSWORD}, which I changed",
    "wachtwoord: geheim123": f"wachtwoord: {PASSWORD}",
    "Mijn wachtwoord is Welkom01!": f"Mijn wachtwoord is {PASSWORD}",
    "Passwort lautet Geheim99": f"Passwort lautet {PASSWORD}",
    "wachtwoord van mijn account is Hond2020": f"wachtwoord van mijn account is {PASSWORD}",
    "login jan, pass: hond2020": f"login jan, pass: {PASSWORD}",
    "mot de passe : soleil42": f"mot de passe : {PASSWORD}",
    "pass\u200bword is hunter2": f"pass\u200bword is {PASSWORD}",
    "PIN 1234": f"PIN {PIN}",
    "my PIN code was 9876.": f"my PIN code was {PIN}.",
    "pincode: 4321": f"pincode: {PIN}",
    "1234 is my PIN": f"{PIN} is my PIN",
    "I gave 4321 as my PIN": f"I gave {PIN} as my PIN",
    "the PIN they sent me was 5566": f"the PIN they sent me was {PIN}",
    "CVC 123": f"CVC {SECURITY}",
    "CVV: 456": f"CVV: {SECURITY}",
    "the security code on the back is 123": f"the security code on the back is {SECURITY}",
    "beveiligingscode 123": f"beveiligingscode {SECURITY}",
    "one-time code 123456": f"one-time code {ONE_TIME}",
    "the verification code they texted me was 482 913": f"the verification code they texted me was {ONE_TIME}",
    "verificatiecode 482913": f"verificatiecode {ONE_TIME}",
    "TAN 123456": f"TAN {ONE_TIME}",
    "G-482913 is your verification code": f"{ONE_TIME} is your verification code",
    "mother's maiden name is Jones": f"mother's maiden name is {ANSWER}",
    "My mother's maiden name: van der Berg": f"My mother's maiden name: {ANSWER}",
    "de meisjesnaam van mijn moeder is Jansen": f"de meisjesnaam van mijn moeder is {ANSWER}",
    "security answer: fluffy": f"security answer: {ANSWER}",
    "my first pet was Rex, they know": f"my first pet was {ANSWER}, they know",
    # e-mail
    "mail john.doe+shop@mail.example.co.uk.": f"mail {EMAIL}.",
    "<a_b@example.org>": f"<{EMAIL}>",
    "\uff4a\uff4f\uff45\uff20example.com": EMAIL,
    "jo\u200bhn@exam\u00adple.com": EMAIL,
    "info@m\u00fcller.de en info@bedrijf.nl": f"{EMAIL} en {EMAIL}",
    # phones
    "Call me at 555-123-4567": f"Call me at {PHONE}",
    "my phone number is (555) 123-4567": f"my phone number is {PHONE}",
    "Bel mij op 0612345678 na 5 uur": f"Bel mij op {PHONE} na 5 uur",
    "06-12345678 of 06 12 34 56 78": f"{PHONE} of {PHONE}",
    "bel me terug op 030-2345678": f"bel me terug op {PHONE}",
    "mijn nummer is 020-1234567": f"mijn nummer is {PHONE}",
    "tel. 020 7946 0958": f"tel. {PHONE}",
    "Reach me on +44 (0)20 7946 0958 please": f"Reach me on {PHONE} please",
    "+31 6 1234 5678 and +1 800 555 0199": f"{PHONE} and {PHONE}",
    "0031 6 12345678": PHONE,
    "mobile 07700 900123": f"mobile {PHONE}",
    "Telefon: 030/12345678": f"Telefon: {PHONE}",
    "appelez au 01 23 45 67 89": f"appelez au {PHONE}",
    "0612345678 is my mobile": f"{PHONE} is my mobile",
    # streets
    "I live at 12 Main Street.": f"I live at {ADDRESS}.",
    "12 main street": ADDRESS,
    "10 Downing St": ADDRESS,
    "221B Baker Street, London NW1 6XE": ADDRESS,
    "350 5th Avenue, New York, NY 10118": ADDRESS,
    "sent to 1600 Pennsylvania Ave NW": f"sent to {ADDRESS}",
    "Flat 3, 12 Rose Gardens": ADDRESS,
    "Kerkstraat 12a": ADDRESS,
    "Kerkstraat 12a, 1017 GL Amsterdam": ADDRESS,
    "bezorgd op Van der Helststraat 5-2": f"bezorgd op {ADDRESS}",
    "Prinsengracht 263": ADDRESS,
    "Dorpsweg 7 is mijn adres": f"{ADDRESS} is mijn adres",
    "postcode 1234 AB": f"postcode {ADDRESS}",
    "1012 AB Amsterdam": ADDRESS,
    "Hauptstr. 5": ADDRESS,
    "Berliner Stra\u00dfe 12, 10115 Berlin": ADDRESS,
    "12, rue de la Paix": ADDRESS,
    "5 bis avenue de la R\u00e9publique, 75011 Paris": ADDRESS,
}  # fmt: skip
"""A text, and what others get of it."""

PLAIN = """
I ordered a red bath towel and received a grey bathrobe.
Order 302-1234567-1234567 was placed on 28 October 2024.
My order number is D01-1234567-1234567.
The tracking number is 1Z999AA10123456784.
USPS 9400 1000 0000 0000 0000 00 was delivered to someone else.
USPS tracking 9405511206213414325732 says delivered.
FedEx 7961 2345 6789 left Memphis at 03:12.
FedEx 123456789012 is still in transit.
The parcel 3SABCD123456789 was never brought to my door.
PostNL 3SDEVC201910214 staat op bezorgd.
DHL JJD014600003400000000 is at the depot.
DHL 00340434161094042557 was scanned twice.
Royal Mail AB123456789GB is lost.
GLS 12345678901 was left in a shed.
case [#4411-B]
Case number A-1234, given by Maria.
My case number is PIN-1234.
Ticket #4411223 was closed without an answer.
Reference CS-2026-001234 came by email.
Complaint 20241031-000123 is still open.
They promised a reply within 3-5 business days.
A refund within 7–10 business days, she said.
Refund promised 3 times, first due 2 Nov 2024, 18 days late.
I paid 24.99 EUR on 2024-10-28.
The amount is €1,299.00 including VAT.
They offered 15.00 USD, then 20.00 USD, then 25.00 USD.
I called on 31-10-2024 at 14:05 and waited 45 minutes.
I called on 2024-10-31 and again on 2024-11-02.
Called 3 times on 06-11-2024, no answer.
Called 06/11/2024 14:05, disconnected after 12 minutes.
Called back at 09:30, nobody there.
I phoned 4 times in 2 weeks.
They said they would call me on 2024-11-02 before 17:00.
Please call me back by 5 November.
She will call me at 14:00 on 2 Nov.
I rang at 10.15 and at 16.45.
The call took 31 minutes and 20 seconds.
Called about order 302-1234567-1234567 and got no answer.
Called, case 1234567890, no result.
Called re ticket 4411223344 yesterday.
The agent texted 2 times.
The phone costs 799.00 EUR.
My phone is a Model 12 from 2021.
The mobile 5G router 4000 does not work.
I bought 2 phones on 28 Oct 2024 for 1,598.00.
I was told my number is 7 in the queue.
Her number is on file, she said.
I forgot my password.
I had to reset the password twice.
The password was reset by the agent.
My password is not accepted any more.
The password is wrong, says the site.
The password is expired.
They said the password was changed.
The password is too short.
A password is required.
The password must be 8-16 characters.
Password: forgotten
The password is 12 characters long.
Password reset link was sent on 31 Oct.
The new password was sent to me by letter.
The page asks for a password and a PIN.
The password is being reset.
My password is the same as before.
PIN code was not accepted.
The PIN was blocked after 3 attempts.
My PIN was wrong 3 times.
I changed my PIN in 2024.
The PIN is needed for collection.
They wanted my PIN code by phone and I refused.
The PIN pad shows error 51.
They asked for a security code, which I never got.
The security code was wrong.
The verification code did not arrive.
The verification code expired after 10 minutes.
No one-time code was sent to me.
The verification code was not accepted and the case number is 123456.
The one-time code is valid for 15 minutes.
I never got the SMS code.
She asked for the CVC and I refused.
The CVV is on the back of the card.
They asked for my mother's maiden name.
The mother's maiden name is required, they say.
The security answer was wrong.
My first pet was ill at the time.
The tan shoes 1234 were sold out.
He paid by card and the card was declined.
The card ending 1111 was charged twice.
**** **** **** 1111 was charged.
My card expires 12/26.
Charged on 28/10/2024 and again on 30/10/2024.
The card was charged 2 x 24.99 EUR.
They want my IBAN, but I gave it on 2 Nov.
The IBAN is on the invoice.
BIC ABNANL2A was correct.
Invoice INV-2024-001234 of 28 Oct.
Invoice 2024/10/28-17 over 499.95 EUR.
The BSN is not needed for a refund.
They asked for my social security number!
Why do they need a passport?
The passport was checked at the door.
My passport is valid until 2031.
She checked my identity card and my address.
ID card required at pick-up.
Driver's license was shown to the courier.
I did not give my SSN.
National insurance does not matter here.
I sent 2 mails and 3 letters.
Their handle is @amazonhelp.
Ask @ops on the forum.
The price is 5 @ 2.99 each.
See https://www.amazon.de/gp/css/order-details?orderID=302-1234567-1234567
See https://example.com/a/123456789012/track for the parcel.
See page 12 of the terms.
I waited 10 minutes in the street.
The van drove 2 blocks down the road.
I live 5 minutes from the shop.
It is a 2 way street.
The driver left it 3 houses down the street.
The parcel went to 2 wrong streets.
We have 4 Large Towels in store.
I bought 2 Park Tickets.
Delivered 30 Oct 2024 17:20 to a neighbour.
On 14 Nov Dr Smith answered.
On 2 Nov Court papers were mentioned.
There were 12 people in line at the Apple Store.
Room 12 of the Grand Hotel.
Size 70 x 140 cm, colour 044 red.
Model WH-1000XM4, serial S01-1234567-A.
Serial 4411-2233-4455 is on the box.
IMEI 356938035643809 of the phone.
EAN 4006381333931 on the packaging.
Firmware 12.4.1 does not help.
Error 0x80070005 on line 4411.
Article 1234 AA of the catalogue.
The store at gate 1234 is closed.
2024 NS Reizigers changed the terms.
1500 US dollars were promised.
At 1030 AM Monday they rang.
Under article 16 of Directive 2011/83/EU I may return it.
Section 75 of the Consumer Credit Act 1974 applies.
They cite 6:230o BW and 7:21 BW.
FRE 803(5) and 902(14).
I have 14 days, so until 2024-11-13.
28 Oct - 2 Nov 2024: nothing happened.
From 09:00-17:00 nobody answered.
A rating of 4/5 for Maria.
12 minutes with Raj, 31 with Ingrid.
1, 2, 3, 4, 5 and 6 were all broken.
10 20 30 40 50 60 70 80 90
1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16
2024 2023 2022 2021 2020
100 200 300 400 500 600
The robe weighs 1.234,56 grams.
He said "within 24 hours" on 2 Nov.
The chat took from 14:05 to 14:17.
Version 2.0.1 of the app, build 20241031.
Bestelling 302-1234567-1234567 is nooit aangekomen.
Mijn bestelnummer is 1234567890.
Zaaknummer 2024-441122 kreeg ik van Maria.
Ik heb 3 keer gebeld op 06-11-2024.
Ik belde 31-10-2024 om 14:05 en wachtte 45 minuten.
Ik heb op 2 november 2024 gebeld.
Gebeld met Jan, zaak 4411223.
Ze zouden me bellen op 2024-11-02.
Ze belt mij terug voor 5 november.
Terugbetaling binnen 5 tot 7 werkdagen beloofd.
Ik betaalde € 24,99 met pin.
Met pin 24,99 betaald op 28 oktober.
De pincode is geweigerd.
De pincode werkte niet.
Ik ben mijn wachtwoord vergeten.
Het wachtwoord is verlopen.
Het wachtwoord is niet goed.
Wachtwoord vergeten, link gevraagd op 31-10.
De verificatiecode kwam niet aan.
De eenmalige code was 10 minuten geldig.
Ze vroegen om mijn BSN.
Mijn paspoort is verlopen.
De bezorger was onderweg 2 dagen.
Levering 2 dagen te laat.
De Mediamarkt 2 keer gebeld.
Mijn iPad 10 is stuk.
Het pakket ligt al 12 dagen in het depot.
De prijs steeg 5 procent.
Ik wacht al 3 weken op 499,95 euro.
Artikel 7:17 BW is duidelijk.
Track & trace 3SABCD123456789 zegt bezorgd.
Retournummer RMA-123456 staat op het label.
Het is de 2e straat links.
Factuur 2024-0001 van 28-10-2024.
Klantnummer 12345678 doorgegeven.
Mijn nummer in de wachtrij is 12.
Bestellung 302-1234567-1234567 kam nie an.
Ich habe nie 12345678 bestellt.
Das Passwort ist falsch.
Ich rief am 31.10.2024 um 14:05 Uhr an.
Angerufen am 06.11.2024, keine Antwort.
Die Sendungsnummer ist 00340434161094042557.
Rechnung 2024-123 über 24,99 €.
Stellplatz 12 im Lager.
Ma commande 302-1234567-1234567 n'est pas arrivée.
J'ai appelé le 31/10/2024 à 14:05.
Le mot de passe est expiré.
Remboursement sous 3 à 5 jours ouvrés.
我们没有收到 302-1234567-1234567。
لم يصل الطلب 302-1234567-1234567
Seán O'Brien (supervisor) said no.
The flat 3 screen is cracked.
It fell down 2 flights of stairs.
The package was marked RTS, return to sender.
Refund of 24.99 EUR to my card by 2024-11-21.
He mailed a label on 5 Nov, number to follow.
I asked for the manager's name twice.
They transferred me to department 4, then 7.
Press 1 for orders, press 2 for refunds.
Option 3, then 0, then # to reach a person.
Dialled extension 4411 and got music.
They closed at 17:00 local time (UTC+01:00).
The clock said 2024-10-31T14:05:00+01:00.
sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
id 550e8400-e29b-41d4-a716-446655440000
+1 for the idea, +2 points
A+ service it is not.
I read 25+ reviews before buying.
They let it pass: nothing happened.
The travel pass is valid for 30 days.
My password for the account was reset.
A free pass 2024 came instead.
My password was never asked for, a new one was issued.
The passphrase is entered twice, the password is tried.
""".strip().splitlines()
"""What people write about orders, parcels, calls and codes with nothing in it that is to be masked."""


@each("text", HITS)
def test_what_is_not_meant_for_others_is_taken_out(text):
    """Each kind, in the ways people write it and in disguise, is replaced by its mark and nothing else changes."""
    assert HITS[text] == masked(text, ()).text


@each("text", PLAIN)
def test_what_is_nothing_of_the_kind_stays(text):
    """Sentences about orders, parcels, dates, amounts, calls and codes come out as the very same string."""
    masking = masked(text, ())

    assert (text, {}) == (masking.text, masking.counts)
    assert masking.text is text


def test_the_counts_say_what_was_taken_out_and_how_often():
    """Every kind that was found, with the number of times, in one summary in a fixed order."""
    masking = masked("a@b.nl, 4111111111111111, c@d.nl, PIN 1234", ())

    assert {SensitiveKind.EMAIL: 2, SensitiveKind.CARD: 1, SensitiveKind.PIN: 1} == masking.counts
    assert "masked 1 card number, 1 PIN and 2 e-mail addresses; --no-redact leaves them in" == summary(masking.counts)
    assert "masked 1 IBAN; --no-redact leaves it in" == summary({SensitiveKind.IBAN: 1})
    assert None is summary({})


RECORDED = (
    "302-1234567-1234567",
    "[#4411-B]",
    "06-12345678",
    "4111111111111111",
    "A-1234",
    "123456782",
    "\uff18\uff18-1",
)


@each("number", RECORDED)
def test_a_number_of_the_case_stays_however_it_looks(number):
    """What is recorded as an order, case or tracking number is never masked, typed as it was or without its marks."""
    for spelling in (number, "".join(filter(str.isalnum, number)), " ".join(number), number.lower()):
        text = f"call me at {spelling}, PIN {spelling}, my BSN is {spelling}"
        assert text == masked(text, RECORDED).text


def test_a_recorded_number_is_not_swallowed_by_what_stands_around_it():
    """Beside a kept number the rest is still masked; inside a longer number it is not that number."""
    assert f"A-1234 {CARD}" == masked("A-1234 4111111111111111", ["A-1234"]).text
    assert CARD == masked("4111111111111111", ["1111"]).text
    assert CARD == masked("4111 1111 1111 1111", ["1111"]).text
    assert "PIN 1111" == masked("PIN 1111", ["1111"]).text
    assert f"order 12345 by {CARD}" == masked("order 12345 by 4111 1111 1111 1111", ["12345", "", "--"]).text


def test_a_number_labelled_as_the_companys_stays():
    """`tracking number 4111…` is what it says, although its check digit would make it a card."""
    for text in ("The tracking number is 4111111111111111.", "bestelnummer: 4111111111111111", "order no. 0612345678"):
        assert text == masked(text, ()).text


def test_marks_come_in_the_language_of_the_text():
    """Dutch marks in a Dutch text; English where nobody wrote them yet; every language has every mark."""
    assert "PIN [pincode verwijderd]" == masked("PIN 1234", (), "nl-BE").text
    assert "[kaart eindigend op 1111 verwijderd]" == masked("4111111111111111", (), "NL").text
    assert f"PIN {PIN}" == masked("PIN 1234", (), "xx").text
    assert set(LANGUAGES) == set(PLACEHOLDERS)
    assert {language: set(SensitiveKind) for language in PLACEHOLDERS} == {
        language: set(marks) for language, marks in PLACEHOLDERS.items()
    }
    assert set(SensitiveKind) == set(NAMES)


@each("mark", [mark.format(last="1111") for marks in PLACEHOLDERS.values() for mark in marks.values()])
def test_a_mark_is_never_masked(mark):
    """What stands in the place of something is left alone, in every language and beside every word."""
    for text in (mark, f"my password is {mark}", f"PIN {mark}, CVC {mark}", f"call me at {mark} or BSN {mark}"):
        assert text == masked(text, ()).text


NOT_TO_BE_STORED = {
    "My card is 4111 1111 1111 1111, CVC 123": (SensitiveKind.CARD, SensitiveKind.SECURITY_CODE),
    "They wanted my PIN, it is 1234, I said": (SensitiveKind.PIN,),
    "PIN 1234 and password hunter2": (SensitiveKind.PASSWORD, SensitiveKind.PIN),
    "verification code 123456": (SensitiveKind.ONE_TIME_CODE,),
    "mother's maiden name is Jones": (SensitiveKind.SECURITY_ANSWER,),
    "call me at 0612345678, a@b.nl, NL91ABNA0417164300, Kerkstraat 5": (),
    "I forgot my password": (),
    "": (),
}


@each("text", NOT_TO_BE_STORED)
def test_what_should_not_even_be_recorded_is_named(text):
    """Secrets and whole card numbers, each kind once; what is only private is none of it."""
    assert NOT_TO_BE_STORED[text] == must_not_be_stored(text)


# A case as a whole


def case_with_text(text: str, card: str = "4111111111111111", pin: str = "1234", email: str = "a@b.nl"):
    """A case in which every text that people type is this one, and names hold a card, a PIN and an address besides."""
    entries = Entries()
    made = entries.contact("2024-10-31 14:05", text, agent=f"Maria {card}", case_number="0612345678")
    entries.promise("2024-10-31 14:05", text, "2024-11-02", made_in=made, promised=Promised.REFUND)
    entries.promise(
        "2024-11-01",
        text,
        "2024-11-05",
        verdict=Verdict.BROKEN,
        settled_note=text,
        promised=Promised.OTHER,
        agent=f"PIN {pin}",
    )
    entries.shipment("2024-11-06", text, carrier=email, tracking="5555555555554444")
    entries.event("2024-11-07", EventKind.NOTE, text)
    given = dict.fromkeys(("title", "item", "problem", "want", "outcome"), text)
    return facts_of(case(company="12 Main Street", orders=("4222222222222",), **given), entries)


def test_every_text_and_name_of_a_case_is_masked_and_its_numbers_are_not():
    """The case that comes out is the one that would have been gathered from clean texts."""
    private = "PIN 1234, card 4111111111111111, a@b.nl, order 4222222222222, case 0612345678, UPS 5555555555554444"
    clean = f"PIN {PIN}, card {CARD}, {EMAIL}, order 4222222222222, case 0612345678, UPS 5555555555554444"
    facts, counts = masked_facts(case_with_text(private))

    assert case_with_text(clean, CARD, PIN, EMAIL) == facts
    assert {SensitiveKind.PIN: 12, SensitiveKind.CARD: 12, SensitiveKind.EMAIL: 12} == counts


def test_a_case_can_be_masked_with_other_numbers_left_in_and_in_another_language():
    """`keep` replaces the numbers of the case; the marks are those of the language."""
    facts, counts = masked_facts(facts_of(case(problem="card 4111111111111111, PIN 1234")), ["4111111111111111"], "nl")

    assert "card 4111111111111111, PIN [pincode verwijderd]" == facts.case.problem
    assert {SensitiveKind.PIN: 1} == counts


@each("name", CASES)
def test_the_example_cases_come_out_as_they_were(name):
    """Nothing in the shared examples, the hostile one included, is taken for something private."""
    facts = CASES[name]()

    assert (facts, {}) == masked_facts(facts)


def test_a_masked_case_can_be_exported():
    """The paste has the marks, the numbers, and nothing that was taken out."""
    facts = towel(problem="I gave my card 4111 1111 1111 1111 and they lost it")
    text = paste(masked_facts(facts)[0], ExportOptions())

    assert "I gave my card [card ending 1111 removed] and they lost it. " in text
    assert "302-1234567-1234567" in text


@given(gathered_cases())
@examples(25)
def test_a_masked_case_is_gathered_from_its_own_entries(facts):
    """All that is derived agrees with the entries, and masking a second time changes nothing."""
    once, _ = masked_facts(facts)

    assert gather(CaseWithEntries(once.case, once.entries), once.now) == once
    assert (once, {}) == masked_facts(once)
    assert [dataclasses.replace(entry, text=None) for entry in facts.entries] == [
        dataclasses.replace(entry, text=None) for entry in once.entries
    ]


# Any text


PIECES = [*HITS, *PLAIN, *RECORDED, *(mark.format(last="1111") for mark in PLACEHOLDERS["nl"].values())]
FRAGMENTS = st.lists(st.sampled_from([*" .,:;-/()[]\n'\"@+#\u200b\uff11", *" ".join(PIECES).split()]), max_size=40).map(
    " ".join
)
MIXED = st.one_of(
    FRAGMENTS,
    st.lists(st.sampled_from(PIECES) | st.sampled_from(["", " ", ". ", "\n", ", "]), max_size=8).map("".join),
    st.text(st.sampled_from("0123456789 -.,:/+()@aAbB[]#\n\u200b\uff14"), max_size=80),
    st.text(max_size=60),
)


@given(MIXED, st.lists(st.sampled_from(RECORDED) | st.text(max_size=6), max_size=3))
@examples(60, long=300)
def test_masking_twice_changes_nothing_more(text, keep):
    """Whatever the text, masking does not fail, and finds nothing in what it gave."""
    once = masked(text, keep)

    assert Masking(once.text) == masked(once.text, keep)
    assert bool(once.counts) == (once.text != text)


@given(MIXED, MIXED)
@examples(60)
def test_a_card_between_any_texts_is_taken_out(before, after):
    """No text around it, on lines of its own, keeps a card from being found."""
    text = masked(f"{before}x\n\n\n\n5105105105105100\n\n\n\nx{after}", ()).text

    assert "5105105105105100" not in text.replace("\u200b", "")


def test_what_stays_in_whatever_order_moves_nothing_else():
    """Numbers of the company that are found in another order than they stand, or in each other, shift no place."""
    said = ("order 12345678", "ref nr 87654321", "Die Sendungsnummer ist 00340434161094042557", "RMA 55512")
    for numbers in permutations(said):
        text = ", ".join(numbers)
        assert f"{text}, card [card ending 1111 removed] and more" == (
            masked(f"{text}, card 4111 1111 1111 1111 and more", ()).text
        )

    assert "a\0\0\0\0f\0h" == blank_out("abcdefgh", [(6, 7), (1, 4), (2, 5)])


HIDDEN = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\ufe0f", "\u0301", "\U000e0031", "\x00", "\x1b"]


@given(
    st.lists(st.sampled_from([*HIDDEN, ""]), min_size=15, max_size=15),
    st.lists(st.booleans(), min_size=16, max_size=16),
)
@examples(60)
def test_nothing_unseen_inside_a_card_hides_it(unseen, wide):
    """Characters that show nothing between the digits, and full-width digits, do not keep a card from being found."""
    digits = [chr(0xFF10 + int(one)) if is_wide else one for one, is_wide in zip("4111111111111111", wide, strict=True)]
    text = "".join(digit + gap for digit, gap in zip(digits, [*unseen, ""], strict=True))

    assert f"card {CARD}." == masked(f"card {text}.", ()).text


@each("text", ["\ud800 4111111111111111", "\0", "\uffff1", "PIN " + "1" * 5_000, "²½①४ @"])
def test_odd_texts_are_no_trouble(text):
    """Lone surrogates, controls and digits of all kinds neither fail nor keep a card from being found."""
    assert "4111111111111111" not in masked(text, ["\ud800", "9" * 5_000, "ß" * 70]).text


@given(st.text(max_size=80))
def test_a_view_knows_where_its_characters_stood(text):
    """A view has a place for each of its characters, in order, and of nothing unseen."""
    view = normalise(text)
    places = range(len(text)) if view.places is None else view.places

    assert len(view.text) == len(places)
    assert sorted(set(places)) == list(places)
    assert "\0" not in view.text


def test_prefix_length_and_check_digit_make_a_card():
    """One of the three missing, it is none."""
    good = ["4111111111111111", "5555555555554444", "2223000048400011", "378282246310005", "6011111111111117"]
    assert [f"[card ending {number[-4:]} removed]" for number in good] == [masked(number, ()).text for number in good]
    for number in ("4111111111111112", "9111111111111110", "411111111111116", "0"):
        assert "card" not in masked(number, ()).text


# Cost

HEAVY = [
    "4 ", "4444 ", "4111 1111 1111 1111 ", "1", "NL91 ", "NL91ABNA0417164300 ", "a@", "a@b.", "a@b.cc ", "@", "pin ",
    "password is ", "password is \"a", "BSN ", "BSN 123456782 ", "call me ", "call 0", "+31 ", "+", "(0", "0 ", "00 1",
    "12 Main ", "A ", "1 a ", "straat 1", "1 rue de ", "5 Main Street, A ", "mother's maiden name is A ", "1234 AB ",
    "\u200b4", "[PIN removed]", "is my ", "-", "'", "a", "uh, ", "pin, uh ", "1 then ", "my passwrod ",
    "1 dash ", "12-34-56 12345678 ", "orders 12345, ", "Bank account 12345 of ", "N for X ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HEAVY)
@pytest.mark.long
def test_the_cost_grows_with_the_length_and_no_faster(piece):
    """Texts made to be slow take at most in proportion to their length: no pattern falls into a hole."""

    def taken(length: int) -> float:
        started = time.perf_counter()
        masked((piece * length)[:length], ["A-1234"])
        return time.perf_counter() - started

    taken(1_000)
    short, long = min(taken(10_000), taken(10_000)), taken(80_000)

    assert long < 0.25 + 24 * short


@pytest.mark.long
@pytest.mark.parametrize("piece", HEAVY)
def test_a_megabyte_is_masked_in_seconds(piece):
    """1 MB of the worst is done within twenty seconds on a slow machine."""
    started = time.perf_counter()
    masked((piece * 1_000_000)[:1_000_000], ["A-1234"])

    assert time.perf_counter() - started < 20


LOADS = """
import sys
from casebook.masking import masked, must_not_be_stored
before = "stdnum" in sys.modules
for text in {texts!r}:
    masked(text, ["302-1234567-1234567"])
    must_not_be_stored(text)
print(before, "stdnum" in sys.modules)
"""


@each(
    ("texts", "loaded"),
    [(["PIN 1234", "4111111111111111", "a@b.nl", "BSN 123456782", "AB12 3456 7890 1234", *PLAIN[:20]], False),
     (["NL91ABNA0417164300"], True), (["123456782 is my BSN"], True)],
)  # fmt: skip
def test_python_stdnum_is_imported_when_a_candidate_is_seen_and_not_before(texts, loaded):
    """An ordinary case does not pay for a library that only an IBAN or a national id needs."""
    result = subprocess.run(
        [sys.executable, "-c", LOADS.format(texts=texts)], capture_output=True, text=True, check=False
    )

    assert (0, f"False {loaded}\n", "") == (result.returncode, result.stdout, result.stderr)


# Numbers of companies, at random


def _digits(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(string.digits, k=count))


def _letters(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(string.ascii_uppercase, k=count))


def _filled(form: str, chance: random.Random) -> str:
    """`A-0000`: each 0 a digit, each A a letter, each other character itself (`{1}` for a digit that is meant)."""
    made = {"0": _digits, "A": _letters}
    return "".join(made[character](chance, 1) if character in made else character for character in form)


FORMS = {
    "Amazon": "000-0000000-0000000", "Amazon digital": "D00-0000000-0000000", "eBay": "00-00000-00000",
    "Apple": "W0000000000", "UPS": "1ZAA00AA0000000000", "UPS in groups": "1Z 000 A00 00 0000 0000",
    "USPS": "9400000000000000000000", "USPS in groups": "9400 0000 0000 0000 0000 00", "FedEx 12": "000000000000",
    "FedEx 12 in groups": "0000 0000 0000", "FedEx 15": "000000000000000", "S10": "AA000000000NL",
    "S10 in groups": "AA 0000 0000 0 NL", "PostNL": "3SAAAA000000000", "DHL 10": "0000000000", "DPD": "00000000000000",
    "JJD": "JJD01000000000000000000", "GLS": "00000000000", "EAN": "0000000000000", "like an IBAN": "AA00 0000 0000 00",
    "16 digits": "0000000000000000", "16 in groups": "0000 0000 0000 0000", "A-1234": "A-0000", "CS": "CS-2024-000000",
    "[#]": "[#0000-A]", "8 digits": "00000000", "9 digits": "000000000", "SSCC": "00340434000000000000",
}  # fmt: skip
AROUND = ["{}", "The order number is {}.", "They called me about {} again.", "parcel {}\nsent 28 Oct 2024 for 24.99"]


def flagged(count: int, seed: int = 4) -> dict[str, int]:
    """How many of `count` random numbers of each form are masked, where nobody recorded them."""
    chance = random.Random(seed)
    return {
        name: sum(
            bool(masked(AROUND[place % len(AROUND)].format(_filled(form, chance)), ()).counts) for place in range(count)
        )
        for name, form in FORMS.items()
    }


SHAPED_LIKE_CARDS = {"16 digits", "16 in groups"}


@pytest.mark.long
def test_few_numbers_of_companies_are_masked(capsys):
    """Of 4,000 random numbers of each form under 0.3 % are masked, all together; of sixteen digits, under 3 %."""
    counts = flagged(4_000)
    some = {name: f"{count / 4_000:.2%}" for name, count in counts.items() if count}
    with capsys.disabled():
        sys.stdout.write(f"\n{sum(counts.values())} of {4_000 * len(counts)} masked: {some}\n")

    assert sum(counts.values()) < 0.003 * 4_000 * len(counts)
    assert all(count < 0.03 * 4_000 for count in counts.values())
    assert all(count < 0.01 * 4_000 for name, count in counts.items() if name not in SHAPED_LIKE_CARDS)


def test_hardly_a_random_number_is_masked_and_none_that_is_recorded():
    """The same with 100 of each form; and none at all once the number is one of the case."""
    assert sum(flagged(100).values()) <= 0.005 * 100 * len(FORMS)
    chance = random.Random(7)
    for form in FORMS.values():
        for _ in range(20):
            number = _filled(form, chance)
            text = f"Call me about {number}, PIN {number}"
            assert text == masked(text, [number]).text
