(** * Match3Bigram with M = 2: one layer of p = 3, at every length

    Let every triple of x_i and a pair of neighbours have sum 1.  If x_i = 1 then neighbours are
    equal, and as x_i is one of the residues all of them are 1; if x_i = 0 then
    neighbours differ.  So only three inputs have a token without a match: all ones and the
    two alternations.  One uniform head marks where the input differs from each of them
    (tally.v); if it is none of the three, every token has a match, and if it is one of
    them, the output map knows the whole input. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import boolp reals sequences exp.
From slt Require Import Statements tally.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory.
Local Open Scope ring_scope.

Definition template (l : 'I_3) (j : nat) : 'Z_2 :=
  nth 0 [:: 1; (odd j)%:R; (~~ odd j)%:R] l.

Lemma Z2_cases (x : 'Z_2) : {x = 0} + {x = 1}.
Proof. by case: x => [[|[|k]] //= k_lt]; [left | right]; exact: val_inj. Qed.

(** A token without a match is a token of one of the three inputs. *)
Lemma no_match_template (N : nat) (X : 'I_N -> 'Z_2) (i : 'I_N) :
  ~~ Match3Bigram X i -> exists l, forall j, X j = template l j.
Proof.
case: N => [|N] in X i *; first by case: i.
move=> none; pose x k := X (inord k).
have step k : (k.+1 < N.+1)%N -> x k.+1 = x k + X i + 1.
  move=> k_lt; suff : X i + x k + x k.+1 != 0.
    move=> sum1; apply/eqP; move: sum1.
    by case: (Z2_cases (X i)) => ->; case: (Z2_cases (x k)) => ->; case: (Z2_cases (x k.+1)) => ->.
  apply: contra none => sum0; apply/existsP; exists (inord k); apply/existsP; exists (inord k.+1).
  by rewrite !inordK ?eqxx // ltnW.
have xE k : (k < N.+1)%N -> x k = x 0%N + (X i + 1) *+ odd k.
  elim: k => [|k IH] k_lt; first by rewrite addr0.
  rewrite step // IH ?(ltnW k_lt) //=.
  by case: (odd k); case: (Z2_cases (X i)) => ->; case: (Z2_cases (x 0%N)) => ->; exact: val_inj.
have XE (j : 'I_N.+1) : X j = x 0%N + (X i + 1) *+ odd j.
  by rewrite -xE // /x inord_val.
case: (Z2_cases (X i)) => Xi.
  exists (if x 0%N == 0 then inord 1 else inord 2) => j; rewrite XE Xi /template.
  by case: (Z2_cases (x 0%N)) => ->; rewrite /= inordK //=; case: (odd j); exact: val_inj.
have two : (1 + 1 : 'Z_2) = 0 by exact: val_inj.
exists (inord 0) => j; have := XE i; rewrite (XE j) Xi /template inordK //= two !mul0rn !addr0.
by move=> <-.
Qed.

Section Head.
Variables (R : realType) (N : nat).

Definition differs (j : 'I_N) (x : 'Z_2) (l : 'I_3) : bool := x != template l j.

Definition template_output (i : 'I_N) (r : 'rV[R]_3) : bool :=
  if [pick l | r 0 l == 0] is Some l then Match3Bigram (fun j : 'I_N => template l j) i else true.

Lemma template_output_correct (X : 'I_N -> 'Z_2) i :
  template_output i (layer_output 0 (fun _ : 'I_1 => tally_head R differs) X i)
  = Match3Bigram X i.
Proof.
rewrite /template_output; case: pickP => [l|none].
  rewrite -[_ == 0]negbK tally_nonzero => /existsPn same.
  congr (Match3Bigram _ i); apply/funext => j.
  by have /negbNE/eqP -> := same j.
apply/esym/negbNE/negP => /no_match_template[l same]; have := none l.
rewrite -[_ == 0]negbK tally_nonzero => /negbFE/existsP[j].
by rewrite /differs same eqxx.
Qed.

End Head.

Theorem theorem_8_two_residues : theorem_8_two_residues_statement.
Proof.
move=> R N; exists (fun=> tally_head R (@differs N)), (@template_output R N).
by split=> [h|X i]; [exact: tally_in_P | exact: template_output_correct].
Qed.
