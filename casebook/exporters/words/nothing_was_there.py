"""A day that was missed of which nobody was to come: money was due, an answer or a call, and *nobody came* would be untrue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.visits import names_who_comes
from casebook.exporters.facts.noted.money_words import is_paid, names_money
from casebook.exporters.words.event_words import says_who
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import OCCASIONS, EventKind, Promised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casebook.domain.case_facts import CaseFacts
    from casebook.language.language import Language
    from casebook.records.kinds import Event, Promise
    from casebook.records.values import Moment

NO_VISIT = (Promised.REFUND, *OCCASIONS)
"""For what is promised so nobody comes."""

_LOOKED_IN = QuickPattern(
    r"\b(?:account|statement|bank|card|cheques?|(?:in|by|with) the (?:mail|post)|mailbox|letterbox|inbox|e-?mails?|letter"
    r"|rekening|afschrift|bankafschrift|bankpas|pinpas|kaart|creditcard|cheque|brievenbus|mailbox|mail|mailtje|brief|post"
    r"|konto|kontoauszug|karte|kreditkarte|scheck|briefkasten|postfach|schreiben"
    r"|compte|relevé|banque|carte|chèques?|boîte aux lettres|courriel|courrier|lettre"
    r"|cuenta|extracto|banco|tarjeta|cheques?|talón|buzón|correo|carta)\b"
)
"""Where money or an answer is looked for, and what either comes in."""

_AWAITED = QuickPattern(
    r"\b(?:nobody|no[ -]?one|(?:was|is|stayed|waited) (?:at )?(?:home|in)|waited|day off|off work|appointment|visit"
    r"|showed|turned up|collect\w*|pick\w*|niemand|thuis\w*|gewacht|vrij genomen|afspraak|bezoek|opgehaald"
    r"|keiner|zu ?hause|daheim|gewartet|freigenommen|urlaub|termin|besuch|abgeholt"
    r"|personne|chez moi|resté|restée|attendu|congé|rendez-vous|visite"
    r"|nadie|en casa|esper\w+|día libre|cita|visita)\b"
)
"""That somebody was waited for; nobody waits at home for money."""


_STAYED_AWAY = QuickPattern(
    r"(?:he|she|they) (?:never|did(?: not|n['’]t)) (?:come|came|show|turn)|(?:hij|zij|ze) (?:is|zijn|kwam\w*) (?:niet|nooit)\b"
    r"|(?:er|sie) (?:ist|sind|kam\w*) (?:nicht|nie)\b"
    r"|(?:il|elle|ils) n['’](?:est|sont)|(?:no|nunca) (?:vino|vinieron|apareci|se present)"
)
"""That somebody did not come who is not named."""


def nobody_was_to_come(facts: CaseFacts, missed: Event) -> bool:
    """Whether what did not come on this day is money, an answer or a call: by its own words, or by what was due then. Not of an
    appointment, nor where it says whom the person waited for."""
    if missed.event is not EventKind.MISSED or missed.number in facts.appointments:
        return False
    said = one_line(missed.text).casefold()
    if _AWAITED.search(said) or names_who_comes(said):
        return False
    if is_paid(said) or names_money(said) or _LOOKED_IN.search(said):
        return True
    if _STAYED_AWAY.match(said):
        return False
    from casebook.parsing.promises.promise_kinds import kinds_named_in

    named = kinds_named_in(said) - {Promised.OTHER}
    return named <= set(NO_VISIT) if named else _is_no_visit(_due_before(facts, missed))


def days_nobody_came(facts: CaseFacts) -> Iterator[Event]:
    """The days that were missed of which somebody was to come."""
    missed = (each for each in facts.events if each.event is EventKind.MISSED)
    return (each for each in missed if not nobody_was_to_come(facts, each))


def word_of_missed(facts: CaseFacts, language: Language, day: Callable[[Moment], str], missed: Event) -> str:
    """`nobody came`, of a day that was missed, or to which appointment, with its `day`; nothing where its own words say who or
    what did not come."""
    if missed.number in facts.appointments:
        return language.missed_appointment.format(day=day(facts.appointments[missed.number].event.at))
    if nothing := nothing_was_there(facts, language, missed):
        return "" if one_line(missed.text) else nothing
    return "" if says_who(language, missed) else language.events[EventKind.MISSED]


def nothing_was_there(facts: CaseFacts, language: Language, missed: Event) -> str:
    """`nothing came`, `nobody called`: what is said of a day on which nobody was to come; nothing of any other."""
    if not nobody_was_to_come(facts, missed):
        return ""
    due = _due_before(facts, missed)
    is_call = due is not None and due.promised in (Promised.CALLBACK, Promised.REPLY)
    return language.did_not[due.promised] if due and is_call else language.lead.nothing_came


def _due_before(facts: CaseFacts, missed: Event) -> Promise | None:
    """What was to come last on that day, or before."""
    due = (each.promise for each in facts.promises)
    before = [(each.due.day, each.number, each) for each in due if each.due and each.due.day <= missed.at.day]
    return max(before, key=lambda each: each[:2])[2] if before else None


def _is_no_visit(promise: Promise | None) -> bool:
    if promise is None:
        return False
    said = one_line(promise.text).casefold()
    is_paid_out = promise.promised is Promised.OTHER and bool(said) and (is_paid(said) or names_money(said))
    return (promise.promised in NO_VISIT and not names_who_comes(said)) or is_paid_out
