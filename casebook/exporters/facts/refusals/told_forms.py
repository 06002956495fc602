"""What is told of statements that do not go together, in forms of which each has its room, and what of them is told then."""

from __future__ import annotations

from dataclasses import replace

from casebook.records.frozen import Frozen


class ToldApart(Frozen):
    """Statements that belong together: `forms` that tell more and more, `in_their_words` the same with the sentences that clash,
    where there are any; `said` what all of it is without what is asked then. The sentences of contacts that are told already are
    `told` in each form, those `worded` in their words alone.
    """

    forms: tuple[str, ...]
    in_their_words: str
    said: str
    told: tuple[str, ...]
    worded: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    """The one refusal in forms that tell more and more, each with who agreed where the lead tells what it stands against; or what
    stands against the refusals of the lead: shorter than all of it."""
    why: tuple[str, ...] = ()
    """The sentences of a contact that the last of these holds."""
    is_answered: bool = False
    """Whether the lead tells one side alone, and these the other: of what does not go together neither is told without that."""
    is_decided: bool = False
    """Whether the lead tells who decided otherwise after all of it was said: why they refused is what that goes on from."""
    refused_last: str = ""
    """When the last of the refusals in it was, as an instant; nothing where it has none."""

    dated: str = ""
    """All of it with the days by which what was promised was due; nothing where that found no room."""

    def as_far_as(self, shown: str) -> ToldApart:
        """The same without what found no room in what was `shown` of it; where that is nothing, no more than the shortest form of
        what stands against the lead."""
        if not shown or shown in self.against:
            against = self.against[: self.against.index(shown) + 1 if shown else 1]
            why = self.why if shown and against == self.against else ()
            return replace(self, forms=(), in_their_words="", told=why, worded=(), against=against, why=why, dated="")
        if shown in (self.in_their_words, self.dated):
            return self
        dated = self.dated if shown.startswith(self.dated) else ""
        return replace(self, in_their_words="", worded=(), dated=dated)

    @property
    def at_first(self) -> str:
        """What is told of it before anything else is."""
        return self.forms[0] if self.forms else self.against[-1]
