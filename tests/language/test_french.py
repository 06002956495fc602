"""French bends its words: what they go with, what they are swallowed by, and where a blank stands that no line ends at."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date

from casebook.exporters.facts.promises.promise_sentence import PromiseSentence
from casebook.exporters.facts.promises.promise_shown import Shown
from casebook.exporters.wording import Wording
from casebook.exporters.words.already_told import names_day, names_sum
from casebook.language.form_words import form_words
from casebook.language.french.grammar import NBSP, French, gender_of
from casebook.language.language import language_named
from casebook.language.phrases import phrases
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.values import Money
from casebook.records.vocabularies import Promised
from casebook.text.sentences import sentences
from casebook.text.sizes import size_words
from tests.builders import facts, promise
from tests.conftest import each


def test_a_french_day_and_a_french_sum_are_written_as_people_write_them():
    """The first is `1er`; a time has its h; thousands, a sign and a figure stay together on a line."""
    french = language_named("fr-BE")

    assert [french.day(date(2024, 11, day), year=day > 1) for day in (1, 2)] == ["1er novembre", "2 novembre 2024"]
    assert french.with_time("2 novembre", "09:05") == f"2 novembre à 9{NBSP}h{NBSP}05"
    assert french.with_time("2 novembre", "14:00 (UTC-05:00)") == f"2 novembre à 14{NBSP}h (UTC-05:00)"
    assert [french.money(amount, "EUR") for amount in ("24.99", "1649.00")] == [
        f"24,99{NBSP}€",
        f"1{NBSP}649,00{NBSP}€",
    ]
    assert french.money("500", "JPY") == "500 JPY"
    assert form_words("fr").written_on("1 novembre 2024") == "Le 1er novembre 2024"
    assert form_words("fr").written_on("11 novembre 2024") == "Le 11 novembre 2024"
    assert [french.ordinal(number) for number in (2, 10, 21)] == ["deuxième", "dixième", "21e"]
    assert [french.plural(number) for number in (0, 1, 2)] == [0, 0, 1]


def test_what_was_typed_is_put_where_french_has_it():
    """In a subject without its article, behind a condition without the capital that is no name's, a file in octets."""
    words = form_words("fr")

    assert [words.ask_named(ask) for ask in ("un remboursement", "l'échange", "mon argent")] == [
        "remboursement",
        "échange",
        "mon argent",
    ]
    assert [
        words.behind_if_not(text)
        for text in (
            "Je saisirai le médiateur.",
            "J'irai en justice.",
            "Jeanne viendra.",
            "Le médiateur tranchera.",
            "Plainte.",
        )
    ] == [
        ", je saisirai le médiateur.",
        ", j'irai en justice.",
        f"{NBSP}: Jeanne viendra.",
        f"{NBSP}: le médiateur tranchera.",
        f"{NBSP}: Plainte.",
    ]
    assert [size_words(size, ",", language_named("fr").size_units) for size in (1_468_006, 48_213, 900)] == [
        f"1,4{NBSP}Mo",
        f"47{NBSP}Ko",
        f"900{NBSP}octets",
    ]


def test_what_is_told_in_french_is_known_again():
    """A sum with the blanks of the language, and a day with its month, are those that stand in the text."""
    french = language_named("fr")

    assert names_sum(f"Remboursement de {french.money('1649.00', 'EUR')}", Money(164900, "EUR"))
    assert names_day("avant le 1er août", date(2024, 8, 1))
    assert names_day("le 24 déc.", date(2024, 12, 24))


