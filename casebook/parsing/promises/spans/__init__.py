"""What a day or an amount of time in a promise comes to: from when to when, on whose clock, without which days."""
