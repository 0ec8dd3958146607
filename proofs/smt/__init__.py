"""SMT-LIB obligations and their refutations, read and checked with the standard library alone.

text: the reader, from SMT-LIB text to terms. polynomials: exact sparse polynomials. clauses: from assertions
to clauses over atoms. propagation: a clause that follows by unit propagation. lemmas: clauses that hold by
arithmetic or congruence. refutation: a whole certificate. Nothing here calls a solver or imports one.
"""
