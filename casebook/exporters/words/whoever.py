"""How a text begins that somebody said of themselves, and what makes a clause of it: `Kay said that she sees it`."""

from __future__ import annotations

WHOEVER = {
    "en": ("(?:he|she)(?:['’](?:s|ll|d))? ", "that "),
    "fr": ("(?:il|elle) ", "qu'"),
    "es": (r"(?:él|ella|ve(?! al?\b)|dice|confirma|reconoce|admite|acepta|cree) ", "que "),
}
"""Where whoever said it is *he* or *she*, or has no word, in the languages in which a clause has the words in the same order."""
