"""What stands beside the promise in the lead, so that more has room: that they refused, and what was said with it."""

from __future__ import annotations

from functools import reduce

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.asked.request import request_of
from casebook.exporters.facts.noted.dated import dated
from casebook.exporters.lead.growth import Growing
from casebook.exporters.lead.lead import BEGINNINGS, MOST_TRIED, ROOM, lead_of
from casebook.exporters.lead.sources import LeadSources
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Outcome, Role
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each

PROBLEM = "The lamp never came."


def told(facts: CaseFacts, language: str = "en") -> str:
    """What the lead says, which always fits."""
    text = lead_of(facts, ExportOptions(language)).text
    assert len(text) <= ROOM
    return text


def promised(entries: Entries, said: str, text: str = "a refund by 8 Nov") -> Entries:
    """A supervisor promised it on 2 November, and this was written down of that."""
    made = entries.contact("2024-11-02", said, agent="Niamh", role=Role.SUPERVISOR, case_number="GX-4471")
    entries.promise("2024-11-02", text, "2024-11-08", promised=promise_kind_in(text), made_in=made)
    return entries


@each(
    ("language", "said", "told_so"),
    [
        (
            "en",
            "She says the photo shows another door.",
            "Niamh, a supervisor, said the photo shows another door and promised a refund",
        ),
        (
            "en",
            "Sorry about him, she can see the signature.",
            "On 2 Nov Niamh, a supervisor, saw the signature and promised a refund by",
        ),
        (
            "en",
            "She sees both payments and will refund one.",
            "a supervisor, saw both payments and promised a refund by",
        ),
        (
            "en",
            "Niamh confirms that the return was scanned.",
            "a supervisor, confirmed that the return was scanned and promised",
        ),
        (
            "de",
            "Sie sieht beide Zahlungen auf dem Kontoauszug und erstattet eine.",
            "sah am 2. November beide Zahlungen auf dem Kontoauszug und sagte eine Erstattung bis zum 8. November zu",
        ),
        (
            "de",
            "Sie sieht, dass die Unterschrift falsch ist.",
            "sah am 2. November, dass die Unterschrift falsch ist, und sagte eine Erstattung bis zum 8. November zu",
        ),
        (
            "nl",
            "Hij ziet dat de handtekening niet klopt en betaalt terug.",
            "zag op 2 nov dat de handtekening niet klopt en beloofde terugbetaling",
        ),
        (
            "nl",
            "De fout is gevonden, zegt ze.",
            "De fout is gevonden, zei Niamh op 2 nov. Niamh, een leidinggevende, beloofde",
        ),
        (
            "fr",
            "Elle voit que la signature n'est pas la mienne.",
            "a vu que la signature n'est pas la mienne et m'a promis un remboursement",
        ),
        ("es", "Dice que es un error.", "dijo que es un error y me prometió el reembolso"),
    ],
)
def test_what_was_seen_with_the_promise_is_told_in_one_sentence_with_it(language: str, said: str, told_so: str) -> None:
    """As of that day, as people write it, whose name stands once; where nobody saw it, in a sentence of its own before it."""
    facts = facts_of(case(problem=PROBLEM, want="a refund"), promised(Entries(), said))

    assert told_so in told(facts, language)


@each(
    ("language", "said", "crooked"),
    [
        ("en", "She sees the signature now.", "saw the signature now"),
        ("nl", "Zij ziet de handtekening nu wel.", "zag op 2 nov de handtekening nu"),
        ("de", "Sie sieht die Unterschrift jetzt.", "sah am 2. November die Unterschrift jetzt"),
        ("fr", "Elle voit la signature maintenant.", "a vu la signature maintenant"),
        ("es", "Ve la firma ahora.", "vio la firma ahora"),
    ],
)
def test_what_is_so_now_is_told_in_no_other_tense(language: str, said: str, crooked: str) -> None:
    """It stays as it was typed, or out."""
    facts = facts_of(case(problem=PROBLEM, want="a refund"), promised(Entries(), said))

    assert crooked not in told(facts, language)


