"""Dates and amounts of time as they are typed, and the days and times that they make."""
