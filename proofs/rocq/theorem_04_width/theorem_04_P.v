(** * Theorem 4 in the class P

    A layer of H heads errs by at least 1/q at any given position i if
    (2m + m_v) p H < log2 binom(N - 1, q); if its output map also reads the token,
    if (2m + 2 m_v) p H < log2 binom(N - 1, q).

    Idea.  Token i points at y, any q positions other than i; the values are -e_1 on a
    set z (and at i) and +e_1 elsewhere.  The target is (2 |y - z| / q - 1) e_1: -e_1 if
    y = z, at least 2/q away if y and z are different sets of q positions.
    Without residuals the output depends on y through queries, keys and values only: two
    sets y, z that are seen alike give the same output on values z.  With residuals let
    the heads' outputs on (y, y) be part of the message: then (y, z), (z, z) and (y, y) have
    the same head outputs, and (y, z) and (y, y) the same token, so the same output. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** The adversary *)

Section Adversary.
Variables (R : realType) (N d q : nat) (i0 : 'I_N) (pad : {set 'I_N}).
Hypothesis card_pad : #|pad| = q.
Implicit Types (y z : {set 'I_N}) (j : 'I_N).

Let e1 : 'rV[R]_d.+1 := delta_mx 0 0.

Definition signed z j : 'rV[R]_d.+1 := if j \in i0 |: z then - e1 else e1.

(** Token i0 points at y, all others at the pad. *)
Definition aimed y z : input R N d.+1 :=
  fun j => Token (signed z j) (if j == i0 then y else pad).

Lemma aimed_valid y z : #|y| = q -> valid_input q (aimed y z).
Proof.
move=> card_y j; split; last by rewrite /=; case: ifP.
by rewrite /= /signed; case: ifP; rewrite ?norm2N norm2_delta.
Qed.

Lemma aimed_i0 y z z' : aimed y z i0 = aimed y z' i0.
Proof. by rewrite /aimed /signed !setU11. Qed.

Lemma aimed_other y y' z j : j != i0 -> aimed y z j = aimed y' z j.
Proof. by rewrite /aimed => /negbTE ->. Qed.

(** The set of positions that token i0 may point at. *)
Definition targets : {set {set 'I_N}} :=
  [set y : {set 'I_N} | (y \subset [set~ i0]) && (#|y| == q)].

Lemma card_targets : #|targets| = 'C(N.-1, q).
Proof. by rewrite /targets cards_draws cardsC1 card_ord. Qed.

Lemma targetP y : y \in targets -> i0 \notin y /\ #|y| = q.
Proof. by rewrite inE => /andP[sub /eqP]; have := subsetP sub i0; rewrite !inE eqxx; case: (_ \in _) => // /(_ isT). Qed.

Lemma aimed_target y z : y \in targets ->
  qSA q (aimed y z) i0 = ((#|y :\: z|.*2%:R - q%:R) / q%:R) *: e1.
Proof.
case/targetP => i0y card_y; rewrite /qSA /= eqxx [_ / _]mulrC -scalerA; congr (_ *: _).
rewrite (big_setID z) /= (eq_bigr (fun=> - e1)) => [|j /setIP[_ jz]]; last first.
  by rewrite /signed inE jz orbT.
rewrite [X in _ + X](eq_bigr (fun=> e1)) => [|j /setDP[jy jz]]; last first.
  rewrite /signed ifN // !inE negb_or jz andbT.
  by apply: contraNneq i0y => <-.
rewrite !sumr_const -!scaler_nat [LHS]addrC scalerN -scalerBl; congr (_ *: _).
rewrite -card_y -(cardsID z y) natrD -mul2n natrM; move: (_%:R) (#|y :\: z|%:R) => a b; ring.
Qed.

(** The output is missed on (y, z) or on (y', z') if y and z differ and y' = z'. *)
Lemma aimed_missed y z y' (u : 'rV[R]_d.+1) :
    y \in targets -> z \in targets -> y' \in targets -> y != z ->
  q%:R^-1 <= norm2 (u - qSA q (aimed y z) i0) \/
  q%:R^-1 <= norm2 (u - qSA q (aimed y' y') i0).
Proof.
move=> yT zT y'T yz; have [_ card_y] := targetP yT; have [_ card_z] := targetP zT.
have more : (0 < #|y :\: z|)%N.
  rewrite card_gt0 setD_eq0; apply: contra yz => sub.
  by rewrite eqEcard sub card_y card_z leqnn.
apply: missed_by_half; rewrite !aimed_target // setDv cards0 double0 -scalerBl norm2Z.
rewrite norm2_delta mulr1 -mulrBl sub0r opprK subrK.
rewrite ger0_norm ?divr_ge0 ?ler0n // -mul2n natrM -mulrA ler_pmul2l ?ltr0n //.
by rewrite ler_pemull ?invr_ge0 ?ler0n // ler1n.
Qed.

End Adversary.

(** ** Messages *)

(** Two sets of positions that a map to a smaller type does not tell apart. *)
Lemma same_message (I T : finType) (A : {set I}) (msg : I -> T) :
  (#|T| < #|A|)%N -> exists y z, [/\ y \in A, z \in A, y != z & msg y = msg z].
Proof.
move=> few; have : ~~ dinjectiveb msg A.
  by apply: contraL few => /dinjectiveP inj; rewrite -leqNgt; exact: leq_card_in inj.
by case/dinjectivePn => y yA [z /andP[/= zy zA] same]; exists y, z; rewrite eq_sym.
Qed.

Section Messages.
Variables (R : realType) (N d q : nat) (i0 : 'I_N).
Variables (F : input R N d.+1 -> 'rV[R]_d.+1) (T1 T2 : finType).
Variables (msg : token R N d.+1 -> T1) (reply : input R N d.+1 -> T2).

Let missed := exists X, valid_input q X /\ q%:R^-1 <= norm2 (F X - qSA q X i0).

(** F sees the token at i0 through a message only. *)
Lemma one_way :
  (#|T1| < 'C(N.-1, q))%N ->
  (forall X Y, valid_input q X -> valid_input q Y -> msg (X i0) = msg (Y i0) ->
     (forall j, j != i0 -> X j = Y j) -> F X = F Y) ->
  missed.
Proof.
rewrite -(card_targets q i0) => few sees.
have [pad pad_in] : exists pad, pad \in targets q i0.
  by apply/card_gt0P; apply: leq_ltn_trans few.
have [_ card_pad] := targetP pad_in; pose X := aimed R d i0 pad.
have X_valid y z : y \in targets q i0 -> valid_input q (X y z).
  by case/targetP => _; exact: aimed_valid.
have [y [z [yT zT yz same]]] := same_message (fun y => msg (X y y i0)) few.
have own : X y z i0 = X y y i0 by exact: aimed_i0.
have same_F : F (X y z) = F (X z z).
  apply: sees => [|||j]; try exact: X_valid; last exact: aimed_other.
  by rewrite own.
have [miss|miss] := aimed_missed pad (F (X y z)) yT zT zT yz.
  by exists (X y z); split=> //; exact: X_valid.
by exists (X z z); rewrite -same_F; split=> //; exact: X_valid.
Qed.

(** F sees the token at i0, and of all the others a reply to its message. *)
Lemma two_way :
  (#|T1| * #|T2| < 'C(N.-1, q))%N ->
  (forall X Y, valid_input q X -> valid_input q Y -> msg (X i0) = msg (Y i0) ->
     (forall j, j != i0 -> X j = Y j) -> reply X = reply Y) ->
  (forall X Y, valid_input q X -> valid_input q Y -> X i0 = Y i0 -> reply X = reply Y ->
     F X = F Y) ->
  missed.
Proof.
rewrite -(card_targets q i0) -card_prod => few sees_msg sees_reply.
have [pad pad_in] : exists pad, pad \in targets q i0.
  by apply/card_gt0P; apply: leq_ltn_trans few.
have [_ card_pad] := targetP pad_in; pose X := aimed R d i0 pad.
have X_valid y z : y \in targets q i0 -> valid_input q (X y z).
  by case/targetP => _; exact: aimed_valid.
have [y [z [yT zT yz [same_msg same_reply]]]] :=
  same_message (fun y => (msg (X y y i0), reply (X y y))) few.
have own : X y z i0 = X y y i0 by exact: aimed_i0.
have same_F : F (X y z) = F (X y y).
  apply: sees_reply => //; try exact: X_valid.
  rewrite same_reply; apply: sees_msg => [|||j]; try exact: X_valid; last exact: aimed_other.
  by rewrite own.
have [miss|miss] := aimed_missed pad (F (X y z)) yT zT yT yz.
  by exists (X y z); split=> //; exact: X_valid.
by exists (X y y); rewrite -same_F; split=> //; exact: X_valid.
Qed.

End Messages.

(** ** Layers in P *)

(** What a token shows to the heads at position i: queries, keys and values, as codes. *)
Section View.
Variables (R : realType) (N D : nat) (T : Type) (m mv H p f : nat) (on : T -> Prop).
Variable heads : 'I_H -> p_head R N D T m mv.
Hypothesis heads_in_P : forall h, in_P p f on (heads h).

Notation view := {ffun 'I_H * ('I_m + 'I_m + 'I_mv) -> 'I_(2 ^ p)}.

Definition seen_number (i : 'I_N) (x : T) (l : 'I_H * ('I_m + 'I_m + 'I_mv)) : R :=
  match l with
  | (h, inl (inl k)) => head_query (heads h) i x 0 k
  | (h, inl (inr k)) => head_key (heads h) i x 0 k
  | (h, inr k) => head_value (heads h) i x 0 k
  end.

Definition view_of i x : view := [ffun l => p_code p f (seen_number i x l)].

Lemma card_view : #|{: view}| = (2 ^ ((2 * m + mv) * p * H))%N.
Proof. by rewrite card_ffun card_prod !card_sum !card_ord -expnM; congr (_ ^ _)%N; lia. Qed.

Lemma seen_p_bit i x l : on x -> p_bit p f (seen_number i x l).
Proof.
by case: l => h l x_on; have [/(_ i x x_on)[] *] := heads_in_P h; case: l => [[k|k]|k] /=.
Qed.

Lemma same_view i x x' : on x -> on x' -> view_of i x = view_of i x' ->
  seen_number i x =1 seen_number i x'.
Proof.
move=> x_on x'_on /ffunP same l; have := same l; rewrite !ffunE.
by apply: p_code_inj; exact: seen_p_bit.
Qed.

(** The heads' outputs at i depend on the token there through its view only. *)
Lemma view_output i (X Y : 'I_N -> T) h : on (X i) -> on (Y i) ->
  view_of i (X i) = view_of i (Y i) -> (forall j, j != i -> X j = Y j) ->
  head_output f (heads h) X i = head_output f (heads h) Y i.
Proof.
move=> Xi_on Yi_on /(same_view Xi_on Yi_on) same others.
have query : head_query (heads h) i (X i) = head_query (heads h) i (Y i).
  by apply/rowP => k; exact: (same (h, inl (inl k))).
have key j : key_at (heads h) X j = key_at (heads h) Y j.
  case: j => [j|//] /=; have [->|/others -> //] := eqVneq j i.
  by apply/rowP => k; exact: (same (h, inl (inr k))).
have value j : value_at (heads h) X j = value_at (heads h) Y j.
  case: j => [j|//] /=; have [->|/others -> //] := eqVneq j i.
  by apply/rowP => k; exact: (same (h, inr k)).
congr (round_vector f _); apply/rowP => l; rewrite !mxE; apply: eq_bigr => j _.
rewrite value; congr (_ * _); apply: eq_softmax => k; by rewrite query key.
Qed.

(** All heads' outputs at i, as codes. *)
Definition outputs_at (X : 'I_N -> T) i : {ffun 'I_H * 'I_mv -> 'I_(2 ^ p)} :=
  [ffun l => p_code p f (head_output f (heads l.1) X i 0 l.2)].

Lemma same_outputs (X Y : 'I_N -> T) i : (forall j, on (X j)) -> (forall j, on (Y j)) ->
  outputs_at X i = outputs_at Y i -> layer_output f heads X i = layer_output f heads Y i.
Proof.
move=> X_on Y_on /ffunP same; rewrite /layer_output; apply: eq_bigr => h _.
apply/rowP => k; have := same (h, k); rewrite [LHS]ffunE [RHS]ffunE /=.
have p_bit_out Z : (forall j, on (Z j)) -> p_bit p f (head_output f (heads h) Z i 0 k).
  by move=> Z_on; exact: (head_output_p_bit i (heads_in_P h) Z_on).
exact: p_code_inj (p_bit_out X X_on) (p_bit_out Y Y_on).
Qed.

End View.

Theorem theorem_4_P : theorem_4_P_statement.
Proof.
move=> R N d q m mv H p f D heads out i heads_in_P narrow.
apply: (one_way (msg := view_of p f heads i)); first by rewrite card_view.
move=> X Y X_valid Y_valid same others; congr (out i _); apply: eq_bigr => h _.
exact: (view_output heads_in_P).
Qed.

Theorem theorem_4_P_residuals : theorem_4_P_residuals_statement.
Proof.
move=> R N d q m mv H p f D heads out i heads_in_P narrow.
apply: (two_way (F := fun X => out i (X i) (layer_output f heads X i))
  (msg := view_of p f heads i) (reply := fun X => outputs_at p f heads X i)).
- apply: leq_ltn_trans narrow; rewrite card_view card_ffun card_prod !card_ord -expnM -expnD.
  by rewrite leq_exp2l //; lia.
- move=> X Y X_valid Y_valid same others; apply/ffunP => l; rewrite [LHS]ffunE [RHS]ffunE.
  by rewrite (view_output heads_in_P _ (X_valid i) (Y_valid i) same others).
- by move=> X Y X_valid Y_valid -> same; rewrite (same_outputs heads_in_P _ _ same).
Qed.

Lemma central_binomial q : (2 ^ q <= 'C(2 * q, q))%N.
Proof.
elim: q => // q IH; rewrite expnS mulnS add2n binS.
have -> : 'C((2 * q).+1, q.+1) = 'C((2 * q).+1, q).
  by rewrite -bin_sub; [congr 'C(_, _); lia | lia].
rewrite addnn -mul2n leq_mul2l /=; apply: leq_trans IH _.
by apply: leq_bin2l; lia.
Qed.

Theorem theorem_4_P_linear : theorem_4_P_linear_statement.
Proof.
move=> R N d q m H p f D heads out i room heads_in_P narrow.
apply: (theorem_4_P_residuals out i heads_in_P).
apply: (@leq_trans (2 ^ q)); first by rewrite ltn_exp2l //; lia.
by apply: leq_trans (central_binomial q) _; apply: leq_bin2l; lia.
Qed.
