"""A promise that is taken back in the same chat is no open one; one beside which something else is refused is."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T19:02:00+01:00"), "+01:00")  # a Tuesday

EN = "You: hi\nSam: I will refund you £43 by Friday.\n"
NL = "Ik: hallo\nSanne: U krijgt uiterlijk vrijdag € 30 terug.\n"
DE = "Ich: hallo\nJana: Ich erstatte Ihnen 30 € bis Freitag.\n"
FR = "Moi: bonjour\nLuc : Je vous rembourse 30 € avant mardi 22 septembre.\n"
ES = "Yo: hola\nLucía: Le reembolso 30 € antes del martes 22 de septiembre.\n"


def promised(text: str) -> list[str]:
    """The kinds of what is still promised at the end of a chat."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [str(one.kind) for one in found if one.what is What.PROMISE]


@each("begin", [EN, NL, DE, FR, ES])
def test_the_chats_of_these_tests_promise_a_refund(begin: str) -> None:
    """Without what comes behind it each of them is an open promise."""
    assert ["refund"] == promised(begin)


@each(
    ("begin", "behind"),
    [
        (EN, "You: great\nSam: Oh wait, I'm not allowed to, my manager refuses."),
        (EN, "You: thanks\nSam: one moment\nSam: I'm afraid that won't be possible after all."),
        (EN, "Sam: Ah no, sorry, we can't do that."),
        (EN, "You: thanks!\nSam: My supervisor has just said no, I'm sorry."),
        (EN, "You: great\nSam: Sorry, I spoke too soon, we can't refund the £43 after all."),
        (EN, "You: oh, great\nSam: Oh, hang on. No, sorry, I take that back, I looked at the wrong line."),
        (NL, "Ik: fijn\nSanne: O nee, dat neem ik terug."),
        (DE, "Ich: danke\nJana: Halt, das nehme ich zurück."),
        (FR, "Moi: merci\nLuc : Pardon, je retire ce que j'ai dit."),
        (ES, "Yo: gracias\nLucía: Perdón, retiro lo dicho."),
        (FR, "Moi: merci\nLuc : Désolé, finalement on ne peut pas vous rembourser les 30 €, la patronne ne veut pas."),
        (DE, "Ich: danke\nJana: Leider können wir die 30 € doch nicht erstatten."),
        (NL, "Sanne: O wacht, dat mag ik niet, mijn leidinggevende weigert."),
        (NL, "Ik: fijn\nSanne: Ah nee, sorry, dat gaat niet lukken."),
        (NL, "Ik: dank u wel\nSanne: Ik mag dat niet beloven van mijn leidinggevende."),
        (DE, "Jana: Moment, das geht leider doch nicht."),
        (DE, "Ich: danke\nJana: Oh nein, das darf ich gar nicht, mein Chef lehnt ab."),
        (DE, "Ich: danke\nJana: Es tut mir leid, das ist leider nicht möglich."),
        (FR, "Luc : Ah non, désolé, ce n'est pas possible."),
        (FR, "Moi: merci\nLuc : Attendez, je n'ai pas le droit, mon responsable refuse."),
        (FR, "Moi: merci\nLuc : Finalement ça ne sera pas possible."),
        (ES, "Lucía: Ay no, perdón, eso no es posible."),
        (ES, "Yo: gracias\nLucía: Espere, no me dejan, mi supervisora se niega."),
        (ES, "Yo: gracias\nLucía: Me temo que al final no va a poder ser."),
    ],
)
def test_what_is_denied_at_once_is_no_longer_promised(begin: str, behind: str) -> None:
    """Words that deny and name nothing else, behind no more than thanks, are of what was promised last."""
    assert [] == promised(f"{begin}{behind}\n")


@each(
    "text",
    [
        "Ik: hallo\nSanne: Ik stort het dinsdag terug. O wacht, dat mag ik niet, mijn leidinggevende weigert.\n",
        "Moi: bonjour\nLuc : Je vous rembourse mardi. Ah non, désolé, ce n'est pas possible.\n",
        "Yo: hola\nLucía: Le reembolso el martes. Ay no, perdón, eso no es posible.\n",
    ],
)
def test_what_is_taken_back_in_the_same_breath_is_no_promise(text: str) -> None:
    """A sentence that breaks off what was being said takes it back within a turn too."""
    assert [] == promised(text)


