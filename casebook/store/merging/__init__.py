"""Cases and companies from another book on their way into this one: nothing is lost, and the same again changes nothing."""
