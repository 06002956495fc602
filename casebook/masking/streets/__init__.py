"""How people write where they live, and what makes an address a shop's instead: the patterns that `addresses` looks for."""
