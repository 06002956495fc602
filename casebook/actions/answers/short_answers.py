"""Names and numbers as they were typed: which of them say that there is none, and which are days and no numbers.

People who are asked for a number that they were not given type a dash, *none* or *geen*; who skips a question answers the
next one with what was meant for another. Texts are never read so: *none* may be all that was said.
"""

from __future__ import annotations

import re
from typing import Optional

from casebook.errors import UsageError, shortened
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.when import Clock, Direction, read_when
from casebook.records.codec import TextCodec
from casebook.records.kind import Field
from casebook.text.comparing import is_blank, says_nothing
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern

_NOTHING = QuickPattern(
    r"(?:(?:sorry|eh|uh|um|well|ik heb|heb|i have|i've),? )?(?:"
    r"none|nil|null|unknown|nothing|n/?a|n\.a|no ?one|nobody|idk|dunno|unsure|tbd|tba|tbc|someone|somebody|anonymous|keine?|aucun"
    r"|geen|n\.?v\.?t|onbekend|niets|niks|noppes|niemand|iemand|anoniem|vergeten|forgotten|who knows|beats me"
    # not given, not applicable, niet genoemd, wasn't told, none yet
    r"|(?:was |were )?not (?:given|known|sure|told|asked|applicable|available|provided|stated|mentioned|listed|disclosed"
    r"|shared|yet)(?: (?:one|any|it))?|wasn'?t (?:given|told|asked|provided|mentioned)(?: (?:one|any|it))?"
    r"|niet (?:bekend|gegeven|gekregen|gezegd|gevraagd|verteld|van toepassing|genoemd|vermeld|doorgegeven|gehad|beschikbaar)"
    r"|(?:none yet|nog niet|nog geen|niets gekregen)"
    # don't know, I can't remember, she did not say, didn't get a name, wouldn't give it
    r"|(?:(?:i|he|she|they|it) )?(?:do not|don't|dont|can't|cant|cannot|did not|didn't|didnt|wouldn't|would not|forgot)"
    r"(?: (?:to )?(?:know|remember|recall|say|tell|ask|get|catch|give|have)"
    r"(?: (?:me|it|one|any|a|his|her|their|the|name|number))*)?"
    r"|(?:(?:he|she|they) )?refused to (?:say|tell|give)(?: (?:it|one|me|his|her|their|a|name))*"
    # no name, no case number given, no idea, geen zaaknummer gekregen
    r"|(?:no|none|geen|keine?n?|pas de|aucune|sin|ninguna) (?:promises?|beloftes?|toezegging(?:en)?|zusagen?|versprechen"
    r"|promesses?|promesas?)(?: (?:made|given|gedaan|gemacht|gegeben|faite|hecha))?|none (?:made|given)"
    r"|no (?:case|reference|tracking|order|ticket|item)"
    r"|(?:none|no|geen|geen flauw)(?: (?:case|reference|tracking|order|ticket|agent))?"
    r" (?:given|number|name|idea|clue|agent|department|ref|reference|zaaknummer|nummer|naam|idee|afdeling|medewerker|referentie"
    r"|kenmerk|gekregen|gegeven)(?: (?:given|yet|gekregen|gegeven|gehad))?"
    # weet ik niet, ik weet het niet meer, zei hij niet, hij gaf geen naam, heb ik niet
    r"|(?:(?:ik|hij|ze|zij|dat) )?(?:weet|wist|zei|zeiden|gaf|gaven|kreeg|vroeg|heb|zou)(?: (?:ik|hij|ze|zij|het|dat|me|mij))*"
    r" (?:niet|geen)(?: (?:meer|naam|nummer|gevraagd|gekregen|weten|idee))*|ben (?:ik )?(?:het )?(?:vergeten|kwijt)|weet ik veel"
    r"|(?:kan|kon)(?: (?:ik|het|me|mij))* niet herinneren"
    # weiß ich nicht, keine Ahnung, kein Name genannt, nicht gesagt, wollte er nicht sagen
    r"|(?:(?:ich|er|sie|das) )?(?:wei(?:ss|ß)|wusste|hat|habe|wollte)(?: (?:ich|er|sie|es|das|mir|ihn|ihren|den))* "
    r"(?:nicht|keinen?)(?: (?:mehr|gesagt|genannt|gefragt|bekommen|erhalten|sagen|namen|nummer))*"
    r"|keine ahnung|nicht (?:bekannt|genannt|gesagt|gefragt|angegeben|erhalten|bekommen|vorhanden|zutreffend|verstanden)"
    r"|noch nicht|noch kein(?:e|er)?|kein(?:e|en)? (?:name|namen|nummer|aktenzeichen|vorgangsnummer|fallnummer|angabe)"
    r"(?: (?:genannt|gesagt|bekommen|erhalten|angegeben))?|unbekannt|niemand|jemand|vergessen|nichts|k\.? ?a"
    # je ne sais pas, pas de nom, pas donné, aucun numéro, n'a pas voulu le dire
    r"|(?:je )?(?:(?:ne |n')?(?:sais|connais|l'ai|ai)|m'en souviens|me souviens)(?: (?:pas|plus|demande|compris|note|eu))+"
    r"|(?:il |elle )?(?:ne |n')(?:l'a|m'a|a) pas (?:voulu (?:le )?(?:dire|donner)"
    r"|(?:dit|donne)(?: (?:son nom|de nom|de numero))?)"
    r"|pas (?:donne|dit|demande|communique|connu|encore|note|recu|applicable|compris)|(?:pas de|sans|aucune?) (?:nom|numero|idee"
    r"|reference)(?: (?:donne|communique))?|aucune|inconnue?|personne|quelqu'un|oublie|rien"
    # no lo sé, sin número, no me lo dijo, ninguno
    r"|(?:yo )?no (?:(?:lo|me|le|la) )*(?:se|sabe|recuerdo|acuerdo|dijo|dijeron|dio|dieron|quiso|pregunte|entendi)"
    r"(?: (?:su |el |un |ningun )?(?:nombre|numero|decirlo|darlo))?"
    r"|no (?:dado|dicho|preguntado|facilitado|aplica|disponible|consta)"
    r"|todavia no|aun no|(?:sin|ningun) (?:nombre|numero|referencia|idea)|ni idea"
    r"|ningun[oa]|nadie|alguien|desconocid[oa]|olvidado"
    r")(?:,? (?:sorry|helaas|yet|really|hoor|eigenlijk))?"
)
"""What people type for *nothing* and *I do not know*, whatever it is that they do not know."""
_NO = frozenset("no nee nein non na nope nada".split())
"""No number; but people may be called so."""

