(** * Theorem 2 in P by the paper's own keys

    Lemma R's head with the sign matrix of random_keys.v: the margin is 3/5, and
    m norm(w_y)^2 is at most 4q. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring boolp reals sequences exp.
From slt Require Import Statements vectors random_keys lemma_R.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Theorem theorem_2_P_random_keys : theorem_2_P_random_keys_statement.
Proof.
move=> R N d q m e q_gt0 qN e_gt0 wide f alpha p.
have [U queries] := @random_keys_exist R m N q wide.
have query (y : {set 'I_N}) : exists w : 'rV[R]_m,
    (#|y| <= q)%N -> separating_query q (sign_key R U) y w.
  have [y_le|y_gt] := leqP #|y| q; last by exists 0.
  by have [w w_sep] := queries y y_le; exists w.
have [w wP] := choice query; exists U, w => h.
have plain : plain_queries q (3%:R / 5%:R) (4%:R * q%:R) (sign_key R U) w.
  split=> [j k|y card_y].
    by rewrite mxE; case: ifP => _; [left | right].
  have [|on off norm] := wP y; first by rewrite card_y.
  split=> // j jy; apply: le_trans (ler_norm _) _; apply: le_trans (off j jy) _.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
have g_gt0 : 0 < 3%:R / 5%:R :> R by rewrite divr_gt0 ?ltr0n.
have [] := @lemma_R_P R N d q m f alpha p e _ _ _ _ q_gt0 e_gt0 g_gt0 plain (leqnn _)
  (leqnn _) (leqnn _).
by split.
Qed.
