"""What decides: SMT solvers, ball arithmetic, exact linear algebra, the Rocq kernel."""
