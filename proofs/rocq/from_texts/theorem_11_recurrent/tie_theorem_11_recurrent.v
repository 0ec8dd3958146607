(** * Theorem 11 from the SMT texts *)

From Coq Require Import Reals.
From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import reals Rstruct.
From slt Require Import Statements.
From ties Require goals.
From ties Require Import norms coq_reals theorem_11_machines.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import Order.TTheory GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** ** Fewer than 2^n states: Theorem 11 at N = n + 1, q = 1, any model of the real numbers *)

Theorem tie_no_machine_below_the_bound_1 (R : realType) (d : nat) (S : finType)
    (step : 'I_2 -> token R 2 d.+1 -> S -> S) (out : 'I_2 -> token R 2 d.+1 -> S -> 'rV[R]_d.+1) (h0 : S) :
  (#|S| < 2 ^ 1)%N ->
  exists X (i : 'I_2), [/\ valid_input 1 X, signs_then_zeros 1 X, i.+1 = 2%N, points_back X i
    & 1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof. exact: (machine_is_wrong step out h0 text_1). Qed.

Theorem tie_no_machine_below_the_bound_2 (R : realType) (d : nat) (S : finType)
    (step : 'I_3 -> token R 3 d.+1 -> S -> S) (out : 'I_3 -> token R 3 d.+1 -> S -> 'rV[R]_d.+1) (h0 : S) :
  (#|S| < 2 ^ 2)%N ->
  exists X (i : 'I_3), [/\ valid_input 1 X, signs_then_zeros 1 X, i.+1 = 3%N, points_back X i
    & 1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof. exact: (machine_is_wrong step out h0 text_2). Qed.

Theorem tie_no_machine_below_the_bound_3 (R : realType) (d : nat) (S : finType)
    (step : 'I_4 -> token R 4 d.+1 -> S -> S) (out : 'I_4 -> token R 4 d.+1 -> S -> 'rV[R]_d.+1) (h0 : S) :
  (#|S| < 2 ^ 3)%N ->
  exists X (i : 'I_4), [/\ valid_input 1 X, signs_then_zeros 1 X, i.+1 = 4%N, points_back X i
    & 1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof. exact: (machine_is_wrong step out h0 text_3). Qed.

(** ** Colliding prefixes, over the real numbers of Rocq's standard library *)

Lemma value_is_sign (e : 'rV[RR]_1) : e = delta_mx 0 0 \/ e = - delta_mx 0 0 ->
  e = \row_l (if e 0 0 == 1 then 1 else -1).
Proof.
have nz : (-1 == 1 :> RR) = false by rewrite eq_sym -addr_eq0 -mulr2n mulrn_eq0 oner_eq0.
by case=> ->; apply/rowP => l; rewrite (ord1 l) !mxE ?eqxx ?nz.
Qed.

Lemma sum_of_hard N q (X : input RR N 1) (i k : 'I_N) : signs_then_zeros q X ->
  pointers (X i) :&: [set j : 'I_N | (j < N - q)%N] = [set k] ->
  qSA q X i = q%:R^-1 *: (\row_l (if value (X k) 0 0 == 1 then 1 else -1)).
Proof.
move=> hard one; rewrite /qSA; congr (_ *: _).
have /setIP[ki] : k \in pointers (X i) :&: [set j : 'I_N | (j < N - q)%N] by rewrite one set11.
rewrite inE => kN; rewrite (bigD1 k) //= big1 ?addr0 => [|j /andP[ji jk]].
  by have := hard k; rewrite kN; exact: value_is_sign.
have := hard j; case: ifP => // jN.
by have : j \in [set k]; [rewrite -one !inE ji jN | rewrite inE (negbTE jk)].
Qed.

Lemma near_scaled q (x t : RR) : (0 < q)%N -> `|x - q%:R^-1 * t| < q%:R^-1 -> `|q%:R * x - t| < 1.
Proof.
move=> q0; have qp : 0 < q%:R :> RR by rewrite ltr0n.
rewrite -(ltr_pmul2l qp) mulfV ?gt_eqF // -{1}(gtr0_norm qp) -normrM mulrBr mulrA mulfV ?gt_eqF // mul1r.
by [].
Qed.

(** From the last of the hard inputs' tokens, in the words of the text. *)
Theorem tie_colliding_prefixes_are_separated (N q : nat) (S : Type)
    (step : 'I_N -> token RR N 1 -> S -> S) (out : 'I_N -> token RR N 1 -> S -> 'rV[RR]_1) (h0 : S)
    (X Y : input RR N 1) (i k : 'I_N) :
  (0 < q)%N -> signs_then_zeros q X -> signs_then_zeros q Y -> X i = Y i ->
  pointers (X i) :&: [set j : 'I_N | (j < N - q)%N] = [set k] ->
  value (X k) <> value (Y k) -> state_before step h0 X i = state_before step h0 Y i ->
  q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i) \/
  q%:R^-1 <= norm2 (recurrent step out h0 Y i - qSA q Y i).
Proof.
move=> q0 hX hY Xi one differ same.
pose bit (Z : input RR N 1) (j : 'I_N) := value (Z j) 0 0 == 1.
pose sign (b : bool) : RR := if b then 1 else -1.
have [?|nearX] := lerP q%:R^-1 (norm2 (recurrent step out h0 X i - qSA q X i)); first by left.
have [?|nearY] := lerP q%:R^-1 (norm2 (recurrent step out h0 Y i - qSA q Y i)); first by right.
exfalso.
have kN : (k < N - q)%N.
  by have : k \in [set k]; [rewrite set11 | rewrite -one !inE => /andP[]].
move: nearX nearY; rewrite !norm2_1 (sum_of_hard hX one) (@sum_of_hard N q Y i k) -?Xi // !mxE => /(near_scaled q0) nearX /(near_scaled q0) nearY.
apply: (goals.theorem_11_recurrent__colliding_prefixes_are_separated__all S 'I_N
  (state_before step h0 Y i) (state_before step h0 X i) (bit Y) k (bit X) (fun h _ => q%:R * out i (X i) h 0 0)
  (sign (bit X k)) (sign (bit Y k))).
- by rewrite /sign; case: (bit X k); [left | right].
- by rewrite /sign; case: (bit Y k); [left | right].
- exact: same.
- move=> e; apply: differ; have := hX k; have := hY k; rewrite kN => /value_is_sign -> /value_is_sign ->.
  by apply/rowP => l; rewrite !mxE -/(bit X k) -/(bit Y k); case: (bit X k) (bit Y k) e => [] [] // [] => [/(_ erefl)|_ /(_ erefl)].
- by move: nearX nearY; rewrite /recurrent -Xi => /near_both x /near_both y; apply; split.
Qed.

(** ** Pointers to later tokens *)

Section Literal.
Variables (n q : nat).
Hypotheses (n_pos : (0 < n)%N) (q_pos : (0 < q)%N) (q_le : (q <= n.+1)%N).
Notation N := n.+1.

(** The first positions and the last. *)
Definition forward : {set 'I_N} := ord_max |: [set j : 'I_N | (j < q.-1)%N].

Lemma card_forward : #|forward| = q.
Proof.
have le : (q.-1 <= N)%N by rewrite (leq_trans _ q_le) // leq_pred.
have -> : forward = ord_max |: [set widen_ord le j | j in 'I_q.-1].
  congr (_ |: _); apply/setP => j; rewrite inE; apply/idP/imsetP => [lt|[l _ ->]]; last exact: (ltn_ord l).
  by exists (Ordinal lt) => //; apply: val_inj.
rewrite cardsU1 card_imset ?card_ord; last by move=> a b /(congr1 val) /= /val_inj.
suff -> : ord_max \notin [set widen_ord le j | j in 'I_q.-1] by rewrite add1n prednK.
apply/imsetP => -[l _ /(congr1 val) /= e]; have := ltn_ord l; rewrite -e ltnNge.
by rewrite -ltnS prednK // q_le.
Qed.

(** All values are 0 but the last, which no machine has seen at token 0. *)
Definition future (s : bool) : input RR N 1 :=
  fun j => Token (if j == ord_max then \row_l (if s then 1 else -1) else 0) forward.

Lemma future_valid s : valid_input q (future s).
Proof.
move=> j; split; last exact: card_forward.
by rewrite norm2_1 /=; case: ifP => _; rewrite !mxE ?normr0 ?ler01 //; case: s; rewrite ?normrN normr1.
Qed.

Lemma future_target s : qSA q (future s) ord0 0 0 = if s then q%:R^-1 else - q%:R^-1.
Proof.
rewrite /qSA /= /forward big_setU1 /=; last by rewrite inE /= -leqNgt -ltnS prednK.
rewrite eqxx big1 => [|j]; last by rewrite inE; case: eqP => // -> /=; rewrite ltnNge -ltnS prednK // q_le.
by rewrite addr0 !mxE; case: s; rewrite ?mulrN mulr1.
Qed.

Lemma future_start s : future s ord0 = Token 0 forward.
Proof.
rewrite /future; case: eqP => // /(congr1 val) /= n0.
by have := n_pos; rewrite {1}(_ : n = 0%N).
Qed.

(** What the text says: no output is closer than 1/q to 1/q and to -1/q. *)
Lemma misread (text : forall o : RR, `|o - q%:R^-1| < q%:R^-1 -> `|o - - q%:R^-1| < q%:R^-1 -> False)
    (S : Type) (step : 'I_N -> token RR N 1 -> S -> S) (out : 'I_N -> token RR N 1 -> S -> 'rV[RR]_1) (h0 : S) :
  exists X (i : 'I_N), [/\ valid_input q X, i = 0%N :> nat
    & q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i)].
Proof.
pose o := out ord0 (Token 0 forward) h0.
have outs s : recurrent step out h0 (future s) ord0 = o.
  rewrite /recurrent /o future_start /state_before (_ : [seq _ <- _ | _] = [::]) //.
  by rewrite -(filter_pred0 (enum 'I_N)); apply: eq_filter => j; rewrite ltn0.
have off s : q%:R^-1 <= norm2 (o - qSA q (future s) ord0) ->
    exists X (i : 'I_N), [/\ valid_input q X, i = 0%N :> nat
      & q%:R^-1 <= norm2 (recurrent step out h0 X i - qSA q X i)].
  by move=> far; exists (future s), ord0; split=> //; [exact: future_valid | rewrite outs].
have [/off //|] := lerP q%:R^-1 (norm2 (o - qSA q (future true) ord0)).
have [/off //|] := lerP q%:R^-1 (norm2 (o - qSA q (future false) ord0)).
have entry (v w : 'rV[RR]_1) : (v - w) 0 0 = v 0 0 - w 0 0 by rewrite !mxE.
by rewrite !norm2_1 !entry !future_target => down up; case: (text (o 0 0) up down).
Qed.

End Literal.

Lemma no_output_near_both_1 (o : RR) : `|o - 1%:R^-1| < 1%:R^-1 -> `|o - - 1%:R^-1| < 1%:R^-1 -> False.
Proof.
rewrite invr1 => up down; apply: (goals.theorem_11_recurrent__literal_reading_is_vacuous__N_2_q_1 o) => off.
by apply: off; exact: (near_text up down).
Qed.

Lemma no_output_near_both_4 (o : RR) : `|o - 4%:R^-1| < 4%:R^-1 -> `|o - - 4%:R^-1| < 4%:R^-1 -> False.
Proof.
rewrite quarter => up down; apply: (goals.theorem_11_recurrent__literal_reading_is_vacuous__N_9_q_4 o) => off.
by apply: off; exact: (near_text up down).
Qed.

Lemma no_output_near_both_41 (o : RR) : `|o - 1%:R^-1| < 1%:R^-1 -> `|o - - 1%:R^-1| < 1%:R^-1 -> False.
Proof.
rewrite invr1 => up down; apply: (goals.theorem_11_recurrent__literal_reading_is_vacuous__N_41_q_1 o) => off.
by apply: off; exact: (near_text up down).
Qed.

Theorem tie_literal_reading_is_vacuous_2_1 (S : Type)
    (step : 'I_2 -> token RR 2 1 -> S -> S) (out : 'I_2 -> token RR 2 1 -> S -> 'rV[RR]_1) (h0 : S) :
  exists X (i : 'I_2), [/\ valid_input 1 X, i = 0%N :> nat
    & 1%:R^-1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof. exact: (misread (n := 1) (q := 1) isT isT isT no_output_near_both_1). Qed.

Theorem tie_literal_reading_is_vacuous_9_4 (S : Type)
    (step : 'I_9 -> token RR 9 1 -> S -> S) (out : 'I_9 -> token RR 9 1 -> S -> 'rV[RR]_1) (h0 : S) :
  exists X (i : 'I_9), [/\ valid_input 4 X, i = 0%N :> nat
    & 4%:R^-1 <= norm2 (recurrent step out h0 X i - qSA 4 X i)].
Proof. exact: (misread (n := 8) (q := 4) isT isT isT no_output_near_both_4). Qed.

Theorem tie_literal_reading_is_vacuous_41_1 (S : Type)
    (step : 'I_41 -> token RR 41 1 -> S -> S) (out : 'I_41 -> token RR 41 1 -> S -> 'rV[RR]_1) (h0 : S) :
  exists X (i : 'I_41), [/\ valid_input 1 X, i = 0%N :> nat
    & 1%:R^-1 <= norm2 (recurrent step out h0 X i - qSA 1 X i)].
Proof. exact: (misread (n := 40) (q := 1) isT isT isT no_output_near_both_41). Qed.