@each(
    ("template", "value", "told"),
    [
        ("e-mail de {who}", "Amazon", "e-mail d'Amazon"),
        ("e-mail de {who}", "Le Bon Meuble", "e-mail du Bon Meuble"),
        ("e-mail de {who}", "Le Goff", "e-mail de Le Goff"),
        ("e-mail de {who}", "La Redoute", "e-mail de La Redoute"),
        ("e-mail de {who}", "La Redoute", "e-mail de La Redoute"),
        ("e-mail de {who}", "Hélène", "e-mail d'Hélène"),
        ("e-mail de {who}", "H&M", "e-mail de H&M"),
        ("e-mail de {who}", "Yahoo", "e-mail de Yahoo"),
        ("e-mail de {who}", "Yves", "e-mail d'Yves"),
        ("e-mail de {who}", "l'assistant virtuel", "e-mail de l'assistant virtuel"),
        ("parce que {who} refuse", "Anita", "parce qu'Anita refuse"),
        ("le prix de {who}", "le colis", "le prix du colis"),
        ("le prix de {who}", "les colis", "le prix des colis"),
        ("écrit à {who}", "le service client", "écrit au service client"),
        ("la {who}", "annulation de ma commande", "l'annulation de ma commande"),
        ("concernant{who: mon / ma / mes / mes / : }{who}", "adhésion A-1", "concernant mon adhésion A-1"),
        (
            "concernant{who: mon / ma / mes / mes / : }{who}",
            "commandes A-1 et A-2",
            "concernant mes commandes A-1 et A-2",
        ),
        ("concernant{who: mon / ma / mes / mes / : }{who}", "serviette rouge", "concernant : serviette rouge"),
        ("concernant{who: mon / ma / mes / mes / : }{who}", "une serviette", "concernant : une serviette"),
        ("{who} {who:promis/promise}", "serviette", "serviette promis"),
    ],
)
def test_words_are_swallowed_and_melt_before_what_is_put_in(template, value, told):
    """Elision before a vowel, not before most names with an h; *de le* is *du*; what is of no known gender is told otherwise."""
    assert French(template).format(who=value) == told


def test_what_is_promised_is_of_one_gender_in_all_its_words():
    """A participle goes with each kind of promise, and the kind with its article."""
    french = language_named("fr")
    promised = [french.kind_promised.format(what=french.promised[kind]) for kind in Promised]

    assert promised[:5] == [
        "remboursement promis",
        "remplacement promis",
        "livraison promise",
        "rappel promis",
        "réponse promise",
    ]
    for kind in set(Promised) - {Promised.OTHER}:
        told = french.promised_as[kind].replace("l'", "le ")
        assert (gender_of(told) or 0) % 2 in (0, (gender_of(french.promised[kind]) or 0) % 2), kind


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, tuple):
        return [text for each in value for text in _texts(each)]
    return (
        [text for field in fields(value) for text in _texts(getattr(value, field.name))] if is_dataclass(value) else []
    )


def test_a_blank_that_no_line_ends_at_stands_before_every_high_mark():
    """Before `:`, `;`, `?` and `!`, and within « », in every phrase there is."""
    told = _texts((language_named("fr"), form_words("fr")))
    told += [text for said in phrases("fr").said.values() for text in (said.plain, said.filled, said.partly)]
    plain = [_without_gaps(text) for text in told if "(?:" not in text]

    assert [text for text in plain if any(f"{blank}{mark}" in text for mark in ":;?!»" for blank in " aeé.)")] == []
    assert [text for text in plain if "« " in text or "’" in text] == []


def _without_gaps(text: str) -> str:
    return "".join(part.partition("}")[2] if "}" in part else part for part in text.split("{"))


