"""What may be pasted, sent or opened: one module per form, each with `render(facts, options) -> str`.

A renderer lays out what `facts` has decided. It looks at no terminal, no clock and no book.
"""
