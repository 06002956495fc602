"""How typed words become values: dates, spans of days, numbers of parcels, money.

Nothing here guesses: what can be read two ways is refused with both readings. Nothing here looks at the clock.
"""
