(** * Pajor, Sauer and Shelah

    A family F of subsets of T shatters S if every subset of S is C :&: S for some C in
    F.  Pajor's lemma: F shatters at least as many sets as it has members.  Take x in some
    members of F and not in others and split F in two by x: neither half shatters a set
    that contains x, and if both shatter S, then F shatters S with x as well.  So if F shatters
    no set of more than d elements, F has at most (card T + 1)^d members (Sauer and
    Shelah, with a coarser count of the small sets). *)

From mathcomp Require Import all_ssreflect.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section Shattering.
Variable T : finType.
Implicit Types (F : {set {set T}}) (S B C : {set T}) (x : T).

Definition shatters F S : bool :=
  [forall B : {set T}, (B \subset S) ==> [exists C in F, C :&: S == B]].

Lemma shattersP F S :
  reflect (forall B, B \subset S -> exists2 C, C \in F & C :&: S = B) (shatters F S).
Proof.
apply: (iffP forallP) => [sh B sBS|sh B].
  have := sh B; rewrite sBS /= => /existsP[C /andP[FC /eqP CS]].
  by exists C.
apply/implyP => /sh[C FC CS]; apply/existsP; exists C.
by rewrite FC CS eqxx.
Qed.

Definition shattered F : {set {set T}} := [set S | shatters F S].

Lemma shatters_sub F1 F S : F1 \subset F -> shatters F1 S -> shatters F S.
Proof.
move=> /subsetP sF /shattersP sh; apply/shattersP => B /sh[C FC CS].
by exists C => //; exact: sF.
Qed.

(** If x is in all members of F, or in none, then no shattered set contains it. *)
Lemma shattered_split F S x (b : bool) : (forall C, C \in F -> (x \in C) = b) ->
  shatters F S -> x \notin S.
Proof.
move=> all_b /shattersP sh; apply/negP => xS.
have sub : (if b then set0 else [set x]) \subset S by case: (b); rewrite ?sub0set ?sub1set.
have [C FC /setP/(_ x)] := sh _ sub; rewrite !inE xS andbT all_b //.
by case: (b); rewrite !inE ?eqxx.
Qed.

Theorem pajor F : #|F| <= #|shattered F|.
Proof.
have [n] := ubnP #|F|; elim: n F => // n IHn F; rewrite ltnS => F_le.
have [F_small|F_big] := leqP #|F| 1.
  have [->|[C0 FC0]] := set_0Vmem F; first by rewrite cards0.
  apply: leq_trans F_small _; apply/card_gt0P; exists set0.
  rewrite inE; apply/shattersP => B; rewrite subset0 => /eqP ->.
  by exists C0 => //; rewrite setI0.
have /card_gt1P[C1 [C2 [FC1 FC2 C12]]] := F_big.
have {}F_big : exists x, exists C1 C2, [/\ C1 \in F, C2 \in F, x \in C1 & x \notin C2].
  move: C12; rewrite eqEsubset negb_and => /orP[]/subsetPn[x xC xnC].
    by exists x, C1, C2.
  by exists x, C2, C1.
case: F_big => x [D1 [D2 [FD1 FD2 xD1 xD2]]].
pose F1 := [set C in F | x \in C]; pose F0 := [set C in F | x \notin C].
have cardF : #|F| = #|F1| + #|F0|.
  have -> : F1 = F :&: [set C : {set T} | x \in C] by apply/setP => C; rewrite !inE.
  have -> : F0 = F :\: [set C : {set T} | x \in C] by apply/setP => C; rewrite !inE andbC.
  by rewrite cardsID.
have sF1 : F1 \subset F by apply/subsetP => C; rewrite inE => /andP[].
have sF0 : F0 \subset F by apply/subsetP => C; rewrite inE => /andP[].
have F1_gt0 : 0 < #|F1| by apply/card_gt0P; exists D1; rewrite inE FD1.
have F0_gt0 : 0 < #|F0| by apply/card_gt0P; exists D2; rewrite inE FD2.
have le1 : #|F1| <= #|shattered F1|.
  by apply: IHn; apply: leq_trans F_le; rewrite cardF -addn1 leq_add2l.
have le0 : #|F0| <= #|shattered F0|.
  by apply: IHn; apply: leq_trans F_le; rewrite cardF -add1n leq_add2r.
pose both := shattered F1 :&: shattered F0; pose with_x := [set x |: S | S in both].
have x_out1 S : S \in shattered F1 -> x \notin S.
  by rewrite inE; apply: (@shattered_split _ _ _ true) => C; rewrite inE => /andP[_ ->].
