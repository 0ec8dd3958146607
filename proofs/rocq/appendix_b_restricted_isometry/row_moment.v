(** * The exponential moment of one row of signs

    For an integer vector a with A = |a|^2 and abs l A <= 9/121, the average of
    exp (l <a, x>^2) over all sign rows x is at most exp (l A + (121/81) l^2 A^2).

    Idea.  One coordinate at a time, pairing x with its flip there: with S the sum of the
    other terms, exp (l (S + c)^2) + exp (l (S - c)^2)
    = exp (l (S^2 + c^2)) (exp (2 l S c) + exp (-2 l S c))
    <= 2 exp (l c^2) exp ((l + 2 l^2 c^2) S^2): again such an exponential, with l
    replaced by l + 2 l^2 c^2 and one coordinate less. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements exponential_bounds.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** Sums over functions do not change under an involution. *)
Lemma sum_involution (R : realType) (T : finType) (f : T -> T) (F : T -> R) :
  involutive f -> \sum_x F (f x) = \sum_x F x.
Proof. by move=> f_inv; rewrite [RHS](reindex_inj (inv_inj f_inv)). Qed.

(** The step of the induction, on real numbers: c for the squares split off, B for the
    rest. *)
Section Exponents.
Variables (R : realFieldType) (l c B : R).
Hypothesis c_ge0 : 0 <= c.
Hypothesis B_ge0 : 0 <= B.
Hypothesis small : `|l| * (c + B) <= 9%:R / 121%:R.

Let l' := l + 2%:R * l ^+ 2 * c.

Lemma small_c : `|l| * c <= 9%:R / 121%:R.
Proof. by apply: le_trans small; rewrite mulrDr ler_addl mulr_ge0. Qed.

Lemma small_B : `|l| * B <= 9%:R / 121%:R.
Proof. by apply: le_trans small; rewrite mulrDr ler_addr mulr_ge0. Qed.

Lemma next_small : `|l'| * B <= 9%:R / 121%:R.
Proof.
apply: le_trans small.
have l'_le : `|l'| <= `|l| + 2%:R * `|l| ^+ 2 * c.
  apply: le_trans (ler_norm_add _ _) _; rewrite -normrX normrM normrM (ger0_norm c_ge0).
  by rewrite (ger0_norm (ler0n _ _)).
