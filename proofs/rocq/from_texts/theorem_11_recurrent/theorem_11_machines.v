(** * Theorem 11: machines of the definition as those of the SMT texts *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms apply_goal.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Machines below the bound

    What the text says of n bits and m states, in functions in place of its variables: T k s b t: at position k
    state s and bit b lead to t; at p s: prefix p leads to s; A s k: in state s the answer to a probe at bit k. *)
Definition machine_text (n m : nat) : Prop :=
  forall (T : nat -> nat -> bool -> nat -> bool) (at_ : seq bool -> nat -> bool) (A : nat -> nat -> bool),
  (forall k s b, exists2 t, (t < m)%N & T k s b t) ->
  (forall k s b t t', T k s b t -> T k s b t' -> t = t') ->
  (forall p, exists2 t, (t < m)%N & at_ p t) ->
  (forall p t t', at_ p t -> at_ p t' -> t = t') ->
  (forall b t, T 0%N 0%N b t -> at_ [:: b] t) ->
  (forall p s b t, p != [::] -> at_ p s -> T (size p) s b t -> at_ (rcons p b) t) ->
  (forall p s k, size p = n -> (k < n)%N -> at_ p s -> A s k = nth false p k) -> False.

(** The hypotheses of the goal, one by one. *)
Ltac some_state e :=
  let t := fresh in let lt := fresh in let H := fresh in
  destruct e as [t lt H];
  unfold is_true in H;
  repeat (destruct t as [|t]; [ tauto | try (exfalso; exact (Bool.diff_false_true lt)) ]).

Ltac clause T A totT oneT totat oneat init next right :=
  match goal with
  | |- ?T ?k ?s ?b 0%N = true => some_state (totT k s b)
  | |- ?at_ ?p 0%N = true => some_state (totat p)
  | |- _ \/ _ => first
      [ match goal with |- (?T ?k ?s ?b 0%N = true) \/ _ => some_state (totT k s b) end
      | match goal with |- (?at_ ?p 0%N = true) \/ _ => some_state (totat p) end ]
  | |- ~ (_ /\ _) => let u := fresh in let v := fresh in
      intros [u v]; first [discriminate (oneT _ _ _ _ _ u v) | discriminate (oneat _ _ _ u v)]
  | |- _ /\ _ -> _ => let u := fresh in let v := fresh in
      intros [u v];
      match type of u with ?f ?p ?s = true => match type of v with T _ _ ?b ?t = true => exact (next p s b t isT u v)
      end end
  | |- _ -> _ => exact (init _ _)
  | |- ~ (_ \/ _) => let H := fresh in intros H;
      repeat match type of H with _ \/ _ => destruct H as [H|H] end;
      let u := fresh in let v := fresh in destruct H as [u v];
      match type of u with ?f ?p ?s = true => match type of v with context [A ?s ?k] =>
        rewrite (right p s k erefl isT u) in v; first [ discriminate v | exact (v erefl) ]
      end end
  end.

Ltac by_goal g l :=
  let T := fresh "T" in let at_ := fresh "at" in let A := fresh "A" in
  let totT := fresh in let oneT := fresh in let totat := fresh in let oneat := fresh in
  let init := fresh in let next := fresh in let right := fresh in
  intros T at_ A totT oneT totat oneat init next right;
  let l := eval cbv beta in (l T at_ A) in
  apply_at g l; clause T A totT oneT totat oneat init next right.

(** The variables in the order in which the texts declare them. *)
Definition down (m : nat) := rev (iota 0 m).
Definition bits01 := [:: false; true].
Fixpoint words (n : nat) : seq (seq bool) :=
  if n is n'.+1 then flatten [seq [seq b :: w | w <- words n'] | b <- bits01] else [:: [::]].
Definition variables (n m : nat) (T : nat -> nat -> bool -> nat -> bool) (at_ : seq bool -> nat -> bool)
    (A : nat -> nat -> bool) : seq bool :=
  flatten [seq flatten [seq flatten [seq [seq T k s b t | t <- down m] | b <- bits01]
                        | s <- iota 0 (if k is 0%N then 1 else m)] | k <- iota 0 n]
  ++ flatten [seq flatten [seq [seq at_ p s | s <- down m] | p <- words k.+1] | k <- iota 0 n]
  ++ [seq A s k | s <- down m, k <- down n].

