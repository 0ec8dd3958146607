(** * Which marks occur: a head that attends uniformly and rounds a tie

    A token at position j has marks b_j(x), one bit a coordinate.  Its value is
    (j mod 2) + [mark l] in coordinate l, and all places weigh the same.  Half of the places
    are odd (a dummy of value 1 makes up for an odd N), so coordinate l averages to 1/2, a
    tie that is rounded to 0, if no token has the mark l, and to more otherwise. *)

From mathcomp Require Import all_ssreflect all_algebra ring zify.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements vectors precision ties.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Section Tally.
Variables (R : realType) (N n : nat) (T : Type) (b : 'I_N -> T -> 'I_n -> bool).

Definition tally_head : p_head R N (odd N) T 1 n :=
  PHead (fun _ _ => 0) (fun _ _ => 0) (fun j x => \row_l (odd j + b j x l)%:R)
        (fun=> 0) (fun=> const_mx 1).

Lemma tally_in_P : in_P 3 0 (fun=> True) tally_head.
Proof.
have zero k : p_bit_vector 3 0 (0 : 'rV[R]_k) by move=> l; rewrite mxE; exact: p_bit0.
split=> [i x _|d]; split; try exact: zero; move=> k; rewrite mxE; last exact: (@p_bit_nat R 3 0 1).
by apply: p_bit_nat; case: (odd i); case: (b _ _ _).
Qed.

Variables (X : 'I_N -> T) (i : 'I_N) (l : 'I_n).
Let count : nat := \sum_(j < N) b j (X j) l.

Lemma tally_average :
  exact_output tally_head X i 0 l = (uphalf N + count)%:R / (uphalf N).*2%:R.
Proof.
rewrite exact_quotient /= !dot0l expR0.
have ones k : \sum_(d < k) (1 : R) = k%:R by rewrite sumr_const card_ord.
rewrite !ones -natrD; congr (_ / _%:R); last first.
  by rewrite uphalf_half -addnn; have := odd_double_half N; rewrite -addnn; lia.
rewrite (eq_bigr (fun j : 'I_N => (odd j + b j (X j) l)%:R)) => [|j _]; last first.
  by rewrite mxE mul1r.
rewrite -natr_sum big_split /= [X in _ + X](eq_bigr (fun=> 1)) => [|d _]; last first.
  by rewrite mxE mul1r.
by rewrite ones -natrD -/count addnAC odd_places.
Qed.

Lemma tally_nonzero : (layer_output 0 (fun _ : 'I_1 => tally_head) X i 0 l != 0)
  = [exists j, b j (X j) l].
Proof.
have h_gt0 : (0 < uphalf N)%N by rewrite uphalf_half; have := ltn_ord i; have := odd_double_half N; lia.
have hh_pos : 0 < (uphalf N).*2%:R :> R by rewrite ltr0n double_gt0.
rewrite one_head tally_average.
have [/existsP[j lj]|none] := boolP [exists j, b j (X j) l].
  rewrite gt_eqF // round_above // ltr_pdivl_mulr // -(@ltr_pmul2l _ 2%:R) ?ltr0n //.
  rewrite mulVKf ?pnatr_eq0 // -natrM ltr_nat /count (bigD1 j) //= lj.
  by lia.
have -> : count = 0%N.
  rewrite /count big1 // => j _; apply/eqP; rewrite eqb0.
  by apply: contra none => lj; apply/existsP; exists j.
have h_neq0 : (uphalf N)%:R != 0 :> R by rewrite pnatr_eq0 -lt0n.
by rewrite addn0 -muln2 natrM invfM mulrA mulfV // mul1r round_half eqxx.
Qed.

End Tally.
