"""What is said to companies, one folder a language: phrases, labels, plurals, dates."""
