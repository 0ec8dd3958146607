(** * Theorem 2 in P by keys of Kerdock's kind

    The first N of Kerdock's keys have coherence 2^(-h) at most; coherence_lemma.v gives the
    queries, lemma_R.v the head. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors coherence_lemma kerdock_keys lemma_R.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Theorem theorem_2_P_kerdock_keys : theorem_2_P_kerdock_keys_statement.
Proof.
move=> R h N d q e h_gt0 N_le q_gt0 q_le e_gt0 m mu k g f alpha p.
have [all_keys [all_signs all_inner _]] := kerdock_keys_exist R h_gt0.
pose u j : 'rV[R]_m := all_keys (widen_ord N_le j).
pose s : R := 2%:R ^+ h; have s_gt0 : 0 < s by rewrite exprn_gt0 ?ltr0n.
have s_neq0 : s != 0 by rewrite gt_eqF.
have signs j l : u j 0 l = 1 \/ u j 0 l = -1 by exact: all_signs.
have inner i j : i != j -> dot (u i) (u j) = 0 \/ `|dot (u i) (u j)| = s.
  move=> neq; apply: all_inner; apply: contra neq => /eqP eq_w.
  by apply/eqP/val_inj; exact: (congr1 val eq_w).
have m_s : m%:R = s ^+ 2 by rewrite /m natrX mulnC exprM.
have norm_u j : dot (u j) (u j) = m%:R.
  rewrite /dot (eq_bigr (fun=> 1)) => [|l _]; first by rewrite sumr_const card_ord.
  by case: (signs j l) => ->; rewrite ?mulr1 ?mulrNN ?mulr1.
have mu_ge0 : 0 <= mu by rewrite invr_ge0 ltW.
have mu_gt0 : 0 < mu by rewrite invr_gt0.
have small : (2 * q)%:R * mu - mu < 1.
  apply: (@lt_le_trans _ _ ((2 * q)%:R * mu)); first by rewrite ltr_subl_addr ltr_addl.
  by rewrite ler_pdivr_mulr // mul1r /s -natrX ler_nat.
have [||gap queries] := @coherence_gap R N m q (fun j => s^-1 *: u j) mu mu_ge0 small.
- by move=> j; rewrite dotZl dotZr norm_u m_s expr2 mulKf // mulVf.
- move=> i j /inner close; rewrite dotZl dotZr mulrA normrM -expr2 ger0_norm ?sqr_ge0 //.
  case: close => ->; rewrite ?normr0 ?mulr0 // expr2 -mulrA mulVf // mulr1.
  exact: lexx.
have query (y : {set 'I_N}) : exists w : 'rV[R]_m, #|y| = q ->
    [/\ forall j, j \in y -> dot w (u j) = 1, forall j, j \notin y -> dot w (u j) <= 1 - g
      & m%:R * dot w w <= q%:R / k].
  have [card_y|card_y] := eqVneq #|y| q; last by exists 0 => e'; rewrite e' eqxx in card_y.
  have [w [on off norm]] := queries y card_y; exists (s^-1 *: w) => _; split=> [j jy|j jy|].
  - by have := on j jy; rewrite dotZl dotZr.
  - have := off j jy; rewrite dotZl dotZr (_ : 1 - g = q%:R * mu / k); last first.
      by rewrite /g opprB addrC subrK.
    exact: le_trans (ler_norm _).
  by rewrite dotZl dotZr m_s expr2 -mulrA mulVKf // mulVKf.
have [w wP] := choice query; exists u, w => head.
have plain : plain_queries q g (q%:R / k) u w by split.
have g_gt0 : 0 < g by rewrite subr_gt0.
have [] := @lemma_R_P R N d q m f alpha p e _ _ _ _ q_gt0 e_gt0 g_gt0 plain (leqnn _)
  (leqnn _) (leqnn _).
by split.
Qed.
