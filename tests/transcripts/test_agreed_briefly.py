"""An answer of few words to what the person asked for promises it: the question tells its kind, and both of them its day."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-03T18:00:00+01:00"), "+01:00")  # a Tuesday

BEGIN = {
    "en": "Agent: Hello, this is Maria, how can I help you today?\nYou: hi, Jo Smith here\nAgent: ok, go ahead\n",
    "nl": "Agent: Goedemiddag, u spreekt met Maria, waarmee kan ik u helpen?\nJij: hoi, met Jo Smith\nAgent: zeg het maar\n",
    "de": "Agent: Guten Tag, hier ist Maria, wie kann ich Ihnen helfen?\nSie: hallo, Jo Smith hier\nAgent: ja bitte?\n",
    "fr": "Agent : Bonjour, ici Maria, que puis-je faire pour vous ?\nVous : bonjour, Jo Smith\nAgent : je vous écoute\n",
    "es": "Agente: Buenas tardes, soy Maria, ¿en qué le ayudo?\nTú: hola, soy Jo Smith\nAgente: dígame\n",
}
WHO = {
    "en": ("You", "Agent"),
    "nl": ("Jij", "Agent"),
    "de": ("Sie", "Agent"),
    "fr": ("Vous", "Agent"),
    "es": ("Tú", "Agente"),
}


def _found(language: str, *talk: str, what: What = What.PROMISE) -> list[Finding]:
    said = "".join(f"{WHO[language][at % 2]}: {text}\n" for at, text in enumerate(talk))
    found = read_transcript(f"{BEGIN[language]}{said}".encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [one for one in found if one.what is what]


def _promised(language: str, *talk: str) -> list[tuple[str, str | None]]:
    return [(str(one.kind), one.due) for one in _found(language, *talk) if one.sure]


FRIDAY, TOMORROW, TODAY = "2026-11-06", "2026-11-04", "2026-11-03"


@each(
    ("language", "asked", "answer", "kind", "due"),
    [
        ("en", "could you email me the invoice for the boiler?", "Yep, tonight", "information", TODAY),
        (
            "en",
            "can you send me a copy of the contract? my sister wants to see it",
            "I'll do it Friday",
            "information",
            FRIDAY,
        ),
        ("en", "please forward the test results", "Will do, tomorrow", "information", TOMORROW),
        ("en", "The dishwasher is leaking again. Can someone come round?", "Friday morning", "repair", FRIDAY),
        ("en", "the lock is stuck, could you have a look at it tomorrow?", "No problem", "repair", TOMORROW),
        ("en", "Will the laptop be repaired before the weekend?", "Done by Friday", "repair", FRIDAY),
        ("en", "Could someone call me about the fees? Friday works best", "They will", "callback", FRIDAY),
        ("en", "can i get another one?", "Sure thing. Friday", "replacement", FRIDAY),
        ("en", "you took £40 too much. when do I get it back?", "By Friday", "refund", FRIDAY),
        ("nl", "kunt u me de factuur nog eens mailen?", "Heeft u vanavond", "information", TODAY),
        ("nl", "Zou je me een kopie van het contract willen sturen?", "Doe ik morgen", "information", TOMORROW),
        ("nl", "De wasmachine is kapot. Kan er iemand langskomen?", "Vrijdag", "repair", FRIDAY),
        ("nl", "het dak lekt, kunt u morgen komen kijken?", "Geen probleem", "repair", TOMORROW),
        ("nl", "Kunt u me daarover bellen? Vrijdag komt goed uit", "Doen we", "callback", FRIDAY),
        ("nl", "Kan ik een nieuwe krijgen?", "Tuurlijk. Krijg je vrijdag", "replacement", FRIDAY),
        ("de", "Könnten Sie mir die Rechnung nochmal mailen?", "Mach ich heute noch", "information", TODAY),
        ("de", "Schickst du mir eine Kopie vom Vertrag?", "Klar, morgen", "information", TOMORROW),
        ("de", "Der Wasserhahn tropft. Kann jemand vorbeikommen?", "Freitag", "repair", FRIDAY),
        ("de", "Die Heizung ist kaputt, können Sie morgen kommen?", "Kein Problem", "repair", TOMORROW),
        ("de", "Rufen Sie mich dazu an? Freitag passt mir gut", "Machen wir", "callback", FRIDAY),
        ("de", "Kann ich ein neues bekommen?", "Sicher. Freitag", "replacement", FRIDAY),
        ("fr", "Vous pourriez m'envoyer la facture par mail ?", "Oui, ce soir", "information", TODAY),
        ("fr", "Tu peux me renvoyer une copie du contrat ?", "Je te l'envoie demain", "information", TOMORROW),
        ("fr", "Le lave-linge est en panne. Quelqu'un peut passer ?", "Vendredi", "repair", FRIDAY),
        ("fr", "La serrure est cassée, vous pouvez venir demain ?", "Pas de problème", "repair", TOMORROW),
        ("fr", "Vous pouvez me rappeler ? Vendredi me conviendrait", "On le fait", "callback", FRIDAY),
        ("fr", "Vous pouvez m'en envoyer une autre ?", "Bien sûr. Vendredi", "replacement", FRIDAY),
        ("es", "¿Me podéis enviar la factura por correo?", "Sí, hoy mismo", "information", TODAY),
        ("es", "Y una copia del contrato, me la puedes mandar?", "Te la paso mañana", "information", TOMORROW),
        ("es", "La lavadora está averiada. ¿Puede venir alguien?", "El viernes", "repair", FRIDAY),
        ("es", "El grifo gotea, ¿podéis venir mañana?", "Sin problema", "repair", TOMORROW),
        ("es", "¿Me podéis llamar? El viernes me va bien", "Te llamamos", "callback", FRIDAY),
        ("es", "¿Me podrían dar otro?", "Claro. El viernes lo tienes", "replacement", FRIDAY),
        ("es", "Me cobrasteis 30 € de más. ¿Cuándo me los ingresáis?", "Mañana", "refund", TOMORROW),
    ],
)
def test_what_is_asked_for_and_agreed_to_is_promised(
    language: str, asked: str, answer: str, kind: str, due: str
) -> None:
    """Whichever of the two tells the day; a pronoun stands for the thing that was asked for."""
    assert (asked, answer, [(kind, due)]) == (asked, answer, _promised(language, asked, answer))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "could you email me the invoice?", "Which invoice? Friday's?"),
        ("en", "could you email me the invoice by Friday?", "I'm afraid not"),
        ("en", "could you email me the invoice by Friday?", "Maybe Friday"),
        ("en", "could you email me the invoice by Friday?", "I'll try"),
        ("en", "could you email me the invoice by Friday?", "Yes, if you give me the number"),
        ("en", "could you email me the invoice by Friday?", "Should be ok Friday"),
        ("en", "The tap leaks. Can someone come on Friday?", "You can bring it in on Friday"),
        ("en", "The tap leaks. Can someone come on Friday?", "Friday's busy"),
        ("en", "The tap leaks. Can someone come on Friday?", "Let me check Friday"),
        ("en", "The tap leaks. Can someone come on Friday?", "Drop it off Friday"),
        ("en", "Can I bring it in on Friday?", "Yes, Friday"),
        ("en", "Does the repair cost anything on Friday?", "Yes"),
        ("en", "The tap leaks. Will you be open on Friday?", "Yes, Friday"),
        ("nl", "Kunt u me de factuur voor vrijdag mailen?", "Welke factuur?"),
        ("nl", "Kunt u me de factuur voor vrijdag mailen?", "Misschien vrijdag"),
        ("nl", "Kunt u me de factuur voor vrijdag mailen?", "Ik ga het proberen"),
        ("nl", "De kraan lekt. Kunt u vrijdag komen?", "Vrijdag zit vol"),
        ("nl", "De kraan lekt. Kunt u vrijdag komen?", "Als de bus het doet wel"),
        ("de", "Können Sie mir die Rechnung bis Freitag mailen?", "Vielleicht Freitag"),
        ("de", "Können Sie mir die Rechnung bis Freitag mailen?", "Ich versuche es"),
        ("de", "Der Hahn tropft. Können Sie Freitag kommen?", "Wenn das Teil da ist, ja"),
        ("de", "Der Hahn tropft. Können Sie Freitag kommen?", "Freitag leider nicht"),
        ("fr", "Vous pouvez m'envoyer la facture vendredi ?", "Peut-être vendredi"),
        ("fr", "Vous pouvez m'envoyer la facture vendredi ?", "On va essayer"),
        ("fr", "Le robinet fuit. Vous pouvez venir vendredi ?", "Vendredi c'est complet"),
        ("fr", "Le robinet fuit. Vous pouvez venir vendredi ?", "Oui si la pièce arrive"),
        ("es", "¿Me podéis mandar la factura el viernes?", "A lo mejor el viernes"),
        ("es", "¿Me podéis mandar la factura el viernes?", "Lo intento"),
        ("es", "El grifo gotea. ¿Podéis venir el viernes?", "El viernes no"),
        ("es", "El grifo gotea. ¿Podéis venir el viernes?", "Si llega la pieza, sí"),
    ],
)
def test_what_is_no_agreement_promises_nothing(language: str, asked: str, answer: str) -> None:
    """A question back, a no, a perhaps, a condition, what the person has to do, and a yes to something else."""
    assert (asked, answer, []) == (asked, answer, _promised(language, asked, answer))


@each(
    ("language", "fault", "visit", "beside", "answer"),
    [
        (
            "en",
            "The sink is blocked. Can you come tomorrow?",
            "Yes, at 8",
            "The door handle is broken too, could you fix it while you're here?",
            "I will",
        ),
        (
            "nl",
            "De afvoer is verstopt. Kunt u morgen komen?",
            "Ja, om 8 uur",
            "De deurklink is ook kapot, kunt u die dan meteen maken?",
            "Doen we",
        ),
        (
            "de",
            "Der Abfluss ist verstopft. Können Sie morgen kommen?",
            "Ja, um 8",
            "Die Klinke ist auch kaputt, können Sie die gleich mitmachen?",
            "Mach ich",
        ),
        (
            "fr",
            "L'évier est bouché. Vous pouvez venir demain ?",
            "Oui, à 8h",
            "La poignée est cassée aussi, vous pouvez la réparer en même temps ?",
            "Je m'en occupe",
        ),
        (
            "es",
            "El desagüe está atascado. ¿Podéis venir mañana?",
            "Sí, a las 8",
            "El pomo también está roto, ¿lo podéis arreglar de paso?",
            "Lo hago",
        ),
    ],
)
def test_what_is_asked_for_beside_a_visit_has_its_day(
    language: str, fault: str, visit: str, beside: str, answer: str
) -> None:
    """It is a promise of its own, of the day on which somebody comes anyway."""
    assert [("repair", TOMORROW)] * 2 == _promised(language, fault, visit, beside, answer)


@each(
    ("language", "fault", "visit", "off", "when", "then"),
    [
        (
            "en",
            "The sink is blocked. Can you come today?",
            "Today, yes",
            "Today is off I'm afraid, van broke down",
            "when then?",
            "Friday at 8",
        ),
        (
            "nl",
            "De afvoer is verstopt. Kunt u vandaag komen?",
            "Ja, vanavond",
            "De monteur redt het niet meer",
            "wanneer dan wel?",
            "Vrijdag 8 uur",
        ),
        (
            "de",
            "Der Abfluss ist verstopft. Können Sie heute kommen?",
            "Ja, heute",
            "Heute wird das leider nichts",
            "wann denn dann?",
            "Freitag um 8",
        ),
        (
            "fr",
            "L'évier est bouché. Vous pouvez venir aujourd'hui ?",
            "Oui, aujourd'hui",
            "Je peux plus venir aujourd'hui",
            "c'est pour quand alors ?",
            "Vendredi. 8h30",
        ),
        (
            "es",
            "El desagüe está atascado. ¿Podéis venir hoy?",
            "Sí, hoy",
            "Hoy no podemos ir, lo siento",
            "¿cuándo entonces?",
            "El viernes a las 8",
        ),
    ],
)
def test_a_moved_day_takes_the_place_of_the_first(
    language: str, fault: str, visit: str, off: str, when: str, then: str
) -> None:
    """What was to be done today is not, and a bare *when* is about that."""
    assert [("repair", TODAY)] == _promised(language, fault, visit)
    assert [("repair", FRIDAY)] == _promised(language, fault, visit, "hm", off, when, then)


@each(
    ("language", "asked", "answer", "declined"),
    [
        ("en", "could you email me the invoice?", "Yep, tonight", "Actually leave it, no need"),
        ("nl", "kunt u me de factuur mailen?", "Doe ik vanavond", "Laat maar, hoeft niet meer"),
        ("de", "Können Sie mir die Rechnung mailen?", "Mach ich heute", "Ach, muss doch nicht sein"),
        ("fr", "Vous pouvez m'envoyer la facture ?", "Oui, ce soir", "Non laissez tomber, ce n'est pas la peine"),
        ("es", "¿Me podéis mandar la factura?", "Sí, hoy mismo", "Déjalo, no hace falta"),
    ],
)
def test_what_the_person_then_declines_is_not_promised(language: str, asked: str, answer: str, declined: str) -> None:
    """They asked for it, and do not want it any more."""
    assert [] == _promised(language, asked, answer, declined, "ok")


@each(
    ("language", "asked", "answer"),
    [
        ("en", "so will my subscription be cancelled now?", "Yes, tonight"),
        ("nl", "wordt mijn abonnement dan opgezegd?", "Ja, vanavond"),
        ("de", "wird mein Vertrag dann gekündigt?", "Ja, heute noch"),
        ("fr", "mon abonnement sera résilié alors ?", "Oui, ce soir"),
        ("es", "¿Me dais de baja entonces?", "Sí, hoy mismo"),
    ],
)
def test_what_no_kind_has_a_name_for_is_promised_too(language: str, asked: str, answer: str) -> None:
    """That something ends is another promise, with its day."""
    assert [("other", TODAY, True)] == [(str(one.kind), one.due, one.sure) for one in _found(language, asked, answer)]


def test_it_is_told_in_notes_too() -> None:
    """With who said it, and their words between quotes."""
    notes = (
        "ACME GYM - phone call Tue 3 Nov 2026, 17:40 - 17:58\n\nRita answered, put me through to Lou\n\n"
        'me: they took 34.99 twice, do I get that back\nLou: "sure, by Friday"\nme: could you email me a copy of the form\n'
        'Lou: "will do, tomorrow"\nshe was nice about it\n'
    )
    found = read_transcript(notes.encode(), KnownSpeakers(None, "Acme Gym"), NOW).found
    promised = [(str(one.kind), one.due) for one in found if one.what is What.PROMISE and one.sure]
    assert [("refund", FRIDAY), ("information", TOMORROW)] == promised
