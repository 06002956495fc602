"""A call that is told afterwards: who else was spoken to, what was only offered, and that one called, which promises nothing."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Role
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "Europe/Amsterdam")  # a Wednesday


def _found(text: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Ziggo"), NOW).found
    return [one for one in found if one.what is what]


@each(
    "text",
    [
        "Gebeld met Ziggo, drie kwartier in de wacht. Joost zei dat hij van niks wist.",
        "Vandaag teruggebeld door Ziggo. Gesproken met Joost. Hij wist van niks.",
        "Vandaag Ziggo gemaild en gebeld. Joost zei dat het gisteren is verstuurd.",
        "Heute bei Ziggo angerufen, 45 Minuten in der Warteschleife. Mit Frau Kern gesprochen. Sie wusste nichts.",
        "Heute mit Ziggo telefoniert. Frau Kern hat nichts gewusst.",
        "He llamado hoy a Ziggo. Me atendió Pilar. No sabía nada.",
        "Called Ziggo today, 45 minutes on hold. Spoke to Ann. She knew nothing.",
        "J'ai rappelé Ziggo aujourd'hui. J'ai eu Mme Petit. Elle ne savait rien.",
    ],
)
def test_that_one_called_is_no_call_that_was_promised(text: str) -> None:
    """Its day, and how long one waited, are those of the call that is told."""
    assert [] == _found(text, What.PROMISE)


@each(
    "text",
    [
        "Gebeld met Ziggo. Joost gesproken, hij zegt dat ik morgen teruggebeld word.",
        "Bei Ziggo angerufen. Mit Frau Kern gesprochen. Sie sagte, ich werde morgen zurückgerufen.",
        "Called Ziggo. Spoke to Ann. She said I will be called back tomorrow.",
    ],
)
def test_that_one_will_be_called_is_promised(text: str) -> None:
    """In the same words, with one that makes it something to come."""
    assert [("callback", "2026-11-26")] == [(one.kind, one.due) for one in _found(text, What.PROMISE)]


@each(
    "told, said",
    [
        ("Called Ziggo. Spoke to Ann. She said I will be refunded tomorrow.", "I will be refunded tomorrow."),
        ("Called Ziggo. Spoke to Ann. She said I will be called back tomorrow.", "I will be called back tomorrow."),
    ],
)
def test_what_the_person_will_get_is_read_where_somebody_said_so(told: str, said: str) -> None:
    """Without who said it, who is told as the one that promised."""
    assert [(said, "2026-11-26")] == [(one.value, one.due) for one in _found(told, What.PROMISE)]


@each(
    "text, first, second, role",
    [
        ("Called Ziggo. Spoke to Peter, then his manager Joan Reed.", "Peter", "Joan Reed", "manager"),
        (
            "Rang Ziggo. Spoke to Sally, she put me through to her supervisor, Tom Lee.",
            "Sally",
            "Tom Lee",
            "supervisor",
        ),
        ("Rang Ziggo. Got Peter, useless. Then his boss Joan Reed.", "Peter", "Joan Reed", "supervisor"),
        (
            "Gebeld met Ziggo. Peter gesproken, daarna zijn leidinggevende Joke de Wit.",
            "Peter",
            "Joke de Wit",
            "supervisor",
        ),
        ("Bei Ziggo angerufen. Erst Peter, dann sein Teamleiter Jan Kern.", "Peter", "Jan Kern", "supervisor"),
        ("Appelé Ziggo. J'ai eu Karim, puis son responsable Paul Leroy.", "Karim", "Paul Leroy", "supervisor"),
        ("Llamé a Ziggo. Hablé con Pilar y luego con su supervisora Ana Ruiz.", "Pilar", "Ana Ruiz", "supervisor"),
    ],
)
def test_whose_superior_was_spoken_to_is_somebody_of_their_own(text: str, first: str, second: str, role: str) -> None:
    """The first stays a representative, and the rank is the second's."""
    agents = [(one.value, one.role) for one in _found(text, What.AGENT)]

    assert [(first, "representative"), (second, role)] == agents


def test_who_is_only_named_was_not_spoken_to() -> None:
    """That the manager will ring is told by the first."""
    text = "Called Ziggo. Spoke to Peter, he said his manager Joan Reed would ring me on Friday."

    assert ["Peter"] == [one.value for one in _found(text, What.AGENT)]


