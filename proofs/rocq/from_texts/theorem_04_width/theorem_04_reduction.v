(** * Theorem 4: set disjointness as an instance of sparse averaging, in the words of the SMT texts *)

From Coq Require Import Reals.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals Rstruct.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms coq_reals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** The sum of c 0, ..., c p, and "some i of the list has P", as the texts write them. *)
Definition text_sum (c : nat -> R) (p : nat) : R := foldl Rplus (c 0%N) [seq c i | i <- iota 1 p].
Fixpoint text_or (P : nat -> Prop) (l : seq nat) : Prop :=
  match l with [::] => False | [:: i] => P i | i :: l' => P i \/ text_or P l' end.

(** What a text says, in functions in place of its variables: o is p + 1 times the output. *)
Definition reduction_text (p : nat) (slack least : R) : Prop :=
  forall (c : nat -> R) (a b : nat -> bool) (o : R),
  (forall i, Rge (c i) (Ropp 1)) -> (forall i, Rle (c i) 1) ->
  (forall i, (~ a i = true) /\ (~ b i = true) -> c i = Ropp 1) ->
  (forall i, (~ a i = true) /\ (b i = true) -> c i = Ropp 1) ->
  (forall i, (a i = true) /\ (~ b i = true) -> c i = Ropp 1) ->
  (forall i, (a i = true) /\ (b i = true) -> c i = 1%coqR) ->
  Rge slack (Rminus o (text_sum c p)) -> Rge slack (Rminus (text_sum c p) o) ->
  ~ (Rlt least o <-> (False \/ text_or (fun i => (a i = true) /\ (b i = true)) (iota 0 p.+1))) -> False.

Ltac feed_bits g c a b l k :=
  lazymatch l with
  | [::] => k g
  | ?i :: ?l => feed_bits (g (c i) (b i) (a i)) c a b l k
  end.

Ltac by_reduction g q :=
  let c := fresh "c" in let a := fresh "a" in let b := fresh "b" in let o := fresh "o" in
  let h1 := fresh in let h2 := fresh in let h3 := fresh in let h4 := fresh in let h5 := fresh in let h6 := fresh in
  let h7 := fresh in let h8 := fresh in let h9 := fresh in
  intros c a b o h1 h2 h3 h4 h5 h6 h7 h8 h9;
  let l := eval compute in (iota 0 q) in
  feed_bits g c a b l ltac:(fun g => apply (g o));
  first [ exact (h1 _) | exact (h2 _) | exact (h3 _) | exact (h4 _) | exact (h5 _) | exact (h6 _) | exact h7 | exact h8 | exact h9 ].

Lemma reduction_8 : reduction_text 7 (Rdiv 1 2) (Ropp 7).
Proof. by_reduction goals.theorem_04_width__reduction_decides_disjointness__q_8_eps_1_16 8%N. Qed.

Lemma reduction_64_half : reduction_text 63 (Rdiv 1 2) (Ropp 63).
Proof. by_reduction goals.theorem_04_width__reduction_decides_disjointness__q_64_eps_1_128 64%N. Qed.

Lemma reduction_64_most : reduction_text 63 (Rdiv 99 100) (Ropp 63).
Proof. by_reduction goals.theorem_04_width__reduction_decides_disjointness__q_64_eps_99_6400 64%N. Qed.

Lemma text_orP (P : nat -> Prop) l : text_or P l <-> exists2 i, i \in l & P i.
Proof.
elim: l => [|i [|j l] IH]; first by split=> // -[].
  by split=> [Pi|[k]]; [exists i; rewrite ?inE | rewrite inE => /eqP ->].
