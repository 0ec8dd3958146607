(** * Residues on the unit circle

    The angle of the residue s modulo M is 2 pi s / M.  If M divides s its cosine is
    1; otherwise it is at most 1 - 8 / M^2.  The second part uses Jordan's
    inequality sin x >= 2 x / pi on [0, pi/2]: were sin x smaller, the mean value
    theorem would give cos c < 2/pi at some c <= x and cos d > 2/pi at some d >= x,
    but cos decreases. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import boolp classical_sets reals topology normedtype derive realfun.
From mathcomp Require Import sequences exp trigo.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Import numFieldNormedType.Exports.
Local Open Scope ring_scope.

(** A natural number is 0 in Z/M exactly when M divides it. *)
Lemma Zp_nat_eq0 M s : (1 < M)%N -> ((s%:R : 'Z_M) == 0) = (M %| s)%N.
Proof. by move=> M_gt1; rewrite -val_eqE /= val_Zp_nat. Qed.

(** A sum of residues is 0 exactly when M divides the sum of their representatives. *)
Lemma Zp_add_eq0 M (x y : 'Z_M) : (1 < M)%N -> (x + y == 0) = (M %| x + y)%N.
Proof. by move=> M_gt1; rewrite -[in LHS](natr_Zp x) -[in LHS](natr_Zp y) -natrD Zp_nat_eq0. Qed.

Lemma Zp_add3_eq0 M (x y z : 'Z_M) : (1 < M)%N -> (x + y + z == 0) = (M %| x + y + z)%N.
Proof.
move=> M_gt1; rewrite -[in LHS](natr_Zp x) -[in LHS](natr_Zp y) -[in LHS](natr_Zp z).
by rewrite -!natrD Zp_nat_eq0.
Qed.

(** The only multiple of M strictly between 0 and 2M is M. *)
Lemma only_multiple M s : (0 < s)%N -> (s < 2 * M)%N -> (M %| s)%N = (s == M).
Proof.
move=> s_gt0 s_lt; apply/idP/eqP => [/dvdnP[[|[|c]] def_s]|->]; [lia|lia| |exact: dvdnn].
by move: s_lt; rewrite def_s !mulSn; lia.
Qed.

Section Circle.
Variable R : realType.
Implicit Types x a b : R.

(** The mean value theorem for sine. *)
Lemma sin_mean_value a b : a <= b ->
  exists2 c, a <= c <= b & sin b - sin a = cos c * (b - a).
Proof.
move=> ab; have [|c c_in ->] := @MVT_segment _ sin cos _ _ ab.
  by apply/continuous_subspaceT => z; exact: continuous_sin.
by exists c => //; move: c_in; rewrite in_itv.
Qed.

Lemma cos_decreases a b : 0 <= a -> a <= b -> b <= pi -> cos b <= cos a.
Proof.
move=> a_ge0 ab b_le; rewrite leNgt ltr_cos ?in_itv /= ?a_ge0 ?b_le ?andbT -?leNgt //.
  exact: le_trans a_ge0 ab.
exact: le_trans ab b_le.
Qed.

Lemma jordan x : 0 <= x -> x <= pi / 2%:R -> 2%:R * x <= pi * sin x.
Proof.
move=> x_ge0 x_le; have pi_pos : 0 < pi :> R := pi_gt0 R.
have [c /andP[c_ge c_le]] := sin_mean_value x_ge0.
rewrite sin0 !subr0 => sin_x.
have [d /andP[d_ge d_le]] := sin_mean_value x_le.
rewrite sin_pihalf => one_minus.
have cos_dc : cos d <= cos c.
  apply: cos_decreases; rewrite ?(le_trans c_le) //.
  by apply: le_trans d_le _; rewrite ler_pdivr_mulr ?ltr0n // ler_pmulr ?ler1n.
(* (pi/2 - x) sin x = (pi/2 - x) x cos c >= x (pi/2 - x) cos d = x (1 - sin x) *)
have le_half : (1 - sin x) * x <= sin x * (pi / 2%:R - x).
  rewrite one_minus sin_x -!mulrA [(_ - x) * x]mulrC.
  by rewrite ler_wpmul2r // mulr_ge0 ?subr_ge0.
move: le_half; rewrite mulrBl mulrBr mul1r ler_subl_addr subrK.
rewrite mulrA ler_pdivl_mulr ?ltr0n // mulrC [sin x * pi]mulrC; exact.
Qed.

Lemma sin_pi_minus x : sin (pi - x) = sin x.
Proof. by rewrite addrC sinDpi sinN opprK. Qed.

(** sin (pi k / M) >= 2 / M for 0 < k < M. *)
Lemma sin_step M k : (0 < k < M)%N -> 2%:R / M%:R <= sin (pi * (k%:R / M%:R)) :> R.
Proof.
have pi_pos : 0 < pi :> R := pi_gt0 R.
wlog small : k / (2 * k <= M)%N => [half|].
  move=> /andP[k_gt0 k_lt]; have [/half|k_big] := leqP (2 * k) M.
    by rewrite k_gt0 k_lt; apply.
  have M_neq0 : M%:R != 0 :> R by rewrite pnatr_eq0; lia.
  rewrite -sin_pi_minus -[pi in pi - _]mulr1 -mulrBr.
  rewrite -[X in _ * (X - _)](divff M_neq0) -mulrBl -natrB; last by lia.
  by apply: half; lia.
case/andP=> k_gt0 k_lt; have M_pos : 0 < M%:R :> R by rewrite ltr0n; lia.
have le2 : pi * (k%:R / M%:R) <= pi / 2%:R :> R.
  rewrite ler_wpmul2l ?(ltW pi_pos) // ler_pdivr_mulr // mulrC.
  by rewrite ler_pdivl_mulr ?ltr0n // -natrM ler_nat; lia.
have ge0 : 0 <= pi * (k%:R / M%:R) :> R.
  by rewrite mulr_ge0 ?(ltW pi_pos) // divr_ge0 ?ler0n.
have := jordan ge0 le2; rewrite mulrCA ler_pmul2l // => le_sin.
apply: le_trans le_sin; rewrite mulrA ler_wpmul2r ?invr_ge0 ?ler0n //.
by rewrite -natrM ler_nat; lia.
Qed.

Lemma angleD M s t : angle R M (s + t) = angle R M s + angle R M t.
Proof. by rewrite /angle natrD mulrDr mulrDl. Qed.

Lemma angle0 M : angle R M 0 = 0.
Proof. by rewrite /angle mulr0 mul0r. Qed.

Lemma cos_angle_mod M s : (0 < M)%N -> cos (angle R M s) = cos (angle R M (s %% M)).
Proof.
move=> M_gt0; rewrite [in LHS](divn_eq s M) addnC angleD.
have -> : angle R M (s %/ M * M) = (pi *+ 2) *+ (s %/ M).
  by rewrite /angle natrM mulrA mulfK ?pnatr_eq0 -?lt0n // mulr_natr.
by rewrite periodicn //; exact: cosD2pi.
Qed.

Lemma cos_angle1 M s : (0 < M)%N -> (M %| s)%N -> cos (angle R M s) = 1.
Proof. by move=> M_gt0 /eqP dvd; rewrite cos_angle_mod // dvd /angle mulr0 mul0r cos0. Qed.

(** The gap between a match and a miss. *)
Lemma cos_angle_gap M s : (0 < M)%N -> ~~ (M %| s)%N ->
  cos (angle R M s) <= 1 - 8%:R / M%:R ^+ 2.
Proof.
move=> M_gt0 ndvd; rewrite cos_angle_mod //; set k := (s %% M)%N.
have k_range : (0 < k < M)%N by rewrite ltn_mod M_gt0 andbT lt0n.
have -> : angle R M k = (pi * (k%:R / M%:R)) *+ 2.
  by rewrite /angle -mulrA (mulrnAl pi).
rewrite cos_mulr2n cos2sin2; set t := sin _.
have t_ge : 2%:R / M%:R <= t by apply: sin_step.
have t_ge0 : 0 <= t by apply: le_trans t_ge; rewrite divr_ge0 ?ler0n.
have -> : (1 - t ^+ 2) *+ 2 - 1 = 1 - t ^+ 2 *+ 2.
  by rewrite mulrnBl mulr2n addrAC addrK.
rewrite ler_add2l ler_opp2.
have -> : 8%:R / M%:R ^+ 2 = (2%:R / M%:R) ^+ 2 *+ 2 :> R.
  field; rewrite pnatr_eq0 -lt0n; exact: M_gt0.
by rewrite ler_pmuln2r // ler_sqr ?nnegrE // divr_ge0 ?ler0n.
Qed.

End Circle.
