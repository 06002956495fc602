"""How people greet, and whom, in five languages: patterns over small letters without accents, as accents stand there or not."""

from __future__ import annotations

from casebook.text.words.courtesy_titles import TITLES

GREETING = (
    r"(?:(?:good |g')?(?:morning|afternoon|evening)(?: all)?|hi(?:ya| there)?|hello(?: there)?|hey|"
    r"goe(?:de|ie|i)n?(?:morgen|middag|avond|dag|navond|ndag)|mogge|hallo|hoi|dag|guten (?:tag|morgen|abend)|moin(?: moin)?|"
    r"servus|gr(?:u|ü)(?:ß|ss)(?: gott| dich| sie)?|gr(?:u|ü)ezi|tach|hej|bonjour|bonsoir|bjr|salut|all(?:o|ô)|coucou|hola|"
    r"buen d(?:i|í)a|buen[oa]s(?: (?:d(?:i|í)as|tardes|noches))?)"
)
TITLE = rf"(?:{TITLES}|miss|(?:de )?heer|m|do[nñ]a|don)\.?"
"""What stands before the name of whom one greets."""

MADAM = r"(?:madam|ma'am|sir|mevrouw|meneer|madame|monsieur|mademoiselle|se(?:n|ñ)or|se(?:n|ñ)ora|se(?:n|ñ)orita|caballero|joven)"
"""Whom one greets without a name."""
