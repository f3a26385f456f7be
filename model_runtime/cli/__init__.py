"""The command line: `terrascope ask | serve | doctor`."""

from model_runtime.cli.commands import app

__all__ = ["app"]
