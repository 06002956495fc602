"""French words of how things are, how late they get at worst, and the end of what is next; what was paid too much."""

from __future__ import annotations

STATES = """
du coup = so
rien n' est sur|certain = nothing is certain
n' est pas sur|certain = is not certain
il s' agit du|de = it is
finalement = instead
la semaine qui vient = next week
au cours de la semaine qui vient = next week
au cours de la semaine prochaine = next week
avant la fin de la semaine prochaine = by the end of next week
avant la fin du mois prochain = by the end of next month
avant la fin de l' annee prochaine = by the end of next year
par consequent = so
doute|doutons que|qu' = doubt that
peu probable = unlikely
a|à peine = hardly
en personne = in person
une|la|cette|chaque|autre personne = person
personne = nobody
sommes complets|complet = are fully booked
c' est - à|a - dire = that is
sans faute = without fail
au lieu de|d'|des|du = instead of
week - ends = weekends
hors week - ends = excluding weekends
week - end|ends exclu|exclus = weekends excluded
non compris|inclus|comptés|comptes|comptées = not included
sans compter les|le = excluding
exclu|exclus|exclue|exclues = excluded
dimanches = sundays
samedis = saturdays
jours fériés|feries = holidays
guere = hardly
trop tot|tard|juste|court = too early
et non = not
et non pas = not
difficile|compliqué|complique = difficult
paye|payee|payes|payees|verse|versee|preleve en trop = en trop
il fallait = you had to
il aurait fallu = you had to
sans frais|cout|surcout|supplement = gratis
sans aucuns|aucun frais|cout|surcout|supplement = gratis
au pire = at worst
dans le pire des cas = at worst
apres examen|etude|analyse , = after checking
apres avoir verifie|examine|etudie|analyse|consulte = after checking
"""
