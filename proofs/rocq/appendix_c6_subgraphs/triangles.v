(** * Appendix C.6: detecting directed triangles is hard at any depth

    The vertices of the gadget have a type a, b or c, and every edge goes from a type to
    the next, so a triangle is a_i -> b_j -> c_i' -> a_i''; the third edge forces i = i'',
    and the indices of the second edge are (i', j): A and B share (i, j).

    Depth.  Alice owns the rows that depend on A, Bob the others, and the general bound
    for summing networks applies with n^2 bits. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements summing_lemma.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

(** Used for 5-cycles too. *)
Lemma common_pair n (A B : square_bits n) (i j i' j' : 'I_n) :
  A (i, j) -> B (i', j') -> i = i' :> nat -> j = j' :> nat -> square_disj A B.
Proof.
move=> Aij Bij /val_inj def_i /val_inj def_j.
by apply/existsP; exists (i, j); rewrite Aij def_i def_j Bij.
Qed.

Section Triangle.
Variables n N : nat.
Hypothesis fits : (3 * n <= N)%N.
Implicit Types (A B : square_bits n) (u v : 'I_N).

(** 0, 1, 2 for a, b, c. *)
Let type (u : nat) := if u < n then 0 else if u < 2 * n then 1 else 2.

Variant arc A B u v : Prop :=
  | ArcAB (i j : 'I_n) of u = i :> nat & v = n + j :> nat & A (i, j)
  | ArcBC (i j : 'I_n) of u = n + j :> nat & v = 2 * n + i :> nat & B (i, j)
  | ArcCA (i : 'I_n) of u = 2 * n + i :> nat & v = i :> nat.

Lemma arcP A B u v : reflect (arc A B u v) (triangle_gadget A B u v).
Proof.
rewrite ffunE; apply: (iffP existsP) => [[i /existsP[j]]|[i j ui vj Aij|i j uj vi Bij|i uc va]].
- case/or3P=> [/and3P[/eqP ui /eqP vj bit]|/and3P[/eqP uj /eqP vi bit]|/andP[/eqP ui /eqP vi]].
  + exact: ArcAB ui vj bit.
  + exact: ArcBC uj vi bit.
  + exact: ArcCA ui vi.
- by exists i; apply/existsP; exists j; rewrite ui vj Aij !eqxx.
- by exists i; apply/existsP; exists j; rewrite uj vi Bij !eqxx !orbT.
- by exists i; apply/existsP; exists i; rewrite uc va !eqxx !orbT.
Qed.

Lemma type_a (i : 'I_n) : type i = 0.
Proof. by rewrite /type ltn_ord. Qed.

Lemma type_b (j : 'I_n) : type (n + j) = 1.
Proof. by rewrite /type; case: ltnP; [|case: ltnP]; move: (ltn_ord j); lia. Qed.

Lemma type_c (i : 'I_n) : type (2 * n + i) = 2.
Proof. by rewrite /type; case: ltnP; [|case: ltnP]; move: (ltn_ord i); lia. Qed.

(** Every arc leads to the next type. *)
Lemma arc_type A B u v : triangle_gadget A B u v ->
  type v = if type u == 2 then 0 else (type u).+1.
Proof. by case/arcP => [i j|i j|i] -> -> *; rewrite ?type_a ?type_b ?type_c. Qed.

(** The triangle that starts at type a. *)
Lemma triangle_from_a A B (x y z : 'I_N) : type x = 0 -> triangle_gadget A B x y ->
  triangle_gadget A B y z -> triangle_gadget A B z x -> square_disj A B.
Proof.
move=> x_a xy yz zx; have := arc_type xy; have := arc_type yz; rewrite x_a /= => + y_b.
rewrite y_b /= => z_c; move: x_a y_b z_c.
case/arcP: xy => [i j xi yj Aij|i j xj _ _|i xi _]; last 2 first.
- by rewrite xj type_b.
- by rewrite xi type_c.
case/arcP: yz => [i1 j1 yi1 _ _|i1 j1 yj1 zi1 Bij|i1 yi1 _].
- by move: yj yi1 (ltn_ord i1); lia.
- case/arcP: zx => [i2 _ zi2 _ _|_ j2 zj2 _ _|i2 zi2 xi2].
  + by move: zi1 zi2 (ltn_ord i2); lia.
  + by move: zi1 zj2 (ltn_ord j2); lia.
  + by move=> _ _ _; apply: common_pair Aij Bij _ _; lia.
- by move: yj yi1 (ltn_ord j); lia.
Qed.

Lemma triangle_gadget_correct A B : has_triangle (triangle_gadget (N := N) A B) = square_disj A B.
Proof.
apply/idP/idP.
  case/existsP=> x /existsP[y /existsP[z /and4P[_ xy yz zx]]].
  have y_type := arc_type xy; have z_type := arc_type yz.
  case x_type: (type x) y_type z_type => [|[|k]] y_type z_type.
  - exact: triangle_from_a xy yz zx.
  - by apply: triangle_from_a zx xy yz; rewrite z_type y_type.
  - apply: triangle_from_a yz zx xy; rewrite y_type.
    by have -> : k = 0; move: x_type; rewrite /type; case: ifP => // _; case: ifP => // _ [].
case/existsP=> [[i j] /andP[Aij Bij]].
have a_lt : i < N by move: (ltn_ord i); lia.
have b_lt : n + j < N by move: (ltn_ord j); lia.
have c_lt : 2 * n + i < N by move: (ltn_ord i); lia.
apply/existsP; exists (Ordinal a_lt); apply/existsP; exists (Ordinal b_lt).
apply/existsP; exists (Ordinal c_lt); apply/and4P; split.
- by rewrite /= !inE -!val_eqE /=; move: (ltn_ord i) (ltn_ord j); lia.
- by apply/arcP; exact: (@ArcAB _ _ _ _ i j).
- by apply/arcP; exact: (@ArcBC _ _ _ _ i j).
- by apply/arcP; exact: (@ArcCA _ _ _ _ i).
Qed.

Lemma triangle_alice_rows A B B' u : u < n -> triangle_gadget A B u = triangle_gadget A B' u.
Proof.
move=> u_lt; apply/ffunP => v; apply/arcP/arcP => -[i j ui vj bit|i j uj _ _|i ui _].
- exact: ArcAB ui vj bit.
- by move: u_lt uj; lia.
- by move: u_lt ui; lia.
- exact: ArcAB ui vj bit.
- by move: u_lt uj; lia.
- by move: u_lt ui; lia.
Qed.

Lemma triangle_bob_rows A A' B u : n <= u -> triangle_gadget A B u = triangle_gadget A' B u.
Proof.
move=> u_ge; apply/ffunP => v; apply/arcP/arcP => -[i j ui _ _|i j uj vi bit|i ui vi].
- by move: u_ge ui (ltn_ord i); lia.
- exact: ArcBC uj vi bit.
- exact: ArcCA ui vi.
- by move: u_ge ui (ltn_ord i); lia.
- exact: ArcBC uj vi bit.
- exact: ArcCA ui vi.
Qed.

(** Rows of neither player. *)
Lemma triangle_common_rows A B B' u :
  2 * n <= u -> triangle_gadget A B u = triangle_gadget A B' u.
Proof.
move=> u_ge; apply/ffunP => v; apply/arcP/arcP => -[i j ui _ _|i j uj _ _|i ui vi].
- by move: u_ge ui (ltn_ord i); lia.
- by move: u_ge uj (ltn_ord j); lia.
- exact: ArcCA ui vi.
- by move: u_ge ui (ltn_ord i); lia.
- by move: u_ge uj (ltn_ord j); lia.
- exact: ArcCA ui vi.
Qed.

(** The bound for summing networks with queries of any finite type. *)
Lemma triangle_bound (Q : finType) (D H m p q : nat)
    (net : summing_net N {ffun 'I_N -> bool} Q H m p) :
  #|Q| <= 2 ^ q -> (forall G, detects net D (@has_triangle N) G) ->
  n ^ 2 <= D * N * H * (q + m.+1 * (p + up_log 2 N)).
Proof.
move=> card_Q correct.
have := @depth_bound _ N _ Q H m p D q card_Q net (fun u => u < n) (@triangle_gadget n N).
rewrite card_prod card_ord mulnn; apply=> [u A B B'|u A A' B|A B].
- exact: triangle_alice_rows.
- by rewrite -leqNgt; exact: triangle_bob_rows.
- by rewrite [LHS]correct triangle_gadget_correct.
Qed.

End Triangle.

Theorem appendix_c6_triangle_gadget : appendix_c6_triangle_gadget_statement.
Proof.
move=> n N fits; split=> [A B|u A B B' u_lt|u A A' B u_ge].
- exact: triangle_gadget_correct.
- exact: triangle_alice_rows.
- exact: triangle_bob_rows.
Qed.

Theorem appendix_c6_triangle_summing_nets : appendix_c6_triangle_summing_nets_statement.
Proof.
move=> n N D H m p net fits correct.
by apply: (triangle_bound fits _ correct); rewrite card_p_bit_query.
Qed.
