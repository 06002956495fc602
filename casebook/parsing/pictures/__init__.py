"""What pictures, films and PDFs say of the place where they were taken."""
