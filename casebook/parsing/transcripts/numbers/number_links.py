"""What may stand between what a number is of and the number: `Your case is now the`, `order no from the shop,`."""

from __future__ import annotations

import re

from casebook.text.emoji import STYLED

LINK = rf"[\s?¿:#=|→>\"'“„»«(\[*.,°º–\u2b00-\u2bff{STYLED}-]*"
_MADE = (
    "opened|raised|created|logged|made|aangemaakt|geopend|gemaakt|angelegt|eroffnet|erstellt|aufgemacht|ouverte?|creee?|"
    "enregistree?|abiert[oa]|cread[oa]|registrad[oa]|generad[oa]"
)
"""What was done with a case, behind its name: `einen neuen Vorgang eröffnet, TH-55190`."""

_FOR_YOU = "for you|voor (?:u|je|jou)|fur (?:sie|dich)|pour (?:vous|toi)|para (?:usted|ti)|a su nombre|a votre nom"
"""For whom it was done, behind its name: `a new complaint for you, HC-20931`."""

_BY_THE_WAY = (
    "by the way|btw|also|then|though|anyway|trouwens|overigens|dan|dus|ook|ubrigens|dann|also|ja|auch|d'ailleurs|au fait|donc|"
    "alors|au passage|por cierto|entonces|pues|ademas"
)
"""What is said between a name and its number, and tells nothing: *je klachtnummer is trouwens K-558102*."""

CLOSE = re.compile(
    rf"{LINK}(?:(?:is|was|are|now|ist|lautet|heisst|est|es|sera|sind|luidt|this|zijn|nu|jetzt|hier|here|voici|"
    rf"le|la|el|bij|erbij|aan|an|auf|dazu|up|in|vor|{_FOR_YOU}|{_MADE}|{_BY_THE_WAY}|"
    rf"s|has|heeft|hat|a le|tiene|the|it's|it is|that's|c'est|het is|dat is|das ist|es ist|die|even|number|no|nr|"
    rf"nouveau|nouvelle|nuev[oa]|om|dat|das|with|met|mit|avec|con|marked|named|called|van|von|de|du|for|n|numero|nummer|num)\b{LINK}){{0,4}}"
)
_OFFICE = (
    "(?:warehouse|depot|courier|carrier|team|office|bank|shop|store|supplier|magazijn|bezorger|winkel|kantoor|vervoerder|lager|"
    "versand|laden|buro|spedition|entrepot|magasin|transporteur|agence|almacen|tienda|oficina|transportista)"
)
_IN_A_THING = (
    r"\b(?:(?:in|on|of|at|inside|aan|op|van|bij|an|auf|bei|dans|sur|en|de) (?:the|your|my|a|an|this|that|de|het|je|uw"
    r"|mijn|deze|dem|der|den"
    r"|ihrem|ihrer|meine[mr]|la|le|les|votre|ma|mon|el|los|las|su|mi|una?)|am|im|beim|au|du|del|al) "
    rf"(?!{_OFFICE}|(?:system\w*|systeem|systeme|sistema|files?|accounts?|konto|compte|cuenta|records?|dossier|akte|profile?|profiel|name|naam"
    r"|queue|apps?|portal\w*|(?:web)?site|chat|call|phone|telefoon|telefon|telephone|telefono|moment|end|day|week|morning)\b)"
    r"[a-z-]+(?: [a-z-]+)?, $"
)
"""A thing before a comma, behind which its own number may stand: *a fault in the boiler, GB-4410*."""
BESIDE = re.compile(
    rf"(?:(?!{_IN_A_THING})(?!\b(?:about|regarding|concerning|over(?! to)|uber|wegen|zu[rm]?|concernant|sobre|says?"
    rf"|said|shows?|zegt|sagt|dit|dice|"
    r"and|und|en(?= (?:de|het|een|ik|we)\b)|et|y)\b|\b(?:for|fur|voor|pour|para|por) (?!(?:you|us|u|je|ons|sie|dich|uns|vous|toi|"
    rf"nous|usted|ti)\b)|\b(?:with|mit|met|avec|con) (?!(?:our|us|them|onze|ons|unser\w*|uns|notre|nous|nuestr[oa])\b|"
    rf"(?:\w+ )?{_OFFICE}\b))"
    r"[^.!?\d,:;()]){2,60}, $"
)
"""What is told of a case before a comma, behind which its number stands: `Klacht aangemaakt bij de bezorger, HC-20931`.

What it is about may have a number of its own.
"""

FAR = re.compile(
    r"[^.!?\d]{0,60}(?:\b(?:is|ist|war|lautet|est|etait|es|era|fue|luidt|was|by)\b|:|\bit's),?\s*"
    rf"(?:(?:{_BY_THE_WAY}),? )?(?:now |nu |jetzt |le |el |la )?"
    r"[#\"'“„(\[*]*"
)


FROM = re.compile(
    r" (?:for|fur|voor|pour|para) (?:[^\W\d_]+ ){1,3}$|"
    r" (?:from|with|at|by|van|bij|von|vom|bei|beim|de|du|des|chez|del|of) (?:[^\W\d_]+ ){0,2}[^\W\d_]+ ?[,:] $"
)
"""Whose a number is, between its name and a comma: *the order no from the shop, 20-51877*."""
