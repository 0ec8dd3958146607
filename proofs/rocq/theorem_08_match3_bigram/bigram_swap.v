(** * No two positions can be swapped in Match3Bigram, for M >= 3 and N >= 7

    Of two positions one, a, has a neighbour l that is not a neighbour of the other, b.  Let
    x_l = x_k = 1 and x_a = M - 2, with k away from b and l, and the rest 0: position k has a
    match, the pair of a and l.  After the swap M - 2 stands at b, away from both 1s, and no
    pair of neighbours sums to M - 1. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From mathcomp Require Import fingroup perm.
From slt Require Import Statements circle_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

(** Some position avoids any list of fewer than N numbers. *)
Lemma position_off N (s : seq nat) : (size s < N)%N -> exists k : 'I_N, (k : nat) \notin s.
Proof.
move=> s_lt; apply/existsP; apply: contraLR s_lt; rewrite negb_exists -leqNgt => /forallP all_in.
rewrite -[N in (N <= _)%N](size_enum_ord N) -(size_map val); apply: uniq_leq_size.
  by rewrite map_inj_uniq ?enum_uniq //; exact: val_inj.
by move=> _ /mapP[k _ ->]; have := all_in k; rewrite negbK.
Qed.

Section Witness.
Variables N M : nat.
Hypothesis M_gt2 : (2 < M)%N.
Variables a b l k : 'I_N.

Definition near (u v : 'I_N) : bool := ((u : nat) == v.+1) || ((v : nat) == u.+1).

Hypotheses (al : near a l) (bl : ~~ near b l) (ka : k != a) (kb : k != b).
Hypotheses (kb' : ~~ near k b) (kl' : ~~ near k l).

(** The residues as numbers. *)
Definition witness_nat (c : 'I_N) (j : 'I_N) : nat :=
  if j == c then (M - 2)%N else if (j == k) || (j == l) then 1%N else 0%N.
Definition witness (c j : 'I_N) : 'Z_M := (witness_nat c j)%:R.

Let M_gt1 : (1 < M)%N. Proof. exact: ltnW. Qed.
Let la : l != a.
Proof. by apply: contraTneq al => ->; rewrite /near; clear; lia. Qed.

Lemma before : Match3Bigram (witness a) k.
Proof.
have sum0 j j' : (j == a) && (j' == l) || (j == l) && (j' == a) ->
    witness a k + witness a j + witness a j' == 0.
  move=> pair; rewrite /witness -!natrD Zp_nat_eq0 //.
  suff -> : (witness_nat a k + witness_nat a j + witness_nat a j' = M)%N by exact: dvdnn.
  rewrite /witness_nat (negbTE ka) eqxx /=.
  by case/orP: pair => /andP[/eqP -> /eqP ->]; rewrite ?eqxx (negbTE la) ?orbT; clear -M_gt2; lia.
case/orP: al => /eqP next; apply/existsP.
  by exists l; apply/existsP; exists a; rewrite next eqxx sum0 // !eqxx orbT.
by exists a; apply/existsP; exists l; rewrite next eqxx sum0 // !eqxx.
Qed.

(** No two of b, k, l are neighbours. *)
Lemma quiet u v : near u v -> u \in [:: b; k; l] -> v \notin [:: b; k; l].
Proof.
rewrite !inE => uv /or3P u_in; apply/negP => /or3P v_in.
have irr w : near w w = false by rewrite /near; clear; lia.
have sym w w' : near w w' = near w' w by rewrite /near orbC.
by move: uv; case: u_in => /eqP ->; case: v_in => /eqP ->;
   rewrite ?irr // ?(negbTE bl) ?(negbTE kb') ?(negbTE kl') // sym
           ?(negbTE bl) ?(negbTE kb') ?(negbTE kl').
Qed.

Lemma witness_off c j : j \notin [:: c; k; l] -> witness_nat c j = 0%N.
Proof. by rewrite !inE !negb_or /witness_nat => /and3P[/negbTE -> /negbTE -> /negbTE ->]. Qed.

Lemma witness_le c j : (witness_nat c j <= M - 2)%N.
Proof. by rewrite /witness_nat; case: ifP => // _; case: ifP => _; clear -M_gt2; lia. Qed.

Lemma after : ~~ Match3Bigram (witness b) k.
Proof.
apply/negP => /existsP[j /existsP[j' /andP[/eqP next]]].
have jj' : near j j' by rewrite /near next eqxx orbT.
have w_k : witness_nat b k = 1%N by rewrite /witness_nat (negbTE kb) eqxx.
have w_le : (witness_nat b j + witness_nat b j' <= M - 2)%N.
  have [/(quiet jj')/witness_off ->|/witness_off ->] := boolP (j \in [:: b; k; l]).
    by rewrite addn0 witness_le.
  by rewrite add0n witness_le.
rewrite /witness -!natrD Zp_nat_eq0 // w_k => /dvdn_leq; move: w_le; clear -M_gt2; lia.
Qed.

End Witness.

(** Swapping two positions is seen from a third. *)
Lemma swap_is_seen N M (i i' : 'I_N) : (6 < N)%N -> (2 < M)%N -> i != i' ->
  exists (X : 'I_N -> 'Z_M) (k : 'I_N),
    [/\ k != i, k != i' & Match3Bigram X k != Match3Bigram (X \o tperm i i') k].
Proof.
move=> N_gt6 M_gt2.
suff one (a b l : 'I_N) : a != b -> near a l -> ~~ near b l -> l != b ->
    exists (X : 'I_N -> 'Z_M) (k : 'I_N),
      [/\ k != a, k != b & Match3Bigram X k != Match3Bigram (X \o tperm a b) k].
  wlog lt_ii' : i i' / (i < i')%N => [sym neq|neq].
    case: (ltngtP i i') => [/sym|/sym|/val_inj/eqP]; rewrite ?(negbTE neq) //; first exact.
    rewrite eq_sym => /(_ neq)[X [k [? ? seen]]]; exists X, k; split=> //.
    by rewrite tpermC.
  have neq' : i' != i by rewrite eq_sym.
  have [last|/eqP not_last] := eqVneq i'.+1 N; last first.
    have l_lt : (i'.+1 < N)%N by have := ltn_ord i'; lia.
    have [|||X [k [? ? seen]]] := one i' i (Ordinal l_lt) neq'.
    - by rewrite /near /=; lia.
    - by rewrite /near /=; lia.
    - by rewrite -(inj_eq val_inj) /=; lia.
    by exists X, k; split=> //; rewrite tpermC.
  have [i0|i_gt0] := posnP i.
    have l_lt : (1 < N)%N by lia.
    apply: (one i i' (Ordinal l_lt) neq); rewrite /near -?(inj_eq val_inj) /=; lia.
  have l_lt : (i.-1 < N)%N by have := ltn_ord i; lia.
  apply: (one i i' (Ordinal l_lt) neq); rewrite /near -?(inj_eq val_inj) /=; lia.
move=> ab al bl lb.
have [k] := @position_off N [:: (b : nat); b.+1; b.-1; (l : nat); l.+1; l.-1] N_gt6.
rewrite !inE !negb_or => /andP[kb /and5P[kb1 kb2 kl kl1 kl2]].
have neq (u v : 'I_N) : (u : nat) != v -> u != v by apply: contraNneq => ->.
have ka : k != a.
  by apply: neq; move: al; rewrite /near; lia.
exists (witness M l k a), k; split; [exact: ka | exact: neq |].
have swapped : witness M l k a \o tperm a b =1 witness M l k b.
  have a_off : a \notin [:: b; k; l].
    rewrite !inE (negbTE ab) eq_sym (negbTE ka) /=.
    by apply: contraTneq al => ->; rewrite /near; clear; lia.
  have b_off : b \notin [:: a; k; l].
    by rewrite !inE eq_sym (negbTE ab) eq_sym (negbTE (neq _ _ kb)) eq_sym (negbTE lb).
  move=> j; rewrite /witness /=; case: tpermP => [->|->|/eqP ja /eqP jb].
  - by rewrite !witness_off.
  - by rewrite /witness_nat !eqxx.
  by rewrite /witness_nat (negbTE ja) (negbTE jb).
have -> : Match3Bigram (witness M l k a \o tperm a b) k = Match3Bigram (witness M l k b) k.
  by apply: eq_existsb => j; apply: eq_existsb => j'; rewrite !swapped.
have kb' : ~~ near k b by move: kb1 kb2; rewrite /near; clear; lia.
have kl' : ~~ near k l by move: kl1 kl2; rewrite /near; clear; lia.
have kb0 := neq _ _ kb.
by rewrite (before M_gt2 al ka) (negbTE (after M_gt2 bl kb0 kb' kl')).
Qed.
