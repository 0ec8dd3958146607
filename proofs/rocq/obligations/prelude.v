(** * What the proofs of the SMT obligations share

    Nothing here is trusted: a tactic that found a wrong proof would be refused by the kernel. *)

From Coq Require Import Bool List Reals ZArith Psatz.
Import ListNotations.

(** The negated goal, which is the last hypothesis, becomes the goal again, in its parts. *)
Ltac goal_back :=
  match goal with H : ~ ?G |- False => apply H; clear H; repeat split; intros end.

(** Hypotheses taken apart, where known values of Booleans decide them. *)
Ltac tidy :=
  repeat match goal with
  | H : false = true |- _ => discriminate H
  | H : true = true |- _ => clear H
  | H : ~ (true = true) |- _ => destruct (H eq_refl)
  | H : ~ (false = true) |- _ => clear H
  | H : true = true -> _ |- _ => specialize (H eq_refl)
  | H : false = true -> _ |- _ => clear H
  | H : ~ (true = true) -> _ |- _ => clear H
  | H : ~ (false = true) -> _ |- _ => specialize (H ltac:(discriminate))
  | H : True |- _ => clear H
  | H : True -> _ |- _ => specialize (H I)
  | H : _ /\ _ |- _ => destruct H
  | H : ~ ~ _ |- False => apply H; clear H; intros H
  end.

(** Every Boolean variable is taken in both its values, and hypotheses are taken apart. *)
Ltac bools :=
  repeat match goal with b : bool |- _ => destruct b end;
  repeat (tidy; match goal with
  | H : _ \/ _ |- _ => destruct H
  | H : (_ /\ _) -> _ |- _ => specialize (fun x y => H (conj x y))
  | H : (_ \/ _) -> _ |- _ => pose proof (fun x => H (or_introl x)); specialize (fun y => H (or_intror y))
  end); tidy.

(** Hypotheses that are no plain facts of arithmetic left out. *)
Ltac plain :=
  repeat match goal with
  | H : _ \/ _ |- _ => clear H
  | H : ~ (_ /\ _) |- _ => clear H
  | H : ~ (_ <-> _) |- _ => clear H
  | H : ?c -> ?d |- _ => match type of (c -> d) with Prop => clear H end
  end.

(** The values of "ite" whose condition is decided: by constants, or by what a tactic can show. *)
Ltac settle_by tactic :=
  repeat match goal with
  | H : (?c /\ _) \/ (~ ?c /\ _) |- _ =>
      let E := fresh in
      first
      [ assert (E : c) by tactic; destruct H as [[_ H] | [H _]]; [| destruct (H E)]; clear E
      | assert (E : ~ c) by tactic; destruct H as [[H _] | [_ H]]; [destruct (E H) |]; clear E ]
  end.
Ltac by_constants := solve [clear; intuition discriminate].
Ltac settle := settle_by by_constants.

(** Implications whose condition is decided by linear arithmetic. *)
Ltac guards :=
  repeat match goal with
  | H : _ /\ _ |- _ => destruct H
  | H : ?c -> ?d |- _ =>
      match type of (c -> d) with Prop => idtac end;
      let E := fresh in
      first
      [ assert (E : c) by (plain; lra); specialize (H E); clear E
      | assert (E : ~ c) by (plain; lra); clear H E ]
  end.

