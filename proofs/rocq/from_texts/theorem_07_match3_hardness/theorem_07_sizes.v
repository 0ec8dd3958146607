(** * The reduction at one size, as a Boolean formula of the bits

    At given n, N, M each token of the instance is one of two residues, by one bit.  So Match3 at token 0 says
    that two of these cases hold whose residues complete 1 to a multiple of M; which cases do is computed. *)

From mathcomp Require Import all_ssreflect all_algebra zify ssrZ.
From Coq Require Import ZArith.
From slt Require Import Statements.
From ties Require Import encoding theorem_07_reduction.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** A case: that a bit of the two strings one after the other (or none) has a value, and the residue then. *)
Notation token_case := (option (nat * bool) * Z)%type.

Section Cases.
Variables n N M : nat.

Definition cases (j : nat) : seq token_case :=
  if (j == 0) || (2 * n < j) then [:: (None, 1%Z)]
  else [:: (Some (j.-1, true), if j <= n then Z.of_nat j.+1 else (Z.of_nat M - 2 - (Z.of_nat j - Z.of_nat n))%Z);
           (Some (j.-1, false), 1%Z)].

Definition all_cases : seq token_case := flatten [seq cases j | j <- iota 0 N].

(** The pairs of cases with a sum of 0, token 0 being 1. *)
Definition hits : seq (option (nat * bool) * option (nat * bool)) :=
  [seq (c.1.1, c.2.1) | c <- allpairs pair all_cases all_cases & ((1 + c.1.2 + c.2.2) mod (Z.of_nat M) =? 0)%Z].

(** Those that there should be. *)
Definition common_bits : seq (option (nat * bool) * option (nat * bool)) :=
  [seq (Some (k, true), Some (n + k, true)) | k <- iota 0 n] ++
  [seq (Some (n + k, true), Some (k, true)) | k <- iota 0 n].

Variables a b : bits_of n.
Hypotheses (fits_N : 2 * n + 1 <= N) (fits_M : 2 * n + 4 <= M).

Definition bit (k : nat) : bool := if k < n then bit_at a (Z.of_nat k.+1) else bit_at b (Z.of_nat (k - n).+1).

Definition holds (l : option (nat * bool)) : bool := if l is Some (k, v) then bit k == v else true.

Let X := match3_instance (N := N) M a b.

