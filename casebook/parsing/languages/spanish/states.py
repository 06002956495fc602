"""Spanish words of how things are, and how late they get at worst."""

from __future__ import annotations

STATES = """
asi que = so
pasa|cambia|cambiada|movida|trasladada|aplazada|adelantada del # al # de & = is moved from # to # &
pasa|cambia|cambiada|movida|trasladada|aplazada|adelantada del % al % = is moved from % to %
iba|iban a ser|llegar|venir|estar = was meant to be
al final = instead
por lo tanto = so
por tanto = so
de modo|manera que = so
dudo|dudamos|dudoso que = doubt that
poco probable = unlikely
apenas = hardly
demasiado pronto|tarde|justo = too early
dificil|complicado = difficult
imposible que = impossible that
estamos completos|llenos = are fully booked
deberia|deberian|debe|deben estar = should be
o sea = that is
fines de semana = weekends
no incluidos|incluido|incluidas = not included
no cuentan = do not count
excluidos|excluido = excluded
sin contar = excluding
sin contar los|el = excluding
domingos aparte = sundays excluded
domingos = sundays
sabados = saturdays
festivos = holidays
en lugar|vez de = instead of
sin falta = without fail
como tarde el|la = no later than
como tarde % = no later than %
como tarde = at the latest
se hara|haran = will be done
es decir = that is
en su|tu casa|domicilio = with you
tampoco = not
sino = but
despues de que = once
va|ira el|la|un|una tecnico|fontanero|electricista|operario|instalador = the engineer comes
va a ser = will be
en el peor de los casos = at worst
a lo peor|sumo = at worst
"""
