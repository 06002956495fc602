"""What stands around a day in a promise and decides whether it is one to keep: a no, an if, a must, a verb of what is past."""