@each(
    ("language", "said", "saw"),
    [
        ("en", "She can see it.", "saw it"),
        ("nl", "Ze ziet het.", "zag"),
        ("de", "Sie sieht es.", "sah"),
        ("fr", "Elle voit ça.", "a vu"),
        ("es", "Ve eso.", "vio"),
    ],
)
def test_what_nobody_can_say_what_it_is_is_nothing_that_was_seen(language: str, said: str, saw: str) -> None:
    """*Zag op 2 nov het* is no sentence, and says nothing."""
    facts = facts_of(case(problem=PROBLEM, want="a refund"), promised(Entries(), said))

    assert saw not in told(facts, language)


@each(
    "said",
    ["I sent her the photo of the door.", "Approved, she will refund it by 8 Nov."],
)
def test_what_the_person_did_and_the_promise_itself_is_nothing_that_was_seen(said: str) -> None:
    """Neither shows who is right: what was handed in, and that it is to come."""
    facts = facts_of(case(problem=PROBLEM, want="a refund"), promised(Entries(), said))

    assert "Niamh, a supervisor, promised a refund by 8 Nov" in told(facts)


@each(
    ("text", "want", "is_told"),
    [
        ("an engineer on 8 Nov", "the line repaired", True),
        ("the buyback form by 8 Nov", "a replacement or a full refund", True),
        ("a refund by 8 Nov", "a refund", False),
    ],
)
def test_whether_it_came_is_told_of_what_only_leads_to_what_is_wanted(text: str, want: str, is_told: bool) -> None:
    """Before that somebody refused since: who asks for a refund has none, but may have had the engineer or the form."""
    entries = promised(Entries(), "Approved.", text)
    entries.contact("2024-11-12", "It is closed.", agent="Bo", outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem=PROBLEM, want=want), entries))

    assert is_told == ("GX-4471; I " in lead and "Bo refused my request" in lead), lead
    assert is_told != ("; Bo refused on 12 Nov" in lead), lead


@each(
    ("language", "refused"),
    [
        ("en", "only 20.00 GBP came. Todd refused the rest on 12 Nov"),
        ("nl", "er kwam maar £ 20,00. Todd weigerde de rest op 12 nov"),
        ("de", "Todd lehnte den Rest am 12. November ab: one month is the policy."),
        ("fr", "Todd a refusé le reste le 12 novembre\u00a0: one month is the policy."),
        ("es", "Todd se negó a pagar el resto: one month is the policy."),
    ],
)
def test_who_refuses_after_a_part_came_refuses_the_rest(language: str, refused: str) -> None:
    """Whatever their words name: what came they did not refuse; and the lines say no second time that they did."""
    entries = promised(Entries(), "Approved.", "100 GBP back by 8 Nov")
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(2000, "GBP"))
    entries.contact("2024-11-12", "one month is the policy.", agent="Todd", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem=PROBLEM, want="100 GBP back", amount=Money(10000, "GBP")), entries)

    assert refused in told(facts, language)


@each(
    ("said", "reason", "against"),
    [
        (
            "He says it was broken before. My photos from that day show it intact.",
            "it was broken before.",
            "My photos from that day show it intact.",
        ),
        (
            "Fees are not refunded. Their own email says that fees are.",
            "fees are not refunded.",
            "Their own email says that fees are.",
        ),
    ],
)
def test_why_they_refused_is_told_with_what_the_person_says_to_it(said: str, reason: str, against: str) -> None:
    """Alone their claim would speak for them; the answer alone would answer nothing, and is told once. What was
    jotted down stands in no quotation marks, and without its capital where the record has the word so."""
    entries = Entries()
    entries.contact("2024-11-12", said, agent="Todd", outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem=PROBLEM, want="a new lamp", orders=("O-1",)), entries))

    assert f"Order O-1: The lamp never came. Todd refused my request on 12 Nov: {reason} {against}" in lead
    assert lead.casefold().count(against.casefold()) == 1


