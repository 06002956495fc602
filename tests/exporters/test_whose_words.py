"""Whose words a line holds: what the person did, what they were told, and what only the other side claims."""

from __future__ import annotations

import re

from casebook.exporters.facts.said.whose_words import Voice, head_of, said_in
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, Outcome, Role
from tests.builders import Entries, case, contact, facts_of
from tests.conftest import each

from .cases import paste, pastes

OWN = {
    "en": (
        "I sent photos of the door.",
        "I told her that the door is white, she says no.",
        "We have already asked twice.",
        "I had to explain it all again.",
        "Told them it never came.",
        "Reported it as stolen.",
        "I paid twice.",
        "I never got it.",
        "Stayed in all day, nobody came.",
        "Nobody came. They say he tried to call me.",
        "Wrong parts came. The right ones are on back order.",
        "Parcel still missing. He opened an investigation.",
    ),
    "nl": (
        "Ik heb foto's gestuurd.",
        "Ik vroeg om een ander, ze zegt van niet.",
        "Wij belden al twee keer.",
        "Foto gestuurd van de doos.",
        "Schade gemeld.",
        "Weer kapot. Ik krijg een nieuwe, zegt ze.",
        "Er kwam niemand. Volgens hem was ik er niet.",
    ),
    "de": ("Es kam niemand. Sie sagt, ich war nicht da.", "Wieder kaputt. Sie sagt, das dauert."),
    "fr": ("Encore en panne. Il dit que cela prend du temps.", "Toujours en panne. Elle dit que c'est en cours."),
    "es": ("Seguimos sin luz. Dicen que lo miran.", "Sigue averiado. Dice que está cerrado."),
}
"""What the person did, saw or said themselves, if only in a part of it."""

CLAIMED = {
    "en": (
        "I need a police report first.",
        "I must ask the shop.",
        "I can only return it within 14 days.",
        "I am not entitled to one.",
        "I will get a refund in five days.",
        "We have to wait another week.",
        "It has to go to the workshop.",
        "The form needs to be signed.",
    ),
    "nl": (
        "Ik moet eerst aangifte doen.",
        "Ik heb daar geen recht op.",
        "Eerst moet ik het terugsturen.",
        "Wij mogen het niet openen.",
        "Hij moet naar de werkplaats.",
    ),
    "de": ("Er muss in die Werkstatt.", "Das Gerät muss zuerst eingeschickt werden."),
    "fr": ("Il doit repartir à l'atelier.",),
    "es": ("Tiene que ir al taller.",),
}
"""What the person has to do, may do or gets, as they were told."""

REPORTED = {
    "en": (
        "She says I need a report.",
        "They will look.",
        "Refund approved.",
        "I need to know by Friday.",
        "I get no answer.",
        "I will get a refund, she says.",
        "We have looked into your case.",
        "I have sent you a new label.",
        "The warehouse has no record.",
    ),
    "nl": (
        "Ze zegt dat ik moet wachten.",
        "De fout is gevonden, zegt ze.",
        "Terugbetaling goedgekeurd.",
        "Ik krijg geen antwoord.",
        "We hebben uw klacht bekeken.",
        "Ik stuurde u een nieuw label.",
        "Ik heb je een mail gestuurd.",
        "Hij moet dat eerst navragen.",
    ),
}
"""What says itself whose it is, or may be anybody's."""

HEADS = {
    "en": ("with Ann", "according to Ann"),
    "nl": ("met Ann", "volgens Ann"),
    "de": ("mit Ann", "laut Ann"),
    "fr": ("avec Ann", "selon Ann"),
    "es": ("con Ann", "según Ann"),
}


def line_of(said: str, language: str = "en", **values) -> str:
    """The line of a contact with Ann on 2 Nov of which the lead tells nothing."""
    entries = Entries()
    entries.contact("2024-11-01", "He looks into it.", agent="Zed")
    entries.contact("2024-11-02", said, **{"agent": "Ann"} | values)
    entries.contact("2024-11-03", agent="Cid", outcome=Outcome.REFUSED)
    problem = f"The lamp flickers {'on and on ' * 21}at night, too."  # it leaves no room in the lead
    told = paste(facts_of(case(problem=problem), entries), ExportOptions(language))
    return next(line for line in told.splitlines() if re.match(r"(?:Le |El )?2\.? ", line))


