"""What another party wrote, said, gave or showed decides, whatever word it has for that: the lead tells it behind its name."""

from __future__ import annotations

from casebook.exporters.facts.deciding.party_find import party_find_told
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import of_contact


def shortest(said: str, language: str) -> str:
    """What is told of it in the fewest words; nothing where they found nothing."""
    wording = of_contact(said, language, party="Bee Post")
    forms, _ = party_find_told(wording, wording.facts.contacts[0])
    return min(forms, key=len, default="")


@each(
    ("language", "said", "told"),
    [
        ("es", "el albarán lleva otra dirección y otra firma", "Bee Post: el albarán lleva otra dirección y otra firma"),
        ("en", "their clerk emailed: the slot was never in the diary", "Bee Post: the slot was never in the diary"),
        ("nl", "Bee Post schrijft: volgens het kadaster staat hij op onze grond", "volgens het kadaster staat hij op onze grond"),
        ("de", "Bee Post schreibt: laut Register war der Platz nie vergeben", "laut Register war der Platz nie vergeben"),
        ("fr", "elle écrit : d'après leur registre aucun camion n'est entré", "d'après leur registre aucun camion n'est entré"),
        ("es", "escribe: según el registro la calle estuvo cortada en mayo", "según el registro la calle estuvo cortada en mayo"),
        ("en", "they sent me the delivery photo, its a blue door in Kent. ours red", "delivery photo: a blue door in Kent"),
        ("nl", "ze stuurden me de bezorgfoto, een blauwe deur in Gouda", "bezorgfoto: een blauwe deur in Gouda"),
        ("de", "sie haben mir das Foto geschickt, eine rote Tür in Bonn", "Foto: eine rote Tür in Bonn"),
        ("fr", "ils m'ont envoyé la photo de livraison, une porte à Lens", "photo de livraison\u00a0: une porte à Lens"),
        ("es", "me mandaron la foto de la entrega, una puerta en Getafe", "foto de la entrega: una puerta en Getafe"),
        ("en", "rang them, he has the job sheet, valve was shut at 3", "Bee Post has the job sheet, valve was shut at 3"),
        ("nl", "de buurman gevraagd, in zijn agenda staat de bus om 10.05", "Bee Post: in zijn agenda staat de bus om 10.05"),
        ("de", "den Wart gefragt, das Tor war von acht bis zwölf offen", "Bee Post: das Tor war von acht bis zwölf offen"),
        ("fr", "appelé le gardien, dans son cahier le camion passe à 7h", "Bee Post\u00a0: dans son cahier le camion passe à 7h"),
        ("es", "llamé al conserje, en su libro nadie subió al tercero", "Bee Post: en su libro nadie subió al tercero"),
        ("en", "the luthier examined the neck, cracked under the varnish", "Bee Post: the neck, cracked under the varnish"),
        ("nl", "de dakdekker heeft de goot bekeken, te kort afgezaagd", "Bee Post: de goot, te kort afgezaagd"),
        ("de", "der Imker hat sich die Waben angeschaut, voll Wachsmotten", "Bee Post: die Waben, voll Wachsmotten"),
        ("fr", "le luthier a examiné le manche, fendu sous le vernis", "Bee Post\u00a0: le manche, fendu sous le vernis"),
        ("es", "el fontanero ha revisado la junta, puesta al revés", "Bee Post: la junta, puesta al revés"),
    ],
)  # fmt: skip
def test_what_they_found_is_told_without_how_they_were_asked(language: str, said: str, told: str) -> None:
    """Behind the name of the party, or of the paper that they showed, unless it says itself by whom it is known."""
    assert told == shortest(said, language)


