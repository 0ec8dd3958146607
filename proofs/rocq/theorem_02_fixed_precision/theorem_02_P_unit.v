(** * Theorem 2 in P: a unit with rounded queries, values and outputs

    If the queries of a head without dummies single out the q positions pointed at, and its
    values are the tokens' values rounded to multiples of 2^(-f), its rounded output is
    within averaging_error + sqrt(d) 2^(-f) of qSA: half of the second for the values,
    half for the output.

    Queries: the weights of code_weights.v, at most 1 / (4 sigma), times 4 sigma B and
    rounded; B itself is a multiple of 2^(-f), so they stay within B.  A score adds
    8 sigma rounded weights: it is within dl = 4 sigma 2^(-f) of 4 sigma B on y and at most
    2 sigma B + dl off y. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision.
From slt Require Import theorem_02_keys theorem_02_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Rounded values and outputs *)

(** Rounding values and then the output adds at most sqrt(d) 2^(-f). *)
Lemma rounded_average_error (R : realType) (N d q m f : nat)
    (h : p_head R N 0 (token R N d) m d) (e : R) :
  (forall i x, head_value h i x = round_vector f (value x)) ->
  (forall X : input R N d, valid_input q X -> forall i, norm2
     (\sum_j softmax (fun k => dot (head_query h i (X i)) (head_key h k (X k))) j *: value (X j)
      - qSA q X i) <= e) ->
  approximates_qSA q (head_output f h) (e + Num.sqrt d%:R / 2%:R ^+ f).
Proof.
move=> valueE average X X_valid i.
pose w := softmax (fun k => dot (head_query h i (X i)) (head_key h k (X k))).
pose half : R := Num.sqrt d%:R / 2%:R ^+ f.+1.
have halves : Num.sqrt d%:R / 2%:R ^+ f = half + half.
  by rewrite /half exprS; field; rewrite expf_neq0 // pnatr_eq0.
pose ideal : 'rV[R]_d := \sum_j w j *: value (X j).
have values : norm2 (exact_output h X i - ideal) <= half.
  rewrite exact_output_no_dummy -sumrB; apply: le_trans (norm2_sum _ _ _) _.
  rewrite -[X in _ <= X]mul1r.
  rewrite -(softmax_sum (fun k => dot (head_query h i (X i)) (head_key h k (X k))) i).
  rewrite mulr_suml; apply: ler_sum => j _; rewrite -scalerBr norm2Z ger0_norm ?softmax_ge0 //.
  by rewrite ler_wpmul2l ?softmax_ge0 // valueE round_vector_close.
have -> : head_output f h X i - qSA q X i
    = (head_output f h X i - exact_output h X i) + (exact_output h X i - ideal)
      + (ideal - qSA q X i).
  by rewrite -addrA !subrKA.
rewrite halves addrC; apply: le_trans (norm2_triangle _ _) _; apply: ler_add; first exact: average.
apply: le_trans (norm2_triangle _ _) _; apply: ler_add => //.
exact: round_vector_close.
Qed.

Lemma rounded_unit_error (R : realType) (N d q m f : nat) (h : p_head R N 0 (token R N d) m d)
    (g dl : R) :
  (0 < q)%N -> (forall i x, head_value h i x = round_vector f (value x)) ->
  (forall X : input R N d, valid_input q X -> forall i, exists c,
     singles_out (fun j => dot (head_query h i (X i)) (head_key h j (X j)))
       (pointers (X i)) c g dl) ->
  approximates_qSA q (head_output f h)
    (averaging_error N q g dl 1 + Num.sqrt d%:R / 2%:R ^+ f).
Proof.
move=> q_gt0 valueE margin; apply: rounded_average_error => // X X_valid i.
have [c single] := margin X X_valid i; have [_ card_y] := X_valid i.
have := @softmax_average R _ d _ _ c g dl 1 (fun j => value (X j)) _ ler01 single.
rewrite card_y card_ord => /(_ q_gt0) near; rewrite /qSA.
rewrite (eq_bigr (fun j => softmax (fun k => 1 * dot (head_query h i (X i))
  (head_key h k (X k))) j *: value (X j))) => [|j _]; first by apply: near => j; have [] := X_valid j.
by congr (_ *: _); apply: eq_softmax => k; rewrite mul1r.
Qed.

(** ** Rounded queries *)

