"""Dutch phrases, which say *u*."""

from __future__ import annotations

from casebook.language.phrases import Phrases, Said, Situation

PHRASES = Phrases(
    {
        Situation.HUMAN: Said("Ik wil graag een medewerker spreken."),
        Situation.OPEN: Said(
            "Goedendag, ik hoop dat u mij kunt helpen met een bestelling.",
            "Goedendag, mijn naam is {name}. Ik hoop dat u mij kunt helpen met {about}.",
            "Goedendag, ik hoop dat u mij kunt helpen met {about}.",
        ),
        Situation.PROBLEM: Said(
            "Er is iets mis met mijn bestelling: [wat er misging]. Ik wil graag [wat u wilt].",
            "{problem} {ask}",
            "{problem} Hoe kan dit worden opgelost?",
        ),
        Situation.NAME: Said(
            "Mag ik voor we verdergaan uw naam en een referentienummer voor dit gesprek? Dan hoeft de volgende keer niemand"
            " opnieuw te beginnen."
        ),
        Situation.PROMISE: Said(
            "Dit is mij al eerder toegezegd. Op welke dag is het precies geregeld?",
            "{promise} Op welke dag is het precies geregeld?",
        ),
        Situation.WRITING: Said("Wilt u dat schriftelijk bevestigen, hier of per e-mail?"),
        Situation.MANAGER: Said(
            "Dank u voor uw geduld. Ik denk dat hier iemand over moet beslissen die dat mag. Wilt u mij doorverbinden met een"
            " leidinggevende?",
            "Dank u voor uw geduld. Het gaat om {about}, en ik denk dat hier iemand over moet beslissen die dat mag. Wilt u mij"
            " doorverbinden met een leidinggevende?",
        ),
        Situation.WAIT: Said(
            "Ik heb al eerder gewacht, en er is niets van gekomen. Ik wacht liever niet opnieuw zonder concrete datum. Wat"
            " kunt u vandaag doen?",
            "{promise} Ik wacht liever niet opnieuw zonder concrete datum. Wat kunt u vandaag doen?",
        ),
        Situation.VOUCHER: Said(
            "Dank u, maar met een tegoedbon ben ik niet geholpen. Ik wil mijn geld graag terug op de manier waarop ik heb"
            " betaald.",
            "Dank u, maar met een tegoedbon ben ik niet geholpen. {ask}",
        ),
        Situation.SELLER: Said(
            "Ik heb dit bij u besteld, en ik wil graag dat u het oplost. Stuurt u mij alstublieft niet door naar de verkoper.",
            "Ik heb dit bij {company} besteld, en ik wil graag dat {company} het oplost. Stuurt u mij alstublieft niet door naar"
            " de verkoper.",
            unordered=(
                "Dit is een zaak tussen {company} en mij, en ik wil graag dat {company} het oplost. Stuurt u mij alstublieft niet"
                " door naar een ander."
            ),
        ),
        Situation.CALM: Said("Ik weet dat dit niet aan u ligt. Ik wil alleen graag dat het wordt opgelost."),
        Situation.THANKS: Said("Dank u voor uw hulp.", "Dank u voor uw hulp, {agent}."),
        Situation.CLOSE: Said(
            "Even voor de zekerheid: wat gebeurt er nu, uiterlijk op welke dag, en onder welk nummer vind ik het terug?"
        ),
        Situation.RATE: Said(
            "De medewerker was vriendelijk, maar mijn probleem is nog niet opgelost.",
            "De medewerker was vriendelijk, maar na {contacts} contacten is mijn probleem nog niet opgelost.",
        ),
    }
)
