"""What is said to people, in each language, and how text is made safe to show. Knows nothing of cases."""
