"""What is asked for with no more than its name, or behind what was said before, and a few words agree to."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, TODAY, TOMORROW, _found, _promised


@each(
    ("language", "asked", "answer", "due"),
    [
        ("en", "And the certificate for the gas check, my landlord is after it", "I'll post it tomorrow", TOMORROW),
        ("en", "oh and I still need last month's statement for the bank", "You'll have it by Friday", FRIDAY),
        ("en", "Also the permit form never came. Could you email me one?", "Will do.", None),
        (
            "en",
            "The manual was missing too, can you send me one?",
            "Doesn't matter to us. I'll email it tonight",
            TODAY,
        ),
        ("en", "and a list of what's covered would help", "Sending it over this evening", TODAY),
        ("nl", "En de keuringsrapporten, die wil mijn makelaar hebben", "Mail ik je morgen", TOMORROW),
        ("nl", "ik heb ook nog een betaalbewijs nodig voor de belasting", "Stuur ik vanavond", TODAY),
        ("nl", "Krijg ik dat ook zwart op wit?", "Zet ik morgen voor u op de mail", TOMORROW),
        ("nl", "en hoe stuur ik deze terug?", "Retourlabel mail ik je vanavond", TODAY),
        ("nl", "Krijg ik ook een nieuwe?", "Ja. De jaarnota ontvangt u uiterlijk vrijdag per e-mail", FRIDAY),
        ("de", "Ich bräuchte noch den Kaufbeleg für die Versicherung", "Kommt morgen per Mail", TOMORROW),
        ("de", "Bekomme ich das auch schwarz auf weiß?", "Mail ich Ihnen morgen", TOMORROW),
        ("de", "Und die Bescheinigung fürs Finanzamt?", "Schick ich Ihnen Freitag", FRIDAY),
        ("fr", "Et l'attestation de paiement, mon comptable la réclame", "Je vous l'envoie demain", TOMORROW),
        ("fr", "j'ai besoin du relevé de septembre aussi", "Vous l'aurez vendredi", FRIDAY),
        ("fr", "je peux avoir ça par écrit ?", "Je vous fais un mail ce soir", TODAY),
        ("es", "Además necesito el justificante de pago para la gestoría", "Se lo mando mañana", TOMORROW),
        ("es", "y el informe del técnico, lo pide mi seguro", "Te lo paso el viernes", FRIDAY),
        ("es", "¿Me lo puede poner por escrito?", "Se lo envío hoy por correo", TODAY),
        ("es", "Y el duplicado de la factura?", "Te llega mañana al correo", TOMORROW),
    ],
)
def test_a_paper_that_is_only_named_is_asked_for(language: str, asked: str, answer: str, due: str | None) -> None:
    """That somebody needs it, or no more than its name, asks for it; what is mailed does not come within the talk."""
    assert (asked, answer, [("information", due)]) == (asked, answer, _promised(language, asked, answer))


@each(
    ("language", "asked", "answer", "due", "total"),
    [
        (
            "en",
            "And the £18 for the 'express' fitting? Nobody came",
            "Fair enough. It's going back on your card tomorrow",
            TOMORROW,
            "18.00 GBP",
        ),
        (
            "en",
            "And last week's visit, £55? You fixed nothing",
            "No course not. You'll have it back Friday",
            FRIDAY,
            "55.00 GBP",
        ),
        (
            "nl",
            "En die € 30 voorrijkosten? Er is niks gemaakt",
            "Klopt. Die staat morgen weer op je rekening",
            TOMORROW,
            "30.00 EUR",
        ),
        ("de", "Und die 15 € Gebühr? Kam zu spät", "Stimmt. Das kriegen Sie Freitag zurück", FRIDAY, "15.00 EUR"),
        (
            "fr",
            "et les 12 € de frais ? c'est arrivé en retard",
            "Vous avez raison. Vous les récupérez vendredi",
            FRIDAY,
            "12.00 EUR",
        ),
        ("fr", "je suis remboursée quand ? j'ai payé 64 €", "Demain", TOMORROW, "64.00 EUR"),
        (
            "es",
            "me cobraron 41,30 euros de más. ¿Me los devuelven?",
            "Sí, los 41,30, en la próxima factura",
            None,
            "41.30 EUR",
        ),
    ],
)
def test_a_charge_that_is_named_comes_back(language: str, asked: str, answer: str, due: str | None, total: str) -> None:
    """The sum that the person named is confirmed by who says that it comes back."""
    assert (asked, [("refund", due)]) == (asked, _promised(language, asked, answer))
    assert [total] == [one.value for one in _found(language, asked, answer, what=What.SUM)]


@each(
    ("language", "asked", "answer"),
    [
        ("en", "I need to pay the bill", "Fine, Friday"),
        ("en", "And the £45 for delivery?", "That's correct, it's the normal fee"),
        ("en", "And the £45 for delivery?", "Ok, Friday"),
        ("en", "And the £45 for delivery?", "You'll have it back if we find it Friday"),
        ("en", "When do I get my £40 back?", "I'll be back Friday"),
        ("en", "Also the booklet is missing, can you email me one?", "We can't"),
        ("en", "So when are they coming?", "Friday"),
        ("en", "And the receipt, where do I find it?", "On the site from Friday"),
        ("nl", "En de € 30 voorrijkosten?", "Goed, vrijdag"),
        ("nl", "Wanneer krijg ik mijn € 40 terug?", "Ik ben vrijdag terug"),
        ("nl", "ik heb de factuur nodig", "Die staat in uw account"),
        ("de", "Und die 15 € Gebühr?", "Gut, Freitag"),
        ("de", "Wann kriege ich die 40 € zurück?", "Ich bin Freitag zurück"),
        ("fr", "Et les 15 € de frais ?", "Bon, vendredi"),
        ("fr", "Quand vais-je récupérer mes 40 € ?", "Je suis de retour vendredi"),
        ("es", "¿Y los 15 € de gastos?", "Bueno, el viernes"),
        ("es", "¿Cuándo me devuelven los 40 €?", "Estoy de vuelta el viernes"),
    ],
)
def test_a_day_alone_gives_nothing_back(language: str, asked: str, answer: str) -> None:
    """A charge has to be said to come back, and who is back is no money; neither promise nor sum is taken."""
    assert (asked, answer, []) == (asked, answer, _promised(language, asked, answer))
    assert [] == [one.value for one in _found(language, asked, answer, what=What.SUM)]


@each(
    ("language", "fault", "said", "asked", "answer"),
    [
        (
            "en",
            "My heating has been off since Sunday",
            "It needs somebody out",
            "so when are they coming?",
            "Friday morning.",
        ),
        ("nl", "de lift doet het niet", "Daar moet een monteur naar kijken", "wanneer komt die dan?", "Vrijdag"),
        ("nl", "mijn fiets is kapot", "Oei", "En wanneer is hij gemaakt?", "Vrijdag"),
        (
            "de",
            "bei uns geht das Telefon nicht",
            "Da muss ein Techniker raus",
            "Und wann kommt der?",
            "Freitag, zwischen acht und zwölf",
        ),
        ("fr", "l'ascenseur est en panne", "Il faut un technicien", "Et il vient quand ?", "Vendredi"),
        ("es", "la caldera no funciona", "Tiene que ir un técnico", "¿y cuándo viene?", "El viernes"),
    ],
)
def test_who_has_to_come_out_repairs(language: str, fault: str, said: str, asked: str, answer: str) -> None:
    """What *they* come for is the fault that was talked of."""
    assert (asked, [("repair", FRIDAY)]) == (asked, _promised(language, fault, said, asked, answer))


@each(
    ("language", "asked", "answer", "not_then", "then"),
    [
        (
            "en",
            "when does my parcel come?",
            "Tomorrow.",
            "Tomorrow I'm at work, nobody's in. Friday?",
            "Alright, Friday then",
        ),
        (
            "nl",
            "wanneer komt mijn pakket?",
            "Morgen.",
            "Morgen ben ik er niet. Vrijdag?",
            "Goed, dan wordt het vrijdag",
        ),
        ("de", "Wann kommt mein Paket?", "Morgen.", "Morgen bin ich nicht da. Freitag?", "Gut, dann eben Freitag"),
        (
            "fr",
            "mon colis arrive quand ?",
            "Demain.",
            "Demain je ne suis pas là. Vendredi ?",
            "D'accord, alors vendredi",
        ),
        ("es", "¿cuándo llega mi paquete?", "Mañana.", "Mañana no estoy. ¿El viernes?", "Vale, pues el viernes"),
    ],
)
def test_another_day_that_suits_takes_the_place(
    language: str, asked: str, answer: str, not_then: str, then: str
) -> None:
    """The person names one in place of the day that does not do."""
    assert [("delivery", TOMORROW)] == _promised(language, asked, answer)
    assert (then, [("delivery", FRIDAY)]) == (then, _promised(language, asked, answer, not_then, then))


@each(
    ("language", "visit", "not_then", "when", "then"),
    [
        (
            "en",
            "I'll pop round tomorrow at 9",
            "Sorry, tomorrow I can't now, emergency",
            "when then?",
            "Friday at 8, I'll fix it",
        ),
        (
            "de",
            "Ich komm morgen um 9 vorbei",
            "Morgen kann ich doch nicht, Notfall",
            "wann dann?",
            "Freitag um 8, dann repariere ich das",
        ),
        (
            "fr",
            "Fermez l'eau. Je passe demain 9h",
            "Demain je peux plus, urgence",
            "Quand alors ?",
            "Vendredi 8h, je vous répare ça",
        ),
        (
            "es",
            "Paso mañana a las 9",
            "Mañana ya no puedo, una urgencia",
            "¿cuándo entonces?",
            "El viernes a las 8, se lo arreglo",
        ),
    ],
)
def test_a_visit_that_is_put_off_is_kept_no_more(
    language: str, visit: str, not_then: str, when: str, then: str
) -> None:
    """Its day does not do any more; the one that is told instead stands alone."""
    told = _found(language, "?", visit, "ok", not_then, when, then)
    assert (visit, [("repair", FRIDAY)]) == (visit, [(str(one.kind), one.due) for one in told])


@each(
    ("language", "asked", "answer", "beside", "then"),
    [
        ("en", "when does the fridge come?", "Friday", "and the old one, when do you take that?", "Friday too"),
        (
            "nl",
            "wanneer wordt de koelkast bezorgd?",
            "Vrijdag",
            "En de oude, wanneer halen jullie die op?",
            "Ook vrijdag",
        ),
        (
            "de",
            "Wann wird der Kühlschrank geliefert?",
            "Freitag",
            "Und den alten, wann nehmen Sie den mit?",
            "Auch Freitag",
        ),
        ("fr", "le frigo est livré quand ?", "Vendredi", "Et l'ancien, vous le reprenez quand ?", "Vendredi aussi"),
        ("es", "¿cuándo llega el pedido?", "El viernes", "Y la rota? cuándo la recogéis?", "El viernes"),
    ],
)
def test_the_old_one_is_taken_away(language: str, asked: str, answer: str, beside: str, then: str) -> None:
    """Also on the day of the new one."""
    both = [("delivery", FRIDAY), ("collection", FRIDAY)]
    assert (beside, both) == (beside, _promised(language, asked, answer, beside, then))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "You sent a 36, I ordered a 39. So do I get the right size?", "Yeah course, going in the post tomorrow"),
        ("nl", "ik heb de verkeerde kleur gekregen. krijg ik de goede nog?", "Ja hoor, gaat morgen op de post"),
        ("de", "falsche Größe in der Schachtel. Krieg ich noch die richtige?", "Klar, geht morgen in die Post"),
        ("fr", "vous m'avez envoyé la mauvaise taille. je reçois la bonne ?", "Oui, elle part demain"),
        ("es", "me ha llegado la talla equivocada. me mandáis la buena?", "Claro, sale mañana"),
    ],
)
def test_the_right_one_takes_the_place_of_the_wrong_one(language: str, asked: str, answer: str) -> None:
    """Where the wrong one came, what is sent is a replacement."""
    assert (asked, [("replacement", TOMORROW)]) == (asked, _promised(language, asked, answer))