@each(
    ("begin", "behind"),
    [
        (EN, "You: and a voucher?\nSam: I'm afraid that's not possible."),
        (EN, "You: can you call me as well\nSam: Sorry, I can't do that."),
        (EN, "Sam: A voucher we cannot offer you.\nSam: I can't, my manager refuses."),
        (EN, "Sam: I can't do it sooner."),
        (NL, "Ik: kan het ook vandaag?\nSanne: Nee, dat kan helaas niet."),
        (NL, "Sneller kan ik helaas niet."),
        (DE, "Ich: Geht es schneller?\nJana: Nein, das geht leider nicht."),
        (FR, "Moi: et un bon d'achat ?\nLuc : Désolé, ce n'est pas possible."),
        (ES, "Yo: ¿y un vale?\nLucía: Lo siento, eso no es posible."),
    ],
)
def test_what_may_be_of_something_else_leaves_a_promise_standing(begin: str, behind: str) -> None:
    """Where the person asked for more, or something else was refused, the promise before it is still one."""
    assert ["refund"] == promised(f"{begin}{behind}\n")


def test_what_is_refused_beside_a_promise_in_one_turn_takes_nothing_back() -> None:
    """Within a turn only words that break off, or regret, are of what was just said."""
    text = "You: hi\nSam: I will refund you £43 by Friday. The voucher has run out, we can't do that.\n"
    assert ["refund"] == promised(text)


@each(
    ("text", "name"),
    [
        ("Klant: hallo\nTeun: Ik stuur het vrijdag op.\nSneller kan ik helaas niet.\n", "Teun"),
        ("Ich: hallo\nJana: Ich schicke es am Freitag.\nSchneller kann ich leider nicht.\n", "Jana"),
        ("Yo: hola\nLucía: Le llamo el viernes.\nPerdón, no puedo hacerlo: antes es imposible.\nLo siento.\n", "Lucía"),
        ("Yo: hola\nLucía: Le reembolso el martes. Ay no, perdón, eso no es posible.\n", "Lucía"),
    ],
)
def test_how_a_sentence_begins_is_nobodys_name(text: str, name: str) -> None:
    """In a chat of two lines with names, what stands below is said by the last of them."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    assert [name] == [one.value for one in found if one.what is What.AGENT]
    assert {name} >= {one.by for one in found if one.what in (What.PROMISE, What.REFUSAL)}


@each(
    "text",
    [
        "Gebeld op 3 september. Daarom kan ik morgen terugbellen. Ze zouden het nakijken.\n",
        "Am 3. September angerufen. Deshalb kann ich morgen zurückrufen. Sie wollten es prüfen.\n",
        "Llamé el 3 de septiembre a atención al cliente. Mañana no puedo llamar. Me dijeron que lo mirarán.\n",
    ],
)
def test_a_sentence_whose_subject_is_i_names_nobody_in_a_call_that_is_told(text: str) -> None:
    """A verb with its subject behind it, or of the first person, has no name before it."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    assert [] == [one.value for one in found if one.what is What.AGENT]


