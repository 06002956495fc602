"""How an export is written: one module for each format, and what makes a text fit."""
