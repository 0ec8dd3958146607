(** * What the number zero does in the definition of approximation, from the SMT texts *)

From Coq Require Import Reals Psatz.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals Rstruct.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms coq_reals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** Sums over sets of one and of five positions. *)
Lemma sum_of_1 N (A : {set 'I_N}) (z : 'I_N -> RR) : #|A| = 1%N ->
  exists j, [/\ j \in A & \sum_(j in A) z j = z j].
Proof. by move=> /eqP/cards1P[j ->]; exists j; rewrite set11 big_set1. Qed.

Lemma sum_of_5 N (A : {set 'I_N}) (z : 'I_N -> RR) : #|A| = 5%N ->
  exists a b c d e, [/\ all (mem A) [:: a; b; c; d; e]
    & \sum_(j in A) z j = Rplus (Rplus (Rplus (Rplus (z a) (z b)) (z c)) (z d)) (z e)].
Proof.
rewrite cardE -big_enum; have all_in : all (mem A) (enum A) by apply/allP => j; rewrite mem_enum.
move: (enum A) all_in => [|a [|b [|c [|d [|e [|f s]]]]]] //= all_in _; exists a, b, c, d, e; split=> //.
by rewrite !big_cons big_nil /= addr0 !addrA.
Qed.

Lemma entry_0 (v : 'rV[RR]_1) : (0 - v) 0 0 = - v 0 0.
Proof. by rewrite !mxE sub0r. Qed.

Lemma qSA_entry N q (X : input RR N 1) i :
  norm2 (0 - qSA q X i) = q%:R^-1 * `|\sum_(j in pointers (X i)) value (X j) 0 0|.
Proof.
rewrite norm2_1 entry_0 normrN /qSA mxE summxE normrM ger0_norm //.
by rewrite invr_ge0 ler0n.
Qed.

Lemma value_within N q (X : input RR N 1) j : valid_input q X -> `|value (X j) 0 0| <= 1.
Proof. by move=> valid; have [] := valid j; rewrite norm2_1. Qed.

(** A sum of q values is between -q and q: then zero is within 1 of their average. *)
Lemma from_sum N q : (0 < q)%N ->
  (forall X : input RR N 1, valid_input q X -> forall i, `|\sum_(j in pointers (X i)) value (X j) 0 0| <= q%:R) ->
  approximates_qSA q (fun (_ : input RR N 1) _ => 0) 1.
Proof.
move=> q_pos bound X valid i; rewrite qSA_entry ler_pdivr_mull ?ltr0n // mulr1.
exact: bound.
Qed.

(** All values 1: an average of 1. *)
Definition ones N (A : {set 'I_N}) : input RR N 1 := fun=> Token (const_mx 1) A.

Lemma from_ones N q (A : {set 'I_N}) : (0 < q)%N -> #|A| = q ->
  \sum_(j in A) value (ones A j) 0 0 = q%:R ->
  valid_input q (ones A) /\ forall i, norm2 (0 - qSA q (ones A) i) = 1.
Proof.
move=> q_pos card_A sum; split=> [j|i]; first by rewrite /valid_token norm2_1 mxE normr1.
by rewrite qSA_entry sum ger0_norm ?ler0n // mulVf // pnatr_eq0 -lt0n.
Qed.

Lemma outside (q : nat) (x : RR) : q%:R < `|x| -> Rlt (IZR (Z.of_nat q)) x \/ Rlt (IZR (Z.of_nat q)) (Ropp x).
Proof. by rewrite natE ltr_normr => /orP[/RltP|/RltP]; [left | right]. Qed.

Theorem tie_zero_is_within_one_1 N : approximates_qSA 1 (fun (_ : input RR N 1) _ => 0) 1.
Proof.
apply: from_sum => // X valid i; have [_ card] := valid i.
have [a [_ ->]] := sum_of_1 (fun j => value (X j) 0 0) card.
have a1 := within_one (value_within a valid).
case: lerP => // /outside far; exfalso.
apply: (goals.definitions__zero_is_within_one__q_1_an_average_of_values _ a1) => -[up down].
by move: far up down => /=; lra.
Qed.

Theorem tie_zero_is_within_one_5 N : approximates_qSA 5 (fun (_ : input RR N 1) _ => 0) 1.
Proof.
apply: from_sum => // X valid i; have [_ card] := valid i.
have [a [b [c [d [e [_ ->]]]]]] := sum_of_5 (fun j => value (X j) 0 0) card.
have in1 j := within_one (value_within j valid).
case: lerP => // /outside far; exfalso.
apply: (goals.definitions__zero_is_within_one__q_5_an_average_of_values _ _ _ _ _ (in1 a) (in1 b) (in1 c) (in1 d) (in1 e)).
by move=> [up down]; move: far up down => /=; lra.
Qed.

(** And not within less, if there are as many tokens. *)
Theorem tie_zero_errs_by_one_1 N (A : {set 'I_N}) : #|A| = 1%N ->
  exists X : input RR N 1, valid_input 1 X /\ forall i, norm2 (0 - qSA 1 X i) = 1.
Proof.
move=> card; exists (ones A); apply: from_ones => //.
have [a [_ ->]] := sum_of_1 (fun j => value (ones A j) 0 0) card; rewrite mxE natE.
case: (Req_dec (1 : RR) (IZR 1)) => [//|differ]; exfalso.
apply: (goals.definitions__zero_is_within_one__q_1_all_values_are_1 (1 : RR) erefl) => e.
by apply: differ; move: e => /=; lra.
Qed.

Theorem tie_zero_errs_by_one_5 N (A : {set 'I_N}) : #|A| = 5%N ->
  exists X : input RR N 1, valid_input 5 X /\ forall i, norm2 (0 - qSA 5 X i) = 1.
Proof.
move=> card; exists (ones A); apply: from_ones => //.
have [a [b [c [d [e [_ ->]]]]]] := sum_of_5 (fun j => value (ones A j) 0 0) card; rewrite !mxE natE.
match goal with |- ?s = _ => case: (Req_dec s (IZR 5)) => [//|differ] end; exfalso.
apply: (goals.definitions__zero_is_within_one__q_5_all_values_are_1 (1 : RR) (1 : RR) (1 : RR) (1 : RR) (1 : RR)
  erefl erefl erefl erefl erefl) => s.
apply: differ; have zero : Rmult 5%coqR 0%coqR = 0%coqR by lra.
by move: s; rewrite zero Rminus_0_r.
Qed.
