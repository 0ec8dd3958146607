(** * Rounded outputs need a format that grows with the dimension

    To approximate qSA to within e < 1 by sums of rounded outputs takes
    f >= log2(sqrt(d) / (2 e)).

    Idea.  Let all values be t (1, ..., 1), t the smaller of 2^(-f-1) and 1 / sqrt(d).  So
    is the target; no multiple of 2^(-f) is closer to t than 0 is, so the error is at least
    t sqrt(d). *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** No multiple of 2^(-f) is closer to t <= 2^(-f-1) than 0. *)
Lemma grid_far (R : realType) (f : nat) (k : int) (t : R) :
  0 <= t -> t <= (2%:R ^+ f.+1)^-1 -> t <= `|k%:~R / 2%:R ^+ f - t|.
Proof.
move=> t_ge0 t_le; have unit_pos := unit_gt0 R f.
have twice : t + t <= 1 / 2%:R ^+ f.
  apply: le_trans (ler_add t_le t_le) _; rewrite le_eqVlt; apply/orP; left; apply/eqP.
  by rewrite exprS; move: (_ ^+ f) (unit_neq0 R f) => u u_neq0; field.
have [k_le|k_gt] := lerP k 0.
  rewrite distrC; apply: le_trans (ler_norm _); rewrite ler_addl oppr_ge0.
  by rewrite pmulr_lle0 ?invr_gt0 // lerz0.
apply: le_trans (ler_norm _); rewrite ler_subr_addr; apply: le_trans twice _.
by rewrite ler_pmul2r ?invr_gt0 // ler1z -gtz0_ge1.
Qed.

(** Sums of rounded outputs are multiples of 2^(-f). *)
Lemma layer_output_grid (R : realType) (N D : nat) (T : Type) (m mv H f : nat)
    (heads : 'I_H -> p_head R N D T m mv) X i l :
  exists k : int, layer_output f heads X i 0 l = k%:~R / 2%:R ^+ f.
Proof.
exists (\sum_h round_even (exact_output (heads h) X i 0 l * 2%:R ^+ f)).
rewrite /layer_output summxE rmorph_sum /= mulr_suml; apply: eq_bigr => h _.
by rewrite mxE.
Qed.

(** Positions pointed at: any q of them. *)
Lemma some_pointers (N q : nat) : (q <= N)%N -> exists y : {set 'I_N}, #|y| = q.
Proof.
move=> qN; have : (0 < #|[set y : {set 'I_N} | #|y| == q]|)%N.
  by rewrite card_draws card_ord bin_gt0.
by case/card_gt0P => y; rewrite inE => /eqP; exists y.
Qed.

(** A vector of coordinates of absolute value at least t. *)
Lemma norm2_ge (R : realType) (d : nat) (v : 'rV[R]_d) (t : R) :
  0 <= t -> (forall l, t <= `|v 0 l|) -> t * Num.sqrt d%:R <= norm2 v.
Proof.
move=> t_ge0 large; rewrite -ler_sqr ?nnegrE ?norm2_ge0 ?mulr_ge0 ?sqrtr_ge0 //.
rewrite norm2_sqr exprMn sqr_sqrtr ?ler0n // mulr_natr -[X in _ *+ X]card_ord -sumr_const.
apply: ler_sum => l _; rewrite -expr2 -[X in _ <= X]real_normK ?num_real //.
by rewrite ler_sqr ?nnegrE.
Qed.

Theorem theorem_2_P_format : theorem_2_P_format_statement.
Proof.
move=> R N d q m H f D e heads q_gt0 qN e_lt1 near.
have [y card_y] := some_pointers qN.
have i : 'I_N by exact: Ordinal (leq_trans q_gt0 qN).
have far_pos : 0 < 2%:R ^+ f.+1 :> R by exact: unit_gt0.
pose b : R := (2%:R ^+ f.+1)^-1; pose t := Num.min b (Num.sqrt d%:R)^-1.
have t_ge0 : 0 <= t by rewrite le_minr !invr_ge0 sqrtr_ge0 (ltW far_pos).
have t_le : t <= b by rewrite le_minl lexx.
pose X : input R N d := fun _ => Token (const_mx t) y.
have normE : norm2 (const_mx t : 'rV[R]_d) = t * Num.sqrt d%:R.
  rewrite /norm2 /dot (eq_bigr (fun=> t * t)) => [|l _]; last by rewrite !mxE.
  by rewrite sumr_const card_ord -mulr_natr sqrtrM -expr2 ?sqr_ge0 // sqrtr_sqr ger0_norm.
have X_valid : valid_input q X.
  move=> j; split=> //; rewrite normE.
  have [d0|d_gt0] := eqVneq (Num.sqrt d%:R : R) 0; first by rewrite d0 mulr0 ler01.
  have sqrt_pos : 0 < Num.sqrt d%:R :> R by rewrite lt_def d_gt0 sqrtr_ge0.
  by rewrite -ler_pdivl_mulr // div1r le_minl lexx orbT.
have target : qSA q X i = const_mx t.
  rewrite /qSA /= sumr_const card_y -scaler_nat scalerA mulVf ?scale1r //.
  by rewrite pnatr_eq0 -lt0n.
have miss : t * Num.sqrt d%:R <= e.
  apply: le_trans (near X X_valid i); apply: norm2_ge => // l.
  rewrite target; have [k outE] := layer_output_grid f heads X i l.
  by move: (grid_far k t_ge0 t_le); rewrite -outE !mxE.
have [b_small|b_large] := lerP b (Num.sqrt d%:R)^-1.
  move: miss; rewrite /t (min_idPl b_small) mulrC /b ler_pdivr_mulr // exprS.
  by rewrite mulrA [e * _]mulrC.
have [d0|d_gt0] := eqVneq (Num.sqrt d%:R : R) 0.
  by move: miss; rewrite d0 mulr0 => e_ge0; rewrite !mulr_ge0 ?ler0n // ltW ?unit_gt0.
move: miss; rewrite /t (min_idPr (ltW b_large)) mulVf // => /le_lt_trans/(_ e_lt1).
by rewrite ltxx.
Qed.
