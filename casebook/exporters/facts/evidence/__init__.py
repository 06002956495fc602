"""What shows who is right: papers, messages, and what the person found."""
