"""What a terminal shows. Rich lives here and nowhere else, and only where there is a terminal to be beautiful on."""
