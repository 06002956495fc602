"""casebook's own JSON and ZIP, read back piece by piece."""