_NUMBERS = ("--case-number", "--tracking", "--order", "--ref", "--booking", "--ticket", "--serial", "--policy")
_NO_NAMES = (*_NUMBERS, "--promise")
"""Where *no* is the answer of somebody who has none."""

_LONGEST_DAY = 40
_WITHOUT_READING = ("language", "country", "uuid", "unknown")


_YES = frozenset("y yes yep yeah ok okay j ja jawel jep oui ouais si vale".split())


class NotANumber(UsageError):
    """Something else was typed where a number belongs; `what` is which, `is_a` what was typed."""

    def __init__(self, what: str, typed: str, is_a: str) -> None:
        self.what, self.typed, self.is_a = what, typed, is_a

    def __str__(self) -> str:
        typed = shortened(self.typed)
        return f"'{typed}' is {self.is_a}, and {self.what} is a number; leave it out where none was given."


class SaysNoPromise(UsageError):
    """Something like *yes* was typed where the words of a promise belong."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"'{shortened(self.typed)}' does not say what was promised; type that, or leave it out where nothing was."
        )


def may_mean_yes(typed: str) -> bool:
    """Whether it is no more than a word that people type for *yes*."""
    return folded(typed).strip(" .!") in _YES


def promise_or_none(typed: str) -> Optional[str]:
    """The words of a promise; None where they say that nothing was promised. Raises SaysNoPromise for an answer like *yes*."""
    if may_mean_yes(typed):
        raise SaysNoPromise(typed)
    return name_or_none(typed, number=True)


def is_short_answer(field: Field) -> bool:
    """Whether the field holds a name or a number that need not be given, rather than what was said."""
    free = field.spec.free_text or field.required or field.name in _WITHOUT_READING
    return isinstance(field.codec, TextCodec) and not free


def means_none(typed: str, *, number: bool = False) -> bool:
    """Whether these words say that there is no such name, or no such number.

    >>> means_none("-"), means_none("N.v.t."), means_none("no", number=True), means_none("No")
    (True, True, True, False)
    """
    plain = " ".join(folded(typed).replace("’", "'").split())
    said = plain.strip("-–—_?!./* ")
    return (
        says_nothing(said) or bool(_NOTHING.fullmatch(plain.rstrip(" .!?"))) or (number and plain.rstrip(" .!?") in _NO)
    )


def name_or_none(typed: Optional[str], *, number: bool = False) -> Optional[str]:
    """A name or a number as it was typed; None where it is blank, or says that there is none."""
    return None if typed is None or means_none(typed, number=number) else typed


def check_number(typed: Optional[str], what: str, clock: Clock) -> None:
    """Raises NotANumber where a day or a *yes* stands in place of a number, such as `14 januari`."""
    if typed is None or means_none(typed, number=True):
        return
    plain = folded(typed).strip(" .!")
    if plain in _YES:
        raise NotANumber(what, typed, "an answer")
    if len(typed) > _LONGEST_DAY or not re.search(r"[^\W\d_]{3}", typed):
        return
    try:
        read_when(typed, clock, Direction.PAST)
    except AmbiguousDate:
        pass
    except UnreadableDate:
        return
    raise NotANumber(what, typed, "a day")


def none_warnings(*typed: tuple[str, object]) -> tuple[str, ...]:
    """A sentence where a name or a number was typed that says there is none; none otherwise. See `blank_warnings`."""
    none = [
        f"{name} '{value}'"
        for name, value in typed
        if isinstance(value, str) and not is_blank(value) and means_none(value, number=name in _NO_NAMES)
    ]
    if not none:
        return ()
    return (f"{', '.join(none)} was taken for none; nothing was recorded of that.",)
