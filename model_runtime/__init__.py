"""TerraScope's runtime: questions about rasters, answered with masks and measured figures."""
