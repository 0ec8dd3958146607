"""`slt help TOPIC`: what a reader asks of the command line as a whole, a topic a few paragraphs."""

from __future__ import annotations

from checkers.core.trust import Sharing

TOPICS: dict[str, tuple[str, ...]] = {
    "exit-codes": (
        "0: success. 1: a refutation, or something wrong that was asked about (a pin-cite, a stale file)."
        " 2: bad input, "
        "in one line on standard error that begins with slt:. 3: unknown, skipped, or not checked.",
        "As for any command, 130 after Ctrl-C and 141 when the reader of the output has left.",
    ),
    "verdicts": (
        "proved: for every input in the stated scope, by a solver, by exhaustion or by the Rocq kernel.",
        "certified: at the points listed, by exact arithmetic or rigorous enclosure.",
        "refuted: a concrete witness, evaluated again with the definition.",
        "unknown: out of budget or precision, or the engines disagree. vacuous: no input satisfies the "
        "hypotheses. "
        "assumed: cited, not checked. skipped: did not run. Only proved and certified are successes.",
    ),
    "engines": (
        "Every verdict has a second opinion, and says what the two engines share in the weakest part of "
        "the claim:",
        *(f"- {kind.value}" for kind in Sharing),
        "The README's table says what each means; checkers/core/trust.py says what each engine starts from.",
    ),
    "spelling": (
        'A statement is found however it is written: theorem-2, "Theorem 2", "Thm. 2", 2, C.3, '
        '"2306.02896 theorem 2", or '
        "words of its title. A bare number is a Theorem's. What is unknown or ambiguous is an error with "
        "suggestions.",
        "A claim is statement/claim, such as theorem-6/every_input_is_decided; slt show STATEMENT "
        "--claims lists them.",
    ),
    "copies": (
        "slt match YOUR-COPY reads the numbered statements of a PDF or a LaTeX source in a process of "
        "bounded time and "
        "memory, and shows each beside ours. --keep remembers its numbers, with the file's SHA-256 and "
        "nothing of its "
        "text, in the user's data folder ($XDG_DATA_HOME/slt, else ~/.local/share/slt).",
        "slt show, slt cite and slt map --with-copies then say of a number that it is confirmed from your"
        " copy. The "
        "project's own files and its gate read nothing from there. Remove copies.json to forget.",
    ),
    "environment": (
        "NO_COLOR turns colours off, FORCE_COLOR on; COLUMNS sets the width where there is no terminal "
        "(else 100).",
        "XDG_DATA_HOME holds kept copies, XDG_CACHE_HOME what slt list and slt show remember of the claims.",
        ".slt/ in the working folder holds the journal of finished checks; --resume goes on from it.",
    ),
    "completion": (
        "slt --install-completion installs it for bash, zsh or fish, whichever is running; slt "
        "--show-completion prints it. "
        "Commands, options, statements and claims are completed.",
    ),
}