(** Equations that give integer variables values: other variables', or constants. *)
Ltac computed :=
  repeat match goal with
  | H : ?x = ?y :> Z |- _ => is_var x; is_var y; subst x
  | H : ?x = ?e :> Z |- _ =>
      is_var x;
      let v := eval vm_compute in e in
      match v with Z0 => idtac | Zpos _ => idtac | Zneg _ => idtac end;
      change (x = v) in H; subst x
  end.

(** A truth value counted as 1 or 0 is not negative. *)
Lemma counted b x : ((b = true) /\ (x = 1)%Z) \/ (~ (b = true) /\ (x = 0)%Z) -> (0 <= x)%Z.
Proof. lia. Qed.
Ltac counts :=
  repeat match goal with
  | H : (?b = true /\ (?x = 1)%Z) \/ (~ (?b = true) /\ (?x = 0)%Z) |- _ =>
      lazymatch goal with K : (0 <= x)%Z |- _ => fail | _ => pose proof (counted _ _ H) end
  end.

(** One of the disjuncts is what the hypotheses say. *)
Ltac member := first [repeat split; first [assumption | exact I] | left; member | right; member].

(** Integer hypotheses are also hypotheses about reals. *)
Ltac reals :=
  repeat match goal with
  | H : _ /\ _ |- _ => destruct H
  | H : (_ <= _)%Z |- _ => apply IZR_le in H
  | H : (_ >= _)%Z |- _ => apply IZR_ge in H
  | H : (_ < _)%Z |- _ => apply IZR_lt in H
  | H : (_ > _)%Z |- _ => apply Z.gt_lt in H
  | H : @eq Z _ _ |- _ => apply (f_equal IZR) in H
  end;
  rewrite ?plus_IZR, ?mult_IZR, ?minus_IZR, ?opp_IZR in *.

(** ** Propositions of Booleans: a case split with propagation, computed in the kernel *)

Inductive form :=
| Yes | No | Var (n : nat) | Neg (f : form)
| Conj (f g : form) | Disj (f g : form) | Impl (f g : form) | Same (f g : form).

Fixpoint meaning (e : list bool) (f : form) : Prop :=
  match f with
  | Yes => True
  | No => False
  | Var n => nth n e false = true
  | Neg f => ~ meaning e f
  | Conj f g => meaning e f /\ meaning e g
  | Disj f g => meaning e f \/ meaning e g
  | Impl f g => meaning e f -> meaning e g
  | Same f g => meaning e f <-> meaning e g
  end.

Fixpoint value (e : list bool) (f : form) : bool :=
  match f with
  | Yes => true
  | No => false
  | Var n => nth n e false
  | Neg f => negb (value e f)
  | Conj f g => value e f && value e g
  | Disj f g => value e f || value e g
  | Impl f g => implb (value e f) (value e g)
  | Same f g => eqb (value e f) (value e g)
  end.

Lemma meaning_value e f : meaning e f <-> value e f = true.
Proof.
  induction f as [| | n | f IH | f IHf g IHg | f IHf g IHg | f IHf g IHg | f IHf g IHg]; simpl;
    try rewrite IH; try rewrite IHf, IHg; try easy;
    [destruct (value e f) | ..]; try destruct (value e f), (value e g); simpl; intuition discriminate.
Qed.

Fixpoint equal (f g : form) : bool :=
  match f, g with
  | Yes, Yes | No, No => true
  | Var m, Var n => Nat.eqb m n
  | Neg f, Neg g => equal f g
  | Conj a b, Conj c d | Disj a b, Disj c d | Impl a b, Impl c d | Same a b, Same c d =>
      equal a c && equal b d
  | _, _ => false
  end.

Lemma equal_ok f : forall g, equal f g = true -> f = g.
Proof.
  induction f; destruct g; simpl; try easy; rewrite ?andb_true_iff, ?Nat.eqb_eq;
    intuition (f_equal; auto).
Qed.

Definition neg f := match f with Yes => No | No => Yes | Neg g => g | _ => Neg f end.
Definition both f g :=
  match f, g with Yes, h | h, Yes => h | No, _ | _, No => No | _, _ => Conj f g end.
Definition either f g :=
  match f, g with No, h | h, No => h | Yes, _ | _, Yes => Yes | _, _ => Disj f g end.
Definition impl f g :=
  match f, g with Yes, h => h | No, _ | _, Yes => Yes | _, No => neg f | _, _ => Impl f g end.
Definition same f g :=
  match f, g with
  | Yes, h | h, Yes => h
  | No, h | h, No => neg h
  | _, _ => if equal f g then Yes else Same f g
  end.

Ltac values e :=
  repeat match goal with
  | |- context [nth ?n e false] => destruct (nth n e false)
  | |- context [value e ?f] => destruct (value e f)
  end; try reflexivity.

Lemma neg_ok e f : value e (neg f) = negb (value e f).
Proof. destruct f; simpl; rewrite ?negb_involutive; reflexivity. Qed.
Lemma both_ok e f g : value e (both f g) = value e f && value e g.
Proof. destruct f, g; simpl; rewrite ?andb_true_r, ?andb_false_r; reflexivity. Qed.
Lemma either_ok e f g : value e (either f g) = value e f || value e g.
Proof. destruct f, g; simpl; rewrite ?orb_true_r, ?orb_false_r; reflexivity. Qed.
Lemma impl_ok e f g : value e (impl f g) = implb (value e f) (value e g).
Proof. destruct f, g; simpl; values e. Qed.
Lemma same_ok e f g : value e (same f g) = eqb (value e f) (value e g).
Proof.
  assert (E : equal f g = true -> value e f = value e g) by (intros E; apply equal_ok in E; congruence).
  destruct (equal f g) eqn:Q; [specialize (E eq_refl); revert E | clear E];
    unfold same; destruct f, g; try rewrite Q; rewrite ?neg_ok; simpl; values e; easy.
Qed.

(** The formula where a variable has a value; None leaves all of them. *)
Fixpoint put (x : option (nat * bool)) (f : form) : form :=
  match f with
  | Yes => Yes
  | No => No
  | Var n =>
      match x with
      | Some (m, b) => if Nat.eqb m n then (if b then Yes else No) else f
      | None => f
      end
  | Neg f => neg (put x f)
  | Conj f g => both (put x f) (put x g)
  | Disj f g => either (put x f) (put x g)
  | Impl f g => impl (put x f) (put x g)
  | Same f g => same (put x f) (put x g)
  end.

Definition agrees (e : list bool) (x : option (nat * bool)) : Prop :=
  match x with Some (m, b) => nth m e false = b | None => True end.

Lemma put_ok e x f : agrees e x -> value e (put x f) = value e f.
Proof.
  intros A; induction f; simpl; rewrite ?neg_ok, ?both_ok, ?either_ok, ?impl_ok, ?same_ok; try congruence.
  destruct x as [[m b] |]; [| reflexivity].
  destruct (Nat.eqb m n) eqn:E; [| reflexivity].
  apply Nat.eqb_eq in E; subst n; simpl in A; destruct b; simpl; congruence.
Qed.

(** The conjuncts of a formula that is true (s) or false, before others. *)
Fixpoint parts (s : bool) (f : form) (l : list form) : list form :=
  match f, s with
  | Yes, true | No, false => l
  | Neg f, _ => parts (negb s) f l
  | Conj f g, true | Disj f g, false => parts s f (parts s g l)
  | Impl f g, false => parts true f (parts false g l)
  | _, true => f :: l
  | _, false => neg f :: l
  end.

Definition all (e : list bool) (l : list form) : bool := forallb (value e) l.

Lemma parts_ok e f : forall s l, all e (parts s f l) = eqb (value e f) s && all e l.
Proof.
  induction f; intros [] l; simpl; rewrite ?IHf, ?IHf1, ?IHf2; simpl;
    try destruct (value e f); try destruct (value e f1), (value e f2); simpl;
    try destruct (nth n e false); try reflexivity.
Qed.

Definition open (l : list form) : list form := fold_right (fun f m => parts true f m) [] l.

Lemma open_ok e l : all e (open l) = all e l.
Proof.
  induction l as [| f l IH]; simpl; [reflexivity |].
  rewrite parts_ok, IH; simpl; destruct (value e f); reflexivity.
Qed.

Fixpoint literal (l : list form) : option (nat * bool) :=
  match l with
  | Var n :: _ => Some (n, true)
  | Neg (Var n) :: _ => Some (n, false)
  | _ :: l => literal l
  | [] => None
  end.

Fixpoint first (f : form) : option nat :=
  match f with
  | Yes | No => None
  | Var n => Some n
  | Neg f => first f
  | Conj f g | Disj f g | Impl f g | Same f g =>
      match first f with None => first g | found => found end
  end.

Fixpoint size (f : form) : nat :=
  match f with
  | Yes | No | Var _ => 1
  | Neg f => size f
  | Conj f g | Disj f g | Impl f g | Same f g => size f + size g
  end.

(** A variable of a smallest formula. *)
Fixpoint choice (best : option (nat * nat)) (l : list form) : option nat :=
  match l with
  | [] => option_map snd best
  | f :: l =>
      match first f with
      | None => choice best l
      | Some n =>
          let s := size f in
          match best with
          | Some (t, _) => if Nat.ltb s t then choice (Some (s, n)) l else choice best l
          | None => choice (Some (s, n)) l
          end
      end
  end.

Definition is_no (f : form) : bool := match f with No => true | _ => false end.

(** Whether no values make all the formulas true; "false" also when the fuel is used up. *)
Fixpoint refuted (fuel : nat) (l : list form) : bool :=
  match fuel with
  | O => false
  | S fuel =>
      if existsb is_no l then true else
      match literal l with
      | Some (n, b) => refuted fuel (open (map (put (Some (n, b))) l))
      | None =>
          match choice None l with
          | None => false
          | Some n =>
              if refuted fuel (open (map (put (Some (n, true))) l))
              then refuted fuel (open (map (put (Some (n, false))) l)) else false
          end
      end
  end.

Lemma literal_ok e l n b : literal l = Some (n, b) -> all e l = true -> nth n e false = b.
Proof.
  induction l as [| f l IH]; simpl; [easy |].
  destruct f as [| | m | [| | m | | | | |] | | | |]; simpl; rewrite ?andb_true_iff; intuition;
    match goal with H : Some _ = Some _ |- _ => inversion H; subst end;
    try (apply negb_true_iff); assumption.
Qed.

Lemma put_all e x l : agrees e x -> all e (map (put x) l) = all e l.
Proof. intros A; induction l as [| f l IH]; simpl; [| rewrite (put_ok _ _ _ A), IH]; reflexivity. Qed.

Lemma refuted_ok fuel : forall l, refuted fuel l = true -> forall e, all e l = false.
Proof.
  induction fuel as [| fuel IH]; simpl; [easy |]; intros l R e.
  destruct (existsb is_no l) eqn:X.
  { apply existsb_exists in X; destruct X as [f [inl isno]]; destruct f; try easy.
    destruct (all e l) eqn:A; [| reflexivity].
    unfold all in A; rewrite forallb_forall in A; specialize (A _ inl); discriminate. }
  destruct (all e l) eqn:A; [exfalso | reflexivity].
  destruct (literal l) as [[n b] |] eqn:L.
  { pose proof (literal_ok _ _ _ _ L A) as V.
    specialize (IH _ R e); rewrite open_ok, (put_all e (Some (n, b))) in IH; [congruence | exact V]. }
  destruct (choice None l) as [n |]; [| discriminate].
  destruct (refuted fuel (open (map (put (Some (n, true))) l))) eqn:T; [| discriminate].
  destruct (nth n e false) eqn:V.
  - specialize (IH _ T e); rewrite open_ok, (put_all e (Some (n, true))) in IH; [congruence | exact V].
  - specialize (IH _ R e); rewrite open_ok, (put_all e (Some (n, false))) in IH; [congruence | exact V].
Qed.

Lemma refute e fuel f : refuted fuel (open [put None (Neg f)]) = true -> meaning e f.
Proof.
  intros R; apply refuted_ok with (e := e) in R; rewrite open_ok in R.
  unfold all in R; cbn [forallb] in R; rewrite (put_ok e None (Neg f) I), andb_true_r in R.
  apply meaning_value; simpl in R; destruct (value e f); [reflexivity | discriminate].
Qed.

Ltac place x l :=
  match l with
  | x :: _ => constr:(O)
  | _ :: ?l => let n := place x l in constr:(S n)
  end.

Ltac form_of l P :=
  match P with
  | True => constr:(Yes)
  | False => constr:(No)
  | ?b = true => let n := place b l in constr:(Var n)
  | ~ ?p => let f := form_of l p in constr:(Neg f)
  | ?p /\ ?q => let f := form_of l p in let g := form_of l q in constr:(Conj f g)
  | ?p \/ ?q => let f := form_of l p in let g := form_of l q in constr:(Disj f g)
  | ?p -> ?q => let f := form_of l p in let g := form_of l q in constr:(Impl f g)
  | ?p <-> ?q => let f := form_of l p in let g := form_of l q in constr:(Same f g)
  end.

Ltac boolean_variables l :=
  match goal with
  | b : bool |- _ =>
      lazymatch l with context [b] => fail | _ => boolean_variables constr:(b :: l) end
  | _ => l
  end.

(** Goals about Boolean variables alone. *)
Ltac propositional :=
  intros;
  let l := boolean_variables (@nil bool) in
  repeat match goal with H : ?P |- _ => match type of P with Prop => revert H end end;
  match goal with
  | |- ?G =>
      let f := form_of l G in
      change (meaning l f); apply (refute l (Z.to_nat 10000)); vm_compute; reflexivity
  end.

(** ** Vectors of the plane, each on the positive side of its own line and the negative sides of the others' *)

Section Plane.
Open Scope R_scope.

Lemma same_signs p q r P1 N1 M1 P2 N2 M2 P3 N3 M3 :
  0 < P1 -> 0 < N1 -> 0 < M1 -> 0 < P2 -> 0 < N2 -> 0 < M2 -> 0 < P3 -> 0 < N3 -> 0 < M3 ->
  p * P1 = q * N1 + r * M1 -> q * P2 = p * N2 + r * M2 -> r * P3 = p * N3 + q * M3 ->
  (0 < p /\ 0 < q /\ 0 < r) \/ (p < 0 /\ q < 0 /\ r < 0) \/ p = 0.
Proof.
  intros; destruct (Rtotal_order p 0) as [L | [E | G]]; [right; left | tauto | left].
  - destruct (Rlt_le_dec q 0); [repeat split; nra |].
    assert (r < 0) by nra; nra.
  - destruct (Rlt_le_dec 0 q); [repeat split; nra |].
    assert (0 < r) by nra; nra.
Qed.

Lemma turn ax ay bx by_ cx cy ux uy vx vy wx wy :
  ux * ax + uy * ay > 0 -> ux * bx + uy * by_ < 0 -> ux * cx + uy * cy < 0 ->
  vx * ax + vy * ay < 0 -> vx * bx + vy * by_ > 0 -> vx * cx + vy * cy < 0 ->
  wx * ax + wy * ay < 0 -> wx * bx + wy * by_ < 0 -> wx * cx + wy * cy > 0 ->
  (0 < bx * cy - by_ * cx /\ 0 < cx * ay - cy * ax /\ 0 < ax * by_ - ay * bx) \/
  (bx * cy - by_ * cx < 0 /\ cx * ay - cy * ax < 0 /\ ax * by_ - ay * bx < 0).
Proof.
  intros ua ub uc va vb vc wa wb wc.
  destruct (same_signs (bx * cy - by_ * cx) (cx * ay - cy * ax) (ax * by_ - ay * bx)
    (ux * ax + uy * ay) (- (ux * bx + uy * by_)) (- (ux * cx + uy * cy))
    (vx * bx + vy * by_) (- (vx * ax + vy * ay)) (- (vx * cx + vy * cy))
    (wx * cx + wy * cy) (- (wx * ax + wy * ay)) (- (wx * bx + wy * by_))) as [S | [S | Z]];
    try lra; try ring; exfalso.
  assert (E : (ux * bx + uy * by_) * (vx * cx + vy * cy) - (ux * cx + uy * cy) * (vx * bx + vy * by_)
    = (ux * vy - uy * vx) * (bx * cy - by_ * cx)) by ring.
  rewrite Z, Rmult_0_r in E.
  assert (0 < (ux * bx + uy * by_) * (vx * cx + vy * cy)) by nra; nra.
Qed.

End Plane.
