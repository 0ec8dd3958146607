(** * Theorem 11: a recurrent network needs about N bits of state

    N = n + q tokens, fewer than 2^n states: some valid input gives an error of at least
    1/q at the last position.

    Idea.  The first n tokens carry +e_1 or -e_1, one bit each; the others carry 0.  Two
    of the 2^n prefixes reach the same state.  The last token points at a position where
    they differ (and at q - 1 zeros): same output, targets 2/q apart. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma foldl_ext (S : Type) (I : eqType) (f g : S -> I -> S) (s : seq I) h :
  (forall x j, j \in s -> f x j = g x j) -> foldl f h s = foldl g h s.
Proof.
elim: s h => //= i s IH h fg; rewrite fg ?mem_head //; apply: IH => x j js.
by rewrite fg // inE js orbT.
Qed.

(** The state before i depends on the tokens before i only. *)
Lemma state_before_ext (R : realType) (N d : nat) (S : Type)
    (step : 'I_N -> token R N d -> S -> S) h0 (X Y : input R N d) (i : 'I_N) :
  (forall j : 'I_N, (j < i)%N -> X j = Y j) ->
  state_before step h0 X i = state_before step h0 Y i.
Proof.
by move=> same; apply: foldl_ext => h j; rewrite mem_filter => /andP[/same ->].
Qed.

Section Adversary.
Variables (R : realType) (n d r : nat).
Notation N := (n + r.+1)%N.
Notation prefix := {ffun 'I_n -> bool}.
Implicit Types (a b : prefix) (k : 'I_n).

Let e1 : 'rV[R]_d.+1 := delta_mx 0 0.

Definition last_position : 'I_N := rshift n ord_max.

(** Bit k of the prefix sits at position k; everything later carries 0. *)
Definition carried a (j : 'I_N) : 'rV[R]_d.+1 :=
  match split j with inl k => if a k then e1 else - e1 | inr _ => 0 end.

(** Position k and q - 1 zeros. *)
Definition points_at k : {set 'I_N} :=
  lshift r.+1 k |: [set rshift n l | l in [set~ ord0 : 'I_r.+1]].

Lemma lshift_notin k : lshift r.+1 k \notin [set rshift n l | l in [set~ ord0 : 'I_r.+1]].
Proof. by apply/imsetP => -[l _ /eqP]; rewrite eq_lrshift. Qed.

Lemma card_points_at k : #|points_at k| = r.+1.
Proof.
by rewrite cardsU1 lshift_notin card_imset ?cardsC1 ?card_ord //; exact: rshift_inj.
Qed.

(** All tokens point in the same way, so only the last one's pointers matter. *)
Definition adversary (k0 : 'I_n) a k : input R N d.+1 :=
  fun j => Token (carried a j) (points_at (if j == last_position then k else k0)).

Lemma adversary_valid k0 a k : valid_input r.+1 (adversary k0 a k).
Proof.
move=> j; split; last exact: card_points_at.
rewrite /= /carried; case: split => [l|l]; last by rewrite norm20 ler01.
by case: ifP => _; rewrite ?norm2N norm2_delta.
Qed.

Lemma adversary_target k0 a k :
  qSA r.+1 (adversary k0 a k) last_position
    = r.+1%:R^-1 *: (if a k then e1 else - e1).
Proof.
rewrite /qSA /= eqxx; congr (_ *: _).
rewrite /points_at big_setU1 ?lshift_notin //= big1 ?addr0 => [|j /imsetP[l _ ->]].
  by rewrite /carried -[lshift _ _]/(unsplit (inl k)) unsplitK.
by rewrite /carried -[rshift _ _]/(unsplit (inr l)) unsplitK.
Qed.

Lemma last_carried a : carried a last_position = 0.
Proof. by rewrite /carried -[last_position]/(unsplit (inr ord_max)) unsplitK. Qed.

End Adversary.

Theorem theorem_11_recurrent : theorem_11_recurrent_statement.
Proof.
move=> R n d [//|r] S step out h0 _ few.
pose last := last_position n r.
(* n = 0 would need an empty set of states. *)
have [k0] : exists k0 : 'I_n, true.
  case: n step out few {last} => [|n] step out few; last by exists ord0.
  by move: few; rewrite expn0 ltnS leqn0 => /eqP/card0_eq/(_ h0).
move=> _; pose X a k := @adversary R n d r k0 a k.
pose reached a := state_before step h0 (X a k0) last.
have /injectivePn[a [b ab same]] : ~~ injectiveb reached.
  apply: contraL few => /injectiveP inj; rewrite -leqNgt.
  by apply: leq_trans (leq_card _ inj); rewrite card_ffun card_bool card_ord.
have [k abk] : exists k, a k != b k.
  apply/existsP; apply: contraNT ab => /existsPn eq_ab.
  by apply/eqP/ffunP => k; apply/eqP; rewrite -[_ == _]negbK eq_ab.
have state c : state_before step h0 (X c k) last = reached c.
  apply: state_before_ext => j j_last; rewrite /X /adversary ifN ?ifN //;
  by rewrite neq_ltn j_last.
have same_output : recurrent step out h0 (X a k) last = recurrent step out h0 (X b k) last.
  by rewrite /recurrent !state same /X /adversary eqxx !last_carried.
have far : 2%:R * r.+1%:R^-1
    <= norm2 (qSA r.+1 (X a k) last - qSA r.+1 (X b k) last).
  rewrite !adversary_target -scalerBr norm2Z ger0_norm ?invr_ge0 ?ler0n // mulrC.
  rewrite ler_pmul2l ?invr_gt0 ?ltr0n //.
  case: (a k) (b k) abk => [] [] // _.
    by rewrite opprK -mulr2n -scaler_nat norm2Z norm2_delta mulr1 ger0_norm ?ler0n.
  by rewrite -opprD norm2N -mulr2n -scaler_nat norm2Z norm2_delta mulr1 ger0_norm ?ler0n.
have [miss|miss] := missed_by_half (recurrent step out h0 (X a k) last) far.
  by exists (X a k), last; split=> //; exact: adversary_valid.
by exists (X b k), last; rewrite -same_output; split=> //; exact: adversary_valid.
Qed.
