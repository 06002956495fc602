"""Which promises stand at a place of a transcript: made, made anew, put on another day, taken back."""
