"""What refuses without *cannot*, what only hedges, and what the person turned down themselves, in five languages."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Became, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "+01:00")
_HELLO = {
    "en": ("Hello, this is Tom from Acme support.", "where is my order?"),
    "nl": ("Hallo, je spreekt met Tom van Acme.", "waar blijft mijn bestelling?"),
    "de": ("Guten Tag, hier ist Tom von Acme.", "wo bleibt meine Bestellung?"),
    "fr": ("Bonjour, Tom du service client Acme.", "où est ma commande ?"),
    "es": ("Hola, soy Tom de Acme, ¿en qué le ayudo?", "¿dónde está mi pedido?"),
}


def _found(language: str, asked: str, *answers: str) -> list[tuple[What, str]]:
    hello, first = _HELLO[language]
    text = f"24-11-2026\n10:00 Tom: {hello}\n10:01 Me: {first}\n10:02 Tom: ok\n10:03 Me: {asked}\n"
    text += "".join(f"10:0{at} Tom: {answer}\n" for at, answer in enumerate(answers, 4))
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [(one.what, one.value) for one in found if one.what in (What.REFUSAL, What.PROMISE)]


@each(
    ("language", "answer"),
    [
        ("en", "Postage is non-refundable."),
        ("en", "A discount on this item is against policy."),
        ("en", "We have to decline your claim."),
        ("en", "Your request for compensation has been declined."),
        ("nl", "De wettelijke rente vergoeden wij niet."),
        ("nl", "Verzendkosten betalen wij niet terug."),
        ("nl", "Zulke kaartjes zijn niet restitueerbaar."),
        ("nl", "Korting is tegen ons beleid."),
        ("de", "Versandkosten erstatten wir nicht."),
        ("de", "Einen Preisnachlass von 30 % müssen wir hingegen ablehnen."),
        ("de", "Die Gebühr ist nicht erstattungsfähig."),
        ("de", "Ihr Antrag auf Schadensersatz wurde abgelehnt."),
        ("fr", "Les frais de port ne sont pas remboursables."),
        ("fr", "Vos frais de taxi ne peuvent pas faire l'objet d'un remboursement."),
        ("fr", "Nous refusons votre demande de remboursement."),
        ("fr", "Votre demande d'indemnisation a été refusée."),
        ("es", "Los gastos de envío no son reembolsables, lo siento."),
        ("es", "El taxi no se lo pagamos."),
        ("es", "La comisión no, lo siento."),
        ("es", "La compensación se la hemos denegado."),
    ],
)
def test_what_the_company_does_not_give_is_refused(language: str, answer: str) -> None:
    """By what it does, what its rules are, or that it was turned down."""
    assert [(What.REFUSAL, answer)] == _found(language, "hm ok", answer)


@each(
    ("language", "answer"),
    [
        ("en", "I can't promise anything but it usually takes a week."),
        ("en", "Claims are usually answered within 30 days, though we cannot guarantee that."),
        ("en", "Sorry, I cannot see the order here, one moment."),
        ("en", "I'm sorry, tomorrow will not be possible after all."),
        ("en", "If your claim is rejected you'll get a letter."),
        ("nl", "Ik kan niets beloven, maar meestal duurt het een week."),
        ("nl", "Sorry, ik kan je bestelling hier niet vinden, momentje."),
        ("nl", "Daar doen we niet moeilijk over."),
        ("de", "Ich kann nichts versprechen, meist dauert es eine Woche."),
        ("de", "Verbindlich zusagen können wir das leider nicht."),
        ("de", "Ich kann Ihre Bestellung hier leider nicht finden, einen Moment."),
        ("fr", "Je ne peux pas vous le garantir."),
        ("fr", "Je ne peux pas voir votre commande ici, un instant."),
        ("es", "No le puedo prometer nada, suele tardar una semana."),
        ("es", "Esta semana no."),
        ("es", "No puedo ver su pedido aquí, un momento."),
    ],
)
def test_what_is_only_not_certain_or_not_seen_is_no_refusal(language: str, answer: str) -> None:
    """Nor is news of a day, or what would be in case of something."""
    assert [] == [value for what, value in _found(language, "hm ok", answer) if what is What.REFUSAL]


@each(
    ("language", "answer", "promised"),
    [
        ("en", "It'll be there by Friday, though I can't guarantee the exact time.", "It'll be there by Friday"),
        ("nl", "Wij bezorgen het vrijdag, al kan ik het exacte tijdstip niet garanderen.", "Wij bezorgen het vrijdag"),
        ("de", "Wir liefern am Freitag, die genaue Uhrzeit kann ich nicht garantieren.", "Wir liefern am Freitag"),
        (
            "fr",
            "Il arrivera vendredi au plus tard, mais je ne peux pas garantir l'heure exacte.",
            "Il arrivera vendredi au plus tard",
        ),
        ("es", "Llegará el viernes, aunque no puedo garantizar la hora exacta.", "Llegará el viernes"),
    ],
)
def test_a_day_is_promised_where_its_hour_is_not(language: str, answer: str, promised: str) -> None:
    """Only the hour is not certain."""
    assert [(What.PROMISE, promised)] == _found(language, "hm ok", answer)


def test_a_whole_that_is_not_certain_is_not_promised() -> None:
    """Where it is the thing itself that nobody can promise."""
    said = "Laut Hersteller dürfte es in der 50. Kalenderwoche eintreffen, verbindlich zusagen können wir das leider nicht."
    assert [] == _found("de", "hm ok", said)


@each(
    ("language", "asked", "answer"),
    [
        ("en", "and compensation for the day off?", "Unfortunately that's not something we can do."),
        ("en", "can you waive the £30 fee?", "No, that's against policy."),
        ("nl", "en de boete van 15 euro?", "Die kunnen we helaas niet vergoeden."),
        ("nl", "kun je de 30 euro kwijtschelden?", "Nee, dat doen we niet meer."),
        ("de", "können Sie die 30 € erlassen?", "Nein, das machen wir nicht."),
        ("fr", "et les frais de rejet de 20 € ?", "Malheureusement nous ne pouvons pas les prendre en charge."),
        ("es", "¿y la compensación?", "Esa se la hemos denegado."),
    ],
)
def test_a_refusal_that_names_nothing_has_what_was_asked_beside_it(language: str, asked: str, answer: str) -> None:
    """In square brackets, as what a pronoun stands for in a promise."""
    assert [(What.REFUSAL, f"[{asked}] {answer}")] == _found(language, asked, answer)


@each(
    ("language", "rejected", "then"),
    [
        ("en", "It was rejected because there was no referral.", "I see, it was misread. I'll send it in again."),
        (
            "nl",
            "Die is afgewezen omdat er geen verwijzing bij zat.",
            "Hij is verkeerd gescand. Ik zet hem nu opnieuw door.",
        ),
        ("de", "Der wurde abgelehnt, weil ein Beleg fehlte.", "Er wurde falsch gescannt. Ich reiche ihn erneut ein."),
        ("fr", "Elle a été refusée, il manquait une pièce.", "Elle a été mal scannée. Je la retransmets."),
        ("es", "Fue denegada porque faltaba un volante.", "Está mal escaneado. Lo envío de nuevo."),
    ],
)
def test_what_was_turned_down_by_mistake_and_is_taken_up_again_is_not_refused(
    language: str, rejected: str, then: str
) -> None:
    """It was only told how it stood."""
    assert What.REFUSAL in [what for what, _ in _found(language, "hm ok", rejected)]
    assert What.REFUSAL not in [what for what, _ in _found(language, "hm ok", rejected, then)]


@each(
    "log",
    [
        "24 Nov 2026 16:00 rang Acme\nspoke to Denise\nshe offered me 50, I said no thats an insult\nended 16.52\n",
        "24-11-2026 16:00 gebeld met Acme\nPetra gesproken\nze bood me 50 euro aan, ik heb nee gezegd\nopgehangen 16:52\n",
        "24.11.2026 16:00 bei Acme angerufen\nmit Petra gesprochen\nKulanzgutschein 50 € hab ich abgelehnt\naufgelegt 16:52\n",
        "24/11/2026 16h00 appelé Acme\nj'ai eu Petra\nelle m'a proposé 50 €, j'ai dit non\nraccroché à 16h52\n",
        "24/11/2026 16:00 llamé a Acme\nme atendió Petra\nme ofreció 50 €, le dije que no\ncolgué a las 16:52\n",
    ],
)
def test_what_the_person_turned_down_is_offered_and_declined(log: str) -> None:
    """It is no refusal of the company's."""
    found = read_transcript(log.encode(), KnownSpeakers(None, "Acme"), NOW).found
    told = [(one.what, one.became) for one in found if one.what in (What.REFUSAL, What.OFFER)]
    assert [(What.OFFER, Became.DECLINED)] == told


