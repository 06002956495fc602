"""The lossless form: the JSON document of a case, which `import` reads back."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.document import case_document, text_of
from casebook.exporters.options import ExportOptions


def render(facts: CaseFacts, options: ExportOptions) -> str:  # noqa: ARG001 - every form is called alike
    """The document of `case_document`; no option changes what it says."""
    return text_of(case_document(facts))
