"""A number of a case in a mail is no proof of who wrote it: what may be a stranger's stays out, and is said or asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from assertions import entries
from terminals import answered

from tests.importers.mail_year import ME, Kept, day, mail, mbox

THEN = "2025-12-31T12:00:00+01:00"
ORDER = "10203040506070"
MINE = f"Jo de Vries <{ME}>"
SAYS = f"Ihre Erstattung zu Bestellung {ORDER} erfolgt innerhalb von 2 Werktagen.\n"


@pytest.fixture
def jacket(casebook: Any) -> Any:
    """A case with a company, and the order that it is about."""
    casebook("open", "jacket", "--company", "Zalando", "--order", ORDER, now=THEN)
    return partial(casebook, now=THEN)


@pytest.fixture
def boxed(tmp_path: Path) -> Callable[..., str]:
    """What makes a mailbox of mails."""

    def boxed(*mails: bytes) -> str:
        path = tmp_path / "box.mbox"
        path.write_bytes(mbox([Kept(None, raw) for raw in mails]))
        return str(path)

    return boxed


def from_(sender: str, **more: Any) -> bytes:
    """A mail with the number of the order, from somebody."""
    return mail(sender, MINE, f"Bestellung {ORDER}", day(11, 10), SAYS, **more)


def contacts(casebook: Any) -> list[dict[str, Any]]:
    """What is recorded of the case."""
    return [entry for entry in entries(casebook, "jacket") if entry["kind"] == "contact"]


STRANGERS = {
    "a domain with the name in it": ("Zalando <help@zalando-refund.example>", {}),
    "letters that look like it": ("Support <help@za1ando.example>", {}),
    "the name below somebody's domain": ("Zalando <help@zalando.refund-desk.example>", {}),
    "a domain and a name that say nothing": ("Support <help@desk.example>", {}),
    "its name at an address that anybody may have": ("Zalando Kundenservice <sieger@web.de>", {}),
    "a carrier's name in another domain": ("GLS <noreply@gls-paket.example>", {}),
    "a name that anybody goes by": ("Refund Team <a@refund.example>", {}),
    "Gmail's label": ("Zalando <info@zalando.example>", {"heads": [("X-Gmail-Labels", "Spam,Ungelesen")]}),
    "a filter's head": ("Zalando <info@zalando.example>", {"heads": [("X-Spam-Flag", "YES")]}),
    "Thunderbird's mark": ("Zalando <info@zalando.example>", {"heads": [("X-Mozilla-Keys", "$label1 Junk")]}),
}
KNOWN = {
    "its own domain": ("Support <help@mail.zalando.example>", {}),
    "its own domain in another country": ("Support <help@zalando.co.uk>", {}),
    "its help desk": ("Support <support@zalando.zendesk.com>", {}),
    "its name at a help desk": ("Zalando Support <support@zal-help.freshdesk.com>", {}),
    "its name at a sender of mail": ("Zalando <zalando@mail.ccmail.com>", {}),
    "another party by its own name": ("Paketwerk <info@paketwerk.example>", {}),
    "not judged to be unwanted": ("Zalando <info@zalando.example>", {"heads": [("X-Mozilla-Keys", "NonJunk")]}),
    "thrown away by the person": ("Zalando <info@zalando.example>", {"heads": [("X-Gmail-Labels", "Trash")]}),
}


@pytest.mark.parametrize(("sender", "more"), STRANGERS.values(), ids=STRANGERS)
def test_a_strangers_mail_that_names_the_order_stays_out(
    jacket: Any, boxed: Any, sender: str, more: dict[str, Any]
) -> None:
    """It is told with its address; saved alone it goes into the case that is named for it."""
    box = boxed(from_(sender, **more))

    result = jacket("import", box, "--me", ME)

    address = sender.partition("<")[2].strip(">")
    assert (0, []) == (result.exit_code, contacts(jacket))
    assert f"line 1: {address} names a number of jacket, and " in result.stderr
    assert "casebook import FILE --case jacket takes it.\n" in result.stderr
    Path(box).with_suffix(".eml").write_bytes(from_(sender, **more))
    jacket("import", str(Path(box).with_suffix(".eml")), "--case", "jacket", "--me", ME)
    assert 1 == len(contacts(jacket))


@pytest.mark.parametrize(("sender", "more"), KNOWN.values(), ids=KNOWN)
def test_what_is_of_the_company_comes_in(jacket: Any, boxed: Any, sender: str, more: dict[str, Any]) -> None:
    """By its domain, a desk's that writes for it, its name where the domain does not pretend; another party as itself."""
    jacket("import", boxed(from_(sender, **more)), "--me", ME)

    [contact] = contacts(jacket)
    assert ("Paketwerk" if "Paketwerk" in sender else None) == contact["with"]


