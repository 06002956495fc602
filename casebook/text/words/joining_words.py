"""The words that join two clauses, in five languages: parts of patterns."""

from __future__ import annotations

AND = "and|en|und|et|y"

BUT = "but|maar|aber|mais|pero"

AND_OR_BUT = f"{AND}|{BUT}"
