"""German words of how things are, of terms and of what has to happen first."""

from __future__ import annotations

STATES = """
zeit = tijd
offen = open
frist zur|fur = deadline voor
ist feiertag = is gesloten
mindestlaufzeit|vertragslaufzeit|laufzeit = contract
frei = afwezig
urlaub|ferien = vakantie
krank|krankgeschrieben = ziek
entfallt|entfallen = is geannuleerd
fallt aus = is geannuleerd
reserviert|zuruckgelegt|bereitgelegt|aufgehoben|freigehalten|bereitgehalten|vorgehalten = bewaard
ausverkauft|vergriffen = uitverkocht
durch = door
aus = uit
an = aan
beginnt|startet = begint
allerspatestens = uiterlijk
nach rucksprache|absprache|ruckfrage = na overleg
bevor|ehe = voordat
moglich = mogelijk
reklamationen|reklamation|beschwerden = klachten
ruckgaben|rucksendungen = retouren
bei bestellung = besteld
kundigen = opzeggen
kundigungsfrist = opzegtermijn
widerrufsfrist = herroepingstermijn
ruckgabefrist = retourtermijn
zahlungsfrist = betaaltermijn
fallig = verschuldigd
^ wäre|wären|hätte|hätten = mocht
hätte|hätten = had
wäre|wären = zou
eigentlich sollte|sollten = had moeten
ohne antwort|ruckmeldung|reaktion = zonder reactie
vertrag = contract
offnet|offnen = opent
schliesst|schliessen = sluit
um # tag|tage|tagen|werktag|werktage|woche|wochen|monat|monate|stunde|stunden|minuten = vertraagd met # dagen
vertragsende|vertragsablauf|kundigung|stornierung|vertragsablaufs = annulering
ruckgabe|abgabe|einsendung|einreichung|einlieferung|ubergabe|auszug|wohnungsubergabe|schlusselubergabe = inlevering
unterschrift|unterzeichnung|vertragsabschluss|freischaltung|aktivierung|installation|abschluss = bevestiging
begutachtung|besichtigung|inspektion|durchsicht|sichtung|gutachten = inspectie
"""