@each(
    "text",
    [
        "J'ai appelé Ziggo. Karim ne pouvait rien faire, il m'a passé sa responsable Mme Leroy.",
        "Called Ziggo. Peter said he couldn't refund it himself. He put me through to Joan Reed.",
        "Gebeld met Ziggo. Peter gesproken, die kon het zelf niet vergoeden en verbond me door met Joke de Wit.",
        "Bei Ziggo angerufen. Peter konnte mir das Geld nicht erstatten, er hat mich zu Frau Kern durchgestellt.",
        "Llamé a Ziggo. Hablé con Pilar, que no podía devolverme el dinero, y me pasó con su supervisora Ana Ruiz.",
    ],
)
def test_who_was_not_able_to_and_passed_one_on_refused_nothing(text: str) -> None:
    """Both are agents, and nobody refused."""
    assert 2 == len(_found(text, What.AGENT))
    assert [] == [*_found(text, What.REFUSAL), *_found(text, What.OUTCOME)]


@each(
    "text",
    [
        "J'ai appelé Ziggo. J'ai eu Karim. Il n'a pas voulu rembourser, il m'a passé sa responsable Mme Leroy.",
        "Called Ziggo. Spoke to Peter. He said he couldn't refund it.",
    ],
)
def test_who_would_not_or_passed_nobody_on_refused(text: str) -> None:
    """It is told as a refusal."""
    assert 1 == len(_found(text, What.REFUSAL))


@each(
    "text",
    [
        "Called Ziggo. Spoke to Ann. She offered a 20 euro voucher, I said I'd rather not.",
        "Called Ziggo. Spoke to Ann. She offered me 20 euros but I'd rather have my money.",
        "Gebeld met Ziggo. Peter gesproken. Hij bood 20 euro aan, liever niet zei ik.",
        "Bei Ziggo angerufen. Mit Frau Kern gesprochen. Sie bot mir 20 Euro an, ich wollte lieber nicht.",
        "J'ai appelé Ziggo. J'ai eu Karim. Il m'a proposé un avoir de 20 euros, j'ai préféré ne pas accepter.",
        "Llamé a Ziggo. Hablé con Pilar. Me ofreció un vale de 20 euros, le dije que prefería que no.",
    ],
)
def test_what_was_offered_and_not_wanted_is_told_as_declined(text: str) -> None:
    """Nobody confirmed that sum."""
    assert ["declined"] == [one.became for one in _found(text, What.SUM)]
    assert [] == _found(text, What.PROMISE)


def test_what_was_offered_and_taken_is_told_as_accepted() -> None:
    """And what nobody answered as offered."""
    begun = "Called Ziggo. Spoke to Ann. She offered a 20 euro voucher"

    assert ["accepted"] == [one.became for one in _found(f"{begun}, which I accepted.", What.SUM)]
    assert ["offered"] == [one.became for one in _found(f"{begun}.", What.SUM)]


@each(
    "text, promised",
    [
        ("Called Ziggo. Spoke to Ann. She said they'd send a new one by Friday.", [("replacement", "2026-11-27")]),
        (
            "Appelé Ziggo. J'ai eu Ana. Elle dit que le livreur passe lundi et que le virement suit sous 8 jours.",
            [("refund", "2026-12-03")],
        ),
        ("Acabo de llamar a Ziggo, media hora esperando. Me atendió Pilar. No sabía nada.", []),
        ("Llamé a Ziggo. Hablé con Pilar. Me ofreció un bono de 60 €, le dije que prefería el dinero.", []),
    ],
)
def test_what_was_promised_is_told_in_many_words(text: str, promised: list[tuple[str, str]]) -> None:
    """Shortened, twice behind who said it; and neither that one called nor what one did not want."""
    found = [(one.kind, one.due) for one in _found(text, What.PROMISE)]

    assert promised == [one for one in found if one in promised or not promised]


def test_the_day_of_one_thing_is_not_given_to_another() -> None:
    """Each has its own: until Monday it goes out, within a fortnight it is paid."""
    text = (
        "Mit Ziggo telefoniert. Mit Frau Kern gesprochen. Der Bescheid geht bis Montag raus, und die 240 € werden dann "
        "innerhalb von 14 Tagen bezahlt."
    )
    promises = [(one.kind, one.due) for one in _found(text, What.PROMISE)]

    assert [("information", "2026-11-30"), ("refund", "2026-12-09")] == promises


