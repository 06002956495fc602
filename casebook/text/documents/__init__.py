"""The words of mails, web pages and other files of text, read without trust: whatever is wrong in a part costs that part."""
