"""The paper's objects, as plain code: tasks, attention, precision, protocols, and one module per result.

Needs numpy only. Nothing here knows a solver, a checker or a printer. Indices are 0-based in code and
1-based in prose, as in the paper.
"""
