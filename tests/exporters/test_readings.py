"""Where another party read or measured something, the figure decides: it is told behind the party's name, however little room."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.facts.deciding.party_find import party_find_told
from casebook.exporters.facts.deciding.readings import longest_first, tells_same_figures
from tests.conftest import each

from .cases import of_contact


@each(
    ("language", "said", "reading"),
    [
        ("en", "The meter was read by radio on 4 May, the reading was 18,204 kWh.", "the reading was 18,204 kWh"),
        ("en", "She put the parcel on their scale, the weight is 0.4 kg.", "the weight is 0.4 kg"),
        ("nl", "De meter is op 4 mei op afstand uitgelezen, de gasstand was 9.212 m3.", "de gasstand was 9.212 m3"),
        ("nl", "De doos is op 4 mei gescand, het gewicht was 0,4 kg.", "het gewicht was 0,4 kg"),
        ("de", "Der Zähler wurde am 4. Mai abgelesen, der Stand war 4.812 kWh.", "der Stand war 4.812 kWh"),
        ("de", "Die Waage wurde im Mai geeicht, das Paket wog 0,4 kg.", "das Paket wog 0,4 kg"),
        ("fr", "Le compteur a été relevé le 4 mai, l'index était de 9 212 kWh.", "l'index était de 9 212 kWh"),
        ("fr", "Le colis a été pesé le 4 mai, le poids est de 0,4 kg.", "le poids est de 0,4 kg"),
        ("es", "El contador se leyó el 4 de mayo, la lectura era de 9.212 kWh.", "la lectura era de 9.212 kWh"),
        ("es", "El paquete se pesó el 4 de mayo, el peso era de 0,4 kg.", "el peso era de 0,4 kg"),
        (
            "en",
            "The man at the desk wrote it down for me, 3 kg when it left and 3 kg here.",
            "3 kg when it left and 3 kg here",
        ),
        ("nl", "De man heeft het opgeschreven, 3 kg bij vertrek en 3 kg hier.", "3 kg bij vertrek en 3 kg hier"),
        ("de", "Der Mann hat es mir aufgeschrieben, 3 kg am Start und 3 kg hier.", "3 kg am Start und 3 kg hier"),
        ("fr", "Le monsieur me l'a imprimé, 3 kg au départ et 3 kg ici.", "3 kg au départ et 3 kg ici"),
        ("es", "El señor me lo apuntó, 3 kg a la salida y 3 kg aquí.", "3 kg a la salida y 3 kg aquí"),
    ],
)
def test_no_form_loses_the_figure(language: str, said: str, reading: str) -> None:
    """How it was read is left out first; and where room is short, so is who said it for the party."""
    wording = of_contact(said, language, party="Bee Works", agent="Ann Moss", key=True)
    shortest = f"Bee Works{wording.language.colon}{reading}"

    for forms in (party_find_told(wording, wording.facts.contacts[0])[0], marked(wording)):
        assert shortest == min(forms, key=len)
        assert all(reading in form for form in forms)


@each(
    ("language", "said", "shortest"),
    [
        ("en", "The frame is bent, 14 mm to the left.", "Bee Works: the frame is bent"),
        ("nl", "Het slot is geforceerd en kapot, de schade is 90 euro.", "Bee Works: het slot is geforceerd en kapot"),
        (
            "de",
            "Die Achse ist falsch montiert, der Spalt ist 4 Finger breit.",
            "Bee Works: die Achse ist falsch montiert",
        ),
        ("fr", "Le joint est cassé, le dégât est de 90 euros.", "Bee Works\u00a0: le joint est cassé"),
        ("es", "La junta está rota, el daño es de 90 euros.", "Bee Works: la junta está rota"),
    ],
)
def test_what_is_wrong_decides_without_its_figure(language: str, said: str, shortest: str) -> None:
    """Then the figure only says how much."""
    assert shortest == min(marked(of_contact(said, language, party="Bee Works", agent="Ann Moss", key=True)), key=len)


def test_with_room_for_more_words_the_party_alone_says_them() -> None:
    """Who said it for the party takes room from what they said, never the other way round."""
    said, less = "the meter was read in May and changed", "the meter was read in May"
    forms = [f"{who}: {each}" for each in (said, less) for who in ("Bee", "Ann Moss (Bee)")]

    assert [f"Ann Moss (Bee): {said}", f"Bee: {said}", f"Ann Moss (Bee): {less}", f"Bee: {less}"] == longest_first(
        forms, ": "
    )


@each(
    ("said", "told", "is_same"),
    [
        ("on 12 Jun Bo saw 9.212 too", "Grid: the reading was 9.212 m3", True),
        ("on 12 Jun Bo saw 9.844", "Grid: the reading was 9.212 m3", False),
        ("on 12 Jun Bo saw it", "Grid: on 12 Jun the reading was 9.212 m3", False),
    ],
)
def test_the_same_figure_is_told_once(said: str, told: str, *, is_same: bool) -> None:
    """A day is no figure."""
    assert is_same is tells_same_figures(said, told)
