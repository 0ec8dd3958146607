(** * The statements at Rocq's own real numbers

    The statements speak of any model [R] of the real numbers.  That is not idle talk:
    here is one, the real numbers of Rocq's standard library (Dedekind cuts), and one theorem
    about it.  Its axioms are pinned in concrete_axioms.txt: beside those of
    mathcomp-classical they are those of the standard library's reals. *)

From mathcomp Require Import all_ssreflect reals Rstruct.
From slt Require Verified.

Definition rocq_reals : realType := real_realType.

Definition carrier : Real.sort rocq_reals = Rdefinitions.R := erefl.

Definition theorem_6_at_rocq_reals :=
  Verified.checked_theorem_6_rounded_cosines rocq_reals.