@each(
    ("language", "said", "why"),
    [
        ("en", "Up to 500 if I report it. When I said watch: watches are not insured.", "watches are not insured"),
        ("nl", "Tot 500 euro als ik het opgeef. Toen ik horloge zei: horloges zijn uitgesloten.", "horloges zijn"),
        ("de", "Bis 500 Euro, wenn ich es melde. Als ich Uhr sagte: Uhrenversand ist verboten.", "Uhrenversand ist"),
        ("fr", "Jusqu'à 500 si je le dis perdu. Quand j'ai dit montre : les montres sont exclues.", "les montres sont"),
        ("es", "Hasta 500 euros si lo declaro. Cuando dije reloj: los relojes están excluidos.", "los relojes están"),
    ],
)
def test_why_they_refused_is_no_offer_on_a_condition(language: str, said: str, why: str) -> None:
    """Behind *refused* that would be the opposite; what they said to what the person did stands without that."""
    entries = Entries()
    entries.contact("2024-11-12", said, agent="Todd", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem=PROBLEM, want="500 EUR", orders=("O-1",)), entries)

    lead = lead_of(facts, ExportOptions(language=language)).text

    assert f"{language_named(language).colon}{why}" in lead
    assert said[:12] not in lead


@each(
    ("language", "said", "why"),
    [
        ("en", "The bill has a credit of 20 USD and the fee. He says 20 is the maximum.", "20 is the maximum"),
        ("fr", "La facture a un avoir de 20 euros et les frais. Il dit que 20 est le maximum.", "20 est le maximum"),
    ],
)
def test_what_they_say_is_why_they_refused_and_not_what_the_person_saw(language: str, said: str, why: str) -> None:
    """However short it is."""
    entries = Entries()
    entries.contact("2024-11-12", said, agent="Kevin", outcome=Outcome.REFUSED)
    facts = facts_of(case(problem=PROBLEM, want="200 USD", orders=("O-1",)), entries)

    assert f"{language_named(language).colon}{why}." in lead_of(facts, ExportOptions(language=language)).text


def test_what_they_were_told_to_do_is_why_they_were_refused() -> None:
    """Nor is what they handed in evidence against it."""
    for said in (
        "She says no refund. I need to get a police report first.",
        "No refund today. I sent the photos to her again.",
    ):
        entries = Entries()
        entries.contact("2024-11-12", said, agent="Todd", outcome=Outcome.REFUSED)
        lead = told(facts_of(case(problem=PROBLEM, want="a new lamp", orders=("O-1",)), entries))

        assert lead.startswith("Order O-1: The lamp never came. Todd refused my request on 12 Nov"), said


def test_a_problem_that_begins_with_what_was_bought_is_told_with_what_came_of_it() -> None:
    """Though no word says that anything is wrong: nobody asks for money back because they bought a lens."""
    bought = "I bought a used lens for 310 GBP on 20 October, listed as mint by the seller."
    problem = f"{bought} It came on the 26th with fungus inside."
    facts = facts_of(
        case(problem=problem, want="all of my 310 GBP back with the postage that I paid"),
        promised(Entries(), "She looks at it.", "a label"),
    )

    assert "with fungus inside." in told(facts)


def test_a_refusal_that_begins_with_no_is_told_without_it() -> None:
    """*Rik refused: no, a third repair first* says no twice."""
    entries = promised(Entries(), "She looks at it.", "a new lamp by 8 Nov")
    entries.contact("2024-11-12", "No, a third repair first.", agent="Rik", outcome=Outcome.REFUSED)

    assert "; Rik refused on 12 Nov: a third repair first." in told(
        facts_of(case(problem=PROBLEM, want="a new lamp"), entries)
    )


def test_a_promise_of_that_very_day_has_its_day_where_the_lead_has_no_room_for_both() -> None:
    """*Due that day* says nothing without the day."""
    for count in range(8, 16):
        entries = Entries()
        made = entries.contact("2024-11-02", agent="Niamh", case_number="GX-4471")
        entries.promise(
            "2024-11-02", "the form by email", "2024-11-02", promised=promise_kind_in("the form"), made_in=made
        )
        lead = told(
            facts_of(case(problem=f"The lamp flickers {'on and on ' * count}at night.", want="a new lamp"), entries)
        )

        assert "due that day" not in lead or "On 2 Nov Niamh" in lead


