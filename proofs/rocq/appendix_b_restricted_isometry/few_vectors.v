(** * Integer vectors on a given set are few

    At most 16^q integer vectors of size at most 2q are supported in a set y of at most q
    positions.  So all but a fraction 16^q 2 exp (-m/121) of the sign matrices are
    near-isometric on them.

    Idea.  Code a coordinate as a sign and an absolute value k <= 2q.  With weight 2^-k a
    coordinate sums to at most 2 (1 + 1/2 + 1/4 + ...) <= 4, all vectors to at most 4^q,
    and a vector of size at most 2q weighs at least 4^-q. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify boolp reals sequences exp.
From slt Require Import Statements counting deviation.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma geometric_le (R : realFieldType) n : \sum_(k < n) 2%:R^-1 ^+ k <= 2%:R :> R.
Proof.
suff -> : \sum_(k < n) 2%:R^-1 ^+ k = 2%:R - 2%:R * 2%:R^-1 ^+ n :> R.
  by rewrite ger_addl oppr_le0 mulr_ge0 ?exprn_ge0 ?invr_ge0 ?ler0n.
elim: n => [|n IH]; first by rewrite big_ord0 expr0 mulr1 subrr.
by rewrite big_ord_recr /= IH exprS; field.
Qed.

Section Codes.
Variables (R : realType) (N q : nat) (y : {set 'I_N}).
Hypothesis y_le : (#|y| <= q)%N.
Notation coordinate := (bool * 'I_(2 * q).+1)%type.
Notation code := {ffun 'I_N -> coordinate}.

Definition decode (f : code) : 'I_N -> int := fun j => (-1) ^+ (f j).1 * ((f j).2 : nat)%:Z.

Definition codes : {set code} :=
  [set f : code | [forall j, (j \notin y) ==> (f j == (false, ord0))]
                  && (\sum_j (f j).2 <= 2 * q)%N].

Definition weight (j : 'I_N) (c : coordinate) : R :=
  if j \in y then 2%:R^-1 ^+ c.2 else (c == (false, ord0))%:R.

Lemma weight_ge0 j c : 0 <= weight j c.
Proof. by rewrite /weight; case: ifP => _; rewrite ?ler0n // exprn_ge0 ?invr_ge0 ?ler0n. Qed.

Lemma coordinate_sum j : \sum_c weight j c <= (if j \in y then 4%:R else 1).
Proof.
rewrite /weight; case: ifP => jy; last first.
  by rewrite (bigD1 (false, ord0)) // eqxx big1 => [|c /negbTE -> //]; rewrite /= addr0.
rewrite -(pair_bigA _ (fun (b : bool) (k : 'I_(2 * q).+1) => 2%:R^-1 ^+ k : R)) /= big_bool.
rewrite (_ : 4%:R = 2%:R + 2%:R :> R); last by rewrite -natrD.
exact: ler_add (geometric_le _ _) (geometric_le _ _).
Qed.

Lemma code_weight f : f \in codes -> 4%:R ^- q <= \prod_j weight j (f j).
Proof.
rewrite inE => /andP[/forallP off small].
have -> : \prod_j weight j (f j) = 2%:R^-1 ^+ (\sum_j (f j).2).
  rewrite -prodrXr; apply: eq_bigr => j _; rewrite /weight; case: ifP => // jy.
  by have := off j; rewrite jy => /eqP ->; rewrite eqxx.
rewrite (_ : 4%:R = 2%:R ^+ 2 :> R); last by rewrite -natrX.
rewrite -exprM -exprVn; apply: ler_wiexpn2l small; first by rewrite invr_ge0 ler0n.
by rewrite invf_le1 ?ler1n ?ltr0n.
Qed.

Lemma card_codes : (#|codes| <= 16 ^ q)%N.
Proof.
have four_gt0 : 0 < 4%:R ^+ q :> R by rewrite exprn_gt0 ?ltr0n.
rewrite -(ler_nat R) (_ : 16 = 4 * 4)%N // expnMn natrM natrX.
rewrite -ler_pdivr_mull // -[_ * _]mulrC mulr_natl -sumr_const.
apply: (@le_trans _ _ (\sum_(f in codes) \prod_j weight j (f j))).
  by apply: ler_sum => f; exact: code_weight.
apply: (@le_trans _ _ (\sum_(f : code) \prod_j weight j (f j))).
  rewrite [X in _ <= X](bigID (mem codes)) /= ler_addl; apply: sumr_ge0 => f _.
  by apply: prodr_ge0 => j _; exact: weight_ge0.
rewrite -(bigA_distr_bigA weight) /=.
apply: (@le_trans _ _ (\prod_j if j \in y then 4%:R else 1)).
  apply: ler_prod => j _; rewrite coordinate_sum andbT.
  by apply: sumr_ge0 => c _; exact: weight_ge0.
rewrite -big_mkcond prodr_const; apply: ler_weexpn2l y_le; by rewrite ler1n.
Qed.

Lemma code_exists (a : 'I_N -> int) : (forall j, j \notin y -> a j = 0) ->
  (size1 a <= 2 * q)%N -> exists2 f, f \in codes & forall j, decode f j = a j.
Proof.
move=> ay small; have a_le j : (`|a j|%N <= 2 * q)%N.
  by apply: leq_trans small; rewrite /size1 (bigD1 j) //= leq_addr.
pose f : code := [ffun j => (a j < 0, inord `|a j|%N)].
exists f; last first.
  by move=> j; rewrite /decode ffunE /= inordK ?ltnS // -intEsign.
rewrite inE; apply/andP; split.
  apply/forallP => j; apply/implyP => jy; rewrite ffunE ay // ltxx /=.
  by rewrite xpair_eqE eqxx -val_eqE /= inordK.
by rewrite (eq_bigr (fun j => `|a j|%N)) // => j _; rewrite ffunE /= inordK ?ltnS.
Qed.

Lemma isometry_on_fraction (m : nat) :
  all_but (16%:R ^+ q * (2%:R * expR (- (m%:R / 121%:R))) : R)
    (fun U : sign_matrix m N => near_isometric (sign_key R U) y (2 * q)).
Proof.
set fraction : R := 2%:R * _.
have fraction_ge0 : 0 <= fraction by rewrite mulr_ge0 ?ler0n ?(ltW (expR_gt0 _)).
have each (f : code) : all_but (if f \in codes then fraction else 0)
    (fun U : sign_matrix m N => f \in codes ->
       let v := combination (sign_key R U) (decode f) in
       `|dot v v - m%:R * (size2 (decode f))%:R|
         <= 2%:R / 9%:R * (m%:R * (size2 (decode f))%:R)).
  case: ifP => [_|not_code]; last first.
    by exists set0; split=> [|U _]; rewrite ?cards0 ?mul0r ?not_code.
  exact: all_but_weaken (integer_deviation R m (decode f)).
apply: all_but_weaken (all_but_all each) => [|U good a ay small].
  rewrite -big_mkcond sumr_const -[X in X <= _]mulr_natl; apply: ler_wpmul2r => //.
  by rewrite -natrX ler_nat card_codes.
by have [f /good dev /funext <-] := code_exists ay small; exact: dev.
Qed.

End Codes.
