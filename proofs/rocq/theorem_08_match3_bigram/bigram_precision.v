(** * Theorem 8: the precision must grow with N

    The behaviour of a position is what its tokens can ask and answer: queries, keys and
    values in both layers, for each residue and each token of layer 2 that can occur.
    If two positions had the same behaviour, swapping their tokens would swap layer by layer what
    is computed there and change nothing elsewhere, against [swap_is_seen].  So there are no
    more positions than behaviours. *)

From mathcomp Require Import all_ssreflect all_algebra fingroup perm zify.
From mathcomp Require Import boolp reals sequences exp.
From slt Require Import Statements.
From slt Require Import softmax_lemma precision exact_softmax_P bigram_swap.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Swapping two positions through a layer *)

Section Swap.
Variables (R : realType) (N D H m mv f : nat) (T : Type).
Variables (heads : 'I_H -> p_head R N D T m mv) (X : 'I_N -> T) (i i' : 'I_N).
Let sigma := tperm i i'.

Hypothesis same : forall h j,
  [/\ head_query (heads h) j (X (sigma j)) = head_query (heads h) (sigma j) (X (sigma j)),
      head_key (heads h) j (X (sigma j)) = head_key (heads h) (sigma j) (X (sigma j))
    & head_value (heads h) j (X (sigma j)) = head_value (heads h) (sigma j) (X (sigma j))].

Let place (t : 'I_N + 'I_D) : 'I_N + 'I_D := if t is inl j then inl (sigma j) else t.

Lemma place_inj : injective place.
Proof. by case=> [j|d] [j'|d'] //= [eq_jj']; rewrite ?eq_jj' ?(perm_inj eq_jj'). Qed.

Lemma swap_layer j : layer_output f heads (X \o sigma) j = layer_output f heads X (sigma j).
Proof.
apply: eq_bigr => h _; apply/rowP => l; rewrite !mxE; congr (round_to _ _).
have keyE t : key_at (heads h) (X \o sigma) t = key_at (heads h) X (place t).
  by case: t => [j0|d] //=; have [_ ->] := same h j0.
have valueE t : value_at (heads h) (X \o sigma) t = value_at (heads h) X (place t).
  by case: t => [j0|d] //=; have [_ _ ->] := same h j0.
have queryE : head_query (heads h) j ((X \o sigma) j) = head_query (heads h) (sigma j) (X (sigma j)).
  by have [] := same h j.
rewrite [RHS](reindex_inj place_inj) /=; apply: eq_bigr => t _; rewrite valueE.
congr (_ * _); rewrite /attention_weight /softmax keyE queryE; congr (_ / _).
by rewrite [RHS](reindex_inj place_inj) /=; apply: eq_bigr => t' _; rewrite keyE.
Qed.

End Swap.

Lemma eq_layer_output (R : realType) (N D H m mv f : nat) (T : Type)
    (heads : 'I_H -> p_head R N D T m mv) (X Y : 'I_N -> T) i :
  X =1 Y -> layer_output f heads X i = layer_output f heads Y i.
Proof. by move=> eq_XY; congr (layer_output f heads _ i); apply/boolp.funext. Qed.

(** ** Behaviours *)

Section Behaviour.
Variables (R : realType) (N D H m mv p f : nat) (T : Type) (F : finType) (dec : F -> T).
Variable heads : 'I_H -> p_head R N D T m mv.
Hypothesis heads_in_P : forall h, in_P p f (fun=> True) (heads h).

