"""Who answered, and under which number, is read off the text of a contact where it stands nowhere else."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.exporters.words.named_agents import with_named_agents
from casebook.parsing.agents_named import agent_in, role_in
from casebook.parsing.numbers_named import number_in
from casebook.records.vocabularies import Channel, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

NAMED = (
    ("called, Marisol. refund by fri she said", "Marisol"),
    ("nothing came. Kyle on chat says it went thru sep 17", "Kyle"),
    ("rang again, got Tasha, she says it is on its way by monday", "Tasha"),
    ("email from Brandt, billing mgr: refused", "Brandt"),
    ("Spoke with Grace today. She promised a refund by 4 May.", "Grace"),
    ("told Mel that on chat. she'll ask the warehouse", "Mel"),
    ("gemaild, Anouk belt terug: pakket 3 wordt nageleverd", "Anouk"),
    ("mevrouw De Boer belde terug: monteur komt dinsdag", "Mevrouw De Boer"),
    ("Joris: korting is al geaccepteerd. niet door mij", "Joris"),
    ("an Diekmann gemailt. er ruft an: neue platte ist bestellt", "Diekmann"),
    ("Herr Albers hat zugesagt, dass Freitag jemand kommt.", "Herr Albers"),
    ("hab mit Nadine telefoniert, sie schickt ein neues netzteil", "Nadine"),
    ("mme Roche au tel: voir avec le distributeur", "Mme Roche"),
    ("rappelé, 35 min. Karim reconnaît l'erreur", "Karim"),
    ("appelé, Sonia me dit que le remboursement part vendredi", "Sonia"),
    ("nadie llamó. Rubén dice que lo investigan", "Rubén"),
    ("La Sra. Ortega me prometió el cambio para el viernes", "Sra. Ortega"),
)

NOBODY = (
    "Samsung says it is water damage. Nobody was home.",
    "Hotline sagt, das dauert noch. Techniker kommt Freitag.",
    "Jess said she'd sort it; then Tom said no",
    "got through to Leeds office. manager says no",
    "the washer came dented. told Currys the same day",
    "envoyé le sms de Mme Besson (propriétaire) du 12 juillet",
    "Chronopost dit que le colis est livré",
    "my husband David was home all day",
)


PUT_THROUGH = (
    ("phoned again, got through to Omar (supervisor) after 25 mins. no replacement sent", "Omar"),
    ("Got through to Omar after 25 mins. He said no.", "Omar"),
    ("Got Omar on the phone. He refused.", "Omar"),
    ("rang them, spoke to Omar Haddad, a supervisor.", "Omar Haddad"),
    ("Phoned. Was put through to Denise in complaints, who promised a call back.", "Denise"),
    ("Called at 10am and spoke to a lady called Bridget, she said wait.", "Bridget"),
    ("Chat with Sam: they will look into it.", "Sam"),
    ("Chatted to Priya, she'll sort it by Friday.", "Priya"),
    ("A guy named Tom answered and told me to send photos.", "Tom"),
    ("Tom from customer service rang me and apologised.", "Tom"),
    ("Email back from Helen Marsh (complaints dept). She wants the receipt.", "Helen Marsh"),
    ("Reply by email from Helen: no refund.", "Helen"),
    ("Her name was Ingrid. She refused to give a number.", "Ingrid"),
    ("Agent's name: Keisha. She will refund.", "Keisha"),
    ("agent was Keisha, she will refund", "Keisha"),
    ("Keisha on live chat: refund in 5 days", "Keisha"),
    ("Transferred twice, ended up with Mr Bell who said it's been approved", "Mr Bell"),
    ("The supervisor, Anton, agreed to a full refund.", "Anton"),
    ("Supervisor Anton agreed to a full refund.", "Anton"),
    ("Rang up, Faisal picked up. He'd no record of my case", "Faisal"),
    ("Talked to Jo. Nothing new.", "Jo"),
    ("Live chat, agent 'Mikey'. Said delivery tomorrow", "Mikey"),
    ("Gebeld en Thijs aan de lijn gehad, hij stuurt een nieuwe.", "Thijs"),
    ("Kreeg Thijs aan de telefoon. Hij zoekt het uit.", "Thijs"),
    ("Doorverbonden met Femke (leidinggevende), zij zegt terugbetaling binnen 5 dagen", "Femke"),
    ("Chat met ene Bas, die zegt dat het onderweg is", "Bas"),
    ("Gesproken met mevrouw Jansen van klachten", "Mevrouw Jansen"),
    ("Medewerkster heette Loes, ze belt morgen terug", "Loes"),
    ("Mail van Sjoerd (klantenservice): geen vergoeding", "Sjoerd"),
    ("Angerufen, Frau Schulte war dran, sie schickt einen Techniker", "Frau Schulte"),
    ("Am Telefon war Herr Yilmaz. Er hat nichts gefunden.", "Herr Yilmaz"),
    ("Mit Herrn Yilmaz gesprochen, er kümmert sich.", "Herr Yilmaz"),
    ("Im Chat eine Lena erwischt: Geld kommt Freitag", "Lena"),
    ("Die Mitarbeiterin hieß Svenja und wollte zurückrufen", "Svenja"),
    ("Wurde zu Teamleiter Kruse durchgestellt, der lehnt ab", "Kruse"),
    ("Mail von Jana Wolf, Kundenservice: keine Erstattung", "Jana Wolf"),
    ("Eu Farida au téléphone, elle rembourse", "Farida"),
    ("Tombée sur Kévin, il relance l'entrepôt", "Kévin"),
    ("J'ai eu Mme Lopez au bout du fil, elle note le dossier", "Mme Lopez"),
    ("Appelé le SAV : un certain Julien m'a dit d'attendre", "Julien"),
    ("Conseillère : Amandine. Elle rappelle lundi", "Amandine"),
    ("Mail de Pascal (service client) : refus", "Pascal"),
    ("Le responsable, M. Girard, accepte l'échange", "M. Girard"),
    ("Hablé con Marta del servicio técnico, mandan otro", "Marta"),
    ("Me atendió Iván y dijo que esperara", "Iván"),
    ("Me ha llamado una tal Lucía: el pedido está perdido", "Lucía"),
    ("Me pasaron con el supervisor, Andrés, que lo aprobó", "Andrés"),
    ("La chica se llamaba Noelia, me llama mañana", "Noelia"),
    ("Correo de Javier Ruiz (atención al cliente): no hay reembolso", "Javier Ruiz"),
    ("On hold for an hour then Wendy, who couldn't find my order", "Wendy"),
    ("Finally reached a human: Patrick. He'll escalate.", "Patrick"),
    ('rep was "Dee". she promised a label by email', "Dee"),
    ("chat, Raj, 20 min. refund denied", "Raj"),
    ("Raj (chat) denied the refund", "Raj"),
    ("no luck with first agent, second one (Molly) was nicer and will call Thursday", "Molly"),
    ("email from Karen at Solmate: they won't pay", "Karen"),
    ("Karen Ellis emailed. They won't pay.", "Karen Ellis"),
    ("My daughter Emma rang for me, spoke to Leo", "Leo"),
    ("Called again. This time Nadia. Same story.", "Nadia"),
    ("Nadia (floor manager) phoned: no refund", "Nadia"),
    ("Phoned 0345 111, Steve answered, useless", "Steve"),
    ("Asked for a manager, got Alan. Alan says 10 working days.", "Alan"),
    ("Gebeld, Kim aan de lijn. Zegt dat het pakket kwijt is", "Kim"),
    ("Weer gebeld. Nu ene Robin, die belt vrijdag terug", "Robin"),
    ("Chat: medewerker Daan. Geen oplossing.", "Daan"),
    ("Mailtje van Petra Vos: refund in behandeling", "Petra Vos"),
    ("Met de chef (Hr. Smit) gesproken, die regelt het", "Hr. Smit"),
    ("Telefonat mit Frau Krüger, Rückruf bis Freitag zugesagt", "Frau Krüger"),
    ("Hotline: Herr Demir sagt, Gutschrift folgt", "Herr Demir"),
    ("Chat mit Tobias, kann nichts machen", "Tobias"),
    ("Marktleiter Herr Brand hat abgelehnt", "Herr Brand"),
    ("Au téléphone avec Sandrine, elle envoie un bon de retour", "Sandrine"),
    ("Chat avec Mehdi : colis perdu, remboursement sous 5 jours", "Mehdi"),
    ("Mon mari a appelé, il a eu Thomas", "Thomas"),
    ("Llamé, me cogió Pilar, dice que lo mira", "Pilar"),
    ("Chat con Rocío: reembolso en 5 días", "Rocío"),
    ("Correo de Álvaro, de facturación: no procede", "Álvaro"),
    ("Hablo con la encargada, Mercedes, lo cambia el lunes", "Mercedes"),
    ("spoke to Dan today", "Dan"),
    ("gebeld, doorverbonden met Jan", "Jan"),
    ("spoke to Bill in returns, he will look", "Bill"),
    ("webchat w/ Priya, she says 3-5 working days", "Priya"),
    ("chatted w/ Tom about the refund", "Tom"),
    ("Michelle in customer care says it's in the post", "Michelle"),
    ("Steve from collections dept rang me", "Steve"),
    ("email from Marta K. today, no refund", "Marta K."),
    ("eerst niemand, daarna Kevin, zegt volgende week", "Kevin"),
    ("Ilse antwoordt: geen vergoeding", "Ilse"),
    ("gesproken met dhr de Boer, weigert", "Dhr De Boer"),
    ("frau Kurz antwortet: kommt nicht", "Frau Kurz"),
    ("rang, jo said next week", "Jo"),
    ("Mo said on mon he'd ring me, didnt. now Ellie says refund denied", "Ellie"),
    ("Priya said refund friday", "Priya"),
    ("Stefan hat gestern angerufen, Gerät kommt", "Stefan"),
    ("Hier soir appelé Sophie, elle rappelle lundi", "Sophie"),
    ("Ayer llamé y Carmen dijo que el lunes", "Carmen"),
    ("Peter now says no. Last week he said yes.", "Peter"),
    ("chat w Tom. says refund 3-5 days", "Tom"),
    ("j'ai eu Paul hier, technicien jeudi", "Paul"),
    ("Karin zegt vrijdag", "Karin"),
    ("Thomas sagt Freitag", "Thomas"),
    ("Emma a dit vendredi", "Emma"),
    ("Marta dice viernes", "Marta"),
    ("Joost zei maandag terugbetaling, nu zegt Karin vrijdag", "Karin"),
    ("Joost sagte Montag, jetzt sagt Karin Freitag", "Karin"),
    ("Spoke to Priya yesterday, refund by 25 sep", "Priya"),
    ("gisteren Priya gesproken, geld komt vrijdag", "Priya"),
    ("hablé con Priya ayer", "Priya"),
    ("karen said last wk it's logged, today bob says never logged", "Bob"),
)
"""Names behind being put through, *somebody called*, a rank, a department, and before *picked up* or *on the phone*."""

NOBODY_EITHER = (
    "Jo again. Nothing new.",
    "Called Barclays, they say wait",
    "Spoke to the manager of the Leeds branch",
    "My neighbour Janet took the parcel",
    "The driver, Bob, left it at No 9.",
    "Got it on Monday. Called Tuesday, no answer.",
    "Got Christmas hours recording. Hung up.",
    "Got the Spanish branch, then got cut off",
    "Spoke to someone in billing. She wouldn't give her name.",
    "asked for Karen again, she's on holiday",
    "got an email from no-reply saying delivered",
    "Spoke to Vodafone about it, they see the charge",
    "PostNL gebeld, zij weten niks",
    "Der Techniker war da, konnte nichts tun",
    "Angerufen bei Vodafone, die sagen warten",
    "La Poste dit que c'est livré",
    "Seur dice que no estaba en casa",
    "Called the Leeds branch, closed.",
    "Spoke to the Samsung helpdesk, no joy.",
    "Got the Bosch out of the box, cracked.",
    "Then Monday came and nothing.",
    "This time Royal Mail lost it.",
    "The manager Refused to talk.",
    "Wrote to Trading Standards about it.",
    "Emailed Companies House.",
    "agent was rude and hung up",
    "Agent: no refund.",
    "My boss Peter says I can use the office phone.",
    "My name is Ingrid, I told them twice.",
    "Rang. Nobody on the phone.",
    "Delivered to Smith next door.",
    "Black Friday order still missing.",
    "I asked for Maria, she has left.",
    "Chat with bot only.",
    "Spoke with customer services.",
    "Der Chef kommt Montag.",
    "Anruf bei Otto, besetzt.",
    "Ich habe Samstag angerufen.",
    "Bei Media Markt angerufen, die wissen nichts",
    "Post hat geklingelt, keiner da.",
    "Mit dem Auto nach Hamburg gefahren.",
    "Gebeld met Coolblue, die weten van niks.",
    "Mevrouw wilde haar naam niet geven.",
    "Zondag gebeld, dicht.",
    "Pakket bij Jansen bezorgd.",
    "J'ai appelé Darty, ils ne savent rien.",
    "Le livreur a appelé, j'étais au travail.",
    "Mail envoyé à Free.",
    "Madame n'a pas donné son nom.",
    "Llamé a Movistar, no saben nada.",
    "El técnico llamó y no vino.",
    "La chica no me dio su nombre.",
    "Hablé con Vodafone, dicen que esperemos.",
    "Amazon said refund friday",
    "Bosch hat gestern angerufen, Gerät kommt",
    "Hier appelé Darty, rien",
    "correo de Amazon: llega el viernes",
    "chat with Vodafone, no idea",
    "Ocado: refund friday",
    "Priya gebeld, geen gehoor",
    "Mo said mon, now Currys says refund denied",
    "Joost zei maandag, nu zegt Currys vrijdag",
    "got told refund coming friday",
    "called to complain, was told to wait",
    "j'ai dit que j'envoie les photos demain",
    "Habe gesagt dass ich warte",
    "heb gezegd dat ik wacht",
    "they emailed: hotel will be paid friday",
    "evri says delivered 28/8 but nothing here",
    "Sav dit que c'est normal",
    "leidinggevende zegt nee",
    "filialleiter lehnt rückgabe ab",
    "no email from Sunil",
    "missed call from Gemma",
    "Jane (my wife) rang them",
    "nothing from Sunil yet",
    "still waiting for Sunil to call",
    "geen mail van Petra gekregen",
    "keine Mail von Jana",
    "pas de réponse de Marc",
    "sin respuesta de Marta",
    "asked when, told friday",
    "then was cut off",
    "rang twice, got cut off, rang again",
    "emailed, said please refund",
    "queued 40 mins, got disconnected",
    "got refused, no reason",
    "hab gefragt, sagt keiner was",
    "chat: said refund in 3 days",
    "heeft beloofd morgen te leveren",
    "ai demandé un remboursement, a dit non",
    "dijeron que llamarían, han dicho mañana",
    "wife said she'd ring them, did",
    "gevraagd om de factuur. geen antwoord",
    "gefragt, keine Antwort",
    "Mail: Kratzer sei neu, Erstattung abgelehnt",
    "Brief: Frist sei vorbei, Kulanz wurde abgelehnt",
    "angerufen, Techniker kommt, Termin bestätigt",
)
"""Branches, other companies, people of one's own, days, drivers, neighbours, verbs, and whoever did not answer."""


