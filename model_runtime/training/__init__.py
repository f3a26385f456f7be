"""Training: simulated scenes, typed questions, the two stages, and the figures of the model card."""
