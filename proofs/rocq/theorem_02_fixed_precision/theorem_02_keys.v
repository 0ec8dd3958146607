(** * Theorem 2: sign keys with a margin exist, m of order q log N

    m <= 1344 q (floor(log2 N) + 2) signs a key; every set y of at most q positions has a
    query that scores 1 on y and at most 1/2 in absolute value off y.

    Idea.  Take a spread code of N words over an alphabet of 2^n >= 84 q symbols and its
    weights (code_weights.v).  Write a letter as a row of the Hadamard matrix of order
    2^n, a word as its letters one after the other.  The rows are orthogonal, so the
    weights, expanded in rows and divided by 2^n, give the same scores. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors spread_code code_weights.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Rows indexed by any finite type *)

Section RowOf.
Variables (R : realType) (V : finType).

Definition row_of (f : V -> R) : 'rV[R]_#|V| := \row_k f (enum_val k).

Lemma dot_row_of f g : dot (row_of f) (row_of g) = \sum_v f v * g v.
Proof.
rewrite (big_enum_val (A := V)) /dot; apply: eq_bigr => k _.
by rewrite !mxE.
Qed.

End RowOf.

(** Rows on pairs (place, letter). *)
Lemma dot_row_of_pairs (R : realType) (I J : finType) (f g : I -> J -> R) :
  dot (row_of (fun v : I * J => f v.1 v.2)) (row_of (fun v : I * J => g v.1 v.2))
    = \sum_i \sum_j f i j * g i j.
Proof. by rewrite dot_row_of pair_big. Qed.

(** ** The code for N and q *)

(** With sigma = floor(log2 N) + 2, 2N <= 2^sigma. *)
Lemma log_enough N : (2 * N <= 2 ^ (trunc_log 2 N + 2))%N.
Proof.
rewrite addn2 expnS leq_mul2l /=; exact: ltnW (trunc_log_ltn N (leqnn 2)).
Qed.

