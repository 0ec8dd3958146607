(** * Theorem 6 in P

    Scores are S^2 cos(2 pi (x + y) / M), up to 4 S u, the dummy's is S^2 (1 - 4 / M^2), up to
    S u, with u = 2^(-f - 1); no product is worse because S is an integer, so rounding keeps
    [-S, S].  With E = S^2 / M^2 the choice of f gives S u <= E / 2, so a lead of
    4 E - 5 S u >= (3/2) E is left, which is at least ln(4 N): the average is within 1/4 of 0 or
    1, and rounding 1/4 and 3/4 to f bits (even f = 0 or 1) does not cross 1/2. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements.
From slt Require Import circle_lemma softmax_lemma threshold_lemma unit_lemma precision ties.
From slt Require Import theorem_06_match2 match2_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** Integers bound their neighbours' roundings. *)
Lemma round_to_le_nat (R : realType) f (n : nat) (x : R) : `|x| <= n%:R -> `|round_to f x| <= n%:R.
Proof.
have unit_pos := unit_gt0 R f.
have natE : n%:R = (n * 2 ^ f)%:Z%:~R / 2%:R ^+ f :> R.
  by rewrite -pmulrn natrM natrX mulfK ?gt_eqF.
have oppE : - n%:R = (- (n * 2 ^ f)%:Z)%:~R / 2%:R ^+ f :> R by rewrite natE mulrNz mulNr.
by rewrite !ler_norml oppE natE => /round_to_between.
Qed.

Lemma entries3_p_bit (R : realType) (p f : nat) (a b c : R) : p_bit p f a -> p_bit p f b ->
  p_bit p f c -> p_bit_vector p f (entries 3 [:: a; b; c]).
Proof. by move=> pa pb pc k; rewrite mxE; case: k => -[|[|[|k]]]. Qed.

(** 1/4 is rounded to less than 1/2, 3/4 to more; f = 1 is a tie, to the even numbers 0, 2. *)
Lemma round_quarters (R : realType) f :
  round_to f (4%:R^-1 : R) < 2%:R^-1 /\ 2%:R^-1 < round_to f (1 - 4%:R^-1 : R).
Proof.
have half_pos : 0 < 2%:R :> R by rewrite ltr0n.
have unit_pos := unit_gt0 R f.
pose lo : int := round_even (4%:R^-1 * 2%:R ^+ f : R).
pose hi : int := round_even ((1 - 4%:R^-1) * 2%:R ^+ f : R).
suff [lo_lt hi_gt] : (lo + lo < (2 ^ f)%N%:Z) /\ ((2 ^ f)%N%:Z < hi + hi).
  have half k : (k%:~R / 2%:R ^+ f < 2%:R^-1 :> R) = (k + k < (2 ^ f)%N%:Z).
    rewrite ltr_pdivr_mulr // mulrC ltr_pdivl_mulr // mulr_natr [X in X < _]mulr2n -intrD.
    by rewrite -natrX -[(2 ^ f)%:R]/((2 ^ f)%N%:Z%:~R) ltr_int.
  have half' k : (2%:R^-1 < k%:~R / 2%:R ^+ f :> R) = ((2 ^ f)%N%:Z < k + k).
    rewrite ltr_pdivl_mulr // mulrC ltr_pdivr_mulr // mulr_natr [X in _ < X]mulr2n -intrD.
    by rewrite -natrX -[(2 ^ f)%:R]/((2 ^ f)%N%:Z%:~R) ltr_int.
  by rewrite /round_to half half'.
have floorE (z : int) (x : R) : z%:~R <= x -> x < (z + 1)%:~R -> floor x = z.
  move=> z_le lt_z; apply/eqP; rewrite eq_le -floor_ge_int z_le andbT.
  by rewrite -ltz_addr1 -floor_lt_int.
have [f1|f_neq1] := eqVneq f 1%N.
  have half_pos' : 0 < 2%:R^-1 :> R by rewrite invr_gt0.
  have lo0 : lo = 0.
    have y : 4%:R^-1 * 2%:R ^+ f = 2%:R^-1 :> R by rewrite f1 expr1; field.
    rewrite /lo y /round_even (floorE 0) ?add0r ?ltW //; last by rewrite invf_lt1 // ltr1n.
    by rewrite subr0 eqxx /= orbT.
  have hi2 : hi = 2.
    have y : (1 - 4%:R^-1) * 2%:R ^+ f = 1 + 2%:R^-1 :> R by rewrite f1 expr1; field.
    rewrite /hi y /round_even (floorE 1) ?ler_addl ?ltW //; last first.
      by rewrite intrD ltr_add2l invf_lt1 // ltr1n.
    by rewrite addrC addKr ltxx eqxx.
  by rewrite lo0 hi2 f1.
have [lo_le hi_ge] : (lo *+ 4 <= (2 ^ f)%N%:Z + 2) /\ ((2 ^ f)%N%:Z *+ 3 - 2 <= hi *+ 4).
  have toZ k : k *+ 4 = k * 4 by rewrite -mulr_natr.
  have four_pos : 0 < 4%:R :> R by rewrite ltr0n.
  split.
    have := round_even_close (4%:R^-1 * 2%:R ^+ f : R).
    rewrite -/lo ler_norml => /andP[_]; rewrite -(@ler_pmul2r R 4%:R) //.
    rewrite mulrBl mulrAC mulVf ?gt_eqF // mul1r ler_subl_addr.
    have -> : 2%:R^-1 * 4%:R = 2%:R :> R by field.
    rewrite addrC -natrX => le; rewrite -(@ler_int R) intrD toZ intrM.
    exact: le.
  have := round_even_close ((1 - 4%:R^-1) * 2%:R ^+ f : R).
  rewrite -/hi ler_norml => /andP[+ _]; rewrite -(@ler_pmul2r R 4%:R) // mulrBl.
  have -> (X : R) : (1 - 4%:R^-1) * X * 4%:R = X * 3%:R by field.
  have -> : - 2%:R^-1 * 4%:R = - 2%:R :> R by field.
  rewrite ler_subr_addr addrC -natrX => le; rewrite -(@ler_int R) intrD toZ intrM.
  by rewrite -mulr_natr intrM; exact: le.
clearbody lo hi; move: lo_le hi_ge f_neq1; clear unit_pos floorE.
case: f => [|[|g]] //; first by rewrite expn0; lia.
rewrite !expnS; set t := (2 ^ g)%N; have t_gt0 : (0 < t)%N by rewrite expn_gt0.
lia.
Qed.

Lemma dot_entries3 (R : realType) (a b c a' b' c' : R) :
  dot (entries 3 [:: a; b; c]) (entries 3 [:: a'; b'; c']) = a * a' + b * b' + c * c'.
Proof. by rewrite dot_entries !big_ord_recr big_ord0 /= add0r. Qed.

(** What the bounds on score and dummy say when the lead is large enough. *)
Lemma leading (R : realFieldType) (s d s2 e su g : R) :
  - (4%:R * su) <= s - s2 -> d - (s2 - 4%:R * e) <= su -> g + 5%:R * su <= 4%:R * e -> d + g <= s.
Proof.
move=> s_lo d_hi l; rewrite -subr_ge0 in s_lo; rewrite -subr_ge0 in d_hi.
rewrite -subr_ge0 in l; rewrite -subr_ge0; have := addr_ge0 (addr_ge0 s_lo d_hi) l; congr (_ <= _); ring.
Qed.

Lemma trailing (R : realFieldType) (s c d s2 e su g : R) :
  s - c <= 4%:R * su -> c <= s2 - 8%:R * e -> - su <= d - (s2 - 4%:R * e) ->
  g + 5%:R * su <= 4%:R * e -> s + g <= d.
Proof.
move=> s_hi c_le d_lo l; rewrite -subr_ge0 in s_hi; rewrite -subr_ge0 in c_le.
rewrite -subr_ge0 in d_lo; rewrite -subr_ge0 in l; rewrite -subr_ge0.
have := addr_ge0 (addr_ge0 (addr_ge0 s_hi c_le) d_lo) l; congr (_ <= _); ring.
Qed.

Section InP.
Variables (R : realType) (N M : nat).
Hypotheses (N_gt0 : (0 < N)%N) (M_gt1 : (1 < M)%N).
Let p := match2_p N M.
Let f := match2_f N M.
Let scale := match2_scale N M.
Let S : R := scale%:R.
Let rnd := @round_to R f.
Let u : R := (2%:R ^+ f.+1)^-1.
Let E : R := S ^+ 2 / M%:R ^+ 2.
Let head := match2_head R N M.

Let M2_pos : 0 < M%:R ^+ 2 :> R. Proof. by rewrite exprn_gt0 // ltr0n ltnW. Qed.
Let S_pos : 0 < S. Proof. by rewrite ltr0n scale_gt0. Qed.

(** ** The numbers *)

Lemma small_p_bit x : `|x| <= S -> p_bit p f (rnd x).
Proof.
move=> /le_trans small; apply: p_bit_hull; apply: small.
rewrite ler_pdivl_mulr ?unit_gt0 // -natrX -natrM ler_nat.
by rewrite -ltnS prednK ?expn_gt0 // p_holds.
Qed.

Lemma scaled_cos (x : 'Z_M) : `|S * cos_of R x| <= S.
Proof. by rewrite normrM (gtr0_norm S_pos) ler_pimulr ?(ltW S_pos) // cos_max. Qed.

Lemma scaled_sin (x : 'Z_M) : `|S * sin_of R x| <= S.
Proof. by rewrite normrM (gtr0_norm S_pos) ler_pimulr ?(ltW S_pos) // sin_max. Qed.

Lemma dummy_range : `|S * (1 - 4%:R / M%:R ^+ 2)| <= S.
Proof.
rewrite normrM (gtr0_norm S_pos) ler_pimulr ?(ltW S_pos) //.
apply: on_grid_le1 (dummy_on_grid R M_gt1).
by rewrite muln_gt0 expn_gt0 (ltnW M_gt1).
Qed.

Lemma head_in_P : in_P p f (fun=> True) head.
Proof.
have zero : p_bit p f (0 : R) by exact: p_bit0.
have whole : p_bit p f S by apply: p_bit_nat; exact: p_holds.
split=> [i x _|d]; split.
- apply: (entries3_p_bit _ _ whole); apply: small_p_bit; first exact: (scaled_cos x).
  by rewrite normrN; exact: (scaled_sin x).
- apply: (entries3_p_bit _ _ zero); apply: small_p_bit; first exact: (scaled_cos x).
  exact: (scaled_sin x).
- move=> k; rewrite mxE; apply: (@p_bit_nat R p f 1).
  by apply: leq_ltn_trans (p_holds N M_gt1); rewrite leq_mul2r scale_gt0 ?orbT.
- by apply: (entries3_p_bit zero zero); apply: small_p_bit; exact: dummy_range.
- by move=> k; rewrite mxE.
Qed.

(** ** The scores *)

Definition cos_r (x : 'Z_M) : R := rnd (S * cos_of R x).
Definition sin_r (x : 'Z_M) : R := rnd (S * sin_of R x).
Definition msin_r (x : 'Z_M) : R := rnd (- (S * sin_of R x)).
Definition dummy_r : R := rnd (S * (1 - 4%:R / M%:R ^+ 2)).
Definition pair_score (x y : 'Z_M) : R := cos_r x * cos_r y + msin_r x * sin_r y.

(** A product of roundings of numbers in [-S, S]. *)
Lemma rounded_product a b : `|a| <= S -> `|b| <= S -> `|rnd a * rnd b - a * b| <= S * u + S * u.
Proof.
move=> a_le b_le.
have -> : rnd a * rnd b - a * b = rnd a * (rnd b - b) + b * (rnd a - a) by ring.
apply: le_trans (ler_norm_add _ _) _; rewrite (normrM (rnd a)) (normrM b).
have near x : `|rnd x - x| <= u by exact: round_to_close.
have a_le' : `|rnd a| <= S by exact: round_to_le_nat.
apply: ler_add; apply: ler_pmul; rewrite ?normr_ge0 //; exact: near.
Qed.

Lemma pair_score_near (x y : 'Z_M) :
  `|pair_score x y - S ^+ 2 * cos (angle R M (x + y)%N)| <= 4%:R * (S * u).
Proof.
rewrite -angleD_cos; set cx := cos_of R x; set cy := cos_of R y.
set sx := sin_of R x; set sy := sin_of R y.
have -> : pair_score x y - S ^+ 2 * (cx * cy - sx * sy)
    = (cos_r x * cos_r y - (S * cx) * (S * cy))
      + (msin_r x * sin_r y - (- (S * sx)) * (S * sy)) by rewrite /pair_score; ring.
apply: le_trans (ler_norm_add _ _) _.
have -> : 4%:R * (S * u) = (S * u + S * u) + (S * u + S * u) by ring.
have nsin_le : `|- (S * sx)| <= S by rewrite normrN; exact: (scaled_sin x).
apply: ler_add; first exact: (rounded_product (scaled_cos x) (scaled_cos y)).
exact: (rounded_product nsin_le (scaled_sin y)).
Qed.

Lemma dummy_near : `|S * dummy_r - S ^+ 2 * (1 - 4%:R / M%:R ^+ 2)| <= S * u.
Proof.
rewrite expr2 -mulrA -mulrBr normrM (gtr0_norm S_pos) ler_wpmul2l ?(ltW S_pos) //.
exact: round_to_close.
Qed.

(** ** The lead *)

Lemma fine : 2%:R * (S * u) <= E.
Proof.
have -> : 2%:R * (S * u) = S / 2%:R ^+ f by rewrite /u exprS invfM mulrCA mulVKf ?pnatr_eq0.
rewrite /E ler_pdivr_mulr ?unit_gt0 // mulrAC ler_pdivl_mulr // (expr2 S) -mulrA.
by rewrite ler_wpmul2l ?(ltW S_pos) // -!natrX -natrM ler_nat fraction_fine.
Qed.

Lemma cold : 2%:R * ln (4 * N)%:R <= 3%:R * E.
Proof.
have L_le : (up_log 2 N + 2)%:R <= 2%:R * E.
  rewrite /E mulrA ler_pdivl_mulr // -!natrX -!natrM ler_nat mulnC.
  exact: (scale_large N M_gt1).
apply: (@le_trans _ _ (2%:R * (3%:R / 4%:R * (up_log 2 N + 2)%:R))).
  by rewrite ler_wpmul2l ?ler0n // ln4N_le.
have -> : 3%:R * E = 2%:R * (3%:R / 4%:R * (2%:R * E)) by field.
by rewrite !ler_wpmul2l ?divr_ge0 ?ler0n.
Qed.

(** Twice the lead is at least 8 E - 10 S u >= 8 E - 5 E >= 2 ln(4 N). *)
Lemma lead : ln (4 * N)%:R + 5%:R * (S * u) <= 4%:R * E.
Proof.
rewrite -(@ler_pmul2l _ 2%:R) ?ltr0n // mulrDr.
apply: (@le_trans _ _ (3%:R * E + 5%:R * E)).
  rewrite ler_add ?cold // mulrCA ler_wpmul2l ?ler0n // fine //.
by rewrite le_eqVlt; apply/orP; left; apply/eqP; ring.
Qed.

Lemma E_quarters : S ^+ 2 * (4%:R / M%:R ^+ 2) = 4%:R * E.
Proof. by rewrite /E mulrCA. Qed.

Lemma match_lead x y : x + y == 0 -> S * dummy_r + ln (4 * N)%:R <= pair_score x y.
Proof.
move=> match_xy; have := pair_score_near x y; have := dummy_near.
rewrite cos_match // mulr1 mulrBr mulr1 E_quarters !ler_norml.
move=> /andP[_ d_hi] /andP[s_lo _]; exact: leading s_lo d_hi lead.
Qed.

Lemma miss_lead x y : x + y != 0 -> pair_score x y + ln (4 * N)%:R <= S * dummy_r.
Proof.
move=> miss_xy; have := pair_score_near x y; have := dummy_near.
rewrite mulrBr mulr1 E_quarters !ler_norml => /andP[d_lo _] /andP[_ s_hi].
have c_le : S ^+ 2 * cos (angle R M (x + y)%N) <= S ^+ 2 - 8%:R * E.
  have -> : S ^+ 2 - 8%:R * E = S ^+ 2 * (1 - 8%:R / M%:R ^+ 2) by rewrite /E; ring.
  by rewrite ler_wpmul2l ?sqr_ge0 // cos_miss.
exact: trailing s_hi c_le d_lo lead.
Qed.

(** ** The output *)

Variables (X : 'I_N -> 'Z_M) (i : 'I_N).

Let scores (j : 'I_N + 'I_1) : R :=
  if j is inl j then pair_score (X i) (X j) else S * dummy_r.
Let real_place (j : 'I_N + 'I_1) : bool := if j is inl _ then true else false.

Lemma head_outputE :
  layer_output f (fun _ : 'I_1 => head) X i 0 0 = rnd (average scores real_place).
Proof.
rewrite /layer_output big_ord_recl big_ord0 addr0 !mxE; congr (round_to _ _).
apply: eq_bigr => j _; congr (_ * _); last by case: j => j; rewrite /= mxE ?eqxx.
apply: eq_softmax => {}j; rewrite /scores; case: j => j /=; rewrite dot_entries3.
  by rewrite mulr0 addr0.
by rewrite !mulr0 !add0r.
Qed.

Lemma average_quarter : `|average scores real_place - (Match2 X i)%:R| <= 4%:R^-1.
Proof.
have small : N%:R * expR (- ln (4 * N)%:R) <= 4%:R^-1 :> R.
  rewrite expRN lnK ?posrE ?ltr0n ?muln_gt0 // natrM invfM mulrCA mulfV ?mulr1 //.
  by rewrite pnatr_eq0 -lt0n.
have [/existsP[j match_j]|no_match] := boolP (Match2 X i).
  apply: (@average_near _ _ _ _ _ (inl j) (ln (4 * N)%:R) _ N) small => [[k|k] //= _|].
    by rewrite match_lead.
  apply: (@leq_trans #|pred1 (inr ord0 : 'I_N + 'I_1)%type|); last by rewrite card1.
  apply: subset_leq_card; apply/subsetP => -[k|k]; rewrite !inE //= => _.
  by rewrite (ord1 k).
apply: (@average_near _ _ _ _ _ (inr ord0) (ln (4 * N)%:R) _ N) small => [[k|k] //= _|].
  by rewrite miss_lead //; apply: contra no_match => ?; apply/existsP; exists k.
apply: (@leq_trans #|[set inl k | k in 'I_N] : {set 'I_N + 'I_1}|); last first.
  by rewrite card_imset ?card_ord // => k k' [].
by apply: subset_leq_card; apply/subsetP => -[k|k]; rewrite !inE //= => _; exact: imset_f.
Qed.

End InP.

Theorem theorem_6_P : theorem_6_P_statement.
Proof.
move=> R N M N_gt0 M_gt1 head; split; first exact: head_in_P.
move=> X i; rewrite head_outputE.
have := average_quarter R N_gt0 M_gt1 X i; rewrite ler_norml.
have [lo hi] := round_quarters R (match2_f N M).
case: (Match2 X i) => /andP[ge le].
  apply: lt_le_trans hi _; apply: le_round_to.
  by move: ge; rewrite ler_subr_addr addrC.
by apply: le_lt_trans lo; apply: le_round_to; move: le; rewrite subr0.
Qed.

