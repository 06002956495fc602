"""What is promised where a note says only what comes, and when, in five languages."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each

NOTED = {
    Promised.REPLY: [
        *("letter in a fortnight w their decision", "letter within 10 days", "letter to follow", "ill hear by fri"),
        *("brief volgt binnen 6 wk", "ik hoor uiterlijk 1 okt iets", "brief kommt nächste woche"),
        *("courrier sous 15 jours", "nouvelles vendredi", "carta en 10 días", "me dicen algo el lunes"),
    ],
    Promised.INFORMATION: [
        *("outcome 35 days", "decision by 9 oct", "decision in 48h", "confirmation tonight", "new bill in 5 days"),
        *("corrected statement by close of play", "will resend the corrected bill by mail next tue"),
        *("new bill inside a week", "nieuwe rekening binnen 5 werkdagen", "nouvelle facture sous une semaine"),
        *("uitslag binnen 2 weken", "besluit voor 1 okt", "bevestiging per mail"),
        *("ergebnis bis freitag", "entscheidung in 2 wochen", "bestätigung per mail heute"),
        *("résultat sous 10 jours", "décision avant le 30", "confirmation par sms"),
        *("resultado en 5 días", "decisión el lunes"),
    ],
    Promised.REFUND: [
        *(
            "money on its way",
            "geld in spätestens 4 wochen",
            "18,40 binnen 3 weken op rekening",
        ),
        *(
            "12,50 werden erstattet binnen 2 wochen",
            "borg binnen 2 weken",
            "auszahlung nächste woche",
            "kaution bis ende okt",
        ),
        *("600 e virés ds les 10 jours", "abonan en 5 días", "fianza en 15 días"),
    ],
    Promised.COLLECTION: [
        *("bank komt zaterdag retour gehaald", "reprise de l'ancien jeudi"),
        *("the van comes to collect the old one wed", "LKW kommt Mi und holt den alten ab"),
    ],
    Promised.CALLBACK: [
        *("I'll give you a call on Thursday to let you know where it is", "you'll get a call on Monday"),
        "you can expect a call on Friday to confirm it",
    ],
    Promised.DELIVERY: [
        *("pakket morgen alsnog", "bote kommt morgen nochmal", "parcel tomorrow"),
        *("lorry comes between 7 and 10", "vrachtwagen komt woensdag", "LKW kommt zw. 7 und 10", "Spedition kommt Mi"),
        *("le camion passe mercredi", "el camión viene el miércoles", "they're bringing the rest wed"),
        *(
            "Sie bringen den Rest am Mittwoch",
            "sie bringen mir die fehlenden Bretter Mi",
            "ze brengen morgen de ontbrekende planken",
            "ze brengen de rest wo",
        ),
    ],
    Promised.OTHER: [
        # A new thing is told by its own name, in the paste too.
        *("new card 3-5 days", "nieuwe modem do", "neuer router freitag", "nouvelle box jeudi"),
        *("tarjeta nueva en una semana", "new hub thurs"),
        *(
            "new appointment thurs",
            "new slot fri",
            "new contract by fri",
            "new tariff from oct",
            "new phone number by fri",
        ),
        *("new table booking fri", "nieuwe afspraak do", "neuer termin am freitag", "nouveau rendez-vous jeudi"),
        *("nueva cita el lunes", "pay deposit by fri", "kaution bis freitag zahlen", "no decision by fri"),
        *(
            "card blocked until fri",
            "chequebook 5 days",
            "resending the code now",
            "payout within 3 business days",
            "versement sous 8 jours",
            "de brief komt deze week",
        ),
    ],
}
"""Each kind, and what is noted of it."""


@each(("kind", "said"), [(kind, said) for kind, words in NOTED.items() for said in words])
def test_what_is_noted_has_the_kind_of_what_comes(kind: Promised, said: str) -> None:
    """A thing beside a day or *follows*; neither an appointment, nor what the person pays, nor what is called by such a thing."""
    assert kind is promise_kind_in(said)
