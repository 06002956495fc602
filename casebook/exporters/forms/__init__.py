"""What is told in each form, by whom it is for: one module a form, each with an `outline` that gives a `Paper`."""
