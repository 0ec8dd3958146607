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
rewrite /exp_coeff /= exprM expr_div_n -mulrA ler_wpmul2l ?exprn_ge0 ?sqr_ge0 //.
rewrite -invrM ?unitfE ?pnatr_eq0 ?expf_neq0 -?lt0n ?fact_gt0 //.
Show. rewrite lef_pinv ?posrE ?mulr_gt0 ?exprn_gt0 ?ltr0n ?fact_gt0 //.
by rewrite -natrX -natrM ler_nat fact_double.
Qed.

Let partial_sum x n :
  \sum_(0 <= i < n) (exp_coeff x i + exp_coeff (- x) i) <= 2%:R * expR (x ^+ 2 / 2%:R).
Proof.
apply: (@le_trans _ _ (\sum_(0 <= i < 2 * n) (exp_coeff x i + exp_coeff (- x) i))).
  rewrite [X in _ <= X](big_cat_nat _ _ _ (n := n)) ?mul2n -?addnn ?leq_addr //= ler_addl.
  apply: sumr_ge0 => i _; rewrite /exp_coeff /= -mulrDl mulr_ge0 ?invr_ge0 ?ler0n //.
  rewrite exprNn -mulrDl1 signr_odd.
  Show.
Abort.
End Cosh.
