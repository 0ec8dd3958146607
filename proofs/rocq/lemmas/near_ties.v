(** * Averages that a single token moves across a tie

    A head with one value coordinate reads a word X with X i = a and rounds the average of the
    values.  If a letter z anywhere but at i is always seen, the average without z lies within
    one token's share of a tie; as single letters move it little, it is one and the same tie for
    all words without z.  So the sum of w (v - tie), a sum over the positions, hardly varies:
    few positions can vary much. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import boolp reals.
From slt Require Import Statements precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Ties *)

Section Ties.
Variables (R : realType) (f : nat).
Implicit Types (x y t : R) (c : int).

(** (2 c + 1) 2^(-f-1) *)
Definition tie c : R := (c%:~R + 2%:R^-1) / 2%:R ^+ f.

Lemma crossing x y t : (x - t) * (y - t) <= 0 -> `|x - t| <= `|x - y|.
Proof.
move=> le0; rewrite -ler_sqr ?nnegrE ?normr_ge0 // !real_normK ?num_real // -subr_ge0.
have -> : (x - y) ^+ 2 - (x - t) ^+ 2 = (y - t) ^+ 2 - 2%:R * ((x - t) * (y - t)) by ring.
by rewrite subr_ge0 (le_trans _ (sqr_ge0 _)) // pmulr_rle0 ?ltr0n.
Qed.

Lemma tie_between x y : round_to f x != round_to f y ->
  exists c, (x - tie c) * (y - tie c) <= 0.
Proof.
wlog le_xy : x y / x <= y => [wlog_xy neq|neq].
  have [/wlog_xy|/ltW le_yx] := leP x y; first exact.
  have [|c] := wlog_xy y x le_yx; first by rewrite eq_sym.
  by exists c; rewrite mulrC.
have unit_pos := unit_gt0 R f.
have lt_r : round_even (x * 2%:R ^+ f) < round_even (y * 2%:R ^+ f).
  rewrite lt_neqAle le_round_even ?ler_wpmul2r ?(ltW unit_pos) // andbT.
  by apply: contra neq => /eqP eq_r; rewrite /round_to eq_r.
exists (round_even (x * 2%:R ^+ f)).
have near_x := round_even_close (x * 2%:R ^+ f); have near_y := round_even_close (y * 2%:R ^+ f).
apply: mulr_le0_ge0.
  rewrite subr_le0 ler_pdivl_mulr // -ler_subl_addl.
  by move: near_x; rewrite distrC => /(le_trans (ler_norm _)).
rewrite subr_ge0 ler_pdivr_mulr //.
have le_r : (round_even (x * 2%:R ^+ f))%:~R + 1 <= (round_even (y * 2%:R ^+ f))%:~R :> R.
  by rewrite -[1]/(1%:~R) -intrD ler_int lez_addr1.
move: near_y => /(le_trans (ler_norm _)); rewrite ler_subl_addr -ler_subl_addl => le_y.
apply: le_trans le_y; rewrite ler_subr_addr -addrA.
by rewrite (half_half R).
Qed.

Lemma tie_far c c' : `|tie c - tie c'| < (2%:R ^+ f)^-1 -> c = c'.
Proof.
have -> : tie c - tie c' = (c - c')%:~R / 2%:R ^+ f by rewrite /tie mulrzBr; ring.
rewrite normrM normfV (gtr0_norm (unit_gt0 R f)) ltr_pdivr_mulr ?unit_gt0 //.
rewrite mulVf ?unit_neq0 // -intr_norm (ltr_int _ _ 1) => small.
by move: small; clear; lia.
Qed.

End Ties.

(** ** Words *)

