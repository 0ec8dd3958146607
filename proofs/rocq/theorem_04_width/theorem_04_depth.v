(** * Theorem 4 at any depth

    In every layer token i shows the others its queries, keys and values, and gets the rounded
    outputs of the heads: all this is the transcript, of (2m + 2 m_v) p H bits a layer.  If
    the inputs (y, y) and (z, z) of theorem_04_P.v have the same transcript, then on (y, z)
    token i goes through the states of (y, y) and all others through those of
    (z, z), layer by layer; so (y, z) and (y, y) have the same output at i. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision theorem_04_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Depth.
Variables (R : realType) (N m mv H p f D : nat) (T : Type) (i : 'I_N).
Variable layers : nat -> p_layer R N D T m mv H.

Definition state_after (l : nat) (X : 'I_N -> T) : 'I_N -> T := network f (mkseq layers l) X.

Lemma state_afterS l X : state_after l.+1 X = apply_layer f (layers l) (state_after l X).
Proof. by rewrite /state_after /network /mkseq -addn1 iotaD map_cat foldl_cat. Qed.

Notation heads l := (layer_heads (layers l)).
Notation view l := (view_of p f (heads l) i).
Notation outputs l X := (outputs_at p f (heads l) X i).

(** Elsewhere the heads see the token at i through its view, too. *)
Lemma view_output_elsewhere l h (X Y : 'I_N -> T) k :
  (forall h, in_P p f (fun=> True) (heads l h)) -> k != i -> (forall j, j != i -> X j = Y j) ->
  view l (X i) = view l (Y i) ->
  head_output f (heads l h) X k = head_output f (heads l h) Y k.
Proof.
move=> heads_in_P k_neq others /(same_view heads_in_P I I) same.
have key j : key_at (heads l h) X j = key_at (heads l h) Y j.
  case: j => [j|//] /=; have [->|/others -> //] := eqVneq j i.
  by apply/rowP => c; exact: (same (h, inl (inr c))).
have value j : value_at (heads l h) X j = value_at (heads l h) Y j.
  case: j => [j|//] /=; have [->|/others -> //] := eqVneq j i.
  by apply/rowP => c; exact: (same (h, inr c)).
congr (round_vector f _); apply/rowP => c; rewrite !mxE; apply: eq_bigr => j _.
by rewrite value; congr (_ * _); apply: eq_softmax => j'; rewrite (others _ k_neq) key.
Qed.

(** What token i shows and gets in layer l. *)
Definition turn_at (X : 'I_N -> T) (l : nat) :=
  (view l (state_after l X i), outputs l (state_after l X)).

Variable L : nat.
Hypothesis layers_in_P : forall l h, (l < L)%N -> in_P p f (fun=> True) (heads l h).

(** X and Y have the same transcript; Z is Y at i and X elsewhere. *)
Variables X Y Z : 'I_N -> T.
Hypothesis same_turn : forall l, (l < L)%N -> turn_at X l = turn_at Y l.
Hypotheses (Z_at : Z i = Y i) (Z_elsewhere : forall j, j != i -> Z j = X j).

Let same_view_at l (l_lt : (l < L)%N) : view l (state_after l X i) = view l (state_after l Y i) :=
  congr1 fst (same_turn l_lt).
Let same_outputs_at l (l_lt : (l < L)%N) : outputs l (state_after l X) = outputs l (state_after l Y) :=
  congr1 snd (same_turn l_lt).

Lemma mixed_run l : (l <= L)%N -> state_after l Z i = state_after l Y i /\
  forall j, j != i -> state_after l Z j = state_after l X j.
Proof.
elim: l => [|l IH] l_lt; first by split.
have [at_i elsewhere] := IH (ltnW l_lt); have l_in_P h := layers_in_P h l_lt.
have ZX_view : view l (state_after l Z i) = view l (state_after l X i).
  by rewrite at_i same_view_at.
pose sX := state_after l X; pose sY := state_after l Y; pose sZ := state_after l Z.
have eq_outputs : outputs l sZ = outputs l sY.
  transitivity (outputs l sX); last exact: (same_outputs_at l_lt).
  apply/ffunP => c; rewrite [LHS]ffunE [RHS]ffunE.
  have eq_head : head_output f (heads l c.1) sZ i = head_output f (heads l c.1) sX i.
    exact: (view_output l_in_P c.1 I I ZX_view elsewhere).
  by rewrite eq_head.
have out_i : layer_output f (heads l) sZ i = layer_output f (heads l) sY i.
  exact: (@same_outputs R N D T m mv H p f (fun=> True) (heads l) l_in_P sZ sY i
            (fun=> I) (fun=> I) eq_outputs).
have out_j j : j != i -> layer_output f (heads l) sZ j = layer_output f (heads l) sX j.
  move=> j_neq; apply: eq_bigr => h _.
  exact: (view_output_elsewhere h l_in_P j_neq elsewhere ZX_view).
split=> [|j j_neq]; rewrite !state_afterS /apply_layer -/sX -/sY -/sZ.
  by rewrite out_i -[sY i]at_i.
by rewrite (out_j j j_neq) -[sX j](elsewhere j j_neq).
Qed.

End Depth.

Theorem theorem_4_P_depth : theorem_4_P_depth_statement.
Proof.
move=> R N d q m mv H p f D L T emb layers out i layers_in_P.
pose transcript (X : input R N d.+1) :=
  [ffun l : 'I_L => turn_at p f i layers (fun j => emb j (X j)) l].
rewrite -(card_targets q i) => few.
have [pad pad_in] : exists pad, pad \in targets q i by apply/card_gt0P; apply: leq_ltn_trans few.
have [_ card_pad] := targetP pad_in; pose X := aimed R d i pad.
have X_valid y z : y \in targets q i -> valid_input q (X y z).
  by case/targetP => _; exact: aimed_valid.
have [|y [z [yT zT yz /ffunP same]]] := @same_message _ _ (targets q i) (fun y => transcript (X y y)).
  apply: leq_ltn_trans few; rewrite card_ffun card_prod card_view card_ffun card_prod !card_ord.
  by rewrite -expnM -expnD -expnM leq_exp2l //; lia.
pose run (Z : input R N d.+1) := network f (mkseq layers L) (fun j => emb j (Z j)).
pose F Z := out i (run Z i).
have same_F : F (X y z) = F (X y y).
  pose Xz j := emb j (X z z j); pose Xy j := emb j (X y y j); pose Xm j := emb j (X y z j).
  have turns l : (l < L)%N -> turn_at p f i layers Xz l = turn_at p f i layers Xy l.
    move=> l_lt; pose o := Ordinal l_lt.
    have eq_z : transcript (X z z) o = turn_at p f i layers Xz o by exact: ffunE.
    have eq_y : transcript (X y y) o = turn_at p f i layers Xy o by exact: ffunE.
    exact: (etrans (esym eq_z) (etrans (esym (same o)) eq_y)).
  have own : Xm i = Xy i := congr1 (emb i) (aimed_i0 R d i pad y z y).
  have others j : j != i -> Xm j = Xz j.
    by move=> j_neq; exact: (congr1 (emb j) (aimed_other R d pad y z z j_neq)).
  have [eq_state _] := mixed_run layers_in_P turns own others (leqnn L).
  exact: (congr1 (out i) eq_state).
have [miss|miss] := aimed_missed pad (F (X y z)) yT zT yT yz.
  by exists (X y z); split; [exact: X_valid | exact: miss].
by exists (X y y); split; [exact: X_valid | rewrite -[out _ _]/(F (X y y)) -same_F; exact: miss].
Qed.
