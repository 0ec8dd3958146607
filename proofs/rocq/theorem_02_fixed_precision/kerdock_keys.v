(** * Kerdock's keys: 2^(4h - 1) sign vectors of length 4^h and coherence 2^(-h)

    A key has a form Q_a and a linear function, x -> Tr(c x) + d e: so there are 2^n 2^n 2 of
    them, n = 2h - 1, at the 2^(n + 1) places (x, e). *)

From mathcomp Require Import all_ssreflect all_algebra finfield ring zify.
From mathcomp Require Import reals.
From slt Require Import Statements vectors coherence_lemma quadratic_sums kerdock_forms.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Keys.
Variables (F : finFieldType) (h : nat).
Hypotheses (char2 : 2%N \in [char F]) (card_F : #|F| = (2 ^ (h.+1 + h))%N).
Let n := (h.+1 + h)%N.
Let G := [finZmodType of (F * 'F_2)%type].
Let K := [finType of (F * (F * 'F_2))%type].
Let tr := @tr F h.
Let kerdock := @kerdock F h.
Let polar := @polar F h.
Let scalar := @scalar F.
Let xx := addxx char2.

Definition linear_part (k : K) (g : G) : F := tr (k.2.1 * g.1) + scalar k.2.2 * scalar g.2.
Definition key_value (k : K) (g : G) : F := kerdock k.1 g.1 g.2 + linear_part k g.

Lemma linear_partD k x y : linear_part k (x + y) = linear_part k x + linear_part k y.
Proof. by rewrite /linear_part /= mulrDr /tr (trD h char2) /scalar (scalarD char2) mulrDr addrACA. Qed.

Definition key_bit (k : K) (g : G) : bool := key_value k g != 0.

Let bit (z : F) := z ^+ 2 == z.

Lemma bitD z w : bit z -> bit w -> bit (z + w).
Proof. by rewrite /bit => /eqP z2 /eqP w2; rewrite (frobD char2 1) expn1 z2 w2. Qed.

Lemma bit_neq0 z w : bit z -> bit w -> (z + w != 0) = (z != 0) (+) (w != 0).
Proof.
move=> /eqP/bit_cases[] -> /eqP/bit_cases[] ->; rewrite ?addr0 ?add0r ?xx ?eqxx ?oner_neq0 //.
Qed.

Lemma bit_tr z : bit (tr z). Proof. by rewrite /bit (square_tr char2 card_F). Qed.

Lemma bitM z w : bit z -> bit w -> bit (z * w).
Proof. by rewrite /bit exprMn => /eqP -> /eqP ->. Qed.

Lemma bit_scalar e : bit (scalar e). Proof. by rewrite /bit scalar_square. Qed.

Lemma bit_linear k g : bit (linear_part k g).
Proof. by rewrite bitD ?bitM ?bit_tr ?bit_scalar. Qed.

Lemma bit_value k g : bit (key_value k g).
Proof.
rewrite bitD ?bit_linear // /kerdock /kerdock_forms.kerdock bitD ?bitM ?bit_tr ?bit_scalar //.
by apply: (@big_ind _ (fun z : F => is_true (bit z))) => [|z w|i _]; [rewrite /bit expr0n|exact: bitD|exact: bit_tr].
Qed.

Let pair_value k k' g := key_value k g + key_value k' g.

Lemma key_bits_add k k' g : key_bit k g (+) key_bit k' g = (pair_value k k' g != 0).
Proof. by rewrite bit_neq0 ?bit_value. Qed.

Lemma bit_pair k k' g : bit (pair_value k k' g). Proof. by rewrite bitD ?bit_value. Qed.

(** ** Two forms *)

Lemma pair_polar k k' x y :
  pair_value k k' (x + y) + pair_value k k' x + pair_value k k' y
  = polar k.1 x.1 x.2 y.1 y.2 + polar k'.1 x.1 x.2 y.1 y.2.
Proof.
rewrite /polar -!(kerdock_polar char2 card_F) /pair_value /key_value !linear_partD -/kerdock /=.
set A := kerdock k.1 _ _; set B := kerdock k.1 x.1 _; set C := kerdock k.1 y.1 _.
set A' := kerdock k'.1 _ _; set B' := kerdock k'.1 x.1 _; set C' := kerdock k'.1 y.1 _.
set lx := linear_part k x; set ly := linear_part k y.
set lx' := linear_part k' x; set ly' := linear_part k' y.
have -> : A + (lx + ly) + (A' + (lx' + ly')) + (B + lx + (B' + lx')) + (C + ly + (C' + ly'))
  = A + B + C + (A' + B' + C') + ((lx + lx) + (ly + ly) + (lx' + lx') + (ly' + ly')) by ring.
by rewrite !xx !addr0.
Qed.

Lemma card_places : #|G| = (2 ^ n.+1)%N.
Proof. by rewrite card_prod card_F card_Fp // -/n expnSr. Qed.

Lemma two_forms k k' : k.1 != k'.1 ->
  (\sum_g (-1) ^+ (key_bit k g (+) key_bit k' g)) ^+ 2 = (2 ^ n.+1)%:R :> int.
Proof.
move=> neq; pose Q g := pair_value k k' g != 0.
have polarE x y : Q (x + y) (+) Q x (+) Q y
    = (polar k.1 x.1 x.2 y.1 y.2 + polar k'.1 x.1 x.2 y.1 y.2 != 0).
  have [p1 p2 p3] := And3 (bit_pair k k' (x + y)) (bit_pair k k' x) (bit_pair k k' y).
  by rewrite -pair_polar /Q (bit_neq0 (bitD p1 p2) p3) (bit_neq0 p1 p2).
have bit_polar x y : bit (polar k.1 x.1 x.2 y.1 y.2 + polar k'.1 x.1 x.2 y.1 y.2).
  by rewrite -pair_polar; apply: bitD; [apply: bitD|]; exact: bit_pair.
rewrite (eq_bigr (fun g => (-1) ^+ Q g)) => [|g _]; last by rewrite key_bits_add.
rewrite (quadratic_sum (Q := Q)) ?card_places // => [x y g|g g_neq0].
  rewrite !polarE -bit_neq0 //; congr (_ != 0).
  by rewrite /polar !(polarDl h char2) addrACA.
suff /existsP[x polar_x] : [exists x, Q (x + g) (+) Q x (+) Q g] by exists x.
apply: contraR g_neq0 => /existsPn none.
have [|g1 g2] := @kerdock_radical F h char2 card_F k.1 k'.1 g.1 g.2 neq.
  by move=> y f; have := none (y, f); rewrite polarE negbK => /eqP.
by rewrite [g]surjective_pairing g1 g2.
Qed.

(** ** One form *)

Lemma one_form k k' : k.1 = k'.1 -> k != k' ->
  \sum_g (-1) ^+ (key_bit k g (+) key_bit k' g) = 0 :> int.
Proof.
move=> same neq; pose chi (g : G) := linear_part k g + linear_part k' g.
have bit_chi g : bit (chi g) by apply: bitD; exact: bit_linear.
rewrite (eq_bigr (fun g => (-1) ^+ (chi g != 0))) => [|g _]; last first.
  rewrite key_bits_add /pair_value /key_value same; congr (_ ^+ nat_of_bool (_ != 0)).
  set A := kerdock _ _ _; rewrite -[RHS]addr0 -(xx A) /chi.
  by rewrite addrACA addrC.
apply: (@character_sum G (fun g => chi g != 0)) => [x y|].
  rewrite -bit_neq0 //; congr (_ != 0); by rewrite /chi !linear_partD addrACA.
have neq2 : k.2 != k'.2.
  by apply: contra neq => /eqP eq2; rewrite [k]surjective_pairing [k']surjective_pairing same eq2.
have [eq_c|neq_c] := eqVneq k.2.1 k'.2.1.
  exists (0, 1); rewrite /chi /linear_part /= !mulr0 /tr tr0 !add0r !mulr1.
  rewrite /scalar -(scalarD char2).
  apply: contra neq2 => /eqP/scalar_eq0 eq_d; rewrite [k.2]surjective_pairing [k'.2]surjective_pairing eq_c.
  rewrite -[k.2.2]addr0 -(F2_addrr k'.2.2) addrA eq_d add0r //.
have c_neq0 : k.2.1 + k'.2.1 != 0.
  by apply: contra neq_c => /eqP c0; rewrite -[k.2.1]addr0 -(xx k'.2.1) addrA c0 add0r.
exists ((k.2.1 + k'.2.1)^-1, 0); rewrite /chi /linear_part /= /scalar /kerdock_forms.scalar /= !mulr0 !addr0.
by rewrite -(trD h char2) -mulrDl mulfV // /tr tr1 ?oner_neq0.
Qed.

End Keys.

(** Keys of length m = s^2, entries of absolute value 1 and coherence 1/s. *)
Lemma separating_keys (R : realType) (N m q : nat) (s : R) (u : 'I_N -> 'rV[R]_m) :
  0 < s -> m%:R = s ^+ 2 -> (forall j, dot (u j) (u j) = m%:R) ->
  (forall i j, i != j -> `|dot (u i) (u j)| <= s) -> (3 * q)%:R <= s + 1 ->
  forall y : {set 'I_N}, #|y| = q ->
  exists w, [/\ forall j, j \in y -> dot w (u j) = 1,
                forall j, j \notin y -> `|dot w (u j)| <= 2%:R^-1
              & m%:R * dot w w <= 3%:R / 2%:R * q%:R].
Proof.
move=> s_gt0 m_s norm_u coherent few y card_y; have s_neq0 : s != 0 by rewrite gt_eqF.
have mu_ge0 : 0 <= s^-1 by rewrite invr_ge0 ltW.
have small : (3 * q)%:R * s^-1 - s^-1 <= 1.
  by rewrite -[X in _ - X]mul1r -mulrBl ler_pdivr_mulr // mul1r ler_subl_addr.
have [||w [on_y off_y norm_w]] := @coherence_lemma R N m q (fun j => s^-1 *: u j) s^-1
  mu_ge0 small _ _ y card_y.
- by move=> j; rewrite dotZl dotZr norm_u m_s expr2 mulKf // mulVf.
- move=> i j /coherent close; rewrite dotZl dotZr mulrA normrM -expr2 ger0_norm ?sqr_ge0 //.
  by rewrite expr2 -mulrA ler_pimulr // mulrC ler_pdivr_mulr // mul1r.
exists (s^-1 *: w); split=> [j /on_y|j /off_y|]; rewrite dotZl ?dotZr //.
by rewrite m_s expr2 -mulrA mulVKf // mulVKf.
Qed.

Theorem kerdock_keys_exist : kerdock_keys_exist_statement.
Proof.
move=> R [//|h] _; have [F char2 card_F] := @PrimePowerField 2 (h.+1 + h) isT isT.
pose K := [finType of (F * (F * 'F_2))%type]; pose G := [finZmodType of (F * 'F_2)%type].
have card_K : #|K| = (2 ^ (4 * h.+1).-1)%N.
  by rewrite !card_prod card_F card_Fp // -expnSr -expnD; congr (2 ^ _)%N; lia.
have card_G : #|G| = (2 ^ (2 * h.+1))%N.
  by rewrite (card_places card_F); congr (2 ^ _)%N; lia.
pose k_of j : K := enum_val (cast_ord (esym card_K) j).
pose g_of l : G := enum_val (cast_ord (esym card_G) l).
have k_inj : injective k_of by move=> i j /enum_val_inj/cast_ord_inj.
pose S k k' : int := \sum_(g : G) (-1) ^+ (key_bit h k g (+) key_bit h k' g).
pose u j : 'rV[R]_(2 ^ (2 * h.+1)) := \row_l (-1) ^+ key_bit h (k_of j) (g_of l).
have dot_u i j : dot (u i) (u j) = (S (k_of i) (k_of j))%:~R.
  rewrite /dot /S rmorph_sum /= (reindex g_of) /=; last first.
    exists (fun g => cast_ord card_G (enum_rank g)) => [l _|g _]; rewrite /g_of.
      by rewrite enum_valK cast_ordKV.
    by rewrite cast_ordK enum_rankK.
  by apply: eq_bigr => l _; rewrite !mxE -signr_addb rmorph_sign.
have s_gt0 : 0 < 2%:R ^+ h.+1 :> R by rewrite exprn_gt0 ?ltr0n.
have m_s : (2 ^ (2 * h.+1))%:R = (2%:R ^+ h.+1) ^+ 2 :> R by rewrite natrX mulnC exprM.
have norm_u j : dot (u j) (u j) = (2 ^ (2 * h.+1))%:R.
  rewrite dot_u /S (eq_bigr (fun=> 1)) => [|g _]; last by rewrite addbb.
  by rewrite sumr_const card_G rmorph_nat.
have inner i j : i != j -> dot (u i) (u j) = 0 \/ `|dot (u i) (u j)| = 2%:R ^+ h.+1.
  move=> neq; have k_neq : k_of i != k_of j by apply: contra neq => /eqP/k_inj ->.
  have [same|other] := eqVneq (k_of i).1 (k_of j).1.
    by left; rewrite dot_u /S (one_form char2 card_F same k_neq).
  right; apply/eqP; rewrite -(@eqr_expn2 _ 2) ?(ltW s_gt0) //.
  rewrite real_normK ?num_real // -m_s dot_u -rmorphX /= (two_forms char2 card_F other) rmorph_nat.
  by rewrite eqr_nat; apply/eqP; congr (2 ^ _)%N; lia.
exists u; split=> [j k|//|q y q_le card_y].
  by rewrite mxE; case: (key_bit _ _ _); [right | left].
apply: (separating_keys s_gt0 m_s norm_u) => // [i j /inner[-> | ->]|]; rewrite ?normr0 ?(ltW s_gt0) //.
by rewrite -natrX -[X in _ + X]/(1%:R) -natrD ler_nat.
Qed.
