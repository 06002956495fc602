"""What a person is shown and asked: the one door of output, questions, the editor, screens. Rich is imported in `ansi` alone."""
