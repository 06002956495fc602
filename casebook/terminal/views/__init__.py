"""What was looked up in the book, as it is printed: lines for a person, or the contract's document.

One module a view, of which a command loads its own. Only the one of the two that is asked for is made, so that neither
pays for the other.
"""
