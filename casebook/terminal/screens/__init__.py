"""What is shown of cases, entries, promises and imports: lines that `terminal.ansi` writes out."""