def test_a_problem_of_many_short_sentences_has_a_lead_as_well() -> None:
    """There is no end of the ways in which it can be told; of those that are tried the best is taken."""
    entries = promised(Entries(), "She can see the signature.")
    for day in range(9, 15):
        entries.contact(f"2024-11-{day:02}", "No. My photo shows it.", agent="Bo", outcome=Outcome.REFUSED)
    problem = " ".join(f"It is so. No {number}." for number in range(MOST_TRIED))
    lead = told(facts_of(case(problem=problem, want="a refund", orders=("O-1",)), entries))

    assert lead.startswith("Order O-1: It is so.")
    assert "Niamh" in lead
    assert "I ask for a refund by 27 Nov." in lead


@each(
    ("language", "said", "told_of_it"),
    [
        ("de", "Stadtnetz bestätigt schriftlich, dass der Zähler uns gehört.", "dass der Zähler uns gehört"),
        ("nl", "Stadsnet bevestigt schriftelijk, dat de meter van ons is.", "dat de meter van ons is"),
        ("en", "Citynet confirms in writing, that the meter is ours.", "that the meter is ours"),
    ],
)
def test_what_somebody_confirms_is_told_with_what_that_is(language: str, said: str, told_of_it: str) -> None:
    """Cut before it the sentence would say nothing."""
    entries = Entries()
    entries.contact("2024-11-04", said, agent="Lou", party="Citynet")
    for count in range(4, 16):
        facts = facts_of(case(problem=f"The lamp flickers {'on and on ' * count}at night.", want="a new lamp"), entries)
        lead = told(facts, language)

        assert (said.split(",")[0] in lead) == (told_of_it in lead)


def test_what_went_wrong_with_their_own_things_is_the_person_s_account() -> None:
    """Where no problem was typed; what somebody is said to have said is none of it."""
    entries = Entries()
    entries.contact(
        "2024-11-04",
        "No signal since 20 October and my old number is gone. He says the other side holds it.",
        agent="Wes",
    )

    lead = told(facts_of(case(problem=None, want="my old number back"), entries))

    assert lead.startswith("No signal since 20 October and my old number is gone. ")
    assert "the other side" not in lead


def test_each_form_of_a_lead_tells_more_than_the_one_before() -> None:
    """Of a closed case too, in whichever way it was begun: no limit shows less than a smaller one."""
    closed = {"closed": moment("2024-11-18"), "outcome": "They sent another one in the end. It works."}
    facts = facts_of(
        case(problem="I bought a lamp. To this day it has never come to me.", orders=("O-1",), **closed), Entries()
    )
    wording = Wording(facts, language_named("en"), years=False)
    first = Growing(LeadSources(wording, None, request_of(wording, "", None, is_kept=False)), ROOM)
    begun = [reduce(Growing.with_step, steps, first) for steps in BEGINNINGS if first.may_begin(steps)]

    assert len(begun) > 1
    for lead in begun:
        assert sorted(map(len, lead.forms)) == list(map(len, lead.forms))
        assert "They sent another one in the end. It works." in lead.forms[-1]


def test_the_second_sentence_of_the_problem_is_not_left_out_where_the_third_speaks_of_it() -> None:
    """*It was not cracked* answers nothing where nobody reads that they said so."""
    problem = "Quoted 420 for my phone. They cut it to 110 because it was cracked. It was not cracked, never was."
    facts = facts_of(case(problem=problem, want="the 420 I was quoted", orders=("O-1",)), Entries())

    assert problem in told(facts)


def test_a_sum_that_is_asked_for_in_figures_is_the_amount() -> None:
    """Another beside it would contradict that; what is owed of it is asked for in its place."""
    stake = Money(48600, "EUR")
    entries = promised(Entries(), "Approved.", "a refund by 8 Nov")
    asked = case(problem=PROBLEM, want="the 486 back", amount=stake, orders=("O-1",))
    another = case(problem=PROBLEM, want="the 500 I paid", amount=stake, orders=("O-1",))

    assert "I ask for the 486 back by 27 Nov." in told(facts_of(asked, entries))
    assert "486.00" not in told(facts_of(asked, entries)) + told(facts_of(another, entries))
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(12000, "EUR"))
    assert "I ask for the remaining 366.00 of 486.00 EUR back by 27 Nov." in told(facts_of(asked, entries))


