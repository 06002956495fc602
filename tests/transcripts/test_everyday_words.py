"""What people of a company write in everyday words is read, and comes out as it went in."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.chats.chat import chat_of
from casebook.parsing.transcripts.chats.notices import name_in_notice
from casebook.parsing.transcripts.chats.unnamed_company import with_unnamed_company
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people.names import KnownNames
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "+01:00")  # a Wednesday


def found_in(text: str, what: What, customer: str | None = None, company: str = "Parcelo") -> list[Finding]:
    """What is taken for sure of one kind."""
    found = read_transcript(text.encode(), KnownSpeakers(customer, company), NOW).found
    return [one for one in found if one.what is what and one.sure]


def values(text: str, what: What, company: str = "Hartwell") -> list[str]:
    """The values of what is taken for sure of one kind, in a talk with Hartwell."""
    return [one.value for one in found_in(text, what, company=company)]


def said_by_sam(*sentences: str) -> str:
    """A chat in which Sam of the company says these, each in a message, and no word of another language."""
    return "Me: ...\n" + "".join(f"Sam: {sentence}\nMe: ok\n" for sentence in sentences)


@each(
    "sentence",
    [
        "I've closed the line and I'm going to refund £43.00 to your bank.",
        "Finance accepted the claim and you will have your refund by Friday.",
        "Julien a fermé votre dossier et vous rembourse 43 € vendredi.",
        "Lucía ha cerrado su caso y le devolverá 43 € el viernes.",
    ],
)
def test_a_sentence_about_something_that_was_closed_is_no_notice(sentence: str) -> None:
    """Only the conversation is what a program says that somebody left, closed or came to."""
    assert name_in_notice(sentence, "departures") is None
    assert name_in_notice(sentence, "arrivals") is None


def test_what_somebody_closed_stands_in_the_promise_of_a_chat_with_names_above() -> None:
    """A line under a name is speech, though it begins like a notice."""
    text = (
        "Sam\n10:02\nHello, this is Sam, how can I help?\n\nYou\n10:03\nI want my money back please\n\n"
        "Sam\n10:05\nI've closed the line and I'm going to refund £43.00 to your bank.\n\nYou\n10:06\nok thanks\n"
    )
    assert ["refund"] == [one.kind for one in found_in(text, What.PROMISE)]


@each(
    ("sentence", "due"),
    [
        ("I'll refund £43.00 to your bank, it'll be there within 3 to 5 working days.", "2026-12-02"),
        ("I'll refund £43.00 to your bank – it takes 5 working days.", "2026-12-02"),
        ("Ik stort 43 euro terug, het staat er vrijdag op.", "2026-11-27"),
        ("Ich erstatte Ihnen die 43 €, das dauert bis Freitag.", "2026-11-27"),
        ("Je vous rembourse 43 €, vous l'aurez vendredi.", "2026-11-27"),
        ("Le devuelvo 43 €, lo tendrá el viernes.", "2026-11-27"),
    ],
)
def test_the_halves_of_a_sentence_come_out_as_they_went_in(sentence: str, due: str) -> None:
    """What joins what is promised and its day stays what it was."""
    assert [(sentence, due)] == [(one.value, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]


UNNAMED_COMPANY = {
    ("Dan", "replacement", "2026-11-30"): (
        "Support chat\n\nMe: hi my blender order 5599-1 broke\n"
        "Hello! You're chatting with Dan. Sorry to hear about the blender.\n"
        "Me: can I have a new one\nPhoto.jpg\nOf course. A new one will be with you by Monday.\nMe: cheers\nYou're welcome!\n"
    ),
    ("Tom", "refund", "2026-12-01"): (
        "Welkom bij Parcelo.\nHallo, mijn naam is Tom. Waarmee kan ik je helpen?\nJij: waar blijft mijn geld\n"
        "Een momentje, ik zoek het op.\nJij: ok\nHet bedrag van 40 euro wordt uiterlijk dinsdag teruggestort.\n"
    ),
    ("Jana", "repair", "2026-11-27"): (
        "Sie: Hallo, mein Router geht nicht\nGuten Tag, mein Name ist Jana. Das tut mir leid.\nSie: wann kommt jemand\n"
        "Der Techniker kommt am Freitag zwischen 8 und 12 Uhr vorbei.\nSie: danke\nGern geschehen.\n"
    ),
    ("Claire", "refund", "2026-12-02"): (
        "Moi : bonjour, colis jamais arrivé\nBonjour, je suis Claire, je regarde ça tout de suite.\nMoi : alors ?\n"
        "Le colis est perdu. Je vous rembourse 32 € sous 5 jours ouvrés.\nMoi : merci\nAvec plaisir !\n"
    ),
    ("Marta", "replacement", "2026-11-30"): (
        "Yo: hola, el pedido 88-123 llegó roto\nHola, soy Marta. Lamento lo ocurrido.\nYo: quiero otro\n"
        "Le enviamos uno nuevo el lunes.\nYo: gracias\n"
    ),
}


@each(("expected", "text"), UNNAMED_COMPANY.items())
def test_what_stands_below_the_persons_own_name_without_one_is_the_companys(
    expected: tuple[str, str, str], text: str
) -> None:
    """A chat may name the person alone: who answers says who they are, and promises."""
    assert [expected[0]] == [one.value for one in found_in(text, What.AGENT)]
    assert [expected] == [(one.by, one.kind, one.due) for one in found_in(text, What.PROMISE)]


def test_notes_with_labels_of_the_persons_own_are_no_chat() -> None:
    """Nobody there says that they are of a company."""
    text = "Me: ring the bank\nGroceries on Friday.\nMe: ask about the fee\nThe garden, too.\n"
    talk = chat_of([Line(number, line) for number, line in enumerate(text.splitlines(), 1)], KnownNames())
    assert talk == with_unnamed_company(talk, frozenset())


LETTERS = {
    "Mark Doyle": (
        "Parcelo Ltd\nCustomer Relations\n14 Mill Lane\nLeeds LS1 4AB\n\nMs Joan Reed\n3 Hill Street\nYork YO1 7HH\n\n"
        "20 November 2026\n\nOur ref: PC/44-1920\nYour account: 88210031\n\nDear Ms Reed,\n\nThank you for your letter.\n\n"
        "We will credit £15.00 to your account by 30 November.\n\nYours sincerely\n\nMark Doyle\nParcelo Ltd\n"
    ),
    "Luc Bernard": (
        "Parcelo SA\nService Réclamations\n12 rue des Lilas\n75011 Paris\n\nMadame Joan Reed\n4 rue Haute\n69001 Lyon\n\n"
        "Paris, le 20 novembre 2026\n\nMadame,\n\nNous créditerons votre compte de 15,00 € au plus tard le 30 novembre.\n\n"
        "Cordialement,\n\nLuc Bernard\nParcelo SA\n"
    ),
    "Jens Wolf": (
        "Parcelo GmbH\nKundenservice\n80331 München\n\nFrau\nJoan Reed\nTalstr. 8\n80333 München\n\n"
        "München, den 20. November 2026\n\nUnser Zeichen: PC-26-1920\n\nSehr geehrte Frau Reed,\n\n"
        "den Betrag von 15,00 € erstatten wir Ihnen bis zum 30. November.\n\nMit freundlichen Grüßen\n\n"
        "i. A. Jens Wolf\nParcelo GmbH\nTelefon 040 555 0199\n"
    ),
}


@each(("signed", "text"), LETTERS.items())
def test_a_letter_whose_names_stand_twice_is_a_letter(signed: str, text: str) -> None:
    """The company stands above and under it, and the person in the address: neither says anything there."""
    assert [signed] == [one.value for one in found_in(text, What.AGENT, "Joan Reed")]
    assert ["letter"] == [one.value for one in found_in(text, What.CHANNEL, "Joan Reed")]
    assert [("refund", "2026-11-30")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE, "Joan Reed")]


@each(
    ("first", "then", "kind"),
    [
        (
            "The engineer will come Thursday.",
            "Thursday is not going ahead, he's ill. He's coming Friday now.",
            "repair",
        ),
        (
            "The courier will collect it Thursday.",
            "Sorry, Thursday is cancelled. They'll come Friday instead.",
            "collection",
        ),
        (
            "De monteur komt donderdag.",
            "Donderdag gaat helaas niet door. Hij komt nu vrijdag tussen 8 en 12 uur.",
            "repair",
        ),
        (
            "Der Techniker kommt am Donnerstag.",
            "Donnerstag klappt leider doch nicht. Er kommt jetzt am Freitag.",
            "repair",
        ),
        ("El técnico irá el jueves.", "Lo siento, el jueves ya no es posible. Irá el viernes por la mañana.", "repair"),
    ],
)
def test_who_comes_on_another_day_is_who_was_to_come(first: str, then: str, kind: str) -> None:
    """Behind a day that is taken back, one that names nobody is of the same visit; the day that was taken back is gone."""
    assert [(kind, "2026-11-27")] == [(one.kind, one.due) for one in found_in(said_by_sam(first, then), What.PROMISE)]


@each(
    "said",
    [
        "I'll refund £43.00. Actually, sorry, I can't, my manager refused.",
        "Ik stort vrijdag 43 euro terug. Sorry, dat kan toch niet.",
        "Ich erstatte Ihnen 43 € am Freitag. Entschuldigung, das geht doch nicht.",
        "Je vous rembourse 43 € vendredi. Ah désolé, en fait je ne peux pas.",
        "Le devuelvo 43 € el viernes. Perdón, al final no puedo.",
    ],
)
def test_what_is_taken_back_at_once_is_no_promise(said: str) -> None:
    """Somebody who cannot after all means what they said last; what else they cannot do takes nothing back."""
    assert [] == found_in(said_by_sam(said), What.PROMISE)
    other = "I'll refund £43.00 by Friday. Sorry, I can't see the reason for it here."
    assert ["refund"] == [one.kind for one in found_in(said_by_sam(other), What.PROMISE)]


@each(
    ("said", "kind"),
    [
        ("A courier will pick the lamp up from you tomorrow, you don't need a box.", "collection"),
        ("We'll collect it tomorrow, no label required.", "collection"),
        ("Morgen halen we de lamp bij u op, u heeft geen doos nodig.", "collection"),
        ("Wir holen die Lampe morgen bei Ihnen ab, ein Karton ist nicht nötig.", "collection"),
        ("On passera chercher la lampe demain, un carton n'est pas nécessaire.", "collection"),
        ("Mañana recogemos la lámpara en su casa, no necesita caja.", "collection"),
    ],
)
def test_what_the_person_need_not_have_denies_nothing(said: str, kind: str) -> None:
    """It stands beside a promise, and is no refusal."""
    assert [(kind, "2026-11-26")] == [(one.kind, one.due) for one in found_in(said_by_sam(said), What.PROMISE)]
    assert [] == found_in(said_by_sam(said), What.REFUSAL)


@each(
    "said",
    [
        "Your parcel is in the Leeds depot, the driver will deliver it on Friday.",
        "Ihr Paket liegt im Depot Leeds, der Fahrer stellt es Ihnen am Freitag zu.",
        "Uw pakket ligt in depot Leeds, de bezorger levert het vrijdag af.",
        "Votre colis est au dépôt de Leeds, le livreur le livrera vendredi.",
        "Su paquete está en el almacén de Leeds, el repartidor lo entregará el viernes.",
    ],
)
def test_where_something_is_now_is_not_promised(said: str) -> None:
    """A promise behind how things are stands alone."""
    promised = found_in(said_by_sam(said), What.PROMISE)
    assert [("delivery", "2026-11-27")] == [(one.kind, one.due) for one in promised]
    assert "Leeds" not in promised[0].value


def test_a_program_with_what_it_is_behind_its_name_and_its_buttons() -> None:
    """The name is what stands before the mark; a button that is pressed above a time is nobody's name."""
    text = (
        "Lili, votre assistante virtuelle\nBonjour, je suis Lili. Souhaitez-vous parler à un conseiller ?\nOui\nNon\n18:02\n\n"
        "Vous\nOui\n18:03\nVu\n\nYanis a rejoint la conversation\n\nYanis\nBonsoir, je vous écoute.\n18:11\n\n"
        "Vous\nmon argent ?\n18:12\nVu\n\nYanis\nVous serez remboursé vendredi.\n18:13\n"
    )
    assert ["Lili", "Yanis"] == [one.value for one in found_in(text, What.AGENT)]


