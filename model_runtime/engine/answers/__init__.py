"""What is said of the measurements: typed answers, options, sentences, units."""
