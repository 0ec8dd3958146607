(** * Theorem 2 in P

    For 0 < q <= N, d >= 1 and 0 < e < 1 one head of any inner dimension
    m >= 672 q (floor(log2 N) + 2), with 0/1 keys and all numbers p-bit in one format,
    p <= (5/4) log2(sqrt(d) (log2 N + 2) / e) + 9, approximates qSA to within e: e/4 for
    rounded values, e/2 for softmax and rounded queries, e/4 for rounded outputs.. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision.
From slt Require Import code_weights theorem_02_keys theorem_02_precision.
From slt Require Import theorem_02_P_unit theorem_02_P_bits.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** A p-bit number: any rounded number of absolute value at most 1, if f + 1 < p. *)
Lemma p_bit_unit (R : realType) (p f : nat) (x : R) : (f.+1 < p)%N -> `|x| <= 1 ->
  p_bit p f (round_to f x).
Proof.
move=> fp; rewrite ler_norml => /andP[lo hi].
have one_grid : 1 = (2 ^ f)%:Z%:~R / 2%:R ^+ f :> R by rewrite -pmulrn natrX divff ?unit_neq0.
have : (- (2 ^ f)%:Z)%:~R / 2%:R ^+ f <= x <= (2 ^ f)%:Z%:~R / 2%:R ^+ f.
  by rewrite mulrNz mulNr -one_grid lo hi.
move/round_to_between; rewrite mulrNz mulNr -one_grid -ler_norml => small.
apply: p_bit_below; apply: le_lt_trans (_ : 2%:R ^+ f < _).
  by rewrite ler_pimull // ltW ?unit_gt0.
by rewrite ltr_eexpn2l ?ltr1n // -ltnS prednK // (ltn_trans _ fp).
Qed.

Lemma arithmetic s f c : (0 < s)%N -> (0 < c)%N ->
  [/\ (8 <= 64 * s)%N, (4 * s * 16 <= 64 * s)%N & (f.+1 < (f + c).+1)%N].
Proof. by move=> s_gt0 c_gt0; split; lia. Qed.

Theorem theorem_2_P : theorem_2_P_statement.
Proof.
move=> R N d q m e q_gt0 qN d_gt0 e_gt0 e_lt1; set sigma := (trunc_log 2 N + 2)%N => wide.
have sigma_gt0 : (0 < sigma)%N by rewrite /sigma addn2.
have sigma_pos : 0 < sigma%:R :> R by rewrite ltr0n.
have N_gt0 : (0 < N)%N by apply: leq_trans qN.
have q_pos : 0 < q%:R :> R by rewrite ltr0n.
(* The format. *)
pose top : R := Num.max (64 * sigma)%:R (2%:R * Num.sqrt d%:R).
have top_ge : (64 * sigma)%:R <= top /\ 2%:R * Num.sqrt d%:R <= top.
  by rewrite /top !le_maxr !lexx orbT.
have [f [f_ge f_lt]] : exists f, top / e <= 2%:R ^+ f /\ 2%:R ^+ f < 2%:R * (top / e).
  apply: power_between => //; rewrite ler_pdivl_mulr // mul1r; apply: le_trans (ltW e_lt1) _.
  by apply: le_trans top_ge.1; rewrite ler1n muln_gt0.
have [c [c_ge c_lt]] : exists c, e^-1 <= 16%:R ^+ c /\ 16%:R ^+ c < 16%:R * e^-1.
  by apply: power_between => //; rewrite invf_ge1 ?ltW.
have c_gt0 : (0 < c)%N.
  by case: c c_ge {c_lt} => //; rewrite expr0 invf_le1 // leNgt e_lt1.
have [eight sixteen f_lt_p] := arithmetic f sigma_gt0 c_gt0.
pose p := (f + c).+1; pose unit : R := 2%:R ^+ f.
have unit_pos : 0 < unit by exact: unit_gt0.
have f_ge' : top <= unit * e by rewrite -ler_pdivr_mulr.
(* The scale. *)
pose A := ln (8%:R * N%:R / (q%:R * e)); pose B0 := (A + e / 8%:R) / (2 * sigma)%:R.
have size_pos : 0 < (2 * sigma)%:R :> R by rewrite ltr0n muln_gt0.
have A_ge0 : 0 <= A.
  apply: ln_ge0; rewrite ler_pdivl_mulr ?mulr_gt0 // mul1r.
  apply: (@le_trans _ _ (q%:R * 1)); first by rewrite ler_pmul2l // ltW.
  rewrite mulr1 -natrM ler_nat; apply: leq_trans qN _; exact: leq_pmull.
have B0_ge0 : 0 <= B0.
  by rewrite divr_ge0 ?(ltW size_pos) // addr_ge0 // divr_ge0 ?ler0n // ltW.
pose B := floor (B0 * unit) + 1.
have B_ge0 : 0 <= B by rewrite addr_ge0 // floor_ge0 mulr_ge0 // ltW.
have B_ge : B0 <= B%:~R / unit.
  by rewrite ler_pdivl_mulr // intrD ltW // lt_succ_floor.
have B_le : B%:~R <= B0 * unit + 1 by rewrite intrD ler_add2r floor_le.
have B_lt : B%:~R < 2%:R ^+ p.-1 :> R.
  rewrite /p /= exprD -/unit; apply: le_lt_trans B_le _.
  apply: (@le_lt_trans _ _ (unit * (B0 + 8%:R^-1))); last first.
    by rewrite ltr_pmul2l //; exact: scale_small q_gt0 qN e_gt0 e_lt1 c_ge.
  rewrite mulrDr [unit * B0]mulrC ler_add2l -ler_pdivr_mulr ?invr_gt0 ?ltr0n //.
  rewrite div1r invrK; apply: (@le_trans _ _ top).
    by apply: le_trans top_ge.1; rewrite ler_nat.
  by apply: le_trans f_ge' _; rewrite ler_pimulr // ltW.
(* Keys and queries. *)
have [|code spread] := @spread_code_for N q [finType of 'I_(84 * q)] q_gt0.
  by rewrite card_ord.
pose S := [finType of 'I_(84 * q)]; pose m0 := #|{: 'I_(8 * sigma) * S}|.
have [r mE] : exists r, m = (m0 + r)%N.
  exists (m - m0)%N; rewrite subnKC // /m0 card_prod !card_ord.
  by apply: leq_trans wide; rewrite dimension.
subst m; pose dl : R := (4 * sigma)%:R / unit; pose bound := B%:~R / unit.
have query (y : {set 'I_N}) : exists w : 'rV[R]_m0, p_bit_vector p f w /\
    (#|y| = q -> singles_out (fun j => dot w (onehot_key R code j)) y
       ((4 * sigma)%:R * bound) ((2 * sigma)%:R * bound) dl).
  have [card_y|card_y] := eqVneq #|y| q; last first.
    exists 0; split=> [k|e']; last by rewrite e' eqxx in card_y.
    by rewrite mxE; exact: p_bit0.
  have y_le : (#|y| <= q)%N by rewrite card_y.
  have [weight [on off small _]] := @code_weights R N sigma q _ code y sigma_gt0 q_gt0 spread y_le.
  exists (rounded_query f B weight); split=> [|_]; first exact: rounded_query_p_bit.
  exact: rounded_singles_out.
have [w wP] := choice query.
pose key j : 'rV[R]_(m0 + r) := row_mx (onehot_key R code j) 0.
pose h : p_head R N 0 (token R N d) (m0 + r) d := PHead
  (fun _ x => row_mx (w (pointers x)) 0) (fun j _ => key j)
  (fun _ x => round_vector f (value x)) (fun _ => 0) (fun _ => 0).
have key01 j k : key j 0 k = 0 \/ key j 0 k = 1.
  apply: (padded_entries (P := fun a => a = 0 \/ a = 1)) => [|k']; first by left.
  by rewrite mxE; case: (_ == _); [right | left].
have h_in_P : in_P p f (valid_token q) h.
  split=> [i x [ball _]|[]//]; split.
  - by apply: (padded_entries (P := p_bit p f)) => [|k]; [exact: p_bit0 | exact: (wP _).1].
  - move=> k /=; have [->|->] := key01 i k; first exact: p_bit0.
    have -> : 1 = round_to f 1 :> R.
      by have := round_to_grid R f (2 ^ f)%:Z; rewrite -pmulrn natrX divff ?unit_neq0.
    by apply: p_bit_unit; rewrite ?normr1.
  move=> l; rewrite mxE; apply: p_bit_unit => //.
  exact: le_trans (norm2_coord _ _) ball.
exists p, f, h; split=> //.
- exact: bits_bound N_gt0 d_gt0 e_gt0 e_lt1 (ltW f_lt) (ltW c_lt).
- by rewrite -ler_pdivl_mulr // -mulrA ltW.
- by split=> // X X_valid i; exact: head_output_p_bit h_in_P X_valid.
- by move=> i x; split=> //= i' x' ->.
have margin (X : input R N d) : valid_input q X -> forall i, exists c0, singles_out
    (fun j => dot (head_query h i (X i)) (head_key h j (X j))) (pointers (X i)) c0
    ((2 * sigma)%:R * bound) dl.
  move=> X_valid i; exists ((4 * sigma)%:R * bound); have [_ card_y] := X_valid i.
  by have [on off] := (wP _).2 card_y; split=> j jy; rewrite /= dot_padded; [exact: on | exact: off].
have near := @rounded_unit_error R N d q _ f h _ _ q_gt0 (fun _ _ => erefl) margin.
have dl_le : dl <= e / 16%:R.
  rewrite ler_pdivr_mulr // mulrAC ler_pdivl_mulr ?ltr0n // -natrM [e * _]mulrC.
  by apply: le_trans f_ge'; apply: le_trans top_ge.1; rewrite ler_nat.
have averaging : averaging_error N q ((2 * sigma)%:R * bound) dl 1 <= e / 2%:R.
  apply: averaging_error_half => //; last by rewrite divr_ge0 ?ler0n // ltW.
  by rewrite -/A [X in _ <= X]mulrC -ler_pdivr_mulr.
have rounding : Num.sqrt d%:R / unit <= e / 2%:R.
  rewrite ler_pdivr_mulr // mulrAC ler_pdivl_mulr ?ltr0n // [X in X <= _]mulrC.
  by rewrite [e * _]mulrC; exact: le_trans top_ge.2 f_ge'.
move=> X X_valid i; apply: le_trans (near X X_valid i) _; rewrite [e]splitr.
exact: ler_add averaging rounding.
Qed.
