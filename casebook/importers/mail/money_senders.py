"""Banks and services of payment, which write of what goes through an account: that is no word on the dispute.

Written down in November 2026 from the names under which those of the five languages' countries send mail.
"""

from __future__ import annotations

import re

from casebook.importers.mail.domains import registered_name
from casebook.text.documents.mail_headers import Address
from casebook.text.folding import folded

_NAMES = frozenset(
    "paypal klarna afterpay riverty clearpay visa mastercard amex americanexpress revolut monzo starling n26 wise bunq knab asn"
    " sns ing ingdiba abnamro rabo rabobank kbc belfius bnp bnpparibas bnpparibasfortis hsbc barclays barclaycard lloyds"
    " natwest rbs halifax tsb nationwide chase citi citibank wellsfargo capitalone santander bbva caixabank sabadell bankinter"
    " unicaja ibercaja dkb comdirect postbank commerzbank targobank consorsbank norisbank hypovereinsbank boursorama"
    " boursobank fortuneo creditagricole societegenerale labanquepostale creditmutuel lcl monabanq hellobank"
    " deutschebank triodos triodosbank volksbank sparkasse openbank metrobank tescobank starlingbank monzobank solarisbank"
    " vanlanschot regiobank argenta crelan keytradebank evobanco ibanfirst bankofamerica bankofireland bankofscotland"
    " usbank tdbank pncbank allybank sofi glsbank ethikbank berlinersparkasse psdbank spardabank apobank cembra".split()
)
"""Names in one word."""

_OF_A_BANK = re.compile(
    r"(?<!power)(?<!food)(?<!data)(?<!blood)(?<!piggy)(?<!photo)(?<!image)(?:^|[^a-z])(?:my ?)?"
    r"(?:bank|banque|banco|caja|sparkasse|volksbank|raiffeisen\w*)(?:$|[^a-z])"
    r"(?!alimentaire|alimenticio|de (?:alimentos|datos|sangre|donnees))"
)


def deals_in_money(address: Address) -> bool:
    """Whether it is a bank's or a service's that moves money for many.

    >>> senders = (("My Bank", "a@mybank.co.uk"), ("PayPal", "a@paypal.de"), ("Bankier", "a@shop.nl"))
    >>> [deals_in_money(Address(*one)) for one in senders]
    [True, True, False]
    >>> others = ("Power Bank Shop", "a@powerbank.com"), ("Databank", "a@databank.nl"), ("Food Bank Leeds", "a@leeds.org.uk")
    >>> any(deals_in_money(Address(*one)) for one in others)
    False
    >>> all(deals_in_money(Address(name, "a@x.de")) for name in ("Deutsche Bank", "Triodosbank", "Bank of Scotland"))
    True
    """
    label, name = registered_name(address.domain), folded(address.name)
    joined = "".join(re.findall(r"[a-z0-9]+", name))
    return bool({label, joined} & _NAMES) or any(map(_OF_A_BANK.search, (label, name)))
