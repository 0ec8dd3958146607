(** * Theorem 9 in P

    The unit of theorem_2_P for e = 1 / (3 q M), fed with the tokens of local_input:
    theorem_9_reduction turns its error into exact answers.  With sqrt(q) / e = 3 q^(3/2) M
    its bound on p becomes (15/8) log2 q + (5/4) log2 M + (5/4) log2(log2 N + 2) + 11,
    since (5/4) log2 3 <= 2. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify reals sequences exp.
From slt Require Import Statements vectors softmax_lemma precision.
From slt Require Import theorem_02_P_bits theorem_02_P theorem_09_match3_local.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** A head over tokens of another type *)

Section Feed.
Variables (R : realType) (N D : nat) (T T' : Type) (m mv : nat).
Variables (h : p_head R N D T m mv) (feed : 'I_N -> T' -> T).

Definition fed : p_head R N D T' m mv :=
  PHead (fun i x => head_query h i (feed i x)) (fun i x => head_key h i (feed i x))
    (fun i x => head_value h i (feed i x)) (dummy_key h) (dummy_value h).

Lemma fed_output f (X : 'I_N -> T') i :
  head_output f fed X i = head_output f h (fun j => feed j (X j)) i.
Proof. by []. Qed.

Lemma fed_in_P p f (on : T -> Prop) (on' : T' -> Prop) :
  (forall i x, on' x -> on (feed i x)) -> in_P p f on h -> in_P p f on' fed.
Proof. by move=> keep [tokens dummies]; split=> // i x /(keep i)/(tokens i). Qed.

End Feed.

(** ** The number of bits *)

Section Bits.
Variable R : realType.

(** 3^5 <= 2^8. *)
Lemma log2_three : 5%:R * log2 3%:R <= 8%:R :> R.
Proof.
have l_pos := ln2_gt0 R.
rewrite /log2 mulrA ler_pdivr_mulr // -!ln_pow // ler_ln_pos ?exprn_gt0 ?ltr0n //.
by rewrite -!natrX ler_nat.
Qed.

Lemma log2M (x y : R) : 0 < x -> 0 < y -> log2 (x * y) = log2 x + log2 y.
Proof. by move=> x_pos y_pos; rewrite /log2 lnM ?posrE // mulrDl. Qed.

Lemma log2_sqrt (x : R) : 0 < x -> log2 (Num.sqrt x) = log2 x / 2%:R.
Proof.
move=> x_pos; have root_pos : 0 < Num.sqrt x by rewrite sqrtr_gt0.
by rewrite -[in RHS](sqr_sqrtr (ltW x_pos)) expr2 log2M //; field.
Qed.

Lemma local_bits (q M : nat) (y : R) : (0 < q)%N -> (0 < M)%N -> 0 < y ->
  5%:R / 4%:R * log2 (Num.sqrt q%:R * y / (1 / 3%:R / (q * M)%:R)) + 9%:R
    <= 15%:R / 8%:R * log2 q%:R + 5%:R / 4%:R * log2 M%:R + 5%:R / 4%:R * log2 y + 11%:R.
Proof.
move=> q_gt0 M_gt0 y_pos; have q_pos : 0 < q%:R :> R by rewrite ltr0n.
have M_pos : 0 < M%:R :> R by rewrite ltr0n.
have -> : Num.sqrt q%:R * y / (1 / 3%:R / (q * M)%:R)
    = Num.sqrt q%:R * (y * (3%:R * (q%:R * M%:R))).
  by rewrite natrM; field; rewrite !gt_eqF.
rewrite !log2M ?mulr_gt0 ?sqrtr_gt0 ?ltr0n // log2_sqrt //.
have three := log2_three; set t := log2 3%:R in three *.
set a := log2 q%:R; set b := log2 M%:R; set c := log2 y.
rewrite -subr_ge0; have -> : 15%:R / 8%:R * a + 5%:R / 4%:R * b + 5%:R / 4%:R * c + 11%:R
    - (5%:R / 4%:R * (a / 2%:R + (c + (t + (a + b)))) + 9%:R) = (8%:R - 5%:R * t) / 4%:R.
  by field.
by rewrite divr_ge0 ?ler0n // subr_ge0.
Qed.

End Bits.

(** Every residue gives a valid token. *)
Lemma local_token_valid (R : realType) (N M K : nat) (i : 'I_N) (x : 'Z_M) : (1 < M)%N ->
  valid_token (local_sparsity N K) (local_input R K (fun _ => x) i).
Proof. by move=> M_gt1; have := @local_valid R N M K M_gt1 (fun _ => x) i. Qed.

Theorem theorem_9_P : theorem_9_P_statement.
Proof.
move=> R N M K m N_gt0 M_gt1 q wide.
have q_gt0 : (0 < q)%N by [].
have q_le : (q <= N)%N by rewrite /q /local_sparsity; lia.
have qM_gt0 : (0 < q * M)%N by rewrite muln_gt0 (ltnW M_gt1).
have qM_pos : 0 < (q * M)%:R :> R by rewrite ltr0n.
pose e : R := 1 / 3%:R / (q * M)%:R.
have e_gt0 : 0 < e by rewrite /e divr_gt0 // divr_gt0 ?ltr01 ?ltr0n.
have e_lt1 : e < 1.
  rewrite /e ltr_pdivr_mulr // [X in _ < X]mul1r; apply: (@lt_le_trans _ _ 1); last by rewrite ler1n.
  by rewrite ltr_pdivr_mulr ?ltr0n // [X in _ < X]mul1r ltr1n.
have [p [f [h [p_le _ [h_in_P _] _ near]]]] :=
  @theorem_2_P R N q q m e q_gt0 q_le q_gt0 e_gt0 e_lt1 wide.
pose feed (i : 'I_N) (x : 'Z_M) := local_input R K (fun _ => x) i.
exists p, f, (fed h feed); split.
- apply: le_trans p_le _; apply: local_bits; rewrite ?(ltnW M_gt1) //.
  rewrite ltr_paddl ?ltr0n // divr_ge0 ?(ltW (ln2_gt0 R)) // ln_ge0 // ler1n.
  exact: N_gt0.
- by apply: fed_in_P h_in_P => i x _; exact: local_token_valid.
move=> X i; rewrite fed_output.
have -> : (fun j => feed j (X j)) = local_input R K X by [].
apply: theorem_9_reduction near _ _ _ => //.
by rewrite divfK // gt_eqF.
Qed.