def test_what_the_person_did_is_told_as_done_with_whoever_answered():
    """Nobody reads the name as that of who did it."""
    for language, texts in OWN.items():
        for said in texts:
            head = f"{HEADS[language][0]}{language_named(language).colon}{said}"
            assert line_of(said, language).partition(", ")[2].startswith(head), said


REMARKS = {
    "en": (
        "Same text copied, word for word.",
        "Asked for the photos. He looked, there are none.",
        "Asked for the whole deposit back.",
    ),
    "nl": ("Om bonnen gevraagd. Ze weet van niets.", "Hetzelfde antwoord, woord voor woord."),
    "de": ("Bestätigungsmail hochgeladen, angeblich nicht lesbar.", "Derselbe Text, Wort für Wort."),
    "fr": ("Même réponse, mot pour mot.",),
    "es": ("Mismo texto, palabra por palabra.",),
}
"""What the person says of an answer, or asked before it."""


def test_what_the_person_remarks_is_no_word_of_theirs():
    """It is told as said with whoever answered; beside a message that came in, whose that is stands in brackets."""
    for language, remarks in REMARKS.items():
        for said in remarks:
            assert HEADS[language][0] in line_of(said, language), said
    for said in ("Their photos are of a grey car. Mine was white.", "Same text copied, word for word."):
        assert line_of(said, channel=Channel.EMAIL, incoming=True) == f"2 Nov (email from Ann): {said}"


def test_what_was_written_down_from_that_on_is_one_sentence_with_who_said_it():
    """Behind a colon it would hang in the air."""
    assert line_of("que tarda 45 días", "es") == "El 2 de noviembre, Ann dijo que tarda 45 días."
    assert line_of("dat het nog even duurt", "nl") == "2 nov, Ann zei dat het nog even duurt."
    assert line_of("dass es noch dauert", "de") == "2. November, Ann sagte, dass es noch dauert."


def told_of(language: str, first: dict, second: dict) -> str:
    """What they contradict each other in, of two contacts of which the second is against the first."""
    entries = Entries()
    number = entries.contact("2024-11-01", **{"agent": "Ann"} | first)
    entries.contact("2024-11-02", **{"agent": None, "contradicts": (number,)} | second)
    told = paste(facts_of(case(problem="The lamp flickers."), entries), ExportOptions(language))
    return next(
        line for line in told.splitlines() if line.startswith(language_named(language).told_apart.partition("{")[0])
    )


def test_a_contradiction_tells_what_they_said_and_not_what_the_person_saw():
    """A bot is called one, what came in by mail was written, a refusal has its words, nobody has to follow themselves."""
    said = {"text": "We will take it back.", "agent": "Ann"}
    bot = {"text": "The bill came, no credit on it. Now it says the claim is closed.", "role": Role.BOT}
    assert "; a bot said on 2 Nov: the claim is closed." in told_of("en", said, bot)

    letter = {"text": "Kündigung bestätigt zum 31.1.", "channel": Channel.LETTER, "incoming": True, "agent": None}
    no = {"text": "es gäbe gar keine Kündigung", "agent": "Mehmet", "outcome": Outcome.REFUSED}
    told = told_of("de", letter, no)
    assert (
        "schrieb am 1. November: Kündigung bestätigt zum 31.1.; Mehmet hat mein Anliegen am 2. November abgelehnt: es gäbe"
        in told
    )
    assert "wer entscheidet" in told
    assert "Entscheidung von" not in told