@each(
    ("said", "money"),
    [
        ("We maken € 7,80 naar je over, dat staat er vrijdag op.", "7.80 EUR"),
        ("El viernes tendrá los 18 € de vuelta.", "18.00 EUR"),
        ("Das Entgelt von 15,00 EUR schreiben wir Ihrem Konto bis Freitag wieder gut.", "15.00 EUR"),
        ("On vous rend les 15 € vendredi.", "15.00 EUR"),
        ("Te abonamos los 72,50 € en la tarjeta el viernes.", "72.50 EUR"),
        ("We will put the £12.40 back on your card by Friday.", "12.40 GBP"),
    ],
)
def test_sums_that_come_back_in_everyday_words(said: str, money: str) -> None:
    """They are confirmed, as those that are refunded are."""
    assert [money] == [one.value for one in found_in(said_by_sam(said), What.SUM)]


def test_a_number_in_the_brackets_of_a_subject_is_the_cases_whatever_stands_before_it() -> None:
    """A help desk puts its own there; one of figures alone behind `account` is that of the account."""
    letter = "From: Ann Lee <help@parcelo.example>\nTo: me@mailhuis.example\nDate: Tue, 24 Nov 2026 10:00:00 +0000\n"
    rest = "\n\nDear Sir,\n\nWe will write again.\n\nKind regards\n\nAnn Lee\n"
    named = found_in(f"{letter}Subject: RE: Charges on my account [CB-2026-118834]{rest}", What.CASE_NUMBER)
    figures = found_in(f"{letter}Subject: RE: Charges on my account [30994417]{rest}", What.CASE_NUMBER)
    assert (["CB-2026-118834"], []) == ([one.value for one in named], [one.value for one in figures])


