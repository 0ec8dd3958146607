(** * Finite data through the kernel

    Small sign matrices found by search separate every set of q positions with margin 1/2.

    Idea.  For every set y some integers a_i (i in y) are tried: by Cramer's rule those of
    the Gram matrix on y, but nothing depends on that.  The kernel computes that
    sum_i a_i <u_i, u_k> is one positive integer D for all k in y and at most D / 2 for
    the others.  Then w = sum_i a_i u_i / D is the query wanted. *)

From Coq Require Import String Ascii.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

(** ** The check, on integers *)

(** All increasing choices of q members of a list. *)
Fixpoint choices (q : nat) (s : seq nat) : seq (seq nat) :=
  match q, s with
  | 0, _ => [:: [::]]
  | _.+1, [::] => [::]
  | q'.+1, x :: s' => [seq x :: t | t <- choices q' s'] ++ choices q s'
  end.

Section Check.
Variables (m : nat) (keys : seq string).
Notation key := (nth EmptyString keys).

Definition sign_at (signs : string) (k : nat) : int :=
  if String.get k signs is Some "+"%char then 1 else -1.

Definition product (a b : string) : int :=
  foldr (fun k sum => sign_at a k * sign_at b k + sum) 0 (iota 0 m).

(** The integers tried: Cramer's rule for q = 1, 2 (where they are equal) and 3. *)
Definition cramer (t : seq nat) : seq int :=
  match t with
  | [:: i; j; k] =>
      let a := product (key i) (key j) in
      let b := product (key i) (key k) in
      let c := product (key j) (key k) in
      let row x y z := (m%:Z - z) * (m%:Z + z - x - y) in
      [:: row a b c; row a c b; row b c a]
  | _ => nseq (size t) 1
  end.

Definition weighted (t : seq nat) (k : nat) : int :=
  foldr (fun p sum => p.1 * product (key p.2) (key k) + sum) 0 (zip (cramer t) t).

Definition check_set (t : seq nat) : bool :=
  let whole := weighted t (head 0%N t) in
  (0 < whole) &&
  all (fun k => let score := weighted t k in
         if k \in t then score == whole else score + score <= whole)
      (iota 0 (size keys)).

Definition check (q : nat) : bool := all check_set (choices q (iota 0 (size keys))).

End Check.

(** ** The check is sound *)

Lemma mem_choices (s t : seq nat) : subseq t s -> t \in choices (size t) s.
Proof.
elim: s t => [|x s IH] [|z t] //=.
rewrite mem_cat; case: eqP => [->|_] sub; apply/orP; last by right; exact: (IH (z :: t)).
by left; apply/mapP; exists t; first exact: IH.
Qed.

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

Theorem check_sound (q m : nat) (keys : seq string) :
  check m keys q -> separates q m keys.
Proof.
move=> checked R y card_y; pose t := [seq val i | i <- enum y].
have mem_t (k : 'I_(size keys)) : (val k \in t) = (k \in y).
  by rewrite mem_map ?mem_enum //; exact: val_inj.
have /mem_choices t_choice : subseq t (iota 0 (size keys)).
  rewrite -val_enum_ord; apply: map_subseq.
  by rewrite {1}/enum_mem -enumT filter_subseq.
rewrite size_map -cardE card_y in t_choice.
have /andP[whole_gt0 /allP scores] := allP checked t t_choice.
set whole := weighted m keys t _ in whole_gt0 scores.
have whole_pos : 0 < whole%:~R :> R by rewrite ltr0z.
pose u k := sign_row R m (nth EmptyString keys k).
pose w := \sum_(p <- zip (cramer m keys t) t) p.1%:~R *: u p.2.
have score k : dot w (u k) = (weighted m keys t k)%:~R.
  rewrite /w /weighted; elim: (zip _ t) => [|p r IH] /=; first by rewrite big_nil dot0l.
  by rewrite big_cons dotDl dotZl IH dot_sign_row -intrM -intrD.
exists (whole%:~R^-1 *: w) => k /=; rewrite -/(u k) dotZl score mulrC -mem_t.
have /scores : val k \in iota 0 (size keys) by rewrite mem_iota add0n ltn_ord.
case: ifP => _ => [/eqP ->|le]; first by rewrite divff ?gt_eqF.
rewrite ler_pdivr_mulr // mulrC ler_pdivl_mulr ?ltr0n // mulr_natr mulr2n -intrD.
by rewrite ler_int.
Qed.

Theorem sign_keys_8_2 : sign_keys_8_2_statement.
Proof. by apply: check_sound; vm_compute. Qed.

Theorem sign_keys_16_2 : sign_keys_16_2_statement.
Proof. by apply: check_sound; vm_compute. Qed.

Theorem sign_keys_8_3 : sign_keys_8_3_statement.
Proof. by apply: check_sound; vm_compute. Qed.
