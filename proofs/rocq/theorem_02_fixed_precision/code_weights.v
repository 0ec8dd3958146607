(** * Weights that single out a set of code words

    A spread code (spread_code.v) of N words of 8 sigma letters.  For every set y of at
    most q words there are weights on (place, letter) such that the weights of a word's
    letters add up to 1 if it is in y and to at most 1/2 in absolute value if not.  No
    weight exceeds 1 / (4 sigma), and the squares add up to at most q / sigma.

    Idea.  Take the superset T of code_ownership.v.  Word l of T puts the same weight a_l
    on all letters it owns.  Word k scores sum_l A_kl a_l, where A_kl counts the places
    owned by l at which k agrees with l.  On T this system is diagonally dominant: A_kk
    is at least 6 sigma and the rest of the row at most 2 sigma; so a can be chosen to
    give 1 on y, 0 on the rest of T, and abs a_l <= 1 / (4 sigma).  A word outside T
    agrees with T at fewer than 2 sigma places. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring zify.
From slt Require Import spread_code code_ownership dominance.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.

Section Weights.
Variables (R : realFieldType) (N sigma q : nat) (S : finType).
Notation s := (8 * sigma)%N.
Variable c : {ffun 'I_N * 'I_s -> S}.
Implicit Types (T y : {set 'I_N}) (j k l : 'I_N) (t : 'I_s) (x : S).

(** ** Counting agreements *)

Variables (T : {set 'I_N}) (own : 'I_N -> {set 'I_s}).
Hypothesis sigma_gt0 : (0 < sigma)%N.
Hypothesis T_le : (#|T| <= 2 * q)%N.
Hypothesis own_many : forall j, j \in T -> (6 * sigma <= #|own j|)%N.
Hypothesis own_differ : forall j l t, j \in T -> l \in T -> j != l ->
  t \in own j -> t \in own l -> c (j, t) != c (l, t).

(** Places owned by l at which word k has the same letter. *)
Definition agree k l : {set 'I_s} := [set t in own l | c (l, t) == c (k, t)].

(** Owners of letter x at place t: at most one. *)
Definition owners t x : {set 'I_N} := [set l in T | (t \in own l) && (c (l, t) == x)].

Lemma card_owners t x : (#|owners t x| <= 1)%N.
Proof.
rewrite leqNgt; apply/negP => /card_gt1P[l [l' []]]; rewrite !inE.
move=> /and3P[lT tl /eqP cl] /and3P[l'T tl' /eqP cl'] ll'.
by have := own_differ lT l'T ll' tl tl'; rewrite cl cl' eqxx.
Qed.

(** Agreements with the members P of T lie in H, one owner each. *)
Lemma agreements_le k (P : pred 'I_N) (H : {set 'I_s}) :
  (forall l, P l -> l \in T) -> (forall l t, P l -> t \in agree k l -> t \in H) ->
  (\sum_(l | P l) #|agree k l| <= #|H|)%N.
Proof.
move=> PT PH; rewrite (eq_bigr (fun l => \sum_(t in agree k l) 1)%N) => [|l _]; last first.
  by rewrite sum1_card.
rewrite (exchange_big_dep (mem H)) /= => [|l t Pl tl]; last exact: PH Pl tl.
rewrite -sum1_card; apply: leq_sum => t _; rewrite sum1_card.
apply: leq_trans (card_owners t (c (k, t))); apply: subset_leq_card.
by apply/subsetP => l /andP[Pl]; rewrite !inE PT.
Qed.

Local Open Scope ring_scope.

Let A k l : R := #|agree k l|%:R.

Lemma A_dominant k : k \in T ->
  (4 * sigma)%:R + \sum_(l in T | l != k) `|A k l| <= A k k.
Proof.
move=> kT; have := own_many kT.
have -> : own k = agree k k by apply/setP => t; rewrite inE eqxx andbT.
rewrite /A => many; rewrite (eq_bigr (fun l => #|agree k l|%:R)) => [|l _]; last first.
  by rewrite normr_nat.
rewrite -natr_sum -natrD ler_nat.
have : (\sum_(l in T | l != k) #|agree k l| <= #|~: agree k k|)%N.
  apply: agreements_le => [l /andP[] //|l t /andP[lT lk]].
  rewrite !inE eqxx andbT => /andP[tl /eqP cl]; apply: contraTN isT => tk.
  by have := own_differ lT kT lk tl tk; rewrite cl eqxx.
have := cardsC (agree k k); rewrite card_ord.
move: (\sum_(l in T | l != k) #|agree k l|)%N #|agree k k| #|~: agree k k| many => X g h many.
clear -many; lia.
Qed.

Variable a : 'I_N -> R.
Hypothesis a_le : forall l, l \in T -> (4 * sigma)%:R * `|a l| <= 1.

Let a_bound l : l \in T -> `|a l| <= (4 * sigma)%:R^-1.
Proof.
by move=> lT; rewrite -[X in _ <= X]mul1r ler_pdivl_mulr ?ltr0n ?muln_gt0 // mulrC a_le.
Qed.

Definition weight t x : R := \sum_(l in owners t x) a l.

Lemma weight_le t x : `|weight t x| <= (4 * sigma)%:R^-1 *+ #|owners t x|.
Proof.
apply: le_trans (ler_norm_sum _ _ _) _; rewrite -sumr_const; apply: ler_sum => l.
by rewrite inE => /andP[lT _]; exact: a_bound.
Qed.

Lemma weight_max t x : `|weight t x| <= (4 * sigma)%:R^-1.
Proof.
apply: le_trans (weight_le t x) _; case: (#|owners t x|) (card_owners t x) => [|[|//]] _ //.
by rewrite mulr0n invr_ge0 ler0n.
Qed.

Lemma weight_score k : \sum_t weight t (c (k, t)) = \sum_(l in T) A k l * a l.
Proof.
rewrite /weight (exchange_big_dep (mem T)) /= => [|t l _]; last by rewrite inE => /andP[].
apply: eq_bigr => l lT; rewrite sumr_const -mulr_natl; congr (_%:R * _).
by apply: eq_card => t; rewrite -[LHS]/(l \in owners t (c (k, t))) !inE lT.
Qed.

(** A word that agrees with T at fewer than 2 sigma places scores at most 1/2. *)
Lemma weight_off k : (#|hits c k T| < 2 * sigma)%N ->
  `|\sum_t weight t (c (k, t))| <= 2%:R^-1.
Proof.
move=> few; rewrite weight_score; apply: le_trans (ler_norm_sum _ _ _) _.
apply: (@le_trans _ _ (\sum_(l in T) A k l * (4 * sigma)%:R^-1)).
  by apply: ler_sum => l lT; rewrite normrM normr_nat ler_wpmul2l ?a_bound.
rewrite -mulr_suml -natr_sum ler_pdivr_mulr ?ltr0n ?muln_gt0 //.
rewrite natrM mulrA (_ : 2%:R^-1 * 4%:R = 2%:R); last first.
  by rewrite -[4%N]/(2 * 2)%N natrM mulKf // pnatr_eq0.
rewrite -natrM ler_nat; apply: leq_trans (ltnW few).
apply: agreements_le => // l t lT; rewrite !inE => /andP[_ cl].
by apply/existsP; exists l; rewrite lT.
Qed.

Lemma weight_squares : \sum_t \sum_x weight t x ^+ 2 <= q%:R / sigma%:R.
Proof.
set B : R := (4 * sigma)%:R^-1; have B_ge0 : 0 <= B by rewrite invr_ge0 ler0n.
have square t x : weight t x ^+ 2 <= B ^+ 2 *+ #|owners t x|.
  rewrite -real_normK ?num_real //; have := weight_le t x; rewrite -/B.
  case: (#|owners t x|) (card_owners t x) => [|[|//]] _.
    by rewrite !mulr0n normr_le0 => /eqP ->; rewrite normr0 expr0n.
  by rewrite !mulr1n => le; rewrite ler_expn2r ?nnegrE.
apply: (@le_trans _ _ (\sum_t \sum_x B ^+ 2 *+ #|owners t x|)).
  by apply: ler_sum => t _; apply: ler_sum.
have -> : \sum_t \sum_x B ^+ 2 *+ #|owners t x| = B ^+ 2 *+ \sum_(l in T) #|own l|.
  rewrite -sumrMnr; transitivity (\sum_t \sum_x \sum_(l in owners t x) B ^+ 2).
    by apply: eq_bigr => t _; apply: eq_bigr => x _; rewrite sumr_const.
  transitivity (\sum_t \sum_(l in T | t \in own l) B ^+ 2).
    apply: eq_bigr => t _; rewrite (partition_big (fun l => c (l, t)) xpredT) //=.
    by apply: eq_bigr => x _; apply: eq_bigl => l; rewrite !inE andbA.
  rewrite (exchange_big_dep (mem T)) /= => [|t l _ /andP[] //].
  apply: eq_bigr => l lT; rewrite sumr_const; congr (_ *+ _).
  by apply: eq_card => t; rewrite unfold_in lT.
rewrite -mulr_natl; apply: (@le_trans _ _ ((2 * q * s)%:R * B ^+ 2)).
  rewrite ler_wpmul2r ?exprn_ge0 // ler_nat; apply: leq_trans (leq_mul T_le (leqnn s)).
  rewrite -sum_nat_const; apply: leq_sum => l _; rewrite -[X in (_ <= X)%N](card_ord s).
  exact: max_card.
have s_neq0 : sigma%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
rewrite /B le_eqVlt; apply/orP; left; apply/eqP; rewrite !natrM; field.
by rewrite s_neq0.
Qed.

End Weights.

Local Open Scope ring_scope.

Theorem code_weights (R : realFieldType) (N sigma q : nat) (S : finType)
    (c : {ffun 'I_N * 'I_(8 * sigma) -> S}) (y : {set 'I_N}) :
  (0 < sigma)%N -> (0 < q)%N ->
  (forall T : {set 'I_N}, 0 < #|T| <= 2 * q -> #|repeated c T| < sigma * #|T|)%N ->
  (#|y| <= q)%N ->
  exists weight : 'I_(8 * sigma) -> S -> R,
    [/\ forall k, k \in y -> \sum_t weight t (c (k, t)) = 1,
        forall k, k \notin y -> `|\sum_t weight t (c (k, t))| <= 2%:R^-1,
        forall t x, `|weight t x| <= (4 * sigma)%:R^-1
      & \sum_t \sum_x weight t x ^+ 2 <= q%:R / sigma%:R].
Proof.
move=> sigma_gt0 q_gt0 spread y_le.
have [T [yT T_le few_hits]] := closed_superset q_gt0 spread y_le.
have [own [own_many own_differ]] := ownership q_gt0 spread T_le.
have kappa_gt0 : 0 < (4 * sigma)%:R :> R by rewrite ltr0n; lia.
have [|a [solves a_le]] := dominant_solution kappa_gt0 (A_dominant R own_many own_differ)
    (b := fun k => (k \in y)%:R) (beta := 1).
  by move=> k _; rewrite normr_nat; case: (k \in y); rewrite ?ler01.
have score k : k \in T -> \sum_t weight c T own a t (c (k, t)) = (k \in y)%:R.
  by move=> kT; rewrite weight_score solves.
exists (weight c T own a); split=> [k ky|k ky|t x|].
- by rewrite score ?ky // (subsetP yT).
- have [kT|kT] := boolP (k \in T); last first.
    exact: (weight_off sigma_gt0 own_differ a_le (few_hits k kT)).
  by rewrite score // (negbTE ky) normr0 invr_ge0 ler0n.
- exact: (weight_max sigma_gt0 own_differ a_le).
- exact: (weight_squares sigma_gt0 T_le own_differ a_le).
Qed.