def test_who_answers_the_person_or_was_written_to_is_no_stranger(jacket: Any, boxed: Any, tmp_path: Path) -> None:
    """Whatever the address: within a box, and in a later file that answers what is on record; once met, always."""
    own = mail(MINE, "service@zalando.example", ORDER, day(11, 9), "Wo bleibt es?\n", identity="own@example.net")
    desk, other = "Support <reply@answers.example>", "Desk <a@cc-desk.example>"
    asked = mail(MINE, other, "Frage", day(11, 9, 12), "Wo?\n")

    jacket("import", boxed(own, from_(desk, answers="own@example.net"), asked, from_(other)), "--me", ME)
    first = len(contacts(jacket))
    later = tmp_path / "later.eml"
    later.write_bytes(
        mail("Help <x@third.example>", MINE, f"Re: {ORDER}", day(11, 12), SAYS, answers="own@example.net")
    )
    jacket("import", str(later), "--me", ME)
    again = jacket("import", boxed(from_(other)), "--me", ME)

    assert (3, 4) == (first, len(contacts(jacket)))
    assert "jacket  already there · 1 entry\n" == again.stdout


def test_on_a_terminal_it_is_asked_whose_an_address_is(jacket: Any, boxed: Any, book: Path) -> None:
    """Once for each address; a yes takes its mails in, a no leaves them out."""
    box = boxed(from_("Support <help@desk.example>"), from_("Support <help@zalando-refund.example>"))

    shown = answered(book, "--plain-questions", "import", box, "--me", ME, answers=("yes", "no"), now=THEN)

    assert 1 == len(contacts(jacket)), shown
    assert "help@desk.example names a number of jacket. Is that Zalando?" in shown.shown + shown.errors
    assert (
        "help@zalando-refund.example names a number of jacket, and nothing tells that this is Zalando" in shown.errors
    )


def test_what_an_offer_leaves_out_no_later_import_takes_in(casebook: Any, boxed: Any) -> None:
    """Unwanted mail that names the order of an offer is no part of it, the first time and the next."""
    bought = mail("Zalando <info@zalando.example>", MINE, f"Bestellung {ORDER}", day(5, 2), "Danke.\n", identity="o1@z")
    own = mail(MINE, "service@zalando.example", f"Bestellung {ORDER}", day(5, 6), "Die Jacke ist rot.\n")
    spam = from_("Zalando <a@b.example>", heads=[("X-Gmail-Labels", "Spam")])
    box = boxed(bought, own, spam)

    casebook = partial(casebook, now=THEN)
    casebook("me", "--email", ME)
    casebook("open", "jacket", "--order", ORDER, "--from", box)
    again = casebook("import", box)

    assert 2 == len(contacts(casebook))
    assert "jacket  already there · 2 entries\n" == again.stdout


@pytest.mark.parametrize("answer", ["yes", "no", None])
def test_who_answers_the_companys_own_mail_is_asked_about(
    jacket: Any, boxed: Any, book: Path, tmp_path: Path, answer: str | None
) -> None:
    """From an organisation's address without a number: it is named, or asked about, and taken with `--case`; a friend is not."""
    first = mail("Zalando <help@zalando.example>", MINE, f"Bestellung {ORDER}", day(11, 9), SAYS, identity="z@z")
    tom = mail("Tom Baker <tom@concentrix-desk.com>", MINE, "Re: Jacke", day(11, 10), "Kommt bald.\n", answers="z@z")
    friend = mail("Oma <oma@gmail.com>", MINE, "Re: Jacke", day(11, 11), "Ach je.\n", answers="z@z")
    box = boxed(first, tom, friend)

    if answer is None:
        result = jacket("import", box, "--me", ME)
        assert "tom@concentrix-desk.com answers a mail of jacket, and nothing tells that this is" in result.stderr
        assert "oma@gmail.com" not in result.stderr
        (tmp_path / "tom.eml").write_bytes(tom)
        assert 1 == len(contacts(jacket))
        jacket("import", str(tmp_path / "tom.eml"), "--case", "jacket", "--me", ME)
    else:
        shown = answered(book, "--plain-questions", "import", box, "--me", ME, answers=(answer,), now=THEN)
        assert "tom@concentrix-desk.com answers a mail of jacket. Is that Zalando?" in shown.shown + shown.errors

    assert (1 if answer == "no" else 2) == len(contacts(jacket))


PROGRAMS = {
    "a shop's": ("Zalando <noreply@zalando.example>", (None, None, None)),
    "one of its own name": ("Zalando <automail@zalando.example>", (None, None, None)),
    "a carrier's": ("DHL Paket <noreply@dhl.example>", ("DHL", None, None)),
    "a carrier's without a name": ("no-reply@postnl.example", ("PostNL", None, None)),
    "a carrier's desk": ("Kundenservice <service@my.hermes.example>", ("Hermes", None, None)),
}


@pytest.mark.parametrize(("sender", "who"), PROGRAMS.values(), ids=PROGRAMS)
def test_what_a_program_writes_is_nobodys_and_no_bots(
    jacket: Any, boxed: Any, sender: str, who: tuple[str | None, ...]
) -> None:
    """It is from the company, or from the carrier, as people call that; nobody misses a name there."""
    jacket("import", boxed(from_(sender)), "--me", ME)

    [contact] = contacts(jacket)
    assert who == (contact["with"], contact["agent"], contact["role"])
    assert "no name given" not in jacket("timeline", "jacket").stdout