Section Words.
Variables (R : realType) (N f : nat) (T : finType) (i : 'I_N) (a z : T).
Variables (w v : 'I_N -> T -> R) (w0 g0 V W : R).
Hypotheses (a_neq_z : a != z) (W_pos : 0 < W) (w0_ge0 : 0 <= w0).
Hypotheses (w_ge : forall j b, W^-1 <= w j b) (w_le : forall j b, w j b <= W).
Hypotheses (v_le : forall j b, `|v j b| <= V) (g0_le : `|g0| <= V * w0).
Implicit Types (X : 'I_N -> T) (j k : 'I_N) (b : T) (c : int).

Definition total X : R := w0 + \sum_j w j (X j).
Definition weighted X : R := g0 + \sum_j w j (X j) * v j (X j).
Definition average X : R := weighted X / total X.

(** Words with X i = a and without z. *)
Definition quiet X : Prop := X i = a /\ forall j, X j != z.
Definition put X k b : 'I_N -> T := fun j => if j == k then b else X j.

Hypothesis seen : forall X k, quiet X -> k != i ->
  round_to f (average X) != round_to f (average (put X k z)).
Variable k0 : 'I_N.
Hypothesis k0_neq : k0 != i.
Hypothesis large : 12%:R * V * W ^+ 2 * 2%:R ^+ f < N%:R.

Let w_pos j b : 0 < w j b. Proof. by apply: lt_le_trans (w_ge j b); rewrite invr_gt0. Qed.
Let N_pos : 0 < N%:R :> R. Proof. by rewrite ltr0n (leq_trans _ (ltn_ord i)). Qed.

Lemma total_ge X : N%:R / W <= total X.
Proof.
rewrite /total -[X in X <= _]add0r ler_add //.
have -> : N%:R / W = \sum_(j < N) W^-1 by rewrite sumr_const card_ord mulr_natl.
exact: ler_sum.
Qed.

Lemma total_gt0 X : 0 < total X.
Proof. by apply: lt_le_trans (total_ge X); rewrite divr_gt0. Qed.

Lemma average_le X : `|average X| <= V.
Proof.
rewrite normrM normfV (gtr0_norm (total_gt0 X)) ler_pdivr_mulr ?total_gt0 //.
rewrite mulrDr mulr_sumr; apply: le_trans (ler_norm_add _ _) _; apply: ler_add => //.
apply: le_trans (ler_norm_sum _ _ _) _; apply: ler_sum => j _.
by rewrite normrM (gtr0_norm (w_pos _ _)) mulrC ler_wpmul2r ?(ltW (w_pos _ _)).
Qed.

Lemma put_sum (F : 'I_N -> T -> R) X k b :
  \sum_j F j (put X k b j) = \sum_j F j (X j) + (F k b - F k (X k)).
Proof.
rewrite (bigD1 k) // [in RHS](bigD1 k) //= /put eqxx.
rewrite (eq_bigr (fun j => F j (X j))) => [|j /negbTE -> //]; ring.
Qed.

Let share : R := 4%:R * V * W ^+ 2 / N%:R.

Let share_small : 3%:R * share < (2%:R ^+ f)^-1.
Proof.
rewrite -[X in _ < X]mul1r ltr_pdivl_mulr ?unit_gt0 //.
have -> : 3%:R * share * 2%:R ^+ f = 12%:R * V * W ^+ 2 * 2%:R ^+ f / N%:R by rewrite /share; ring.
by rewrite ltr_pdivr_mulr // mul1r.
Qed.

Lemma put_average X k b : `|average X - average (put X k b)| <= share.
Proof.
set y' := average (put X k b).
have tot : total (put X k b) = total X + (w k b - w k (X k)) by rewrite /total put_sum addrA.
have wei : weighted (put X k b) = weighted X + (w k b * v k b - w k (X k) * v k (X k)).
  by rewrite /weighted (put_sum (fun j b => w j b * v j b)) addrA.
have y'E : weighted (put X k b) = y' * total (put X k b).
  by rewrite divfK // gt_eqF ?total_gt0.
have yE : weighted X = average X * total X by rewrite divfK // gt_eqF ?total_gt0.
have diff : total X * (average X - y') = w k (X k) * (v k (X k) - y') - w k b * (v k b - y').
  move: y'E; rewrite tot wei yE => y'E.
  have -> : total X * (average X - y') = average X * total X
    + (w k b * v k b - w k (X k) * v k (X k)) - y' * (total X + (w k b - w k (X k)))
    + (w k (X k) * (v k (X k) - y') - w k b * (v k b - y')) by ring.
  by rewrite y'E; ring.
have part b' : `|w k b' * (v k b' - y')| <= W * (V + V).
  rewrite normrM (gtr0_norm (w_pos _ _)) ler_pmul ?(ltW (w_pos _ _)) ?normr_ge0 //.
  by apply: le_trans (ler_norm_sub _ _) _; rewrite ler_add ?average_le.
have sum_le : total X * `|average X - y'| <= W * (V + V) + W * (V + V).
  rewrite -[total X](gtr0_norm (total_gt0 X)) -normrM diff.
  by apply: le_trans (ler_norm_sub _ _) _; apply: ler_add.
rewrite /share ler_pdivl_mulr // mulrC -[N%:R](@divfK _ W) ?gt_eqF // mulrAC.
have -> : 4%:R * V * W ^+ 2 = (W * (V + V) + W * (V + V)) * W by ring.
rewrite ler_pmul2r //; apply: le_trans sum_le; rewrite ler_wpmul2r ?total_ge //.
Qed.

Lemma put_id X k : put X k (X k) = X.
Proof. by apply/funext => j; rewrite /put; case: eqP => [->|]. Qed.

Lemma quiet_put X k b : quiet X -> k != i -> b != z -> quiet (put X k b).
Proof.
move=> [Xi Xz] ki bz; split=> [|j]; first by rewrite /put eq_sym (negbTE ki).
by rewrite /put; case: ifP.
Qed.

Lemma seen_tie X k : quiet X -> k != i ->
  exists c, (average X - tie R f c) * (average (put X k z) - tie R f c) <= 0.
Proof. by move=> X_q ki; apply: tie_between; exact: seen. Qed.

Lemma near_tie X : quiet X -> exists c, `|average X - tie R f c| <= share.
Proof.
move=> X_q; have [c /crossing le_c] := seen_tie X_q k0_neq.
by exists c; apply: le_trans le_c (put_average _ _ _).
Qed.

Lemma same_tie X X' c c' : `|average X - average X'| <= share ->
  `|average X - tie R f c| <= share -> `|average X' - tie R f c'| <= share -> c = c'.
Proof.
move=> le le_c le_c'; apply: (@tie_far R f); apply: le_lt_trans share_small.
have -> : tie R f c - tie R f c' = (average X - average X')
  + (average X' - tie R f c') - (average X - tie R f c) by ring.
apply: le_trans (ler_norm_sub _ _) _.
have -> : 3%:R * share = share + share + share by ring.
by apply: ler_add => //; apply: le_trans (ler_norm_add _ _) _; apply: ler_add.
Qed.

(** One tie for all words without z. *)
Lemma one_tie : exists c, forall X, quiet X ->
  forall c', `|average X - tie R f c'| <= share -> c' = c.
Proof.
have quiet_a : quiet (fun=> a) by split.
have share_ge0 : 0 <= share by apply: le_trans (put_average (fun=> a) i a); rewrite normr_ge0.
have [c near_c] := near_tie quiet_a.
exists c => X; move: {2}#|_| (erefl #|[set j | X j != a]|) => n.
elim: n X => [|n IH] X card_n X_q c' near_c'.
  have XE : X = fun=> a.
    apply/funext => j; apply/eqP; apply: contraT => Xj.
    by have := card0_eq card_n j; rewrite inE Xj.
  by apply: esym; apply: (same_tie _ near_c near_c'); rewrite XE subrr normr0.
have [k] : exists k, k \in [set j | X j != a] by apply/set0Pn; rewrite -card_gt0 card_n.
rewrite inE => Xk.
have ki : k != i by apply: contraNneq Xk => ->; have [-> _] := X_q.
have put_q := quiet_put X_q ki a_neq_z.
have [c2 near_c2] := near_tie put_q.
have card_put : #|[set j | put X k a j != a]| = n.
  apply/eqP; rewrite -eqSS -card_n [X in _ == X](cardsD1 k) inE Xk add1n eqSS; apply/eqP.
  by apply: eq_card => j; rewrite !inE /put; have [_|_] := eqVneq j k; rewrite ?eqxx.
rewrite -(IH _ card_put put_q c2 near_c2).
exact: same_tie (put_average X k a) near_c' near_c2.
Qed.

Definition pull c j b : R := w j b * (v j b - tie R f c).
Definition balance c X : R := total X * (average X - tie R f c).

Lemma balanceE c X : balance c X = g0 - tie R f c * w0 + \sum_j pull c j (X j).
Proof.
have -> : balance c X = weighted X - tie R f c * total X.
  by rewrite /balance mulrBr [_ * average X]mulrC divfK ?gt_eqF ?total_gt0 // [total X * _]mulrC.
rewrite /weighted /total.
rewrite [in RHS](eq_bigr (fun j => w j (X j) * v j (X j) - tie R f c * w j (X j))) => [|j _].
  by rewrite sumrB -mulr_sumr mulrDr opprD addrACA.
by rewrite /pull; ring.
Qed.

(** The balance of a word without z is at most what one z changes. *)
Theorem balance_small : exists c, `|tie R f c| <= V /\
  forall X k, quiet X -> k != i -> `|balance c X| <= `|pull c k (X k) - pull c k z|.
Proof.
have [c cP] := one_tie; exists c; split.
  have quiet_a : quiet (fun=> a) by split.
  have [c' cross] := seen_tie quiet_a k0_neq.
  have -> : c = c'.
    apply: esym; apply: cP quiet_a _ _.
    by apply: le_trans (crossing cross) (put_average _ _ _).
  move: cross; set t := tie R f c'; rewrite ler_norml => cross.
  have := average_le (fun=> a); have := average_le (put (fun=> a) k0 z).
  move: cross; move: (average _) (average _) => y y' cross.
  rewrite !ler_norml => /andP[y'_ge y'_le] /andP[y_ge y_le].
  apply/andP; split; rewrite leNgt; apply/negP => lt_t; move: cross; apply/negP; rewrite -ltNge.
    by rewrite mulr_gt0 // subr_gt0; [apply: lt_le_trans y_ge|apply: lt_le_trans y'_ge].
  by rewrite nmulr_lgt0 subr_lt0; [apply: le_lt_trans lt_t|apply: le_lt_trans lt_t].
move=> X k X_q ki; have [c' cross] := seen_tie X_q ki.
have <- : c' = c by apply: cP X_q _ _; apply: le_trans (crossing cross) (put_average _ _ _).
have := @crossing R (balance c' X) (balance c' (put X k z)) 0.
rewrite !subr0 {2}/balance => /(_ _)/le_trans; apply.
  rewrite /balance mulrACA pmulr_rle0 ?mulr_gt0 ?total_gt0 //.
have -> : balance c' X - balance c' (put X k z) = pull c' k (X k) - pull c' k z.
  by rewrite !balanceE (put_sum (pull c')); move: (\sum_j _) => S; ring.
by [].
Qed.

(** Few positions where two letters other than z differ much. *)
Lemma few_vary c (J : {set 'I_N}) k (lam gam : R) :
  (forall X k, quiet X -> k != i -> `|balance c X| <= `|pull c k (X k) - pull c k z|) ->
  k != i -> (forall b, b != z -> `|pull c k b - pull c k z| <= gam) ->
  i \notin J ->
  (forall j, j \in J -> exists b b', [/\ b != z, b' != z & lam <= `|pull c j b - pull c j b'|]) ->
  #|J|%:R * lam <= 2%:R * gam.
Proof.
move=> small ki gam_ge iJ vary.
have choice j : exists bb : T * T, [/\ bb.1 != z, bb.2 != z, (j \notin J -> bb = (a, a))
    & (if j \in J then lam else 0) <= pull c j bb.1 - pull c j bb.2].
  case: ifP => [/vary[b [b' [bz b'z]]]|_]; last by exists (a, a); rewrite subrr.
  have [ge0|lt0] := lerP 0 (pull c j b - pull c j b').
    by rewrite ger0_norm // => lam_le; exists (b, b').
  by rewrite ltr0_norm // opprB => lam_le; exists (b', b).
have [bb bbP] := fin_all_exists choice.
pose X1 j := (bb j).1; pose X2 j := (bb j).2.
have q1 : quiet X1 by split=> [|j]; [rewrite /X1; have [_ _ -> //] := bbP i | have [] := bbP j].
have q2 : quiet X2 by split=> [|j]; [rewrite /X2; have [_ _ -> //] := bbP i | have [] := bbP j].
have le1 := le_trans (small X1 k q1 ki) (gam_ge _ (proj2 q1 k)).
have le2 := le_trans (small X2 k q2 ki) (gam_ge _ (proj2 q2 k)).
have -> : 2%:R * gam = gam + gam by ring.
apply: (@le_trans _ _ (balance c X1 - balance c X2)); last first.
  by apply: le_trans (ler_norm _) _; apply: le_trans (ler_norm_sub _ _) _; apply: ler_add.
rewrite !balanceE opprD addrACA subrr add0r -sumrB.
have -> : #|J|%:R * lam = \sum_j if j \in J then lam else 0.
  by rewrite -big_mkcond sumr_const mulr_natl.
by apply: ler_sum => j _; have [] := bbP j.
Qed.

End Words.
