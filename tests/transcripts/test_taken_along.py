"""Who takes a thing with them collects it, and what the person has to do themselves is no promise of the company's."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam


@each(
    ("sentence", "kind"),
    [
        ("El repartidor se lleva las otras el viernes.", "collection"),
        ("El viernes se llevan la vieja.", "collection"),
        ("Le retiramos la lavadora vieja el viernes.", "collection"),
        ("La retirada de su lavadora vieja es gratuita y se la llevan el viernes.", "collection"),
        ("Se la llevan el viernes.", "delivery"),
        ("Le llevamos otra nueva el viernes.", "replacement"),
    ],
)
def test_who_takes_a_thing_with_them_collects_it(sentence: str, kind: str) -> None:
    """And who takes it to the person brings it, in Spanish by the same verb."""
    assert kind == promise_kind_in(sentence).value


NOTES = [
    (
        "woe 25/11/26 Parcelo gebeld 11.05. Eerst Robin, die wist van niks. Doorverbonden met Desiree (teamleider). "
        "Ze leveren het alsnog, vrijdag 27 nov. Klaar 11.38. Zelf nog: winkel mailen voor vrijdag"
    ),
    (
        "Wed 25/11/26 rang Parcelo 11.05. First Robin, who knew nothing. Put through to Desiree (team leader). They'll "
        "deliver it on Friday 27 Nov. Done 11.38. To do: email the shop by Thursday"
    ),
    (
        "Mi 25.11.26 Parcelo angerufen 11.05. Erst Robin, der wusste nichts. Verbunden mit Desiree (Teamleiterin). "
        "Sie liefern es am Freitag, 27.11. Fertig 11.38. Selbst noch: Shop mailen bis Donnerstag"
    ),
]


@each("notes", NOTES)
def test_a_list_of_what_one_has_to_do_oneself_promises_nothing(notes: str) -> None:
    """It is headed by who does it."""
    found = found_in(f"{notes}\n", What.PROMISE)
    assert [("delivery", "2026-11-27")] == [(one.kind, one.due) for one in found]


@each(
    "said",
    [
        ("I've approved both payments, so £69.98 in total.", "It'll be back in your account within 5 working days."),
        ("Ik heb beide betalingen goedgekeurd, dus € 69,98 in totaal.", "Dat staat binnen 5 werkdagen op uw rekening."),
        ("Ich habe beide Zahlungen freigegeben, also insgesamt 69,98 €.", "Das ist in 5 Werktagen auf Ihrem Konto."),
        ("J'ai validé les deux paiements, donc 69,98 € au total.", "Ce sera sur votre compte sous 5 jours ouvrés."),
        ("He aprobado los dos pagos, o sea 69,98 € en total.", "Los tendrá en su cuenta en 5 días hábiles."),
    ],
)
def test_what_is_approved_in_total_is_a_sum_that_was_confirmed(said: tuple[str, str]) -> None:
    """What a thing costs in total is not."""
    assert ["69.98"] == [one.value.split()[0] for one in found_in(said_by_sam(*said), What.SUM)]
    assert [] == found_in(said_by_sam("Your order comes to £69.98 in total."), What.SUM)
