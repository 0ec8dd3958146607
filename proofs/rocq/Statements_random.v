(** * What is claimed of the paper's own random keys

    Appendix B takes i.i.d. random signs as keys.  Probability is counting here: a matrix
    of signs is one of 2^(m N), and "with probability at least 1 - rho" means all but a
    fraction rho of them.  As in Statements.v: definitions and statements only, and
    Verified_random.v checks that each of them is proved, word for word.

    Keys have entries +1 and -1, where the paper divides by sqrt m.  So its
    norm(w_y) <= 2 sqrt q reads m norm(w_y)^2 <= 4 q here.

    Limits.  Isometry is stated and used for integer vectors only; the restricted isometry
    of the paper, for all real vectors, is neither needed nor shown.  The constants are
    sufficient, not least; as m has to be below N to be of interest, they say something
    only for N well above 170 q log2 N. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Random signs *)

(** [m] rows of [N] signs; true means +1. *)
Definition sign_matrix (m N : nat) : finType :=
  [finType of {ffun 'I_m -> {ffun 'I_N -> bool}}].

(** Column [j]: the key of position [j]. *)
Definition sign_key (R : realType) (m N : nat) (U : sign_matrix m N) (j : 'I_N) : 'rV[R]_m :=
  \row_k if U k j then 1 else -1.

(** [good] holds for all but a fraction [rho] of the elements of [T]: the exceptions lie
    in a set of at most [rho] times as many elements as [T]. *)
Definition all_but (R : realType) (T : finType) (rho : R) (good : T -> Prop) : Prop :=
  exists bad : {set T}, #|bad|%:R <= rho * #|T|%:R /\ forall U, U \notin bad -> good U.

(** What is wanted of a query [w] for the set [y]: scores 1 on y, at most 2/5 in absolute
    value off y (the paper asks for 1/2), and the paper's bound on the norm. *)
Definition separating_query (R : realType) (N m q : nat) (u : 'I_N -> 'rV[R]_m)
    (y : {set 'I_N}) (w : 'rV[R]_m) : Prop :=
  [/\ forall j, j \in y -> dot w (u j) = 1,
      forall j, j \notin y -> `|dot w (u j)| <= 2%:R / 5%:R
    & m%:R * dot w w <= 4%:R * q%:R].

(** ** Near-isometry on integer vectors *)

Section IntegerVectors.
Variable N : nat.
Implicit Types a : 'I_N -> int.

(** Sum of the absolute values, and of the squares. *)
Definition size1 a : nat := \sum_j `|a j|%N.
Definition size2 a : nat := \sum_j `|a j|%N ^ 2.

Definition combination (R : realType) (m : nat) (u : 'I_N -> 'rV[R]_m) a : 'rV[R]_m :=
  \sum_j (a j)%:~R *: u j.

(** On integer vectors supported in [P], of size at most [l], the keys preserve the
    square of the Euclidean norm up to the factor m and a relative error of 2/9. *)
Definition near_isometric (R : realType) (m : nat) (u : 'I_N -> 'rV[R]_m) (P : {set 'I_N})
    (l : nat) : Prop :=
  forall a, (forall j, j \notin P -> a j = 0) -> (size1 a <= l)%N ->
    `|dot (combination u a) (combination u a) - m%:R * (size2 a)%:R|
      <= 2%:R / 9%:R * (m%:R * (size2 a)%:R).

End IntegerVectors.

(** One integer vector, [m] rows of random signs: the fraction of exceptions is at most
    2 exp(-m/121). *)
Definition integer_deviation_statement : Prop :=
  forall (R : realType) (m N : nat) (a : 'I_N -> int),
    all_but (2%:R * expR (- (m%:R / 121%:R)) : R) (fun U : sign_matrix m N =>
      let v := combination (sign_key R U) a in
      `|dot v v - m%:R * (size2 a)%:R| <= 2%:R / 9%:R * (m%:R * (size2 a)%:R)).

(** All integer vectors of size at most 2q at once. *)
Definition integer_isometry_statement : Prop :=
  forall (R : realType) (m N q : nat) (rho : R), 0 < rho ->
    242%:R * q%:R * ln (2%:R * N%:R + 1) + 121%:R * ln (2%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N => near_isometric (sign_key R U) setT (2 * q)).

(** Dual certificate, for any keys at all: near-isometry on integer vectors of size at
    most 2q gives a query for every set of at most q positions.  (Restricted isometry of
    order 2q with delta <= 2/9 implies the hypothesis: such vectors have at most 2q
    entries other than 0.  Nothing is asked of restricted orthogonality.) *)
Definition integer_dual_certificate_statement : Prop :=
  forall (R : realType) (m N q : nat) (u : 'I_N -> 'rV[R]_m), (0 < m)%N ->
    near_isometric u setT (2 * q) ->
    forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q u y w.

(** ** Theorem 2 with the paper's own keys *)

(** For most sign matrices every set of at most q positions has its query. *)
Definition random_keys_statement : Prop :=
  forall (R : realType) (m N q : nat) (rho : R), 0 < rho -> rho < 1 ->
    242%:R * q%:R * ln (2%:R * N%:R + 1) + 121%:R * ln (2%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N =>
      forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q (sign_key R U) y w).

(** So one exists, for every m >= 85 (2 q (floor(log2 N) + 2) + 1). *)
Definition random_keys_exist_statement : Prop :=
  forall (R : realType) (m N q : nat), (85 * (2 * q * (trunc_log 2 N + 2) + 1) <= m)%N ->
    exists U : sign_matrix m N,
      forall y : {set 'I_N}, (#|y| <= q)%N -> exists w, separating_query q (sign_key R U) y w.

(** Theorem 2 with m <= 213 q (floor(log2 N) + 2) signs a key: error at most
    2 ((N - q) / q) exp(-3 alpha / 5).  Exact softmax and real queries, with
    m norm(w_y)^2 <= 4 q. *)
Definition theorem_2_random_keys_statement : Prop :=
  forall (R : realType) (N d q : nat), (0 < q)%N ->
    exists (m : nat) (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m),
      [/\ (m <= 213 * q * (trunc_log 2 N + 2))%N,
          forall y : {set 'I_N}, (#|y| <= q)%N -> separating_query q (sign_key R U) y (w y)
        & forall alpha, 0 <= alpha ->
            approximates_qSA q (sparse_unit (d := d) (sign_key R U) w alpha)
              (2%:R * ((N - q)%:R / q%:R) * expR (- (alpha * (3%:R / 5%:R))))].

(** Theorem 2 by the paper's keys with its precision: for all 0 < q <= N, d and 0 < e <= 1
    one unit with m <= 213 q (floor(log2 N) + 2) signs a key approximates qSA to within e
    with queries of integers between -m K and m K, K <= 8 ln(4N / (q e)) / e + 11, and one
    scaling factor alpha.  So a query coordinate takes
    log2(m) + log2(K) + O(1) = O(log((q / e) log N)) bits, the paper's order, a key
    coordinate one.  Softmax, alpha and the weighted sum of the values are exact. *)
Definition theorem_2_random_keys_integer_queries_real_scale_statement : Prop :=
  forall (R : realType) (N d q : nat) (e : R),
    (0 < q)%N -> (q <= N)%N -> 0 < e -> e <= 1 ->
    exists (m K : nat) (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m) (alpha : R),
      [/\ (m <= 213 * q * (trunc_log 2 N + 2))%N,
          K%:R <= 8%:R * ln (4%:R * N%:R / (q%:R * e)) / e + 11%:R,
          forall y k, exists z : int, w y 0 k = z%:~R /\ `|z| <= (m * K)%N%:Z
        & approximates_qSA q (sparse_unit (d := d) (sign_key R U) w alpha) e].

(** ** Plain queries for sets given beforehand *)

Section PlainQueries.
Variables (R : realType) (m N : nat) (u : 'I_N -> 'rV[R]_m) (y : {set 'I_N}).

(** U_y has the keys of y as columns. *)
Definition keys_of : 'M[R]_(m, #|y|) := \matrix_(k, i) u (enum_val i) 0 k.

Definition gram : 'M[R]_#|y| := keys_of^T *m keys_of.

(** w = U_y G^-1 1, the shortest vector with score 1 on y. *)
Definition plain_query : 'rV[R]_m := (keys_of *m invmx gram *m const_mx 1)^T.

End PlainQueries.

(** n sets of at most q positions, fixed before the signs are drawn: for most sign matrices
    all n Gram matrices are invertible, and all n plain queries score 1 on their set, at most
    1/2 in absolute value off it, and m norm^2 <= 4 q. *)
Definition random_keys_given_sets_statement : Prop :=
  forall (R : realType) (m N q n : nat) (y : 'I_n -> {set 'I_N}) (rho : R),
    0 < rho -> rho < 1 -> (0 < q)%N -> (forall i, #|y i| <= q)%N ->
    121%:R * (q%:R * ln 16%:R + ln (4%:R * n%:R / rho)) <= m%:R ->
    32%:R * q%:R * ln (4%:R * n%:R * N%:R / rho) <= m%:R ->
    all_but rho (fun U : sign_matrix m N => forall i, let w := plain_query (sign_key R U) (y i) in
      [/\ gram (sign_key R U) (y i) \in unitmx,
          forall j, j \in y i -> dot w (sign_key R U j) = 1,
          forall j, j \notin y i -> `|dot w (sign_key R U j)| <= 2%:R^-1
        & m%:R * dot w w <= 4%:R * q%:R]).
