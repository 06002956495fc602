"""Messages and calls: WhatsApp, a phone's backup, recorded calls."""
