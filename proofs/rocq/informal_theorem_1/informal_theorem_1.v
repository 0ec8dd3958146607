(** * Informal Theorem 1

    Theorem 2's unit in the class P against layers in P (Theorem 4), fully-connected
    networks (Theorem 10) and recurrent machines at the last token: put together. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors.
From slt Require Import theorem_02_P theorem_02_P_format theorem_04_P theorem_10_feedforward.
From slt Require Import last_token.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Theorem informal_theorem_1 : informal_theorem_1_statement.
Proof.
move=> R N d q e q_gt0 room e_gt0 e_lt T; have qN : (q <= N)%N by lia.
split.
- move=> m wide; have e_lt1 : e < 1.
    by apply: lt_le_trans e_lt _; rewrite invf_le1 ?ltr0n // ler1n.
  have [p [f [h [p_le _ [h_in_P _] _ near]]]] :=
    @theorem_2_P R N d.+1 q m e q_gt0 qN isT e_gt0 e_lt1 wide.
  by exists p, f, h.
- move=> m mv H p f D heads out i; exact: theorem_4_P.
- move=> m mv H p f D heads out i; exact: theorem_4_P_residuals.
- move=> c w encode W g narrow; have [Y adversary] := theorem_10_feedforward q_gt0 qN.
  have [X [i [X_valid _ miss]]] := adversary R d.+1 c w encode W g narrow.
  by exists i, X.
- move=> S step out h0 i i_last few; have [pad card_pad] := some_pointers qN.
  exact: (last_token_misses q_gt0 qN i_last card_pad).
Qed.
