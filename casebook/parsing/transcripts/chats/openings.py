"""The first words of a program, `Hi! I'm Sparky, the chatbot of Voltly`, which stand above all that has a name."""

from __future__ import annotations

from casebook.parsing.transcripts.chats.heads import Head
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.people.said_roles import said_role
from casebook.parsing.transcripts.turns import Line, Turn
from casebook.records.vocabularies import Role


def opened_by(line: Line) -> Head | None:
    """The head of a line in which a program says that it is one and how it is called; None where none does."""
    if said_role([Turn(None, (line,))]) is not Role.BOT:
        return None
    name = name_introduced(line.text)
    return Head(f"{name} (bot)", line.text, None, False) if name else None
