(** * Fact 1 from the SMT texts

    The texts speak of one step of any protocol, and of a common last history; the tree, the fooling set and
    the counting of transcripts are put around them here. *)

From mathcomp Require Import all_ssreflect.
From slt Require Import Statements.
From ties Require goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section Transcripts.
Variables (A B : Type).
Implicit Types (t : protocol A B bool) (a c : A) (b d : B) (h : seq bool).

(** The bits sent on an input: the history of a run. *)
Fixpoint transcript t a b : seq bool :=
  match t with
  | AliceOutputs _ | BobOutputs _ => [::]
  | AliceSends s t1 t0 => s a :: (if s a then transcript t1 a b else transcript t0 a b)
  | BobSends s t1 t0 => s b :: (if s b then transcript t1 a b else transcript t0 a b)
  end.

(** Where a history ends. *)
Fixpoint leaf t h : protocol A B bool :=
  match t, h with
  | AliceSends _ t1 t0, bit :: h' | BobSends _ t1 t0, bit :: h' => if bit then leaf t1 h' else leaf t0 h'
  | _, _ => t
  end.

Lemma run_leaf t a b : run t a b = run (leaf t (transcript t a b)) a b.
Proof. by elim: t => //= s t1 IH1 t0 IH0; case: (s _). Qed.

Lemma leaf_outputs t a b :
  (exists f, leaf t (transcript t a b) = AliceOutputs B f) \/ (exists f, leaf t (transcript t a b) = BobOutputs A f).
Proof.
elim: t => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] /=; [by left; exists f | by right; exists f | | ];
by case: (s _).
Qed.

Lemma leaf_both_know t h : both_know t -> both_know (leaf t h).
Proof. by elim: t h => //= s t1 IH1 t0 IH0 [|[] h] //= [k1 k0]; (exact: IH1 || exact: IH0). Qed.

(** What the text of one step says. *)
Definition steps : Prop :=
  forall (H : Type) (speaks : H -> bool) (fa : H -> A -> bool) (fb : H -> B -> bool) (h : H) a b c d,
  let bit x y := if speaks h then fa h x else fb h y in
  bit a b = bit c d -> bit a d = bit a b /\ bit c b = bit a b.

Lemma histories_stay_together (step : steps) t a b c d :
  transcript t a b = transcript t c d ->
  transcript t a d = transcript t a b /\ transcript t c b = transcript t a b.
Proof.
elim: t => //= s t1 IH1 t0 IH0 [same].
- have [_ /= <-] := step unit xpredT (fun=> s) (fun _ _ => false) tt a b c d same.
  by rewrite -same; case: (s a) => rest; [have [-> ->] := IH1 rest | have [-> ->] := IH0 rest].
- have [/= <- _] := step unit xpred0 (fun _ _ => false) (fun=> s) tt a b c d same.
  by rewrite -same; case: (s b) => rest; [have [-> ->] := IH1 rest | have [-> ->] := IH0 rest].
Qed.

End Transcripts.

(** As many inputs with different transcripts as a protocol can have: 2 to the number of its bits. *)
Lemma transcripts_are_few (A B : finType) (t : protocol A B bool) (S : {set A * B}) :
  {in S &, forall p p', transcript t p.1 p.2 = transcript t p'.1 p'.2 -> p = p'} -> #|S| <= 2 ^ bits t.
Proof.
have split (s : A * B -> bool) (t1 t0 : protocol A B bool) (S1 : {set A * B}) :
  #|[set p in S1 | s p]| <= 2 ^ bits t1 -> #|[set p in S1 | ~~ s p]| <= 2 ^ bits t0 ->
  #|S1| <= 2 ^ (maxn (bits t1) (bits t0)).+1.
  move=> c1 c0; rewrite -(cardsID [set p | s p] S1) expnS mul2n -addnn leq_add //.
    rewrite (leq_trans _ (leq_trans c1 _)) ?leq_exp2l ?leq_maxl //.
    by apply/eq_leq/eq_card => p; rewrite !inE andbC.
  rewrite (leq_trans _ (leq_trans c0 _)) ?leq_exp2l ?leq_maxr //.
  by apply/eq_leq/eq_card => p; rewrite !inE andbC.
