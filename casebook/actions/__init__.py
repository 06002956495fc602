"""What a person can do: each action takes typed answers, a book and a clock, and returns what was done with its warnings.

Nothing here knows a terminal: nothing is printed, nothing is asked, no environment and no clock of the machine is read.
"""