@each(
    ("begin", "behind"),
    [
        (EN, "Sorry, scrap what I said about Friday, the system won't let me do the refund myself."),
        (EN, "Strike that, it's not in my hands."),
        (EN, "Sam: Oh wait, forget about that, it was another order."),
        (NL, "Sanne: O wacht, die heb je niet betaald. Vergeet dat maar."),
        (DE, "Jana: Ach nein, vergessen Sie das bitte wieder."),
        (DE, "Jana: Moment. Vergiss das einfach."),
        (FR, "Luc : Pardon, oubliez ça, c'était une autre commande."),
        (ES, "Lucía: Ay, olvídelo, era otro pedido."),
        (EN, "Never mind what I told you, billing has to decide."),
        (NL, "Negeer wat ik zei, de administratie gaat erover."),
        (DE, "Ignorieren Sie, was ich gesagt habe."),
        (DE, "Streichen Sie das bitte, die Buchhaltung muss entscheiden."),
        (FR, "Ne tenez pas compte de ce que je viens de dire, c'est la compta qui décide."),
        (FR, "Laissez tomber ce que j'ai dit."),
        (ES, "No haga caso de lo que dije, tiene que decidirlo contabilidad."),
        (ES, "Ignore lo que acabo de decir."),
    ],
)
def test_who_unsays_what_they_said_promises_it_no_longer(begin: str, behind: str) -> None:
    """Whatever verb they ask the person to forget it by, with its day or without."""
    speaker = begin.rpartition("\n")[0].rpartition("\n")[2].partition(":")[0]
    assert [] == promised(f"{begin}{speaker}: {behind}")


@each(
    ("fixed", "behind"),
    [
        ("You: hi\nSam: We'll repair it for you.", "so forget the repair. I'll refund you £43 by Friday."),
        ("Ik: hallo\nSanne: We repareren hem voor u.", "vergeet de reparatie. U krijgt uiterlijk vrijdag € 30 terug."),
        (
            "Ich: hallo\nJana: Wir reparieren sie dir.",
            "ok also vergiss die Reparatur. Du bekommst bis Freitag 30 € zurück.",
        ),
        ("Ich: hallo\nJana: Wir reparieren sie.", "Vergessen Sie die Reparatur. Ich erstatte Ihnen 30 € bis Freitag."),
        (
            "Moi: bonjour\nLuc : Nous la réparons.",
            "oubliez la réparation. Je vous rembourse 30 € avant mardi 22 septembre.",
        ),
        ("Moi: salut\nLuc : On te la répare.", "oublie la réparation. Je te rembourse 30 € avant mardi 22 septembre."),
        (
            "Yo: hola\nLucía: Te lo reparamos.",
            "olvida la reparación. Te reembolso 30 € antes del martes 22 de septiembre.",
        ),
    ],
)
def test_a_thing_that_is_to_be_forgotten_is_promised_no_longer(fixed: str, behind: str) -> None:
    """Whichever way the person is spoken to."""
    speaker = fixed.rpartition("\n")[2].partition(":")[0]
    assert ["repair"] == promised(f"{fixed}\n")
    assert ["refund"] == promised(f"{fixed}\n{speaker}: {behind}\n")


@each(
    ("begin", "behind"),
    [
        (DE, "Ich: danke\nJana: Und vergiss die Quittung nicht."),
        (DE, "Ich: danke\nJana: Vergessen Sie bitte die Karte nicht."),
        (EN, "You: thanks\nSam: Don't forget that you'll need your card."),
        (EN, "You: thanks\nSam: Never forget this number."),
        (EN, "You: thanks\nSam: If a reminder comes, just ignore it."),
        (DE, "Ich: danke\nJana: Falls noch eine Mahnung kommt, vergessen Sie das einfach."),
        (NL, "Ik: dank\nSanne: Vergeet uw pas niet."),
        (FR, "Moi: merci\nLuc : N'oubliez pas la facture."),
        (ES, "Yo: gracias\nLucía: No olvides la factura."),
        (EN, "You: thanks\nSam: Also, the postage can't be refunded."),
    ],
)
def test_what_is_not_to_be_forgotten_takes_nothing_back(begin: str, behind: str) -> None:
    """A request, or one thing more."""
    assert ["refund"] == promised(f"{begin}{behind}\n")


