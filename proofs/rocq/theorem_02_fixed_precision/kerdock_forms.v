(** * Kerdock's quadratic forms, by traces

    F is a field of 2^n elements, n = 2h + 1, and Tr its trace to GF(2).  For a in F,
      Q_a(x, e) = sum over i = 1..h of Tr((a x)^(2^i) a x) + e Tr(a x)
    has the polar form Tr(a x) Tr(a y) + Tr(a^2 x y) + e Tr(a y) + f Tr(a x), because
    Tr(X) Tr(Y) is the sum of Tr(X^(2^d) Y) over all d < n, and d and n - d give the same with
    X and Y exchanged.  If (x, e) is orthogonal to all (y, f) under Q_a + Q_b, c = a + b not 0,
    then Tr(c x) = 0 and c x is 0 or 1; as Tr(1) = n = 1, c x = 0, and so x = 0 and e = 0. *)

From mathcomp Require Import all_ssreflect all_algebra finfield ring zify.
From slt Require Import Statements quadratic_sums.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

Section Trace.
Variables (F : finFieldType) (h : nat).
Hypotheses (char2 : 2%N \in [char F]) (card_F : #|F| = (2 ^ (h.+1 + h))%N).
Let n := (h.+1 + h)%N.
Implicit Types x y z a b c : F.

Lemma addxx x : x + x = 0. Proof. exact: addrr_char2. Qed.

Lemma frobD i x y : (x + y) ^+ (2 ^ i) = x ^+ (2 ^ i) + y ^+ (2 ^ i).
Proof. by rewrite exprDn_char // pnatX pnatE // char2. Qed.

Lemma frob_n x : x ^+ (2 ^ n) = x. Proof. by rewrite /n -card_F expf_card. Qed.

Definition tr x : F := \sum_(i < n) x ^+ (2 ^ i).

Lemma trD x y : tr (x + y) = tr x + tr y.
Proof. by rewrite /tr -big_split; apply: eq_bigr => i _; exact: frobD. Qed.

Lemma tr0 : tr 0 = 0.
Proof. by rewrite /tr big1 // => i _; rewrite expr0n expn_eq0. Qed.

Lemma tr_square x : tr (x ^+ 2) = tr x.
Proof.
rewrite /tr /n addSn big_ord_recr big_ord_recl /= addrC.
congr (_ + _); last first.
  by apply: eq_bigr => i _; rewrite -exprM -expnS.
by rewrite -exprM -expnS -addSn frob_n expn0 expr1.
Qed.

Lemma tr_frob i x : tr (x ^+ (2 ^ i)) = tr x.
Proof. by elim: i => [|i IH]; rewrite ?expn0 ?expr1 // expnSr exprM tr_square. Qed.

Lemma square_tr x : tr x ^+ 2 = tr x.
Proof.
rewrite -[RHS]tr_square /tr.
elim: (n) => [|k IH]; first by rewrite !big_ord0 expr0n.
rewrite !big_ord_recr /= (frobD 1) IH; congr (_ + _).
by rewrite -!exprM mulnC.
Qed.

Lemma bit_cases z : z ^+ 2 = z -> z = 0 \/ z = 1.
Proof.
move/eqP; rewrite -subr_eq0 expr2 -[X in _ - X]mulr1 -mulrBr mulf_eq0 subr_eq0.
by case/orP => /eqP; [left | right].
Qed.

Lemma tr_cases x : tr x = 0 \/ tr x = 1. Proof. exact/bit_cases/square_tr. Qed.

Lemma tr1 : tr 1 = 1.
Proof.
rewrite /tr (eq_bigr (fun=> 1)) => [|i _]; last by rewrite expr1n.
by rewrite sumr_const card_ord /n addSn mulrS mulrnDr addxx addr0.
Qed.

(** Traces are scalars. *)
Lemma tr_scale x y : tr (tr x * y) = tr x * tr y.
Proof. by case: (tr_cases x) => ->; rewrite ?mul0r ?tr0 ?mul1r. Qed.

Lemma tr_product x y :
  tr x * tr y = tr (x * y) + \sum_(i < h) (tr (x ^+ (2 ^ i.+1) * y) + tr (y ^+ (2 ^ i.+1) * x)).
Proof.
have tr_sum k (f : 'I_k -> F) : tr (\sum_i f i) = \sum_i tr (f i).
  exact: (big_morph tr trD tr0).
transitivity (\sum_(i < n) tr (x ^+ (2 ^ i) * y)).
  by rewrite -tr_scale [X in tr (X * y)]/tr mulr_suml tr_sum.
rewrite /n big_split_ord big_ord_recl /= expn0 expr1 -addrA big_split /=; congr (_ + (_ + _)).
rewrite (reindex_inj rev_ord_inj); apply: eq_bigr => i _ /=.
have i_lt := ltn_ord i.
have def_n : (h.+1 + (h - i.+1) + i.+1 = n)%N by rewrite /n; lia.
by rewrite -[LHS](tr_frob i.+1) exprMn -exprM -expnD def_n frob_n mulrC.
Qed.

(** ** The forms *)

Definition scalar (e : 'F_2) : F := (e : nat)%:R.

Lemma scalarD e f : scalar (e + f) = scalar e + scalar f.
Proof.
by case: e => -[|[|e]] // e_lt; case: f => -[|[|f]] // f_lt; rewrite /scalar /= ?addr0 ?add0r ?addxx.
Qed.

Lemma scalar_square e : scalar e ^+ 2 = scalar e.
Proof. by case: e => -[|[|e]] // e_lt; rewrite /scalar /= ?expr0n ?expr1n. Qed.

Lemma scalar_eq0 e : scalar e = 0 -> e = 0.
Proof.
case: e => -[|[|e]] // e_lt; rewrite /scalar /= => eq0; first exact: val_inj.
by move/eqP: eq0; rewrite oner_eq0.
Qed.

Lemma tr_scalar e x : tr (scalar e * x) = scalar e * tr x.
Proof.
by case: (bit_cases (scalar_square e)) => ->; rewrite ?mul0r ?tr0 ?mul1r.
Qed.

Definition kerdock a (x : F) (e : 'F_2) : F :=
  \sum_(i < h) tr ((a * x) ^+ (2 ^ i.+1) * (a * x)) + scalar e * tr (a * x).

Definition polar a x e y f : F :=
  tr (a * x) * tr (a * y) + tr (a * x * (a * y)) + scalar e * tr (a * y) + scalar f * tr (a * x).

Lemma kerdock_polar a x e y f :
  kerdock a (x + y) (e + f) + kerdock a x e + kerdock a y f = polar a x e y f.
Proof.
rewrite /kerdock /polar mulrDr tr_product scalarD trD; set X := a * x; set Y := a * y.
rewrite (eq_bigr (fun i : 'I_h => tr (X ^+ (2 ^ i.+1) * X) + tr (Y ^+ (2 ^ i.+1) * Y)
  + (tr (X ^+ (2 ^ i.+1) * Y) + tr (Y ^+ (2 ^ i.+1) * X)))) => [|i _]; last first.
  by rewrite frobD mulrDl !mulrDr !trD; ring.
rewrite big_split big_split /=; set s := \sum_i _; set t := \sum_i _; set w := \sum_i _.
set A := scalar e; set B := scalar f; set u := tr X; set v := tr Y.
have -> : s + t + w + (A + B) * (u + v) + (s + A * u) + (t + B * v)
  = (w + A * v + B * u) + ((s + s) + (t + t) + (A * u + A * u) + (B * v + B * v)) by ring.
set c := tr (X * Y); have -> : c + w + c + A * v + B * u = (w + A * v + B * u) + (c + c) by ring.
by rewrite !addxx !addr0.
Qed.

Lemma polarDl a x e x' e' y f :
  polar a (x + x') (e + e') y f = polar a x e y f + polar a x' e' y f.
Proof. by rewrite /polar scalarD !mulrDr mulrDl !trD; ring. Qed.

(** A place orthogonal to all others is 0. *)
Lemma kerdock_radical a b x e : a != b ->
  (forall y f, polar a y f x e + polar b y f x e = 0) -> x = 0 /\ e = 0.
Proof.
move=> neq orth; set c := a + b; set A := scalar e.
have c_neq0 : c != 0.
  by apply: contra neq => /eqP c0; rewrite -[a]addr0 -(addxx b) addrA -/c c0 add0r.
have same : tr (a * x) + tr (b * x) = 0.
  by have := orth 0 1; rewrite /polar !mulr0 !mul0r !tr0 !mulr0 !mul0r !add0r !addr0 !mul1r.
have same' : tr (b * x) = tr (a * x).
  by rewrite -[RHS]addr0 -(addxx (tr (b * x))) addrA same add0r.
set tau := tr (a * x) in same same'.
have tau_scalar y : tr (tau * y) = tau * tr y by exact: tr_scale.
pose z := c * (tau + c * x + A).
have orth_z y : tr (y * z) = 0.
  have := orth y 0; rewrite /polar same' -/tau -/A /scalar /= !mul0r !addr0 => <-.
  have -> : y * z = tau * (a * y) + tau * (b * y) + (a * y * (a * x) + b * y * (b * x))
      + (a * b * x * y + a * b * x * y) + (A * (a * y) + A * (b * y)) by rewrite /z /c; ring.
  rewrite [X in tr (_ + X + _)]addxx addr0 !trD !tau_scalar !tr_scalar -/A; ring.
have : z = 0.
  apply/eqP/negPn/negP => z_neq0; have := orth_z z^-1; rewrite mulVf // tr1 => /eqP.
  by rewrite oner_eq0.
move/eqP; rewrite mulf_eq0 (negbTE c_neq0) /= => /eqP z0.
have cx : c * x = tau + A.
  have -> : c * x = (tau + c * x + A) + (tau + A) - ((tau + tau) + (A + A)) by ring.
  by rewrite z0 !addxx ?addr0 subr0 add0r.
have cx_bit : (c * x) ^+ 2 = c * x.
  by rewrite cx (frobD 1) /tau square_tr scalar_square.
have tr_cx : tr (c * x) = 0 by rewrite /c mulrDl trD -/tau same' addxx.
have cx0 : c * x = 0.
  case: (bit_cases cx_bit) => // cx1; move: tr_cx; rewrite cx1 tr1 => /eqP; by rewrite oner_eq0.
have x0 : x = 0 by move/eqP: cx0; rewrite mulf_eq0 (negbTE c_neq0) => /eqP.
split=> //; apply: scalar_eq0; rewrite -/A.
by move: cx; rewrite cx0 /tau x0 mulr0 tr0 add0r.
Qed.

End Trace.
