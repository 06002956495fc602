"""Money that comes back without its currency, what comes by text, and papers that are brought have their kinds."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from casebook.records.vocabularies import Promised
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in


@each(
    ("words", "kind"),
    [
        ("dat ik binnen 3 weken 312,55 terugkrijg", Promised.REFUND),
        ("dass ich in 3 Wochen 312,55 zurückbekomme", Promised.REFUND),
        ("vous récupérez 48,90 sous 3 semaines", Promised.REFUND),
        ("recuperará 48,90 en 3 semanas", Promised.REFUND),
        ("recupera el paquete el lunes", Promised.COLLECTION),
        ("te llega por SMS", Promised.REPLY),
        ("you'll get it by text tomorrow", Promised.REPLY),
        ("krijgt u morgen per sms", Promised.REPLY),
        ("kommt morgen per SMS", Promised.REPLY),
        ("vous le recevez par SMS demain", Promised.REPLY),
        ("Das Paket kommt Freitag, das Zeitfenster per SMS", Promised.DELIVERY),
        ("de schriftelijke bevestiging daarvan bezorg ik je woensdag", Promised.INFORMATION),
        ("je vous fais parvenir la confirmation écrite mercredi", Promised.INFORMATION),
        ("wij bezorgen uw pakket maandag", Promised.DELIVERY),
        ("de eindnota wordt opnieuw gemaakt", Promised.OTHER),
        ("de fiets wordt opnieuw gemaakt", Promised.REPAIR),
    ],
)
def test_words_have_the_kind_that_they_mean(words: str, kind: Promised) -> None:
    """Cents make it money, a message is no parcel, and a bill is not repaired."""
    assert kind is promise_kind_in(words)


@each(
    ("asked", "said"),
    [
        ("And the £75 you already took?", "That [£75] gets taken off your next payment, on 15 December."),
        (
            "En die 75 euro die al is afgeschreven?",
            "Die [75 euro] krijgt u verrekend met de volgende factuur, op 15 december.",
        ),
        ("Und die 75 Euro vom Juli?", "Die [75 Euro] werden mit der nächsten Abbuchung verrechnet, am 15. Dezember."),
        ("Et les 75 € déjà prélevés ?", "Ils [75 €] seront déduits de votre prochaine facture, le 15 décembre."),
        ("¿Y los 75 € ya cobrados?", "Se los [75 €] descontamos del próximo recibo, el 15 de diciembre."),
    ],
)
def test_a_sum_that_a_pronoun_means_comes_off_the_next_bill(asked: str, said: str) -> None:
    """It is money back, and what is kept says how much."""
    told = "".join(part.partition("] ")[2] if at else part for at, part in enumerate(said.split("[")))
    promises = found_in(f"Me: hello\nSam: hi\nMe: {asked}\nSam: {told}\nMe: ok\n", What.PROMISE)
    assert [(said, Promised.REFUND, "2026-12-15")] == [(one.value, one.kind, one.due) for one in promises]


@each(
    ("asked", "said"),
    [
        ("And the £75 you already took?", "That was taken off your last payment, on 15 November."),
        ("And the discount?", "That gets taken off your next payment, on 15 December."),
    ],
)
def test_what_is_over_or_no_sum_is_no_money_back(asked: str, said: str) -> None:
    """Nothing is told of how much, or it came."""
    promises = found_in(f"Me: hello\nSam: hi\nMe: {asked}\nSam: {said}\nMe: ok\n", What.PROMISE)
    assert Promised.REFUND not in [one.kind for one in promises]


@each(
    "said",
    [
        "You're owed the compensation of £250. I'm processing it now and you'll receive it within 10 working days",
        "U heeft recht op de vergoeding van 250 euro. Ik zet hem nu in gang en u ontvangt hem binnen 10 werkdagen",
        "Vous avez droit à l'indemnité de 250 €. Je la lance maintenant et vous la recevrez sous 10 jours ouvrés",
        "Le corresponde la compensación de 250 €. La tramito ahora y la recibirá en un plazo de 10 días hábiles",
    ],
)
def test_compensation_is_not_delivered(said: str) -> None:
    """Of what kind it is is asked about."""
    assert [] == [one.kind for one in found_in(f"Me: hello\nSam: {said}\nMe: ok\n", What.PROMISE)]


def test_what_is_told_of_two_things_is_two_promises() -> None:
    """The bill, and the money with its day."""
    said = "Gebeld 24 nov 11:20, Petra zegt dat de eindnota opnieuw gemaakt wordt en dat ik binnen 3 weken 312,55 terugkrijg"
    assert [(Promised.REFUND, "2026-12-15")] == [(one.kind, one.due) for one in found_in(said, What.PROMISE) if one.due]
