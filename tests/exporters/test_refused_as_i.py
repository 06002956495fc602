"""What somebody refused in the first person is told as a refusal of theirs, in a letter as well."""

from __future__ import annotations

from typing import Any

from tests.conftest import each


@each(
    ("language", "want", "said", "told"),
    [
        (
            "es",
            "un reembolso",
            "No puedo devolverle el dinero.",
            "me denegó el reembolso: no puedo devolverle el dinero.",
        ),
        (
            "es",
            "un reembolso",
            "No podemos reembolsarle nada.",
            "me denegó el reembolso: no podemos reembolsarle nada.",
        ),
        (
            "es",
            "un reembolso",
            "No puedo devolver el producto.",
            "rechazó mi solicitud: no puedo devolver el producto.",
        ),
        ("es", "un reembolso", "No hay reembolso.", "según Kim (chat): No hay reembolso."),
    ],
)
def test_a_refusal_that_says_i_is_told_with_who_refused(
    casebook: Any, language: str, want: str, said: str, told: str
) -> None:
    """What only names what there is none of says so itself."""
    casebook(
        "open", f"box-{language}", "--company", "Woodly", "--language", language, "--problem", "X.", "--want", want
    )
    casebook("add", f"box-{language}", said, "--agent", "Kim", "--outcome", "refused")

    assert told in casebook("export", f"box-{language}", "--as", "letter").stdout.replace("\u00a0", " ")