@each(("text", "name"), NAMED + PUT_THROUGH)
def test_who_answered_is_named_in_the_text(text: str, name: str) -> None:
    """By who says something, whom the person spoke to, or a title; in five languages."""
    assert agent_in(text) == name


@each("text", NOBODY + NOBODY_EITHER)
def test_nobody_is_named_where_that_is_not_sure(text: str) -> None:
    """Companies, roles, two names, people spoken of, and a capital that begins every sentence."""
    assert agent_in(text, frozenset({"currys"})) == ""


def test_what_somebody_is_stands_beside_their_name() -> None:
    """Before it or behind it, with or without brackets; not what stands elsewhere in the text."""
    texts = (
        "got through to Omar (supervisor)",
        "Supervisor Omar rang",
        "Omar, the shop manager, rang",
        "Omar, a team leader",
        "Omar, filiaalmanager, belooft het",
        "vestigingsmanager Omar belt",
    )
    assert [role_in(text, "Omar") for text in texts] == [
        Role.SUPERVISOR,
        Role.SUPERVISOR,
        Role.MANAGER,
        Role.SUPERVISOR,
        Role.MANAGER,
        Role.MANAGER,
    ]
    assert role_in("Omar rang. I asked for a manager.", "Omar") is None


def test_a_number_is_that_of_the_case_by_what_it_is_called() -> None:
    """One number alone; neither a year, nor what was ordered."""
    assert [number_in(each) for each in ("ref CX-40417", "dossier 2026-5518", "réf D-20577", "Ticket nr. NT-4410")] == [
        "CX-40417",
        "2026-5518",
        "D-20577",
        "NT-4410",
    ]
    assert [
        number_in(each)
        for each in ("zaaknr CB-44120", "case id 88123377", "vorg.nr. MM-4410", "az. 2026/4471", "nº inc 7781")
    ] == [
        "CB-44120",
        "88123377",
        "MM-4410",
        "2026/4471",
        "7781",
    ]
    assert [
        number_in(each) for each in ("ref. ZR-22", "ticketnr 88-12", "se abre otra INC-10233", "ref no 88213-B")
    ] == [
        "ZR-22",
        "88-12",
        "INC-10233",
        "88213-B",
    ]
    assert [
        number_in(each) for each in ("case of 24 bottles", "job done in 30 days", "az 300 euro", "fall 3 days")
    ] == [""] * 4
    assert [number_in(each) for each in ("police ref 5512-AB", "order ref 88121", "klant ref 88121")] == [""] * 3
    assert [number_in(each) for each in ("order BP-40772", "case of 2026", "ref A-1111 or ref B-2222", "ref no")] == [
        ""
    ] * 4

    repairs = ("reparatienummer R-5582", "Reparaturnr. R-5582", "n° de réparation R-5582", "repair no R-5582")
    assert [number_in(each) for each in (*repairs, "número de reparación R-5582")] == ["R-5582"] * 5
    assert number_in("de reparatie kost 7455 euro") == ""
    called = ("demande n° 2026-558120", "anfrage nr. 2026-558120", "verzoek nr 2026-558120", "request no 2026-558120")
    assert [number_in(each) for each in called] == ["2026-558120"] * 4
    assert [number_in(f"stort het terug. nr {each}") for each in ("77120-KM", "2026-KM", "12-KM")] == [
        "77120-KM",
        "2026-KM",
        "",
    ]


