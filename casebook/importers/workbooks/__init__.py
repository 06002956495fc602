"""Spreadsheets as the programs keep them that make them, read as the tables that they would be saved as."""
