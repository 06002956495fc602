"""What Amazon gives out on request."""
