"""What came in from the other side and speaks to the person, told as a quotation.

Whoever reads a paste is spoken to as *you*: without quotation marks *please ask your neighbours* would ask that of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.domain.notes.own_messages import is_own_message
from casebook.exporters.words.typed import as_sentence, capitalised, lines_of
from casebook.records.kinds import Attachment
from casebook.records.vocabularies import Channel
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_RECORDED_WITH = 12
"""How many entries behind a mail that was imported are looked at for the mail itself: what it promised, and its files."""

_WRITTEN = (Channel.EMAIL, Channel.LETTER, Channel.FORM, Channel.CHAT, Channel.SOCIAL)

_I = QuickPattern(r"(?:i|ik|ich|yo|je)\b|j['’]")


_AS_TOLD = QuickPattern(
    r"\bich (?:hätte|sei|wäre)\b(?! gern)|\bik zou\b(?! (?:u|je|jullie)\b)|\bj['’]aurais\b(?! besoin)|\bje serais\b|\byo habría\b"
)
"""Found in what is told of what somebody said, whose *I* is the person: *rejected, I had entered it wrong*."""

_MARKS = tuple("'‘’\"“”„«")
_QUOTED = QuickPattern(r"^(?:['‘’\"“”„«] ?)([^'‘’\"“”„«»]+)(?: ?['‘’\"“”»])(?=\.?$)")
"""Words that the person put in quotation marks: they are not quoted twice."""


_QUOTATIONS = QuickPattern(r"(?:[“„«\"][^“”„«»\"]+[“”»\"]\.?\s*)+|‘[^‘’]+(?:’\w[^‘’]+)*’\.?|'[^']+(?:'\w[^']+)*'\.?")
_ANY_MARKS = re.compile(r"[“”„«»\"]+|(?<!\w)['‘]|['’](?!\w)")


def is_quotation(text: str | None) -> bool:
    """Whether a text is nothing but what somebody else said, between quotation marks: none of it is the person's own.

    >>> is_quotation("“I looked. It is your router.”"), is_quotation("„Nein.“ „Leider.“"), is_quotation('They say "no".')
    (True, True, False)
    """
    return text is not None and _QUOTATIONS.fullmatch(text.strip()) is not None


def in_quotation_marks(wording: Wording, contact: Contact, said: str) -> str:
    """What of a quotation is told, a sentence of it alone too, in marks of its own, as it was read or as the language has them;
    with the capital that it has there, and its full stop inside."""
    parts = [part for each in _ANY_MARKS.split(said) if (part := each.strip(" \u00a0\u202f\n"))]
    if len(parts) > 1 and parts[-1] == ".":
        parts[-2:] = [as_sentence(parts[-2])]
    whole = contact.text or ""
    told = (capital if (capital := capitalised(each)) in whole else each for each in parts)
    form = "“{text}”" if whole.startswith("“") else wording.language.quoted
    return " ".join(form.format(text=each) for each in told)


def quoted(wording: Wording, contact: Contact, said: str) -> str:
    """The words of a message that came in, in quotation marks up to the last sentence that speaks to the person, or in which they
    speak of themselves, and on up to what the person may have added.

    Without any where no sentence does, or one of them is told by the person. What the person wrote is quoted whole, and a mail
    that lies beside what was read out of it; so is any part of a text that is nothing but a quotation.
    """
    if said and (is_own_message(contact) or is_mail_kept(wording, contact)):
        return wording.language.quoted.format(text=capitalised(said))
    if said and is_quotation(contact.text):
        return in_quotation_marks(wording, contact, said)
    said = _QUOTED.sub(r"\1", said) if said.startswith(_MARKS) else said
    if not said or not (contact.incoming or _is_answer(contact)):
        return said
    parts = sentences(said)
    theirs = _how_many_are_theirs(wording, parts)
    if not theirs:  # a part of what came in, of which another speaks to the person
        whole = sentences(lines_of(contact.text))
        known = {each.rstrip(".") for each in whole[: _how_many_are_theirs(wording, whole)]}
        theirs = next((at for at, each in enumerate(parts) if each.rstrip(".") not in known), len(parts))
    if not theirs:
        return said
    text = wording.language.quoted.format(text=" ".join(parts[:theirs]))
    return " ".join([text, *parts[theirs:]])


def _how_many_are_theirs(wording: Wording, parts: Sequence[str]) -> int:
    """How many of the first sentences of a message are in the words in which it came in; none where none speaks to the person,
    or one of them is told by the person."""
    theirs = next((end for end in range(len(parts), 0, -1) if _speaks_to(wording, parts[end - 1])), 0)
    theirs = _with_what_follows(wording, parts, theirs) if theirs else 0
    return 0 if any(_is_noted(wording, each, parts[0]) for each in parts[:theirs]) else theirs


def _is_answer(contact: Contact) -> bool:
    """Whether a message that is not said to have come in begins as only a company's answer does."""
    return contact.channel in _WRITTEN and _ANSWERS.match(contact.text or "") is not None


