(** * Theorem 7: one layer needs many heads or wide heads for Match3

    Part 1, the reduction.  Alice's bit k becomes the residue k + 2, Bob's bit k
    the residue M - 3 - k, everything else is 1.  The sum of token 0 and two
    others is 1 + (k + 2) + (M - 3 - k') = M + k - k' for one token of each
    player, and strictly between two consecutive multiples of M for any other
    choice; so the only matches are common elements.

    Part 2, the lower bound.  Token 0 is known to both players, and so are its queries.
    Alice sends the sums of her tokens' terms: H (m + 1) numbers, each with at most
    2^(p + ceil(log2 N)) values.  If two of her 2^n inputs gave the same sums, Bob's
    input {k}, for a k where they differ, would give token 0 the same output twice. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements circle_lemma summing_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

(** No multiple of M lies strictly between 0 and M, or between M and 2M. *)
Lemma not_multiple M s : (0 < s)%N -> (s < 2 * M)%N -> s <> M -> ~~ (M %| s)%N.
Proof. by move=> s_gt0 s_lt /eqP s_neq; rewrite only_multiple. Qed.

Section Reduction.
Variables n N M : nat.
Hypotheses (fits_N : (2 * n + 1 <= N)%N) (fits_M : (2 * n + 4 <= M)%N).
Implicit Types (a b : bits_of n) (i : 'I_N) (k : 'I_n).

Local Notation X := (@match3_instance n N M).

Let M_gt1 : (1 < M)%N. Proof. by lia. Qed.

(** The three sorts of tokens, by the number that stands for the residue. *)
Variant token_spec a b i : nat -> Type :=
  | OneToken : token_spec a b i 1
  | AliceToken k of i = k.+1 :> nat & a k : token_spec a b i (k + 2)
  | BobToken k of i = (n + k).+1 :> nat & b k : token_spec a b i (M - 3 - k).

Lemma tokenP a b i : {s & token_spec a b i s & X a b i = s%:R}.
Proof.
rewrite /match3_instance; case: pickP => [k /andP[/eqP def_i ak]|_].
  by exists (k + 2)%N => //; apply: AliceToken.
case: pickP => [k /andP[/eqP def_i bk]|_].
  by exists (M - 3 - k)%N => //; apply: BobToken.
by exists 1%N => //; apply: OneToken.
Qed.

Lemma alice_token a b i k : i = k.+1 :> nat ->
  X a b i = if a k then (k + 2)%:R else 1.
Proof.
move=> def_i; rewrite /match3_instance; case: pickP => [k' /andP[/eqP def_i' ak']|no_k].
  have -> : k = k' by apply: val_inj => /=; lia.
  by rewrite ak'.
move: (no_k k); rewrite def_i eqxx /= => ->.
by case: pickP => [k' /andP[/eqP def_i' _]|//]; move: def_i (ltn_ord k); lia.
Qed.

Lemma bob_token a b i k : i = (n + k).+1 :> nat ->
  X a b i = if b k then (M - 3 - k)%:R else 1.
Proof.
move=> def_i; rewrite /match3_instance; case: pickP => [k' /andP[/eqP def_i' _]|_].
  by move: def_i' (ltn_ord k'); lia.
case: pickP => [k' /andP[/eqP def_i' bk']|no_k].
  have -> : k = k' by apply: val_inj => /=; lia.
  by rewrite bk'.
by move: (no_k k); rewrite def_i eqxx /= => ->.
Qed.

Lemma spare_token a b i : i = 0%N :> nat \/ (2 * n < i)%N -> X a b i = 1.
Proof.
move=> spare; rewrite /match3_instance; case: pickP => [k /andP[/eqP def_i _]|_].
  by move: spare (ltn_ord k); lia.
by case: pickP => [k /andP[/eqP def_i _]|//]; move: spare (ltn_ord k); lia.
Qed.

(** Every token is spare, Alice's or Bob's. *)
Lemma position_cases i :
  [\/ i = 0%N :> nat \/ (2 * n < i)%N, exists k, i = k.+1 :> nat
    | exists k, i = (n + k).+1 :> nat].
Proof.
have [i0|i_gt0] := posnP i; first by constructor 1; left.
have [i_big|i_le] := ltnP (2 * n) i; first by constructor 1; right.
have [i_bob|i_alice] := ltnP n i.
  have k_lt : (i - n.+1 < n)%N by lia.
  by constructor 3; exists (Ordinal k_lt) => /=; lia.
have k_lt : (i.-1 < n)%N by lia.
by constructor 2; exists (Ordinal k_lt) => /=; lia.
Qed.

(** A triple with token 0 sums to 0 only if it joins Alice's k with Bob's k. *)
Lemma match_needs_common a b j1 j2 : 1 + X a b j1 + X a b j2 == 0 -> disj a b.
Proof.
have [s1 tok1 ->] := tokenP a b j1; have [s2 tok2 ->] := tokenP a b j2.
rewrite -(natrD _ 1 s1) -natrD Zp_nat_eq0 // => dvd_sum.
have common k1 k2 : a k1 -> b k2 -> k1 = k2 :> nat -> disj a b.
  move=> ak1 bk2 /val_inj def_k1; apply/existsP; exists k1.
  by rewrite ak1 def_k1 bk2.
case: tok1 dvd_sum => [|k1 _ ak1|k1 _ bk1]; case: tok2 => [|k2 _ ak2|k2 _ bk2] dvd_sum.
- by move: dvd_sum; apply/contraTT => _; apply: not_multiple; lia.
- by move: dvd_sum; apply/contraTT => _; apply: not_multiple; move: (ltn_ord k2); lia.
- by move: dvd_sum; apply/contraTT => _; apply: not_multiple; move: (ltn_ord k2); lia.
- by move: dvd_sum; apply/contraTT => _; apply: not_multiple; move: (ltn_ord k1); lia.
- move: dvd_sum; apply/contraTT => _; apply: not_multiple; move: (ltn_ord k1) (ltn_ord k2); lia.
- have [/(common _ _ ak1 bk2)//|k_neq] := eqVneq (k1 : nat) k2.
  move: dvd_sum; apply/contraTT => _; apply: not_multiple;
    move: (ltn_ord k1) (ltn_ord k2); lia.
- by move: dvd_sum; apply/contraTT => _; apply: not_multiple; move: (ltn_ord k1); lia.
- have [/esym/(common _ _ ak2 bk1)//|k_neq] := eqVneq (k1 : nat) k2.
  move: dvd_sum; apply/contraTT => _; apply: not_multiple;
    move: (ltn_ord k1) (ltn_ord k2); lia.
- (* two of Bob's tokens: the sum lies strictly between M and 2M *)
  move: dvd_sum; apply/contraTT => _; apply: not_multiple;
    move: (ltn_ord k1) (ltn_ord k2); lia.
Qed.

Lemma common_gives_match a b i : i = 0%N :> nat -> disj a b -> Match3 (X a b) i.
Proof.
move=> i0 /existsP[k /andP[ak bk]].
have lt_j1 : (k.+1 < N)%N by move: (ltn_ord k); lia.
have lt_j2 : ((n + k).+1 < N)%N by move: (ltn_ord k); lia.
apply/existsP; exists (Ordinal lt_j1); apply/existsP; exists (Ordinal lt_j2).
rewrite (spare_token _ _ (or_introl i0)) (alice_token _ _ (k := k)) //.
rewrite (bob_token _ _ (k := k)) // ak bk -(natrD _ 1) -natrD Zp_nat_eq0 //.
have -> : (1 + (k + 2) + (M - 3 - k) = M)%N by move: (ltn_ord k); lia.
by rewrite dvdnn.
Qed.

Lemma match3_is_disj a b i : i = 0%N :> nat -> Match3 (X a b) i = disj a b.
Proof.
move=> i0; apply/idP/idP; last exact: common_gives_match.
move=> /existsP[j1 /existsP[j2]]; rewrite (spare_token _ _ (or_introl i0)).
exact: match_needs_common.
Qed.

Lemma token_reads_one_bit i : reads_one_bit (fun a b => X a b i).
Proof.
case: (position_cases i) => [spare|[k def_i]|[k def_i]].
- by constructor 3 => a b a' b'; rewrite !spare_token.
- by constructor 1; exists k => a b a' b' eq_a; rewrite !(alice_token _ _ def_i) eq_a.
- by constructor 2; exists k => a b a' b' eq_b; rewrite !(bob_token _ _ def_i) eq_b.
Qed.

Lemma alice_side a b b' i : (i <= n)%N -> X a b i = X a b' i.
Proof.
move=> i_le; case: (position_cases i) => [spare|[k def_i]|[k def_i]].
- by rewrite !spare_token.
- by rewrite !(alice_token _ _ def_i).
- by move: i_le; rewrite def_i; lia.
Qed.

Lemma bob_side a a' b i : (n < i)%N -> X a b i = X a' b i.
Proof.
move=> i_gt; case: (position_cases i) => [spare|[k def_i]|[k def_i]].
- by rewrite !spare_token.
- by move: i_gt (ltn_ord k); rewrite def_i; lia.
- by rewrite !(bob_token _ _ def_i).
Qed.

End Reduction.

Theorem theorem_7_reduction : theorem_7_reduction_statement.
Proof.
move=> n N M fits_N fits_M; split=> [a b i i0|i|i a b b' i_le|i a a' b i_gt].
- by split; [exact: spare_token (or_introl i0) | exact: match3_is_disj].
- exact: token_reads_one_bit.
- exact: alice_side.
- exact: bob_side.
Qed.

(** ** Part 2 *)

(** Bob reads one bit of Alice. *)
Lemma disj_singleton n (a : bits_of n) (k : 'I_n) : disj a [ffun l => l == k] = a k.
Proof.
apply/existsP/idP => [[l /andP[a_l]]|a_k]; last by exists k; rewrite a_k ffunE eqxx.
by rewrite ffunE => /eqP <-.
Qed.

Section OneWay.
Variables (n N M H m p : nat) (Q : Type) (net : summing_net N 'Z_M Q H m p).
Hypotheses (fits_N : (2 * n + 1 <= N)%N) (fits_M : (2 * n + 4 <= M)%N).
Variable i0 : 'I_N.
Hypothesis i0_first : i0 = 0%N :> nat.
Hypothesis correct : forall X, net_output net 1 X i0 = Match3 X i0.

Local Notation instance := (@match3_instance n N M).
Let none : bits_of n := [ffun=> false].

(** The term of token j for token 0, whose state is the same for all inputs. *)
Let start := input_map net i0 (1 : 'Z_M).
Let answer h k (X : 'I_N -> 'Z_M) j : int :=
  term 0 h j (query 0 h i0 start) (input_map net j (X j)) k.

Definition alice_message (a : bits_of n) :
    {ffun 'I_H * 'I_m.+1 -> 'I_(sum_values N p).-1.+1} :=
  [ffun hk : 'I_H * 'I_m.+1 => code (sum_values N p)
                (\sum_(j < N | (j <= n)%N) answer hk.1 hk.2 (instance a none) j)].

(** Token 0 cannot tell apart two inputs of Alice with the same message. *)
Lemma same_message_same_match a a' b : alice_message a = alice_message a' ->
  disj a b = disj a' b.
Proof.
move=> /ffunP eq_msg; rewrite -!(match3_is_disj fits_N fits_M _ _ i0_first) -!correct.
rewrite /net_output /= !(spare_token fits_N fits_M _ _ (or_introl i0_first)); congr (output _ _).
congr (update _ _ _ _); apply/ffunP => -[h k]; rewrite !ffunE /=.
rewrite (bigID (fun j : 'I_N => (j <= n)%N)) [RHS](bigID (fun j : 'I_N => (j <= n)%N)) /=.
have alice_sum a0 b0 : \sum_(j < N | (j <= n)%N) answer h k (instance a0 b0) j
    = \sum_(j < N | (j <= n)%N) answer h k (instance a0 none) j.
  by apply: eq_bigr => j j_le; rewrite /answer (alice_side fits_N fits_M a0 b0 none j_le).
congr (_ + _); last first.
  by apply: eq_bigr => j; rewrite -ltnNge => j_gt; rewrite (bob_side fits_N fits_M a a' b j_gt).
rewrite -!/(answer h k _ _) (alice_sum a b) (alice_sum a' b).
have := eq_msg (h, k); rewrite !ffunE.
by apply: sum_code_inj => j; exact: term_fits.
Qed.

Lemma alice_message_inj : injective alice_message.
Proof.
move=> a a' eq_msg; apply/ffunP => k.
by rewrite -!(disj_singleton _ k); exact: same_message_same_match.
Qed.

Lemma heads_bound : (n <= H * m.+1 * (p + up_log 2 N))%N.
Proof.
have := leq_card _ alice_message_inj.
rewrite !card_ffun card_bool card_prod !card_ord prednK ?sum_values_gt0 //.
by rewrite /sum_values -expnM leq_exp2l // mulnC.
Qed.

End OneWay.

Theorem theorem_7_fixed_point_weights : theorem_7_fixed_point_weights_statement.
Proof.
move=> n N M H m p Q net fits_N fits_M correct.
have N_gt0 : (0 < N)%N by apply: leq_trans fits_N; rewrite addn1.
pose i0 := Ordinal N_gt0; have right X : net_output net 1 X i0 = Match3 X i0 by exact: correct.
exact: (heads_bound fits_N fits_M (erefl : i0 = 0%N :> nat) right).
Qed.

Theorem theorem_7_fixed_point_weights_large_modulus : theorem_7_fixed_point_weights_large_modulus_statement.
Proof.
move=> N M H m p Q net M_gt correct; have [N_lt3|N_ge3] := ltnP N 3.
  by rewrite (_ : (N - 3)./2 = 0)%N //; apply/eqP; rewrite -leqn0; lia.
by apply: (theorem_7_fixed_point_weights (M := M)) correct; lia.
Qed.

(** The quotient form is an instance: term 0 of a token is its weight, term k + 1 the
    product of its weight and its k-th value, a 2p-bit number. *)
Section Quotient.
Variables (N M H m p : nat).
Variables (w : 'I_H -> 'Z_M -> 'I_N -> 'Z_M -> int) (v : 'I_H -> 'I_N -> 'Z_M -> 'I_m -> int).
Variable psi : 'Z_M -> 'rV[rat]_m -> bool.
Hypothesis w_fits : forall h x j y, fixed_point p (w h x j y).
Hypothesis v_fits : forall h j y k, fixed_point p (v h j y k).

Definition quotient_term (h : 'I_H) (j : 'I_N) (x y : 'Z_M) (k : 'I_m.+1) : int :=
  if unlift ord0 k is Some k' then w h x j y * v h j y k' else w h x j y.

Lemma quotient_term_fits h j x y k : fixed_point (2 * p) (quotient_term h j x y k).
Proof.
have W_lt := w_fits h x j y; move: W_lt; rewrite /quotient_term /fixed_point [(2 * p)%N]mul2n -addnn expnD.
set P := (2 ^ p)%N; have P_gt0 : (0 < P)%N by rewrite expn_gt0.
case: unliftP => [k' _|_] W_lt; last by apply: leq_trans W_lt _; rewrite leq_pmulr.
have := ltn_mul W_lt (v_fits h j y k'); rewrite -/P mulnACA -abszM.
by apply: leq_ltn_trans; rewrite leq_mul.
Qed.

Record quotient_state := QuotientState { seen : 'Z_M; heads : 'rV[rat]_m }.

Definition quotient_net : summing_net N 'Z_M 'Z_M H m (2 * p) :=
  @SummingNet N 'Z_M 'Z_M H m (2 * p) quotient_state
    (fun _ x => QuotientState x 0)
    (fun _ _ _ s => seen s)
    (fun _ h j q s => quotient_term h j q (seen s))
    (fun _ _ s sums => QuotientState (seen s)
       (\row_k \sum_h (sums (h, lift ord0 k))%:~R / (sums (h, ord0))%:~R))
    (fun _ s => psi (seen s) (heads s))
    (fun _ h j q s k => quotient_term_fits h j q (seen s) k).

Lemma quotient_net_output (X : 'I_N -> 'Z_M) i :
  net_output quotient_net 1 X i
  = psi (X i) (\row_k \sum_h (\sum_j w h (X i) j (X j) * v h j (X j) k)%:~R
                             / (\sum_j w h (X i) j (X j))%:~R).
Proof.
rewrite /net_output /=; congr psi; apply/rowP => k; rewrite !mxE.
apply: eq_bigr => h _; rewrite !ffunE /=; congr (_%:~R / _%:~R).
  by apply: eq_bigr => j _; rewrite /quotient_term liftK.
by apply: eq_bigr => j _; rewrite /quotient_term unlift_none.
Qed.

End Quotient.

Theorem theorem_7_fixed_point_quotients : theorem_7_fixed_point_quotients_statement.
Proof.
move=> n N M H m p w v psi fits_N fits_M w_fits v_fits correct.
apply: (theorem_7_fixed_point_weights (net := quotient_net psi w_fits v_fits) fits_N fits_M) => X i i0.
by rewrite quotient_net_output correct.
Qed.
