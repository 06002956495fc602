"""What a page is made of: its document, how it looks, and the drawing of a case."""
