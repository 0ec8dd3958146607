(** * Theorem 7: one layer needs many heads or wide heads for Match3

    Part 1, the reduction.  Alice's bit k becomes the residue k + 2, Bob's bit k
    the residue M - 3 - k, everything else is 1.  The sum of token 0 and two
    others is 1 + (k + 2) + (M - 3 - k') = M + k - k' for one token of each
    player, and strictly between two consecutive multiples of M for any other
    choice; so the only matches are common elements. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements StatementsB circle_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

(** No multiple of M lies strictly between 0 and M, or between M and 2M. *)
Lemma not_multiple M s : (0 < s)%N -> (s < 2 * M)%N -> s <> M -> ~~ (M %| s)%N.
Proof.
move=> s_gt0 s_lt s_neq; apply/negP => /dvdnP[[|[|c]] def_s]; [lia|lia|].
by move: s_lt; rewrite def_s !mulSn; lia.
Qed.

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
