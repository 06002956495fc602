"""What a chat of a phone tells of whom: the company's words are the company's, and what is with anybody else stays out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import entries
from terminals import answered

from tests.conftest import each, record

THEN = "2026-11-26T12:00:00+01:00"
ORDER = "5551234"
REFUSED = {
    "en": (
        f"Where is order {ORDER}?",
        "We cannot refund you.",
        "My request was refused on 13 Mar: “We cannot refund you.”",
    ),
    "nl": (f"Waar blijft bestelling {ORDER}?", "Wij kunnen u niet terugbetalen.", "“Wij kunnen u niet terugbetalen.”"),
    "de": (
        f"Wo bleibt Bestellung {ORDER}?",
        "Wir können Ihnen nichts erstatten.",
        "“Wir können Ihnen nichts erstatten.”",
    ),
}


@pytest.fixture
def parcel(casebook: Any) -> Any:
    """A case with a company, and the order that it is about."""
    then = partial(casebook, now=THEN)
    record(then, ("open", "parcel", "--company", "Acme", "--order", ORDER, "--problem", "Lost."))
    return then


@pytest.fixture
def chat(tmp_path: Path) -> Any:
    """What makes a chat with these names and words."""

    def chat(*said: tuple[str, str]) -> str:
        lines = [f"[13/03/2026, 09:{at:02}:00] {name}: {text}\n" for at, (name, text) in enumerate(said)]
        path = tmp_path / "WhatsApp Chat.txt"
        path.write_text("".join(lines), encoding="utf-8")
        return str(path)

    return chat


def sms(tmp_path: Path, *said: tuple[str, str, str]) -> str:
    """A phone's backup of messages: the address, the name it is kept under, what was written."""
    lines = [
        f"<sms address='{address}' date='{1772456400000 + 1000 * at}' type='1' body='{text}' contact_name='{name}' />"
        for at, (address, name, text) in enumerate(said)
    ]
    path = tmp_path / "sms.xml"
    path.write_text(f"<?xml version='1.0' encoding='UTF-8'?><smses>{''.join(lines)}</smses>", encoding="utf-8")
    return str(path)


def contacts(casebook: Any) -> list[dict[str, Any]]:
    """What is recorded of the case."""
    return [entry for entry in entries(casebook, "parcel") if entry["kind"] == "contact"]


@pytest.mark.parametrize("me", [(), ("--me", "Sam")])
@pytest.mark.parametrize(("asked", "refused", "told"), REFUSED.values(), ids=REFUSED)
def test_who_asks_refuses_nothing(
    parcel: Any, chat: Any, asked: str, refused: str, told: str, me: tuple[str, ...]
) -> None:
    """A refusal is told in the company's words, as of a transcript that is added, and no line of the person's is theirs."""
    path = chat(("Sam", asked), ("Acme Support", refused))

    parcel("import", path, *me)
    told_of_it = parcel("export", "parcel").stdout

    assert told in told_of_it
    assert ("Sam" not in told_of_it, "Acme Support" not in told_of_it, asked not in told_of_it) == (True, True, True)
    parcel("open", "other", "--company", "Acme")
    parcel("add", "other", "--transcript", path)
    [imported], added = contacts(parcel), entries(parcel, "other")[0]
    assert [imported[key] for key in ("text", "outcome", "minutes")] == [
        added[key] for key in ("text", "outcome", "minutes")
    ]


def test_behind_a_name_stand_their_words_alone(parcel: Any, chat: Any) -> None:
    """Neither what the person wrote nor the label of who answers is what an agent said, which stands in quotation marks."""
    parcel(
        "import", chat(("Sam", f"Where is {ORDER}?"), ("Acme Support", "Hi, this is Maria. It is still on its way."))
    )

    assert "Maria (representative): “Hi, this is Maria. It is still on its way.”" in parcel("export", "parcel").stdout


PRIVATE = [("Sam", f"Acme hat meine Bestellung {ORDER} verloren"), ("Mama", "Die zahlen dir bis Freitag alles zurück.")]


@pytest.mark.parametrize("me", [(), ("--me", "Sam")])
def test_a_chat_with_family_stays_out(parcel: Any, chat: Any, me: tuple[str, ...]) -> None:
    """Whatever number of the case is named in it; who it is with is told, and what takes it in."""
    result = parcel("import", chat(*PRIVATE), *me)

    assert (0, []) == (result.exit_code, contacts(parcel))
    assert (
        "a number of parcel, and nothing tells that this is Acme; if it is, casebook import FILE --case"
        in result.stderr
    )


