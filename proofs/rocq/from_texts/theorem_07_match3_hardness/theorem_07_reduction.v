(** * The reduction in the words of the SMT texts

    The texts write the token at position j = 1, ..., N as a number between 0 and M - 1; here that number is the
    value of the residue [match3_instance], so that the texts speak of Match3. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From Coq Require Import ZArith.
From slt Require Import Statements.
From ties Require Import encoding.
From ties Require goals.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** The bit at index z = 1, ..., n; false elsewhere. *)
Definition bit_at n (a : bits_of n) (z : Z) : bool := [exists k : 'I_n, (Z.of_nat k.+1 =? z)%Z && a k].

Lemma bit_at_index n (a : bits_of n) (k : 'I_n) z : z = Z.of_nat k.+1 -> bit_at a z = a k.
Proof.
move=> ->; apply/existsP/idP => [[k' /andP[/Z.eqb_spec e]]|ak]; last by exists k; rewrite Z.eqb_refl.
by have -> : k' = k by apply: val_inj => /=; lia.
Qed.

Lemma bit_at_some n (a : bits_of n) z : bit_at a z -> exists2 k : 'I_n, z = Z.of_nat k.+1 & a k.
Proof. by case/existsP => k /andP[/Z.eqb_spec <- ak]; exists k. Qed.

Section Token.
Variables n N M : nat.
Implicit Types a b : bits_of n.

Definition token_at a b (j : Z) : Z :=
  if (j =? 1)%Z then 1%Z
  else if (j <=? Z.of_nat n + 1)%Z then (if bit_at a (j - 1) then j else 1%Z)
  else if (j <=? 2 * Z.of_nat n + 1)%Z
    then (if bit_at b (j - Z.of_nat n - 1) then (Z.of_nat M - 2 - (j - Z.of_nat n - 1))%Z else 1%Z)
  else 1%Z.

Hypotheses (n_pos : 0 < n) (fits_N : 2 * n + 1 <= N) (fits_M : 2 * n + 4 <= M).

Lemma instance_is_token a b (i : 'I_N) :
  match3_instance M a b i = ((Z.to_nat (token_at a b (Z.of_nat i.+1)))%:R)%R.
Proof.
rewrite /match3_instance /token_at; case: pickP => [k /andP[/eqP e ak]|no_a].
  have -> : (Z.of_nat i.+1 =? 1)%Z = false by lia.
  have -> : (Z.of_nat i.+1 <=? Z.of_nat n + 1)%Z = true by have := ltn_ord k; lia.
  by rewrite (@bit_at_index _ _ k) ?ak; [congr _%:R%R | ]; lia.
have alice : bit_at a (Z.of_nat i.+1 - 1) = false.
  by apply/negbTE/negP => /bit_at_some[k e ak]; have := no_a k; rewrite ak andbT => /eqP; lia.
rewrite alice; case: pickP => [k /andP[/eqP e bk]|no_b].
  have -> : (Z.of_nat i.+1 =? 1)%Z = false by lia.
  have -> : (Z.of_nat i.+1 <=? Z.of_nat n + 1)%Z = false by lia.
  have -> : (Z.of_nat i.+1 <=? 2 * Z.of_nat n + 1)%Z = true by have := ltn_ord k; lia.
  by rewrite (@bit_at_index _ _ k) ?bk; [congr _%:R%R; have := ltn_ord k | ]; lia.
have bob : bit_at b (Z.of_nat i.+1 - Z.of_nat n - 1) = false.
  by apply/negbTE/negP => /bit_at_some[k e bk]; have := no_b k; rewrite bk andbT => /eqP; lia.
by rewrite bob !if_same.
Qed.

End Token.

Section Reduction.
Variables n N M : nat.
Hypotheses (n_pos : 0 < n) (fits_N : 2 * n + 1 <= N) (fits_M : 2 * n + 4 <= M).
Variables a b : bits_of n.

Let token := token_at M a b.
Let position (j : Z) : Prop := (1 <= j <= Z.of_nat N)%Z.

(** The first text. *)
Lemma token_is_residue j : position j -> (0 <= token j < Z.of_nat M)%Z.
Proof.
move=> at_j; suff /andP[/Z.leb_spec0 ? /Z.ltb_spec0 ?] : (0 <=? token j)%Z && (token j <? Z.of_nat M)%Z by [].
apply: by_contradiction => wrong.
eapply (@goals.theorem_07_match3_hardness__the_reduction_holds_for_every_n__tokens_are_residues
  (Z.of_nat n) (Z.of_nat N) (Z.of_nat M) j j (bit_at b) (bit_at a)); try encoded; try (rewrite /position in at_j; lia).
by case=> ? ?; apply: wrong; rewrite /token /token_at; apply/andP; split; [apply/Z.leb_spec0; apply: Z.ge_le | apply/Z.ltb_spec0].
Qed.

(** The second text. *)
Lemma multiples s : (0 <= s < 3 * Z.of_nat M)%Z -> (Z.of_nat M | s)%Z -> [\/ s = 0%Z, s = Z.of_nat M | s = (2 * Z.of_nat M)%Z].
Proof.
move=> at_s [k e].
suff : [|| (s =? 0)%Z, (s =? Z.of_nat M)%Z | (s =? 2 * Z.of_nat M)%Z].
  by case/or3P => /Z.eqb_spec; [constructor 1 | constructor 2 | constructor 3].
apply: by_contradiction => wrong.
apply: (@goals.theorem_07_match3_hardness__the_reduction_holds_for_every_n__a_multiple_of_M_from_0_to_3M_1_is_0_M_or_2M
  (Z.of_nat M) k s); lia.
Qed.

Lemma no_common_bit z : disj a b = false -> ~ (bit_at a z = true /\ bit_at b z = true).
Proof.
move=> none [/bit_at_some[k -> ak]]; rewrite (@bit_at_index _ _ k) // => bk.
by suff: disj a b by [rewrite none]; apply/existsP; exists k; rewrite ak bk.
Qed.

(** The third text. *)
Lemma no_sum_vanishes j1 j2 : disj a b = false -> position j1 -> position j2 ->
  let s := (token 1 + token j1 + token j2)%Z in ~ [\/ s = 0%Z, s = Z.of_nat M | s = (2 * Z.of_nat M)%Z].
Proof.
move=> none at1 at2 s vanish.
eapply (@goals.theorem_07_match3_hardness__the_reduction_holds_for_every_n__without_a_common_bit_no_sum_vanishes
  (Z.of_nat n) (Z.of_nat N) (Z.of_nat M) j1 j2 (bit_at b) (bit_at a)); try encoded; try exact: no_common_bit;
  try (rewrite /position in at1 at2; lia).
by case=> [[s0 _] [[s1 _] [s2 _]]]; case: vanish.
Qed.

(** The fourth text. *)
Lemma common_bit_matches (k : 'I_n) : a k -> b k ->
  (token 1 + token (1 + Z.of_nat k.+1) + token (Z.of_nat n + 1 + Z.of_nat k.+1))%Z = Z.of_nat M.
Proof.
move=> ak bk; apply/Z.eqb_spec; apply: by_contradiction => wrong; have k_lt := ltn_ord k.
eapply (@goals.theorem_07_match3_hardness__the_reduction_holds_for_every_n__a_common_bit_gives_a_match
  (Z.of_nat n) (Z.of_nat N) (Z.of_nat M) (Z.of_nat k.+1) (bit_at a) (bit_at b)); try encoded; try lia;
  try by rewrite (@bit_at_index _ _ k).
by case=> _ e; apply: wrong; apply/Z.eqb_spec.
Qed.

Let X := match3_instance (N := N) M a b.

Lemma place (i : 'I_N) : position (Z.of_nat i.+1).
Proof. by rewrite /position; have := ltn_ord i; lia. Qed.

Lemma value_of (i : 'I_N) : Z.of_nat (X i) = token (Z.of_nat i.+1).
Proof.
have [ge0 lt] := token_is_residue (place i).
by rewrite /X instance_is_token // val_Zp_nat ?modn_small -/token; lia.
Qed.

Lemma match_sum (i j1 j2 : 'I_N) : i = 0 :> nat ->
  (X i + X j1 + X j2 == 0)%R <->
  (Z.of_nat M | token 1 + token (Z.of_nat j1.+1) + token (Z.of_nat j2.+1))%Z.
Proof.
move=> i0; have -> : token 1 = token (Z.of_nat i.+1) by rewrite i0.
rewrite -!value_of sum3_eq0; last by lia.
split=> [/dvdnP[k e]|[k e]]; first by exists (Z.of_nat k); lia.
apply/dvdnP; exists (Z.to_nat k); have k_ge0 : (0 <= k)%Z by nia.
by nia.
Qed.

Lemma reduction (i : 'I_N) : i = 0 :> nat -> Match3 X i = disj a b.
Proof.
move=> i0; apply/idP/idP => [/existsP[j1 /existsP[j2 /(match_sum _ _ i0) sum]]|/existsP[k /andP[ak bk]]].
  apply: contraTT isT => /negbTE none; exfalso.
  have p1 : position 1 by rewrite /position; lia.
  apply: (no_sum_vanishes none (place j1) (place j2)); apply: multiples sum.
  by have := token_is_residue p1; have := token_is_residue (place j1); have := token_is_residue (place j2); lia.
have k_lt := ltn_ord k.
have [j1 e1] : exists j : 'I_N, j = k.+1 :> nat by have lt : k.+1 < N by [lia]; exists (Ordinal lt).
have [j2 e2] : exists j : 'I_N, j = (n + k).+1 :> nat by have lt : (n + k).+1 < N by [lia]; exists (Ordinal lt).
apply/existsP; exists j1; apply/existsP; exists j2; apply/(match_sum _ _ i0).
by exists 1%Z; rewrite Z.mul_1_l -(common_bit_matches ak bk); congr (_ + token _ + token _)%Z; lia.
Qed.

End Reduction.
