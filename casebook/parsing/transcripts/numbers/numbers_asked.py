"""Which numbers somebody asks for, with a question mark or without one."""

from __future__ import annotations

import re

from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.numbers.number_labels import KINDS, label, names_a_number


def labels_asked(asked: str, number: str = "", *, of_person: bool = False) -> list[What | None]:
    """The kinds of numbers that were asked for, in the order in which an answer gives them: `your order number and postcode?`

    Where only a number was asked for, and nothing says of what, it is that of a case unless this one may be anything else;
    `of_person`: the person was asked, who has an account and a card as well.
    """
    asked = _without_agreeing(asked)
    parts = re.split(r"(?<!nr)(?<!no)(?<!num)[.!](?=\s)|\?(?=.*\?)|\n", asked)
    asks = " ".join(part for part in parts if _may_ask(part))
    question = next((part for part in reversed(parts) if "?" in part), asks)
    found: list[tuple[re.Match[str], What | None]] = []
    for entry, kind in reversed(KINDS.items()):  # of two that are called alike, another kind's
        asked_for = [one for one in label(entry).finditer(question) if not _is_a_desk(one, question)]
        found += [(one, None if "contact" in one[0] else kind) for one in asked_for]
    places: list[tuple[int, re.Match[str], What | None]] = []
    for one, kind in sorted(found, key=lambda each: (each[0].start(), -each[0].end())):
        before = places[-1][1] if places else None
        if before and question[before.end() : one.start()] == " " and not _is_numbered(before):
            places[-1] = (places[-1][0], one, kind)  # your support PIN, the return tracking
        elif before is None or one.start() >= before.end():
            places.append((one.start(), one, kind))
    if not places and (_NUMBER_ASKED.search(question) or _NUMBER_ALONE.fullmatch(question.strip())):
        return [] if is_figures_alone(number) and (of_person or number[0] in "+0(") else [What.CASE_NUMBER]
    ends = [None, *(one.end() for _, one, _ in places)]
    numbered = any(_is_numbered(one) for _, one, _ in places)  # at your service, your contract number?
    return [
        kind
        for end, (start, one, kind) in zip(ends, places, strict=False)
        if kind is None or _is_numbered(one) or not numbered or _AND.fullmatch(question[end:start] if end else "")
    ]


def _without_agreeing(asked: str) -> str:
    """What was asked without the word by which it agrees first, where that may be what a number is of too, and another follows.

    >>> _without_agreeing("vale numero de reclamacion?"), _without_agreeing("vale numero?")
    ('numero de reclamacion?', 'vale numero?')
    """
    rest = _AGREES.sub("", asked, count=1)
    return rest if names_a_number(rest) else asked


_AGREES = re.compile(r"^(?:vale|bon|bueno|bien|goed|gut|ok(?:e|ay)?|right|fine|si|ja|oui|yes)[,.!]? (?=\w)")
"""How a question begins that agrees first: `vale` is a voucher in Spanish too, and `bon` a receipt in Dutch."""


def _is_a_desk(called: re.Match[str], question: str) -> bool:
    """Whether what may have a number is where somebody works here, or what a desk is called that asks for a name.

    >>> called = re.search("(?P<front>)(?P<number>)service", "mehdi du service technique, en quoi puis-je vous aider ?")
    >>> _is_a_desk(called, called.string), _is_a_desk(called, "service, votre numero ?")
    (True, False)
    """
    if _is_numbered(called) or pattern(rf"\b(?:{in_any('number_word')})(?![^\W\d_])").search(question):
        return False
    return _FROM.search(question[: called.start()]) is not None or _WHO_ASKED.search(question) is not None


_FROM = re.compile(
    r"\b(?:from|vom|von der|aus de[mr]|van de|van het|du|de la|des|del|aux?)(?: (?:service|servicio|team|equipe)(?: de| des)?)? $"
)
"""Before where somebody works: `Mehdi du service technique`."""

_WHO_ASKED = re.compile(
    r"\b(?:who(?:m)? (?:am i|do i|is this|have i)|(?:met|mit) w(?:ie|em)\b|wie (?:spreek|heb) ik|wer spricht|"
    r"(?:a|avec) qui (?:ai|est|je|parle)|qui est a l'appareil|con quien|quien (?:es|habla)|de parte de quien)"
)
"""What asks for a name and for no number."""


_AND = re.compile(
    r"(?:,| and| en| und| et| y)(?: (?:the|your|its|het|de|uw|je|die|der|den|ihre|le|la|votre|el|su|tu))* "
)
"""What joins two numbers that are asked for: `your order number and the return tracking`."""


