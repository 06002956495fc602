"""What the person noted that happened since: nothing came, a part came, it was delivered, nobody knows."""
