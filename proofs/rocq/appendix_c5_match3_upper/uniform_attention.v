(** * Appendix C.5: uniform attention gathers the whole input

    Queries and keys are 0, so every weight is 1, a fixed-point number of any precision,
    and the output is the average of the values.  Token j's value is its residue, in
    coordinate j; N times the average shows all residues. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements vectors decode_lemma theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Uniform.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Definition residue_row (j : 'I_N) (x : 'Z_M) : 'rV[R]_N := (x : nat)%:R *: delta_mx 0 j.

Definition check_triples (x : 'Z_M) (r : 'rV[R]_N) : bool :=
  [exists j1, exists j2, x + decode M (N%:R * r 0 j1) + decode M (N%:R * r 0 j2) == 0].

Notation zero := (fun _ : 'I_1 => 0 : 'M[R]_(N, 1)).
Notation one := (fun _ : 'I_1 => 1%:M : 'M[R]_N).

Lemma uniform_weights : fixed_point_weights (up_log 2 M).+1 0 residue_row zero zero one.
Proof.
move=> h i x j y weight; have weight1 : weight = 1 by rewrite /weight !mulmx0 dot0l expR0.
have fits (n : nat) : (n < M)%N -> fixed_point_real (up_log 2 M).+1 0 (n%:R : R).
  move=> n_lt; exists n%:Z; split; last by rewrite expr0 divr1.
  rewrite /fixed_point expnS ltn_pmul2l //; apply: leq_trans n_lt _; exact: up_logP.
split=> [|k]; first by rewrite weight1; exact: (fits 1%N).
rewrite weight1 mul1r mulmx1 !mxE /= -natrM; apply: fits.
have y_lt : (y < M)%N by rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
by case: (k == j); rewrite ?muln1 // muln0 ltnW.
Qed.

Lemma uniform_output (X : 'I_N -> 'Z_M) i :
  row i (attention_layer zero zero one (embed residue_row X))
  = N%:R^-1 *: \row_j (X j : nat)%:R.
Proof.
rewrite /attention_layer big_ord_recl big_ord0 addr0 attention_row.
rewrite (eq_bigr (fun j => N%:R^-1 *: residue_row j (X j))) => [|j _].
  rewrite -scaler_sumr; congr (_ *: _); apply/rowP => k; rewrite mxE summxE (bigD1 k) //=.
  rewrite big1 ?addr0 => [|j /negbTE jk]; first by rewrite !mxE !eqxx mulr1.
  by rewrite !mxE [k == j]eq_sym jk andbF mulr0.
rewrite mulmx1 !rowK; congr (_ *: _); rewrite /softmax mulmx0 dot0l expR0 mul1r.
rewrite (eq_bigr (fun=> 1)) => [|k _]; last by rewrite !mulmx0 dot0l expR0.
by rewrite sumr_const card_ord.
Qed.

Lemma uniform_correct (X : 'I_N -> 'Z_M) i :
  check_triples (X i) (row i (attention_layer zero zero one (embed residue_row X))) = Match3 X i.
Proof.
have N_neq0 : N%:R != 0 :> R by rewrite pnatr_eq0 -lt0n; exact: leq_ltn_trans (ltn_ord i).
rewrite uniform_output; apply: eq_existsb => j1; apply: eq_existsb => j2.
have read j : decode M (N%:R * (N%:R^-1 *: \row_j (X j : nat)%:R : 'rV[R]_N) 0 j) = X j.
  have -> : N%:R * (N%:R^-1 *: \row_j (X j : nat)%:R : 'rV[R]_N) 0 j = (X j : nat)%:R.
    by rewrite !mxE mulrA divff // mul1r.
  by apply: decode_near; rewrite subrr normr0 divr_ge0 ?ler01 ?ler0n.
by rewrite !read.
Qed.

End Uniform.

Theorem appendix_c5_attention : appendix_c5_attention_statement.
Proof.
move=> R N M M_gt1; exists (@residue_row R N M), (fun=> 0), (fun=> 0), (fun=> 1%:M), (@check_triples R N M).
by split=> [|X i]; [exact: uniform_weights | exact: uniform_correct].
Qed.