Lemma spread_code_for (N q : nat) (S : finType) :
  (0 < q)%N -> (84 * q <= #|S|)%N ->
  exists c : {ffun 'I_N * 'I_(8 * (trunc_log 2 N + 2)) -> S},
    forall T : {set 'I_N}, (0 < #|T| <= 2 * q)%N ->
      (#|repeated c T| < (trunc_log 2 N + 2) * #|T|)%N.
Proof. by move=> q_gt0 wide; apply: spread_code_exists wide q_gt0 (log_enough N). Qed.

(** ** The Hadamard matrix of order 2^n *)

Section Hadamard.
Variables (R : realType) (n : nat).
Notation letter := {ffun 'I_n -> bool}.

Definition sign (x z : letter) : R := \prod_i (if x i && z i then -1 else 1).

Lemma sign_cases x z : sign x z = 1 \/ sign x z = -1.
Proof.
rewrite /sign; apply: (big_ind (fun r : R => r = 1 \/ r = -1)); first by left.
  by move=> a b [->|->] [->|->]; rewrite ?mulrNN ?mul1r ?mulr1; [left | right | right | left].
by move=> i _; case: ifP => _; [right | left].
Qed.

Lemma sign_orthogonal x x' :
  \sum_z sign x z * sign x' z = (2 ^ n)%:R * (x == x')%:R.
Proof.
pose F i (b : bool) : R := (if x i && b then -1 else 1) * (if x' i && b then -1 else 1).
have -> : \sum_z sign x z * sign x' z = \prod_i \sum_b F i b.
  by rewrite bigA_distr_bigA; apply: eq_bigr => z _; rewrite -big_split.
have [same|neq] := eqVneq x x'.
  rewrite mulr1 natrX -[n in RHS]card_ord -prodr_const; apply: eq_bigr => i _.
  by rewrite big_bool /F -same andbT andbF; case: (x i); rewrite /= ?mulrNN !mulr1.
have [i xi] : exists i, x i != x' i.
  apply/existsP; apply: contraNT neq => /existsPn eq_x.
  by apply/eqP/ffunP => i; apply/eqP; rewrite -[_ == _]negbK eq_x.
rewrite mulr0 (bigD1 i) //= big_bool /F andbT andbF.
by case: (x i) (x' i) xi => [] [] // _; rewrite /= !mulr1 ?mul1r addNr mul0r.
Qed.

End Hadamard.

(** ** The keys *)

Section SignKeys.
Variables (R : realType) (N s n : nat) (c : {ffun 'I_N * 'I_s -> {ffun 'I_n -> bool}}).
Notation letter := {ffun 'I_n -> bool}.
Notation coordinate := ('I_s * letter)%type.

Definition sign_key (j : 'I_N) : 'rV[R]_#|{: coordinate}| :=
  row_of (fun v : coordinate => sign R (c (j, v.1)) v.2).

(** The weights, expanded in rows of the Hadamard matrix. *)
Definition sign_query (weight : 'I_s -> letter -> R) : 'rV[R]_#|{: coordinate}| :=
  row_of (fun v : coordinate => \sum_x weight v.1 x * sign R x v.2 / (2 ^ n)%:R).

Let order_neq0 : (2 ^ n)%:R != 0 :> R.
Proof. by rewrite pnatr_eq0 -lt0n expn_gt0. Qed.

Lemma expand (f g : letter -> R) :
  \sum_z (\sum_x f x * sign R x z / (2 ^ n)%:R) * (\sum_x g x * sign R x z)
    = \sum_x f x * g x.
Proof.
under eq_bigr do rewrite big_distrlr /=.
rewrite exchange_big /=; apply: eq_bigr => x _; rewrite exchange_big /= (bigD1 x) //=.
have term x' : \sum_z f x * sign R x z / (2 ^ n)%:R * (g x' * sign R x' z)
               = f x * g x' * (x == x')%:R.
  transitivity (f x * g x' / (2 ^ n)%:R * \sum_z sign R x z * sign R x' z).
    by rewrite mulr_sumr; apply: eq_bigr => z _; ring.
  by rewrite sign_orthogonal mulrA divfK.
rewrite term eqxx mulr1 big1 ?addr0 // => x' x'x.
by rewrite term eq_sym (negbTE x'x) mulr0.
Qed.

Lemma sign_score weight j :
  dot (sign_query weight) (sign_key j) = \sum_t weight t (c (j, t)).
Proof.
rewrite (dot_row_of_pairs (fun t z => \sum_x weight t x * sign R x z / (2 ^ n)%:R)
                          (fun t z => sign R (c (j, t)) z)).
apply: eq_bigr => t _.
transitivity (\sum_x weight t x * (x == c (j, t))%:R).
  rewrite -[RHS]expand; apply: eq_bigr => z _; congr (_ * _).
  rewrite (bigD1 (c (j, t))) //= eqxx mul1r big1 ?addr0 // => x /negbTE ->.
  by rewrite mul0r.
rewrite (bigD1 (c (j, t))) //= eqxx mulr1 big1 ?addr0 // => x /negbTE ->.
by rewrite mulr0.
Qed.

Lemma sign_query_norm weight :
  (2 ^ n)%:R * dot (sign_query weight) (sign_query weight) = \sum_t \sum_x weight t x ^+ 2.
Proof.
rewrite (dot_row_of_pairs (fun t z => \sum_x weight t x * sign R x z / (2 ^ n)%:R)
                          (fun t z => \sum_x weight t x * sign R x z / (2 ^ n)%:R)).
rewrite mulr_sumr; apply: eq_bigr => t _; rewrite mulr_sumr.
under [RHS]eq_bigr do rewrite expr2; rewrite -[RHS]expand; apply: eq_bigr => z _.
by rewrite mulrCA; congr (_ * _); rewrite -mulr_suml mulrC divfK.
Qed.

End SignKeys.

(** The least power of 2 above 84 q is at most 168 q. *)
Lemma alphabet_size q : (0 < q)%N ->
  (84 * q <= 2 ^ (trunc_log 2 (84 * q)).+1 <= 168 * q)%N.
Proof.
move=> q_gt0; have size_gt0 : (0 < 84 * q)%N by lia.
have := trunc_log_bounds (leqnn 2) size_gt0; rewrite /= expnS; lia.
Qed.

Theorem theorem_2_keys_exist : theorem_2_keys_exist_statement.
Proof.
move=> R N q q_gt0; set sigma := (trunc_log 2 N + 2)%N.
have /andP[wide narrow] := alphabet_size q_gt0.
set n := (trunc_log 2 (84 * q)).+1 in wide narrow.
have card_letters : #|{: {ffun 'I_n -> bool}}| = (2 ^ n)%N.
  by rewrite card_ffun card_bool card_ord.
have [|c spread] := @spread_code_for N q [finType of {ffun 'I_n -> bool}] q_gt0.
  by rewrite card_letters.
have mE : #|{: 'I_(8 * sigma) * {ffun 'I_n -> bool}}| = (8 * sigma * 2 ^ n)%N.
  by rewrite card_prod card_ord card_letters.
have sigma_gt0 : (0 < sigma)%N by rewrite /sigma addn2.
exists #|{: 'I_(8 * sigma) * {ffun 'I_n -> bool}}|, (sign_key R c); split.
- rewrite mE -[X in (_ <= X)%N](_ : 8 * sigma * (168 * q) = _)%N; last by lia.
  by rewrite leq_mul2l narrow orbT.
- by move=> j k; rewrite mxE; exact: sign_cases.
move=> y y_le; have [weight [on off _ squares]] :=
  @code_weights R N sigma q _ c y sigma_gt0 q_gt0 spread y_le.
exists (sign_query weight); split=> [j jy|j jy|].
- by rewrite sign_score on.
- by rewrite sign_score off.
rewrite [X in X * _](_ : _ = (8 * sigma)%:R * (2 ^ n)%:R); last by rewrite mE natrM.
rewrite -mulrA sign_query_norm natrM.
apply: le_trans (ler_wpmul2l _ squares) _; first by rewrite mulr_ge0 ?ler0n.
rewrite -mulrA ler_wpmul2l ?ler0n // mulrC divfK // pnatr_eq0 -lt0n; exact: sigma_gt0.
Qed.
