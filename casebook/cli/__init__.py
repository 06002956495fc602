"""What may be typed: the app, and one module per family of commands. A command parses, asks, prints."""
