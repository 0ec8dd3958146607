(** * exp x + exp (-x) <= 2 exp (x^2/2), and exp (85/121) > 2

    Idea.  In the partial sums of exp x + exp (-x) the odd powers cancel, and
    x^(2i) / (2i)! <= (x^2/2)^i / i! as 2^i i! <= (2i)!.  The number: with h = 85/3872,
    exp (32 h) >= (1 + h)^32 > 2, by repeated squaring. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals topology normedtype sequences exp.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma fact_double i : (2 ^ i * i`! <= (2 * i)`!)%N.
Proof.
elim: i => // i IH; rewrite expnS mulnS !factS.
apply: (@leq_trans ((2 * i.+1) * (2 * i)`!)%N); first by nia.
by rewrite mulnA leq_mul //; nia.
Qed.

Section Cosh.
Variable R : realType.
Implicit Type x : R.

Let even_terms x n : \sum_(0 <= i < 2 * n) (exp_coeff x i + exp_coeff (- x) i)
                   = \sum_(0 <= i < n) 2%:R * exp_coeff x (2 * i)%N.
Proof.
elim: n => [|n IH]; first by rewrite muln0 !big_geq.
rewrite mulnS add2n !big_nat_recr //= IH -addrA; congr (_ + _).
rewrite /exp_coeff /= exprS [(- x) ^+ _.+1]exprS !exprM sqrrN.
ring.
Qed.

Let even_term_le x i : exp_coeff x (2 * i)%N <= exp_coeff (x ^+ 2 / 2%:R) i.
Proof.
rewrite /exp_coeff /= exprM expr_div_n -mulrA.
apply: ler_wpmul2l; first by rewrite exprn_ge0 ?sqr_ge0.
rewrite -invfM lef_pinv ?posrE ?mulr_gt0 ?exprn_gt0 ?ltr0n ?fact_gt0 //.
by rewrite -natrX -natrM ler_nat fact_double.
Qed.

Let partial_sum x n :
  \sum_(0 <= i < n) (exp_coeff x i + exp_coeff (- x) i) <= 2%:R * expR (x ^+ 2 / 2%:R).
Proof.
apply: (@le_trans _ _ (\sum_(0 <= i < 2 * n) (exp_coeff x i + exp_coeff (- x) i))).
  rewrite [X in _ <= X](@big_cat_nat _ _ _ n) ?mul2n -?addnn ?leq_addr //= ler_addl.
  apply: sumr_ge0 => i _; rewrite /exp_coeff /= -mulrDl mulr_ge0 ?invr_ge0 ?ler0n //.
  rewrite exprNn -signr_odd; case: (boolP (odd i)) => [_|even_i].
    by rewrite expr1 mulN1r subrr.
  by rewrite expr0 mul1r addr_ge0 // exprn_even_ge0.
rewrite even_terms -mulr_sumr ler_pmul2l ?ltr0n //.
apply: (@le_trans _ _ (series (exp_coeff (x ^+ 2 / 2%:R)) n)).
  by apply: ler_sum => i _; exact: even_term_le.
apply: nondecreasing_cvg_le; last exact: is_cvg_series_exp_coeff.
by apply: nondecreasing_series => i _; rewrite exp_coeff_ge0 // divr_ge0 ?sqr_ge0 ?ler0n.
Qed.

Lemma cosh_le x : expR x + expR (- x) <= 2%:R * expR (x ^+ 2 / 2%:R).
Proof.
have cvgs y := @is_cvg_series_exp_coeff R y.
apply: (cvgr_to_le (cvgD (cvgs x) (cvgs (- x)))).
by apply: nearW => n; apply: le_trans (partial_sum x n); rewrite big_split.
Qed.

End Cosh.

(** ** exp (85/121) > 2 *)

Lemma power_large : (2 * (32 * 121) ^ 32 < (85 + 32 * 121) ^ 32)%N.
Proof. lia. Qed.

(** A quotient whose k-th power exceeds c gives exp above c. *)
Lemma expR_gt_nat (R : realType) (c k a b : nat) :
  (0 < k)%N -> (0 < b)%N -> (c * (k * b) ^ k < (a + k * b) ^ k)%N ->
  c%:R < expR (a%:R / b%:R) :> R.
Proof.
move=> k_gt0 b_gt0 large; set h : R := a%:R / (k * b)%:R.
have kb_gt0 : 0 < (k * b)%:R :> R by rewrite ltr0n muln_gt0 k_gt0.
have kb_neq0 : (k * b)%:R != 0 :> R by rewrite gt_eqF.
have h_ge0 : 0 <= h by rewrite divr_ge0 ?ler0n.
have -> : a%:R / b%:R = k%:R * h :> R.
  by rewrite /h natrM invfM [RHS]mulrCA mulVKf // pnatr_eq0 -lt0n.
rewrite expRMm; apply: (@lt_le_trans _ _ ((1 + h) ^+ k)); last first.
  apply: ler_expn2r; rewrite ?nnegrE ?expR_ge1Dx ?addr_ge0 ?ler01 //.
  exact: ltW (expR_gt0 _).
have -> : 1 + h = (a + k * b)%:R / (k * b)%:R by rewrite natrD mulrDl divff // addrC.
by rewrite expr_div_n ltr_pdivl_mulr ?exprn_gt0 // -2!natrX -natrM ltr_nat.
Qed.

Lemma expR_85_121 (R : realType) : 2%:R < expR (85%:R / 121%:R) :> R.
Proof. exact: (@expR_gt_nat R 2 32 85 121 isT isT power_large). Qed.
