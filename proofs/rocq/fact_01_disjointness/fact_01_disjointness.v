(** * Fact 1: set disjointness needs n bits

    Every deterministic protocol that computes DISJ_n exchanges at least n bits, even
    if only one player ends up knowing the answer; at least n + 1 if both do.

    Idea.  The pairs (a, complement of a) form a fooling set: DISJ = 0 on each of the
    2^n of them, but for a <> a' one of the mixed pairs (a, ~a'), (a', ~a) gives 1.
    A protocol tree is followed from the root with a set S of strings a such that the
    subtree is right on the rectangle S x ~S; a message splits S in two, and a leaf
    admits at most one string.  So there are at least 2^n leaves. *)

From mathcomp Require Import all_ssreflect.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section FoolingSet.
Variable n : nat.
Notation string := {ffun 'I_n -> bool}.
Implicit Types (a b : string) (S : {set string}) (t : protocol string string bool).

Definition complement a : string := [ffun i => ~~ a i].

Lemma disj_complement a a' :
  ~~ disj a (complement a') -> forall i, a i -> a' i.
Proof.
by move=> /existsPn off i ai; move: (off i); rewrite ffunE ai negbK.
Qed.

Lemma disj_own_complement a : ~~ disj a (complement a).
Proof. by apply/existsPn => i; rewrite ffunE andbN. Qed.

(** The mixed pairs of two different members cannot both give 0. *)
Lemma fooling a a' :
  ~~ disj a (complement a') -> ~~ disj a' (complement a) -> a = a'.
Proof.
move=> /disj_complement sub /disj_complement sup; apply/ffunP => i.
by apply/idP/idP; [apply: sub | apply: sup].
Qed.

(** [t] is right on the rectangle of Alice's strings in [S] and Bob's complements. *)
Definition right_on t S :=
  forall a a', a \in S -> a' \in S -> run t a (complement a') = disj a (complement a').

(** A message [s] splits [S] in two. *)
Lemma split_card S (s : pred string) :
  #|S| = #|[set a in S | s a]| + #|[set a in S | ~~ s a]|.
Proof.
rewrite -[LHS](cardsID [set a | s a]); congr (_ + _); apply: eq_card => a.
  by rewrite !inE.
by rewrite !inE andbC.
Qed.

Lemma pow2_max (x y k l : nat) :
  x <= 2 ^ k -> y <= 2 ^ l -> x + y <= 2 ^ (maxn k l).+1.
Proof.
move=> xk yl; rewrite expnS mul2n -addnn.
by apply: leq_add; [apply: (leq_trans xk) | apply: (leq_trans yl)];
   rewrite leq_exp2l // ?leq_maxl ?leq_maxr.
Qed.

(** At a leaf that always says 0 there is at most one string. *)
Lemma leaf_singleton S :
  (forall a a', a \in S -> a' \in S -> ~~ disj a (complement a')) -> #|S| <= 1.
Proof.
move=> zero; rewrite leqNgt; apply/negP => /card_gt1P[a [a' [aS a'S]]].
by move=> /eqP; apply; apply: fooling; apply: zero.
Qed.

Lemma rectangle_bound t S : right_on t S -> #|S| <= 2 ^ bits t.
Proof.
elim: t S => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] S right /=.
- apply: leaf_singleton => a a' aS a'S; rewrite -right //=.
  by have /= -> := right a a aS aS; exact: disj_own_complement.
- apply: leaf_singleton => a a' aS a'S; rewrite -right //=.
  by have /= -> := right a' a' a'S a'S; exact: disj_own_complement.
- rewrite (split_card S s); apply: pow2_max.
    apply: IH1 => a a'; rewrite !inE => /andP[aS sa] /andP[a'S _].
    by rewrite -right //= sa.
  apply: IH0 => a a'; rewrite !inE => /andP[aS /negbTE sa] /andP[a'S _].
  by rewrite -right //= sa.
- rewrite (split_card S (s \o complement)); apply: pow2_max.
    apply: IH1 => a a'; rewrite !inE /= => /andP[aS _] /andP[a'S sa].
    by rewrite -right //= sa.
  apply: IH0 => a a'; rewrite !inE /= => /andP[aS _] /andP[a'S /negbTE sa].
  by rewrite -right //= sa.
