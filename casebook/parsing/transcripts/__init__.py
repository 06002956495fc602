"""Transcripts: the words of a contact as a person has them (a chat, a mail, a call), and what can be read out of them.

Text in, values out; nothing here looks at a clock, a file or a screen, and nothing is guessed: what stands in the words is
found with the line it stands in. `reading.py` is the door. `chats/`, `mails/`, `notes/` and `recordings/` know how a text is laid
out and make turns of it (`turns.py`). What the turns say is read by the words of `languages/`: who speaks (`people/`) and when
(`times/`), which `numbers/` were given, what was `promised/`, what of that is still `standing/`, and what was `refused/`.
"""