def test_on_a_terminal_it_is_asked_whose_chat_it_is(parcel: Any, chat: Any, book: Path) -> None:
    """A yes takes it in, a no leaves it out."""
    path = chat(("Sam", f"Wo ist {ORDER}?"), ("Kim", "Ich schaue."))

    for answer, count in (("no", 0), ("yes", 1)):
        shown = answered(book, "--plain-questions", "import", path, "--me", "Sam", answers=(answer,), now=THEN)
        assert count == len(contacts(parcel)), shown.shown + shown.errors
    assert "Kim names a number of parcel. Is that Acme?" in shown.shown + shown.errors


COPIED = {
    "a number": (f"Acme hat meine Bestellung {ORDER} verloren", "Die zahlen dir bestimmt bis Freitag alles zurück"),
    "the company": ("Acme hat mein Paket verloren", "Die zahlen dir bestimmt bis Freitag alles zurück"),
}


@pytest.mark.parametrize(("mine", "theirs"), COPIED.values(), ids=COPIED)
def test_a_copied_chat_with_family_stays_out(parcel: Any, tmp_path: Path, mine: str, theirs: str) -> None:
    """Whatever of the case is named in it; one in which somebody serves the person comes in, by the first name alone too."""
    path = tmp_path / "talk 2026-03-02.txt"
    path.write_text(f"Sam: {mine}\nMama: {theirs}\nSam: Hoffentlich.\n", encoding="utf-8")

    result = parcel("import", str(path))
    assert ([], True) == (
        contacts(parcel),
        "nothing tells that this is Acme; if it is, casebook import" in result.stderr,
    )

    path.write_text(f"Sam: {mine}\nKim: Ich sehe das für Sie nach.\nSam: Danke.\n", encoding="utf-8")
    parcel("import", str(path))
    assert ["Kim"] == [one["agent"] for one in contacts(parcel)]


FAMILY = {
    "nl": ("Oma", "Hoi lieverd, ik ga graag zondag mee. De uitslag van de dokter was niet goed.", "Is het bij ons?"),
    "en": ("Mum", "Sorry love, we are so looking forward to it. Please bring your parcel.", "I have our tickets."),
    "de": (
        "Opa",
        "Bitte komm gerne zu uns. Leider ist Tante krank. Sie liegt im Bett.",
        "Vielen Dank, helfen kann keiner.",
    ),
    "fr": ("Papa", "Merci, nous vous attendons, bonjour à notre chat.", "Désolé, bienvenue chez nous."),
    "es": ("Lola", "Gracias, nosotros vamos con nuestra abuela.", "Lo lamento, bienvenida."),
}


@pytest.mark.parametrize(("name", "said", "more"), FAMILY.values(), ids=FAMILY)
def test_words_of_every_day_serve_nobody(parcel: Any, tmp_path: Path, name: str, said: str, more: str) -> None:
    """Whatever family says politely, a chat with them stays out."""
    path = tmp_path / "talk 2026-03-02.txt"
    path.write_text(f"{name}: {said}\nSam: {ORDER} Acme?\n{name}: {more}\nSam: Ok.\n", encoding="utf-8")

    result = parcel("import", str(path))

    assert ([], True) == (contacts(parcel), "nothing tells that this is Acme" in result.stderr)


DESKS = (
    *("Hi, how can I help?", "May I have your order number?", "We apologise for any inconvenience.", "I've issued it."),
    *(
        "Waar kan ik je mee helpen?",
        "Uw bestelling is onderweg.",
        "Was kann ich für Sie tun?",
        "Ihre Bestellung kommt.",
    ),
    *("Votre commande est partie.", "Su pedido ha salido.", "¿En qué puedo ayudarle?", "Comment puis-je vous aider ?"),
)


@pytest.mark.parametrize("said", DESKS)
def test_who_serves_the_person_comes_in(parcel: Any, tmp_path: Path, said: str) -> None:
    """By what nobody in a family says."""
    path = tmp_path / "talk 2026-03-02.txt"
    path.write_text(f"Kim: {said}\nSam: {ORDER} Acme?\nKim: Ok.\nSam: Ok.\n", encoding="utf-8")

    parcel("import", str(path))

    assert 1 == len(contacts(parcel))


@pytest.mark.parametrize("mine", ["Me", "Moi", "Yo", "Ich", "Ik", "You"])
def test_who_is_me_in_a_chat_is_the_person(parcel: Any, chat: Any, mine: str) -> None:
    """And no representative: a chat with a friend stays out without `--me` too."""
    result = parcel("import", chat((mine, f"Acme lost {ORDER}"), ("Paul", "They will pay you.")))

    assert ([], True) == (contacts(parcel), "Paul names a number of parcel" in result.stderr)


