(** * Appendix C.6: attention networks with fixed-point weights add fixed-point terms

    As in Theorem 7, but at any depth, and with p-bit queries: token i tells the others the
    integers of its query, they answer with the integers of weight, and of weight times value.
    The state after the layer is computed from their sums. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors theorem_02_fixed_precision fixed_point_attention.
From slt Require Import summing_lemma triangles five_cycles graph_gathering.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory.
Local Open Scope ring_scope.

(** ** Fixed-point numbers as p-bit codes *)

Section Codes.
Variable p : nat.
Let half := ((2 ^ p)./2)%N.

Lemma codes_gt0 : (0 < 2 ^ p)%N. Proof. by rewrite expn_gt0. Qed.

Definition int_code (k : int) : 'I_(2 ^ p) := Ordinal (ltn_pmod `|(k + half%:Z)%R| codes_gt0).

Definition int_decode (c : 'I_(2 ^ p)) : int := (c : nat)%:Z - half%:Z.

Lemma int_codeK k : fixed_point p k -> int_decode (int_code k) = k.
Proof.
rewrite /fixed_point /int_decode /int_code /= /half => small; rewrite modn_small; lia.
Qed.

End Codes.

Section Net.
Variables (R : realType) (N : nat) (In T : Type) (d0 m0 H m p f D : nat).
Variables (emb : 'I_N -> In -> T) (blocks : nat -> attention_block R N T d0 m0 H m).
Variable out : 'I_N -> T -> bool.
Hypothesis fixed : forall l, (l < D)%N -> fixed_point_block p f (blocks l).

Definition query_code (q : 'rV[R]_m0) : p_bit_query m0 p :=
  [ffun k => int_code p (integer_of p f (q 0 k))].

Definition query_decode (c : p_bit_query m0 p) : 'rV[R]_m0 :=
  \row_k ((int_decode (c k))%:~R / 2%:R ^+ f).

Lemma query_codeK (q : 'rV[R]_m0) :
  (forall k, fixed_point_real p f (q 0 k)) -> query_decode (query_code q) = q.
Proof.
move=> q_fixed; apply/rowP => k; rewrite mxE ffunE int_codeK ?integer_of_fits //.
exact: integer_ofK.
Qed.

(** Term 0 is the weight, term k + 1 its product with the k-th coordinate of the value. *)
Definition answer_term l h j (c : p_bit_query m0 p) (x : T) (k : 'I_m.+1) : int :=
  let B := blocks l in
  let weight := expR (dot (query_decode c) (block_map B j x *m block_K B h)) in
  integer_of p f (if unlift ord0 k is Some k'
                  then weight * (block_map B j x *m block_V B h) 0 k' else weight).

Definition network_net : summing_net N In (p_bit_query m0 p) H m p :=
  @SummingNet N In (p_bit_query m0 p) H m p T emb
    (fun l h i x => query_code (block_map (blocks l) i x *m block_Q (blocks l) h))
    answer_term
    (fun l i x sums => block_update (blocks l) i x
       (\row_k \sum_h (sums (h, lift ord0 k))%:~R / (sums (h, ord0))%:~R))
    out
    (fun _ _ _ _ _ _ => integer_of_fits p f _).

Lemma answer_termE l h (X : 'I_N -> T) i j k : (l < D)%N ->
  answer_term l h j (query_code (block_map (blocks l) i (X i) *m block_Q (blocks l) h)) (X j) k
  = attention_term p f (block_map (blocks l)) (block_Q (blocks l)) (block_K (blocks l))
      (block_V (blocks l)) h i (X i) j (X j) k.
Proof.
by move=> /fixed[queries _]; rewrite /answer_term query_codeK // => k'; exact: queries.
Qed.

Lemma sum_termE l h (X : 'I_N -> T) i k : (l < D)%N ->
  \sum_j answer_term l h j (query_code (block_map (blocks l) i (X i) *m block_Q (blocks l) h)) (X j) k
  = \sum_j attention_term p f (block_map (blocks l)) (block_Q (blocks l)) (block_K (blocks l))
      (block_V (blocks l)) h i (X i) j (X j) k.
Proof. by move=> l_lt; apply: eq_bigr => j _; exact: answer_termE. Qed.

Lemma blocks_after l (X : 'I_N -> T) :
  foldl (fun Y B => apply_block B Y) X (mkseq blocks l.+1)
  = apply_block (blocks l) (foldl (fun Y B => apply_block B Y) X (mkseq blocks l)).
Proof. by rewrite /mkseq -addn1 iotaD map_cat foldl_cat. Qed.

Lemma states_net l X : (l <= D)%N ->
  states network_net l X
  =1 foldl (fun Y B => apply_block B Y) (fun j => emb j (X j)) (mkseq blocks l).
Proof.
elim: l => [//|l IH] l_lt i; rewrite blocks_after /=; set Y := foldl _ _ _.
have {IH} Y_states : states network_net l X =1 Y by apply: IH; exact: ltnW.
rewrite /apply_block Y_states; congr (block_update _ _ _ _); apply/rowP => k.
rewrite mxE /attention_layer mxE summxE; apply: eq_bigr => h _; rewrite !ffunE /=.
have [_ weights] := fixed l_lt; have := head_output weights Y h i k; rewrite mxE => ->.
have sumE c k' : \sum_j answer_term l h j c (states network_net l X j) k'
    = \sum_j answer_term l h j c (Y j) k' by apply: eq_bigr => j _; rewrite Y_states.
have quotient (a b a' b' : int) : a = a' -> b = b' -> a%:~R / b%:~R = a'%:~R / b'%:~R :> R.
  by move=> -> ->.
exact: (quotient _ _ _ _ (etrans (sumE _ _) (sum_termE h Y i (lift ord0 k) l_lt))
                         (etrans (sumE _ _) (sum_termE h Y i ord0 l_lt))).
Qed.

Lemma network_net_output X i : net_output network_net D X i = attention_answer D emb blocks out X i.
Proof. by rewrite /net_output states_net. Qed.

End Net.

Theorem attention_network_is_summing_net : attention_network_is_summing_net_statement.
Proof.
move=> R N In T d0 m0 H m p f D emb blocks out fixed.
by exists (network_net p f emb blocks out) => X i; exact: network_net_output.
Qed.

Theorem appendix_c6_triangle_attention : appendix_c6_triangle_attention_statement.
Proof.
move=> R n N T d0 m0 H m p f D emb blocks out fits fixed correct.
have [net netE] := attention_network_is_summing_net emb out fixed.
apply: (triangle_bound (net := net) fits _ _) => [|G]; first by rewrite card_p_bit_query.
by rewrite /detects /detected -(correct G); apply: eq_existsb => i; rewrite netE.
Qed.

Theorem appendix_c6_five_cycle_attention : appendix_c6_five_cycle_attention_statement.
Proof.
move=> R n N T d0 m0 H m p f D emb blocks out fits fixed correct.
have [net netE] := attention_network_is_summing_net emb out fixed.
apply: (five_cycle_bound (net := net) fits _ _) => [|G G_undirected]; first by rewrite card_p_bit_query.
by rewrite /detects /detected -(correct G G_undirected); apply: eq_existsb => i; rewrite netE.
Qed.

(** ** The hypotheses can be met *)

Section Gathering.
Variables (R : realType) (N : nat) (P : pred (graph N)).
Hypothesis extensional : forall G G', G =1 G' -> P G = P G'.

(** A state: a row of the matrix at first, then the answer. *)
Notation state := ({ffun 'I_N -> bool} * bool)%type.

Definition matrix_row (j : 'I_N) (x : state) : 'rV[R]_(N * N) :=
  mxvec (\matrix_(i, l) ((i == j) && x.1 l)%:R).

Definition matrix_of (r : 'rV[R]_(N * N)) : graph N := fun j => [ffun l => r 0 (mxvec_index j l) != 0].

Definition uniform_block : attention_block R N state (N * N) 1 1 (N * N) :=
  AttentionBlock matrix_row (fun=> 0) (fun=> 0) (fun=> 1%:M)
    (fun _ _ r => ([ffun=> false], P (matrix_of r))).

Lemma uniform_block_fixed : fixed_point_block 2 0 uniform_block.
Proof.
have bit (b : bool) : fixed_point_real 2 0 (b%:R : R).
  by exists (b : nat)%:Z; split; [case: b | rewrite expr0 divr1].
split=> [h i x k|h i x j y weight]; first by rewrite /= mulmx0 mxE; exact: (bit false).
have -> : weight = 1 by rewrite /weight /= !mulmx0 dot0l expR0.
split=> [|k]; first exact: (bit true).
by rewrite mul1r /= mulmx1; case/mxvec_indexP: k => u v; rewrite mxvecE mxE; exact: bit.
Qed.

Lemma uniform_block_output (G : 'I_N -> state) i :
  matrix_of (row i (attention_layer (block_Q uniform_block) (block_K uniform_block)
                      (block_V uniform_block) (embed matrix_row G))) =1 fun j => (G j).1.
Proof.
move=> j; apply/ffunP => l; rewrite ffunE /attention_layer big_ord_recl big_ord0 addr0.
have entry k : (row k (embed matrix_row G) *m 1%:M) 0 (mxvec_index j l) = ((j == k) && (G k).1 l)%:R.
  by rewrite mulmx1 rowK mxvecE mxE.
rewrite attention_row summxE (bigD1 j) //= big1 => [|j' j'_neq]; last first.
  by rewrite mxE entry eq_sym (negbTE j'_neq) mulr0.
rewrite addr0 mxE entry eqxx mulf_eq0 negb_or /=.
have -> (s : 'I_N -> R) : softmax s j != 0.
  rewrite gt_eqF // divr_gt0 ?expR_gt0 // (bigD1 j) //= ltr_paddr ?expR_gt0 //.
  by rewrite sumr_ge0 // => k _; rewrite ltW ?expR_gt0.
by rewrite pnatr_eq0 eqb0 negbK.
Qed.

Lemma uniform_block_answer G i :
  attention_answer 1 (fun _ row => (row, false)) (fun=> uniform_block) (fun _ s => s.2) G i = P G.
Proof. by apply: extensional => j; rewrite uniform_block_output. Qed.

End Gathering.

Theorem appendix_c6_attention_satisfiable : appendix_c6_attention_satisfiable_statement.
Proof.
move=> R N P N_gt0 extensional.
exists ({ffun 'I_N -> bool} * bool)%type, (fun _ row => (row, false)).
exists (uniform_block R P), (fun _ s => s.2).
split=> [|G]; first exact: uniform_block_fixed.
by apply: all_tokens_agree => // i; exact: uniform_block_answer.
Qed.
