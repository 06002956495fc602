"""What people put between the word for a thing and the thing."""

from __future__ import annotations

FILLER = (
    r"(?:['’]s\b"
    r"|[ \n,:=#\"'“‘(.-]{1,3}|(?:\b|(?<=[a-z]))(?:numbers?|nummer|numéro|número|numero|numer|num|no|nr|nbr|nmr|code"
    r"|codes|code?s|id"
    r"|which|that|dat|das|welche|qui|que|being|namely|namelijk|nämlich|reads"
    r"|is|was|are|c['’]est|ist|war|lautet|luidt|est|es|era|è|to|jest|of|for|the|die|de|der|del|di|my|mijn|mein|meine|mon|mi|mio|het"
    r"|il|le|el|op|on|am|at|with|met|mit|avec|con|van|von|und|and|en|as|als)\b|n[°º]){0,8}"
)
"""What may stand between the word and the number that it names."""
