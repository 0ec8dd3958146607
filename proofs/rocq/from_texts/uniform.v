(** * A head that attends uniformly, as the texts read it

    Values are small natural numbers, N positions and no dummy weigh the same: so a coordinate of the head's
    output is the mean, rounded to an integer, and that is what the texts assume of it. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From ties Require Import encoding.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.

(** s / N to the nearest integer, ties to even. *)
Definition rounded (s N : nat) : nat :=
  if (2 * (s %% N) < N) || (2 * (s %% N) == N) && ~~ odd (s %/ N) then s %/ N else (s %/ N).+1.

Lemma nearest s N : (0 < N)%N -> let r := rounded s N in
  [/\ ((2 * r) * N <= 2 * s + N)%N, (2 * s <= (2 * r + 1) * N)%N,
      odd r -> ((2 * r) * N < 2 * s + N)%N & odd r -> (2 * s < (2 * r + 1) * N)%N].
Proof.
move=> N_gt0; have := ltn_pmod s N_gt0; have := divn_eq s N; rewrite /rounded.
move: (s %/ N)%N (s %% N)%N => q m e lt.
case: ifP => [/orP[small|/andP[/eqP tie even]]|/negbT]; last rewrite negb_or negb_and negbK => /andP[big odd_or].
- by rewrite e; split=> [||_|_]; nia.
- by rewrite e; split=> [||oddq|oddq]; [nia | nia | rewrite oddq in even | rewrite oddq in even].
- by rewrite e; split=> [||odd1|odd1]; nia.
Qed.

Lemma rounded_at_most s N v : (0 < N)%N -> (s <= v * N)%N -> (rounded s N <= v)%N.
Proof. by move=> N_gt0 le; have [h _ _ _] := nearest s N_gt0; nia. Qed.

Local Open Scope ring_scope.

Section Reals.
Variable R : realType.

Lemma round_even_mean (s N : nat) : (0 < N)%N -> round_even (s%:R / N%:R : R) = (rounded s N)%:Z.
Proof.
move=> N_gt0; have NR : 0 < N%:R :> R by rewrite ltr0n.
have e : s%:R / N%:R = (s %/ N)%N%:R + (s %% N)%N%:R / N%:R :> R.
  by rewrite [in LHS](divn_eq s N) natrD natrM mulrDl mulfK ?gt_eqF.
have fl : floor (s%:R / N%:R : R) = (s %/ N)%N%:Z.
  apply/eqP; rewrite eq_le -floor_ge_int -ltz_addr1 -floor_lt_int; apply/andP; split.
    by rewrite intrD e -pmulrn ltr_add2l ltr_pdivr_mulr // mul1r ltr_nat ltn_mod.
  by rewrite -pmulrn e ler_addl divr_ge0 ?ler0n.
rewrite /round_even fl e -pmulrn addrAC subrr add0r absz_nat /rounded.
have -> : ((s %% N)%:R / N%:R < 2%:R^-1 :> R) = (2 * (s %% N) < N)%N.
  by rewrite ltr_pdivr_mulr // -(@ltr_pmul2l _ 2%:R) ?ltr0n // mulrA mulfV ?pnatr_eq0 // mul1r -natrM ltr_nat.
have -> : ((s %% N)%:R / N%:R == 2%:R^-1 :> R) = (2 * (s %% N) == N)%N.
  by rewrite -[2%:R^-1]mul1r eqr_div ?pnatr_eq0 -?lt0n // mul1r -natrM eqr_nat mulnC.
by case: ifP => // _; rewrite -addn1 PoszD.
Qed.

Section Head.
Variables (N n : nat) (T : Type) (v : 'I_N -> T -> 'I_n -> nat).

Definition uniform_head : p_head R N 0 T 1 n :=
  PHead (fun _ _ => 0) (fun _ _ => 0) (fun j x => \row_l (v j x l)%:R) (fun=> 0) (fun=> 0).

Lemma uniform_in_P : (forall j x l, v j x l < 4)%N -> in_P 3 0 (fun=> True) uniform_head.
Proof.
move=> small; have number k : (k < 4)%N -> p_bit 3 0 (k%:R : R).
  by move=> lt; exists k%:Z; split; [rewrite expr0 divr1 -pmulrn | rewrite absz_nat].
have zero k : p_bit_vector 3 0 (0 : 'rV[R]_k) by move=> l; rewrite mxE; exact: (number 0%N).
by split=> [i x _|[]//]; split; try exact: zero; move=> l; rewrite mxE; exact: number.
Qed.

Lemma uniform_output (X : 'I_N -> T) i l :
  layer_output 0 (fun _ : 'I_1 => uniform_head) X i 0 l = (rounded (\sum_j v j (X j) l) N)%:R.
Proof.
have N_gt0 : (0 < N)%N by apply: leq_ltn_trans (ltn_ord i).
rewrite /layer_output big_ord_recl big_ord0 addr0 mxE /round_to expr0 mulr1 divr1.
suff -> : exact_output uniform_head X i 0 l = (\sum_j v j (X j) l)%N%:R / N%:R.
  by rewrite round_even_mean // -pmulrn.
have none : forall F : 'I_0 -> R, \sum_d F d = 0 by move=> F; rewrite big_ord0.
rewrite mxE big_sumType /= none addr0 natr_sum mulr_suml; apply: eq_bigr => j _.
rewrite mxE mulrC /attention_weight /softmax; congr (_ * _).
have score k : dot (head_query uniform_head i (X i)) (key_at uniform_head X k) = 0.
  by rewrite /dot big1 // => l' _; rewrite mxE mul0r.
rewrite score expR0 (eq_bigr (fun=> 1)) => [|k _]; last by rewrite score expR0.
by rewrite big_sumType /= none addr0 sumr_const card_ord div1r.
Qed.

End Head.
End Reals.

(** The sum as the texts write it. *)
Lemma sum_iota N (F : nat -> nat) : (\sum_(j < N) F j = sumn [seq F j | j <- iota 0 N])%N.
Proof. by rewrite sumnE big_map -(big_mkord xpredT) /index_iota subn0. Qed.