def test_what_the_company_does_not_take_back_is_refused_whatever_stands_first() -> None:
    """The thing stands before the verb."""
    log = "25.11.26 14:05 Acme angerufen\nmit Petersen gesprochen\nMahngebühr 5 € wollen sie nicht zurücknehmen\nEnde 14:41\n"
    found = read_transcript(log.encode(), KnownSpeakers(None, "Acme"), NOW).found
    assert ["Mahngebühr 5 € wollen sie nicht zurücknehmen"] == [one.value for one in found if one.what is What.REFUSAL]


@each(
    ("language", "answer"),
    [
        ("en", "Your card payment was declined by your bank."),
        ("en", "The parcel was refused at the door by your neighbour."),
        ("en", "Your claim was denied by mistake last week."),
        ("en", "Your earlier claim was rejected, this one is fine."),
        ("en", "We have to decline the call now."),
        ("nl", "Het pakket is geweigerd door de buren."),
        ("nl", "Uw betaling is afgewezen door uw bank."),
        ("de", "Ihre Zahlung wurde von der Bank abgelehnt."),
        ("de", "Ihr Antrag wurde versehentlich abgelehnt."),
        ("fr", "Votre paiement a été refusé par votre banque."),
        ("es", "El pago ha sido rechazado por su banco."),
    ],
)
def test_what_others_turn_down_or_was_a_mistake_is_not_refused(language: str, answer: str) -> None:
    """A payment, a parcel, a call, an earlier claim: nothing that the company will not give."""
    assert [] == _found(language, "hm ok", answer)


def test_a_claim_that_is_approved_after_all_is_not_refused() -> None:
    """It was turned down by mistake before."""
    said = "Your claim was denied last week. I have approved it now, you get the money by Friday."
    assert [What.PROMISE] == [what for what, _ in _found("en", "hm ok", said)]