OF_US = QuickPattern(
    r"(?:we|our|us|wij|ons|onze|wir|uns\w*|nous|notre|nos|nosotr[oa]s|nuestr[oa]s?|het spijt|es tut|lo sentimos)\b"
)
"""How a sentence of a message that came in begins that speaks for the company."""

_TO_ME = QuickPattern(
    r"\b(?:your|please|alstublieft|gelieve|bitte|votre|veuillez|s['’]il vous plaît|por favor)\b|(?<!^)\b(?:uw|ihre?[mnrs]?|vos)\b"
)
"""Found in one that speaks to the person."""


def is_word_for_word(wording: Wording, contact: Contact) -> bool:
    """Whether it is a message as it came in: its mail was kept, or it speaks for the company, or to the person; or it is nothing
    but a quotation. What is told of one, they, is not."""
    if is_quotation(contact.text):
        return True
    said = sentences(lines_of(contact.text)) if contact.incoming else []
    return is_mail_kept(wording, contact) or any(OF_US.match(each) or _TO_ME.search(each) for each in said)


def is_mail_kept(wording: Wording, contact: Contact) -> bool:
    """Whether the mail that came in was recorded with it, so that all of its words are theirs."""
    facts = wording.facts
    numbers = range(contact.number + 1, contact.number + 1 + _RECORDED_WITH) if contact.incoming else ()
    beside = (facts.entry(number) for number in numbers if number in facts.positions)
    return any(
        isinstance(each, Attachment) and each.attached_to == contact.number and each.name.casefold().endswith(".eml")
        for each in beside
    )


_COPIED = QuickPattern(
    r"(?:thank you|thanks|dear|hello|hi|good (?:morning|afternoon)|we (?:are sorry|apologi[sz]e)|(?:hartelijk |veel )?dank"
    r"|bedankt|beste|geachte|goedemorgen|goedemiddag|vielen dank|danke|sehr geehrte\w*|guten tag|liebe[rs]?|merci|bonjour|chère?"
    r"|madame|monsieur|gracias|muchas gracias|estimad\w+|hola|buenos días)\b"
)
"""How a message begins that was copied as it came."""

_ANSWERS = QuickPattern(
    r"(?:(?:dear|hello|hi|beste|geachte|sehr geehrte[rs]?|liebe[rs]?|bonjour|cher|chère|estimad[oa])[^.!?]{0,40}?,? )?"
    r"(?:(?:thank you|thanks) for (?:contacting|getting in touch|reaching out|"
    r"your (?:e-?mail|message|enquiry|order|patience|reply))"
    r"|(?:hartelijk |veel )?(?:dank|bedankt) voor (?:uw|je) (?:e-?mail|bericht|reactie|geduld|bestelling|vraag)"
    r"|(?:vielen |herzlichen )?dank für ihre? (?:e-?mail|nachricht|anfrage|geduld|bestellung|schreiben)"
    r"|(?:nous vous remercions|merci) (?:de nous avoir contacté|de votre|pour votre) ?"
    r"(?:e-?mail|message|courriel|demande|patience|commande)?"
    r"|(?:muchas )?gracias por (?:contactar|ponerse en contacto|su (?:correo|mensaje|paciencia|pedido|consulta)))\b"
)
"""How a company's answer begins."""

