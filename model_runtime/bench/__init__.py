"""How right a model is: on simulated scenes now, TerraScope-Bench to come."""