AGAIN = (
    (
        "en",
        ("nothing came. Zoe says it is in the container", "zoe again, sorry, a new hinge by friday"),
        ["Zoe", "Zoe"],
    ),
    (
        "nl",
        ("winkel: marco neemt hem in", "gebeld, belt terug", "marco weer. lag nog in het magazijn"),
        ["Marco", None, "Marco"],
    ),
    ("nl", ("gebeld, belt terug", "Anouk gebeld, sorry. binnen een week"), [None, "Anouk"]),
    ("de", ("Karin angerufen, sie schickt es morgen",), ["Karin"]),
    ("fr", ("le chat dit non", "Soraya encore, elle s'en occupe demain"), [None, "Soraya"]),
    ("nl", ("winkel: marco was er niet", "marco weer. lag nog in het magazijn"), [None, "Marco"]),
    ("en", ("nothing again, still waiting", "call again, no answer"), [None, None]),
    ("en", ("Zoe not in, asked for a call", "rang again: no answer"), [None, None]),
)


@each(("language", "texts", "names"), AGAIN)
def test_who_answered_again_is_named_and_the_first_time_too(
    language: str, texts: tuple[str, ...], names: list[str | None]
) -> None:
    """Of what they did then; nobody who was not there, and no word that is no name."""
    entries = Entries()
    for day, text in enumerate(texts, 10):
        entries.contact(f"2024-06-{day}", text, channel=Channel.PHONE)
    facts = with_named_agents(facts_of(case(language=language), entries))

    assert [each.agent for each in facts.contacts] == names


