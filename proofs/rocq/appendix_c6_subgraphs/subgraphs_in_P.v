(** * Appendix C.6 in the class P: keys and values are enough

    Alice owns the rows u < c of a gadget, Bob the rows c <= u < k; the others depend on
    neither's input.  In each layer both send the keys and values of their own tokens, (m + m_v) p H
    bits a token.  Then each of them knows all keys and values, and computes the layer, exact
    softmax included, at all tokens that are not the other's.  Two inputs with equal messages
    can be mixed; the pairs (A, complement of A) are a fooling set.

    If the first layer has no residuals, queries, keys and values of Bob's tokens in it are all
    that the network ever learns of his input. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals.
From slt Require Import Statements softmax_lemma precision tally theorem_04_P theorem_04_depth.
From slt Require Import summing_lemma triangles five_cycles graph_gathering.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** What a layer's output depends on *)

(** The queries at the position, and all keys and values. *)
Lemma eq_layer_output (R : realType) (N C m mv H f : nat) (T : Type)
    (heads : 'I_H -> p_head R N C T m mv) (X Y : 'I_N -> T) i :
  (forall h, head_query (heads h) i (X i) = head_query (heads h) i (Y i)) ->
  (forall h j, head_key (heads h) j (X j) = head_key (heads h) j (Y j)) ->
  (forall h j, head_value (heads h) j (X j) = head_value (heads h) j (Y j)) ->
  layer_output f heads X i = layer_output f heads Y i.
Proof.
move=> query key value; apply: eq_bigr => h _; congr (round_vector f _); apply/rowP => k.
rewrite !mxE; apply: eq_bigr => j _; congr (_ * _); last by case: j => [j|//]; rewrite /= value.
by apply: eq_softmax => -[j'|j']; rewrite query //= key.
Qed.

(** ** What a token shows the others *)

Section Shown.
Variables (R : realType) (N C : nat) (T : Type) (m mv H p f : nat).
Variable heads : 'I_H -> p_head R N C T m mv.
Hypothesis heads_in_P : forall h, in_P p f (fun=> True) (heads h).

Definition shown_number (i : 'I_N) (x : T) (l : 'I_H * ('I_m + 'I_mv)) : R :=
  match l with
  | (h, inl k) => head_key (heads h) i x 0 k
  | (h, inr k) => head_value (heads h) i x 0 k
  end.

Notation shown := {ffun 'I_H * ('I_m + 'I_mv) -> 'I_(2 ^ p)}.

(** Keys and values of all heads, as codes. *)
Definition shown_by i x : shown := [ffun l => p_code p f (shown_number i x l)].

Lemma card_shown : #|{: shown}| = (2 ^ ((m + mv) * p * H))%N.
Proof. by rewrite card_ffun card_prod card_sum !card_ord -expnM; congr (_ ^ _)%N; lia. Qed.

Lemma shown_p_bit i x l : p_bit p f (shown_number i x l).
Proof.
by case: l => h l; have [/(_ i x I)[] *] := heads_in_P h; case: l => [k|k] /=.
Qed.

Lemma same_shown i x x' : shown_by i x = shown_by i x' -> shown_number i x =1 shown_number i x'.
Proof.
by move=> /ffunP same l; have := same l; rewrite !ffunE; apply: p_code_inj; exact: shown_p_bit.
Qed.

(** A layer's output at a position: its own token, and what the others show. *)
Lemma shown_output (X Y : 'I_N -> T) i : X i = Y i ->
  (forall j, shown_by j (X j) = shown_by j (Y j)) ->
  layer_output f heads X i = layer_output f heads Y i.
Proof.
move=> own shows; apply: eq_layer_output => [h|h j|h j]; first by rewrite own.
- by apply/rowP => l; exact: (same_shown (shows j) (h, inl l)).
- by apply/rowP => l; exact: (same_shown (shows j) (h, inr l)).
Qed.

(** Or the views of all tokens, queries included. *)
Lemma views_output (X Y : 'I_N -> T) i :
  (forall j, view_of p f heads j (X j) = view_of p f heads j (Y j)) ->
  layer_output f heads X i = layer_output f heads Y i.
Proof.
move=> views; have same j := same_view heads_in_P I I (views j).
apply: eq_layer_output => [h|h j|h j]; apply/rowP => l.
- exact: (same i (h, inl (inl l))).
- exact: (same j (h, inl (inr l))).
- exact: (same j (h, inr l)).
Qed.

End Shown.

(** ** Two players *)

Section Players.
Variables (P : finType) (R : realType) (N C m mv H p f D : nat) (In T : Type).
Variables (emb : 'I_N -> In -> T) (layers : nat -> p_layer R N C T m mv H) (out : 'I_N -> T -> bool).
Variables (X : {ffun P -> bool} -> {ffun P -> bool} -> 'I_N -> In) (c k : nat).
Hypotheses (c_le : (c <= k)%N) (k_le : (k <= N)%N).
Hypothesis not_bob_rows : forall (i : 'I_N) A B B', (i < c)%N || (k <= i)%N -> X A B i = X A B' i.
Hypothesis not_alice_rows : forall (i : 'I_N) A A' B, (c <= i)%N -> X A B i = X A' B i.
Implicit Types A B : {ffun P -> bool}.

Definition run A B l : 'I_N -> T := state_after f layers l (fun j => emb j (X A B j)).

Lemma runS A B l : run A B l.+1 = apply_layer f (layers l) (run A B l).
Proof. exact: state_afterS. Qed.

Hypothesis decides : forall A B, [exists i, out i (run A B D i)] = [exists x, A x && B x].

Notation heads l := (layer_heads (layers l)).
Let complement A : {ffun P -> bool} := [ffun x => ~~ A x].

(** ** With residuals: all layers *)

Section AllLayers.
Hypothesis layers_in_P : forall l h, (l < D)%N -> in_P p f (fun=> True) (heads l h).

(** All keys and values of the players' own tokens on the input (A, complement of A). *)
Definition said A : {ffun 'I_D * 'I_k -> {ffun 'I_H * ('I_m + 'I_mv) -> 'I_(2 ^ p)}} :=
  [ffun lu : 'I_D * 'I_k => let i := widen_ord k_le lu.2 in
    shown_by p f (heads lu.1) i (run A (complement A) lu.1 i)].

(** Equal messages: Alice's tokens go through their states on A, Bob's through those on A'. *)
Lemma mixed_states A A' : said A = said A' -> forall l, (l <= D)%N -> forall i : 'I_N,
  ((i < c)%N || (k <= i)%N -> run A (complement A') l i = run A (complement A) l i) /\
  ((c <= i)%N -> run A (complement A') l i = run A' (complement A') l i).
Proof.
move=> /ffunP same; elim=> [|l IH] l_le i.
  by split=> owner; congr (emb i _); [exact: not_bob_rows | exact: not_alice_rows].
have same_at (j : 'I_N) : (j < k)%N -> shown_by p f (heads l) j (run A (complement A) l j)
    = shown_by p f (heads l) j (run A' (complement A') l j).
  move=> j_lt; have := same (Ordinal l_le, Ordinal j_lt); rewrite [LHS]ffunE [RHS]ffunE /=.
  by have -> : widen_ord k_le (Ordinal j_lt) = j by exact: val_inj.
have l_in_P h := layers_in_P h l_le.
have shows j : shown_by p f (heads l) j (run A (complement A') l j)
      = shown_by p f (heads l) j (run A (complement A) l j) /\
    shown_by p f (heads l) j (run A (complement A') l j)
      = shown_by p f (heads l) j (run A' (complement A') l j).
  have [alice bob] := IH (ltnW l_le) j.
  have [j_lt|j_ge] := ltnP j k; last first.
    by split; [rewrite alice ?j_ge ?orbT | rewrite bob // (leq_trans c_le)].
  have [j_alice|j_bob] := ltnP j c; first by rewrite alice ?j_alice // same_at.
  by rewrite bob // same_at.
have [alice bob] := IH (ltnW l_le) i.
split=> owner; rewrite !runS /apply_layer.
  by rewrite alice // (shown_output l_in_P (alice owner) (fun j => (shows j).1)).
by rewrite bob // (shown_output l_in_P (bob owner) (fun j => (shows j).2)).
Qed.

Lemma said_inj : injective said.
Proof.
have rejected A i : out i (run A (complement A) D i) = false.
  have := decides A (complement A); rewrite disjoint_complement => /negbT.
  by rewrite negb_exists => /forallP/(_ i)/negbTE.
have below A A' x : said A = said A' -> A x -> A' x.
  move=> /mixed_states/(_ D (leqnn D)) mixed Ax; apply/negPn/negP => A'x.
  have : [exists x, A x && complement A' x] by apply/existsP; exists x; rewrite ffunE Ax A'x.
  rewrite -decides => /existsP[i]; have [alice bob] := mixed i.
  by have [i_lt|i_ge] := ltnP i c; [rewrite alice ?i_lt | rewrite bob]; rewrite ?rejected.
by move=> A A' eq_t; apply/ffunP => x; apply/idP/idP; exact: below.
Qed.

Lemma all_layers_bound : (#|P| <= k * ((m + mv) * p * H * D))%N.
Proof.
have := leq_card _ said_inj.
rewrite card_ffun card_bool card_ffun card_shown card_prod !card_ord -expnM leq_exp2l //.
by lia.
Qed.

End AllLayers.

(** ** Without residuals in the first layer *)

Section FirstLayer.
Hypothesis first_in_P : forall h, in_P p f (fun=> True) (heads 0%N h).
Hypothesis fresh : no_residuals (layers 0%N).
Hypothesis D_gt0 : (0 < D)%N.

Lemma bob_lt (u : 'I_(k - c)) : (c + u < N)%N.
Proof. by have := ltn_ord u; lia. Qed.

(** Queries, keys and values of Bob's tokens in the first layer. *)
Definition asked B : {ffun 'I_(k - c) -> {ffun 'I_H * ('I_m + 'I_m + 'I_mv) -> 'I_(2 ^ p)}} :=
  [ffun u => let i := Ordinal (bob_lt u) in
    view_of p f (heads 0%N) i (emb i (X [ffun=> false] B i))].

Lemma same_first_layer A B B' : asked B = asked B' -> run A B 1 =1 run A B' 1.
Proof.
move=> /ffunP same i.
have views j : view_of p f (heads 0%N) j (emb j (X A B j))
             = view_of p f (heads 0%N) j (emb j (X A B' j)).
  have [j_bob|] := boolP (c <= j < k)%N; last first.
    by move=> j_not; rewrite (not_bob_rows A B B') //; lia.
  have u_lt : (j - c < k - c)%N by lia.
  have := same (Ordinal u_lt); rewrite [LHS]ffunE [RHS]ffunE /=.
  have -> : Ordinal (bob_lt (Ordinal u_lt)) = j by apply: val_inj; rewrite /=; lia.
  have j_ge : (c <= j)%N by lia.
  by rewrite (not_alice_rows A [ffun=> false]) // (not_alice_rows A [ffun=> false] B').
rewrite !runS /apply_layer /run /state_after /= (fresh _ _ (emb i (X A B' i))).
by congr (layer_map _ _ _ _); exact: views_output.
Qed.

Lemma same_run A B B' : asked B = asked B' -> run A B D =1 run A B' D.
Proof.
move=> /(same_first_layer A) same; rewrite -(prednK D_gt0).
elim: D.-1 => [//|l IH] i; rewrite !(runS _ _ l.+1) /apply_layer {1}IH.
have -> : layer_output f (heads l.+1) (run A B l.+1) i = layer_output f (heads l.+1) (run A B' l.+1) i.
  by apply: eq_layer_output => [h|h j|h j]; rewrite IH.
by [].
Qed.

Lemma asked_inj : injective asked.
Proof.
have below B B' x : asked B = asked B' -> B x -> B' x.
  move=> same Bx; pose A : {ffun P -> bool} := [ffun z => z == x].
  have : [exists z, A z && B z] by apply/existsP; exists x; rewrite ffunE eqxx.
  rewrite -decides; have -> : [exists i, out i (run A B D i)] = [exists i, out i (run A B' D i)].
    by apply: eq_existsb => i; rewrite (same_run A same).
  by rewrite decides => /existsP[z]; rewrite ffunE => /andP[/eqP ->].
by move=> B B' same; apply/ffunP => x; apply/idP/idP; exact: below.
Qed.

Lemma first_layer_bound : (#|P| <= (k - c) * ((2 * m + mv) * p * H))%N.
Proof.
have := leq_card _ asked_inj.
by rewrite card_ffun card_bool card_ffun card_view card_ord -expnM leq_exp2l // mulnC.
Qed.

End FirstLayer.

End Players.

(** ** The theorems *)

Lemma cancel_square n s k x : s = (k * n)%N -> (n * n <= s * x)%N -> (n <= k * x)%N.
Proof. by move=> ->; case: n => // n; rewrite [(k * _)%N]mulnC -mulnA leq_pmul2l. Qed.

Theorem appendix_c6_triangle_P : appendix_c6_triangle_P_statement.
Proof.
move=> R n N m mv H p f C D T emb layers out fits in_p correct.
have [n_le k_le] : (n <= 2 * n)%N /\ (2 * n <= N)%N by lia.
have := @all_layers_bound _ R N C m mv H p f D _ T emb layers out (@triangle_gadget n N) n _ n_le k_le.
rewrite card_prod card_ord => bound; apply: (@cancel_square _ (2 * n)) => //.
apply: bound => // [i A B B' /orP[]|i A A' B|A B].
- exact: triangle_alice_rows.
- exact: triangle_common_rows.
- exact: triangle_bob_rows.
- by have := correct (triangle_gadget A B); rewrite /detected triangle_gadget_correct.
Qed.

Theorem appendix_c6_five_cycle_P : appendix_c6_five_cycle_P_statement.
Proof.
move=> R n N m mv H p f C D T emb layers out fits in_p correct.
have [n_le k_le] : (2 * n <= 4 * n)%N /\ (4 * n <= N)%N by lia.
have := @all_layers_bound _ R N C m mv H p f D _ T emb layers out
  (@five_cycle_gadget n N) (2 * n) _ n_le k_le.
rewrite card_prod card_ord => bound; apply: (@cancel_square _ (4 * n)) => //.
apply: bound => // [i A B B' /orP[]|i A A' B|A B].
- exact: five_cycle_alice_rows.
- exact: five_cycle_common_rows.
- exact: five_cycle_bob_rows.
- have := correct _ (five_cycle_undirected A B).
  by rewrite /detected five_cycle_gadget_correct.
Qed.

Theorem appendix_c6_triangle_P_no_residuals : appendix_c6_triangle_P_no_residuals_statement.
Proof.
move=> R n N m mv H p f C [|D] T emb layers out fits in_p fresh correct.
  have none l h : (l < 0)%N -> in_P p f (fun=> True) (layer_heads (layers l) h) by [].
  by have := appendix_c6_triangle_P fits none correct; rewrite !muln0 leqn0 => /eqP->.
have [n_le k_le] : (n <= 2 * n)%N /\ (2 * n <= N)%N by lia.
have := @first_layer_bound _ R N C m mv H p f D.+1 _ T emb layers out (@triangle_gadget n N) n _ n_le k_le.
rewrite card_prod card_ord => bound; rewrite -[X in (_ <= X)%N]mul1n.
apply: (@cancel_square _ (2 * n - n)); first by lia.
apply: bound => // [i A B B' /orP[]|i A A' B|A B].
- exact: triangle_alice_rows.
- exact: triangle_common_rows.
- exact: triangle_bob_rows.
- by have := correct (triangle_gadget A B); rewrite /detected triangle_gadget_correct.
Qed.

Theorem appendix_c6_five_cycle_P_no_residuals : appendix_c6_five_cycle_P_no_residuals_statement.
Proof.
move=> R n N m mv H p f C [|D] T emb layers out fits in_p fresh correct.
  have none l h : (l < 0)%N -> in_P p f (fun=> True) (layer_heads (layers l) h) by [].
  by have := appendix_c6_five_cycle_P fits none correct; rewrite !muln0 leqn0 => /eqP->.
have [n_le k_le] : (2 * n <= 4 * n)%N /\ (4 * n <= N)%N by lia.
have := @first_layer_bound _ R N C m mv H p f D.+1 _ T emb layers out
  (@five_cycle_gadget n N) (2 * n) _ n_le k_le.
rewrite card_prod card_ord => bound; apply: (@cancel_square _ (4 * n - 2 * n)); first by lia.
apply: bound => // [i A B B' /orP[]|i A A' B|A B].
- exact: five_cycle_alice_rows.
- exact: five_cycle_common_rows.
- exact: five_cycle_bob_rows.
- have := correct _ (five_cycle_undirected A B).
  by rewrite /detected five_cycle_gadget_correct.
Qed.

(** ** The hypotheses can be met *)

Section Gathering.
Variables (R : realType) (N : nat) (P : pred (graph N)).
Hypothesis extensional : forall G G', G =1 G' -> P G = P G'.

(** A state: a row of the matrix at first, then the answer. *)
Notation state := ({ffun 'I_N -> bool} * bool)%type.

(** Coordinate (j, u) is for the edge from j to u. *)
Definition edge_mark (j : 'I_N) (x : state) (l : 'I_(N * N)) : bool :=
  [exists u : 'I_N, (l == mxvec_index j u) && x.1 u].

Definition gathered (r : 'rV[R]_(N * N)) : graph N := fun j => [ffun u => r 0 (mxvec_index j u) != 0].

Definition gathering_layer : p_layer R N (odd N) state 1 (N * N) 1 :=
  PLayer (fun=> tally_head R edge_mark) (fun _ _ r => ([ffun=> false], P (gathered r))).

Lemma gathered_output (G : 'I_N -> state) i :
  gathered (layer_output 0 (layer_heads gathering_layer) G i) =1 fun j => (G j).1.
Proof.
move=> j; apply/ffunP => u; rewrite ffunE tally_nonzero.
apply/existsP/idP => [[j' /existsP[u' /andP[/eqP eq_index]]]|edge].
  case: (curry_mxvec_bij N N) => g gK _.
  by have := gK (j, u) isT; have := gK (j', u') isT; rewrite /= eq_index => -> [-> ->].
by exists j; apply/existsP; exists u; rewrite eqxx.
Qed.

Lemma gathering_answer G i :
  p_answer 0 1 (fun _ row => (row, false)) (fun=> gathering_layer) (fun _ s => s.2) G i = P G.
Proof. by apply: extensional => j; rewrite gathered_output. Qed.

End Gathering.

Theorem appendix_c6_P_satisfiable : appendix_c6_P_satisfiable_statement.
Proof.
move=> R N P N_gt0 extensional.
exists ({ffun 'I_N -> bool} * bool)%type, (fun _ row => (row, false)).
exists (gathering_layer R P), (fun _ s => s.2).
split=> [h|//|G]; first exact: tally_in_P.
by apply: all_tokens_agree => // i; exact: gathering_answer.
Qed.
