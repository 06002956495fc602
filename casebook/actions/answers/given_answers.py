"""From the answers to what each is the answer to: their names are those of the fields.

What a command does with all of its answers alike goes through here; nothing is read of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from casebook.actions.answers.company_answers import CompanyAnswers
    from casebook.actions.answers.edit_answers import EditAnswers
    from casebook.actions.answers.person_answers import PersonAnswers


def given(answers: PersonAnswers | CompanyAnswers | EditAnswers) -> dict[str, Any]:
    """Those of the answers that were given, by the names of their fields, in the order in which they are stated.

    >>> from casebook.actions.answers.person_answers import PersonAnswers
    >>> given(PersonAnswers(name="Sam", phone=""))
    {'name': 'Sam', 'phone': ''}
    """
    return {name: typed for name, typed in answers._asdict().items() if typed is not None}
