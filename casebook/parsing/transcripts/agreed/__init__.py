"""What the person asked the company to do, and a short answer agrees to: one promise, told by both of them together."""
