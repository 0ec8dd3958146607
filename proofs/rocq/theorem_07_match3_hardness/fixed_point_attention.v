(** * Theorem 7: an attention layer with fixed-point weights adds fixed-point terms

    A head's output is a quotient of two sums over the tokens: of weight times value, and
    of weights.  If the terms of both are k 2^(-f) with p-bit integers k, the integers can
    be added instead, and 2^f cancels. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals sequences exp.
From slt Require Import Statements theorem_02_fixed_precision theorem_07_match3_hardness.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

Section Net.
Variables (R : realType) (N : nat) (In : Type) (d0 m0 H m p f : nat).
Variables (phi : 'I_N -> In -> 'rV[R]_d0) (Q K : 'I_H -> 'M[R]_(d0, m0)).
Variables (V : 'I_H -> 'M[R]_(d0, m)) (psi : 'I_N -> In -> 'rV[R]_m -> bool).
Hypothesis fixed : fixed_point_weights p f phi Q K V.

(** The integer of a fixed-point number (0 if it is none). *)
Definition integer_of (x : R) : int :=
  let k := floor (x * 2%:R ^+ f) in if fixed_point p k then k else 0.

Lemma integer_of_fits x : fixed_point p (integer_of x).
Proof. by rewrite /integer_of; case: ifP => // _; rewrite /fixed_point muln0 expn_gt0. Qed.

Lemma integer_ofK x : fixed_point_real p f x -> (integer_of x)%:~R / 2%:R ^+ f = x.
Proof.
case=> k [k_fits ->]; rewrite /integer_of divfK ?expf_neq0 ?pnatr_eq0 //.
by rewrite /floor Rfloor_natz Rtointz k_fits.
Qed.

Definition weight h i x j y : R := expR (dot (phi i x *m Q h) (phi j y *m K h)).

(** Term 0 is the weight, term k + 1 its product with the k-th coordinate of the value. *)
Definition attention_term h i x j y (k : 'I_m.+1) : int :=
  integer_of (if unlift ord0 k is Some k' then weight h i x j y * (phi j y *m V h) 0 k'
              else weight h i x j y).

Record attention_state := AttentionState { seen : 'I_N * In; answer : bool }.

Definition attention_net : summing_net N In ('I_N * In) H m p :=
  @SummingNet N In ('I_N * In) H m p attention_state
    (fun i x => AttentionState (i, x) false)
    (fun _ _ _ s => seen s)
    (fun _ h j q s => attention_term h q.1 q.2 j (seen s).2)
    (fun _ _ s sums => AttentionState (seen s)
       (psi (seen s).1 (seen s).2
          (\row_k \sum_h (sums (h, lift ord0 k))%:~R / (sums (h, ord0))%:~R)))
    (fun _ s => answer s)
    (fun _ h j q s k => integer_of_fits _).

Lemma head_output (X : 'I_N -> In) h i k :
  row i (attention_unit (Q h) (K h) (V h) (embed phi X)) 0 k
  = (\sum_j attention_term h i (X i) j (X j) (lift ord0 k))%:~R
    / (\sum_j attention_term h i (X i) j (X j) ord0)%:~R.
Proof.
have scale (F : 'I_N -> int) (G : 'I_N -> R) :
    (forall j, (F j)%:~R / 2%:R ^+ f = G j) -> (\sum_j F j)%:~R = 2%:R ^+ f * \sum_j G j.
  move=> FG; rewrite rmorph_sum mulr_sumr; apply: eq_bigr => j _.
  by rewrite -FG mulrC divfK ?expf_neq0 ?pnatr_eq0.
have weightE j : (attention_term h i (X i) j (X j) ord0)%:~R / 2%:R ^+ f = weight h i (X i) j (X j).
  by rewrite /attention_term unlift_none integer_ofK //; case: (fixed h i (X i) j (X j)).
have valueE j : (attention_term h i (X i) j (X j) (lift ord0 k))%:~R / 2%:R ^+ f
    = weight h i (X i) j (X j) * (phi j (X j) *m V h) 0 k.
  by rewrite /attention_term liftK integer_ofK //; case: (fixed h i (X i) j (X j)) => _; apply.
rewrite (scale _ _ weightE) (scale _ _ valueE) -mulf_div divff ?expf_neq0 ?pnatr_eq0 // mul1r.
rewrite attention_row summxE mulr_suml; apply: eq_bigr => j _; rewrite mxE /softmax !rowK.
rewrite -/(weight h i (X i) j (X j)) -mulrA [_^-1 * _]mulrC mulrA; congr (_ / _).
by apply: eq_bigr => l _; rewrite rowK.
Qed.

Lemma attention_net_output X i :
  net_output attention_net 1 X i = psi i (X i) (row i (attention_layer Q K V (embed phi X))).
Proof.
rewrite /net_output /=; congr psi; apply/rowP => k; rewrite mxE /attention_layer.
rewrite mxE summxE; apply: eq_bigr => h _; rewrite !ffunE /=.
by have := head_output X h i k; rewrite mxE => ->.
Qed.

End Net.

Theorem attention_layer_is_summing_net : attention_layer_is_summing_net_statement.
Proof.
move=> R N In d0 m0 H m p f phi Q K V psi fixed.
exists (attention_net p f phi Q K V psi) => X i; exact: attention_net_output.
Qed.

Theorem theorem_7_fixed_point_attention : theorem_7_fixed_point_attention_statement.
Proof.
move=> R n N M d0 m0 H m p f phi Q K V psi fits_N fits_M fixed correct.
have [net netE] := attention_layer_is_summing_net (fun _ => psi) fixed.
by apply: (theorem_7_fixed_point_weights (net := net) fits_N fits_M) => X i i0; rewrite netE correct.
Qed.
