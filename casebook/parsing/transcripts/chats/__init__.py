"""Chats, however they were copied or exported: whose each line is, and when it was said."""
