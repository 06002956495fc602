"""Who spoke: the person, and each who spoke for the company, with a role. A name alone decides nothing where words can."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casebook.parsing.transcripts.chats.heads import is_me
from casebook.parsing.transcripts.chats.notices import who_arrives
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.mails.signatures import (
    is_signed,
    signed_alone,
    signed_behind_closing,
    signed_below_closing,
    signed_below_post,
    signed_for,
)
from casebook.parsing.transcripts.notes.call import people_told
from casebook.parsing.transcripts.people.introductions import OF, name_answering, name_introduced, without_the_greeted
from casebook.parsing.transcripts.people.names import (
    alone,
    first_word,
    is_company,
    is_in_full,
    is_same,
    is_title,
    may_be,
    not_of_company,
    role_in,
    without_company,
    without_courtesy,
    without_title_behind,
)
from casebook.parsing.transcripts.people.names_asked import name_when_asked
from casebook.parsing.transcripts.people.said_roles import is_named_bot, is_nameless_bot, role_behind_which, said_role
from casebook.parsing.transcripts.people.shared_names import is_department, role_shown, serves_several, without_handle
from casebook.parsing.transcripts.people.sides import Sides
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk, Turn
from casebook.records.vocabularies import Role


@dataclass
class Person:
    """Somebody in a transcript, by the name that is shown; empty where nobody knows it. `line` is where that first stands."""

    name: str
    side: Side
    role: Role | None
    line: Line
    sure: bool = True


class People:
    """The people of a transcript, and who of them speaks in each turn."""

    def __init__(self, talk: Talk, customer: str | None, company: str | None) -> None:
        self.talk, self.customer, self.company = talk, plain(customer or "").strip(), plain(company or "").strip()
        notices = talk.notices if talk.layout is not Layout.TOLD else ()  # no program writes what is told afterwards
        self._arrivals = [(name, line) for line, _ in notices if (name := who_arrives(line.text))]
        self.arrived = {plain(alone(name)): line for name, line in self._arrivals}
        self._told: list[Person] = []
        for one, line in people_told(talk, {self.customer, self.company}):
            self._arrivals.append((one.name, line))
            self.arrived[plain(alone(one.name))] = line
            if line.number < talk.turns[0].lines[0].number:
                self._told.append(Person(one.name, Side.COMPANY, role_in(one.rank, "supervisor manager"), line))
        self._arrivals.sort(key=lambda one: one[1].number)
        self.of_turn: list[Person] = []
        self._sides: dict[str, Side] = {}
        introduced = frozenset(turn.speaker or "" for turn in talk.turns if talk.is_forum and self._speaks_for(turn))
        sides = Sides(talk, self.customer, self.company, frozenset(self.arrived))
        self._sides, self.are_sure = sides.decided(introduced), sides.are_sure
        self._names_shown: dict[str, str] = {}
        self._speaking_for: dict[str, tuple[str, Line]] = {}
        self._people: list[Person] = []
        for turn in talk.turns:
            self.of_turn.append(self._person(turn))
        self._has_company_written = any(one.side is Side.COMPANY and not turn.quoted for turn, one in self._so_far())
        self._give_roles()

    @property
    def agents(self) -> list[Person]:
        """Those who spoke for the company and have a name, in order."""
        here = {id(one) for turn, one in self._so_far() if not self.is_of_another_contact(turn)}
        spoke = [one for one in self._people if one.side is Side.COMPANY and one.name and id(one) in here]
        return [*(one for one in self._told if not any(may_be(each.name, one.name) for each in spoke)), *spoke]

    def is_of_another_contact(self, turn: Turn) -> bool:
        """Whether a turn is only quoted, and not answered line by line, where the company wrote since."""
        return turn.quoted and not turn.asked and self._has_company_written

    @property
    def has_named_customer(self) -> bool:
        """Whether any turn is the person's own."""
        return any(one.side is Side.CUSTOMER for one in self.of_turn)

    def _person(self, turn: Turn) -> Person:
        """Who speaks in this turn."""
        name, side = turn.speaker or "", self._sides[turn.speaker or ""]
        line = turn.signed or turn.head or turn.lines[0]
        if side is not Side.COMPANY:
            return self._known(name, side) or self._new(Person(name, side, None, line))
        shown, introduced, role = self._called(name, turn, line)
        if not shown and introduced is None:
            before = next((one for one in reversed(self.of_turn) if one.side is Side.COMPANY), None)
            introduced = self._arrived_before(line) if before is None or not before.name else None
            if introduced is None and before is not None and (before.role is not Role.BOT):
                return before
        shown = shown or (introduced[0] if introduced else "")
        known = self._known(shown, side)
        if known is not None:
            if role is not None and known.role in (None, Role.REPRESENTATIVE):
                known.role = role
            if len(shown) > len(known.name) and is_same(plain(known.name), plain(shown)):
                known.name = shown
            return known
        return self._new(Person(shown, side, role, introduced[1] if introduced and not self._shown(name) else line))

    def _called(self, name: str, turn: Turn, line: Line) -> tuple[str, tuple[str, Line] | None, Role | None]:
        """How who speaks is called by the name of a message, and by what they say, with the role that this name carries."""
        said = self._introduced(turn)
        introduced = (without_handle(said[0], name), said[1]) if said else None
        if introduced and said and (name in self._speaking_for or self._serves_several(name, said[0], turn)):
            self._speaking_for[name] = introduced
        elif introduced and (is_nameless_bot(name, turn) or is_in_full(introduced[0], self._shown(name))):
            self._names_shown[name] = introduced[0]
        elif not self._shown(name) and introduced is None and self._is_named_program(name, turn):
            self._speaking_for[name] = alone(name), line  # a company's program without a name of its own
        if name in self._speaking_for:
            return "", self._speaking_for[name], role_shown("", turn, said)
        return self._shown(name), introduced, role_shown(name, turn)

    def _is_named_program(self, name: str, turn: Turn) -> bool:
        """Whether a program says what it is under a name that is no more than the company's with a word: `Acme Helper`."""
        behind = plain(alone(name)).removeprefix(f"{self.company} ")
        has_word = behind != plain(alone(name)) and not is_department(name) and not is_title(behind)
        return is_named_bot(name, turn) or (has_word and said_role([turn]) is Role.BOT)

    def _serves_several(self, name: str, introduced: str, turn: Turn) -> bool:
        """Whether the name that messages have is not that of who says here how they are called."""
        if not self._shown(name) or plain(alone(name)) in self.arrived:
            return False
        before = [one for one, _ in self._so_far() if one.speaker == name]
        return without_handle(introduced, name) != introduced or serves_several(name, introduced, turn, before)

    def _so_far(self) -> list[tuple[Turn, Person]]:
        return list(zip(self.talk.turns, self.of_turn, strict=False))

    def _new(self, person: Person) -> Person:
        self._people.append(person)
        return person

    def _known(self, name: str, side: Side) -> Person | None:
        there = (one for one in self._people if one.side is side)
        return next((one for one in there if one.name == name or may_be(one.name, name)), None)

    def _shown(self, name: str) -> str:
        """The name as it is told: without the company, a team or a title; all of it for a program; empty where none is left."""
        if name not in self._names_shown:
            self._names_shown[name] = self._without_what_is_beside(name)
        return self._names_shown[name]

    def _without_what_is_beside(self, name: str) -> str:
        if role_in(name, "bot"):
            bare = without_title_behind(re.sub(r"\s*[(\[].*?[)\]]", "", name).strip() or name)
            return "" if plain(bare) == self.company else bare
        bare = alone(without_company(name, self.company))
        if self.company and (
            re.fullmatch(rf"{re.escape(self.company)}(?:\W.*)?", plain(bare)) or is_company(bare, self.company)
        ):
            return ""
        bare = not_of_company(bare, self.company)
        bare = "" if is_title(bare) or is_department(bare) or (" " not in name and is_department(name)) else bare
        return self._told_in_full(bare) or bare

    def _told_in_full(self, letter: str) -> str:
        """The name told above what was said, of which a letter stands beside it: `spoke to Gareth`, `G: …`; empty for none."""
        named = [one.name for one in self._told if len(letter.strip(".")) == 1 and one.name[:1] == letter[:1]]
        return named[0] if len(named) == 1 else ""

    def _arrived_before(self, line: Line) -> tuple[str, Line] | None:
        """The last who was announced before this line."""
        found = [
            (name, notice)
            for name, notice in self._arrivals
            if notice.number < line.number and not (self.customer and is_same(plain(name), self.customer))
        ]
        if not found and len(self._arrivals) == 1 and not self._is_by_name:
            behind = [turn for turn in self.talk.turns if turn.lines[0].number > self._arrivals[0][1].number]
            found = self._arrivals if len(behind) <= 1 else []  # what a page shows below may look like a message
        return (alone(found[-1][0]), found[-1][1]) if found else None

    @property
    def _is_by_name(self) -> bool:
        """Whether any message has a name beside it: then one that is told in the end is theirs alone whose it is."""
        return self.talk.layout is not Layout.MESSAGES and any(turn.speaker for turn in self.talk.turns)

    def _introduced(self, turn: Turn) -> tuple[str, Line] | None:
        """The name by which who speaks says to go."""
        if self.talk.layout is Layout.TOLD:
            return None
        customers = self._named_customers
        for line in turn.lines:
            is_mail = self.talk.layout is Layout.MAIL
            below = None if is_mail else signed_behind_closing(line.text, is_known=bool(self.customer))
            name = name_introduced(without_the_greeted(line.text, customers), self.company) or below
            if name is None and not is_mail:
                name = signed_for(line.text, self.company) or self._signed(turn.speaker, line)
            if name is None and line == turn.lines[0]:
                name = self._announced_by_name(line.text) or self._named_when_asked(line.text)
            if name and plain(name) != self.company and not (self.customer and is_same(plain(name), self.customer)):
                return not_of_company(without_handle(name, self.company), self.company), line
        return self._signed_below(turn)

    @property
    def _named_customers(self) -> set[str]:
        """The first names by which the person may be greeted, in small letters."""
        named = (name for name, side in self._sides.items() if side is Side.CUSTOMER and name and not is_me(name))
        return {first_word(without_courtesy(plain(name))) for name in (self.customer, *named) if name}

    def _named_when_asked(self, text: str) -> str | None:
        """The name that an answer to the person begins with, who asked for it right before."""
        before = self.talk.turns[len(self.of_turn) - 1] if self.of_turn else None
        is_theirs = before is not None and self.of_turn[-1].side is Side.CUSTOMER
        return name_when_asked(before.lines[-1].text, text) if before is not None and is_theirs else None

    def _announced_by_name(self, text: str) -> str | None:
        """The name with which somebody answers to whom the person was passed on by it: `Sommerfeld, guten Morgen.`"""
        name = name_answering(text)
        said = (plain(turn.text) for turn, one in reversed(self._so_far()) if one.side is Side.COMPANY)
        before = next(said, "") if name else ""
        is_told = name and re.search(rf"\b{re.escape(plain(name))}\b", before)
        return name if is_told and pattern(in_any("handovers")).search(before) else None

    def _signed_below(self, turn: Turn) -> tuple[str, Line] | None:
        """The name under what somebody posted, as under a mail, or below the greeting with which a message of a chat ends."""
        if self.talk.layout is Layout.MAIL and not self.talk.is_forum:
            return None
        signed = (signed_below_post if self.talk.is_forum else signed_below_closing)(turn.lines)
        return None if signed and self.customer and is_same(plain(signed[0]), self.customer) else signed

    def _speaks_for(self, turn: Turn) -> bool:
        """Whether who posts says, right behind their name, that they are of the company or one of its teams."""
        introduced = self._introduced(turn)
        if introduced is None:
            return False
        name, line = introduced
        behind = plain(line.text).partition(plain(name))[2]
        of = re.match(rf"(?:,| (?:here|hier|ici)\b)?(?: {OF}\b|(?<=,)) ?(?P<whom>[^.!?,;]{{2,50}})", behind)
        return of is not None and (
            bool(self.company and self.company in of["whom"])
            or pattern(rf"\b(?:{in_any('teams')}|{in_any('company')})\b").search(of["whom"]) is not None
        )

    def _signed(self, speaker: str | None, line: Line) -> str | None:
        """The name alone behind the last sentence of a message, after a dash or where more of the same account end in it."""
        name = signed_alone(line.text)
        ends = [turn.lines[-1].text for turn in self.talk.turns if turn.speaker == speaker and turn.lines]
        return name if name and (is_signed(line.text) or sum(signed_alone(text) == name for text in ends) > 1) else None

    def _give_roles(self) -> None:
        """The role of each who spoke for the company: what they say they are, what they were announced as, else by default."""
        for one in self.agents:
            turns = [turn for turn, person in zip(self.talk.turns, self.of_turn, strict=True) if person is one]
            if self.talk.layout is Layout.TOLD:
                one.role = one.role or Role.REPRESENTATIVE
            elif one.role in (None, Role.REPRESENTATIVE):
                is_first = one is self.agents[0] is not self.agents[-1]
                one.role = said_role(turns, passes_on=is_first) or self._announced(one) or Role.REPRESENTATIVE

    def _announced(self, person: Person) -> Role | None:
        """The role in which somebody was announced by who passed the person on to them, or who tells of it."""
        told = next((one for one in self._told if may_be(one.name, person.name)), None)
        if told is not None:
            return told.role
        first = next(at for at, one in enumerate(self.of_turn) if one is person)
        for at in range(first - 1, -1, -1):
            before = self.of_turn[at]
            if before.side is not Side.COMPANY:
                continue
            if before is person or before.role is Role.BOT:
                return None
            said = plain(self.talk.turns[at].text)
            if (role := role_behind_which(first_word(person.name), said)) is not None:
                return role
            if not pattern(in_any("handovers")).search(said):
                continue
            for role in (Role.SUPERVISOR, Role.MANAGER):
                if pattern(rf"\b(?:{in_any(role.value)})\b").search(said):
                    return role
            return None
        return None
