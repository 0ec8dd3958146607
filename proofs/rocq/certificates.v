(** * Finite data through the kernel

    Small sign matrices found by search separate every pair of positions with margin 1/2.

    Idea.  For a pair {i, j} of rows with inner product g the query
    (u_i + u_j) / (m + g) scores 1 on both (Cramer's rule for a 2 x 2 Gram matrix); that
    it scores at most 1/2 elsewhere is a comparison of integers, which the kernel computes
    for all pairs. *)

From Coq Require Import String Ascii.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import ring reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** The check, on integers *)

Definition sign_at (signs : string) (k : nat) : int :=
  if String.get k signs is Some "+"%char then 1 else -1.

Definition product (m : nat) (a b : string) : int :=
  foldr (fun k sum => sign_at a k * sign_at b k + sum) 0 (iota 0 m).

Definition check_pair (m : nat) (keys : seq string) (i j : nat) : bool :=
  let u := nth EmptyString keys in
  let whole := m%:Z + product m (u i) (u j) in
  (0 < whole) &&
  all (fun k => let score := product m (u i) (u k) + product m (u j) (u k) in
         if (k == i) || (k == j) then score == whole else score + score <= whole)
      (iota 0 (size keys)).

Definition check_pairs (m : nat) (keys : seq string) : bool :=
  all (fun i => all (fun j => (i == j) || check_pair m keys i j) (iota 0 (size keys)))
      (iota 0 (size keys)).

(** ** The check is sound *)

Lemma dot_sign_row (R : realType) (m : nat) (a b : string) :
  dot (sign_row R m a) (sign_row R m b) = (product m a b)%:~R.
Proof.
have signE s (k : 'I_m) : sign_row R m s 0 k = (sign_at s k)%:~R.
  by rewrite mxE /sign_at; case: (String.get k s) => [[[] [] [] [] [] [] [] []]|].
rewrite /dot /product; under eq_bigr do rewrite !signE -intrM.
rewrite -(big_mkord xpredT (fun k => (sign_at a k * sign_at b k)%:~R)) /index_iota subn0.
elim: (iota 0 m) => [|k r IH] /=; first by rewrite big_nil.
by rewrite big_cons IH intrD.
Qed.

Lemma check_pairs_sound (m : nat) (keys : seq string) :
  check_pairs m keys -> separates_pairs m keys.
Proof.
move=> checked R y /eqP/cards2P[i [j [ij ->]]].
have at_pos (k : 'I_(size keys)) : (k : nat) \in iota 0 (size keys).
  by rewrite mem_iota add0n ltn_ord.
have := allP (allP checked i (at_pos i)) j (at_pos j); rewrite val_eqE (negbTE ij) /=.
rewrite /check_pair; set u := nth EmptyString keys; set whole := _ + product m (u i) (u j).
move=> /andP[whole_gt0 /allP scores].
have whole_pos : 0 < whole%:~R :> R by rewrite ltr0z.
exists (whole%:~R^-1 *: (sign_row R m (u i) + sign_row R m (u j))) => k /=.
rewrite -/u dotZl dotDl !dot_sign_row -intrD mulrC !inE.
have := scores k (at_pos k); rewrite !val_eqE; case: ifP => _ => [/eqP ->|le].
  by rewrite divff ?gt_eqF.
rewrite ler_pdivr_mulr // mulrC ler_pdivl_mulr ?ltr0n // mulr_natr mulr2n -intrD.
by rewrite ler_int.
Qed.

Theorem sign_keys_8_2 : sign_keys_8_2_statement.
Proof. by apply: check_pairs_sound; vm_compute. Qed.

Theorem sign_keys_16_2 : sign_keys_16_2_statement.
Proof. by apply: check_pairs_sound; vm_compute. Qed.