split=> [[Pi|/IH[k kl Pk]]|[k]]; [by exists i; rewrite ?inE ?eqxx | by exists k; rewrite // inE kl orbT |].
by rewrite inE => /orP[/eqP ->|kl Pk]; [left | right; apply/IH; exists k].
Qed.

Lemma text_sumE (c : nat -> RR) p : text_sum c p = \sum_(i < p.+1) c i.
Proof.
have add z s : foldl Rplus z s = z + \sum_(x <- s) x :> RR.
  by elim: s z => [|x s IH] z /=; rewrite ?big_nil ?addr0 // IH big_cons addrA.
rewrite /text_sum add big_map big_ord_recl; congr (_ + _).
by rewrite (iotaDl 1 0) big_map -[p in iota 0 p]subn0 big_mkord.
Qed.

Section Reduction.
Variable p : nat.
Notation q := p.+1.
Notation N := (2 * q).+1.
Notation string := {ffun 'I_q -> bool}.
Implicit Types (a b : string) (i : 'I_q) (j : 'I_N).

(** Pair i is tokens 2i and 2i + 1; the last token points at the one that a_i says. *)
Definition place i (s : bool) : 'I_N := inord (2 * i + s).
Definition chosen a : {set 'I_N} := [set place i (a i) | i : 'I_q].

(** Token 2i carries -1, token 2i + 1 carries 1 if b_i = 1, else -1. *)
Definition instance a b : input RR N 1 := fun j =>
  if j == ord_max then Token 0 (chosen a)
  else Token (const_mx (if odd j && b (inord j./2) then 1 else -1)) (chosen [ffun=> false]).

Lemma placeE i s : place i s = (2 * i + s)%N :> nat.
Proof. by rewrite inordK //; have := ltn_ord i; case: s; lia. Qed.

Lemma place_inj a : injective (fun i => place i (a i)).
Proof.
move=> i i' /(congr1 val) /=; rewrite !placeE => e; apply: val_inj => /=.
by move: e; case: (a i); case: (a i'); lia.
Qed.

Lemma card_chosen a : #|chosen a| = q.
Proof. by rewrite card_imset ?card_ord //; exact: place_inj. Qed.

Lemma instance_valid a b : valid_input q (instance a b).
Proof.
move=> j; rewrite /instance; case: ifP => _; split; rewrite /= ?card_chosen //.
  by rewrite norm2_0 ler01.
by rewrite norm2_1 mxE; case: ifP; rewrite ?normrN normr1.
Qed.

Lemma instance_place a b i s : value (instance a b (place i s)) 0 0 = if s && b i then 1 else -1.
Proof.
have ne : (place i s == ord_max) = false.
  by apply/negP => /eqP/(congr1 val) /=; rewrite placeE; have := ltn_ord i; case: s; lia.
rewrite /instance ne mxE placeE mul2n oddD odd_double oddb addnC half_bit_double.
by rewrite (_ : inord i = i) //; apply: val_inj; rewrite /= inordK.
Qed.

Definition met a b i : RR := if a i && b i then 1 else -1.

Lemma instance_target a b : qSA q (instance a b) ord_max 0 0 = q%:R^-1 * \sum_i met a b i.
Proof.
rewrite /qSA !mxE {1}/instance eqxx /= summxE big_imset /=; last by move=> i i' _ _; exact: place_inj.
by congr (_ * _); apply: eq_bigr => i _; rewrite instance_place.
Qed.

(** With x = q times the output, within the slack of the sum, the text decides. *)
Lemma decided (slack : R) (e : RR) : reduction_text p slack (1 - q%:R : RR) -> slack = q%:R * e ->
  forall a b (o : 'rV[RR]_1), norm2 (o - qSA q (instance a b) ord_max) <= e ->
  (-1 + q%:R^-1 < o 0 0) = disj a b.
Proof.
move=> text slackE a b o; rewrite norm2_1.
have entry (v w : 'rV[RR]_1) : (v - w) 0 0 = v 0 0 - w 0 0 by rewrite !mxE.
have qp : 0 < q%:R :> RR by rewrite ltr0n.
rewrite entry instance_target -(ler_pmul2l qp) -{1}(gtr0_norm qp) -normrM mulrBr mulrA divff ?gt_eqF // mul1r -slackE.
set x := q%:R * o 0 0; set S := \sum_i _ => near.
have -> : (-1 + q%:R^-1 < o 0 0) = (1 - q%:R < x).
  by rewrite -(ltr_pmul2l qp) mulrDr mulrN1 divff ?gt_eqF // addrC.
pose bit (s : string) k := s (inord k).
pose c k : RR := if bit a k && bit b k then 1 else -1.
have sumE : text_sum c p = S.
  by rewrite text_sumE; apply: eq_bigr => i _; rewrite /c /bit inord_val.
have [lower upper] : x - S <= slack /\ S - x <= slack.
  by move: near; rewrite ler_norml => /andP[l u]; split=> //; rewrite -opprB ler_oppl.
apply/(@eqP bool_eqType); case: eqP => // differ; exfalso.
have c_out k : ~ (bit a k /\ bit b k) -> c k = -1.
  by move=> no; rewrite /c; case: ifP => // /andP.
have N11 : -1 <= 1 :> RR by rewrite (le_trans (lerN10 _)) ?ler01.
apply: (text c (bit a) (bit b) x).
- by move=> k; apply/Rle_ge/RleP; rewrite /c; case: ifP => _; [exact: N11 | exact: lexx].
- by move=> k; apply/RleP; rewrite /c; case: ifP => _; [exact: lexx | exact: N11].
- by move=> k [na _]; apply: c_out => -[].
- by move=> k [na _]; apply: c_out => -[].
- by move=> k [_ nb]; apply: c_out => -[].
- by move=> k [ka kb]; rewrite /c ka kb.
- by rewrite sumE; apply/Rle_ge/RleP; exact: lower.
- by rewrite sumE; apply/Rle_ge/RleP; exact: upper.
move=> iff; apply: differ; apply/idP/existsP => [/RltP/iff[//|/text_orP[k _ [ka kb]]]|[i /andP[ai bi]]].
  by exists (inord k); apply/andP.
apply/RltP/iff; right; apply/text_orP; exists (i : nat); first by rewrite mem_iota /= add0n.
by rewrite /bit inord_val.
Qed.

(** Alice's string is in the last token alone, Bob's in the others alone. *)
Lemma reduction (slack least : R) (e : RR) :
  reduction_text p slack least -> least = 1 - q%:R :> RR -> slack = q%:R * e ->
  exists X : string -> string -> input RR N 1,
    [/\ forall a b, valid_input q (X a b), forall a b b', X a b ord_max = X a b' ord_max,
        forall a a' b j, j != ord_max -> X a b j = X a' b j
      & forall a b (o : 'rV[RR]_1), norm2 (o - qSA q (X a b) ord_max) <= e -> (-1 + q%:R^-1 < o 0 0) = disj a b].
Proof.
move=> text leastE slackE; exists instance; split.
- exact: instance_valid.
- by move=> a b b'; rewrite /instance eqxx.
- by move=> a a' b j /negbTE nj; rewrite /instance nj.
- by move=> a b o; apply: decided slackE _ _ _; rewrite -leastE.
Qed.

End Reduction.

Lemma invE (n : nat) : n.+1%:R^-1 = Rinv (IZR (Z.of_nat n.+1)) :> RR.
Proof. by rewrite natE; apply/esym/RinvE/eqP; exact: (IZR_neq (Z.of_nat n.+1) 0). Qed.
