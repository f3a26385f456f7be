"""What is left on disk: answer.json, the GeoPackage and the masks."""