SPEAKS = {
    "by the name": [("Acme Hilfe", "Ihre Bestellung kommt.")],
    "by what they are": [("Kundenservice", "Ihre Bestellung kommt.")],
    "by what they say": [("+49 151 0000001", "Hallo, hier ist Kim von Acme.")],
}


@pytest.mark.parametrize("theirs", SPEAKS.values(), ids=SPEAKS)
def test_who_speaks_for_the_company_comes_in(parcel: Any, chat: Any, theirs: list[tuple[str, str]]) -> None:
    """By the name, by what they are, by what they say of themselves."""
    parcel("import", chat(("Sam", f"Wo ist {ORDER}?"), *theirs), "--me", "Sam")

    assert 1 == len(contacts(parcel))


def test_who_was_met_in_the_case_is_known(parcel: Any, chat: Any) -> None:
    """An agent by whose name a contact is recorded."""
    parcel("add", "parcel", "Called.", "--agent", "Kim", "--date", "2026-03-01")

    parcel("import", chat(("Sam", f"Wo ist {ORDER}?"), ("Kim", "Ich schaue.")), "--me", "Sam")

    assert 2 == len(contacts(parcel))


def test_messages_of_a_contact_stay_out_and_the_companys_come_in(parcel: Any, tmp_path: Path) -> None:
    """By the sender's name, by what the message says, by a telephone number that is kept of the company."""
    path = sms(
        tmp_path,
        ("+31612345678", "Lief", f"Schat, kom je eten? {ORDER}"),
        ("+31201111111", "(Unknown)", f"Your order {ORDER} is late."),
        ("Acme", "(Unknown)", f"Your order {ORDER} comes."),
        ("+31202222222", "(Unknown)", f"Acme: your order {ORDER} is delayed."),
    )

    result = parcel("import", path)

    assert 2 == len(contacts(parcel))
    assert "Lief names a number of parcel, and nothing tells that this is Acme" in result.stderr
    assert "as nothing in them points to a case" not in result.stderr
    parcel("company", "Acme", "--phone", "+31 20 1111111")
    parcel("import", path)
    assert 3 == len(contacts(parcel))


def test_what_an_undo_took_back_comes_again_where_the_case_is_named(parcel: Any, chat: Any) -> None:
    """Else it is said what gives it back; what was removed stays so."""
    path = chat(("Sam", f"Where is {ORDER}?"), ("Acme Support", "We cannot refund you."))
    parcel("import", path)
    parcel("undo")

    told = parcel("import", path)
    assert ([], True) == (contacts(parcel), "casebook import FILE --case parcel gives it back." in told.stderr)
    again = parcel("import", path, "--case", "parcel")
    assert ("parcel  2 entries added", 1) == (again.stdout.splitlines()[0], len(contacts(parcel)))
    assert "parcel  already there · 1 entry" in parcel("import", path, "--case", "parcel").stdout
    assert 0 == parcel("check").exit_code
    parcel("undo")
    assert [] == contacts(parcel)
    parcel("import", path, "--case", "parcel")
    parcel("remove", "parcel/1", "--yes")
    assert "parcel/1  was removed here and stays so" in parcel("import", path, "--case", "parcel").stdout


SIGNED = {
    "en": ("I have looked at your account and I see nothing wrong.", "Kind regards"),
    "nl": ("Ik heb je rekening bekeken en ik zie niets raars.", "Groetjes"),
    "de": ("Ich habe Ihr Konto geprüft und sehe nichts Falsches.", "Viele Grüße"),
    "fr": ("J'ai regardé votre compte et je ne vois rien d'anormal.", "Cordialement"),
    "es": ("He mirado su cuenta y no veo nada raro.", "Un saludo"),
}


@each("code", SIGNED)
def test_who_signs_below_a_greeting_answered_and_signs_nothing_in_the_record(parcel: Any, chat: Any, code: str) -> None:
    """What the company says is told as its words; the greeting and the name below it are none of them, and say who it was."""
    said, greeting = SIGNED[code]
    path = chat(("Sam", f"#{ORDER}: ?!"), ("Acme Support", f"{said}\n{greeting}\nJens"))

    parcel("import", path, "--me", "Sam")
    contact = contacts(parcel)[-1]

    assert ("Jens", f"“{said}”") == (contact["agent"], contact["text"])
    parcel("undo")