Lemma text_1 : machine_text 1 1.
Proof. by_goal goals.theorem_11_recurrent__no_machine_below_the_bound__n_1 (variables 1 1). Qed.

Lemma text_2 : machine_text 2 3.
Proof. by_goal goals.theorem_11_recurrent__no_machine_below_the_bound__n_2 (variables 2 3). Qed.

Lemma text_3 : machine_text 3 7.
Proof. by_goal goals.theorem_11_recurrent__no_machine_below_the_bound__n_3 (variables 3 7). Qed.

(** ** The machine of Statements.v as the text's *)

Section Machines.
Variables (R : realType) (d n : nat) (S : finType).
Notation N := n.+1.
Notation tok := (token R N d.+1).
Variables (step : 'I_N -> tok -> S -> S) (out : 'I_N -> tok -> S -> 'rV[R]_d.+1) (h0 : S).
Implicit Types (p : seq bool) (k s t : nat) (b : bool).

(** A bit is the first unit vector or its negative; the last token carries 0 and points at position k. *)
Definition carried b : 'rV[R]_d.+1 := if b then delta_mx 0 0 else - delta_mx 0 0.
Definition bit_token b : tok := Token (carried b) [set ord0].
Definition probe k : tok := Token 0 [set inord k].
Definition probed p k : input R N d.+1 := fun j => if (j < n)%N then bit_token (nth false p j) else probe k.

Lemma norm_carried b : norm2 (carried b) = 1.
Proof. by case: b; rewrite /carried ?norm2_opp norm2_unit. Qed.

Lemma probed_valid p k : valid_input 1 (probed p k).
Proof.
move=> j; rewrite /valid_token /probed; case: ifP => _ /=; rewrite cards1; split=> //.
  by rewrite norm_carried lexx.
by rewrite norm2_0 ler01.
Qed.

Lemma probed_hard p k : signs_then_zeros 1 (probed p k).
Proof.
move=> j; rewrite subn1 /probed /=; case: (j < n)%N => //=.
by rewrite /carried; case: (nth _ _ _); [left | right].
Qed.

Lemma probed_back p k : (k < n)%N -> points_back (probed p k) ord_max.
Proof. by move=> kn j; rewrite /probed /= ltnn !inE => /eqP ->; rewrite inordK // ltnW. Qed.

Lemma probed_target p k : (k < n)%N -> qSA 1 (probed p k) ord_max = carried (nth false p k).
Proof.
move=> kn; rewrite /qSA {1}/probed /= ltnn invr1 scale1r big_set1 /probed inordK ?kn //.
exact: ltnW.
Qed.

(** States by their number, and the state that a prefix leads to. *)
Definition number (h : S) : nat := index h (enum S).
Definition state s : S := nth h0 (enum S) s.
Definition next_state k b (h : S) : S := step (inord k) (bit_token b) h.
Fixpoint reach_from k (h : S) p : S := if p is b :: p' then reach_from k.+1 (next_state k b h) p' else h.
Notation reach := (reach_from 0 h0).

Lemma numberK h : state (number h) = h.
Proof. by rewrite /state nth_index ?mem_enum. Qed.

Lemma number_lt h : (number h < #|S|)%N.
Proof. by rewrite /number cardE index_mem mem_enum. Qed.

Lemma reach_rcons k h p b : reach_from k h (rcons p b) = next_state (k + size p) b (reach_from k h p).
Proof. by elim: p k h => [|b' p IH] k h /=; rewrite ?addn0 // IH addSnnS. Qed.

Lemma fold_probed p k p' i h : (i + size p' <= n)%N ->
  (forall l, (l < size p')%N -> nth false p (i + l) = nth false p' l) ->
  foldl (fun h (j : 'I_N) => step j (probed p k j) h) h [seq inord l | l <- iota i (size p')] = reach_from i h p'.
Proof.
elim: p' i h => //= b p' IH i h lt same; rewrite -IH; first last.
- by move=> l lp; rewrite addSnnS same.
- by rewrite addSnnS.
have i_lt : (i < n)%N by apply: leq_trans lt; rewrite addnS ltnS leq_addr.
have first_bit : nth false p i = b by have := same 0%N isT; rewrite addn0.
have ii : (inord i : 'I_N) = i :> nat by rewrite inordK // ltnW.
suff -> : probed p k (inord i) = bit_token b by [].
by rewrite /probed ii i_lt first_bit.
Qed.

Lemma before_last : [seq j : 'I_N <- enum 'I_N | (j < n)%N] = [seq inord l | l <- iota 0 n].
Proof.
apply: (inj_map val_inj); rewrite -map_comp.
have -> : [seq (val \o inord (n' := n)) l | l <- iota 0 n] = iota 0 n.
  rewrite -[RHS]map_id; apply/eq_in_map => l; rewrite mem_iota => /= ln.
  by rewrite inordK // ltnW.
rewrite -(filter_map val (fun l => l < n)%N) val_enum_ord.
by rewrite -[X in [seq _ <- _ | (_ < X)%N]]add0n filter_iota_ltn.
Qed.

Lemma state_probed p k : size p = n -> state_before step h0 (probed p k) ord_max = reach p.
Proof.
move=> sp; have e : iota 0 n = iota 0 (size p) by rewrite sp.
by rewrite /state_before before_last e fold_probed // sp.
Qed.

(** An output closer than 1 to the target has its sign. *)
Lemma sign_is_right p k : size p = n -> (k < n)%N ->
  norm2 (recurrent step out h0 (probed p k) ord_max - qSA 1 (probed p k) ord_max) < 1 ->
  (0 < out ord_max (probe k) (reach p) 0 0) = nth false p k.
Proof.
move=> sp kn; rewrite probed_target // /recurrent state_probed // {1}/probed ltnn.
set v := out _ _ _; move=> near; have := le_lt_trans (coordinate_le_norm2 _ 0) near.
rewrite /carried; case: (nth _ _ _); rewrite !mxE !eqxx /= ?opprK ltr_norml => /andP[].
  by rewrite ltr_subr_addr addNr => ->.
by move=> _; rewrite gtr_addr => v0; apply/negbTE; rewrite -leNgt ltW.
Qed.

Theorem machine_is_wrong m : machine_text n m -> (0 < n)%N -> (#|S| <= m)%N ->
  exists X (i : 'I_N), [/\ valid_input 1 X, signs_then_zeros 1 X, i.+1 = N, points_back X i
    & 1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof.
move=> text n_pos few.
pose wrong (p : n.-tuple bool) (k : 'I_n) :=
  1 <= norm2 (recurrent step out h0 (probed p k) ord_max - qSA 1 (probed p k) ord_max).
have [/existsP[p /existsP[k]]|right] := boolP [exists p, exists k, wrong p k].
  move=> off; exists (probed p k), ord_max; split=> //; [exact: probed_valid | exact: probed_hard |].
  exact: probed_back.
exfalso; apply: (text (fun k s b t => number (next_state k b (if k is 0%N then h0 else state s)) == t)
  (fun p s => number (reach p) == s) (fun s k => 0 < out ord_max (probe k) (state s) 0 0)).
- by move=> k s b; exists (number (next_state k b (if k is 0%N then h0 else state s)));
    rewrite ?eqxx // (leq_trans (number_lt _)).
- by move=> k s b t t' /eqP <- /eqP.
- by move=> p; exists (number (reach p)); rewrite ?eqxx // (leq_trans (number_lt _)).
- by move=> p t t' /eqP <- /eqP.
- by [].
- by move=> [|b0 p] // s b t _ /eqP <-; rewrite numberK reach_rcons.
- move=> p s k sp kn /eqP <-; rewrite numberK; apply: sign_is_right => //.
  move: right; rewrite negb_exists => /forallP/(_ (tcast sp (in_tuple p))).
  rewrite negb_exists => /forallP/(_ (Ordinal kn)); rewrite /wrong /= -ltNge.
  by rewrite val_tcast.
Qed.

End Machines.