@each(
    ("begin", "behind"),
    [
        (EN, "You: is that all?\nSam: I can give you a voucher.\nSam: My mistake, the voucher is not possible, sorry."),
        (
            NL,
            "Ik: en verder?\nSanne: U kunt een tegoedbon krijgen.\nSanne: Foutje, de tegoedbon is toch niet mogelijk.",
        ),
        (
            DE,
            "Ich: und sonst?\nJana: Einen Gutschein gibt es auch.\nJana: Mein Fehler, der Gutschein ist nicht möglich.",
        ),
        (
            FR,
            "Moi: et ?\nLuc : J'accorde un geste commercial.\nLuc : Je me suis trompé, le geste n'est finalement pas possible.",
        ),
        (ES, "Yo: ¿y?\nLucía: Hay un vale también.\nLucía: Me he equivocado, el vale no es posible."),
        (EN, "You: and you charged me a fee as well\nSam: No, that's not right."),
        (NL, "Ik: en er zijn kosten voor gerekend\nSanne: Dat klopt niet, nee."),
        (DE, "Ich: und Sie haben eine Gebühr berechnet\nJana: Das stimmt nicht."),
    ],
)
def test_what_is_taken_back_is_what_was_said_since_or_told_by_the_person(begin: str, behind: str) -> None:
    """Another thing that came up behind the promise, or what the person claims, leaves it standing."""
    assert ["refund"] == promised(begin + behind)


@each(
    ("begin", "behind"),
    [
        (EN, "You: great\nSam: I have to correct that: there won't be a refund, the lamp has to come back first."),
        (NL, "Ik: fijn\nSanne: Ik moet dat corrigeren: er komt voorlopig geen terugbetaling."),
        (DE, "Ich: super\nJana: Ich muss das korrigieren, es wird keine Erstattung geben."),
        (
            FR,
            "Moi: super\nLuc : Je dois corriger : il n'y aura pas de remboursement mardi, la lampe doit d'abord revenir.",
        ),
        (ES, "Yo: genial\nLucía: Tengo que corregirlo: no habrá reembolso, primero tiene que volver la lámpara."),
    ],
)
def test_what_there_will_not_be_is_no_longer_promised(begin: str, behind: str) -> None:
    """The thing itself is named in it."""
    assert [] == promised(f"{begin}{behind}\n")


@each(
    ("sent", "instead"),
    [
        (
            "I will send you a replacement lamp by Friday.",
            "In that case I'll cancel the replacement and refund you £43.",
        ),
        (
            "Ik stuur u uiterlijk vrijdag een vervangende lamp.",
            "Dan annuleer ik de vervangende lamp en u krijgt € 43 terug.",
        ),
        (
            "Wir schicken Ihnen bis Freitag eine Ersatzlieferung.",
            "Dann storniere ich die Ersatzlieferung. Sie erhalten 43 € zurück.",
        ),
        (
            "Nous vous renvoyons les mêmes articles lundi.",
            "Dans ce cas j'annule le renvoi et nous vous remboursons 43 €.",
        ),
        ("Le haremos la entrega de otra lámpara el lunes.", "Entonces anulo la entrega y le devolvemos 43 €."),
    ],
)
def test_what_the_company_cancels_is_no_longer_promised(sent: str, instead: str) -> None:
    """What is done in its place is."""
    assert ["refund"] == promised(f"You: hi\nSam: {sent}\nYou: I'd rather have my money\nSam: {instead}\n")


def test_what_there_will_not_be_leaves_another_promise_alone() -> None:
    """It names a thing of another kind."""
    assert ["callback"] == promised(
        "You: hi\nSam: My manager will call you on Friday.\nYou: and my money?\nSam: I'm sorry, there won't be a refund.\n"
    )


@each(
    ("begin", "behind"),
    [
        (EN, "You: great\nSam: If the lamp does not come back there won't be a refund."),
        (EN, "You: great\nSam: There won't be a charge for that."),
        (FR, "Moi: super\nLuc : Si la lampe ne revient pas, il n'y aura pas de remboursement."),
        (DE, "Ich: super\nJana: Es wird keine Gebühr geben."),
    ],
)
def test_what_there_will_not_be_otherwise_takes_nothing_back(begin: str, behind: str) -> None:
    """Neither what hangs on something, nor what costs nothing."""
    assert ["refund"] == promised(f"{begin}{behind}\n")


