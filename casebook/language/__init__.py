"""What is said to companies, one module a language: phrases, labels, plurals, dates."""
