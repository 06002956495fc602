"""A contact: with the company, or with somebody else about the case."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from datetime import date

from casebook.records.entry import Entry
from casebook.records.field import linked, stated
from casebook.records.values import Agent
from casebook.records.vocabularies import UNANSWERED, Channel, Outcome, Relation, Role
from casebook.text.brackets import in_brackets


class Contact(Entry, kw_only=True):
    """One attempt to reach the company, or theirs to reach the person."""

    channel: Channel = stated("How it took place.", ask="How?", editable=True)
    incoming: bool = stated("Whether the company reached out.", default=False, editable=True)
    agent: str | None = stated("Who answered.", default=None, ask="Who answered? (name)", takes_two=True, editable=True)
    role: Role | None = stated("Their role.", default=None, ask="What is their role?", takes_two=True, editable=True)
    department: str | None = stated(
        "The department they answered for.", default=None, ask="For which department?", takes_two=True, editable=True
    )
    also: tuple[Agent, ...] = stated(
        "Who else answered in it, in the order in which they did, each with their role.",
        default=(),
        takes_two=True,
        editable=True,
    )
    case_number: str | None = stated(
        "The number the company gave.",
        default=None,
        ask="What case number did they give?",
        number=True,
        takes_two=True,
        editable=True,
    )
    outcome: Outcome | None = stated("How it ended.", default=None, editable=True)
    party: str | None = stated(
        "Who it was with, where that was not the company itself: a carrier, a shop, a bank.",
        default=None,
        option="with",
        key="with",
        tells_apart=True,
        editable=True,
    )
    minutes: int | None = stated(
        "How long it took.", default=None, least=0, most=100_000, takes_two=True, editable=True
    )
    waiting: int | None = stated(
        "How many of the minutes were waiting.", default=None, least=0, most=100_000, editable=True
    )
    deadline: date | None = stated("The day by which the person asked for it.", default=None, editable=True)
    rating: int | None = stated("How it was, 1 to 5.", default=None, least=1, most=5, takes_two=True, editable=True)
    private_text: str | None = stated(
        "A note for the person alone, never exported.", default=None, free_text=True, editable=True
    )
    contradicts: tuple[int, ...] = linked("What was said before, or after, that says otherwise.", Relation.CONTRADICTS)
    compatible_with: tuple[int, ...] = linked(
        "What was said elsewhere, and goes with it.", Relation.COMPATIBLE_WITH, option="goes_with"
    )

    @property
    def who(self) -> str | None:
        """Who answered, and for whom where that was not the company: `Bob (DHL)`, `DHL`; None where nobody is named."""
        if self.party and self.agent and self.agent != self.party:
            return in_brackets(self.agent, self.party)
        return self.agent or self.party

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all who answered, as far as they are known."""
        return tuple(filter(None, (self.agent, *(one.agent for one in self.also))))

    @property
    def others(self) -> tuple[Agent, ...]:
        """Who else answered, without the one who is told as who did."""
        name = (self.agent or "").casefold()
        return tuple(one for one in self.also if not name or (one.agent or "").casefold() != name)

    @property
    def time_taken(self) -> int:
        """How many minutes it took in all, 0 where that is not known: the waiting is among them where no more was said."""
        return max(self.minutes or 0, self.waiting or 0)

    @property
    def broke_off(self) -> bool:
        """Whether it was disconnected after people had talked: anything is recorded that takes two, or time."""
        return self.outcome is Outcome.DISCONNECTED and any(getattr(self, name) for name in TALKED)

    @property
    def answered(self) -> bool:
        """Whether somebody was reached; what reached nobody is an attempt, and counts as no contact.

        Where a bot is all there was, that answered. One in which something was promised reached somebody too, which only its
        case knows.
        """
        if self.outcome not in UNANSWERED:
            return True
        return self.broke_off or (self.outcome is Outcome.NO_ANSWER and self.role is Role.BOT)


TALKED = tuple(name for name, _, spec in Contact.stated_fields() if spec.takes_two)
"""The fields of a contact of which any, unless it is zero, says that a call which was disconnected had been one."""