def test_what_the_person_recorded_is_never_put_otherwise() -> None:
    """Neither a name nor a number that was typed for it, nor whom another party's text names."""
    entries = Entries()
    entries.contact("2024-04-01", "rang, Tasha says friday. ref A-20417", agent="Jo", case_number="C-1")
    entries.contact("2024-04-02", "Tasha: shipped. all of it", party="Volterra")
    facts = facts_of(case(), entries)

    assert with_named_agents(facts) is facts


@each(
    ("text", "name"),
    [
        ("la directrice Mme Aubry m'écrit que les 600 € sont rendus avant le 15 août", "Mme Aubry"),
        ("Frau Bos schreibt, dass die Erstattung am Freitag kommt", "Frau Bos"),
        ("mail van Joris: geld komt vrijdag", "Joris"),
        ("Ann wrote back, refund approved", "Ann"),
        ("Álvaro me escribe: lo devuelven el lunes", "Álvaro"),
        ("Dear customer, Ann from our team will help you as you wrote. Kind regards", None),
        ("Hello, Ben here. Your refund is on its way.", None),
    ],
)
def test_who_wrote_is_named_where_the_person_tells_of_it(text: str, name: str | None) -> None:
    """In a message that is pasted anybody may be named."""
    entries = Entries()
    entries.contact("2024-06-10", text, channel=Channel.EMAIL, incoming=True)
    assert [name] == [each.agent for each in with_named_agents(facts_of(case(), entries)).contacts]