Qed.

(** With answers that depend on the messages alone, leaves are of two kinds.  Those
    that say 0 number at least 2^n, so any leaf that says 1 makes one more. *)
Fixpoint zeros t : nat :=
  match t with
  | AliceOutputs f => ~~ f (complement [ffun => true])
  | BobOutputs f => ~~ f [ffun => true]
  | AliceSends _ t1 t0 | BobSends _ t1 t0 => zeros t1 + zeros t0
  end.

Fixpoint ones t : nat :=
  match t with
  | AliceOutputs f => f (complement [ffun => true])
  | BobOutputs f => f [ffun => true]
  | AliceSends _ t1 t0 | BobSends _ t1 t0 => ones t1 + ones t0
  end.

Lemma leaves_bound t : zeros t + ones t <= 2 ^ bits t.
Proof.
elim: t => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] /=;
  try by rewrite addn_negb.
  by rewrite addnACA; apply: pow2_max.
by rewrite addnACA; apply: pow2_max.
Qed.

Lemma ones_gt0 t a b : both_know t -> run t a b -> 0 < ones t.
Proof.
elim: t a b => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] a b /=.
- by move=> const; rewrite (const _ a) => ->.
- by move=> const; rewrite (const _ b) => ->.
- move=> [k1 k0]; rewrite addn_gt0; case: (s a).
    by move=> /(IH1 _ _ k1) ->.
  by move=> /(IH0 _ _ k0) ->; rewrite orbT.
- move=> [k1 k0]; rewrite addn_gt0; case: (s b).
    by move=> /(IH1 _ _ k1) ->.
  by move=> /(IH0 _ _ k0) ->; rewrite orbT.
Qed.

Lemma zeros_bound t S : both_know t -> right_on t S -> #|S| <= zeros t.
Proof.
elim: t S => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] S /=.
- move=> const right; have [->|[a aS]] := set_0Vmem S; first by rewrite cards0.
  have /= fa := right a a aS aS.
  rewrite (const _ a) fa disj_own_complement; apply: leaf_singleton => x y xS yS.
  by rewrite -right //= (const _ a) fa disj_own_complement.
- move=> const right; have [->|[a aS]] := set_0Vmem S; first by rewrite cards0.
  have /= fa := right a a aS aS.
  rewrite (const _ (complement a)) fa disj_own_complement.
  apply: leaf_singleton => x y xS yS.
  by rewrite -right //= (const _ (complement a)) fa disj_own_complement.
- move=> [k1 k0] right; rewrite (split_card S s); apply: leq_add.
    apply: IH1 => // a a'; rewrite !inE => /andP[aS sa] /andP[a'S _].
    by rewrite -right //= sa.
  apply: IH0 => // a a'; rewrite !inE => /andP[aS /negbTE sa] /andP[a'S _].
  by rewrite -right //= sa.
- move=> [k1 k0] right; rewrite (split_card S (s \o complement)); apply: leq_add.
    apply: IH1 => // a a'; rewrite !inE /= => /andP[aS _] /andP[a'S sa].
    by rewrite -right //= sa.
  apply: IH0 => // a a'; rewrite !inE /= => /andP[aS _] /andP[a'S /negbTE sa].
  by rewrite -right //= sa.
Qed.

Lemma card_strings : #|[set: string]| = 2 ^ n.
Proof. by rewrite cardsT card_ffun card_bool card_ord. Qed.

End FoolingSet.

Theorem fact_1 : fact_1_statement.
Proof.
move=> n t computes; rewrite -(leq_exp2l (m := 2)) // -card_strings.
by apply: rectangle_bound => a a' _ _; apply: computes.
Qed.

Theorem fact_1_both_know : fact_1_both_know_statement.
Proof.
move=> n t n_gt0 computes know; rewrite -(ltn_exp2l (m := 2)) //.
apply: leq_trans (leaves_bound t); rewrite -addn1; apply: leq_add.
  by rewrite -card_strings; apply: zeros_bound => // a a' _ _; apply: computes.
apply: (@ones_gt0 _ t [ffun => true] [ffun => true]) => //; rewrite computes.
by apply/existsP; exists (Ordinal n_gt0); rewrite !ffunE.
Qed.
