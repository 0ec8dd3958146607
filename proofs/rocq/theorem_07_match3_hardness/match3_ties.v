(** * One layer with m p H = 3 M computes Match3: Theorem 7 is tight up to the logarithm

    Uniform attention; token j has value (j mod 2) + [x_j = l] in coordinate l.  Half of the
    places are odd (a dummy of value 1 makes up for an odd N), so coordinate l
    averages to 1/2, a tie that is rounded to 0, if no token is l, and to more otherwise.  So
    the rounded row shows the set of residues, and the output map knows x_i. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements circle_lemma vectors precision ties.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Uniform.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Definition uniform_head : p_head R N (odd N) 'Z_M 1 M :=
  PHead (fun _ _ => 0) (fun _ _ => 0)
        (fun j (x : 'Z_M) => \row_l (odd j + ((x : nat) == l))%:R) (fun=> 0) (fun=> const_mx 1).

Lemma uniform_in_P : in_P 3 0 (fun=> True) uniform_head.
Proof.
have zero n : p_bit_vector 3 0 (0 : 'rV[R]_n) by move=> k; rewrite mxE; exact: p_bit0.
split=> [i x _|d]; split; try exact: zero; move=> k; rewrite mxE; last exact: (@p_bit_nat R 3 0 1).
by apply: p_bit_nat; case: (odd i); case: (_ == _).
Qed.

Variables (X : 'I_N -> 'Z_M) (i : 'I_N) (l : 'I_M).
Let count : nat := \sum_(j < N) ((X j : nat) == l).

Lemma uniform_average :
  exact_output uniform_head X i 0 l = (uphalf N + count)%:R / (uphalf N).*2%:R.
Proof.
rewrite exact_quotient /= !dot0l expR0.
have ones n : \sum_(d < n) (1 : R) = n%:R by rewrite sumr_const card_ord.
rewrite !ones -natrD; congr (_ / _%:R); last first.
  by rewrite uphalf_half -addnn; have := odd_double_half N; rewrite -addnn; lia.
rewrite (eq_bigr (fun j : 'I_N => (odd j + ((X j : nat) == l))%:R)) => [|j _]; last first.
  by rewrite mxE mul1r.
rewrite -natr_sum big_split /= [X in _ + X](eq_bigr (fun=> 1)) => [|d _]; last first.
  by rewrite mxE mul1r.
by rewrite ones -natrD -/count addnAC odd_places.
Qed.

Lemma present : (layer_output 0 (fun _ : 'I_1 => uniform_head) X i 0 l != 0)
  = [exists j, (X j : nat) == l].
Proof.
have h_gt0 : (0 < uphalf N)%N by rewrite uphalf_half; have := ltn_ord i; have := odd_double_half N; lia.
have hh_pos : 0 < (uphalf N).*2%:R :> R by rewrite ltr0n double_gt0.
rewrite one_head uniform_average.
have [/existsP[j lj]|none] := boolP [exists j, (X j : nat) == l].
  rewrite gt_eqF // round_above // ltr_pdivl_mulr // -(@ltr_pmul2l _ 2%:R) ?ltr0n //.
  rewrite mulVKf ?pnatr_eq0 // -natrM ltr_nat /count (bigD1 j) //= lj.
  by lia.
have -> : count = 0%N.
  rewrite /count big1 // => j _; apply/eqP; rewrite eqb0.
  by apply: contra none => lj; apply/existsP; exists j.
have h_neq0 : (uphalf N)%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
by rewrite addn0 -muln2 natrM invfM mulrA mulfV // mul1r round_half eqxx.
Qed.

End Uniform.

(** The output map: some two residues of the row sum to minus the token. *)
Definition row_match3 (R : realType) (N M : nat) (i : 'I_N) (x : 'Z_M) (r : 'rV[R]_M) : bool :=
  [exists a : 'I_M, exists b : 'I_M, [&& r 0 a != 0, r 0 b != 0 & (M %| x + a + b)%N]].

Theorem theorem_7_tight : theorem_7_tight_statement.
Proof.
move=> R N M M_gt1; exists (fun=> uniform_head R N M); split=> [h|]; first exact: uniform_in_P.
exists (@row_match3 R N M) => X i.
have small (x : 'Z_M) : (x < M)%N by rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
apply/existsP/existsP => [[a /existsP[b]]|[j1 /existsP[j2 sum0]]].
  rewrite !present // => /and3P[/existsP[j1 /eqP <-] /existsP[j2 /eqP <-] dvd].
  by exists j1; apply/existsP; exists j2; rewrite Zp_add3_eq0.
exists (Ordinal (small (X j1))); apply/existsP; exists (Ordinal (small (X j2))).
rewrite !present // -(Zp_add3_eq0 _ _ _ M_gt1) sum0 andbT.
by apply/andP; split; apply/existsP; [exists j1 | exists j2].
Qed.
