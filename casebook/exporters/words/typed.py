"""What was typed, as part of a text: on one line, as a sentence, behind its heading.

Everything here is safe to paste: nothing in it is unseen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from casebook.text.sanitise import for_paste
from casebook.text.words.relative_words import ends_with_day, names_one_day


@lru_cache(maxsize=512)  # of the same few fields it is asked for each line that may tell them
def one_line(text: str | None) -> str:
    """What was typed, on one line and safe to paste; empty where there is nothing."""
    return for_paste(text, lines=False).strip() if text else ""


def lines_of(text: str | None) -> str:
    """What was typed, safe to paste, its lines kept; empty where there is nothing."""
    return for_paste(text).strip() if text else ""


def non_empty(texts: Iterable[str]) -> list[str]:
    """Those that have anything in them, each once."""
    return list(dict.fromkeys(filter(None, map(one_line, texts))))


def as_sentence(text: str) -> str:
    """The text as a sentence: with a full stop, unless it ends in a mark or a picture of its own.

    >>> as_sentence("It never came"), as_sentence('He said "no."'), as_sentence("没有收到。")
    ('It never came.', 'He said "no."', '没有收到。')
    """
    last = text.rstrip("\"'”“’»«)]）」 \u00a0\u202f\ufe0f")[-1:]
    pictured = unicodedata.category(last) in ("So", "Sk", "Cf") if last else False
    return text if last in ".!?…,;:。！？؟।،：；" or pictured else f"{text}."


def without_stop(text: str) -> str:
    """The sentence as a part of another: without its full stop, but with that of a day in figures.

    >>> without_stop("It never came."), without_stop("Kündigung zum 31.1.")
    ('It never came', 'Kündigung zum 31.1.')
    """
    return text if re.search(r"(?<![\d.])\d{1,2}\.\d{1,2}\.$", text) else text.rstrip(".")


def join_heading(heads: Iterable[str], text: str = "", colon: str = ": ") -> str:
    """A line: what it is about, parted by commas, then what there is to say of it, behind the colon of the language."""
    head = ", ".join(filter(None, heads))
    return as_sentence(f"{head}{colon}{text}" if head and text else head or text)


def beside_day(said: str, day: str, colon: str) -> str:
    """`The parcel is lost (2 Nov)`; before what names another day itself, or ends with a week or in brackets, which one
    behind it would be taken for.

    >>> beside_day("Karen looks into it.", "2 Nov", ": "), beside_day("Karen calls tomorrow", "2 Nov", ": ")
    ('Karen looks into it (2 Nov)', '2 Nov: Karen calls tomorrow')
    """
    is_other = names_one_day(said) or ends_with_day(said) or said.rstrip(".").endswith(")")
    return f"{day}{colon}{said}" if is_other else f"{without_stop(said)} ({day})"


def capitalised(text: str) -> str:
    """With a capital at the start, the rest as it is; a name that is written otherwise (iPhone, kettle.2) stays.

    >>> capitalised("only a part"), capitalised("iPhone 15 broken"), capitalised("promis\\u00a0: rien").split()
    ('Only a part', 'iPhone 15 broken', ['Promis', ':', 'rien'])
    """
    first = text.replace("\u00a0", " ").split(" ", 1)[0].rstrip(".,:;!?…\"')")
    is_word = first == first.lower() and first.replace("-", "").replace("'", "").replace("’", "").isalpha()
    return text[:1].upper() + text[1:] if is_word else text


def inside_a_sentence(text: str) -> str:
    """The text behind a colon: without the capital of a word that is no name.

    >>> inside_a_sentence("They say no."), inside_a_sentence("Fees are never refunded"), inside_a_sentence("IT says no")
    ('they say no.', 'Fees are never refunded', 'IT says no')
    >>> inside_a_sentence("It's closed"), inside_a_sentence("C'est fini"), inside_a_sentence("L'Avenir dit non")
    ("it's closed", "c'est fini", "L'Avenir dit non")
    """
    first = text.partition(" ")[0].rstrip(",;:")
    begun, mark, _ = first.lower().replace("’", "'").partition("'")
    is_word = begun in _NO_NAMES or (mark and begun in _ELIDED)
    return first.lower() + text[len(first) :] if is_word and first[1:] == first[1:].lower() else text


_ELIDED = frozenset(("c", "d", "j", "l", "m", "n", "qu", "s", "t"))
"""What stands in French before an apostrophe for a word that is no name."""


_NO_NAMES = frozenset(
    "the a an another somebody someone this that these those there here it he she they we you no not nothing nobody only my our "
    "your his her iemand jemand alguien otro otra un autre une quelqu "
    "their says said has have was is as at in on of for from after because since when once if first now still de het een "
    "dit dat deze die er hier hij zij ze wij we jullie u nee niet niets niemand geen alleen mijn ons onze uw hun zegt "
    "zei volgens heeft is was na omdat sinds als eerst nu nog voor van in op aan met ik der das die ein eine einen es er "
    "ich wir nicht nichts niemand kein keine nur mein meine unser unsere laut weil nach seit wenn jetzt im am auf bei "
    "für von el la los las un una mi mis su sus nuestro nuestra este esta esto ese esa eso aquí él ella ellos ellas yo "
    "nosotros nosotras usted ustedes no nada nadie nunca solo según dice dijo dicen ha han es está fue porque desde "
    "cuando si primero ahora todavía aún en con por para le la les un une des ce cet cette ces il elle ils elles on je "
    "nous vous mon ma mes notre nos votre vos son sa ses leur ne pas rien personne aucun aucune selon est était a depuis "
    "pour dans chez avec sur après parce si quand maintenant seul seule seuls seules seulement solo sólo solamente just "
    "slechts enkel bloß lediglich erst too te zu trop demasiado came called arrived kwam kwamen kam kamen belde ils "
    "elles remboursement remplacement livraison réponse rappel bezorger vervoerder magazijn terugbetaling onderdeel "
    "courier warehouse offers offered wants wanted asks asked needs needed refuses refused cannot biedt wil vraagt "
    "weigert bietet verlangt lehnt propose proposent veut veulent demande demandent refuse ofrece ofrecen quiere quieren "
    "pide piden rechaza got received instead kreeg kregen ontving statt stattdessen anstatt anstelle bekam erhielt au à reçu "
    "arrivé llegó llegaron vino vinieron recibí recibimos".split()
)
"""Words that no name begins with, or that are none alone."""
