(** * Theorem 7 in P

    A head in P is a head with real scores; its rounded outputs are p-bit numbers, and
    rounding is monotone, so the bound of exact_softmax.v applies. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import precision exact_softmax.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** A monotone code for the integers of absolute value less than 2^(p - 1) *)

Section Clip.
Variable p : nat.
Let K : nat := 2 ^ p.-1.

Definition clip_nat (z : int) : nat :=
  if z + (K%:Z - 1) <= 0 then 0%N else minn `|z + (K%:Z - 1)| (K + K - 2).

Lemma clip_lt z : (clip_nat z < 2 ^ p)%N.
Proof.
rewrite /clip_nat /K; case: p => [|p'] /=; first by rewrite expn0; case: ifP; lia.
have : (0 < 2 ^ p')%N by rewrite expn_gt0.
by rewrite expnS; case: ifP; lia.
Qed.

Definition clip (z : int) : 'I_(2 ^ p) := Ordinal (clip_lt z).
Definition unclip (c : 'I_(2 ^ p)) : int := (c : nat)%:Z - (K%:Z - 1).

Lemma clip_mono z z' : z <= z' -> (clip z <= clip z')%N.
Proof. by rewrite /= /clip_nat; case: ifP; case: ifP; lia. Qed.

Lemma clipK z : (`|z|%N < K)%N -> unclip (clip z) = z.
Proof. by rewrite /unclip /= /clip_nat; case: ifP; lia. Qed.

End Clip.

Section Layer.
Variables (R : realType) (N D M H m mv p f : nat) (heads : 'I_H -> p_head R N D 'Z_M m mv).
Hypothesis heads_in_P : layer_in_P p f heads.
Variable i0 : 'I_N.

(** What the heads see from position i0. *)
Definition score_from h (x : 'Z_M) j (y : 'Z_M) : R :=
  dot (head_query (heads h) i0 x) (head_key (heads h) j y).
Definition dummy_score_from h (x : 'Z_M) d : R :=
  dot (head_query (heads h) i0 x) (dummy_key (heads h) d).
Definition round_code (_ : 'I_H) (_ : 'I_mv) (x : R) : 'I_(2 ^ p) :=
  clip p (round_even (x * 2%:R ^+ f)).

(** The sum of the heads, from their codes. *)
Definition layer_of (c : {ffun 'I_H * 'I_mv -> 'I_(2 ^ p)}) : 'rV[R]_mv :=
  \sum_h \row_l ((unclip (c (h, l)))%:~R / 2%:R ^+ f).

Lemma round_code_mono : monotone_rounding round_code.
Proof.
move=> h l x y le_xy; apply: clip_mono; apply: le_round_even.
by rewrite ler_wpmul2r // exprn_ge0 ?ler0n.
Qed.

Lemma layer_ofE X : layer_output f heads X i0 =
  layer_of (rounded_heads score_from (fun h => head_value (heads h)) dummy_score_from
              (fun h => dummy_value (heads h)) round_code X i0).
Proof.
apply: eq_bigr => h _; apply/rowP => l; rewrite !mxE ffunE /=.
have -> : real_average score_from (fun h => head_value (heads h)) dummy_score_from
            (fun h => dummy_value (heads h)) h l X i0
        = \sum_j attention_weight (heads h) X i0 j * value_at (heads h) X j 0 l.
  apply: eq_bigr => j _; congr (_ * _).
  by apply: softmax_lemma.eq_softmax; case.
set a := \sum_j _; rewrite clipK //.
have [k []] := head_output_p_bit (X := X) i0 (heads_in_P h) (fun j => I) l.
rewrite !mxE -/a /round_to => eq_k; suff -> : round_even (a * 2%:R ^+ f) = k by [].
by move/(mulIf (invr_neq0 (unit_neq0 R f))): eq_k => /eqP; rewrite eqr_int => /eqP.
Qed.

End Layer.

Theorem theorem_7_P : theorem_7_P_statement.
Proof.
move=> R N D M H m mv p f heads M_gt heads_in_P [out correct] n.
have [N_lt3|N_ge3] := ltnP N 3.
  by rewrite /n (_ : (N - 3)./2 = 0)%N //; apply/eqP; rewrite -leqn0; lia.
have N_gt0 : (0 < N)%N by lia.
pose i0 := Ordinal N_gt0.
have fits_N : (2 * n + 1 <= N)%N by rewrite /n; lia.
have fits_M : (2 * n + 4 <= M)%N by rewrite /n; lia.
apply: (theorem_7_exact_softmax (s := score_from heads i0) (sd := dummy_score_from heads i0)
          (v := fun h => head_value (heads h)) (vd := fun h => dummy_value (heads h))
          (psi := fun x c => out i0 x (layer_of R f c)) fits_N fits_M (@round_code_mono R H mv p f)).
move=> X i i_first; have -> : i = i0 by exact: val_inj.
by rewrite -layer_ofE // correct.
Qed.

Theorem theorem_7_P_length : theorem_7_P_length_statement.
Proof.
move=> R N D M H m mv p f heads M_gt heads_in_P correct.
have [_] := theorem_7_P M_gt heads_in_P correct.
set n := (N - 3)./2 => n_le.
have log_le : (up_log 2 n <= up_log 2 N)%N by apply: leq_up_log; rewrite /n; lia.
have : (n <= 2 * (H * mv) * (p + up_log 2 N))%N.
  by apply: leq_trans n_le _; rewrite leq_mul2l leq_add2l log_le orbT.
by rewrite -(mulnA 2%N) -(mulnA 4%N); set B := (H * mv * _)%N; rewrite /n; lia.
Qed.

Theorem theorem_7_P_linear : theorem_7_P_linear_statement.
Proof.
move=> R N D M H m mv p f heads M_gt N_le heads_in_P correct.
have := theorem_7_P_length M_gt heads_in_P correct.
have log_le : (up_log 2 N <= p)%N by rewrite -(@up_expnK 2 p isT) // leq_up_log.
move=> len; rewrite leq_subLR addnC; apply: leq_trans len _.
rewrite leq_add2r; apply: (@leq_trans (4 * (H * mv) * (p + p))).
  by rewrite leq_mul2l leq_add2l log_le orbT.
by rewrite (mulnC mv p) -mulnA; lia.
Qed.
