(** * Rounding to p-bit numbers

    Rounding to the nearest multiple of 2^(-f) is monotone, leaves multiples alone and
    moves nothing by more than 2^(-f-1); what lies between p-bit numbers is rounded to a
    p-bit number, so an average of p-bit numbers is.  There are at most 2^p of them. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** To the nearest integer *)

Section RoundEven.
Variable R : realType.
Implicit Types (x y : R) (z : int).

Lemma half_gt0 : 0 < 2%:R^-1 :> R. Proof. by rewrite invr_gt0 ltr0n. Qed.
Lemma half_half : 2%:R^-1 + 2%:R^-1 = 1 :> R. Proof. by field. Qed.

Lemma round_even_cases x :
  (round_even x = floor x /\ x <= (floor x)%:~R + 2%:R^-1) \/
  (round_even x = floor x + 1 /\ (floor x)%:~R + 2%:R^-1 <= x).
Proof.
rewrite /round_even; case: ifP => [/orP[lt|/andP[/eqP eq _]]|/negbT].
- by left; split=> //; rewrite -ler_subl_addl ltW.
- by left; split=> //; rewrite -ler_subl_addl eq.
- by rewrite negb_or -leNgt => /andP[ge _]; right; split=> //; rewrite addrC -ler_subr_addr.
Qed.

Lemma round_even_close x : `|(round_even x)%:~R - x| <= 2%:R^-1.
Proof.
have lo := floor_le x; have hi := ltW (lt_succ_floor x).
have half := ltW half_gt0.
rewrite ler_norml; case: (round_even_cases x) => -[-> le]; apply/andP; split.
- by rewrite ler_subr_addl ler_subl_addr.
- by rewrite ler_subl_addr (le_trans lo) // ler_addr.
- by rewrite intrD ler_subr_addl (le_trans _ hi) // ler_subl_addr ler_addl.
- by rewrite intrD ler_subl_addr -[1%:~R]half_half addrA [X in _ <= X]addrC ler_add2r.
Qed.

Lemma floor_int z : floor (z%:~R : R) = z.
Proof.
apply/eqP; rewrite eq_le -ltz_addr1 -floor_lt_int -floor_ge_int lexx andbT.
by rewrite ltr_int ltz_addr1.
Qed.

Lemma round_even_int z : round_even (z%:~R : R) = z.
Proof. by rewrite /round_even floor_int subrr half_gt0. Qed.

Lemma round_even_floor x : floor x <= round_even x <= floor x + 1.
Proof. by case: (round_even_cases x) => -[-> _]; rewrite lexx ler_addl. Qed.

Lemma le_round_even x y : x <= y -> round_even x <= round_even y.
Proof.
move=> le_xy; have /andP[_ x_hi] := round_even_floor x.
have /andP[y_lo _] := round_even_floor y.
have [lt|ge] := ltP (floor x) (floor y).
  by apply: le_trans x_hi (le_trans _ y_lo); rewrite lez_addr1.
have same : floor y = floor x by apply/le_anti; rewrite ge le_floor.
rewrite /round_even same; set n := floor x.
have le_r : x - n%:~R <= y - n%:~R by rewrite ler_add2r.
case: ifP => [_|/negbT]; first by case: ifP; rewrite ?ler_addl.
rewrite negb_or -leNgt => /andP[ge_x odd_x]; rewrite ifN // negb_or -leNgt (le_trans ge_x) //=.
apply: contra odd_x => /andP[/eqP eq_y ->]; rewrite andbT.
by apply/eqP/le_anti; rewrite ge_x -eq_y le_r.
Qed.

End RoundEven.

(** ** To the nearest multiple of 2^(-f) *)

Section RoundTo.
Variables (R : realType) (f : nat).
Implicit Types (x y : R) (z : int).
Notation unit := (2%:R ^+ f : R).

Lemma unit_gt0 : 0 < unit. Proof. by rewrite exprn_gt0 ?ltr0n. Qed.
Lemma unit_neq0 : unit != 0. Proof. by rewrite gt_eqF ?unit_gt0. Qed.

Lemma le_round_to x y : x <= y -> round_to f x <= round_to f y.
Proof.
move=> le_xy; rewrite ler_wpmul2r ?invr_ge0 ?(ltW unit_gt0) // ler_int.
by rewrite le_round_even // ler_wpmul2r ?(ltW unit_gt0).
Qed.

Lemma round_to_grid z : round_to f (z%:~R / unit) = z%:~R / unit.
Proof. by rewrite /round_to divfK ?unit_neq0 // round_even_int. Qed.

Lemma round_to_idem x : round_to f (round_to f x) = round_to f x.
Proof. exact: round_to_grid. Qed.

Lemma round_to0 : round_to f 0 = 0 :> R.
Proof. by have := round_to_grid 0; rewrite mul0r. Qed.

Lemma round_to_close x : `|round_to f x - x| <= (2%:R ^+ f.+1)^-1.
Proof.
have -> : round_to f x - x = ((round_even (x * unit))%:~R - x * unit) / unit.
  by rewrite mulrBl mulfK ?unit_neq0.