@each(
    ("want", "asked"),
    [
        ("486.00 EUR, which is 80 percent of the bill", "the remaining 366.00 EUR by 27 Nov"),
        ("the 486.00 EUR I paid on top of the quote", "the remaining 366.00 EUR by 27 Nov"),
        (
            "the 486.00 EUR I paid and a letter",
            "the 486.00 EUR I paid and a letter (still owed 366.00 EUR) by 27 Nov",
        ),
    ],
)
def test_what_was_said_of_the_whole_is_not_said_of_the_rest(want: str, asked: str) -> None:
    """What the whole was for, or comes from, would be untrue of what is left of it."""
    entries = promised(Entries(), "Approved.", "a refund by 8 Nov")
    entries.event("2024-11-09", EventKind.REFUNDED, amount=Money(12000, "EUR"))
    about = case(problem=PROBLEM, want=want, amount=Money(48600, "EUR"), orders=("O-1",))

    assert asked in told(facts_of(about, entries)).replace("366.00 of 486.00 EUR", "366.00 EUR")


def test_a_long_first_sentence_gives_way_to_its_clause_that_says_what_went_wrong() -> None:
    """*My dad bought a pair with a warranty, and the left one stopped*: with the thing it is about, that stands alone."""
    bought = (
        "My dad (84) bought a pair of hearing aids from your Stockport branch in May 2025, 2,395 pounds with a warranty"
    )
    problem = f"{bought}, and the left one has crackled since Christmas, then it stopped completely on 2 March."
    entries = promised(Entries(), "He sorts one.", "new left aid, he rings me by Friday")
    facts = facts_of(
        case(problem=problem, want="a new left aid, not another repair", item="Oto R7 hearing aids", orders=("R7-22",)),
        entries,
    )
    lead = told(facts)

    assert (
        "(Oto R7 hearing aids): The left one has crackled since Christmas, then it stopped completely on 2 March."
        in lead
    )
    assert "promised a new left aid, case GX-4471; I am still waiting." in lead
    assert lead.endswith("I ask for a new left aid, not another repair, by 27 Nov.")


def test_the_first_contact_is_not_when_it_began_where_the_problem_says_when() -> None:
    """Nobody reported it then who says that it was paid and looked at before."""
    entries = Entries()
    entries.contact("2024-11-07", "He orders a part.", agent="Henk")
    problem = "Lekkage onder de keuken. 300 aanbetaald op 4 november, er zit alleen tape omheen."

    assert "op 7 nov" not in told(facts_of(case(problem=problem, want="300 terug"), entries), "nl")


def test_a_visit_to_which_nobody_came_says_little_of_what_was_promised_later() -> None:
    """Why they refused that comes first."""
    entries = Entries()
    entries.contact("2024-10-23", "Nobody came.", agent="Rob")
    promised(entries, "After two failed repairs I get a new one, she says.", "a new fridge by 8 Nov")
    entries.contact("2024-11-12", "There is no exchange on file.", agent="Bo", outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem=PROBLEM, want="a new fridge", orders=("O-1",)), entries))

    assert "nobody came" not in lead.casefold()
    assert "Bo refused on 12 Nov: there is no exchange on file" in lead


@each(
    ("language", "visit", "nobody", "sentence"),
    [
        ("en", "an engineer on 4 Nov", "nobody came", "no engineer came on 4 Nov"),
        ("nl", "een monteur op 4 nov", "niemand gekomen", "er kwam geen monteur op 4 nov"),
        ("de", "Techniker am 4. November", "niemand kam", "am 4. November kam kein Techniker"),
        ("fr", "un technicien le 4 novembre", "personne n'est venu", "le 4 novembre, aucun technicien n'est venu"),
        ("es", "un técnico el 4 de noviembre", "no vino nadie", "no vino ningún técnico el 4 de noviembre"),
        ("en", "a call back on 4 Nov", "nobody came", "on 4 Nov nobody came"),
    ],
)
def test_who_was_promised_for_the_day_is_who_did_not_come(
    language: str, visit: str, nobody: str, sentence: str
) -> None:
    """Nobody who reads that nobody came on a day knows who was to come."""
    entries = Entries()
    made = entries.contact("2024-11-02", agent="Ann")
    entries.promise("2024-11-02", visit, "2024-11-04", promised=promise_kind_in(visit), made_in=made)
    wording = Wording(facts_of(case(), entries), language_named(language), years=False)

    assert dated(wording, moment("2024-11-04"), nobody) == sentence


