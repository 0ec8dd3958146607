"""What `import slt` offers, one file a job; slt/__init__.py names it and loads it when it is asked for."""
