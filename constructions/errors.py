"""The one exception a user's mistake raises."""


class BadInput(ValueError):
    """An argument outside what a definition or theorem allows.

    The message is one line: what is wrong, and what would be right.
    """
