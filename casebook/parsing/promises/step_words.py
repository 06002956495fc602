"""The words by which a step of a promise says that the thing is there, or is on its way."""

from __future__ import annotations

THERE = frozenset(
    "deliver delivered delivers delivery arrive arrives arriving arrival receive received receives appear appears show shows "
    "clear clears land lands credited reach reaches here there account door bezorgd bezorging bezorgen geleverd levering huis "
    "ontvangt ontvang ontvangen krijgt "
    "hebt heb heeft rekening aankomst aan komt comes levertijd lieferzeit versandzeit".split()
)
THERE_ABROAD = tuple(
    "recev recib reciv arriv lleg livr entreg konto compte cuenta zustell zugestell angekomm ankomm".split()
)
"""How the words begin that tell the same in the languages of which not every verb is put into another."""
ON_THE_WAY = tuple(
    "gone pak inpak ingepak "
    "bespro discuss meets vergader commissi vera "
    "ship sen dispatch despatch post process issu left leav overnight label pack verst verz verw opgehaald opha pick collect "
    "overma transf wire pay paid mak maak overgemaak stort boek uberw env exped mand "
    "stu check look text call mail email e-mail order bestel bel app "
    "chas zoek uitzoek kummer occup miro mirar verif pruf onderzo invest escal "
    "goes going gaat geht halen holen afhalen abhol enlev recog retir raus eruit".split()
)
"""How the words begin that tell of a step before the last, or of a message about it."""
THERE_TOGETHER = frozenset(
    (
        ("to", "you"),
        ("with", "you"),
        ("bij", "u"),
        ("bij", "je"),
        ("u", "hoort"),
        ("je", "hoort"),
        ("hoort", "u"),
        ("you", "hear"),
        ("you'll", "hear"),
        ("you", "know"),
        ("er", "is"),
        ("is", "er"),
        ("er", "zijn"),
        ("zijn", "er"),
    )
)
