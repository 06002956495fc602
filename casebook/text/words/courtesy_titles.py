"""What stands before the name of somebody one is polite to, in five languages: a part of patterns."""

from __future__ import annotations

TITLES = "mr|mrs|ms|dhr|mevr|mw|mevrouw|meneer|herrn?|frau|mme|mlle|madame|monsieur|se[nñ]ora?|sra?|srta"
"""Those that are nothing else; *miss*, *don*, *M.* and *Fr.* are words of their own too, which who reads them has to tell."""
