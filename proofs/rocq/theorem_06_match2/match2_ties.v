(** * Match2 for M = 2, 3, 4 by one unit of p = 2, at every length

    For such M every residue but 1 and -1 is its own partner.  Tokens at odd positions have
    value 1, the others value 0, and half of the places is odd (a dummy makes up for an
    odd N).  Token j scores t_j if j is odd and - t_j if it is even, where t_j = 1 if x_j is a
    partner of x_i and 0 if not (always 1 if x_i is not 1 or -1).  Without a partner the average
    is 1/2, a tie that is rounded to 0; each partner makes an odd place heavier or an even
    one lighter. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import circle_lemma unit_lemma precision ties match2_in_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Ties.
Variables (R : realType) (N M : nat).
Hypotheses (M_gt1 : (1 < M)%N) (M_le4 : (M <= 4)%N).

Definition sign_of (j : 'I_N) : R := if odd j then 1 else -1.

Definition tie_query (x : 'Z_M) : 'rV[R]_3 :=
  if x == 1 then entries 3 [:: 1; 0; 0]
  else if x == -1 then entries 3 [:: 0; 1; 0] else entries 3 [:: 0; 0; 1].

Definition tie_key (j : 'I_N) (y : 'Z_M) : 'rV[R]_3 :=
  entries 3 [:: (if y == -1 then sign_of j else 0); (if y == 1 then sign_of j else 0); sign_of j].

Definition tie_head : p_head R N (odd N) 'Z_M 3 1 :=
  PHead (fun _ => tie_query) tie_key (fun j _ => const_mx (odd j)%:R) (fun=> 0) (fun=> const_mx 1).

Lemma tie_in_P : in_P 2 0 (fun=> True) tie_head.
Proof.
have zero : p_bit 2 0 (0 : R) by exact: p_bit0.
have one : p_bit 2 0 (1 : R) by exact: (@p_bit_nat R 2 0 1).
have sign j : p_bit 2 0 (sign_of j).
  by rewrite /sign_of; case: (odd j) => //; exists (- 1); rewrite expr0 divr1 mulrNz.
split=> [i x _|d]; split.
- by rewrite /= /tie_query; do 2?case: ifP => _; exact: entries3_p_bit.
- by apply: entries3_p_bit => //; case: ifP.
- by move=> k; rewrite mxE; case: (odd i).
- by move=> k; rewrite mxE.
- by move=> k; rewrite mxE.
Qed.

(** The partners of x. *)
Definition partner (x y : 'Z_M) : bool :=
  if x == 1 then y == -1 else if x == -1 then y == 1 else true.

Lemma tie_score x j y : dot (tie_query x) (tie_key j y) = if partner x y then sign_of j else 0.
Proof.
rewrite /tie_query /partner; case: ifP => _; last case: ifP => _; rewrite dot_entries3;
  by rewrite ?mul0r ?mul1r ?add0r ?addr0.
Qed.

(** Residues other than 1 and -1 are their own partners. *)
Lemma own_partner (x : 'Z_M) : x != 1 -> x != -1 -> x + x == 0.
Proof.
move: (M) M_gt1 M_le4 x; do 5?case=> //; move=> _ _ x.
- by case: x => -[|[|k]] //.
- by case: x => -[|[|[|k]]] //.
- by case: x => -[|[|[|[|k]]]] //.
Qed.

Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Lemma match2_partner : Match2 X i = [exists j, partner (X i) (X j)].
Proof.
rewrite /partner; have [x1|x_neq1] := eqVneq (X i) 1.
  by apply: eq_existsb => j; rewrite x1 addrC addr_eq0.
have [xm1|x_neqm1] := eqVneq (X i) (-1).
  by apply: eq_existsb => j; rewrite xm1 addrC subr_eq0.
transitivity true; last by apply/esym/existsP; exists i.
by apply/existsP; exists i; exact: own_partner.
Qed.

Let t j : bool := partner (X i) (X j).
Let weight (j : 'I_N) : R := expR (if t j then sign_of j else 0).
Let heavy : R := \sum_(j < N | odd j) weight j + (odd N)%:R.
Let light : R := \sum_(j < N | ~~ odd j) weight j.

Lemma tie_average : exact_output tie_head X i 0 0 = heavy / (heavy + light).
Proof.
rewrite exact_quotient /=.
have weightE (j : 'I_N) : expR (dot (tie_query (X i)) (tie_key j (X j))) = weight j.
  by rewrite tie_score.
have dummies : \sum_(d < odd N) expR (dot (tie_query (X i)) 0) = (odd N)%:R :> R.
  by rewrite /dot (eq_bigr (fun=> 1)) ?sumr_const ?card_ord // => d _;
     rewrite big1 ?expR0 // => k _; rewrite mxE mulr0.
have total : \sum_(j < N) weight j = \sum_(j < N | odd j) weight j + light.
  by rewrite (bigID (fun j : 'I_N => odd j)).
congr (_ / _); last first.
  by rewrite dummies (eq_bigr weight) // total /heavy addrAC.
rewrite /heavy; congr (_ + _).
  rewrite [RHS]big_mkcond; apply: eq_bigr => j _; rewrite mxE weightE.
  by case: (odd j); rewrite ?mulr1 ?mulr0.
by rewrite -dummies; apply: eq_bigr => d _; rewrite mxE mulr1.
Qed.

Let h : R := (uphalf N)%:R.

Lemma odd_total : \sum_(j < N | odd j) (1 : R) + (odd N)%:R = h.
Proof.
rewrite /h -odd_places natrD natr_sum; congr (_ + _); rewrite big_mkcond.
by apply: eq_bigr => j _; case: (odd j).
Qed.

Lemma even_total : \sum_(j < N | ~~ odd j) (1 : R) = h.
Proof.
rewrite /h -even_places natr_sum big_mkcond.
by apply: eq_bigr => j _; case: (odd j).
Qed.

Lemma odd_weight (j : 'I_N) : odd j -> 1 <= weight j ?= iff ~~ t j.
Proof.
move=> odd_j; rewrite /weight /sign_of odd_j; case: (t j); split; rewrite ?expR0 ?eqxx //.
  by rewrite -[X in X <= _]expR0 ler_expR ler01.
by rewrite lt_eqF // expR_gt1 ltr01.
Qed.

Lemma even_weight (j : 'I_N) : ~~ odd j -> weight j <= 1 ?= iff ~~ t j.
Proof.
move=> /negbTE odd_j; rewrite /weight /sign_of odd_j; case: (t j); split; rewrite ?expR0 ?eqxx //.
  by rewrite -[X in _ <= X]expR0 ler_expR oppr_le0 ler01.
by rewrite lt_eqF // expR_lt1 oppr_lt0 ltr01.
Qed.

Lemma odd_places_weigh : h <= heavy ?= iff [forall (j : 'I_N | odd j), ~~ t j].
Proof.
have same : (odd N)%:R <= (odd N)%:R ?= iff true :> R by split; rewrite ?eqxx.
by have := leif_add (leif_sum odd_weight) same; rewrite andbT odd_total.
Qed.

(** Odd places outweigh even ones exactly if there is a partner. *)
Lemma outweigh : light <= heavy ?= iff ~~ [exists j, t j].
Proof.
have evens : light <= h ?= iff [forall (j : 'I_N | ~~ odd j), ~~ t j].
  by rewrite -even_total; exact: leif_sum even_weight.
rewrite (_ : ~~ _ = [forall (j : 'I_N | ~~ odd j), ~~ t j] && [forall (j : 'I_N | odd j), ~~ t j]).
  exact: leif_trans evens odd_places_weigh.
apply/idP/andP => [none|[/forall_inP even_none /forall_inP odd_none]].
  by split; apply/forall_inP => j _; apply: contra none => tj; apply/existsP; exists j.
by rewrite negb_exists; apply/forallP => j; case: (boolP (odd j)) => [/odd_none|/even_none].
Qed.

Lemma tie_output : layer_output 0 (fun _ : 'I_1 => tie_head) X i 0 0 = (Match2 X i)%:R.
Proof.
rewrite one_head tie_average match2_partner -/t; have [le iff_none] := outweigh.
have light_ge0 : 0 <= light by rewrite sumr_ge0 // => j _; rewrite ltW ?expR_gt0.
have h_pos : 0 < h.
  by rewrite ltr0n uphalf_half; have := ltn_ord i; have := odd_double_half N; lia.
have heavy_pos : 0 < heavy.
  by case: odd_places_weigh => h_le _; exact: lt_le_trans h_le.
have sum_pos : 0 < heavy + light by rewrite ltr_paddr.
apply: round_tie; first by rewrite ler_pdivr_mulr // mul1r ler_addl.
have two_pos : 0 < 2%:R :> R by rewrite ltr0n.
have double : 2%:R * heavy = heavy + heavy by rewrite mulr_natl mulr2n.
case: (boolP [exists j, t j]) iff_none => [_|_] /= eq_none.
  rewrite ltr_pdivl_mulr // -(@ltr_pmul2l _ 2%:R) // mulVKf ?gt_eqF // double ltr_add2l.
  by rewrite lt_neqAle eq_none.
have heavy_neq0 : heavy != 0 by rewrite gt_eqF.
by rewrite (eqP eq_none) -double invfM mulrCA mulfV // mulr1.
Qed.

End Ties.

Theorem theorem_6_tie : theorem_6_tie_statement.
Proof.
move=> R N M M_gt1 M_le4; exists (tie_head R N M); split; first exact: tie_in_P.
by move=> X i; exact: tie_output.
Qed.
