(** * Theorem 9: sparse averaging computes Match3Local

    Position i averages over a block of q = min(2K + 1, N) consecutive positions that
    contains its window.  Consecutive positions have different residues modulo q, so
    coordinate j mod q of the exact average is x_j / (q M), for each j of the block;
    an error of 1/(3 q M) is rounded away, and the output map checks the triples. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp trigo.
From slt Require Import Statements vectors decode_lemma.
From slt Require Import theorem_02_fixed_precision theorem_02_precision.
From slt Require Import theorem_03_infinite_precision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Local.
Variables (R : realType) (N M K : nat).
Hypothesis M_gt1 : (1 < M)%N.

Local Notation q := (local_sparsity N K).
Local Notation start := (block_start N K).

Lemma block_fits (i : 'I_N) : (start i + q <= N)%N.
Proof. by rewrite /block_start /local_sparsity; move: (ltn_ord i); lia. Qed.

(** A block has exactly q positions. *)
Lemma block_card (i : 'I_N) : #|local_block K i| = q.
Proof.
have lt_N (k : 'I_q) : (start i + k < N)%N.
  by apply: leq_trans (block_fits i); rewrite ltn_add2l.
pose shift k := Ordinal (lt_N k).
have shift_inj : injective shift by move=> k k' /(congr1 val)/= /addnI/val_inj.
rewrite -[RHS]card_ord -(card_imset _ shift_inj); apply: eq_card => j; rewrite inE.
apply/andP/imsetP => [[j_ge j_lt]|[k _ ->]]; last by rewrite /= leq_addr ltn_add2l.
have k_lt : (j - start i < q)%N by rewrite ltn_subLR.
by exists (Ordinal k_lt) => //; apply: val_inj; rewrite /= subnKC.
Qed.

Lemma window_in_block (i j : 'I_N) : in_window K i j -> j \in local_block K i.
Proof.
rewrite /in_window inE /block_start /local_sparsity => /andP[i_le j_le].
by move: (ltn_ord i) (ltn_ord j); lia.
Qed.

(** Positions of a block differ modulo q. *)
Lemma block_mod_inj (i j j' : 'I_N) : j \in local_block K i -> j' \in local_block K i ->
  (j %% q = j' %% q)%N -> j = j'.
Proof.
wlog le_jj' : j j' / (j <= j')%N => [sym j_in j'_in eq_mod|].
  by have [le_jj'|/ltnW le_j'j] := leqP j j'; [apply: sym | apply/esym/sym].
rewrite !inE => /andP[j_ge j_lt] /andP[j'_ge j'_lt] eq_mod; apply: val_inj => /=.
have : (j' == j %[mod q])%N by rewrite eq_mod.
rewrite eqn_mod_dvd // => dvd_q; apply/eqP; rewrite eqn_leq le_jj' /= -subn_eq0.
by rewrite -leqn0 leqNgt; apply/negP => /dvdn_leq/(_ dvd_q); lia.
Qed.

Variable X : 'I_N -> 'Z_M.
Let V := local_input R K X.
Let M_pos : 0 < M%:R :> R. Proof. by rewrite ltr0n ltnW. Qed.

Lemma local_valid : valid_input q V.
Proof.
move=> i; split; last exact: block_card.
rewrite norm2Z norm2_delta mulr1 ger0_norm ?divr_ge0 ?ler0n // ler_pdivr_mulr // mul1r.
by rewrite ler_nat ltnW // -[X in (_ < X)%N](Zp_cast M_gt1) ltn_ord.
Qed.

(** The exact average, read at the coordinate of a position of the block. *)
Lemma local_average (i j : 'I_N) : j \in local_block K i ->
  qSA q V i 0 (inord (j %% q)) * (q * M)%:R = (X j : nat)%:R.
Proof.
move=> j_in; have coord (k : nat) : (inord (k %% q) : 'I_q) = (k %% q)%N :> nat.
  by rewrite inordK ?ltn_mod.
rewrite /qSA mxE summxE (bigD1 j) //= [X in _ + X]big1 ?addr0 => [|k /andP[k_in k_neq]].
  rewrite !mxE !eqxx mulr1 natrM; field.
  by rewrite (gt_eqF M_pos) pnatr_eq0.
have other : (inord (j %% q) == inord (k %% q) :> 'I_q) = false.
  apply/negbTE; apply: contra k_neq => /eqP/(congr1 (@nat_of_ord _)); rewrite !coord.
  by move/(block_mod_inj j_in k_in) ->.
by rewrite !mxE other andbF mulr0.
Qed.

Variables (f : input R N q -> 'I_N -> 'rV[R]_q) (e : R).
Hypothesis near : approximates_qSA q f e.
Hypothesis small : e * (q * M)%:R <= 1 / 3%:R.

Lemma local_residueE (i j : 'I_N) : j \in local_block K i -> local_residue M (f V i) j = X j.
Proof.
move=> j_in; apply: decode_near; rewrite -(local_average j_in) -mulrBl normrM.
rewrite [`|(q * M)%:R|]ger0_norm ?ler0n //; apply: le_trans small.
rewrite ler_wpmul2r ?ler0n //; apply: le_trans (near local_valid i).
by apply: le_trans (norm2_coord _ (inord (j %% q))); rewrite !mxE.
Qed.

Lemma local_output_correct i : local_output M i (f V i) = Match3Local K X i.
Proof.
have own : local_residue M (f V i) i = X i.
  by apply/local_residueE/window_in_block; rewrite /in_window !leq_addr.
apply: eq_existsb => j1; apply: eq_existsb => j2; rewrite own.
case in1: (in_window K i j1); case in2: (in_window K i j2) => //=.
by rewrite !local_residueE ?window_in_block.
Qed.

End Local.

Theorem theorem_9_reduction : theorem_9_reduction_statement.
Proof. by move=> R N M K e f M_gt1 near small X i; apply: local_output_correct near small _. Qed.

Theorem theorem_9_given_keys : theorem_9_given_keys_statement.
Proof.
move=> R N M K m u w g dl alpha M_gt1 alpha_ge0 margin small X i.
by apply: theorem_9_reduction small _ _ => //; exact: theorem_2_given_keys.
Qed.

Theorem theorem_9_exact_reals : theorem_9_exact_reals_statement.
Proof.
move=> R N M K M_gt1; pose e : R := 1 / 3%:R / (local_sparsity N K * M)%:R.
have size_pos : 0 < (local_sparsity N K * M)%:R :> R by rewrite ltr0n muln_gt0 /= ltnW.
have e_gt0 : 0 < e by rewrite divr_gt0 // divr_gt0 ?ltr01 ?ltr0n.
have [w [alpha near]] := @theorem_3 R N (local_sparsity N K) (local_sparsity N K) e isT e_gt0.
exists w, alpha => X i; apply: theorem_9_reduction near _ _ _ => //.
by rewrite divfK // gt_eqF.
Qed.

(** The unit of Theorem 2 with e = 1 / (3 q M). *)
Theorem theorem_9_integer_queries_real_scale : theorem_9_integer_queries_real_scale_statement.
Proof.
move=> R N M K N_gt0 M_gt1 q.
have q_gt0 : (0 < q)%N by [].
have q_le : (q <= N)%N by rewrite /q /local_sparsity; lia.
have q_pos : 0 < q%:R :> R by rewrite ltr0n.
have N_pos : 0 < N%:R :> R by rewrite ltr0n.
have M_pos : 0 < M%:R :> R by rewrite ltr0n ltnW.
pose e : R := 1 / 3%:R / (q * M)%:R.
have qM_gt0 : (0 < q * M)%N by rewrite muln_gt0 (ltnW M_gt1).
have qM_pos : 0 < (q * M)%:R :> R by rewrite ltr0n.
have third_pos : 0 < 1 / 3%:R :> R by rewrite divr_gt0 ?ltr01 ?ltr0n.
have e_gt0 : 0 < e by rewrite divr_gt0.
have e_le1 : e <= 1.
  rewrite /e ler_pdivr_mulr // [1 * (q * M)%:R]mul1r; apply: (@le_trans _ _ 1).
    by rewrite ler_pdivr_mulr ?ltr0n // [1 * 3%:R]mul1r ler1n.
  by rewrite ler1n.
have [m [L [u [w [alpha [def_m L_le u01 w_int near]]]]]] :=
  @theorem_2_integer_queries_real_scale R N q q e q_gt0 q_le e_gt0 e_le1.
exists m, L, u, w, alpha; split=> // [|X i].
  apply: le_trans L_le _; rewrite ler_add2r le_eqVlt; apply/orP; left; apply/eqP.
  have -> : 4%:R * N%:R / (q%:R * e) = (12 * (N * M))%:R :> R.
    by rewrite /e (natrM _ q M) (natrM _ 12) (natrM _ N M); field; rewrite (gt_eqF q_pos) gt_eqF.
  rewrite /e (natrM _ q M); field; by rewrite (gt_eqF q_pos) gt_eqF.
apply: theorem_9_reduction near _ _ _ => //.
by rewrite divfK // gt_eqF.
Qed.
