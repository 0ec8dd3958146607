(** * Theorem 10 from the SMT texts: a first layer one short of the bound, q = 2, dimension 1 *)

From Coq Require Import Reals Psatz.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals Rstruct.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms coq_reals theorem_10_collision.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** In the words of the texts *)

Lemma square_le1 (x : RR) : `|x| <= 1 -> Rle (Rmult x x) 1%coqR.
Proof. by move=> /within_one[]; move: (x : R) => y; nra. Qed.

Lemma half (x : RR) : x / 2%:R = Rdiv x 2%coqR.
Proof. by rewrite natE; apply/esym/RdivE/eqP; exact: (IZR_neq 2 0). Qed.

Lemma fourth : (2 * 2)%:R^-1 = Rdiv 1%coqR 4%coqR :> RR.
Proof. exact: quarter. Qed.

(** The average of a and b, in the text's words. *)
Definition mean (a b : R) : R := Rdiv (Rplus a b) 2%coqR.

Lemma error_entry n (xi : 'I_n.+2 -> RR) (v : 'rV[RR]_1) i :
  norm2 (v - qSA 2 (carrying xi) i) = `|Rminus (v 0 0) (mean (xi ord0) (xi (partner i)))|.
Proof. by rewrite norm2_1 carrying_target !mxE half. Qed.