def test_the_lead_names_who_said_what_was_to_come() -> None:
    """As their promise, with the number that they gave, the day that *friday* was, and that nothing came; what went wrong is the
    person's own."""
    entries = Entries()
    entries.contact("2024-06-01", "my lamp came broken on 30 may. Dana on chat says send a photo")
    entries.contact("2024-06-10", "called, Marisol. found it. refund by friday she said. ref CX-40417")
    entries.contact("2024-06-20", "still nothing received")
    exported = str(export_facts(facts_of(case(), entries), ExportAnswers(limit=300)).output)

    assert "My lamp came broken on 30 may." in exported
    assert "On 10 Jun Marisol promised a refund by 14 Jun, case CX-40417; nothing had come by 20 Jun." in exported


@each(
    ("text", "name"),
    [
        ("nobody rang. rang again, got karl, says 140 will be back by fri", "Karl"),
        ("14 trips for a van i dont own. lad on chat sean says hell refund me", "Sean"),
        ("called, tyler sees the form, says the 139 goes back", "Tyler"),
        ("gebeld, marloes zegt dat het geld komt", "Marloes"),
        ("nochmal chat, frau melnyk, vorgang 90-4412", "Frau Melnyk"),
        ("will geld zurück. typ heißt jonas, schickt abholschein", "Jonas"),
        ("lucie: c'est leur erreur, dossier R-7718", "Lucie"),
        ("tracking says delivered", ""),
        ("vet says kennel cough", ""),
        ("it came… robe say the label", ""),
        ("mail von der retourenabteilung: kein geld", ""),
        ("they said friday. update: nothing came", ""),
    ],
)
def test_whoever_writes_no_capitals_names_people_so(text: str, name: str) -> None:
    """Before what they say, behind a title, or as somebody called so; a thing that says something is nobody."""
    assert agent_in(text, is_small=True) == name


