"""Recorded calls, and what was said to a machine that answers: cues without names, and whose voice each is."""
