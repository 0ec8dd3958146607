(** * How far exp(k/d) is from a rational number

    The convergents of Lambert's continued fraction.  Let S_0(x) = exp x - 1, S_1(x) = exp x (x - 2)
    + x + 2 and S_(n+2) = x^2 S_n - (4n + 6) S_(n+1).  Then S_n' = (S_n + x S_(n-1)) / 2, so all S_n
    are positive for x > 0, and by the recurrence they decrease rapidly.  At x = k/d, d^n S_n is
    +-(q exp x - p) with integers p, q that obey the same recurrence; p/q of two successive n differ,
    so one of them differs from any given b/a.  So exp x is irrational, with an explicit bound. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import boolp reals topology normedtype derive realfun sequences exp.
From slt Require Import Statements merge_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Import numFieldNormedType.Exports.
Local Open Scope ring_scope.

Section Remainders.
Variable R : realType.
Implicit Types (x : R) (n : nat).

(** (S_n, S_(n+1)) *)
Fixpoint two_remainders n x : R * R :=
  if n is n.+1 then
    let s := two_remainders n x in (s.2, x * x * s.1 - (4 * n + 6)%:R * s.2)
  else (expR x - 1, expR x * (x - 2%:R) + (x + 2%:R)).

Definition remainder n x : R := (two_remainders n x).1.

Lemma remainder0 x : remainder 0 x = expR x - 1. Proof. by []. Qed.
Lemma remainder1 x : remainder 1 x = expR x * (x - 2%:R) + (x + 2%:R). Proof. by []. Qed.
Lemma remainderSS n x :
  remainder n.+2 x = x * x * remainder n x - (4 * n + 6)%:R * remainder n.+1 x.
Proof. by []. Qed.

Lemma derive_mul (f g : R -> R) x (df dg : R) : is_derive x 1 f df -> is_derive x 1 g dg ->
  is_derive x 1 (fun y => f y * g y) (f x * dg + g x * df).
Proof. by move=> f_df g_dg; exact: is_deriveM. Qed.

Lemma derive_add (f g : R -> R) x (df dg : R) : is_derive x 1 f df -> is_derive x 1 g dg ->
  is_derive x 1 (fun y => f y + g y) (df + dg).
Proof. by move=> f_df g_dg; exact: is_deriveD. Qed.

Lemma derive_opp (f : R -> R) x (df : R) : is_derive x 1 f df -> is_derive x 1 (fun y => - f y) (- df).
Proof. by move=> f_df; exact: is_deriveN. Qed.

Lemma derive_const (c x : R) : is_derive x 1 (fun _ : R => c) (0 : R).
Proof. exact: is_derive_cst. Qed.

Lemma derive_id x : is_derive x 1 (fun y : R => y) (1 : R).
Proof. exact: is_derive_id. Qed.

Lemma derive_remainder0 x : is_derive x 1 (remainder 0) (expR x).
Proof.
have := derive_add (is_derive_expR x) (derive_const (-1) x); rewrite addr0; exact.
Qed.

Lemma derive_step (n : nat) x (d0 d1 : R) :
  is_derive x 1 (remainder n) d0 -> is_derive x 1 (remainder n.+1) d1 ->
  is_derive x 1 (remainder n.+2)
    (x * x * d0 + remainder n x * (x + x) - (4 * n + 6)%:R * d1).
Proof.
move=> D0 D1; have two := derive_mul (derive_id x) (derive_id x).
have := derive_add (derive_mul two D0) (derive_opp (derive_mul (derive_const (4 * n + 6)%:R x) D1)).
by move=> D; apply: is_derive_eq D _; rewrite mulr0 addr0 !mulr1.
Qed.

Lemma derive_remainder1 x : is_derive x 1 (remainder 1) (expR x * (x - 1) + 1).
Proof.
have -> : remainder 1 = (fun y => expR y * (y + - 2%:R) + (y + 2%:R)).
  by apply/funext => y; exact: remainder1.
have shift c : is_derive x 1 (fun y => y + c) (1 : R).
  by apply: is_derive_eq (derive_add (derive_id x) (derive_const c x)) _; rewrite addr0.
apply: is_derive_eq (derive_add (derive_mul (is_derive_expR x) (shift _)) (shift _)) _.
cbv beta; rewrite [(_ + _) * _]mulrC -mulrDr; congr (_ * _ + _).
by rewrite addrCA -[2%:R]/(1 + 1) opprD addNKr.
Qed.

(** S_(n+1)' = (S_(n+1) + x S_n) / 2 *)
Definition slope n x : R := (remainder n.+1 x + x * remainder n x) / 2%:R.

Lemma derive_remainder n x : is_derive x 1 (remainder n.+1) (slope n x).
Proof.
suff : is_derive x 1 (remainder n.+1) (slope n x) /\
       is_derive x 1 (remainder n.+2) (slope n.+1 x) by case.
have two_neq0 : 2%:R != 0 :> R by rewrite pnatr_eq0.
elim: n => [|n [D1 D2]]; split=> //.
- apply: is_derive_eq (derive_remainder1 x) _.
  by rewrite /slope remainder1 remainder0; move: (expR x) => e; field.
- apply: is_derive_eq (derive_step (derive_remainder0 x) (derive_remainder1 x)) _.
  by rewrite /slope remainderSS remainder1 remainder0; move: (expR x) => e; field.
apply: is_derive_eq (derive_step D1 D2) _.
rewrite /slope !remainderSS !mulnS !natrD.
by move: (remainder n x) (remainder n.+1 x) n%:R => r0 r1 z; field.
Qed.

Lemma remainder_at0 n : remainder n 0 = 0.
Proof.
suff : remainder n 0 = 0 /\ remainder n.+1 0 = 0 by case.
elim: n => [|n [r0 r1]]; split=> //.
- by rewrite remainder0 expR0 subrr.
- by rewrite remainder1 expR0 mul1r sub0r add0r addNr.
by rewrite remainderSS r0 r1 !mulr0 subrr.
Qed.

Lemma remainder_gt0 n x : 0 < x -> 0 < remainder n x.
Proof.
elim: n x => [|n IH] x x_gt0; first by rewrite remainder0 subr_gt0 expR_gt1.
pose h y : R := expR (- (y / 2%:R)) * remainder n.+1 y.
pose dh y : R := expR (- (y / 2%:R)) * (y * remainder n y / 2%:R).
have D y : is_derive y 1 h (dh y).
  have half : is_derive y 1 (fun z : R => - (z / 2%:R)) (- 2%:R^-1).
    have := derive_opp (derive_mul (derive_id y) (derive_const 2%:R^-1 y)).
    by move=> E; apply: is_derive_eq E _; rewrite mulr0 add0r mulr1.
  have E : is_derive y 1 (fun z : R => expR (- (z / 2%:R))) (expR (- (y / 2%:R)) * - 2%:R^-1).
    exact: (is_derive1_comp (is_derive_expR _) half).
  apply: is_derive_eq (derive_mul E (derive_remainder n y)) _; cbv beta; rewrite /slope /dh.
  by move: (remainder n y) (remainder n.+1 y) (expR _) => r0 r1 e; field.
have [|c c_in h_eq] := @MVT _ h dh 0 x x_gt0 (fun y _ => D y).
  apply/continuous_subspaceT => y; have [y_D _] := D y.
  by apply/differentiable_continuous/derivable1_diffP.
move: c_in; rewrite in_itv /= => /andP[c_gt0 _].
have : 0 < h x - h 0.
  by rewrite h_eq subr0 !mulr_gt0 ?expR_gt0 ?IH // invr_gt0 ltr0n.
by rewrite /h remainder_at0 mulr0 subr0 pmulr_rgt0 ?expR_gt0.
Qed.

End Remainders.

(** ** At x = k/d: integers *)

Section Rational.
Variables (R : realType) (k d : nat).
Hypotheses (k_gt0 : (0 < k)%N) (d_gt0 : (0 < d)%N).
Let x : R := k%:R / d%:R.

(** d^n S_n = a_n exp x + b_n; a sequence of the recurrence by its first two terms. *)
Fixpoint two_terms (u : int * int) (n : nat) : int * int :=
  if n is n.+1 then
    let t := two_terms u n in (t.2, (k * k)%N%:Z * t.1 - ((4 * n + 6) * d)%N%:Z * t.2)
  else u.

Definition coefficient n : int := (two_terms (1, k%:Z - (2 * d)%N%:Z) n).1.
Definition constant n : int := (two_terms (-1, k%:Z + (2 * d)%N%:Z) n).1.

Lemma coefficientSS n : coefficient n.+2
  = (k * k)%N%:Z * coefficient n - ((4 * n + 6) * d)%N%:Z * coefficient n.+1.
Proof. by []. Qed.

Lemma constantSS n : constant n.+2
  = (k * k)%N%:Z * constant n - ((4 * n + 6) * d)%N%:Z * constant n.+1.
Proof. by []. Qed.

Definition scaled n : R := d%:R ^+ n * remainder n x.

Let d_pos : 0 < d%:R :> R. Proof. by rewrite ltr0n. Qed.
Let x_pos : 0 < x. Proof. by rewrite divr_gt0 ?ltr0n. Qed.

Lemma scaled_gt0 n : 0 < scaled n.
Proof. by rewrite mulr_gt0 ?exprn_gt0 ?remainder_gt0. Qed.

Lemma scaledSS n : scaled n.+2 = (k * k)%N%:R * scaled n - ((4 * n + 6) * d)%N%:R * scaled n.+1.
Proof.
have dx : d%:R * x = k%:R by rewrite mulrC divfK ?gt_eqF.
rewrite /scaled remainderSS !exprS natrM -dx natrM; ring.
Qed.

Lemma scaledE n : scaled n = (coefficient n)%:~R * expR x + (constant n)%:~R.
Proof.
suff : scaled n = (coefficient n)%:~R * expR x + (constant n)%:~R /\
       scaled n.+1 = (coefficient n.+1)%:~R * expR x + (constant n.+1)%:~R by case.
elim: n => [|n [E0 E1]]; split=> //.
- by rewrite /scaled expr0 remainder0 mul1r /= mul1r mulrNz.
- have dx : d%:R * x = k%:R by rewrite mulrC divfK ?gt_eqF.
  rewrite /scaled expr1 remainder1 /coefficient /constant /= mulrzBr intrD -!pmulrn natrM -dx; ring.
rewrite scaledSS E0 E1 coefficientSS constantSS !mulrzBr !intrM -!pmulrn; ring.
Qed.

(** Successive fractions differ. *)
Lemma determinant n :
  coefficient n * constant n.+1 - coefficient n.+1 * constant n != 0.
Proof.
elim: n => [|n IH].
  by rewrite /coefficient /constant /=; apply/eqP; move: k_gt0; clear; lia.
have -> : coefficient n.+1 * constant n.+2 - coefficient n.+2 * constant n.+1 =
  - (k * k)%N%:Z * (coefficient n * constant n.+1 - coefficient n.+1 * constant n).
  by rewrite coefficientSS constantSS; ring.
by rewrite mulf_neq0 // oppr_eq0; move: k_gt0; clear; lia.
Qed.

Lemma coefficient_le c n : (forall j, (j.+2 <= n)%N -> (k * k + (4 * j + 6) * d <= c)%N) ->
  (k + 2 * d <= c)%N -> (`|coefficient n| <= c ^ n)%N.
Proof.
move=> c_ge c_ge1; have c_gt0 : (0 < c)%N by apply: leq_trans c_ge1; rewrite addn_gt0 k_gt0.
suff : (`|coefficient n| <= c ^ n)%N /\ (n = 0%N \/ (`|coefficient n.-1| <= c ^ n.-1)%N) by case.
elim: n c_ge => [|[|n] IH] c_ge; first by split; [|left].
  by split; [rewrite expn1 /coefficient /=; move: c_ge1; clear; lia | right].
have [j le_j|le1 [//|le0]] := IH; first by apply: c_ge; apply: leqW.
split; last by right.
rewrite coefficientSS; have := c_ge n (leqnn _); rewrite /= in le0.
set e := (_ * d)%N; set a0 := coefficient n in le0 *; set a1 := coefficient n.+1 in le1 *.
move=> le_c; apply: (@leq_trans (k * k * `|a0| + e * `|a1|)%N).
  by rewrite -[in X in (_ <= X)%N](absz_nat (k * k)) -[e in X in (_ <= X)%N]absz_nat -!abszM;
     move: (_ * a0) (_ * a1); clear; lia.
apply: (@leq_trans (k * k * c ^ n.+1 + e * c ^ n.+1)%N).
  apply: leq_add; apply: leq_mul => //; apply: leq_trans le0 _.
  by rewrite leq_pexp2l.
by rewrite -mulnDl [(c ^ n.+2)%N]expnS leq_mul2r le_c orbT.
Qed.

(** The recurrence and positivity make them small. *)
Lemma scaled_step n : ((4 * n + 6) * d)%N%:R * scaled n.+1 <= (k * k)%N%:R * scaled n.
Proof. by rewrite -subr_ge0 -scaledSS ltW // scaled_gt0. Qed.

Lemma scaled_le n c : (c * (k * k) <= (4 * n + 6) * d)%N -> c%:R * scaled n.+1 <= scaled n.
Proof.
move=> le_c; have kk_pos : 0 < (k * k)%N%:R :> R by rewrite ltr0n muln_gt0 k_gt0.
rewrite -(ler_pmul2l kk_pos); apply: le_trans (scaled_step n).
by rewrite mulrA ler_pmul2r ?scaled_gt0 // -natrM ler_nat mulnC.
Qed.

Lemma scaled_first n : scaled n <= ((k * k) ^ n)%N%:R * expR x.
Proof.
elim: n => [|n IH].
  by rewrite expn0 mul1r /scaled expr0 mul1r remainder0 ler_subl_addr ler_addl ler01.
rewrite expnS natrM -mulrA; apply: (@le_trans _ _ ((k * k)%N%:R * scaled n)).
  apply: le_trans (scaled_step n); rewrite -[X in X <= _]mul1r.
  rewrite ler_pmul2r ?scaled_gt0 // (ler_nat _ 1) muln_gt0 d_gt0 andbT.
  by rewrite addn_gt0 orbT.
by rewrite ler_wpmul2l ?ler0n.
Qed.

Lemma scaled_halves n l : (k * k <= n)%N -> (2 ^ l)%N%:R * scaled (n + l) <= scaled n.
Proof.
move=> le_n; elim: l => [|l IH]; first by rewrite addn0 mul1r.
apply: le_trans IH; rewrite expnSr natrM -mulrA ler_wpmul2l ?ler0n // addnS.
apply: scaled_le; apply: (@leq_trans ((4 * (n + l) + 6) * 1)%N); last by rewrite leq_mul2l d_gt0 orbT.
by move: le_n; move: (k * k)%N => kk; clear; lia.
Qed.

(** A linear form in exp x and 1 with integer coefficients. *)
Lemma linear_form_ge (a b : int) n c : a != 0 ->
  (forall j, (j.+1 <= n)%N -> (k * k + (4 * j + 6) * d <= c)%N) -> (k + 2 * d <= c)%N ->
  2%:R * `|a|%N%:R * scaled n <= 1 -> 2%:R * `|a|%N%:R * scaled n.+1 <= 1 ->
  1 <= (2 * c ^ n.+1)%N%:R * `|a%:~R * expR x - b%:~R|.
Proof.
move=> a_neq0 c_ge c_ge1 small0 small1; set form := a%:~R * expR x - b%:~R.
have c_gt0 : (0 < c)%N by apply: leq_trans c_ge1; rewrite addn_gt0 k_gt0.
have one j : b * coefficient j + a * constant j != 0 -> (`|coefficient j| <= c ^ n.+1)%N ->
    2%:R * `|a|%N%:R * scaled j <= 1 -> 1 <= (2 * c ^ n.+1)%N%:R * `|form|.
  set z := b * _ + _ => z_neq0 a_le small.
  have eq_form : (coefficient j)%:~R * form = a%:~R * scaled j - z%:~R.
    by rewrite /form scaledE /z intrD !intrM; ring.
  have z_ge1 : 1 <= `|z%:~R : R|.
    by rewrite -intr_norm (ler_int _ 1); move: z_neq0; clear; lia.
  have : `|z%:~R : R| <= `|(coefficient j)%:~R * form| + `|a%:~R * scaled j|.
    have -> : z%:~R = a%:~R * scaled j - (coefficient j)%:~R * form by rewrite eq_form; ring.
    by rewrite [X in _ <= X]addrC; exact: ler_norm_sub.
  have norm_int (w : int) : `|w%:~R : R| = `|w|%N%:R by rewrite -intr_norm pmulrn -abszE.
  rewrite (normrM _ form) (normrM _ (scaled j)) !norm_int (gtr0_norm (scaled_gt0 j)) => le_z.
  have le_a : `|coefficient j|%N%:R * `|form| <= (c ^ n.+1)%N%:R * `|form|.
    by rewrite ler_wpmul2r ?ler_nat.
  rewrite norm_int in z_ge1; rewrite natrM -mulrA.
  have := le_trans z_ge1 (le_trans le_z (ler_add le_a (lexx _))).
  rewrite -(@ler_pmul2l _ 2%:R) ?ltr0n // mulrDr mulr1 [2%:R * (`|a|%N%:R * _)]mulrA => le2.
  have := le_trans le2 (ler_add (lexx _) small).
  by rewrite -[2%:R]/(1 + 1 : R) ler_add2r.
have [zero|] := eqVneq (b * coefficient n + a * constant n) 0; last first.
  move=> nz; apply: one nz _ small0; apply: (@leq_trans (c ^ n)%N).
    by apply: coefficient_le => // j /ltnW; exact: c_ge.
  by rewrite leq_pexp2l.
apply: (one n.+1) => //; last by apply: coefficient_le.
apply: contra (determinant n) => /eqP zero1.
have : a * (coefficient n * constant n.+1 - coefficient n.+1 * constant n)
  = coefficient n * (b * coefficient n.+1 + a * constant n.+1)
    - coefficient n.+1 * (b * coefficient n + a * constant n) by ring.
by rewrite zero zero1 !mulr0 subr0 => /eqP; rewrite mulf_eq0 (negbTE a_neq0).
Qed.

End Rational.

(** ** With explicit sizes *)

(** exp 1 <= 4, as exp (1/2) <= 1 / (1 - 1/2). *)
Lemma expR_nat_le (R : realType) (n : nat) : expR n%:R <= (2 ^ (2 * n))%N%:R :> R.
Proof.
have two_pos : 0 < 2%:R :> R by rewrite ltr0n.
have half_pos : 0 < 2%:R^-1 :> R by rewrite invr_gt0.
have half2 : 1 = 2%:R^-1 + 2%:R^-1 :> R by field.
have low : 2%:R^-1 <= expR (- 2%:R^-1) :> R.
  have := expR_ge1Bx (ltW half_pos); rewrite ler_subl_addr -ler_subl_addl => low.
  by apply: le_trans low; rewrite [X in _ <= X - _]half2 addrK.
have half : expR 2%:R^-1 <= 2%:R :> R.
  by rewrite -[expR _]invrK -expRN -[X in _ <= X]invrK lef_pinv ?posrE ?expR_gt0.
rewrite mul2n -addnn expnD natrM natrX -exprMn -[n%:R]mulr1 expRMm.
have one : expR 1 <= 2%:R * 2%:R :> R.
  by rewrite [X in expR X]half2 expRD ler_pmul ?(ltW (expR_gt0 _)).
by rewrite ler_expn2r ?nnegrE ?mulr_ge0 ?(ltW (expR_gt0 _)) ?(ltW two_pos).
Qed.

Lemma leq_pow2_pred K : (K <= 2 ^ K.-1)%N.
Proof. by case: K => // K; exact: ltn_expl. Qed.

Lemma leq_exp2r_le a b e : (a <= b)%N -> (a ^ e <= b ^ e)%N.
Proof. by case: e => // e; rewrite leq_exp2r. Qed.

Lemma leq_power_pow2 K e t : (K.-1 * e <= t)%N -> (K ^ e <= 2 ^ t)%N.
Proof.
move=> le_t; apply: (@leq_trans (2 ^ (K.-1 * e))); last by rewrite leq_pexp2l.
by rewrite expnM leq_exp2r_le ?leq_pow2_pred.
Qed.

Section Sizes.
Variables (R : realType) (k d K : nat).
Hypotheses (k_gt0 : (0 < k)%N) (d_gt0 : (0 < d)%N) (K_ge4 : (4 <= K)%N).
Hypotheses (k_le : (k <= K)%N) (d_le : (d <= K ^ 2)%N).
Let x : R := k%:R / d%:R.

Let n := (3 * K ^ 3)%N.
Let l := (3 * K ^ 3 - K ^ 2)%N.

Let sizes_n : (K ^ 2 + l = n)%N.
Proof. by rewrite /l /n subnKC //; move: K_ge4; clear; nia. Qed.

Let kk_le : (k * k <= K ^ 2)%N. Proof. by rewrite expnS expn1 leq_mul. Qed.

Let x_le : expR x <= (2 ^ (2 * K))%N%:R.
Proof.
apply: (le_trans _ (expR_nat_le R K)); rewrite ler_expR ler_pdivr_mulr ?ltr0n //.
by rewrite -natrM ler_nat; move: k_le d_gt0; clear; nia.
Qed.

Let sizes_power : (2 * K * ((K ^ 2) ^ (K ^ 2) * 2 ^ (2 * K)) <= 2 ^ l)%N.
Proof.
have -> : (2 * K * ((K ^ 2) ^ (K ^ 2) * 2 ^ (2 * K)) = K ^ (2 * K ^ 2).+1 * 2 ^ (2 * K).+1)%N.
  by rewrite -expnM !expnS; move: (K ^ _)%N (2 ^ _)%N; clear; nia.
apply: (@leq_trans (2 ^ (l - (2 * K).+1) * 2 ^ (2 * K).+1)%N).
  rewrite leq_mul2r expn_eq0 /=; apply: leq_power_pow2.
  by rewrite /l; move: K_ge4; clear; case: K => // K'; rewrite !expnS expn0 !muln1 /=; nia.
by rewrite -expnD leq_pexp2l // subnK // /l; move: K_ge4; clear; rewrite !expnS expn0 !muln1; nia.
Qed.

Let sizes_small : 2%:R * K%:R * scaled R k d n <= 1.
Proof.
have le_x := @scaled_first R k d k_gt0 d_gt0 (K ^ 2).
have := le_trans (@scaled_halves R k d k_gt0 d_gt0 (K ^ 2) l kk_le) le_x.
rewrite sizes_n => halves.
have pow_pos : 0 < (2 ^ l)%N%:R :> R by rewrite ltr0n expn_gt0.
rewrite -(ler_pmul2l pow_pos) mulrCA mulr1; apply: le_trans (_ : (2 * K * ((K ^ 2) ^ (K ^ 2) * 2 ^ (2 * K)))%N%:R <= _).
  rewrite natrM [(2 * K)%N%:R]natrM ler_wpmul2l ?mulr_ge0 ?ler0n //.
  apply: le_trans halves _; rewrite natrM; apply: ler_pmul; rewrite ?ler0n ?(ltW (expR_gt0 _)) //.
  by rewrite ler_nat leq_exp2r_le.
by rewrite ler_nat.
Qed.

Let sizes_c j : (j.+1 <= n)%N -> (k * k + (4 * j + 6) * d <= K ^ 7)%N.
Proof.
move=> j_lt; apply: (@leq_trans (K ^ 2 + (4 * n + 2) * K ^ 2)%N).
  by apply: leq_add => //; apply: leq_mul => //; move: j_lt; clear; lia.
have K2 : (4 ^ 2 <= K ^ 2)%N by exact: leq_exp2r_le.
have K3 : (4 ^ 3 <= K ^ 3)%N by exact: leq_exp2r_le.
rewrite /n -[(7)%N]/(2 + (2 + 3))%N !expnD; rewrite -[(4 ^ 2)%N]/16%N in K2; rewrite -[(4 ^ 3)%N]/64%N in K3.
by move: (K ^ 2)%N (K ^ 3)%N K2 K3 => t u; clear; nia.
Qed.

Let sizes_c1 : (k + 2 * d <= K ^ 7)%N.
Proof.
have K2 : (4 ^ 2 <= K ^ 2)%N by exact: leq_exp2r_le.
have K_le : (K <= K ^ 2)%N by rewrite -[X in (X <= _)%N]expn1 leq_pexp2l // (leq_trans _ K_ge4).
apply: (@leq_trans (K ^ 2 * K ^ 2)); last by rewrite -expnD leq_pexp2l // (leq_trans _ K_ge4).
rewrite -[(4 ^ 2)%N]/16%N in K2; move: (K ^ 2)%N K2 K_le d_le k_le => t; clear; nia.
Qed.

Let sizes_pow : (2 * (K ^ 7) ^ n.+1 <= 2 ^ (21 * K ^ 4))%N.
Proof.
have -> : (21 * K ^ 4 = (21 * K ^ 4).-1.+1)%N.
  by rewrite prednK // muln_gt0 expn_gt0 (leq_trans _ K_ge4).
rewrite [(2 ^ _.+1)%N]expnS leq_mul2l /= -expnM; apply: leq_power_pow2.
by rewrite /n; move: K_ge4; clear; case: K => // K'; rewrite !expnS expn0 !muln1 /=; nia.
Qed.

(** |a exp(k/d) - b| >= 2^(-21 K^4) for integers a, b with 0 < |a| <= K, natural numbers
    0 < k <= K, 0 < d <= K^2 and K >= 4. *)
Theorem exp_form_ge (a b : int) : a != 0 -> (`|a| <= K)%N ->
  1 <= (2 ^ (21 * K ^ 4))%N%:R * `|a%:~R * expR x - b%:~R|.
Proof.
move=> a_neq0 a_le.
have small : 2%:R * `|a|%N%:R * scaled R k d n <= 1.
  apply: le_trans sizes_small; rewrite ler_pmul2r ?scaled_gt0 //.
  by rewrite ler_pmul2l ?ltr0n // ler_nat.
have small1 : 2%:R * `|a|%N%:R * scaled R k d n.+1 <= 1.
  apply: le_trans small; rewrite ler_wpmul2l ?mulr_ge0 ?ler0n // -[X in X <= _]mul1r.
  apply: (@scaled_le R k d k_gt0 d_gt0 n 1); rewrite mul1n; apply: leq_trans kk_le _.
  have : (K ^ 2 <= n)%N by rewrite -sizes_n leq_addr.
  by move: (K ^ 2)%N (n) d_gt0; clear => t u; nia.
have := @linear_form_ge R k d k_gt0 d_gt0 a b n (K ^ 7) a_neq0 sizes_c sizes_c1 small small1.
move=> /le_trans; apply.
by rewrite ler_wpmul2r ?ler_nat.
Qed.

End Sizes.
