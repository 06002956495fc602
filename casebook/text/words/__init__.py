"""Words of five languages that more than one reader looks for: what days and numbers are called, who comes, what joins two."""