Lemma distance_entry n (xi eta : 'I_n.+2 -> RR) i :
  norm2 (qSA 2 (carrying xi) i - qSA 2 (carrying eta) i)
  = `|Rminus (mean (xi ord0) (xi (partner i))) (mean (eta ord0) (eta (partner i)))|.
Proof. by rewrite norm2_1 !carrying_target !mxE !half. Qed.

Lemma close (e : RR) : `|e| <= (2 * 2)%:R^-1 -> Rge (Rdiv 1%coqR 16%coqR) (Rmult e e).
Proof.
rewrite fourth ler_norml => /andP[/RleP lower /RleP upper]; move: lower upper; move: (e : R) => y /= lower upper.
have {}lower : Rle (Ropp (Rdiv 1%coqR 4%coqR)) y by exact: lower.
by apply: Rle_ge; nra.
Qed.

Lemma apart (e : RR) : 1%coqR = Rmult e e -> `|e| == 1.
Proof. by move=> e1; rewrite -sqr_norm_eq1 expr2; apply/eqP; exact: esym e1. Qed.

Definition opposite n (xi : 'I_n.+2 -> RR) j : RR := - xi j.

(** ** N = 4, width 2 *)

Section Four.
Variables (c : nat) (encode : ('I_4 -> {set 'I_4}) -> 'rV[RR]_c) (W : 'M[RR]_(4 * 1 + c, 2)).

Definition at4 (k : nat) : 'I_4 := inord k.

Lemma sum4 (f : 'I_4 -> RR) : \sum_j f j = f ord0 + (f (at4 1) + f (at4 2) + f (at4 3)).
Proof.
rewrite !big_ord_recl big_ord0 addr0 -!addrA.
by congr (_ + (_ + (_ + _))); congr (f _); apply: val_inj; rewrite /= inordK.
Qed.

Lemma cases4 (j : 'I_4) : [\/ j = ord0, j = at4 1, j = at4 2 | j = at4 3].
Proof.
by case: j => [[|[|[|[|k]]]] lt] //; [constructor 1 | constructor 2 | constructor 3 | constructor 4];
   apply: val_inj; rewrite /= ?inordK.
Qed.

Lemma partner4 : [/\ partner (ord0 : 'I_4) = at4 1, partner (at4 1) = at4 1, partner (at4 2) = at4 2
  & partner (at4 3) = at4 3].
Proof. by split; rewrite /partner -?val_eqE /= ?inordK //; apply: val_inj; rewrite /= inordK. Qed.

Theorem tie_null_vector_gives_collision_4_2_1 : exists X Y : input RR 4 1,
  [/\ valid_input 2 X /\ valid_input 2 Y, forall j, pointers (X j) = pointers (Y j),
      first_layer encode W X = first_layer encode W Y,
      exists i, norm2 (qSA 2 X i - qSA 2 Y i) = 1
    & forall g : 'I_4 -> 'rV[RR]_1, exists i,
        (2 * 2)%:R^-1 < norm2 (g i - qSA 2 X i) \/ (2 * 2)%:R^-1 < norm2 (g i - qSA 2 Y i)].
Proof.
have [xi [xi0 null small [j one]]] := null_vector W.
have opposite0 : opposite xi ord0 = Ropp 0%coqR by rewrite /opposite xi0.
have [e0 e1 e2 e3] := partner4.
pose x k : R := xi (at4 k).
have squares k : Rle (Rmult (x k) (x k)) 1%coqR by exact: square_le1 (small _).
have some : Rmult (x 1%N) (x 1%N) = 1%coqR \/ Rmult (x 2%N) (x 2%N) = 1%coqR \/ Rmult (x 3%N) (x 3%N) = 1%coqR.
  have [E|E|E|E] := cases4 j; move: one; rewrite E ?xi0 /x => one; last 3 first.
  - by left; rewrite one; exact: Rmult_1_l.
  - by right; left; rewrite one; exact: Rmult_1_l.
  - by right; right; rewrite one; exact: Rmult_1_l.
  by move/eqP: one; rewrite eq_sym oner_eq0.
exists (carrying xi), (carrying (opposite xi)); split=> //.
- by split; apply: carrying_valid => // i; rewrite normrN.
- pose w r k : R := weight W (at4 k) (if r is 0%N then ord0 else ord_max).
  have sees r (eta : 'I_4 -> RR) : eta ord0 = 0 ->
      first_layer encode W (carrying eta) 0 r
      = elsewhere encode W r + (weight W (at4 1) r * eta (at4 1) + weight W (at4 2) r * eta (at4 2) + weight W (at4 3) r * eta (at4 3)).
    by move=> eta0; rewrite first_layer_entry sum4 eta0 mulr0 add0r.
  have null_at r : weight W (at4 1) r * xi (at4 1) + weight W (at4 2) r * xi (at4 2) + weight W (at4 3) r * xi (at4 3) = 0.
    by rewrite -[RHS](null r) sum4 xi0 mulr0 add0r.
  apply/eqP; apply/negPn/negP => /eqP differ.
  apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_4_q_2_d_1_width_2_the_first_layer_sees_no_difference
    (x 3%N) (w 0 3)%N (x 2%N) (w 0 2)%N (x 1%N) (w 0 1)%N (w 1 3)%N (w 1 2)%N (w 1 1)%N
    (elsewhere encode W ord_max) (elsewhere encode W ord0) (null_at ord0) (null_at ord_max)) => -[same0 same1].
  apply: differ; apply/rowP => r; rewrite !sees ?opposite0 ?Ropp_0 //.
  have [->|->] : r = ord0 \/ r = ord_max; [ | exact: same0 | exact: same1].
  by case: r => [[|[|k]] lt] //; [left | right]; apply: val_inj.
- pose far i := norm2 (qSA 2 (carrying xi) i - qSA 2 (carrying (opposite xi)) i) == 1.
  have [/existsP[i /eqP d]|none] := boolP [exists i, far i]; first by exists i.
  exfalso; apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_4_q_2_d_1_width_2_the_targets_are_2_q_apart
    (x 1%N) (x 2%N) (x 3%N) (squares 1%N) (squares 2%N) (squares 3%N) some) => -[_ [_ [_ [_ [_ [_ far_somewhere]]]]]].
  have not_far i : far i -> False by move=> d; case/negP: none; apply/existsP; exists i.
  have [d|[d|[d|d]]] := far_somewhere.
  + by apply: (not_far ord0); rewrite /far distance_entry xi0 opposite0 e0; exact: (apart d).
  + by apply: (not_far (at4 1)); rewrite /far distance_entry xi0 opposite0 e1; exact: (apart d).
  + by apply: (not_far (at4 2)); rewrite /far distance_entry xi0 opposite0 e2; exact: (apart d).
  + by apply: (not_far (at4 3)); rewrite /far distance_entry xi0 opposite0 e3; exact: (apart d).
- move=> g; pose miss i :=
    ((2 * 2)%:R^-1 < norm2 (g i - qSA 2 (carrying xi) i)) || ((2 * 2)%:R^-1 < norm2 (g i - qSA 2 (carrying (opposite xi)) i)).
  have [/existsP[i /orP d]|none] := boolP [exists i, miss i]; first by exists i.
  have near i : norm2 (g i - qSA 2 (carrying xi) i) <= (2 * 2)%:R^-1
             /\ norm2 (g i - qSA 2 (carrying (opposite xi)) i) <= (2 * 2)%:R^-1.
    by move: none; rewrite negb_exists => /forallP/(_ i); rewrite negb_or -!leNgt => /andP[].
  exfalso; apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_4_q_2_d_1_width_2_no_common_output_is_within_1_2q_of_both
    (x 1%N) (x 2%N) (x 3%N) (g (at4 3) 0 0) (g (at4 2) 0 0) (g (at4 1) 0 0) (g ord0 0 0)
    (squares 1%N) (squares 2%N) (squares 3%N) some).
  have [] := near ord0; rewrite !error_entry xi0 opposite0 e0 => /close a0 /close b0.
  have [] := near (at4 1); rewrite !error_entry xi0 opposite0 e1 => /close a1 /close b1.
  have [] := near (at4 2); rewrite !error_entry xi0 opposite0 e2 => /close a2 /close b2.
  have [] := near (at4 3); rewrite !error_entry xi0 opposite0 e3 => /close a3 /close b3.
  by case=> [|[|[|[|[|[|[|]]]]]]]; apply; [exact: a0 | exact: b0 | exact: a1 | exact: b1 | exact: a2 | exact: b2
    | exact: a3 | exact: b3].
Qed.

End Four.

(** ** N = 5, width 3 *)

Section Five.
Variables (c : nat) (encode : ('I_5 -> {set 'I_5}) -> 'rV[RR]_c) (W : 'M[RR]_(5 * 1 + c, 3)).

Definition at5 (k : nat) : 'I_5 := inord k.

Lemma sum5 (f : 'I_5 -> RR) : \sum_j f j = f ord0 + (f (at5 1) + f (at5 2) + f (at5 3) + f (at5 4)).
Proof.
rewrite !big_ord_recl big_ord0 addr0 -!addrA.
by congr (_ + (_ + (_ + (_ + _)))); congr (f _); apply: val_inj; rewrite /= inordK.
Qed.

Lemma cases5 (j : 'I_5) : j = ord0 \/ [\/ j = at5 1, j = at5 2, j = at5 3 | j = at5 4].
Proof.
case: j => [[|[|[|[|[|k]]]]] lt] //; first by left; apply: val_inj.
all: right; first [by constructor 1; apply: val_inj; rewrite /= inordK | by constructor 2; apply: val_inj; rewrite /= inordK
  | by constructor 3; apply: val_inj; rewrite /= inordK | by constructor 4; apply: val_inj; rewrite /= inordK].
Qed.

Lemma partner5 : [/\ partner (ord0 : 'I_5) = at5 1, partner (at5 1) = at5 1, partner (at5 2) = at5 2,
  partner (at5 3) = at5 3 & partner (at5 4) = at5 4].
Proof. by split; rewrite /partner -?val_eqE /= ?inordK //; apply: val_inj; rewrite /= inordK. Qed.

Theorem tie_null_vector_gives_collision_5_2_1 : exists X Y : input RR 5 1,
  [/\ valid_input 2 X /\ valid_input 2 Y, forall j, pointers (X j) = pointers (Y j),
      first_layer encode W X = first_layer encode W Y,
      exists i, norm2 (qSA 2 X i - qSA 2 Y i) = 1
    & forall g : 'I_5 -> 'rV[RR]_1, exists i,
        (2 * 2)%:R^-1 < norm2 (g i - qSA 2 X i) \/ (2 * 2)%:R^-1 < norm2 (g i - qSA 2 Y i)].
Proof.
have [xi [xi0 null small [j one]]] := null_vector W.
have opposite0 : opposite xi ord0 = Ropp 0%coqR by rewrite /opposite xi0.
have [e0 e1 e2 e3 e4] := partner5.
pose x k : R := xi (at5 k).
have squares k : Rle (Rmult (x k) (x k)) 1%coqR by exact: square_le1 (small _).
have some : Rmult (x 1%N) (x 1%N) = 1%coqR \/ Rmult (x 2%N) (x 2%N) = 1%coqR \/ Rmult (x 3%N) (x 3%N) = 1%coqR
    \/ Rmult (x 4%N) (x 4%N) = 1%coqR.
  have [E|[E|E|E|E]] := cases5 j; move: one; rewrite E ?xi0 /x => one; last 4 first.
  - by left; rewrite one; exact: Rmult_1_l.
  - by right; left; rewrite one; exact: Rmult_1_l.
  - by right; right; left; rewrite one; exact: Rmult_1_l.
  - by right; right; right; rewrite one; exact: Rmult_1_l.
  by move/eqP: one; rewrite eq_sym oner_eq0.
exists (carrying xi), (carrying (opposite xi)); split=> //.
- by split; apply: carrying_valid => // i; rewrite normrN.
- pose w r k : R := weight W (at5 k) (inord r).
  have sees r (eta : 'I_5 -> RR) : eta ord0 = 0 ->
      first_layer encode W (carrying eta) 0 r
      = elsewhere encode W r + (weight W (at5 1) r * eta (at5 1) + weight W (at5 2) r * eta (at5 2) + weight W (at5 3) r * eta (at5 3)
          + weight W (at5 4) r * eta (at5 4)).
    by move=> eta0; rewrite first_layer_entry sum5 eta0 mulr0 add0r.
  have null_at r : weight W (at5 1) r * xi (at5 1) + weight W (at5 2) r * xi (at5 2) + weight W (at5 3) r * xi (at5 3)
    + weight W (at5 4) r * xi (at5 4) = 0.
    by rewrite -[RHS](null r) sum5 xi0 mulr0 add0r.
  apply/eqP; apply/negPn/negP => /eqP differ.
  apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_5_q_2_d_1_width_3_the_first_layer_sees_no_difference
    (x 4%N) (w 0 4)%N (x 3%N) (w 0 3)%N (x 2%N) (w 0 2)%N (x 1%N) (w 0 1)%N (w 1 4)%N (w 1 3)%N (w 1 2)%N (w 1 1)%N
    (w 2 4)%N (w 2 3)%N (w 2 2)%N (w 2 1)%N (elsewhere encode W (inord 2)) (elsewhere encode W (inord 1))
    (elsewhere encode W (inord 0)) (null_at _) (null_at _) (null_at _)) => -[same0 [same1 same2]].
  apply: differ; apply/rowP => r; rewrite !sees ?opposite0 ?Ropp_0 //.
  have [->|->|->] : [\/ r = inord 0, r = inord 1 | r = inord 2]; [ | exact: same0 | exact: same1 | exact: same2].
  by case: r => [[|[|[|k]]] lt] //; [constructor 1 | constructor 2 | constructor 3]; apply: val_inj; rewrite /= inordK.
- pose far i := norm2 (qSA 2 (carrying xi) i - qSA 2 (carrying (opposite xi)) i) == 1.
  have [/existsP[i /eqP d]|none] := boolP [exists i, far i]; first by exists i.
  exfalso; apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_5_q_2_d_1_width_3_the_targets_are_2_q_apart
    (x 1%N) (x 2%N) (x 3%N) (x 4%N) (squares 1%N) (squares 2%N) (squares 3%N) (squares 4%N) some)
    => -[_ [_ [_ [_ [_ [_ [_ [_ far_somewhere]]]]]]]].
  have not_far i : far i -> False by move=> d; case/negP: none; apply/existsP; exists i.
  have [d|[d|[d|[d|d]]]] := far_somewhere.
  + by apply: (not_far ord0); rewrite /far distance_entry xi0 opposite0 e0; exact: (apart d).
  + by apply: (not_far (at5 1)); rewrite /far distance_entry xi0 opposite0 e1; exact: (apart d).
  + by apply: (not_far (at5 2)); rewrite /far distance_entry xi0 opposite0 e2; exact: (apart d).
  + by apply: (not_far (at5 3)); rewrite /far distance_entry xi0 opposite0 e3; exact: (apart d).
  + by apply: (not_far (at5 4)); rewrite /far distance_entry xi0 opposite0 e4; exact: (apart d).
- move=> g; pose miss i :=
    ((2 * 2)%:R^-1 < norm2 (g i - qSA 2 (carrying xi) i)) || ((2 * 2)%:R^-1 < norm2 (g i - qSA 2 (carrying (opposite xi)) i)).
  have [/existsP[i /orP d]|none] := boolP [exists i, miss i]; first by exists i.
  have near i : norm2 (g i - qSA 2 (carrying xi) i) <= (2 * 2)%:R^-1
             /\ norm2 (g i - qSA 2 (carrying (opposite xi)) i) <= (2 * 2)%:R^-1.
    by move: none; rewrite negb_exists => /forallP/(_ i); rewrite negb_or -!leNgt => /andP[].
  exfalso; apply: (goals.theorem_10_feedforward__null_vector_gives_collision__N_5_q_2_d_1_width_3_no_common_output_is_within_1_2q_of_both
    (x 1%N) (x 2%N) (x 3%N) (x 4%N) (g (at5 4) 0 0) (g (at5 3) 0 0) (g (at5 2) 0 0) (g (at5 1) 0 0) (g ord0 0 0)
    (squares 1%N) (squares 2%N) (squares 3%N) (squares 4%N) some).
  have [] := near ord0; rewrite !error_entry xi0 opposite0 e0 => /close a0 /close b0.
  have [] := near (at5 1); rewrite !error_entry xi0 opposite0 e1 => /close a1 /close b1.
  have [] := near (at5 2); rewrite !error_entry xi0 opposite0 e2 => /close a2 /close b2.
  have [] := near (at5 3); rewrite !error_entry xi0 opposite0 e3 => /close a3 /close b3.
  have [] := near (at5 4); rewrite !error_entry xi0 opposite0 e4 => /close a4 /close b4.
  by case=> [|[|[|[|[|[|[|[|[|]]]]]]]]]; apply; [exact: a0 | exact: b0 | exact: a1 | exact: b1 | exact: a2 | exact: b2
    | exact: a3 | exact: b3 | exact: a4 | exact: b4].
Qed.

End Five.
