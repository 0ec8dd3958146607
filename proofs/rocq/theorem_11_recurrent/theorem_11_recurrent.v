(** * Theorem 11: a recurrent network needs N - q bits of state

    Fewer than 2^n states, n = N - q: some valid input gives an error of at least 1/q at
    the last position, whose pointers are all to earlier positions.

    Idea.  The first n tokens carry +e_1 or -e_1, one bit each; the others carry 0.  Two
    of the 2^n prefixes reach the same state.  The last token points at a position where
    they differ and at the q - 1 zeros before it: same output, targets 2/q apart. *)

From mathcomp Require Import all_ssreflect all_algebra.
From mathcomp Require Import zify reals sequences exp.
From slt Require Import Statements vectors.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory Order.POrderTheory Order.TotalTheory.
Local Open Scope ring_scope.

Lemma foldl_ext (S : Type) (I : eqType) (f g : S -> I -> S) (s : seq I) h :
  (forall x j, j \in s -> f x j = g x j) -> foldl f h s = foldl g h s.
Proof.
elim: s h => //= i s IH h fg; rewrite fg ?mem_head //; apply: IH => x j js.
by rewrite fg // inE js orbT.
Qed.

(** The state before i depends on the tokens before i only. *)
Lemma state_before_ext (R : realType) (N d : nat) (S : Type)
    (step : 'I_N -> token R N d -> S -> S) h0 (X Y : input R N d) (i : 'I_N) :
  (forall j : 'I_N, (j < i)%N -> X j = Y j) ->
  state_before step h0 X i = state_before step h0 Y i.
Proof.
by move=> same; apply: foldl_ext => h j; rewrite mem_filter => /andP[/same ->].
Qed.

(** Opposite unit vectors, at distance 2. *)
Lemma far_signs (R : realType) d (s t : bool) (e1 := delta_mx 0 0 : 'rV[R]_d.+1) :
  s != t -> norm2 ((if s then e1 else - e1) - (if t then e1 else - e1)) = 2%:R.
Proof.
have -> : 2%:R = norm2 (e1 + e1).
  by rewrite -mulr2n -scaler_nat norm2Z norm2_delta mulr1 ger0_norm ?ler0n.
by case: s t => [] [] // _; rewrite ?opprK // -opprD norm2N.
Qed.

Section Adversary.
Variables (R : realType) (n d r : nat).
Notation N := (n + r.+1)%N.
Notation prefix := {ffun 'I_n -> bool}.
Implicit Types (a b : prefix) (k : 'I_n).

Let e1 : 'rV[R]_d.+1 := delta_mx 0 0.

Definition last_position : 'I_N := rshift n ord_max.

(** Bit k of the prefix sits at position k; everything later carries 0. *)
Definition carried a (j : 'I_N) : 'rV[R]_d.+1 :=
  match split j with inl k => if a k then e1 else - e1 | inr _ => 0 end.

(** Position k and q - 1 zeros: all after the prefix but the last. *)
Definition points_at k : {set 'I_N} :=
  lshift r.+1 k |: [set rshift n l | l in [set~ ord_max : 'I_r.+1]].

Lemma lshift_notin k : lshift r.+1 k \notin [set rshift n l | l in [set~ ord_max : 'I_r.+1]].
Proof. by apply/imsetP => -[l _ /eqP]; rewrite eq_lrshift. Qed.

Lemma card_points_at k : #|points_at k| = r.+1.
Proof.
by rewrite cardsU1 lshift_notin card_imset ?cardsC1 ?card_ord //; exact: rshift_inj.
Qed.

Lemma points_at_back k j : j \in points_at k -> (j < last_position)%N.
Proof.
rewrite !inE => /orP[/eqP ->|/imsetP[l + ->]] /=; first by move: (ltn_ord k); lia.
by rewrite !inE -val_eqE /= => l_neq; move: (ltn_ord l); lia.
Qed.

(** All tokens point in the same way, so only the last one's pointers matter. *)
Definition adversary (k0 : 'I_n) a k : input R N d.+1 :=
  fun j => Token (carried a j) (points_at (if j == last_position then k else k0)).

Lemma adversary_valid k0 a k : valid_input r.+1 (adversary k0 a k).
Proof.
move=> j; split; last exact: card_points_at.
rewrite /= /carried; case: split => [l|l]; last by rewrite norm20 ler01.
by case: ifP => _; rewrite ?norm2N norm2_delta.
Qed.

Lemma adversary_hard k0 a k : signs_then_zeros r.+1 (adversary k0 a k).
Proof.
move=> j; rewrite /= /carried addnK ltnNge; case: splitP => l ->; last by rewrite leq_addr.
by rewrite -ltnNge ltn_ord; case: (a l); [left | right].
Qed.

Lemma adversary_back k0 a k : points_back (adversary k0 a k) last_position.
Proof. by move=> j; rewrite /= eqxx; exact: points_at_back. Qed.

Lemma adversary_target k0 a k :
  qSA r.+1 (adversary k0 a k) last_position
    = r.+1%:R^-1 *: (if a k then e1 else - e1).
Proof.
rewrite /qSA /= eqxx; congr (_ *: _).
rewrite /points_at big_setU1 ?lshift_notin //= big1 ?addr0 => [|j /imsetP[l _ ->]].
  by rewrite /carried -[lshift _ _]/(unsplit (inl k)) unsplitK.
by rewrite /carried -[rshift _ _]/(unsplit (inr l)) unsplitK.
Qed.

Lemma last_carried a : carried a last_position = 0.
Proof. by rewrite /carried -[last_position]/(unsplit (inr ord_max)) unsplitK. Qed.

End Adversary.

Theorem theorem_11 : theorem_11_statement.
Proof.
move=> R N d [//|r] S step out h0 _ few.
(* N <= q would need an empty set of states. *)
have states : (0 < #|S|)%N by apply/card_gt0P; exists h0.
have [n eN] : exists n, N = (n + r.+1)%N.
  exists (N - r.+1)%N; rewrite subnK // leqNgt; apply/negP => N_lt.
  by move: few; rewrite (eqP (ltnW N_lt : (N - r.+1 == 0)%N)) ltnS leqNgt states.
subst N; move: few; rewrite addnK => few.
pose last := last_position n r.
have [k0 _] : exists k0 : 'I_n, true.
  case: n step out few {last} => [|n] step out few; last by exists ord0.
  by move: few; rewrite expn0 ltnS leqNgt states.
pose X a k := @adversary R n d r k0 a k.
pose reached a := state_before step h0 (X a k0) last.
have /injectivePn[a [b ab same]] : ~~ injectiveb reached.
  apply: contraL few => /injectiveP inj; rewrite -leqNgt.
  by apply: leq_trans (leq_card _ inj); rewrite card_ffun card_bool card_ord.
have [k abk] : exists k, a k != b k.
  apply/existsP; apply: contraNT ab => /existsPn eq_ab.
  by apply/eqP/ffunP => k; apply/eqP; rewrite -[_ == _]negbK eq_ab.
have state c : state_before step h0 (X c k) last = reached c.
  apply: state_before_ext => j j_last; rewrite /X /adversary ifN ?ifN //;
  by rewrite neq_ltn j_last.
have same_output : recurrent step out h0 (X a k) last = recurrent step out h0 (X b k) last.
  by rewrite /recurrent !state same /X /adversary eqxx !last_carried.
have far : 2%:R * r.+1%:R^-1
    <= norm2 (qSA r.+1 (X a k) last - qSA r.+1 (X b k) last).
  rewrite !adversary_target -scalerBr norm2Z ger0_norm ?invr_ge0 ?ler0n // mulrC.
  by rewrite far_signs.
have fooled c : r.+1%:R^-1 <= norm2 (recurrent step out h0 (X c k) last - qSA r.+1 (X c k) last) ->
    exists X (i : 'I_(n + r.+1)), [/\ valid_input r.+1 X, signs_then_zeros r.+1 X, i.+1 = (n + r.+1)%N,
      points_back X i & r.+1%:R^-1 <= norm2 (recurrent step out h0 X i - qSA r.+1 X i)].
  move=> miss; exists (X c k), last; split=> //; last exact: adversary_back.
  - exact: adversary_valid.
  - exact: adversary_hard.
  - by rewrite /= addnS.
have [|miss] := missed_by_half (recurrent step out h0 (X a k) last) far; first exact: fooled.
by apply: (fooled b); rewrite -same_output.
Qed.

Theorem theorem_11_bits : theorem_11_bits_statement.
Proof.
move=> R N d q s S step out h0 e q_gt0 small states approximates.
rewrite leqNgt; apply/negP => few.
have {few} few : (#|S| < 2 ^ (N - q))%N by apply: leq_ltn_trans states _; rewrite ltn_exp2l.
have [X [i [X_valid _ _ back miss]]] := theorem_11 step out h0 q_gt0 few.
by move: (le_lt_trans (le_trans miss (approximates X i X_valid back)) small); rewrite ltxx.
Qed.

(** ** The other side: one memory cell a position *)

Section Memory.
Variables (R : realType) (N d n : nat) (T : Type) (cell : 'rV[R]_d -> T).
Notation memory := {ffun 'I_n -> T}.

(** Token j is written to cell j, if there is one. *)
Definition store (j : 'I_N) (x : token R N d) (h : memory) : memory :=
  [ffun k : 'I_n => if k == j :> nat then cell (value x) else h k].

Lemma stored (X : input R N d) h (i j : 'I_N) (k : 'I_n) : (j < i)%N -> k = j :> nat ->
  state_before store h X i k = cell (value (X j)).
Proof.
move=> j_lt kj; rewrite /state_before.
have : j \in [seq j : 'I_N <- enum 'I_N | (j < i)%N] by rewrite mem_filter j_lt mem_enum.
elim/last_ind: [seq _ <- _ | _] => // s l IH; rewrite mem_rcons inE foldl_rcons ffunE kj val_eqE.
by have [->|_ /IH] := eqVneq j l.
Qed.

(** The average of what the cells say. *)
Variable said : T -> 'rV[R]_d.

Definition recall (q : nat) (x : token R N d) (h : memory) : 'rV[R]_d :=
  q%:R^-1 *: \sum_(j in pointers x) (if insub (j : nat) is Some k then said (h k) else 0).

Lemma recalled q (X : input R N d) h (i : 'I_N) : points_back X i ->
  (forall j : 'I_N, (j < i)%N -> (j < n)%N -> said (cell (value (X j))) = value (X j)) ->
  (forall j : 'I_N, (j < i)%N -> (n <= j)%N -> value (X j) = 0) ->
  recurrent store (fun _ => recall q) h X i = qSA q X i.
Proof.
move=> back told silent; rewrite /recurrent /recall /qSA; congr (_ *: _).
apply: eq_bigr => j /back j_lt; case: insubP => [k k_lt kj|]; last first.
  by rewrite -leqNgt => n_le; rewrite silent.
by rewrite (stored _ _ j_lt kj) told.
Qed.

End Memory.

Theorem theorem_11_stored_values_suffice : theorem_11_stored_values_suffice_statement.
Proof.
move=> R N d q; exists (@store R N d N.-1 _ id), (fun _ => recall id q), [ffun=> 0] => X i back.
apply: recalled => // j j_lt; rewrite leqNgt => /negP[].
by move: (ltn_ord i) j_lt; lia.
Qed.

Theorem theorem_11_states_suffice_on_hard_inputs :
  theorem_11_states_suffice_on_hard_inputs_statement.
Proof.
move=> R N d q; pose e1 : 'rV[R]_d.+1 := delta_mx 0 0.
pose positive (v : 'rV[R]_d.+1) := 0 < v 0 0.
pose said (s : bool) := if s then e1 else - e1.
exists [finType of {ffun 'I_(N - q) -> bool}], (@store R N d.+1 (N - q) _ positive).
exists (fun _ => recall said q), [ffun=> false].
split=> [|X i hard back]; first by rewrite card_ffun card_bool card_ord.
apply: recalled => // j _ j_in; have := hard j; last by rewrite ltnNge j_in.
rewrite j_in /positive /said => -[] ->; rewrite !mxE !eqxx; first by rewrite ltr01.
by rewrite ltr_oppr oppr0 ltr10.
Qed.

(** ** The literal reading *)

Theorem theorem_11_forward_pointers_defeat_every_machine :
  theorem_11_forward_pointers_defeat_every_machine_statement.
Proof.
move=> R N d q S step out h0 q_gt0 qN; have [r eN] : exists r, N = (r.+1 + q)%N.
  by exists (N - q).-1; rewrite prednK ?subn_gt0 // subnK // ltnW.
subst N; pose y : {set 'I_(r.+1 + q)} := [set rshift r.+1 l | l : 'I_q].
pose e1 : 'rV[R]_d.+1 := delta_mx 0 0.
pose first : 'I_(r.+1 + q) := lshift q ord0.
(* token 0 carries 0 and all others the same sign *)
pose X (s : bool) : input R (r.+1 + q) d.+1 := fun j =>
  Token (if j == first then 0 else if s then e1 else - e1) y.
have X_valid s : valid_input q (X s).
  move=> j; split; last by rewrite card_imset ?card_ord //; exact: rshift_inj.
  rewrite /X /=; case: (j == first); first by rewrite norm20 ler01.
  by case: s; rewrite ?norm2N norm2_delta.
have target s : qSA q (X s) first = if s then e1 else - e1.
  rewrite /qSA /= big_imset /=; last by move=> k l _ _; exact: rshift_inj.
  rewrite (eq_bigr (fun=> if s then e1 else - e1)) => [|l _ //].
  by rewrite sumr_const card_ord -scaler_nat scalerA mulVf ?scale1r // pnatr_eq0 -lt0n.
have same : recurrent step out h0 (X true) first = recurrent step out h0 (X false) first.
  by rewrite /recurrent (state_before_ext _ _ (Y := X false)) // /X /= eqxx.
have far : 2%:R * 1 <= norm2 (qSA q (X true) first - qSA q (X false) first).
  by rewrite !target mulr1 (@far_signs R d true false).
have [miss|miss] := missed_by_half (recurrent step out h0 (X true) first) far.
  by exists (X true), first.
by exists (X false), first; rewrite -same.
Qed.
