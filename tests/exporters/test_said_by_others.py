"""What somebody else said, or was said another time, nobody promised who answered then."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

WANTED = {
    "en": "a refund",
    "nl": "mijn geld terug",
    "de": "mein Geld zurück",
    "fr": "un remboursement",
    "es": "mi dinero",
}

OTHERS = [
    ("en", "The chatbot told me I would get a refund; Bob says that is not so."),
    ("en", "Previously I was promised a refund within 5 days; he refuses."),
    ("en", "They had told me that a replacement would be sent on Friday."),
    ("en", "The courier said the parcel would come tomorrow."),
    ("en", "Somebody on the phone told me they would call me back today."),
    ("en", "Bob says the website promises next day delivery but he can't do that."),
    ("en", "My neighbour told me that they would send a new one."),
    ("en", "Anna said she'd refund me by Friday."),
    ("nl", "Er was mij een terugbetaling beloofd."),
    ("nl", "Een andere medewerker beloofde een terugbetaling binnen 5 dagen."),
    ("nl", "De bezorger zei dat het pakket morgen komt."),
    ("de", "Man hatte mir eine Erstattung versprochen."),
    ("de", "Der Fahrer sagte, das Paket kommt morgen."),
    ("de", "Jemand am Telefon sagte, sie erstatten bis Freitag."),
    ("fr", "Quelqu'un m'avait promis un remboursement."),
    ("fr", "Le livreur m'a dit que le colis arriverait demain."),
    ("fr", "Ma banque m'a dit qu'elle rembourserait sous 10 jours."),
    ("es", "Me habían dicho que me devolverían el dinero."),
    ("es", "Alguien me dijo que me llamarían mañana."),
    ("es", "El repartidor dijo que el paquete llega mañana."),
]

THEIRS = [
    ("en", "He said they will refund me within 5 days."),
    ("en", "The lady told me I would get a refund by 20 Nov."),
    ("en", "Amazon says it will refund me by 20 Nov."),
    ("nl", "Ze zei dat ik het geld vrijdag terugkrijg."),
    ("nl", "Er is mij een terugbetaling beloofd voor vrijdag."),
    ("de", "Mir wurde eine Erstattung bis Freitag zugesagt."),
    ("fr", "Elle me promet un remboursement sous 5 jours."),
    ("es", "Me dijo que me devuelven el dinero en 5 días."),
]


def told(language: str, said: str) -> tuple[str, str]:
    """The lead, and all of the text, of a case in which Bob answered, and this was noted."""
    entries = Entries()
    entries.contact("2024-11-02", said, agent="Bob")
    facts = facts_of(case(problem="…", want=WANTED[language], orders=("K-1",), language=language), entries)
    return lead_of(facts, ExportOptions(language)).text, paste(facts, ExportOptions(language))


@each(("language", "said"), OTHERS)
def test_what_others_said_is_promised_by_nobody_who_answered(language: str, said: str) -> None:
    """Nor said by them: it stands with them, as the person noted it."""
    lead, whole = told(language, said)
    promises = ("Bob promised", "Bob beloofde", "Bob hat", "Bob m'a promis", "Bob me prometió")
    says = ("Bob said", "Bob zei", "Bob sagte", "Bob m'a dit", "Bob me dijo", ", Bob:", ", Bob\u00a0:")

    assert not any(each in lead for each in promises)
    assert not any(each in whole for each in says)
    assert said.rstrip(".")[1:] in whole


@each(("language", "said"), THEIRS)
def test_what_whoever_answered_said_is_promised_by_them(language: str, said: str) -> None:
    """Whatever they are called in it."""
    lead, _ = told(language, said)
    promises = ("Bob promised", "Bob beloofde", "Bob hat", "Bob m'a promis", "Bob me prometió")

    assert any(each in lead for each in promises)


DECLINED = [
    ("en", "He says he will send a partial refund of 100 EUR, which I turned down."),
    ("en", "They will refund half within 5 days. I said no to that."),
    ("nl", "Hij betaalt de helft terug binnen 5 dagen, dat heb ik geweigerd."),
    ("de", "Er will bis Freitag 100 EUR erstatten, was ich abgelehnt habe."),
    ("fr", "Il me rembourse 100 EUR sous 5 jours, ce que j'ai refusé."),
    ("es", "Me devuelve 100 EUR en 5 días, lo que rechacé."),
]


@each(("language", "said"), DECLINED)
def test_what_the_person_would_have_none_of_nobody_promised(language: str, said: str) -> None:
    """What was declined is never told as agreed."""
    lead, _ = told(language, said)

    assert not any(each in lead for each in ("promised", "beloofde", "zugesagt", "promis", "prometió"))


def test_that_the_person_was_told_is_not_told_as_somebodys_words() -> None:
    """*Bob said: I was told …* would be of Bob."""
    _, whole = told("en", "I was told I would get a refund within 5 days.")

    assert "Bob said" not in whole
    assert "I was told I would get a refund within 5 days" in whole
