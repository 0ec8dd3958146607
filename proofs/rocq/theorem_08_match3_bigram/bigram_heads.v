(** * Theorem 8 in P: the numbers of the two heads

    The heads are in Statements.v.  All queries, keys and values are
    integers of at most 2 c max(N, M)^2, where c is larger than ln(4 N M). *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements.
From slt Require Import precision ties match2_precision match2_in_P.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Network.
Variables (R : realType) (N M : nat).
Hypotheses (N_gt0 : (0 < N)%N) (M_gt1 : (1 < M)%N).

Let c : R := (bigram_scale N M)%:R.
Local Notation bigram_scale := (bigram_scale N M).
Local Notation bigram_bound := (bigram_bound N M).
Local Notation bigram_p := (bigram_p N M).
Local Notation look_key := (@bigram_look_key R).
Local Notation no_pair_key := (bigram_no_pair_key R).

(** ** The numbers *)

Let K := maxn N M.

Lemma scale_ge : (2 <= bigram_scale)%N. Proof. by rewrite leq_addl. Qed.

Lemma bound_fits n : (n <= bigram_bound)%N -> (n < 2 ^ bigram_p.-1)%N.
Proof.
move=> n_le; apply: leq_ltn_trans n_le _; rewrite /bigram_p addn2 /=.
by have [|_] := andP (trunc_log_bounds (isT : 1 < 2)%N (_ : 0 < bigram_bound)%N);
   rewrite ?muln_gt0 ?expn_gt0 ?leq_max ?N_gt0 // ?(leq_trans _ scale_ge).
Qed.

Lemma int_p_bit (k : int) : (`|k| <= bigram_bound)%N -> p_bit bigram_p 0 (k%:~R : R).
Proof. by move=> k_le; exists k; rewrite expr0 divr1; split=> //; exact: bound_fits. Qed.

Lemma nat_p_bit (n : nat) : (n <= bigram_bound)%N -> p_bit bigram_p 0 (n%:R : R).
Proof. exact: (int_p_bit (k := n%:Z)). Qed.

Lemma K_ge : (N <= K)%N /\ (M <= K)%N. Proof. by rewrite leq_maxl leq_maxr. Qed.

Lemma residue_lt (x : 'Z_M) : (x < M)%N. Proof. by rewrite -[X in (_ < X)%N](Zp_cast M_gt1). Qed.

(** Every number is an integer of at most [2 K^2], or that times the scale. *)
Lemma scaled_below k : (k <= 2 * (K * K))%N -> (bigram_scale * k <= bigram_bound)%N.
Proof. by move=> le; rewrite /bigram_bound -/K -mulnn mulnAC mulnC leq_mul2r le orbT. Qed.

Lemma below k : (k <= 2 * (K * K))%N -> (k <= bigram_bound)%N.
Proof.
move=> /scaled_below; apply: leq_trans; rewrite -[X in (X <= _)%N]mul1n leq_mul2r.
by rewrite (leq_trans _ scale_ge) ?orbT.
Qed.

Lemma look_key_p_bit n : (n <= N)%N -> p_bit_vector bigram_p 0 (look_key n).
Proof.
move=> n_le; have [N_le _] := K_ge; have n_le_K := leq_trans n_le N_le.
apply: entries3_p_bit; last exact: p_bit0; apply: nat_p_bit; apply: below.
  by case: (n) n_le_K => // n'; nia.
by rewrite -mulnn; have := leq_mul n_le_K n_le_K; lia.
Qed.

Lemma look_in_P : in_P bigram_p 0 (fun=> True) (bigram_look_head R N M).
Proof.
have [N_le M_le] := K_ge.
split=> [t x _|d]; split.
- apply: entries3_p_bit; last exact: p_bit0.
    rewrite -natrM; apply: nat_p_bit; apply: scaled_below.
    by have := leq_trans (ltn_ord t) N_le; nia.
  rewrite -[- c]/(- (bigram_scale%:Z%:~R)) -mulrNz; apply: int_p_bit.
  by rewrite abszN absz_nat -[X in (X <= _)%N]muln1; apply: scaled_below; nia.
- by apply: look_key_p_bit; exact: ltnW.
- move=> l; rewrite !mxE; case: (_ && _); rewrite ?mulr1 ?mulr0; last exact: p_bit0.
  by apply: nat_p_bit; apply: below; have := leq_trans (residue_lt x) M_le; nia.
- exact: look_key_p_bit.
- by move=> l; rewrite mxE; exact: p_bit0.
Qed.

Lemma match_in_P : in_P bigram_p 0 (fun=> True) (bigram_match_head R N M).
Proof.
have [N_le M_le] := K_ge.
have one : p_bit bigram_p 0 (1%:R : R) by apply: nat_p_bit; apply: below; nia.
have none : p_bit_vector bigram_p 0 no_pair_key.
  by apply: entries3_p_bit; [exact: p_bit0 | exact: p_bit0 | exact: one].
have zero : p_bit_vector bigram_p 0 (0 : 'rV[R]_2) by move=> l; rewrite mxE; exact: p_bit0.
split=> [t r _|d]; split=> //.
- rewrite [head_query _ _ _]/=; move: (- bigram_own M t r) => s.
  have s_lt : (s < K)%N := leq_trans (residue_lt s) M_le; apply: entries3_p_bit.
  + by rewrite -natrM; apply: nat_p_bit; apply: scaled_below; nia.
  + rewrite -natrM -[(_ * _)%:R]/((bigram_scale * 2)%N%:Z%:~R) -mulrNz; apply: int_p_bit.
    by rewrite abszN absz_nat; apply: scaled_below; nia.
  + have -> : c * ((2 * s ^ 2)%:R - 1) = (bigram_scale%:Z * ((2 * s ^ 2)%N%:Z - 1))%:~R.
      by rewrite intrM rmorphB.
    apply: int_p_bit; rewrite abszM absz_nat; apply: scaled_below; rewrite -mulnn.
    by have := leq_mul (ltnW s_lt) (ltnW s_lt); lia.
- rewrite /=; case: ifP => // _; move: (bigram_pair M t r) => y.
  have y_lt : (y < K)%N := leq_trans (residue_lt y) M_le.
  apply: entries3_p_bit; last exact: p_bit0; apply: nat_p_bit; apply: below; first by nia.
  by rewrite -mulnn; have := leq_mul (ltnW y_lt) (ltnW y_lt); lia.
- by rewrite /=; case: ifP => // _ l; rewrite mxE; exact: one.
Qed.

(** ** The temperature *)

Lemma scale_cold : expR (- c) <= ((4 * (N * M))%:R)^-1 :> R.
Proof.
have NM_gt0 : (0 < N * M)%N by rewrite muln_gt0 N_gt0 ltnW.
have pos : 0 < (4 * (N * M))%:R :> R by rewrite ltr0n muln_gt0.
rewrite expRN lef_pinv ?posrE ?expR_gt0 // -[X in X <= _]lnK ?posrE // ler_expR.
apply: le_trans (ln4N_le R NM_gt0) _; rewrite -[X in _ <= X]mul1r ler_wpmul2r ?ler0n //.
by rewrite ler_pdivr_mulr ?ltr0n // mul1r ler_nat.
Qed.

End Network.
