(** * Theorem 8 in P: two layers of one head each, all numbers integers

    Layer 1 looks up x_t and x_{t+1} at once.  The score of place n at place t is
    c (n (2t + 1) - n^2) = c (t (t + 1) - (n - t)(n - t - 1)): largest at n = t and n = t + 1,
    smaller by at least 2c elsewhere.  Both have about half of the weight; token n carries
    2 x_n in coordinate n mod 2, so the averages are near x_t and x_{t+1}, and rounding
    makes them exact.  Layer 2 compares r = - x_i with the sums y_j = x_j + x_{j+1} by
    c (2 r^2 - 2 (y - r)^2), which is 2 c r^2 at y = r and at most c (2 r^2 - 2) elsewhere;
    the dummy scores c (2 r^2 - 1).  c is a multiple of ln(N M), so 2 c max(N, M)^2
    bounds all numbers. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import vectors softmax_lemma threshold_lemma decode_lemma precision ties.
From slt Require Import match2_precision match2_in_P bigram_heads.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** What is within 1/4 of an integer is rounded to it. *)
Lemma round_to_nat (R : realType) (x : R) (n : nat) : `|x - n%:R| <= 4%:R^-1 -> round_to 0 x = n%:R.
Proof.
rewrite round_to_f0 => near; have lt1 : `|round_even x - n%:Z| < 1.
  rewrite -(@ltr_int R) intr_norm rmorphB /= -[n%:Z%:~R]/(n%:R : R).
  have -> : (round_even x)%:~R - n%:R = (round_even x)%:~R - x + (x - n%:R) by rewrite addrA subrK.
  apply: le_lt_trans (ler_norm_add _ _) _.
  apply: le_lt_trans (ler_add (round_even_close x) near) _.
  have -> : 2%:R^-1 + 4%:R^-1 = 3%:R / 4%:R :> R by field.
  by rewrite ltr_pdivr_mulr ?ltr0n // mul1r ltr_nat.
by have -> : round_even x = n%:Z by move: lt1; lia.
Qed.

Section Network.
Variables (R : realType) (N M : nat).
Hypotheses (N_gt0 : (0 < N)%N) (M_gt1 : (1 < M)%N).
Let c : R := (bigram_scale N M)%:R.
Local Notation coordinate := bigram_coordinate.
Local Notation look_head := (bigram_look_head R N M).
Local Notation match_head := (bigram_match_head R N M).
Local Notation own := (@bigram_own R N M).
Local Notation pair_of := (@bigram_pair R N M).
Local Notation seek := (@bigram_seek R N M).
Local Notation pair_key := (@bigram_pair_key R M).
Local Notation no_pair_key := (bigram_no_pair_key R).
Let cold_scale := scale_cold R N_gt0 M_gt1.

(** ** Layer 1 *)

Variable X : 'I_N -> 'Z_M.