def test_nobody_says_that_they_heard_nothing_who_was_refused_since() -> None:
    """The refusal is told, or neither: of the very thing that is asked for."""
    entries = promised(Entries(), "Sie sieht die Quittung, aber der Vorgang liegt noch.", "Auszahlung bis 8. November")
    said = "Das Taxi sei nicht genehmigt gewesen. Ich habe aber die SMS von Ihrer Hotline."
    entries.contact("2024-11-12", said, agent="Herr Busch", outcome=Outcome.REFUSED)
    problem = (
        "Mein Zug am 2. Oktober fiel aus, ich bin mit dem Taxi nach Hause, 189 Euro, und das war nicht meine Schuld."
    )
    lead = told(facts_of(case(problem=problem, want="die 189 Euro für das Taxi", orders=("QW-5",)), entries), "de")

    assert "nichts davon bekannt" not in lead
    assert "Herr Busch lehnte" in lead


@each(
    ("language", "said"),
    [
        ("en", "Request refused, too late."),
        ("fr", "Demande refusée, délai dépassé."),
        ("nl", "Verzoek afgewezen, te laat."),
    ],
)
def test_that_they_refused_is_not_why_they_did(language: str, said: str) -> None:
    """*My request was refused: request refused* says it twice."""
    entries = Entries()
    entries.contact("2024-11-12", said, incoming=True, outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem=PROBLEM, want="30 EUR", orders=("O-1",)), entries), language)

    assert said.partition(",")[0].casefold() not in lead.casefold()


def test_a_call_that_is_not_asked_for_gives_way_to_why_they_refused() -> None:
    """Whoever wants *my 320 back* wants money, and a call that never came decides nothing."""
    entries = Entries()
    made = entries.contact("2024-11-02", "Sent photos of the weld.", agent="Sam", case_number="5512")
    text = "manager calls back within 48 hours"
    entries.promise("2024-11-02", text, "2024-11-04", promised=promise_kind_in(text), made_in=made)
    said = "No refund after 30 days. I bought it on 1 Oct and reported it on day 19."
    entries.contact("2024-11-12", said, agent="Tom", outcome=Outcome.REFUSED)
    problem = "The trampoline frame snapped after two weeks, my son was on it. You sold it as 150kg, he is 30kg."
    stake = Money(32000, "GBP")
    lead = told(facts_of(case(problem=problem, want="my 320 back", amount=stake, orders=("JK-88120",)), entries))

    assert "no refund after 30 days. I bought it on 1 Oct and reported it on day 19." in lead


def test_what_the_person_tells_of_themselves_in_the_first_contact_is_their_account() -> None:
    """*I only live here since March* is no word of whoever answered."""
    entries = Entries()
    entries.contact("2024-11-02", "A bill of 1,240 euro, I only live here since March.", agent="Mr Oster")

    assert "I only live here since March." in told(facts_of(case(orders=("N-5",)), entries))


def test_where_somebody_confirms_and_says_more_all_of_it_is_told_as_of_then() -> None:
    """*Admitted that it is faulty but says …* would be of two times."""
    entries = Entries()
    entries.contact("2024-11-02", "Ms Hale admits the weld is faulty and says it was the wrong part.", agent="Ms Hale")
    lead = told(facts_of(case(problem=PROBLEM, want="a new lamp", orders=("N-5",)), entries))

    assert "Ms Hale admitted the weld is faulty and said it was the wrong part." in lead