rewrite normrM normfV (ger0_norm (ltW unit_gt0)) exprS invfM.
by rewrite ler_wpmul2r ?invr_ge0 ?(ltW unit_gt0) // round_even_close.
Qed.

(** Between two multiples of 2^(-f) the rounded number stays between them. *)
Lemma round_to_between z1 z2 x : z1%:~R / unit <= x <= z2%:~R / unit ->
  z1%:~R / unit <= round_to f x <= z2%:~R / unit.
Proof.
by move=> /andP[lo hi]; rewrite -(round_to_grid z1) -(round_to_grid z2) !le_round_to.
Qed.

Lemma round_vector_close n (v : 'rV[R]_n) :
  norm2 (round_vector f v - v) <= Num.sqrt n%:R / 2%:R ^+ f.+1.
Proof.
have pos : 0 < 2%:R ^+ f.+1 :> R by rewrite exprn_gt0 ?ltr0n.
rewrite -ler_sqr ?nnegrE ?norm2_ge0 ?divr_ge0 ?sqrtr_ge0 ?(ltW pos) // norm2_sqr.
rewrite expr_div_n sqr_sqrtr ?ler0n //.
apply: (@le_trans _ _ (\sum_(l < n) (2%:R ^+ f.+1)^-1 ^+ 2)); last first.
  by rewrite sumr_const card_ord exprVn -[X in _ <= X]mulrC mulr_natr.
apply: ler_sum => l _; rewrite -expr2 !mxE -[X in X <= _]real_normK ?num_real //.
by rewrite ler_sqr ?nnegrE ?invr_ge0 ?(ltW pos) // round_to_close.
Qed.

End RoundTo.

(** ** p-bit numbers *)

Section PBit.
Variables (R : realType) (p f : nat).
Implicit Types (x y : R) (z : int).
Notation unit := (2%:R ^+ f : R).

Lemma p_bit_round x : p_bit p f x -> round_to f x = x.
Proof. by case=> k [-> _]; rewrite round_to_grid. Qed.

Lemma p_bit0 : p_bit p f (0 : R).
Proof. by exists 0; rewrite mul0r absz0 expn_gt0. Qed.

(** A rounded number is p-bit as soon as it is less than 2^(p - 1 - f). *)
Lemma p_bit_below x : `|round_to f x| * unit < 2%:R ^+ p.-1 -> p_bit p f (round_to f x).
Proof.
move=> small; exists (round_even (x * unit)); split=> //.
move: small; rewrite normrM normfV (ger0_norm (ltW (unit_gt0 R f))) divfK ?unit_neq0 //.
by rewrite -intr_norm -(natrX _ 2 p.-1) [X in _ < X]pmulrn ltr_int -abszE ltz_nat.
Qed.

Lemma p_bit_bound x : p_bit p f x -> `|x| <= (2 ^ p.-1).-1%:R / unit.
Proof.
case=> k [-> small]; rewrite normrM normfV (ger0_norm (ltW (unit_gt0 R f))).
rewrite ler_wpmul2r ?invr_ge0 ?(ltW (unit_gt0 R f)) // -intr_norm -abszE -pmulrn ler_nat.
by rewrite -ltnS prednK ?expn_gt0.
Qed.

(** What lies between p-bit numbers is rounded to a p-bit number. *)
Lemma p_bit_hull x : `|x| <= (2 ^ p.-1).-1%:R / unit -> p_bit p f (round_to f x).
Proof.
set top := (2 ^ p.-1).-1; rewrite ler_norml => /andP[lo hi].
have /andP[lo' hi'] : (- top%:Z)%:~R / unit <= round_to f x <= top%:Z%:~R / unit.
  by apply: round_to_between; rewrite mulrNz mulNr lo hi.
have unit_pos := unit_gt0 R f.
apply: p_bit_below; rewrite -ltr_pdivl_mulr //.
apply: (@le_lt_trans _ _ (top%:R / unit)).
  by rewrite ler_norml hi' andbT; move: lo'; rewrite mulrNz mulNr.
rewrite ltr_pmul2r ?invr_gt0 // -natrX ltr_nat /top -ltnS prednK ?expn_gt0 //.
Qed.

(** A code for the p-bit numbers: there are at most 2^p of them. *)
Lemma pow2_gt0 k : (0 < 2 ^ k)%N. Proof. by rewrite expn_gt0. Qed.

Definition p_code x : 'I_(2 ^ p) :=
  Ordinal (ltn_pmod `|(floor (x * unit) + (2 ^ p.-1)%:Z)%R| (pow2_gt0 p)).