Let I : finType := [finType of 'I_N + 'I_1].
Let place (p : I) : nat := if p is inl j then j else N.
Let token_at (p : I) : 'Z_M := if p is inl j then X j else 0.
Let after (t : 'I_N) : I := if insub t.+1 is Some j then inl j else inr ord0.

Lemma place_after t : place (after t) = t.+1.
Proof.
by rewrite /after; case: insubP => [j _ <-|] //=; have := ltn_ord t; lia.
Qed.

Lemma place_inj : injective place.
Proof.
case=> [j|d] [j'|d'] /= eq_place; first by congr inl; exact: val_inj.
- by have := ltn_ord j; rewrite eq_place ltnn.
- by have := ltn_ord j'; rewrite -eq_place ltnn.
- by rewrite (ord1 d) (ord1 d').
Qed.

Let score (t : 'I_N) (p : I) : R := dot (head_query look_head t (X t)) (key_at look_head X p).

Lemma scoreE t p : score t p = c * ((place p * (2 * t + 1))%:R - (place p ^ 2)%:R).
Proof.
rewrite /score; case: p => [j|d] /=; rewrite dot_entries3 natrM;
  by rewrite mul0r addr0 mulNr -mulrA -mulrBr [_ * (_ : nat)%:R]mulrC.
Qed.

Lemma look_singles_out t :
  singles_out (score t) [set inl t; after t] (c * (t * t.+1)%:R) (2%:R * c) 0.
Proof.
split=> p; rewrite !inE.
  suff place_p : place p = t \/ place p = t.+1 -> score t p = c * (t * t.+1)%:R.
    by case/orP=> /eqP def_p; rewrite place_p ?subrr ?normr0 // def_p ?place_after; [left|right].
  rewrite scoreE => place_p; congr (_ * _); apply/eqP; rewrite subr_eq -natrD eqr_nat -mulnn.
  by case: place_p => ->; apply/eqP; lia.
rewrite negb_or addr0 => /andP[not_t not_after].
have neq_t : place p != t by apply: contra not_t => /eqP eq_t; apply/eqP/place_inj.
have neq_after : place p != t.+1.
  by apply: contra not_after => /eqP eq_t; apply/eqP/place_inj; rewrite place_after.
rewrite scoreE [2%:R * c]mulrC -mulrBr ler_wpmul2l ?ler0n // ler_subr_addr addrAC ler_subl_addr.
rewrite -!natrD ler_nat -mulnn; move: (place p) (t : nat) neq_t neq_after => n k; nia.
Qed.

Let val (l : 'I_2) (p : I) : R := value_at look_head X p 0 l.

Lemma valE l p : val l p = (2 * token_at p)%:R * (l == coordinate (place p))%:R.
Proof. by rewrite /val; case: p => [j|d]; rewrite /= !mxE ?eqxx //= mul0r. Qed.

Lemma val_bound l p : `|val l p| <= (2 * M)%:R.
Proof.
rewrite valE -natrM normr_nat ler_nat; have := residue_lt M_gt1 (token_at p).
by case: (l == _); rewrite ?muln1 ?muln0 //; lia.
Qed.

Lemma small_scale : expR (- c) <= 8%:R^-1 :> R.
Proof.
apply: le_trans cold_scale _; rewrite lef_pinv ?posrE ?ltr0n ?muln_gt0 ?N_gt0 ?(ltnW M_gt1) //.
rewrite ler_nat; nia.
Qed.

Lemma look_near t l :
  `|exact_output look_head X t 0 l - (val l (inl t) + val l (after t)) / 2%:R| <= 4%:R^-1.
Proof.
set y : {set I} := [set inl t; after t].
have neq : inl t != after t.
  by apply/negP => /eqP/(congr1 place); rewrite place_after => /= /eqP; rewrite ltn_eqF.
have card_y : #|y| = 2%N by rewrite cards2 neq.
have y_gt0 : (0 < #|y|)%N by rewrite card_y.
have := softmax_lemma y_gt0 ler01 (look_singles_out t).
set weight := softmax (fun k => 1 * score t k).
rewrite card_y /averaging_error !mulr0 expR0 subrr addr0 subr0 mul1r => close.
have -> : exact_output look_head X t 0 l - (val l (inl t) + val l (after t)) / 2%:R
    = \sum_p (weight p - (p \in y)%:R / 2%:R) * val l p.
  under [RHS]eq_bigr do rewrite mulrBl; rewrite sumrB mxE; congr (_ - _).
    by apply: eq_bigr => p _; congr (_ * _); apply: eq_softmax => k; rewrite mul1r.
  rewrite (bigD1 (inl t)) // (bigD1 (after t)) 1?eq_sym //= big1 ?addr0 => [|p /andP[p1 p2]].
    by rewrite !inE !eqxx orbT /= mul1r -mulrDr mulrC.
  by rewrite !inE (negbTE p1) (negbTE p2) /= !mul0r.
apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ ((\sum_p `|weight p - (p \in y)%:R / 2%:R|) * (2 * M)%:R)).
  by rewrite mulr_suml; apply: ler_sum => p _; rewrite normrM ler_wpmul2l // val_bound.
apply: le_trans (ler_wpmul2r (ler0n _ _) close) _.
have cold := cold_scale; have small := small_scale.
have -> : expR (- (2%:R * c)) = expR (- c) * expR (- c) by rewrite -expRD -opprD mulr_natl mulr2n.
have e_ge0 : 0 <= expR (- c) := ltW (expR_gt0 _).
set e := expR (- c) in cold small e_ge0 *.
apply: (@le_trans _ _ ((4 * (N * M))%:R * e * e)).
  have -> : 2%:R * ((#|I| - 2)%:R / 2%:R) * (e * e) * (2 * M)%:R
      = ((#|I| - 2) * (2 * M))%:R * e * e :> R by rewrite natrM; field.
  rewrite card_sum !card_ord; apply: ler_wpmul2r => //; apply: ler_wpmul2r => //.
  rewrite ler_nat; have : (N + 1 - 2 <= N)%N by lia.
  move: (N + 1 - 2)%N => k k_le; apply: leq_trans (leq_mul k_le (leqnn _)) _; lia.
have NM_pos : 0 < (4 * (N * M))%:R :> R by rewrite ltr0n !muln_gt0 N_gt0 (ltnW M_gt1).
apply: (@le_trans _ _ (1 * e)).
  by rewrite ler_wpmul2r // -ler_pdivl_mull // mulr1.
by rewrite mul1r; apply: le_trans small _; rewrite lef_pinv ?posrE ?ltr0n // ler_nat.
Qed.

Let row t : 'rV[R]_2 := layer_output 0 (fun _ : 'I_1 => look_head) X t.

Lemma coordinate_next n : (coordinate n.+1 == coordinate n) = false.
Proof.
by rewrite -val_eqE /coordinate /= !inordK; case: (odd n).
Qed.

Lemma row_own t : own t (row t) = X t.
Proof.
apply: decode_near; rewrite /row one_head (@round_to_nat _ _ (X t)) ?subrr ?normr0 ?divr_ge0 ?ler01 ?ler0n //.
have := look_near t (coordinate t); rewrite !valE place_after /= eqxx.
by rewrite eq_sym coordinate_next mulr0 addr0 mulr1 natrM mulrAC mulfV ?mul1r ?pnatr_eq0.
Qed.

Lemma row_next t : decode M (row t 0 (coordinate t.+1)) = token_at (after t).
Proof.
apply: decode_near; rewrite /row one_head (@round_to_nat _ _ (token_at (after t)));
  rewrite ?subrr ?normr0 ?divr_ge0 ?ler01 ?ler0n //.
have := look_near t (coordinate t.+1); rewrite !valE place_after /= eqxx coordinate_next.
by rewrite mulr0 add0r mulr1 natrM mulrAC mulfV ?mul1r ?pnatr_eq0.
Qed.

(** ** Layer 2 *)

Lemma pairE (t j : 'I_N) : j = t.+1 :> nat -> pair_of t (row t) = X t + X j.
Proof.
move=> def_j; rewrite /bigram_pair row_own row_next; congr (_ + _).
by have -> : after t = inl j by apply: place_inj; rewrite place_after.
Qed.

Variable i : 'I_N.
Let s : 'Z_M := - X i.
Let score2 (p : I) : R := dot (seek s) (key_at match_head row p).
Let pairs (p : I) : bool := if p is inl t then (t.+1 < N)%N else false.

Lemma pair_score (y : 'Z_M) :
  dot (seek s) (pair_key y) = c * ((4 * s * y)%:R - (2 * y ^ 2)%:R).
Proof.
rewrite dot_entries3 mulr0 addr0 mulNr -!mulrA -mulrBr; congr (_ * (_ - _)).
  by rewrite -natrM.
by rewrite [RHS]natrM.
Qed.

Lemma no_pair_score : dot (seek s) no_pair_key = c * ((2 * s ^ 2)%:R - 1).
Proof. by rewrite dot_entries3 !mulr0 !add0r mulr1. Qed.

Lemma match_above (y : 'Z_M) : X i + y == 0 ->
  dot (seek s) no_pair_key + c <= dot (seek s) (pair_key y).
Proof.
rewrite addrC addr_eq0 -/s => /eqP ->; rewrite pair_score no_pair_score.
rewrite -[X in _ + X]mulr1 -mulrDr subrK ler_wpmul2l ?ler0n // ler_subr_addr -natrD ler_nat -mulnn.
by lia.
Qed.

Lemma miss_below (y : 'Z_M) : X i + y != 0 ->
  dot (seek s) (pair_key y) + c <= dot (seek s) no_pair_key.
Proof.
rewrite addrC addr_eq0 -/s => neq; rewrite pair_score no_pair_score.
rewrite -[X in _ + X <= _]mulr1 -mulrDr ler_wpmul2l ?ler0n // ler_subr_addr -!addrA.
rewrite [- _ + _]addrC addrA ler_subl_addr.
have {neq} : (y : nat) != s by apply: contra neq => /eqP eq_y; apply/eqP/val_inj.
rewrite -[1 + 1]/(2%:R) -!natrD ler_nat -!mulnn.
by move: (y : nat) (s : nat) => a b; nia.
Qed.

Lemma match_average :
  `|exact_output match_head row i 0 0 - (Match3Bigram X i)%:R| <= 4%:R^-1.
Proof.
have -> : exact_output match_head row i 0 0 = average score2 pairs.
  rewrite mxE; apply: eq_bigr => p _; congr (_ * _).
    by apply: eq_softmax => k; rewrite /score2 /s -{1}row_own.
  by case: p => [t|d] /=; last rewrite mxE; rewrite ?[_ 0 0]fun_if ?mxE //; case: ifP; rewrite mxE.
have few b : (#|[pred p | pairs p != b]| <= N.+1)%N.
  by apply: leq_trans (max_card _) _; rewrite card_sum !card_ord addn1.
have cold : N.+1%:R * expR (- c) <= 4%:R^-1 :> R.
  have NM_pos : 0 < (4 * (N * M))%:R :> R by rewrite ltr0n !muln_gt0 N_gt0 (ltnW M_gt1).
  apply: le_trans (ler_wpmul2l (ler0n _ _) cold_scale) _.
  by rewrite ler_pdivr_mulr // natrM mulrA mulVf ?pnatr_eq0 // mul1r ler_nat; nia.
have keyE t : key_at match_head row (inl t)
    = if (t.+1 < N)%N then pair_key (pair_of t (row t)) else no_pair_key by [].
have [/existsP[t /existsP[t' /andP[/eqP def_t' sum0]]]|no_match] := boolP (Match3Bigram X i).
  apply: (@average_near _ _ _ _ _ (inl t) c _ N.+1 _ (few _) cold) => p.
  have top : key_at match_head row (inl t) = pair_key (X t + X t').
    by rewrite keyE -def_t' ltn_ord (pairE def_t').
  rewrite /score2 top; case: p => [u|d] /=; last by move=> _; apply: match_above; rewrite addrA.
  by case: ifP => // _ _; apply: match_above; rewrite addrA.
apply: (@average_near _ _ _ _ _ (inr ord0) c _ N.+1 _ (few _) cold) => -[u|d] //=.
rewrite /score2 keyE; case: ifP => // u_lt _; apply: miss_below.
rewrite (@pairE u (Ordinal u_lt)) // addrA; apply: contra no_match => sum0.
by apply/existsP; exists u; apply/existsP; exists (Ordinal u_lt); rewrite eqxx.
Qed.

End Network.

Theorem theorem_8_P : theorem_8_P_statement.
Proof.
move=> R N M N_gt0 M_gt1; split.
- have NM_gt0 : (0 < N * M)%N by rewrite muln_gt0 N_gt0 ltnW.
  have K_gt0 : (0 < maxn N M)%N by rewrite leq_max N_gt0.
  have s_gt0 : (0 < bigram_scale N M)%N by rewrite addn_gt0 orbT.
  have log_ge0 : 0 <= log2 (N * M)%:R :> R by rewrite divr_ge0 ?ln_ge0 ?ler1n // ltW ?ln2_gt0.
  have pos3 : 0 < log2 (N * M)%:R + 3%:R :> R by rewrite ltr_paddl ?ltr0n.
  have bound_gt0 : (0 < bigram_bound N M)%N by rewrite /bigram_bound -mulnn !muln_gt0 s_gt0 K_gt0.
  have /andP[p_le _] := trunc_log_bounds (isT : 1 < 2)%N bound_gt0.
  rewrite -(log2_pow R (bigram_p N M)) /bigram_p.
  apply: (@le_trans _ _ (log2 (8 * (bigram_scale N M * maxn N M ^ 2))%:R)).
    rewrite log2_le_iff ?ltr0n ?expn_gt0 ?muln_gt0 ?s_gt0 ?expn_gt0 ?K_gt0 // ler_nat expnD.
    move: p_le; move: (2 ^ trunc_log 2 (bigram_bound N M))%N => t.
    by rewrite /bigram_bound -mulnA; move: (_ * maxn N M ^ 2)%N => t'; lia.
  have K_pos : 0 < (maxn N M)%:R :> R by rewrite ltr0n.
  have s_pos : 0 < (bigram_scale N M)%:R :> R by rewrite ltr0n.
  have -> : (8 * (bigram_scale N M * maxn N M ^ 2))%:R
      = (2 ^ 3)%:R * ((bigram_scale N M)%:R * ((maxn N M)%:R * (maxn N M)%:R)) :> R.
    by rewrite -!natrM mulnn.
  rewrite !log2M ?mulr_gt0 ?ltr0n // log2_pow mulr_natl [_ *+ 2]mulr2n.
  rewrite [X in X <= _]addrC ler_add2r [X in X <= _]addrC ler_add2l log2_le_iff //.
  have -> : log2 (N * M)%:R + 3%:R = log2 (N * M)%:R + 1 + 2%:R :> R by ring.
  by rewrite /bigram_scale natrD ler_add2r up_log_le_log2.
- by move=> h; exact: look_in_P.
- by move=> h; exact: match_in_P.
- move=> X i; rewrite /two_layers one_head; apply: round_to_nat; exact: match_average.
Qed.
