"""The runtime's version."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("terrascope-runtime")
except PackageNotFoundError:  # run from a checkout that was never installed
    __version__ = "0+checkout"
