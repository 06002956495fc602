"""What may be typed: the app, its options, and in `commands` one module a command."""