@each("text", ["J'ai écrit une lettre recommandée.", "C'est confirmé.", "He's said no.", "I'll call."])
def test_a_word_that_is_cut_short_before_another_is_nobodys_name(text: str) -> None:
    """*J'ai écrit* was told as what somebody called *J'ai* answered."""
    assert (agent_in(text), agent_in(text, is_small=True)) == ("", "")


@each(
    ("text", "name"),
    [
        ("en la oficina, la directora Mar Solís: me la abona antes del 30", "Mar Solís"),
        ("in the shop, the manager April Jones: refund by friday", "April Jones"),
        ("the manager: April 3 at the latest", ""),
    ],
)
def test_a_month_is_a_name_behind_what_somebody_is_and_before_another(text: str, name: str) -> None:
    """Mar, April and June are what people are called too."""
    assert agent_in(text, is_small=True) == name


@each(
    ("text", "name"),
    [
        ("Kez looked it up, yes barcode went to 2 people, says full refund in 7 days", "Kez"),
        ("Ydo keek het na, zegt geld terug in 7 dagen", "Ydo"),
        ("Zilke hat nachgesehen, sagt Geld kommt in 7 Tagen", "Zilke"),
        ("Maëlys regarde le dossier, dit remboursement sous 7 jours", "Maëlys"),
        ("Kofi miró el pedido, dice reembolso en 7 días", "Kofi"),
        ("Support looked it up, says refund in 7 days", ""),
        ("Gestern schaut keiner nach, sagt sie", ""),
        ("Heute schaut Kim nach, sagt morgen kommt einer", ""),
        ("I looked it up, says refund 7 days on the site", ""),
        ("Zilke schaut nach, sagt sie", ""),
    ],
)
def test_whoever_looks_and_says_so_is_who_answered(text: str, name: str) -> None:
    """A name before what somebody did who then says something, in the notes of who begins them small."""
    assert agent_in(text, is_small=True) == name
