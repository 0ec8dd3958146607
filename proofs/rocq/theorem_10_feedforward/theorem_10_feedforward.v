(** * Theorem 10: a fully-connected network needs first-layer width about N d

    W acts on the flattened values and any encoding of pointers and positions; what
    follows is arbitrary.  If rank W < (N - q + 1) d some valid input gives an error of at
    least 1/q; the pointer sets are fixed before the network.

    Idea.  Positions 0..q-2 are a pad; token j points at the pad and at j itself (a token
    of the pad at the pad and the first position after it).  Leave the pad's values at 0:
    the other (N - q + 1) d coordinates are more than the rank, so some xi <> 0 supported
    there has xi W = 0.  Scale it so that its largest row has norm 1.  The inputs xi and
    -xi give the same output, but targets 2/q apart at that row. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** The pointer sets: p positions of padding, then r + 1 others *)

Section Pointers.
Variables (p r : nat).
Notation N := (p + r.+1)%N.

Definition pad : {set 'I_N} := [set lshift r.+1 k | k : 'I_p].

Definition aim (i : 'I_N) : 'I_r.+1 :=
  match split i with inl _ => ord0 | inr j => j end.

Definition fixed_pointers (i : 'I_N) : {set 'I_N} := rshift p (aim i) |: pad.

Lemma rshift_notin_pad (j : 'I_r.+1) : rshift p j \notin pad.
Proof. by apply/imsetP => -[k _ /eqP]; rewrite eq_rlshift. Qed.

Lemma card_fixed_pointers i : #|fixed_pointers i| = p.+1.
Proof.
by rewrite cardsU1 rshift_notin_pad card_imset ?card_ord //; exact: lshift_inj.
Qed.

Lemma aim_rshift (j : 'I_r.+1) : aim (rshift p j) = j.
Proof. by rewrite /aim -[rshift _ _]/(unsplit (inr j)) unsplitK. Qed.

End Pointers.

(** ** The adversary *)

Section Adversary.
Variables (R : realType) (p r d : nat).
Notation N := (p + r.+1)%N.
Implicit Types xi : 'M[R]_(r.+1, d).

(** Values xi after the pad, 0 on it. *)
Definition padded xi : 'M[R]_(N, d) := col_mx 0 xi.

Definition adversary xi : input R N d :=
  fun i => Token (row i (padded xi)) (fixed_pointers i).

Lemma adversary_valid xi :
  (forall j, norm2 (row j xi) <= 1) -> valid_input p.+1 (adversary xi).
Proof.
move=> ball i; split; last exact: card_fixed_pointers.
rewrite /= /padded -(splitK i); case: (split i) => j /=.
  by rewrite rowKu row0 norm20 ler01.
by rewrite rowKd.
Qed.

Lemma adversary_target xi (j : 'I_r.+1) :
  qSA p.+1 (adversary xi) (rshift p j) = p.+1%:R^-1 *: row j xi.
Proof.
rewrite /qSA /= /fixed_pointers aim_rshift; congr (_ *: _).
rewrite big_setU1 ?rshift_notin_pad //= rowKd big1 ?addr0 // => i /imsetP[k _ ->].
by rewrite rowKu row0.
Qed.

Lemma adversary_values xi : \matrix_i value (adversary xi i) = padded xi.
Proof. by apply/row_matrixP => i; rewrite rowK. Qed.

(** The linear map from xi, flattened, to what the first layer reads of the values. *)
Definition spread c : 'M[R]_(r.+1 * d, N * d + c) :=
  row_mx (lin_mx (mulmx (col_mx 0 1%:M : 'M_(N, r.+1)))) 0.

Lemma mul_spread c xi : mxvec xi *m spread c = row_mx (mxvec (padded xi)) 0.
Proof.
by rewrite mul_mx_row mulmx0 mul_vec_lin /= mul_col_mx mul0mx mul1mx.
Qed.

Lemma null_vector c w (W : 'M[R]_(N * d + c, w)) :
  (\rank W < r.+1 * d)%N -> exists2 xi, xi != 0 & row_mx (mxvec (padded xi)) 0 *m W = 0.
Proof.
move=> narrow; have : kermx (spread c *m W) != 0.
  rewrite kermx_eq0; apply: contraL narrow => /eqP full.
  by rewrite -leqNgt -full mxrankM_maxr.
case/rowV0Pn => v /sub_kermxP null v_neq0; exists (vec_mx v).
  by apply: contraNneq v_neq0 => v0; rewrite -(vec_mxK v) v0 linear0.
by rewrite -mul_spread vec_mxK -mulmxA.
Qed.

(** Scaled so that a largest row has norm 1. *)
Lemma normalise xi : xi != 0 ->
  exists a j, [/\ norm2 (row j (a *: xi)) = 1 & forall l, norm2 (row l (a *: xi)) <= 1].
Proof.
move=> xi_neq0; pose size l := norm2 (row l xi).
have [j _ max_j] := @Order.TotalTheory.arg_maxP _ _ _ (ord0 : 'I_r.+1) predT size isT.
have max l : size l <= size j by exact: max_j.
have size_gt0 : 0 < size j.
  rewrite lt_def norm2_ge0 andbT; apply: contraNneq xi_neq0 => size0.
  apply/eqP/row_matrixP => l; apply/eqP; rewrite row0 -norm2_eq0.
  by rewrite eq_le norm2_ge0 andbT -size0; exact: max.
exists (size j)^-1, j; split=> [|l].
  by rewrite linearZ norm2Z ger0_norm ?invr_ge0 ?norm2_ge0 // mulVf ?gt_eqF.
rewrite linearZ norm2Z ger0_norm ?invr_ge0 ?norm2_ge0 //.
by rewrite mulrC ler_pdivr_mulr // mul1r; exact: max.
Qed.

End Adversary.

(** ** The theorem *)

Theorem theorem_10_feedforward : theorem_10_feedforward_statement.
Proof.
move=> N [//|p] _ pN; have [r eN] : exists r, N = (p + r.+1)%N.
  by exists (N - p.+1)%N; rewrite addnS -addSn subnKC.
subst N; exists (@fixed_pointers p r) => R d c w encode W g narrow.
have {}narrow : (\rank W < r.+1 * d)%N.
  by apply: leq_trans narrow _; rewrite leq_mul2r; apply/orP; right; lia.
have [xi xi_neq0 null] := null_vector narrow.
have [a [j [norm1 ball]]] := normalise xi_neq0.
have layer b : first_layer encode W (@adversary R p r d (b *: xi))
               = row_mx 0 (encode (@fixed_pointers p r)) *m W.
  rewrite /first_layer adversary_values.
  have -> : padded p (b *: xi) = b *: padded p xi by rewrite scale_col_mx scaler0.
  have -> : row_mx (mxvec (b *: padded p xi)) (encode (@fixed_pointers p r))
            = b *: row_mx (mxvec (padded p xi)) 0
              + row_mx 0 (encode (@fixed_pointers p r)).
    by rewrite scale_row_mx add_row_mx scaler0 addr0 add0r linearZ.
  by rewrite mulmxDl -scalemxAl null scaler0 add0r.
pose i := rshift p j; pose out := g (row_mx 0 (encode (@fixed_pointers p r)) *m W) i.
have far : 2%:R * p.+1%:R^-1 <= norm2 (qSA p.+1 (@adversary R p r d (a *: xi)) i
                                       - qSA p.+1 (@adversary R p r d (- a *: xi)) i).
  rewrite !adversary_target -scalerBr scaleNr linearN opprK -mulr2n -scaler_nat scalerA.
  by rewrite norm2Z norm1 mulr1 mulrC ger0_norm ?mulr_ge0 ?invr_ge0 ?ler0n.
have [miss|miss] := missed_by_half out far.
  by exists (@adversary R p r d (a *: xi)), i; split=> //; [exact: adversary_valid | rewrite layer].
exists (@adversary R p r d (- a *: xi)), i; split=> //; last by rewrite layer.
apply: adversary_valid => l; rewrite scaleNr linearN norm2N; exact: ball.
Qed.

Theorem theorem_10_rank : theorem_10_rank_statement.
Proof.
move=> R N d q c w encode W g e q_gt0 qN small approximates.
have wide : ((N - q + 1) * d <= \rank W)%N.
  rewrite leqNgt; apply/negP => narrow; have [Y adversary] := theorem_10_feedforward q_gt0 qN.
  have [X [i [X_valid _ miss]]] := adversary R d c w encode W g narrow.
  have := le_lt_trans (approximates X X_valid i) small.
  by move=> /(le_lt_trans miss); rewrite ltxx.
split=> // [|half]; first exact: rank_leq_col.
have := leq_trans wide (rank_leq_col W); rewrite -mulnDl => width.
apply: leq_trans (leq_mul (leqnn 2) width); rewrite mulnA leq_mul2r.
by apply/orP; right; lia.
Qed.
