(** * How the goals of SMT texts are written: helpers for the ties

    An if-then-else of a text is a new variable about which the goal assumes what the if-then-else says.
    [encoded] gives each such variable its value. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From Coq Require Import ZArith.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Lemma by_contradiction (P : bool) : (~ P -> False) -> P.
Proof. by case: P => // H; case: H. Qed.

Lemma equal_by_contradiction (x y : bool) : (x <> y -> False) -> x = y.
Proof. by case: x y => [] [] H //; case: H. Qed.

Lemma ite_bool T (c : bool) (x y : T) :
  (c = true /\ (if c then x else y) = x) \/ (~ c = true /\ (if c then x else y) = y).
Proof. by case: c; [left | right]. Qed.

Lemma ite_le T (p q : Z) (x y : T) :
  ((p <= q)%Z /\ (if (p <=? q)%Z then x else y) = x) \/ (~ (p <= q)%Z /\ (if (p <=? q)%Z then x else y) = y).
Proof. by case: Z.leb_spec => c; [left | right]; split=> //; apply: Zlt_not_le. Qed.

Lemma ite_eq T (p q : Z) (x y : T) :
  (p = q /\ (if (p =? q)%Z then x else y) = x) \/ (~ p = q /\ (if (p =? q)%Z then x else y) = y).
Proof. by case: Z.eqb_spec => c; [left | right]. Qed.

Ltac encoded :=
  match goal with
  | |- (_ /\ ?v = ?x) \/ (~ ?c = true /\ ?v = ?y) =>
      is_evar v; unify v (if c then x else y); exact: ite_bool
  | |- (_ /\ ?v = ?x) \/ (~ (?p <= ?q)%Z /\ ?v = ?y) =>
      is_evar v; unify v (if (p <=? q)%Z then x else y); exact: ite_le
  | |- (_ /\ ?v = ?x) \/ (~ @eq Z ?p ?q /\ ?v = ?y) =>
      is_evar v; unify v (if (p =? q)%Z then x else y); exact: ite_eq
  end.

Lemma natr_eq0 M k : 1 < M -> (k%:R == 0 :> 'Z_M)%R = (M %| k).
Proof. by move=> gt1; rewrite -val_eqE /= val_Zp_nat. Qed.

(** A sum of residues is 0 iff M divides the sum of their values. *)
Lemma sum3_eq0 M (x y z : 'Z_M) : 1 < M -> (x + y + z == 0)%R = (M %| x + y + z).
Proof.
move=> gt1; rewrite -[in LHS](natr_Zp x) -[in LHS](natr_Zp y) -[in LHS](natr_Zp z) -!GRing.natrD.
exact: natr_eq0.
Qed.

Lemma value_small M (x : 'Z_M) : 1 < M -> x < M.
Proof. by move=> gt1; rewrite -[X in _ < X](Zp_cast gt1). Qed.

(** A disjunction as the texts write it. *)
Fixpoint any (s : seq Prop) : Prop := match s with [::] => False | [:: p] => p | p :: s' => p \/ any s' end.

Lemma has_any (B : nat -> bool) s : has B s <-> any [seq B k = true | k <- s].
Proof.
elim: s => [|k [|k' s] IH]; first by [].
  by rewrite [has _ _]orbF.
by split=> [/orP[?|/IH]|[?|/IH ?]]; [left | right | apply/orP; left | apply/orP; right].
Qed.

(** A bit's value in a text, a natural number: the bit or its contrary, plus a constant. *)
Lemma bit_value (c : bool) n x y : Z.of_nat (n + true) = x -> Z.of_nat (n + false) = y ->
  (c = true /\ Z.of_nat (n + c) = x) \/ (~ c = true /\ Z.of_nat (n + c) = y).
Proof. by move=> <- <-; case: c; [left | right]. Qed.

Lemma not_bit_value (c : bool) n x y : Z.of_nat (n + false) = x -> Z.of_nat (n + true) = y ->
  (c = true /\ Z.of_nat (n + ~~ c) = x) \/ (~ c = true /\ Z.of_nat (n + ~~ c) = y).
Proof. by move=> <- <-; case: c; [left | right]. Qed.

Lemma true_value (v x y : Z) : v = x -> (True /\ v = x) \/ (~ True /\ v = y).
Proof. by left. Qed.

Ltac encoded_value :=
  lazymatch goal with
  | |- (?c = true /\ ?v = 1%Z) \/ (_ /\ ?v = 0%Z) => is_evar v; unify v (Z.of_nat (0 + c)); exact: bit_value
  | |- (?c = true /\ ?v = 2%Z) \/ (_ /\ ?v = 1%Z) => is_evar v; unify v (Z.of_nat (1 + c)); exact: bit_value
  | |- (?c = true /\ ?v = 0%Z) \/ (_ /\ ?v = 1%Z) => is_evar v; unify v (Z.of_nat (0 + ~~ c)); exact: not_bit_value
  | |- (?c = true /\ ?v = 1%Z) \/ (_ /\ ?v = 2%Z) => is_evar v; unify v (Z.of_nat (1 + ~~ c)); exact: not_bit_value
  | |- (True /\ ?v = 1%Z) \/ _ => is_evar v; unify v (Z.of_nat 1); exact: true_value
  | |- (True /\ ?v = 0%Z) \/ _ => is_evar v; unify v (Z.of_nat 0); exact: true_value
  end.

Lemma of_nat_add m n : (Z.of_nat m + Z.of_nat n)%Z = Z.of_nat (m + n).
Proof. by lia. Qed.

Lemma shown (r : nat) (mark : bool) (P : Prop) :
  (mark <-> P) -> ((~ Z.of_nat r = 0%Z /\ True) <-> P) -> (r != 0) = mark.
Proof.
by move=> [to back] [e1 e2]; apply/idP/idP => [ne|/to/e2[]]; [apply: back; apply: e1; split=> //; lia | lia].
Qed.
