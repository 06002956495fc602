"""How much of a transcript is read: every transcript of the sets, with what must and must not be found in it.

`python -m tests.transcripts` prints precision and recall of each field and language; `--wrong` also what was missed and what
should not have been taken, by file.
"""