@each(
    ("sent", "taken_back"),
    [
        (
            "So I'll get that refunded for you today.",
            "Ah. No, sorry, I can't do it today after all, it needs my manager.",
        ),
        ("Ik stort het vandaag nog terug.", "Ah nee, sorry, dat lukt vandaag toch niet, daar moet mijn chef bij."),
        (
            "Ich überweise Ihnen das Geld heute noch zurück.",
            "Ah nein, das geht heute doch nicht, da muss mein Chef ran.",
        ),
        ("Je vous rembourse aujourd'hui même.", "Ah non, désolé, je ne peux pas le faire aujourd'hui finalement."),
        ("Le devuelvo el dinero hoy mismo.", "Ah no, perdone, al final hoy no puedo hacerlo."),
    ],
)
def test_what_cannot_be_on_its_own_day_after_all_is_taken_back(sent: str, taken_back: str) -> None:
    """Also where that day is the very one: that it is not done today leaves only what was promised for later."""
    assert [] == promised(f"You: hello\nSam: {sent}\nYou: great\nSam: {taken_back}\nYou: ok\n")
    assert ["refund"] == promised(
        f"You: hello\nSam: We'll refund you on Friday.\nYou: great\nSam: {taken_back}\nYou: ok\n"
    )


_ANEW = {
    "en": "I'll send you a new table, you'll have it by Tuesday.",
    "nl": "Ik stuur je een nieuwe tafel, die heb je dinsdag.",
    "de": "Ich schicke Ihnen einen neuen Tisch, der kommt am Dienstag.",
    "fr": "Je vous envoie une nouvelle table, vous l'aurez mardi.",
    "es": "Le vamos a enviar otra mesa sin coste, la recibirá en 48 horas laborables.",
}


@each(
    ("language", "wants", "cancels"),
    [
        ("en", "I don't want another one, I want my money back", "OK, cancelling that then. I'll refund $120."),
        ("en", "can I have a refund instead?", "Sure, cancelled. I'll refund $120."),
        ("en", "can I have a refund?", "No problem, I've cancelled the order. I'll refund $120."),
        ("nl", "ik heb liever mijn geld terug", "Prima, dat annuleer ik dan. We betalen 120 euro terug."),
        ("nl", "ik wil mijn geld terug", "Dan annuleer ik de bestelling. We betalen 120 euro terug."),
        ("de", "Ich hätte lieber mein Geld zurück", "Gut, dann storniere ich das. Wir erstatten Ihnen 120 €."),
        ("de", "Ich möchte mein Geld zurück", "Ich storniere die Bestellung. Wir erstatten Ihnen 120 €."),
        ("fr", "je n'en veux pas d'autre, je veux être remboursé", "D'accord. Nous vous remboursons 120 €."),
        ("fr", "je veux être remboursé", "D'accord, j'annule l'envoi. Nous vous remboursons 120 €."),
        ("fr", "je préfère être remboursé", "D'accord, je l'annule. Nous vous remboursons 120 €."),
        ("es", "No quiero otra, quiero el reembolso", "De acuerdo. Le devolvemos 120 €."),
        ("es", "quiero el reembolso", "De acuerdo, anulo el reenvío entonces. Le devolvemos 120 €."),
        ("es", "prefiero el reembolso", "De acuerdo, la anulo. Le devolvemos 120 €."),
    ],
)
def test_what_is_turned_down_or_cancelled_goes_with_what_would_bring_it(
    language: str, wants: str, cancels: str
) -> None:
    """By another that is not wanted, by what it is sent as, or by no name where the person wants something else."""
    before = f"You: hi\nSam: {_ANEW[language]}\n"
    assert "replacement" in promised(before)
    assert ["refund"] == promised(f"{before}You: {wants}\nSam: {cancels}\n")


@each(
    ("wants", "cancels"),
    [
        ("can you close my account as well?", "Sure, I've cancelled that for you."),
        ("thanks", "I've cancelled your subscription too."),
        ("thanks", "I've cancelled the original order."),
    ],
)
def test_what_else_is_cancelled_leaves_a_promise_standing(wants: str, cancels: str) -> None:
    """The person asked for it, or it is named, and is nothing that was promised."""
    assert ["replacement"] == promised(f"You: hi\nSam: {_ANEW['en']}\nYou: {wants}\nSam: {cancels}\n")
