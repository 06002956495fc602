"""A spreadsheet kept until now."""