@each(
    ("told", "named"),
    [
        ("rang parcelo today, got a man called gary. he says they'll refund me friday.", ["Gary"]),
        ("vanmiddag parcelo gebeld, ene rick. hij stuurt dinsdag een nieuwe.", ["Rick"]),
        ("grad mit parcelo telefoniert, ne frau kern dran. sie schickt mir am montag ein neues.", ["Kern"]),
        ("he llamado a parcelo, me atendió un tal luis. me devuelven 30€ el viernes.", ["Luis"]),
        ("gerade mit parcelo telefoniert, eine frau war dran. sie schickt mir am montag ein neues.", []),
        ("rang parcelo today, a man called back. they'll refund me friday.", []),
        ("vanmiddag parcelo gebeld, een mevrouw zei nee. ze sturen dinsdag een nieuwe.", []),
    ],
)
def test_a_name_in_small_letters_behind_what_announces_one(told: str, named: list[str]) -> None:
    """Who notes in haste writes no capitals; a verb or a word of everyday there is nobody's name."""
    assert named == [one.value for one in found_in(told, What.AGENT)]


@each(
    ("sentence", "kind", "due"),
    [
        ("Der Kurier bringt es Ihnen am Donnerstag nach Hause.", "delivery", "2026-11-26"),
        ("Der Fahrer liefert es am Donnerstag nach oben.", "delivery", "2026-11-26"),
        (
            "Die Kosten für den nicht genutzten Flug von 128,90 EUR erstatten wir bis zum 10. Dezember.",
            "refund",
            "2026-12-10",
        ),
        ("Wir werden die nicht gelieferten Teile erstatten.", "refund", None),
        ("De niet gebruikte nachten betalen wij terug.", "refund", None),
        ("Le devolvemos las noches no disfrutadas.", "refund", None),
    ],
)
def test_where_something_goes_and_what_was_not_used_belong_to_a_promise(
    sentence: str, kind: str, due: str | None
) -> None:
    """German `nach` tells where to as well; a thing that was not used is no refusal."""
    assert [(kind, due)] == [(one.kind, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]


@each("sentence", ["Die Taxikosten können wir nicht erstatten.", "El importe no se devuelve."])
def test_what_is_not_done_stays_no_promise(sentence: str) -> None:
    """Beside the things that were not used."""
    assert [] == found_in(said_by_sam(sentence), What.PROMISE)


@each(
    ("sentence", "due"),
    [
        ("I'll call you tomorrow to give you the price.", "2026-11-26"),
        ("Ik bel u vrijdag met de prijs.", "2026-11-27"),
        ("Ich rufe Sie morgen wegen des Preises an.", "2026-11-26"),
        ("Je vous appelle demain matin pour vous donner le prix.", "2026-11-26"),
        ("Le llamo mañana para darle el precio.", "2026-11-26"),
    ],
)
def test_a_price_that_is_told_on_a_day_does_not_change_on_it(sentence: str, due: str) -> None:
    """Who calls with a price promises a call."""
    assert [("callback", due)] == [(one.kind, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]


@each("sentence", ["Mail says the price goes up on Friday.", "Le prix augmente vendredi."])
def test_a_price_that_changes_on_a_day_promises_nothing(sentence: str) -> None:
    """Whoever says so, and however."""
    assert not any(one.due for one in found_in(said_by_sam(sentence), What.PROMISE))
