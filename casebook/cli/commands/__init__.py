"""One module a command: it parses what was typed, calls one action, and prints what came back through the one door."""
