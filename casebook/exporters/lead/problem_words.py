"""What the sentences of a problem say: what came before anything went wrong, what the company does, how much went wrong."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

CAME_BEFORE = QuickPattern(
    r"\b(?:bought|ordered|purchased|booked|rented|hired|subscribed|signed up|paid|sent|returned|got|customer"
    r"|quoted|mailed|handed in|traded in|sold|ingeleverd|ingeruild|verkocht|eingetauscht|verkauft|vendus?|vendí|gekocht|kocht\w*"
    r"|bestel\w+|geboekt|boekte\w*|gehuurd|huurde\w*|betaald\w*|stuurde\w*|gestuurd|teruggestuurd|opgestuurd|klant|gekauft|kaufte\w*"
    r"|gebucht|buchte\w*|gemietet|mietete\w*|bezahlt\w*|schickte\w*|geschickt|zurückgeschickt|eingeschickt|kund\w+|achet\w+"
    r"|command\w+|réserv\w+|lou[ée]\w*|souscri\w+|pay[ée]\w*|envoy\w+|renvoy\w+|retourn\w+|client\w*|compr\w+|pedí\w*|pedi\w+"
    r"|encarg\w+|reserv\w+|alquil\w+|contrat\w+|pagu\w+|pagad\w+|envi\w+|devolv\w+)\b"
)
"""Found in a sentence that says what was before anything went wrong."""

OF_THEM = QuickPattern(
    r"(?:you|jullie|u|sie|ihr|vous|on|ustedes|usted|me|nos|les)\b(?! (?:pedí|compré|pagué|pedimos|compramos|pagamos)\b)"
)
"""How a sentence begins that tells what the company does."""


def complaints_in(complains: QuickPattern, sentence: str) -> int:
    """How much of what went wrong it says: by how many different words, and whether with the money that it took."""
    words = len({found[0].casefold() for found in complains.finditer(sentence)})
    return words + (words > 0 and bool(sum_in(sentence)))
