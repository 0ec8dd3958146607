(** * Shortening integer vectors

    Natural numbers f_j whose squares add up to at least n have a lower bound g <= f with
    sum g_j <= n <= sum g_j^2.

    Idea.  While the sum exceeds n, take one from some f_k > 0.  The squares lose
    2 f_k - 1, and before they exceeded the sum by at least f_k (f_k - 1); so they still
    add up to n + (f_k - 1) (f_k - 2) >= n. *)

From mathcomp Require Import all_ssreflect.
From mathcomp Require Import zify.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section Shortening.
Variable N : nat.
Implicit Types f g : 'I_N -> nat.

(** f with one taken from f k. *)
Definition lowered f k : 'I_N -> nat := fun j => if j == k then (f j).-1 else f j.

Lemma sum_lowered (F : nat -> nat) f k :
  \sum_j F (lowered f k j) + F (f k) = \sum_j F (f j) + F (f k).-1.
Proof.
rewrite (bigD1 k) //= [in RHS](bigD1 k) //= /lowered eqxx.
rewrite (eq_bigr (fun j => F (f j))) => [|j /negbTE -> //].
by rewrite addnC [X in _ + X = _]addnC addnA.
Qed.

Lemma sum_le_squares f k :
  \sum_j f j + f k * f k <= \sum_j f j ^ 2 + f k.
Proof.
rewrite (bigD1 k) //= [\sum_j f j ^ 2](bigD1 k) //= -mulnn.
rewrite addnAC [X in _ <= X]addnAC leq_add ?leq_add2l //; last first.
  by apply: leq_sum => j _; case: (f j) => // x; rewrite -mulnn leq_pmulr.
by rewrite addnC.
Qed.

Lemma shorten f n : n <= \sum_j f j ^ 2 ->
  exists g, [/\ forall j, g j <= f j, \sum_j g j <= n & n <= \sum_j g j ^ 2].
Proof.
have [s] := ubnP (\sum_j f j); elim: s f => // s IH f lt_s n_le.
have [|lt_n] := leqP (\sum_j f j) n; first by exists f.
have [k f_k] : exists k, 0 < f k.
  apply/existsP; apply: contraLR lt_n => /existsPn f0; rewrite -leqNgt big1 // => j _.
  by have := f0 j; lia.
have := sum_lowered id f k; have := sum_lowered (fun x => x ^ 2) f k.
have := sum_le_squares f k; rewrite -!mulnn /= => squares lower2 lower1.
rewrite /= in lt_s n_le lt_n.
have [||g [g_le g1 g2]] := IH (lowered f k); [rewrite /=; lia | rewrite /=; nia |].
exists g; split=> // j; apply: leq_trans (g_le j) _; rewrite /lowered.
by case: ifP => // _; exact: leq_pred.
Qed.

End Shortening.