@each(
    ("language", "said", "told"),
    [
        ("en", "She looked it up in the depot's own list that day: my case was loaded at 06:52", "my case was loaded at 06:52"),
        ("nl", "Hij zocht het op in het logboek van die dag: mijn koffer is om 06.52 geladen", "mijn koffer is om 06.52 geladen"),
        ("de", "Er schaute im Fahrtenbuch der ganzen Woche nach: mein Platz war nie belegt", "mein Platz war nie belegt"),
        ("fr", "Elle a regardé dans le registre du quai ce jour-là : mon colis est parti à 6h52", "mon colis est parti à 6h52"),
        ("es", "Miró en el libro de registro de aquel día: mi maleta salió a las 6:52", "mi maleta salió a las 6:52"),
    ],
)  # fmt: skip
def test_what_they_looked_up_of_the_persons_is_told_without_where(language: str, said: str, told: str) -> None:
    """It is theirs to know, though it begins with *my*."""
    assert f"Bee Post{language_named(language).colon}{told}" == shortest(said, language)


@each(
    ("language", "said"),
    [
        ("en", "bank says they can dispute it if the shop does not answer"),
        ("nl", "bank zegt dat ik eerst bij de winkel moet zijn"),
        ("de", "Bank sagt, ich soll mich an den Händler wenden"),
        ("fr", "la banque dit qu'il faut attendre la réponse du magasin"),
        ("es", "el banco dice que primero reclame a la tienda"),
        ("en", "They have the parcel on back order until May."),
        ("nl", "Ze mailen me de bladzij van het boek"),
        ("de", "Er schreibt mir einen kurzen Bericht"),
        ("fr", "il me fait un petit papier"),
        ("es", "me hace un informe por escrito"),
        ("en", "Was the parcel ever with you at all?"),
        ("en", "I sent them all of the photos again."),
        ("en", "They have had nothing from anybody so far"),
        ("de", "Sie haben noch nichts von denen bekommen"),
    ],
)
def test_what_anybody_will_do_or_the_person_did_is_no_find(language: str, said: str) -> None:
    """Nor is a question, what they offer, or that nothing came to them either."""
    assert "" == shortest(said, language)


def _entries(*, refused: bool = False) -> Entries:
    entries = Entries()
    made = entries.contact("2024-11-02", "She looks at it.", agent="Ann", case_number="DF-3092")
    entries.promise("2024-11-02", "a new kayak", "2024-11-20", promised=Promised.REPLACEMENT, made_in=made)
    said = "They sent me the delivery photo, its a green door in Pueblo. We live in Boise."
    outcome = Outcome.REFUSED if refused else None
    entries.contact("2024-11-22", said, party="Bee Post", channel=Channel.EMAIL, outcome=outcome)
    entries.contact("2024-11-24", "No.", agent="Troy", outcome=Outcome.REFUSED)
    return entries


PROBLEM = (
    "The folding kayak that I ordered in July for my brother was marked as delivered on 29 October and nothing came."
    " We were at home all day."
)


def test_the_lead_makes_room_for_it() -> None:
    """The bare refusal, the day of the promise and what follows in the problem give way; the number goes last."""
    facts = facts_of(case(problem=PROBLEM, want="the kayak or my 489 USD back"), _entries())
    lead = lead_of(facts, ExportOptions()).text

    assert ("a green door in Pueblo" in lead, "DF-3092" in lead) == (True, True)


def test_what_a_party_says_that_refused_is_not_told_as_found() -> None:
    """It speaks for nobody."""
    facts = facts_of(case(problem=PROBLEM, want="the kayak or my 489 USD back"), _entries(refused=True))

    assert "a green door" not in lead_of(facts, ExportOptions()).text


def test_what_a_carrier_says_of_its_own_news_gives_way_to_that() -> None:
    """*Signed for at your warehouse by J. Cole* shows more than that they have the signature."""
    news, said = "signed for at your warehouse by J. Cole", "They have the signature and the weight."
    entries = Entries()
    entries.shipment("2024-06-18", news, tracking="RX44120983GB", carrier="Parcelway", returning=True)
    entries.contact("2024-07-08", said, agent="Ravi", party="Parcelway")
    facts = facts_of(case(problem="The screen goes black.", want="a replacement"), entries)
    wording = Wording(facts, language_named("en"), years=False)

    assert news in lead_of(facts, ExportOptions("en")).text
    assert party_find_told(wording, facts.contacts[0]) == ([], 0)
