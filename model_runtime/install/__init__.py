"""Makes the environment that the runtime lives in; needs the standard library alone, for it runs before all else."""
