"""What the company promises in what it says, and the sums that it offers or confirms."""
