"""What a person is asked, whatever it is asked on, and what comes of the answers."""