Lemma p_code_inj x y : p_bit p f x -> p_bit p f y -> p_code x = p_code y -> x = y.
Proof.
move=> [k [-> k_small]] [l [-> l_small]] /(congr1 val) /=.
rewrite !divfK ?unit_neq0 // !floor_int => same; congr (_%:~R / _); move: same.
case: p k_small l_small => [|p'] /=; rewrite ?expn0; first by lia.
rewrite expnS; set t := (2 ^ p')%N => k_small l_small.
rewrite !modn_small; by lia.
Qed.

End PBit.

(** ** Outputs of heads *)

Section Outputs.
Variable R : realType.

Lemma softmax_ge0 (I : finType) (s : I -> R) j : 0 <= softmax s j.
Proof. by rewrite divr_ge0 ?(ltW (expR_gt0 _)) // sumr_ge0 // => k _; rewrite ltW ?expR_gt0. Qed.

Lemma softmax_sum (I : finType) (s : I -> R) (j0 : I) : \sum_j softmax s j = 1.
Proof.
rewrite -mulr_suml divff // gt_eqF // (bigD1 j0) //= ltr_paddr ?expR_gt0 //.
by apply: sumr_ge0 => k _; rewrite ltW ?expR_gt0.
Qed.

(** An average of numbers bounded by b is bounded by b. *)
Lemma softmax_average_bound (I : finType) (s v : I -> R) (b : R) (j0 : I) :
  (forall j, `|v j| <= b) -> `|\sum_j softmax s j * v j| <= b.
Proof.
move=> bound; apply: le_trans (ler_norm_sum _ _ _) _.
rewrite -[X in _ <= X]mul1r -(softmax_sum s j0) mulr_suml; apply: ler_sum => j _.
by rewrite normrM ger0_norm ?softmax_ge0 // ler_wpmul2l ?softmax_ge0.
Qed.

(** The rounded output of a head in P is p-bit. *)
Lemma head_output_p_bit (N D p f : nat) (T : Type) (m mv : nat) (on : T -> Prop)
    (h : p_head R N D T m mv) (X : 'I_N -> T) (i : 'I_N) :
  in_P p f on h -> (forall j, on (X j)) -> p_bit_vector p f (head_output f h X i).
Proof.
move=> [tokens dummies] X_on l; rewrite !mxE; apply: p_bit_hull.
apply: (softmax_average_bound _ (inl i)) => j; apply: p_bit_bound.
by case: j => [j|d] /=; [have [_ _] := tokens j (X j) (X_on j) | have [_] := dummies d].
Qed.

(** Without dummies the exact output is the softmax average over the positions. *)
Lemma softmax_inl (I : finType) (s : I + 'I_0 -> R) j :
  softmax s (inl j) = softmax (s \o inl) j.
Proof. by rewrite /softmax big_sumType big_ord0 /= addr0. Qed.

Lemma exact_output_no_dummy (N : nat) (T : Type) (m mv : nat) (h : p_head R N 0 T m mv)
    (X : 'I_N -> T) (i : 'I_N) :
  exact_output h X i
    = \sum_j softmax (fun k => dot (head_query h i (X i)) (head_key h k (X k))) j
              *: head_value h j (X j).
Proof.
apply/rowP => l; rewrite mxE summxE big_sumType big_ord0 /= addr0; apply: eq_bigr => j _.
by rewrite mxE /attention_weight softmax_inl.
Qed.

End Outputs.