Section Query.
Variables (R : realType) (N q sigma f : nat) (S : finType).
Notation s := (8 * sigma)%N.
Variables (c : {ffun 'I_N * 'I_s -> S}) (B : int).
Hypotheses (sigma_gt0 : (0 < sigma)%N) (B_ge0 : 0 <= B).
Notation coordinate := ('I_s * S)%type.
Notation unit := (2%:R ^+ f : R).
Notation bound := (B%:~R / unit).

Definition rounded (weight : 'I_s -> S -> R) t x : R :=
  round_to f ((4 * sigma)%:R * bound * weight t x).

Definition rounded_query (weight : 'I_s -> S -> R) : 'rV[R]_#|{: coordinate}| :=
  row_of (fun v : coordinate => rounded weight v.1 v.2).

Lemma rounded_score weight j :
  dot (rounded_query weight) (onehot_key R c j) = \sum_t rounded weight t (c (j, t)).
Proof.
rewrite (dot_row_of_pairs (fun t x => rounded weight t x) (fun t x => (x == c (j, t))%:R)).
apply: eq_bigr => t _; rewrite (bigD1 (c (j, t))) //= eqxx mulr1 big1 ?addr0 // => x /negbTE ->.
by rewrite mulr0.
Qed.

Lemma rounded_score_close weight j :
  `|dot (rounded_query weight) (onehot_key R c j)
    - (4 * sigma)%:R * bound * \sum_t weight t (c (j, t))| <= (4 * sigma)%:R / unit.
Proof.
rewrite rounded_score mulr_sumr -sumrB; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(t < s) (2%:R ^+ f.+1)^-1)).
  by apply: ler_sum => t _; exact: round_to_close.
rewrite sumr_const card_ord -[X in X <= _]mulr_natl le_eqVlt; apply/orP; left; apply/eqP.
rewrite (natrM _ 8) (natrM _ 4) exprS; move: (unit) (unit_neq0 R f) => u u_neq0.
by field.
Qed.

Lemma rounded_query_p_bit p weight :
  (forall t x, `|weight t x| <= (4 * sigma)%:R^-1) -> B%:~R < 2%:R ^+ p.-1 :> R ->
  p_bit_vector p f (rounded_query weight).
Proof.
move=> small B_lt k; rewrite mxE; set v := enum_val k; apply: p_bit_below.
apply: le_lt_trans B_lt; rewrite -ler_pdivl_mulr ?unit_gt0 //.
set w := _ * weight _ _; have w_le : `|w| <= bound.
  have bound_ge0 : 0 <= bound by rewrite divr_ge0 ?ler0z // ltW ?unit_gt0.
  rewrite /w normrM normrM normr_nat (ger0_norm bound_ge0) mulrAC ler_pimull //.
  by rewrite mulrC -ler_pdivl_mulr ?div1r ?ltr0n ?muln_gt0.
have : (- B)%:~R / unit <= w <= bound.
  by move: w_le; rewrite ler_norml mulrNz mulNr.
by move=> /round_to_between; rewrite mulrNz mulNr -ler_norml.
Qed.

Lemma rounded_singles_out weight (y : {set 'I_N}) :
  (forall k, k \in y -> \sum_t weight t (c (k, t)) = 1) ->
  (forall k, k \notin y -> `|\sum_t weight t (c (k, t))| <= 2%:R^-1) ->
  singles_out (fun j => dot (rounded_query weight) (onehot_key R c j)) y
    ((4 * sigma)%:R * bound) ((2 * sigma)%:R * bound) ((4 * sigma)%:R / unit).
Proof.
have bound_ge0 : 0 <= bound by rewrite divr_ge0 ?ler0z // ltW ?unit_gt0.
move=> on off; split=> j jy; have := rounded_score_close weight j; first by rewrite on // mulr1.
rewrite ler_norml ler_subl_addr => /andP[_ le]; apply: le_trans le _; rewrite addrC ler_add2r.
have pos : 0 <= (4 * sigma)%:R * bound by rewrite mulr_ge0 ?ler0n.
apply: le_trans (ler_wpmul2l pos (le_trans (ler_norm _) (off j jy))) _.
rewrite le_eqVlt; apply/orP; left; apply/eqP; rewrite (natrM _ 4) (natrM _ 2).
by move: (bound) => b; field.
Qed.

End Query.

(** Zeros appended to queries and keys change no score. *)
Lemma dot_padded (R : realType) m r (u v : 'rV[R]_m) :
  dot (row_mx u (0 : 'rV_r)) (row_mx v 0) = dot u v.
Proof.
rewrite /dot big_split_ord /= [X in _ + X]big1 ?addr0 => [|k _].
  by apply: eq_bigr => k _; rewrite !row_mxEl.
by rewrite !row_mxEr mxE mul0r.
Qed.

Lemma padded_entries (R : realType) m r (v : 'rV[R]_m) (P : R -> Prop) :
  P 0 -> (forall k, P (v 0 k)) -> forall k, P (row_mx v (0 : 'rV_r) 0 k).
Proof.
move=> P0 Pv k; case: (splitP k) => j kj.
  by rewrite (_ : k = lshift r j) ?row_mxEl //; apply: val_inj.
by rewrite (_ : k = rshift m j) ?row_mxEr ?mxE //; apply: val_inj.
Qed.
