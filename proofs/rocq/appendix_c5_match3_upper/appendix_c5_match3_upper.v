(** * Appendix C.5: gathering the whole input

    With as many value coordinates as there are numbers to read, one layer can hand the
    whole input to every token, and the output map, which is arbitrary, decides.  For
    Match3 this takes m = N and p = ceil(log2 M) + 1; for graphs m = N^2 and p = 2.  So
    the lower bounds of Theorem 7 and Appendix C.6 speak of networks that exist. *)

From mathcomp Require Import all_ssreflect all_algebra zify.
From slt Require Import Statements.

Set Implicit Arguments.
Unset Strict Implicit.
Unset Printing Implicit Defensive.

Import GRing.Theory Num.Theory.
Local Open Scope ring_scope.

(** A sum whose only non-zero term is that of j. *)
Lemma sum_only (I : finType) (j : I) (F : I -> int) :
  (forall i, i != j -> F i = 0) -> \sum_i F i = F j.
Proof. by move=> others; rewrite (bigD1 j) //= big1 ?addr0. Qed.

Section Gather.
Variables N M : nat.
Hypothesis M_gt1 : (1 < M)%N.

Definition gather_term (j : 'I_N) (x : 'Z_M) (k : 'I_N.+1) : int :=
  if unlift ord0 k is Some k' then if j == k' then (x : nat)%:Z else 0 else 0.

Lemma gather_term_fits j x k : fixed_point (up_log 2 M).+1 (gather_term j x k).
Proof.
have x_lt : (x < 2 ^ up_log 2 M)%N.
  by apply: leq_trans (up_logP M (isT : 1 < 2)%N); rewrite -[X in (_ < X)%N](Zp_cast M_gt1).
rewrite /fixed_point expnS ltn_pmul2l // /gather_term.
by case: unliftP => [k' _|_]; [case: eqP|] => // *; rewrite expn_gt0.
Qed.

(** The residue that the sums show for position j. *)
Definition gathered (sums : {ffun 'I_1 * 'I_N.+1 -> int}) (j : 'I_N) : 'Z_M :=
  `|sums (ord0, lift ord0 j)|%N%:R.

Definition gather_net : summing_net N 'Z_M unit 1 N (up_log 2 M).+1 :=
  @SummingNet N 'Z_M unit 1 N (up_log 2 M).+1 ('Z_M * bool)%type
    (fun _ x => (x, false)) (fun _ _ _ _ => tt)
    (fun _ _ j _ s => gather_term j s.1)
    (fun _ _ s sums =>
       (s.1, [exists j1, exists j2, s.1 + gathered sums j1 + gathered sums j2 == 0]))
    (fun _ s => s.2)
    (fun _ _ j _ s k => gather_term_fits j s.1 k).

Lemma gather_net_correct (X : 'I_N -> 'Z_M) i : net_output gather_net 1 X i = Match3 X i.
Proof.
rewrite /net_output /=; apply: eq_existsb => j1; apply: eq_existsb => j2.
suff gatheredE j : gathered [ffun hk => \sum_j0 gather_term j0 (X j0) hk.2] j = X j.
  by rewrite !gatheredE.
rewrite /gathered ffunE (@sum_only _ j) => [|j0 /negbTE j0_neq]; rewrite /gather_term liftK.
  by rewrite eqxx absz_nat natr_Zp.
by rewrite j0_neq.
Qed.

End Gather.

Theorem appendix_c5 : appendix_c5_statement.
Proof.
move=> N M M_gt1; exists (gather_net N M_gt1) => X i; exact: gather_net_correct.
Qed.

Section GatherGraph.
Variables (N : nat) (P : pred (graph N)).
Hypothesis extensional : forall G G', G =1 G' -> P G = P G'.

(** Token j contributes its row to the matrix, read as a vector. *)
Definition row_term (j : 'I_N) (row : {ffun 'I_N -> bool}) (k : 'I_(N * N).+1) : int :=
  if unlift ord0 k is Some k'
  then mxvec (\matrix_(i, l) ((i == j) && row l : nat)%:Z) 0 k' else 0.

Lemma row_term_fits j row k : fixed_point 2 (row_term j row k).
Proof.
rewrite /row_term; case: unliftP => // k' _; case/mxvec_indexP: k' => i l.
by rewrite mxvecE mxE; case: (_ && _).
Qed.

Definition gathered_graph (sums : {ffun 'I_1 * 'I_(N * N).+1 -> int}) : graph N :=
  fun j => [ffun l => sums (ord0, lift ord0 (mxvec_index j l)) != 0].

Definition graph_net : summing_net N {ffun 'I_N -> bool} (p_bit_query (N * N) 2) 1 (N * N) 2 :=
  @SummingNet N {ffun 'I_N -> bool} (p_bit_query (N * N) 2) 1 (N * N) 2
    ({ffun 'I_N -> bool} * bool)%type
    (fun _ row => (row, false)) (fun _ _ _ _ => [ffun=> ord0])
    (fun _ _ j _ s => row_term j s.1)
    (fun _ _ s sums => (s.1, P (gathered_graph sums)))
    (fun _ s => s.2)
    (fun _ _ j _ s k => row_term_fits j s.1 k).

Lemma graph_net_output G i : net_output graph_net 1 G i = P G.
Proof.
rewrite /net_output /=; apply: extensional => j; apply/ffunP => l; rewrite !ffunE /=.
have termE j' : row_term j' (G j') (lift ord0 (mxvec_index j l)) = ((j == j') && G j' l : nat)%:Z.
  by rewrite /row_term liftK mxvecE mxE.
rewrite (@sum_only _ j) => [|j' j'_neq]; rewrite termE; first by rewrite eqxx; case: (G j l).
by rewrite eq_sym (negbTE j'_neq).
Qed.

(** The empty graph has no token to speak for it; otherwise all tokens agree. *)
Lemma graph_net_detects G : (0 < N)%N -> detects graph_net 1 P G.
Proof.
move=> N_gt0; rewrite /detects; apply/existsP/idP => [[i]|PG]; first by rewrite graph_net_output.
by exists (Ordinal N_gt0); rewrite graph_net_output.
Qed.

End GatherGraph.

Theorem appendix_c6_satisfiable : appendix_c6_satisfiable_statement.
Proof.
by move=> N P N_gt0 extensional; exists (graph_net P) => G; exact: graph_net_detects.
Qed.
