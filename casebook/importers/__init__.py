"""What comes from outside, read strictly into records: a registry, and one module a source. Nothing here writes.

Whatever is wrong with a file is one sentence that says where; nothing of it is taken then.
"""
