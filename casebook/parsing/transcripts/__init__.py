"""Transcripts: the words of a contact as a person has them (a chat, a mail, a call), and what can be read out of them.

Text in, values out; nothing here looks at a clock, a file or a screen, and nothing is guessed: what stands in the words is
found with the line it stands in.
"""
