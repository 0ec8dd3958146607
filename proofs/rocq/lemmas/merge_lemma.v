(** * Merging two partial softmax averages

    A softmax average over two groups is (D a + U) / (D + T), where D and T are the
    groups' partition sums, a the average of the first and U = T b with b the average
    of the second.  If a moves by c2 and ln D by c1, the whole moves by at most
    c2 + 2 V c1, for values bounded by V.  Also: a bounded number falls in one of G
    cells, and numbers of the same cell are close. *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From mathcomp Require Import boolp classical_sets reals topology normedtype derive realfun.
From mathcomp Require Import sequences exp.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Import numFieldNormedType.Exports.
Local Open Scope ring_scope.

Section Merge.
Variable R : realType.
Implicit Types (x y a b : R).

(** 1 - exp(-x) <= x for x >= 0, by the mean value theorem. *)
Lemma expR_ge1Bx x : 0 <= x -> 1 - expR (- x) <= x.
Proof.
move=> x_ge0; have nx_le0 : - x <= 0 by rewrite oppr_le0.
have [|c c_in] := @MVT_segment R expR expR _ _ nx_le0.
  by apply/continuous_subspaceT => z; exact: continuous_expR.
rewrite expR0 sub0r opprK => ->; rewrite -[X in _ <= X]mul1r ler_wpmul2r //.
by rewrite -expR0 ler_expR; move: c_in; rewrite in_itv => /andP[].
Qed.

Lemma log_ratio x y : 0 < y -> y <= x -> (x - y) / x <= ln x - ln y.
Proof.
move=> y_pos le_yx; have x_pos : 0 < x by apply: lt_le_trans le_yx.
have t_ge0 : 0 <= ln x - ln y by rewrite subr_ge0 ler_ln ?posrE.
apply: le_trans (expR_ge1Bx t_ge0).
by rewrite opprB expRB !lnK ?posrE // mulrBl divff ?gt_eqF.
Qed.

(** The weight of a group, D / (D + T), as a function of ln D. *)
Lemma weight_stable (D D' T : R) : 0 < D -> 0 < D' -> 0 <= T ->
  `|D - D'| * T / ((D + T) * (D' + T)) <= `|ln D - ln D'|.
Proof.
wlog le_D : D D' / D' <= D => [sym D_pos D'_pos T_ge0|D_pos D'_pos T_ge0].
  have [le_D|le_D] := orP (le_total D' D); first exact: sym.
  by rewrite (distrC D) (distrC (ln D)) [(D + T) * _]mulrC; exact: sym.
rewrite ger0_norm ?subr_ge0 // ger0_norm ?subr_ge0 ?ler_ln ?posrE //.
apply: le_trans (log_ratio D'_pos le_D).
have DT_pos : 0 < D + T by rewrite ltr_paddr.
have D'T_pos : 0 < D' + T by rewrite ltr_paddr.
rewrite invfM mulrACA; apply: (@le_trans _ _ ((D - D') / D * 1)); last by rewrite mulr1.
apply: ler_pmul.
- by rewrite divr_ge0 ?subr_ge0 // ltW.
- by rewrite divr_ge0 // ltW.
- by rewrite ler_wpmul2l ?subr_ge0 // lef_pinv ?posrE // ler_addl.
- by rewrite ler_pdivr_mulr // mul1r ler_addr ltW.
Qed.

Lemma merge_stable (D D' T U a a' V c1 c2 : R) :
    0 < D -> 0 < D' -> 0 <= T -> `|U| <= V * T -> `|a'| <= V ->
    `|a - a'| <= c2 -> `|ln D - ln D'| <= c1 ->
  `|(D * a + U) / (D + T) - (D' * a' + U) / (D' + T)| <= c2 + 2%:R * V * c1.
Proof.
move=> D_pos D'_pos T_ge0 U_le a'_le near_a near_D.
have DT_pos : 0 < D + T by rewrite ltr_paddr.
have D'T_pos : 0 < D' + T by rewrite ltr_paddr.
have -> : (D * a + U) / (D + T) - (D' * a' + U) / (D' + T)
    = D / (D + T) * (a - a') + (D - D') / ((D + T) * (D' + T)) * (a' * T - U).
  by field; rewrite !gt_eqF.
apply: le_trans (ler_norm_add _ _) _; apply: ler_add.
  rewrite normrM; apply: le_trans near_a; rewrite -[X in _ <= X]mul1r ler_wpmul2r //.
  rewrite ger0_norm; last by rewrite divr_ge0 // ltW.
  by rewrite ler_pdivr_mulr // mul1r ler_addl.
have V_ge0 : 0 <= V by apply: le_trans a'_le.
have gap_le : `|a' * T - U| <= 2%:R * V * T.
  apply: le_trans (ler_norm_sub _ _) _; rewrite normrM (ger0_norm T_ge0).
  by rewrite -mulrA mulr_natl mulr2n ler_add // ler_wpmul2r.
rewrite normrM normrM [`|_^-1|]ger0_norm; last by rewrite invr_ge0 mulr_ge0 // ltW.
have weight := weight_stable D_pos D'_pos T_ge0.
apply: (@le_trans _ _ (`|D - D'| / ((D + T) * (D' + T)) * (2%:R * V * T))).
  by rewrite ler_wpmul2l // mulr_ge0 // invr_ge0 mulr_ge0 // ltW.
rewrite (_ : _ * (_ * T) = 2%:R * V * (`|D - D'| * T / ((D + T) * (D' + T)))); last by ring.
by rewrite ler_wpmul2l ?mulr_ge0 ?ler0n //; apply: le_trans near_D.
Qed.

(** ** Cells *)

(** The number of the cell of x, when [-B, B] is cut into G cells. *)
Definition cell (B : R) (G : nat) (x : R) : nat :=
  minn `|floor ((x + B) / (2%:R * B) * G%:R)|%N G.-1.

Lemma cell_lt B G x : (0 < G)%N -> (cell B G x < G)%N.
Proof. by case: G => // G _; rewrite ltnS geq_minr. Qed.

(** The cell brackets the scaled number. *)
Lemma cell_brackets B G x : (0 < G)%N -> 0 < B -> `|x| <= B ->
  (cell B G x)%:R <= (x + B) / (2%:R * B) * G%:R <= (cell B G x)%:R + 1.
Proof.
move=> G_gt0 B_pos; rewrite ler_norml => /andP[x_ge x_le]; rewrite /cell.
set t := _ * G%:R; have BB_pos : 0 < 2%:R * B by rewrite mulr_gt0 ?ltr0n.
have t_ge0 : 0 <= t.
  by rewrite mulr_ge0 ?ler0n // divr_ge0 ?(ltW BB_pos) // -ler_subl_addr sub0r.
have t_le : t <= G%:R.
  rewrite -[X in _ <= X]mul1r ler_wpmul2r ?ler0n // ler_pdivr_mulr // mul1r.
  by rewrite mulr_natl mulr2n ler_add2r.
have floor_nat : (`|floor t|%N)%:R = (floor t)%:~R :> R.
  by rewrite -[LHS]/((`|floor t|%N)%:~R) gez0_abs // floor_ge0.
have floor_lo : (`|floor t|%N)%:R <= t by rewrite floor_nat floor_le.
have floor_hi : t < (`|floor t|%N)%:R + 1 by rewrite floor_nat lt_succ_floor.
have [le_G|gt_G] := leqP `|floor t|%N G.-1.
  by rewrite floor_lo ltW.
rewrite -(natrD _ _ 1) addn1 prednK // t_le andbT; apply: le_trans floor_lo; rewrite ler_nat; exact: ltnW.
Qed.

Lemma same_cell B G x y : (0 < G)%N -> `|x| <= B -> `|y| <= B ->
  cell B G x = cell B G y -> `|x - y| <= 2%:R * B / G%:R.
Proof.
move=> G_gt0 x_le y_le same; have B_ge0 : 0 <= B by apply: le_trans x_le.
have G_pos : 0 < G%:R :> R by rewrite ltr0n.
have [B0|B_neq0] := eqVneq B 0.
  move: x_le y_le; rewrite B0 !normr_le0 => /eqP -> /eqP ->.
  by rewrite subrr normr0 mulr0 mul0r.
have B_pos : 0 < B by rewrite lt_def B_neq0.
have /andP[x_lo x_hi] := cell_brackets G_gt0 B_pos x_le.
have /andP[y_lo y_hi] := cell_brackets G_gt0 B_pos y_le.
rewrite -same in y_lo y_hi.
have BB_pos : 0 < 2%:R * B by rewrite mulr_gt0 ?ltr0n.
set tx := (x + B) / _ * _ in x_lo x_hi; set ty := (y + B) / _ * _ in y_lo y_hi.
have -> : x - y = (tx - ty) * (2%:R * B / G%:R).
  by rewrite /tx /ty; field; rewrite !gt_eqF.
rewrite normrM [`|2%:R * B / G%:R|]ger0_norm; last by rewrite divr_ge0 // ltW.
rewrite -[X in _ <= X]mul1r ler_wpmul2r ?divr_ge0 ?(ltW BB_pos) ?ler0n //.
rewrite ler_norml ler_oppl opprB; apply/andP; split; rewrite ler_subl_addl.
  by rewrite (le_trans y_hi) // ler_add2r.
by rewrite (le_trans x_hi) // ler_add2r.
Qed.

End Merge.