def test_what_is_left_before_words_told_elsewhere_is_still_the_persons_own():
    """What the bot said stands in the contradiction: what the person saw before it is not told as said by the bot."""
    entries = Entries()
    number = entries.contact("2024-11-01", "We will take it back.", agent="Ann")
    text = "The bill came, no credit on it. Now it says the claim is closed."
    entries.contact("2024-11-02", text, role=Role.BOT, contradicts=(number,))
    told = paste(facts_of(case(problem=f"The lamp flickers {'on and on ' * 21}at night."), entries), ExportOptions())

    assert "2 Nov, with a bot: The bill came, no credit on it." in told


def test_who_is_stressed_is_not_named_again():
    """*The boss himself* is who the line is of, and words in quotation marks are quoted once."""
    said = "le patron lui-même: cela prend du temps"
    assert "patron" not in line_of(said, "fr", role=Role.MANAGER)
    quoted = "'you are verified, we will pay you'"
    assert line_of(quoted, channel=Channel.EMAIL, incoming=True).endswith(': "you are verified, we will pay you."')


def test_what_the_person_has_to_do_is_told_as_what_they_hold_who_said_so():
    """*I need a report* behind a name alone would be that person's need."""
    for language, texts in CLAIMED.items():
        for said in texts:
            head = f"{HEADS[language][1]}{language_named(language).colon}{said}"
            assert line_of(said, language).partition(", ")[2].startswith(head), said


def test_what_says_itself_whose_it_is_stands_behind_the_name():
    """As does what may be anybody's."""
    for language, texts in REPORTED.items():
        for said in texts:
            assert line_of(said, language).partition(", ")[2].startswith(f"Ann: {said}"), said


DID_IT = {
    "en": ("Told me to wait.", "Offered a voucher. I refused.", "Says it is on its way.", "Promised to call."),
    "nl": ("Zei dat ik moest wachten.", "Bood een bon aan. Ik heb geweigerd.", "Beloofde mij terug te bellen."),
    "de": ("Sagte, ich soll warten.", "Bot einen Gutschein an."),
    "fr": ("M'a dit d'attendre.", "A proposé un bon.", "Propose un avoir."),
    "es": ("Me dijo que esperara.", "Ofreció un vale.", "Prometió mirarlo."),
}
"""What they did or said, without who did."""


def test_what_they_did_without_a_subject_is_one_sentence_with_their_name():
    """Behind a colon it would be a fragment, and of nobody."""
    for language, texts in DID_IT.items():
        for said in texts:
            assert line_of(said, language).partition(", ")[2].startswith(f"Ann {said[:1].lower()}{said[1:]}"), said


def test_a_participle_before_what_was_promised_is_no_deed_of_theirs():
    """*Promised refund never came* is not what Ann promised."""
    for language, said in {
        "en": "Promised refund never came.",
        "nl": "Beloofde terugbetaling kwam niet.",
        "de": "Bestätigte Buchung wurde storniert.",
    }.items():
        assert f"Ann {said[:1].lower()}" not in line_of(said, language)


def test_a_role_that_notes_begin_with_stays_as_it_was_typed():
    """Without the article that notes leave out, beside a refusal too: nothing is put into what was typed."""
    for language, told in {
        "en": ("Technician came.", "Technician will not come."),
        "nl": ("Monteur is geweest.", "Monteur komt niet."),
        "de": ("Techniker war da.", "Techniker kommt nicht."),
        "fr": ("Technicien est venu.", "Technicien ne vient pas."),
        "es": ("Técnico no vino.", "Técnico no viene."),
    }.items():
        for said in told:
            assert said.rstrip(".") in line_of(said, language)
            entries = Entries()
            entries.contact("2024-11-02", said, agent="Ann", outcome=Outcome.REFUSED)
            text = paste(facts_of(case(problem="x " * 150), entries), ExportOptions(language=language))
            assert said.rstrip(".").casefold() in text.casefold()
            assert not re.search(rf"(?i)\b(?:the|de|der|le|el) {said.split()[0]}", text), text


