(** * Appendix C.6: detecting 5-cycles of undirected graphs is hard at any depth

    The edges of the gadget join types that are neighbours on the cycle a b e d c; a
    closed walk of odd length 5 must go around once, and the three matchings a - c,
    b - e, e - d force both indices.  Depth: as for triangles. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements summing_lemma triangles.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Section FiveCycle.
Variables n N : nat.
Hypothesis fits : (5 * n <= N)%N.
Implicit Types (A B : square_bits n) (u v : 'I_N).

(** 0, 1, 2, 3, 4 for a, b, e, d, c: the order in which the cycle visits them. *)
Let type (u : nat) :=
  if u < n then 0 else if u < 2 * n then 1 else if u < 3 * n then 4 else if u < 4 * n then 3 else 2.

Lemma type5_a (i : 'I_n) : type i = 0.
Proof. by rewrite /type ltn_ord. Qed.

Lemma type5_b (j : 'I_n) : type (n + j) = 1.
Proof. by have := ltn_ord j; rewrite /type => j_lt; rewrite ifF ?ifT //; lia. Qed.

Lemma type5_c (i : 'I_n) : type (2 * n + i) = 4.
Proof. by have := ltn_ord i; rewrite /type => i_lt; rewrite ifF 1?ifF ?ifT //; lia. Qed.

Lemma type5_d (j : 'I_n) : type (3 * n + j) = 3.
Proof. by have := ltn_ord j; rewrite /type => j_lt; rewrite ifF 1?ifF 1?ifF ?ifT //; lia. Qed.

Lemma type5_e (j : 'I_n) : type (4 * n + j) = 2.
Proof. by have := ltn_ord j; rewrite /type => j_lt; rewrite ifF 1?ifF 1?ifF 1?ifF //; lia. Qed.

Let typeE := (type5_a, type5_b, type5_c, type5_d, type5_e).

(** The edges, oriented along a b e d c a. *)
Variant around A B u v : Prop :=
  | AroundAB (i j : 'I_n) of u = i :> nat & v = n + j :> nat & A (i, j)
  | AroundBE (j : 'I_n) of u = n + j :> nat & v = 4 * n + j :> nat
  | AroundED (j : 'I_n) of u = 4 * n + j :> nat & v = 3 * n + j :> nat
  | AroundDC (i j : 'I_n) of u = 3 * n + j :> nat & v = 2 * n + i :> nat & B (i, j)
  | AroundCA (i : 'I_n) of u = 2 * n + i :> nat & v = i :> nat.

Lemma half_around A B u v : five_cycle_half A B u v -> around A B u v \/ around A B v u.
Proof.
case/existsP=> i /existsP[j] /or4P[/and3P[/eqP ui /eqP vj bit]|/and3P[/eqP ui /eqP vj bit]||].
- by left; exact: AroundAB ui vj bit.
- by right; exact: AroundDC vj ui bit.
- by case/andP=> /eqP ui /eqP vi; right; exact: AroundCA vi ui.
case/orP=> /andP[/eqP uj /eqP vj].
  by left; exact: AroundBE uj vj.
by left; exact: AroundED uj vj.
Qed.

Lemma around_edge A B u v : around A B u v -> five_cycle_gadget A B u v.
Proof.
rewrite ffunE => -[i j ui vj bit|j uj vj|j uj vj|i j uj vi bit|i ui vi]; apply/orP.
- by left; apply/existsP; exists i; apply/existsP; exists j; rewrite ui vj bit !eqxx.
- by left; apply/existsP; exists j; apply/existsP; exists j; rewrite uj vj !eqxx !orbT.
- by left; apply/existsP; exists j; apply/existsP; exists j; rewrite uj vj !eqxx !orbT.
- by right; apply/existsP; exists i; apply/existsP; exists j; rewrite uj vi bit !eqxx !orbT.
- by right; apply/existsP; exists i; apply/existsP; exists i; rewrite ui vi !eqxx !orbT.
Qed.

Lemma five_cycle_undirected A B : undirected (five_cycle_gadget (N := N) A B).
Proof. by move=> u v; rewrite !ffunE orbC. Qed.

(** One step along an edge moves the type by 1 or by 4, modulo 5. *)
Lemma around_type A B u v : around A B u v -> type v = (type u + 1) %% 5.
Proof. by case=> [i j|j|j|i j|i] -> -> *; rewrite !typeE. Qed.

Lemma edge_step A B u v : five_cycle_gadget A B u v ->
  around A B u v /\ type v = (type u + 1) %% 5 \/ around A B v u /\ type v = (type u + 4) %% 5.
Proof.
have step_or_back x y : around A B x y ->
    type y = (type x + 1) %% 5 /\ type x = (type y + 4) %% 5.
  by case=> [i j|j|j|i j|i] -> -> *; rewrite !typeE.
rewrite ffunE => /orP[/half_around|/half_around/or_comm] [] along; have [] := step_or_back _ _ along;
  by [left | right].
Qed.

(** Which edge leaves a vertex of a given type. *)
Lemma from_a A B u v : around A B u v -> type u = 0 ->
  exists i j : 'I_n, [/\ u = i :> nat, v = n + j :> nat & A (i, j)].
Proof. by case=> [i j -> -> bit|j ->|j ->|i j ->|i ->]; rewrite ?typeE //; exists i, j. Qed.

Lemma from_b A B u v : around A B u v -> type u = 1 ->
  exists j : 'I_n, u = n + j :> nat /\ v = 4 * n + j :> nat.
Proof. by case=> [i j ->|j -> ->|j ->|i j ->|i ->]; rewrite ?typeE //; exists j. Qed.

Lemma from_e A B u v : around A B u v -> type u = 2 ->
  exists j : 'I_n, u = 4 * n + j :> nat /\ v = 3 * n + j :> nat.
Proof. by case=> [i j ->|j ->|j -> ->|i j ->|i ->]; rewrite ?typeE //; exists j. Qed.

Lemma from_d A B u v : around A B u v -> type u = 3 ->
  exists i j : 'I_n, [/\ u = 3 * n + j :> nat, v = 2 * n + i :> nat & B (i, j)].
Proof. by case=> [i j ->|j ->|j ->|i j -> -> bit|i ->]; rewrite ?typeE //; exists i, j. Qed.

Lemma from_c A B u v : around A B u v -> type u = 4 ->
  exists i : 'I_n, u = 2 * n + i :> nat /\ v = i :> nat.
Proof. by case=> [i j ->|j ->|j ->|i j ->|i -> ->]; rewrite ?typeE //; exists i. Qed.

(** A tour that starts at type a: the matchings carry j and i around. *)
Lemma tour_from_a A B (x0 x1 x2 x3 x4 : 'I_N) : type x0 = 0 ->
  around A B x0 x1 -> around A B x1 x2 -> around A B x2 x3 -> around A B x3 x4 ->
  around A B x4 x0 -> square_disj A B.
Proof.
move=> x0_a e0 e1 e2 e3 e4.
have x1_b : type x1 = 1 by rewrite (around_type e0) x0_a.
have x2_e : type x2 = 2 by rewrite (around_type e1) x1_b.
have x3_d : type x3 = 3 by rewrite (around_type e2) x2_e.
have x4_c : type x4 = 4 by rewrite (around_type e3) x3_d.
have [i [j [x0i x1j Aij]]] := from_a e0 x0_a.
have [j1 [x1j1 x2j1]] := from_b e1 x1_b.
have [j2 [x2j2 x3j2]] := from_e e2 x2_e.
have [i3 [j3 [x3j3 x4i3 Bij]]] := from_d e3 x3_d.
have [i4 [x4i4 x0i4]] := from_c e4 x4_c.
by apply: common_pair Aij Bij _ _; lia.
Qed.

Lemma type_lt5 u : type u < 5.
Proof. by rewrite /type; do 4 case: ifP => _ //. Qed.

(** Any tour passes type a. *)
Lemma tour_meets A B (x0 x1 x2 x3 x4 : 'I_N) :
  around A B x0 x1 -> around A B x1 x2 -> around A B x2 x3 -> around A B x3 x4 ->
  around A B x4 x0 -> square_disj A B.
Proof.
move=> e0 e1 e2 e3 e4; have t1 := around_type e0; have t2 := around_type e1.
have t3 := around_type e2; have t4 := around_type e3.
have := type_lt5 x0; case t0: (type x0) => [|[|[|[|[|//]]]]] _.
- exact: (@tour_from_a _ _ x0 x1 x2 x3 x4).
- by apply: (@tour_from_a _ _ x4 x0 x1 x2 x3); rewrite // t4 t3 t2 t1 t0.
- by apply: (@tour_from_a _ _ x3 x4 x0 x1 x2); rewrite // t3 t2 t1 t0.
- by apply: (@tour_from_a _ _ x2 x3 x4 x0 x1); rewrite // t2 t1 t0.
- by apply: (@tour_from_a _ _ x1 x2 x3 x4 x0); rewrite // t1 t0.
Qed.

(** A closed walk of 5 edges: 32 choices of directions, of which only the two constant
    ones return to the type they started from. *)
Lemma closed_walk_meets A B (x0 x1 x2 x3 x4 : 'I_N) :
  five_cycle_gadget A B x0 x1 -> five_cycle_gadget A B x1 x2 -> five_cycle_gadget A B x2 x3 ->
  five_cycle_gadget A B x3 x4 -> five_cycle_gadget A B x4 x0 -> square_disj A B.
Proof.
move=> /edge_step s0 /edge_step s1 /edge_step s2 /edge_step s3 /edge_step s4.
have := type_lt5 x0; move: s0 s1 s2 s3 s4.
case=> -[e0 ->]; case=> -[e1 ->]; case=> -[e2 ->]; case=> -[e3 ->]; case=> -[e4];
  case t0: (type x0) => [|[|[|[|[|//]]]]] // _ _;
  first [exact: (tour_meets e0 e1 e2 e3 e4) | exact: (tour_meets e4 e3 e2 e1 e0)].
Qed.

Lemma five_cycle_gadget_correct A B :
  has_five_cycle (five_cycle_gadget (N := N) A B) = square_disj A B.
Proof.
apply/idP/idP.
  case/existsP=> x0 /existsP[x1 /existsP[x2 /existsP[x3 /existsP[x4]]]].
  case/andP=> _ /and5P[e0 e1 e2 e3 e4]; exact: closed_walk_meets e0 e1 e2 e3 e4.
case/existsP=> [[i j] /andP[Aij Bij]].
have i_lt := ltn_ord i; have j_lt := ltn_ord j.
have a_lt : i < N by lia.
have b_lt : n + j < N by lia.
have c_lt : 2 * n + i < N by lia.
have d_lt : 3 * n + j < N by lia.
have e_lt : 4 * n + j < N by lia.
apply/existsP; exists (Ordinal a_lt); apply/existsP; exists (Ordinal b_lt).
apply/existsP; exists (Ordinal e_lt); apply/existsP; exists (Ordinal d_lt).
apply/existsP; exists (Ordinal c_lt); apply/andP; split.
  by rewrite /= !inE -!val_eqE /=; lia.
apply/and5P; split; apply: around_edge.
- exact: (@AroundAB _ _ _ _ i j).
- exact: (@AroundBE _ _ _ _ j).
- exact: (@AroundED _ _ _ _ j).
- exact: (@AroundDC _ _ _ _ i j).
- exact: (@AroundCA _ _ _ _ i).
Qed.

Lemma five_cycle_alice_rows A B B' u :
  u < 2 * n -> five_cycle_gadget A B u = five_cycle_gadget A B' u.
Proof.
suff keep B1 B2 v : u < 2 * n -> five_cycle_gadget A B1 u v -> five_cycle_gadget A B2 u v.
  by move=> u_lt; apply/ffunP => v; apply/idP/idP; exact: keep.
move=> u_lt /edge_step[] [[i j ui vj bit|j uj vj|j uj vj|i j uj vi bit|i ui vi] _].
- by apply: around_edge; exact: AroundAB ui vj bit.
- by apply: around_edge; exact: AroundBE uj vj.
- by move: u_lt uj; lia.
- by move: u_lt uj; lia.
- by move: u_lt ui; lia.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundAB ui vj bit.
- by move: u_lt vj; lia.
- by move: u_lt vj; lia.
- by move: u_lt vi; lia.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundCA ui vi.
Qed.

Lemma five_cycle_bob_rows A A' B u :
  2 * n <= u -> five_cycle_gadget A B u = five_cycle_gadget A' B u.
Proof.
suff keep A1 A2 v : 2 * n <= u -> five_cycle_gadget A1 B u v -> five_cycle_gadget A2 B u v.
  by move=> u_ge; apply/ffunP => v; apply/idP/idP; exact: keep.
move=> u_ge /edge_step[] [[i j ui vj bit|j uj vj|j uj vj|i j uj vi bit|i ui vi] _].
- by move: u_ge ui (ltn_ord i); lia.
- by move: u_ge uj (ltn_ord j); lia.
- by apply: around_edge; exact: AroundED uj vj.
- by apply: around_edge; exact: AroundDC uj vi bit.
- by apply: around_edge; exact: AroundCA ui vi.
- by move: u_ge vj (ltn_ord j); lia.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundBE uj vj.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundED uj vj.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundDC uj vi bit.
- by move: u_ge vi (ltn_ord i); lia.
Qed.

(** Rows of neither player. *)
Lemma five_cycle_common_rows A B B' u :
  4 * n <= u -> five_cycle_gadget A B u = five_cycle_gadget A B' u.
Proof.
suff keep B1 B2 v : 4 * n <= u -> five_cycle_gadget A B1 u v -> five_cycle_gadget A B2 u v.
  by move=> u_ge; apply/ffunP => v; apply/idP/idP; exact: keep.
move=> u_ge /edge_step[] [[i j ui vj bit|j uj vj|j uj vj|i j uj vi bit|i ui vi] _].
- by move: u_ge ui (ltn_ord i); lia.
- by move: u_ge uj (ltn_ord j); lia.
- by apply: around_edge; exact: AroundED uj vj.
- by move: u_ge uj (ltn_ord j); lia.
- by move: u_ge ui (ltn_ord i); lia.
- by move: u_ge vj (ltn_ord j); lia.
- by rewrite five_cycle_undirected; apply: around_edge; exact: AroundBE uj vj.
- by move: u_ge vj (ltn_ord j); lia.
- by move: u_ge vi (ltn_ord i); lia.
- by move: u_ge vi (ltn_ord i); lia.
Qed.

(** The bound for summing networks with queries of any finite type. *)
Lemma five_cycle_bound (Q : finType) (D H m p q : nat)
    (net : summing_net N {ffun 'I_N -> bool} Q H m p) :
  #|Q| <= 2 ^ q -> (forall G, undirected G -> detects net D (@has_five_cycle N) G) ->
  n ^ 2 <= D * N * H * (q + m.+1 * (p + up_log 2 N)).
Proof.
move=> card_Q correct.
have := @depth_bound _ N _ Q H m p D q card_Q net (fun u => u < 2 * n) (@five_cycle_gadget n N).
rewrite card_prod card_ord mulnn; apply=> [u A B B'|u A A' B|A B].
- exact: five_cycle_alice_rows.
- by rewrite -leqNgt; exact: five_cycle_bob_rows.
- by rewrite [LHS]correct ?five_cycle_gadget_correct //; exact: five_cycle_undirected.
Qed.

End FiveCycle.

Theorem appendix_c6_five_cycle_gadget : appendix_c6_five_cycle_gadget_statement.
Proof.
move=> n N fits; split=> [A B|A B|u A B B' u_lt|u A A' B u_ge].
- exact: five_cycle_undirected.
- exact: five_cycle_gadget_correct.
- exact: five_cycle_alice_rows.
- exact: five_cycle_bob_rows.
Qed.

Theorem appendix_c6_five_cycle_summing_nets : appendix_c6_five_cycle_summing_nets_statement.
Proof.
move=> n N D H m p net fits correct.
by apply: (five_cycle_bound fits _ correct); rewrite card_p_bit_query.
Qed.
