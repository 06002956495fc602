"""Promises and dates that are typed in German, French or Spanish: told from others, and read in words of Dutch or English."""