def test_why_they_refused_is_their_claim():
    """A bare reason is nobody's but theirs; one that says who says so needs no more, and what the person did is their own."""
    for said, line in (
        ("There is no request.", "2 Nov, Ann refused my request: there is no request."),
        ("It is out of warranty.", "2 Nov, Ann refused my request: it is out of warranty."),
        ("Says there is none.", "2 Nov, Ann refused my request: says there is none."),
        ("I asked for her manager.", "2 Nov, Ann refused my request. I asked for her manager."),
        ("Nobody rang so I rang.", "2 Nov, Ann refused my request. Nobody rang so I rang."),
        ("It is too late so I have to pay.", "2 Nov, Ann refused my request: it is too late so I have to pay."),
        ("Refused without a word.", "2 Nov, Ann: Refused without a word."),
    ):
        assert line == line_of(said, outcome=Outcome.REFUSED)

    expected = "2 nov, Ann wees mijn verzoek af: het is te laat."
    assert expected == line_of("Het is te laat.", "nl", outcome=Outcome.REFUSED)
    for language, said in (
        ("nl", "Niemand belde dus belde ik."),
        ("de", "Niemand meldete sich, also habe ich angerufen."),
        ("fr", "Personne ne rappelait donc j'ai appelé."),
        ("es", "Nadie llamó así que llamé."),
    ):
        assert said in line_of(said, language, outcome=Outcome.REFUSED)


def test_what_a_letter_claims_is_told_as_what_its_writer_holds():
    """The person's own answer in it stays theirs: *I did not* is no word of the writer's."""
    said = "The ticket was refunded as a voucher because I accepted it."
    values = {"channel": Channel.EMAIL, "incoming": True, "outcome": Outcome.REFUSED}
    assert f"2 Nov, Ann (email) refused my request: t{said[1:]}" == line_of(said, **values)
    assert f"2 Nov, Ann (email) refused my request. {said} I did not." == line_of(f"{said} I did not.", **values)

    unsigned = line_of("I need a form.", agent=None, channel=Channel.LETTER, incoming=True)
    assert "2 Nov, according to you (letter): I need a form." == unsigned
    facts = facts_of(case(), [contact(text="x", agent=None, channel=Channel.LETTER, incoming=True)])
    wording = Wording(facts, language_named("en"), years=False)
    heads = [head_of(wording, facts.contacts[0], Voice.CLAIMED, [each]) for each in ("Pay 170 GBP.", "I need a form.")]
    assert ["letter from Amazon", "according to Amazon (letter)"] == heads
    assert "2 Nov, email from Ann: I sent it back." == line_of("I sent it back.", channel=Channel.EMAIL, incoming=True)


@each(
    ("language", "said", "answer", "line"),
    [
        ("en", "It is out of warranty.", "A bot then closed the chat.", "2 Nov, Ann refused my request."),
        ("en", "It came back on 8 Aug.", "A bot then closed the chat.", "2 Nov, Ann refused my request."),
        ("nl", "Het is vochtschade.", "De fiets stond altijd binnen.", "2 nov, Ann wees mijn verzoek af."),
        (
            "de",
            "Das ist ein Wasserschaden.",
            "Das Gerät war nie nass.",
            "2. November, Ann hat mein Anliegen abgelehnt.",
        ),
        ("fr", "La garantie est expirée.", "Le vélo a trois mois.", "Le 2 novembre, Ann a refusé ma demande."),
        ("es", "La garantía ha vencido.", "La bici tiene tres meses.", "El 2 de noviembre, Ann rechazó mi solicitud."),
    ],
)
def test_the_answer_to_why_they_refused_is_not_put_in_their_mouth(
    language: str, said: str, answer: str, line: str
) -> None:
    """Where a sentence behind the reason may be the person's own, nobody vouches for all of it."""
    assert f"{line} {said} {answer}" == line_of(f"{said} {answer}", language, outcome=Outcome.REFUSED)


def test_what_would_be_needed_goes_on_with_why_they_refused() -> None:
    """A second sentence that can only be theirs leaves the reason theirs."""
    said = "There is no buyback request. A third repair is needed first."
    assert line_of(said, outcome=Outcome.REFUSED) == f"2 Nov, Ann refused my request: t{said[1:]}"


