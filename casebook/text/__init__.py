"""Plain text: made safe to show, measured, compared and searched; what mails and pages say; sums and check digits."""
