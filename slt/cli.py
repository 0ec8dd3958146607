"""The command line: `slt COMMAND`, each command in a file of its own under slt/commands/.

Exit codes of every command: 0 success, 1 refuted, 2 bad input, 3 unknown or skipped (or a defect of slt
itself: never 1). As for any command, 130 after Ctrl-C and 141 when the reader of the output has left.
"""

from __future__ import annotations

import difflib
import errno
import io
import os
import sys
import traceback
from importlib import import_module, metadata
from typing import Annotated, Any, NamedTuple, NoReturn

import typer
from typer.core import TyperGroup

from constructions.errors import BadInput
from proofs.statements import MalformedIndex
from slt.options import EPILOG


class Command(NamedTuple):
    """A command: the function of slt/commands/MODULE.py, imported when it is called, and its line of help."""

    module: str
    function: str
    help: str


COMMANDS = {
    "list": Command("list", "list_statements", "every statement, what is checked of it and what is not yet"),
    "show": Command("show", "show", "a statement: constants, verdicts, what is not shown, where it all is"),
    "check": Command("check", "check", "check claims on a grid of parameters, each by two engines"),
    "mutants": Command("mutants", "mutants", "run every claim on its corrupted constructions"),
    "refute": Command("refute", "refute", "find an input on which a model that is too small errs"),
    "frontier": Command("frontier", "frontier", "what is reached beside what a lower bound forbids"),
    "compare": Command("compare", "compare", "the paper's headline table for given sizes"),
    "findings": Command("findings", "findings", "where a reading failed, what is true, and what checks it"),
    "figure-2": Command("figure_2", "figure_2", "a trained unit: its attention drawn, and certified"),
    "assumptions": Command(
        "assumptions", "assumptions", "what is believed and not checked, and who relies on it"
    ),
    "export": Command("export", "export", "the SMT-LIB texts that Z3 and cvc5 decide"),
    "cite": Command("cite", "cite", "a pin-cite to a statement; or check those of a LaTeX paper"),
    "match": Command("match", "match_copy", "the numbered statements of your own copy beside ours"),
    "report": Command(
        "report", "referee_report", "what was checked of some statements, to attach to a review"
    ),
    "site": Command("site", "site", "write the static site: a page a statement, graph, index"),
    "map": Command("map", "write_map", "write paper_map.md again"),
    "doctor": Command("doctor", "doctor", "versions, engines, what is missing and the command that gets it"),
    "help": Command("help", "help_topic", "exit codes, verdicts, spelling and other topics"),
}
OLD_NAMES = {"tripwires": "mutants"}  # for one version


class Commands(TyperGroup):
    """Commands that are imported only when they are called: `slt --help` and `slt cite` need no solver."""

    def list_commands(self, _ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        name = OLD_NAMES.get(cmd_name, cmd_name)
        if name != cmd_name:
            typer.echo(f"slt: `slt {cmd_name}` is now `slt {name}`", err=True)
        if name not in COMMANDS:
            if ctx.resilient_parsing:  # a shell asks what would complete it
                return None
            close = difflib.get_close_matches(name, COMMANDS, n=3, cutoff=0.6)
            raise BadInput(
                f"no command {name!r}; {'closest: ' + ', '.join(close) if close else 'see slt --help'}"
            )
        chosen = COMMANDS[name]
        alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        alone.command(name, epilog=EPILOG)(
            getattr(import_module(f"slt.commands.{chosen.module}"), chosen.function)
        )
        return typer.main.get_command(alone)

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.help) for name, command in COMMANDS.items()])


app = typer.Typer(
    cls=Commands,
    help="Executable companion to 'Representational Strengths and Limitations of Transformers' "
    "(arXiv 2306.02896v2): look up its results, check them, refute models too small for them.",
    epilog=EPILOG,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"slt {metadata.version('slt-companion')}")
        raise typer.Exit()


@app.callback()
def options(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """The options of slt itself."""


def main() -> None:
    """Run the command line; a user's mistake is one line on standard error and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an output that lacks a sign is shown its escape
            stream.reconfigure(errors="backslashreplace")
    try:
        try:
            code = app(prog_name="slt", standalone_mode=False)
        finally:
            sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except (BadInput, MalformedIndex) as error:
        typer.echo(f"slt: {' '.join(str(error).split())}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        _reader_left()
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT) or error.filename is not None:
            _defect()
        _drop_output()
        typer.echo(
            f"slt: cannot write the output: {error.strerror}; make room, or send it elsewhere", err=True
        )
        sys.exit(2)
    except SystemExit as stop:
        # typer and rich turn a closed pipe into exit code 1, which here would say "refuted".
        if isinstance(stop.__context__, BrokenPipeError):
            _reader_left()
        raise
    except Exception as error:
        if hasattr(error, "format_message"):  # typer's, whichever click it brings
            _usage(error)
        _defect()


def _usage(error: Any) -> NoReturn:
    """Say in one line what is wrong with the command as written; `slt` alone prints its help."""
    if type(error).__name__ == "NoArgsIsHelpError":
        error.show()
        sys.exit(2)
    where = error.ctx.command_path if getattr(error, "ctx", None) else "slt"
    message = " ".join(error.format_message().split()).rstrip(".")
    typer.echo(f"slt: {message}; see {where} --help", err=True)
    sys.exit(2)


def _defect() -> NoReturn:
    """Say that the exception being handled is ours, and not a verdict."""
    traceback.print_exc()
    typer.echo("slt: the lines above are a defect of slt, not a verdict; please report them", err=True)
    sys.exit(3)


def _drop_output() -> None:
    """What is still to be written goes nowhere, else the last flush fails loudly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _reader_left() -> NoReturn:
    """Exit as a command does whose output nobody reads any more (128 + SIGPIPE)."""
    _drop_output()
    sys.exit(141)
