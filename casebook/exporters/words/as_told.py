"""A case as it is told: with what its record says of it, though nobody typed it where it is looked for."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.words.asked_last import with_ask
from casebook.exporters.words.came_since import with_what_came_since
from casebook.exporters.words.days_named import with_days_named
from casebook.exporters.words.idle_words import without_idle_words
from casebook.exporters.words.left_wanted import with_what_is_left
from casebook.exporters.words.messages_told import with_messages_told
from casebook.exporters.words.named_agents import with_named_agents
from casebook.exporters.words.named_parties import with_named_parties
from casebook.exporters.words.noted_refunds import with_noted_refunds
from casebook.exporters.words.one_kind_of_quotes import with_one_kind_of_quotes
from casebook.exporters.words.typed_deadlines import with_typed_deadlines
from casebook.language.language import language_named


def as_told(facts: CaseFacts, language: str) -> CaseFacts:
    """The facts with who refused, the days that words of problem and want name, who wrote, with whom each contact was, who
    answered, the day they were given, the money that was noted to have come, and what is left of what is wanted, or was asked for
    last; what was said stands in the quotation marks of the language. A note that only so much came is left out once more did.

    Raises `UnknownLanguage`.
    """
    told_in = language_named(language)
    if any(contact.also for contact in facts.contacts):
        # Most contacts have one who answered.
        from casebook.exporters.words.who_refused import with_who_refused

        facts = with_who_refused(facts)
    by_now = with_what_came_since(without_idle_words(with_messages_told(facts)))
    dated = with_typed_deadlines(with_days_named(by_now, told_in))
    wanted = with_what_is_left(with_named_agents(with_named_parties(dated)), told_in)
    asked = with_noted_refunds(with_ask(wanted, told_in), wanted, told_in)
    return with_one_kind_of_quotes(asked, told_in)