Local Notation code n := {ffun 'I_n -> 'I_(2 ^ p)}.
Definition vector_code n (v : 'rV[R]_n) : code n := [ffun l => p_code p f (v 0 l)].

Lemma vector_code_inj n (v w : 'rV[R]_n) : p_bit_vector p f v -> p_bit_vector p f w ->
  vector_code v = vector_code w -> v = w.
Proof.
move=> v_P w_P /ffunP same; apply/rowP => l; have := same l; rewrite !ffunE.
exact: p_code_inj.
Qed.

Definition behaviour (i : 'I_N) : {ffun F * 'I_H -> code m * code m * code mv} :=
  [ffun ch => (vector_code (head_query (heads ch.2) i (dec ch.1)),
               vector_code (head_key (heads ch.2) i (dec ch.1)),
               vector_code (head_value (heads ch.2) i (dec ch.1)))].

Lemma behaviourP i i' : behaviour i = behaviour i' -> forall c h,
  [/\ head_query (heads h) i (dec c) = head_query (heads h) i' (dec c),
      head_key (heads h) i (dec c) = head_key (heads h) i' (dec c)
    & head_value (heads h) i (dec c) = head_value (heads h) i' (dec c)].
Proof.
move=> /ffunP same c h; have := same (c, h); rewrite !ffunE /= => -[q k v].
have [tokens _] := heads_in_P h; have [q_P k_P v_P] := tokens i (dec c) I.
have [q_P' k_P' v_P'] := tokens i' (dec c) I.
by split; apply: vector_code_inj.
Qed.

Lemma behaviour_tperm i i' : behaviour i = behaviour i' -> forall c h j,
  [/\ head_query (heads h) j (dec c) = head_query (heads h) (tperm i i' j) (dec c),
      head_key (heads h) j (dec c) = head_key (heads h) (tperm i i' j) (dec c)
    & head_value (heads h) j (dec c) = head_value (heads h) (tperm i i' j) (dec c)].
Proof.
move=> same c h j; case: tpermP => [->|->|] //; first exact: behaviourP.
by apply: behaviourP; exact: esym.
Qed.

Lemma card_behaviours :
  #|{ffun F * 'I_H -> code m * code m * code mv}| = (2 ^ ((2 * m + mv) * p * H * #|F|))%N.
Proof.
rewrite card_ffun !card_prod !card_ffun !card_ord -!expnM -!expnD -expnM; congr (2 ^ _)%N.
by rewrite mulnC (mulnC _ p) -mulnDr -mulnDr mul2n addnn mulnC -!mulnA [(#|F| * H)%N]mulnC.
Qed.

End Behaviour.

(** ** The rows of layer 1 *)

Section Rows.
Variables (R : realType) (H mv p f : nat).
Let K := (2 ^ p.-1)%N.
Let top := (H * (2 ^ p - 2))%N.

Definition row_code := {ffun 'I_mv -> 'I_top.+1}.
Definition row_of (c : row_code) : 'rV[R]_mv :=
  \row_l (((c l : nat)%:Z - (H * K.-1)%:Z)%:~R / 2%:R ^+ f).

Lemma twice_top : (H * K.-1 + H * K.-1 = top)%N.
Proof.
rewrite /top /K addnn doubleMr; congr (_ * _)%N; case: p => [|p'] //=.
by rewrite expnS -mul2n; have : (0 < 2 ^ p')%N by [rewrite expn_gt0]; lia.
Qed.

Lemma card_rows : #|{: row_code}| = number_of_rows H mv p.
Proof. by rewrite card_ffun !card_ord. Qed.

Lemma sum_of_ints n (g : 'I_n -> R) :
  (forall h, exists k : int, g h = k%:~R / 2%:R ^+ f /\ (`|k| <= K.-1)%N) ->
  exists z : int, \sum_h g h = z%:~R / 2%:R ^+ f /\ (`|z| <= n * K.-1)%N.
Proof.
elim: n g => [|n IH] g g_P; first by exists 0; rewrite big_ord0 mul0r.
have [z [z_eq z_le]] := IH _ (fun h => g_P (widen_ord (leqnSn n) h)).
have [k [k_eq k_le]] := g_P ord_max.
exists (z + k); rewrite big_ord_recr /= z_eq k_eq -mulrDl -intrD; split=> //.
by move: z_le k_le; rewrite mulSn; clear; lia.
Qed.

(** A sum of H rows of p-bit numbers is one of these. *)
Lemma sum_of_rows (r : 'I_H -> 'rV[R]_mv) : (forall h, p_bit_vector p f (r h)) ->
  exists c, \sum_h r h = row_of c.
Proof.
move=> r_P.
have ints l : exists z : int, (\sum_h r h) 0 l = z%:~R / 2%:R ^+ f /\ (`|z| <= H * K.-1)%N.
  rewrite summxE; apply: sum_of_ints => h; have [k [-> k_lt]] := r_P h l.
  by exists k; split=> //; rewrite -ltnS prednK ?expn_gt0.
have [z zP] := fin_all_exists ints.
have lt l : (`|(z l + (H * K.-1)%:Z)%R| < top.+1)%N.
  by have [_] := zP l; have := twice_top; clear; lia.
exists [ffun l => inord `|(z l + (H * K.-1)%:Z)%R|%N]; apply/rowP => l.
have [-> z_le] := zP l; rewrite mxE ffunE inordK //; congr (_%:~R / _).
by move: z_le; clear; lia.
Qed.

End Rows.

(** ** The bound *)

Section Bound.
Variables (R : realType) (N D M H m mv p f : nat) (T : Type) (F : finType).
Variables (tok : 'Z_M -> 'rV[R]_mv -> T) (dec : F -> T).
Variables (heads1 : 'I_H -> p_head R N D 'Z_M m mv) (heads2 : 'I_H -> p_head R N D T m mv).
Hypotheses (N_gt6 : (6 < N)%N) (M_gt2 : (2 < M)%N).
Hypothesis heads1_in_P : layer_in_P p f heads1.
Hypothesis heads2_in_P : forall h, in_P p f (fun=> True) (heads2 h).

(** Every token of layer 2 that can occur is some [dec c]. *)
Hypothesis covers : forall x (c : row_code H mv p), exists d, tok x (row_of R f c) = dec d.

(** The outputs of both layers and the token determine the task at every position. *)
Hypothesis determines : forall (X Y : 'I_N -> 'Z_M) k, X k = Y k ->
  layer_output f heads1 X k = layer_output f heads1 Y k ->
  two_layers f tok heads1 heads2 X k = two_layers f tok heads1 heads2 Y k ->
  Match3Bigram X k = Match3Bigram Y k.

Lemma layer1_token X j : exists d, tok (X j) (layer_output f heads1 X j) = dec d.
Proof.
rewrite /layer_output.
have [c ->] := sum_of_rows (fun h => head_output_p_bit (X := X) j (heads1_in_P h) (fun=> I)).
exact: covers.
Qed.

Lemma behaviours_differ : injective (fun i =>
  (behaviour p f id heads1 i, behaviour p f dec heads2 i)).
Proof.
move=> i i' [same1 same2]; apply/eqP; apply: contraT => neq.
have [X [k [ki ki' /eqP seen]]] := swap_is_seen N_gt6 M_gt2 neq.
have swap1 j : layer_output f heads1 (X \o tperm i i') j = layer_output f heads1 X (tperm i i' j).
  by apply: swap_layer => h j0; exact: (behaviour_tperm heads1_in_P same1 (X _) h j0).
have k_fixed : tperm i i' k = k by rewrite tpermD // eq_sym.
pose Y j := tok (X j) (layer_output f heads1 X j).
have swap2 : layer_output f heads2 (Y \o tperm i i') k = layer_output f heads2 Y k.
  rewrite -[in RHS]k_fixed; apply: swap_layer => h j0; rewrite /Y.
  have [d ->] := layer1_token X (tperm i i' j0).
  exact: (behaviour_tperm heads2_in_P same2 d h j0).
case: seen; apply: determines.
- by rewrite [RHS]/comp k_fixed.
- by rewrite swap1 k_fixed.
rewrite /two_layers -/Y -swap2; apply: eq_layer_output => j.
by rewrite swap1.
Qed.

Lemma positions_le : (N <= 2 ^ ((2 * m + mv) * p * H * (M + #|F|)))%N.
Proof.
have := leq_card _ behaviours_differ; rewrite card_ord card_prod !card_behaviours card_ord.
by rewrite -expnD -mulnDr Zp_cast // ltnW.
Qed.

End Bound.

Theorem theorem_8_precision : theorem_8_precision_statement.
Proof.
move=> R N D M H m mv p f heads1 heads2 out N_gt6 M_gt2 P1 P2 correct.
rewrite -card_rows.
apply: (@positions_le R N D M H m mv p f _ _ (fun _ r => r) (@row_of R H mv p f)
          heads1 heads2 N_gt6 M_gt2 P1 P2) => [x c|X Y k _ _ same]; first by exists c.
by rewrite -!correct same.
Qed.

Theorem theorem_8_precision_residuals : theorem_8_precision_residuals_statement.
Proof.
move=> R N D M H m mv p f heads1 heads2 out N_gt6 M_gt2 P1 P2 correct.
pose dec (d : 'Z_M * row_code H mv p) := (d.1, row_of R f d.2).
have card_tokens : #|[finType of 'Z_M * row_code H mv p]| = (M * number_of_rows H mv p)%N.
  by rewrite card_prod card_rows card_ord Zp_cast // ltnW.
rewrite -[X in (2 ^ X)%N]mulnA mulnDr muln1 -card_tokens.
apply: (@positions_le R N D M H m mv p f _ _ pair dec heads1 heads2 N_gt6 M_gt2 P1 P2).
  by move=> x c; exists (x, c).
by move=> X Y k same_x same1 same2; rewrite -!correct same_x same1 same2.
Qed.