elim: t S => [f|f|s t1 IH1 t0 IH0|s t1 IH1 t0 IH0] S differ /=.
1, 2: by apply/card_le1_eqP => p p' pS pS'; exact: differ.
- apply: (split (fun p => s p.1)); [apply: IH1 | apply: IH0] => p p'; rewrite !inE => /andP[pS sp] /andP[pS' sp'] same.
    by apply: differ => //=; rewrite sp sp' same.
  by apply: differ => //=; rewrite (negbTE sp) (negbTE sp') same.
- apply: (split (fun p => s p.2)); [apply: IH1 | apply: IH0] => p p'; rewrite !inE => /andP[pS sp] /andP[pS' sp'] same.
    by apply: differ => //=; rewrite sp sp' same.
  by apply: differ => //=; rewrite (negbTE sp) (negbTE sp') same.
Qed.

Section FoolingSet.
Variable n : nat.
Notation string := {ffun 'I_n -> bool}.
Implicit Types (a b c : string) (t : protocol string string bool).

Definition partner a : string := [ffun i => ~~ a i].
Definition fooling_set : {set string * string} := [set (a, partner a) | a in [set: string]].

Lemma card_fooling_set : #|fooling_set| = 2 ^ n.
Proof. by rewrite card_imset ?cardsT ?card_ffun ?card_bool ?card_ord // => a c []. Qed.

Lemma partners_are_disjoint a : disj a (partner a) = false.
Proof. by apply/existsP => -[i]; rewrite ffunE andbN. Qed.

Lemma partners_cross a c : disj a (partner c) = false -> disj c (partner a) = false -> a = c.
Proof.
move=> ac ca; apply/ffunP => i; have := negbT ac; have := negbT ca; rewrite !negb_exists.
by move=> /forallP/(_ i) + /forallP/(_ i); rewrite !ffunE; case: (a i); case: (c i).
Qed.

(** What the texts on a common last history say: its pairs do not cross. *)
Definition no_crossing t := forall a b c d, computes_disj t ->
  transcript t a b = transcript t c d -> transcript t a d = transcript t a b -> transcript t c b = transcript t a b ->
  disj a b = false -> disj c d = false -> disj a d = false /\ disj c b = false.

Lemma different_transcripts t : steps string string -> no_crossing t -> computes_disj t ->
  {in fooling_set &, forall p p', transcript t p.1 p.2 = transcript t p'.1 p'.2 -> p = p'}.
Proof.
move=> step last right p p' /imsetP[a _ ->] /imsetP[c _ ->] /= same.
have [ad cb] := histories_stay_together step same.
have [] := last a (partner a) c (partner c) right same ad cb (partners_are_disjoint a) (partners_are_disjoint c).
by move=> ac ca; rewrite (partners_cross ac ca).
Qed.

End FoolingSet.

Lemma eq_iff (x y : bool) : (x = true <-> y = true) <-> x = y.
Proof. by split=> [|->//]; case: x y => [] [] // [] => [/(_ erefl)|_ /(_ erefl)]. Qed.

Lemma ite_bool (x y z : bool) : ((x = true -> y = true) /\ (~ x = true -> z = true)) <-> (if x then y else z) = true.
Proof. by case: x; split => [[H1 H2]|H] //; [exact: H1 | exact: H2]. Qed.

Lemma ites_eq (x y z x' y' z' : bool) :
  (((x = true -> y = true) /\ (~ x = true -> z = true)) <-> ((x' = true -> y' = true) /\ (~ x' = true -> z' = true)))
  <-> (if x then y else z) = (if x' then y' else z').
Proof.
split=> e; first by apply/eq_iff; apply: iff_trans (iff_sym (ite_bool _ _ _)) (iff_trans e (ite_bool _ _ _)).
by apply: iff_trans (ite_bool _ _ _) (iff_trans _ (iff_sym (ite_bool _ _ _))); rewrite e.
Qed.

Lemma by_contradiction (P : bool) : (~ P -> False) -> P.
Proof. by case: P => // H; case: H. Qed.

(** The step: the two learners' texts are alike, and each is used for its own theorem. *)
Lemma step_of_one (A B : Type) : steps A B.
Proof.
move=> H speaks fa fb h a b c d bit same.
suff /andP[/eqP ad /eqP cb] : (bit a d == bit a b) && (bit c b == bit a b) by [].
apply: by_contradiction => differ.
apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_one_fact_1_histories_of_crossed_pairs_stay_together
  B H A fb d h fa c speaks b a); first exact/ites_eq.
by move=> [/ites_eq ad /ites_eq cb]; apply: differ; rewrite /bit ad cb !eqxx.
Qed.

Lemma step_of_both (A B : Type) : steps A B.
Proof.
move=> H speaks fa fb h a b c d bit same.
suff /andP[/eqP ad /eqP cb] : (bit a d == bit a b) && (bit c b == bit a b) by [].
apply: by_contradiction => differ.
apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_both_fact_1_histories_of_crossed_pairs_stay_together
  B H A fb d h fa c speaks b a); first exact/ites_eq.
by move=> [/ites_eq ad /ites_eq cb]; apply: differ; rewrite /bit ad cb !eqxx.
Qed.

Section LastHistory.
Variables (n : nat) (t : protocol {ffun 'I_n -> bool} {ffun 'I_n -> bool} bool) (a b c d : {ffun 'I_n -> bool}).
Hypotheses (right : computes_disj t) (same : transcript t a b = transcript t c d).
Hypotheses (ad : transcript t a d = transcript t a b) (cb : transcript t c b = transcript t a b).

(** Whoever announces at the last history gives, from the own input, the value on all four pairs. *)
Lemma announced (f : {ffun 'I_n -> bool} -> bool) :
  leaf t (transcript t a b) = BobOutputs _ f ->
  [/\ disj a b = f b, disj a d = f d, disj c b = f b & disj c d = f d].
Proof. by move=> E; rewrite -!right !(run_leaf t) ad cb -same E. Qed.

Lemma announced_by_alice (f : {ffun 'I_n -> bool} -> bool) :
  leaf t (transcript t a b) = AliceOutputs _ f ->
  [/\ disj a b = f a, disj a d = f a, disj c b = f c & disj c d = f c].
Proof. by move=> E; rewrite -!right !(run_leaf t) ad cb -same E. Qed.

(** If both know the answer, each gives all four values. *)
Lemma both_announce : both_know t ->
  exists f g : {ffun 'I_n -> bool} -> bool,
    [/\ disj a b = f b, disj a d = f d, disj c b = f b & disj c d = f d] /\
    [/\ disj a b = g a, disj a d = g a, disj c b = g c & disj c d = g c].
Proof.
move/(leaf_both_know (transcript t a b)).
have [[f E]|[f E]] := leaf_outputs t a b; rewrite E /= => const.
  have [-> -> -> ->] := announced_by_alice E; exists (fun=> f a), f.
  by rewrite (const c a).
have [-> -> -> ->] := announced E; exists f, (fun=> f b).
by rewrite (const d b).
Qed.

Lemma uncrossed : ~~ (disj a d || disj c b) -> disj a d = false /\ disj c b = false.
Proof. by rewrite negb_or => /andP[/negbTE -> /negbTE ->]. Qed.

Lemma crossed : ~ ~~ (disj a d || disj c b) -> ~ ~ (disj a d = true \/ disj c b = true).
Proof. by move=> /negP; rewrite negbK => /orP cross; apply. Qed.

Lemma not_true (x : bool) : x = false -> ~ x = true.
Proof. by move=> ->. Qed.

Lemma last_history_of_one : disj a b = false -> disj c d = false -> disj a d = false /\ disj c b = false.
Proof.
move=> ab cd; apply: uncrossed; apply: by_contradiction => /crossed cross.
have [[f /announced_by_alice[e1 e2 e3 e4]]|[f /announced[e1 e2 e3 e4]]] := leaf_outputs t a b.
- apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_one_fact_1_one_last_history_for_two_pairs_one
    _ unit _ (fun=> f) a tt (fun y x => disj x y) b c d); try exact/eq_iff; try exact: not_true.
  by move=> no; apply: cross => -[y|y]; apply: no; [right | left].
- by apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_one_fact_1_one_last_history_for_two_pairs_one
    _ unit _ (fun=> f) b tt (fun x y => disj x y) a d c); try exact/eq_iff; try exact: not_true.
Qed.

Lemma last_history_of_both : both_know t ->
  disj a b = false -> disj c d = false -> disj a d = false /\ disj c b = false.
Proof.
move=> /both_announce[f [g [[e1 e2 e3 e4] [e5 e6 e7 e8]]]] ab cd; apply: uncrossed; apply: by_contradiction => /crossed.
by apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_both_fact_1_one_last_history_for_two_pairs_both
    _ unit _ (fun=> f) b tt (fun x y => disj x y) a d c (fun=> g)); try exact/eq_iff; exact: not_true.
Qed.

Lemma one_value_of_both : both_know t -> disj a b = disj c d.
Proof.
move=> /both_announce[f [g [[e1 e2 e3 e4] [e5 e6 e7 e8]]]]; apply/(@eqP bool_eqType); apply: by_contradiction => differ.
apply: (goals.fact_01_disjointness__fooling_set_bounds_protocols__learner_both_fact_1_one_last_history_has_one_value
    _ unit _ (fun=> f) b tt (fun x y => disj x y) a d c (fun=> g)); try exact/eq_iff.
by move=> /eq_iff e; apply: differ; rewrite e eqxx.
Qed.

End LastHistory.

(** Every protocol for DISJ_n exchanges at least n bits, whoever has to know the answer. *)
Theorem tie_fact_1_one n (t : protocol {ffun 'I_n -> bool} {ffun 'I_n -> bool} bool) :
  computes_disj t -> n <= bits t.
Proof.
move=> right; rewrite -(leq_exp2l (m := 2)) // -card_fooling_set; apply: transcripts_are_few.
apply: different_transcripts => //; first exact: step_of_one.
by move=> a b c d _; exact: last_history_of_one.
Qed.

(** If both have to know it and n > 0, at least n + 1: the pair of all ones has another value, so another transcript. *)
Theorem tie_fact_1_both n (t : protocol {ffun 'I_n -> bool} {ffun 'I_n -> bool} bool) :
  0 < n -> computes_disj t -> both_know t -> n < bits t.
Proof.
move=> n_pos right know; rewrite -(ltn_exp2l (m := 2)) //.
pose ones : {ffun 'I_n -> bool} := [ffun=> true].
have meet : disj ones ones by apply/existsP; exists (Ordinal n_pos); rewrite !ffunE.
have differ := different_transcripts (@step_of_both _ _) (fun a b c d _ same ad cb => last_history_of_both right same ad cb know) right.
have other p : p \in fooling_set n -> transcript t ones ones <> transcript t p.1 p.2.
  move=> /imsetP[a _ ->] /= same; have [ad cb] := histories_stay_together (@step_of_both _ _) same.
  by have := one_value_of_both right same ad cb know; rewrite meet partners_are_disjoint.
have new : (ones, ones) \notin fooling_set n by apply/negP => /other.
have <- : #|(ones, ones) |: fooling_set n| = (2 ^ n).+1 by rewrite cardsU1 new card_fooling_set.
apply: transcripts_are_few => p p' /setU1P[->|pS] /setU1P[->|pS'] //=; last exact: differ.
  by move/(other _ pS').
by move/esym/(other _ pS).
Qed.

(** The pairs of a string and its complement are a fooling set: none meets, and of two one crossing does. *)
Theorem tie_fooling_set_for_all_n n (a c : {ffun 'I_n -> bool}) :
  let partner s : {ffun 'I_n -> bool} := [ffun i => ~~ s i] in
  disj a (partner a) = false /\ (a <> c -> disj a (partner c) \/ disj c (partner a)).
Proof.
have partner (s : {ffun 'I_n -> bool}) i : ([ffun i => ~~ s i] i = true) <-> ((s i = true -> False) /\ (~ s i = true -> True)).
  by rewrite ffunE; case: (s i); split=> // -[no _]; case: no.
split; last first.
  move=> /eqP differ; have [i ai] : exists i, a i != c i.
    apply/existsP; apply: contraNT differ => /existsPn same; apply/eqP/ffunP => i.
    by apply/eqP; rewrite -[_ == _]negbK same.
  apply/orP; apply: by_contradiction => none.
  apply: (goals.fact_01_disjointness__fooling_set_for_all_n__fact_1_two_pairs_cross 'I_n a i [ffun i => ~~ a i] c [ffun i => ~~ c i]).
  - exact: partner.
  - exact: partner.
  - by move=> /eq_iff e; rewrite e eqxx in ai.
  - case=> [[p r]|[p r]]; apply: none; apply/orP; [left | right]; apply/existsP; exists i; exact/andP.
apply/existsP => -[i /andP[p r]].
apply: (goals.fact_01_disjointness__fooling_set_for_all_n__fact_1_a_string_and_its_partner 'I_n a i [ffun i => ~~ a i]).
  exact: partner.
by apply; split.
Qed.
