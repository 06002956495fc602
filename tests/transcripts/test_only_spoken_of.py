"""Who is only named in a call that is told: neighbours, whoever is away, and who came to the door, speak for nobody."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-25T18:00:00+01:00"), "Europe/Amsterdam")  # a Wednesday


def _agents(text: str) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Ziggo"), NOW).found
    return [one.value for one in found if one.what is What.AGENT]


@each(
    ("text", "agent"),
    [
        ("Called Ziggo. Spoke to Ann. Told her the sofa is in the rain and my neighbour Mrs Hill complains.", "Ann"),
        ("Called Ziggo. Spoke to Ann. I said that the neighbour Mrs Hill got her money.", "Ann"),
        (
            "Gebeld met Ziggo. Joost gesproken. Verteld dat de bank buiten staat en de buurvrouw mevrouw Smit klaagt.",
            "Joost",
        ),
        (
            "Gebeld met Ziggo. Joost gesproken. Ik zei dat de buurvrouw van beneden, mevrouw Smit, haar geld wel kreeg.",
            "Joost",
        ),
        ("Bei Ziggo angerufen. Frau Kern war dran. Ihr erklärt, dass die Nachbarin Frau Opitz schon meckert.", "Kern"),
        ("Bei Ziggo angerufen. Frau Kern war dran. Der Nachbar von oben, Herr Opitz, hat sein Geld schon.", "Kern"),
        ("J'ai appelé Ziggo. J'ai eu Karim. La voisine du dessous, Mme Ferreira, a été remboursée, elle.", "Karim"),
        ("J'ai appelé Ziggo. J'ai eu Karim. Je lui ai dit que la voisine Mme Ferreira a été remboursée.", "Karim"),
        ("Llamé a Ziggo. Hablé con Pilar. La vecina de abajo, la Sra. Ruiz, ya tiene su dinero.", "Pilar"),
        ("Llamé a Ziggo. Hablé con Pilar. Le dije que el vecino Sr. Ruiz ya tiene su dinero.", "Pilar"),
    ],
)
def test_a_neighbour_was_not_spoken_to(text: str, agent: str) -> None:
    """Whoever lives near, with a title or without a comma, is none of the company's."""
    assert [agent] == _agents(text)


@each(
    ("text", "agent"),
    [
        ("Called Ziggo. Spoke to Ann. Usually Mr Tate does that, but he is on holiday until the 26th.", "Ann"),
        ("Called Ziggo. Spoke to Ann. Mrs Tate, who handles refunds, is off sick.", "Ann"),
        ("Gebeld met Ziggo. Joost gesproken. Eigenlijk doet meneer Tak dat, maar die is met vakantie.", "Joost"),
        ("Bei Ziggo angerufen. Frau Kern war dran. Eigentlich macht das Herr Thamm, der ist aber im Urlaub.", "Kern"),
        ("Bei Ziggo angerufen. Frau Kern war dran. Herr Thamm ist bis Montag krank.", "Kern"),
        (
            "Bei Ziggo angerufen. Frau Kern war dran. Das macht Herr Thamm, der ist aber bis 26. im Urlaub, sie tut es.",
            "Kern",
        ),
        ("J'ai appelé Ziggo. J'ai eu Karim. Normalement c'est Mme Leroy, mais elle est en congé.", "Karim"),
        ("Llamé a Ziggo. Hablé con Pilar. Lo lleva la señora Ruiz, pero está de vacaciones.", "Pilar"),
    ],
)
def test_who_is_away_was_not_spoken_to(text: str, agent: str) -> None:
    """Whose work it is, and who is on holiday, off or ill, is spoken of by somebody else."""
    assert [agent] == _agents(text)


@each(
    ("text", "agent"),
    [
        (
            "Called Ziggo. Spoke to Ann. They charge for a cover I never took (the salesman at the door, a certain Ivan).",
            "Ann",
        ),
        (
            "Gebeld met Ziggo. Joost gesproken. Ik betaal iets (de verkoper die aan de deur kwam, ene Ivan, regelde dat).",
            "Joost",
        ),
        (
            "Llamé a Ziggo. Hablé con Pilar. Me cobran algo (el comercial que vino, un tal Iván, lo hizo firmar).",
            "Pilar",
        ),
        (
            "J'ai appelé Ziggo. J'ai eu Karim. Je paie une option (le démarcheur qui est venu, un certain Yvan).",
            "Karim",
        ),
        ("Bei Ziggo angerufen. Frau Kern war dran. Ich zahle (der Vertreter an der Tür, ein gewisser Iwan).", "Kern"),
    ],
)
def test_who_is_told_of_in_brackets_was_not_spoken_to(text: str, agent: str) -> None:
    """Who came to the door once, with what they are and how they are called in brackets."""
    assert [agent] == _agents(text)


@each(
    ("text", "agents"),
    [
        ("J'ai appelé Ziggo, quatre menus vocaux, puis M. Lefebvre du service sinistres.", ["Lefebvre"]),
        ("J'ai appelé Ziggo, un bot, ensuite M. Lefebvre. Il ne savait rien.", ["Lefebvre"]),
        ("Rang Ziggo, four menus, then Mr Tate in claims. He knew nothing.", ["Tate"]),
        ("Bei Ziggo angerufen, dann Herr Thamm von der Schadenabteilung. Er ist jetzt zuständig.", ["Thamm"]),
        ("Called Ziggo. Mrs Tate is back from holiday and said no.", ["Tate"]),
        ("Gebeld met Ziggo. Mevrouw Smit van de klantenservice gesproken. Ze is morgen weer vrij.", ["Smit"]),
    ],
)
def test_who_came_on_then_was_spoken_to(text: str, agents: list[str]) -> None:
    """Behind the menus, and with where they work."""
    assert agents == _agents(text)