apply: le_trans (ler_wpmul2r B_ge0 l'_le) _; rewrite -subr_ge0.
have -> : `|l| * (c + B) - (`|l| + 2%:R * `|l| ^+ 2 * c) * B
    = `|l| * c * (1 - 2%:R * (`|l| * B)) by ring.
rewrite mulr_ge0 ?mulr_ge0 // subr_ge0; apply: le_trans (ler_wpmul2l (ler0n _ _) small_B) _.
by rewrite -subr_ge0 (_ : _ - _ = 103%:R / 121%:R) ?divr_ge0 ?ler0n //; field.
Qed.

Lemma exponent_step :
  l * c + (l' * B + 121%:R / 81%:R * l' ^+ 2 * B ^+ 2)
    <= l * (c + B) + 121%:R / 81%:R * l ^+ 2 * (c + B) ^+ 2.
Proof.
set k : R := 121%:R / 81%:R; rewrite -subr_ge0.
have -> : l * (c + B) + k * l ^+ 2 * (c + B) ^+ 2 - (l * c + (l' * B + k * l' ^+ 2 * B ^+ 2))
    = l ^+ 2 * c * (k * c + 2%:R * B * (k - 1 - 2%:R * k * ((l * B) * (1 + l * c)))).
  by rewrite /l'; ring.
have k_gt0 : 0 < k by rewrite divr_gt0 ?ltr0n.
apply: mulr_ge0; first by rewrite mulr_ge0 ?sqr_ge0.
apply: addr_ge0; first by rewrite mulr_ge0 // ltW.
apply: mulr_ge0; first by rewrite mulr_ge0 ?ler0n.
rewrite subr_ge0.
have product : (l * B) * (1 + l * c) <= 9%:R / 121%:R * (1 + 9%:R / 121%:R).
  apply: le_trans (ler_norm _) _; rewrite normrM normrM (ger0_norm B_ge0).
  rewrite ler_pmul ?mulr_ge0 ?small_B //; apply: le_trans (ler_norm_add _ _) _.
  by rewrite normr1 ler_add2l normrM (ger0_norm c_ge0) small_c.
have k2_ge0 : 0 <= 2%:R * k by rewrite mulr_ge0 ?ler0n ?(ltW k_gt0).
apply: le_trans (ler_wpmul2l k2_ge0 product) _; rewrite -subr_ge0 /k.
rewrite (_ : _ - _ = (50%:R / 99%:R) ^+ 2); first exact: sqr_ge0.
by field.
Qed.

End Exponents.

Section RowMoment.
Variables (R : realType) (N : nat) (a : 'I_N -> R).
Notation row := {ffun 'I_N -> bool}.

Definition sgn (b : bool) : R := if b then 1 else -1.

(** Sums of the coordinates and of the squares, over the positions of [r]. *)
Definition part (r : seq 'I_N) (x : row) : R := \sum_(i <- r) a i * sgn (x i).
Definition mass (r : seq 'I_N) : R := \sum_(i <- r) a i ^+ 2.

Definition flip (i : 'I_N) (x : row) : row := [ffun j => (j == i) (+) x j].

Lemma flipK i : involutive (flip i).
Proof. by move=> x; apply/ffunP => j; rewrite !ffunE addbA addbb. Qed.

Lemma part_flip i r x : i \notin r -> part r (flip i x) = part r x.
Proof.
move=> ir; apply: eq_big_seq => j jr; rewrite ffunE.
by case: eqP ir => // <-; rewrite jr.
Qed.

Lemma mass_ge0 r : 0 <= mass r.
Proof. by apply: sumr_ge0 => i _; exact: sqr_ge0. Qed.

Lemma pair_le (l e S : R) :
  expR (l * (e + S) ^+ 2) + expR (l * (- e + S) ^+ 2)
    <= 2%:R * (expR (l * e ^+ 2) * expR ((l + 2%:R * l ^+ 2 * e ^+ 2) * S ^+ 2)).
Proof.
have -> : l * (e + S) ^+ 2 = l * (e ^+ 2 + S ^+ 2) + 2%:R * l * e * S by ring.
have -> : l * (- e + S) ^+ 2 = l * (e ^+ 2 + S ^+ 2) + - (2%:R * l * e * S) by ring.
rewrite !(expRD (l * (_ + _))) -mulrDr.
apply: le_trans (ler_wpmul2l (ltW (expR_gt0 _)) (cosh_le _)) _.
rewrite mulrCA -!expRD ler_pmul2l ?ltr0n // ler_expR le_eqVlt.
by apply/orP; left; apply/eqP; field.
Qed.

Lemma row_moment_seq r l : uniq r -> `|l| * mass r <= 9%:R / 121%:R ->
  \sum_x expR (l * part r x ^+ 2)
    <= expR (l * mass r + 121%:R / 81%:R * l ^+ 2 * mass r ^+ 2) * #|{: row}|%:R.
Proof.
elim: r l => [|i r IH] l.
  move=> _ _; rewrite /mass big_nil expr0n /= !mulr0 addr0 expR0 mul1r.
  rewrite (eq_bigr (fun=> 1)) => [|x _]; last first.
    by rewrite /part big_nil expr0n mulr0 expR0.
  by rewrite sumr_const.
rewrite /= => /andP[ir r_uniq]; rewrite [mass _]big_cons -/(mass r) => small.
have a2_ge0 : 0 <= a i ^+ 2 by exact: sqr_ge0.
rewrite -(@ler_pmul2l _ 2%:R) ?ltr0n // mulr_natl mulr2n.
rewrite -{1}(sum_involution _ (flipK i)) -big_split /=.
apply: (@le_trans _ _ (\sum_x 2%:R * (expR (l * a i ^+ 2) *
    expR ((l + 2%:R * l ^+ 2 * a i ^+ 2) * part r x ^+ 2)))).
  apply: ler_sum => x _; rewrite /part !big_cons -!/(part r _) part_flip // ffunE eqxx /=.
  have -> : a i * sgn (~~ x i) = - (a i * sgn (x i)).
    by rewrite /sgn; case: (x i); rewrite /= ?mulrN ?opprK.
  rewrite addrC; apply: le_trans (pair_le _ _ _) _.
  have -> : (a i * sgn (x i)) ^+ 2 = a i ^+ 2.
    by rewrite exprMn /sgn; case: (x i); rewrite ?sqrrN expr1n mulr1.
  exact: lexx.
rewrite -mulr_sumr -mulr_sumr ler_pmul2l ?ltr0n //.
apply: le_trans (ler_wpmul2l (ltW (expR_gt0 _)) (IH _ r_uniq _)) _.
  exact: next_small a2_ge0 (mass_ge0 r) small.
rewrite mulrA ler_wpmul2r ?ler0n // -expRD ler_expR.
exact: exponent_step a2_ge0 (mass_ge0 r) small.
Qed.

(** All positions. *)
Lemma row_moment l (A := \sum_i a i ^+ 2) : `|l| * A <= 9%:R / 121%:R ->
  \sum_(x : row) expR (l * (\sum_i a i * sgn (x i)) ^+ 2)
    <= expR (l * A + 121%:R / 81%:R * l ^+ 2 * A ^+ 2) * #|{: row}|%:R.
Proof. exact: row_moment_seq (index_enum_uniq _). Qed.

End RowMoment.
