(** * Probability by counting

    [all_but]: weakening, unions, and Markov's inequality: if the sum of F over T is at
    most c |T|, then F <= c / rho for all but a fraction rho of T. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import boolp reals sequences exp.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Counting.
Variables (R : realType) (T : finType).
Implicit Types (rho : R) (good : T -> Prop) (F : T -> R).

Lemma all_but_weaken rho rho' good good' : rho <= rho' ->
  (forall U, good U -> good' U) -> all_but rho good -> all_but rho' good'.
Proof.
move=> le imp [bad [few rest]]; exists bad; split; last by move=> U /rest /imp.
by apply: le_trans few _; rewrite ler_wpmul2r ?ler0n.
Qed.

Lemma all_but_and rho rho' good good' : all_but rho good -> all_but rho' good' ->
  all_but (rho + rho') (fun U => good U /\ good' U).
Proof.
move=> [bad [few rest]] [bad' [few' rest']]; exists (bad :|: bad'); split.
  rewrite mulrDl; apply: le_trans (ler_add few few').
  by rewrite -natrD ler_nat leq_card_setU.
by move=> U; rewrite inE => /norP[/rest ? /rest' ?].
Qed.

(** Union bound. *)
Lemma all_but_all (I : finType) (rho : I -> R) (good : I -> T -> Prop) :
  (forall i, all_but (rho i) (good i)) ->
  all_but (\sum_i rho i) (fun U => forall i, good i U).
Proof.
move=> /choice[bad badP]; exists (\bigcup_i bad i); split.
  apply: (@le_trans _ _ (\sum_i #|bad i|%:R)); last first.
    by rewrite mulr_suml; apply: ler_sum => i _; have [] := badP i.
  rewrite -natr_sum ler_nat; elim/big_rec2: _ => [|i n V _ le]; first by rewrite cards0.
  by apply: leq_trans (leq_card_setU _ _) _; rewrite leq_add2l.
move=> U U_good i; have [_] := badP i; apply; apply: contra U_good => iU.
by apply/bigcupP; exists i.
Qed.

(** Markov. *)
Lemma markov (c b : R) F (bad : {set T}) : 0 < b -> (forall U, 0 <= F U) ->
  \sum_U F U <= c * #|T|%:R -> (forall U, U \in bad -> b <= F U) ->
  #|bad|%:R <= c / b * #|T|%:R.
Proof.
move=> b_gt0 F_ge0 small large; rewrite mulrAC ler_pdivl_mulr //.
apply: le_trans small; rewrite mulr_natl -sumr_const.
rewrite [X in _ <= X](bigID (mem bad)) /= ler_paddr ?sumr_ge0 //.
exact: ler_sum.
Qed.

(** If fewer than all are exceptions, one is none. *)
Lemma all_but_exists rho good : (0 < #|T|)%N -> rho < 1 -> all_but rho good -> exists U, good U.
Proof.
move=> T_gt0 rho_lt1 [bad [few rest]].
have /card_gt0P[U U_good] : (0 < #|~: bad|)%N.
  rewrite -(ltn_add2l #|bad|) cardsC addn0 -(ltr_nat R); apply: le_lt_trans few _.
  by rewrite -[X in _ < X]mul1r ltr_pmul2r ?ltr0n.
by exists U; apply: rest; rewrite inE in U_good.
Qed.

End Counting.