@each(
    ("ask", "asked"),
    [
        ("Remboursez-moi 24,99 €", "{}"),
        ("Je souhaite être remboursé", "{}"),
        ("Merci de m'envoyer la serviette rouge", "{}"),
        ("Pouvez-vous me rembourser ?", "{}"),
        ("me rembourser intégralement", "Je vous demande de {}"),
        ("annuler ma commande", "Je vous demande d'annuler ma commande"),
        ("Récupérer mon argent", "Je souhaite récupérer mon argent"),
        ("mon argent", "Je demande à récupérer {}"),
        ("Remboursement intégral", "Je demande un remboursement intégral"),
        ("remboursement des 24,99 €", "Je demande le {}"),
        ("annulation de ma commande", "Je demande l'{}"),
        ("réponse écrite", "Je demande une {}"),
        ("un remboursement", "Je demande {}"),
        ("la suppression de mon compte", "Je demande {}"),
        ("l'envoi du second atlas", "Je demande {}"),
        ("l'expédition du livre", "Je demande {}"),
        ("rétablissement de la ligne", "Je demande le {}"),
        ("la serviette rouge", "Je demande à recevoir {}"),
        ("un nouveau téléphone", "Je demande à recevoir {}"),
        ("24,99 € de remboursement", "Je demande {}"),
        ("que vous retrouviez le colis", "Je demande {}"),
        ("un rendez-vous", "Je demande {}"),
        ("avoir de 20 €", "Je demande un {}"),
        ("serviette rouge", f"Ma demande{NBSP}: {{}}"),
    ],
)
def test_a_french_ask_is_asked_for_as_it_was_typed(ask, asked):
    """Verbs with *je vous demande de*, doings with *je demande*, things with *je demande à recevoir*; the rest behind a colon."""
    request = next(each for each in language_named("fr").requests if each.begins.match(ask))
    what = ask[:1].lower() + ask[1:] if request.lowered else ask

    assert request.form.format(what=what, by="") == asked.format(ask)


def test_a_french_ask_is_read_for_its_day_too():
    """By a day, within a time, today; amounts and things are no days."""
    named = (
        "avant le 30 novembre|d'ici le 30 novembre|d'ici au 1er décembre|au plus tard le 30/11|au plus tard vendredi"
        "|sous 14 jours|sous 48h|dans les 5 jours ouvrés|dans un délai de deux semaines|d'ici la fin du mois|avant 17 h"
        "|aujourd'hui"
    )
    found = language_named("fr").deadline.search

    assert [ask for ask in named.split("|") if not found(ask)] == []
    assert [
        ask
        for ask in ("pour 2 serviettes", "un lit pour 2", "remboursement de 24,99 €", "les 2 serviettes", "")
        if found(ask)
    ] == []


@each(
    ("event", "told"),
    [
        ("le retour est enregistré", "une fois que le retour est enregistré"),
        ("il a été scanné", "une fois qu'il a été scanné"),
        ("la réception du colis", "après la réception du colis"),
        ("réception", "après réception"),
    ],
)
def test_what_happens_first_hangs_on_as_a_clause_or_a_noun_in_french(event, told):
    """A clause has *une fois que*, a noun *après*."""
    assert language_named("fr").after_event(event) == told


def test_french_sentences_end_where_they_do():
    """A mark with a blank before it ends one, and so does one within « »; a shortened word does not."""
    assert sentences(f"Où est mon colis{NBSP}? «{NBSP}Demain{NBSP}!{NBSP}» Promis en oct. dernier, réf. 12.") == [
        f"Où est mon colis{NBSP}?",
        f"«{NBSP}Demain{NBSP}!{NBSP}»",
        "Promis en oct. dernier, réf. 12.",
    ]


@each(
    ("text", "said"),
    [
        ("un technicien le 18 novembre", "m'a promis un technicien pour le 18 novembre"),
        ("réponse sous 5 jours ouvrés", "m'a promis une réponse d'ici au 18 novembre"),
        ("Me rappeler", "m'a promis de me rappeler d'ici au 18 novembre"),
        ("envoyer une étiquette", "m'a promis d'envoyer une étiquette d'ici au 18 novembre"),
        ("virement de 24,99 €", "m'a promis un virement de 24,99 € d'ici au 18 novembre"),
        ("20 % de remise", f"m'a promis ceci{NBSP}: «{NBSP}20 % de remise{NBSP}», au plus tard le 18 novembre"),
    ],
)
def test_what_was_promised_in_french_is_the_object_of_a_sentence(text, said):
    """A thing has its article and a deed its *de*, and the day they name is told once; what is neither stands within « »."""
    made = promise("2024-11-18", promise_kind_in(text), at="2024-11-11", text=text, agent="Inès")
    told = facts(made)
    sentence = PromiseSentence(Wording(told, language_named("fr"), years=False), told.promise(made.number))

    assert sentence.said(Shown()) == f"le 11 novembre, Inès {said}"
