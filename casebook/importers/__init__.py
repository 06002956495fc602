"""What comes from outside, read strictly into the values of `facts`: one module per form. Nothing here writes.

Whatever is wrong with a file is one sentence that says where; nothing of it is taken then.
"""
