(** * Recurrent networks at the last token, whose pointers precede it

    N tokens, fewer than 2^(N - q) states: an error of at least 1/q at the last position on
    an input whose last token points at earlier positions only.

    Idea.  The first N - q tokens carry +e_1 or -e_1, the others 0.  Two of these prefixes
    reach the same state before the last token.  It points at a position where they differ
    and at the q - 1 zeros between: same output, targets 2/q apart. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors.
From slt Require Import theorem_11_recurrent theorem_04_P theorem_02_P_format.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** The first n positions. *)
Definition below N n : {set 'I_N} := [set j : 'I_N | (j < n)%N].

Lemma card_below N n : (n <= N)%N -> #|below N n| = n.
Proof.
move=> nN; have inj : injective (widen_ord nN) by move=> j k /(congr1 val) /= /val_inj.
rewrite -[RHS]card_ord -(card_imset _ inj); apply: eq_card => j; rewrite inE.
apply/idP/imsetP => [j_lt|[k _ ->]]; last by rewrite /= ltn_ord.
by exists (Ordinal j_lt) => //; apply: val_inj.
Qed.

Section LastToken.
Variables (R : realType) (N d q : nat) (last : 'I_N) (pad : {set 'I_N}).
Hypotheses (q_gt0 : (0 < q)%N) (qN : (q <= N)%N) (last_max : last = N.-1 :> nat).
Hypothesis card_pad : #|pad| = q.
Implicit Types (a : {set 'I_N}) (k : 'I_N).

Let e1 : 'rV[R]_d.+1 := delta_mx 0 0.

Definition bit_value a (j : 'I_N) : 'rV[R]_d.+1 :=
  if (j < N - q)%N then (if j \in a then e1 else - e1) else 0.

(** The q - 1 zeros before the last token. *)
Definition zeros : {set 'I_N} := below N last :\: below N (N - q).

Definition prefix a k : input R N d.+1 :=
  fun j => Token (bit_value a j) (if j == last then k |: zeros else pad).

Lemma card_aim k : (k < N - q)%N -> #|k |: zeros| = q.
Proof.
move=> k_lt; rewrite cardsU1 !inE k_lt /= cardsD (setIidPr _); last first.
  by apply/subsetP => j; rewrite !inE last_max; lia.
rewrite !card_below; move: last_max; lia.
Qed.

Lemma prefix_valid a k : (k < N - q)%N -> valid_input q (prefix a k).
Proof.
move=> k_lt j; split; last by rewrite /=; case: ifP => // _; exact: card_aim.
rewrite /= /bit_value; case: ifP => _; last by rewrite norm20 ler01.
by case: ifP => _; rewrite ?norm2N norm2_delta.
Qed.

Lemma prefix_causal a k j : (k < N - q)%N -> j \in pointers (prefix a k last) -> (j < last)%N.
Proof.
rewrite /= eqxx => k_lt; case/setU1P => [->|]; last by rewrite !inE => /andP[].
by rewrite last_max; lia.
Qed.

Lemma prefix_last a b k : prefix a k last = prefix b k last.
Proof.
have late : (last < N - q)%N = false by apply/negbTE; rewrite last_max; lia.
by rewrite /prefix /bit_value late.
Qed.

Lemma prefix_target a k : (k < N - q)%N ->
  qSA q (prefix a k) last = q%:R^-1 *: (if k \in a then e1 else - e1).
Proof.
move=> k_lt; rewrite /qSA /= eqxx; congr (_ *: _).
rewrite big_setU1 ?inE ?k_lt //= [X in _ + X]big1 => [|j].
  by rewrite addr0 /bit_value k_lt.
by rewrite !inE /bit_value => /andP[/negbTE ->].
Qed.

Variables (S : finType) (step : 'I_N -> token R N d.+1 -> S -> S).
Variables (out : 'I_N -> token R N d.+1 -> S -> 'rV[R]_d.+1) (h0 : S).
Hypothesis few : (#|S| < 2 ^ (N - q))%N.

Lemma last_token_misses : exists X, [/\ valid_input q X,
    forall j, j \in pointers (X last) -> (j < last)%N
  & q%:R^-1 <= norm2 (recurrent step out h0 X last - qSA q X last)].
Proof.
pose reached a k := state_before step h0 (prefix a k) last.
have forget a k k' : reached a k = reached a k'.
  apply: state_before_ext => j j_lt; rewrite /prefix ifN ?ifN //; by rewrite neq_ltn j_lt.
have [|a [b [aA bA ab same]]] := @same_message _ _ (powerset (below N (N - q)))
  (fun a => reached a last).
  by rewrite card_powerset card_below ?leq_subr.
have [k k_lt abk] : exists2 k : 'I_N, (k < N - q)%N & (k \in a) != (k \in b).
  have : ~~ [forall k, (k \in a) == (k \in b)].
    by apply: contra ab => /forallP eq_ab; apply/eqP/setP => k; apply/eqP.
  case/forallPn => k abk; exists k => //.
  rewrite !powersetE in aA bA; have := subsetP aA k; have := subsetP bA k; rewrite !inE.
  by case: (k \in a) (k \in b) abk => [] [] // _; [move=> _ /(_ isT) | move=> /(_ isT)].
have same_output : recurrent step out h0 (prefix a k) last = recurrent step out h0 (prefix b k) last.
  rewrite /recurrent (prefix_last a b) -/(reached a k) -/(reached b k).
  by rewrite (forget a k last) same (forget b last k).
have far : 2%:R * q%:R^-1 <= norm2 (qSA q (prefix a k) last - qSA q (prefix b k) last).
  rewrite !prefix_target // -scalerBr norm2Z ger0_norm ?invr_ge0 ?ler0n // mulrC.
  rewrite ler_pmul2l ?invr_gt0 ?ltr0n //.
  case: (k \in a) (k \in b) abk => [] [] // _.
    by rewrite opprK -mulr2n -scaler_nat norm2Z norm2_delta mulr1 ger0_norm ?ler0n.
  by rewrite -opprD norm2N -mulr2n -scaler_nat norm2Z norm2_delta mulr1 ger0_norm ?ler0n.
have [miss|miss] := missed_by_half (recurrent step out h0 (prefix a k) last) far.
  by exists (prefix a k); split=> // [|j]; [exact: prefix_valid | exact: prefix_causal].
exists (prefix b k); rewrite -same_output.
by split=> // [|j]; [exact: prefix_valid | exact: prefix_causal].
Qed.

End LastToken.
