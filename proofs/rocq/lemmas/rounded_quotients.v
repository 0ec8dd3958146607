(** * Rounded quotients of two players' sums

    A head that attends to the tokens of two players outputs
    (V_a + V_b) / (W_a + W_b) in each coordinate: W_a > 0 and the row V_a are the first
    player's sums, W_b >= 0 and V_b the second's.  Each coordinate is rounded by a monotone map
    to G + 1 values.  If the rounded outputs of all heads, over all b of a finite set B,
    determine the input a, then there are at most ((card B * m * G + 1)^(m + 1))^H
    inputs: a rounded coordinate is G thresholds, a threshold is the sign of a function that is
    affine in (W_a, V_a). *)

From mathcomp Require Import all_ssreflect all_algebra ring.
From slt Require Import pajor sign_patterns.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** If f determines g, then g has no more values than f. *)
Lemma card_determined (A T U : finType) (f : A -> T) (g : A -> U) :
  (forall a a', f a = f a' -> g a = g a') ->
  (#|[set g a | a in A]| <= #|[set f a | a in A]|)%N.
Proof.
move=> fg; have some_inj : injective (@Some U) by move=> x y [].
rewrite -(card_imset _ some_inj).
apply: leq_trans (leq_imset_card (fun y => omap g [pick a | f a == y]) _).
apply: subset_leq_card; apply/subsetP => _ /imsetP[_ /imsetP[a _ ->] ->].
apply/imsetP; exists (f a); first exact: imset_f.
by case: pickP => [a' /eqP /fg <-|/(_ a)]; rewrite ?eqxx.
Qed.

(** A number of at most G is determined by the numbers below it. *)
Lemma below_inj G (v v' : 'I_G.+1) : (forall g : 'I_G, (g < v)%N = (g < v')%N) -> v = v'.
Proof.
move=> same; apply: val_inj; apply/eqP; rewrite eqn_leq.
apply/andP; split; rewrite leqNgt; apply/negP => lt.
  by have := same (Ordinal (leq_trans lt (leq_ord v))); rewrite /= lt ltnn.
by have := same (Ordinal (leq_trans lt (leq_ord v'))); rewrite /= lt ltnn.
Qed.

(** A tuple injective on A, each entry of which has at most K values. *)
Lemma card_tuple_le (A Hd U : finType) (g : Hd -> A -> U) (K : nat) :
  (forall a a', (forall h, g h a = g h a') -> a = a') ->
  (forall h, #|[set g h a | a in A]| <= K)%N -> (#|A| <= K ^ #|Hd|)%N.
Proof.
move=> inj few; pose code a : {ffun Hd -> U} := [ffun h => g h a].
have code_inj : injective code.
  by move=> a a' /ffunP same; apply: inj => h; have := same h; rewrite !ffunE.
rewrite -(card_imset _ code_inj).
apply: (@leq_trans #|family (fun h => mem [set g h a | a in A])|).
  apply: subset_leq_card; apply/subsetP => _ /imsetP[a _ ->].
  by apply/familyP => h; rewrite ffunE; exact: imset_f.
have product_le (s : seq nat) : all (leq^~ K) s -> (foldr muln 1 s <= K ^ size s)%N.
  by elim: s => //= k s IH /andP[k_le /IH s_le]; rewrite expnS leq_mul.
rewrite card_family -(size_image (fun h => #|[set g h a | a in A]|) Hd).
by apply: product_le; apply/allP => _ /imageP[h _ ->]; exact: few.
Qed.

Section OneHead.
Variables (R : realFieldType) (A B : finType) (m G : nat).
Variables (WA : A -> R) (VA : A -> 'I_m -> R) (WB : B -> R) (VB : B -> 'I_m -> R).
Variable rnd : 'I_m -> R -> 'I_G.+1.
Hypotheses (WA_gt0 : forall a, 0 < WA a) (WB_ge0 : forall b, 0 <= WB b).
Hypothesis mono : forall l x y, x <= y -> (rnd l x <= rnd l y)%N.

Definition quotient a b l : R := (VA a l + VB b l) / (WA a + WB b).

Definition rounded a : {ffun B * 'I_m -> 'I_G.+1} :=
  [ffun bl => rnd bl.2 (quotient a bl.1 bl.2)].

Lemma card_rounded : (#|[set rounded a | a in A]| <= (#|B| * m * G).+1 ^ m.+1)%N.
Proof.
pose over (blg : B * 'I_m * 'I_G) a :=
  (blg.2 < rnd blg.1.2 (quotient a blg.1.1 blg.1.2))%N.
have thresholds blg : {t | [forall a, over blg a == (t <= quotient a blg.1.1 blg.1.2)]}.
  apply: sigW; have [|t tP] := @threshold_exists _ _ (fun a => quotient a blg.1.1 blg.1.2) (over blg).
    by move=> a a' lt le; apply: leq_trans lt (mono _ le).
  by exists t; apply/forallP => a; rewrite tP.
pose t blg := sval (thresholds blg).
pose u a : 'cV[R]_m.+1 := \col_i (if unlift ord0 i is Some l then VA a l else WA a).
pose w (blg : B * 'I_m * 'I_G) : 'rV[R]_m.+1 :=
  \row_i (if unlift ord0 i is Some l then (l == blg.1.2)%:R else - t blg).
pose c (blg : B * 'I_m * 'I_G) : R := VB blg.1.1 blg.1.2 - t blg * WB blg.1.1.
have signE a blg : (0 <= affine u w c blg a) = (t blg <= quotient a blg.1.1 blg.1.2).
  have W_gt0 : 0 < WA a + WB blg.1.1 by rewrite ltr_paddr.
  rewrite /quotient ler_pdivl_mulr // -[in RHS]subr_ge0.
  suff -> : affine u w c blg a = VA a blg.1.2 + VB blg.1.1 blg.1.2 - t blg * (WA a + WB blg.1.1) by [].
  rewrite /affine mxE /w /u big_ord_recl !mxE unlift_none (bigD1 blg.1.2) //= big1 => [|l l_neq].
    by rewrite !mxE liftK eqxx mul1r addr0 /c; ring.
  by rewrite !mxE liftK (negbTE l_neq) mul0r.
have -> : (#|B| * m * G = #|[finType of B * 'I_m * 'I_G]|)%N by rewrite !card_prod !card_ord.
apply: leq_trans (card_patterns u w c); apply: card_determined => a a' /setP same.
apply/ffunP => -[b l]; rewrite !ffunE /=; apply: below_inj => g.
have := same (b, l, g); rewrite !inE !signE.
have /forallP tP := svalP (thresholds (b, l, g)).
by rewrite -(eqP (tP a)) -(eqP (tP a')).
Qed.

End OneHead.

Section AllHeads.
Variables (R : realFieldType) (A B Hd : finType) (m G : nat).
Variables (WA : Hd -> A -> R) (VA : Hd -> A -> 'I_m -> R).
Variables (WB : Hd -> B -> R) (VB : Hd -> B -> 'I_m -> R).
Variable rnd : Hd -> 'I_m -> R -> 'I_G.+1.
Hypotheses (WA_gt0 : forall h a, 0 < WA h a) (WB_ge0 : forall h b, 0 <= WB h b).
Hypothesis mono : forall h l x y, x <= y -> (rnd h l x <= rnd h l y)%N.

Let out h a b l := rnd h l (quotient (WA h) (VA h) (WB h) (VB h) a b l).
Hypothesis determines : forall a a', (forall h b l, out h a b l = out h a' b l) -> a = a'.

Theorem card_inputs : (#|A| <= ((#|B| * m * G).+1 ^ m.+1) ^ #|Hd|)%N.
Proof.
apply: (@card_tuple_le _ _ _
          (fun h => rounded (WA h) (VA h) (WB h) (VB h) (rnd h))) => [a a' same|h].
  apply: determines => h b l; have /ffunP/(_ (b, l)) := same h.
  by rewrite !ffunE.
exact: (card_rounded (VA h) (VB h) (WA_gt0 h) (WB_ge0 h) (@mono h)).
Qed.

End AllHeads.

(** The same by single coordinates: ((card B * G + 1)^2)^(H m). *)
Section Coordinates.
Variables (R : realFieldType) (A B Hd : finType) (m G : nat).
Variables (WA : Hd -> A -> R) (VA : Hd -> A -> 'I_m -> R).
Variables (WB : Hd -> B -> R) (VB : Hd -> B -> 'I_m -> R).
Variable rnd : Hd -> 'I_m -> R -> 'I_G.+1.
Hypotheses (WA_gt0 : forall h a, 0 < WA h a) (WB_ge0 : forall h b, 0 <= WB h b).
Hypothesis mono : forall h l x y, x <= y -> (rnd h l x <= rnd h l y)%N.

Let out h a b l := rnd h l (quotient (WA h) (VA h) (WB h) (VB h) a b l).
Hypothesis determines : forall a a', (forall h b l, out h a b l = out h a' b l) -> a = a'.

Theorem card_inputs_coordinates : (#|A| <= ((#|B| * G).+1 ^ 2) ^ (#|Hd| * m))%N.
Proof.
have -> : (#|B| * G = #|B| * 1 * G)%N by rewrite muln1.
have -> : (#|Hd| * m = #|[finType of Hd * 'I_m]|)%N by rewrite card_prod card_ord.
apply: (@card_inputs R A B [finType of Hd * 'I_m] 1 G
          (fun hl => WA hl.1) (fun hl a _ => VA hl.1 a hl.2)
          (fun hl => WB hl.1) (fun hl b _ => VB hl.1 b hl.2) (fun hl _ => rnd hl.1 hl.2)).
- by move=> hl.
- by move=> hl.
- by move=> hl _; exact: mono.
move=> a a' same; apply: determines => h b l; exact: same (h, l) b ord0.
Qed.

End Coordinates.