def test_money_that_was_promised_by_its_word_alone_is_what_is_asked_for() -> None:
    """Whoever was refused it since does not say that they heard nothing."""
    entries = promised(Entries(), "Confirma que es un error.", "devolución en 10 días")
    said = "No consta la baja, dicen. Tengo el correo de confirmación."
    entries.contact("2024-11-12", said, agent="Javier", outcome=Outcome.REFUSED)
    problem = "Me di de baja el 1 de marzo y me siguen cobrando 32 € al mes."
    lead = told(facts_of(case(problem=problem, want="que me devuelvan los 96 euros", orders=("C-8",)), entries), "es")

    assert "Javier se negó" in lead
    assert "onsta la baja, dicen. Tengo el correo de confirmación." in lead
    assert "sin noticias" not in lead
    assert "no me consta" not in lead


def test_what_the_person_marked_is_told_before_a_refusal_and_its_reason() -> None:
    """Of another party too, without its day and who said it there where these have no room."""
    entries = Entries()
    entries.contact("2024-11-01", "She has no trace of it.", agent="Rosa", outcome=Outcome.REFUSED, case_number="H-22")
    said = "Confirms that the cancellation reached the hotel on 28 Jul at 18:42."
    entries.contact("2024-11-03", said, agent="Ivan", party="Viajora", case_number="VJ-77031-B", key=True)
    entries.contact(
        "2024-11-09", "The director is away and nobody else decides.", agent="Marc", outcome=Outcome.REFUSED
    )
    problem = "I cancelled the booking on 28 July, within the free period, and on 5 August you charged me 318.00 EUR"
    dated, alone = f"{problem}.", f"{problem} for a night in a hotel that I never saw."

    assert "On 3 Nov Ivan (Viajora) confirmed" in told(
        facts_of(case(problem="It was cancelled.", want="318 EUR"), entries)
    )
    for problem, want in ((dated, "a refund of 318.00 EUR"), (alone, "a refund of 318.00 EUR to my credit card")):
        lead = told(facts_of(case(problem=problem, want=want), entries))
        assert "Viajora: the cancellation reached the hotel on 28 Jul at 18:42. " in lead


def test_what_the_person_says_of_a_refusal_is_no_reason_of_theirs() -> None:
    """*Same text copied* is what they note of it."""
    entries = Entries()
    entries.contact("2024-11-02", "same text copy pasted, word for word", agent="Bo", outcome=Outcome.REFUSED)
    lead = told(facts_of(case(problem="I was banned.", want="unban, or a human to look at it"), entries))

    assert "Bo refused on 2 Nov. " in lead
    assert "word for word" not in lead


def test_a_promise_that_is_cut_keeps_what_it_hangs_on() -> None:
    """Without its condition more would be told than was promised."""
    entries = promised(
        Entries(), "Will see.", "contract cancelled free of charge and all bills refunded if nobody comes on 8 Nov"
    )

    problem = (
        "I pay for fibre that was never installed. The engineer should have come in August and nobody ever showed up."
    )
    asked = case(problem=problem, want="cancel the contract without a fee and refund the 149.85 EUR that was taken")

    assert 'promised "contract cancelled free of charge… if nobody comes on 8 Nov"' in told(facts_of(asked, entries))


def test_a_thing_with_a_sum_has_its_article() -> None:
    """The mark within a sum ends nothing."""
    entries = promised(Entries(), "Approved.", "check for 1,420.00 EUR by 8 Nov")

    assert "promised a check for 1,420.00 EUR" in told(facts_of(case(problem=PROBLEM, want="the letter"), entries))


@each(
    ("language", "first", "second"),
    [
        (
            "en",
            "Our new windows were fitted on 27 Apr and one has clear glass in place of the obscured one we ordered.",
            "The neighbours look straight in.",
        ),
        (
            "nl",
            "Onze nieuwe ramen zijn op 27 april geplaatst en één heeft helder glas ipv het matte dat wij bestelden.",
            "De buren kijken er zo naar binnen.",
        ),
    ],
)
def test_what_came_in_the_place_of_what_was_ordered_went_wrong(language: str, first: str, second: str) -> None:
    """Such a first sentence gives way to none that says less."""
    facts = facts_of(case(problem=f"{first} {second}", language=language), Entries())
    wording = Wording(facts, language_named(language), years=False)

    assert LeadSources(wording, None, request_of(wording, "", None, is_kept=False)).complaint is None
