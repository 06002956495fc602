"""An act on a contract, an account or a membership that the company tells with its day is promised, though no kind names it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import BEGIN, FRIDAY, NOW, TODAY, WHO

ASKED = {
    "en": "I moved, and I want to be rid of it",
    "nl": "Ik ben verhuisd en wil ervan af",
    "de": "Ich bin umgezogen und will das loswerden",
    "fr": "J'ai déménagé et je n'en ai plus besoin",
    "es": "Me he mudado y ya no lo quiero",
}


def _promised(language: str, asked: str, answer: str) -> list[tuple[str, str | None, bool]]:
    person, agent = WHO[language]
    talk = f"{BEGIN[language]}{person}: {asked}\n{agent}: {answer}\n"
    found = read_transcript(talk.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(str(one.kind), one.due, one.sure) for one in found if one.what is What.PROMISE]


@each(
    ("language", "answer", "due"),
    [
        ("en", "We'll close your account on Friday.", FRIDAY),
        ("en", "Your insurance will be cancelled by Friday.", FRIDAY),
        ("en", "I'm lowering your monthly payment today.", TODAY),
        ("en", "We will enter your new address on Friday.", FRIDAY),
        ("nl", "We beëindigen uw verzekering per 6 november.", FRIDAY),
        ("nl", "Ik blokkeer uw bankpas vandaag nog.", TODAY),
        ("nl", "Uw nieuwe rekeningnummer wordt vrijdag verwerkt.", FRIDAY),
        ("nl", "We verhogen het voorschot vrijdag.", FRIDAY),
        ("de", "Wir sperren Ihre Kreditkarte heute noch.", TODAY),
        ("de", "Ihr Vertrag wird zum 6. November gekündigt.", FRIDAY),
        ("de", "Ich trage Ihre neue Bankverbindung bis Freitag ein.", FRIDAY),
        ("fr", "Nous clôturons votre compte vendredi.", FRIDAY),
        ("fr", "Votre abonnement sera résilié le 6 novembre.", FRIDAY),
        ("fr", "Je modifie votre adresse aujourd'hui.", TODAY),
        ("fr", "Nous baisserons vos mensualités le 6 novembre.", FRIDAY),
        ("es", "Cancelaremos su seguro el 6 de noviembre.", FRIDAY),
        ("es", "Bloqueo su tarjeta hoy mismo.", TODAY),
        ("es", "Actualizaremos sus datos el viernes.", FRIDAY),
        ("es", "Le damos de baja el viernes.", FRIDAY),
    ],
)
def test_an_act_its_thing_and_its_day_are_a_promise(language: str, answer: str, due: str) -> None:
    """Who does it, what it is done to and when stand there, in whole words: nothing is to be asked about."""
    assert ("other", due, True) in _promised(language, ASKED[language], answer)


@each(
    ("language", "answer"),
    [
        ("en", "You can cancel your contract until Friday."),
        ("en", "Your minimum term ends on Friday, we can close the account then."),
        ("en", "We closed your account on Monday."),
        ("en", "We can't cancel your policy before Friday."),
        ("en", "If you don't pay by Friday we will close your account."),
        ("en", "We sent it to your new address, it'll be there on Friday"),
        ("en", "I'll change the card for the door on Friday if you want"),
        ("nl", "U kunt uw abonnement tot vrijdag opzeggen."),
        ("nl", "We kunnen uw contract niet voor vrijdag beëindigen."),
        ("nl", "Wij hebben uw abonnement maandag opgezegd."),
        ("nl", "Uw contract stopt vrijdag vanzelf."),
        ("de", "Sie können den Vertrag bis Freitag kündigen."),
        ("de", "Wir haben Ihr Konto am Montag geschlossen."),
        ("de", "Wenn Sie bis Freitag nicht zahlen, sperren wir den Anschluss."),
        ("de", "Ihr Vertrag endet am Freitag automatisch."),
        ("fr", "Vous pouvez résilier votre contrat jusqu'à vendredi."),
        ("fr", "Nous avons clôturé votre compte lundi."),
        ("fr", "Nous ne pouvons pas annuler votre abonnement avant vendredi."),
        ("es", "Puede cancelar su contrato hasta el viernes."),
        ("es", "Hemos cancelado su cuenta el lunes."),
        ("es", "No podemos dar de baja la línea antes del viernes."),
    ],
)
def test_what_the_person_may_do_a_rule_and_what_was_done_is_none(language: str, answer: str) -> None:
    """Nor what is refused, what hangs on something, and where something is sent: of it nothing is sure."""
    assert [one for one in _promised(language, ASKED[language], answer) if one[0] == "other" and one[2]] == []


@each(
    ("language", "asked", "answer"),
    [
        ("en", "I cancelled my gym membership in August", "Yes, your membership ends on Friday."),
        ("nl", "Ik heb mijn lidmaatschap opgezegd", "Klopt, uw lidmaatschap eindigt vrijdag."),
        ("fr", "J'ai résilié mon abonnement en août", "Oui, votre abonnement prend fin vendredi."),
        ("es", "Pedí la baja de la suscripción en agosto", "Sí, su suscripción termina el viernes."),
    ],
)
def test_what_ends_by_itself_is_promised_where_its_end_was_asked_for(language: str, asked: str, answer: str) -> None:
    """Otherwise it may have had that day from the beginning."""
    assert ("other", FRIDAY, True) in _promised(language, asked, answer)
    assert ("other", FRIDAY, True) not in _promised(language, ASKED[language], answer)


@each(
    ("language", "asked", "answer", "due"),
    [
        ("en", "and my gym membership?", "We'll end it today", TODAY),
        ("en", "Will you please close my account?", "Will do, Friday", FRIDAY),
        ("nl", "Kun je mijn abonnement dan nu stopzetten?", "Doe ik vandaag nog", TODAY),
        ("nl", "Wilt u mijn nieuwe adres invoeren?", "Doe ik vrijdag", FRIDAY),
        ("de", "Bitte die neue Anschrift eintragen", "Mach ich heute noch", TODAY),
        ("de", "Können Sie die Lastschrift stoppen?", "Mach ich bis Freitag", FRIDAY),
        ("fr", "Vous pouvez bloquer ma carte ?", "Oui, aujourd'hui", TODAY),
        ("es", "¿Me dais de baja entonces?", "Sí, el viernes", FRIDAY),
    ],
)
def test_a_short_answer_promises_the_act_that_was_asked_for(language: str, asked: str, answer: str, due: str) -> None:
    """The person named the act and its thing, and the answer its day: nothing is promised of another kind."""
    assert [("other", due, True)] == _promised(language, asked, answer)


def test_what_the_person_does_themselves_is_none_in_notes() -> None:
    """Who tells of a call says `I` of themselves."""
    clock = Clock(datetime.fromisoformat("2026-11-03T18:00:00+01:00"), "+01:00")
    told = "Called Acme today, spoke to Maria.\n{}\n"
    for said, sure in (
        ("She will cancel my contract on Friday.", [True]),
        ("I will cancel my contract on Friday.", []),
    ):
        found = read_transcript(told.format(said).encode(), KnownSpeakers("Jo Smith", "Acme"), clock).found
        assert sure == [one.sure for one in found if one.what is What.PROMISE and one.sure]
