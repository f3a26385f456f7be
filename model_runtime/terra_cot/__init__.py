"""Terra-CoT: samples of grounded reasoning, read, built from imagery with label maps, and checked figure by figure."""