def test_what_came_in_by_chat_and_is_their_claim_is_told_with_that():
    """A chat goes without saying where the person began it, and not where they did."""
    said = "There is no request for that."
    for values, head in (
        ({"incoming": True}, "Ann (chat) refused my request"),
        ({"incoming": True, "agent": None}, "you refused my request (chat)"),
        ({}, "Ann refused my request"),
    ):
        assert line_of(said, outcome=Outcome.REFUSED, **values) == f"2 Nov, {head}: t{said[1:]}"


def test_what_had_happened_is_the_persons_own_in_the_first_contact():
    """They tell there what the agent is only told of; where nobody is known there is nobody to take it for."""
    entries = Entries()
    entries.contact("2024-11-01", "My parcel never came. The hall has a camera above it.", agent="Ann")
    entries.contact("2024-11-02", "My parcel is at the depot.", agent="Bo")
    told = paste(facts_of(case(problem="Where is it?"), entries), ExportOptions())

    assert "\n1 Nov, with Ann: My parcel never came. The hall has a camera above it.\n" in told
    assert "\n2 Nov, Bo: My parcel is at the depot.\n" in told
    assert "2 Nov, phone call: I sent photos." == line_of("I sent photos.", agent=None, channel=Channel.PHONE)
    assert "2 Nov, with a bot: I sent photos." == line_of("I sent photos.", agent=None, role=Role.BOT)


def test_a_sentence_of_the_lead_and_the_case_file_tell_the_same():
    """What was marked as what decides is never said by whoever did not say it."""
    for said, lead, head in (
        ("I sent photos.", "With Ann on 2 Nov: I sent photos.", "chat with Ann"),
        ("I need a form.", "According to Ann on 2 Nov: I need a form.", "chat with Ann, according to Ann"),
        ("It was never scanned.", "Ann said on 2 Nov: It was never scanned.", "chat with Ann"),
    ):
        entries = Entries()
        entries.contact("2024-11-01", "He looks into it.", agent="Zed")
        entries.contact("2024-11-02", said, agent="Ann", key=True)
        facts = facts_of(case(problem="The lamp is broken."), entries)
        file = renderer("chat", "markdown")(facts, ExportOptions())

        assert lead in paste(facts, ExportOptions()), said
        assert f"**2 Nov 2024** {head} (" in file, said


def test_what_nobody_is_named_for_was_told_to_the_person():
    """Whoever reads it may be the company, which is not told what it said by its own name."""
    for language, said in (
        ("en", "I was told on 2 Nov: The depot lost it."),
        ("nl", "Mij is op 2 nov gezegd: The depot lost it."),
        ("de", "Mir wurde am 2. November gesagt: The depot lost it."),
        ("fr", "On m'a dit le 2 novembre\N{NO-BREAK SPACE}: The depot lost it."),
        ("es", "Me dijeron el 2 de noviembre: The depot lost it."),
    ):
        entries = Entries()
        entries.contact("2024-11-02", "The depot lost it.", channel=Channel.PHONE, key=True)
        lead = paste(facts_of(case(problem="The lamp never came."), entries), ExportOptions(language)).splitlines()[0]

        assert said in lead, lead
        assert "Amazon" not in lead


def test_who_it_was_is_no_account_of_the_person():
    """*Bot. Asked for the number.* was written of the bot, as *Liam. Says it is lost.* of him."""
    entries = Entries()
    entries.contact("2024-11-01", "Nobody came. They say he tried to call.", agent="Ann")
    entries.contact("2024-11-02", "Bot. Asked for the booking number three times.", role=Role.BOT)
    entries.contact("2024-11-03", "Liam. They say it is lost.", agent="Liam")
    text = paste(facts_of(case(problem="The lamp flickers."), entries), ExportOptions())

    assert "with Ann: Nobody came." in text
    assert "2 Nov, a bot: Asked for the booking number three times." in text
    assert "with Liam" not in text