Lemma bit_of_alice (k : 'I_n) : bit k = a k.
Proof. by rewrite /bit ltn_ord; exact: bit_at_index. Qed.

Lemma bit_of_bob (k : 'I_n) : bit (n + k) = b k.
Proof. by rewrite /bit ltnNge leq_addr addKn; exact: bit_at_index. Qed.

Lemma no_bit v z : has (fun c => holds c.1 && (c.2 =? z)%Z) [:: (None, v)] <-> v = z.
Proof. by rewrite [has _ _]orbF; split=> [/Z.eqb_spec|->]; rewrite ?Z.eqb_refl. Qed.

Lemma one_bit k v w z :
  has (fun c => holds c.1 && (c.2 =? z)%Z) [:: (Some (k, true), v); (Some (k, false), w)] <->
  (if bit k then v else w) = z.
Proof.
have -> : has (fun c => holds c.1 && (c.2 =? z)%Z) [:: (Some (k, true), v); (Some (k, false), w)]
    = ((if bit k then v else w) =? z)%Z.
  by rewrite /=; case: (bit k); rewrite /= ?orbF.
by split=> [/Z.eqb_spec|->]; rewrite ?Z.eqb_refl.
Qed.

Lemma residue_cases (i : 'I_N) (z : Z) : Z.of_nat (X i) = z <-> has (fun c => holds c.1 && (c.2 =? z)%Z) (cases i).
Proof.
have small k : k < M -> Z.of_nat (k%:R : 'Z_M)%R = Z.of_nat k by move=> lt; rewrite val_Zp_nat ?modn_small //; lia.
have one : Z.of_nat (1%R : 'Z_M) = 1%Z by have := small 1; apply; lia.
rewrite /cases; case: ifP => [spare|].
  have -> : X i = 1%R.
    rewrite /X /match3_instance; case: pickP => [k /andP[/eqP e _]|_].
      by have := ltn_ord k; lia.
    by case: pickP => [k /andP[/eqP e _]|//]; have := ltn_ord k; lia.
  by rewrite one; apply: iff_sym; exact: no_bit.
move=> owned; have [alice|bob] := leqP i n.
  have [k ek] : exists k : 'I_n, i = k.+1 :> nat by have lt : i.-1 < n by [lia]; exists (Ordinal lt) => /=; lia.
  have -> : X i = (if a k then (k + 2)%:R else 1)%R.
    rewrite /X /match3_instance; case: pickP => [k' /andP[/eqP e ak]|no].
      by have -> : k = k' by [apply: val_inj => /=; lia]; rewrite ak.
    have := no k; rewrite ek eqxx /= => ->.
    by case: pickP => [k' /andP[/eqP e _]|//]; have := ltn_ord k'; lia.
  have -> : Z.of_nat ((if a k then (k + 2)%:R else 1)%R : 'Z_M) = if bit k then Z.of_nat k.+2 else 1%Z.
    by rewrite bit_of_alice; have := ltn_ord k; case: (a k) => // lt; rewrite small ?addn2 //; lia.
  by rewrite ek; apply: iff_sym; exact: one_bit.
have [k ek] : exists k : 'I_n, i = (n + k).+1 :> nat.
  by have lt : i - n.+1 < n by [lia]; exists (Ordinal lt) => /=; lia.
have -> : X i = (if b k then (M - 3 - k)%:R else 1)%R.
  rewrite /X /match3_instance; case: pickP => [k' /andP[/eqP e _]|_]; first by have := ltn_ord k'; lia.
  case: pickP => [k' /andP[/eqP e bk]|no].
    by have -> : k = k' by [apply: val_inj => /=; lia]; rewrite bk.
  by have := no k; rewrite ek eqxx /= => ->.
have -> : Z.of_nat ((if b k then (M - 3 - k)%:R else 1)%R : 'Z_M) =
    if bit (n + k) then (Z.of_nat M - 2 - (Z.of_nat (n + k).+1 - Z.of_nat n))%Z else 1%Z.
  by rewrite bit_of_bob; have := ltn_ord k; case: (b k) => // lt; rewrite small; lia.
by rewrite ek; apply: iff_sym; exact: one_bit.
Qed.

Lemma match_cases (i : 'I_N) : i = 0 :> nat ->
  Match3 X i = has (fun p => holds p.1 && holds p.2) hits.
Proof.
move=> i0; have xi : Z.of_nat (X i) = 1%Z by apply/residue_cases; rewrite /cases i0.
have sum (j1 j2 : 'I_N) : (X i + X j1 + X j2 == 0)%R = ((1 + Z.of_nat (X j1) + Z.of_nat (X j2)) mod (Z.of_nat M) =? 0)%Z.
  rewrite sum3_eq0; last by lia.
  apply/dvdnP/Z.eqb_spec => [[k e]|/Z.mod_divide[|k e]]; [|lia|].
    by apply/Z.mod_divide; [lia | exists (Z.of_nat k); lia].
  by exists (Z.to_nat k); have k_ge0 : (0 <= k)%Z by [nia]; nia.
apply/existsP/hasP => [[j1 /existsP[j2]]|[p]].
  rewrite sum => zero.
  have its_case (j : 'I_N) : exists c, [/\ c \in cases j, holds c.1 & c.2 = Z.of_nat (X j)].
    have [/(_ (erefl _)) + _] := residue_cases j (Z.of_nat (X j)).
    by case/hasP => c inj /andP[h /Z.eqb_spec e]; exists c.
  have [c1 [in1 h1 e1]] := its_case j1; have [c2 [in2 h2 e2]] := its_case j2.
  have in_all (j : 'I_N) (c : token_case) : c \in cases j -> c \in all_cases.
    by move=> inj; apply/flatten_mapP; exists (nat_of_ord j) => //; rewrite mem_iota /=.
  exists (c1.1, c2.1); last by rewrite /= h1 h2.
  apply/mapP; exists (c1, c2) => //; rewrite mem_filter /= e1 e2 zero /=.
  by apply: allpairs_f; [exact: in_all in1 | exact: in_all in2].
case/mapP => -[c1 c2]; rewrite mem_filter /= => /andP[zero /allpairsP[[d1 d2] /= [in1 in2 [E1 E2]]]] -> /= /andP[h1 h2].
subst d1 d2.
have from_all (c : token_case) : c \in all_cases -> holds c.1 -> exists j : 'I_N, Z.of_nat (X j) = c.2.
  case/flatten_mapP => j; rewrite mem_iota /= => lt inj hc; exists (Ordinal lt).
  by apply/residue_cases; apply/hasP; exists c => //; rewrite hc Z.eqb_refl.
have [j1 e1] := from_all _ in1 h1; have [j2 e2] := from_all _ in2 h2.
by exists j1; apply/existsP; exists j2; rewrite sum e1 e2.
Qed.

Lemma match_common (i : 'I_N) : i = 0 :> nat -> hits = common_bits ->
  Match3 X i = has (fun k => bit k && bit (n + k)) (iota 0 n).
Proof.
move=> i0 e; rewrite match_cases // e has_cat !has_map.
rewrite [X in _ || X](eq_has (a2 := fun k => bit k && bit (n + k))) => [|k] /=; last by rewrite !eqb_id andbC.
by rewrite [X in X || _](eq_has (a2 := fun k => bit k && bit (n + k))) ?orbb // => k /=; rewrite !eqb_id.
Qed.

Lemma disj_common : disj a b = has (fun k => bit k && bit (n + k)) (iota 0 n).
Proof.
apply/existsP/hasP => [[k ab]|[k]].
  by exists (nat_of_ord k); rewrite ?mem_iota ?bit_of_alice ?bit_of_bob //=.
by rewrite mem_iota /= => lt; rewrite -[k]/(nat_of_ord (Ordinal lt)) bit_of_alice bit_of_bob => ab; exists (Ordinal lt).
Qed.

Definition common (k : nat) : Prop := bit k = true /\ bit (n + k) = true.

Lemma any_common s : has (fun k => bit k && bit (n + k)) s <-> any (map common s).
Proof.
elim: s => [|k [|k' s] IH]; first by [].
  by rewrite [has _ _]orbF; split=> [/andP[]|[? ?]]; [split | apply/andP].
split=> [/orP[/andP[? ?]|/IH]|[[? ?]|/IH ?]]; [by left | by right | by apply/orP; left; apply/andP | by apply/orP; right].
Qed.

(** What a text says, made the claim. *)
Lemma decided (i : 'I_N) : i = 0 :> nat -> hits = common_bits ->
  (~ (any (map common (iota 0 n)) <-> any (map common (iota 0 n))) -> False) -> Match3 X i = disj a b.
Proof.
move=> i0 e text; suff : Match3 X i == disj a b by move/eqP.
apply: by_contradiction => wrong; apply: text => same; apply: wrong; apply/eqP.
rewrite match_common // disj_common; apply/idP/idP => /any_common h; apply/any_common; exact/same.
Qed.

End Cases.

(** The bits of a text are declared from the last to the first, Bob's before Alice's. *)
Ltac feed H a b n k :=
  lazymatch k with
  | 0 => exact: H
  | S ?k' => specialize (H (bit a b (n + k')) (bit a b k')); feed H a b n k'
  end.
