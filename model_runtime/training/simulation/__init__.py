"""Simulated scenes with truth: real shapes, real spectra, real faults of sensors; endless and free to share."""

from model_runtime.training.simulation.scene import SimulatedScene, simulate, simulate_labels

__all__ = ["SimulatedScene", "simulate", "simulate_labels"]
