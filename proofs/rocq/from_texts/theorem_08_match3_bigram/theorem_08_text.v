(** * The text for two residues, as a function of the length *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From Coq Require Import ZArith.
From ties Require Import encoding uniform means theorem_08_layer.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** A conjunction as the texts write it. *)
Fixpoint alls (s : seq Prop) : Prop := match s with [::] => True | [:: p] => p | p :: s' => p /\ alls s' end.

Lemma alls_cons p s : alls (p :: s) -> p /\ alls s.
Proof. by case: s. Qed.

Section Text.
Variables (b : nat -> bool) (N : nat).

(** A rounded mean is not 0. *)
Definition nonzero (r : Z) : Prop := ~ (r = 0)%Z /\ True.

Definition rows (i : nat) (s1 s2 s3 : Prop) : Prop :=
  any (if odd i
    then [:: (s1 <-> True) /\ (s2 <-> False) /\ (s3 <-> False); (s1 <-> True) /\ (s2 <-> False) /\ (s3 <-> True);
             (s1 <-> True) /\ (s2 <-> True) /\ (s3 <-> True)]
    else [:: (s1 <-> True) /\ (s2 <-> True) /\ (s3 <-> False); (s1 <-> True) /\ (s2 <-> True) /\ (s3 <-> True)]).

Definition token_0 (i : nat) (s1 s2 s3 : Prop) : Prop :=
  ~ (b i = true) -> (rows i s1 s2 s3 <-> any [seq (b k = true <-> b k.+1 = true) | k <- iota 0 N.-1]).

Definition token_1 (i : nat) (s1 s2 s3 : Prop) : Prop :=
  b i = true -> (rows i s1 s2 s3 <-> any [seq (~ (b k = true <-> b k.+1 = true)) /\ True | k <- iota 0 N.-1]).

Definition right_at (s1 s2 s3 : Prop) (s : seq nat) : seq Prop :=
  foldr (fun i rest => token_0 i s1 s2 s3 :: token_1 i s1 s2 s3 :: rest) [::] s.

Lemma right_in s1 s2 s3 s i : alls (right_at s1 s2 s3 s) -> i \in s -> token_0 i s1 s2 s3 /\ token_1 i s1 s2 s3.
Proof.
elim: s => // j s IH /alls_cons[t0 /alls_cons[t1 rest]]; rewrite inE => /orP[/eqP -> //|].
exact: IH.
Qed.

Lemma nonzeroP (r : nat) : nonzero (Z.of_nat r) <-> (r != 0) = true.
Proof. by rewrite /nonzero; split=> [[ne _]|/eqP ne]; [apply/eqP; lia | split=> //; lia]. Qed.

Lemma rowsP i (d : nat -> bool) s1 s2 s3 :
  (s1 <-> d 0 = true) -> (s2 <-> d 1 = true) -> (s3 <-> d 2 = true) -> rows i s1 s2 s3 <-> decide i d = true.
Proof.
rewrite /rows /decide; case: (odd i) (d 0) (d 1) (d 2) => [] [] [] [] e1 e2 e3 /=;
  split=> // h; intuition discriminate.
Qed.

Lemma any_map (P Q : nat -> Prop) s : (forall k, P k <-> Q k) -> any (map P s) <-> any (map Q s).
Proof.
move=> e; elim: s => [|k [|k' s] IH]; first by [].
  exact: e.
by split=> -[/e|/IH]; [left | right | left | right].
Qed.

Lemma asked_any i : asked N b i = true <->
  any [seq (if b i then (~ (b k = true <-> b k.+1 = true)) /\ True else b k = true <-> b k.+1 = true) | k <- iota 0 N.-1].
Proof.
apply: iff_trans (has_any _ _) _; apply: any_map => k.
by case: (b i) (b k) (b k.+1) => [] [] [] /=; split=> //; intuition discriminate.
Qed.

Lemma text_right (d : nat -> bool) s1 s2 s3 i :
  (s1 <-> d 0 = true) -> (s2 <-> d 1 = true) -> (s3 <-> d 2 = true) ->
  alls (right_at s1 s2 s3 (iota 0 N)) -> i < N -> decide i d = asked N b i.
Proof.
move=> e1 e2 e3 /right_in all lt; have [|t0 t1] := all i; first by rewrite mem_iota.
have := asked_any i; have := rowsP i e1 e2 e3; move: t0 t1; rewrite /token_0 /token_1.
case: (b i) => t0 t1 [to_d of_d] [to_a of_a]; apply/idP/idP.
- by move/of_d/t1 => /(_ erefl) h; exact: of_a h.
- by move/to_a => h; apply: to_d; apply/(t1 erefl).
- by move/of_d => h; apply: of_a; apply/t0.
- by move/to_a => h; apply: to_d; apply/t0.
Qed.

End Text.
