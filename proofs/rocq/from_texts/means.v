(** * From a text on a rounded mean to what the mean shows

    [mean_shows H] proves that the rounded mean is not 0 iff what the text says holds, H being the text at the
    bits, with the rounded mean still open. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From Coq Require Import ZArith.
From ties Require Import encoding uniform.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** The texts' bits, from the last to the first. *)
Ltac feed_bits H B k :=
  lazymatch k with
  | 0 => idtac
  | S ?k' => specialize (H (B k')); feed_bits H B k'
  end.

Definition tally (B : nat -> bool) (N : nat) : nat := sumn [seq odd j + B j | j <- iota 0 N].

Lemma tally_sum (B : nat -> bool) N : sumn [seq odd j + B j | j <- iota 0 N] = tally B N.
Proof. by []. Qed.

Lemma tally_at_most B N : tally B N <= N + N./2.
Proof.
rewrite /tally -(sum_iota N (fun j => odd j + B j)) big_split /= addnC leq_add //.
  by rewrite -[X in _ <= X]card_ord -sum1_card; apply: leq_sum => j _; case: (B j).
elim: N => [|N IH]; first by rewrite big_ord0.
by rewrite big_ord_recr /= uphalf_half addnC leq_add2l.
Qed.

(** What is known of the rounded mean of a tally. *)
Definition mean_of (N s r : nat) : Prop :=
  [/\ 2 * s <= 3 * N, r <= 2, (2 * r) * N <= 2 * s + N /\ 2 * s <= (2 * r + 1) * N
    & odd r -> (2 * r) * N < 2 * s + N /\ 2 * s < (2 * r + 1) * N].

Lemma tally_mean B N : 0 < N -> mean_of N (tally B N) (rounded (tally B N) N).
Proof.
move=> N_gt0; have le : 2 * tally B N <= 3 * N.
  by have := tally_at_most B N; have := odd_double_half N; rewrite -mul2n; lia.
have [h1 h2 h3 h4] := nearest (tally B N) N_gt0; split=> // [|oddr]; last by split; [exact: h3 | exact: h4].
by apply: rounded_at_most => //; lia.
Qed.

(** A bit of every position, as a function of natural numbers. *)
Definition at_position N (B : 'I_N -> bool) (k : nat) : bool := [exists j : 'I_N, (j == k :> nat) && B j].

Lemma at_positionE N (B : 'I_N -> bool) (j : 'I_N) : at_position B j = B j.
Proof.
apply/existsP/idP => [[k /andP[/eqP e Bk]]|Bj]; last by exists j; rewrite eqxx.
by have -> : j = k by exact: val_inj.
Qed.

Lemma has_position N (B : 'I_N -> bool) : has (at_position B) (iota 0 N) = [exists j, B j].
Proof.
apply/hasP/existsP => [[k _ /existsP[j /andP[_ Bj]]]|[j Bj]]; first by exists j.
by exists (nat_of_ord j); rewrite ?mem_iota ?at_positionE //=.
Qed.

Lemma tally_position N (B : 'I_N -> bool) : \sum_(j < N) (odd j + B j) = tally (at_position B) N.
Proof. by rewrite /tally -sum_iota; apply: eq_bigr => j _; rewrite at_positionE. Qed.

(** What a text assumes of a rounded mean r of N values with the sum s. *)
Ltac rounded_mean s es facts :=
  match goal with
  | |- context [(2 * ?t)%Z] =>
      have -> : t = Z.of_nat s by [rewrite ?of_nat_add -es ?addnA !addn0]
  end;
  clear -facts; move: facts => [? ? [? ?] ?]; lia.

(** The rounded mean of a tally is not 0 iff some position has the mark: from the text that says so. *)
Ltac tally_shows H N :=
  let B := fresh "B" in let wrong := fresh "wrong" in let facts := fresh "facts" in
  let s := fresh "s" in let r := fresh "r" in let es := fresh "es" in let e := fresh "e" in
  let mark := fresh "mark" in let marked := fresh "marked" in let text := fresh "text" in
  move=> B; have text := H; feed_bits text B N;
  move: (has_any B (iota 0 N)) (tally_sum B N) (@tally_mean B N isT); move: (has B _) => mark;
  move: (rounded _ N) => r; move: (tally B N) => s /= marked es facts;
  apply: equal_by_contradiction => wrong;
  eapply (text (Z.of_nat r)); try encoded_value;
  [ rounded_mean s es facts | case=> _ e; apply: wrong; exact: (shown marked e) ].