def test_a_doctor_is_called_by_the_name() -> None:
    """`Dr.` is what she is."""
    text = "Mit Ziggo telefoniert. Zuerst Herr Brandl, dann seine Vorgesetzte Frau Dr. Seidl."

    assert ["Brandl", "Seidl"] == [one.value for one in _found(text, What.AGENT)]


@each(
    "text, names",
    [
        ("Called Ziggo. Spoke to Ann. She said the mover, a certain Moos, wrote it down.", ["Ann"]),
        ("Called Ziggo. Spoke to Ann. The driver, some bloke called Dex, said so too.", ["Ann"]),
        ("Ziggo gebeld. Kreeg eerst Petra aan de lijn. Zij zei dat de verhuizer, een zekere Moos, het zag.", ["Petra"]),
        ("Mit Ziggo telefoniert. Mit Petra Roth gesprochen. Der Fahrer, ein gewisser Moos, war es.", ["Petra Roth"]),
        ("Appelé Ziggo. J'ai eu Petra. Elle dit que le lecteur, un certain Moos, est passé.", ["Petra"]),
        ("Llamé a Ziggo. Me atendió Rosaura. Me contó que el lector, un tal Benito, vino.", ["Rosaura"]),
        ("Called Ziggo, 15 min on hold, got an agent, a certain Moos.", ["Moos"]),
        ("Appelé Ziggo, 15 min d'attente, eu une certaine Nathalie.", ["Nathalie"]),
        ("Ziggo gebeld. Kwartier in de wacht, eerst ene Joris.", ["Joris"]),
    ],
)
def test_whose_name_stands_behind_what_they_are_did_not_speak_for_the_company(text: str, names: list[str]) -> None:
    """Unless they are an agent: then it is who answered. Where one only waited, nobody is named."""
    assert names == [one.value for one in _found(text, What.AGENT)]


@each(
    "text, role",
    [
        ("Called Ziggo, got Bev. Asked for a manager. Mr Adeyemi came on. He agreed.", Role.MANAGER),
        (
            "Ziggo gebeld. Kreeg Petra aan de lijn. Ik vroeg om een leidinggevende. Toen kwam Bas Kuiper aan de lijn.",
            Role.SUPERVISOR,
        ),
        (
            "Bei Ziggo angerufen. Frau Roth dran. Nach dem Vorgesetzten gefragt. Herr Dietz kam dann ans Telefon.",
            Role.SUPERVISOR,
        ),
        ("Appelé Ziggo. J'ai eu Petra. J'ai demandé un responsable. J'ai eu M. Kuiper.", Role.SUPERVISOR),
        ("Llamé a Ziggo. Me atendió Rosa. Pedí hablar con un supervisor. Me atendió Martín Ochoa.", Role.SUPERVISOR),
        ("Bei Ziggo angerufen. Frau Roth dran. Verbindet mich weiter. Herr Dietz, ihr Vorgesetzter.", Role.SUPERVISOR),
        ("Called Ziggo, got Bev. Then Tom, her supervisor. He agreed.", Role.SUPERVISOR),
        ("Called Ziggo, asked for a manager. Got Bev. Then Tom, who said no manager was free.", Role.REPRESENTATIVE),
    ],
)
def test_who_comes_next_is_whom_the_person_asked_for(text: str, role: Role) -> None:
    """And the rank of somebody's superior may stand behind the name."""
    assert role is _found(text, What.AGENT)[-1].role


@each(
    "text",
    [
        "Bei Ziggo angerufen. Frau Roth dran.\nich schick heut abend noch ein Foto\nich scann das morgen ein",
        "Ziggo gebeld. Kreeg Petra aan de lijn.\nik scan het vrijdag in",
        "Appelé Ziggo. J'ai eu Petra.\nje scanne la facture demain",
    ],
)
def test_what_who_notes_it_down_does_is_promised_by_nobody_else(text: str) -> None:
    """Whatever they do who begin with `I`, unless they get it."""
    assert [] == _found(text, What.PROMISE)


