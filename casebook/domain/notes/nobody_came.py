"""Notes that say that nobody rang, wrote or came, and nothing else: *nobody rang back again*, *no call from Dean*."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

LONGEST_LOOKED_AT = 120
"""How long such a note may be, in characters: a longer one tells more. Our own choice."""

_BEFORE = (
    r"\W*(?:(?:still|yet|again|and|so|well|weer|nog steeds|en|wieder|immer noch|und|noch|encore|toujours|et|otra vez|y|aún"
    r"|todavía)[ ,]+)*"
)
_WHO = r"(?:(?!nobody|no one|niemand|keiner|personne|nadie|i\b|we\b|ik\b|wij\b|ich\b|wir\b|yo\b)[\w'’-]+ ){1,4}"

_RANG = (
    r"(?:rang|rung|called|phoned|e-?mailed|texted|replied|answered|came|turned up|showed(?: up)?|got back(?: to (?:me|us))?"
    r"|visited|arrived)"
)
_RING = (
    r"(?:ring|rung|call(?:ed)?|phone|e-?mail|text|reply|come|turn(?:ed)? up|show(?:n|ed)?(?: up)?|get back(?: to (?:me|us))?"
    r"|arrived?)"
)
_BACK = r"(?: (?:me|us))?(?: back)?"

_SAID = (
    rf"(?:nobody|no-? ?one|noone)(?: has| have| had)? {_RANG}{_BACK}",
    rf"{_WHO}never {_RANG}{_BACK}",
    rf"{_WHO}(?:did|has|have)(?: not|n['’]?t) {_RING}{_BACK}",
    (
        r"no (?:call ?back|(?:phone )?call|ring|visit|show|engineer|plumber|driver|collection)(?: back)?"
        r"(?: (?:from|fr) (?:the )?[\w'’-]+(?: [\w'’-]+)?)?"
    ),
    r"waited (?:in )?all (?:day|morning|afternoon|week)(?: for (?:the |an? )?[\w'’-]+)?",
    (
        r"(?:er )?(?:heeft |is )?niemand(?: heeft| is)?(?: (?:me|mij|ons))? (?:terug ?)?(?:gebeld|gemaild|gekomen"
        r"|langsgekomen|geweest|verschenen)"
    ),
    (
        rf"{_WHO}(?:is |heeft |had )?(?:(?:me|mij|weer|nog) )*niet (?:komen opdagen|gekomen|verschenen|langsgekomen"
        rf"|(?:terug)?gebeld|geweest)"
    ),
    (
        r"geen (?:telefoontje|belletje|terugbelletje|mail|mailtje|reactie|monteur|bezorger)(?: (?:van"
        r"|meer) [\w'’-]+(?: [\w'’-]+)?)?"
        r"(?: (?:gehad|gekregen|ontvangen|gezien))?"
    ),
    (
        r"(?:es )?(?:hat )?(?:sich )?(?:niemand|keiner)(?: hat| ist)?(?: (?:mich|sich|uns))? (?:zurückgerufen"
        r"|angerufen|gekommen|gemeldet|da)"
    ),
    rf"{_WHO}(?:ist |kam |hat )?(?:(?:mich|sich|wieder) )*nicht (?:gekommen|erschienen|da|(?:zurück|an)gerufen|gemeldet)",
    (
        r"kein(?:e|en)? (?:rückruf|anruf|mail|antwort|techniker|handwerker)(?: (?:von|vom) [\w'’-]+(?: [\w'’-]+)?)?"
        r"(?: (?:bekommen|erhalten|gekommen))?"
    ),
    rf"{_WHO}kwam (?:weer |nog )?(?:niet|nooit)(?: opdagen| langs)?",
    rf"{_WHO}(?:is )?nooit (?:komen opdagen|gekomen|verschenen|geweest)",
    rf"{_WHO}(?:kam (?:wieder )?(?:nie|nicht)|(?:ist )?nie (?:gekommen|erschienen))",
    rf"{_WHO}(?:pas|jamais) (?:venue?|passée?|présentée?)",
    r"personne (?:n['’](?:a|est)|ne (?:m['’]a|s['’]est))? ?(?:r?appelé|venue?|passée?|présentée?|répondu)",
    rf"{_WHO}(?:n['’](?:est|a)|ne m['’]a|jamais)(?: (?:pas|jamais))? ?(?:venue?|r?appelée?|passée?|présentée?)",
    r"(?:pas d['’]|aucun )(?:appel|rappel|mail)(?: (?:de|du) [\w'’-]+(?: [\w'’-]+)?)?",
    r"nadie (?:me |nos )?(?:ha )?(?:llam\w+|vino|venido|contest\w+|escrib\w+)",
    rf"{_WHO}(?:nunca|no)(?: me| nos)?(?: ha)? (?:vino|venido|llam(?:ó|ado|aron)|apareció|aparecido|se presentó)",
    (
        rf"(?:{_WHO}(?:sollte|wollte|moest|zou|was|should)(?: (?!rang|said)[\w'’-]+){{0,5}}[ ,.:;–-]+)"
        r"(?:nix (?:da|gekommen|passiert)|nichts (?:da|gekommen|passiert)|keiner da|niks (?:gekomen|gezien|gebeurd)|rien venu"
        r"|nada de nada)"
    ),
    r"(?:nix|nichts|keiner|niemand) (?:da|gekommen)",
    r"sin (?:llamada|noticias)(?: de [\w'’-]+(?: [\w'’-]+)?)?",
)

_TOUCH = (
    r"rang|called|phoned|spoke|said|says|told|chat\w*|e?mailed|wrote|got|asked|ref|case|gebeld|gesproken|zegt|zei"
    r"|gemaild|vroeg"
    r"|angerufen|gesprochen|sagt|sagte|geschrieben|gefragt|appelé|rappelé|dit|parlé|écrit|llamé|hablé|dice|dijo|escrito|agent"
    r"|supervisor|manager|refund\w*|ticket|mail|will|he|she|they|hotline|answered|hold"
)
_TAIL = rf"(?:[\s,.!;:–—-]+(?!(?:{_TOUCH})\b)[\w:'’]+){{0,7}}\W*"

_NOBODY_CAME = tuple(QuickPattern(rf"{_BEFORE}(?:{said})\b{_TAIL}") for said in _SAID)


def nobody_came(text: str) -> bool:
    """Whether the text says that nobody got in touch, or came, and nothing else.

    >>> [nobody_came(each) for each in ("nobody rang back again", "no call from Dean", "nobody rang. rang them, Jo says fri")]
    [True, True, False]
    """
    return len(text) <= LONGEST_LOOKED_AT and any(each.fullmatch(text) for each in _NOBODY_CAME)
