(** * Appendix C.3 in P

    As in Theorem 6, the temperature is split, here among three factors: each is a point of
    a circle of radius S, rounded to f bits.  Divided by S they are within 1 / (12 M^2) of
    cosines and sines, so the scores are S^3 cos(2 pi (x + y + z) / M) up to S^3 / M^2, and the
    pair of dummies scores S^3 (1 - 4 / M^2) up to S^3 / (12 M^2).  A lead of
    (5/2) S^3 / M^2 >= ln(4 (N + 1)^2) is left, so the average is within 1/4 of 0 or 1. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements circle_lemma softmax_lemma threshold_lemma precision ties.
From slt Require Import theorem_06_match2 match2_in_P appendix_c3_third_order third_order_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma p_bitN (R : realType) (p f : nat) (x : R) : p_bit p f x -> p_bit p f (- x).
Proof. by case=> k [-> small]; exists (- k); rewrite mulrNz mulNr abszN. Qed.

Lemma entries5_p_bit (R : realType) (p f : nat) (a b c d e : R) : p_bit p f a -> p_bit p f b ->
  p_bit p f c -> p_bit p f d -> p_bit p f e -> p_bit_vector p f (entries 5 [:: a; b; c; d; e]).
Proof. by move=> pa pb pc pd pe k; rewrite mxE; case: k => -[|[|[|[|[|k]]]]]. Qed.

(** ** Scores of pairs, for any numbers *)

Section Scores.
Variables (R : realType) (s d cx sx cy sy cz sz : R).
Hypothesis s_neq0 : s != 0.
Let q : 'rV[R]_5 := entries 5 [:: cx; - cx; - sx; - sx; s].
Let a : 'rV[R]_5 := entries 5 [:: cy; sy; cy; sy; 0].
Let b : 'rV[R]_5 := entries 5 [:: cz; sz; sz; cz; 0].
Let a' : 'rV[R]_5 := entries 5 [:: 0; 0; 0; 0; d].
Let b' : 'rV[R]_5 := entries 5 [:: 0; 0; 0; 0; s].

Lemma real_pair : \sum_k q 0 k * (a 0 k * b 0 k)
  = s ^+ 3 * (cx / s * (cy / s) * (cz / s) - cx / s * (sy / s) * (sz / s)
              - sx / s * (sy / s) * (cz / s) - sx / s * (cy / s) * (sz / s)).
Proof. by rewrite !big_ord_recr big_ord0 /= !mxE /=; field. Qed.

Lemma real_dummy : \sum_k q 0 k * (a 0 k * b' 0 k) = 0.
Proof. by rewrite !big_ord_recr big_ord0 /= !mxE /=; ring. Qed.

Lemma dummy_real : \sum_k q 0 k * (a' 0 k * b 0 k) = 0.
Proof. by rewrite !big_ord_recr big_ord0 /= !mxE /=; ring. Qed.

Lemma dummy_pair : \sum_k q 0 k * (a' 0 k * b' 0 k) = s ^+ 3 * (d / s).
Proof. by rewrite !big_ord_recr big_ord0 /= !mxE /=; field. Qed.

End Scores.

Section InP.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Let scale := match3_scale N M.
Let f := match3_f N M.
Let p := match3_p N M.
Let S : R := scale%:R.
Let rnd := @round_to R f.
Let S_pos : 0 < S. Proof. by rewrite ltr0n match3_scale_gt0. Qed.
Let M2_pos : 0 < M%:R ^+ 2 :> R. Proof. by rewrite exprn_gt0 // ltr0n ltnW. Qed.

Definition cos3 (x : 'Z_M) : R := rnd (S * cos_of R x).
Definition sin3 (x : 'Z_M) : R := rnd (S * sin_of R x).
Definition dummy3 : R := rnd (S * (1 - 4%:R / M%:R ^+ 2)).

Definition first_head : p_head R N 1 'Z_M 5 1 :=
  PHead (fun _ x => entries 5 [:: cos3 x; - cos3 x; - sin3 x; - sin3 x; S])
        (fun _ y => entries 5 [:: cos3 y; sin3 y; cos3 y; sin3 y; 0])
        (fun _ _ => const_mx 1) (fun=> entries 5 [:: 0; 0; 0; 0; dummy3]) (fun=> 0).

Definition second_head : p_head R N 1 'Z_M 5 1 :=
  PHead (fun _ _ => 0) (fun _ z => entries 5 [:: cos3 z; sin3 z; sin3 z; cos3 z; 0])
        (fun _ _ => const_mx 1) (fun=> entries 5 [:: 0; 0; 0; 0; S]) (fun=> 0).

(** ** The numbers *)

Lemma small3_p_bit x : `|x| <= 1 -> p_bit p f (rnd (S * x)).
Proof.
move=> x_le; apply: p_bit_hull; apply: (@le_trans _ _ S).
  by rewrite normrM (gtr0_norm S_pos) ler_pimulr // ltW.
rewrite ler_pdivl_mulr ?unit_gt0 // -natrX -natrM ler_nat.
by rewrite -ltnS prednK ?expn_gt0 // match3_p_holds.
Qed.

Let middle_le : `|1 - 4%:R / M%:R ^+ 2| <= 1 :> R.
Proof.
apply: on_grid_le1 (dummy_on_grid R M_gt1).
by rewrite muln_gt0 expn_gt0 (ltnW M_gt1).
Qed.

Let zero_p_bit : p_bit p f (0 : R). Proof. exact: p_bit0. Qed.
Let scale_p_bit : p_bit p f S. Proof. by apply: p_bit_nat; exact: match3_p_holds. Qed.
Let cos3_p_bit x : p_bit p f (cos3 x). Proof. by apply: small3_p_bit; exact: cos_max. Qed.
Let sin3_p_bit x : p_bit p f (sin3 x). Proof. by apply: small3_p_bit; exact: sin_max. Qed.

Let one_p_bit : p_bit p f (1 : R).
Proof.
apply: (@p_bit_nat R p f 1); apply: leq_ltn_trans (match3_p_holds N M_gt1).
by rewrite leq_mul2r match3_scale_gt0 ?orbT.
Qed.

Let const_p_bit : p_bit_vector p f (const_mx 1 : 'rV[R]_1). Proof. by move=> k; rewrite mxE. Qed.
Let null_p_bit n : p_bit_vector p f (0 : 'rV[R]_n). Proof. by move=> k; rewrite mxE. Qed.

Lemma first_in_P : in_P p f (fun=> True) first_head.
Proof.
split=> [i x _|d]; split; [| |exact: const_p_bit| |exact: null_p_bit].
- have nc := p_bitN (cos3_p_bit x); have ns := p_bitN (sin3_p_bit x).
  exact: (entries5_p_bit (cos3_p_bit x) nc ns ns scale_p_bit).
- have [cx sx] := (cos3_p_bit x, sin3_p_bit x); exact: (entries5_p_bit cx sx cx sx zero_p_bit).
- have [z d_bit] := (zero_p_bit, small3_p_bit middle_le); exact: (entries5_p_bit z z z z d_bit).
Qed.

Lemma second_in_P : in_P p f (fun=> True) second_head.
Proof.
split=> [i x _|d]; split; [exact: null_p_bit| |exact: const_p_bit| |exact: null_p_bit].
- have [cx sx] := (cos3_p_bit x, sin3_p_bit x); exact: (entries5_p_bit cx sx sx cx zero_p_bit).
- have z := zero_p_bit; exact: (entries5_p_bit z z z z scale_p_bit).
Qed.

(** ** The scores *)

Let C (x : 'Z_M) : R := cos3 x / S.
Let Sn (x : 'Z_M) : R := sin3 x / S.
Let middle : R := dummy3 / S.

(** Rounded on the scale S, divided by S. *)
Lemma near3 x : `|x| <= 1 ->
  `|rnd (S * x) / S - x| <= (2 * (6 * M ^ 2))%:R^-1 /\ `|rnd (S * x) / S| <= 1.
Proof.
move=> x_le; split; last first.
  rewrite normrM normfV (gtr0_norm S_pos) ler_pdivr_mulr // mul1r.
  by apply: round_to_le_nat; rewrite normrM (gtr0_norm S_pos) ler_pimulr // ltW.
have -> : rnd (S * x) / S - x = (rnd (S * x) - S * x) / S.
  by rewrite mulrBl [S * x]mulrC mulfK ?gt_eqF.
rewrite normrM normfV (gtr0_norm S_pos); apply: (@le_trans _ _ ((2%:R ^+ f.+1)^-1 / S)).
  by rewrite ler_wpmul2r ?invr_ge0 ?(ltW S_pos) // round_to_close.
have D_pos : 0 < (2 * (6 * M ^ 2))%:R :> R by rewrite ltr0n !muln_gt0 (ltnW M_gt1).
have US_pos : 0 < 2%:R ^+ f.+1 * S by apply: mulr_gt0; [exact: unit_gt0 | exact: S_pos].
rewrite -invfM lef_pinv ?posrE // -natrX -natrM ler_nat [(2 ^ f.+1)%N]expnS -mulnA leq_mul2l /= [X in (_ <= X)%N]mulnC.
exact: match3_fine.
Qed.

Lemma scores_near (x y z : 'Z_M) :
  `|triple C Sn x y z - cos (angle R M (x + y + z)%N)| <= 1 / M%:R ^+ 2.
Proof.
have near_cos (r : 'Z_M) := near3 (cos_max (angle R M r)).
have near_sin (r : 'Z_M) := near3 (sin_max (angle R M r)).
by apply: triple_near => // r; [case: (near_cos r)|case: (near_sin r)|case: (near_cos r)|case: (near_sin r)].
Qed.

Let lead : R := 5%:R / (2%:R * M%:R ^+ 2).
Let u : R := (12%:R * M%:R ^+ 2)^-1.

Let M2_neq0 : M%:R != 0 :> R. Proof. by rewrite pnatr_eq0 -lt0n (ltnW M_gt1). Qed.

Lemma middle_near : `|middle - (1 - 4%:R / M%:R ^+ 2)| <= u.
Proof.
have [+ _] := near3 middle_le; rewrite -/dummy3 -/middle.
by rewrite (natrM _ 2) (natrM _ 6) natrX mulrA -natrM.
Qed.

Let one_u : 1 / M%:R ^+ 2 = 12%:R * u. Proof. by rewrite /u; field. Qed.
Let four_u : 4%:R / M%:R ^+ 2 = 48%:R * u. Proof. by rewrite /u; field. Qed.
Let eight_u : 8%:R / M%:R ^+ 2 = 96%:R * u. Proof. by rewrite /u; field. Qed.

Let lead_u : lead = 30%:R * u.
Proof. by rewrite /lead /u; field. Qed.

Let u_ge0 : 0 <= u. Proof. by rewrite invr_ge0 mulr_ge0 ?ler0n ?ltW. Qed.

Let u5_ge0 : 0 <= 5%:R * u. Proof. by rewrite mulr_ge0 ?ler0n. Qed.

Lemma match3_leads x y z : x + y + z == 0 -> middle + lead <= triple C Sn x y z.
Proof.
move=> match_xyz; have := middle_near; have := scores_near x y z.
rewrite cos3_match // lead_u one_u four_u !ler_norml; move: (triple _ _ _ _ _) => t.
rewrite -[- _ <= _]subr_ge0 -[_ - _ <= u]subr_ge0 => /andP[t_ge _] /andP[_ mid_le].
by rewrite -subr_ge0; have := addr_ge0 (addr_ge0 t_ge mid_le) u5_ge0; congr (_ <= _); ring.
Qed.

Lemma miss3_trails x y z : x + y + z != 0 -> triple C Sn x y z + lead <= middle.
Proof.
move=> miss_xyz; have := middle_near; have := scores_near x y z; have := cos3_miss R M_gt1 miss_xyz.
rewrite lead_u one_u four_u eight_u !ler_norml; move: (triple _ _ _ _ _) (cos _) => t c.
rewrite -[c <= _]subr_ge0 -[t - c <= _]subr_ge0 -[- u <= _]subr_ge0.
move=> c_le /andP[_ t_le] /andP[mid_ge _].
rewrite -subr_ge0; have := addr_ge0 (addr_ge0 (addr_ge0 c_le t_le) mid_ge) u5_ge0.
by congr (_ <= _); ring.
Qed.

(** The dummies are not below the mixed pairs. *)
Lemma middle3_ge0 : 0 <= middle.
Proof.
rewrite divr_ge0 ?(ltW S_pos) // /dummy3 /rnd -(round_to0 R f) le_round_to //.
by rewrite mulr_ge0 ?(ltW S_pos) // middle_ge0.
Qed.

(** ** The output *)

Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Let I : finType := [finType of ('I_N + 'I_1) * ('I_N + 'I_1)].
Let scores (t : I) : R :=
  match t with
  | (inl j, inl k) => S ^+ 3 * triple C Sn (X i) (X j) (X k)
  | (inr _, inr _) => S ^+ 3 * middle
  | _ => 0
  end.
Let both_real (t : I) : bool := match t with (inl _, inl _) => true | _ => false end.

Lemma third_order_outputE :
  third_order_output f first_head second_head X i 0 0 = rnd (average scores both_real).
Proof.
have S_neq0 : S != 0 by rewrite gt_eqF.
rewrite !mxE; congr (round_to _ _); apply: eq_bigr => -[j k] _.
rewrite (_ : value_at _ _ _ _ _ * _ = (both_real (j, k))%:R); last first.
  by case: j => j; case: k => k; rewrite /= !mxE ?mulr1 ?mulr0 ?mul0r.
congr (_ * _); apply: eq_softmax => -[{}j {}k].
case: j => j; case: k => k.
- exact: (real_pair (cos3 (X i)) (sin3 (X i)) (cos3 (X j)) (sin3 (X j)) (cos3 (X k)) (sin3 (X k)) S_neq0).
- exact: (real_dummy S (cos3 (X i)) (sin3 (X i)) (cos3 (X j)) (sin3 (X j))).
- exact: (dummy_real S dummy3 (cos3 (X i)) (sin3 (X i)) (cos3 (X k)) (sin3 (X k))).
- exact: (dummy_pair dummy3 (cos3 (X i)) (sin3 (X i)) S_neq0).
Qed.

Lemma third_order_quarter : `|average scores both_real - (Match3 X i)%:R| <= 4%:R^-1.
Proof.
have S3_ge0 : 0 <= S ^+ 3 by rewrite exprn_ge0 ?(ltW S_pos).
pose g := S ^+ 3 * lead.
have cold : (N.+1 ^ 2)%:R * expR (- g) <= 4%:R^-1 :> R.
  apply: (@le_trans _ _ ((N.+1 ^ 2)%:R * expR (- ln (4 * N.+1 ^ 2)%:R))).
    by rewrite ler_wpmul2l ?ler0n // ler_expR ler_opp2; exact: match3_cold.
  have pos : (0 < N.+1 ^ 2)%N by rewrite expn_gt0.
  rewrite expRN lnK ?posrE ?ltr0n ?muln_gt0 // natrM invfM mulrCA mulfV ?mulr1 //.
  by rewrite pnatr_eq0 -lt0n.
have few b : (#|[pred t | both_real t != b]| <= N.+1 ^ 2)%N.
  by apply: leq_trans (max_card _) _; rewrite card_prod !card_sum !card_ord addn1 mulnn.
have [/existsP[j1 /existsP[j2 match_j]]|no_match] := boolP (Match3 X i).
  apply: (@average_near _ _ _ _ _ (inl j1, inl j2) g _ _ _ (few _) cold) => -[[j|d] [k|d']] //= _.
  - rewrite add0r ler_wpmul2l //; apply: le_trans (match3_leads match_j).
    by rewrite ler_addr middle3_ge0.
  - rewrite add0r ler_wpmul2l //; apply: le_trans (match3_leads match_j).
    by rewrite ler_addr middle3_ge0.
  by rewrite -mulrDr ler_wpmul2l // match3_leads.
apply: (@average_near _ _ _ _ _ (inr ord0, inr ord0) g _ _ _ (few _) cold) => -[[j|d] [k|d']] //= _.
rewrite -mulrDr ler_wpmul2l // miss3_trails //.
by apply: contra no_match => match_j; apply/existsP; exists j; apply/existsP; exists k.
Qed.

Lemma third_order_output_p_bit : p_bit_vector p f (third_order_output f first_head second_head X i).
Proof.
move=> l; rewrite (ord1 l) third_order_outputE; apply: p_bit_hull.
apply: le_trans (p_bit_bound one_p_bit); rewrite normr1.
apply: (softmax_average_bound _ (inl i, inl i)) => t; case: (both_real t);
  by rewrite ?normr1 ?normr0.
Qed.

End InP.

Theorem appendix_c3_P : appendix_c3_P_statement.
Proof.
move=> R N M M_gt1; exists (match3_p N M), (match3_f N M), (first_head R N M), (second_head R N M).
split; [exact: match3_p_le|exact: first_in_P|exact: second_in_P|].
move=> X i out; split; first exact: third_order_output_p_bit.
rewrite /out third_order_outputE //; have := third_order_quarter R M_gt1 X i; rewrite ler_norml.
have [lo hi] := round_quarters R (match3_f N M).
case: (Match3 X i) => /andP[ge le].
  apply: lt_le_trans hi _; apply: le_round_to.
  by move: ge; rewrite ler_subr_addr addrC.
by apply: le_lt_trans lo; apply: le_round_to; move: le; rewrite subr0.
Qed.
