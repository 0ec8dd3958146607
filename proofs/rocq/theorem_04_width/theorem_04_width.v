(** * Theorem 4: an attention unit that averages over q tokens has width about q

    Whatever sees the last token only through a message of fewer than 2^q values errs
    by at least 1/q on some valid input (N >= 2q + 1).  A layer of H heads over a p-bit
    alphabet sees it only through queries, keys and values: H (2m + d_v) p bits.

    Idea.  Pair the positions (0, 1), (2, 3), ... and let the last token choose one of
    each pair: 2^q pointer sets, of which two send the same message.  They differ on
    some pair; the value +e_1 at the first one's choice there, -e_1 everywhere else,
    gives targets 2/q apart with the same output, so one is missed by 1/q. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma theorem_02_fixed_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Pigeonhole form *)

Section Adversary.
Variables (R : realType) (N d q : nat) (i0 : 'I_N).
Hypothesis room : (2 * q <= i0)%N.
Notation choice := {ffun 'I_q -> bool}.
Implicit Types (a b : choice) (k : 'I_q).

Lemma pair_lt k (b : bool) : (2 * k + b < i0)%N.
Proof. by case: k b => k /= kq [] /=; lia. Qed.

(** Member [b] of pair [k]. *)
Definition member k (b : bool) : 'I_N := Ordinal (ltn_trans (pair_lt k b) (ltn_ord i0)).

Lemma member_inj k (b : bool) k' (b' : bool) : member k b = member k' b' -> k = k' /\ b = b'.
Proof.
move=> /(congr1 val) /=; case: k k' => [k kq] [k' k'q] /= e.
suff [ek eb] : k = k' /\ b = b' by split=> //; apply: val_inj.
by case: b b' e => [] [] /= e; split=> //; lia.
Qed.

Lemma member_neq k (b : bool) : member k b != i0.
Proof. by rewrite -val_eqE /= ltn_eqF ?pair_lt. Qed.

Definition chosen a : {set 'I_N} := [set member k (a k) | k : 'I_q].

Lemma chosen_inj a : injective (fun k => member k (a k)).
Proof. by move=> k k' /member_inj[]. Qed.

Lemma card_chosen a : #|chosen a| = q.
Proof. by rewrite card_imset ?card_ord //; exact: chosen_inj. Qed.

Let e1 : 'rV[R]_d.+1 := delta_mx 0 0.

(** The value at j, given the position that carries +e_1. *)
Definition data (plus j : 'I_N) : 'rV[R]_d.+1 := if j == plus then e1 else - e1.

Lemma data_ball plus j : norm2 (data plus j) <= 1.
Proof. by rewrite /data; case: ifP; rewrite ?norm2N norm2_delta. Qed.

(** The last token makes choice [b]; the others' pointers do not matter. *)
Definition adversary plus a b : input R N d.+1 :=
  fun j => Token (data plus j) (if j == i0 then chosen b else chosen a).

Lemma adversary_valid plus a b : valid_input q (adversary plus a b).
Proof. by move=> j; split; [exact: data_ball | rewrite /=; case: ifP => _; exact: card_chosen]. Qed.

Lemma adversary_targets a b k : a k != b k ->
  let plus := member k (a k) in
  qSA q (adversary plus a a) i0 - qSA q (adversary plus a b) i0
    = (2%:R / q%:R) *: e1.
Proof.
move=> ab plus; rewrite /qSA /= eqxx -scalerBr.
rewrite !big_imset /=; do ?[by move=> ? ? _ _; exact: chosen_inj].
rewrite -sumrB (bigD1 k) //= big1 ?addr0 => [|l lk].
  rewrite /data eqxx ifN; last by apply: contraNneq ab => /member_inj[_ ->].
  by rewrite opprK -mulr2n -scaler_nat scalerA mulrC.
rewrite /data !ifN ?subrr //.
  by apply: contraNneq lk => /member_inj[->].
by apply: contraNneq lk => /member_inj[->].
Qed.

End Adversary.

Theorem theorem_4_few_messages : theorem_4_few_messages_statement.
Proof.
move=> R N d q i0 T msg F room few sees.
pose send (a : {ffun 'I_q -> bool}) :=
  msg (Token (- delta_mx 0 0 : 'rV[R]_d.+1) (chosen room a)).
have /injectivePn[a [b ab same]] : ~~ injectiveb send.
  apply: contraL few => /injectiveP inj; rewrite -leqNgt.
  by apply: leq_trans (leq_card _ inj); rewrite card_ffun card_bool card_ord.
have [k abk] : exists k, a k != b k.
  apply/existsP; apply: contraNT ab => /existsPn eq_ab.
  by apply/eqP/ffunP => k; apply/eqP; rewrite -[_ == _]negbK eq_ab.
pose plus := member room k (a k); pose X := adversary R d room plus a.
have X_valid c : valid_input q (X c) by exact: adversary_valid.
have data0 : data R d plus i0 = - delta_mx 0 0.
  by rewrite /data eq_sym (negbTE (member_neq _ _ _)).
have same_view : F (X a) = F (X b).
  apply: sees => // [|j /negbTE ji0]; rewrite /X /adversary ?ji0 // eqxx data0.
  exact: same.
have q_gt0 : (0 < q)%N by apply: leq_ltn_trans (ltn_ord k).
have far := adversary_targets R d room abk; rewrite -/plus -/(X a) -/(X b) in far.
have [|miss|miss] := @missed_by_half R _ (F (X a)) (qSA q (X a) i0) (qSA q (X b) i0) q%:R^-1.
- by rewrite far norm2Z norm2_delta mulr1 ger0_norm ?divr_ge0 ?ler0n.
- by exists (X a).
- by exists (X b); split=> //; rewrite -same_view.
Qed.

(** ** Attention form *)

(** What F sees of the last token is a family of p-bit numbers, indexed by I. *)
Lemma theorem_4_features (R : realType) (N d q p : nat) (i0 : 'I_N) (A : seq R)
    (I : finType) (feature : I -> token R N d.+1 -> R)
    (F : input R N d.+1 -> 'rV[R]_d.+1) :
  (2 * q <= i0)%N -> (size A <= 2 ^ p)%N -> (#|I| * p < q)%N ->
  (forall l x, valid_token q x -> feature l x \in A) ->
  (forall X Y, valid_input q X -> valid_input q Y ->
     (forall l, feature l (X i0) = feature l (Y i0)) ->
     (forall j, j != i0 -> X j = Y j) -> F X = F Y) ->
  exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X - qSA q X i0).
Proof.
move=> room sizeA narrow inA sees.
have pow_gt0 : (0 < 2 ^ p)%N by rewrite expn_gt0.
pose code x : 'I_(2 ^ p) := Ordinal (ltn_pmod (index x A) pow_gt0).
have code_inj x y : x \in A -> y \in A -> code x = code y -> x = y.
  move=> xA yA /(congr1 val) /=.
  rewrite !modn_small ?(leq_trans _ sizeA) ?index_mem // => e.
  by rewrite -(nth_index 0 xA) e nth_index.
pose msg x : {ffun I -> 'I_(2 ^ p)} := [ffun l => code (feature l x)].
apply: (@theorem_4_few_messages R N d q i0 _ msg F room) => [|X Y X_valid Y_valid same others].
  by rewrite card_ffun card_ord -expnM ltn_exp2l // mulnC.
apply: sees => // l; apply: code_inj; try by apply: inA.
by have /ffunP/(_ l) := same; rewrite !ffunE.
Qed.

Section LayerView.
Variables (R : realType) (N d0 m dv H : nat) (T : Type).
Variables (phi : 'I_N -> T -> 'rV[R]_d0).
Variables (Q K : 'I_H -> 'M[R]_(d0, m)) (V : 'I_H -> 'M[R]_(d0, dv)).

(** Coordinate c of the layer's output at i0 depends on the token there only through its
    queries and keys and coordinate c of its values. *)
Lemma layer_view (X Y : 'I_N -> T) i0 c :
  (forall h, phi i0 (X i0) *m Q h = phi i0 (Y i0) *m Q h) ->
  (forall h, phi i0 (X i0) *m K h = phi i0 (Y i0) *m K h) ->
  (forall h, (phi i0 (X i0) *m V h) 0 c = (phi i0 (Y i0) *m V h) 0 c) ->
  (forall j, j != i0 -> X j = Y j) ->
  row i0 (attention_layer Q K V (embed phi X)) 0 c
    = row i0 (attention_layer Q K V (embed phi Y)) 0 c.
Proof.
move=> sameQ sameK sameV others; rewrite !mxE !summxE; apply: eq_bigr => h _.
have rowE Z j : row j (embed phi Z) = phi j (Z j) by rewrite rowK.
have keys j : phi j (X j) *m K h = phi j (Y j) *m K h.
  by have [->|/others ->] := eqVneq j i0.
have values j : (phi j (X j) *m V h) 0 c = (phi j (Y j) *m V h) 0 c.
  by have [->|/others ->] := eqVneq j i0.
have entry Z : attention_unit (Q h) (K h) (V h) (embed phi Z) i0 c
               = row i0 (attention_unit (Q h) (K h) (V h) (embed phi Z)) 0 c.
  by rewrite [RHS]mxE.
rewrite !entry !attention_row !summxE; apply: eq_bigr => j _.
rewrite !mxE !rowE; have := values j; rewrite !mxE => ->; congr (_ * _).
by apply: eq_softmax => k; rewrite !rowE sameQ keys.
Qed.

End LayerView.

(** The numbers by which head h sees a token: query, key, value coordinates. *)
Definition seen (R : realType) (N d0 m dv H : nat) (T C : Type)
    (phi : 'I_N -> T -> 'rV[R]_d0) (Q K : 'I_H -> 'M[R]_(d0, m))
    (V : 'I_H -> 'M[R]_(d0, dv)) (coordinate : C -> 'I_dv) (i0 : 'I_N)
    (l : 'I_H * ('I_m + 'I_m + C)) (x : T) : R :=
  match l with
  | (h, inl (inl k)) => (phi i0 x *m Q h) 0 k
  | (h, inl (inr k)) => (phi i0 x *m K h) 0 k
  | (h, inr c) => (phi i0 x *m V h) 0 (coordinate c)
  end.

Theorem theorem_4_attention : theorem_4_attention_statement.
Proof.
move=> R N d q d0 m dv H p A phi Q K V out room sizeA inA narrow.
have i0_lt : (2 * q < N)%N by lia.
pose i0 := Ordinal i0_lt; pose see := seen phi Q K V id i0.
have [|||||X [X_valid miss]] := @theorem_4_features R N d q p i0 A _ see
  (fun X => out i0 (row i0 (attention_layer Q K V (embed phi X)))).
- exact: leqnn.
- exact: sizeA.
- by rewrite card_prod !card_sum !card_ord; lia.
- move=> [h l] x /(inA h i0)[qA kA vA].
  by case: l => [[k|k]|c]; [exact: qA | exact: kA | exact: vA].
- move=> X Y _ _ same others; congr (out _ _); apply/rowP => c.
  apply: layer_view others => h; try apply/rowP => k.
  + exact: (same (h, inl (inl k))).
  + exact: (same (h, inl (inr k))).
  + exact: (same (h, inr c)).
by exists X, i0.
Qed.

(** A one-dimensional input, placed on the first axis. *)
Section FirstAxis.
Variables (R : realType) (N d q : nat).

Definition on_axis (x : token R N 1) : token R N d.+1 :=
  Token (value x 0 0 *: delta_mx 0 0) (pointers x).

Lemma norm2_dim1 (v : 'rV[R]_1) : norm2 v = `|v 0 0|.
Proof. by rewrite /norm2 /dot big_ord1 -expr2 sqrtr_sqr. Qed.

Lemma on_axis_valid x : valid_token q x -> valid_token q (on_axis x).
Proof. by case=> ball card; split=> //; rewrite norm2Z norm2_delta mulr1 -norm2_dim1. Qed.

Lemma on_axis_qSA (X : input R N 1) i :
  qSA q (on_axis \o X) i 0 0 = qSA q X i 0 0.
Proof.
rewrite !mxE !summxE; congr (_ * _); apply: eq_bigr => j _.
by rewrite !mxE !eqxx mulr1.
Qed.

End FirstAxis.

Theorem theorem_4_no_output_map : theorem_4_no_output_map_statement.
Proof.
move=> R N d q d0 m H p A phi Q K V room sizeA inA narrow.
have i0_lt : (2 * q < N)%N by lia.
pose i0 := Ordinal i0_lt; pose lift := @on_axis R N d.
pose see l x := seen phi Q K V (fun _ : unit => 0) i0 l (lift x).
pose layer (X : input R N 1) := row i0 (attention_layer Q K V (embed phi (lift \o X))).
have [|||||X [X_valid miss]] := @theorem_4_features R N 0 q p i0 A _ see
  (fun X => \row_ _ layer X 0 0).
- exact: leqnn.
- exact: sizeA.
- by rewrite card_prod !card_sum !card_ord card_unit; lia.
- move=> [h l] x /(on_axis_valid d) /(inA h i0)[qA kA vA].
  by case: l => [[k|k]|c]; [exact: qA | exact: kA | exact: vA].
- move=> X Y _ _ same others; apply/rowP => c; rewrite [LHS]mxE [RHS]mxE.
  apply: layer_view => [h|h|h|j /others /= -> //]; try apply/rowP => k.
  + exact: (same (h, inl (inl k))).
  + exact: (same (h, inl (inr k))).
  + exact: (same (h, inr tt)).
exists (lift \o X), i0; split; first by move=> j; apply: on_axis_valid.
apply: le_trans miss _; rewrite norm2_dim1; apply: le_trans (norm2_coord _ 0).
have minusE (u v : 'rV[R]_d.+1) : (u - v) 0 0 = u 0 0 - v 0 0 by rewrite !mxE.
rewrite minusE on_axis_qSA -/(layer X).
have -> : ((\row__ layer X 0 0) - qSA q X i0) 0 0 = layer X 0 0 - qSA q X i0 0 0.
  by rewrite [LHS]mxE; congr (_ + _); [rewrite [LHS]mxE | rewrite [LHS]mxE].
exact: lexx.
Qed.
