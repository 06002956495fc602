"""What a case amounts to, told: one module for each thing that can be said of it, a sentence or a part of a line.

`problem/` is what it is about, `asked/` what is asked for. Between them stands what was said there (`said/`), what was
promised (`promises/`) or only said to come (`to_come/`), what the person noted since (`noted/`), what was refused
(`refusals/`), and what shows who is right (`evidence/`), of which the best is told (`deciding/`).
"""
