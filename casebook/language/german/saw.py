"""How German notes say that somebody saw, found or confirmed something, and how the lead goes on with it."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

SAW = (
    (QuickPattern(r"(?:(?:er|sie) )?(?:sieht|sah),? ((?:dass|ob|wie)\b.+)"), r"sah, \1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:sieht|sah)(,? .+)"), r"sah\1"),
    (QuickPattern(r"(?:(?:er|sie) )?kann( .+) sehen"), r"sah\1"),
    (QuickPattern(r"(?:(?:er|sie) )?hat( .+) gesehen"), r"sah\1"),
    (QuickPattern(r"(?:(?:er|sie) )?hat( .+) gefunden"), r"fand\1"),
    (QuickPattern(r"(?:(?:er|sie) )?hat( .+) (?:erhalten|bekommen)"), r"erhielt\1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:sagt|sagte)(, dass .+)"), r"sagte\1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:gibt|gab) zu(, dass .+)"), r"gab zu\1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:räumt|räumte) ein(, dass .+)"), r"räumte ein\1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:bestätigt|bestätigte),? ((?:dass|ob|wie)\b.+)"), r"bestätigte, \1"),
    (QuickPattern(r"(?:(?:er|sie) )?(?:bestätigt|bestätigte)(,? .+)"), r"bestätigte\1"),
    (QuickPattern(r"(?:sie )?bestätigen(,? .+)"), r"bestätigten\1"),
)
"""What was seen, found or confirmed, and the form in which it stands behind a name."""
