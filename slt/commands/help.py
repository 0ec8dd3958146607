"""`slt help`: a topic, a command's own help, or the list of topics."""

from __future__ import annotations

import difflib
from typing import Annotated

import typer

from constructions.errors import BadInput
from slt.terminal import heading, print_lines, wide_console, width, wrap
from slt.topics import TOPICS


def help_topic(
    topic: Annotated[
        str | None,
        typer.Argument(
            help="A topic, or a command.",
            autocompletion=lambda incomplete: [t for t in TOPICS if t.startswith(incomplete)],
        ),
    ] = None,
) -> None:
    """Explain a topic: exit-codes, verdicts, engines, spelling, copies, environment, completion."""
    from slt.cli import COMMANDS, app  # only now: cli names this module

    out = wide_console()
    if topic is None:
        print_lines(
            out,
            wrap(
                f"slt help TOPIC, one of: {', '.join(TOPICS)}; slt COMMAND --help for a command", width(out)
            ),
        )
        return
    if topic in COMMANDS:
        app([topic, "--help"], prog_name="slt")
    if topic not in TOPICS:
        close = difflib.get_close_matches(topic, [*TOPICS, *COMMANDS], n=2, cutoff=0.5)
        near = f"closest: {', '.join(close)}" if close else f"there are: {', '.join(TOPICS)}"
        raise BadInput(f"no topic {topic!r}; {near}")
    lines = [line for text in TOPICS[topic] for line in (*wrap(text, width(out)), "")]
    print_lines(out, [heading(topic), "", *lines[:-1]])
