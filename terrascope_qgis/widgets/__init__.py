"""The dock's parts in plain Qt: no import of QGIS, so that they are shown and tested without it."""
