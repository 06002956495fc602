"""What people's own words tell of what happened, in five languages: that money came or nobody did, how a contact took place, what
is wrong with a thing. Pure."""
