"""The lines below the lead: a contact, an event, a promise on one line each."""
