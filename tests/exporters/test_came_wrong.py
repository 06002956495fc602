"""What came and was wrong is told as that, and not as what did not come."""

from __future__ import annotations

from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import pastes


@each(
    ("language", "promised", "note", "told"),
    [
        ("en", "a replacement", "it was the wrong colour", "; it was the wrong colour."),
        ("en", "a replacement", "came damaged", "; came damaged."),
        ("en", "a replacement", "again the wrong size", "; again the wrong size."),
        ("en", "a repair", "it still leaks", "; it still leaks."),
        ("nl", "een nieuwe ketel", "het was de verkeerde kleur", "; het was de verkeerde kleur."),
        ("nl", "een nieuwe ketel", "weer te klein", "; weer te klein."),
        ("de", "Ersatz", "wieder die falsche Farbe", "; wieder die falsche Farbe."),
        ("de", "Ersatz", "er ist wieder kaputt", "; er ist wieder kaputt."),
        ("fr", "un remplacement", "arrivé cassé", " ; arrivé cassé."),
        ("fr", "un remplacement", "encore la mauvaise taille", " ; encore la mauvaise taille."),
        ("es", "un reemplazo", "era el color equivocado", "; era el color equivocado."),
        ("en", "a replacement", "wrong address, they say", "; it did not come: wrong address, they say."),
        ("en", "a replacement", "this takes too long", "; it did not come: this takes too long."),
        (
            "en",
            "a replacement",
            "the tracking link does not work",
            "; it did not come: the tracking link does not work.",
        ),
        ("nl", "een nieuwe ketel", "het duurt te lang", " niet gekomen: het duurt te lang."),
        ("de", "Ersatz", "das dauert zu lang", " nicht gekommen: das dauert zu lang."),
        ("fr", "un remplacement", "trop long à attendre", "rien n'est arrivé : trop long à attendre."),
        ("es", "un reemplazo", "el enlace no funciona", "; no he recibido nada"),
        ("en", "a replacement", "nothing came, the wrong one is out of stock", "nothing came"),
        ("nl", "een nieuwe ketel", "er kwam niets, verkeerd adres", "niets"),
    ],
)
def test_what_came_wrong_is_no_promise_of_which_nothing_came(
    language: str, promised: str, note: str, told: str
) -> None:
    """Unless the note says that nothing came, or that it went elsewhere."""
    entries = Entries()
    made = entries.contact("2024-11-01", "ok", agent="Kim")
    kind = Promised.REPAIR if promised == "a repair" else Promised.REPLACEMENT
    entries.promise(
        "2024-11-01", promised, "2024-11-08", made_in=made, promised=kind, verdict=Verdict.BROKEN,
        settled="2024-11-09", settled_note=note,
    )  # fmt: skip

    facts = facts_of(case(problem="The kettle is dented.", want=promised), entries)
    [text] = pastes(facts, [600], language)

    assert told in text.replace("\u00a0", " ").replace("\u202f", " ")