@each(
    "text, spoke",
    [
        ("I rang. Kelly answered. She said the fitter who came on Friday, a Mr Okoro, had written it off.", "Kelly"),
        ("I rang. Kelly answered. I told her the surveyor, Mr Hale, was here on Friday.", "Kelly"),
        ("Gebeld. Ik kreeg Wendy. Zij zei dat de monteur die vrijdag kwam, meneer Bos, niemand zag.", "Wendy"),
        ("Angerufen. Frau Lorenz war am Apparat. Sie sagte, der Techniker, Herr Brandl, war da.", "Lorenz"),
        ("Angerufen. Frau Kern war am Apparat. Ich sagte, dass der Gutachter, Herr Lange, da war.", "Kern"),
        ("J'ai appelé. J'ai eu Sandra. Le technicien venu vendredi, un certain M. Roux, avait noté absent.", "Sandra"),
        ("Llamé. Me atendió Pilar. El técnico que vino el viernes, un tal señor Ruiz, había puesto ausente.", "Pilar"),
        ("Llamé. Me atendió Pilar. Le dije que el perito, el señor Gandía, había dicho lo contrario.", "Pilar"),
    ],
)
def test_whose_trade_is_told_is_only_spoken_of(text: str, spoke: str) -> None:
    """Somebody with a title, told by their trade in what was said or was over by then, did not speak for the company."""
    assert [spoke] == [one.value for one in _found(text, What.AGENT)]


@each(
    "text, spoke",
    [
        ("I rang. The adjuster, Mr Hale, answered and said he will pay.", "Hale"),
        ("I rang. The lady, Mrs Hale, told me she will pay by Friday.", "Hale"),
        ("Heute rief mich der Gutachter, Herr Lange, an. Er kommt am Freitag.", "Lange"),
        ("Llamé. El perito, el señor Gandía, me dijo que viene el viernes.", "Gandía"),
    ],
)
def test_whose_trade_is_told_speaks_where_they_say_something(text: str, spoke: str) -> None:
    """Who answers, rings or tells something oneself was spoken to, whatever their trade."""
    assert [spoke] == [one.value for one in _found(text, What.AGENT)]


@each(
    "text, spoke",
    [
        ("rang. got Kev. passed on Karen, team leader.", "Karen"),
        ("gebeld. kreeg Kees. doorverbonden Joris, teamleider.", "Joris"),
        ("angerufen. Frau Kern dran. durchgestellt Vogel, Teamleiter.", "Vogel"),
        ("appelé. eu une Sandrine. passé M. Fabiani, chef d'équipe.", "Fabiani"),
        ("llamé. cogió Toni. pasado a Luis, supervisor.", "Luis"),
        ("llamé. cogió Toni. se pone D. Luis Molina, supervisor.", "Luis Molina"),
    ],
)
def test_whom_one_was_passed_on_to_in_haste_has_a_rank(text: str, spoke: str) -> None:
    """Without who passed one on, at the beginning of a sentence, with the rank behind the name."""
    assert (spoke, Role.SUPERVISOR) in [(one.value, one.role) for one in _found(text, What.AGENT)]


@each(
    "text",
    [
        "Gebeld. Kreeg Rachid. Dubbel afgeschreven! Samen 212,40. Dat storten ze uiterlijk vrijdag terug. Bood 25 euro aan, nee.",
        "Angerufen. Frau Kern dran. Zusammen 212,40. Das überweisen sie bis Freitag zurück. Bot 25 Euro an, nein.",
        "Appelé. Eu Karim. En tout 212,40. Ils remboursent ça vendredi. Propose un bon de 25 €, refusé.",
        "Rang. Got Kev. Together 212.40. They'll refund that by Friday. Offered £25, no thanks.",
    ],
)
def test_a_bare_sum_of_notes_is_in_the_only_currency_that_they_name(text: str) -> None:
    """Where it is what is given back; a day or a time with a full stop is less than such a sum."""
    assert "212.40" in [one.value.split()[0] for one in _found(f"25.11.2026 {text} 14.52", What.SUM)]
    assert "14.52" not in [one.value.split()[0] for one in _found(f"25.11.2026 {text} 14.52", What.SUM)]


