"""`python -m model_runtime.cli`: how the plugin starts the runtime."""

from model_runtime.cli import app

app()
