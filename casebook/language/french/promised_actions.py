"""What somebody said they would do, as it was noted, told as what they promised: *le technicien viendra*, *paie les 640*."""

from __future__ import annotations

from casebook.language.lead_words import Forms
from casebook.text.quick_pattern import QuickPattern

_NOBODY_ELSE = r"(?!.*\b(?:je|j|tu|vous|votre|vos|nous|notre|nos)\b)"
"""Words that mean somebody else when somebody else says them."""

_DOES = (
    r"(?:(?:va|vont|sera|seront|viendra|passera|arrivera|vient|passe|passent|part|partent|tombe|tombent|arrive|paie|paye|paient|payent|envoie|envoient|prend"
    r"|prennent|fait|font|met|mettent|donne|donnent|verse|versent|annule|annulent|répare|réparent|règle|règlent)\b|\w+er(?:a|ont)\b)"
)

DOES_IT = (
    r"(?:les \w{2,}ent\b|la (?!(?:dent|jument)\b)\w{2,}ent\b"
    r"|le (?!(?:\w+ment|\w*(?:cid|adhér|référ|équival|précéd|excéd|présid|résid|affér|récipi|expédi|contin|pati|cli)ent|agent"
    r"|accent|argent|cent|parent|serpent|talent|torrent|vent)\b)\w{2,}ent\b)"
)
"""That several people do something with a thing that they do not name: no thing begins so, *la débloquent* beside *la dent*.
Behind *l'* things end so too: *l'argent*."""

_REST = r"(?: (?:[^ .;:?!,]|(?<=\d),(?=\d))+)*"

_THING = r"(?:(?:le|la|les|mon|ma|mes|un|une) |l['’])(?:[^ .;:?!,]+ ){1,4}?"

PROMISED_ACTIONS: Forms = (
    (QuickPattern(rf"{_NOBODY_ELSE}({_THING})est (\w+(?:ée?|ie?|te?|ue?){_REST})"), r"que \1sera \2"),
    (QuickPattern(rf"{_NOBODY_ELSE}({_THING})sont (\w+(?:ée?|ie?|te?|ue?)s{_REST})"), r"que \1seront \2"),
    (
        QuickPattern(rf"{_NOBODY_ELSE}((?:il|elle|ils|elles|on) (?:m['’]|me |le |la |les |l['’])?{_DOES}{_REST})"),
        r"qu'\1",
    ),
    (
        QuickPattern(
            rf"{_NOBODY_ELSE}((?:(?:le|la|les|mon|ma|mes|un|une) |l['’])(?:[^ .;:?!,]+ ){{1,4}}{_DOES}{_REST})"
        ),
        r"que \1",
    ),
)
"""As they go on from *m'a promis*, the first form that fits."""