_WE = QuickPattern(
    r"(?:(?:we|our|wij|we|ons|onze|wir|unsere?\w*|nous|notre|nos|nosotr[oa]s|nuestr\w+|hemos|lamentamos|procederemos|vamos)\b"
    r"|(?:unfortunately|helaas|leider|malheureusement|lamentablemente|after|na|nach|après|tras|indeed|inderdaad)\b.*?"
    r"\b(?:we|our|wij|onze|wir|unser\w*|nous|notre|nos|hemos|nuestr\w+)\b)"
)
"""How a sentence begins in which they speak of themselves."""

_NOTED = QuickPattern(
    r"(?:they|he|she|ze|zij|hij|er|ils?|elles?|on|ell[oa]s?|no|nothing|still|geen|niets|nog|kein\w*|nichts|noch|rien|toujours|aucun\w*"
    r"|nada|sin|todavía|ning\w+|automatic|standard|same|template|wrong|rubbish|nonsense)\b|.*!!"
    r"|.*\b(?:never (?:came|come|arrived|got|saw)|(?:did not|didn['’]t|has not|hasn['’]t) (?:come|arrive\w*)|not true|a lie"
    r"|nooit (?:gekomen|ontvangen|gebeurd)|(?:kwam|is) (?:er )?(?:nooit|niet (?:gekomen|waar))|klopt niet|onzin|gelogen"
    r"|nie (?:gekommen|angekommen|passiert)|(?:kam|ist) (?:nie|nicht (?:gekommen|wahr))|stimmt nicht|gelogen|quatsch"
    r"|jamais (?:venue?|arrivée?|reçue?)|n['’]est pas (?:venue?|arrivée?)|pas vrai|c['’]est faux|mensonge"
    r"|nunca (?:llegó|vino|ha llegado)|no (?:llegó|vino|ha llegado|es verdad|es cierto)|mentira)\b"
)
"""How a sentence begins, or what it has, that the person may have added."""


def _with_what_follows(wording: Wording, parts: Sequence[str], theirs: int) -> int:
    """How many of the sentences are theirs, of which so many are sure to be: up to what the person may have added."""
    for place, each in enumerate(parts[theirs:], theirs):
        if (_NOTED.match(each) and not _WE.match(each)) or _is_noted(wording, each, parts[0]):
            break
        theirs = place + 1
    return theirs


def _is_noted(wording: Wording, sentence: str, first: str) -> bool:
    """Whether the person may tell it: of a message that was copied none in which *we* did something."""
    return _is_told(wording, sentence) and not (_COPIED.match(first) and _WE.match(sentence))


def _speaks_to(wording: Wording, sentence: str) -> bool:
    """Whether it speaks to somebody, by more than that it begins with who speaks."""
    first, _, others = sentence.partition(" ")
    if _ANSWERS.match(sentence):
        return True
    return not _AS_TOLD.search(sentence) and any(
        wording.language.log.spoken.search(each) for each in (first, others) if each
    )


def _is_told(wording: Wording, sentence: str) -> bool:
    """Whether the person may tell it: it begins with *I*, what they did, what is theirs, or who said it."""
    lead, log = wording.language.lead, wording.language.log
    begins = (log.own_doing, log.told_to_do, lead.own_things, lead.says_first, lead.hearsay)
    return _I.match(sentence) is not None or any(words.match(sentence) is not None for words in begins)