def test_a_message_that_was_typed_with_who_it_is_from_is_not_headed_by_that_again() -> None:
    """In each language, whoever that is; where it does not say from whom, the head stays."""
    for code, head, said in (
        ("en", "email from Amazon", ": we look into it"),
        ("nl", "e-mail van Amazon", ": we zoeken het uit"),
        ("de", "E-Mail von Amazon", ", wir prüfen das"),
        ("fr", "e-mail d'Amazon", " : nous vérifions"),
        ("es", "correo electrónico de Amazon", ": lo miramos"),
    ):
        entries = Entries()
        for text in (f"{head}{said}", f"{head}ia{said}"):
            entries.contact("2024-11-05", text, channel=Channel.EMAIL, incoming=True)
        told = paste(facts_of(case(problem="It broke.", want=None), entries), ExportOptions(language=code))

        kind = head.split()[0].casefold()
        lines = [line.casefold().count(kind) for line in told.splitlines() if said.lstrip(",: ") in line]
        assert [1, 1] == lines, told

    entries = Entries()
    entries.contact("2024-11-05", "emails are read within a week", channel=Channel.EMAIL, incoming=True)
    told = paste(facts_of(case(problem="It broke.", want=None), entries), ExportOptions())
    assert "email from you: emails are read within a week." in told


@each(
    ("language", "told"),
    [
        ("en", "I handed the router in at the shop on 6 July, they told me the scan was enough. Charged 525 on 4 Sep."),
        (
            "nl",
            "Ik heb de router op 6 juli in de winkel ingeleverd, ze zeiden dat de scan genoeg was. Op 4 sep 525 afgeschreven.",
        ),
        (
            "de",
            "Ich habe den Router am 6. Juli im Laden abgegeben, man sagte mir, der Scan reiche. Am 4. September 525 abgebucht.",
        ),
        (
            "fr",
            "J'ai rendu la box au relais le 6 juillet, on m'a dit que le scan suffisait. Prélèvement de 525 le 4 septembre.",
        ),
        (
            "es",
            "Entregué el router en la tienda el 6 de julio, me dijeron que bastaba el escaneo. Cargo de 525 el 4 de sep.",
        ),
    ],
)
def test_what_the_person_was_told_on_a_day_before_is_of_their_account(language: str, told: str) -> None:
    """It is no word of whoever answered them in the contact that it was written down in."""
    entries = Entries()
    entries.contact("2024-09-14", f"{told}", agent="Yanis")

    lead = lead_of(facts_of(case(), entries), ExportOptions(language=language)).text

    assert lead.startswith(told.partition(". ")[0])


@each(
    ("language", "typed", "told"),
    [
        ("en", "That my refund is sent by Friday.", "Kim said on 14 Sep that my refund is sent by Friday"),
        ("nl", "Dat het geld vrijdag komt.", "Kim zei op 14 sep dat het geld vrijdag komt"),
        ("de", "Dass das Geld am Freitag kommt.", "Kim sagte am 14. September, dass das Geld am Freitag kommt"),
        ("fr", "Qu'on me rembourse vendredi.", "Kim m'a dit le 14 septembre qu'on me rembourse vendredi"),
        ("es", "Que el viernes me devuelven el dinero.", "Kim me dijo el 14 de septiembre que el viernes me devuelven"),
    ],
)
def test_what_begins_with_that_goes_on_from_who_said_it(language: str, typed: str, told: str) -> None:
    """No colon parts the two."""
    entries = Entries()
    kim = entries.contact("2024-09-14", typed, agent="Kim")
    facts = facts_of(case(), entries)
    contact = next(each for each in facts.contacts if each.number == kim)
    wording = Wording(facts, language_named(language), years=False)

    assert said_in(wording, contact, typed.rstrip(".")).startswith(told)


