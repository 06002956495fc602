"""That the company refused what was asked, as people tell it afterwards, in five languages."""
