(** * Random signs are near-isometric on integer vectors, and serve as keys

    Idea.  An integer vector of size at most n is the sum of a word of n letters, each of
    them 0 or plus or minus a unit vector: at most (2N+1)^n vectors.  A union bound over
    the words of 2q letters (deviation.v) leaves a fraction
    2 (2N+1)^(2q) exp (-m/121) of exceptions.  For the others dual_certificate.v gives
    all queries. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements vectors theorem_02_fixed_precision.
From slt Require Import exponential_bounds integer_vectors dual_certificate.
From slt Require Import counting deviation.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Words *)

Section Words.
Variable N : nat.
Notation letter := (option ('I_N * bool)).

Definition letter_value (x : letter) : 'I_N -> int :=
  fun j => if x is Some (i, b) then (if j == i then (-1) ^+ b else 0) else 0.

Definition word_value (w : seq letter) : 'I_N -> int := fun j => \sum_(x <- w) letter_value x j.

Lemma word_exists n (a : 'I_N -> int) : (size1 a <= n)%N ->
  exists w : n.-tuple letter, forall j, word_value w j = a j.
Proof.
elim: n a => [|n IH] a.
  rewrite leqn0 sum_nat_eq0 => /forallP a0; exists [tuple] => j.
  by rewrite /word_value big_nil; have := a0 j; rewrite /= absz_eq0 => /eqP.
have [/existsP[i a_i]|/existsPn a0] := boolP [exists i, a i != 0] => small; last first.
  have [|w wE] := IH a; last first.
    by exists [tuple of None :: w] => j; rewrite /word_value big_cons add0r; exact: wE.
  by rewrite /size1 big1 // => j _; have := a0 j; rewrite negbK => /eqP ->.
pose x : letter := Some (i, a i < 0); pose a' j := a j - letter_value x j.
have [|w wE] := IH a'; last first.
  exists [tuple of x :: w] => j; rewrite /word_value big_cons -/(word_value w j) wE.
  by rewrite /a' addrCA subrr addr0.
rewrite -ltnS; apply: leq_trans small; rewrite /size1 (bigD1 i) // [X in (_ < X)%N](bigD1 i) //=.
rewrite (eq_bigr (fun j => `|a j|%N)) => [|j /negbTE ji]; last first.
  by rewrite /a' /x /= ji subr0.
by rewrite ltn_add2r /a' /x /= eqxx; case: (ltrP (a i) 0) => sign /=; lia.
Qed.

Lemma card_words n : #|{: n.-tuple letter}| = ((2 * N + 1) ^ n)%N.
Proof. by rewrite card_tuple card_option card_prod card_ord card_bool mulnC addn1. Qed.

End Words.

(** ** The union bound *)

Lemma isometry_fraction (R : realType) (m N q : nat) :
  all_but (((2 * N + 1) ^ (2 * q))%:R * (2%:R * expR (- (m%:R / 121%:R))) : R)
    (fun U : sign_matrix m N => near_isometric (sign_key R U) setT (2 * q)).
Proof.
have each (w : (2 * q).-tuple (option ('I_N * bool))) :=
  @integer_deviation R m N (word_value w).
apply: all_but_weaken (all_but_all each) => [|U good a _ small].
  by rewrite sumr_const card_words -[X in X <= _]mulr_natl.
by have [w /funext <-] := word_exists small; exact: good.
Qed.

Theorem integer_isometry : integer_isometry_statement.
Proof.
move=> R m N q rho rho_gt0 large.
apply: all_but_weaken (isometry_fraction R m N q) => //.
have words_gt0 : 0 < 2%:R * N%:R + 1 :> R by rewrite ltr_spaddr ?mulr_ge0 ?ler0n ?ltr01.
have two_rho_gt0 : 0 < 2%:R / rho by rewrite divr_gt0 ?ltr0n.
have exponent : ln (2%:R / rho) + (2 * q)%:R * ln (2%:R * N%:R + 1) <= m%:R / 121%:R.
  rewrite ler_pdivl_mulr ?ltr0n //; apply: le_trans large; rewrite natrM.
  by rewrite le_eqVlt; apply/orP; left; apply/eqP; ring.
rewrite -ler_expR expRD expRMm !lnK ?posrE // in exponent.
rewrite expRN mulrA ler_pdivr_mulr ?expR_gt0 // mulrC.
have -> : ((2 * N + 1) ^ (2 * q))%:R = (2%:R * N%:R + 1) ^+ (2 * q) :> R.
  by rewrite natrX natrD natrM.
have -> : 2%:R * (2%:R * N%:R + 1) ^+ (2 * q)
    = rho * (2%:R / rho * (2%:R * N%:R + 1) ^+ (2 * q)) :> R.
  by rewrite [in RHS]mulrA mulrCA divff ?gt_eqF // mulr1.
by rewrite ler_pmul2l.
Qed.

(** ** Theorem 2 with random keys *)

Theorem random_keys : random_keys_statement.
Proof.
move=> R m N q rho rho_gt0 rho_lt1 large.
have m_gt0 : (0 < m)%N.
  rewrite -(ltr_nat R); apply: lt_le_trans large; apply: ltr_paddl.
    by rewrite !mulr_ge0 ?ler0n // ln_ge0 // ler_addr mulr_ge0 ?ler0n.
  rewrite mulr_gt0 ?ltr0n // ln_gt0 // ltr_pdivl_mulr // mul1r.
  by apply: lt_trans rho_lt1 _; rewrite ltr1n.
apply: all_but_weaken (integer_isometry rho_gt0 large) => // U iso.
exact: integer_dual_certificate m_gt0 iso.
Qed.

(** 2 (2N+1)^(2q) <= 2^k with k = 2q (floor(log2 N) + 2) + 1, and exp (85/121) > 2. *)
Lemma words_few (R : realType) (m N q : nat) :
  (85 * (2 * q * (trunc_log 2 N + 2) + 1) <= m)%N ->
  ((2 * N + 1) ^ (2 * q))%:R * (2%:R * expR (- (m%:R / 121%:R))) < 1 :> R.
Proof.
set k := (2 * q * (trunc_log 2 N + 2))%N => large.
have words : ((2 * N + 1) ^ (2 * q) <= 2 ^ k)%N.
  rewrite /k [X in (_ <= 2 ^ X)%N]mulnC [X in (_ <= X)%N]expnM.
  have [->|q_gt0] := posnP (2 * q)%N; first by [].
  rewrite leq_exp2r //.
  by have := trunc_log_ltn N (leqnn 2); rewrite addn2 !expnS; lia.
rewrite mulrA expRN ltr_pdivr_mulr ?expR_gt0 // mul1r -natrM.
apply: (@le_lt_trans _ _ (2 ^ k.+1)%:R).
  by rewrite ler_nat expnS mulnC leq_mul2l.
have steps : (k.+1)%:R * (85%:R / 121%:R) <= m%:R / 121%:R :> R.
  by rewrite mulrA ler_wpmul2r ?invr_ge0 ?ler0n // -natrM ler_nat mulnC -[k.+1]addn1.
rewrite -ler_expR in steps; apply: lt_le_trans steps; rewrite expRMm natrX.
by rewrite ltr_expn2r ?expR_85_121 ?ler0n.
Qed.

Theorem random_keys_exist : random_keys_exist_statement.
Proof.
move=> R m N q large; have m_gt0 : (0 < m)%N by lia.
have matrices : (0 < #|{: sign_matrix m N}|)%N.
  by rewrite card_ffun card_ffun card_bool !expn_gt0.
have [U iso] := all_but_exists matrices (words_few R large) (isometry_fraction R m N q).
by exists U; exact: integer_dual_certificate m_gt0 iso.
Qed.

(** At the size of Theorem 2, with all that the unit needs of its queries. *)
Lemma small_random_keys (R : realType) (N q : nat) : (0 < q)%N ->
  exists (m : nat) (U : sign_matrix m N) (w : {set 'I_N} -> 'rV[R]_m),
    [/\ (m <= 213 * q * (trunc_log 2 N + 2))%N, (0 < m)%N, (4 * q <= m)%N,
        forall y : {set 'I_N}, (#|y| <= q)%N -> separating_query q (sign_key R U) y (w y)
      & forall y, m%:R * dot (w y) (w y) <= 4%:R * q%:R].
Proof.
move=> q_gt0; set sigma := (trunc_log 2 N + 2)%N.
have [U queries] := random_keys_exist R (leqnn (85 * (2 * q * sigma + 1))).
have query (y : {set 'I_N}) : exists w,
    ((#|y| <= q)%N -> separating_query q (sign_key R U) y w)
    /\ (85 * (2 * q * sigma + 1))%:R * dot w w <= 4%:R * q%:R.
  have [/queries[w w_sep]|_] := leqP #|y| q; first by exists w; split=> //; case: w_sep.
  by exists 0; rewrite dot0l mulr0 mulr_ge0 ?ler0n.
have [w wP] := choice query.
have size : (2 * q <= q * sigma)%N by rewrite mulnC leq_mul2l /sigma addn2 orbT.
exists (85 * (2 * q * sigma + 1))%N, U, w.
by split=> [||| y|y]; rewrite -?mulnA; try by [case: (wP y)]; move: (q * sigma)%N size => t; lia.
Qed.

Theorem theorem_2_random_keys : theorem_2_random_keys_statement.
Proof.
move=> R N d q q_gt0; have [m [U [w [m_le _ _ w_sep _]]]] := small_random_keys R N q_gt0.
exists m, U, w; split=> // alpha alpha_ge0.
have := @theorem_2_given_keys R N d _ q (sign_key R U) w (3%:R / 5%:R) 0 alpha q_gt0 alpha_ge0.
rewrite /averaging_error !mulr0 subr0 expR0 subrr addr0; apply=> y card_y.
have [|on off _] := w_sep y; first by rewrite card_y.
exists 1; split=> j jy; first by rewrite on // subrr normr0.
rewrite addr0; apply: le_trans (ler_norm _) _; apply: le_trans (off j jy) _.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; field.
Qed.
