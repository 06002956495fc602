"""Who was met and who was only named: a line a step with its time, another party in brackets, a rank behind the name, a name in
passing, and whoever signs for an office, in five languages."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T18:00:00+01:00"), "+01:00")


def _met(text: str, company: str = "Acme", customer: str | None = None) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(customer, company), NOW)
    return [f"{one.value}: {one.role}" for one in found.having(What.AGENT)]


LOGS = {
    "en": "24 Nov 2026 rang Acme\n10:05 menu, music\n"
    "10:26 Mrs Dale, billing. She will refund the 12 pounds by Friday\n10:41 hung up",
    "nl": "24-11-2026 Acme gebeld\n10.05 menu, muziek\n"
    "10.26 eindelijk mw. Dale van facturen. ze stort 12 euro terug voor vrijdag\n10.41 opgehangen",
    "de": "24.11.2026 bei Acme angerufen\n10:05 Menü, Musik\n"
    "10:26 Frau Dale, Rechnungen. sie erstattet 12 € bis Freitag\n10:41 aufgelegt",
    "fr": "24/11/2026 appelé Acme\n10h05 : menu, musique\n"
    "10h26 : Mme Dale, facturation. elle rembourse 12 € avant vendredi\n10h41 raccroché",
    "es": "24/11/2026 llamo a Acme\n10:05 menú, música\n"
    "10:26 Sra. Dale, facturación. me devuelve 12 € antes del viernes\ncolgamos 10:41",
}


@each("text", LOGS.values())
def test_a_line_of_a_log_begins_with_its_time(text: str) -> None:
    """And the name behind it is that of who was met then."""
    assert _met(text) == ["Dale: representative"]


@each("text", LOGS.values())
def test_the_last_line_of_a_log_tells_the_end(text: str) -> None:
    """Times with a full stop in them are times where the day stands above."""
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW)
    assert [one.value for one in found.having(What.END)] == ["2026-11-24T10:41"]


@each(
    "text",
    [
        "rang Acme, got Ann. She found out that the meter reader, a Mr Fox, swapped two digits. Refund by Friday.",
        "Acme gebeld, kreeg Ann. Ze ziet dat de meetdienst, een meneer Fox, twee cijfers verwisselde. Vrijdag terug.",
        "Bei Acme angerufen, Ann war dran. Sie hat festgestellt, dass der Ablesedienst, ein Herr Fox, zwei Ziffern vertauschte.",
        "rang Acme, got Ann. she says the bill is still in the name of the last tenant (Mr Fox). refund by Friday",
        "llamo a Acme, me coge un tal Juan. dice que lo leyó un tal Ramos de la subcontrata. me devuelven 12 € el viernes",
        "llamo a Acme, me coge Ana. figura todavía el antiguo dueño (Sr. Baeza). me devuelven 12 € el viernes",
    ],
)
def test_who_did_something_else_was_not_met(text: str) -> None:
    """Whoever read the meter or lived there before spoke to nobody."""
    assert len(_met(text)) == 1


@each(
    "text, met",
    [
        (
            "rang Acme, got Shaz. asked for the boss. Phil came on, hes in charge there. refund by Friday",
            "Phil: supervisor",
        ),
        (
            "rang Acme, got Shaz. Then Ann came to the phone, the team leader. She refunds it by Friday",
            "Ann: supervisor",
        ),
        (
            "Acme gebeld, kreeg Bram. toen kwam mevrouw Groot aan de telefoon, de teamleider. ze stort het terug",
            "Groot: supervisor",
        ),
        (
            "Bei Acme angerufen, Jan war dran. Dann war Frau Ott am Telefon, die Teamleiterin. Sie erstattet es",
            "Ott: supervisor",
        ),
        (
            "appelé Acme, eu Luc. puis Mme Le Goff au téléphone, la responsable. elle rembourse vendredi",
            "Le Goff: supervisor",
        ),
        (
            "llamo a Acme, me coge Juan. se puso Ana al teléfono, la encargada. me devuelve 12 € el viernes",
            "Ana: supervisor",
        ),
        ("rang Acme, got Shaz. Phil came on, he runs the team. refund by Friday", "Phil: supervisor"),
        ("Acme gebeld, kreeg Bram. Phil kwam aan de lijn, hij heeft de leiding. hij stort het", "Phil: supervisor"),
        ("Acme gebeld, kreeg Bram. Phil kwam erbij, die gaat erover. hij stort het", "Phil: supervisor"),
        (
            "Bei Acme angerufen, Jan war dran. Dann kam Phil dran, der hat da das Sagen. Er erstattet es",
            "Phil: supervisor",
        ),
        ("Bei Acme angerufen, Jan war dran. Phil kam ans Telefon, er leitet das Team.", "Phil: supervisor"),
        ("appelé Acme, eu Luc. Phil a pris la ligne, c'est lui le responsable. il rembourse", "Phil: supervisor"),
        ("appelé Acme, eu Luc. Phil a pris l'appel, c'est lui qui décide. il rembourse", "Phil: supervisor"),
        ("llamo a Acme, me coge Juan. se puso Phil, es él quien manda. me devuelve 12 €", "Phil: supervisor"),
        ("llamo a Acme, me coge Juan. se puso Phil, está al mando. me devuelve 12 €", "Phil: supervisor"),
    ],
)
def test_a_rank_stands_behind_who_came_to_the_phone(text: str, met: str) -> None:
    """The words for coming to the phone may stand between a name and its rank."""
    assert met in _met(text)


@each(
    "said, met",
    [
        ("Understood. Its Wayne btw, I'm on the bench", ["Wayne: representative"]),
        ("Hi, Tom from reception. We are on it", ["Tom: representative"]),
        ("Hola, Marta de recepción. Lo miro", ["Marta: representative"]),
        ("ik ben trouwens Piet", ["Piet: representative"]),
        ("ich bin übrigens Knut", ["Knut: representative"]),
        ("Between 10 and 12. His name's Marek", []),
    ],
)
def test_a_name_in_passing(said: str, met: list[str]) -> None:
    """Somebody says in passing who they are, or who will come."""
    assert _met(f"Me: hello, when does somebody come?\nAcme: {said}\nMe: thanks") == met


def test_a_company_that_writes_under_its_name_writes_to_the_person() -> None:
    """Whatever they say: of two, the one with another name is no agent."""
    chat = (
        "12.10.26, 08:41 - Miri: Guten Morgen, Sie wollten sich Freitag melden wegen meinem Rad\n"
        "12.10.26, 09:15 - Radwerk Süd: Moin, Knut hier vom Radwerk. Teil ist bestellt\n"
        "12.10.26, 10:05 - Miri: Danke, falls was ist 0151 0004471\n"
        "12.10.26, 14:37 - Radwerk Süd: Rad ist am Mittwoch fertig"
    )
    assert _met(chat, "Radwerk Süd") == ["Knut: representative"]


@each(
    "closing",
    [
        "Mit freundlichen Grüßen\nIm Auftrag",
        "Kind regards\np.p.",
        "Cordialement\nPar délégation",
        "Vous en souhaitant bonne réception,",
        "Hoping that this is of help to you,",
    ],
)
def test_who_signs_for_an_office(closing: str) -> None:
    """What stands between a closing formula and the name is none, and a long formula is one above a whole name."""
    mail = (
        "From: Acme <help@acme.example>\nTo: Jo Webb <jo@mail.example>\nSubject: Your complaint\n"
        f"Date: Thu, 04 Feb 2026 09:18:55 +0100\n\nDear Jo Webb,\n\nWe have looked into it.\n\n{closing}\n\n"
        "Nora Staub\nClaims, room 114\n"
    )
    assert _met(mail, "Acme", "Jo Webb") == ["Nora Staub: representative"]


@each("said", ["hier unser Angebot: 20 Euro zurück", "ich bin gegen das Halteverbot", "I am Claire Talbot from Acme"])
def test_words_that_end_like_a_program_are_none(said: str) -> None:
    """*Angebot* and *Talbot* make nobody a bot."""
    assert not any("bot" in one.rpartition(":")[2] for one in _met(f"Nora: {said}\nMe: ok\nNora: gut"))