have x_out0 S : S \in shattered F0 -> x \notin S.
  by rewrite inE; apply: (@shattered_split _ _ _ false) => C; rewrite inE => /andP[_ /negbTE].
have card_x : #|with_x| = #|both|.
  apply: card_in_imset => S S'; rewrite !inE => /andP[+ _] /andP[+ _] => sh sh'.
  have xS : x \notin S by apply: x_out1; rewrite inE.
  have xS' : x \notin S' by apply: x_out1; rewrite inE.
  by move=> /(congr1 (fun S => S :\ x)); rewrite !setU1K.
have disjoint_x : [disjoint shattered F1 :|: shattered F0 & with_x].
  rewrite -setI_eq0; apply/eqP/setP => S; rewrite in_set0; apply/negP.
  rewrite inE => /andP[S_sh /imsetP[S' _ def_S]].
  have xS : x \in S by rewrite def_S setU11.
  by move: S_sh; rewrite inE => /orP[/x_out1|/x_out0]; rewrite xS.
apply: (@leq_trans #|(shattered F1 :|: shattered F0) :|: with_x|); last first.
  apply: subset_leq_card; apply/subsetP => S; rewrite !inE => /orP[/orP[]|].
  - exact: shatters_sub.
  - exact: shatters_sub.
  case/imsetP => S'; rewrite !inE => /andP[sh1 sh0] ->.
  have xS' : x \notin S' by apply: x_out1; rewrite inE.
  apply/shattersP => B /subsetP sB.
  have sBx : B :\ x \subset S'.
    by apply/subsetP => y; rewrite !inE => /andP[/negbTE yx /sB]; rewrite !inE yx.
  have [xB|xB] := boolP (x \in B).
    have [C] := shattersP _ _ sh1 _ sBx; rewrite inE => /andP[FC xC] CS.
    exists C => //; rewrite setIUr CS.
    apply/setP => y; rewrite !inE; have [->|] := eqVneq y x; first by rewrite xC xB.
    by rewrite andbF.
  have [C] := shattersP _ _ sh0 _ sBx; rewrite inE => /andP[FC xC] CS.
  exists C => //; rewrite setIUr CS.
  apply/setP => y; rewrite !inE; have [->|] := eqVneq y x.
    by rewrite (negbTE xC) (negbTE xB).
  by rewrite andbF.
rewrite (cardsU _ with_x) (disjoint_setI0 disjoint_x) cards0 subn0 card_x.
have both_le : #|both| <= #|shattered F1| + #|shattered F0|.
  by apply: leq_trans (leq_addr _ _); apply: subset_leq_card; exact: subsetIl.
by rewrite cardsU -/both subnK // cardF leq_add.
Qed.

(** The sets of at most d elements: each is listed by d entries in option T. *)
Lemma card_small_sets d : #|[set S : {set T} | #|S| <= d]| <= #|T|.+1 ^ d.
Proof.
pose listed (g : {ffun 'I_d -> option T}) := [set y | [exists i, g i == Some y]].
have -> : (#|T|.+1 ^ d = #|{ffun 'I_d -> option T}|)%N.
  by rewrite card_ffun card_option card_ord.
rewrite -cardsT; apply: leq_trans (leq_imset_card listed _).
apply: subset_leq_card; apply/subsetP => S; rewrite inE => S_le.
apply/imsetP; exists [ffun i : 'I_d => nth None (map Some (enum S)) i]; first by rewrite inE.
apply/setP => y; rewrite inE; apply/idP/existsP => [Sy|[i]].
  have y_lt : index y (enum S) < size (enum S) by rewrite index_mem mem_enum.
  have i_lt : index y (enum S) < d by apply: leq_trans y_lt _; rewrite -cardE.
  by exists (Ordinal i_lt); rewrite ffunE /= (nth_map y) // nth_index ?mem_enum.
rewrite ffunE; have [i_lt|i_ge] := ltnP i (size (enum S)).
  by rewrite (nth_map y) // => /eqP[<-]; rewrite -mem_enum mem_nth.
by rewrite nth_default // size_map.
Qed.

Corollary sauer_shelah F d : (forall S, shatters F S -> #|S| <= d) -> #|F| <= #|T|.+1 ^ d.
Proof.
move=> small; apply: leq_trans (pajor F) _; apply: leq_trans (card_small_sets d).
by apply: subset_leq_card; apply/subsetP => S; rewrite !inE; exact: small.
Qed.

End Shattering.
