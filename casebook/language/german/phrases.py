"""German phrases, which say *Sie*."""

from __future__ import annotations

from casebook.language.german.bent import Mine, ToWhom
from casebook.language.phrases import Phrases, Said, Situation

_ABOUT = "Es geht um {about:meine/meinen/mein/meine} {about}."

PHRASES = Phrases(
    {
        Situation.HUMAN: Said("Ich möchte bitte mit einem Mitarbeiter sprechen."),
        Situation.OPEN: Said(
            "Guten Tag, ich hoffe, Sie können mir bei einer Bestellung weiterhelfen.",
            Mine(f"Guten Tag, mein Name ist {{name}}. Ich hoffe, Sie können mir weiterhelfen. {_ABOUT}"),
            Mine(f"Guten Tag, ich hoffe, Sie können mir weiterhelfen. {_ABOUT}"),
        ),
        Situation.PROBLEM: Said(
            "Mit meiner Bestellung stimmt etwas nicht: [was schiefging]. Ich möchte [was Sie möchten].",
            "{problem} {ask}",
            "{problem} Wie lässt sich das bitte lösen?",
        ),
        Situation.NAME: Said(
            "Darf ich Sie, bevor wir weitermachen, um Ihren Namen und die Vorgangsnummer bitten? Dann muss beim nächsten Mal"
            " niemand"
            " von vorn anfangen."
        ),
        Situation.PROMISE: Said(
            "Das wurde mir schon einmal zugesagt. An welchem Tag genau wird es erledigt?",
            "{promise} An welchem Tag genau wird es erledigt?",
        ),
        Situation.WRITING: Said("Könnten Sie mir das bitte schriftlich bestätigen, hier oder per E-Mail?"),
        Situation.MANAGER: Said(
            "Vielen Dank für Ihre Geduld. Ich glaube, hier muss jemand entscheiden, der das darf. Könnten Sie mich bitte mit"
            " Ihrer"
            " Teamleitung verbinden?",
            Mine(
                f"Vielen Dank für Ihre Geduld. {_ABOUT} Ich glaube, hier muss jemand entscheiden, der das darf."
                " Könnten Sie mich bitte mit Ihrer Teamleitung verbinden?"
            ),
        ),
        Situation.WAIT: Said(
            "Ich habe schon einmal gewartet, und es ist nichts daraus geworden. Ohne festen Termin möchte ich nicht noch"
            " einmal warten."
            " Was können Sie heute tun?",
            "{promise} Ohne festen Termin möchte ich nicht noch einmal warten. Was können Sie heute tun?",
        ),
        Situation.VOUCHER: Said(
            "Vielen Dank, aber mit einem Gutschein ist mir nicht geholfen. Bitte erstatten Sie mir das Geld über das"
            " Zahlungsmittel, mit dem ich bezahlt habe.",
            "Vielen Dank, aber mit einem Gutschein ist mir nicht geholfen. {ask}",
        ),
        Situation.SELLER: Said(
            "Ich habe bei Ihnen bestellt und möchte, dass Sie das lösen. Bitte verweisen Sie mich nicht an den Verkäufer.",
            ToWhom(
                "Ich habe bei {company:/der }{company} bestellt und möchte, dass {company:/die }{company} das löst. Bitte"
                " verweisen Sie mich nicht an den Verkäufer."
            ),
            unordered=ToWhom(
                "Das ist eine Sache zwischen {company:/der }{company} und mir, und ich möchte, dass {company:/die }{company} das"
                " löst. Bitte verweisen Sie mich nicht an andere."
            ),
        ),
        Situation.CALM: Said("Ich weiß, dass Sie nichts dafür können. Ich möchte nur, dass es gelöst wird."),
        Situation.THANKS: Said("Vielen Dank für Ihre Hilfe.", "Vielen Dank für Ihre Hilfe, {agent}."),
        Situation.CLOSE: Said(
            "Nur damit ich es richtig verstehe: Was passiert jetzt, bis wann spätestens, und unter welcher Nummer finde ich es"
            " wieder?"
        ),
        Situation.RATE: Said(
            "Der Kundenservice war freundlich, aber mein Problem ist noch nicht gelöst.",
            "Der Kundenservice war freundlich, aber nach {contacts} Kontakten ist mein Problem noch nicht gelöst.",
        ),
    }
)
