(** * Rounding to the nearest residue

    A number within 1/3 of the representative of a residue is decoded as that residue. *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From mathcomp Require Import reals.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** Rounding recovers a residue from a number within 1/3. *)
Lemma decode_near (R : realType) M (r : R) (x : 'Z_M) :
  `|r - (x : nat)%:R| <= 1 / 3%:R -> decode M r = x.
Proof.
rewrite ler_norml => /andP[r_ge r_le]; rewrite /decode.
have -> : floor (r + 2%:R^-1) = (x : nat)%:Z; last by rewrite absz_nat natr_Zp.
have half_sum : 2%:R^-1 + 2%:R^-1 = 1 :> R by field.
have third_half : 1 / 3%:R < 2%:R^-1 :> R.
  by rewrite ltr_pdivr_mulr ?ltr0n // mulrC ltr_pdivl_mulr ?ltr0n // mul1r ltr_nat.
apply/eqP; rewrite eq_le; apply/andP; split.
  rewrite -ltz_addr1 -floor_lt_int rmorphD /= -[(x : nat)%:~R]/((x : nat)%:R).
  have -> : (x : nat)%:R + 1 = (x : nat)%:R + 2%:R^-1 + 2%:R^-1 :> R by rewrite -addrA half_sum.
  by rewrite ltr_add2r -ltr_subl_addl; exact: le_lt_trans third_half.
rewrite -floor_ge_int -[(x : nat)%:~R]/((x : nat)%:R) -ler_subl_addr.
by rewrite -ler_subr_addl; apply: le_trans r_ge; rewrite ler_opp2 ltW.
Qed.
