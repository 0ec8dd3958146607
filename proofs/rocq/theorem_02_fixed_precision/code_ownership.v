(** * Ownership of letters in a spread code

    In a code as spread_code.v gives it, every set T of at most 2q words can share out its
    letters: each word j owns at least 6 sigma of its 8 sigma places, and where two words
    both own a place their letters there differ.  And every set y of at most q words has a
    superset T of at most 2q words such that every word outside T agrees with words of T
    at fewer than 2 sigma places.

    Idea.  If fewer than sigma |T| letters of T repeat earlier ones, fewer than
    2 sigma |T| are shared at all, so some word shares fewer than 2 sigma; it owns the
    others; go on with the rest of T.  For the superset, add words that agree with T at
    2 sigma places or more as long as there are any: each adds 2 sigma repetitions, so q
    of them would make too many. *)

From mathcomp Require Import all_ssreflect.
From mathcomp Require Import zify.
From slt Require Import spread_code.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section Ownership.
Variables (N sigma q : nat) (S : finType).
Notation s := (8 * sigma).
Notation place := ('I_N * 'I_s)%type.
Variable c : {ffun place -> S}.
Implicit Types (T y Z : {set 'I_N}) (j k l : 'I_N) (t : 'I_s).

Hypothesis q_gt0 : 0 < q.
Hypothesis spread : forall T, 0 < #|T| <= 2 * q -> #|repeated c T| < sigma * #|T|.

(** ** Private letters *)

(** Word j of T shares its letter at t with another word of T. *)
Definition shares T j t : bool := [exists l in T, (l != j) && (c (l, t) == c (j, t))].

Definition shared T : {set place} := [set p in setX T setT | shares T p.1 p.2].

(** A letter that is shared but repeats no earlier one is repeated by a later word. *)
Lemma card_shared T : #|shared T| <= 2 * #|repeated c T|.
Proof.
pose partner (p : place) : place :=
  (odflt p.1 [pick l in T | (l != p.1) && (c (l, p.2) == c p)], p.2).
have partnerP p : p \in shared T :\: repeated c T ->
  [/\ p.1 \in T, partner p \in repeated c T & c (partner p) = c p].
  case: p => i t; rewrite !inE andbT /= => /andP[first /andP[iT /existsP[l lP]]].
  rewrite iT /= in first; rewrite /partner /=; case: pickP => [k /and3P[kT ki /eqP ck]|none].
    rewrite /= kT; split=> //; apply/existsP; exists i; rewrite iT ck eqxx andbT /=.
    rewrite ltn_neqAle eq_sym val_eqE ki /= leqNgt.
    by apply: contra first => k_lt; apply/existsP; exists k; rewrite kT k_lt ck eqxx.
  by have := none l; rewrite /= lP.
have partner_inj : {in shared T :\: repeated c T &, injective partner}.
  move=> [i t] [i' t'] pS p'S same; have tt' : t = t' by exact: (congr1 snd same).
  subst t'; have [/= iT _ ci] := partnerP _ pS; have [/= i'T _ ci'] := partnerP _ p'S.
  have same_c : c (i, t) = c (i', t) by rewrite -ci same ci'.
  have not_repeat k : (k, t) \in shared T :\: repeated c T -> k \in T -> ~~ repeats c T (k, t).
    by rewrite !inE andbT /= => /andP[first _] kT; rewrite kT /= in first.
  suff /val_inj -> : i = i' :> nat by [].
  apply/eqP; rewrite eqn_leq; apply/andP; split; rewrite leqNgt.
    apply: contra (not_repeat i pS iT) => lt; apply/existsP; exists i'.
    by rewrite i'T lt /= same_c.
  apply: contra (not_repeat i' p'S i'T) => lt; apply/existsP; exists i.
  by rewrite iT lt /= same_c.
rewrite -(cardsID (repeated c T) (shared T)) mul2n -addnn; apply: leq_add.
  by apply/subset_leq_card/subsetIr.
rewrite -(card_in_imset partner_inj); apply/subset_leq_card/subsetP => _ /imsetP[p pS ->].
by have [] := partnerP p pS.
Qed.

Definition private T j : {set 'I_s} := [set t | ~~ shares T j t].

Lemma many_private T : 0 < #|T| <= 2 * q -> exists2 j, j \in T & 6 * sigma <= #|private T j|.
Proof.
move=> T_size; have few := spread T_size; have := card_shared T.
have -> : #|shared T| = \sum_(j in T) #|~: private T j|.
  rewrite -sum1_card (eq_bigr (fun j => \sum_(t in ~: private T j) 1)) => [|j _].
    by rewrite pair_big_dep /=; apply: eq_bigl => p; rewrite !inE andbT negbK.
  by rewrite sum1_card.
move=> le; suff [j jT lt] : exists2 j, j \in T & #|~: private T j| < 2 * sigma.
  by exists j => //; have := cardsC (private T j); rewrite card_ord; lia.
case: (pickP [pred j in T | #|~: private T j| < 2 * sigma]) => [j /andP[jT lt]|none].
  by exists j.
have : \sum_(j in T) 2 * sigma <= \sum_(j in T) #|~: private T j|.
  by apply: leq_sum => j jT; have := none j; rewrite /= jT ltnNge => /negbFE.
by rewrite sum_nat_const; lia.
Qed.

(** ** Ownership, by peeling off a word with many private letters *)

Lemma ownership T : #|T| <= 2 * q -> exists own : 'I_N -> {set 'I_s},
  (forall j, j \in T -> 6 * sigma <= #|own j|) /\
  (forall j l t, j \in T -> l \in T -> j != l -> t \in own j -> t \in own l ->
     c (j, t) != c (l, t)).
Proof.
have [n] := ubnP #|T|; elim: n T => // n IH T; rewrite ltnS => Tn T_le.
have [T0|T_gt0] := posnP #|T|.
  by exists (fun _ => set0); split=> j; rewrite (cards0_eq T0) inE.
have [|j jT many] := @many_private T; first by rewrite T_gt0.
have card_rest : #|T| = #|T :\ j|.+1 by rewrite (cardsD1 j T) jT.
have [||own [own_many own_differ]] := IH (T :\ j); try by lia.
exists (fun i => if i == j then private T j else own i); split=> [i iT|i l t iT lT il].
  by case: eqP => [//|/eqP ij]; apply: own_many; rewrite !inE ij.
have private_differ k : k \in T -> k != j -> t \in private T j -> c (k, t) != c (j, t).
  by rewrite inE => kT kj /existsPn/(_ k); rewrite kT kj.
have [ij|ij] := eqVneq i j; have [lj|lj] := eqVneq l j.
- by rewrite ij lj eqxx in il.
- by move=> tj _; rewrite ij eq_sym private_differ.
- by move=> _ tj; rewrite lj private_differ.
- by move=> ti tl; apply: own_differ; rewrite // !inE ?ij ?lj.
Qed.

(** ** The superset *)

(** Places at which word k agrees with some word of T. *)
Definition hits k T : {set 'I_s} := [set t | [exists l in T, c (l, t) == c (k, t)]].

(** A word outside T adds a repetition wherever it agrees with T. *)
Lemma repeated_add T k : k \notin T ->
  #|repeated c T| + #|hits k T| <= #|repeated c (k |: T)|.
Proof.
move=> kT; pose new := repeated c (k |: T) :\: repeated c T.
have old_sub : repeated c T \subset repeated c (k |: T).
  apply/subsetP => p; rewrite !inE => /andP[/andP[pT _] /existsP[l /and3P[lT lt eq]]].
  by rewrite pT orbT; apply/existsP; exists l; rewrite !inE lT orbT lt eq.
have new_at t : t \in hits k T -> exists j, (j, t) \in new.
  rewrite inE => /existsP[l0 hit0].
  pose hit l := (l \in T) && (c (l, t) == c (k, t)).
  have [l /andP[lT /eqP cl] first] := @arg_minnP _ l0 hit (fun l => l : nat) hit0.
  have [lk|kl] := ltnP l k.
    exists k; rewrite !inE eqxx (negbTE kT) /=; apply/existsP; exists l.
    by rewrite !inE lT orbT lk cl eqxx.
  have {}kl : k < l.
    by rewrite ltn_neqAle kl andbT; apply: contraNneq kT => /val_inj ->.
  exists l; rewrite !inE lT orbT /=; apply/andP; split.
    apply/existsPn => i; apply/negP => /and3P[iT il /eqP ci].
    by have := first i; rewrite /hit iT ci cl eqxx leqNgt il => /(_ isT).
  by apply/existsP; exists k; rewrite !inE eqxx kl cl eqxx.
have hits_le : #|hits k T| <= #|new|.
  pose at_ t : place := (odflt k [pick j | (j, t) \in new], t).
  rewrite -(card_in_imset (f := at_)) => [|t t' _ _ [_ ->] //].
  apply/subset_leq_card/subsetP => _ /imsetP[t /new_at[j jt] ->]; rewrite /at_.
  by case: pickP => [//|/(_ j)]; rewrite jt.
by rewrite -(cardsID (repeated c T) (repeated c (k |: T))) (setIidPr old_sub) leq_add2l.
Qed.

Lemma closed_superset y : #|y| <= q -> exists T : {set 'I_N},
  [/\ y \subset T, #|T| <= 2 * q & forall k, k \notin T -> #|hits k T| < 2 * sigma].
Proof.
move=> y_le; pose heavy Z := [&& Z \subset ~: y, #|Z| <= q
                               & 2 * sigma * #|Z| <= #|repeated c (y :|: Z)|].
have heavy0 : heavy set0 by rewrite /heavy sub0set cards0 muln0.
have [Z /maxsetP[/and3P[yZ Z_le Z_heavy] Z_max] _] := maxset_exists heavy0.
have card_T : #|y :|: Z| = #|y| + #|Z|.
  by rewrite setUC cardsU addnC disjoint_setI0 ?disjoints_subset // cards0 subn0.
have T_le : #|y :|: Z| <= 2 * q by lia.
have Z_lt : #|Z| < q.
  rewrite ltnNge; apply/negP => q_le; have Zq : #|Z| = q by lia.
  have := @spread (y :|: Z); rewrite T_le andbT card_T Zq; nia.
exists (y :|: Z); split=> // [|k kT]; first exact: subsetUl.
rewrite ltnNge; apply/negP => many; move: kT; rewrite inE negb_or => /andP[ky kZ].
have heavyk : heavy (k |: Z).
  apply/and3P; split.
  - by rewrite subUset sub1set inE ky.
  - by rewrite cardsU1 kZ; lia.
  - rewrite cardsU1 kZ setUCA; apply: leq_trans (repeated_add _); last first.
      by rewrite inE negb_or ky.
    lia.
by have /setP/(_ k) := Z_max _ heavyk (subsetUr _ _); rewrite !inE eqxx (negbTE kZ).
Qed.

End Ownership.
