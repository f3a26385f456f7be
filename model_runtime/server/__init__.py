"""The engine behind HTTP on the loopback address: one queue of questions, events as server-sent events."""