def is_figures_alone(number: str) -> bool:
    """Whether a number is written as those of telephones, cards and accounts are: with a + or a 0 in front, or long, and without
    a letter beside its figures but a country's.

    >>> is_figures_alone("0655500147"), is_figures_alone("NL91 ABNA 0417 1643 00"), is_figures_alone("RB-551200417")
    (True, True, False)
    """
    figures = sum(map(str.isdigit, number))
    bare = re.fullmatch(r"\+?[\d\s./()-]+", number) is not None and (number[:1] in "+0(" or figures >= _LONG)
    return bare or re.fullmatch(r"[A-Za-z]{2}\d{2}(?: ?[A-Za-z\d]{2,4}){3,}", number) is not None


_LONG = 8
"""Numbers of accounts have so many figures at least, those of telephones more. Our own choice."""


def _is_numbered(called: re.Match[str]) -> bool:
    """Whether a word for `number` stands beside what it is of."""
    return bool(called["front"] or called["number"])


def _may_ask(part: str) -> bool:
    """Whether a part of what was said without a question mark asks for a number, and does not tell one itself."""
    named = any(found["number"] for entry in KINDS for found in label(entry).finditer(part))
    named = named or re.search(r"\b(?:numero|code|codigo|numeros)\b|n[°º]", part) is not None
    return not (_HAS_NUMBER.search(part) or _FOLLOWS.search(part)) and (
        named
        or len(part.split()) <= _FEW
        or _ASKS.search(part) is not None
        or (len(part.split()) <= _LONGEST_ASKED and _WANTS.search(part) is not None)
    )


_FEW = 4
"""So few words with the name of a number ask for it, as a form does. Our own choice."""

_LONGEST_ASKED = 9
"""A longer sentence that only says that there is a number asks for none. Our own choice."""

_WANTS = re.compile(
    r"\b(?:is there|do (?:i|you)|(?:have|has) (?:i|you|it)|you (?:got|have)|what(?:'s| is)|get a|is er|heb (?:je|ik)|heeft u|"
    r"krijg|gibt(?:'?s| es)|hab(?:en|t|e)|bekomm\w*|krieg\w*|y a|avez|j'ai|j'aurai|aurai\w*|hay|ten(?:eis|go|emos|dre)|tienen?|"
    r"me (?:da|das|dais|dan|pasa\w*))\b"
)
"""What asks whether there is one, as people write who put no question marks."""

_ASKS = re.compile(
    r"\b(?:please|may i|can i|could|provide|enter|give|share|confirm|tell|need|send|type|"
    r"bitte|nennen|geben|brauche\w*|mag ik|graag|vul|"
    r"stuur|geef|noem|typ|nodig|"
    r"noteer|svp|s'il|indiquez|donnez|communiquez|tapez|besoin|por favor|indique|indica|digame|facilit\w+|"
    r"necesit\w+|introdu\w+|entrez|saisi\w+|merci de|(?:ein|an)geben|voer|invoeren|invullen|escriba|apunte)\b"
)
"""What asks without a question mark."""

_FOLLOWS = re.compile(r"\b(?:follows|to follow|volgt|folgt|suit|suivra|a suivre|seguira)\b")
"""What is still to be told is not asked for."""

_HAS_NUMBER = re.compile(r"\d[\d/.-]{3,}")
"""What tells a number asks for none."""

_NUMBER_ALONE = re.compile(r"(?:(?:and|en|und|et|y|ok|vale|bon) )?(?:number|no|nummer|nr|numero|num|n°|nº)\.? ?\?")
"""`nummer?`, which is all that somebody in a hurry asks."""

_NUMBER_ASKED = re.compile(
    r"\b(?:a|any|the|een|het|ein\w*|die|der|un|une|le|el|algun) (?:number|nummer|numero)\b"
    r"(?!.*\b(?:call|ring|bel|anruf)\w*)"
)
"""`Is there a number for this?`, where nothing else is said of it."""


_BEGINS_A_SENTENCE = re.compile(r"[.!?]\s$")
_OF_A_BANK = re.compile(
    r"\b(?:account|bank|iban|konto|rekening|compte|cuenta|card|karte|kaart|carte|tarjeta)\b[^.!?]*[.!?]\s$",
    re.IGNORECASE,
)


def is_a_sentence(text: str, start: int, end: int) -> bool:
    """Whether a number is a sentence of its own, however much was said until it was found, and not behind one that names an
    account or a card.

    >>> is_a_sentence("Yes, hang on. HL77402.", 14, 21), is_a_sentence("My bank account is at Lloyds. 20481933.", 30, 38)
    (True, False)
    """
    before = text[:start]
    ends = re.match(r"\s*(?:[.!?](?:\s|$)|$)", text[end:]) is not None
    return ends and _BEGINS_A_SENTENCE.search(before) is not None and _OF_A_BANK.search(before) is None
