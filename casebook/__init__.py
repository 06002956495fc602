"""Casebook keeps the record of a dispute with a company's customer service."""

__version__ = "0.1.0"
