(** * Appendix C.5 in P: one uniform head gathers the whole input

    With ceil(log2 M) coordinates a token, each of them says by a tie whether a bit of the
    token's residue is set (tally.v), so three bits of precision are enough; with one coordinate
    a token, token j puts N x_j there, so that the average is the integer x_j. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements vectors decode_lemma precision ties tally.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** Bits *)

Definition bit (k x : nat) : bool := odd (x %/ 2 ^ k).

Lemma bits_inj B x y : (x < 2 ^ B)%N -> (y < 2 ^ B)%N ->
  (forall k, (k < B)%N -> bit k x = bit k y) -> x = y.
Proof.
elim: B x y => [|B IH] x y; first by rewrite expn0; lia.
rewrite expnS => x_lt y_lt same.
have odd_xy : odd x = odd y by have := same 0%N isT; rewrite /bit expn0 !divn1.
have half_xy : x./2 = y./2.
  apply: IH => [||k k_lt]; [lia|lia|].
  by have := same k.+1 k_lt; rewrite /bit expnS !divnMA !divn2.
by rewrite -(odd_double_half x) -(odd_double_half y) odd_xy half_xy.
Qed.

Section Bits.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.
Let B := up_log 2 M.

(** Coordinate (j, k) is for bit k of token j. *)
Definition bit_mark (j : 'I_N) (x : 'Z_M) (l : 'I_(N * B)) : bool :=
  [exists k : 'I_B, (l == mxvec_index j k) && bit k x].

Definition shown_bit (r : 'rV[R]_(N * B)) (j : 'I_N) (k : 'I_B) : bool := r 0 (mxvec_index j k) != 0.

Lemma mxvec_index_inj (j j' : 'I_N) (k k' : 'I_B) :
  mxvec_index j k = mxvec_index j' k' -> j = j' /\ k = k'.
Proof.
move=> eq_index; case: (curry_mxvec_bij N B) => g gK _.
by have := gK (j, k) isT; have := gK (j', k') isT; rewrite /= eq_index => -> [-> ->].
Qed.

Lemma shown_bitE (X : 'I_N -> 'Z_M) i j k :
  shown_bit (layer_output 0 (fun _ : 'I_1 => tally_head R bit_mark) X i) j k = bit k (X j).
Proof.
rewrite /shown_bit tally_nonzero; apply/existsP/idP => [[j' /existsP[k' /andP[/eqP eq_index]]]|bit_k].
  by have [-> ->] := mxvec_index_inj eq_index.
by exists j; apply/existsP; exists k; rewrite eqxx.
Qed.

(** The residue that has the bits shown for token j. *)
Definition shown_residue (r : 'rV[R]_(N * B)) (j : 'I_N) : 'Z_M :=
  odflt 0 [pick x : 'Z_M | [forall k : 'I_B, bit k x == shown_bit r j k]].

Definition bits_output (i : 'I_N) (r : 'rV[R]_(N * B)) : bool :=
  Match3 (shown_residue r) i.

Lemma shown_residueE (X : 'I_N -> 'Z_M) i j :
  shown_residue (layer_output 0 (fun _ : 'I_1 => tally_head R bit_mark) X i) j = X j.
Proof.
have small (x : 'Z_M) : (x < 2 ^ B)%N.
  by apply: leq_trans (up_logP M (isT : 1 < 2)%N); rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
rewrite /shown_residue; case: pickP => [x /forallP same|/(_ (X j))/negP[]] /=; last first.
  by apply/forallP => k; rewrite shown_bitE.
apply/val_inj/(bits_inj (small x) (small (X j))) => k k_lt.
by have := same (Ordinal k_lt); rewrite shown_bitE => /eqP.
Qed.

End Bits.

(** ** One coordinate a token *)

Section Whole.
Variables (R : realType) (N M : nat).
Hypothesis M_gt1 : (1 < M)%N.

Definition gather_head : p_head R N 0 'Z_M 1 N :=
  PHead (fun _ _ => 0) (fun _ _ => 0) (fun j (x : 'Z_M) => (N * x)%:R *: delta_mx 0 j)
        (fun=> 0) (fun=> 0).

Lemma gather_in_P : in_P (up_log 2 (N * M)).+1 0 (fun=> True) gather_head.
Proof.
have zero n : p_bit_vector (up_log 2 (N * M)).+1 0 (0 : 'rV[R]_n).
  by move=> k; rewrite mxE; exact: p_bit0.
split=> [i x _|[]] //; split; try exact: zero; move=> k; rewrite !mxE.
case: (_ && _); rewrite ?mulr1 ?mulr0; last exact: p_bit0.
apply: p_bit_nat; rewrite expn0 muln1 /=; apply: leq_trans (up_logP _ (isT : 1 < 2)%N).
rewrite ltn_pmul2l ?(leq_ltn_trans _ (ltn_ord i)) //.
by rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
Qed.

Lemma gather_output (X : 'I_N -> 'Z_M) i :
  layer_output 0 (fun _ : 'I_1 => gather_head) X i = \row_j (X j : nat)%:R.
Proof.
apply/rowP => l; rewrite one_head exact_quotient [RHS]mxE !big_ord0 !addr0 /= !dot0l expR0.
rewrite (bigD1 l) //= big1 ?addr0 => [|j /negbTE j_neq]; last first.
  by rewrite !mxE [l == j]eq_sym j_neq andbF !mulr0.
rewrite sumr_const card_ord !mxE !eqxx mulr1 mul1r.
have N_neq0 : N%:R != 0 :> R by rewrite pnatr_eq0 -lt0n (leq_ltn_trans _ (ltn_ord i)).
rewrite natrM mulrAC mulfV // mul1r.
by have := round_to_grid R 0 (X l : nat)%:Z; rewrite expr0 divr1.
Qed.

Definition gather_match3 (i : 'I_N) (r : 'rV[R]_N) : bool := Match3 (fun j => decode M (r 0 j)) i.

Lemma gather_correct (X : 'I_N -> 'Z_M) i :
  gather_match3 i (layer_output 0 (fun _ : 'I_1 => gather_head) X i) = Match3 X i.
Proof.
rewrite gather_output /gather_match3 /Match3.
have read j : decode M ((\row_k (X k : nat)%:R : 'rV[R]_N) 0 j) = X j.
  by apply: decode_near; rewrite mxE subrr normr0 divr_ge0 ?ler01 ?ler0n.
by apply: eq_existsb => j1; apply: eq_existsb => j2; rewrite !read.
Qed.

End Whole.

Theorem appendix_c5_P : appendix_c5_P_statement.
Proof.
move=> R N M M_gt1; exists (fun=> tally_head R (@bit_mark N M)), (@bits_output R N M).
split=> [h|X i]; first exact: tally_in_P.
rewrite /bits_output /Match3; apply: eq_existsb => j1; apply: eq_existsb => j2.
by rewrite !shown_residueE.
Qed.

Theorem appendix_c5_P_width_N : appendix_c5_P_width_N_statement.
Proof.
move=> R N M M_gt1; exists (fun=> gather_head R N M), (@gather_match3 R N M).
split=> [h|X i]; first exact: gather_in_P.
by split; [exact: gather_output | exact: gather_correct].
Qed.
