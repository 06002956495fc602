"""How typed words become values: dates, promises and their days, transcripts, pictures, parcels, money.

Nothing here guesses: what can be read two ways is refused with both readings. Nothing here looks at the clock.
"""