def test_a_sum_that_was_taken_wrongly_is_confirmed_by_no_call() -> None:
    """Neither by who passes one on (*doorverbonden* is no *bon*), nor by who calls back."""
    told = "Gebeld. Kreeg Joost. Er is 84 euro te veel afgeschreven. Doorverbonden met mw Vos. Ze belt me morgen terug."
    assert [] == _found(told, What.SUM)


@each(
    "text, kinds",
    [
        ("Gebeld. Kreeg Joost. Ik zou vanavond de meterstand mailen.", []),
        ("Gebeld. Kreeg Joost. Ik zou morgen de foto's opsturen.", []),
        ("Gebeld. Kreeg Joost. Ik zou morgen teruggebeld worden.", ["callback"]),
        ("Gebeld. Kreeg Joost. Ik zou morgen mijn geld krijgen.", ["refund"]),
    ],
)
def test_what_the_person_was_to_do_is_promised_by_nobody(text: str, kinds: list[str]) -> None:
    """Unless they were to get it."""
    assert kinds == [one.kind for one in _found(text, What.PROMISE)]


@each(
    "text",
    [
        "Called Ziggo. I got through to Ann. She could not find the invoice from the vet, Mr Lowther at Hillside.",
        "Called Ziggo. I got through to Ann. I told her that the vet, Mr Lowther at Hillside, had sent it.",
        "Called Ziggo. I got through to Ann. She lost the report of Mrs Dale, our dentist.",
        "Ziggo gebeld. Gesproken met Ann. Zij vond de brief van de dierenarts, mevrouw Smit, niet.",
        "Bei Ziggo angerufen. Mit Frau Ann gesprochen. Sie fand das Gutachten von Herrn Lindner nicht.",
        "J'ai appelé Ziggo. J'ai eu Ann. Elle n'a pas trouvé la facture du vétérinaire, M. Petit.",
        "He llamado a Ziggo. Me atendió Ann. No encontró el informe del veterinario, el señor Ruiz.",
    ],
)
def test_whose_paper_it_is_did_not_speak(text: str) -> None:
    """Whoever wrote an invoice or a report is no agent, whatever they are called."""
    assert [one.value.split()[-1] for one in _found(text, What.AGENT)] == ["Ann"]


def test_whom_one_was_passed_to_by_a_trade_is_one() -> None:
    """A call from somebody is no paper of theirs."""
    text = "Called Ziggo. Then came a call from the surveyor, Mr Hale. He said it is repaired on Monday."
    assert [one.value for one in _found(text, What.AGENT)] == ["Hale"]


@each(
    "text",
    [
        "Called Ziggo and was told by a certain Karen that the refund comes on Friday.",
        "Called Ziggo. It was promised by a certain Karen.",
        "Ziggo gebeld. Het werd me beloofd door een zekere Karen.",
        "J'ai appelé Ziggo. Cela m'a été promis par une certaine Karen.",
        "He llamado a Ziggo. Me lo prometió una tal Karen.",
        "He llamado a Ziggo, me lo confirmó una tal Karen.",
    ],
)
def test_a_certain_somebody_by_whom_it_was_said_spoke(text: str) -> None:
    """Who did a thing spoke to nobody; who said it did."""
    assert ["Karen"] == [one.value for one in _found(text, What.AGENT)]


@each(
    "text",
    [
        "Called Ziggo. Spoke to Joan, the boss.",
        "Ziggo gebeld. Sprak met Joan, de baas.",
        "Hablé con Joan, la jefa, de Ziggo.",
    ],
)
def test_a_boss_behind_a_name_is_a_supervisor(text: str) -> None:
    """As before it."""
    assert [Role.SUPERVISOR] == [one.role for one in _found(text, What.AGENT)]


@each(
    "text",
    [
        "Called Ziggo. Ms Lee at 10 said that the refund comes on Friday.",
        "Bei Ziggo angerufen, Frau Lee in 2 Telefonaten gesprochen.",
        "Called Ziggo. Got through to Lee from 9 to 10.",
        "Ziggo gebeld. Mevrouw Lee van 10 tot 11 gesproken.",
    ],
)
def test_an_hour_behind_a_name_is_no_house(text: str) -> None:
    """Who lives at a number is a neighbour, and who was spoken to then is not."""
    assert ["Lee"] == [one.value.split()[-1] for one in _found(text, What.AGENT)]