@each(
    ("language", "text", "told"),
    [
        ("en", "Karen will look at it tomorrow", "15 Sep: Karen will look at it tomorrow"),
        ("nl", "Karen belt morgen terug", "15 sep: Karen belt morgen terug"),
        ("de", "Karen ruft morgen zurück", "15. September: Karen ruft morgen zurück"),
        ("fr", "Karen rappelle demain", "15 septembre\u00a0: Karen rappelle demain"),
        ("es", "Karen llama mañana", "15 de septiembre: Karen llama mañana"),
        ("nl", "Karen belt vrijdag terug", "15 sep: Karen belt vrijdag terug"),
        ("nl", "Karen kijkt ernaar", "Karen kijkt ernaar (15 sep)"),
        ("de", "noch kein Paket, Karen sagt warten", "noch kein Paket, Karen sagt warten (15. September)"),
        ("en", "still no parcel, Karen says wait", "still no parcel, Karen says wait (15 Sep)"),
    ],
)
def test_the_day_of_a_contact_stands_not_behind_another(language: str, text: str, told: str) -> None:
    """*Karen belt morgen terug (15 sep)* would say that tomorrow is the 15th."""
    entries = Entries()
    entries.contact("2024-09-15", text, agent="Karen")
    facts = facts_of(case(language=language), entries)

    assert told == said_in(Wording(facts, language_named(language), years=False), facts.contacts[0], text)


@each(
    ("code", "said", "told"),
    [
        ("en", "Gave me a signed form: seats changed.", "1 Nov, Iker gave me a signed form: seats changed."),
        ("nl", "Gaf mij een getekend formulier.", "1 nov, Iker gaf mij een getekend formulier."),
        ("de", "Gab mir ein unterschriebenes Blatt.", "1. November, Iker gab mir ein unterschriebenes Blatt."),
        ("fr", "M'a remis un papier signé.", "Le 1er novembre, Iker m'a remis un papier signé."),
        (
            "es",
            "Me dio un papel firmado: cambio de clase.",
            "El 1 de noviembre, Iker me dio un papel firmado: cambio de clase.",
        ),
    ],
)
def test_what_somebody_gave_goes_on_from_their_name(code: str, said: str, told: str) -> None:
    """*Iker: me dio un papel* is of whoever Iker speaks of."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Iker")
    entries.contact("2024-11-05", "She will look for the form and call me again about it.", agent="Ann")
    text = paste(facts_of(case(problem="X."), entries), ExportOptions(code))

    assert told.replace("’", "'") in text.splitlines() or told.partition(", ")[2].rstrip(".") in text


@each(
    ("language", "said", "head"),
    [
        ("en", "The engineer found a leak.", "with Nowak (in person)"),
        ("nl", "Monteur is geweest.", "met Nowak (ter plaatse)"),
        ("de", "Der Monteur hat neu gemessen.", "mit Nowak (vor Ort)"),
        ("fr", "Le technicien a trouvé une fuite.", "avec Nowak (sur place)"),
        ("es", "El técnico encontró una fuga.", "con Nowak (en persona)"),
    ],
)
def test_who_came_is_not_said_to_tell_of_himself(language: str, said: str, head: str) -> None:
    """Whom the person met at home may be the engineer: nobody writes *Nowak: The engineer found a leak*. On the phone somebody
    else says so."""
    wording = Wording(facts_of(case()), language_named(language))
    for channel, is_there in ((Channel.IN_PERSON, True), (Channel.PHONE, False)):
        met = contact(text=said, agent="Nowak", channel=channel)

        assert is_there is (head == head_of(wording, met, Voice.REPORTED, [said]))


def test_who_came_is_met_on_a_line_with_little_room_too() -> None:
    """There the way it took place is left out, and is known all the same."""
    entries = Entries()
    entries.contact("2024-11-02", "She books it.", agent="Ann")
    said = "The engineer found a leak. The part is not here yet and has to be ordered from the factory."
    entries.contact("2024-11-03", said, agent="Nowak", channel=Channel.IN_PERSON)
    entries.contact("2024-11-04", "No leak at all, she says.", agent="Bea", outcome=Outcome.REFUSED)
    of = facts_of(case(problem="It leaks.", want="a repair"), entries)
    lines = {line for text in pastes(of, range(150, 700, 10)) for line in text.splitlines()}
    told = [line for line in lines if line.startswith("3 Nov") and "engineer" in line]

    assert told
    assert all(line.startswith("3 Nov, with Nowak") for line in told)
